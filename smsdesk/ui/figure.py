"""Numbers that a page begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from smsdesk.ui.cards import Card
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Figure(Card):
    """A number, what it is, and what it is to be seen beside; `face` is a step of the type scale."""

    def __init__(self, identifier: str, *, face: str = "small_number") -> None:
        super().__init__(spacing=2)
        self.setAccessibleIdentifier(identifier)
        self._number = PlainLabel("", face)
        self._what = ElidedLabel("", "body", tone="text2")
        self._beside = ElidedLabel("", "caption")
        self.add(self._number, self._what, self._beside)
        self.body.setContentsMargins(Space.CARD, 11, Space.CARD, 11)

    def say(self, figure: str, what: str, beside: str) -> None:
        """Show it; a screen reader hears one sentence."""
        self._number.setText(figure)
        self._what.setText(what)
        self._beside.setText(beside)
        self.setAccessibleName(f"{figure} {what}. {beside}".strip())


class Figures(QWidget):
    """Four of them, side by side; in pairs, one below the other, where that is too narrow."""

    def __init__(self, identifiers: Sequence[str], *, face: str = "small_number") -> None:
        super().__init__()
        self._each = [Figure(identifier, face=face) for identifier in identifiers]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.GAP)
        self.stand(pairs=False)

    def say(self, told: Iterable[tuple[str, str, str]]) -> None:
        """Show these: figure, what it is, what it is to be seen beside."""
        for each, (figure, what, beside) in zip(self._each, told, strict=True):
            each.say(figure, what, beside)

    def stand(self, *, pairs: bool) -> None:
        """Stand in pairs, or all in a row."""
        across = 2 if pairs else len(self._each)
        for place, each in enumerate(self._each):
            self._grid.addWidget(each, place // across, place % across)
        for place in range(len(self._each)):
            self._grid.setColumnStretch(place, int(place < across))
