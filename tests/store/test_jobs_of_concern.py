from __future__ import annotations

from datetime import timedelta

from smsdesk.core.message import Ended
from smsdesk.core.result import Handed
from smsdesk.core.state import State
from tests.store.conftest import NOON

LATER = NOON + timedelta(hours=1)


async def concern(bench):
    return [job.id for job in await bench.store.look.jobs_of_concern(LATER, limit=10)]


async def end_all(bench, state):
    while begun := await bench.store.outbox.begin(bench.account.id, 1, "r", "life", NOON):
        one = begun[0]
        await bench.store.outbox.end([Ended(one.id, one.reference, state, state, Handed.ALL, settle_until=NOON)], NOON)
    return one.id


async def test_what_still_has_to_be_sent_and_what_needs_a_person(bench):
    done = await bench.job(2)
    await end_all(bench, State.ACCEPTED)
    uncertain = await bench.job(1)
    message = await end_all(bench, State.UNKNOWN)
    scheduled = await bench.job(1, not_before=NOON + timedelta(days=1))
    paused = await bench.job(1)
    await bench.store.outbox.pause(paused)
    assert done not in await concern(bench)
    assert await concern(bench) == [paused, scheduled, uncertain]
    await bench.store.outbox.cancel(paused, LATER)
    await bench.store.outbox.resolve(message, None, "Asha", LATER, LATER + timedelta(days=1))
    assert await concern(bench) == [scheduled]
