"""How a sheet of an OpenDocument file is made up beyond its values: what is hidden or filtered out, and numbers that
are shown with a zero or a plus in front.

Source: OpenDocument 1.3, part 3: 9.1 (tables), 19.749 (table:visibility), 19.385 (office:value).
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from smsdesk.core.phrase import phrase
from smsdesk.sheets.formats import read_format
from smsdesk.sheets.makeup import MOST_STRETCHES, Makeup, Stretch
from smsdesk.sheets.package import CONTENT, OVERLAP, attributes, how_often, opened, pieces, too_big
from smsdesk.sheets.sheet import MOST_COLUMNS

if TYPE_CHECKING:
    from pathlib import Path

_TAG: Final = re.compile(
    rb"<(/?)table:(table|table-column|table-row|table-cell|covered-table-cell)((?=[\s/>])[^>]*)>"
    rb"(?:\s{0,9}<text:p(?:\s[^>]{0,200})?>([^<]{1,40})</text:p>)?"
)
_HIDDEN: Final = frozenset({"collapse", "filter"})


def read_document(path: Path, sheet: str) -> Makeup:
    """Look through the sheet of this name once. Raises `BadInput`: list.too_big, list.unreadable."""
    look = _Look(sheet)
    at = seen = 0  # how far the part was understood, and where in it the piece begins
    with opened(path) as packed:
        all_of_it = pieces(path, packed, CONTENT)
        text = next(all_of_it, b"")
        while text:
            following = next(all_of_it, b"")
            # What ends near the end of a piece is looked at with the next one, which has all of it.
            until = len(text) - (OVERLAP // 2 if following else 0)
            for hit in _TAG.finditer(text):
                if seen + hit.start() < at or hit.end() > until:
                    continue
                at = seen + hit.end()
                look.tag(hit[2], hit[3], hit[4], ends=bool(hit[1]))
            seen += len(text) - min(OVERLAP, len(text))
            text = following
            if look.stretches() > MOST_STRETCHES:
                raise too_big(path, phrase("its cells would fill the memory"))
    look.makeup.hidden_columns = frozenset(look.hidden_columns)
    return look.makeup


class _Look:
    """Where in the document we are, and what was found."""

    def __init__(self, sheet: str) -> None:
        self.makeup = Makeup()
        self.hidden_columns: set[int] = set()
        self._sheet = sheet
        self._depth = 0  # tables can stand in cells
        self._ours = False
        self._row = self._rows = self._column = self._columns = 0
        self._hides = ""

    def stretches(self) -> int:
        """How much is remembered."""
        return self.makeup.hidden_rows.stretches() + sum(map(len, self.makeup.formats.values()))

    def tag(self, name: bytes, inside: bytes, shown: bytes | None, *, ends: bool) -> None:
        """One more tag, in the order of the document."""
        if name == b"table":
            if ends:
                self._depth -= 1
            elif not inside.rstrip().endswith(b"/"):
                self._depth += 1
                if self._depth == 1:
                    self._ours = attributes(inside).get("table:name") == self._sheet
                    self._row = self._rows = self._columns = 0
        elif self._ours and self._depth == 1 and not ends:
            found = attributes(inside)
            if name == b"table-column":
                self._add_column(found)
            elif name == b"table-row":
                self._row += max(self._rows, 1)
                self._rows = how_often(found.get("table:number-rows-repeated", "1"))
                self._column = 0
                self._hides = found.get("table:visibility", "")
            else:
                self._add_cell(found, shown, empty=inside.rstrip().endswith(b"/"))

    def _add_column(self, found: dict[str, str]) -> None:
        repeated = how_often(found.get("table:number-columns-repeated", "1"))
        if found.get("table:visibility", "") in _HIDDEN:
            self.hidden_columns.update(range(self._columns, min(self._columns + repeated, MOST_COLUMNS)))
        self._columns += repeated

    def _add_cell(self, found: dict[str, str], shown: bytes | None, *, empty: bool) -> None:
        repeated = how_often(found.get("table:number-columns-repeated", "1"))
        column, self._column = self._column, self._column + repeated
        # Rows without anything in them are many below every list, and are nobody's.
        if self._hides in _HIDDEN and (not empty or "office:value-type" in found):
            self.makeup.hidden_rows.add_stretch(self._row, self._row + self._rows - 1)
            self.makeup.filtered = self.makeup.filtered or self._hides == "filter"
            self._hides = ""
        if shown is not None and found.get("office:value-type") == "float" and column < MOST_COLUMNS:
            self._add_shown(column, found.get("office:value", ""), html.unescape(shown.decode("utf-8", "replace")))

    def _add_shown(self, column: int, stored: str, shown: str) -> None:
        if not stored.isascii() or not stored.isdigit() or shown == stored:
            return
        scientific = re.fullmatch(r"\d\.?(\d*)E[+-]?\d+", shown, re.ASCII)
        code = f"0.{'0' * len(scientific[1])}E+00" if scientific else re.sub(r"\d", "0", shown)
        chosen = read_format(code)
        if chosen is None or chosen.shown(float(stored)) is None:
            return
        last_row = self._row + self._rows - 1
        stretches = self.makeup.formats.setdefault(column, [])
        last = stretches[-1] if stretches else None
        if last is not None and last.last == self._row - 1 and last.format == chosen:
            stretches[-1] = Stretch(last.first, last_row, chosen)
        else:
            stretches.append(Stretch(self._row, last_row, chosen))
