"""Questions about the books and the readings behind them, and what a person wants to be warned of."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from smsdesk.core.balance import Booking, Drift, Point, Purse
from smsdesk.store import rows
from smsdesk.store.database import Database, one
from smsdesk.store.ledger import Cause, charge, record_reading

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from smsdesk.core.message import Reading


@dataclass(frozen=True, slots=True)
class Book:
    """One account's book: what its own purse holds, since when, the level below which a person is warned, and on
    which day (2026-06-16) that was last done."""

    own: Decimal
    opened_at: datetime | None
    warning: Decimal | None
    told_on: str


@dataclass(frozen=True, slots=True)
class Move:
    """Credits that came into the own purse of an account, or left it (below zero), all alike: `count` times.

    `messages` is how many they were; `other` is the purse on the other side.
    """

    cause: Cause
    kind: str
    child: str
    other: Purse
    amount: Decimal
    count: int
    messages: int


class LedgerStore:
    """Verbs of the books."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def keep(self, reading: Reading, *, quiet: bool) -> Drift | None:
        """Keep a balance as it was read; see `record_reading`."""
        return await self._db.write(lambda connection: record_reading(connection, reading, quiet=quiet))

    async def book(self, now: datetime) -> None:
        """Book what messages cost since the last time, where there is any."""
        if (await self._db.read("uncharged_any"))[0][0]:
            await self._db.write(lambda connection: charge(connection, rows.ms(now)))

    # -- the books

    async def books(self) -> dict[str, Book]:
        """Every account's book, by account id; there is none before the first reading."""
        return {
            account: Book(Decimal(own), rows.moment_or_none(opened_at), rows.money_or_none(warning), told_on)
            for account, own, opened_at, warning, told_on in await self._db.read("book_list")
        }

    async def bookings(self, account: str | None, since: datetime, until: datetime) -> list[Booking]:
        """The lines of every entry in this time, oldest first: two for each movement, adding up to zero."""
        params = {"account": account, "since": rows.ms(since), "until": rows.ms(until)}
        return [line for row in await self._db.read("booking_list", params) for line in _lines(row)]

    async def drifts(self, account: str | None, since: datetime) -> list[Drift]:
        """Balances that moved without us, oldest first."""
        found = await self._db.read("drift_list", {"account": account, "since": rows.ms(since)})
        return [
            Drift(row[0], rows.moment(row[1]), rows.moment(row[2]), _signed(row[3], into=row[4] == Purse.OWN))
            for row in found
        ]

    async def own(self, account: str, until: datetime) -> Decimal:
        """What an account's own purse held just before this time."""
        found = await self._db.read("own_before", {"account": account, "until": rows.ms(until)})
        return sum((_signed(amount, into=bool(into)) * count for into, amount, count in found), Decimal(0))

    async def moves(self, account: str, since: datetime, until: datetime) -> list[Move]:
        """What changed an account's own purse in this time, in the order it first happened."""
        params = {"account": account, "since": rows.ms(since), "until": rows.ms(until)}
        return [
            Move(
                Cause(cause), kind, child, Purse(giver if taker == Purse.OWN else taker),
                _signed(amount, into=taker == Purse.OWN) * count, count, messages,
            )
            for cause, kind, child, giver, taker, amount, count, messages in await self._db.read("own_moved", params)
        ]  # fmt: skip

    async def used(self, account: str, since: datetime) -> Decimal:
        """What left an account's own purse since then, top-ups not counted."""
        found = await self._db.read("own_used", {"account": account, "since": rows.ms(since)})
        return sum((Decimal(amount) * count for amount, count in found), Decimal(0))

    # -- readings

    async def looks(self) -> dict[str, Reading]:
        """The last time each account was asked for its balance, whatever came of it."""
        return {row[0]: rows.reading(row) for row in await self._db.read("reading_last_look")}

    async def history(self, account: str, since: datetime) -> list[Point]:
        """The last balance of each day since then, oldest first."""
        found = await self._db.read("reading_history", {"account": account, "since": rows.ms(since)})
        return [Point(rows.moment(at), Decimal(amount)) for at, amount in found]

    async def first_read(self, account: str) -> datetime | None:
        """When the account's balance was known for the first time."""
        return rows.moment_or_none((await self._db.read("reading_first", {"account": account}))[0][0])

    # -- warnings

    async def warn(self, account: str, level: Decimal) -> None:
        """Below this level the account is low."""
        params = {"account": account, "warning": rows.text_or_none(level)}
        await self._db.write(lambda connection: one(connection, "book_warn", params).rowcount)

    async def tell(self, account: str, day: str) -> bool:
        """Note that it was said today that the account is low; False where it was said already."""

        def work(connection: sqlite3.Connection) -> bool:
            return bool(one(connection, "book_told", {"account": account, "day": day}).rowcount)

        return await self._db.write(work)


def _signed(amount: str, *, into: bool) -> Decimal:
    return Decimal(amount) if into else -Decimal(amount)


def _lines(row: rows.Row) -> tuple[Booking, Booking]:
    """A row of `booking_list`, as what one purse gave and what the other took."""
    number, entry, at, account, name, giver, taker, kind, child, amount, note, transfer = row
    gave, took = (
        Booking(
            2 * number - (purse == giver), entry, rows.moment(at), account, name, Purse(purse), kind, child,
            _signed(amount, into=purse == taker), note, transfer,
        )
        for purse in (giver, taker)
    )  # fmt: skip
    return gave, took
