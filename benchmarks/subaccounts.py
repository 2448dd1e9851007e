"""How long 5,000 sub-accounts take to be read, stored and shown, against `json.loads` over the same answer.

Read: from the provider's answer over real HTTP to the last row on the disk and the branch as the page gets it; the
provider runs in a process of its own, and every balance is another one each time. Shown: the branch from the store
alone. Beside both, the longest that the loop, and with it the window, stood still.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import statistics
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk.core.secret import Secret
from smsdesk.desk import open_desk
from smsdesk.host.keys import MemoryKey
from smsdesk.services.accounts import AccountForm
from smsdesk.simulator import Simulator
from smsdesk.simulator.accounts import Child

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from multiprocessing.connection import Connection

    from smsdesk.desk import Desk

CHILDREN = 5_000
ROUNDS = 15
NAMES = tuple(f"client_{n:05d}" for n in range(CHILDREN))
#: Between two beats of the pulse, in seconds.
BEAT = 0.001


def provide(pipe: Connection) -> None:
    """The provider: says where it is, and gives every client one SMS more each time it is asked to."""

    async def serve() -> None:
        async with Simulator(quiet=True) as simulator:
            side = simulator.mspace
            side.clients.update(NAMES)
            children = next(iter(side.accounts.values())).children
            children.update({name: Child(500, name=name) for name in NAMES})
            pipe.send((simulator.base_url("mspace"), simulator.credentials("mspace")))
            while await asyncio.to_thread(pipe.recv):
                for name in NAMES:
                    children[name].balance += 1
                pipe.send(None)

    asyncio.run(serve())


class Pulse:
    """Beats on the loop from a thread, and remembers the longest that a beat was late."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._loop = asyncio.get_running_loop()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._beat)
        self._thread.start()

    def _beat(self) -> None:
        while not self._over.wait(BEAT):
            heard, began = threading.Event(), time.perf_counter()
            self._loop.call_soon_threadsafe(heard.set)
            heard.wait(5)
            self.longest = max(self.longest, time.perf_counter() - began)

    def close(self) -> None:
        """Beat no more; the loop need not run."""
        self._over.set()


async def measured(work: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """Seconds, and the longest that the loop stood still meanwhile."""
    with closing(Pulse()) as pulse:
        await asyncio.sleep(0.05)
        pulse.longest = 0.0
        began = time.perf_counter()
        await work()
        seconds = time.perf_counter() - began
        await asyncio.sleep(0.01)
    return seconds, pulse.longest


async def rounds(desk: Desk, pipe: Connection) -> None:
    """All of them: json.loads, read, shown, and again."""
    url, given = pipe.recv()
    form = AccountForm("Sacco", "mspace", url, given, {"password": Secret(given.pop("password"))})
    account = await desk.accounts.add(form)
    answer = json.dumps([{"clientname": name, "smsBalance": "500"} for name in NAMES])
    base, reads, shows, still = [], [], [], []
    for _ in range(ROUNDS):
        pipe.send(True)
        pipe.recv()
        began = time.perf_counter()
        assert len(json.loads(answer)) == CHILDREN
        base.append(time.perf_counter() - began)
        for times, work in ((reads, lambda: desk.subaccounts.read(account)), (shows, desk.subaccounts.branches)):
            seconds, pause = await measured(work)
            times.append(seconds)
            still.append(pause)
    (branch,) = await desk.subaccounts.branches()
    assert sum(child.credits == 500 + ROUNDS for child in branch.children) == CHILDREN
    plain, read, shown = (statistics.median(each) * 1000 for each in (base, reads, shows))
    print(f"{CHILDREN:,} sub-accounts: json.loads {plain:.1f} ms")
    print(
        f"read and stored {read:.0f} ms: {read / plain:.0f}x; shown from the store {shown:.0f} ms: {shown / plain:.0f}x"
    )
    print(f"the loop stood still for {statistics.median(still) * 1000:.0f} ms, {max(still) * 1000:.0f} ms at most")


async def measure(pipe: Connection) -> None:
    """On a desk of its own."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_desk(Path(folder) / "desk", key=MemoryKey()) as desk:
            await rounds(desk, pipe)


def main() -> None:
    """Interleaved rounds, medians."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    provider = context.Process(target=provide, args=(theirs,))
    provider.start()
    try:
        asyncio.run(measure(ours))
    finally:
        ours.send(False)
        provider.join()


if __name__ == "__main__":
    main()
