"""The one clock: handed to `open_desk()`, moved by tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Clock(Protocol):
    """Tells the time of day and measures waiting; a test gives its own."""

    def now(self) -> datetime:
        """The time of day, in UTC and with its zone."""
        ...

    def monotonic(self) -> float:
        """Seconds that also count the time the computer slept, where the system can tell (CLOCK_BOOTTIME)."""
        ...


def stamp(moment: datetime) -> str:
    """RFC 3339 in UTC with milliseconds and `Z`: the form of every time in the database and on the command line."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
