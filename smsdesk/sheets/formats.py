"""What a cell shows where that is more than what it stores: 722000004 under the format 0000000000 is 0722000004.

Source: ECMA-376, part 1, 18.8.30 (number formats) and 18.8.31. Only formats that add digits or a plus, or that show a
number in scientific notation, matter here; amounts and days stay as they are stored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Protocol

from smsdesk.core.phone import was_cut

#: A format that comes with every workbook and shows a number in scientific notation.
SCIENTIFIC: Final = {11: "0.00E+00", 48: "##0.0E+0"}
#: Smaller numbers are amounts, whatever their format.
_LEAST: Final = 100_000_000

_PIECE: Final = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[0-9A-Fa-f]+)?\]|\[(?:[A-Za-z]+\d*)\]|_(?:.)|\*(?:.)|(.)')
_SECTION: Final = re.compile(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\\[])*')
_E: Final = re.compile(r"0(?:\.(0*))?#*E[+-]0+", re.IGNORECASE)


class Format(Protocol):
    """How a number is shown."""

    def shown(self, value: float) -> str | None:
        """What the cell shows; None: nothing else than what it stores."""
        ...


@dataclass(frozen=True, slots=True)
class Mask:
    """Digits among fixed characters: each piece is a fixed text, or 0 or # for a digit."""

    pieces: tuple[tuple[str, bool], ...]  # (text, fixed)

    def shown(self, value: float) -> str | None:
        """The digits of a whole number in their places; zeros where it has none."""
        if value < 0 or value != int(value):
            return None
        digits = str(int(value))
        if value >= _LEAST and was_cut(digits):
            return None  # what was cut off is gone, and no format may hide that
        places = sum(not fixed for _, fixed in self.pieces)
        over, left = digits[: max(0, len(digits) - places)], digits[-places:].rjust(places)
        out: list[str] = []
        at = 0
        for text, fixed in self.pieces:
            if fixed:
                out.append(text)
                continue
            digit = left[at]
            out.append((over if at == 0 else "") + (digit if digit != " " else "0" if text == "0" else ""))
            at += 1
        return "".join(out).strip()


@dataclass(frozen=True, slots=True)
class Scientific:
    """Scientific notation with so many decimals."""

    decimals: int

    def shown(self, value: float) -> str | None:
        """2.55E+11, where the cell holds no digit more than that: what was cut off is in it no longer."""
        text = f"{value:.{self.decimals}E}"
        return text if abs(value) >= _LEAST and float(text) == value else None


def read_format(code: str) -> Format | None:
    """What a format does to a phone number; None: nothing, or it is one for amounts, days or texts."""
    first = _SECTION.match(code)
    section = "" if first is None else first[0]
    bare = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", section)
    if scientific := _E.search(bare):
        return Scientific(len(scientific[1] or ""))
    pieces: list[tuple[str, bool]] = []
    for quoted, escaped, money, plain in _PIECE.findall(section):
        if fixed := quoted or escaped or money:
            pieces.append((fixed, True))
        elif plain in ("0", "#", "?"):
            pieces.append((plain, False))
        elif plain and plain in "+-() 123456789":
            pieces.append((plain, True))
        elif plain:
            return None
    adds = any(fixed and re.search(r"[\d+]", text) for text, fixed in pieces)
    zeros = sum(text == "0" for text, fixed in pieces if not fixed)
    digits = sum(not fixed for _, fixed in pieces)
    return Mask(tuple(pieces)) if digits and (adds or zeros > 1) else None
