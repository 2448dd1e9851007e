"""What is old is emptied and nothing else; what was counted, booked and promised stays as it was."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.core.errors import Refused
from smsdesk.core.message import Account, Ended, NewJob, NewMessage, Page, Reading
from smsdesk.core.push import Incoming, Reply
from smsdesk.core.receiving import Pushed
from smsdesk.core.result import Handed, Reason, Report
from smsdesk.core.state import State
from smsdesk.services.retention import months_before
from smsdesk.store.retention import BATCH
from smsdesk.store.verbs import open_store
from tests.store.conftest import NOON

LATER = NOON + timedelta(days=200)
BEFORE = months_before(LATER, 3)
ACCOUNT = Account("a" * 32, "Office", "mspace", "http://127.0.0.1:1", {}, NOON)
#: Whatever stands for a person, or is said to one; none of it may be found afterwards.
WORDS = (
    "Zawadi",
    "+255754999",
    "Ada ya muhula",
    "provider-words",
    "report-7",
    "ref-7",
    "SIRI",
    "+255711222333",
    "karibu",
)


async def opened(path):
    return await open_store(path, contextlib.nullcontext(), lambda: False)


async def sent(store, at, states, *, title="Reply to Zawadi", text="Ada ya muhula", left=0, file=""):
    """A batch in which these became of its messages; `left` wait."""
    source = {"file": file} if file else {}
    job = await store.outbox.open_job(
        NewJob(ACCOUNT.id, title, text, "S", "Asha", at, at + timedelta(days=2), source), at
    )
    new = [
        NewMessage(f"+255754999{n:03d}", f"{text} {n}", 1, name="Zawadi", row=n + 2, raw=f"0754999{n:03d}")
        for n in range(len(states) + left)
    ]
    await store.outbox.add_messages(job, ACCOUNT.id, "S", new, at)
    await store.outbox.commit_job(job, at)
    ended = []
    for n, state in enumerate(states):
        (begun,) = await store.outbox.begin(ACCOUNT.id, 1, f"ref-7-{at:%j%H%M}-{n}", "life", at)
        reason = None if state is State.ACCEPTED else Reason.TRANSPORT
        ended.append(
            Ended(begun.id, begun.reference, state, state, Handed.ALL, reason, "provider-words",
                  f"report-7-{begun.id}", Decimal(1), settle_until=at)
        )  # fmt: skip
        await store.outbox.end(ended[-1:], at)
    return job


async def wrote(store, at, inbox_id, text="SIRI sana"):
    event = Incoming(inbox_id, "+255711222333", "22915", text, at.strftime("%Y-%m-%d %H:%M:%S"))
    return await store.pushes.take(
        Pushed(ACCOUNT.id, "inbound", f"body SIRI {inbox_id}".encode(), (event,), at), lambda _: Reply(200, b"ok")
    )


async def emptied(store, before=BEFORE, now=LATER):
    steps = 0
    while await store.retention.empty_some(before, now):
        steps += 1
    return steps


async def new_desk(path):
    store = await opened(path)
    await store.accounts.add(ACCOUNT)
    return store


@pytest.fixture
async def store(tmp_path):
    store = await new_desk(tmp_path / "desk.db")
    yield store
    await store.close()


def rows(path, question):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchall()


#: What has to be the same before and after, whatever was removed.
STAYS = (
    "SELECT id, job, row, sender, state, reason, cost, parts, attempts, updated_at, quarter, resend_of FROM message",
    "SELECT id, message, n, desk, began, ended, outcome, handed, reason, verified, authorised_by FROM attempt",
    "SELECT * FROM outcome ORDER BY 1, 2, 3, 4",
    "SELECT * FROM tally ORDER BY 1, 2",
    "SELECT * FROM booking ORDER BY id",
    "SELECT * FROM book",
    "SELECT * FROM uncharged ORDER BY 1",
    "SELECT * FROM optout",
    "SELECT * FROM subscription",
    "SELECT account, purpose, key, reply, status FROM push ORDER BY id",
    "SELECT id, account, inbox_id, at, rule FROM incoming ORDER BY id",
    "SELECT id, account, kind, digest FROM received ORDER BY id",
    "SELECT id, account, state, created_at, finished_at, by FROM job ORDER BY id",
)


def stays(path):
    return [rows(path, question) for question in STAYS]


def remains(path):
    """Which of the words stand anywhere in the desk's files, in any form that SQLite may give them."""
    data = b"".join(each.read_bytes() for each in path.parent.iterdir() if each.name.startswith(path.name))
    return [word for word in WORDS if word.encode() in data or word.casefold().encode() in data]


