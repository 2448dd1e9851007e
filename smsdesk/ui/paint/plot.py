"""Delivery as stacked bars, and thirty days as a line. Kinds differ by pattern too, not by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QLinearGradient, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from smsdesk.core.phrase import phrase
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.theme import color, theme
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Kind: (word, role, pattern).
KINDS: Final = {
    "delivered": (phrase("Delivered"), "ok", Qt.BrushStyle.SolidPattern),
    "sent": (phrase("Sent"), "info", Qt.BrushStyle.SolidPattern),
    "failed": (phrase("Failed"), "err", Qt.BrushStyle.BDiagPattern),
    "uncertain": (phrase("Uncertain"), "unsure", Qt.BrushStyle.DiagCrossPattern),
}


class Bar(NamedTuple):
    """What became of the messages of one step of time; `label` stands under the bar, "" for none."""

    label: str
    delivered: int = 0
    sent: int = 0
    failed: int = 0
    uncertain: int = 0


def _paint_share(painter: QPainter, room: QRectF, kind: str) -> None:
    _, role, pattern = KINDS[kind]
    solid = color(f"{role}_solid")
    if pattern is Qt.BrushStyle.SolidPattern:
        painter.fillRect(room, solid)
        return
    painter.fillRect(room, color("card"))
    painter.fillRect(room, QBrush(solid, pattern))
    painter.setPen(QPen(solid, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))


def nice_top(highest: int) -> int:
    """The number at the top of an axis that holds `highest`: even, and one that people count in."""
    scale = 1
    while True:
        for step in (2, 4, 6, 10):
            if step * scale >= highest:
                return step * scale
        scale *= 10


class DeliveryPlot(QLabel):
    """Stacked bars over time; its name is one sentence with the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._bars: Sequence[Bar] = ()
        self._slots = 1

    def show_bars(self, bars: Sequence[Bar], *, slots: int = 0) -> None:
        """Show the bars from left to right; `slots` keeps room for bars to come."""
        self._bars = bars
        self._slots = max(slots, len(bars), 1)
        sums = {kind: sum(getattr(bar, kind) for bar in bars) for kind in KINDS}
        words = ", ".join(
            f"{number(count)} {tr(KINDS[kind][0]).lower()}" for kind, count in sums.items() if count or kind == "sent"
        )
        self.setAccessibleName(tr("Delivery over time: {numbers}").format(numbers=words))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(280, 100)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 84)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = theme.font("tiny", digits=True)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        top = nice_top(max((sum(bar[1:]) for bar in self._bars), default=0))
        left = metrics.horizontalAdvance(number(top)) + 8
        bottom = self.height() - metrics.height() - 4
        high = metrics.height() // 2
        for value in (0, top // 2, top):
            y = bottom - (bottom - high) * value // top
            painter.fillRect(left, y, self.width() - left, 1, color("line_strong" if not value else "line"))
            painter.setPen(color("text3"))
            room = QRect(0, y - metrics.height() // 2, left - 6, metrics.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number(value))
        step = (self.width() - left - 4) / self._slots
        for place, bar in enumerate(self._bars):
            x = left + 4 + place * step
            self._paint_bar(painter, bar, QRectF(x, high, max(2.0, step * 0.7), bottom - high), top)
            if bar.label:
                painter.setPen(color("text3"))
                width = metrics.horizontalAdvance(bar.label)
                at = min(max(0.0, x - 4), self.width() - width)
                painter.drawText(QPointF(at, bottom + metrics.ascent() + 3), bar.label)

    def _paint_bar(self, painter: QPainter, bar: Bar, room: QRectF, top: int) -> None:
        y = room.bottom()
        for kind in KINDS:
            count = getattr(bar, kind)
            if count:
                height = max(2.0, room.height() * count / top)
                y -= height
                _paint_share(painter, QRectF(room.x(), y, room.width(), height - 0.5), kind)


class _Swatch(QLabel):
    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(11, 11)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_share(QPainter(self), QRectF(self.rect()), self._kind)


class Legend(QWidget):
    """What the colours and patterns of a plot mean."""

    def __init__(self, kinds: Sequence[str] = tuple(KINDS), *, upright: bool = False) -> None:
        super().__init__()
        lay = QVBoxLayout(self) if upright else QHBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(5 if upright else 14)
        for kind in kinds:
            line = QHBoxLayout()
            line.setSpacing(7)
            line.addWidget(_Swatch(kind))
            line.addWidget(PlainLabel(tr(KINDS[kind][0]), "caption", tone="text2"))
            if upright:
                line.addStretch(1)
            lay.addLayout(line)
        lay.addStretch(1)


class Spark(QLabel):
    """A line of values, with the warning level dashed; `name` says what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._values: Sequence[float] = ()
        self._level: float | None = None

    def show_values(self, values: Sequence[float], level: float | None, name: str) -> None:
        """Show values from old to new, and the warning level if there is one."""
        self._values = values
        self._level = level
        self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(140, 44)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._values) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = max(*self._values, self._level or 0.0) or 1.0
        room = QRectF(self.rect()).adjusted(2, 3, -4, -3)

        def y(value: float) -> float:
            return room.bottom() - room.height() * max(0.0, value) / top

        step = room.width() / (len(self._values) - 1)
        points = [QPointF(room.left() + place * step, y(value)) for place, value in enumerate(self._values)]
        area = QPolygonF([QPointF(room.left(), room.bottom()), *points, QPointF(room.right(), room.bottom())])
        low = self._level is not None and self._values[-1] < self._level
        role = "warn" if low else "info"
        shade = QLinearGradient(0, room.top(), 0, room.bottom())
        shade.setColorAt(0, color(f"{role}_solid", 0.2))
        shade.setColorAt(1, color(f"{role}_solid", 0.02))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPolygon(area)
        if self._level is not None:
            painter.setPen(QPen(color("warn_solid"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(room.left(), y(self._level)), QPointF(room.right(), y(self._level)))
        painter.setPen(QPen(color(f"{role}_solid"), 1.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(f"{role}_solid"))
        painter.drawEllipse(points[-1], 2.5, 2.5)
