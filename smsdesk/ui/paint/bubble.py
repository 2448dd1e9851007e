"""What people will see on their phones: bubbles of text, and a phone around one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.paint.mark import paint_avatar
from smsdesk.ui.theme import Space, color, repolish, theme
from smsdesk.ui.words import tr

_PADDING_X, _PADDING_Y = 14, 9
_LEADING = 1.5  # Inter's own line is 16 px at 13 px; a message is read, so its lines stand 19 px apart


def _lines(text: str, width: int, face: str = "body") -> QTextLayout:
    """The text broken into lines at most `width` pixels wide, long words included."""
    layout = QTextLayout(text.replace("\n", "\u2028"), theme.font(face))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(20, width))
        line.setPosition(QPointF(0, y))
        y += line.height() * 1.2 + _LEADING
    layout.endLayout()
    return layout


def _size(layout: QTextLayout) -> QSize:
    widest = max((layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())), default=0.0)
    if not layout.lineCount():
        return QSize(0, 0)
    last = layout.lineAt(layout.lineCount() - 1)
    return QSize(int(widest) + 1, int(last.y() + last.height() * 1.1) + 1)


class Bubble(QLabel):
    """One message as a bubble: what comes in stands left and grey, what goes out (`ours`) blue."""

    def __init__(self, text: str = "", *, ours: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ours = ours
        self._text = ""
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another message."""
        self._text = text
        self._heights.clear()
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if repolish(event):
            self._heights.clear()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        # Layouts ask often, and a long thread has hundreds of these.
        room = self._room(width)
        if room not in self._heights:
            self._heights[room] = _size(_lines(self._text, room)).height() + 2 * _PADDING_Y
        return self._heights[room]

    @override
    def sizeHint(self) -> QSize:
        return QSize(380, self.heightForWidth(380))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 2 * _PADDING_Y + 20)

    def _room(self, width: int) -> int:
        return min(width, 400) - 2 * _PADDING_X

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = _lines(self._text, self._room(self.width()))
        size = _size(layout)
        width = size.width() + 2 * _PADDING_X
        left = self.width() - width if self._ours else 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("bubble" if self._ours else "bubble_in"))
        painter.drawRoundedRect(
            QRectF(left, 0, width, size.height() + 2 * _PADDING_Y), Space.BUBBLE_RADIUS, Space.BUBBLE_RADIUS
        )
        painter.setPen(color("bubble_text" if self._ours else "text"))
        layout.draw(painter, QPointF(left + _PADDING_X, _PADDING_Y))


class Phone(QLabel):
    """A phone that shows one message: sender, time, the text in a bubble, and a note under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._sender = self._time = self._text = self._note = ""

    def show_message(self, sender: str, time: str, text: str, note: str) -> None:
        """Show a message as it will arrive; readers hear sender, text and note."""
        self._sender, self._time, self._text, self._note = sender, time, text, note
        self.setAccessibleName(tr("Preview from {sender}: {text}. {note}").format(sender=sender, text=text, note=note))
        self.updateGeometry()
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(220, 220)

    @override
    def sizeHint(self) -> QSize:
        height = _size(_lines(self._text, 270 - 12 - 24 - 26 - 2 * _PADDING_X)).height()
        return QSize(270, max(220, 96 + height + 2 * _PADDING_Y + 50))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width(), 270)
        left = (self.width() - width) // 2
        # The lower end of the phone lies outside the picture.
        painter.setClipRect(self.rect())
        case = QRectF(left + 0.5, 0.5, width - 1, self.height() + 60)
        painter.setPen(QPen(color("line_strong"), 1))
        painter.setBrush(color("pressed"))
        painter.drawRoundedRect(case, 28, 28)
        screen = case.adjusted(5.5, 5.5, -5.5, 0)
        path = QPainterPath()
        path.addRoundedRect(screen, 23, 23)
        painter.setPen(QPen(color("line"), 1))
        painter.setBrush(color("card" if not theme.tokens.dark else "sunken"))
        painter.drawPath(path)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self._paint_head(painter, screen)
        self._paint_message(painter, screen)
        painter.restore()

    def _paint_head(self, painter: QPainter, screen: QRectF) -> None:
        head = QRectF(screen.x(), screen.y(), screen.width(), 54)
        painter.fillRect(head, color("sunken" if not theme.tokens.dark else "card"))
        painter.fillRect(QRectF(head.x(), head.bottom(), head.width(), 1), color("line"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line_strong"))
        painter.drawRoundedRect(QRectF(screen.center().x() - 22, screen.y() + 5, 44, 5), 2.5, 2.5)
        avatar = QRect(int(screen.x()) + 14, int(screen.y()) + 20, 26, 26)
        paint_avatar(painter, avatar, self._sender)
        font = theme.font("strong")
        painter.setFont(font)
        painter.setPen(color("text"))
        room = QRect(avatar.right() + 9, avatar.y(), int(screen.right()) - avatar.right() - 20, 26)
        shown = QFontMetrics(font).elidedText(self._sender, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def _paint_message(self, painter: QPainter, screen: QRectF) -> None:
        painter.setFont(theme.font("tiny"))
        painter.setPen(color("text2"))
        time = QRectF(screen.x(), screen.y() + 62, screen.width(), 18)
        painter.drawText(time, int(Qt.AlignmentFlag.AlignCenter), self._time)
        if not self._text:
            return
        layout = _lines(self._text, int(screen.width()) - 24 - 26 - 2 * _PADDING_X + 14)
        size = _size(layout)
        bubble = QRectF(screen.x() + 12, screen.y() + 90, size.width() + 2 * 13, size.height() + 2 * _PADDING_Y)
        path = QPainterPath()
        path.addRoundedRect(bubble, Space.BUBBLE_RADIUS, Space.BUBBLE_RADIUS)
        tail = QPainterPath(QPointF(bubble.x(), bubble.bottom() - 16))
        tail.lineTo(bubble.x() - 6, bubble.bottom())
        tail.lineTo(bubble.x() + 16, bubble.bottom())
        tail.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("bubble_in"))
        painter.drawPath(path.united(tail))
        painter.setPen(color("text"))
        layout.draw(painter, bubble.topLeft() + QPointF(13, _PADDING_Y))
        painter.setFont(theme.font("tiny"))
        painter.setPen(color("text2"))
        note = QRectF(bubble.x() + 4, bubble.bottom() + 6, screen.width() - 24, 18)
        painter.drawText(note, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._note)
