"""How a sheet of a workbook is made up beyond its values: formats, hidden rows and columns, filters, merged cells."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from smsdesk.core.phrase import phrase
from smsdesk.sheets.formats import SCIENTIFIC, Format, read_format
from smsdesk.sheets.package import (
    MOST_SHARED,
    STYLES,
    attributes,
    beginning,
    long_texts,
    opened,
    pieces,
    too_big,
)
from smsdesk.sheets.sheet import MOST_COLUMNS, column_letter

if TYPE_CHECKING:
    import zipfile
    from pathlib import Path

#: Cells of the area that a sheet spans, empty ones counted.
MOST_CELLS: Final = 12_000_000
MOST_ERRORS: Final = 100_000
#: Stretches of rows that are alike; a list has a handful, and a sheet with more of them is none.
MOST_STRETCHES: Final = 500_000
#: What stands in a cell whose formula no program has computed yet.
UNCOMPUTED: Final = "#UNCALCULATED!"

_CELL: Final = re.compile(
    rb"""<(?:\w+:)?c\b[^>]{0,400}?\br\s{0,9}=\s{0,9}["']\s{0,9}([A-Za-z]{1,3})([0-9]{1,9})[^>]{0,400}>"""
)
_ROW: Final = re.compile(rb"""<(?:\w+:)?row\b[^>]{0,400}?\br\s{0,9}=\s{0,9}["']\s{0,9}([0-9]{1,9})""")
_HIDDEN_ROW: Final = re.compile(
    rb"""<(?:\w+:)?row\b[^>]{0,400}?\b(?:hidden\s{0,9}=\s{0,9}["'](?:1|true)["']|ht\s{0,9}=\s{0,9}["']0["'])[^>]{0,400}>"""
)
_COLUMN: Final = re.compile(rb"<(?:\w+:)?col\b([^>]{0,400})>")
_MERGED: Final = re.compile(rb"""<(?:\w+:)?mergeCell\b[^>]{0,100}?\bref\s{0,9}=\s{0,9}["']([A-Z]{1,3})(\d{1,9}):""")
_FILTERED: Final = re.compile(rb"<(?:\w+:)?filterColumn\b")
_FORMULA: Final = re.compile(
    rb"<(?:\w+:)?c\b([^>]{0,400})>\s{0,9}<(?:\w+:)?f\b[^>]{0,400}(?:/>|>[^<]{0,8192}</(?:\w+:)?f>)\s{0,9}"
    rb"(?:<(?:\w+:)?v\s{0,9}/>|<(?:\w+:)?v>\s{0,9}</(?:\w+:)?v>)?\s{0,9}</(?:\w+:)?c>"
)
_SHARED: Final = re.compile(
    rb"""<(?:\w+:)?c\b[^>]{0,400}?\bt\s{0,9}=\s{0,9}["']s["'][^>]{0,400}>\s{0,9}<(?:\w+:)?v>(\d{1,9})<"""
)
_PLACE: Final = re.compile(rb"""\br\s{0,9}=\s{0,9}["']\s{0,9}([A-Za-z]{1,3})([0-9]{1,9})""")
_STYLE: Final = re.compile(rb"""\bs\s{0,9}=\s{0,9}["']([0-9]{1,6})["']""")
_ROW_NUMBER: Final = re.compile(rb"""\br\s{0,9}=\s{0,9}["']\s{0,9}([0-9]{1,9})""")
_IS_ERROR: Final = re.compile(rb"""\bt\s{0,9}=\s{0,9}["']e["']""")
_ERROR: Final = re.compile(rb"<(?:\w+:)?v>(#[^<]{1,24})</")
_FORMATS: Final = re.compile(rb"<(?:\w+:)?numFmt\b([^>]{0,4000})>")
_CELL_FORMATS: Final = re.compile(rb"<(?:\w+:)?cellXfs\b[^>]{0,400}>(.*?)</(?:\w+:)?cellXfs>", re.DOTALL)
_XF: Final = re.compile(rb"<(?:\w+:)?xf\b([^>]{0,1000})>")


class Stretch(NamedTuple):
    """Rows from the first to the last, both counted from 1, that are shown alike."""

    first: int
    last: int
    format: Format


