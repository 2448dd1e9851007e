from __future__ import annotations

import asyncio

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
            reports._next.clear()
            await reports.round()
            await asyncio.sleep(0.05)
    assert [m.state for m in await office.messages(job)] == [State.DELIVERED, State.UNDELIVERED, State.DELIVERED]
    history = await office.store.look.history((await office.messages(job))[1].id)
    assert [each.kind for each in history.evidence] == ["report"]
    reports._next.clear()
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
