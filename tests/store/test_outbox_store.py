from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from decimal import Decimal

import pytest

from smsdesk.core.errors import Refused
from smsdesk.core.message import Ended, Page
from smsdesk.core.result import Handed, Reason
from smsdesk.core.state import JobState, State
from tests.store.conftest import NOON

LATER = NOON + timedelta(seconds=1)


def accepted(begun, provider_id="77"):
    return Ended(
        begun.id, begun.reference, State.ACCEPTED, State.ACCEPTED, Handed.ALL, provider_id=provider_id, cost=Decimal(1)
    )


def unknown(begun, settle=LATER):
    return Ended(
        begun.id,
        begun.reference,
        State.UNKNOWN,
        State.UNKNOWN,
        Handed.ALL,
        reason=Reason.TRANSPORT,
        settle_until=settle,
    )


def zero_bytes(begun, *, strike):
    return Ended(begun.id, begun.reference, State.QUEUED, State.NOT_SENT, Handed.NONE, strike=strike)


async def begin(bench, n=1, reference="r1", now=NOON):
    return await bench.store.outbox.begin(bench.account.id, n, reference, "life", now)


async def test_a_job_goes_through_and_is_finished(bench):
    job = await bench.job(2)
    begun = await begin(bench, 2)
    assert [each.to for each in begun] == ["+255754000000", "+255754000001"]
    assert (await bench.store.look.job(job, NOON)).state is JobState.SENDING
    assert await begin(bench, 1, "r2") == []
    await bench.store.outbox.end([accepted(each) for each in begun], LATER)
    found = await bench.store.look.job(job, LATER)
    assert found.state is JobState.FINISHED
    assert found.states == {State.ACCEPTED: 2}
    history = await bench.store.look.history(begun[0].id)
    assert history.message.provider_id == "77"
    assert history.message.cost == 1
    assert [(each.n, each.outcome, each.reference) for each in history.attempts] == [(1, State.ACCEPTED, "r1")]


async def test_a_job_that_was_not_committed_is_seen_by_nobody(bench):
    from smsdesk.core.message import NewJob, NewMessage

    outbox = bench.store.outbox
    job = await outbox.open_job(NewJob(bench.account.id, "t", "t", "S", "me", NOON, LATER), NOON)
    await outbox.add_messages(job, bench.account.id, "S", [NewMessage("+255754000000", "x", 1)], NOON)
    assert await begin(bench) == []
    assert [each async for each in bench.store.look.jobs(NOON)] == []
    assert await outbox.drop_stale_drafts(LATER) == 1
    assert [each async for each in bench.store.look.messages(Page())] == []
    with pytest.raises(Refused):
        await bench.store.look.job(job, NOON)


async def test_what_was_being_sent_when_the_program_died_is_uncertain(bench):
    job = await bench.job(2)
    begun = await begin(bench, 1)
    assert await bench.store.outbox.recover(LATER, "smsdesk closed while it was being handed over") == 1
    history = await bench.store.look.history(begun[0].id)
    assert history.message.state is State.UNKNOWN
    assert history.attempts[0].outcome is State.UNKNOWN
    assert history.message.settle_until == NOON + timedelta(seconds=155)
    assert (await bench.store.look.job(job, LATER)).asking == 1
    # an answer that comes after that changes nothing
    assert await bench.store.outbox.end([accepted(begun[0])], LATER) == []


async def test_only_a_person_sends_an_uncertain_message_again_and_only_after_the_wait(bench):
    await bench.job(1)
    (begun,) = await begin(bench)
    await bench.store.outbox.end([unknown(begun)], NOON)
    resolve = bench.store.outbox.resolve
    with pytest.raises(Refused) as early:
        await resolve(begun.id, State.QUEUED, "Asha", NOON, LATER)
    assert early.value.code == "message.too_early"
    far = NOON + timedelta(hours=1)
    assert await resolve(begun.id, State.QUEUED, "Asha", LATER, far) is State.QUEUED
    (again,) = await begin(bench, reference="r2", now=LATER)
    await bench.store.outbox.end([accepted(again)], LATER)
    history = await bench.store.look.history(begun.id)
    assert [each.authorised_by for each in history.attempts] == [None, "Asha"]
    with pytest.raises(Refused):
        await resolve(begun.id, State.QUEUED, "Asha", LATER, far)


async def test_no_byte_left_goes_back_and_is_given_up_after_five_strikes(bench):
    await bench.job(1)
    for n in range(4):
        (begun,) = await begin(bench, reference=f"r{n}")
        (written,) = await bench.store.outbox.end([zero_bytes(begun, strike=True)], NOON)
        assert written.state is State.QUEUED
        (free,) = await begin(bench, reference=f"f{n}")
        await bench.store.outbox.end([zero_bytes(free, strike=False)], NOON)
    (begun,) = await begin(bench, reference="last")
    (written,) = await bench.store.outbox.end([zero_bytes(begun, strike=True)], NOON)
    assert written.state is State.NOT_SENT
    assert (await bench.store.look.history(begun.id)).message.attempts == 9


