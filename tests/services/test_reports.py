from __future__ import annotations

import asyncio
from datetime import timedelta

from smsdesk.core.state import State
from smsdesk.services.reports import Reports


async def test_what_was_sent_is_delivered_when_the_provider_says_so(office):
    account = await office.account("nextbyte")
    job = await office.job(account, ["a", "b", "c"])
    office.simulator.nextbyte.reports["255754000001"] = "UNDELIVERABLE"
    await office.run()
    reports = Reports(office.sender)
    async with asyncio.timeout(20):
        while not all(m.state in (State.DELIVERED, State.UNDELIVERED) for m in await office.messages(job)):
            reports._asked.clear()
            await reports.round()
            await asyncio.sleep(0.05)
    assert [m.state for m in await office.messages(job)] == [State.DELIVERED, State.UNDELIVERED, State.DELIVERED]
    history = await office.store.look.history((await office.messages(job))[1].id)
    assert [each.kind for each in history.evidence] == ["report"]
    reports._asked.clear()
    asked = len(office.simulator.entries("nextbyte", "logs"))
    await reports.round()
    assert len(office.simulator.entries("nextbyte", "logs")) == asked  # nothing is open any more


async def test_a_report_never_lowers_what_is_known(office):
    from smsdesk.core.result import Report

    account = await office.account("nextbyte")
    job = await office.job(account, ["a"])
    await office.run()
    (message,) = await office.messages(job)
    now = office.clock.now()

    async def told(state):
        report = Report(message.provider_id, message.to, state)
        return await office.store.outbox.report(account.id, [report], now)

    assert await told(State.UNDELIVERED) == [message.id]
    assert await told(State.ENROUTE) == []
    assert await told(State.DELIVERED) == [message.id]
    assert await told(State.UNDELIVERED) == []
    assert await told(None) == []
    assert (await office.messages(job))[0].state is State.DELIVERED


async def test_what_was_just_sent_is_asked_about_soon_however_old_the_rest_is(office):
    account = await office.account("nextbyte")
    await office.job(account, ["old"])
    await office.run()
    office.clock.ahead += timedelta(hours=30)
    reports = Reports(office.sender)
    await reports.round()  # the newest is thirty hours old: the next look would be in ten minutes
    asked = len(office.simulator.entries("nextbyte", "logs"))
    assert asked == 1
    job = await office.job(account, ["new"])
    async with asyncio.timeout(20):
        while (await office.states(job)).get("queued") or (await office.states(job)).get("sending"):
            await asyncio.sleep(0.05)
    async with asyncio.timeout(20):
        while len(office.simulator.entries("nextbyte", "logs")) == asked:
            await reports.round()
            await asyncio.sleep(0.2)
