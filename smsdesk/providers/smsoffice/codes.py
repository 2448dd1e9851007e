"""SMS Office's words.

Source: SMS Office HTTP API Specification, section 2 (error messages) and section 3 (StatusID). "The error description
will contain useful information and syntax examples", so a message is known by the piece of it that stands here.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from smsdesk.core.meaning import Word
from smsdesk.core.result import Reason
from smsdesk.core.state import State

ERRORS: Final = {
    "invalid [from]": Reason.SENDER,
    "invalid [to]": Reason.DESTINATION,
    "invalid [message]": Reason.CONTENT,
    "international prefix": Reason.DESTINATION,
    "not enough credits": Reason.CREDIT,
    "max of 4 parts": Reason.LENGTH,
    "login failed": Reason.AUTH,
}

#: Stands somewhere around the number itself: "Success:message tracking number:".
TRACKING: Final = "message tracking number"


class Delivery(NamedTuple):
    """One StatusID of a delivery report."""

    state: State
    words: str
    reason: Reason | None = None


#: The statusMessage beside it may be quoted, absent or in another language: the StatusID decides.
DELIVERY: Final = {
    "100": Delivery(State.ENROUTE, "Submitted to gateway"),
    "200": Delivery(State.DELIVERED, "Delivered to Mobile"),
    "300": Delivery(State.UNDELIVERED, "Delivery Failed"),
    "400": Delivery(State.UNDELIVERED, "Route not available", Reason.ROUTE),
}

#: The lines as the document spells them.
_LINES: Final = (
    "Invalid [from] parameter",
    "Invalid [to] parameter",
    "Invalid [message] parameter",
    "Number must start with international prefix, 0 not allowed.",
    "Not enough credits",
    "Max of 4 parts per message exceeded",
    "Login Failed",
)

WORDS: Final = (
    Word("Success", "send", State.ACCEPTED),
    *(
        Word(line, "send", State.REJECTED, next(reason for words, reason in ERRORS.items() if words in line.casefold()))
        for line in _LINES
    ),
    *(Word(f"{code} {told.words}", "report", told.state, told.reason) for code, told in DELIVERY.items()),
)
