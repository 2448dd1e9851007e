"""Locks between real programs: one engine, one writer, so many slots; and a killed program holds nothing."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from smsdesk.core.errors import Refused
from smsdesk.host.lock import EngineLock, FileLock, LaneSlots, WriteLock

if TYPE_CHECKING:
    from pathlib import Path

    from smsdesk.host.paths import Home
    from tests.host.conftest import Beside, StillClock

ENGINE = """
import sys
from pathlib import Path
from smsdesk.host.clock import SystemClock
from smsdesk.host.lock import EngineLock
from smsdesk.host.paths import Home
lock = EngineLock(Home(Path(sys.argv[1])), SystemClock())
print(lock.try_acquire("send"), flush=True)
sys.stdin.read()
"""

WRITERS = """
import sys, time
from contextlib import suppress
from pathlib import Path
from smsdesk.host.lock import WriteLock
from smsdesk.host.paths import Home
home, until = Home(Path(sys.argv[1])), time.monotonic() + float(sys.argv[2])
lock, turns, worst, pause = WriteLock(home), 0, 0, float(sys.argv[3])
number = home.folder / "number"
before = 0
while time.monotonic() < until:
    with suppress(ValueError):  # the other one is just writing it
        before = max(before, int(number.read_text()))
    with lock:
        now = int(number.read_text())
        worst = max(worst, now - before)
        time.sleep(0.001)
        number.write_text(str(now + 1))
        before = now + 1
    turns += 1
    time.sleep(pause)
print(turns, worst)
"""


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_one_engine_and_it_says_who_it_is(home: Home, beside: Beside, clock: StillClock) -> None:
    other = beside(ENGINE, home.folder)
    assert said(other) == "True"
    mine = EngineLock(home, clock)
    assert not mine.try_acquire("window")
    assert not mine.held
    holder = mine.holder()
    assert holder is not None
    assert (holder.kind, holder.pid) == ("send", other.pid)
    with pytest.raises(Refused, match=f"send, process {other.pid}, since 20"):
        mine.require("window")


def test_a_killed_engine_leaves_the_right_to_the_next(home: Home, beside: Beside, clock: StillClock) -> None:
    other = beside(ENGINE, home.folder)
    assert said(other) == "True"
    other.kill()
    other.wait()
    mine = EngineLock(home, clock)
    assert mine.try_acquire("window")
    assert str(mine.holder()) == f"window, process {os.getpid()}, since 2026-06-17T08:00:00.000Z"
    mine.release()
    assert EngineLock(home, clock).try_acquire("run")


def test_a_child_program_does_not_inherit_the_lock(home: Home, beside: Beside, clock: StillClock) -> None:
    mine = EngineLock(home, clock)
    assert mine.try_acquire("window")
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False) as child:
        mine.release()
        other = beside(ENGINE, home.folder)
        assert said(other) == "True"
        child.kill()


def test_many_starts_at_once_make_one_engine(home: Home, beside: Beside) -> None:
    started = [beside(ENGINE, home.folder) for _ in range(10)]
    assert sorted(said(each) for each in started) == ["False"] * 9 + ["True"]


def test_a_note_that_cannot_be_read_is_no_note(home: Home, clock: StillClock) -> None:
    home.engine_note.write_text('{"kind": 1}')
    assert EngineLock(home, clock).holder() is None
    with FileLock(home.engine_lock).holding(), pytest.raises(Refused, match="did not say"):
        EngineLock(home, clock).require("window")


def test_writers_take_turns_and_none_starves(home: Home, beside: Beside) -> None:
    (home.folder / "number").write_text("0")
    busy = [beside(WRITERS, home.folder, 1.5, 0) for _ in range(2)]
    rare = beside(WRITERS, home.folder, 1.5, 0.02)
    results = [each.communicate(timeout=30)[0].split() for each in (*busy, rare)]
    turns = [int(count) for count, _ in results]
    assert int((home.folder / "number").read_text()) == sum(turns)
    assert min(turns) > (3 if os.name == "nt" else 10)  # where a lock is asked for again and again, it takes longer
    # Counted in turns of the others, not in seconds: nobody is passed over and over while it waits.
    assert max(int(worst) for _, worst in results) < sum(turns) / 3


def test_a_writer_gives_up_in_words(home: Home) -> None:
    lock = WriteLock(home, limit=0.1)
    with WriteLock(home):
        before = time.monotonic()
        with pytest.raises(Refused) as caught, lock:
            pass
        assert caught.value.code == "desk.busy"
        assert time.monotonic() - before < 2
    with lock:  # the turnstile was given back
        pass
    lock.close()


def test_the_write_lock_is_free_after_an_error(home: Home) -> None:
    lock = WriteLock(home)
    with pytest.raises(ZeroDivisionError), lock:
        raise ZeroDivisionError
    with lock, pytest.raises(RuntimeError, match="held already"), lock:
        pass


def test_threads_of_one_program_exclude_each_other_as_well(home: Home) -> None:
    inside = 0
    most = 0

    def work() -> None:
        nonlocal inside, most
        lock = WriteLock(home)
        for _ in range(50):
            with lock:
                inside += 1
                most = max(most, inside)
                inside -= 1
        lock.close()

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(work) for _ in range(4)]:
            done.result()
    assert most == 1


def test_a_lane_has_as_many_slots_over_all_programs(home: Home, beside: Beside) -> None:
    program = """
import sys
from pathlib import Path
from smsdesk.host.lock import LaneSlots
from smsdesk.host.paths import Home
slots = LaneSlots(Home(Path(sys.argv[1])))
print([slots.try_slot("smsoffice", number) is not None for number in range(2)], flush=True)
sys.stdin.read()
"""
    mine = LaneSlots(home)
    held = mine.try_slot("smsoffice", 0)
    assert held is not None
    assert mine.try_slot("smsoffice", 0) is None
    other = beside(program, home.folder)
    assert said(other) == "[False, True]"
    assert mine.try_slot("smsoffice", 1) is None
    assert mine.try_slot("another", 1) is not None
    other.kill()
    other.wait()
    assert mine.try_slot("smsoffice", 1) is not None
    held.release()
    assert mine.try_slot("smsoffice", 0) is held
    mine.close()


@pytest.mark.parametrize("name", ["", "../engine", "a/b", "a.0", "ä"])
def test_a_lane_cannot_reach_other_files(home: Home, name: str) -> None:
    with pytest.raises(ValueError, match="cannot name a lane"):
        LaneSlots(home).try_slot(name, 0)


def test_locks_are_for_their_owner_alone_and_stay(home: Home) -> None:
    lock = FileLock(home.write_lock)
    assert lock.try_acquire()
    with pytest.raises(RuntimeError, match="held already"):
        lock.try_acquire()
    assert os.name == "nt" or stat.S_IMODE(home.write_lock.stat().st_mode) == 0o600
    lock.close()
    assert home.write_lock.exists()


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="a link needs an administrator on this system")
def test_a_link_in_the_place_of_a_lock_is_not_followed(home: Home, tmp_path: Path) -> None:
    (tmp_path / "target").write_text("")
    home.write_lock.symlink_to(tmp_path / "target")
    with pytest.raises(OSError, match="symbolic link"):
        FileLock(home.write_lock).try_acquire()
