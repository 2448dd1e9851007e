from __future__ import annotations

import asyncio

import pytest

from smsdesk.core.errors import Refused
from smsdesk.gateway.lane import Lane
from smsdesk.host.clock import SystemClock
from smsdesk.host.lock import LaneSlots
from smsdesk.host.paths import open_home


@pytest.fixture
def slots(tmp_path):
    made = LaneSlots(open_home(tmp_path))
    yield made
    made.close()


@pytest.fixture
def elsewhere(tmp_path, slots):
    made = LaneSlots(open_home(tmp_path))  # as another program has them
    yield made
    made.close()


@pytest.fixture
def lane(slots):
    return Lane("a" * 32, 3, slots, SystemClock())


class Traffic:
    """How many calls are under way."""

    def __init__(self) -> None:
        self.now = self.most = self.calls = 0

    async def call(self, lane, seconds=0.01):
        async with lane.slot():
            self.now += 1
            self.calls += 1
            self.most = max(self.most, self.now)
            await asyncio.sleep(seconds)
            self.now -= 1


async def test_the_whole_lane_waits_for_calls_and_keeps_others_out(lane):
    traffic = Traffic()
    stop = False

    async def worker():
        while not stop:
            await traffic.call(lane)

    async with asyncio.TaskGroup() as group:
        for _ in range(5):
            group.create_task(worker())
        await asyncio.sleep(0.1)
        for _ in range(3):
            async with lane.whole():
                before = traffic.calls
                assert traffic.now == 0
                await asyncio.sleep(0.05)
                assert (traffic.now, traffic.calls) == (0, before)
            await asyncio.sleep(0.05)
            assert traffic.calls > before
        stop = True
    assert traffic.most == 3


async def test_the_whole_lane_is_whole_over_all_programs(lane, elsewhere):
    other = Lane(lane.name, lane.width, elsewhere, SystemClock())
    traffic, theirs = Traffic(), Traffic()
    stop = False

    async def worker(which, count):
        while not stop:
            await count.call(which)

    async with asyncio.TaskGroup() as group:
        for _ in range(3):
            group.create_task(worker(other, theirs))
        await asyncio.sleep(0.1)
        async with lane.whole(5):
            assert theirs.now == 0
            await asyncio.sleep(0.05)
            assert theirs.now == 0
        await traffic.call(lane)
        stop = True
    assert theirs.most == 3


async def test_a_part_of_the_lane_is_not_kept(lane, elsewhere):
    held = elsewhere.try_slot(lane.name, 2)
    with pytest.raises(Refused) as caught:
        async with lane.whole(0.2):
            pytest.fail("not whole")
    assert caught.value.code == "desk.sending_busy"
    async with lane.slot(0.2), lane.slot(0.2):
        with pytest.raises(Refused):
            async with lane.slot(0.1):
                pytest.fail("somebody else has it")
    held.release()
    async with lane.whole(0.5):
        pass


async def test_two_that_want_the_whole_follow_each_other(lane):
    inside = []

    async def take():
        async with lane.whole():
            inside.append(1)
            assert len(inside) == 1
            await asyncio.sleep(0.02)
            inside.pop()

    await asyncio.gather(*(take() for _ in range(4)))


async def test_who_gives_up_waiting_holds_nothing(lane):
    async with lane.slot():
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1), lane.whole():
                pytest.fail("not whole")
    async with lane.whole(0.2):
        pass
