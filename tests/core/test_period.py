from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.period import Choice, Period, midnight, period
from tests import capabilities

DAYS = st.dates(date(1990, 1, 1), date(2037, 12, 1))


@pytest.fixture
def zone(monkeypatch):
    def move(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


def test_the_periods_by_name():
    day = date(2026, 3, 2)
    assert period(Choice.TODAY, day) == Period(day, day)
    assert period(Choice.WEEK, day) == Period(date(2026, 2, 24), day)
    assert period(Choice.MONTH, day) == Period(date(2026, 3, 1), day)
    assert period(Choice.LAST_MONTH, day) == Period(date(2026, 2, 1), date(2026, 2, 28))
    assert len(period(Choice.QUARTER, day).days) == 90


def test_a_month_is_compared_with_the_month_before_and_other_days_with_as_many():
    assert Period(date(2026, 3, 1), date(2026, 3, 31)).before == Period(date(2026, 2, 1), date(2026, 2, 28))
    assert Period(date(2026, 3, 1), date(2026, 3, 30)).before == Period(date(2026, 1, 30), date(2026, 2, 28))
    with pytest.raises(ValueError, match="comes before"):
        Period(date(2026, 3, 2), date(2026, 3, 1))


@given(DAYS, st.integers(0, 400))
def test_days_follow_each_other_without_a_gap(first, more):
    whole = Period(first, first + timedelta(days=more))
    assert len(whole.days) == more + 1
    assert whole.begin == midnight(whole.days[0])
    assert whole.end == midnight(whole.last + timedelta(days=1))
    assert whole.before.end == whole.begin
    if not whole.month:
        assert len(whole.before.days) == len(whole.days)


@capabilities.zones
@pytest.mark.parametrize(
    ("name", "day", "hours"),
    [
        ("Africa/Nairobi", date(2026, 3, 29), 24),
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        # At midnight itself: the day begins at one o'clock, and the day before its end is lived twice.
        ("Africa/Cairo", date(2024, 4, 26), 23),
        ("Africa/Cairo", date(2024, 10, 31), 25),
    ],
)
def test_days_are_as_long_as_the_clocks_of_the_office_say(zone, name, day, hours):
    zone(name)
    only = Period(day, day)
    assert only.end - only.begin == timedelta(hours=hours)
    assert only.begin.astimezone().date() == day
    assert (only.begin - timedelta(seconds=1)).astimezone().date() == day - timedelta(days=1)


@capabilities.zones
def test_nairobi_begins_its_day_three_hours_before_london(zone):
    zone("Africa/Nairobi")
    assert midnight(date(2026, 6, 16)) == datetime(2026, 6, 15, 21, tzinfo=UTC)
