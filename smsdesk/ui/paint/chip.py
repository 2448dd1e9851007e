"""The status chip: icon, word, tint and edge; colour is only the fourth signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.icons import STROKE_SMALL, draw_icon
from smsdesk.ui.theme import Space, color, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from smsdesk.ui.words import Word

_ICON = 14


def chip_size(word: Word) -> QSize:
    """How much room the chip takes, in pixels."""
    metrics = QFontMetrics(theme.font("label"))
    return QSize(metrics.horizontalAdvance(word.text) + _ICON + 6 + 22, max(Space.CHIP, metrics.height() + 6))


def paint_chip(painter: QPainter, left: int, middle: int, word: Word) -> QRect:
    """Paint a chip from `left`, centred on the line `middle`; returns the room it took."""
    size = chip_size(word)
    room = QRect(left, middle - size.height() // 2, size.width(), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(f"{word.role}_line"), 1))
    painter.setBrush(color(f"{word.role}_bg"))
    edge = QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
    draw_icon(painter, QPoint(left + 9, middle - _ICON // 2), word.icon, word.role, _ICON, STROKE_SMALL)
    painter.setFont(theme.font("label"))
    painter.setPen(color(word.role))
    words = room.adjusted(9 + _ICON + 6, 0, 0, 0)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), word.text)
    painter.restore()
    return room


class Chip(QLabel):
    """A status chip; readers hear "Status: Delivered"."""

    def __init__(self, word: Word, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._word = word
        self.show_word(word)

    def show_word(self, word: Word) -> None:
        """Show another state."""
        self._word = word
        self.setAccessibleName(tr("Status: {word}").format(word=word.text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self._word)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(QPainter(self), 0, self.height() // 2, self._word)
