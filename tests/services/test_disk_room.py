"""Little room, none, and a disk that fails: nothing new is begun, and what became of a message is still written."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from contextlib import suppress

import pytest

from smsdesk.core.errors import DeskError
from smsdesk.host.disk import Reserve, Room
from smsdesk.host.lock import WriteLock
from smsdesk.host.paths import open_home
from smsdesk.services.news import LaneState
from smsdesk.simulator import Fault
from smsdesk.store.verbs import open_store

MEGABYTE = 1024 * 1024


@pytest.mark.logs("nothing new is sent: The disk")
@pytest.mark.parametrize(
    ("room", "state"), [(Room.LOW, LaneState.WAITING), (Room.TOO_LOW, LaneState.STOPPED), (None, LaneState.STOPPED)]
)
async def test_without_room_nothing_new_begins_and_it_goes_on_by_itself(office, room, state):
    account = await office.account("mspace")
    job = await office.job(account, ["a", "b", "c"], country="254")

    def look():
        if office.room is None:
            raise OSError(5, "Input/output error")
        return office.room

    office.room = room
    office.sender._look_at_room = look
    (stuck,) = await office.run(patience=0.2)
    assert stuck.state is state
    assert "disk" in stuck.why
    assert await office.states(job) == {"queued": 3}
    office.room = Room.ENOUGH
    async with asyncio.timeout(20):
        while await office.states(job) != {"accepted": 3}:
            await asyncio.sleep(0.05)


@pytest.mark.logs("nothing new is sent: The disk")
async def test_room_that_runs_out_while_sending_stops_the_claiming_and_keeps_the_outcomes(office):
    account = await office.account("mspace", rate="20")
    job = await office.job(account, [f"t{n}" for n in range(60)], country="254")
    office.sender._look_at_room = lambda: Room.LOW if len(office.sent("mspace")) >= 5 else Room.ENOUGH
    (stuck,) = await office.run(patience=0.2)
    assert stuck.state is LaneState.WAITING
    states = await office.states(job)
    assert states["accepted"] == len(office.sent("mspace")) < 10
    assert states["accepted"] + states["queued"] == 60


@pytest.fixture
def small_disk(tmp_path):
    """A disk of its own with 64 MB, where this user may make one."""
    folder = tmp_path / "small"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can make a small disk")
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder], check=False, capture_output=True)
    if made.returncode:
        pytest.skip(f"no small disk could be made: {made.stderr.decode()}")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def fill(folder):
    """Take every byte that is free."""
    with (folder / "filling").open("ab", buffering=0) as file:
        for size in (MEGABYTE, 4096, 1):
            with suppress(OSError):
                while file.write(bytes(size)):
                    pass


@pytest.mark.logs("nothing new is sent: The disk")
async def test_a_full_disk_takes_the_outcome_into_the_reserve_and_stops(office, small_disk):
    home = open_home(small_disk / "desk")
    reserve = Reserve(home.reserve)
    home.reserve.write_bytes(bytes(16 * MEGABYTE))
    lock = WriteLock(home)
    store = await open_store(home.database, lock, reserve.release)
    office.store = office.sender.store = store
    office.sender._look_at_room = lambda: Room.ENOUGH if home.reserve.exists() else Room.TOO_LOW
    account = await office.account("mspace")
    job = await office.job(account, [f"t{n}" for n in range(40)], country="254")
    office.simulator.fault("mspace", Fault.LATE, times=2, operation="send", seconds=0.7)
    await office.sender.start()
    while office.sender.in_the_air() < 2:
        await asyncio.sleep(0.01)
    await asyncio.to_thread(fill, small_disk)
    # Whatever room the last page of the log had left is used up by what waits for nobody.
    try:
        for n in range(3_000):
            await asyncio.wait_for(store.drafts.save(f"key {n}", {"text": "x" * 2_000}, office.clock.now()), 5)
            if not home.reserve.exists():
                break
        (stuck,) = await asyncio.wait_for(office.sender.until_quiet(patience=0.2), 30)
        assert stuck.state is LaneState.STOPPED
        assert not home.reserve.exists()
        states = await office.states(job)
        assert states["accepted"] == len(office.sent("mspace"))
        assert states["accepted"] + states["queued"] == 40
        assert states["queued"] > 0
    finally:
        await office.sender.stop(5)
        await store.close()
        lock.close()


async def test_a_full_disk_without_a_reserve_says_so_and_loses_nothing(small_disk):
    home = open_home(small_disk / "desk")
    lock = WriteLock(home)
    store = await open_store(home.database, lock, Reserve(home.reserve).release)
    await store.identity("d" * 32)
    await asyncio.to_thread(fill, small_disk)
    from datetime import UTC, datetime

    now = datetime(2026, 6, 16, tzinfo=UTC)

    async def write_on():
        for n in range(3_000):
            await store.drafts.save(f"key {n}", {"text": "x" * 2_000}, now)

    with pytest.raises(DeskError) as caught:
        await write_on()
    assert caught.value.code == "desk.full"
    assert await store.identity("other") == "d" * 32
    (small_disk / "filling").unlink()
    await store.drafts.save("key", {"text": "body"}, now)
    await store.close()
    lock.close()
