from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from smsdesk.core.state import State
from smsdesk.services.news import LaneState
from smsdesk.simulator import Fault

NASTY = [
    "a/b?c#d%e+f&g\"h'i",
    "two\nlines",
    "Ng’ombe – “salio”",
    "مرحبا بكم",
    "😀👍🏽",
    "x/recipient=254700000000/message=free",
    "50% off + more & \\ ~ ^ {} []",
    "Shule ya Tumaini, salio ni TZS 145,000.",
]
ALL = ("mspace", "nextbyte", "smsoffice", "ndovubase")
COUNTRY = {"mspace": "254", "nextbyte": "255", "smsoffice": "27", "ndovubase": "254"}


@pytest.mark.parametrize("provider", ALL)
async def test_what_arrives_is_what_was_queued_once_each(office, provider):
    account = await office.account(provider)
    # The simulated Mspace refuses %2F and %5C in a path, as servlet containers do.
    texts = [f"{text} {n}" for n in range(3) for text in NASTY if provider != "mspace" or not {"/", "\\"} & set(text)]
    job = await office.job(account, texts, country=COUNTRY[provider])
    assert await office.run() == []
    arrived = Counter((entry.to.lstrip("+"), entry.text) for entry in office.sent(provider))
    queued = Counter((m.to.lstrip("+"), m.text) for m in await office.messages(job))
    assert arrived == queued
    states = await office.states(job)
    assert sum(n for state, n in states.items() if state in ("accepted", "enroute")) == len(texts), states
    assert office.simulator.violations(provider) == []


@pytest.mark.parametrize("provider", ALL)
async def test_a_lost_answer_is_uncertain_and_stops_the_lane(office, provider):
    account = await office.account(provider)
    job = await office.job(account, [f"text {n}" for n in range(20)], country=COUNTRY[provider])
    office.simulator.fault(provider, Fault.RESET_AFTER, times=99, operation="send")
    (stuck,) = await office.run()
    assert stuck.state is LaneState.STOPPED
    states = await office.states(job)
    info = office.providers[provider].INFO
    assert 1 <= states["unknown"] <= info.limits.connections + info.fuse_silent
    assert states["unknown"] + states["queued"] == 20
    assert len(office.sent(provider)) == states["unknown"]
    for message in await office.messages(job):
        if message.state is State.UNKNOWN:
            assert message.settle_until > office.clock.now() + timedelta(seconds=100)
    assert (await office.store.accounts.all())[0].fuse is not None


@pytest.mark.parametrize("provider", ALL)
async def test_nobody_there_leaves_everything_queued_and_nothing_sent(office, provider):
    account = await office.account(provider)
    job = await office.job(account, ["a", "b", "c"], country=COUNTRY[provider])
    office.simulator.fault(provider, Fault.REFUSE)
    (stuck,) = await office.run(patience=1.5)
    assert stuck.state is LaneState.WAITING
    assert await office.states(job) == {"queued": 3}
    assert office.simulator.entries(provider, "send") == []
    await office.simulator.mend(provider)
    office.sender.try_now()
    assert await asyncio.wait_for(office.sender.until_quiet(), 20) == []
    assert len(office.sent(provider)) == 3


@pytest.mark.parametrize("provider", ALL)
async def test_a_refused_sign_in_stops_the_lane_before_anything_is_lost(office, provider):
    account = await office.account(provider)
    job = await office.job(account, ["a", "b", "c", "d", "e"], country=COUNTRY[provider])
    office.simulator.fault(provider, Fault.WRONG_KEY, times=99)
    (stuck,) = await office.run()
    assert stuck.state is LaneState.STOPPED
    states = await office.states(job)
    assert states["queued"] + states.get("rejected", 0) == 5
    assert states.get("rejected", 0) <= office.providers[provider].INFO.limits.connections
    assert office.sent(provider) == []


async def test_a_captive_portal_gets_no_message(office):
    account = await office.account("nextbyte")
    job = await office.job(account, ["a"] * 5)
    office.simulator.fault("nextbyte", Fault.PORTAL_PAGE, times=99)
    (stuck,) = await office.run(patience=1.5)
    assert stuck.state is LaneState.WAITING
    assert await office.states(job) == {"queued": 5}
    assert office.simulator.entries("nextbyte", "send") == []


