from __future__ import annotations

from datetime import timedelta

from smsdesk.core.message import Ended
from smsdesk.core.result import Handed
from smsdesk.core.state import State
from tests.store.conftest import NOON


async def test_messages_stand_where_they_were_handed_over(bench):
    job = await bench.job(3)
    last = None
    for second, state in ((0, State.ACCEPTED), (9, State.UNKNOWN)):
        now = NOON + timedelta(seconds=second)
        (last,) = await bench.store.outbox.begin(bench.account.id, 1, "r", "life", now)
        await bench.store.outbox.end([Ended(last.id, "r", state, state, Handed.ALL, settle_until=now)], now)
    start, step, counts = await bench.store.look.timeline(job, 10)
    assert (start, step) == (NOON, 1.0)
    assert counts[0] == {State.ACCEPTED: 1}
    assert counts[9] == {State.UNKNOWN: 1}
    assert len(counts) == 10
    later = NOON + timedelta(days=1)
    await bench.store.outbox.resolve(last.id, State.ACCEPTED, "Asha", later, later + timedelta(days=1))
    start, step, counts = await bench.store.look.timeline(job, 10)
    assert (start, step, len(counts)) == (NOON, 1.0, 10)
    assert counts[9] == {State.ACCEPTED: 1}


async def test_a_batch_that_has_not_begun_has_none(bench):
    assert await bench.store.look.timeline(await bench.job(3), 10) is None
