from __future__ import annotations

import pytest

from smsdesk.core.groups import FREE_AGAIN, MEANT, MEMBERS, PAID_AGAIN, WITHOUT, Group, counted, hopeless
from smsdesk.core.result import Reason
from smsdesk.core.state import TAKEN, Actor, State, legal


def test_every_state_is_counted_in_exactly_one_group():
    for state in State:
        assert sum(state in members for members in MEMBERS.values()) == 1


def test_counting_loses_nothing():
    states = {state: place + 1 for place, state in enumerate(State)}
    assert sum(counted(states).values()) == sum(states.values())
    assert counted({State.EXPIRED: 2, State.REJECTED: 3})[Group.FAILED] == 5


def test_rows_that_were_left_out_were_not_meant():
    assert State.SKIPPED not in MEANT
    assert State.CANCELLED in MEANT


def test_what_was_paid_for_is_never_queued_again():
    for state in FREE_AGAIN:
        assert legal(state, State.QUEUED, Actor.PERSON)
    for state in PAID_AGAIN:
        assert state in TAKEN
        assert not any(legal(state, State.QUEUED, actor) for actor in Actor)


def test_who_got_it_or_may_have_got_it_is_not_written_to_again():
    assert not WITHOUT & {State.ACCEPTED, State.ENROUTE, State.DELIVERED, State.UNKNOWN, State.SKIPPED}


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (None, False),
        (Reason.CREDIT, False),
        ("auth", False),
        ("destination", True),
        (Reason.BLOCKED, True),
        ("something new", False),
    ],
)
def test_hopeless(reason, expected):
    assert hopeless(reason) is expected
