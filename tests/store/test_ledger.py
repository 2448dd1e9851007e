"""The books: double entry, append-only, every message charged once, and a balance that moved without us seen."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import tempfile
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.core.balance import Purse
from smsdesk.core.message import Account, Ended, NewJob, NewMessage, Reading
from smsdesk.core.result import Found, Handed
from smsdesk.core.state import State
from smsdesk.store import rows
from smsdesk.store.ledger import book_transfer, record_reading
from smsdesk.store.migrate import APPLICATION_ID, bring_up_to_date
from smsdesk.store.queries import steps
from smsdesk.store.verbs import open_store

NOON = datetime(2026, 6, 16, 12, tzinfo=UTC)
ALWAYS = NOON + timedelta(days=400)


class Office:
    """An account whose messages, transfers and readings a test decides."""

    def __init__(self, store, unit="SMS", account="a" * 32) -> None:
        self.store = store
        self.unit = unit
        self.account = Account(account, f"Office {account[0]}", "mspace", "http://127.0.0.1:1", {"sender": "T"}, NOON)
        self.now = NOON
        self.references = iter(range(10**6))

    async def queue(self, parts: int) -> None:
        outbox = self.store.outbox
        new = NewJob(self.account.id, "Fees", "Habari", "T", "Asha", NOON, ALWAYS)
        job = await outbox.open_job(new, NOON)
        message = NewMessage("+255754000001", f"Habari {job}", parts)
        await outbox.add_messages(job, self.account.id, "T", [message], NOON)
        await outbox.commit_job(job, NOON)

    async def begin(self, parts: int | None = 1):
        if parts is not None:
            await self.queue(parts)
        reference = f"{next(self.references):032x}"
        (begun,) = await self.store.outbox.begin(self.account.id, 1, reference, "desk", self.now)
        return begun

    async def end(self, begun, state: State, cost: str | None = None) -> None:
        paid = None if cost is None else Decimal(cost)
        ended = Ended(begun.id, begun.reference, state, state, Handed.ALL, cost=paid)
        await self.store.outbox.end([ended], self.now)

    async def send(self, state: State = State.ACCEPTED, parts: int = 1, cost: str | None = None):
        begun = await self.begin(parts)
        await self.end(begun, state, cost if cost is not None or state is not State.ACCEPTED else str(parts))
        return begun

    async def settle(self, begun, state: State) -> None:
        assert await self.store.outbox.settle(begun.id, Found("", state), "lookup", str(begun.parts), self.now)

    async def read(self, amount, *, quiet=True, unit=None, error=None):
        self.now += timedelta(minutes=1)
        held = None if amount is None else Decimal(amount)
        return await self.store.ledger.keep(
            Reading(self.account.id, self.now, held, unit or self.unit, error=error), quiet=quiet
        )

    async def write(self, work):
        return await self.store._database.write(work)

    async def transfer(self, state: str = "planned") -> int:
        def work(connection):
            number = connection.execute(
                "INSERT INTO transfer (account, kind, child, direction, credits, state, actor, planned_at, by)"
                " VALUES (?, 'sub_account', 'kisumu', 'add', 5, 'planned', 'desk', 0, 'Asha')",
                (self.account.id,),
            ).lastrowid
            if state != "planned":
                connection.execute("UPDATE transfer SET state = 'sending', actor = 'desk' WHERE id = ?", (number,))
            if state not in ("planned", "sending"):
                connection.execute("UPDATE transfer SET state = ?, actor = 'desk' WHERE id = ?", (state, number))
            return number

        return await self.write(work)

    async def book(self, own: int, target: int) -> None:
        number = await self.transfer("done")
        await self.write(
            lambda connection: book_transfer(
                connection, transfer=number, account=self.account.id, kind="sub_account", child="kisumu",
                own=Decimal(own), target=Decimal(target), now=rows.ms(self.now),
            )
        )  # fmt: skip

    async def lines(self):
        return await self.store.ledger.bookings(None, NOON - timedelta(days=999), ALWAYS)

    async def purses(self):
        totals = dict.fromkeys(Purse, Decimal(0))
        for line in await self.lines():
            if line.account == self.account.id:
                totals[line.purse] += line.amount
        return totals

    async def own(self) -> Decimal:
        return (await self.store.ledger.books())[self.account.id].own


@pytest.fixture
async def books(bench):
    office = Office(bench.store)
    office.account = bench.account
    return office


async def test_the_first_reading_opens_the_books_and_is_no_drift(books):
    assert await books.read("1000") is None
    gave, took = await books.lines()
    assert (gave.purse, gave.amount, took.purse, took.amount) == (Purse.OUTSIDE, -1000, Purse.OWN, 1000)
    assert gave.entry == took.entry
    assert gave.id != took.id


async def test_a_charge_is_booked_with_the_next_reading_and_is_no_drift(books):
    await books.read("1000")
    for parts in (1, 1, 3):
        await books.send(parts=parts)
    await books.send(State.REJECTED)
    assert await books.read("995") is None
    assert (await books.purses())[Purse.MESSAGES] == 5
    assert await books.own() == 995
    assert await books.read("995") is None
    assert (await books.purses())[Purse.MESSAGES] == 5, "charged twice"


async def test_what_moved_without_us_is_seen_with_its_amount_and_booked_outside(books):
    await books.read("1000.10")
    opened = books.now
    await books.send()
    drift = await books.read("949.05")
    assert (drift.account, drift.amount, drift.since, drift.at) == (
        books.account.id, Decimal("-50.05"), opened, books.now,
    )  # fmt: skip
    drift = await books.read("5949.05")
    assert drift.amount == 5000
    assert await books.store.ledger.drifts(books.account.id, NOON) == await books.store.ledger.drifts(None, NOON)
    assert [each.amount for each in await books.store.ledger.drifts(None, NOON)] == [Decimal("-50.05"), 5000]
    assert {line.note for line in await books.lines()} >= {"bought or moved outside smsdesk", "moved outside smsdesk"}


async def test_decimals_are_kept_as_they_are_and_never_rounded(bench):
    books = Office(bench.store, unit="credits")
    books.account = bench.account
    await books.read("3204.50")
    await books.send(cost="0.85")
    await books.send(cost="0.85")
    long = "3202." + "123456789" * 5
    drift = await books.read(long)
    assert drift.amount == Decimal("-0." + "676543210" + "876543210" * 3 + "876543211")
    assert await books.own() == Decimal(long)
    assert (await books.purses())[Purse.MESSAGES] == Decimal("1.70")


async def test_a_balance_in_sms_counts_parts_whatever_price_the_answers_name(books):
    await books.read("100")
    await books.send(parts=2, cost="32")  # shillings
    assert await books.read("98") is None


async def test_messages_in_the_air_make_no_reading_quiet(books):
    await books.read("100")
    begun = await books.begin()
    assert await books.read("99") is None
    assert await books.own() == 100
    await books.end(begun, State.ACCEPTED, "1")
    assert await books.read("99") is None
    assert (await books.purses())[Purse.MESSAGES] == 1


async def test_a_reading_beside_a_send_is_kept_and_decides_nothing(books):
    await books.read("100")
    assert await books.read("60", quiet=False) is None
    assert await books.read(None, error="No answer") is None
    assert await books.read(None) is None
    assert await books.own() == 100
    assert (await books.store.accounts.readings())[books.account.id].amount is None
    assert (await books.read("60")).amount == -40


@pytest.mark.parametrize("charged", [True, False])
async def test_an_uncertain_message_is_charged_once_when_it_is_settled(books, charged):
    await books.read("100")
    begun = await books.send(State.UNKNOWN)
    assert (await books.purses())[Purse.MESSAGES] == 0, "nobody knows it yet"
    assert await books.read("99" if charged else "100") is None, "a fall that the uncertain message explains"
    assert await books.own() == (99 if charged else 100)
    await books.settle(begun, State.ACCEPTED)
    for _ in range(2):
        assert await books.read("99" if charged else "100") is None
        assert (await books.purses())[Purse.MESSAGES] == 1


async def test_a_message_that_is_settled_before_the_reading_is_an_ordinary_charge(books):
    await books.read("100")
    begun = await books.send(State.UNKNOWN)
    await books.store.ledger.book(books.now)
    await books.settle(begun, State.DELIVERED)
    assert await books.read("99") is None
    assert await books.purses() == {
        Purse.OWN: 99, Purse.MESSAGES: 1, Purse.OUTSIDE: -100, Purse.CHILD: 0, Purse.DISPUTE: 0,
    }  # fmt: skip


async def test_a_message_that_is_sent_again_is_charged_for_the_second_time_only(books):
    await books.read("100")
    begun = await books.send(State.UNKNOWN)
    await books.read("99")
    late = books.now + timedelta(hours=1)
    await books.store.outbox.resolve(begun.id, State.QUEUED, "Asha", late, ALWAYS)
    await books.end(await books.begin(None), State.ACCEPTED, "1")
    assert await books.read("98") is None
    assert (await books.purses())[Purse.MESSAGES] == 1
    assert await books.own() == 98


async def test_a_lookup_that_finds_a_refusal_charges_nothing(books):
    await books.read("100")
    begun = await books.send(State.UNKNOWN)
    await books.settle(begun, State.REJECTED)
    assert await books.read("100") is None
    assert (await books.purses())[Purse.MESSAGES] == 0


async def test_more_than_uncertain_messages_explain_is_a_drift(books):
    await books.read("100")
    await books.send(State.UNKNOWN, parts=2)
    assert (await books.read("97")).amount == -3


async def test_an_entry_that_waits_for_a_transfer_waits_for_its_outcome(books):
    await books.read("100")
    for state in ("sending", "unknown"):
        number = await books.transfer(state)
        assert await books.read("95") is None
        assert await books.own() == 100
        await books.write(
            lambda connection, number=number: connection.execute(
                "UPDATE transfer SET state = 'unknown', actor = 'desk' WHERE id = ? AND state = 'sending'", (number,)
            )
        )
        await books.write(
            lambda connection, number=number: connection.execute(
                "UPDATE transfer SET state = 'not_done', actor = 'person', settled_by = 'Asha', settled_at = 1"
                " WHERE id = ?",
                (number,),
            )
        )
    assert (await books.read("95")).amount == -5


@pytest.mark.parametrize(
    ("own", "target", "dispute"), [(-5, 5, 0), (5, -5, 0), (-5, 0, 5), (0, 5, -5), (-5, 3, 2), (5, 5, -10), (0, 0, 0)]
)
async def test_a_transfer_is_booked_on_both_sides_and_what_is_missing_is_in_dispute(books, own, target, dispute):
    await books.read("100")
    await books.book(own, target)
    purses = await books.purses()
    assert (purses[Purse.OWN], purses[Purse.CHILD], purses[Purse.DISPUTE]) == (100 + own, target, dispute)
    assert await books.read(100 + own) is None


async def test_another_unit_begins_the_books_anew(books):
    await books.read("100")
    assert await books.read("64.00", unit="TZS") is None
    assert await books.own() == 64


async def test_nothing_in_the_books_is_changed_deleted_or_out_of_balance(books):
    await books.read("100")
    insert = (
        "INSERT INTO booking (entry, account, at, count, note, cause, giver, taker, amount) VALUES (9, ?, 0, 0, '', "
    )
    for wrong in (
        "UPDATE booking SET amount = '1' WHERE account = ?",
        "DELETE FROM booking WHERE account = ?",
        insert + "'outside', 'own', 'own', '1')",
        insert + "'outside', 'own', 'outside', '-1')",
        insert + "'outside', 'own', 'outside', '0')",
        insert + "'outside', 'own', 'nowhere', '1')",
        insert + "'transfer', 'own', 'child', '1')",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            await books.write(lambda connection, wrong=wrong: connection.execute(wrong, (books.account.id,)).rowcount)


async def test_another_accounts_messages_are_charged_to_it_alone(bench):
    one, other = Office(bench.store), Office(bench.store, account="b" * 32)
    one.account = bench.account
    await bench.store.accounts.add(other.account)
    other.references = iter(range(10**6, 2 * 10**6))
    await one.read("100")
    await other.read("200")
    await one.send()
    await other.send(parts=3)
    assert await one.read("99") is None
    assert await other.read("197") is None


def test_the_books_of_an_older_desk_begin_with_its_next_reading(tmp_path):
    path = tmp_path / "desk.sqlite3"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(f"PRAGMA application_id = {APPLICATION_ID}; {steps()[0][1]} PRAGMA user_version = 1;")
        connection.executemany("INSERT INTO first VALUES (?)", [("accepted",), ("unknown",)])
        connection.execute("INSERT INTO account VALUES ('a', 'Office', 'mspace', '', '{}', 0, NULL, NULL, NULL, '')")
        connection.execute("INSERT INTO job VALUES (1, 'a', '', '', '', '{}', 'finished', 0, 9, 0, 1, '')")
        for number, state in enumerate(("accepted", "unknown", "unknown"), 1):
            connection.execute(
                "INSERT INTO message (id, job, account, name, text, sender, parts, state, actor, attempts, queued_at,"
                " updated_at) VALUES (?, 1, 'a', '', '', '', 1, ?, 'desk', 1, 0, 0)",
                (number, state),
            )
            connection.execute(
                "INSERT INTO attempt (message, n, reference, desk, began, outcome) VALUES (?, 1, ?, '', 0, ?)",
                (number, str(number), state),
            )
        bring_up_to_date(connection, path)
        connection.execute("BEGIN")
        assert record_reading(connection, Reading("a", NOON, Decimal(100), "SMS"), quiet=True) is None
        connection.execute("UPDATE message SET state = 'delivered', actor = 'evidence' WHERE id = 2")
        assert record_reading(connection, Reading("a", NOON, Decimal(100), "SMS"), quiet=True) is None
        found = connection.execute("SELECT cause, giver, taker, amount FROM booking ORDER BY id").fetchall()
    assert found == [("opening", "outside", "own", "100"), ("messages", "outside", "messages", "1")]


# -- laws

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("send"), st.integers(1, 3)),
        st.tuples(st.just("refused"), st.integers(1, 3)),
        st.tuples(st.just("unsure"), st.integers(1, 3), st.booleans()),
        st.tuples(st.just("settle")),
        st.tuples(st.just("begin"), st.integers(1, 3)),
        st.tuples(st.just("end")),
        st.tuples(st.just("move"), st.decimals(-50, 50, places=2)),
        st.tuples(st.just("transfer"), st.integers(-9, 9), st.booleans()),
        st.tuples(st.just("book")),
        st.tuples(st.just("read"), st.booleans()),
        st.tuples(st.just("quiet")),
    ),
    min_size=10,
    max_size=40,
)


@settings(max_examples=80, deadline=None)
@given(STEPS)
def test_whatever_happens_every_entry_adds_up_and_the_own_purse_is_what_was_read(steps):
    asyncio.run(_live(steps))


async def _live(steps):
    with tempfile.TemporaryDirectory() as folder:
        store = await open_store(Path(folder) / "desk.sqlite3", contextlib.nullcontext(), lambda: False)
        try:
            await _lived(store, steps)
        finally:
            await store.close()


async def _lived(store, steps):
    office = Office(store)
    await store.accounts.add(office.account)
    life = Life(office)
    for step, *what in steps:
        await getattr(life, step)(*what)
    await life.end()
    await life.read(True)
    entries = {}
    for line in await office.lines():
        entries[line.entry] = entries.get(line.entry, 0) + line.amount
    assert not any(entries.values())
    purses = await office.purses()
    assert purses[Purse.OWN] == life.held == await office.own()
    assert purses[Purse.MESSAGES] == life.taken, "a message was charged twice, or not at all"


class Life:
    """An account as its provider knows it: what it really holds, and what was really taken for messages."""

    def __init__(self, office) -> None:
        self.office = office
        self.held, self.taken = Decimal(1000), 0
        self.unknown, self.flying = [], []
        self.opened = False
        self.outside, self.uncertain = Decimal(0), False  # since the last quiet reading

    async def send(self, parts):
        await self.office.send(parts=parts)
        self._take(parts)

    async def refused(self, parts):
        await self.office.send(State.REJECTED, parts=parts)

    async def unsure(self, parts, charged):
        self.unknown.append((await self.office.send(State.UNKNOWN, parts=parts), charged))
        self.held -= parts * charged
        self.uncertain = True

    async def settle(self):
        if self.unknown:
            # Nobody is wrong here: what the provider charged for, it has.
            begun, charged = self.unknown.pop()
            await self.office.settle(begun, State.DELIVERED if charged else State.REJECTED)
            self.taken += begun.parts * charged

    async def begin(self, parts):
        self.flying.append(await self.office.begin(parts))

    async def end(self):
        while self.flying:
            begun = self.flying.pop()
            await self.office.end(begun, State.ACCEPTED, str(begun.parts))
            self._take(begun.parts)

    async def move(self, amount):
        self.held += amount
        self.outside += amount

    async def transfer(self, credits_given, arrives):
        self.held -= credits_given
        await self.office.book(-credits_given, credits_given if arrives else 0)

    async def book(self):
        await self.office.store.ledger.book(self.office.now)

    async def read(self, quiet):
        drift = await self.office.read(self.held, quiet=quiet)
        if not quiet or self.flying:
            assert drift is None
            return
        if not self.opened or (not self.uncertain and not self.outside):
            assert drift is None
        elif not self.uncertain:
            assert drift.amount == self.outside
        assert await self.office.own() == self.held
        self.opened, self.outside, self.uncertain = True, Decimal(0), False

    async def quiet(self):
        await self.end()
        await self.read(True)

    def _take(self, parts):
        self.held -= parts
        self.taken += parts
