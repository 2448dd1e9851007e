"""A report over 1,000,000 stored messages, against one pass over the messages themselves; and what counting costs.

The pass is what a desk that counts nothing would have to do for the same sums: one grouped query over the table of
messages. Counting happens as messages move; its price is the difference between two desks, one of which has its two
triggers taken away. Prints ratios.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk.core.message import Account, Ended, NewJob, NewMessage
from smsdesk.core.period import Choice, period
from smsdesk.core.result import Handed, Report
from smsdesk.core.state import State
from smsdesk.desk import open_desk
from smsdesk.host.clock import SystemClock
from smsdesk.host.keys import MemoryKey
from smsdesk.store.verbs import open_store

if TYPE_CHECKING:
    from smsdesk.store.verbs import Store

MESSAGES = 1_000_000
ACCOUNTS = 4
DAYS = 90
ROUNDS = 15
#: Messages of one round of sending, and how many go in one commit.
SENT, AT_ONCE = 3_000, 50
NOW = SystemClock().now()

PASS = """
SELECT date(queued_at / 1000, 'unixepoch', 'localtime'), account, state, coalesce(reason, ''), count(*), sum(parts)
FROM message WHERE queued_at >= ? AND queued_at < ? GROUP BY 1, 2, 3, 4
"""

#: A desk's messages in one statement: over ninety days, at any minute of the hours in which an office is open.
FILL = """
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count),
m AS (SELECT i, printf('%032x', i % :accounts) AS account,
  :now - (1 + i % :days) * 86400000 + (i / :days * 7919 % 660) * 60000 AS at FROM n)
INSERT INTO message (id, job, account, name, recipient, text, sender, parts, state, actor, cost, attempts, queued_at,
  updated_at, provider_id, quarter)
SELECT i, 1, account, 'Person ' || i, printf('+2557%08d', i),
  'Habari, salio la ada ni TZS 85,000. Tafadhali lipa kabla ya 30 Juni. Shule ya Tumaini.', 'TUMAINI', 1, 'queued',
  'desk', '1', 1, at, at, i, at / 900000 FROM m
"""
#: In the order in which they were sent, as an office's messages are.
END = """
UPDATE message SET actor = 'evidence', reason = CASE WHEN id % 50 = 0 THEN 'destination' END,
  state = CASE WHEN id % 50 = 0 THEN 'undelivered' WHEN id % 9 = 0 THEN 'accepted' ELSE 'delivered' END
"""


def accounts() -> list[Account]:
    """The office's accounts."""
    fields = {"sender": "TUMAINI"}
    return [Account(f"{n:032x}", f"A{n}", "mspace", "http://127.0.0.1:1", fields, NOW) for n in range(ACCOUNTS)]


async def fill(file: Path) -> None:
    """A million messages; the moves are made at once, so the table of moves looks away meanwhile."""
    store = await open_store(file, contextlib.nullcontext(), lambda: False)
    for account in accounts():
        await store.accounts.add(account)
    new = NewJob(f"{0:032x}", "Fees", "Habari", "TUMAINI", "Asha", NOW, NOW + timedelta(days=1))
    await store.outbox.open_job(new, NOW)
    await store.close()
    with closing(sqlite3.connect(file)) as connection:
        legal = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'message_legal'").fetchone()[0]
        connection.execute("DROP TRIGGER message_legal")
        now = int(NOW.timestamp() * 1000)
        connection.execute(FILL, {"count": MESSAGES, "accounts": ACCOUNTS, "days": DAYS, "now": now})
        connection.execute(END)
        connection.execute("UPDATE job SET state = 'finished'")
        connection.execute(legal)
        connection.commit()


