"""The last question before sending, and the seconds in which a click can still be taken back."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from smsdesk.ui.banner import announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.forms import LineField
from smsdesk.ui.labels import ElidedLabel, IconLabel
from smsdesk.ui.theme import Space
from smsdesk.ui.words import duration, number, people, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from smsdesk.core.clock import Clock

#: A second click, a double click's, does not reach the button that takes the first one back, in milliseconds.
SETTLES: Final = 600
#: Between two looks at the clock while it counts down, in milliseconds.
TICK: Final = 200


def same_number(typed: str, wanted: int) -> bool:
    """Whether this says the number: 1284, 1,284, or as the system writes it."""
    return typed.strip() in {str(wanted), f"{wanted:,}", number(wanted)}


class _Words(QWidget):
    """An icon, a bold line and a plain one below."""

    def __init__(self, symbol: str) -> None:
        super().__init__()
        self.title = ElidedLabel("", "strong")
        self.text = ElidedLabel("", "caption", tone="text2")
        words = column(spacing=1)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch(1)
        whole = row(IconLabel(symbol, "accent_text", 20), spacing=12, owner=self)
        whole.addLayout(words)

    def say(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.updateGeometry()


class Confirm(QWidget):
    """What stands in the footer beside the button.

    `changed` comes when something was typed, `looked` when the warnings were asked for, `undone` when the click was
    taken back, `over` when the time for that has passed.
    """

    changed = Signal()
    undone = Signal()
    over = Signal()
    looked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.warnings = Button("", "link", symbol="triangle-alert", identifier="send.warnings")
        self.warnings.clicked.connect(self.looked)
        self._asks = _Words("shield-check")
        self.field = LineField(tr("Type the number of people"), identifier="send.confirm", height=Space.FOOTER_BUTTON)
        self.field.setFixedWidth(96)
        self.field.setMaxLength(16)
        self.field.textChanged.connect(lambda _: self.changed.emit())
        question = QWidget()
        asked = row(self.warnings, self._asks, self.field, spacing=14, owner=question)
        asked.setStretch(1, 1)
        asked.setContentsMargins(0, 0, 16, 0)

        self._starts = _Words("clock")
        self.undo = Button(tr("Undo"), symbol="undo-2", identifier="send.undo", height=Space.FOOTER_BUTTON)
        self.undo.setMinimumWidth(198)
        self.undo.clicked.connect(self._take_back)
        counting = QWidget()
        counted = row(self._starts, self.undo, spacing=26, owner=counting)
        counted.setStretch(0, 1)
        self._question, self._counting = question, counting
        row(question, counting, owner=self)
        counting.hide()

        self._left: Callable[[], float] = float
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLES)
        self._settle.timeout.connect(self._let_take_back)

    @property
    def counting(self) -> bool:
        """Whether a click can still be taken back."""
        return self._timer.isActive()

    def ask(self, count: int, *, must_type: bool, demo: bool, why_not: str = "") -> None:
        """Ask for the number, or say to how many it goes; `why_not` says instead why nothing can be sent."""
        title = tr("It goes to {people}").format(people=people(count))
        if why_not:
            title = why_not
        elif must_type:
            title = tr("Type {n} to confirm").format(n=count)
        real = tr("It goes to real phones and cannot be called back")
        self._asks.say(title, tr("This is the demo: nothing reaches a real phone") if demo else real)
        self.field.setVisible(must_type and not why_not)
        self.field.setAccessibleDescription(f"{title}. {self._asks.text.text()}")
        self._show(counting=False)

    def warn(self, count: int) -> None:
        """Say how many warnings were not in sight yet."""
        self.warnings.setVisible(count > 0)
        self.warnings.setText(tr("%Ln warnings", count))

    def count_down(self, until: datetime, clock: Clock, text: str) -> None:
        """Count the seconds until then; the field and the button come back when it was taken back."""

        def left() -> float:
            return (until - clock.now()).total_seconds()

        self._left = left
        self._starts.say("", text)
        self.undo.setEnabled(False)
        self._show(counting=True)
        self._settle.start()
        self._timer.start()
        self._say_left()
        announce(self, tr("Starts in {time}. Undo stops it.").format(time=duration(self._left())))

    def _show(self, *, counting: bool) -> None:
        self._question.setVisible(not counting)
        self._counting.setVisible(counting)

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._settle.stop()

    def _say_left(self) -> None:
        seconds = max(0, math.ceil(self._left()))
        self._starts.say(tr("Starts in {n} s").format(n=seconds), self._starts.text.text())

    def _tick(self) -> None:
        if self._left() > 0:
            self._say_left()
            return
        self.stop()
        self.undo.setEnabled(False)
        self.over.emit()

    def _let_take_back(self) -> None:
        self.undo.setEnabled(True)
        if QApplication.focusWidget() is None:
            # The button that was pressed is gone, and the keyboard with it.
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        self.undo.setEnabled(False)
        self.stop()
        self.undone.emit()
