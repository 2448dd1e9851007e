"""What became of the messages of a period: by day, by account, and why some failed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from smsdesk.core.groups import MEMBERS, Group
from smsdesk.core.state import TAKEN, State

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from smsdesk.core.period import Period

#: The phone was not reached, and a report said so.
_NOT_REACHED: Final = frozenset({State.UNDELIVERED, State.EXPIRED})

_GROUP: Final = {state: group for group, members in MEMBERS.items() for state in members}


@dataclass(frozen=True, slots=True)
class Counts:
    """Messages, each in exactly one of the first six. `parts` are the SMS of those that a provider took."""

    delivered: int = 0
    sent: int = 0  # taken by the provider, and no report of the phone
    failed: int = 0
    uncertain: int = 0
    waiting: int = 0
    not_sent: int = 0  # never left this computer, or their time had passed
    not_reached: int = 0  # of those that failed: a report said so
    parts: int = 0

    @property
    def messages(self) -> int:
        """How many were handed to a provider, as far as anybody knows."""
        return self.delivered + self.sent + self.failed + self.uncertain

    @property
    def reported(self) -> int:
        """How many have a delivery report."""
        return self.delivered + self.not_reached

    @property
    def rate(self) -> float | None:
        """The share that was delivered of those with a report; None where there is none."""
        return self.delivered / self.reported if self.reported else None

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.delivered + other.delivered,
            self.sent + other.sent,
            self.failed + other.failed,
            self.uncertain + other.uncertain,
            self.waiting + other.waiting,
            self.not_sent + other.not_sent,
            self.not_reached + other.not_reached,
            self.parts + other.parts,
        )


def counts(state: State, messages: int, parts: int) -> Counts:
    """So many messages in this state, with so many parts together; nothing for states that are no outcome."""
    paid = parts if state in TAKEN else 0
    match _GROUP[state]:
        case Group.DELIVERED:
            return Counts(delivered=messages, parts=paid)
        case Group.SENT:
            return Counts(sent=messages, parts=paid)
        case Group.FAILED:
            return Counts(failed=messages, not_reached=messages if state in _NOT_REACHED else 0, parts=paid)
        case Group.UNCERTAIN:
            return Counts(uncertain=messages)
        case Group.NOT_SENT:
            return Counts(not_sent=messages)
        case Group.WAITING:
            return Counts(waiting=messages)
        case Group.CANCELLED | Group.SKIPPED:
            return Counts()


@dataclass(frozen=True, slots=True)
class Failure:
    """So many failed in one way; `reason` is one of `core.result.Reason`, or "" where nobody gave one."""

    state: State
    reason: str
    messages: int


@dataclass(frozen=True, slots=True)
class Use:
    """One account's share. `spent` is what messages cost, in its own unit; None where its balance is not known."""

    account: str
    name: str
    title: str  # the provider's
    counts: Counts
    received: int
    unit: str
    spent: Decimal | None
    top_ups: int  # to the accounts below it
    topped_up: int  # credits
    taken_back: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What became of one account's messages of one day."""

    day: date
    name: str
    title: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class PeriodReport:
    """What became of the messages of a period; the days, the accounts and the cells each add up to `total`."""

    period: Period
    account: str | None
    made_at: datetime
    days: tuple[tuple[date, Counts], ...]  # every day, in order
    uses: tuple[Use, ...]
    cells: tuple[Cell, ...]  # those with anything in them, by day, then by account
    failures: tuple[Failure, ...]  # the most frequent first
    total: Counts
    before: int  # messages of the period before
    received: int
    opted_out: int | None  # of all accounts; None in a report of one

    @property
    def empty(self) -> bool:
        """Whether nothing at all happened."""
        return self.total == Counts() and not self.received
