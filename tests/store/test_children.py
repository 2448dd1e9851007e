from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.result import SubAccount
from smsdesk.store.children import month_of
from tests.store.conftest import NOON


def client(name, held):
    return SubAccount(name, "reseller_client", None if held is None else Decimal(held))


async def read(bench, *children, hours=0):
    await bench.store.children.read(bench.account.id, children, NOON + timedelta(hours=hours))


async def kept(bench):
    return {child.name: child for child in await bench.store.children.of(bench.account.id)}


async def test_a_list_is_kept_with_its_time(bench):
    await read(bench, client("amani", "20"), client("bidii", None))
    found = await kept(bench)
    assert (found["amani"].credits, found["amani"].read_at, found["amani"].listed) == (Decimal(20), NOON, True)
    assert (found["bidii"].credits, found["bidii"].read_at, found["bidii"].listed) == (None, None, True)
    assert await bench.store.children.branches() == {bench.account.id: (NOON, None)}


async def test_the_same_name_may_stand_in_two_kinds(bench):
    await read(bench, client("amani", "20"), SubAccount("amani", "sub_account", Decimal(7)))
    found = await bench.store.children.of(bench.account.id)
    assert [(child.kind, child.credits) for child in found] == [("reseller_client", 20), ("sub_account", 7)]


async def test_who_is_gone_from_the_list_is_kept_as_unlisted_and_comes_back(bench):
    await read(bench, client("amani", "20"), client("bidii", "30"))
    await read(bench, client("bidii", "30"), hours=1)
    assert [(child.name, child.listed) for child in (await kept(bench)).values()] == [("amani", False), ("bidii", True)]
    await read(bench, client("amani", "21"), client("bidii", "30"), hours=2)
    assert (await kept(bench))["amani"].listed


async def test_a_failed_reading_leaves_everything_as_it_was(bench):
    await read(bench, client("amani", "20"))
    await bench.store.children.failed(bench.account.id, "no answer came")
    assert (await kept(bench))["amani"].credits == 20
    assert await bench.store.children.branches() == {bench.account.id: (NOON, "no answer came")}
    await read(bench, client("amani", "20"), hours=1)
    assert await bench.store.children.branches() == {bench.account.id: (NOON + timedelta(hours=1), None)}


async def test_where_the_provider_says_no_number_the_last_one_stays_with_its_time(bench):
    await read(bench, client("amani", "20"))
    await read(bench, client("amani", None), hours=5)
    found = (await kept(bench))["amani"]
    assert (found.credits, found.read_at) == (Decimal(20), NOON)


async def test_what_was_used_is_what_the_balance_fell_by_and_begins_anew_each_month(bench):
    for hour, held in enumerate(("500", "480.5", "480.5", "1480", "1400")):
        await read(bench, client("amani", held), hours=hour)
    found = (await kept(bench))["amani"]
    assert (found.fallen, found.month, found.seen_twice) == (Decimal("99.5"), month_of(NOON), True)
    await read(bench, client("amani", "1390"), hours=24 * 31)
    found = (await kept(bench))["amani"]
    assert (found.fallen, found.month) == (Decimal(10), month_of(NOON + timedelta(days=31)))


async def test_one_reading_says_nothing_of_use(bench):
    await read(bench, client("amani", "500"))
    assert not (await kept(bench))["amani"].seen_twice
    await read(bench, client("amani", "500"), hours=1)
    assert (await kept(bench))["amani"].seen_twice


async def test_the_history_has_every_change_once_and_begins_with_what_was_before(bench):
    for hour, held in enumerate(("500", "500", "480", "480", "470")):
        await read(bench, client("amani", held), hours=hour)
    points = bench.store.children.points
    whole = await points(bench.account.id, "reseller_client", "amani", NOON - timedelta(days=1))
    assert [(point.at - NOON, point.amount) for point in whole] == [
        (timedelta(), 500), (timedelta(hours=2), 480), (timedelta(hours=4), 470)]  # fmt: skip
    late = await points(bench.account.id, "reseller_client", "amani", NOON + timedelta(hours=3))
    assert [(point.at - NOON, point.amount) for point in late] == [(timedelta(hours=3), 480), (timedelta(hours=4), 470)]


async def test_a_child_named_by_hand_stays_through_readings_until_it_is_forgotten(bench):
    children = bench.store.children
    await children.add(bench.account.id, "customer", "ofisi@moshi.example")
    await children.add(bench.account.id, "customer", "ofisi@moshi.example")
    await read(bench)
    (found,) = await children.of(bench.account.id)
    assert (found.by_hand, found.listed, found.credits) == (True, False, None)
    await children.forget(bench.account.id, "customer", "ofisi@moshi.example")
    (found,) = await children.of(bench.account.id)
    assert not found.by_hand


async def test_a_warning_level_is_kept_and_outlives_readings(bench):
    await read(bench, client("amani", "20"))
    assert await bench.store.children.warn(bench.account.id, "reseller_client", "amani", Decimal("12.5"))
    assert not await bench.store.children.warn(bench.account.id, "reseller_client", "nobody", Decimal(1))
    await read(bench, client("amani", "19"), hours=1)
    assert (await kept(bench))["amani"].warning == Decimal("12.5")


@given(st.lists(st.decimals(0, 10**9, places=4), min_size=1, max_size=30))
def test_use_is_never_below_what_is_missing(tmp_path_factory, readings):
    """First reading + everything that came in - everything that was used = last reading, to the last digit."""
    import sqlite3
    from contextlib import closing

    from smsdesk.store import rows
    from smsdesk.store.children import record
    from smsdesk.store.queries import steps

    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript("\n".join(text for _, text in steps()))
        for minute, held in enumerate(readings):
            record(connection, "a", [client("amani", held)], rows.ms(NOON + timedelta(minutes=minute)))
        fallen = Decimal(connection.execute("SELECT fallen FROM child").fetchone()[0])
    came_in = sum((max(Decimal(0), after - before) for before, after in pairwise(readings)), Decimal(0))
    assert readings[0] + came_in - fallen == readings[-1]
