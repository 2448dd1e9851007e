"""The computer's own clock: the only place that reads it."""

from __future__ import annotations

import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

#: A wall clock that is ahead of the monotonic one by more than this many seconds since the last look means sleep.
SLEEP: Final = 5.0


class SystemClock:
    """The `core.clock.Clock` of the running program."""

    def __init__(self) -> None:
        self._monotonic = boot_seconds if sys.platform == "linux" else Waking(time.monotonic, _wall).seconds

    def now(self) -> datetime:
        """The time of day in UTC, to the microsecond."""
        return _EPOCH + timedelta(microseconds=time.time_ns() // 1000)

    def monotonic(self) -> float:
        """Seconds since some start, the time asleep included."""
        return self._monotonic()


class Waking:
    """Seconds of a clock that may stop while the computer sleeps, with the sleep added from the wall clock.

    A wall clock set forward counts as sleep as well, so a lease is given up too early rather than too late.
    """

    def __init__(self, running: Callable[[], float], wall: Callable[[], float]) -> None:
        self._running = running
        self._wall = wall
        self._ahead = wall() - running()
        self._slept = 0.0
        self._lock = threading.Lock()

    def seconds(self) -> float:
        """The seconds so far; never less than before."""
        with self._lock:
            running = self._running()
            ahead = self._wall() - running
            if ahead - self._ahead > SLEEP:
                self._slept += ahead - self._ahead
            self._ahead = ahead
            return running + self._slept


def _wall() -> float:
    return time.time_ns() / 1e9


if sys.platform == "linux":

    def boot_seconds() -> float:
        """Seconds since the computer started, the time asleep included."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)

else:
    boot_seconds = time.monotonic