async def test_what_is_old_is_in_none_of_the_files_any_more(tmp_path):
    path = tmp_path / "desk.db"
    store = await new_desk(path)
    job = await sent(store, NOON, [State.ACCEPTED, State.NOT_SENT, State.REJECTED])
    await store.outbox.report(ACCOUNT.id, [Report(f"report-7-{1}", "+255754999000", State.DELIVERED)], NOON)
    await store.outbox.note(1, "report", "provider-words", NOON)
    await store.outbox.keep_received(ACCOUNT.id, "reports", b"report-7 raw", NOON)
    await wrote(store, NOON, "i1")
    (conversation,) = rows(path, "SELECT id FROM conversation")[0]
    await store.inbox.said(conversation, "karibu tena", NOON)
    await store.pushes.deny(ACCOUNT.id, "inbound", b"SIRI", NOON)
    await store.pushes.drop_bodies(BEFORE, 100)
    before = stays(path)
    assert remains(path) == list(WORDS)
    assert not await store.retention.remains()
    await emptied(store)
    assert await store.retention.remains()
    assert await store.retention.tidy(room=True)
    assert not await store.retention.remains()
    assert remains(path) == []
    assert stays(path) == before
    assert rows(path, "SELECT * FROM evidence") == []
    assert rows(path, "SELECT number, unread FROM conversation") == [("", 0)]
    assert (await store.look.job(job, LATER)).emptied_at == LATER
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.execute("INSERT INTO incoming_words (incoming_words, rank) VALUES ('integrity-check', 1)")
    await store.close()
    assert remains(path) == []


async def test_it_goes_on_where_it_was_broken_off(tmp_path):
    path = tmp_path / "desk.db"
    store = await new_desk(path)
    job = await store.outbox.open_job(NewJob(ACCOUNT.id, "t", "Ada", "S", "me", NOON, NOON + timedelta(hours=1)), NOON)
    new = [NewMessage(f"+255754{n:06d}", "Ada ya muhula", 1, name="Zawadi") for n in range(BATCH * 2 + 5)]
    await store.outbox.add_messages(job, ACCOUNT.id, "S", new, NOON)
    await store.outbox.commit_job(job, NOON)
    await store.outbox.cancel(job, NOON)
    steps = 0
    while True:
        # Every call is one commit, and after each the program may be gone.
        more = await store.retention.empty_some(BEFORE, LATER)
        await store.close()
        store = await opened(path)
        if not more:
            break
        steps += 1
        left = rows(path, "SELECT count(*) FROM message WHERE text <> ''")[0][0]
        assert left == max(0, len(new) - BATCH * (steps - 1))
    assert steps == 5  # begun, three times some, ended
    assert rows(path, "SELECT text, source, emptied_to FROM job") == [("", "{}", None)]
    await store.close()


async def test_what_is_not_over_or_not_old_is_left_alone(store):
    young = await sent(store, BEFORE, [State.ACCEPTED])
    uncertain = await sent(store, NOON, [State.ACCEPTED, State.UNKNOWN])
    waits = await sent(store, NOON + timedelta(hours=1), [State.ACCEPTED], left=2)
    held = await sent(store, NOON + timedelta(hours=2), [])
    await store.outbox.pause(waits)
    late = await sent(store, NOON + timedelta(hours=3), [State.ACCEPTED])
    (moved,) = await store.look.page(Page(late))
    await store.outbox.report(ACCOUNT.id, [Report(moved.provider_id, moved.to, State.DELIVERED)], LATER)
    found = await store.retention.old(BEFORE)
    gone = [job.id async for job in store.look.jobs(LATER) if job.id == held]
    await emptied(store)
    assert found.texts == 0
    for job in (young, uncertain, waits, late):
        assert (await store.look.job(job, LATER)).emptied_at is None
        assert all(message.text and message.to for message in await store.look.page(Page(job)))
    assert gone == [held]


