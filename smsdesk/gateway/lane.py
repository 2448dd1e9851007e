"""An account's lane: how many calls at once, how many a second, and never more than that from this computer."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Protocol

from smsdesk.core.errors import Refused

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from smsdesk.core.clock import Clock

#: How long a call that is not a send waits for a slot, in seconds.
PATIENCE = 40.0
#: Between two looks at slots that another program holds, in seconds.
LOOK = 0.05


class Held(Protocol):
    """A slot that this process holds."""

    def release(self) -> None:
        """Let it go."""
        ...


class Slots(Protocol):
    """The slots of lanes as the whole computer sees them (an OS lock for each)."""

    def try_slot(self, lane: str, slot: int) -> Held | None:
        """Take this slot without waiting; None where another process has it."""
        ...


class Lane:
    """Gives out slots: at most `width` at once over all processes of this desk, at most `rate` a second in this one."""

    def __init__(self, name: str, width: int, slots: Slots, clock: Clock, rate: float | None = None) -> None:
        self.name = name
        self.width = width
        self._slots = slots
        self._clock = clock
        self._gap = 1 / rate if rate else 0.0
        self._next = 0.0
        self._free = list(range(width))
        self._freed = asyncio.Event()
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def slot(self, patience: float | None = PATIENCE) -> AsyncIterator[None]:
        """Hold a slot for one call; None waits for ever. Raises `Refused` with `desk.sending_busy`."""
        async with self._holding(1, patience):
            yield

    @asynccontextmanager
    async def whole(self, patience: float | None = PATIENCE) -> AsyncIterator[None]:
        """Hold every slot: no call of this lane is under way, in any process of this desk, and none begins.

        Whoever asks for a slot after this waits, so that what is being sent ends and nothing follows it. Raises
        `Refused` with `desk.sending_busy`.
        """
        async with self._holding(self.width, patience):
            yield

    async def pace(self) -> None:
        """Wait until the next call may begin, as the lane's rate says."""
        if not self._gap:
            return
        now = self._clock.monotonic()
        start = max(now, self._next)
        self._next = start + self._gap
        await asyncio.sleep(start - now)

    @asynccontextmanager
    async def _holding(self, count: int, patience: float | None) -> AsyncIterator[None]:
        taken: list[tuple[int, Held]] = []
        try:
            try:
                async with asyncio.timeout(patience):
                    await self._take(count, taken)
            except TimeoutError as error:
                raise Refused("desk.sending_busy") from error
            yield
        finally:
            for slot, held in taken:
                held.release()
                self._free.append(slot)
            self._freed.set()

    async def _take(self, count: int, taken: list[tuple[int, Held]]) -> None:
        # A turnstile before the slots, in this process and for the computer: who waits for all of them is not passed
        # by those who need only one.
        async with self._turn:
            turn = await self._turnstile()
            try:
                while len(taken) < count:
                    self._freed.clear()
                    self._try_slots(count, taken)
                    if len(taken) < count:
                        await self._wait()
            finally:
                turn.release()

    async def _turnstile(self) -> Held:
        while True:
            turn = self._slots.try_slot(f"{self.name}-turn", 0)
            if turn is not None:
                return turn
            await asyncio.sleep(LOOK)

    def _try_slots(self, count: int, taken: list[tuple[int, Held]]) -> None:
        for slot in tuple(self._free):
            held = self._slots.try_slot(self.name, slot) if len(taken) < count else None
            if held is not None:
                self._free.remove(slot)
                taken.append((slot, held))

    async def _wait(self) -> None:
        """Until a slot of ours is let go; nothing tells us of those that another process has."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK if self._free else None):
                await self._freed.wait()
