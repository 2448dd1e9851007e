"""Workbooks: Excel's (.xlsx, .xlsm, .xlsb, .xls) and OpenDocument's (.ods), cells as they are stored."""

from __future__ import annotations

import html
import re
import zipfile
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from posixpath import join, normpath
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import BadInput
from smsdesk.sheets.sheet import MOST_COLUMNS, Row, column_letter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from python_calamine import CalamineWorkbook

#: What a workbook may be before it is opened at all: a file of 135 kB took 147 MB of memory, others far more.
MOST_BYTES: Final = 20 * 1024 * 1024
MOST_PARTS: Final = 1_000
MOST_UNPACKED: Final = 200 * 1024 * 1024
MOST_RATIO: Final = 100
#: Below this size a good compression is no sign of anything.
SMALL: Final = 1024 * 1024
#: Cells of the area that a sheet spans, empty ones counted.
MOST_CELLS: Final = 20_000_000
MOST_ERRORS: Final = 100_000
PIECE: Final = 1024 * 1024

_CELL: Final = re.compile(
    rb"""<(?:\w+:)?c\b[^>]{0,400}?\br\s{0,9}=\s{0,9}["']\s{0,9}([A-Za-z]{1,3})([0-9]{1,9})[^>]{0,400}>"""
)
_ROW: Final = re.compile(rb"""<(?:\w+:)?row\b[^>]{0,400}?\br\s{0,9}=\s{0,9}["']\s{0,9}([0-9]{1,9})""")
_IS_ERROR: Final = re.compile(rb"""\bt\s{0,9}=\s{0,9}["']e["']""")
_ERROR: Final = re.compile(rb"<(?:\w+:)?v>(#[^<]{1,24})</")
_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet\b([^>]*)>")
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*)>")
_ATTRIBUTE: Final = re.compile(rb"""([\w:]+)\s*=\s*["']([^"']*)["']""")


@dataclass(frozen=True, slots=True)
class BookSource:
    """One sheet of a workbook."""

    path: Path
    sheet: str
    errors: dict[tuple[int, int], str] = field(default_factory=dict)  # (row, column) from 0: the error a cell shows

    def rows(self, progress: Callable[[float], None] | None = None) -> Iterator[Row]:
        """Every row from row 1 on; columns from A on."""
        sheet = open_book(self.path).get_sheet_by_name(self.sheet)
        if sheet.start is None:
            return
        left = ("",) * sheet.start[1]
        total = max(sheet.total_height, 1)
        rows_with_errors = {row for row, _ in self.errors}
        for number, values in enumerate(sheet.iter_rows(), start=1):
            cells = left + tuple(as_text(value) for value in values)
            if number - 1 in rows_with_errors:
                cells = tuple(cell or self.errors.get((number - 1, n), "") for n, cell in enumerate(cells))
            yield Row(number, cells)
            if progress is not None and not number % 1000:
                progress(min(number / total, 1.0))
        if progress is not None:
            progress(1.0)


def open_book(path: Path) -> CalamineWorkbook:
    """Open a workbook. Raises `BadInput`: `list.protected`, `list.unreadable`."""
    import python_calamine as calamine

    try:
        return calamine.CalamineWorkbook.from_path(path)
    except calamine.PasswordError as error:
        raise BadInput("list.protected", path=path.name) from error
    except (calamine.CalamineError, OSError) as error:
        raise BadInput("list.unreadable", path=path.name, detail=str(error)) from error


def source(path: Path, kind: str, wanted: str | None) -> tuple[BookSource, tuple[str, ...]]:
    """The sheet of this name (None: the first that holds anything), and the names of all.

    Raises `BadInput`: `list.too_big` before anything large is unpacked, `list.no_sheet`, `list.protected`,
    `list.unreadable`.
    """
    if path.stat().st_size > MOST_BYTES:
        raise _too_big(path, f"more than {MOST_BYTES // 1024 // 1024} MB")
    names: dict[str, str] = {}
    if kind != "xls":
        names = _look_before_opening(path)
    book = open_book(path)
    sheets = tuple(book.sheet_names)
    if wanted is not None and wanted not in sheets:
        raise BadInput("list.no_sheet", path=path.name, sheet=wanted, sheets=", ".join(sheets))
    for name in (wanted,) if wanted is not None else sheets:
        errors = _scan_or_refuse(path, names[name]) if name in names else {}
        sheet = book.get_sheet_by_name(name)
        if sheet.total_width > MOST_COLUMNS:
            raise _too_big(path, f"more than {MOST_COLUMNS:,} columns")
        if wanted is not None or sheet.start is not None or errors:
            return BookSource(path, name, errors), sheets
    raise BadInput("list.empty", path=path.name)


