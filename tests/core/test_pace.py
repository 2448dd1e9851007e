"""How fast an account sends is told from the times it was sending, whatever lay between."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.pace import FEWEST, PAUSE, pace

START = datetime(2026, 6, 16, 8, tzinfo=UTC)


def ends(gaps):
    at, made = START, [START]
    for gap in gaps:
        at += gap
        made.append(at)
    return made


@given(
    st.floats(0.05, 30),
    st.integers(FEWEST, 200),
    st.lists(st.integers(61, 100_000), max_size=5),
    st.randoms(use_true_random=False),
)
def test_a_night_in_between_changes_nothing(gap, count, nights, chance):
    gaps = [timedelta(seconds=gap)] * count + [timedelta(seconds=night) for night in nights]
    chance.shuffle(gaps)
    found = ends(gaps)
    chance.shuffle(found)
    assert pace(found) == pytest.approx(1 / gap, rel=0.01)


def test_too_little_says_nothing():
    assert pace([]) == 0.0
    assert pace(ends([timedelta(seconds=1)] * (FEWEST - 1))) == 0.0
    assert pace(ends([PAUSE * 2] * 50)) == 0.0


def test_outcomes_that_came_together_do_not_divide_by_zero():
    assert pace([START] * 50) > 0
