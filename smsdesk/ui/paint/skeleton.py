"""Grey bars where the rows will be; they come only after 200 ms, so that quick answers do not flicker."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.theme import Space, color
from smsdesk.ui.words import tr

_SHARES = ((0.27, 0.24, 0.15), (0.36, 0.24, 0.15), (0.33, 0.24, 0.15), (0.3, 0.24, 0.15))


class Skeleton(QLabel):
    """The shape of a list that is being read; readers hear "Loading"."""

    def __init__(self, *, row: int = Space.ROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._shown = False
        self.setAccessibleName(tr("Loading"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(200)
        self._wait.timeout.connect(self._appear)

    @property
    def visible_now(self) -> bool:
        """Whether the bars are painted already."""
        return self._shown

    def _appear(self) -> None:
        self._shown = True
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown = False
        self._wait.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._wait.stop()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._row * 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("hover"))
        for place in range(self.height() // self._row):
            starts = (0.02, 0.43, 0.72)
            for start, share in zip(starts, _SHARES[place % len(_SHARES)], strict=True):
                top = place * self._row + self._row / 2 - 6
                painter.drawRoundedRect(QRectF(self.width() * start + 12, top, self.width() * share, 12), 6, 6)
