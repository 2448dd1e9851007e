"""Sends what is due until nothing is left to do by itself: as the desk's engine, or by following the one at work."""

from __future__ import annotations

import asyncio
import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar

from smsdesk.core.errors import DeskError
from smsdesk.core.state import OPEN, JobState, State
from smsdesk.services.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable, Iterator, Mapping

    from smsdesk.cli.console import Console
    from smsdesk.cli.moved import Moved
    from smsdesk.core.message import Job
    from smsdesk.desk import Desk

T = TypeVar("T")

#: Between two looks at what has happened, in seconds: at least, and at most.
QUICK: Final = 0.05
LOOK: Final = 0.25
#: How long what is in the air is waited for at the end: a call's whole time.
PATIENCE: Final = 35.0
WAITING: Final = "Waiting for the answers of what is in the air, at most 35 seconds …"
#: An engine elsewhere that has moved nothing for so long (a call, and a minute without network) is not waited for.
STANDSTILL: Final = 100.0
#: How many of the newest jobs are looked at for orders that came while we send.
NEWEST: Final = 20


@contextmanager
def interruptible() -> Iterator[asyncio.Event]:
    """An event that Ctrl+C and a polite request to end (SIGTERM) set, instead of tearing things down."""
    loop, event = asyncio.get_running_loop(), asyncio.Event()
    signals = (signal.SIGINT, signal.SIGTERM)
    try:
        for each in signals:
            loop.add_signal_handler(each, event.set)
    except NotImplementedError:  # Windows' loop has no signals of its own
        before = [(each, signal.signal(each, lambda *_: loop.call_soon_threadsafe(event.set))) for each in signals]
        try:
            yield event
        finally:
            for each, handler in before:
                signal.signal(each, handler)
    else:
        try:
            yield event
        finally:
            for each in signals:
                loop.remove_signal_handler(each)