async def test_pause_resume_cancel(bench):
    job = await bench.job(3)
    outbox = bench.store.outbox
    await outbox.pause(job)
    assert await begin(bench) == []
    await outbox.resume(job, NOON + timedelta(days=1), NOON)
    (begun,) = await begin(bench)
    assert await outbox.cancel(job, LATER) == 2
    await outbox.end([accepted(begun)], LATER)
    found = await bench.store.look.job(job, LATER)
    assert found.state is JobState.CANCELLED
    assert found.states == {State.ACCEPTED: 1, State.CANCELLED: 2}
    assert await outbox.cancel(job, LATER) == 0
    with pytest.raises(Refused):
        await outbox.pause(999)


async def test_nothing_before_its_time_and_nothing_after(bench):
    job = await bench.job(1, not_before=NOON + timedelta(hours=1), hours=1)
    assert await begin(bench) == []
    assert (await bench.store.look.job(job, NOON)).state is JobState.SCHEDULED
    late = NOON + timedelta(hours=2)
    assert await begin(bench, now=late) == []
    assert await bench.store.outbox.miss(late) == 1
    assert (await bench.store.look.job(job, late)).states == {State.MISSED: 1}


async def test_a_tripped_fuse_stops_the_account_until_it_is_lifted(bench):
    job = await bench.job(1)
    await bench.store.accounts.trip_fuse(bench.account.id, "auth", "Login Failed", None, NOON)
    assert await begin(bench) == []
    assert (await bench.store.look.job(job, NOON)).state is JobState.STOPPED
    assert await bench.store.accounts.lift_fuse(bench.account.id)
    assert not await bench.store.accounts.lift_fuse(bench.account.id)
    assert len(await begin(bench)) == 1


async def test_the_database_itself_refuses_what_is_not_in_the_table(bench):
    await bench.job(1)
    (begun,) = await begin(bench)
    await bench.store.outbox.end([unknown(begun)], NOON)
    with closing(sqlite3.connect(bench.path, isolation_level=None)) as outside:
        for statement in (
            "UPDATE message SET state = 'queued', actor = 'desk'",
            "UPDATE message SET state = 'queued', actor = 'start'",
            "UPDATE message SET state = 'sending', actor = 'desk'",
            "DELETE FROM message",
            "DELETE FROM attempt",
            "UPDATE attempt SET outcome = 'not_sent'",
            "INSERT INTO attempt (message, n, reference, desk, began) VALUES (1, 2, 'x', 'd', 0)",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                outside.execute(statement)


async def test_pages_anchors_and_counts_agree(bench):
    job = await bench.job(40)
    look = bench.store.look
    for down in (False, True):
        page = Page(job=job, down=down)
        everything = [each.id async for each in look.messages(page)]
        assert len(everything) == await look.count(page) == 40
        anchors = await look.anchors(page, 10)
        assert anchors == [everything[0], everything[9], everything[19], everything[29], everything[39]]
    assert [each.name for each in await look.page(Page(job=job, search="son 7"))] == ["Person 7"]
    assert await look.count(Page(search="%")) == 0
    assert await look.count(Page(states=frozenset({State.DELIVERED}))) == 0


async def test_repeats_are_found_by_number_and_text(bench):
    await bench.job(2)
    found = await bench.store.look.repeats(
        ["+255754000000", "+255754000001", "+255754000009"], ["Habari 0", "other", "Habari 9"], NOON - timedelta(days=1)
    )
    assert list(found) == ["+255754000000"]


async def test_a_number_is_never_twice_in_one_call(bench):
    from smsdesk.core.message import NewJob, NewMessage

    outbox = bench.store.outbox
    job = await outbox.open_job(NewJob(bench.account.id, "t", "t", "S", "me", NOON, NOON + timedelta(1)), NOON)
    await outbox.add_messages(
        job, bench.account.id, "S", [NewMessage("+255754000000", f"x{n}", 1) for n in range(3)], NOON
    )
    await outbox.commit_job(job, NOON)
    assert len(await begin(bench, 3)) == 1


async def test_what_is_cancelled_while_it_is_in_the_air_and_did_not_leave_is_cancelled(bench):
    job = await bench.job(1)
    (begun,) = await begin(bench)
    await bench.store.outbox.cancel(job, LATER)
    (ended,) = await bench.store.outbox.end([zero_bytes(begun, strike=False)], LATER)
    assert ended.state is State.CANCELLED
    found = await bench.store.look.job(job, LATER)
    assert (found.state, found.states) == (JobState.CANCELLED, {State.CANCELLED: 1})
    assert (await bench.store.look.history(begun.id)).attempts[0].outcome is State.NOT_SENT
