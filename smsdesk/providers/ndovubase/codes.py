"""Ndovubase's status codes, as text: the same number means other things elsewhere.

Source: Ndovubase short code documentation (1000 on sending, 1 on subscriptions) and the status code table of its public
documentation.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from smsdesk.core.result import Reason


class Code(NamedTuple):
    """A refusal: why, and the provider's words."""

    reason: Reason
    words: str


#: Both are accepted on either call.
SUCCESS: Final = frozenset({"1", "1000"})

REFUSALS: Final = {
    "0": Code(Reason.SERVER, "Unknown error"),
    "1001": Code(Reason.SENDER, "Invalid sender name"),
    "1002": Code(Reason.ROUTE, "Network not allowed"),
    "1003": Code(Reason.DESTINATION, "Invalid mobile number"),
    "1004": Code(Reason.CREDIT, "Low bulk credits"),
    "1005": Code(Reason.SERVER, "Failed. System error"),
    "1006": Code(Reason.AUTH, "Invalid credentials"),
    "1007": Code(Reason.SERVER, "Database connection failed"),
    "1008": Code(Reason.SERVER, "Database selection failed"),
    "1009": Code(Reason.CONTENT, "Unsupported data type"),
    "1010": Code(Reason.CONTENT, "Unsupported request type"),
    "1011": Code(Reason.PERMISSION, "Invalid user state"),
    "1013": Code(Reason.AUTH, "Invalid API Key"),
}

#: A message id that names no message.
NO_ID: Final = frozenset({"0", ""})
#: A credit balance that says nothing: postpaid, or not told.
NO_BALANCE: Final = frozenset({"-1", ""})
