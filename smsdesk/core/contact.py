"""People the office writes to again and again, their groups, and the texts it keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from smsdesk.core.personalise import snake
from smsdesk.core.rules import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from smsdesk.core.preview import CheckedRow

#: The group that holds everybody, and that of the opt-out list; all others have ids from 1.
EVERYBODY: Final = 0
OPTED_OUT: Final = -1
#: Placeholders that every person has; no field is called so.
OWN: Final = ("number", "name")
#: What stands between the digits of a number.
_SIGNS: Final = dict.fromkeys(map(ord, " \t\n().+-\xa0"))
#: From so many digits on a search may mean a phone number.
_A_NUMBER: Final = 3
#: The field in which a person's earlier numbers are kept.
OTHER_NUMBER: Final = "other_number"


@dataclass(frozen=True, slots=True)
class Contact:
    """One person. `id` 0: not stored yet. `number` is E.164 with `+`; `fields` are placeholders by snake-case name."""

    id: int
    name: str
    number: str
    fields: Mapping[str, str] = field(default_factory=dict)
    groups: tuple[str, ...] = ()
    opted_out: bool = False
    added_at: datetime | None = None
    last_at: datetime | None = None  # of the newest message to or from the number


@dataclass(frozen=True, slots=True)
class ContactGroup:
    """A named set of people. `id` 0 stands for everybody, -1 for those who opted out."""

    id: int
    name: str
    count: int


class EventKind(StrEnum):
    """What happened between the office and one number."""

    SENT = "sent"
    RECEIVED = "received"
    OPTED_OUT = "opted_out"
    SUBSCRIBED = "subscribed"
    UNSUBSCRIBED = "unsubscribed"


@dataclass(frozen=True, slots=True)
class ContactEvent:
    """One line of a person's history, newest first when listed; `state` is a message's, `text` from outside."""

    at: datetime
    kind: EventKind
    text: str
    state: str = ""
    title: str = ""
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """What an import of contacts did with each row: nothing is lost, and nobody is there twice.

    `shown` are the first of the problem rows, with their reasons.
    """

    added: int
    changed: int
    same: int
    problems: int  # rows without a usable number
    shown: tuple[CheckedRow, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """A template as it read at one time."""

    version: int
    text: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Template:
    """A text that is used again. `version` counts from 1; older versions are kept."""

    id: int
    name: str
    text: str
    version: int
    changed_at: datetime
    by: str
    used: int = 0
    last_used: datetime | None = None


class Person(NamedTuple):
    """One row of a list of people; `again` where its number came further up already."""

    number: str
    name: str
    fields: Mapping[str, str]
    again: bool = False


def field_name(heading: str) -> str:
    """A heading as the name of a field; never one that every person has, and "" for one without a letter or digit."""
    name = snake(heading)
    return f"{name}_2" if name in OWN else name


def tidy(fields: Mapping[str, str]) -> dict[str, str]:
    """Fields by their names in snake case, without the empty ones; of two with one name the first stays."""
    kept: dict[str, str] = {}
    for heading, value in fields.items():
        name = field_name(heading)
        if name and value.strip():
            kept.setdefault(name, value.strip())
    return kept


def merged(name: str, fields: Mapping[str, str], new: Person, *, replace: bool) -> tuple[str, dict[str, str]]:
    """A person's name and fields after a row about them: what is empty is filled, the rest stays unless `replace`.

    An empty cell never takes anything away.
    """
    kept = dict(fields)
    for key, value in new.fields.items():
        if value and (replace or not kept.get(key)):
            kept[key] = value
    return (new.name if new.name and (replace or not name) else name), kept


def place(name: str, number: str) -> str:
    """Where somebody stands in a list: by name without case and accents; whoever has none comes last, by number."""
    return plain(name) or f"\uffff{number}"


def search_words(name: str, number: str, fields: Mapping[str, str]) -> str:
    """What a search for a person looks in: every word with a space before it."""
    said = (name, *fields.values())
    return " ".join(["", *map(plain, said), number, *filter(None, map(_digits, said))])


def _digits(text: str) -> str:
    """A text that is a number however it is written, such as 0712 345, as its digits; "" for any other."""
    digits = text.translate(_SIGNS).lstrip("0")
    return digits if digits.isdecimal() and digits.isascii() else ""


def needles(search: str) -> tuple[str, str, str, str]:
    """What has to stand in those words: at most four pieces, the last ones empty.

    A number may be written as people do: 0712 345 for what is kept as +254712345… One or two digits are nobody's
    number: a word has to begin with them.
    """
    digits = _digits(search)
    if len(digits) >= _A_NUMBER:
        return (digits, "", "", "")
    words = [f" {word}" if word.isdecimal() and len(word) < _A_NUMBER else word for word in plain(search).split()]
    first, second, third = [*words[:3], "", "", ""][:3]
    return first, second, third, " ".join(words[3:])


def alike(numbers: Iterable[str]) -> frozenset[str]:
    """Those of these numbers that are another of them but for one digit."""
    first: dict[str, str] = {}
    found: set[str] = set()
    for number in set(numbers):
        for at in range(len(number)):
            other = first.setdefault(f"{number[:at]}?{number[at + 1 :]}", number)
            if other != number:
                found |= {number, other}
    return frozenset(found)
