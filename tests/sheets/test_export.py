from __future__ import annotations

import csv
import os
import secrets
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from smsdesk.core.errors import BadInput
from smsdesk.sheets import workbook
from smsdesk.sheets.export import Export, write_rows
from smsdesk.sheets.files import open_list

if TYPE_CHECKING:
    from pathlib import Path

#: What makes a spreadsheet program compute something.
FORMULAS = (
    "=HYPERLINK(1)", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\0=1", "  =1+1",
    "＝1+1", "＋1+1", "－1+1", "＠SUM(A1)", "=",
)  # fmt: skip
#: What has to come back as it was.
PLAIN = (
    "Ann, \"A\"", "two\nlines", "a;b", "2.5E+11", "Habari – salio?", "😀", "مرحبا", "<b>&amp;</b>", " blanks ",
    "_x0041_", "'quoted'", "255754112418",
)  # fmt: skip


def write(path, rows, headings=("Name", "Number"), **settings):
    with Export(path, headings, **settings) as out:
        out.add(rows)
    return out.rows


def read_csv(path: Path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def read_workbook(path: Path, sheet=0):
    return CalamineWorkbook.from_path(path).get_sheet_by_index(sheet).to_python(skip_empty_area=False)


def test_no_cell_of_a_csv_file_is_a_formula_and_the_rest_is_as_it_was(tmp_path):
    path = tmp_path / "rows.csv"
    assert write(path, [(text, "-12") for text in FORMULAS] + [(text, None) for text in PLAIN]) == 25
    read = read_csv(path)
    assert read[0] == ["Name", "Number"]
    assert read[1:14] == [["'" + text, "-12"] for text in FORMULAS]
    assert read[14:] == [[text, ""] for text in PLAIN]
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_digits_that_a_spreadsheet_program_would_change_are_kept_as_text_in_csv(tmp_path):
    path = tmp_path / "rows.csv"
    write(path, [("0754112418", 7), ("33779656999734994466", Decimal("-12.50")), ("255754112418", 10**18)])
    assert read_csv(path)[1:] == [
        ["'0754112418", "7"], ["'33779656999734994466", "-12.50"], ["255754112418", "1000000000000000000"]]  # fmt: skip


def test_every_text_of_a_workbook_is_text_and_every_amount_a_number(tmp_path):
    path = tmp_path / "rows.xlsx"
    write(path, [(text, Decimal("-12.5")) for text in (*FORMULAS, *PLAIN, "0754112418", "33779656999734994466")])
    read = read_workbook(path)
    assert read[0] == ["Name", "Number"]
    for (text, amount), wanted in zip(read[1:], (*FORMULAS, *PLAIN, "0754112418", "33779656999734994466"), strict=True):
        assert isinstance(text, str)
        assert text.replace("_x0000_", "\0").replace("_x000D_", "\r").replace("_x005F_", "_") == wanted
        assert amount == -12.5
    import zipfile

    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        sheet = book.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"<f " not in sheet


def test_a_number_with_more_digits_than_a_spreadsheet_program_keeps_becomes_text(tmp_path):
    path = tmp_path / "rows.xlsx"
    write(path, [("a", 10**15 + 1), ("b", Decimal("123456789012.345"))])
    assert read_workbook(path)[1:] == [["a", "1000000000000001"], ["b", 123456789012.345]]


def test_rows_beyond_one_sheet_go_on_in_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "MOST_ROWS", 4)
    path = tmp_path / "rows.xlsx"
    assert write(path, [(f"Person {n}", n) for n in range(7)]) == 7
    found = [row for sheet in range(3) for row in read_workbook(path, sheet)]
    assert [row[0] for row in found] == [
        "Name", "Person 0", "Person 1", "Person 2", "Name", "Person 3", "Person 4", "Person 5", "Name", "Person 6",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["rows.csv", "rows.xlsx"])
