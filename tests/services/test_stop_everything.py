from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

from smsdesk.core.state import JobState
from smsdesk.services.outbox import Outbox


async def test_everything_stops_at_once_and_goes_on_without_what_a_person_had_paused(office):
    jobs = {}
    for provider, country in (("nextbyte", "255"), ("mspace", "254"), ("smsoffice", "27")):
        account = await office.account(provider, rate="20")
        jobs[provider] = await office.job(account, [f"t{n}" for n in range(30)], country=country)
    outbox = Outbox(office.store, office.clock)
    await outbox.pause(jobs["smsoffice"])
    await office.sender.start()
    while not (office.sent("nextbyte") and office.sent("mspace")):
        await asyncio.sleep(0.02)
    assert sorted(await outbox.stop_everything()) == sorted([jobs["nextbyte"], jobs["mspace"]])
    with closing(sqlite3.connect(office.home.database)) as connection:  # it is on the disk, for every program
        assert dict(connection.execute("SELECT state, count(*) FROM job GROUP BY state")) == {"paused": 3}
    while office.sender.in_the_air():
        await asyncio.sleep(0.02)
    sent = {provider: len(office.sent(provider)) for provider in jobs}
    assert await outbox.stop_everything() == []  # pressed twice
    await asyncio.sleep(0.4)
    assert {provider: len(office.sent(provider)) for provider in jobs} == sent
    assert sent["nextbyte"] < 30
    await outbox.cancel(jobs["mspace"])
    assert await outbox.stopped() == [jobs["nextbyte"]]
    assert await outbox.resume_everything() == [jobs["nextbyte"]]
    assert await office.sender.until_quiet() == []
    assert len(office.sent("nextbyte")) == 30
    assert len(office.sent("mspace")) == sent["mspace"]
    assert office.sent("smsoffice") == []
    assert (await outbox.job(jobs["smsoffice"])).state is JobState.PAUSED
    assert await outbox.resume_everything() == []
