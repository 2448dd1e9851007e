"""The books as people read them: statements that always add up, and a list for a spreadsheet."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.core.message import Account, Ended, NewJob, NewMessage, Reading
from smsdesk.core.result import Handed
from smsdesk.core.state import State
from smsdesk.providers.registry import find
from smsdesk.services.connections import Connections
from smsdesk.services.ledger import BEGAN, LedgerBooks
from smsdesk.store import rows
from smsdesk.store.ledger import book_transfer
from smsdesk.store.verbs import open_store

START = datetime(2026, 4, 20, 9, tzinfo=UTC)


class Ledger:
    """A desk's books, and a clock that a test moves."""

    def __init__(self, store) -> None:
        self.store = store
        self.at = START
        self.account = Account("a" * 32, "Office", "mspace", "http://127.0.0.1:1", {"sender": "T"}, START)
        connections = Connections(find().providers, None, None, None, self)
        self.books = LedgerBooks(store, connections, self)
        self.held = Decimal(1000)

    def now(self):
        return self.at

    async def later(self, days):
        self.at += timedelta(days=days)

    async def read(self, quiet=True):
        await self.store.ledger.keep(Reading(self.account.id, self.at, self.held, "SMS"), quiet=quiet)

    async def move(self, amount):
        self.held += amount
        await self.read()

    async def send(self, parts):
        outbox = self.store.outbox
        new = NewJob(self.account.id, "Fees", "Habari", "T", "Asha", START, self.at + timedelta(days=1))
        job = await outbox.open_job(new, self.at)
        await outbox.add_messages(job, self.account.id, "T", [NewMessage("+255754000001", str(job), parts)], self.at)
        await outbox.commit_job(job, self.at)
        (begun,) = await outbox.begin(self.account.id, 1, f"{job:032x}", "desk", self.at)
        ended = Ended(begun.id, begun.reference, State.ACCEPTED, State.ACCEPTED, Handed.ALL, cost=Decimal(parts))
        await outbox.end([ended], self.at)
        self.held -= parts

    async def transfer(self, own, target, child="kisumu"):
        def work(connection):
            number = connection.execute(
                "INSERT INTO transfer (account, kind, child, direction, credits, state, actor, planned_at, by)"
                " VALUES (?, 'sub_account', ?, 'add', 5, 'planned', 'desk', 0, 'Asha')",
                (self.account.id, child),
            ).lastrowid
            for state in ("sending", "done"):
                connection.execute("UPDATE transfer SET state = ?, actor = 'desk' WHERE id = ?", (state, number))
            book_transfer(
                connection, transfer=number, account=self.account.id, kind="sub_account", child=child,
                own=Decimal(own), target=Decimal(target), now=rows.ms(self.at),
            )  # fmt: skip

        await self.store._database.write(work)
        self.held += own

    async def month(self, number):
        return await self.books.statement(self.account, 2026, number)


@contextlib.asynccontextmanager
async def opened():
    with tempfile.TemporaryDirectory() as folder:
        store = await open_store(Path(folder) / "desk.sqlite3", contextlib.nullcontext(), lambda: False)
        try:
            ledger = Ledger(store)
            await store.accounts.add(ledger.account)
            yield ledger
        finally:
            await store.close()


@pytest.fixture
async def ledger():
    async with opened() as ledger:
        yield ledger


def told(statement):
    return {line.words: (line.amount, line.count) for line in statement.lines}


async def test_a_statement_says_what_moved_and_why(ledger):
    await ledger.read()
    await ledger.later(15)  # May
    await ledger.send(2)
    await ledger.send(3)
    await ledger.transfer(-100, 100)
    await ledger.transfer(-50, 50)
    await ledger.transfer(20, -20, "nakuru")
    await ledger.transfer(-10, 0, "nakuru")
    await ledger.move(500)
    await ledger.move(-7)
    await ledger.later(30)  # June
    await ledger.send(1)
    may = await ledger.month(5)
    assert (may.title, may.unit, may.opening, may.closing) == ("Mspace", "SMS", 1000, 1348)
    assert told(may) == {
        "Messages sent": (-5, 2),
        "Top-ups of kisumu": (-150, 2),
        "Taken back from nakuru": (20, 1),
        "In dispute: left with a transfer for nakuru": (-10, 1),
        "Bought or moved outside smsdesk": (500, 1),
        "Moved outside smsdesk": (-7, 1),
    }
    assert all(may.start <= line.at < may.end for line in may.bookings)
    april, june = await ledger.month(4), await ledger.month(6)
    assert (april.opening, april.closing, told(april)) == (None, 1000, {BEGAN: (1000, 1)})
    assert (june.opening, june.closing) == (1348, 1347), "what was sent is booked when somebody looks"


async def test_before_the_first_reading_nobody_knows_what_the_account_held(ledger):
    await ledger.send(5)
    april = await ledger.month(4)
    assert (april.opening, april.closing, told(april)) == (None, None, {"Messages sent": (-5, 1)})
    await ledger.later(15)
    await ledger.send(4)
    await ledger.read()
    may = await ledger.month(5)
    # 995 were there when May began.
    assert (may.opening, may.closing, told(may)) == (None, 991, {"Messages sent": (-4, 1), BEGAN: (995, 1)})


async def test_bookings_are_those_of_an_account_and_a_time(ledger):
    await ledger.read()
    await ledger.later(1)
    await ledger.send(2)
    await ledger.transfer(-100, 90)
    everything = await ledger.books.bookings()
    assert sum(line.amount for line in everything) == 0
    assert [line.id for line in everything] == sorted({line.id for line in everything})
    assert {str(line.purse) for line in everything} == {"own", "child", "messages", "outside", "dispute"}
    assert await ledger.books.bookings(ledger.account.id, until=ledger.at) == everything[:2]
    assert await ledger.books.bookings(ledger.account.id, since=ledger.at) == everything[2:]
    assert await ledger.books.bookings("b" * 32) == []


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("later"), st.integers(0, 20)),
        st.tuples(st.just("read"), st.booleans()),
        st.tuples(st.just("move"), st.decimals(-90, 90, places=2)),
        st.tuples(st.just("send"), st.integers(1, 4)),
        st.tuples(st.just("transfer"), st.integers(-9, 9), st.integers(-9, 9)),
    ),
    min_size=5,
    max_size=25,
)


@settings(max_examples=50, deadline=None)
@given(STEPS)
def test_every_month_adds_up_and_begins_where_the_last_one_ended(steps):
    async def live():
        async with opened() as ledger:
            for step, *what in steps:
                await getattr(ledger, step)(*what)
            await ledger.read()
            closing, count = None, 0
            for offset in range(3, 3 + 20):
                month = await ledger.books.statement(ledger.account, 2026 + offset // 12, offset % 12 + 1)
                assert month.opening == closing
                if month.closing is not None:
                    assert (month.opening or 0) + sum(line.amount for line in month.lines) == month.closing
                closing, count = month.closing, count + len(month.bookings)
            assert closing == ledger.held
            assert count == len(await ledger.books.bookings(ledger.account.id))

    asyncio.run(live())
