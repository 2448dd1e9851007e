"""What makes the messages of a list expensive, where it comes from, and what a plainer spelling saves."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from smsdesk.core.segments import count, plainer, replace, replace_all, replacements, special

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Where characters stand that everyone gets.
TEXT = ""


@dataclass(frozen=True, slots=True)
class Costly:
    """One kind of character with a plainer spelling, over a whole list.

    `messages` is how many it stands in, `saves` how many parts less they all take if it alone is replaced. `sources`
    are placeholders, or `TEXT`, each with the number of messages that it brings the characters into, most first.
    """

    name: str
    characters: str
    plain: str
    messages: int
    saves: int
    sources: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """What can be said of a list: `dear` messages are written in special characters, into `by_columns` of them columns
    bring some that could be plainer; replacing all that can be saves `saves` parts. `keeps` are characters that carry
    meaning, each with its messages; nothing replaces those."""

    dear: int
    by_columns: int
    saves: int
    costly: tuple[Costly, ...]
    keeps: tuple[tuple[str, int], ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The placeholders that bring characters in which could be plainer, each once."""
        return tuple(dict.fromkeys(source for each in self.costly for source, _ in each.sources if source != TEXT))


@dataclass(slots=True)
class Coach:
    """Looks at each message that is written in special characters; keeps counts, and no message."""

    dear: int = 0
    by_columns: int = 0
    saves: int = 0
    _messages: Counter[tuple[str, str]] = field(default_factory=Counter)
    _saves: Counter[tuple[str, str]] = field(default_factory=Counter)
    _characters: dict[tuple[str, str], str] = field(default_factory=dict)
    _sources: Counter[tuple[tuple[str, str], str]] = field(default_factory=Counter)
    _keeps: Counter[str] = field(default_factory=Counter)

    def add(self, text: str, parts: int, slots: Sequence[str], values: Sequence[str], pieces: str) -> None:
        """One message: its whole text and parts, the placeholders with what was filled in, and the text around them."""
        self.dear += 1
        self.saves += parts - count(plainer(text)).parts
        brought = False
        for each in replacements(text):
            kind = each.name, each.plain
            self._messages[kind] += 1
            self._saves[kind] += max(0, parts - count(replace(text, each.characters)).parts)
            known = self._characters.get(kind, "")
            self._characters[kind] = known + "".join(c for c in each.characters if c not in known)
            wanted = set(each.characters)
            if wanted & set(pieces):
                self._sources[kind, TEXT] += 1
            brings = {slot for slot, value in zip(slots, values, strict=True) if wanted & set(value)}
            self._sources.update((kind, slot) for slot in brings)
            brought = brought or bool(brings)
        self.by_columns += brought
        self._keeps.update({each.character for each in special(replace_all(text))})

    def advice(self) -> Advice:
        """What was found so far."""
        return Advice(
            self.dear,
            self.by_columns,
            self.saves,
            tuple(
                Costly(name, self._characters[name, plain], plain, n, self._saves[name, plain], self._of((name, plain)))
                for (name, plain), n in self._messages.most_common()
            ),
            tuple(self._keeps.most_common()),
        )

    def _of(self, kind: tuple[str, str]) -> tuple[tuple[str, int], ...]:
        return tuple((source, n) for (each, source), n in self._sources.most_common() if each == kind)
