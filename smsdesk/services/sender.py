"""The engine: takes what is due, writes down that it begins, hands it over once, and writes down what became of it."""

from __future__ import annotations

import asyncio
import logging
import secrets
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from smsdesk.core.errors import DeskError
from smsdesk.core.feed import Feed
from smsdesk.core.phrase import phrase
from smsdesk.host.disk import Room
from smsdesk.host.watermark import Place
from smsdesk.services.evidence import Weigher
from smsdesk.services.lane import LaneRun
from smsdesk.services.news import Changed, LaneNews, LaneState
from smsdesk.services.reports import Reports
from smsdesk.services.settle import Settler
from smsdesk.services.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable
    from datetime import datetime
    from typing import Any

    from smsdesk.core.clock import Clock
    from smsdesk.core.message import Account
    from smsdesk.host.watermark import Watermark
    from smsdesk.services.connections import Connections
    from smsdesk.store.verbs import Store

log = logging.getLogger(__name__)

#: How often orders of other processes are looked for, in seconds (command line: obeyed within a second).
LOOK = 0.25
#: How often messages whose time has passed are looked for, in seconds.
SWEEP = 15.0
#: How often it is looked whether a delivery report can be asked for, in seconds.
REPORTS = 3.0
#: A pause of the clock longer than this means the computer slept.
SLEPT = 5.0
#: A job that was begun so long ago and never committed was given up by a program that is gone; a younger one may
#: still be written by another program.
DRAFT_AGE = timedelta(hours=1)
#: What was left in `sending` by an earlier life of the program.
LEFT_BEHIND = phrase("smsdesk closed while it was being handed over")
#: What is said of it in a desk that is a copy or came back from a backup.
COPIED = phrase("it was being handed over when the desk's data was copied")
#: Nothing new is begun, so that outcomes can still be written down.
NO_ROOM = {
    Room.LOW: phrase(
        "The disk has less than 200 MB free, so nothing new is sent. Free some space; it goes on by itself then."
    ),
    Room.TOO_LOW: phrase("The disk is full, or nearly: nothing is sent before it has room again. Nothing is lost."),
}


