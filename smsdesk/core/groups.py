"""States as a person counts them: what is shown together, and what may be tried again."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from smsdesk.core.result import Reason
from smsdesk.core.state import State

if TYPE_CHECKING:
    from collections.abc import Mapping


class Group(StrEnum):
    """Messages that are counted together on the screen."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    SENT = "sent"
    FAILED = "failed"
    NOT_SENT = "not_sent"
    UNCERTAIN = "uncertain"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"


MEMBERS: Final[Mapping[Group, frozenset[State]]] = {
    Group.WAITING: frozenset({State.DRAFT, State.HELD, State.QUEUED, State.CLAIMED, State.SENDING}),
    Group.DELIVERED: frozenset({State.DELIVERED}),
    Group.SENT: frozenset({State.ACCEPTED, State.ENROUTE}),
    Group.FAILED: frozenset({State.UNDELIVERED, State.EXPIRED, State.REJECTED}),
    Group.NOT_SENT: frozenset({State.NOT_SENT, State.MISSED}),
    Group.UNCERTAIN: frozenset({State.UNKNOWN}),
    Group.CANCELLED: frozenset({State.CANCELLED}),
    Group.SKIPPED: frozenset({State.SKIPPED}),
}

#: Everything that was meant to be sent; rows that were left out are not counted with them.
MEANT: Final = frozenset(State) - MEMBERS[Group.SKIPPED]

#: People who were meant to get a message and surely did not.
WITHOUT: Final = frozenset({
    State.REJECTED, State.NOT_SENT, State.UNDELIVERED, State.EXPIRED, State.CANCELLED, State.MISSED,
})  # fmt: skip

#: Sent again as the same message: it was never paid for.
FREE_AGAIN: Final = frozenset({State.REJECTED, State.NOT_SENT, State.MISSED})

#: Sent again only as a new message, which is paid for again.
PAID_AGAIN: Final = frozenset({State.UNDELIVERED, State.EXPIRED})

#: The same text to the same number can only fail again.
_HOPELESS: Final = frozenset({
    Reason.DESTINATION, Reason.BLOCKED, Reason.CONTENT, Reason.LENGTH, Reason.DUPLICATE,
})  # fmt: skip


def counted(states: Mapping[State, int]) -> dict[Group, int]:
    """How many messages each group has; groups without any are there with 0."""
    return {group: sum(states.get(state, 0) for state in members) for group, members in MEMBERS.items()}


def hopeless(reason: str | None) -> bool:
    """Whether trying the same message again cannot end better: the number or the text itself was refused."""
    return reason is not None and reason in _HOPELESS
