"""A number gets no more than its provider takes, and names that moved beside other numbers are seen."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.flood import FloodGuard
from smsdesk.core.provider import Flood
from smsdesk.core.shift import FEWEST, NameWatch

LIMIT = Flood(6, 20, timedelta(hours=1))


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("xyz")), max_size=120))
def test_exactly_what_the_limit_allows_is_taken(messages):
    guard = FloodGuard(LIMIT)
    taken = [message for message in messages if guard.add(*message)]
    assert guard.over == len(messages) - len(taken)
    for number in "ab":
        mine = [text for to, text in taken if to == number]
        assert len(mine) <= 20
        assert all(mine.count(text) <= 6 for text in "xyz")
        refused = sum(to == number for to, _ in messages) - len(mine)
        if refused:
            assert len(mine) == 20 or any(mine.count(text) == 6 for text in "xyz")


def test_what_a_number_got_before_counts():
    guard = FloodGuard(LIMIT)
    assert not guard.add("a", "x", heard=6, heard_equal=6)
    assert guard.add("a", "y", heard=6)
    assert not guard.add("b", "x", heard=20)
    assert guard.over == 2


def people(count):
    return [(f"+25471200000{n}", f"Person {n}") for n in range(count)]


def test_a_column_shifted_by_one_row_is_seen_and_who_stands_beside_it():
    known = dict(people(8))
    names = [name for _, name in people(8)]
    shifted = list(zip(known, [names[-1], *names[:-1]], strict=True))
    watch = NameWatch()
    watch.add(shifted, known)
    assert watch.shifted
    assert watch.other == 8
    assert watch.neighbours == 7


@given(st.integers(0, 8), st.integers(1, 4))
def test_a_few_new_names_are_no_shift(changed, chunks):
    known = dict(people(9))
    rows = [(number, f"New {n}" if n < changed else name) for n, (number, name) in enumerate(known.items())]
    watch = NameWatch()
    for at in range(0, 9, 9 // chunks):
        watch.add(rows[at : at + 9 // chunks], known)
    assert watch.known == 9
    assert watch.other == changed
    assert watch.shifted == (changed >= max(FEWEST, 4.5))


def test_spelling_and_unknown_people_are_no_change():
    watch = NameWatch()
    watch.add([("+1", " wanjiku  KAMAU "), ("+2", "Somebody"), ("+3", "")], {"+1": "Wanjiku Kamau", "+3": "Asha"})
    assert (watch.known, watch.other) == (1, 0)