class Sender:
    """Runs the lanes of every account that has something due, until it is stopped.

    Only the process that holds the engine's lock may start one. `changed` tells which messages moved, `lanes` what
    the lanes are doing.
    """

    def __init__(
        self,
        store: Store,
        connections: Connections,
        clock: Clock,
        watermark: Watermark | None = None,
        room: Callable[[], Room] = lambda: Room.ENOUGH,
    ) -> None:
        self.store = store
        self.connections = connections
        self.clock = clock
        self.held = 0
        self._watermark = watermark
        self._look_at_room = room
        self._no_room_since: datetime | None = None
        self.desk = secrets.token_hex(16)
        self.changed: Feed[Changed] = Feed()
        self.lanes: Feed[LaneNews] = Feed()
        self.stopping = False
        self._tasks = Tasks()
        self._runs: dict[str, LaneRun] = {}
        self._news: dict[str, LaneNews] = {}
        self._only: set[str] | None = None
        self._kick = asyncio.Event()
        self._held = False
        self._settled = asyncio.Event()
        self._settler = Settler(self)
        self._weigher = Weigher(self)
        self._settling: asyncio.Task[None] | None = None
        self._reports = Reports(self)
        self._reporting: asyncio.Task[None] | None = None

    # -- life

    async def start(self, *, hold: bool = False, only: Iterable[str] | None = None) -> int:
        """Make good what an earlier life left behind, then begin; `hold` waits for `release`.

        With `only`, nothing is sent for accounts other than these (by id) and those that `serve` adds, and neither
        delivery reports nor uncertain messages are asked about. Returns how
        many messages are uncertain since that earlier life; `held` says how many wait for a person because the desk's
        data was copied or restored. Raises `DeskError` where the disk does not take what has to be written first.
        """
        self._only = None if only is None else set(only)
        now = self.clock.now()
        left = await self._take_over(now)
        await self.store.outbox.miss(now)
        await self.store.outbox.drop_stale_drafts(now - DRAFT_AGE)
        self._held = hold
        self._tasks.start(self._watch(), "sender")
        return left

    async def _take_over(self, now: datetime) -> int:
        """Is this the database that this folder's last engine wrote? What a copy would send waits for a person."""
        epoch, newest = await self.store.epoch()
        if self._watermark is None:
            return await self.store.outbox.recover(now, LEFT_BEHIND)
        fresh = secrets.token_hex(16)
        place = Place(await self.store.identity(fresh), epoch, newest)
        ours = await asyncio.to_thread(self._watermark.fits, place)
        left = await self.store.outbox.recover(now, LEFT_BEHIND if ours else COPIED)
        if not ours:
            self.held = await self.store.outbox.hold(now, COPIED)
            if self.held:
                log.warning("the desk's data was copied or restored: %d messages are held", self.held)
        try:
            await asyncio.to_thread(self._watermark.expect, place, epoch, fresh)
            await self.store.begin_epoch(fresh)
            await asyncio.to_thread(self._watermark.expect, place, fresh)
        except OSError as error:
            raise DeskError("desk.disk", detail=error.strerror or error) from error
        return left

    def serve(self, accounts: Iterable[str]) -> None:
        """Send for these accounts as well, where only some are served."""
        if self._only is not None:
            self._only.update(accounts)

    def release(self) -> None:
        """Go on after a start that was held."""
        self._held = False
        self.kick()

    def try_now(self) -> None:
        """Do not wait for the network any longer, look again."""
        for run in self._runs.values():
            run.wake()
        self.kick()

    def network_changed(self) -> None:
        """The system says that the network is another one: look before the next send, and wait no longer for it."""
        for run in self._runs.values():
            run.look_first()
        self.try_now()

    def kick(self) -> None:
        """Something new may be due."""
        self._kick.set()

    async def stop(self, patience: float = 36.0) -> bool:
        """Begin nothing more and wait for what is in the air; whether everything had its answer.

        What has none after `patience` seconds is uncertain.
        """
        self.stopping = True
        self.try_now()
        done = await self._tasks.wait(patience)
        await self._tasks.close()
        return done

    def start_task(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Run something that must be finished before the sender is closed."""
        return self._tasks.start(work, name)

    def note_begun(self, attempt: int) -> None:
        """An attempt is on the disk: a database that does not know it is older than this one."""
        if self._watermark is not None:
            self._watermark.rise(attempt)

    # -- what is going on

    def room(self) -> Room:
        """What the disk allows now; one that cannot be asked allows nothing."""
        try:
            return self._look_at_room()
        except OSError:
            return Room.TOO_LOW

    def lane(self, account: str) -> LaneNews:
        """What an account's lane is doing now."""
        return self._news.get(account, LaneNews(account, LaneState.IDLE))

    def tell_lane(self, news: LaneNews) -> None:
        """A lane says what it does."""
        if self._news.get(news.account) != news:
            self._news[news.account] = news
            self.lanes.tell(news)
            self._settled.set()

    def in_the_air(self) -> int:
        """Messages that are being handed over now."""
        return sum(run.in_the_air for run in self._runs.values())

    async def until_quiet(self, accounts: Iterable[str] | None = None, patience: float = 60.0) -> list[LaneNews]:
        """Wait until nothing is left to do by itself; the lanes that still have something but wait for a person.

        A lane without network is given up after `patience` seconds; scheduled jobs are not waited for.
        """
        only = None if accounts is None else set(accounts)
        while True:
            due = set(await self.store.look.due(self.clock.now()))
            if only is not None:
                due &= only
            busy = {key for key, run in self._runs.items() if run.busy and (only is None or key in only)}
            stuck = [news for key in due if (news := self.stuck(key, patience)) is not None]
            if not busy - {news.account for news in stuck} and len(stuck) == len(due):
                return stuck
            self.kick()
            self._settled.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK):
                    await self._settled.wait()

    def stuck(self, account: str, patience: float = 60.0) -> LaneNews | None:
        """What keeps an account's lane from going on by itself: it stopped, or had no network for so many seconds."""
        news = self._news.get(account)
        if news is None:
            return None
        run = self._runs.get(account)
        if news.state is LaneState.STOPPED:
            # What is still in the air has its answer coming.
            return None if run is not None and run.busy else news
        if news.state is LaneState.WAITING and news.since is not None:
            waited = (self.clock.now() - news.since).total_seconds()
            return news if waited >= patience else None
        return None

    # -- inside

    async def _watch(self) -> None:
        self._version = await self.store.changed()
        self._swept = self._last = self._reported = self.clock.monotonic()
        while not self.stopping:
            self._kick.clear()
            try:
                await self._turn()
            except DeskError as error:
                # A full disk, or another program that holds the desk: what is written is safe, and we look again.
                log.warning("the engine could not look at its desk: %s", error.why)
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK):
                    await self._kick.wait()

    async def _turn(self) -> None:
        now = self.clock.monotonic()
        if now - self._last > SLEPT:
            for run in self._runs.values():
                run.look_first()
        self._last = now
        if not self._held:
            await self._start_lanes()
        latest = await self.store.changed()
        if latest != self._version:
            self._version = latest
            self.changed.tell(Changed())
        # Who sends for some accounts only (a `send`) ends with the last of their answers, and waits for no report.
        asks = self._only is None
        if asks and now - self._reported > REPORTS and (self._reporting is None or self._reporting.done()):
            self._reported = now
            self._reporting = self.start_task(self._reports.round(), "reports")
        if now - self._swept > SWEEP:
            self._swept = now
            if await self.store.outbox.miss(self.clock.now()):
                self.changed.tell(Changed())
            if asks and (self._settling is None or self._settling.done()):
                self._settling = self.start_task(self._settle(), "settle")

    async def _settle(self) -> None:
        await self._settler.round()
        await self._weigher.round()

    async def _start_lanes(self) -> None:
        due = [key for key in await self.store.look.due(self.clock.now()) if self._only is None or key in self._only]
        if not due:
            return
        if not self._has_room(due):
            return
        accounts = {account.id: account for account in await self.store.accounts.all()}
        for key in due:
            account = accounts.get(key)
            run = self._runs.get(key)
            if account is None or (run is not None and run.busy):
                continue
            if account.fuse is not None:
                news = LaneNews(key, LaneState.STOPPED, account.fuse.words or account.fuse.reason, account.fuse.at)
                self.tell_lane(news)
                continue
            if run is None:
                run = self._runs[key] = LaneRun(self, key)
            if run.rests():
                continue
            run.busy = True
            self._tasks.start(self._run(run, account), f"lane-{key[:8]}")

    def _has_room(self, due: Iterable[str]) -> bool:
        room = self.room()
        if room is Room.ENOUGH:
            self._no_room_since = None
            return True
        if self._no_room_since is None:
            self._no_room_since = self.clock.now()
            log.warning("nothing new is sent: %s", NO_ROOM[room])
        state = LaneState.STOPPED if room is Room.TOO_LOW else LaneState.WAITING
        for key in due:
            if key not in self._runs or not self._runs[key].busy:
                self.tell_lane(LaneNews(key, state, NO_ROOM[room], self._no_room_since))
        return False

    async def _run(self, run: LaneRun, account: Account) -> None:
        try:
            connection = await self.connections.open(account)
            await run.drain(connection)
        except DeskError as error:
            run.rest(30.0)
            self.tell_lane(LaneNews(account.id, LaneState.STOPPED, f"{error.why} {error.now}", self.clock.now()))
        finally:
            run.busy = False
            self.kick()
            self._settled.set()
