"""When people are left in peace: by the country of their number, never by the clock of this computer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
#: How far ahead an open hour is looked for.
AHEAD: Final = 14


@dataclass(frozen=True, slots=True)
class Hours:
    """One country's hours. `open` has a pair of local times for each weekday from Monday, None for a whole quiet day.

    Holidays are quiet days: `fixed` as (month, day), `easter` as days from Easter Sunday; with `sunday_moves` a fixed
    one on a Sunday makes the Monday after it one too.
    """

    offset: timedelta
    open: tuple[tuple[time, time] | None, ...]
    fixed: frozenset[tuple[int, int]] = frozenset()
    easter: frozenset[int] = frozenset()
    sunday_moves: bool = False

    def quiet(self, moment: datetime) -> bool:
        """Whether people there are left in peace at this moment."""
        local = moment.astimezone(timezone(self.offset))
        hours = self._of(local.date())
        return hours is None or not hours[0] <= local.time() < hours[1]

    def next_open(self, moment: datetime) -> datetime | None:
        """The next moment in UTC that is not quiet, this one included; None where two weeks have none."""
        if not self.quiet(moment):
            return moment
        zone = timezone(self.offset)
        local = moment.astimezone(zone)
        for ahead in range(AHEAD + 1):
            day = local.date() + timedelta(days=ahead)
            hours = self._of(day)
            if hours is not None and (opens := datetime.combine(day, hours[0], zone)) > moment:
                return opens.astimezone(UTC)
        return None

    def _of(self, day: date) -> tuple[time, time] | None:
        return None if self._holiday(day) else self.open[day.weekday()]

    def _holiday(self, day: date) -> bool:
        if (day.month, day.day) in self.fixed or (day - easter(day.year)).days in self.easter:
            return True
        before = day - timedelta(days=1)
        return self.sunday_moves and day.weekday() == 0 and (before.month, before.day) in self.fixed


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus/Jones/Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def hours_of(data: Mapping[str, object]) -> Hours:
    """Hours as a country's file writes them. Raises `ValueError` for anything else."""
    match data:
        case {
            "utc_offset": str(offset),
            "open": dict(days),
            "fixed_holidays": list(fixed),
            "easter_holidays": list(moving),
            "sunday_moves": bool(moves),
        }:
            return Hours(
                datetime.strptime(offset, "%z").utcoffset() or timedelta(0),
                tuple(_pair(days[day]) for day in WEEKDAYS),
                frozenset((int(each[:2]), int(each[3:])) for each in fixed),
                frozenset(int(each) for each in moving),
                moves,
            )
        case _:
            raise ValueError("these are not the hours of a country")


def _pair(found: object) -> tuple[time, time] | None:
    match found:
        case None:
            return None
        case [str(first), str(last)]:
            return time.fromisoformat(first), time.fromisoformat(last)
        case _:
            raise ValueError("hours are two times, or null for a whole quiet day")
