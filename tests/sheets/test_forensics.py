"""What a sheet shows and what it stores, and what is odd about a list as a whole."""

from __future__ import annotations

import zipfile
from datetime import date

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.oddity import Odd
from smsdesk.core.phone import Problem
from smsdesk.services.imports import Imports
from smsdesk.services.lists import ListRequest
from smsdesk.sheets.files import open_list
from smsdesk.sheets.formats import read_format
from smsdesk.sheets.guard import guarded, unguarded

PEOPLE = [("Neema", "0754000001"), ("Baraka", "0754000002"), ("Asha", "0754000003"), ("Juma", "0754000004")]


@pytest.fixture
def book(tmp_path):
    """A workbook with one list, and a way to change it before it is closed."""

    def make(change=lambda _book, _sheet: None, people=PEOPLE, top=0):
        path = tmp_path / "list.xlsx"
        made = xlsxwriter.Workbook(path)
        sheet = made.add_worksheet("List")
        sheet.write_row(top, 0, ("Name", "Mobile"))
        for row, person in enumerate(people, start=top + 1):
            sheet.write_row(row, 0, person)
        change(made, sheet)
        made.close()
        return path

    return make


def odd(path):
    return {each.what: each for each in open_list(path).oddities}


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("0000000000", 722000004, "0722000004"), ("0000 000 000", 722000004, "0722 000 004"),
        ('"0"#########', 722000004, "0722000004"), ("\\+0", 254722000004, "+254722000004"),
        ("[$-409]0000000000", 722000004, "0722000004"), ("254000000000", 722000004, "254722000004"),
        ("0000000000;[Red]-0", 722000004, "0722000004"), ("(000) 000-0000", 722000004, "(072) 200-0004"),
        ("000", 12345, "12345"), ("00000", 42, "00042"), ("0.00E+00", 254000000000, "2.54E+11"),
        ("0.00E+00", 254722000004, None), ("0.00E+00", 50000, None), ("0000000000", 0.5, None),
        ("0000000000", -5, None), ('"+"0', 254713000000, None),
    ],
)  # fmt: skip
def test_what_a_format_shows(code, value, shown):
    assert read_format(code).shown(float(value)) == shown


@pytest.mark.parametrize("code", ["General", "0", "#,##0", "dd/mm/yyyy", "@", "0%", "0.00", "[h]:mm", "", '"x', "\\"])
def test_formats_for_amounts_days_and_texts_change_nothing(code):
    assert read_format(code) is None


@given(st.text(max_size=30), st.floats(allow_nan=False, allow_infinity=False))
def test_any_format_is_read(code, value):
    found = read_format(code)
    assert found is None or isinstance(found.shown(value), str | None)


@given(st.integers(0, 10**12))
def test_a_mask_keeps_the_digits(value):
    shown = read_format("0000000000").shown(value)
    assert shown is None or (int(shown) == value and len(shown) >= 10)


@given(st.text(max_size=30))
def test_what_was_guarded_is_read_as_it_was(text):
    assert unguarded(guarded(text)) == text


def test_formats_count_cell_by_cell(book):
    def change(made, sheet):
        zeros = made.add_format({"num_format": "0000000000"})
        striped = made.add_format({"num_format": "0000000000", "bg_color": "yellow"})
        for row in range(1, 5):
            sheet.write_number(row, 1, 754000000 + row, zeros if row % 2 else striped)
        sheet.write_number(5, 1, 754000005)
        sheet.write_number(6, 1, 754000006, zeros)

    cells = [row.cells[1] for row in open_list(book(change)).rows()]
    assert cells == ["0754000001", "0754000002", "0754000003", "0754000004", "754000005", "0754000006"]


async def test_hidden_rows_are_told_and_can_be_left_out(book):
    path = book(lambda _, sheet: [sheet.set_row(row, None, None, {"hidden": True}) for row in (2, 3)])
    assert odd(path)[Odd.HIDDEN_ROWS].count == 2
    found = await Imports().examine(ListRequest(path, country="TZ"))
    assert (found.summary.ready, found.summary.hidden, found.summary.hidden_out) == (4, 2, 0)
    found = await Imports().examine(ListRequest(path, country="TZ", leave_out_hidden=True))
    assert (found.summary.ready, found.summary.hidden_out) == (2, 2)
    assert [row.row for row in found.left_out] == [3, 4]


def test_a_filter_is_told_as_one(book):
    def change(_, sheet):
        sheet.autofilter("A1:B5")
        sheet.filter_column("A", "x == Neema")
        for row in (2, 3, 4):
            sheet.set_row(row, None, None, {"hidden": True})

    assert odd(book(change))[Odd.FILTERED_ROWS].count == 3


