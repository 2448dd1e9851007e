from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta

import pytest

from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.message import Account, Ended, NewJob, NewMessage, Page
from smsdesk.core.result import Handed
from smsdesk.core.state import State
from smsdesk.services.outbox import Outbox
from smsdesk.store.verbs import open_store

NOON = datetime(2026, 6, 16, 12, tzinfo=UTC)


class Noon:
    def now(self):
        return NOON

    def monotonic(self):
        return 0.0


@pytest.fixture
async def store(tmp_path):
    store = await open_store(tmp_path / "desk.sqlite3", contextlib.nullcontext(), lambda: False)
    await store.accounts.add(Account("a" * 32, "Office", "mspace", "http://127.0.0.1:1", {"sender": "TUMAINI"}, NOON))
    yield store
    await store.close()


async def job(store, outcomes):
    new = NewJob("a" * 32, "Fees", "Habari", "TUMAINI", "Asha", NOON, NOON + timedelta(hours=24), {"file": "fees.csv"})
    number = await store.outbox.open_job(new, NOON)
    rows = [NewMessage(f"+2557540000{n:02d}", f"Habari {n}", 2, f"Person {n}", n + 2) for n in range(len(outcomes))]
    await store.outbox.add_messages(number, "a" * 32, "TUMAINI", rows, NOON)
    await store.outbox.commit_job(number, NOON)
    for outcome in outcomes:
        begun = (await store.outbox.begin("a" * 32, 1, "r", "life", NOON))[0]
        state = State.ACCEPTED if outcome in (State.UNDELIVERED, State.EXPIRED) else outcome
        await store.outbox.end([Ended(begun.id, "r", state, state, Handed.ALL, settle_until=NOON)], NOON)
    return number, [message.id for message in await store.look.page(Page(number))]


async def test_a_new_message_that_knows_what_it_repeats(store):
    outbox = Outbox(store, Noon())
    told = []
    outbox.changed.listen(told.append)
    old, ids = await job(store, [State.ACCEPTED, State.REJECTED])
    queued = await outbox.again([ids[0]], "Juma", "Fees, again")
    (message,) = await store.look.page(Page(queued.job))
    assert (message.to, message.text, message.parts, message.name) == ("+255754000000", "Habari 0", 2, "Person 0")
    assert message.resend_of == ids[0]
    assert message.state is State.QUEUED
    found = await outbox.job(queued.job)
    assert (found.title, found.by, found.source) == ("Fees, again", "Juma", {"file": "fees.csv"})
    assert told[-1].jobs == {queued.job}
    assert (await outbox.job(old)).states == {State.ACCEPTED: 1, State.REJECTED: 1}


async def test_nobody_who_opted_out_is_written_to_again(store):
    outbox = Outbox(store, Noon())
    _, ids = await job(store, [State.ACCEPTED, State.ACCEPTED])
    await store.optouts.add(["+255754000001"], "STOP", NOON)
    assert (await outbox.again(ids, "Juma", "Again")).skipped == {"opted_out": 1}
    with pytest.raises(BadInput):
        await outbox.again([ids[1]], "Juma", "Again")
    assert len(await outbox.jobs()) == 2


async def test_what_is_uncertain_or_still_waits_is_never_doubled(store):
    outbox = Outbox(store, Noon())
    _, ids = await job(store, [State.UNKNOWN])
    with pytest.raises(Refused):
        await outbox.again(ids, "Juma", "Again")
    first, ids = await job(store, [State.ACCEPTED])
    queued = await outbox.again(ids, "Juma", "Again")
    (waiting,) = await store.look.page(Page(queued.job))
    with pytest.raises(Refused):
        await outbox.again([waiting.id], "Juma", "Again")
    assert first != queued.job
