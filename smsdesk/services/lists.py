"""What a list is, how it is to be read, and what its check found; the reading is in `imports`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from smsdesk.core.preview import Duplicates

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from smsdesk.core.contact import ContactGroup
    from smsdesk.core.oddity import Oddity
    from smsdesk.core.preview import CheckedRow, Summary
    from smsdesk.core.provider import Limits
    from smsdesk.sheets.sheet import Row


@dataclass(frozen=True, slots=True)
class ListRequest:
    """A list and how it is to be read. What is None is found out; `pasted` or `people` stand in for a file.

    Columns count from 0. `corrections` are numbers put right by a person, by row. `country` is ISO 3166, or empty.
    """

    path: Path | None = None
    pasted: str | None = None
    people: tuple[Row, ...] | None = None  # number, name, and a cell for each of `headings`
    headings: tuple[str, ...] = ("Message",)
    groups: tuple[ContactGroup, ...] = ()  # where these people are from, if not from an earlier batch
    sheet: str | None = None
    header: bool | None = None
    encoding: str | None = None
    delimiter: str | None = None
    number_column: int | None = None
    name_column: int | None = None
    country: str = ""
    text: str | None = None
    limits: Limits | None = None
    duplicates: Duplicates = Duplicates.SKIP
    leave_out_hidden: bool = False  # rows that are hidden or filtered out in the file
    plainly: bool = False  # written without special characters wherever that says the same
    budget: int | None = None  # so many parts now, the rest later
    corrections: Mapping[int, str] = field(default_factory=dict)
    opted_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OpenedList:
    """A list before it is checked: what it is, its headings with their placeholders, and its first rows."""

    title: str
    folder: str
    kind: str  # csv, xlsx …, pasted, people or groups
    sheets: tuple[str, ...]
    sheet: str | None
    headings: tuple[str, ...]
    keys: tuple[str, ...]  # each heading as a {placeholder}
    has_headings: bool
    encoding: str | None
    delimiter: str | None
    modified: datetime | None
    size: int
    shown: tuple[Row, ...]
    number_column: int | None
    name_column: int | None
    first: int = 1  # the row below the headings
    oddities: tuple[Oddity, ...] = ()


@dataclass(frozen=True, slots=True)
class Examined:
    """A list that was checked: its first rows of each kind, at most `KEPT`.

    Problem rows whose repair is known come before all others.
    """

    opened: OpenedList
    summary: Summary
    ready: tuple[CheckedRow, ...]
    problems: tuple[CheckedRow, ...]
    left_out: tuple[CheckedRow, ...]