async def test_nothing_but_that_is_allowed(tmp_path):
    path = tmp_path / "desk.db"
    store = await new_desk(path)
    old = await sent(store, NOON, [State.ACCEPTED, State.NOT_SENT])
    young = await sent(store, BEFORE, [State.ACCEPTED, State.UNKNOWN])
    now = int(LATER.timestamp() * 1000)
    await store.outbox.note(1, "report", "w", NOON)
    begin = f"UPDATE job SET emptied_at = {now} WHERE id = "
    always = [
        "DELETE FROM message WHERE id = 1",
        "DELETE FROM attempt WHERE id = 1",
        "UPDATE message SET text = 'other' WHERE id = 1",
        "UPDATE message SET recipient = '+1' WHERE id = 1",
        "UPDATE attempt SET words = 'other' WHERE id = 1",
        "UPDATE attempt SET outcome = NULL WHERE id = 1",
        "UPDATE attempt SET reference = '', words = '', trace = '', verified = 0 WHERE id = 1",
        "UPDATE attempt SET reference = '', words = '', trace = '', authorised_by = 'x' WHERE id = 1",
        f"{begin}{young}",
    ]
    first = [
        "UPDATE message SET recipient = NULL, raw = NULL, name = '', text = '', extras = NULL WHERE id = 1",
        "UPDATE attempt SET reference = '', words = '', trace = '' WHERE id = 1",
        "DELETE FROM evidence",
        f"UPDATE job SET emptied_at = {int(NOON.timestamp() * 1000)} WHERE id = {old}",  # much too young then
    ]
    then = [
        f"{begin}{old}",
        f"UPDATE job SET emptied_at = NULL WHERE id = {old}",
        f"UPDATE job SET state = 'queued' WHERE id = {old}",
        f"UPDATE message SET state = 'queued', actor = 'person' WHERE job = {old} AND state = 'not_sent'",
    ]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in always + first:
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(statement)
        await emptied(store)
        for statement in always + then:
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(statement)
    await store.close()


async def test_an_emptied_message_is_not_sent_again_and_a_late_report_is_of_nobody(tmp_path):
    path = tmp_path / "desk.db"
    store = await new_desk(path)
    await sent(store, NOON, [State.ACCEPTED, State.NOT_SENT])
    newest = (await store.epoch())[1]
    await emptied(store)
    with pytest.raises(Refused) as caught:
        await store.outbox.resolve(2, State.QUEUED, "Asha", LATER, LATER + timedelta(days=1))
    assert "removed" in str(caught.value.now) + str(caught.value.why)
    assert await store.outbox.report(ACCOUNT.id, [Report("report-7-1", "+255754999000", State.DELIVERED)], LATER) == []
    assert rows(path, "SELECT count(*) FROM orphan") == [(1,)]
    assert (await store.epoch())[1] == newest
    (await store.look.history(1)).message.emptied  # noqa: B018 - it can still be read
    assert [message.to for message in await store.look.page(Page(None))] == [None, None]
    await sent(store, LATER, [State.ACCEPTED])
    assert (await store.epoch())[1] == newest + 1
    await store.close()


async def test_a_text_that_went_is_still_known_when_it_comes_again(tmp_path):
    path = tmp_path / "desk.db"
    store = await new_desk(path)
    first = await wrote(store, NOON, "i1")
    await wrote(store, LATER, "i2", "mpya")
    assert first.first
    await emptied(store)
    again = await wrote(store, LATER, "i1")
    assert not again.first
    assert again.reply == first.reply
    assert rows(path, "SELECT text FROM incoming ORDER BY id") == [("",), ("mpya",)]
    assert rows(path, "SELECT number, unread FROM conversation WHERE number <> ''") == [("+255711222333", 1)]
    assert rows(path, "SELECT rowid FROM incoming_words WHERE incoming_words MATCH 'SIRI'") == []
    await store.close()


async def test_a_batch_from_a_file_keeps_its_name(store):
    job = await sent(store, NOON, [State.ACCEPTED], title="Fees", file="fees.xlsx")
    other = await sent(store, NOON, [State.ACCEPTED])
    await emptied(store)
    assert (await store.look.job(job, LATER)).title == "Fees"
    assert (await store.look.job(other, LATER)).title == "Messages that were removed"


