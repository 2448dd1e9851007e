from __future__ import annotations

import csv
import io
import struct
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.core.errors import BadInput
from smsdesk.sheets.columns import heading_row, name_column, number_column
from smsdesk.sheets.files import open_list
from smsdesk.sheets.xlsx import as_text

LIST = 'Parent,Mobile,Balance\nNeema,0754 000 001,"145,000"\nBaraka,+255713000002,82000\n'


def write(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return path


def refused(path, code, **options):
    with pytest.raises(BadInput) as caught:
        list(open_list(path, **options).rows())
    assert caught.value.code == code, caught.value
    return caught.value


@pytest.mark.parametrize(
    ("encoding", "found"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-16-le", "utf-16-le"),
     ("utf-16-be", "utf-16-be"), ("cp1252", "cp1252")],
)  # fmt: skip
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_encodings_and_separators(tmp_path, encoding, found, separator):
    text = LIST.replace("Neema", "Renée").replace(",", separator).replace(f"145{separator}000", "145,000")
    sheet = open_list(write(tmp_path, "list.csv", text.encode(encoding)))
    assert (sheet.encoding, sheet.delimiter) == (found, separator)
    assert sheet.headings == ("Parent", "Mobile", "Balance")
    assert list(sheet.rows()) == [
        (2, ("Renée", "0754 000 001", "145,000")),
        (3, ("Baraka", "+255713000002", "82000")),
    ]


def test_cells_are_kept_exactly_and_rows_are_counted_as_a_spreadsheet_does(tmp_path):
    text = 'Name,Phone\r\n" a ","0754\n000001"\r\n\r\n,,\r\nlast,"x"",y",extra\r\n'
    sheet = open_list(write(tmp_path, "list.csv", text.encode()))
    assert list(sheet.rows()) == [(2, (" a ", "0754\n000001")), (5, ("last", 'x",y', "extra"))]
    assert sheet.headings == ("Name", "Phone", "C")


def test_no_headings(tmp_path):
    path = write(tmp_path, "list.csv", b"0754000001\n0754000002\n")
    sheet = open_list(path)
    assert (sheet.headings, sheet.has_headings, len(list(sheet.rows()))) == (("A",), False, 2)
    assert len(list(open_list(path, header=True).rows())) == 1


def test_headings_below_a_title(tmp_path):
    text = "Form 3 fee balances,,\n,,\nParent,Mobile,Balance\nNeema,0754000001,5\nAsha,0754000002,6\n"
    sheet = open_list(write(tmp_path, "list.csv", text.encode()))
    assert sheet.headings == ("Parent", "Mobile", "Balance")
    assert sheet.first == 4


def test_sep_line(tmp_path):
    sheet = open_list(write(tmp_path, "list.csv", b"sep=;\nName;Phone\nA;0754000001\n"))
    assert sheet.headings == ("Name", "Phone")


cell = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t\"';,"), max_size=12)


@settings(max_examples=150, deadline=None)
@given(rows=st.lists(st.lists(cell, min_size=2, max_size=4), min_size=1, max_size=8), data=st.data())
def test_what_is_written_is_read(tmp_path_factory, rows, data):
    encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
    out = io.StringIO()
    csv.writer(out).writerows([["Name", "Phone"], *rows])
    path = write(tmp_path_factory.mktemp("csv"), "list.csv", out.getvalue().encode(encoding))
    sheet = open_list(path, header=True, encoding=encoding, delimiter=",")
    assert [row.cells for row in sheet.rows()] == [tuple(row) for row in rows if any(c.strip() for c in row)]


@pytest.fixture
def workbook(tmp_path):
    path = tmp_path / "list.xlsx"
    book = xlsxwriter.Workbook(path)
    book.add_worksheet("Empty")
    sheet = book.add_worksheet("Form 3")
    day, moment = book.add_format({"num_format": "dd/mm/yyyy"}), book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
    for column, heading in enumerate(("Name", "Phone", "Due", "Seen", "Share", "Paid")):
        sheet.write(2, 1 + column, heading)
    sheet.write_row(3, 1, ["Neema", 255754000001])
    sheet.write_datetime(3, 3, datetime.fromisoformat("2026-06-30"), day)
    sheet.write_datetime(3, 4, datetime.fromisoformat("2026-06-30T08:05"), moment)
    sheet.write(3, 5, 0.1)
    sheet.write_boolean(3, 6, True)
    sheet.write(4, 1, "Asha")
    sheet.write_formula(4, 2, "=1/0", None, "#DIV/0!")
    book.close()
    return path


def test_a_workbook_as_stored(workbook):
    sheet = open_list(workbook)
    assert (sheet.sheets, sheet.chosen, sheet.kind) == (("Empty", "Form 3"), "Form 3", "xlsx")
    assert sheet.headings == ("A", "Name", "Phone", "Due", "Seen", "Share", "Paid")
    first, second = sheet.rows()
    assert first == (4, ("", "Neema", "255754000001", "2026-06-30", "2026-06-30 08:05", "0.1", "TRUE"))
    assert (second.number, second.cells[:3]) == (5, ("", "Asha", "#DIV/0!"))
    refused(workbook, "list.no_sheet", sheet="Form 9")
    refused(workbook, "list.empty", sheet="Empty")


@settings(max_examples=200, deadline=None)
@given(st.integers(-(10**15), 10**15))
def test_a_whole_number_is_its_digits(number):
    assert as_text(float(number)) == str(number)


