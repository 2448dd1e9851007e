"""The steps of a job of several steps; a step that was reached can be chosen again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.focus import has_ring
from smsdesk.ui.icons import STROKE_SMALL, draw_icon
from smsdesk.ui.theme import color, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_DISC = 22


class _Step(QPushButton):
    def __init__(self, place: int, title: str) -> None:
        super().__init__(title)
        self.place = place
        self.now = False
        self.done = False
        self.setProperty("v", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_DISC + 9 + QFontMetrics(theme.font("strong")).horizontalAdvance(self.text()) + 8, 32)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() // 2
        disc = QRectF(2.5, middle - _DISC / 2 + 0.5, _DISC - 1, _DISC - 1)
        if self.now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
        elif self.done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("ok_bg"))
        else:
            painter.setPen(QPen(color("control"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if self.done and not self.now:
            draw_icon(painter, QPoint(6, middle - 7), "check", "ok", 14, STROKE_SMALL)
        else:
            painter.setFont(theme.font("label"))
            painter.setPen(color("on_accent" if self.now else "text2"))
            painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(self.place + 1))
        painter.setFont(theme.font("strong" if self.now else "medium"))
        painter.setPen(color("text" if self.now else "text2"))
        words = QRect(_DISC + 11, 0, self.width() - _DISC - 11, self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        if has_ring(self):
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class _Dash(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(30, 32)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() // 2, self.width(), 1, color("line_strong"))


class Stepper(QLabel):
    """Steps in a row, such as Recipients, Message, Check, Send; readers hear "Step 2 of 4: Message".

    `chosen` carries the index of a step that a person went back (or forward) to; only steps up to the furthest one
    reached can be chosen.
    """

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str], *, identifier: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._steps = [_Step(place, title) for place, title in enumerate(titles)]
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for step in self._steps:
            if step.place:
                self._row.addWidget(_Dash())
            self._row.addWidget(step)
            step.clicked.connect(lambda _=False, place=step.place: self.chosen.emit(place))
            if identifier:
                step.setAccessibleIdentifier(f"{identifier}.{step.place + 1}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.current = 0
        self.show_step(0, 0)

    def show_step(self, current: int, reached: int) -> None:
        """Show the step in hand, and up to which one a person may go."""
        self.current = current
        count = len(self._steps)
        for step in self._steps:
            step.now = step.place == current
            step.done = step.place < current or (step.place <= reached and step.place != current)
            step.setEnabled(step.place <= reached)
            state = tr(", now") if step.now else tr(", done") if step.done else ""
            step.setAccessibleName(
                tr("Step {place} of {count}: {title}").format(place=step.place + 1, count=count, title=step.text())
                + state
            )
            step.update()
        title = self._steps[current].text()
        self.setAccessibleName(
            tr("Step {place} of {count}: {title}").format(place=current + 1, count=count, title=title)
        )

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()
