"""Numbers that nothing sends to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.store import rows
from smsdesk.store.database import Database, one

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime


class OptoutStore:
    """Verbs on opted-out numbers."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def all(self) -> list[tuple[str, str, datetime]]:
        """Numbers that nothing sends to: number, reason, since."""
        return [(row[0], row[1], rows.moment(row[2])) for row in await self._db.read("optout_list")]

    async def add(self, numbers: Sequence[str], reason: str, now: datetime) -> int:
        """Add numbers; how many were new."""
        return await self._db.write(lambda connection: _add(connection, numbers, reason, rows.ms(now)))


def _add(connection: sqlite3.Connection, numbers: Sequence[str], reason: str, now: int) -> int:
    return sum(
        one(connection, "optout_add", {"number": number, "reason": reason, "now": now}).rowcount for number in numbers
    )
