"""Workbooks: Excel's (.xlsx, .xlsm, .xlsb, .xls) and OpenDocument's (.ods), cells as they are stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import BadInput
from smsdesk.core.phrase import phrase
from smsdesk.sheets.columns import heading_row, holds_numbers
from smsdesk.sheets.document import read_document
from smsdesk.sheets.makeup import MOST_CELLS, Makeup, Shown, read_makeup
from smsdesk.sheets.package import MOST_BYTES, look_before_opening, too_big
from smsdesk.sheets.sheet import MOST_COLUMNS, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from python_calamine import CalamineSheet, CalamineWorkbook

#: Rows of a sheet that are looked at to tell whether it holds phone numbers.
LOOK: Final = 60


@dataclass(frozen=True, slots=True)
class BookSource:
    """One sheet of a workbook."""

    path: Path
    sheet: str
    cells: CalamineSheet  # read whole, as the library does it
    makeup: Makeup = field(default_factory=Makeup)
    hidden: bool = False  # the sheet itself
    passed: tuple[str, ...] = ()  # sheets before it, which hold no phone numbers

    def rows(self, progress: Callable[[float], None] | None = None) -> Iterator[Row]:
        """Every row from row 1 on; columns from A on."""
        sheet = self.cells
        errors: dict[int, dict[int, str]] = {}
        for (row, column), error in self.makeup.errors.items():
            errors.setdefault(row, {})[column] = error
        if sheet.start is None:
            yield from (_with_errors(Row(row, ()), errors[row]) for row in sorted(errors))
            return
        left = [""] * sheet.start[1]
        total = max(sheet.total_height, 1)
        shows = Shown(self.makeup) if self.makeup.formats else None
        for number, values in enumerate(sheet.iter_rows(), start=1):
            cells = (*left, *map(as_text, values))
            if shows is not None and (shown := shows.row(number, [*left, *values])):
                cells = tuple(shown.get(column, cell) for column, cell in enumerate(cells))
            found = Row(number, cells)
            yield _with_errors(found, errors[number]) if number in errors else found
            if progress is not None and not number % 1000:
                progress(min(number / total, 1.0))
        if progress is not None:
            progress(1.0)


def _with_errors(row: Row, errors: dict[int, str]) -> Row:
    """The row with what its cells show for a formula that failed; the library leaves those empty."""
    width = max(len(row.cells), max(errors) + 1)
    cells = [*row.cells, *[""] * (width - len(row.cells))]
    return Row(row.number, tuple(cell or errors.get(column, "") for column, cell in enumerate(cells)))


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
    """The sheet of this name, and the names of all. None: the first with phone numbers, else the first that holds
    anything; one that is hidden only where no other has numbers.

    Raises `BadInput`: `list.too_big` before anything large is unpacked, `list.no_sheet`, `list.protected`,
    `list.unreadable`.
    """
    import python_calamine as calamine

    if path.stat().st_size > MOST_BYTES:
        raise too_big(path, phrase("more than {size} MB", size=MOST_BYTES // 1024 // 1024))
    parts = look_before_opening(path) if kind != "xls" else {}
    book = open_book(path)
    sheets = tuple(book.sheet_names)
    if wanted is not None and wanted not in sheets:
        raise BadInput("list.no_sheet", path=path.name, sheet=wanted, sheets=", ".join(sheets))
    first: BookSource | None = None
    passed: list[str] = []
    seen = [each.name for each in book.sheets_metadata if each.visible == calamine.SheetVisibleEnum.Visible]
    for name in (wanted,) if wanted is not None else (*seen, *(each for each in sheets if each not in seen)):
        if kind == "ods":
            makeup = read_document(path, name)
        else:
            makeup = read_makeup(path, parts[name]) if name in parts else Makeup()
        sheet = book.get_sheet_by_name(name)
        if sheet.total_width > MOST_COLUMNS:
            raise too_big(path, phrase("more than {most:,} columns", most=MOST_COLUMNS))
        if sheet.total_height * sheet.total_width > MOST_CELLS:
            raise too_big(path, phrase("it spans more than {most:,} cells", most=MOST_CELLS))
        if wanted is None and sheet.start is None and not makeup.errors:
            continue
        found = BookSource(path, name, sheet, makeup, name not in seen, tuple(passed))
        if wanted is not None or len(sheets) == 1 or _holds_numbers(found):
            return found, sheets
        first = first or found
        passed.append(name)
    if first is None:
        raise BadInput("list.empty", path=path.name)
    return first, sheets


def _holds_numbers(source: BookSource) -> bool:
    rows: list[tuple[str, ...]] = []
    for row in source.rows():
        if any(map(str.strip, row.cells)):
            rows.append(row.cells)
        if len(rows) >= LOOK:
            break
    return holds_numbers(rows[(heading_row(rows) or -1) + 1 :])


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
