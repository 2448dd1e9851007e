"""One sentence on a message: why it is where it is. None where its state says it all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smsdesk.core.phone import Problem
from smsdesk.core.result import Reason
from smsdesk.core.state import State

if TYPE_CHECKING:
    from smsdesk.core.message import Message

_REASONS: Final = {
    Reason.AUTH: "the sign-in was refused",
    Reason.CREDIT: "there was not enough credit",
    Reason.SENDER: "the sender name may not be used",
    Reason.DESTINATION: "the provider does not take the number",
    Reason.CONTENT: "the provider does not take the text",
    Reason.LENGTH: "the text is too long for the provider",
    Reason.ROUTE: "the provider has no way to the number's network",
    Reason.BLOCKED: "the number is blocked at the provider",
    Reason.FLOOD: "the provider had too many messages at once",
    Reason.PERMISSION: "the account may not do this",
    Reason.DUPLICATE: "the provider had this message before",
    Reason.SERVER: "the provider failed",
    Reason.TRANSPORT: "no answer came",
    Reason.PARSE: "the answer could not be read",
}

_LEFT_OUT: Final = {
    "duplicate": "Left out: the same number is in an earlier row.",
    "merged": "Left out: the text is in the message of another row with this number.",
    "hidden": "Left out: the row is hidden in the file.",
    "opted_out": "Left out: this person does not want messages.",
    "repeat": "Left out: the same text went to this number in the last 24 hours.",
    Problem.EMPTY: "Left out: there is no number.",
    Problem.TOO_SHORT: "Left out: the number is too short.",
    Problem.TOO_LONG: "Left out: the number is too long.",
    Problem.NOT_A_NUMBER: "Left out: this is not a phone number.",
    Problem.LETTERS: "Left out: there are letters in the number.",
    Problem.TWO_NUMBERS: "Left out: there are two numbers in one cell.",
    Problem.CUT_BY_EXCEL: "Left out: the spreadsheet has rounded the number.",
    Problem.FORMULA_ERROR: "Left out: the cell holds a formula that failed.",
    Problem.LANDLINE: "Left out: this is a landline.",
    Problem.COUNTRY_TWICE: "Left out: the country code is in it twice.",
    Problem.INVALID: "Left out: there is no such number.",
    Problem.MISSING_VALUE: "Left out: a cell that the text needs is empty.",
    Problem.TEXT_TOO_LONG: "Left out: the text is too long for the provider.",
}

_STATES: Final = {
    State.UNDELIVERED: "It did not reach the phone",
    State.EXPIRED: "The phone could not be reached in time",
    State.REJECTED: "Refused, and not sent",
    State.NOT_SENT: "Not sent, and nothing was paid",
    State.UNKNOWN: "It may or may not have been sent, and is not sent again by itself",
}


def left_out(why: str) -> str:
    """A row that is not sent to, by its KIND of problem or `duplicate`, `opted_out`, `repeat`."""
    return _LEFT_OUT.get(why, f"Left out: {why}.")


def sentence(message: Message) -> str | None:
    """Why the message is where it is, with the provider's own words where there are any."""
    told = _told(message)
    if not message.emptied:
        return told
    gone = "Its text and number were removed from this desk, being old."
    return gone if told is None else f"{told} {gone}"


def _told(message: Message) -> str | None:
    if message.state is State.SKIPPED:
        return left_out(message.words)
    if message.state is State.MISSED:
        return "Its time passed before it could be sent. Nothing was sent."
    if message.state is State.CANCELLED:
        return "Cancelled before it was sent."
    if message.state not in _STATES:
        return None
    why = "" if message.reason is None else f": {_REASONS[Reason(message.reason)]}"
    words = f" ({message.words.strip().rstrip('.')})" if message.words.strip() else ""
    return f"{_STATES[message.state]}{why}{words}."
