"""Pushed reports: early, late, double, out of order, and of messages whose own answer never came."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from smsdesk.core.message import Ended
from smsdesk.core.push import Reply
from smsdesk.core.receiving import Pushed
from smsdesk.core.result import Handed, Reason, Report
from smsdesk.core.state import State

NOON = datetime(2026, 6, 16, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=2)
OK = Reply(200, b"OK")
CODES = {"100": State.ENROUTE, "200": State.DELIVERED, "300": State.UNDELIVERED, "400": State.UNDELIVERED}


async def push(bench, code, provider_id="77", to="+255754000000", at=LATER, state=None):
    report = Report(provider_id, to, state or CODES[code], code=code, words=f"said {code}")
    pushed = Pushed(bench.account.id, "delivery", f"{provider_id}{to}{code}".encode(), (report,), at)
    return await bench.store.pushes.take(pushed, lambda _: OK)


async def begin(bench, n=1, reference="r1", now=NOON):
    return await bench.store.outbox.begin(bench.account.id, n, reference, "life", now)


async def accept(bench, begun, provider_id="77", at=LATER):
    ended = Ended(
        begun.id, begun.reference, State.ACCEPTED, State.ACCEPTED, Handed.ALL, provider_id=provider_id, cost=Decimal(1)
    )
    await bench.store.outbox.end([ended], at)


async def lose(bench, begun, at=LATER):
    ended = Ended(
        begun.id, begun.reference, State.UNKNOWN, State.UNKNOWN, Handed.ALL, reason=Reason.TRANSPORT, settle_until=at
    )
    await bench.store.outbox.end([ended], at)


async def state(bench, begun):
    return (await bench.store.look.history(begun.id)).message.state


async def test_a_report_moves_its_message_and_stays_in_its_history(bench):
    await bench.job(1)
    (begun,) = await begin(bench)
    await accept(bench, begun)
    taken = await push(bench, "200")
    assert taken.moved == (begun.id,)
    history = await bench.store.look.history(begun.id)
    assert history.message.state is State.DELIVERED
    assert [(each.kind, each.state, each.words) for each in history.evidence] == [
        ("report", State.DELIVERED, "said 200")
    ]
    again = await push(bench, "200")
    assert (again.first, again.moved) == (False, ())
    assert len((await bench.store.look.history(begun.id)).evidence) == 1


@pytest.mark.parametrize("order", list(itertools.permutations(["100", "300", "200"])))
async def test_whatever_the_order_the_highest_rank_stands_and_the_rest_is_history(bench, order):
    await bench.job(1)
    (begun,) = await begin(bench)
    await accept(bench, begun)
    for code in order:
        await push(bench, code)
    history = await bench.store.look.history(begun.id)
    assert history.message.state is State.DELIVERED
    assert [each.words for each in history.evidence] == [f"said {code}" for code in order]


@pytest.mark.parametrize("order", list(itertools.permutations(["100", "200"])))
async def test_a_report_that_overtakes_the_answer_waits_for_it(bench, order):
    await bench.job(1)
    (begun,) = await begin(bench)
    for code in order:
        assert (await push(bench, code)).moved == ()
    assert await state(bench, begun) is State.SENDING
    await accept(bench, begun)
    assert await state(bench, begun) is State.DELIVERED
    # It waits no more: the same id given to another message later is not taken for this one.
    await bench.job(1)
    (other,) = await begin(bench, reference="r2")
    await accept(bench, other, "78")
    assert await state(bench, other) is State.ACCEPTED


async def test_a_report_waits_three_days_and_no_longer(bench):
    await bench.job(1, hours=24 * 5)
    (begun,) = await begin(bench)
    await push(bench, "200", at=NOON)
    # What came later drops what waited too long.
    await push(bench, "200", "other", at=NOON + timedelta(hours=72, seconds=1))
    await accept(bench, begun, at=NOON + timedelta(hours=73))
    assert await state(bench, begun) is State.ACCEPTED


async def test_a_report_proves_that_an_uncertain_message_was_taken(bench):
    await bench.job(1)
    (begun,) = await begin(bench)
    await lose(bench, begun)
    assert (await push(bench, "100", "99")).moved == (begun.id,)
    message = (await bench.store.look.history(begun.id)).message
    assert (message.state, message.provider_id) == (State.ENROUTE, "99")
    await push(bench, "200", "99")
    assert await state(bench, begun) is State.DELIVERED


async def test_a_report_that_came_before_its_message_was_uncertain_settles_it(bench):
    await bench.job(1)
    (begun,) = await begin(bench)
    assert (await push(bench, "100", "99")).moved == ()
    await lose(bench, begun)
    assert await state(bench, begun) is State.ENROUTE


async def test_at_a_start_what_was_left_is_settled_by_what_was_reported_meanwhile(bench):
    await bench.job(1)
    (begun,) = await begin(bench)
    await push(bench, "200", "99")
    await bench.store.outbox.recover(LATER, "smsdesk ended")
    assert await state(bench, begun) is State.DELIVERED


async def test_two_open_messages_to_one_number_are_not_told_apart_by_it(bench):
    for reference in ("r1", "r2"):
        await bench.job(1)
        (begun,) = await begin(bench, reference=reference)
        await lose(bench, begun)
    assert (await push(bench, "200", "99")).moved == ()
    assert await state(bench, begun) is State.UNKNOWN


async def test_a_report_of_another_account_or_number_moves_nothing(bench):
    await bench.job(1)
    (begun,) = await begin(bench)
    await accept(bench, begun)
    assert (await push(bench, "200", to="+255754999999")).moved == ()
    assert await state(bench, begun) is State.ACCEPTED


async def test_a_polled_report_that_comes_early_waits_too(bench):
    await bench.job(1)
    (begun,) = await begin(bench)
    report = Report("77", "+255754000000", State.DELIVERED, code="200")
    assert await bench.store.outbox.report(bench.account.id, [report], NOON) == []
    await accept(bench, begun)
    assert await state(bench, begun) is State.DELIVERED
    # But what is polled proves nothing of a message without its id: look-ups do that.
    await bench.job(1)
    (lost,) = await begin(bench, reference="r2")
    other = Report("78", "+255754000000", State.DELIVERED, code="200")
    await bench.store.outbox.report(bench.account.id, [other], NOON)
    await lose(bench, lost)
    assert await state(bench, lost) is State.UNKNOWN
