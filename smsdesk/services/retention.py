"""What is older than the person wants to keep is removed, by the hour, by the program that is the desk's engine."""

from __future__ import annotations

import asyncio
import calendar
import logging
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import DeskError
from smsdesk.core.feed import Feed
from smsdesk.host.disk import Room
from smsdesk.host.settings import KEEP_MONTHS, Settings
from smsdesk.services.tasks import Tasks
from smsdesk.store.retention import BATCH

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from smsdesk.core.clock import Clock
    from smsdesk.core.message import Old
    from smsdesk.services.sender import Sender
    from smsdesk.store.verbs import Store

log = logging.getLogger(__name__)

#: The first look after the start, and how often after that, in seconds.
FIRST: Final = 60.0
EVERY: Final = 3600.0
#: A rest between two transactions, in which whoever sends or receives goes first.
BETWEEN: Final = 0.02


class Retention:
    """Removes old messages and texts as the setting says; `changed` tells that some are gone."""

    def __init__(
        self, store: Store, settings: Settings, sender: Sender, clock: Clock, engine: Callable[[], bool]
    ) -> None:
        self._store = store
        self._settings = settings
        self._sender = sender
        self._clock = clock
        self._engine = engine
        self._tasks = Tasks()
        self._schedule: asyncio.Task[None] | None = None
        self._kick = asyncio.Event()
        self._unlisten: Callable[[], object] = lambda: None
        self.changed: Feed[None] = Feed()

    async def old(self, months: int) -> Old:
        """What would go if only so many months were kept."""
        return await self._store.retention.old(months_before(self._clock.now(), months))

    def start(self) -> None:
        """Look by the hour, and whenever the setting changes."""
        if self._schedule is None:
            self._unlisten = self._settings.changes.listen(self._chosen)
            self._schedule = self._tasks.start(self._by_the_clock(), "retention")

    async def stop(self) -> None:
        """Look no more. What was broken off goes on with the next start."""
        self._schedule = None
        self._unlisten()
        await self._tasks.close()

    async def round(self, *, asked: bool = False) -> None:
        """Remove what is too old, then, at a moment when nothing is to be sent, what remains of it in the file.

        `asked`: a person has just chosen how long messages are kept.
        """
        if not self._engine():
            return
        store, months = self._store.retention, self._months()
        if months and await store.believes(self._clock.now(), asked=asked):
            before, some = months_before(self._clock.now(), months), False
            while self._months() == months and await store.empty_some(before, self._clock.now()):
                some = True
                await asyncio.sleep(BETWEEN)
            dropped = BATCH
            while dropped == BATCH:
                dropped = await self._store.pushes.drop_bodies(before, BATCH)
                await asyncio.sleep(BETWEEN)
            if some:
                log.info("messages from before %s were removed", before.date())
                self.changed.tell(None)
        if await store.remains() and await self._quiet():
            await store.tidy(room=self._sender.room() is Room.ENOUGH)

    def _months(self) -> int:
        """As the file has it now: another program of the desk may have been told to keep more."""
        return Settings(self._settings.path).get(KEEP_MONTHS)

    async def _quiet(self) -> bool:
        """Whether nothing is being sent, nor is about to be."""
        now = self._clock.now()
        return not self._sender.in_the_air() and not await self._store.look.due(now + timedelta(minutes=2))

    def _chosen(self, key: str) -> None:
        if key == KEEP_MONTHS.key:
            self._kick.set()

    async def _by_the_clock(self) -> None:
        wait = FIRST
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._kick.wait()
            asked = self._kick.is_set()
            self._kick.clear()
            wait = EVERY
            try:
                await self.round(asked=asked)
            except DeskError as error:
                log.warning("old messages are left as they are for now: %s", error.why)


def months_before(now: datetime, months: int) -> datetime:
    """The same day and time so many months earlier, or the last day of that month."""
    count = now.year * 12 + now.month - 1 - months
    year, month = count // 12, count % 12 + 1
    return now.replace(year=year, month=month, day=min(now.day, calendar.monthrange(year, month)[1]))
