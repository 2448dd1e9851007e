"""From the start of a process to an engine that is ready, on a desk with 100,000 messages stored. Prints seconds.

Ready: the desk is open, what an earlier life left behind is made good, and the lanes may begin. Two desks: one that
was left in order, and one whose engine died with four messages in the air. Every start is a process of its own, and
the file is as warm in the system's memory as it is after a crash of the program; the target is 3 seconds.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from smsdesk.core.message import Account, NewJob, NewMessage
from smsdesk.desk import open_desk
from smsdesk.host.clock import SystemClock
from smsdesk.host.keys import MemoryKey

MESSAGES = 100_000
ROUNDS = 7
ACCOUNT = "a" * 32

READY = """
import asyncio
from pathlib import Path
from smsdesk.desk import open_desk
from smsdesk.host.keys import MemoryKey

async def main():
    async with open_desk(Path({folder!r}), key=MemoryKey()) as desk:
        assert desk.try_engine("run")
        left = await desk.sender.start(hold=True)
        await desk.outbox.jobs_of_concern()
        print("ready", left, flush=True)

asyncio.run(main())
"""


async def fill(folder: Path) -> None:
    """A desk with that many queued messages."""
    clock = SystemClock()
    now = clock.now()
    async with open_desk(folder, clock=clock, key=MemoryKey()) as desk:
        await desk.store.accounts.add(
            Account(ACCOUNT, "Office", "mspace", "http://127.0.0.1:1", {"sender": "TUMAINI"}, now)
        )
        outbox = desk.store.outbox
        new = NewJob(ACCOUNT, "Fees", "Habari", "TUMAINI", "Asha", now, now + timedelta(days=2))
        job = await outbox.open_job(new, now)
        for first in range(0, MESSAGES, 5_000):
            batch = [
                NewMessage(f"+2547{n:08d}", f"Habari {n}", 1, name=f"Person {n}") for n in range(first, first + 5_000)
            ]
            await outbox.add_messages(job, ACCOUNT, "TUMAINI", batch, now)
        await outbox.commit_job(job, now)


async def die(folder: Path) -> None:
    """Leave four messages in the air."""
    async with open_desk(folder, key=MemoryKey()) as desk:
        for n in range(4):
            await desk.store.outbox.begin(ACCOUNT, 1, f"{n:032x}", "gone", desk.clock.now())


def start(folder: Path) -> tuple[float, int]:
    """Seconds until ready, and how many messages were found uncertain."""
    began = time.perf_counter()
    code = READY.format(folder=str(folder))
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline().split()
        seconds = time.perf_counter() - began
    assert line[0] == "ready", line
    return seconds, int(line[1])


def main() -> None:
    """Measure both desks."""
    os.environ.pop("SMSDESK_DATABASE_URL", None)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "desk"
        asyncio.run(fill(folder))
        start(folder)
        for what, before in (("left in order", None), ("died with 4 in the air", die)):
            times = []
            for _ in range(ROUNDS):
                if before is not None:
                    asyncio.run(before(folder))
                seconds, left = start(folder)
                assert left == (4 if before is not None else 0)
                times.append(seconds)
            print(
                f"{MESSAGES:,} messages, {what}: ready after {statistics.median(times):.2f} s "
                f"(worst of {ROUNDS}: {max(times):.2f} s)"
            )


if __name__ == "__main__":
    main()
