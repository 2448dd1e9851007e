"""Room on the disk, and room put by."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from smsdesk.host import disk
from smsdesk.host.disk import LOW, RESERVE, TOO_LOW, Reserve, Room, Space, space

if TYPE_CHECKING:
    from smsdesk.host.paths import Home


@pytest.mark.parametrize(
    ("free", "room"),
    [(LOW, Room.ENOUGH), (LOW - 1, Room.LOW), (TOO_LOW, Room.LOW), (TOO_LOW - 1, Room.TOO_LOW), (0, Room.TOO_LOW)],
)
def test_what_the_free_space_allows(free: int, room: Room) -> None:
    assert Space(free).room is room


def test_the_free_space_is_that_of_the_disk(home: Home) -> None:
    assert space(home.folder).free > 0


def test_the_reserve_takes_real_room_and_gives_it_back(home: Home) -> None:
    reserve = Reserve(home.reserve)
    assert reserve.keep()
    found = home.reserve.stat()
    assert found.st_size == RESERVE
    if os.name != "nt":
        assert found.st_blocks * 512 >= RESERVE
        assert stat.S_IMODE(found.st_mode) == 0o600
    made = found.st_mtime_ns
    assert reserve.keep()
    assert home.reserve.stat().st_mtime_ns == made
    assert reserve.release()
    assert not home.reserve.exists()
    assert not reserve.release()


def test_nothing_is_put_by_where_there_is_little(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "space", lambda folder: Space(LOW - 1))
    assert not Reserve(home.reserve).keep()
    assert not home.reserve.exists()


def test_a_disk_that_fills_meanwhile_keeps_no_half_reserve(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(disk.files.os, "fsync", full)
    assert not Reserve(home.reserve, size=1000).keep()
    assert list(Path(home.folder).glob("*reserve*")) == []
