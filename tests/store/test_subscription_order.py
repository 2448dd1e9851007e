"""Whatever the order in which subscriptions are told, and however often, the same people are subscribed."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.inbound import ASHA, JUMA, NOON, opened

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def line(tmp_path):
    async with opened(tmp_path) as line:
        yield line


async def state(line):
    return {(each.number, each.service_id): each.active for each in await line.store.subscriptions.current(None, None)}


async def log(line):
    found = await line.store.subscriptions.log(None, None, "", "", 0, 500)
    return [(each.number, each.active, each.at) for each in reversed(found)]


async def test_the_newest_stamp_says_who_is_subscribed(line):
    assert await line.told(True, NOON)
    assert await line.told(False, NOON + 30 * MINUTE)
    assert await line.told(True, NOON + 20 * MINUTE, arrived=NOON + 40 * MINUTE)
    assert await state(line) == {(ASHA, "44"): False}
    assert [active for _, active, _ in await log(line)] == [True, True, False]
    current = await line.store.subscriptions.current(None, False)
    assert [each.at for each in current] == [NOON + 30 * MINUTE]
    assert await line.store.subscriptions.current(None, True) == []


async def test_of_two_with_one_stamp_the_later_to_come_counts(line):
    await line.told(True, NOON)
    await line.told(False, NOON)
    assert await state(line) == {(ASHA, "44"): False}


async def test_an_exact_copy_is_no_event_however_late(line):
    assert await line.told(True, NOON)
    assert not await line.told(True, NOON, arrived=NOON + timedelta(days=400))
    assert len(await log(line)) == 1


async def test_stamped_anew_within_minutes_it_is_the_same(line):
    assert await line.told(True, NOON)
    for minutes in (3, 6, 9, 15):
        assert not await line.told(True, NOON + minutes * MINUTE)
    assert len(await log(line)) == 1
    assert await line.told(True, NOON + 16 * MINUTE)
    assert len(await log(line)) == 2


async def test_somebody_may_leave_and_join_again_within_minutes(line):
    assert await line.told(True, NOON)
    assert await line.told(False, NOON + 2 * MINUTE)
    assert await line.told(True, NOON + 4 * MINUTE)
    assert [active for _, active, _ in await log(line)] == [True, False, True]
    assert await state(line) == {(ASHA, "44"): True}


async def test_what_comes_late_may_show_that_a_copy_was_none(line):
    assert await line.told(True, NOON)
    assert not await line.told(True, NOON + 4 * MINUTE)
    assert await line.told(False, NOON + 2 * MINUTE, arrived=NOON + 5 * MINUTE)
    assert [active for _, active, _ in await log(line)] == [True, False, True]
    assert await state(line) == {(ASHA, "44"): True}


async def test_a_stamp_from_the_future_does_not_hold_for_ever(line):
    await line.told(True, NOON + timedelta(days=300), arrived=NOON)
    await line.told(False, NOON + 20 * MINUTE)
    assert await state(line) == {(ASHA, "44"): False}


async def test_an_event_without_a_stamp_happens_when_it_is_told(line):
    from smsdesk.core.push import Subscription
    from smsdesk.store import rows, subscriptions

    async def told(active, at):
        event = Subscription(ASHA, "44", active, "22915", "GAME")
        now = rows.ms(at)
        return await line.do(lambda connection: subscriptions.apply(connection, line.account.id, event, now))

    assert await told(True, NOON)
    assert not await told(True, NOON + MINUTE)
    assert await told(False, NOON + 2 * MINUTE)
    assert await told(True, NOON + timedelta(days=1))
    assert await state(line) == {(ASHA, "44"): True}


async def test_an_order_of_the_desk_counts_with_the_rest(line):
    from smsdesk.core.push import Subscription

    await line.told(True, NOON)
    left = Subscription(ASHA, "44", False, "22915", "GAME")
    await line.store.subscriptions.add(line.account.id, left, "Grace", NOON + MINUTE)
    (event,) = await line.store.subscriptions.current(None, None)
    assert (event.active, event.by, event.person, event.keyword) == (False, "desk", "Grace", "GAME")


async def test_everybody_is_listed_page_by_page(line):
    assert await line.told(True, NOON)
    assert await line.told(True, NOON + MINUTE, number=JUMA)
    assert await line.told(False, NOON + 30 * MINUTE)
    found, after = [], 0
    while page := await line.store.subscriptions.current_after(after, 1):
        (event,) = page
        found.append((event.number, event.active))
        after = event.id
    assert found == [(JUMA, True), (ASHA, False)]
    assert dict(found) == {number: active for (number, _), active in (await state(line)).items()}


async def test_counts_and_services(line):
    week = NOON - timedelta(days=7)
    await line.told(True, week - timedelta(days=2), number=JUMA, keyword="AFYA", service="45")
    await line.told(True, week - timedelta(days=1))
    await line.told(False, NOON - timedelta(days=2))
    await line.told(True, NOON - timedelta(days=1), number="+254712000003")
    counts = await line.store.subscriptions.counts(None, week, week - timedelta(days=7))
    assert (counts.subscribed, counts.joined, counts.joined_before, counts.left, counts.left_before) == (2, 1, 2, 1, 0)
    assert [(each.service_id, each.keyword, each.subscribed) for each in counts.services] == [
        ("44", "GAME", 1),
        ("45", "AFYA", 1),
    ]
    nobody = await line.store.subscriptions.counts("b" * 32, week, week)
    assert (nobody.subscribed, nobody.joined, nobody.services) == (0, 0, ())
    shown = await line.store.subscriptions.log(line.account.id, True, "game", "0003", 0, 10)
    assert [each.number for each in shown] == ["+254712000003"]
    assert await line.store.subscriptions.of_service(line.account.id, "45") == ("22915", "AFYA")


EVENTS = st.lists(
    st.tuples(st.sampled_from([ASHA, JUMA]), st.booleans(), st.integers(0, 90)),
    max_size=12,
    unique_by=lambda e: (e[0], e[2]),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(EVENTS, st.data())
def test_any_order_and_any_copies_come_to_the_same(events, data):
    import asyncio

    again = data.draw(st.lists(st.sampled_from(events), max_size=6)) if events else []
    shuffled = data.draw(st.permutations([*events, *again]))

    async def told(these):
        with tempfile.TemporaryDirectory() as folder:
            async with opened(Path(folder)) as line:
                for number, active, minute in these:
                    # Everything comes in long after it happened, so that no stamp is from the future.
                    await line.told(active, NOON + minute * MINUTE, number=number, arrived=NOON + timedelta(days=1))
                return await state(line), await log(line)

    in_order, mixed = asyncio.run(told(sorted(events, key=lambda e: e[2]))), asyncio.run(told(shuffled))
    assert mixed[0] == in_order[0]
    assert sorted(mixed[1]) == sorted(in_order[1])
    newest = {}
    for number, active, _ in sorted(events, key=lambda e: e[2]):
        newest[number, "44"] = active
    assert in_order[0] == newest
