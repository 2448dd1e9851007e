"""Balances as people read them: a card for each account, a tree of the accounts below, and the books."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from smsdesk.core.message import Account


@dataclass(frozen=True, slots=True)
class Point:
    """A balance at a time."""

    at: datetime
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Drift:
    """A balance that moved without us: `amount` below zero where it fell. `at` is when it was seen, `since` the
    reading before."""

    account: str
    at: datetime
    since: datetime
    amount: Decimal


@dataclass(frozen=True, slots=True)
class BalanceCard:
    """One account's balance, with what is known around it. `amount` None: the provider does not say."""

    account: Account
    title: str  # the provider's
    unit: str
    amount: Decimal | None
    read_at: datetime | None
    words: str  # the provider's own where there is no number: "Postpaid"
    error: str | None  # why the last look came to nothing; `amount` is older then
    error_at: datetime | None
    history: tuple[Point, ...]  # oldest first, 30 days, at most one point a day
    warning: Decimal  # the level below which it is low
    low: bool
    days_left: float | None  # from the use of the last 14 days; None where there is too little to say
    drift: Drift | None  # the newest one of the last 30 days
    can_read: bool  # False: the number comes with the answers to what is sent


@dataclass(frozen=True, slots=True)
class Child:
    """One account below an account, as last read. `credits` None: the provider does not say."""

    account: str
    kind: str
    name: str
    credits: Decimal | None
    read_at: datetime | None
    listed: bool  # False: it was added by hand, or is no longer in the provider's list
    used: Decimal | None  # this month, from our own readings and transfers; None where they are too few
    last_top_up: Point | None
    warning: Decimal
    low: bool


@dataclass(frozen=True, slots=True)
class Branch:
    """An account of the tree with everything below it. `error` says why the last reading failed; rows stay."""

    account: Account
    title: str
    unit: str
    own: Decimal | None
    used: Decimal  # credits that messages of this month cost
    children: tuple[Child, ...]
    kinds: tuple[str, ...]  # which kinds this provider has
    lists: bool  # whether the provider gives a list; if not, children are added by hand
    can_top_up: bool
    can_deduct: bool
    can_create: bool
    read_at: datetime | None
    error: str | None


class Purse(StrEnum):
    """The accounts of the double-entry ledger; `child` bookings also name kind and child."""

    OWN = "own"
    CHILD = "child"
    MESSAGES = "messages"  # what sending cost
    OUTSIDE = "outside"  # moved without us
    DISPUTE = "dispute"  # gone from one side and not arrived at the other


@dataclass(frozen=True, slots=True)
class Booking:
    """One line of the ledger. The lines of one `entry` add up to zero."""

    id: int
    entry: int
    at: datetime
    account: str
    account_name: str
    purse: Purse
    kind: str
    child: str
    amount: Decimal
    note: str
    transfer: int | None


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One kind of movement in a month."""

    words: str
    amount: Decimal
    count: int


@dataclass(frozen=True, slots=True)
class Statement:
    """One account's month: what it held, what moved and why, what it holds. `closing` = `opening` + the lines."""

    account: Account
    title: str
    unit: str
    start: datetime
    end: datetime
    opening: Decimal | None
    closing: Decimal | None
    lines: tuple[StatementLine, ...]
    bookings: tuple[Booking, ...]
