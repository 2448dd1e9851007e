"""What is odd about a list as a whole, so that a person looks at it before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Odd(StrEnum):
    """What was noticed."""

    HIDDEN_ROWS = "hidden_rows"
    FILTERED_ROWS = "filtered_rows"
    HIDDEN_COLUMNS = "hidden_columns"
    MERGED_CELLS = "merged_cells"
    OTHER_SHEET = "other_sheet"  # the numbers are not in the first sheet
    HIDDEN_SHEET = "hidden_sheet"
    MIXED_LETTERS = "mixed_letters"  # parts of a text file are written in another encoding
    NOT_TOLD = "not_told"  # this kind of file is not read for what is hidden in it, nor for formats
    DAYS_AS_NUMBERS = "days_as_numbers"  # a column of days shows how a spreadsheet counts them


@dataclass(frozen=True, slots=True)
class Oddity:
    """One of them: how often, and where (columns with their headings, or a sheet's name)."""

    what: Odd
    count: int = 0
    where: tuple[str, ...] = ()
