"""Whether the names of a list stand beside the wrong numbers, as they do after one column was sorted or shifted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: So many numbers have to have another name than before, and so large a share of those that were known.
FEWEST: Final = 3
SHARE: Final = 0.5


@dataclass(slots=True)
class NameWatch:
    """Compares the names of a list, row by row in order, with the names that its numbers had before."""

    known: int = 0
    other: int = 0
    neighbours: int = 0  # of those: the name of the row before or after is the one it had
    _before: str = ""

    def add(self, rows: Sequence[tuple[str, str]], names: Mapping[str, str]) -> None:
        """Some rows in order: number and name; `names` by number as they were."""
        for place, (number, name) in enumerate(rows):
            was = _plain(names.get(number, ""))
            now = _plain(name)
            if was and now:
                self.known += 1
                if was != now:
                    self.other += 1
                    after = _plain(rows[place + 1][1]) if place + 1 < len(rows) else ""
                    self.neighbours += was in (self._before, after)
            self._before = now

    @property
    def shifted(self) -> bool:
        """Whether the names seem to stand beside the wrong numbers."""
        return self.other >= FEWEST and self.other >= SHARE * self.known


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
