"""Days that a report is about, by the calendar and the clock of the office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum


class Choice(StrEnum):
    """The periods that are offered by name."""

    TODAY = "today"
    WEEK = "7"
    MONTH = "month"
    LAST_MONTH = "last_month"
    QUARTER = "90"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both of them in it. Raises `ValueError` where `last` comes before `first`."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.last} comes before {self.first}")

    @property
    def days(self) -> tuple[date, ...]:
        """Every day, in order."""
        return tuple(self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))

    @property
    def begin(self) -> datetime:
        """When it begins, in UTC."""
        return midnight(self.first)

    @property
    def end(self) -> datetime:
        """When the day after it begins, in UTC."""
        return midnight(self.last + timedelta(days=1))

    @property
    def month(self) -> bool:
        """Whether it is one whole month of the calendar."""
        return self.first.day == 1 and self.last == _last(self.first)

    @property
    def before(self) -> Period:
        """What it is compared with: the month before a month, else as many days as it has, just before it."""
        last = self.first - timedelta(days=1)
        return Period(last.replace(day=1), last) if self.month else Period(last - (self.last - self.first), last)


def period(choice: Choice, today: date) -> Period:
    """The period of this name, seen from this day; of one's own days today alone, to begin with."""
    match choice:
        case Choice.WEEK | Choice.QUARTER:
            return Period(today - timedelta(days=int(choice) - 1), today)
        case Choice.MONTH:
            return Period(today.replace(day=1), today)
        case Choice.LAST_MONTH:
            last = today.replace(day=1) - timedelta(days=1)
            return Period(last.replace(day=1), last)
        case Choice.TODAY | Choice.OWN:
            return Period(today, today)


def midnight(day: date) -> datetime:
    """When a day begins where the computer is, in UTC; where the clocks skip midnight, at the moment they do."""
    # Without an offset of its own, so that each day has the one that is in force on it.
    here = datetime.combine(day, time())
    found = here.astimezone(UTC)
    # A midnight that the clocks skip is read by the offset before it or after it; only one of them is on this day.
    return found if found.astimezone().date() == day else here.replace(fold=1).astimezone(UTC)


def _last(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1) - timedelta(days=1)
