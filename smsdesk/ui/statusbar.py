"""The line at the bottom, always there: receiver, queue, whether numbers are hidden, and the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStatusBar, QWidget
from typing_extensions import override

from smsdesk.ui.cards import Surface, row
from smsdesk.ui.focus import has_ring
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.labels import Digits
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.privacy import privacy
from smsdesk.ui.theme import Space, color, theme
from smsdesk.ui.words import clock, day_and_clock, tr, zone

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_ICON = 14


class StatusItem(QPushButton):
    """An icon and a few words that can be pressed."""

    def __init__(self, identifier: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = ""
        self._ink = "text2"
        self._words = ""
        self.setAccessibleIdentifier(identifier)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(24)
        self.setAutoDefault(False)

    def say(self, text: str, symbol: str, ink: str = "text2", tip: str = "") -> None:
        """Show these words with an icon in the colour of a token."""
        self._symbol, self._ink = symbol, ink
        # Not the button's own text: a title with & in it would become a shortcut.
        self._words = text
        self.setAccessibleName(text)
        self.setToolTip(tip)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(theme.font("caption")).horizontalAdvance(self._words) + _ICON + 18, 24)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        draw_icon(painter, QPoint(5, (self.height() - _ICON) // 2), self._symbol, self._ink, _ICON)
        words = self.rect().adjusted(_ICON + 11, 0, -4, 0)
        paint_text(painter, words, self._words, theme.font("caption"), "text2")
        if has_ring(self):
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


class Status(QStatusBar):
    """`queue_pressed` comes when a person wants to see what is being sent."""

    queue_pressed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._short = False
        self.setSizeGripEnabled(False)
        self.setFixedHeight(Space.STATUS)
        self.receiver = StatusItem("status.receiver")
        self.queue = StatusItem("status.queue")
        self.queue.clicked.connect(self.queue_pressed)
        self.stop = StatusItem("status.stop")
        self.stop.say(tr("Stop all"), "octagon-x", "err", tr("Stop all sending at once (F8)"))
        self.stop.hide()
        self.numbers = StatusItem("status.numbers")
        self.numbers.clicked.connect(privacy.toggle)
        self.help = StatusItem("status.help")
        self.help.say(tr("Help"), "circle-help", "text2", tr("Help for this page ({keys})").format(keys="F1"))
        self._clock = Digits("", "caption", tone="text2")
        self._clock.setAccessibleIdentifier("status.clock")
        inner = Surface("status")
        left = (self.receiver, self.queue, self.stop)
        line = row(*left, None, self.help, self.numbers, 10, self._clock, spacing=8, owner=inner)
        line.setContentsMargins(12, 0, 16, 0)
        # Items that a status bar lays out itself get a frame and margins; this one is its whole face.
        inner.setParent(self)
        self._inner = inner
        self.show_queue("")
        self._show_privacy()
        privacy.changed.connect(self._show_privacy)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        self._tick.start()
        self._show_time()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inner.setGeometry(self.rect())

    def show_queue(self, text: str, role: str = "info", symbol: str = "loader-circle") -> None:
        """Say what is being sent; "" means that nothing waits."""
        if text:
            self.queue.say(text, symbol, role, tr("Show it in the Outbox"))
        else:
            self.queue.say(tr("Nothing waiting to be sent"), "circle-check", "ok")

    def offer_stop(self, sending: bool) -> None:
        """Offer to stop everything while there is something to stop."""
        self.stop.setVisible(sending)

    def show_receiver(self, text: str, ink: str) -> None:
        """Say what the receiver does, see `reception.in_short`."""
        self.receiver.say(text, "radio", ink, tr("Show the receiver"))

    def set_short(self, short: bool) -> None:
        """Say the time alone in a narrow window."""
        self._short = short
        self.numbers.setVisible(not short)
        self._show_time()

    def _show_privacy(self) -> None:
        keys = "Ctrl+Shift+H"
        if privacy.hidden:
            tip = tr("Show numbers for 5 minutes ({keys})").format(keys=keys)
            self.numbers.say(tr("Numbers hidden"), "eye-off", "text2", tip)
        else:
            self.numbers.say(tr("Numbers shown"), "eye", "warn", tr("Hide numbers ({keys})").format(keys=keys))

    def _show_time(self) -> None:
        now = self._now()
        text = clock(now) if self._short else day_and_clock(now)
        if text != self._clock.text():
            self._clock.setText(text)
            self._clock.setToolTip(zone(now))
            self._clock.setAccessibleName(text)
