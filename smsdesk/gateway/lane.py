"""An account's lane: how many calls at once, how many a second, and never more than that from this computer."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
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
        self._freed = asyncio.Condition()

    @asynccontextmanager
    async def slot(self, patience: float | None = PATIENCE) -> AsyncIterator[None]:
        """Hold a slot for one call; None waits for ever. Raises `Refused` with `desk.sending_busy`."""
        try:
            async with asyncio.timeout(patience):
                mine, held = await self._take()
        except TimeoutError as error:
            raise Refused("desk.sending_busy") from error
        try:
            yield
        finally:
            held.release()
            async with self._freed:
                self._free.append(mine)
                self._freed.notify()

    async def pace(self) -> None:
        """Wait until the next call may begin, as the lane's rate says."""
        if not self._gap:
            return
        now = self._clock.monotonic()
        start = max(now, self._next)
        self._next = start + self._gap
        await asyncio.sleep(start - now)

    async def _take(self) -> tuple[int, Held]:
        async with self._freed:
            while True:
                for position, slot in enumerate(self._free):
                    held = self._slots.try_slot(self.name, slot)
                    if held is not None:
                        del self._free[position]
                        return slot, held
                if self._free:
                    # Another process has it: nothing tells us when it lets go.
                    self._freed.release()
                    try:
                        await asyncio.sleep(LOOK)
                    finally:
                        await self._freed.acquire()
                else:
                    await self._freed.wait()
