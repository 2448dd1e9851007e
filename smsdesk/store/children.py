"""What the store knows of the accounts below accounts: what they hold, and how that changed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from smsdesk.core.balance import Point
from smsdesk.store import rows
from smsdesk.store.database import Database, one
from smsdesk.store.queries import queries

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.result import SubAccount

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class KeptChild:
    """A child as it is kept. `fallen` is by how much its balance fell in `month` (local, 2026-06), from reading to
    reading; `seen_twice`: there are at least two readings to tell that from."""

    account: str
    kind: str
    name: str
    credits: Decimal | None
    read_at: datetime | None
    listed: bool
    by_hand: bool
    warning: Decimal | None
    month: str
    fallen: Decimal
    seen_twice: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """What transfers to one child came to: taken back since a time, one without a known outcome, the last top-up."""

    kind: str
    name: str
    taken: Decimal
    open: bool
    last_top_up: Point | None


class ChildStore:
    """Verbs on the accounts below accounts."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def of(self, account: str) -> list[KeptChild]:
        """Everything that is kept of an account's children, by kind and name; also of those that are gone."""
        found = await self._db.read("child_list", {"account": account})
        return await asyncio.to_thread(lambda: [_kept(row) for row in found])  # there may be thousands

    async def branches(self) -> dict[str, tuple[datetime | None, str | None]]:
        """When each account's children were last read, and why the last try failed, if it did."""
        return {row[0]: (rows.moment_or_none(row[1]), row[2]) for row in await self._db.read("branch_list")}

    async def read(self, account: str, children: Sequence[SubAccount] | None, now: datetime) -> None:
        """Keep a list that was read whole: who is not in it is unlisted. None: there is no list, all else went well."""
        at = rows.ms(now)

        def work(connection: sqlite3.Connection) -> None:
            if children is not None:
                record(connection, account, children, at)
                named = {(child.kind, child.name) for child in children}
                for row in one(connection, "child_list", {"account": account}).fetchall():
                    if row[6] and (row[1], row[2]) not in named:
                        one(connection, "child_unlist", {"account": account, "kind": row[1], "name": row[2]})
            one(connection, "branch_read", {"account": account, "now": at})

        await self._db.write(work)

    async def failed(self, account: str, error: str) -> None:
        """The children could not be read; what is kept stays."""
        await self._db.write(lambda connection: one(connection, "branch_failed", {"account": account, "error": error}))

    async def add(self, account: str, kind: str, name: str) -> None:
        """A person names a child that no list tells of."""
        await self._order("child_by_hand", account, kind, name)

    async def forget(self, account: str, kind: str, name: str) -> None:
        """Take back that a person named it; its history stays."""
        await self._order("child_forget", account, kind, name)

    async def warn(self, account: str, kind: str, name: str, level: Decimal) -> bool:
        """Keep the level below which it is low; False where there is no such child."""
        return await self._order("child_warning", account, kind, name, warning=rows.text_or_none(level)) > 0

    async def points(self, account: str, kind: str, name: str, since: datetime) -> list[Point]:
        """Its balance each time it had changed since then, oldest first, and before them what it was then."""
        params = {"account": account, "kind": kind, "name": name, "since": rows.ms(since)}
        found = await self._db.read("child_points", params)
        return [replace(point, at=max(since, point.at)) for point in (_point(*row) for row in found)]

    async def moved(self, account: str, since: datetime) -> list[Moved]:
        """What transfers to an account's children came to; `since` is for what was taken back."""
        found = await self._db.read("child_transfers", {"account": account, "since": rows.ms(since)})
        return [
            Moved(row[0], row[1], Decimal(row[2]), bool(row[3]), None if row[4] is None else _point(row[4], row[5]))
            for row in found
        ]

    async def costs(self, since: datetime) -> dict[str, Decimal]:
        """What the messages of the jobs made since then cost, by account."""
        sums: dict[str, Decimal] = {}
        for account, cost, count in await self._db.read("cost_since", {"since": rows.ms(since)}):
            sums[account] = sums.get(account, _NOTHING) + Decimal(cost) * count
        return sums

    async def _order(self, statement: str, account: str, kind: str, name: str, **more: str | None) -> int:
        params = {"account": account, "kind": kind, "name": name, **more}
        return await self._db.write(lambda connection: one(connection, statement, params).rowcount)


def record(connection: sqlite3.Connection, account: str, children: Sequence[SubAccount], now_ms: int) -> None:
    """Keep what was just read of these children, inside a transaction; others of the account are left alone.

    Where the provider says no number, the last one stays with its time.
    """
    month = month_of(rows.moment(now_ms))
    known = {(row[1], row[2]): row for row in one(connection, "child_list", {"account": account})}
    written: list[dict[str, Any]] = []
    points: list[dict[str, Any]] = []
    for child in children:
        row = known.get((child.kind, child.name))
        kept = _kept(row) if row is not None else None
        before = None if kept is None else kept.credits
        fallen = kept.fallen if kept is not None and kept.month == month else _NOTHING
        key = {"account": account, "kind": child.kind, "name": child.name}
        credits_now = before if child.credits is None else child.credits
        if child.credits is not None and child.credits != before:
            points.append({**key, "now": now_ms, "amount": rows.text_or_none(child.credits)})
            if before is not None and child.credits < before:
                fallen += before - child.credits
        said = child.credits is not None
        written.append({
            **key,
            "credits": rows.text_or_none(credits_now),
            "read_at": now_ms if said else row and row[4],
            "first_at": (row and row[5]) or (now_ms if said else None),
            "listed": 1,
            "month": month,
            "fallen": f"{fallen:f}",
        })  # fmt: skip
    connection.executemany(queries()["child_write"], written)
    connection.executemany(queries()["child_point_add"], points)


def month_of(moment: datetime) -> str:
    """The month of this moment where the computer is: 2026-06."""
    return f"{moment.astimezone():%Y-%m}"


def _point(at: int, amount: str | int) -> Point:
    return Point(rows.moment(at), Decimal(amount))


def _kept(row: rows.Row) -> KeptChild:
    first_at, read_at = row[5], row[4]
    return KeptChild(
        row[0], row[1], row[2], rows.money_or_none(row[3]), rows.moment_or_none(row[4]), bool(row[6]), bool(row[7]),
        rows.money_or_none(row[8]), row[9], Decimal(row[10]),
        first_at is not None and read_at > first_at,
    )  # fmt: skip