def test_the_number_column_is_found_by_its_cells():
    rows = [["7", "Neema", "0754 000 001", "145000"], ["8", "Baraka", "2.55754E+11", "82000"]]
    headings = ["Phone", "Name", "x", "Balance"]
    assert number_column(rows, headings, "TZ") == 2
    assert number_column(rows, headings, "") == 2
    assert name_column(rows, headings, 2) == 1
    assert number_column([["a", "b"]], ["x", "y"], "KE") is None
    assert number_column([["a", "b"]], ["x", "Mobile"], "KE") == 1
    assert heading_row([["0754000001"], ["0754000002"]]) is None


# -- files that are not what they say, and files that would fill the memory


def test_files_that_are_no_lists(tmp_path):
    refused(tmp_path / "gone.csv", "list.missing")
    refused(write(tmp_path, "a.csv", b""), "list.empty")
    refused(write(tmp_path, "b.csv", b"\n , \n,,\n"), "list.empty")
    for name, data in {
        "c.csv": b"%PDF-1.7\n...",
        "d.xlsx": b"\x89PNG\r\n\x1a\n" + bytes(50),
        "e.xlsx": b"Name,Phone\nA,0754000001\n",
        "f.xls": b"<html><table><tr><td>0754000001</td></tr></table></html>",
        "g.csv": b"\x00\x01\x02\x03" * 40,
        "h.csv": b'{"phone": "0754000001"}',
        "i.csv": b"\xff\xd8\xff\xe0" + bytes(30),
        "j.ods": b"MZ\x90\x00" + bytes(30),
    }.items():
        refused(write(tmp_path, name, data), "list.not_what_it_says")
    (tmp_path / "folder.csv").mkdir()
    refused(tmp_path / "folder.csv", "list.not_what_it_says")
    protected = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    refused(write(tmp_path, "k.xlsx", protected), "list.protected")


def test_a_workbook_with_the_wrong_name_is_said_to_be_one(tmp_path, workbook):
    error = refused(write(tmp_path, "list.csv", workbook.read_bytes()), "list.not_what_it_says")
    assert "Excel workbook" in error.why


def test_damaged_workbooks(tmp_path, workbook):
    whole = workbook.read_bytes()
    refused(write(tmp_path, "a.xlsx", whole[: len(whole) // 2]), "list.unreadable")
    refused(write(tmp_path, "b.xlsx", b"PK\x03\x04" + bytes(300)), "list.unreadable")
    refused(write(tmp_path, "c.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)), "list.unreadable")


def repacked(tmp_path, workbook, name, change):
    path = tmp_path / name
    with zipfile.ZipFile(workbook) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, change(part.filename, old.read(part)))
    return path


@pytest.mark.parametrize(
    "cell",
    [b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', b"<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
     b'<row r= "1048576"><c t="n" r = "XFD1048576" ><v>1</v></c></row>', b'<row r="1"><c r="xfd1048576"/></row>'],
)  # fmt: skip
def test_two_far_cells_do_not_fill_the_memory(tmp_path, workbook, cell):
    def far(name, data):
        return data.replace(b"</sheetData>", cell + b"</sheetData>") if name.endswith("sheet2.xml") else data

    refused(repacked(tmp_path, workbook, "far.xlsx", far), "list.too_big")


def test_bombs(tmp_path, workbook):
    def blown(name, data):
        spaces = b" " * 230_000_000 + b"</sheetData>"
        return data.replace(b"</sheetData>", spaces) if name.endswith("sheet2.xml") else data

    refused(repacked(tmp_path, workbook, "bomb.xlsx", blown), "list.too_big")
    many = tmp_path / "many.xlsx"
    with zipfile.ZipFile(many, "w") as packed:
        for n in range(1_200):
            packed.writestr(f"p{n}", b"x")
    refused(many, "list.too_big")
    lying = bytearray(repacked(tmp_path, workbook, "lying.xlsx", blown).read_bytes())
    # the directory says it is small
    for at in range(len(lying) - 46):
        if lying[at : at + 4] == b"PK\x01\x02" and struct.unpack_from("<I", lying, at + 24)[0] > 200_000_000:
            struct.pack_into("<I", lying, at + 24, 1_000)
    path = write(tmp_path, "lying2.xlsx", bytes(lying))
    with pytest.raises(BadInput):
        list(open_list(path, sheet="Form 3").rows())


def test_one_endless_line(tmp_path):
    refused(write(tmp_path, "line.csv", b"Name,Phone\n" + b"x" * 5_000_000), "list.unreadable")


def test_too_many_columns(tmp_path):
    refused(write(tmp_path, "wide.csv", b"a," * 2_000 + b"\n" + b"1," * 2_000), "list.too_big")


def test_progress_reaches_the_end(tmp_path):
    told = []
    path = write(tmp_path, "list.csv", LIST.encode() + b"x,0754000003,1\n" * 5_000)
    assert sum(1 for _ in open_list(path).rows(told.append)) == 5_002
    assert told[-1] == 1.0
    assert told == sorted(told)


@pytest.mark.parametrize("kind", ["ods", "xls"])
def test_other_workbooks(kind):
    sheet = open_list(Path(__file__).parent / "files" / f"list.{kind}")
    assert (sheet.kind, sheet.headings) == (kind, ("Name", "Phone"))
    assert [row.cells for row in sheet.rows()] == [("Neema", "255754000001"), ("Baraka", "0713 000 002")]