class Rows:
    """Rows by their numbers, kept as stretches."""

    __slots__ = ("_first", "_last")

    def __init__(self) -> None:
        self._first: list[int] = []
        self._last: list[int] = []

    def add(self, number: int) -> None:
        """One more row, in the order of the sheet; again is the same as once."""
        self.add_stretch(number, number)

    def add_stretch(self, first: int, last: int) -> None:
        """The same for rows from one to another."""
        if self._last and last <= self._last[-1]:
            return
        if self._last and first <= self._last[-1] + 1:
            self._last[-1] = last
        else:
            self._first.append(first)
            self._last.append(last)

    def __contains__(self, number: object) -> bool:
        if not self._first or not isinstance(number, int):
            return False
        at = bisect_right(self._first, number) - 1
        return at >= 0 and number <= self._last[at]

    def __len__(self) -> int:
        return sum(last - first + 1 for first, last in zip(self._first, self._last, strict=True))

    def stretches(self) -> int:
        """How many stretches they make."""
        return len(self._first)


@dataclass(slots=True)
class Makeup:
    """What was found. Columns count from 0, rows from 1."""

    errors: dict[tuple[int, int], str] = field(default_factory=dict)  # (row, column): the error that a cell shows
    formats: dict[int, list[Stretch]] = field(default_factory=dict)  # by column, in the order of the rows
    hidden_rows: Rows = field(default_factory=Rows)
    hidden_columns: frozenset[int] = frozenset()
    filtered: bool = False
    merged: int = 0  # areas of cells that are merged into one


class Shown:
    """What cells of a sheet show; asked for row after row."""

    def __init__(self, makeup: Makeup) -> None:
        self._formats = {column: iter(stretches) for column, stretches in makeup.formats.items()}
        self._now: dict[int, Stretch | None] = {column: next(each, None) for column, each in self._formats.items()}

    def row(self, number: int, values: list[object]) -> dict[int, str]:
        """What the cells of a row show by their column, where that is not what they store."""
        found: dict[int, str] = {}
        for column, stretch in self._now.items():
            while stretch is not None and stretch.last < number:
                stretch = self._now[column] = next(self._formats[column], None)  # noqa: PLW2901 - the next one
            if stretch is not None and stretch.first <= number and column < len(values):
                value = values[column]
                if isinstance(value, int | float) and not isinstance(value, bool):
                    shown = stretch.format.shown(value)
                    if shown is not None:
                        found[column] = shown
        return found


def read_makeup(path: Path, part: str) -> Makeup:
    """Look through the part of a sheet once. Raises `BadInput`: list.too_big, list.unreadable.

    Refuses a sheet that spans more than fits (two far cells suffice), and texts shared by too many cells.
    """
    makeup = Makeup()
    with opened(path) as packed:
        formats = _formats(packed)
        texts = long_texts(path, packed)
        styled = _styled(formats)
        last_row = last_column = cells = shared = 0
        hidden_columns: set[int] = set()
        in_rows = False
        for text in pieces(path, packed, part):
            places = _CELL.findall(text)
            columns = {letters for letters, _ in places}
            last_column = max([last_column, *(_column(letters.upper()) + 1 for letters in columns)])
            last_row = max([last_row, *map(int, {row for _, row in places}), *map(int, _ROW.findall(text))])
            cells += text.count(b"<c") + text.count(b":c")  # whatever its attributes
            if max(cells, last_row * last_column) > MOST_CELLS or last_column > MOST_COLUMNS:
                raise too_big(
                    path,
                    phrase(
                        "it reaches to row {last_row:,}, column {column}",
                        last_row=last_row,
                        column=column_letter(max(0, last_column - 1)),
                    ),
                )
            if texts:
                shared += sum(texts.get(int(hit[1]), 0) for hit in _SHARED.finditer(text))
            if not in_rows:
                hidden_columns.update(_hidden_columns(text))
                in_rows = b"sheetData" in text
            _add_hidden_rows(makeup, text)
            _add_formats(makeup, styled, formats, text)
            _add_formulas(makeup, text)
            _add_errors(makeup, text)
            if b"mergeCell" in text:
                makeup.merged += len(set(_MERGED.findall(text)))
            makeup.filtered = makeup.filtered or (b"filterColumn" in text and _FILTERED.search(text) is not None)
            stretches = makeup.hidden_rows.stretches() + sum(map(len, makeup.formats.values()))
            if shared > MOST_SHARED or len(makeup.errors) > MOST_ERRORS or stretches > MOST_STRETCHES:
                raise too_big(path, phrase("its cells would fill the memory"))
        makeup.hidden_columns = frozenset(hidden_columns)
    return makeup


