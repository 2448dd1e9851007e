"""A list of sections at the left of a page, with icons; the chosen one has the bar of the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from smsdesk.ui.focus import has_ring
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.theme import color, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEIGHT = 40
_SYMBOL = int(Qt.ItemDataRole.UserRole) + 1


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        room = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(room, color("sel"))
            painter.fillRect(room.x(), room.y(), 3, room.height(), color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, color("sunken"))
        at = QPoint(room.x() + 16, room.center().y() - 7)
        draw_icon(painter, at, str(index.data(_SYMBOL)), "text2", 16)
        words = room.adjusted(43, 0, -8, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        paint_text(painter, words, text, theme.font("medium"), "sel_text" if chosen else "text")
        if chosen and has_ring(self._view):
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(room).adjusted(1, 1, -1, -1))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, _HEIGHT)


class Sections(QListWidget):
    """A list to choose a section from; each is (words, icon). It is as tall as its sections, unless it scrolls."""

    def __init__(
        self,
        name: str,
        sections: Sequence[tuple[str, str]],
        *,
        identifier: str = "",
        scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self.setMouseTracking(True)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not scrolls:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for words, symbol in sections:
            item = QListWidgetItem(words)
            item.setData(_SYMBOL, symbol)
            self.addItem(item)
        if not scrolls:
            self.setFixedHeight(_HEIGHT * len(sections))
        self.setCurrentRow(0)
