"""Time of day, and waiting that counts the time asleep."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from smsdesk.core.clock import Clock, stamp
from smsdesk.host.clock import SystemClock, Waking


def test_the_time_of_day_is_that_of_the_computer() -> None:
    clock: Clock = SystemClock()
    before = datetime.fromtimestamp(time.time_ns() / 1e9, UTC)
    assert abs((clock.now() - before).total_seconds()) < 1
    assert clock.now().tzinfo is UTC
    assert stamp(clock.now()).endswith("Z")


def test_seconds_go_forward() -> None:
    clock = SystemClock()
    first = clock.monotonic()
    assert clock.monotonic() >= first


def test_sleep_counts_although_the_running_clock_stood_still() -> None:
    running, wall = 100.0, 5_000.0
    waking = Waking(lambda: running, lambda: wall)
    start = waking.seconds()
    running, wall = 101.0, 5_001.0
    assert waking.seconds() - start == 1
    running, wall = 102.0, 8_602.0  # an hour's sleep
    assert waking.seconds() - start == 3602
    running, wall = 103.0, 8_603.0
    assert waking.seconds() - start == 3603


def test_a_wall_clock_set_back_or_drifting_changes_nothing() -> None:
    running, wall = 100.0, 5_000.0
    waking = Waking(lambda: running, lambda: wall)
    running, wall = 101.0, 1_000.0
    assert waking.seconds() == 101
    running, wall = 102.0, 1_005.5
    assert waking.seconds() == 102