def _formats(packed: zipfile.ZipFile) -> dict[bytes, Format]:
    """The formats that matter, by the number that a cell names them with."""
    if STYLES not in packed.namelist():
        return {}
    text = beginning(packed, STYLES)
    codes = dict(SCIENTIFIC)
    for hit in _FORMATS.finditer(text):
        found = attributes(hit[1])
        if found.get("numFmtId", "").isdigit():
            codes[int(found["numFmtId"])] = found.get("formatCode", "")
    read = {number: read_format(code) for number, code in codes.items()}
    area = _CELL_FORMATS.search(text)
    found_formats: dict[bytes, Format] = {}
    for place, hit in enumerate(_XF.finditer(area[1]) if area is not None else ()):
        number = attributes(hit[1]).get("numFmtId", "0")
        chosen = read.get(int(number)) if number.isdigit() else None
        if chosen is not None:
            found_formats[str(place).encode()] = chosen
    return found_formats


def _styled(formats: dict[bytes, Format]) -> re.Pattern[bytes] | None:
    """Finds the cells with one of these formats."""
    if not formats:
        return None
    names = b"|".join(formats)
    return re.compile(rb"""<(?:\w+:)?c\b[^>]{0,400}?\bs\s{0,9}=\s{0,9}["'](?:""" + names + rb""")["'][^>]{0,400}>""")


def _add_formats(makeup: Makeup, styled: re.Pattern[bytes] | None, formats: dict[bytes, Format], text: bytes) -> None:
    if styled is None:
        return
    for hit in styled.finditer(text):
        place, style = _PLACE.search(hit[0]), _STYLE.search(hit[0])
        if place is None or style is None:
            continue
        column, row, chosen = _column(place[1].upper()), int(place[2]), formats[style[1]]
        stretches = makeup.formats.setdefault(column, [])
        last = stretches[-1] if stretches else None
        if last is not None and row <= last.last:
            continue
        if last is not None and last.last == row - 1 and last.format == chosen:
            stretches[-1] = Stretch(last.first, row, chosen)
        else:
            stretches.append(Stretch(row, row, chosen))


def _hidden_columns(text: bytes) -> set[int]:
    found: set[int] = set()
    for hit in _COLUMN.finditer(text):
        tag = attributes(hit[1])
        if tag.get("hidden") in ("1", "true") or tag.get("width") == "0":
            first, last = (int(tag.get(key, "0")) if tag.get(key, "").isdigit() else 0 for key in ("min", "max"))
            found.update(range(max(first, 1) - 1, min(last, MOST_COLUMNS)))
    return found


def _add_errors(makeup: Makeup, text: bytes) -> None:
    if b'"e"' not in text and b"'e'" not in text:
        return
    for hit in _CELL.finditer(text):
        if _IS_ERROR.search(hit[0]) and (shown := _ERROR.search(text, hit.end(), hit.end() + 2000)):
            makeup.errors[int(hit[2]), _column(hit[1].upper())] = shown[1].decode("ascii", "replace")


def _add_hidden_rows(makeup: Makeup, text: bytes) -> None:
    if b"hidden" not in text and b"ht=" not in text and b"ht " not in text:
        return
    for hit in _HIDDEN_ROW.finditer(text):
        if number := _ROW_NUMBER.search(hit[0]):
            makeup.hidden_rows.add(int(number[1]))


def _add_formulas(makeup: Makeup, text: bytes) -> None:
    """A formula without a result is an error: the cell would be empty, and nobody would know why."""
    if b"<f" not in text and b":f" not in text:
        return
    for hit in _FORMULA.finditer(text):
        place = _PLACE.search(hit[1])
        if place is None or b"str" in hit[1]:  # a formula that gives an empty text has given it
            continue
        makeup.errors.setdefault((int(place[2]), _column(place[1].upper())), UNCOMPUTED)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
