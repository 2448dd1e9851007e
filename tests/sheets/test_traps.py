"""Files made to fill a computer's memory: each is refused in words, and reading it takes little."""

from __future__ import annotations

import io
import struct
import sys
import threading
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import xlsxwriter

from smsdesk.core.errors import BadInput
from smsdesk.services import imports
from smsdesk.services.imports import Imports
from smsdesk.services.lists import ListRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REFUSED = {"list.too_big", "list.unreadable"}
#: What reading any of them may take, this program and its libraries included.
MOST_MB = 400
SHEET, SHARED, STYLES = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"
END = b"</sheetData>"


def plain() -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("List")
    sheet.write_row(0, 0, ["Name", "Phone"])
    sheet.write_row(1, 0, ["Neema", "0754000001"])
    book.close()
    return out.getvalue()


def changed(part: str, change: Callable[[bytes], bytes], more: int = 0) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain())) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.infolist():
            data = old.read(each)
            new.writestr(each.filename, change(data) if each.filename == part else data)
        for number in range(more):
            new.writestr(f"xl/media/{number}.xml", b"x")
    return out.getvalue()


def in_sheet(rows: bytes) -> bytes:
    return changed(SHEET, lambda data: data.replace(END, rows + END))


def lying() -> bytes:
    data = bytearray(in_sheet(b" " * 230_000_000))
    for at in range(len(data) - 46):
        if data[at : at + 4] == b"PK\x01\x02" and struct.unpack_from("<I", data, at + 24)[0] > 200_000_000:
            struct.pack_into("<I", data, at + 24, 1_000)
    return bytes(data)


def shared_by_many() -> bytes:
    long = b"<sst><si><t>Name</t></si><si><t>Phone</t></si><si><t>" + b"x" * 32_000 + b"</t></si></sst>"
    cells = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>2</v></c></row>' % (row, row) for row in range(3, 200_000))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(in_sheet(cells))) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.infolist():
            new.writestr(each.filename, long if each.filename == SHARED else old.read(each))
    return out.getvalue()


def doctype(declarations: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data.replace(b"<worksheet", b"<!DOCTYPE w [" + declarations + b"]><worksheet", 1).replace(
        b"<sst", b"<!DOCTYPE w [" + declarations + b"]><sst", 1
    )


def document(rows: bytes) -> bytes:
    out = io.BytesIO()
    names = b'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    names += b'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    names += b'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr(
            "content.xml",
            b"<office:document-content " + names + b'><office:body><office:spreadsheet><table:table table:name="S">'
            + rows + b"</table:table></office:spreadsheet></office:body></office:document-content>",
        )  # fmt: skip
    return out.getvalue()


def laughs() -> bytes:
    lines = b'<!ENTITY a "lol">' + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    return changed(SHEET, doctype(lines))


CELL = (
    b'<table:table-cell office:value-type="string" table:number-columns-repeated="%d"><text:p>x</text:p>'
    b"</table:table-cell>"
)
TRAPS = {
    "unfolds 1 to 1,000.xlsx": lambda: in_sheet(b" " * 230_000_000),
    "says it is small.xlsx": lying,
    "many parts.xlsx": lambda: changed(SHEET, lambda data: data, more=1_200),
    "two far cells.xlsx": lambda: in_sheet(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    "cells without places.xlsx": lambda: in_sheet(b"<row>" + b"<c><v>1</v></c>" * 12_500_000 + b"</row>"),
    "one text in many cells.xlsx": shared_by_many,
    "entities that unfold.xlsx": laughs,
    "entity from a file.xlsx": lambda: changed(SHARED, doctype(b'<!ENTITY x SYSTEM "file:///etc/hostname">')),
    "another encoding.xlsx": lambda: changed(SHEET, lambda data: data.decode().encode("utf-16")),
    "a part twice.xlsx": lambda: twice(),
    "too wide.xlsx": lambda: in_sheet(b'<row r="3"><c r="ZZZ3"><v>1</v></c></row>'),
    "and so on.ods": lambda: document(
        b'<table:table-row table:number-rows-repeated="1048576">' + CELL % 16_384 + b"</table:table-row>"
    ),
    "and so on in lines.ods": lambda: document((b"<table:table-row>" + CELL % 16_384 + b"</table:table-row>") * 1_000),
    "one line.csv": lambda: b"Name,Phone\n" + b"x" * 30_000_000,
    "one quoted cell.csv": lambda: b'Name,Phone\n"' + b"x\n" * 15_000_000,
    "wide.csv": lambda: b"a," * 100_000 + b"\n" + b"1," * 100_000,
}  # fmt: skip


def twice() -> bytes:
    out = io.BytesIO(plain())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(out, "a") as packed:
        packed.writestr(SHEET, b"<worksheet/>")
    return out.getvalue()


def peak_of(work: Callable[[ListRequest], Iterator[Any]], request: ListRequest, told: Any) -> None:
    """In a process of its own: what reading takes, and how it ends."""
    try:
        for _ in work(request):
            pass
        code = "read"
    except BadInput as error:
        code = error.code
    # Not the peak of `getrusage`: that one is handed down by the process that started this one.
    status = Path("/proc/self/status").read_text()
    peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    told.put((code, peak / 1024))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of one process")
@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_refused_in_words_and_takes_little_memory(tmp_path: Path, name: str) -> None:
    import multiprocessing

    path = tmp_path / name
    path.write_bytes(TRAPS[name]())
    context = multiprocessing.get_context("spawn")
    told = context.Queue()
    process = context.Process(target=peak_of, args=(imports._check, ListRequest(path, country="TZ"), told))
    process.start()
    code, peak = told.get(timeout=60)
    process.join()
    print(f"{name}: {code}, {peak:.0f} MB")
    assert code in REFUSED
    assert peak < MOST_MB


@pytest.mark.skipif(sys.platform == "win32", reason="one process cannot be limited there; the caps before have to do")
async def test_reading_ends_where_the_process_for_it_runs_out_of_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "_wants_its_own_process", lambda _: True)
    monkeypatch.setattr(imports, "_from_process", hungry(imports._from_process))
    path = tmp_path / "list.csv"
    path.write_text("Name,Phone\nNeema,0754000001\n")
    with pytest.raises(BadInput) as caught:
        await Imports().open(ListRequest(path))
    assert caught.value.code == "list.too_big"
    assert "memory" in caught.value.why


def hungry(real: Callable[..., Any]) -> Callable[..., Any]:
    return lambda request, _work: real(request, eat)


def eat(_request: ListRequest) -> Iterator[Any]:
    yield bytearray(3 * 1024**3)


async def test_a_process_that_says_nothing_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "LONGEST", 1)
    path = tmp_path / "list.csv"
    path.write_text("Name,Phone\nNeema,0754000001\n")
    with pytest.raises(BadInput) as caught:
        async for _ in imports._from_process(ListRequest(path), sleep):
            pass
    assert caught.value.code == "list.too_big"
    assert "1 seconds" in caught.value.why


def sleep(_request: ListRequest) -> Iterator[Any]:
    threading.Event().wait(30)
    yield None
