"""How fast messages go out durably, against a bare httpx loop with the same connection policy. Prints ratios.

The providers' side is the simulator, in a process of its own, once as quick as it can be and once with 50 ms for every
answer. The desk is a real one: every message is written down, and on the disk, before a byte leaves and after its
answer came. The loop writes nothing down; both open a connection for every call, as every call that spends money does.
One slot is one account that may have one connection, 4 slots an account with four, 16 slots four such accounts.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import multiprocessing
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import httpx

from smsdesk.core.personalise import Template
from smsdesk.core.preview import Check, Plan
from smsdesk.core.secret import Secret
from smsdesk.core.state import TAKEN
from smsdesk.desk import open_desk
from smsdesk.host.keys import MemoryKey
from smsdesk.providers.nextbyte.client import Nextbyte
from smsdesk.services.accounts import AccountForm
from smsdesk.services.outbox import Order
from smsdesk.services.sender import Sender
from smsdesk.simulator import Simulator, Tempo

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from multiprocessing.connection import Connection

    from smsdesk.core.message import Account
    from smsdesk.core.preview import CheckedRow
    from smsdesk.desk import Desk

TEXT = "Habari {name}, salio la ada ni TZS 145,000. Tafadhali lipa kabla ya 30 Juni. Shule ya Tumaini."
ROUNDS = 5
#: A provider refuses what it had a moment ago, so every message of the run has a number of its own.
FRESH = itertools.count()
#: Accounts, the connections of each, and messages a round without latency and with it.
SHAPES = {1: (1, 1, 300, 60), 4: (1, 4, 600, 240), 16: (4, 4, 1200, 960)}


class OneAtATime(Nextbyte):
    """Nextbyte as if it allowed one connection."""

    INFO = replace(Nextbyte.INFO, key="nextbyte1", limits=replace(Nextbyte.INFO.limits, connections=1))


class Cost(NamedTuple):
    """What one round took, in seconds."""

    wall: float
    cpu: float


# -- the other side, in a process of its own


def _simulate(connection: Connection, latency: float) -> None:
    async def run() -> None:
        async with Simulator(quiet=True, tempo=Tempo(latency=(latency, latency))) as simulator:
            for account in simulator.nextbyte.accounts.values():
                account.balance *= 1000
            connection.send((simulator.base_url("nextbyte"), simulator.credentials("nextbyte")))
            await asyncio.to_thread(connection.recv)

    asyncio.run(run())


# -- the baseline


async def bare(url: str, fields: dict[str, str], slots: int, count: int) -> Cost:
    """A loop that writes nothing down: as many workers as slots, a new connection for each call."""
    numbers = islice(FRESH, count)
    auth = httpx.BasicAuth(fields["username"], fields["password"])
    limits = httpx.Limits(max_connections=slots, max_keepalive_connections=0)
    async with httpx.AsyncClient(auth=auth, limits=limits, headers={"Connection": "close"}, trust_env=False) as client:

        async def work() -> None:
            for number in numbers:
                body = {
                    "from": fields["sender"].split(",")[0],
                    "to": f"255754{number:06d}",
                    "text": TEXT.replace("{name}", f"Mzazi {number}"),
                    "reference": f"{number:032x}",
                }
                answer = await client.post(f"{url}/api/sms/v1/text/single", json=body)
                assert json.loads(answer.content)["messages"][0]["status"]["groupId"] in (1, 18), answer.content

        began, used = time.perf_counter(), time.process_time()
        await asyncio.gather(*(work() for _ in range(slots)))
        return Cost(time.perf_counter() - began, time.process_time() - used)


# -- the desk


async def _rows(check: Check, count: int) -> AsyncIterator[list[CheckedRow]]:
    yield [check.row(n, (f"+255754{n:06d}", f"Mzazi {n}")) for n in islice(FRESH, count)]


async def _accounts(desk: Desk, url: str, fields: dict[str, str], provider: str, count: int) -> list[Account]:
    given = {**fields, "bundle": "1"}
    password = {"password": Secret(given.pop("password"))}
    return [
        await desk.accounts.add(AccountForm(f"{provider} {n}", provider, url, given, password)) for n in range(count)
    ]


async def durable(desk: Desk, accounts: list[Account], count: int) -> Cost:
    """The desk's own engine over jobs that are queued already."""
    plan = Plan(0, 1, "TZ", Template.parse(TEXT).bind(("number", "name")))
    jobs = []
    for account in accounts:
        order = Order(account, "benchmark", TEXT, account.senders[0], "benchmark")
        jobs.append(await desk.outbox.enqueue(order, _rows(Check(plan), count // len(accounts))))
    sender = Sender(desk.store, desk.sender.connections, desk.clock)
    began, used = time.perf_counter(), time.process_time()
    await sender.start()
    await sender.until_quiet()
    cost = Cost(time.perf_counter() - began, time.process_time() - used)
    await sender.stop()
    for queued in jobs:
        job = await desk.outbox.job(queued.job)
        assert job.count(*TAKEN) == queued.queued == count // len(accounts), job.states
    return cost


# -- rounds


async def measure(url: str, fields: dict[str, str], *, delayed: bool) -> None:
    """Interleaved rounds and medians for each number of slots."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_desk(Path(folder), key=MemoryKey()) as desk:
            kinds = desk.sender.connections._providers
            assert isinstance(kinds, dict)
            kinds[OneAtATime.INFO.key] = OneAtATime
            for slots, (accounts, width, quick, slow) in SHAPES.items():
                provider = OneAtATime.INFO.key if width == 1 else "nextbyte"
                mine = await _accounts(desk, url, fields, provider, accounts)
                count = slow if delayed else quick
                await durable(desk, mine, slots * 5)
                await bare(url, fields, slots, slots * 5)
                pairs = [
                    (await bare(url, fields, slots, count), await durable(desk, mine, count)) for _ in range(ROUNDS)
                ]
                _print(slots, count, pairs)
                for account in mine:
                    await desk.accounts.remove(account)


def _print(slots: int, count: int, pairs: list[tuple[Cost, Cost]]) -> None:
    loop, desk = (count / statistics.median(pair[n].wall for pair in pairs) for n in (0, 1))
    ratio = statistics.median(pair[0].wall / pair[1].wall for pair in pairs)
    cpu = [statistics.median(pair[n].cpu for pair in pairs) / count * 1e6 for n in (0, 1)]
    told = [f"{rate:.0f}/s ({used:.0f} µs CPU)" for rate, used in zip((loop, desk), cpu, strict=True)]
    print(f"{slots:>3} slots: bare loop {told[0]}, durable {told[1]}: {ratio:.2f}x", flush=True)


def main() -> None:
    """One simulator after the other."""
    context = multiprocessing.get_context("spawn")
    for latency in (0.0, 0.05):
        here, there = context.Pipe()
        process = context.Process(target=_simulate, args=(there, latency), daemon=True)
        process.start()
        url, fields = here.recv()
        print(f"every answer after {latency * 1000:.0f} ms" if latency else "answers at once")
        asyncio.run(measure(url, fields, delayed=latency > 0))
        here.send(None)
        process.join()


if __name__ == "__main__":
    sys.exit(main())
