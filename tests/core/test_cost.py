"""One list costs as much through an account as its limits and its balance say."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.cost import cost
from smsdesk.core.personalise import Template
from smsdesk.core.preview import LATER, Check, Plan
from smsdesk.core.provider import Limits

texts = st.lists(st.integers(1, 900), min_size=1, max_size=30)


def checked(lengths, limits=None, budget=None):
    bound = Template.parse("{text}").bind(("phone", "text"))
    check = Check(Plan(0, None, "TZ", bound, limits, budget=budget))
    rows = [check.row(n, (f"0754{n:06d}", "x" * length)) for n, length in enumerate(lengths, 100_000)]
    return check.summary, rows


@given(texts, st.sampled_from([Limits(), Limits(characters=620, parts=4), Limits(parts=2), Limits(characters=160)]))
def test_it_says_what_that_account_s_own_check_finds(lengths, limits):
    summary, _ = checked(lengths)
    told = cost(summary.sizes, limits, Decimal(100), 0.0)
    own, _ = checked(lengths, limits)
    assert (told.messages, told.parts) == (own.ready, own.parts)
    assert told.too_long == own.problem_rows
    assert told.after == 100 - own.parts
    assert own.sizes == summary.sizes  # whichever account it was checked with


@given(texts, st.integers(0, 80))
def test_the_first_ones_are_those_that_the_budget_pays_for(lengths, budget):
    everything, _ = checked(lengths)
    summary, rows = checked(lengths, budget=budget)
    assert summary.parts <= budget
    later = [row.left_out == LATER for row in rows]
    assert later == sorted(later)  # nobody is passed over
    assert summary.ready + summary.later == everything.ready
    if summary.later:
        first = rows[summary.ready]
        assert summary.parts + first.parts > budget
    assert summary.sizes == everything.sizes


def test_how_long_it_takes_is_the_slower_of_provider_and_experience():
    sizes = {(10, 1): 600}
    assert cost(sizes, Limits(), None, 0.0).seconds is None
    assert cost(sizes, Limits(), None, 5.0).seconds == 120
    assert cost(sizes, Limits(rate=Decimal(2)), None, 5.0).seconds == 300
    assert cost(sizes, Limits(), None, 5.0).enough
    assert not cost(sizes, Limits(), Decimal(599), 5.0).enough
