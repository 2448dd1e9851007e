"""Nextbyte's statuses, in the numbering of its document and in that of its ancestor, which it still uses in places.

A bare number means nothing here (51 is both "sent on" and "no recipient"), so a status is known by its name, then by
group name and number. Group 20 is called DELIVERY and holds failures.

Source: Nextbyte Developer API, General status codes; Infobip, Response status and error codes.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from smsdesk.core.meaning import Word
from smsdesk.core.phrase import phrase
from smsdesk.core.result import Reason
from smsdesk.core.state import State


class Status(NamedTuple):
    """One line of the tables: number in the document, number of the ancestor (0: none), and what it means."""

    name: str
    id: int
    old_id: int
    state: State
    reason: Reason | None = None


PENDING: Final = (
    Status("PENDING_WAITING_DELIVERY", 50, 3, State.ENROUTE),
    Status("ENROUTE", 51, 0, State.ENROUTE),  # "ENROUTE (SENT)"
    Status("PENDING_ENROUTE", 0, 7, State.ENROUTE),
    Status("PENDING_ACCEPTED", 52, 26, State.ACCEPTED),  # also of a message that is to go later
)

REJECTED: Final = (
    Status("REJECTED_NETWORK", 53, 6, State.REJECTED, Reason.ROUTE),
    Status("REJECTED_PREFIX_MISSING", 54, 8, State.REJECTED, Reason.DESTINATION),
    Status("REJECTED_DND", 55, 10, State.REJECTED, Reason.BLOCKED),
    Status("REJECTED_SOURCE", 56, 11, State.REJECTED, Reason.SENDER),
    Status("REJECTED_NOT_ENOUGH_CREDITS", 57, 12, State.REJECTED, Reason.CREDIT),
    Status("REJECTED_SENDER", 58, 13, State.REJECTED, Reason.SENDER),
    Status("REJECTED_DESTINATION", 59, 14, State.REJECTED, Reason.BLOCKED),
    Status("REJECTED_PREPAID_PACKAGE_EXPIRED", 60, 17, State.REJECTED, Reason.CREDIT),
    Status("REJECTED_DESTINATION_NOT_REGISTERED", 61, 18, State.REJECTED, Reason.PERMISSION),
    Status("REJECTED_ROUTE_NOT_AVAILABLE", 62, 19, State.REJECTED, Reason.ROUTE),
    Status("REJECTED_FLOODING_FILTER", 63, 20, State.REJECTED, Reason.FLOOD),
    Status("REJECTED_SYSTEM_ERROR", 64, 21, State.REJECTED, Reason.SERVER),
    # Said of an attempt that we make once: an earlier copy may exist, so it is looked up.
    Status("REJECTED_DUPLICATE_MESSAGE_ID", 65, 23, State.UNKNOWN, Reason.DUPLICATE),
    Status("REJECTED_INVALID_UDH", 66, 24, State.REJECTED, Reason.CONTENT),
    Status("REJECTED_MESSAGE_TOO_LONG", 67, 25, State.REJECTED, Reason.LENGTH),
    Status("MISSING_TO", 68, 51, State.REJECTED, Reason.DESTINATION),
    Status("REJECTED_INVALID_DESTINATION", 69, 52, State.REJECTED, Reason.DESTINATION),
)

DELIVERY: Final = (
    Status("DELIVERED", 73, 0, State.DELIVERED),
    Status("EXPIRED", 74, 0, State.EXPIRED),
    Status("DELETED", 75, 0, State.UNDELIVERED),
    Status("UNDELIVERABLE", 76, 0, State.UNDELIVERED),
    Status("ACCEPTED", 77, 0, State.ENROUTE),
    Status("UNKNOWN", 78, 0, State.ENROUTE),  # the network does not say; never our own "unknown"
    Status("REJECTED", 79, 0, State.UNDELIVERED),
    Status("SKIPPED", 80, 0, State.UNDELIVERED),
)

#: Groups that only the ancestor has.
DELIVERED: Final = (
    Status("DELIVERED_TO_OPERATOR", 0, 2, State.ENROUTE),
    Status("DELIVERED_TO_HANDSET", 0, 5, State.DELIVERED),
)
UNDELIVERABLE: Final = (
    Status("UNDELIVERABLE_REJECTED_OPERATOR", 0, 4, State.UNDELIVERED),
    Status("UNDELIVERABLE_NOT_DELIVERED", 0, 9, State.UNDELIVERED),
)
EXPIRED: Final = (
    Status("EXPIRED_EXPIRED", 0, 15, State.EXPIRED),
    Status("EXPIRED_DLR_UNKNOWN", 0, 29, State.EXPIRED),
)

#: Seen in answers of version 2, group 22.
FAILED: Final = (
    Status("FAILED_SENDER", 57, 58, State.REJECTED, Reason.SENDER),
    Status("FAILED_LIMIT", 110, 0, State.REJECTED, Reason.FLOOD),  # "sending limit exceeded"
    Status("FAILED_OUTLET", 111, 0, State.REJECTED, Reason.ROUTE),  # "no active outlet"
)

GROUPS: Final = {
    "PENDING": PENDING,
    "REJECTED": REJECTED,
    "DELIVERY": DELIVERY,
    "DELIVERED": DELIVERED,
    "UNDELIVERABLE": UNDELIVERABLE,
    "EXPIRED": EXPIRED,
    "FAILED": FAILED,
}

GROUP_NAMES: Final = {
    0: "ACCEPTED",
    1: "PENDING",
    2: "UNDELIVERABLE",
    3: "DELIVERED",
    4: "EXPIRED",
    5: "REJECTED",
    18: "PENDING",
    19: "REJECTED",
    20: "DELIVERY",
    22: "FAILED",
}

#: What a group means where name and number are not known. DELIVERY and DELIVERED are left out: they hold both.
BY_GROUP: Final = {
    "ACCEPTED": State.ACCEPTED,
    "OK": State.ACCEPTED,
    "PENDING": State.ACCEPTED,
    "REJECTED": State.REJECTED,
    "FAILED": State.REJECTED,
    "UNDELIVERABLE": State.UNDELIVERED,
    "EXPIRED": State.EXPIRED,
}

BY_NAME: Final = {status.name: status for group in GROUPS.values() for status in group}

BY_NUMBER: Final = {
    (name, number): status
    for name, group in GROUPS.items()
    for status in group
    for number in (status.id, status.old_id)
    if number
}

#: What a log's `delivery` says where it is a word and not an object.
DELIVERY_WORDS: Final = {"DELIVERED": State.DELIVERED, "PENDING": State.ENROUTE, "FAILED": State.UNDELIVERED}

#: `status` of an answer whose `success` is false.
FAILURES: Final = {
    400: Reason.CONTENT,
    401: Reason.AUTH,
    402: Reason.CREDIT,
    403: Reason.AUTH,
    404: Reason.ROUTE,
    422: Reason.CONTENT,
    429: Reason.FLOOD,
}

#: `messageId` of a `requestError`.
REQUEST_ERRORS: Final = {
    "UNAUTHORIZED": Reason.AUTH,
    "FORBIDDEN": Reason.AUTH,
    "BAD_REQUEST": Reason.CONTENT,
    "TOO_MANY_REQUESTS": Reason.FLOOD,
}

#: `status` of a refused reseller call, or its HTTP status.
BOOKING_FAILURES: Final = {
    400: Reason.CONTENT,
    401: Reason.AUTH,
    402: Reason.CREDIT,
    403: Reason.PERMISSION,
    404: Reason.DESTINATION,
    422: Reason.CONTENT,
}

#: What stands in the words of a refused reseller call, where no status tells. The document shows no failure, so these
#: are what such services say; whatever holds none of them is unknown.
BOOKING_WORDS: Final = {
    "insufficient": Reason.CREDIT,
    "not enough": Reason.CREDIT,
    "not allowed": Reason.PERMISSION,
    "not authorized": Reason.PERMISSION,
    "invalid login": Reason.AUTH,
    "unauthorized": Reason.AUTH,
    "unauthenticated": Reason.AUTH,
    "not found": Reason.DESTINATION,
    "invalid data": Reason.CONTENT,
}
#: Said of a booking that was begun.
BEGUN: Final = ("transaction fail", "failed transaction", "internal", "server error")

_SENTENCES: Final = {
    "PENDING_WAITING_DELIVERY": (phrase("The network has the message; its report is awaited."), ""),
    "PENDING_ACCEPTED": (phrase("Nextbyte took the message and will send it, now or at the time asked for."), ""),
    "REJECTED_PREFIX_MISSING": (phrase("The number has a wrong prefix or length; nothing was sent."), ""),
    "REJECTED_DND": (phrase("The person asked the network for no such messages; nothing was sent."), ""),
    "REJECTED_SOURCE": (phrase("The sender name is not registered on your account; nothing was sent."), ""),
    "REJECTED_SENDER": (
        phrase("The sender name is on your account's blacklist; nothing was sent."),
        phrase("Choose another sender name, or ask Nextbyte to take it off the list."),
    ),
    "REJECTED_DESTINATION": (
        phrase("The number is on a blacklist of the operator or of your account; nothing was sent."),
        phrase("Ask Nextbyte which list it is on."),
    ),
    "REJECTED_PREPAID_PACKAGE_EXPIRED": (
        phrase("The credit in the account is too old to be used; nothing was sent."),
        phrase("Buy credit: that makes the old credit usable again."),
    ),
    "REJECTED_DESTINATION_NOT_REGISTERED": (
        phrase("The account may send to one test number only; nothing was sent."),
        phrase("Ask Nextbyte to lift the limit of the test account."),
    ),
    "REJECTED_FLOODING_FILTER": (
        phrase("This number got 20 different or 6 identical messages within an hour; nothing was sent."),
        phrase("Wait an hour, or ask Nextbyte for a higher limit."),
    ),
    "REJECTED_DUPLICATE_MESSAGE_ID": (
        phrase("Nextbyte says it has this message already; an earlier copy may be on its way."),
        "",
    ),
    "REJECTED_MESSAGE_TOO_LONG": (phrase("The text has more than 25 parts or 4000 bytes; nothing was sent."), ""),
    "MISSING_TO": (phrase("The request named no number; nothing was sent."), ""),
    "EXPIRED": (
        phrase("The phone could not be reached in time; it may have been off."),
        phrase("Send again if it still matters."),
    ),
    "DELETED": (phrase("The message was deleted on its way."), phrase("Send again if it still matters.")),
    "UNDELIVERABLE": (
        phrase("It could not be delivered: perhaps the number does not exist; the network does not always say."),
        phrase("Check the number before you send again."),
    ),
    "UNKNOWN": (
        phrase("The network does not say what became of the message."),
        phrase("Ask the person, if it matters."),
    ),
    "REJECTED": (
        phrase("The operator refused the message; it may block such numbers."),
        phrase("Ask Nextbyte whether the network can be reached."),
    ),
    "SKIPPED": (
        phrase("The message was skipped and did not reach the phone."),
        phrase("Ask Nextbyte why before you send again."),
    ),
}


def _word(group: str, status: Status) -> Word:
    numbers = " or ".join(str(number) for number in (status.id, status.old_id) if number)
    where = "send, report" if group in ("PENDING", "REJECTED", "FAILED") else "report"
    return Word(f"{status.name} ({numbers})", where, status.state, status.reason, *_SENTENCES.get(status.name, ()))


WORDS: Final = tuple(_word(group, status) for group, statuses in GROUPS.items() for status in statuses)
