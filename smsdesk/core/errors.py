"""The errors a person can meet. The world's faults are these; our own bugs are any other exception."""

from __future__ import annotations

from smsdesk.core.phrase import Phrase
from smsdesk.core.texts import SENTENCES


class DeskError(Exception):
    """Something that a person has to know: a code, and three sentences.

    `what` says what happened to the messages and the money, `why` the cause, `now` what to do. The sentences come from
    `core.texts`, filled with the words given here, which may be phrases themselves; `exit_code` is that of the
    command line.
    """

    exit_code = 1

    def __init__(self, code: str, **words: object) -> None:
        what, why, now = SENTENCES[code]
        self.code = code
        self.words = words
        self.what = Phrase(what, words)
        self.why = Phrase(why, words)
        self.now = Phrase(now, words)
        super().__init__(f"{self.what} {self.why} {self.now}")


class BadInput(DeskError):
    """Bad usage or unreadable input: nothing was queued."""

    exit_code = 2


class Refused(DeskError):
    """The desk declines, in words; nothing was changed."""

    exit_code = 1
