"""CSV as offices have it: any of the usual encodings and separators, ragged rows, and nothing lost."""

from __future__ import annotations

import codecs
import csv
import io
import re
from dataclasses import dataclass
from functools import partial
from typing import IO, TYPE_CHECKING, Final

from smsdesk.core.errors import BadInput
from smsdesk.core.phrase import phrase
from smsdesk.sheets.guard import unguarded
from smsdesk.sheets.sheet import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SEPARATORS: Final = (",", ";", "\t", "|")
#: The longest cell; a message has at most a few thousand characters.
LONGEST_CELL: Final = 128 * 1024
PIECE: Final = 1024 * 1024
#: How much of a file is looked at to tell its separator.
HEAD: Final = 64 * 1024
#: What a file is said to be in where parts of it are UTF-8 and others are not: lists pasted together by hand.
MIXED: Final = "mixed"
_ELSE_WINDOWS: Final = "smsdesk.windows-1252"
_UTF8_LETTER: Final = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


def _windows_letter(error: UnicodeError) -> tuple[str, int]:
    """What a byte that is no UTF-8 means in Windows-1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.start + 1].decode("cp1252", "ignore"), error.start + 1


codecs.register_error(_ELSE_WINDOWS, _windows_letter)


@dataclass(frozen=True, slots=True)
class CsvSource:
    """A CSV file, its encoding and its separator."""

    path: Path
    encoding: str
    delimiter: str

    def rows(self, progress: Callable[[float], None] | None = None) -> Iterator[Row]:
        """Every record in order; a record with line breaks in quotes is one row, as in a spreadsheet."""
        csv.field_size_limit(LONGEST_CELL)
        total = max(self.path.stat().st_size, 1)
        number, new = 0, tuple.__new__  # past the named tuple's own function: a million rows are made so
        try:
            with self.path.open("rb") as raw:
                text = self._text(raw)
                quoted: list[bool] = []
                lines = _lines(text, quoted) if self._has_apostrophes() else _plain_lines(text)
                for number, cells in enumerate(csv.reader(lines, delimiter=self.delimiter), start=1):
                    if quoted:
                        cells = [unguarded(cell) for cell in cells]  # noqa: PLW2901 - the same cells, as they were meant
                        quoted.clear()
                    if number % 1000 == 1:
                        if number == 1 and len(cells) == 1 and cells[0].lower().startswith("sep="):
                            continue
                        if progress is not None:
                            progress(min(raw.tell() / total, 1.0))
                    yield new(Row, (number, tuple(cells)))
        except csv.Error as error:
            raise _unreadable(self.path, phrase("row {row}: {error}", row=number + 1, error=error)) from error
        except UnicodeError as error:
            raise _unreadable(self.path, phrase("it is not {encoding} throughout", encoding=self.encoding)) from error
        except OSError as error:
            raise _unreadable(self.path, error.strerror or str(error)) from error
        if progress is not None:
            progress(1.0)

    def _has_apostrophes(self) -> bool:
        """Whether any cell may begin with one. Most files have none, and then no line has to be looked at for it; in
        every encoding that is read an apostrophe has this byte."""
        with self.path.open("rb") as raw:
            while piece := raw.read(PIECE):
                if b"'" in piece:
                    return True
        return False

    def _text(self, raw: IO[bytes]) -> io.TextIOWrapper:
        if self.encoding == MIXED:
            return io.TextIOWrapper(raw, encoding="utf-8-sig", errors=_ELSE_WINDOWS, newline="")
        return io.TextIOWrapper(raw, encoding=self.encoding, errors="strict", newline="")


def _plain_lines(text: io.TextIOWrapper) -> Iterator[str]:
    """Lines of bounded length, so that a file without line ends fills no memory."""
    return iter(partial(text.readline, LONGEST_CELL * 8), "")


def _lines(text: io.TextIOWrapper, quoted: list[bool]) -> Iterator[str]:
    """The same; `quoted` if there are apostrophes."""
    for line in _plain_lines(text):
        if "'" in line:
            quoted.append(True)
        yield line


def encoding_of(path: Path) -> str:
    """The encoding: a byte order mark, else UTF-16 by its zeros, else UTF-8 if all of it is, else Windows-1252.

    `MIXED` where some letters are UTF-8 and others are not.
    """
    with path.open("rb") as raw:
        head = raw.read(4096)
        if head.startswith(codecs.BOM_UTF8):
            return "utf-8-sig" if _is_utf8(raw) else MIXED
        if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
            return "utf-32"
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        even, odd = head[0::2].count(0), head[1::2].count(0)
        if odd > len(head) // 4 > even:
            return "utf-16-le"
        if even > len(head) // 4 > odd:
            return "utf-16-be"
        return "utf-8" if _is_utf8(raw) else MIXED if _is_mixed(raw) else _windows(path)


def _is_mixed(raw: io.BufferedReader) -> bool:
    raw.seek(0)
    rest = b""
    while piece := raw.read(PIECE):
        if _UTF8_LETTER.search(rest + piece):
            return True
        rest = piece[-3:]
    return False


def _is_utf8(raw: io.BufferedReader) -> bool:
    raw.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while piece := raw.read(PIECE):
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _windows(path: Path) -> str:
    """Windows-1252, unless the file holds one of the five bytes that it leaves open."""
    open_bytes = bytes((0x81, 0x8D, 0x8F, 0x90, 0x9D))
    with path.open("rb") as raw:
        while piece := raw.read(PIECE):
            if piece.translate(None, open_bytes) != piece:
                return "latin-1"
    return "cp1252"


def delimiter_of(path: Path, encoding: str) -> str:
    """The separator: what the file says itself (`sep=;`), else the one that cuts most rows into as many cells."""
    csv.field_size_limit(LONGEST_CELL)
    known = "utf-8-sig" if encoding == MIXED else encoding
    with path.open("r", encoding=known, errors="replace", newline="") as text:
        head = text.read(HEAD)
    first = head.split("\n", 1)[0].strip()
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4]
    best, best_score = ",", 0.0
    for separator in SEPARATORS:
        score = _score(head, separator)
        if score > best_score:
            best, best_score = separator, score
    return best


def _score(head: str, separator: str) -> float:
    widths: list[int] = []
    try:
        for record in csv.reader(io.StringIO(head, newline=""), delimiter=separator):
            if any(cell.strip() for cell in record):
                widths.append(len(record))
            if len(widths) >= 100:
                break
    except csv.Error:
        return 0.0
    if len(widths) > 2:
        widths.pop()  # the last record may be cut off
    if not widths:
        return 0.0
    common = max(set(widths), key=lambda width: (widths.count(width), width))
    return 0.0 if common < 2 else widths.count(common) / len(widths) + common / 1000


def _unreadable(path: Path, detail: str) -> BadInput:
    return BadInput("list.unreadable", path=path.name, detail=detail)
