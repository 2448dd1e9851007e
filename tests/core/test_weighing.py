"""A balance speaks for all uncertain messages at once, or for none of them."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.state import State
from smsdesk.core.weighing import weigh

costs = st.lists(st.integers(1, 25).map(Decimal), min_size=1, max_size=8)


@given(costs, st.data())
def test_it_is_never_wrong_about_what_was_charged(all_costs, data):
    sent = data.draw(st.lists(st.booleans(), min_size=len(all_costs), max_size=len(all_costs)))
    missing = sum((cost for cost, was in zip(all_costs, sent, strict=True) if was), Decimal(0))
    said = weigh(missing, all_costs)
    if said is State.ACCEPTED:
        assert all(sent)
    elif said is State.NOT_SENT:
        assert not any(sent)
    else:
        assert any(sent)
        assert not all(sent)


@given(costs, st.decimals(-1000, 1000, places=2))
def test_somebody_elses_use_says_nothing(all_costs, other):
    said = weigh(other, all_costs)
    assert (said is not None) == (other in (0, sum(all_costs)))


def test_a_balance_that_rose_says_nothing():
    assert weigh(Decimal(-1), [Decimal(1)]) is None
