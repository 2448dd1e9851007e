"""A switch: on or off at once, without an OK button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.focus import has_ring
from smsdesk.ui.theme import color


class Toggle(QCheckBox):
    """A painted check box; readers hear a check box with its name."""

    def __init__(self, name: str, *, identifier: str = "", on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self.setChecked(on)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(46, 30)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(4.5, 4.5, 37, 21)
        on, live = self.isChecked(), self.isEnabled()
        painter.setPen(QPen(color(("accent" if on else "control") if live else "line_strong"), 1))
        painter.setBrush(color(("accent" if on else "card") if live else "sunken"))
        painter.drawRoundedRect(track, 10.5, 10.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(("on_accent" if on else "control") if live else "disabled"))
        size = 14.0 if on else 12.0
        left = track.right() - size - 3.5 if on else track.left() + 4.5
        painter.drawEllipse(QRectF(left, track.center().y() - size / 2, size, size))
        if has_ring(self):
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
