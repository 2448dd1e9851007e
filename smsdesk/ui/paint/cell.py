"""Cells of tables, shared by every delegate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from smsdesk.ui.paint.chip import paint_chip
from smsdesk.ui.paint.mark import paint_avatar
from smsdesk.ui.theme import color, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from smsdesk.ui.rows import Column

PADDING = 16
_AVATAR = 28


def paint_text(painter: QPainter, room: QRect, text: str, font: QFont, ink: str, *, right: bool = False) -> bool:
    """Paint one line in the middle of `room`, ending in … where it is too long; True if it was cut."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(color(ink))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
    return shown != text


def paint_cell(painter: QPainter, room: QRect, column: Column[Any], row: object, *, chosen: bool = False) -> None:
    """Paint a cell as its column says: chip, initials, one line or two."""
    inner = room.adjusted(PADDING, 0, -PADDING // 2 if not column.right else -PADDING, 0)
    if column.chip is not None:
        chip = column.chip(row)
        if chip is not None:
            paint_chip(painter, inner.x(), inner.center().y() + 1, chip)
            return
    text = column.text(row)
    if column.avatar is not None:
        disc = QRect(inner.x(), inner.center().y() - _AVATAR // 2 + 1, _AVATAR, _AVATAR)
        paint_avatar(painter, disc, column.avatar(row))
        inner.setLeft(disc.right() + 11)
    ink = "accent_text" if column.link else column.ink(row) if column.ink else "text"
    if chosen and ink == "text":
        ink = "sel_text"
    font = theme.font("strong" if column.link else column.face, digits=column.digits)
    if column.second is None:
        paint_text(painter, inner, text, font, ink, right=column.right)
        return
    upper = QRect(inner.x(), inner.y() + 6, inner.width(), inner.height() // 2 - 5)
    lower = QRect(inner.x(), upper.bottom() + 1, inner.width(), inner.height() // 2 - 6)
    paint_text(painter, upper, text, font, ink, right=column.right)
    paint_text(painter, lower, column.second(row), theme.font("caption"), "text3", right=column.right)


def paint_waiting(painter: QPainter, room: QRect) -> None:
    """Paint the grey bar of a cell whose row is still being read."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("hover"))
    width = min(room.width() - 2 * PADDING, 120)
    if width > 8:
        painter.drawRoundedRect(QRectF(room.x() + PADDING, room.center().y() - 5, width, 12), 6, 6)
    painter.restore()


def paint_ground(painter: QPainter, room: QRect, *, chosen: bool, hovered: bool, first: bool) -> None:
    """Paint what lies under a row's cell: choice or hover, the line below, the bar of a chosen row at its left."""
    if chosen:
        painter.fillRect(room, color("sel"))
    elif hovered:
        painter.fillRect(room, color("sunken"))
    painter.fillRect(room.x(), room.bottom(), room.width(), 1, color("line"))
    if chosen and first:
        painter.fillRect(room.x(), room.y(), 3, room.height(), color("accent"))
