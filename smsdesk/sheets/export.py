"""Lists written for a spreadsheet program: CSV that it opens as text, whatever the cells hold."""

from __future__ import annotations

import csv
import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

#: What a spreadsheet program takes for a formula; a plain number with its sign is none.
_FORMULA: Final = re.compile(r"\s*[=+\-@\t\r]")
_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def write_rows(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a CSV file in UTF-8 that Excel opens; a cell that begins like a formula gets an apostrophe before it.

    The file is there whole or not at all. Raises `BadInput` (list.unwritten).
    """
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([_safe(cell) for cell in headings])
            writer.writerows([_safe(cell) for cell in row] for row in rows)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise BadInput("list.unwritten", path=path.name, detail=error.strerror or str(error)) from error


def _safe(cell: str) -> str:
    if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell.strip()):
        return "'" + cell
    return cell