async def seen_through(console: Console, work: Coroutine[Any, Any, T]) -> tuple[T, bool]:
    """What this work comes to, and whether a person interrupted it: it is waited for all the same, as what is in the
    air may have been done. Raises `KeyboardInterrupt` where it has not ended 35 seconds later."""
    tasks = Tasks()
    with interruptible() as interrupt:
        task, stop = tasks.start(_caught(work), "work"), tasks.start(interrupt.wait(), "interrupt")
        try:
            await asyncio.wait((task, stop), return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                console.say(WAITING)
                await asyncio.wait((task,), timeout=PATIENCE)
            if not task.done():
                raise KeyboardInterrupt
        finally:
            await tasks.close()
        found: T | DeskError = task.result()
    if isinstance(found, DeskError):
        raise found
    return found, interrupt.is_set()


async def _caught(work: Coroutine[Any, Any, T]) -> T | DeskError:
    """An error in words is an answer too, and nothing for the log."""
    try:
        return await work
    except DeskError as error:
        return error


class Engine:
    """One command's part in the sending: it becomes the desk's engine as soon as nobody else is.

    `why` says after the end which lanes paused themselves; their messages are left queued. `interrupted`: a person
    ended it early.
    """

    def __init__(self, desk: Desk, console: Console, kind: str, interrupt: asyncio.Event) -> None:
        self.why: dict[str, str] = {}
        self._desk = desk
        self._console = console
        self._kind = kind
        self._interrupt = interrupt
        self._woken = asyncio.Event()
        self._sending = False
        self._following = False
        self._seen: Mapping[State, int] = {}
        self._seen_at = desk.clock.monotonic()
        self._version = 0

    @property
    def interrupted(self) -> bool:
        """Whether a person ended it."""
        return self._interrupt.is_set()

    async def bring(self, job: int) -> Job:
        """Send this job, and what stands before it in its account's queue; the job as it is at the end."""
        account = (await self._desk.outbox.job(job)).account
        while not self.interrupted:
            await self._try_engine(only=(account,))
            await self._serve_newer(job)
            now = await self._desk.outbox.job(job)
            self._console.progress(_so_far(now.states))
            if not now.count(*OPEN):
                break
            # A paused job waits for a person; a lane that stopped itself as well.
            waits = now.state is JobState.PAUSED or account in await self._stuck({account})
            if waits and not now.count(State.SENDING):
                break
            await self._wait()
        await self._finish()
        return await self._desk.outbox.job(job)

    async def everything(self, moved: Moved, *, for_ever: bool) -> None:
        """Send whatever is due, of all accounts; until interrupted, or until nothing is left to do by itself."""
        look, clock = self._desk.store.look, self._desk.clock
        while not self.interrupted:
            await self._try_engine(only=None, moved=moved)
            totals = await look.totals()
            self._console.progress(_so_far(totals))
            due = set(await look.due(clock.now()))
            if not for_ever and not totals.get(State.SENDING) and due <= await self._stuck(due):
                break
            await self._wait()
        await self._finish()

    # -- becoming the engine

    async def _try_engine(self, *, only: Iterable[str] | None, moved: Moved | None = None) -> None:
        desk = self._desk
        if self._sending:
            return
        if not desk.try_engine(self._kind):
            if not self._following:
                self._following = True
                who = desk.engine.holder() or "it did not say who it is"
                self._console.say(
                    f"Another smsdesk is at work on this desk ({who}). It does the sending; this one looks on."
                )
            return
        if self._following:
            self._console.say("The other smsdesk is gone; this one goes on with the sending.")
        if moved is not None:
            await moved.take_over()
        self._sending = True
        desk.sender.changed.listen(lambda _: self._woken.set())
        left = await desk.sender.start(only=only)
        if left:
            self._console.say(
                f"{left} messages were being handed over when smsdesk ended last time. They are uncertain now, and are "
                "not sent again by themselves."
            )
        if desk.sender.held:
            self._console.say(
                f"This desk is a copy, or came back from a backup: {desk.sender.held} messages are held, because they "
                "may have been sent meanwhile. `smsdesk jobs` shows them; `smsdesk resume` lets a job go on."
            )

    async def _serve_newer(self, job: int) -> None:
        """Whoever queues for another account while we are the engine waits for us to send it."""
        version = await self._desk.store.changed()
        if self._sending and version != self._version:
            self._version = version
            newest = await self._desk.outbox.jobs(limit=NEWEST)
            self._desk.sender.serve({each.account for each in newest if each.id > job})

    # -- waiting

    async def _stuck(self, accounts: set[str]) -> set[str]:
        """Those that do not go on by themselves; why is kept."""
        desk, stuck = self._desk, set()
        if self._sending:
            for account in accounts:
                news = desk.sender.stuck(account)
                if news is not None:
                    stuck.add(account)
                    self.why[account] = news.why
        else:
            known = {account.id: account for account in await desk.accounts.all()}
            for account in accounts:
                fuse = known[account].fuse if account in known else None
                if fuse is not None:
                    stuck.add(account)
                    self.why[account] = fuse.words or fuse.reason
            if accounts - stuck and await self._stands_still():
                for account in accounts - stuck:
                    self.why[account] = "the smsdesk that does the sending has moved nothing for a while"
                stuck = accounts
        for account in accounts - stuck:
            self.why.pop(account, None)
        return stuck

    async def _stands_still(self) -> bool:
        totals, now = await self._desk.store.look.totals(), self._desk.clock.monotonic()
        if totals != self._seen:
            self._seen, self._seen_at = totals, now
        return now - self._seen_at > STANDSTILL

    async def _wait(self) -> None:
        """Until something happened, but not in a tight loop."""
        with suppress(TimeoutError):
            async with asyncio.timeout(QUICK):
                await self._interrupt.wait()
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK):
                await self._woken.wait()
        self._woken.clear()

    async def _finish(self) -> None:
        """Begin nothing more, and wait for what is in the air."""
        if self._sending:
            if self.interrupted and self._desk.sender.in_the_air():
                self._console.say(WAITING)
            await self._desk.sender.stop(PATIENCE)


def _so_far(states: Mapping[State, int]) -> str:
    return ", ".join(f"{count:,} {state}" for state, count in states.items() if count)