async def read(folder: Path, file: Path) -> None:
    """The report, and the pass over the table."""
    async with open_desk(folder, key=MemoryKey()) as desk:
        whole = period(Choice.QUARTER, desk.clock.now().astimezone().date())
        month = period(Choice.LAST_MONTH, whole.last)
        took: dict[str, list[float]] = {"90 days": [], "last month": []}
        for _ in range(ROUNDS):
            for name, days in (("90 days", whole), ("last month", month)):
                began = time.perf_counter()
                report = await desk.statistics.report(days)
                took[name].append(time.perf_counter() - began)
                assert report.total.messages > MESSAGES // 10, report.total
    passes = []
    with closing(sqlite3.connect(file)) as connection:
        counted = connection.execute("SELECT sum(n), count(*) FROM outcome").fetchone()
        assert counted[0] == MESSAGES
        for _ in range(3):
            began = time.perf_counter()
            connection.execute(PASS, (0, 2**60)).fetchall()
            passes.append(time.perf_counter() - began)
    base = statistics.median(passes)
    print(f"{MESSAGES:,} messages in {counted[1]:,} rows of counts; one pass over them: {base * 1000:.0f} ms")
    for name, each in took.items():
        median = statistics.median(each)
        print(f"  report of {name}: {median * 1000:.0f} ms, {median / base:.3f}x, worst {max(each) * 1000:.0f} ms")


async def send(folder: Path, name: str, *, counted: bool) -> list[float]:
    """Microseconds for each message: written, begun, ended, reported."""
    file = folder / f"{name}.sqlite3"
    store = await open_store(file, contextlib.nullcontext(), lambda: False)
    (account, *_) = accounts()
    await store.accounts.add(account)
    if not counted:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("DROP TRIGGER message_counted")
            connection.execute("DROP TRIGGER message_uncounted")
    parts = [await _write(store, account), *await _send(store, account)]
    await store.close()
    return [each / SENT * 1e6 for each in parts]


async def _write(store: Store, account: Account) -> float:
    began = time.perf_counter()
    new = NewJob(account.id, "Fees", "Habari", "TUMAINI", "Asha", NOW, NOW + timedelta(days=1))
    job = await store.outbox.open_job(new, NOW)
    rows = [NewMessage(f"+2547{n:08d}", f"Habari {n}", 1) for n in range(SENT)]
    await store.outbox.add_messages(job, account.id, "TUMAINI", rows, NOW)
    await store.outbox.commit_job(job, NOW)
    return time.perf_counter() - began


async def _send(store: Store, account: Account) -> list[float]:
    sums, at, life = [0.0, 0.0, 0.0], NOW, "life"
    while True:
        at += timedelta(seconds=1)
        marks = [time.perf_counter()]
        begun = await store.outbox.begin(account.id, AT_ONCE, f"{at.timestamp()}", life, at)
        if not begun:
            return sums
        marks.append(time.perf_counter())
        taken = State.ACCEPTED
        ended = [Ended(each.id, each.reference, taken, taken, Handed.ALL, provider_id=f"{each.id}") for each in begun]
        await store.outbox.end(ended, at)
        marks.append(time.perf_counter())
        told = [Report(f"{each.id}", each.to, State.DELIVERED) for each in begun]
        await store.outbox.report(account.id, told, at)
        marks.append(time.perf_counter())
        for place in range(3):
            sums[place] += marks[place + 1] - marks[place]


async def main() -> None:
    """Measure both."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "desk"
        async with open_desk(folder, key=MemoryKey()) as desk:
            file = desk.home.database
        began = time.perf_counter()
        await fill(file)
        print(f"filled in {time.perf_counter() - began:.0f} s")
        await read(folder, file)
        took: dict[bool, list[list[float]]] = {True: [], False: []}
        for n in range(7):
            for counted in (False, True):
                took[counted].append(await send(Path(name), f"{n}-{counted}", counted=counted))
        for place, what in enumerate(("written", "begun", "ended", "reported")):
            plain, with_it = (statistics.median(each[place] for each in took[counted]) for counted in (False, True))
            print(f"  {what}: {plain:.1f} us, counted {with_it:.1f} us, {with_it / plain:.2f}x")


if __name__ == "__main__":
    asyncio.run(main())
