"""What a person has typed and not sent yet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from smsdesk.store import rows
from smsdesk.store.database import Database, one

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class DraftStore:
    """Verbs on drafts."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def save(self, key: str, body: Mapping[str, object], now: datetime) -> None:
        """Keep what a person has typed."""
        params = {"key": key, "body": json.dumps(body, ensure_ascii=False), "now": rows.ms(now)}
        await self._db.write(lambda connection: one(connection, "draft_save", params).rowcount)

    async def read(self, key: str) -> dict[str, object] | None:
        """What was kept, or None."""
        found = await self._db.read("draft_read", {"key": key})
        return json.loads(found[0][0]) if found else None

    async def drop(self, key: str) -> None:
        """It was sent, or given up."""
        await self._db.write(lambda connection: one(connection, "draft_drop", {"key": key}).rowcount)