def as_text(value: object) -> str:
    """A stored value as text: a whole number is its digits, a day its ISO form, whatever the cell shows."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        if value.is_integer() and abs(value) < 1e18:
            return str(int(value))
        return f"{value:.15g}"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date | time):
        return value.isoformat() if isinstance(value, date) else value.isoformat(timespec="minutes")
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    return str(value)


# -- before a workbook is opened: is it what it says, and will it fit?


def _look_before_opening(path: Path) -> dict[str, str]:
    """Which part of the file holds which sheet (Excel's XML only). Raises `BadInput`."""
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
            unpacked = sum(part.file_size for part in parts)
            if len(parts) > MOST_PARTS:
                raise _too_big(path, f"it is made of more than {MOST_PARTS:,} parts")
            if unpacked > MOST_UNPACKED or unpacked > MOST_RATIO * max(path.stat().st_size, SMALL):
                raise _too_big(path, f"unpacked it would take {unpacked // 1024 // 1024:,} MB")
            if "xl/workbook.xml" not in packed.namelist():
                return {}
            return _sheet_parts(packed)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise BadInput("list.unreadable", path=path.name, detail="the file is damaged") from error


def _sheet_parts(packed: zipfile.ZipFile) -> dict[str, str]:
    targets: dict[str, str] = {}
    if "xl/_rels/workbook.xml.rels" in packed.namelist():
        for hit in _RELATION.finditer(_piece(packed, "xl/_rels/workbook.xml.rels")):
            found = _attributes(hit[1])
            if "Id" in found and "Target" in found:
                target = found["Target"]
                targets[found["Id"]] = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
    parts: dict[str, str] = {}
    for hit in _SHEET.finditer(_piece(packed, "xl/workbook.xml")):
        found = _attributes(hit[1])
        target = targets.get(next((found[key] for key in found if key.endswith(":id")), ""), "")
        if "name" in found and target in packed.namelist():
            parts[found["name"]] = target
    return parts


def _piece(packed: zipfile.ZipFile, name: str) -> bytes:
    with packed.open(name) as part:
        return part.read(PIECE)


def _attributes(text: bytes) -> dict[str, str]:
    return {key.decode("ascii", "replace"): html.unescape(value.decode("utf-8", "replace"))
            for key, value in _ATTRIBUTE.findall(text)}  # fmt: skip


def _scan_or_refuse(path: Path, part: str) -> dict[tuple[int, int], str]:
    try:
        return _scan(path, part)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise BadInput("list.unreadable", path=path.name, detail="the file is damaged") from error


def _scan(path: Path, part: str) -> dict[tuple[int, int], str]:
    """The cells of a sheet that hold an error; refuses a sheet that spans more than fits (two far cells suffice)."""
    errors: dict[tuple[int, int], str] = {}
    last_row = last_column = 0
    read = 0
    rest = b""
    with zipfile.ZipFile(path) as packed, packed.open(part) as sheet:
        while piece := sheet.read(PIECE):
            read += len(piece)
            if read > MOST_UNPACKED:
                raise _too_big(path, f"unpacked it takes more than {MOST_UNPACKED // 1024 // 1024} MB")
            text = rest + piece
            for hit in _CELL.finditer(text):
                column, row = _column(hit[1].upper()), int(hit[2])
                last_row, last_column = max(last_row, row), max(last_column, column + 1)
                if _IS_ERROR.search(hit[0]) and (shown := _ERROR.search(text, hit.end(), hit.end() + 2000)):
                    errors[row - 1, column] = shown[1].decode("ascii", "replace")
            last_row = max([last_row, *(int(hit[1]) for hit in _ROW.finditer(text))])
            if last_row * last_column > MOST_CELLS or last_column > MOST_COLUMNS or len(errors) > MOST_ERRORS:
                raise _too_big(path, f"it reaches to row {last_row:,}, column {column_letter(last_column - 1)}")
            rest = text[-4096:]
    return errors


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1


def _too_big(path: Path, detail: str) -> BadInput:
    return BadInput("list.too_big", path=path.name, detail=detail)
