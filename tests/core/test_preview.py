from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.paste import find_numbers
from smsdesk.core.personalise import Template
from smsdesk.core.phone import Problem
from smsdesk.core.preview import Check, Duplicates, Plan
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
    found, summary = check(rows, text, duplicates=Duplicates.KEEP if keep else Duplicates.SKIP)
    assert summary.rows == len(found)
    assert summary.rows == summary.ready + summary.duplicates + summary.opted_out + summary.problem_rows
    assert summary.ready == sum(row.ready for row in found) == sum(summary.countries.values())
    assert summary.parts == sum(row.parts for row in found if row.ready)
    numbers = [row.to for row in found if row.ready]
    assert keep or len(set(numbers)) == len(numbers)
    assert all(row.to is None for row in found if row.problem)


def merged(rows, text, limits=None, **more):
    bound = Template.parse(text).bind(HEADINGS)
    plan = Plan(0, 1, "TZ", bound, limits, duplicates=Duplicates.MERGE, **more)
    first, twice = Check(plan, {"+255754000009"}), {}
    first = Check(Plan(0, 1, "TZ", bound, limits), {"+255754000009"})
    for number, row in enumerate(rows, start=2):
        if (found := first.row(number, row)).left_out == "duplicate":
            twice[int(found.to[1:])] = number
    it = Check(plan, {"+255754000009"}, twice)
    found = [row for number, cells in enumerate(rows, start=2) for row in it.rows(number, cells)]
    return found + it.rest(), it.summary


def test_siblings_get_one_message():
    rows = [
        ("0754000001", "Neema", "5"), ("0754000002", "Asha", "7"), ("+255754000001", "Juma", "6"),
        ("0754000001", "Neema", "5"),
    ]  # fmt: skip
    found, summary = merged(rows, "{name} owes {balance}")
    assert [(row.row, row.text, row.left_out) for row in found] == [
        (3, "Asha owes 7", None),
        (2, "Neema owes 5\nJuma owes 6", None),
        (4, "Juma owes 6", "merged"),
        (5, "Neema owes 5", "merged"),
    ]
    assert (summary.ready, summary.merged, summary.doubles, summary.duplicates, summary.parts) == (2, 2, 2, 0, 2)


def test_siblings_that_fit_no_single_message_get_more():
    rows = [("0754000001", letter * 60, "5") for letter in "ABCDE"]
    found, summary = merged(rows, "{name}", Limits(characters=130))
    assert [row.text for row in found if row.ready] == ["\n".join((a * 60, b * 60)) for a, b in ("AB", "CD")] + [
        "E" * 60
    ]
    assert (summary.rows, summary.ready, summary.merged) == (5, 3, 2)


@given(st.lists(cells, max_size=30), st.sampled_from(["hi", "{name}", "{name} {balance}"]), st.integers(1, 40))
def test_merging_loses_no_text_and_repeats_none(rows, text, room):
    limits = Limits(characters=room)
    found, summary = merged(rows, text, limits)
    plain, _ = check(rows, text, limits, duplicates=Duplicates.KEEP)
    assert sorted(row.row for row in found) == [row.row for row in plain]
    assert summary.rows == summary.ready + summary.merged + summary.opted_out + summary.problem_rows
    assert summary.duplicates == 0
    wanted, got = {}, {}
    for row in plain:
        if row.ready:
            wanted.setdefault(row.to, set()).add(row.text)
    for row in found:
        if row.ready:
            assert len(row.text) <= room
            got.setdefault(row.to, []).extend(row.text.split("\n"))
    assert {to: sorted(texts) for to, texts in got.items()} == {to: sorted(texts) for to, texts in wanted.items()}
    assert summary.parts == sum(row.parts for row in found if row.ready)


def test_hidden_rows_are_in_unless_somebody_leaves_them_out():
    rows = [("0754000001", "a", ""), ("0754000001", "b", ""), ("0754", "c", "")]
    found, summary = check(rows, hidden={2, 4})
    assert (summary.hidden, summary.hidden_out, summary.ready, summary.problem_rows) == (2, 0, 1, 1)
    found, summary = check(rows, hidden={2, 4}, leave_out_hidden=True)
    assert [row.left_out for row in found] == ["hidden", None, "hidden"]
    assert (summary.hidden, summary.hidden_out, summary.ready, summary.problem_rows) == (2, 2, 1, 0)


@pytest.mark.parametrize("raw", ["255754000000", "255754000000.0", " 754000000 ", "2.55754E+11"])
def test_a_number_that_a_spreadsheet_cut_is_never_ready(raw):
    rows, _ = check([(raw, "x", "y")])
    assert (rows[0].problem, rows[0].hint) == (Problem.CUT_BY_EXCEL, None)
    typed, _ = check([(raw, "x", "y")], corrections={2: "255754000000"})
    assert typed[0].to == "+255754000000"


@pytest.mark.parametrize("raw", ["+255754000000", "0754000000", "0754 000 000", "00255754000000"])
def test_a_number_written_as_a_text_may_end_in_zeros(raw):
    assert check([(raw, "x", "y")])[0][0].to == "+255754000000"


@pytest.mark.parametrize("word", ["Total", "TOTAL:", "Grand Total", "Sub-total", "Jumla", "Jumla kuu", "jumla ya ada"])
def test_a_row_of_totals_is_nobody(word):
    it = Check(Plan(1, 0, "TZ"))
    row = it.row(9, (word, "0754000001"))
    assert (row.problem, row.name, row.to) == (Problem.NOT_A_NUMBER, word, None)
    assert it.row(10, ("Mama " + word, "0754000001")).ready


def test_numbers_in_pasted_text():
    text = "Neema 0754 000 001\n0713000002, 0622-000-003; call +254 712 345 678 today\nno number 12 here\n"
    found = find_numbers(text)
    assert [(each.line, each.raw) for each in found] == [
        (1, "0754 000 001"), (2, "0713000002"), (2, "0622-000-003"), (2, "+254 712 345 678"),
    ]  # fmt: skip
    assert found[0].name == "Neema"
    assert [text[each.start : each.end] for each in found] == [each.raw for each in found]


def test_what_carriers_may_count_is_told_beside_what_is_due():
    flag = "\U0001f1f0\U0001f1ea"
    rows, summary = check([("0754000001", "Juma", ""), ("0754000002", "ŵ" * 65 + flag + "ŵ" * 65, "")], "{name}")
    assert [row.parts for row in rows] == [1, 2]
    assert (summary.parts, summary.whole_parts) == (3, 4)
    assert (summary.most_parts, summary.most_whole_parts) == (2, 3)
    _, plain = check([("0754000001", "x" * 400, "")], "{name}")
    assert plain.parts == plain.whole_parts == 3
