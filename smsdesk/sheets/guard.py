"""The apostrophe that keeps a spreadsheet program from computing a text, or from taking digits away from it."""

from __future__ import annotations

import re
from typing import Final

#: What a spreadsheet program takes for a formula, full-width signs included; a plain number with its sign is none.
_FORMULA: Final = re.compile(r"\s*[=+\-@\t\r\0＝＋－＠]")
_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
#: Digits that it would change: a zero or a `+` in front goes, and so does what stands behind fifteen of them.
_CHANGED: Final = re.compile(r"0\d+|\+\d{7,}|\d{16,}")


def guarded(text: str) -> str:
    """The text as it can stand in a CSV file: with an apostrophe before it where it needs one."""
    if _CHANGED.fullmatch(text) or (_FORMULA.match(text) and not _NUMBER.fullmatch(text.strip())):
        return "'" + text
    return text


def unguarded(cell: str) -> str:
    """The text of a cell without the apostrophe that `guarded` wrote."""
    return cell[1:] if cell[:1] == "'" and guarded(cell[1:]) == cell else cell
