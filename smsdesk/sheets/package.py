"""The parts of a workbook (a ZIP file of XML): looked at before anything opens it, and refused if they are a trap."""

from __future__ import annotations

import html
import re
import zipfile
import zlib
from contextlib import contextmanager
from posixpath import join, normpath
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import BadInput
from smsdesk.core.phrase import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: What a workbook may be before it is opened at all: a file of 135 kB took 147 MB of memory, others far more.
MOST_BYTES: Final = 20 * 1024 * 1024
MOST_PARTS: Final = 1_000
MOST_UNPACKED: Final = 200 * 1024 * 1024
MOST_RATIO: Final = 100
#: Below this size a good compression is no sign of anything.
SMALL: Final = 1024 * 1024
#: Texts that many cells share are kept once in the file and once for each cell in memory.
MOST_SHARED: Final = 128 * 1024 * 1024
LONG_TEXT: Final = 256
#: Cells of an OpenDocument file, which takes some 150 bytes of memory for each.
MOST_REPEATED: Final = 2_000_000
PIECE: Final = 1024 * 1024
OVERLAP: Final = 4096

WORKBOOK: Final = "xl/workbook.xml"
SHARED: Final = "xl/sharedStrings.xml"
STYLES: Final = "xl/styles.xml"
CONTENT: Final = "content.xml"  # of an OpenDocument file

_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet\b([^>]*)>")
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*)>")
_ATTRIBUTE: Final = re.compile(rb"""([\w:-]+)\s*=\s*["']([^"']*)["']""")
_DEFINES: Final = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_TEXT_BEGINS: Final = re.compile(rb"<(?:\w+:)?si\b")
_ODS_ROW: Final = re.compile(rb"<table:table-(row|cell)\b([^>]*)>")


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The package. Raises `BadInput` with `list.unreadable` for whatever is wrong with it, also later in the block."""
    try:
        with zipfile.ZipFile(path) as packed:
            yield packed
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error) as error:
        raise BadInput("list.unreadable", path=path.name, detail=phrase("the file is damaged")) from error


def unpacked_size(path: Path) -> int:
    """How many bytes a package says its parts are; 0 for what is none."""
    try:
        with zipfile.ZipFile(path) as packed:
            return sum(part.file_size for part in packed.infolist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return 0


def look_before_opening(path: Path) -> dict[str, str]:
    """Which part of the file holds which sheet (Excel's XML only). Raises `BadInput`: list.too_big, list.unreadable."""
    with opened(path) as packed:
        parts = packed.infolist()
        names = [part.filename for part in parts]
        unpacked = sum(part.file_size for part in parts)
        if len(parts) > MOST_PARTS:
            raise too_big(path, phrase("it is made of more than {most:,} parts", most=MOST_PARTS))
        if unpacked > MOST_UNPACKED or unpacked > MOST_RATIO * max(path.stat().st_size, SMALL):
            raise too_big(path, phrase("unpacked it would take {size:,} MB", size=unpacked // 1024 // 1024))
        if len(set(names)) != len(names):
            raise BadInput("list.unreadable", path=path.name, detail=phrase("it holds two parts with the same name"))
        for name in (WORKBOOK, STYLES):
            if name in names:
                for _ in pieces(path, packed, name):
                    pass
        if CONTENT in names:
            _measure_document(path, packed)
        return sheet_parts(packed) if WORKBOOK in names else {}


def pieces(path: Path, packed: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """A part piece by piece, each with the end of the one before it. Raises `BadInput`.

    A part that defines names of its own (a DTD) is refused: no spreadsheet program writes one, and one of a few bytes
    unfolds to gigabytes or reads other files.
    """
    rest, read = b"", 0
    with packed.open(name) as part:
        while piece := part.read(PIECE):
            read += len(piece)
            if read > MOST_UNPACKED:
                raise too_big(path, phrase("unpacked it takes more than {size} MB", size=MOST_UNPACKED // 1024 // 1024))
            text = rest + piece
            if (b"<!" in text and _DEFINES.search(text)) or b"\0" in text:
                raise BadInput(
                    "list.unreadable", path=path.name, detail=phrase("its XML is not as spreadsheet programs write it")
                )
            yield text
            rest = text[-OVERLAP:]


def long_texts(path: Path, packed: zipfile.ZipFile) -> dict[int, int]:
    """The long ones among the texts that cells share: their bytes by their place. Raises `BadInput`."""
    found: dict[int, int] = {}
    if SHARED not in packed.namelist():
        return found
    place, began, seen = -1, 0, 0  # `seen`: where in the part the piece begins
    last = -1
    for text in pieces(path, packed, SHARED):
        for hit in _TEXT_BEGINS.finditer(text):
            at = seen + hit.start()
            if at <= last:
                continue  # in the end of the piece before
            if place >= 0 and at - began > LONG_TEXT:
                found[place] = at - began
            place, began, last = place + 1, at, at
        seen += len(text) - min(OVERLAP, len(text))
    end = packed.getinfo(SHARED).file_size
    if place >= 0 and end - began > LONG_TEXT:
        found[place] = end - began
    return found


def sheet_parts(packed: zipfile.ZipFile) -> dict[str, str]:
    """The part of each sheet, by the sheet's name."""
    targets: dict[str, str] = {}
    if "xl/_rels/workbook.xml.rels" in packed.namelist():
        for hit in _RELATION.finditer(beginning(packed, "xl/_rels/workbook.xml.rels")):
            found = attributes(hit[1])
            if "Id" in found and "Target" in found:
                target = found["Target"]
                targets[found["Id"]] = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
    parts: dict[str, str] = {}
    for hit in _SHEET.finditer(beginning(packed, WORKBOOK)):
        found = attributes(hit[1])
        target = targets.get(next((found[key] for key in found if key.endswith(":id")), ""), "")
        if "name" in found and target in packed.namelist():
            parts[found["name"]] = target
    return parts


def beginning(packed: zipfile.ZipFile, name: str) -> bytes:
    """The first megabyte of a part."""
    with packed.open(name) as part:
        return part.read(PIECE)


def attributes(text: bytes) -> dict[str, str]:
    """The attributes of a tag."""
    return {key.decode("ascii", "replace"): html.unescape(value.decode("utf-8", "replace"))
            for key, value in _ATTRIBUTE.findall(text)}  # fmt: skip


def too_big(path: Path, detail: str) -> BadInput:
    """`list.too_big` with this detail."""
    return BadInput("list.too_big", path=path.name, detail=detail)


def _measure_document(path: Path, packed: zipfile.ZipFile) -> None:
    """Refuse an OpenDocument file that says "and so on" more often than a list has cells."""
    cells, times, width, at, seen = 0, 1, 0, 0, 0
    for text in pieces(path, packed, CONTENT):
        for hit in _ODS_ROW.finditer(text):
            if seen + hit.start() < at:
                continue
            at = seen + hit.end()
            found = attributes(hit[2])
            if hit[1] == b"row":
                cells, width = cells + times * width, 0
                times = how_often(found.get("table:number-rows-repeated", "1"))
            elif "office:value-type" in found or not hit[2].rstrip().endswith(b"/"):
                width += how_often(found.get("table:number-columns-repeated", "1"))
            if cells + times * width > MOST_REPEATED:
                raise too_big(path, phrase("it spans more than {most:,} cells", most=MOST_REPEATED))
        seen += len(text) - min(OVERLAP, len(text))


def how_often(text: str) -> int:
    """How often something is repeated; far too often where it does not say so in figures."""
    return int(text) if text.isdigit() and len(text) < 10 else 10**9