def test_hidden_columns_and_merged_cells(book):
    def change(_, sheet):
        sheet.write(0, 2, "Balance")
        sheet.set_column(2, 2, None, None, {"hidden": True})
        sheet.merge_range("A6:A7", "Zawadi")

    found = odd(book(change))
    assert found[Odd.HIDDEN_COLUMNS].where == ("C (Balance)",)
    assert found[Odd.MERGED_CELLS].count == 1


async def test_the_sheet_with_the_numbers_is_taken(tmp_path):
    path = tmp_path / "list.xlsx"
    made = xlsxwriter.Workbook(path)
    made.add_worksheet("Cover").write_column(0, 0, ("Fees", "Term 2", "2026"))
    archive = made.add_worksheet("Last year")
    archive.hide()
    for name, sheet in (("Old", archive), ("New", made.add_worksheet("Form 3"))):
        sheet.write_row(0, 0, ("Name", "Mobile"))
        for row in range(1, 5):
            sheet.write_row(row, 0, (f"{name} {row}", f"075400000{row}"))
    made.close()
    sheet = open_list(path)
    assert sheet.chosen == "Form 3"
    assert {each.what: each.where[0] for each in sheet.oddities} == {Odd.OTHER_SHEET: "Form 3"}
    assert {each.what for each in open_list(path, sheet="Last year").oddities} == {Odd.HIDDEN_SHEET}


async def test_headings_in_row_three_and_totals_at_the_end(book):
    def change(_, sheet):
        sheet.write(0, 0, "Fee balances, term 2")
        sheet.write_row(7, 0, ("Jumla", 3016000010))
        sheet.write_row(8, 0, ("TOTAL:", "0754000009"))

    found = await Imports().examine(ListRequest(book(change, top=2), country="TZ"))
    assert (found.opened.first, found.opened.headings) == (4, ("Name", "Mobile"))
    assert found.summary.ready == 4
    assert [(row.row, row.problem) for row in found.problems] == [
        (8, Problem.NOT_A_NUMBER), (9, Problem.NOT_A_NUMBER),
    ]  # fmt: skip


async def test_a_formula_without_a_result_is_told(book, tmp_path):
    path = book(lambda _, sheet: sheet.write_formula(1, 1, '="0"&754000001', None, "0754000001"))
    assert next(open_list(path).rows()).cells[1] == "0754000001"
    bare = tmp_path / "bare.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(bare, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            new.writestr(part.filename, data.replace(b' t="str"', b"").replace(b"<v>0754000001</v>", b"<v></v>"))
    found = await Imports().examine(ListRequest(bare, country="TZ", text="Habari {name}"))
    assert found.summary.problems == {Problem.FORMULA_ERROR: 1}
    assert found.problems[0].raw == "#UNCALCULATED!"


async def test_days_in_the_number_column_and_days_as_numbers(book):
    def change(made, sheet):
        day = made.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_datetime(1, 1, date(2026, 6, 30), day)
        sheet.write(0, 2, "Due date")
        for row in range(1, 5):
            sheet.write_number(row, 2, 46203)

    path = book(change)
    found = await Imports().examine(ListRequest(path, country="TZ"))
    assert (found.problems[0].raw, found.problems[0].problem) == ("2026-06-30", Problem.NOT_A_NUMBER)
    assert odd(path)[Odd.DAYS_AS_NUMBERS].where == ("C (Due date)",)


def test_a_file_put_together_from_two_encodings(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes("Name,Mobile\nNg’ombe,0754000001\n".encode() + "Renée,0754000002\n".encode("cp1252"))
    sheet = open_list(path)
    assert [row.cells[0] for row in sheet.rows()] == ["Ng’ombe", "Renée"]
    assert [each.what for each in sheet.oddities] == [Odd.MIXED_LETTERS]
    path.write_bytes("Name,Mobile\nRenée Ünal,0754000002\n".encode("cp1252"))
    assert open_list(path).encoding == "cp1252"


async def test_siblings_over_a_file_the_queue_is_the_preview(book):
    people = [("Neema", "0754000001"), ("Asha", "0754000003"), ("Juma", "+255754000001"), ("Neema", "0754000001")]
    from smsdesk.core.preview import Duplicates

    request = ListRequest(book(people=people), country="TZ", text="Habari {name}", duplicates=Duplicates.MERGE)
    found = await Imports().examine(request)
    rows = [row async for chunk in Imports().rows(request) for row in chunk]
    assert [(row.row, row.text) for row in rows if row.ready] == [(3, "Habari Asha"), (2, "Habari Neema\nHabari Juma")]
    assert (found.summary.rows, found.summary.ready, found.summary.merged) == (4, 2, 2)
    assert sum(row.parts for row in rows if row.ready) == found.summary.parts
