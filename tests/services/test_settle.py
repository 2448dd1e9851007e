from __future__ import annotations

import asyncio
from datetime import timedelta

from smsdesk.core.state import State
from smsdesk.services.settle import SILENT, Settler
from smsdesk.simulator import Fault


async def lost(office, fault):
    account = await office.account("nextbyte")
    job = await office.job(account, ["lost"])
    office.simulator.fault("nextbyte", fault, operation="send")
    await office.run()
    (message,) = await office.messages(job)
    assert message.state is State.UNKNOWN
    return account, job


async def test_a_message_that_arrived_is_settled_by_the_record(office):
    _, job = await lost(office, Fault.RESET_AFTER)
    settler = Settler(office.sender)
    await settler.round()
    assert office.simulator.entries("nextbyte", "logs") == []  # not before its time
    office.clock.ahead = timedelta(minutes=2)
    await settler.round()
    (message,) = await office.messages(job)
    assert message.state in (State.ACCEPTED, State.ENROUTE, State.DELIVERED)
    assert message.provider_id
    history = await office.store.look.history(message.id)
    assert history.attempts[0].outcome is State.UNKNOWN  # the attempt itself is not written again
    assert history.evidence[-1].kind == "lookup"
    asked = len(office.simulator.entries("nextbyte", "logs"))
    await settler.round()
    assert len(office.simulator.entries("nextbyte", "logs")) == asked


async def test_a_message_that_did_not_arrive_stays_with_a_person(office):
    account, job = await lost(office, Fault.RESET_BEFORE)
    later = await office.job(account, ["later"])
    await office.store.accounts.lift_fuse(account.id)
    office.sender.kick()
    async with asyncio.timeout(20):
        while "queued" in await office.states(later) or "sending" in await office.states(later):
            await asyncio.sleep(0.05)
    office.clock.ahead = timedelta(minutes=2)
    await Settler(office.sender).round()
    (message,) = await office.messages(job)
    assert message.state is State.UNKNOWN
    assert [each.words for each in (await office.store.look.history(message.id)).evidence] == [SILENT]
