"""Top-ups and deductions: where one is, who may move it, and what is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from smsdesk.core.state import Actor

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, timedelta

#: Reasons of our own, beside those of `core.result.Reason`: the provider says it is done, but its balances do not show
#: it; the program ended in the middle.
UNSEEN: Final = "unseen"
LEFT: Final = "left"


class TransferState(StrEnum):
    """Where a transfer is; the words of the command line."""

    PLANNED = "planned"  # both balances are read and stored; nothing has left
    SENDING = "sending"
    DONE = "done"
    REFUSED = "refused"  # before anything was booked
    UNKNOWN = "unknown"
    NOT_DONE = "not_done"
    PARTLY_DONE = "partly_done"


class Direction(StrEnum):
    """Which way credits go, seen from the account below."""

    ADD = "add"
    TAKE = "take"


#: While a transfer is in one of these, nothing else is moved for the same target.
OPEN_TRANSFER: Final = frozenset({TransferState.PLANNED, TransferState.SENDING, TransferState.UNKNOWN})

#: The one table of moves of transfers: (source, target, who). Nothing leads back to `planned`, and nothing but a person
#: leaves `unknown`.
TRANSFER_MOVES: Final = frozenset({
    (TransferState.PLANNED, TransferState.SENDING, Actor.DESK),
    (TransferState.PLANNED, TransferState.NOT_DONE, Actor.DESK),
    (TransferState.PLANNED, TransferState.NOT_DONE, Actor.START),
    (TransferState.SENDING, TransferState.DONE, Actor.DESK),
    (TransferState.SENDING, TransferState.REFUSED, Actor.DESK),
    (TransferState.SENDING, TransferState.NOT_DONE, Actor.DESK),  # the witness saw no byte leave
    (TransferState.SENDING, TransferState.UNKNOWN, Actor.DESK),
    (TransferState.SENDING, TransferState.UNKNOWN, Actor.START),
    (TransferState.UNKNOWN, TransferState.DONE, Actor.PERSON),
    (TransferState.UNKNOWN, TransferState.NOT_DONE, Actor.PERSON),
    (TransferState.UNKNOWN, TransferState.PARTLY_DONE, Actor.PERSON),
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sides:
    """What both purses held at one time; None where nobody says."""

    own: Decimal | None
    child: Decimal | None

    def moved(self, credits_added: int) -> Sides:
        """What both would hold if the child got so many credits from the account (below zero: gave them back)."""
        own = None if self.own is None else self.own - credits_added
        return Sides(own, None if self.child is None else self.child + credits_added)


#: Nobody looked, or nobody says.
UNREAD: Final = Sides(None, None)


@dataclass(frozen=True, slots=True)
class TransferOrder:
    """What a person wants moved. `again`: it is meant a second time within a day."""

    account: str  # the account's id
    direction: Direction
    kind: str
    child: str
    credits: int
    by: str
    again: bool = False

    @property
    def signed(self) -> int:
        """Credits as the account below sees them: above zero for a top-up."""
        return self.credits if self.direction is Direction.ADD else -self.credits


@dataclass(frozen=True, slots=True)
class Transfer:
    """One transfer and where it is. `words` are the provider's own; `sentence` ours, for people."""

    id: int
    account: str
    account_name: str
    provider: str
    kind: str
    child: str
    direction: Direction
    credits: int
    state: TransferState
    before: Sides
    after: Sides
    planned_at: datetime
    ended_at: datetime | None
    settle_until: datetime | None  # an unknown one is decided no earlier
    reason: str | None
    words: str
    sentence: str
    by: str
    settled_by: str | None = None
    settled_at: datetime | None = None

    @property
    def signed(self) -> int:
        """Credits as the account below sees them: above zero for a top-up."""
        return self.credits if self.direction is Direction.ADD else -self.credits

    @property
    def open(self) -> bool:
        """Whether it blocks the next transfer to the same target."""
        return self.state in OPEN_TRANSFER


@dataclass(frozen=True, slots=True)
class Quote:
    """What a transfer would come to, before anything is moved: both sides as just read, and what stands in its way."""

    before: Sides
    after: Sides
    unit: str
    typed: bool  # above the limit: the name of the target is typed to confirm
    open: Transfer | None  # an earlier one to the same target without a known outcome
    recent: Transfer | None  # the same amount to the same target within a day
    problem: str = ""  # why it cannot be done, in a sentence


class Verdict(StrEnum):
    """What two equal readings of both sides say of an unknown transfer; it pre-selects, a person decides."""

    DONE = "done"
    NOT_DONE = "not_done"
    PARTLY_DONE = "partly_done"
    OPEN = "open"  # nothing can be said


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both sides of an unknown transfer: as they were, as they would be if it arrived, as they are now.

    `sure` once two readings a minute apart, after `settle_until`, are equal; `next_at` says from when the second one
    counts.
    """

    transfer: Transfer
    expected: Sides
    found: Sides
    read_at: datetime
    verdict: Verdict
    sure: bool
    next_at: datetime | None
    sentence: str


def verdict(transfer: Transfer, found: Sides) -> Verdict:
    """What both sides say of an uncertain transfer. Nothing, where one of them is not known or moved otherwise."""
    before = transfer.before
    if before.own is None or before.child is None or found.own is None or found.child is None:
        return Verdict.OPEN
    moved = (before.own - found.own, found.child - before.child)
    whole, nothing = Decimal(transfer.signed), Decimal(0)
    if moved == (whole, whole):
        return Verdict.DONE
    if moved == (nothing, nothing):
        return Verdict.NOT_DONE
    return Verdict.PARTLY_DONE if moved in ((whole, nothing), (nothing, whole)) else Verdict.OPEN


def second_reading(
    readings: Iterable[tuple[datetime, Sides]], settle_until: datetime | None, apart: timedelta
) -> tuple[bool, datetime | None]:
    """Whether the newest of these readings (oldest first) is settled by an equal one so long before it, both after
    `settle_until` and none between them that differed; and where it is not, from when a next one can be.
    """
    first: tuple[datetime, Sides] | None = None
    newest: datetime | None = None
    for at, sides in readings:
        if settle_until is not None and at < settle_until:
            continue
        newest = at
        if first is None or sides != first[1]:
            first = (at, sides)
    if first is None or newest is None:
        return False, settle_until
    sure = newest - first[0] >= apart
    return sure, None if sure else first[0] + apart


def booked(transfer: Transfer, state: TransferState, found: Sides) -> tuple[int, int]:
    """By how much own and target changed with an uncertain transfer that a person settled; `found` as last read.

    Of one that is partly done, the balances say which side was booked, the own one first; where they cannot, it is
    taken that the giver paid and the other got nothing.
    """
    whole, before = transfer.signed, transfer.before
    if state is TransferState.DONE:
        return -whole, whole
    if state is not TransferState.PARTLY_DONE:
        return 0, 0
    own_moved = transfer.direction is Direction.ADD
    if found.own is not None and before.own is not None:
        own_moved = found.own != before.own
    elif found.child is not None and before.child is not None:
        # It may have used some since, so what it lost is no sign, unless it is that much.
        gained = found.child - before.child
        own_moved = gained <= 0 if transfer.direction is Direction.ADD else gained > whole
    return (-whole, 0) if own_moved else (0, whole)
