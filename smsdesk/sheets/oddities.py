"""What is odd about a list as a whole: what a spreadsheet program hides, merges, or shows otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from smsdesk.core.oddity import Odd, Oddity
from smsdesk.sheets.csv import MIXED
from smsdesk.sheets.sheet import column_letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.sheets.sheet import Row, Sheet
    from smsdesk.sheets.xlsx import BookSource

#: Headings that speak of a day.
_DAY_WORDS: Final = re.compile(r"\b(?:date|day|due|deadline|birth|dob|tarehe|siku)", re.IGNORECASE)
#: How a spreadsheet counts the days from 1982 to 2064.
_DAYS: Final = range(30_000, 60_000)
#: More columns than these are not named one by one.
_NAMED: Final = 5


def odd_book(sheet: Sheet, book: BookSource) -> tuple[Oddity, ...]:
    """What is odd about the sheet of a workbook."""
    makeup, found = book.makeup, []
    if book.hidden:
        found.append(Oddity(Odd.HIDDEN_SHEET, 1, (book.sheet,)))
    elif book.passed:
        found.append(Oddity(Odd.OTHER_SHEET, len(book.passed), (book.sheet, *book.passed[:_NAMED])))
    hidden = len(makeup.hidden_rows)
    if hidden:
        found.append(Oddity(Odd.FILTERED_ROWS if makeup.filtered else Odd.HIDDEN_ROWS, hidden))
    columns = sorted(column for column in makeup.hidden_columns if column < len(sheet.headings))
    if columns:
        found.append(Oddity(Odd.HIDDEN_COLUMNS, len(columns), _named(sheet, columns)))
    if makeup.merged:
        found.append(Oddity(Odd.MERGED_CELLS, makeup.merged))
    if sheet.kind in ("xls", "xlsb"):
        found.append(Oddity(Odd.NOT_TOLD))
    return (*found, *_days(sheet))


def odd_text(sheet: Sheet) -> tuple[Oddity, ...]:
    """What is odd about a text file."""
    mixed = (Oddity(Odd.MIXED_LETTERS),) if sheet.encoding == MIXED else ()
    return (*mixed, *_days(sheet))


def _days(sheet: Sheet) -> tuple[Oddity, ...]:
    wanted = [column for column, heading in enumerate(sheet.headings) if _DAY_WORDS.search(heading)]
    if not wanted:
        return ()
    rows = sheet.sample()
    columns = [column for column in wanted if _counts_days(rows, column)]
    return (Oddity(Odd.DAYS_AS_NUMBERS, len(columns), _named(sheet, columns)),) if columns else ()


def _counts_days(rows: Sequence[Row], column: int) -> bool:
    cells = [row.cells[column].strip() for row in rows if column < len(row.cells) and row.cells[column].strip()]
    return bool(cells) and sum(cell.isdigit() and int(cell) in _DAYS for cell in cells) > len(cells) / 2


def _named(sheet: Sheet, columns: Sequence[int]) -> tuple[str, ...]:
    names = []
    for column in columns[:_NAMED]:
        letter, heading = column_letter(column), sheet.headings[column]
        names.append(letter if heading == letter else f"{letter} ({heading})")
    return tuple(names)
