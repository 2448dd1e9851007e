from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.paste import find_numbers
from smsdesk.core.personalise import Template
from smsdesk.core.phone import Problem
from smsdesk.core.preview import Check, Plan
from smsdesk.core.provider import Limits

HEADINGS = ("Phone", "Name", "Balance")


def check(rows, text=None, limits=None, **more):
    bound = None if text is None else Template.parse(text).bind(HEADINGS)
    it = Check(Plan(0, 1, "TZ", bound, limits, **more), {"+255754000009"})
    return [it.row(number, cells) for number, cells in enumerate(rows, start=2)], it.summary


def test_every_row_is_one_thing():
    rows, summary = check(
        [
            ("0754000001", "Neema", "5"),
            ("0754 000 001", "Neema again", "5"),
            ("0754000009", "Opted out", "5"),
            ("2.55754E+11", "Joyce", "5"),
            ("0754000002", "No balance", " "),
            ("0754000003",),
            ("O754000184", "Rehema", "5"),
            ("0754000004", "Juma", "#REF!"),
        ],
        "Habari {name}: {balance}",
    )
    assert [(r.problem, r.left_out, r.ready) for r in rows] == [
        (None, None, True),
        (None, "duplicate", False),
        (None, "opted_out", False),
        (Problem.CUT_BY_EXCEL, None, False),
        (Problem.MISSING_VALUE, None, False),
        (Problem.MISSING_VALUE, None, False),
        (Problem.LETTERS, None, False),
        (Problem.FORMULA_ERROR, None, False),
    ]
    assert rows[0].text == "Habari Neema: 5"
    assert rows[3].raw == "2.55754E+11"
    assert rows[6].hint == "+255754000184"
    assert (summary.rows, summary.ready, summary.duplicates, summary.opted_out, summary.problem_rows) == (8, 1, 1, 1, 5)
    assert summary.hints == 1


def test_a_row_with_a_problem_does_not_take_the_number():
    rows, _ = check([("0754000001", "", ""), ("0754000001", "Asha", "9")], "{name} {balance}")
    assert [row.ready for row in rows] == [False, True]


def test_a_correction_by_a_person_counts():
    rows, _ = check([("07540001", "x", "y")], corrections={2: "0754000123"})
    assert (rows[0].to, rows[0].raw) == ("+255754000123", "07540001")


@pytest.mark.parametrize(("limits", "problem"), [
    (Limits(characters=20), Problem.TEXT_TOO_LONG), (Limits(parts=1), Problem.TEXT_TOO_LONG),
    (Limits(characters=400, parts=3, rate=Decimal(1)), None),
])  # fmt: skip
def test_limits(limits, problem):
    rows, summary = check([("0754000001", "x" * 200, "5")], "{name}", limits)
    assert rows[0].problem is problem
    assert summary.parts == (2 if problem is None else 0)


cells = st.tuples(
    st.sampled_from(["0754000001", "0754000002", "+254712000001", "0754000009", "", "x", "2.5E+11", "07540"]),
    st.sampled_from(["Neema", "", " ", "{name}"]),
    st.sampled_from(["1", ""]),
)


@given(st.lists(cells, max_size=30), st.booleans(), st.sampled_from([None, "hi", "{name}", "{name} {balance}"]))
def test_the_counts_add_up(rows, keep, text):
    found, summary = check(rows, text, keep_duplicates=keep)
    assert summary.rows == len(found)
    assert summary.rows == summary.ready + summary.duplicates + summary.opted_out + summary.problem_rows
    assert summary.ready == sum(row.ready for row in found) == sum(summary.countries.values())
    assert summary.parts == sum(row.parts for row in found if row.ready)
    numbers = [row.to for row in found if row.ready]
    assert keep or len(set(numbers)) == len(numbers)
    assert all(row.to is None for row in found if row.problem)


def test_numbers_in_pasted_text():
    text = "Neema 0754 000 001\n0713000002, 0622-000-003; call +254 712 345 678 today\nno number 12 here\n"
    found = find_numbers(text)
    assert [(each.line, each.raw) for each in found] == [
        (1, "0754 000 001"), (2, "0713000002"), (2, "0622-000-003"), (2, "+254 712 345 678"),
    ]  # fmt: skip
    assert found[0].name == "Neema"
    assert [text[each.start : each.end] for each in found] == [each.raw for each in found]
