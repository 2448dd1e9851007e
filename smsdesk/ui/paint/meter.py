"""How full the SMS of a message are: one bar for each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.theme import color
from smsdesk.ui.words import number, tr

_MOST = 10  # bars; beyond that they are too small to tell apart


class SegmentMeter(QLabel):
    """One bar for each SMS, filled to its share; amber with special characters, blue without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._parts = 1
        self._share = 0.0
        self._special = False
        self.show_parts(0, 160, 1, special=False)

    def show_parts(self, used: int, room: int, parts: int, *, special: bool) -> None:
        """Show a message of `used` units in `parts` SMS that hold `room` units together."""
        self._parts = max(1, parts)
        self._share = used / room if room else 0.0
        self._special = special
        self.setAccessibleName(
            tr("{parts} SMS, {used} of {room} characters used").format(
                parts=number(parts), used=number(used), room=number(room)
            )
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(150, 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bars = min(self._parts, _MOST)
        gap = 4.0
        width = (self.width() - gap * (bars - 1)) / bars
        filled = self._share * bars
        for bar in range(bars):
            track = QRectF(bar * (width + gap), 1, width, 8)
            painter.setBrush(color("pressed"))
            painter.drawRoundedRect(track, 4, 4)
            share = min(1.0, max(0.0, filled - bar))
            if share > 0:
                track.setWidth(max(8.0, width * share))
                painter.setBrush(color("warn_solid" if self._special else "info_solid"))
                painter.drawRoundedRect(track, 4, 4)


class ShareBar(QLabel):
    """One bar shared out between roles, such as the countries of a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shares: list[tuple[str, int]] = []
        self._whole = 0

    def show_shares(self, shares: list[tuple[str, int]], name: str, *, whole: int = 0) -> None:
        """Show (role, count) from left to right; `name` says the same in one sentence.

        The bar is as long as all of them, or as `whole`; what is left of it stays empty.
        """
        self._shares = shares
        self._whole = whole or sum(count for _, count in shares)
        self.setAccessibleName(name)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("pressed"))
        painter.drawRoundedRect(self.rect(), 5, 5)
        left = 0.0
        for role, count in self._shares:
            if not count:
                continue
            width = max(3.0, self.width() * count / self._whole)
            painter.setBrush(color(f"{role}_solid"))
            painter.drawRoundedRect(QRectF(left, 0, width - 1, self.height()), 4, 4)
            left += width
