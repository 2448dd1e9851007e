"""Lists as offices really have them, generated: each row labelled with what was done to it and what should come of it.

`READY` rows carry the number that must come out; of `MENDED` rows the suggestion must be that number; `LOST` rows hold
less than the number, or more than one, and may never be ready nor be given a suggestion.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

READY, MENDED, LOST = "ready", "mended", "lost"

#: Beginnings of mobile numbers, by country: what follows the calling code.
HOMES: Final = {
    "KE": ("254", ("722", "733", "110", "790")),
    "TZ": ("255", ("754", "713", "622", "767")),
    "UG": ("256", ("772", "701", "752")),
    "ZA": ("27", ("82", "83", "72")),
}


@dataclass(frozen=True)
class Cell:
    """A cell: as text, or as a number with a format; `meant` is the person's number in E.164."""

    value: str | float
    meant: str
    should: str
    format: str = ""


def national(rng: random.Random, country: str) -> str:
    """A mobile number without its calling code; it ends in no row of zeros."""
    _, begins = HOMES[country]
    first = rng.choice(begins)
    rest = 9 - len(first)
    while True:
        digits = f"{rng.randrange(10**rest):0{rest}d}"
        if digits.count("0") < 3:
            return first + digits


def _e164(country: str, local: str) -> str:
    return f"+{HOMES[country][0]}{local}"


def _text(shape: Callable[[str, str], str], should: str) -> Callable[[random.Random, str], Cell]:
    def make(rng: random.Random, country: str) -> Cell:
        local = national(rng, country)
        return Cell(shape(HOMES[country][0], local), _e164(country, local), should)

    return make


def _stored(shape: Callable[[str, str], float], should: str, form: str = "") -> Callable[[random.Random, str], Cell]:
    def make(rng: random.Random, country: str) -> Cell:
        local = national(rng, country)
        return Cell(shape(HOMES[country][0], local), _e164(country, local), should, form)

    return make


def _with_o(_code: str, local: str) -> str:
    return "O" + local


def _two(joint: str) -> Callable[[random.Random, str], Cell]:
    def make(rng: random.Random, country: str) -> Cell:
        one, other = national(rng, country), national(rng, country)
        return Cell(f"0{one}{joint}0{other}", _e164(country, one), LOST)

    return make


def _landline(rng: random.Random, country: str) -> Cell:
    begins = {"KE": "20", "TZ": "22", "UG": "414", "ZA": "11"}[country]
    local = begins + f"{rng.randrange(2, 9)}{rng.randrange(10**6):06d}"[: 9 - len(begins)]
    return Cell("0" + local, _e164(country, local), LOST)


def _abroad(rng: random.Random, country: str) -> Cell:
    other = rng.choice([each for each in HOMES if each != country])
    number = _e164(other, national(rng, other))
    return Cell(number, number, READY)


def _day(rng: random.Random, country: str) -> Cell:
    return Cell(f"2026-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}", "", LOST)


def _cut(code: str, local: str) -> str:
    return f"{float(code + local):.5E}"


#: What happens to numbers, in any file.
TEXTS: Final[dict[str, Callable[[random.Random, str], Cell]]] = {
    "as it should be": _text(lambda code, local: f"+{code}{local}", READY),
    "zero in front": _text(lambda _, local: "0" + local, READY),
    "leading zero lost": _text(lambda _, local: local, READY),
    "no plus": _text(lambda code, local: code + local, READY),
    "00 for the plus": _text(lambda code, local: f"00{code}{local}", READY),
    ".0 behind it": _text(lambda code, local: f"{code}{local}.0", READY),
    "spaces": _text(lambda code, local: f" +{code} {local[:3]} {local[3:6]} {local[6:]} ", READY),
    "hard spaces": _text(lambda _, local: f"0{local[:3]}\u00a0{local[3:6]}\u00a0{local[6:]}", READY),
    "dashes": _text(lambda _, local: f"0{local[:3]}-{local[3:6]}–{local[6:]}", READY),
    "brackets": _text(lambda code, local: f"(+{code}) {local}", READY),
    "an apostrophe": _text(lambda _, local: f"'0{local}", READY),
    "marks nobody sees": _text(lambda _, local: f"\u202a0{local}\u202c", READY),
    "other digits": _text(lambda _, local: ("0" + local).translate({48 + n: 0x660 + n for n in range(10)}), READY),
    "from abroad": _abroad,
    "letter O": _text(_with_o, MENDED),
    "country code twice": _text(lambda code, local: f"{code}{code}{local}", MENDED),
    "plus between": _text(lambda code, local: f"+{code}+{code}{local}", MENDED),
    "2.54713E+11": _text(_cut, LOST),
    "2.55E+11": _text(lambda code, local: f"{float(code + local):.2E}", LOST),
    "2,54713E+11": _text(lambda code, local: _cut(code, local).replace(".", ","), LOST),
    "2.54713E+11, widened": _text(lambda code, local: (code + local)[:6] + "0" * (len(code + local) - 6), LOST),
    "a digit missing": _text(lambda _, local: "0" + local[:-1], LOST),
    "a digit too many": _text(lambda _, local: f"0{local}7", LOST),
    "two numbers with /": _two("/"),
    "two numbers with a comma": _two(", "),
    "two numbers with a space": _two(" "),
    "two numbers with or": _two(" or "),
    "landline": _landline,
    "empty": lambda _rng, _country: Cell("", "", LOST),
    "a word": lambda rng, _: Cell(rng.choice(["none", "N/A", "hana", "-", "?", "no phone", "see mother"]), "", LOST),
    "a day": _day,
    "a formula that failed": lambda rng, _: Cell(rng.choice(["#REF!", "#N/A", "#VALUE!", "#NAME?"]), "", LOST),
    "letters": _text(lambda _, local: f"0{local[:5]}ABC{local[8:]}", LOST),
}
#: What only a workbook can do.
CELLS: Final[dict[str, Callable[[random.Random, str], Cell]]] = {
    "a number": _stored(lambda code, local: float(code + local), READY),
    "a number without its zero": _stored(lambda _, local: float(local), READY),
    "format 0000000000": _stored(lambda _, local: float(local), READY, "0000000000"),
    "format +0": _stored(lambda code, local: float(code + local), READY, '"+"0'),
    "format 0000 000 000": _stored(lambda _, local: float(local), READY, "0000 000 000"),
    "format 0.00E+00, all stored": _stored(lambda code, local: float(code + local), READY, "0.00E+00"),
    "format General, cut": _stored(lambda code, local: float(_cut(code, local)), LOST),
    "format 0.00E+00, cut": _stored(lambda code, local: float(f"{float(code + local):.2E}"), LOST, "0.00E+00"),
    "format 0.00000E+00, cut": _stored(lambda code, local: float(_cut(code, local)), LOST, "0.00000E+00"),
    "format +0, cut": _stored(lambda code, local: float(_cut(code, local)), LOST, '"+"0'),
    "format 0, cut": _stored(lambda code, local: float(_cut(code, local)), LOST, "0"),
    "a half": _stored(lambda code, local: float(code + local) + 0.5, LOST),
    "format dd/mm/yyyy": lambda rng, _: Cell(float(rng.randrange(40_000, 47_000)), "", LOST, "dd/mm/yyyy"),
}


def rows(kind: str, country: str, count: int) -> list[Cell]:
    """So many rows with this damage; the same ones each time."""
    rng = random.Random(f"{kind} {country}")
    make = TEXTS.get(kind) or CELLS[kind]
    return [make(rng, country) for _ in range(count)]
