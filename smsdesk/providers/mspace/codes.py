"""Mspace's words. There are no codes in version 1: refusals are prose, compared without regard to case and quotes.

Source: MSpace Bulk SMS Service API Documentation, "Response on failure" of each method, and its Python Client page.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from smsdesk.core.meaning import Word
from smsdesk.core.phrase import phrase
from smsdesk.core.result import Fuse, Reason
from smsdesk.core.state import State


class Phrase(NamedTuple):
    """A piece of prose and what it means for a send."""

    words: str
    reason: Reason
    state: State = State.REJECTED
    fuse: Fuse | None = None


#: In this order; the first one found in the answer counts.
REFUSALS: Final = (
    # Written Authentication, Athentication, and with Error 100 before it.
    Phrase("thentication fail", Reason.AUTH),
    Phrase("insufficient balance", Reason.CREDIT),
    Phrase("invalid sender", Reason.SENDER),
    Phrase("not authorized", Reason.PERMISSION),
    # "Kindly Contact Providers for help", and "indly" in one place
    Phrase("indly contact provider", Reason.PERMISSION),
    # It does not say whether the message was taken before the service failed.
    Phrase("internal service error", Reason.SERVER, State.UNKNOWN, Fuse.SILENT),
)

#: "User exists." or "user exists."
SIGNED_IN: Final = "user exists"

#: The status of a message that was taken.
TAKEN: Final = "success"
#: A status of a message that begins like this is a refusal, whatever follows.
REFUSED: Final = ("fail", "reject", "error", "invalid", "insufficient", "unsuccessful", "not ")

#: "Successful Top up of noOfSms SMS to clientname.", both of them ours.
TOPPED_UP: Final = "successful top up of {credits} sms to {child}"

#: Said after something may have been booked: there are two bookings, and their order is not stated. Looked for first,
#: because the name of a child stands in some of these lines, and a name may say anything.
AMBIGUOUS: Final = (
    Phrase("failed to deduct", Reason.SERVER, State.UNKNOWN),
    Phrase("failed to top up", Reason.SERVER, State.UNKNOWN),
    Phrase("top up not successful", Reason.SERVER, State.UNKNOWN),
    Phrase("internal service error", Reason.SERVER, State.UNKNOWN, Fuse.SILENT),
)

_COMPARE: Final = phrase(
    "Compare both balances twice, a minute apart; then decide with the provider. Do not repeat it before."
)

#: The lines as the two documents spell them, and where each says that they come.
_LINES: Final = (
    ("Athentication failure", "send"),
    ("Authentication failure", "sign-in, lists"),
    ("Error 100: Authentication Failure", "balance"),
    ("Insufficient Balance", "send"),
    ("Invalid sender ID", "send"),
    ("internal service error", "send"),
)
#: The lines of a top-up: what each says happened to the SMS, and what to do where that is not to compare balances.
_BOOKING_LINES: Final = (
    (
        "Athentication failure",
        phrase("Mspace does not accept the sign-in; no SMS were moved."),
        phrase("Check user name and password in the account's settings."),
    ),
    (
        "Insufficient Balance",
        phrase("Your account holds fewer SMS than you wanted to give; none were moved."),
        phrase("Give fewer, or buy SMS first."),
    ),
    (
        "You are not Authorized to make this transaction",
        phrase("Your account may not give SMS to this account; none were moved."),
        phrase("Ask Mspace to allow it."),
    ),
    (
        "Kindly Contact Providers for help",
        phrase("Mspace wants to be asked before your account gives SMS; none were moved."),
        phrase("Call Mspace."),
    ),
    (
        "indly Contact Providers for help",
        phrase("Mspace wants to be asked before your account gives SMS; none were moved."),
        phrase("Call Mspace."),
    ),
    (
        "Failed to top up {child} account",
        phrase("Mspace could not credit the other account; yours may have paid all the same."),
        "",
    ),
    ("Top up not Successful", phrase("Mspace did not finish the top-up; one of the two balances may have moved."), ""),
    (
        "Failed to deduct your account",
        phrase("Mspace could not charge you; the SMS may have been credited all the same."),
        "",
    ),
    (
        "internal service error",
        phrase("Mspace's service failed on the way; SMS may have been moved, or moved in part."),
        "",
    ),
)


def _known(line: str, phrases: tuple[Phrase, ...]) -> Phrase:
    return next(phrase for phrase in phrases if phrase.words in line.casefold())


def _booking(line: str, sentence: str, advice: str) -> Word:
    found = _known(line, (*AMBIGUOUS, *REFUSALS))
    return Word(line, "top up", found.state, found.reason, sentence, advice or _COMPARE)


WORDS: Final = (
    Word("successful", "send", State.ACCEPTED),
    *(Word(line, where, (found := _known(line, REFUSALS)).state, found.reason) for line, where in _LINES),
    *(_booking(*line) for line in _BOOKING_LINES),
)
