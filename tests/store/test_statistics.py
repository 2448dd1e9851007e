"""What is counted as messages move, against the messages themselves."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.core.message import Account, Ended, NewJob, NewMessage
from smsdesk.core.period import Period, midnight
from smsdesk.core.result import Handed, Reason, Report
from smsdesk.core.state import State
from smsdesk.core.statistics import Counts, counts
from smsdesk.store.migrate import APPLICATION_ID
from smsdesk.store.queries import steps
from smsdesk.store.verbs import open_store

#: In Berlin the clocks go forward in the night before the 29th.
START = datetime(2026, 3, 27, 20, tzinfo=UTC)
SPAN = Period(date(2026, 3, 27), date(2026, 4, 1))
OUTCOMES = {
    State.ACCEPTED: None,
    State.ENROUTE: None,
    State.REJECTED: Reason.CREDIT,
    State.NOT_SENT: Reason.TRANSPORT,
    State.UNKNOWN: Reason.TRANSPORT,
}
REPORTS = (None, State.DELIVERED, State.UNDELIVERED, State.EXPIRED)
#: When a batch is queued, how long it waits, how it is split up, and what becomes of each.
MESSAGE = st.tuples(st.sampled_from(tuple(OUTCOMES)), st.sampled_from(REPORTS), st.integers(1, 3))
BATCH = st.tuples(
    st.integers(0, 95), st.integers(0, 20), st.lists(MESSAGE, min_size=1, max_size=5), st.integers(0, 2), st.booleans()
)


@pytest.fixture(params=["Africa/Nairobi", "Europe/Berlin"])
def zone(request, monkeypatch):
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


async def live(store, account, batch, number):
    hour, waits, messages, left, miss = batch
    at = START + timedelta(hours=hour, minutes=7 * number)
    start = at + timedelta(hours=waits)
    outbox = store.outbox
    job = await outbox.open_job(NewJob(account, "t", "t", "S", "me", start, start + timedelta(hours=8)), at)
    new = [
        NewMessage(f"+25575{number:02d}{n:05d}", "x", parts)
        for n, (_, _, parts) in enumerate([*messages, *[(None, None, 1)] * left])
    ]
    await outbox.add_messages(job, account, "S", new, at)
    await outbox.commit_job(job, at)
    for n, (state, told, _) in enumerate(messages):
        then = start + timedelta(minutes=20 * n)
        (begun,) = await outbox.begin(account, 1, f"r{number}-{n}", "life", then)
        settle = then if state is State.UNKNOWN else None
        reference, told_id = begun.reference, f"{number}-{n}"
        await outbox.end(
            [Ended(begun.id, reference, state, state, Handed.ALL, OUTCOMES[state], "", told_id, Decimal(1),
                   settle_until=settle)],
            then,
        )  # fmt: skip
        if told is not None and state in (State.ACCEPTED, State.ENROUTE):
            await outbox.report(account, [Report(told_id, begun.to, told)], then + timedelta(days=1))
    if miss:
        await outbox.miss(start + timedelta(hours=9))
    else:
        await outbox.pause(job) if left else None


def truth(path):
    """Every message, one by one, on the day of its last attempt."""
    found = Counter()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT m.account, m.state, m.parts, coalesce((SELECT a.began FROM attempt a WHERE a.message = m.id"
            " AND a.n = m.attempts), CASE WHEN m.state = 'missed' THEN m.updated_at END, max(j.not_before,"
            " j.created_at)) FROM message m JOIN job j ON j.id = m.job"
        ).fetchall()
    for account, state, parts, at in rows:
        day = datetime.fromtimestamp(at / 1000, UTC).astimezone().date()
        found[account, day, state] += 1
        found[account, day, state, "parts"] += parts
    return found


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches=st.lists(BATCH, min_size=1, max_size=4))
async def test_every_message_counts_on_one_day_and_the_days_add_up(zone, tmp_path_factory, batches):
    path = tmp_path_factory.mktemp("desk") / "desk.sqlite3"
    store = await open_store(path, contextlib.nullcontext(), lambda: False)
    try:
        for number, batch in enumerate(batches):
            account = f"{number % 2:032x}"
            if number < 2:
                await store.accounts.add(Account(account, f"A{number}", "mspace", "http://127.0.0.1:1", {}, START))
            await live(store, account, batch, number)
        days = [SPAN.first + timedelta(days=n) for n in range(12)]
        borders = [midnight(day) for day in (*days, days[-1] + timedelta(days=1))]
        found = Counter()
        for each in await store.statistics.outcomes(borders, None):
            found[each.account, days[each.day], str(each.state)] += each.messages
            found[each.account, days[each.day], str(each.state), "parts"] += each.parts
        expected = truth(path)
        waiting = {key: n for key, n in expected.items() if key[2] in ("queued", "held") and len(key) == 3}
        assert found == {key: n for key, n in expected.items() if key[2] not in ("queued", "held")}
        now = Counter()
        for account, at, n in await store.statistics.waiting(None):
            now[account, at.astimezone().date(), "queued"] += n
        assert now == waiting
        one = f"{0:032x}"
        of_one = await store.statistics.outcomes(borders, one)
        assert sum(each.messages for each in of_one) == sum(
            n for key, n in found.items() if key[0] == one and len(key) == 3
        )
        assert await store.statistics.handed_over(borders[0], borders[-1], None) == sum(
            n for key, n in found.items() if len(key) == 3 and key[2] not in ("not_sent", "missed")
        )
    finally:
        await store.close()


async def test_a_message_that_is_sent_again_counts_once_on_the_later_day(bench):
    from tests.store.conftest import NOON

    await bench.job(1)
    outbox = bench.store.outbox
    (begun,) = await outbox.begin(bench.account.id, 1, "r1", "life", NOON)
    refused = Ended(begun.id, "r1", State.REJECTED, State.REJECTED, Handed.ALL, Reason.CREDIT)
    await outbox.end([refused], NOON)
    borders = [NOON, NOON + timedelta(days=1), NOON + timedelta(days=2)]
    (first,) = await bench.store.statistics.outcomes(borders, None)
    assert (first.day, first.state, first.reason, first.messages) == (0, State.REJECTED, "credit", 1)
    later = NOON + timedelta(days=1)
    await outbox.resolve(begun.id, State.QUEUED, "Asha", later, later + timedelta(days=1))
    assert await bench.store.statistics.outcomes(borders, None) == []
    assert [n for *_, n in await bench.store.statistics.waiting(None)] == [1]
    (again,) = await outbox.begin(bench.account.id, 1, "r2", "life", later)
    assert [n for *_, n in await bench.store.statistics.waiting(None)] == [1]
    await outbox.end([Ended(again.id, "r2", State.ACCEPTED, State.ACCEPTED, Handed.ALL, provider_id="7")], later)
    (only,) = await bench.store.statistics.outcomes(borders, None)
    assert (only.day, only.state, only.messages) == (1, State.ACCEPTED, 1)
    assert await bench.store.statistics.waiting(None) == []


async def test_an_older_desk_is_counted_when_it_is_opened(bench, tmp_path):
    from tests.store.conftest import NOON

    await bench.job(3)
    outbox = bench.store.outbox
    for n, state in enumerate((State.ACCEPTED, State.REJECTED)):
        (begun,) = await outbox.begin(bench.account.id, 1, f"r{n}", "life", NOON + timedelta(hours=n))
        await outbox.end([Ended(begun.id, f"r{n}", state, state, Handed.ALL)], NOON)
    borders = [NOON, NOON + timedelta(minutes=30), NOON + timedelta(days=1)]
    now = await bench.store.statistics.outcomes(borders, None)
    await bench.store.copy_to(tmp_path / "older.sqlite3")
    place = next(place for place, (_, text) in enumerate(steps()) if "CREATE TABLE outcome" in text)
    with closing(sqlite3.connect(tmp_path / "older.sqlite3", isolation_level=None)) as connection:
        connection.executescript(
            "DROP TRIGGER message_counted; DROP TRIGGER message_uncounted; DROP TABLE outcome; DROP INDEX incoming_at;"
            f"ALTER TABLE message DROP COLUMN quarter; PRAGMA application_id = {APPLICATION_ID};"
            f"PRAGMA user_version = {steps()[place - 1][0]};"
        )
        connection.executescript(steps()[place][1])
        kept = connection.execute("SELECT state, n FROM outcome ORDER BY quarter").fetchall()
    assert kept == [(str(each.state), each.messages) for each in now] == [("accepted", 1), ("rejected", 1)]


@given(st.lists(st.tuples(st.sampled_from(State), st.integers(0, 9)), max_size=20))
def test_each_state_is_one_kind_of_outcome(given_states):
    whole = sum((counts(state, n, n) for state, n in given_states), Counts())
    none = (State.CANCELLED, State.SKIPPED)
    assert whole.messages + whole.waiting + whole.not_sent == sum(n for state, n in given_states if state not in none)
    assert whole.reported <= whole.delivered + whole.failed
    assert whole.rate is None or 0 <= whole.rate <= 1
    assert whole.parts <= whole.messages
