"""Opens a list, whatever it is, or says in a sentence why not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import BadInput
from smsdesk.core.phrase import phrase
from smsdesk.sheets.csv import CsvSource, delimiter_of, encoding_of
from smsdesk.sheets.oddities import odd_book, odd_text
from smsdesk.sheets.sheet import Sheet
from smsdesk.sheets.xlsx import BookSource, source

if TYPE_CHECKING:
    from pathlib import Path

    from smsdesk.sheets.sheet import Source

#: Endings of text lists and of workbooks.
TEXT: Final = (".csv", ".txt", ".tsv", ".tab")
_WORDS: Final = {"workbook": phrase("an Excel workbook"), "old workbook": phrase("an old Excel workbook")}
BOOKS: Final = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")

#: What a file is by its first bytes.
MARKS: Final = (
    (b"%PDF", phrase("a PDF document")),
    (b"\x89PNG", phrase("a picture")),
    (b"\xff\xd8\xff", phrase("a picture")),
    (b"GIF8", phrase("a picture")),
    (b"BM", phrase("a picture")),
    (b"{\\rtf", phrase("a text document")),
    (b"\x7fELF", phrase("a program")),
    (b"MZ", phrase("a program")),
    (b"\x1f\x8b", phrase("a packed file")),
    (b"Rar!", phrase("a packed file")),
    (b"7z\xbc\xaf", phrase("a packed file")),
    (b"SQLite format 3", phrase("a database")),
)
#: Text files larger than this are no lists of people.
MOST_TEXT: Final = 1024 * 1024 * 1024


def open_list(
    path: Path,
    *,
    sheet: str | None = None,
    header: bool | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
) -> Sheet:
    """Open a list; `header` None: as it looks. Reads only its beginning (and, of a workbook, what proves it safe).

    Raises `BadInput`: `list.missing`, `list.unreadable`, `list.not_what_it_says`, `list.protected`, `list.too_big`,
    `list.empty`, `list.no_sheet`.
    """
    try:
        status = path.stat()
        if path.is_dir():
            raise BadInput("list.not_what_it_says", path=path.name, found=phrase("a folder"))
        with path.open("rb") as file:
            head = file.read(4096)
    except FileNotFoundError as error:
        raise BadInput("list.missing", path=path) from error
    except OSError as error:
        raise BadInput("list.unreadable", path=path.name, detail=error.strerror or str(error)) from error
    if not head:
        raise BadInput("list.empty", path=path.name)
    kind = _kind(path, head)
    sheets: tuple[str, ...] = ()
    chosen = None
    found: Source
    if kind == "csv":
        if status.st_size > MOST_TEXT:
            raise BadInput("list.too_big", path=path.name, detail=phrase("more than 1 GB"))
        encoding = encoding or encoding_of(path)
        found = CsvSource(path, encoding, delimiter or delimiter_of(path, encoding))
        delimiter = found.delimiter
    else:
        book, sheets = source(path, kind, sheet)
        found, chosen, encoding, delimiter = book, book.sheet, None, None
    modified = datetime.fromtimestamp(status.st_mtime, UTC)
    opened = Sheet(path, kind, sheets, chosen, (), 1, False, encoding, delimiter, modified, status.st_size, found)
    opened = opened.with_headings(header)
    if isinstance(found, BookSource):
        return replace(opened, hidden=found.makeup.hidden_rows or frozenset(), oddities=odd_book(opened, found))
    return replace(opened, oddities=odd_text(opened))


def _kind(path: Path, head: bytes) -> str:
    """csv, or the kind of workbook. Raises `BadInput` where the content is not what the name says."""
    suffix = path.suffix.lower()
    looks = _looks(head)
    if suffix in BOOKS:
        wanted = "old workbook" if suffix == ".xls" else "workbook"
        if looks == wanted:
            return suffix[1:]
        if looks == "old workbook":
            # An Excel file with a password is packed into the old container.
            if b"E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d" in path.read_bytes()[: 1024 * 1024]:
                raise BadInput("list.protected", path=path.name)
            return "xls"
        if looks == "workbook":
            return "xlsx"
        raise BadInput(
            "list.not_what_it_says", path=path.name, found=_WORDS.get(looks or "", looks) or phrase("plain text")
        )
    if looks is not None:
        found = phrase("an Excel workbook with another name") if "workbook" in looks else looks
        raise BadInput("list.not_what_it_says", path=path.name, found=found)
    return "csv"


def _looks(head: bytes) -> str | None:
    """What the first bytes look like; None: text."""
    if head.startswith(b"PK\x03\x04"):
        return "workbook"
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "old workbook"
    for mark, words in MARKS:
        if head.startswith(mark) and not (mark in (b"BM", b"MZ") and _is_text(head)):
            return words
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<table")):
        return phrase("a web page")
    if start.startswith((b"{", b"[")) and b'":' in head:
        return phrase("a data file of another program (JSON)")
    return None if _is_text(head) else phrase("a file of another program")


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    zeros = head.count(0)
    if zeros:
        # UTF-16 without a mark has a zero in every second place, and nowhere else.
        return max(head[0::2].count(0), head[1::2].count(0)) == zeros > len(head) // 4
    odd = sum(byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1a\x1b" for byte in head)
    return odd <= len(head) // 100
