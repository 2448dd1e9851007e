"""What a person has typed and not sent yet: kept every two seconds, found again after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from smsdesk.core.clock import Clock
    from smsdesk.store.verbs import Store


class Drafts:
    """Keeps one draft under each key."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def save(self, key: str, body: Mapping[str, object]) -> None:
        """Keep this in place of what was kept."""
        await self._store.drafts.save(key, body, self._clock.now())

    async def read(self, key: str) -> dict[str, object] | None:
        """What was kept, or None."""
        return await self._store.drafts.read(key)

    async def drop(self, key: str) -> None:
        """It was sent, or given up."""
        await self._store.drafts.drop(key)
