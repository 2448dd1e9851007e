"""Small squares and discs: initials of a person, a provider's two letters, an icon on a disc, a badge with a number."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.icons import draw_icon
from smsdesk.ui.theme import color, theme, tokens

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def initials(name: str) -> str:
    """Up to two letters for a name: "NM" for Neema Mollel, "#" where there is no letter."""
    words = [word for word in name.split() if word[0].isalpha()]
    if not words:
        return "#"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def ink_for(name: str) -> str:
    """The colour of a name, always the same one."""
    inks = tokens().inks
    return inks[sum(name.encode()) % len(inks)]


def paint_avatar(painter: QPainter, room: QRect, name: str) -> None:
    """Paint the initials of a name on their disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = ink_for(name)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(ink, 0.13))
    painter.drawEllipse(room)
    font = theme.font("label")
    font.setPixelSize(max(9, round(room.height() * 0.39)))
    painter.setFont(font)
    painter.setPen(color(ink))
    painter.drawText(room, _CENTRE, initials(name))
    painter.restore()


class Avatar(QLabel):
    """The initials of a person; nameless, because the name stands beside it."""

    def __init__(self, name: str, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(size, size)

    def show_name(self, name: str) -> None:
        """Show another person."""
        self._name = name
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), self.rect(), self._name)


class ProviderMark(QLabel):
    """Two letters for a provider, in its tone (a role or "teal"); no logos. Nameless: its title stands beside it."""

    def __init__(self, mark: str, tone: str, size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._tone = tone
        self.setFixedSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens().ink(self._tone), 0.13))
        painter.drawRoundedRect(self.rect(), 6, 6)
        font = theme.font("strong")
        font.setPixelSize(round(self.height() * 0.38))
        font.setWeight(font.Weight.Bold)
        painter.setFont(font)
        painter.setPen(color(self._tone))
        painter.drawText(self.rect(), _CENTRE, self._mark)


class Disc(QLabel):
    """An icon on a tinted disc; nameless."""

    def __init__(self, symbol: str, role: str = "wait", size: int = 44, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self._role = role
        self.setFixedSize(size, size)

    def show_symbol(self, symbol: str, role: str) -> None:
        """Show another icon in another role."""
        self._symbol, self._role = symbol, role
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(f"{self._role}_bg"))
        painter.drawEllipse(self.rect())
        size = 28 if self.width() >= 60 else 22 if self.width() >= 40 else 20
        at = QPoint((self.width() - size) // 2, (self.height() - size) // 2)
        draw_icon(painter, at, self._symbol, self._role, size)


def badge_width(text: str) -> int:
    """How wide a badge with that text is, in pixels."""
    return max(22, QFontMetrics(theme.font("tiny")).horizontalAdvance(text) + 14)


def paint_badge(painter: QPainter, room: QRect, text: str, role: str) -> None:
    """Paint a badge that fills `room`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(f"{role}_line"), 1))
    painter.setBrush(color(f"{role}_bg"))
    edge = QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
    font = theme.font("tiny")
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(color(role))
    painter.drawText(room, _CENTRE, text)
    painter.restore()


class Badge(QLabel):
    """A number that needs a person, in the colour of its role."""

    def __init__(self, text: str, role: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text = text
        self._role = role
        self.setAccessibleName(name)

    @override
    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._text), 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(QPainter(self), self.rect(), self._text, self._role)
