"""Nextbyte's status objects in both numberings (Nextbyte Developer API, "General status codes"; Infobip's own)."""

from __future__ import annotations

from typing import Any, Final, NamedTuple


class Status(NamedTuple):
    """One status: id in the document's numbering, and (group, id, name) in Infobip's, where it has one."""

    id: int
    name: str
    description: str
    infobip: tuple[int, int, str] | None


_ROWS: Final = (
    (50, "PENDING_WAITING_DELIVERY", "Message has been processed and sent to the next instance", 1, 3, ""),
    (51, "ENROUTE (SENT)", "Message sent to next instance", 1, 7, "PENDING_ENROUTE"),
    (52, "PENDING_ACCEPTED", "Message has been accepted and processed", 1, 26, ""),
    (53, "REJECTED_NETWORK", "The network is either out of our coverage or not setup on your account", 5, 6, ""),
    (54, "REJECTED_PREFIX_MISSING", "Incorrect number prefix or number length", 5, 8, ""),
    (55, "REJECTED_DND", "The user is subscribed to DND (Do Not Disturb) services", 5, 10, ""),
    (56, "REJECTED_SOURCE", "The sender ID has not been registered on your account", 5, 11, ""),
    (57, "REJECTED_NOT_ENOUGH_CREDITS", "Your account is out of credits for further submission", 5, 12, ""),
    (58, "REJECTED_SENDER", "The sender ID has been blacklisted on your account", 5, 13, ""),
    (59, "REJECTED_DESTINATION", "The destination number has been blacklisted", 5, 14, ""),
    (60, "REJECTED_PREPAID_PACKAGE_EXPIRED", "Account credits have been expired past their validity", 5, 17, ""),
    (61, "REJECTED_DESTINATION_NOT_REGISTERED", "Your account may send to a single number only", 5, 18, ""),
    (62, "REJECTED_ROUTE_NOT_AVAILABLE", "No routes on your account are available", 5, 19, ""),
    (63, "REJECTED_FLOODING_FILTER", "Message has been rejected due to an anti-flooding mechanism", 5, 20, ""),
    (64, "REJECTED_SYSTEM_ERROR", "The request has been rejected due to an expected system error", 5, 21, ""),
    (65, "REJECTED_DUPLICATE_MESSAGE_ID", "The request has been rejected due to a duplicate message ID", 5, 23, ""),
    (66, "REJECTED_INVALID_UDH", "The message was formatted incorrectly", 5, 24, ""),
    (67, "REJECTED_MESSAGE_TOO_LONG", "The total message length is more than 25 parts or 4000 bytes", 5, 25, ""),
    (68, "MISSING_TO", 'The "to" parameter has not been set or it is empty', 5, 51, ""),
    (69, "REJECTED_INVALID_DESTINATION", "The destination is invalid", 5, 52, ""),
    (73, "DELIVERED", "The message was successfully delivered", 3, 5, "DELIVERED_TO_HANDSET"),
    (74, "EXPIRED", "Unable to deliver the message in a specified amount of time", 4, 15, ""),
    (75, "DELETED", "The message was deleted", 0, 0, ""),
    (76, "UNDELIVERABLE", "The SMS was unable to deliver the message", 2, 4, ""),
    (77, "ACCEPTED", "The SMS was accepted and will be send", 0, 0, ""),
    (78, "UNKNOWN", "Unknown error occured", 0, 0, ""),
    (79, "REJECTED", "The message was rejected", 0, 0, ""),
    (80, "SKIPPED", "The message was skipped", 0, 0, ""),
)
STATUSES: Final = {
    name: Status(number, name, words, (group, old, old_name or name) if group else None)
    for number, name, words, group, old, old_name in _ROWS
}
_GROUPS: Final = {18: "PENDING", 19: "REJECTED", 20: "DELIVERY", 22: "FAILED"}
_INFOBIP_GROUPS: Final = {1: "PENDING", 2: "UNDELIVERABLE", 3: "DELIVERED", 4: "EXPIRED", 5: "REJECTED"}


def refuses(name: str) -> bool:
    """Whether this status, in the answer to a send, says that the message was not taken."""
    return name not in STATUSES or 53 <= STATUSES[name].id <= 69


def status_object(name: str, *, infobip: bool, failed_group: bool = False) -> dict[str, Any]:
    """The JSON object of a status; a name that no document has comes out as it is, in a group of its own.

    `failed_group` puts refusals into group 22 FAILED, as version 2 has been seen to.
    """
    status = STATUSES.get(name)
    if status is None:
        return {"groupId": 99, "groupName": "OTHER", "id": 999, "name": name, "description": name}
    if infobip and status.infobip is not None:
        group, number, old = status.infobip
        names = _INFOBIP_GROUPS
    else:
        group = 18 if status.id < 53 else 19 if status.id < 70 else 20
        if failed_group and group == 19:
            group = 22
        number, old, names = status.id, status.name, _GROUPS
    words = status.description
    return {"groupId": group, "groupName": names[group], "id": number, "name": old, "description": words}
