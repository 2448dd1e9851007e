"""Why a message or a row is where it is, in the plain words of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smsdesk.core.phone import PROBLEMS, Problem
from smsdesk.core.phrase import phrase
from smsdesk.core.result import Reason
from smsdesk.core.state import State
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from smsdesk.core.message import Message

_REASONS: Final = {
    Reason.AUTH: phrase("Sign-in refused"),
    Reason.CREDIT: phrase("Not enough SMS on the account"),
    Reason.SENDER: phrase("Sender name not allowed"),
    Reason.DESTINATION: phrase("The provider does not know this number"),
    Reason.CONTENT: phrase("The text was refused"),
    Reason.LENGTH: phrase("The text is too long"),
    Reason.ROUTE: phrase("No route to this network"),
    Reason.BLOCKED: phrase("The person blocked such messages"),
    Reason.FLOOD: phrase("Too many messages to this number"),
    Reason.PERMISSION: phrase("The account may not send this"),
    Reason.DUPLICATE: phrase("The provider took it for a repeat"),
    Reason.SERVER: phrase("The provider had a fault"),
    Reason.TRANSPORT: phrase("No answer from provider"),
    Reason.PARSE: phrase("The answer could not be read"),
}

_LEFT_OUT: Final = {
    "duplicate": phrase("Same number twice"),
    "merged": phrase("In one message with another row"),
    "hidden": phrase("Hidden in the file"),
    "opted_out": phrase("Opted out of SMS"),
    "repeat": phrase("Got this text already"),
}

#: Where no byte left, "no answer" would be the wrong thing to say.
_NEVER_LEFT: Final = {
    Reason.TRANSPORT: phrase("The provider could not be reached"),
    Reason.SERVER: phrase("The provider could not take it"),
}


def reason_words(reason: str | None, words: str = "", *, state: State | None = None) -> str:
    """Why something failed: our words for the class of the reason, else the provider's own."""
    if reason is None or reason not in _REASONS:
        return words
    kind = Reason(reason)
    if state is State.NOT_SENT and kind in _NEVER_LEFT:
        return tr(_NEVER_LEFT[kind])
    return tr(_REASONS[kind])


def problem_words(problem: Problem | str) -> str:
    """What is wrong with a row of a list."""
    return tr(PROBLEMS[Problem(problem)])


def left_out_words(why: str) -> str:
    """Why a row was left out: duplicate, opted_out, repeat, or a problem."""
    if why in _LEFT_OUT:
        return tr(_LEFT_OUT[why])
    return problem_words(why) if why in frozenset(Problem) else why


def message_reason(message: Message) -> str:
    """The reason column of a message: "" where its state says everything."""
    if message.state is State.SKIPPED:
        return left_out_words(message.words)
    if message.state is State.MISSED:
        return tr("Its time had passed")
    if message.state in (State.REJECTED, State.NOT_SENT, State.UNKNOWN, State.UNDELIVERED, State.EXPIRED):
        return reason_words(message.reason, message.words, state=message.state)
    return ""
