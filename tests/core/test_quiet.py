"""Quiet hours go by the clock of the number's country, and by its holidays."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.quiet import Hours, easter, hours_of
from smsdesk.services.quiet import ELSEWHERE, hours

moments = st.integers(1_577_836_800, 2_208_988_800).map(lambda at: datetime.fromtimestamp(at, UTC))  # 2020 to 2039
SAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("country", "local", "quiet"),
    [
        ("KE", "2026-06-16 06:59", True),
        ("KE", "2026-06-16 07:00", False),
        ("KE", "2026-06-16 18:59", False),
        ("KE", "2026-06-16 19:00", True),
        ("TZ", "2026-06-16 19:30", False),
        ("UG", "2026-06-16 20:00", True),
    ],
)
def test_by_the_clock_of_the_number(country, local, quiet):
    moment = datetime.fromisoformat(local).replace(tzinfo=timezone(timedelta(hours=3)))
    assert hours(country).quiet(moment) is quiet
    assert hours(country).quiet(moment.astimezone(timezone(timedelta(hours=-8)))) is quiet


@pytest.mark.parametrize(
    ("local", "quiet", "why"),
    [
        ("2026-06-15 12:00", False, "a Monday"),
        ("2026-06-16 12:00", True, "Youth Day"),
        ("2026-06-20 08:59", True, "Saturday before nine"),
        ("2026-06-20 12:59", False, "Saturday"),
        ("2026-06-20 13:00", True, "Saturday afternoon"),
        ("2026-06-21 12:00", True, "a Sunday"),
        ("2026-04-03 12:00", True, "Good Friday"),
        ("2026-04-06 12:00", True, "Family Day"),
        ("2026-08-10 12:00", True, "the Monday after a Sunday holiday"),
        ("2025-04-28 12:00", True, "Freedom Day was a Sunday"),
        ("2026-04-28 12:00", False, "Freedom Day was a Monday"),
    ],
)
def test_south_africa(local, quiet, why):
    assert hours("ZA").quiet(datetime.fromisoformat(local).replace(tzinfo=SAST)) is quiet, why


@given(moments, st.sampled_from(["KE", "TZ", "UG", "ZA", "XX"]))
def test_the_next_open_moment_is_open_and_the_first(moment, country):
    found = hours(country)
    opens = found.next_open(moment)
    assert opens is not None
    assert opens >= moment
    assert not found.quiet(opens)
    if opens > moment:
        assert found.quiet(moment)
        assert found.quiet(opens - timedelta(seconds=1))
        step = (opens - moment) / 50
        assert all(found.quiet(moment + step * n) for n in range(50))


def test_a_country_that_is_never_open_has_no_next():
    assert Hours(timedelta(0), (None,) * 7).next_open(datetime(2026, 6, 16, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("year", "day"), [(2024, "03-31"), (2025, "04-20"), (2026, "04-05"), (2027, "03-28"), (2038, "04-25")]
)
def test_easter(year, day):
    assert easter(year) == date.fromisoformat(f"{year}-{day}")


def test_a_country_without_a_file_has_the_usual_hours():
    assert hours("XX") is ELSEWHERE
    assert hours("../KE") is ELSEWHERE
    assert ELSEWHERE.open[0] == (time(7), time(20))


def test_a_file_that_is_something_else_is_refused():
    with pytest.raises(ValueError, match="not the hours"):
        hours_of({"open": {}})
    with pytest.raises(ValueError, match="two times"):
        hours_of({
            "utc_offset": "+03:00", "open": dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "07:00"),
            "fixed_holidays": [], "easter_holidays": [], "sunday_moves": False,
        })  # fmt: skip
