"""Lists that come from outside the window, kept until the window can open them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence


class Arrivals(QObject):
    """The lists of the command line, of a second start, and of the system (macOS): the newest waits for the window.

    `arrived` tells that one waits. Of several at once the first is opened, since a message has one list.
    """

    arrived = Signal()

    def __init__(self, lists: Sequence[Path] = ()) -> None:
        super().__init__()
        self._waiting: Path | None = None
        self._others = False
        self.put(lists)

    @property
    def waiting(self) -> Path | None:
        """The list that waits."""
        return self._waiting

    def put(self, lists: Sequence[Path]) -> None:
        """These have come; what waited until now gives way to them."""
        if lists:
            self._waiting, self._others = Path(lists[0]), len(lists) > 1
            self.arrived.emit()

    def take(self) -> tuple[Path, bool] | None:
        """The list that waits, and whether others came with it, which are not opened; it waits no more."""
        if self._waiting is None:
            return None
        taken, self._waiting = (self._waiting, self._others), None
        return taken
