"""An engine leaves other programs' orders alone: jobs that they still write, and accounts that it was not asked for."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from smsdesk.core.errors import DeskError
from smsdesk.core.message import NewJob, NewMessage
from smsdesk.services import sender
from smsdesk.services.sender import DRAFT_AGE


async def open_job(office, account, at):
    new = NewJob(account.id, "Fees", "text", account.senders[0], "Asha", at, at + timedelta(hours=24))
    job = await office.store.outbox.open_job(new, at)
    await office.store.outbox.add_messages(job, account.id, "S", [NewMessage("+254754000000", "text", 1)], at)
    return job


async def test_a_job_that_another_program_is_writing_survives_the_start_of_an_engine(office):
    account = await office.account("mspace")
    job = await open_job(office, account, office.clock.now() - timedelta(seconds=5))
    await office.sender.start()
    await office.store.outbox.commit_job(job, office.clock.now())
    assert await office.states(job) == {"queued": 1}


async def test_a_job_that_was_given_up_does_not_come_back_as_queued(office):
    account = await office.account("mspace")
    job = await open_job(office, account, office.clock.now() - DRAFT_AGE - timedelta(seconds=1))
    await office.sender.start()
    with pytest.raises(DeskError) as caught:
        await office.store.outbox.commit_job(job, office.clock.now())
    assert caught.value.code == "desk.busy"


async def test_only_the_accounts_that_are_served_are_sent_for(office):
    mine, other = await office.account("nextbyte"), await office.account("mspace")
    first, second = await office.job(mine, ["a", "b"]), await office.job(other, ["c"], country="254")
    await office.sender.start(only=[mine.id])
    await office.sender.until_quiet([mine.id])
    assert not (await office.states(first)).get("queued")
    assert await office.states(second) == {"queued": 1}
    office.sender.serve([other.id])
    assert await office.sender.until_quiet() == []
    assert not (await office.states(second)).get("queued")


@pytest.mark.parametrize("some_only", [True, False])
async def test_who_sends_for_some_accounts_only_asks_for_no_reports(office, monkeypatch, some_only):
    monkeypatch.setattr(sender, "REPORTS", 0.0)
    account = await office.account("nextbyte")
    await office.job(account, ["a", "b"])
    await office.sender.start(only=[account.id] if some_only else None)
    await office.sender.until_quiet()
    await asyncio.sleep(4 * sender.LOOK)
    asked = {entry.operation for entry in office.simulator.ledger} - {"send", "balance"}
    assert bool(asked) is not some_only
