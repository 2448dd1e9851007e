"""Numbers that nothing sends to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from smsdesk.store import rows
from smsdesk.store.database import Database, one

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from datetime import datetime

#: The word beside a message that was left out, or not begun any more, because its number is opted out.
OPTED_OUT = "opted_out"


class OptoutStore:
    """Verbs on opted-out numbers."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def all(self) -> list[tuple[str, str, datetime]]:
        """Numbers that nothing sends to: number, reason, since."""
        return [(row[0], row[1], rows.moment(row[2])) for row in await self._db.read("optout_list")]

    async def among(self, numbers: Iterable[str]) -> frozenset[str]:
        """Which of these are opted out."""
        found = await self._db.read("optout_among", {"numbers": json.dumps(list(numbers))})
        return frozenset(row[0] for row in found)

    async def add(self, numbers: Sequence[str], reason: str, now: datetime) -> int:
        """Add numbers; how many were new. What waits for one of them is never sent."""
        return await self._db.write(lambda connection: _add(connection, numbers, reason, rows.ms(now)))

    async def remove(self, numbers: Sequence[str]) -> int:
        """Take numbers off the list; how many were on it."""

        def work(connection: sqlite3.Connection) -> int:
            return sum(one(connection, "optout_remove", {"number": number}).rowcount for number in numbers)

        return await self._db.write(work)


def opt_out_by_phone(connection: sqlite3.Connection, number: str, reason: str, now: int) -> bool:
    """Somebody wrote a stop word; whether that is new. Inside a transaction."""
    if not one(connection, "optout_by_phone", {"number": number, "reason": reason, "now": now}).rowcount:
        return False
    _cancel_waiting(connection, number, now)
    return True


def opt_in_by_phone(connection: sqlite3.Connection, number: str) -> bool:
    """Somebody wrote a start word; whether that took a number off that a stop word had put on. Inside a transaction."""
    kept = one(connection, "optout_read", {"number": number}).fetchone()
    if kept is None or not kept[0]:
        return False
    one(connection, "optout_remove", {"number": number})
    return True


def is_opted_out(connection: sqlite3.Connection, number: str) -> bool:
    """Whether nothing is sent to this number. Inside a transaction."""
    return one(connection, "optout_read", {"number": number}).fetchone() is not None


def cancel(connection: sqlite3.Connection, message: int, now: int) -> None:
    """Never send a message that waits: who is to get it asked for no more. Inside a transaction."""
    one(connection, "optout_cancel", {"id": message, "now": now})
    # The number's owner is the person behind this.
    params = {"id": message, "now": now, "kind": "person", "state": "cancelled", "words": OPTED_OUT, "by": None}
    one(connection, "evidence_add", {**params, "raw": None})


def _add(connection: sqlite3.Connection, numbers: Sequence[str], reason: str, now: int) -> int:
    new = 0
    for number in numbers:
        if one(connection, "optout_add", {"number": number, "reason": reason, "now": now}).rowcount:
            new += 1
            _cancel_waiting(connection, number, now)
    return new


def _cancel_waiting(connection: sqlite3.Connection, number: str, now: int) -> None:
    waiting = one(connection, "optout_waiting", {"number": number}).fetchall()
    for message, _ in waiting:
        cancel(connection, message, now)
    if waiting:
        one(connection, "job_finish", {"jobs": json.dumps(sorted({job for _, job in waiting})), "now": now})
