"""Ndovubase's status codes, as text: the same number means other things elsewhere.

Source: Ndovubase short code documentation (1000 on sending, 1 on subscriptions) and the status code table of its public
documentation.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from smsdesk.core.meaning import Word
from smsdesk.core.phrase import phrase
from smsdesk.core.result import Reason
from smsdesk.core.state import State


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

#: What a refused subscription says beside its code, which then says less.
SUBSCRIPTION_WORDS: Final = {"user exists": Reason.DUPLICATE, "user locked": Reason.BLOCKED}


class Delivery(NamedTuple):
    """One delivery code: not a status code, though the numbers are the same."""

    words: str
    state: State
    reason: Reason | None = None


DELIVERY: Final = {
    "1": Delivery("DeliveredToTerminal", State.DELIVERED),
    "2": Delivery("MessageWaiting", State.ENROUTE),
    "3": Delivery("DeliveryImpossible", State.UNDELIVERED),
    "4": Delivery("DeliveryNotificationNotSupported", State.DELIVERED),
    "5": Delivery("DeliveredToNetwork", State.ENROUTE),
    "6": Delivery("DeliveryUncertain", State.ENROUTE),
    "7": Delivery("Insufficient_Balance", State.UNDELIVERED, Reason.CREDIT),
    "8": Delivery("Invalid_Linkid", State.UNDELIVERED, Reason.CONTENT),
    "9": Delivery("TeleserviceNotProvisioned", State.UNDELIVERED, Reason.ROUTE),
    "10": Delivery("UserInBlacklist", State.UNDELIVERED, Reason.BLOCKED),
    "11": Delivery("UserAbnormalState", State.UNDELIVERED, Reason.DESTINATION),
    "12": Delivery("UserIsSuspended", State.UNDELIVERED, Reason.DESTINATION),
    "13": Delivery("NotSFCUser", State.UNDELIVERED, Reason.ROUTE),
    "14": Delivery("UserNotSubscribed", State.UNDELIVERED, Reason.PERMISSION),
    "15": Delivery("UserNotExist", State.UNDELIVERED, Reason.DESTINATION),
    "16": Delivery("AbsentSubscriber", State.UNDELIVERED),
    "17": Delivery("NOT_DELIVERED", State.UNDELIVERED),
    "18": Delivery("DELIVERED", State.DELIVERED),
    "19": Delivery("ForwardedToNetwork", State.ENROUTE),
    "20": Delivery("MessagePaused", State.ENROUTE),
    "21": Delivery("MessageRejected", State.UNDELIVERED),
    "22": Delivery("Queued", State.ENROUTE),
    "23": Delivery("InvalidMobile", State.UNDELIVERED, Reason.DESTINATION),
    "24": Delivery("ReportNotHandled", State.UNDELIVERED),
    "25": Delivery("SenderName blacklisted", State.UNDELIVERED, Reason.SENDER),
    "26": Delivery("MessagePurged", State.EXPIRED),
}

_SPENT: Final = phrase("The message was taken and not delivered: the service had no balance left.")
_TOP_UP: Final = phrase("Buy credit from the provider, then send again.")
_LINK: Final = phrase("The message was taken and not delivered: it answers no open request of this person.")
_ANSWER: Final = phrase("Answer within the time that the network allows after a person has written.")
_SENDER: Final = phrase("The message was taken and not delivered: the network blocks the sender name.")
_REGISTER: Final = phrase("Ask the provider to register the sender name with the network.")

_SENTENCES: Final = {
    "4": (phrase("The network says that it cannot report delivery; it counts as delivered."), ""),
    "6": (phrase("The network does not know yet whether the phone has it."), ""),
    "7": (_SPENT, _TOP_UP),
    "8": (_LINK, _ANSWER),
    "25": (_SENDER, _REGISTER),
    "26": (phrase("The network gave the message up."), phrase("Send again if the person still needs it.")),
}

WORDS: Final = (
    *(Word(code, "send, subscribe", State.ACCEPTED) for code in sorted(SUCCESS)),
    *(Word(f"{code} {told.words}", "send, subscribe", State.REJECTED, told.reason) for code, told in REFUSALS.items()),
    Word("0 Failed – user exists", "subscribe", State.REJECTED, Reason.DUPLICATE,
         phrase("The person is subscribed already."), phrase("Nothing.")),
    Word("0 Failed – user locked", "subscribe", State.REJECTED, Reason.BLOCKED,
         phrase("The network has locked this person."), phrase("Ask the person to call the network.")),
    *(
        Word(f"{code} {told.words}", "report", told.state, told.reason, *_SENTENCES.get(code, ()))
        for code, told in DELIVERY.items()
    ),
)  # fmt: skip
