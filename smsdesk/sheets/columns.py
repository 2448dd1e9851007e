"""Which row holds the headings, which column the phone numbers, which the names: told by what is in the cells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from smsdesk.core.phone import Number, Problem, normalise

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Where a list's numbers may be at home when nobody said it.
HOMES = ("KE", "TZ", "UG", "ZA")
#: Damage that only a phone number suffers: a column full of it is a number column all the same.
DAMAGED = frozenset({Problem.CUT_BY_EXCEL, Problem.COUNTRY_TWICE, Problem.TWO_NUMBERS, Problem.LANDLINE})
#: Headings that speak of phone numbers; they break ties, no more.
PHONE_WORDS = re.compile(r"phone|mobile|cell|tel|msisdn|sms|whatsapp|simu|namba|contact|number|no\b", re.IGNORECASE)
#: Headings that speak of a person.
NAME_WORDS = re.compile(r"name|jina|parent|guardian|mzazi|member|patient|customer|client|student", re.IGNORECASE)
#: Begins the headings of columns that this program wrote beside a person's own.
OURS: Final = "smsdesk: "
#: How much of a column must look like numbers.
ENOUGH = 0.5
#: Heading rows are looked for this far down.
TOP = 10


def number_column(rows: Sequence[Sequence[str]], headings: Sequence[str], country: str) -> int | None:
    """The column that holds the phone numbers, or None; `country` may be empty."""
    best: tuple[float, int, int] | None = None
    for column in range(max((len(row) for row in rows), default=0)):
        cells = [row[column] for row in rows if column < len(row) and row[column].strip()]
        if not cells or _is_ours(headings, column):
            continue
        share = sum(_like_a_number(cell, country) for cell in cells) / len(cells)
        named = column < len(headings) and PHONE_WORDS.search(headings[column]) is not None
        score = (round(share, 1), int(named), -column)
        if share >= ENOUGH and (best is None or score > best):
            best = score
    if best is not None:
        return -best[2]
    # Nothing in the cells tells: a heading that says it in so many words is believed.
    named_columns = [
        index for index, heading in enumerate(headings) if PHONE_WORDS.search(heading) and not _is_ours(headings, index)
    ]
    return named_columns[0] if len(named_columns) == 1 else None


def holds_numbers(rows: Sequence[Sequence[str]]) -> bool:
    """Whether any column is one of phone numbers, by what is in its cells."""
    return number_column(rows, (), "") is not None


def name_column(rows: Sequence[Sequence[str]], headings: Sequence[str], number: int | None) -> int | None:
    """The column that tells who a row is about: by its heading, else the first that holds words."""
    for index, heading in enumerate(headings):
        if index != number and NAME_WORDS.search(heading):
            return index
    for column in range(max((len(row) for row in rows), default=0)):
        cells = [row[column].strip() for row in rows if column < len(row) and row[column].strip()]
        if column != number and cells and sum(_like_a_name(cell) for cell in cells) > len(cells) / 2:
            return column
    return None


def heading_row(rows: Sequence[Sequence[str]]) -> int | None:
    """Which of the first rows holds the headings: words in every cell it uses, and a list with numbers below."""
    for index, row in enumerate(rows[:TOP]):
        used = [cell.strip() for cell in row if cell.strip()]
        below = rows[index + 1 : index + 4]
        if not used or not below:
            return None
        if any(_like_a_number(cell, "") for cell in used):
            return None
        widest = max(len([cell for cell in other if cell.strip()]) for other in below)
        if len(used) * 2 > widest and all(_like_a_heading(cell) for cell in used):
            return index
    return None


def _is_ours(headings: Sequence[str], column: int) -> bool:
    return column < len(headings) and headings[column].startswith(OURS)


def _like_a_number(cell: str, country: str) -> bool:
    digits = sum(character.isdigit() for character in cell)
    if not 6 <= digits <= 30:
        return False
    for home in (country,) if country else HOMES:
        found = normalise(cell, home)
        if isinstance(found, Number) or found.kind in DAMAGED or found.hint is not None:
            return True
    return False


def _like_a_name(cell: str) -> bool:
    return not any(character.isdigit() for character in cell) and sum(map(str.isalpha, cell)) > len(cell) / 2


def _like_a_heading(cell: str) -> bool:
    return len(cell) <= 60 and any(character.isalpha() for character in cell) and not cell.startswith("#")
