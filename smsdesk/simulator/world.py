"""What the four providers share: the time, chance, the network, and timers for what happens later."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from time import monotonic
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import random
    from collections.abc import Awaitable, Callable, Coroutine
    from typing import Any

    from smsdesk.simulator.network import Network

#: Kenya and Tanzania; the documents name no zone.
EAT: Final = timezone(timedelta(hours=3))


@dataclass(frozen=True, slots=True)
class Tempo:
    """How fast the invented world is; seconds, as a range from least to most."""

    latency: tuple[float, float] = (0.0, 0.0)  # until an answer
    report: tuple[float, float] = (0.0, 0.0)  # until the handset has it
    retry: float = 1.0  # the providers' own waits between pushes, times this
    push_timeout: float = 10.0
    answers: int = 0  # how many people in a thousand write back


#: For the demo: answers as a provider's, reports within half a minute.
LIFELIKE: Final = Tempo(latency=(0.06, 0.45), report=(2.0, 25.0), answers=30)
#: For tests: everything at once, and the same every time.
QUIET: Final = Tempo(retry=0.0)


def simulated_time() -> Callable[[], datetime]:
    """A clock for a world without one: starts on an invented morning and runs at the pace of the real one."""
    begun, morning = monotonic(), datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
    return lambda: morning + timedelta(seconds=monotonic() - begun)


class Timetable:
    """Things that happen later; their errors come out at `close()` or in the loop's handler, never nowhere."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def after(self, seconds: float, work: Callable[[], Coroutine[Any, Any, None]]) -> Awaitable[None]:
        """Start `work` after so many seconds; the returned task may be awaited."""
        task = asyncio.get_running_loop().create_task(self._run(seconds, work))
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def idle(self) -> None:
        """Wait until nothing is left to happen."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Drop what has not happened yet."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _run(self, seconds: float, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if seconds > 0:
            await asyncio.sleep(seconds)
        await work()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            context = {"message": "A simulated event failed", "exception": error, "task": task}
            task.get_loop().call_exception_handler(context)


@dataclass(slots=True)
class World:
    """Handed to each provider."""

    now: Callable[[], datetime]
    random: random.Random
    network: Network
    tempo: Tempo
    timetable: Timetable

    def latency(self) -> float:
        """How long the next answer takes; most are quick, a few are not."""
        low, high = self.tempo.latency
        return low + (high - low) * self.random.random() ** 3

    def report_delay(self, number: str) -> float:
        """How long the report for this number takes; the same for each of its messages."""
        low, high = self.tempo.report
        return low + (high - low) * self.network.draw("report" + number, 1000) / 1000

    def local(self) -> datetime:
        """The time of day in East Africa."""
        return self.now().astimezone(EAT)
