"""Choices side by side, exactly one of them taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Surface

if TYPE_CHECKING:
    from collections.abc import Sequence


class Segmented(Surface):
    """Buttons in one tray. Each choice is (key, words, icon or ""); `chosen` carries the key.

    With `none` no button is down at first, for a question that wants an answer.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str, str]],
        *,
        identifier: str = "",
        none: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("segments", parent)
        self._buttons: dict[str, Button] = {}
        lay = QHBoxLayout(self)
        lay.setContentsMargins(2, 2, 2, 2)
        lay.setSpacing(2)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for key, words, symbol in choices:
            button = Button(words, "segment", symbol=symbol, height=30)
            button.setProperty("tight", False)
            button.setCheckable(True)
            if identifier:
                button.setAccessibleIdentifier(f"{identifier}.{key}")
            self._group.addButton(button)
            self._buttons[key] = button
            lay.addWidget(button)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
        if not none and choices:
            self._buttons[choices[0][0]].setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        """The key of the choice taken, "" if none is."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Take a choice without saying so to anybody."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> Button:
        """The button of a choice."""
        return self._buttons[key]