def test_what_was_written_is_a_list_that_can_be_read_again(tmp_path, name):
    path = tmp_path / name
    write(path, [("Asha, mama", "255754112418"), ("Juma\nBaba", "254722000004")])
    sheet = open_list(path)
    assert sheet.headings == ("Name", "Number")
    assert [row.cells for row in sheet.sample()] == [("Asha, mama", "255754112418"), ("Juma\nBaba", "254722000004")]


@pytest.mark.parametrize("name", ["rows.csv", "rows.xlsx"])
def test_a_list_without_rows_has_its_headings(tmp_path, name):
    assert write(tmp_path / name, []) == 0
    read = read_csv(tmp_path / name) if name.endswith("csv") else read_workbook(tmp_path / name)
    assert read == [["Name", "Number"]]


@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), max_size=20))
def test_any_text_can_be_written_and_no_cell_begins_a_formula(tmp_path_factory, rows):
    folder = tmp_path_factory.mktemp("any")
    rows = [("a row", *row) for row in rows]
    for name in ("rows.csv", "rows.xlsx"):
        write(folder / name, rows)
    read = read_csv(folder / "rows.csv")
    assert len(read) == len(rows) + 1
    assert not any(cell.lstrip(" ")[:1] in tuple("=@\t\r\0") for row in read for cell in row if cell)
    assert len(read_workbook(folder / "rows.xlsx")) == len(rows) + 1


def test_an_existing_file_is_not_written_over_unless_that_is_said(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("mine")
    with pytest.raises(BadInput) as caught:
        write(path, [("a", "b")])
    assert caught.value.code == "export.exists"
    assert path.read_text() == "mine"
    write(path, [("a", "b")], overwrite=True)
    assert read_csv(path)[1] == ["a", "b"]
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_came_to_be_there_meanwhile_is_not_written_over(tmp_path):
    path = tmp_path / "rows.csv"
    out = Export(path, ["Name"])
    path.write_text("mine")
    with pytest.raises(BadInput) as caught:
        out.finish()
    assert caught.value.code == "export.exists"
    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_a_link_is_replaced_and_what_it_points_to_stays(tmp_path):
    secret, path = tmp_path / "secret", tmp_path / "rows.csv"
    secret.write_text("mine")
    path.symlink_to(secret)
    with pytest.raises(BadInput):
        write(path, [("a", "b")])
    write(path, [("a", "b")], overwrite=True)
    assert secret.read_text() == "mine"
    assert not path.is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="modes are of POSIX")
def test_only_its_owner_reads_it(tmp_path):
    write(tmp_path / "rows.csv", [("a", "b")])
    assert (tmp_path / "rows.csv").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("name", "code"),
    [("rows.txt", "export.kind"), ("rows", "export.kind"), ("CON.csv", "export.name"), ("com1.csv", "export.name"),
     ("nul.old.xlsx", "export.name"), ("LPT¹.csv", "export.name"), ("aux .csv", "export.name")],
)  # fmt: skip
def test_names_that_are_none_are_refused(tmp_path, name, code):
    with pytest.raises(BadInput) as caught:
        write(tmp_path / name, [])
    assert caught.value.code == code
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["rows.csv", "rows.xlsx"])
def test_what_fails_on_the_way_leaves_nothing(tmp_path, name):
    with pytest.raises(TypeError), Export(tmp_path / name, ["Name"]) as out:
        out.add([["a"], None])
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="limits are of POSIX")
@pytest.mark.parametrize("name", ["rows.csv", "rows.xlsx"])
def test_a_disk_without_room_is_said_in_words_and_nothing_is_left(tmp_path, name):
    import resource

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    rows = [(secrets.token_hex(500), "") for _ in range(1000)]
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, usual[1]))
    try:
        with pytest.raises(BadInput) as caught:
            write(tmp_path / name, rows)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert caught.value.code == "list.unwritten"
    assert not list(tmp_path.iterdir())


def test_a_place_that_takes_no_file_is_said_in_words_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        write_rows(tmp_path / "no folder" / "rows.csv", ("Row",), [("1",)])
    assert caught.value.code == "list.unwritten"
    assert not list(tmp_path.iterdir())
