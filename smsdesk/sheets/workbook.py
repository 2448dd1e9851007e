"""A workbook (.xlsx) written row by row: every text is typed as text, so that no spreadsheet program computes it.

Source: ECMA-376, Office Open XML File Formats, part 1 (SpreadsheetML): as little of it as Excel, LibreOffice and
Numbers need.
"""

from __future__ import annotations

import io
import re
import zipfile
from decimal import Decimal
from typing import IO, TYPE_CHECKING, Final

from smsdesk.sheets.sheet import column_letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from typing_extensions import Buffer

    from smsdesk.sheets.export import Cell

#: What a sheet can hold; more rows go on in a further one.
MOST_ROWS: Final = 1_048_576
MOST_BYTES: Final = 2**30  # unpacked: beyond twice as much a ZIP file takes a form that not every program reads
MOST_CHARACTERS: Final = 32_767
#: A spreadsheet program keeps no more digits of a number.
DIGITS: Final = 15

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
#: Formats: 0 as it comes, 1 text (49 is "@"), 2 a heading.
_STYLES: Final = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>'
    '<xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/>'
    "</cellXfs></styleSheet>"
)
#: What XML cannot hold, or would read as something else; the format has a spelling for it.
_ODD: Final = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)")
_MARKUP: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class WorkbookWriter:
    """Writes rows; needs no more memory for a million of them than for ten."""

    def __init__(self, file: IO[bytes], headings: Sequence[str]) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        self._headings = headings
        self._sheets = 0
        self._row = MOST_ROWS
        self._bytes = 0
        self._part: IO[bytes] | None = None

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write these rows."""
        for cells in rows:
            if self._row == MOST_ROWS or self._bytes > MOST_BYTES:
                self._next_sheet()
            self._write(cells)

    def finish(self) -> None:
        """Write what stands after the rows."""
        if self._part is None:
            self._next_sheet()
        self._end_sheet()
        names = range(1, self._sheets + 1)
        sheets = "".join(f'<sheet name="Sheet{n}" sheetId="{n}" r:id="rId{n}"/>' for n in names)
        links = "".join(
            f'<Relationship Id="rId{n}" Type="{_RELATED}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in names
        )
        kinds = "".join(
            f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_KIND}.worksheet+xml"/>' for n in names
        )
        parts = {
            "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATED}"><sheets>{sheets}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": (
                f'<Relationships xmlns="{_PACKAGE}/relationships">{links}<Relationship Id="styles" '
                f'Type="{_RELATED}/styles" Target="styles.xml"/></Relationships>'
            ),
            "_rels/.rels": (
                f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="book" '
                f'Type="{_RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
            ),
            "[Content_Types].xml": (
                f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
                '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
                f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>{kinds}</Types>'
            ),
        }
        for name, body in parts.items():
            self._zip.writestr(name, _HEAD + body)
        self._zip.writestr("xl/styles.xml", _STYLES)
        self._zip.close()

    def drop(self) -> None:
        """Write nothing more, also where it is not finished."""
        if self._zip.fp is not None:
            self._zip.fp = _Nowhere(self._zip.fp.tell())  # a ZIP file still writes when it is closed
        if self._part is not None:
            self._part.close()
        self._zip.close()

    def _next_sheet(self) -> None:
        self._end_sheet()
        self._sheets += 1
        self._row = self._bytes = 0
        self._part = self._zip.open(f"xl/worksheets/sheet{self._sheets}.xml", "w")
        columns = "".join(f'<col min="{n}" max="{n}" width="18"/>' for n in range(1, len(self._headings) + 1))
        self._text(
            f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" '
            f'topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols>{columns}</cols><sheetData>'
        )
        self._write(self._headings, style=2)

    def _end_sheet(self) -> None:
        if self._part is not None:
            self._text("</sheetData></worksheet>")
            self._part.close()
            self._part = None

    def _write(self, cells: Sequence[Cell], style: int = 1) -> None:
        self._row += 1
        written = "".join(
            _cell(f"{column_letter(place)}{self._row}", cell, style)
            for place, cell in enumerate(cells)
            if cell is not None and cell != ""
        )
        self._text(f'<row r="{self._row}">{written}</row>')

    def _text(self, text: str) -> None:
        assert self._part is not None, "a sheet is open"  # noqa: S101 - for the type checker and for our own bugs
        self._bytes += self._part.write(text.encode())


class _Nowhere(io.BytesIO):
    """Takes everything and keeps nothing but where it is."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place

    def write(self, data: Buffer, /) -> int:
        count = memoryview(data).nbytes
        self._place += count
        return count

    def seek(self, offset: int, _whence: int = 0, /) -> int:
        self._place = offset
        return offset

    def tell(self) -> int:
        return self._place


def _cell(place: str, cell: str | int | Decimal, style: int) -> str:
    if not isinstance(cell, str):
        number = Decimal(cell)
        if len(number.as_tuple().digits) <= DIGITS:
            return f'<c r="{place}"><v>{number:f}</v></c>'
        cell = f"{number:f}"
    text = _ODD.sub(_spelled, cell[:MOST_CHARACTERS]).translate(_MARKUP)
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _spelled(found: re.Match[str]) -> str:
    sign = found[0]
    return "\ufffd" if sign > "\ud7ff" else f"_x{ord(sign):04X}_"