async def test_pause_and_cancel_from_another_process_are_obeyed(office):
    account = await office.account("nextbyte", rate="20")
    job = await office.job(account, [f"t{n}" for n in range(60)])
    await office.sender.start()
    while len(office.sent("nextbyte")) < 5:
        await asyncio.sleep(0.05)
    await office.store.outbox.pause(job)
    await asyncio.sleep(0.5)
    count = len(office.sent("nextbyte"))
    await asyncio.sleep(0.5)
    assert len(office.sent("nextbyte")) == count < 40
    await office.store.outbox.resume(job, office.clock.now() + timedelta(hours=1), office.clock.now())
    while len(office.sent("nextbyte")) < count + 3:
        await asyncio.sleep(0.05)
    cancelled = await office.store.outbox.cancel(job, office.clock.now())
    assert await office.sender.until_quiet() == []
    states = await office.states(job)
    assert states["cancelled"] == cancelled
    assert states["accepted" if "accepted" in states else "enroute"] + cancelled == 60


async def test_what_was_in_the_air_at_the_end_is_waited_for(office):
    account = await office.account("mspace")
    job = await office.job(account, ["a", "b", "c"], country="254")
    office.simulator.fault("mspace", Fault.LATE, times=2, operation="send", seconds=1.0)
    await office.sender.start()
    while not office.sender.in_the_air():
        await asyncio.sleep(0.01)
    assert await office.sender.stop(10)
    states = await office.states(job)
    assert "unknown" not in states
    assert "sending" not in states
    assert len(office.sent("mspace")) == states["accepted"]


async def test_what_has_no_answer_when_the_wait_is_over_is_uncertain(office):
    account = await office.account("mspace")
    job = await office.job(account, ["a", "b", "c"], country="254")
    office.simulator.fault("mspace", Fault.NO_ANSWER, times=9, operation="send")
    await office.sender.start()
    while office.sender.in_the_air() < 2:
        await asyncio.sleep(0.01)
    assert not await office.sender.stop(0.3)
    assert await office.states(job) == {"unknown": 2, "queued": 1}


async def test_two_accounts_of_sms_office_share_one_connection(office):
    jobs = []
    for _ in range(2):
        account = await office.account("smsoffice")
        jobs.append(await office.job(account, [f"t{n}" for n in range(10)], country="27"))
    assert await office.run() == []
    assert len(office.sent("smsoffice")) == 20
    assert office.simulator.traffic("smsoffice").most_at_once == 1


async def test_bundles_give_every_number_its_own_outcome(office):
    account = await office.account("nextbyte", bundle="10")
    job = await office.job(account, [f"t{n}" for n in range(35)])
    assert await office.run() == []
    requests = {entry.request for entry in office.sent("nextbyte")}
    assert len(office.sent("nextbyte")) == 35
    assert len(requests) < 12
    assert len({m.provider_id for m in await office.messages(job)}) == 35


async def test_a_scheduled_job_begins_by_itself_and_not_before(office):
    account = await office.account("mspace")
    start = office.clock.now() + timedelta(seconds=1)
    job = await office.job(account, ["a"], country="254", start=start)
    await office.sender.start()
    assert await office.states(job) == {"queued": 1}
    async with asyncio.timeout(10):
        while await office.states(job) != {"accepted": 1}:
            await asyncio.sleep(0.05)
    (message,) = await office.messages(job)
    assert message.updated_at >= start


@pytest.mark.parametrize("provider", ALL)
async def test_never_more_is_on_the_disk_as_being_sent_than_the_lane_is_wide(office, monkeypatch, provider):
    """So a kill leaves no more uncertain than that: an answer is stored no later than the next beginning."""
    account = await office.account(provider)
    await office.job(account, [f"t{n}" for n in range(150)], country=COUNTRY[provider])
    writer = office.store._database._writer
    commit, most = writer._commit, []

    def watched(connection, batch):
        answers = commit(connection, batch)
        (count,) = connection.execute("SELECT count(*) FROM message WHERE state = 'sending'").fetchone()
        most.append(count)
        return answers

    monkeypatch.setattr(writer, "_commit", watched)
    assert await office.run() == []
    assert len(office.sent(provider)) == 150
    assert max(most) <= office.providers[provider].INFO.limits.connections
