"""OpenDocument files: what is hidden, filtered out, or shown otherwise than it is stored."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from smsdesk.core.oddity import Odd
from smsdesk.sheets import package
from smsdesk.sheets.document import read_document
from smsdesk.sheets.files import open_list

FILES = Path(__file__).parent / "files"
KIND = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/></manifest:manifest>'
)


def text(words, **more):
    return cell("string", words, **more)


def number(stored, shown=None, **more):
    return cell("float", shown or stored, f' office:value="{stored}"', **more)


def cell(kind, shown, value="", times=1):
    repeated = f' table:number-columns-repeated="{times}"' if times > 1 else ""
    return f'<table:table-cell{repeated} office:value-type="{kind}"{value}><text:p>{shown}</text:p></table:table-cell>'


def row(*cells, hides="", times=1):
    repeated = f' table:number-rows-repeated="{times}"' if times > 1 else ""
    visible = f' table:visibility="{hides}"' if hides else ""
    return f"<table:table-row{repeated}{visible}>{''.join(cells) or '<table:table-cell/>'}</table:table-row>"


def column(times=1, hides=""):
    visible = f' table:visibility="{hides}"' if hides else ""
    return f'<table:table-column table:number-columns-repeated="{times}"{visible}/>'


def write(tmp_path, *tables):
    """A file with these sheets: each a name and its columns and rows."""
    sheets = "".join(f'<table:table table:name="{name}">{body}</table:table>' for name, body in tables)
    content = (
        f"<office:document-content {_NAMES}><office:body><office:spreadsheet>{sheets}</office:spreadsheet>"
        "</office:body></office:document-content>"
    )
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", KIND, zipfile.ZIP_STORED)
        packed.writestr("META-INF/manifest.xml", MANIFEST)
        packed.writestr("content.xml", content)
    return path


HEAD = row(text("Name"), text("Phone"), text("Form"))


def people(first, last, **more):
    return "".join(row(text(f"P{n}"), text(f"07540{n:05}"), text("3"), **more) for n in range(first, last))


def test_hidden_and_filtered_rows_are_known_by_their_numbers(tmp_path):
    rows = HEAD + people(2, 5) + people(5, 8, hides="collapse") + people(8, 10) + row(hides="collapse", times=1_000_000)
    sheet = open_list(write(tmp_path, ("List", column(3) + rows)))
    assert [each.number for each in sheet.rows() if each.number in sheet.hidden] == [5, 6, 7]
    assert [(each.what, each.count) for each in sheet.oddities] == [(Odd.HIDDEN_ROWS, 3)]
    filtered = HEAD + people(2, 5) + people(5, 7, hides="filter") + people(7, 9)
    sheet = open_list(write(tmp_path, ("List", column(3) + filtered)))
    assert [(each.what, each.count) for each in sheet.oddities] == [(Odd.FILTERED_ROWS, 2)]
    assert [row.cells[0] for row in sheet.rows() if row.number in sheet.hidden] == ["P5", "P6"]


def test_repeated_rows_and_those_of_another_sheet_do_not_shift_the_numbers(tmp_path):
    other = ("Notes", column(2) + people(1, 4, hides="collapse"))
    rows = row(times=3) + HEAD + row(text("A"), text("0754000001"), times=2) + people(7, 9, hides="collapse")
    sheet = open_list(write(tmp_path, ("List", column(3) + rows), other))
    assert [each.number for each in sheet.rows()] == [5, 6, 7, 8]
    assert [each.number for each in sheet.rows() if each.number in sheet.hidden] == [7, 8]


def test_hidden_columns_are_named(tmp_path):
    columns = column() + column(2, hides="collapse") + column(1000, hides="collapse")
    (odd,) = open_list(write(tmp_path, ("List", columns + HEAD + people(2, 4)))).oddities
    assert (odd.what, odd.where) == (Odd.HIDDEN_COLUMNS, ("B (Phone)", "C (Form)"))


@pytest.mark.parametrize(
    ("stored", "shown", "cell"),
    [
        ("722000004", "0722000004", "0722000004"),
        ("722000004", "0722 000 004", "0722 000 004"),
        ("255754000004", "+255754000004", "+255754000004"),
        ("722000004", "722000004", "722000004"),
        ("255754123456", "2.55754E+11", "255754123456"),  # all of it is stored
        ("255754000000", "2.55754E+11", "2.55754E+11"),  # no more than that is
        ("255754000000", "+255754000000", "255754000000"),  # what was cut off is gone, whatever the format
        ("1234", "1,234", "1234"),
        ("46203", "30/06/2026", "46203"),
    ],
)
def test_a_number_is_what_its_cell_shows(tmp_path, stored, shown, cell):
    rows = HEAD + row(text("A"), number(stored, shown), text("3")) + row(text("B"), text("0754000001"), text("3"))
    sheet = open_list(write(tmp_path, ("List", column(3) + rows)), header=True)
    assert next(sheet.rows()).cells[1] == cell


def test_long_files_are_read_in_pieces_without_a_seam(tmp_path, monkeypatch):
    rows = HEAD + "".join(
        row(
            text(f"P{n}"),
            number(str(722_000_000 + n), f"0{722_000_000 + n}"),
            text("3"),
            hides="collapse" * (n % 3 == 0),
        )
        for n in range(2, 3_000)
    )
    path = write(tmp_path, ("List", column(3) + rows))
    monkeypatch.setattr(package, "PIECE", 10_007)
    sheet = open_list(path)
    assert [row.cells[1] for row in sheet.rows()] == [f"0{722_000_000 + n}" for n in range(2, 3_000)]
    assert [row.number for row in sheet.rows() if row.number in sheet.hidden] == list(range(3, 3_000, 3))
    assert read_document(path, "Elsewhere").hidden_rows.stretches() == 0


def test_of_old_workbooks_it_is_said_that_nothing_is_known():
    assert Odd.NOT_TOLD in {each.what for each in open_list(FILES / "list.xls").oddities}
    assert Odd.NOT_TOLD not in {each.what for each in open_list(FILES / "list.ods").oddities}