OUTCOMES = st.sampled_from((State.ACCEPTED, State.REJECTED, State.NOT_SENT, State.UNKNOWN))
BATCHES = st.lists(
    st.tuples(st.integers(0, 200), st.lists(OUTCOMES, max_size=4), st.integers(0, 2), st.integers(0, 200)), max_size=5
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches=BATCHES, texts=st.lists(st.integers(0, 200), max_size=4), months=st.sampled_from((3, 6)))
async def test_of_any_history_only_what_is_old_and_over_goes(tmp_path_factory, batches, texts, months):
    path = tmp_path_factory.mktemp("desk") / "desk.db"
    store = await new_desk(path)
    try:
        for n, (day, states, left, reported) in enumerate(sorted(batches, key=lambda each: each[0])):
            at = NOON + timedelta(days=day, minutes=n)
            job = await sent(store, at, states, left=left if n % 2 else 0)
            await store.ledger.keep(Reading(ACCOUNT.id, at, Decimal(1000), "SMS"), quiet=n % 3 == 0)
            if n % 4 == 1:
                await store.outbox.cancel(job, at)
            for message in await store.look.page(Page(job, frozenset({State.ACCEPTED}))):
                when = at + timedelta(days=reported)
                if when <= LATER:
                    told = Report(message.provider_id, message.to, State.DELIVERED)
                    await store.outbox.report(ACCOUNT.id, [told], when)
        for n, day in enumerate(texts):
            await wrote(store, NOON + timedelta(days=day), f"i{n}")
        before = months_before(LATER, months)
        limit = int(before.timestamp() * 1000)
        kept = (
            "SELECT m.id, recipient, m.text, name, words, provider_id FROM message m JOIN job j ON j.id = m.job WHERE"
            f" j.state NOT IN ('finished', 'cancelled') OR EXISTS (SELECT 1 FROM message o WHERE o.job = j.id AND"
            f" (o.updated_at >= {limit} OR o.state IN ('queued', 'held', 'sending', 'unknown'))) ORDER BY m.id"
        )
        young, same = rows(path, kept), stays(path)
        lately = rows(path, f"SELECT * FROM incoming WHERE at >= {limit} ORDER BY id")
        told = await store.retention.old(before)
        await emptied(store, before)
        assert stays(path) == same
        assert rows(path, kept) == young
        assert rows(path, f"SELECT * FROM incoming WHERE at >= {limit} ORDER BY id") == lately
        gone = rows(path, "SELECT count(*) FROM message WHERE recipient IS NULL AND text = ''")[0][0]
        assert gone == told.messages == len(same[0]) - len(young)
        assert told.texts == len(texts) - len(lately)
        assert rows(path, "PRAGMA foreign_key_check") == []
        # The books add up as if nothing had gone.
        await store.ledger.book(LATER)
        assert await store.retention.empty_some(before, LATER) is False
    finally:
        await store.close()


PROGRAM = """
import asyncio, contextlib, sys
from datetime import datetime
from pathlib import Path
from smsdesk.store.verbs import open_store

async def main():
    store = await open_store(Path(sys.argv[1]), contextlib.nullcontext(), lambda: False)
    before, now = (datetime.fromisoformat(each) for each in sys.argv[2:])
    while await store.retention.empty_some(before, now):
        print(flush=True)

asyncio.run(main())
"""


async def test_a_program_killed_in_the_middle_leaves_a_desk_that_goes_on(tmp_path):
    path = tmp_path / "desk.db"
    store = await new_desk(path)
    for n in range(3):
        await sent(store, NOON + timedelta(hours=n), [State.ACCEPTED, State.NOT_SENT])
        await wrote(store, NOON, f"i{n}")
    job = await store.outbox.open_job(NewJob(ACCOUNT.id, "t", "Ada", "S", "me", NOON, NOON + timedelta(hours=1)), NOON)
    new = [NewMessage(f"+255754{n:06d}", "Ada ya muhula", 1, name="Zawadi") for n in range(BATCH * 10)]
    await store.outbox.add_messages(job, ACCOUNT.id, "S", new, NOON)
    await store.outbox.commit_job(job, NOON)
    await store.outbox.cancel(job, NOON)
    await sent(store, LATER, [State.ACCEPTED], left=1)
    await store.close()
    same = stays(path)
    # Each is killed after a few commits, in the middle of whatever it does then.
    for steps in (1, 4, 3, 5):
        words = [sys.executable, "-c", PROGRAM, str(path), BEFORE.isoformat(), LATER.isoformat()]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as child:
            for _ in range(steps):
                assert child.stdout.readline() == "\n"
            child.kill()
        store = await opened(path)
        await store.close()
        assert stays(path) == same
        assert rows(path, "PRAGMA integrity_check") == [("ok",)]
        # A message is empty as a whole or not at all, with its attempts and what was known of it.
        assert rows(path, "SELECT id FROM message WHERE (text = '') <> (recipient IS NULL)") == []
        half = "SELECT m.id FROM message m JOIN attempt a ON a.message = m.id WHERE (m.text = '') <> (a.reference = '')"
        assert rows(path, half) == []
    store = await opened(path)
    await emptied(store)
    assert rows(path, "SELECT count(*) FROM message WHERE text <> ''") == [(2,)]
    assert stays(path) == same
    await store.close()
