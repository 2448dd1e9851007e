"""Texts with `{placeholders}`: one text, and a different message for every row of a list."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from smsdesk.core.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TOKEN: Final = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_NOT_A_WORD: Final = re.compile(r"[\W_]+")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")


class BadBraces(BadInput):
    """A brace without its partner; `position` counts characters from 1."""

    def __init__(self, position: int) -> None:
        super().__init__("text.bad_braces", position=position)
        self.position = position


class UnknownPlaceholder(BadInput):
    """A placeholder that no column answers to; `meant` is the nearest that one does, or None."""

    def __init__(self, name: str, keys: Sequence[str]) -> None:
        super().__init__("text.unknown_placeholder", name=name, known=", ".join(f"{{{key}}}" for key in keys))
        self.name = name
        near = difflib.get_close_matches(snake(name), keys, 1)
        self.meant = near[0] if near else None


class Mark(NamedTuple):
    """A placeholder where it stands in a text, for an editor to colour."""

    start: int
    end: int
    name: str


def snake(heading: str) -> str:
    """A heading as a placeholder: `Due date (TZS)` becomes `due_date_tzs`."""
    return _NOT_A_WORD.sub("_", heading).strip("_").lower()


def placeholder_keys(headings: Sequence[str]) -> tuple[str, ...]:
    """The placeholder of each column, in snake case: never empty, and with `_2` where a name comes again."""
    keys: list[str] = []
    taken: set[str] = set()
    for at, heading in enumerate(headings, 1):
        plain = key = snake(heading) or f"column_{at}"
        again = 1
        while key in taken:
            again += 1
            key = f"{plain}_{again}"
        taken.add(key)
        keys.append(key)
    return tuple(keys)


def marks(text: str) -> tuple[Mark, ...]:
    """Every placeholder in a text that may still be half written; raises nothing."""
    found = (Mark(m.start(), m.end(), m[1].strip()) for m in _TOKEN.finditer(text) if m[1] is not None)
    return tuple(mark for mark in found if mark.name)


@dataclass(frozen=True, slots=True)
class Template:
    """A text taken apart: literal pieces, and between each two of them the name of a placeholder."""

    text: str
    pieces: tuple[str, ...]
    slots: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Template:
        """Take a text apart; CRLF becomes LF, `{{` and `}}` are braces.

        Raises `BadBraces` for a brace without its partner or without a name between, and `BadInput`
        (text.control_character) for characters that no phone can show.
        """
        text = text.replace("\r\n", "\n")
        if control := _CONTROL.search(text):
            raise BadInput("text.control_character", detail=f"U+{ord(control[0]):04X}")
        pieces, slots, at = [""], [], 0
        for match in _TOKEN.finditer(text):
            pieces[-1] += text[at : match.start()]
            at = match.end()
            if match[0] in ("{{", "}}"):
                pieces[-1] += match[0][0]
            elif match[1] and match[1].strip():
                slots.append(match[1].strip())
                pieces.append("")
            else:
                raise BadBraces(match.start() + 1)
        pieces[-1] += text[at:]
        return cls(text, tuple(pieces), tuple(slots))

    @property
    def names(self) -> tuple[str, ...]:
        """The placeholders as written, each once, in order of appearance."""
        return tuple(dict.fromkeys(self.slots))

    def bind(self, headings: Sequence[str]) -> Bound:
        """Tie every placeholder to its column: by heading or by its snake case, without regard to case.

        An exact heading goes before a snake-cased one, the left column before the right. Raises `UnknownPlaceholder`.
        """
        keys = placeholder_keys(headings)
        columns: dict[str, int] = {}
        for names in ([heading.strip().casefold() for heading in headings], keys):
            for at, name in enumerate(names):
                columns.setdefault(name.casefold(), at)
        for name in self.slots:
            if name.casefold() not in columns:
                raise UnknownPlaceholder(name, keys)
        return Bound(self, tuple(columns[name.casefold()] for name in self.slots))


class Bound:
    """A text tied to the columns of a list.

    `values` tells what is filled in from a row, in the order of the text; the row has a cell for every heading.
    """

    __slots__ = ("_format", "columns", "template", "values")

    def __init__(self, template: Template, columns: tuple[int, ...]) -> None:
        self.template = template
        self.columns = columns
        self._format = "%s".join(piece.replace("%", "%%") for piece in template.pieces)
        self.values = _picker(columns)

    def fill(self, values: tuple[str, ...]) -> str:
        """The message with these values filled in exactly as they are, never looked into; CRLF becomes LF."""
        text = self._format % values
        return text.replace("\r\n", "\n") if "\r" in text else text

    def render(self, cells: Sequence[str]) -> str:
        """The message of one row."""
        return self.fill(self.values(cells))

    def missing(self, cells: Sequence[str]) -> tuple[str, ...]:
        """The placeholders whose cell is empty in this row, each once."""
        pairs = zip(self.template.slots, self.values(cells), strict=True)
        return tuple(dict.fromkeys(name for name, value in pairs if not value.strip()))


def _picker(columns: tuple[int, ...]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    if not columns:
        return lambda _: ()
    if len(columns) == 1:
        only = columns[0]
        return lambda cells: (cells[only],)
    return itemgetter(*columns)
