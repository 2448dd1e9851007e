"""Why a message or a row is where it is, in the plain words of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smsdesk.core.phone import Problem
from smsdesk.core.result import Reason
from smsdesk.core.state import State
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from smsdesk.core.message import Message

_REASONS: Final = {
    Reason.AUTH: "Sign-in refused",
    Reason.CREDIT: "Not enough SMS on the account",
    Reason.SENDER: "Sender name not allowed",
    Reason.DESTINATION: "The provider does not know this number",
    Reason.CONTENT: "The text was refused",
    Reason.LENGTH: "The text is too long",
    Reason.ROUTE: "No route to this network",
    Reason.BLOCKED: "The person blocked such messages",
    Reason.FLOOD: "Too many messages to this number",
    Reason.PERMISSION: "The account may not send this",
    Reason.DUPLICATE: "The provider took it for a repeat",
    Reason.SERVER: "The provider had a fault",
    Reason.TRANSPORT: "No answer from provider",
    Reason.PARSE: "The answer could not be read",
}

_LEFT_OUT: Final = {
    "duplicate": "Same number twice",
    "merged": "In one message with another row",
    "hidden": "Hidden in the file",
    "opted_out": "Opted out of SMS",
    "repeat": "Got this text already",
}

_PROBLEMS: Final = {
    Problem.EMPTY: "No number in this row",
    Problem.TOO_SHORT: "A digit is missing",
    Problem.TOO_LONG: "Too many digits",
    Problem.NOT_A_NUMBER: "Not a phone number",
    Problem.LETTERS: "Letters in the number",
    Problem.TWO_NUMBERS: "Two numbers in one cell",
    Problem.CUT_BY_EXCEL: "Excel cut off digits",
    Problem.FORMULA_ERROR: "The formula failed",
    Problem.LANDLINE: "A landline gets no SMS",
    Problem.COUNTRY_TWICE: "Country code twice",
    Problem.INVALID: "No such number exists",
    Problem.MISSING_VALUE: "A value for the text is missing",
    Problem.TEXT_TOO_LONG: "The text is too long for this person",
}

#: Where no byte left, "no answer" would be the wrong thing to say.
_NEVER_LEFT: Final = {
    Reason.TRANSPORT: "The provider could not be reached",
    Reason.SERVER: "The provider could not take it",
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
    return tr(_PROBLEMS[Problem(problem)])


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
