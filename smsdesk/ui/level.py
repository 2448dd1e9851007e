"""The level below which somebody is warned, changed in its place by a pencil."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from smsdesk.core.money import parse_amount
from smsdesk.ui.buttons import IconButton
from smsdesk.ui.cards import row
from smsdesk.ui.forms import LineField
from smsdesk.ui.labels import IconLabel, PlainLabel
from smsdesk.ui.theme import Space
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_SMALL = Space.SMALL_BUTTON


class _Amount(LineField):
    """Enter and Esc are said, and go no further: a page would take them for its own."""

    entered = Signal()
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Level(QWidget):
    """ "Warn me under 500" and a pencil. Enter keeps what was typed, Esc leaves it as it was.

    `kept` carries the new level; it is shown once `show_level` says it again. `whose` makes the identifiers of several
    on one page differ.
    """

    kept = Signal(object)

    def __init__(self, identifier: str, parent: QWidget | None = None, *, whose: str = "") -> None:
        super().__init__(parent)
        self._level = Decimal(0)
        whose = f".{whose}" if whose else ""
        self._words = PlainLabel("", "caption", tone="text2")
        self.pencil = IconButton(
            "pencil", tr("Change the level"), identifier=f"{identifier}.change{whose}", framed=False, size=_SMALL
        )
        self.pencil.clicked.connect(self.edit)
        self.field = _Amount(tr("Warn me under"), identifier=f"{identifier}{whose}", height=_SMALL)
        self.field.setFixedWidth(86)
        self.field.entered.connect(self._keep)
        self.field.left.connect(self._leave)
        self.field.textEdited.connect(lambda _: self.field.mark(wrong=False))
        self._words.setBuddy(self.field)
        line = row(IconLabel("bell", "text2", 14), self._words, self.field, self.pencil, None, spacing=6, owner=self)
        line.setAlignment(self._words, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(_SMALL)
        self.field.hide()

    @property
    def editing(self) -> bool:
        """Whether a person is typing a level now."""
        return not self.field.isHidden()

    def show_level(self, level: Decimal, whose: str) -> None:
        """Show a level; what is being typed stays."""
        self._level = level
        name = tr("Change the level for {name}").format(name=whose)
        self.pencil.set_symbol("pencil", name)
        if not self.editing:
            self._say()

    def edit(self) -> None:
        """Let the person type another level."""
        self._words.setText(tr("Warn me under"))
        self.field.setText(f"{self._level.normalize():f}")
        self.field.mark(wrong=False)
        self.field.show()
        self.pencil.hide()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        self._words.setText(tr("Warn me under {n}").format(n=number(self._level)))

    def _keep(self) -> None:
        level = parse_amount(self.field.text())
        if level is None or level < 0:
            self.field.mark(wrong=True)
            self.field.setToolTip(tr("A number, 0 or more"))
            return
        self._leave()
        if level != self._level:
            self.kept.emit(level)

    def _leave(self) -> None:
        self.field.hide()
        self.pencil.show()
        self._say()
        self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)
