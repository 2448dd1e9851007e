"""A list as everyone else sees it: headings, rows of text, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

from smsdesk.core.errors import BadInput
from smsdesk.core.phrase import phrase
from smsdesk.sheets.columns import heading_row

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator
    from datetime import datetime
    from pathlib import Path

    from smsdesk.core.oddity import Oddity

#: Rows that are looked at before a list is read: for its headings, its columns, and the picture of it.
SAMPLE = 200
#: More columns than a list of people has.
MOST_COLUMNS = 1_000


class Row(NamedTuple):
    """One row: its number as a spreadsheet program shows it, and its cells as text, exactly as they are stored."""

    number: int
    cells: tuple[str, ...]


class Source(Protocol):
    """A file that can be read from its beginning again and again."""

    def rows(self, progress: Callable[[float], None] | None = None) -> Iterator[Row]:
        """Every row from the first, the empty ones too; tells the share of the file that is read (0 to 1)."""
        ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list that was opened. `modified` is when the file was saved, in UTC; `size` its bytes."""

    path: Path
    kind: str  # csv, xlsx, xls, ods, xlsb
    sheets: tuple[str, ...]  # the names of a workbook's sheets; empty for CSV
    chosen: str | None
    headings: tuple[str, ...]
    first: int  # the number of the first row below the headings
    has_headings: bool
    encoding: str | None
    delimiter: str | None
    modified: datetime
    size: int
    source: Source
    hidden: Container[int] = frozenset()  # the rows that a spreadsheet program does not show
    oddities: tuple[Oddity, ...] = ()

    def rows(self, progress: Callable[[float], None] | None = None) -> Iterator[Row]:
        """The rows below the headings that are not wholly empty, cell for cell as stored. Raises `BadInput`."""
        first, strip = self.first, str.strip
        for row in self.source.rows(progress):
            number, cells = row
            # Almost every row has something in its first cell, and then the others need no look.
            if number >= first and cells and (strip(cells[0]) or any(map(strip, cells))):
                yield row

    def sample(self, count: int = SAMPLE) -> list[Row]:
        """The first rows of the list."""
        found: list[Row] = []
        for row in self.rows():
            found.append(row)
            if len(found) >= count:
                break
        return found

    def with_headings(self, has: bool | None) -> Sheet:
        """The same list, with or without a row of headings (None: as it looks)."""
        return _with_headings(self, has)


def _with_headings(sheet: Sheet, has: bool | None) -> Sheet:
    top: list[Row] = []
    for row in sheet.source.rows():
        if any(cell.strip() for cell in row.cells):
            top.append(row)
        if len(top) >= SAMPLE:
            break
    if not top:
        raise BadInput("list.empty", path=sheet.path.name)
    width = max(len(row.cells) for row in top)
    if width > MOST_COLUMNS:
        raise BadInput(
            "list.too_big",
            path=sheet.path.name,
            detail=phrase("it has more than {most:,} columns", most=MOST_COLUMNS),
        )
    head = heading_row([row.cells for row in top]) if has is None else (0 if has else None)
    if head is None:
        letters = tuple(column_letter(index) for index in range(width))
        return replace(sheet, headings=letters, first=top[0].number, has_headings=False)
    names = [cell.strip() for cell in top[head].cells]
    names += [""] * (width - len(names))
    headings = tuple(name or column_letter(index) for index, name in enumerate(names))
    return replace(sheet, headings=headings, first=top[head].number + 1, has_headings=True)


def column_letter(index: int) -> str:
    """The letters a spreadsheet program gives a column: 0 is A."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
