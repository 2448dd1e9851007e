"""A ring that fills with what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.theme import color, theme
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 11


class Ring(QLabel):
    """Shares of a whole as arcs, from the top clockwise, with the percentage in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shares: Sequence[tuple[str, int]] = ()
        self._whole = 0

    def show_shares(self, shares: Sequence[tuple[str, int]], whole: int) -> None:
        """Show (role, count) out of `whole`; what is left stays grey."""
        self._shares = shares
        self._whole = whole
        done = sum(count for _, count in shares)
        self.setAccessibleName(
            tr("{percent} per cent, {done} of {whole}").format(
                percent=self._percent(done), done=number(done), whole=number(whole)
            )
        )
        self.update()

    def _percent(self, done: int) -> int:
        # 100 only when nothing is left.
        return done * 100 // self._whole if self._whole else 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(128, 128)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = _WIDTH / 2 + 0.5
        room = QRectF(0, 0, 128, 128).adjusted(edge, edge, -edge, -edge)
        pen = QPen(color("pressed"), _WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(room)
        start = 90.0
        for role, count in self._shares:
            if not count or not self._whole:
                continue
            span = max(2.0, 360 * count / self._whole)
            pen.setColor(color(f"{role}_solid"))
            painter.setPen(pen)
            painter.drawArc(room, round(start * 16), round(-span * 16))
            start -= span
        done = sum(count for _, count in self._shares)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        painter.setPen(color("text"))
        painter.setFont(theme.font("hero"))
        painter.drawText(QRect(0, 34, 128, 40), centre, f"{self._percent(done)}%")
        painter.setPen(color("text2"))
        painter.setFont(theme.font("caption"))
        words = tr("{done} of {whole}").format(done=number(done), whole=number(self._whole))
        painter.drawText(QRect(0, 73, 128, 18), centre, words)
