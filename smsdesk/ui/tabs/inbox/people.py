"""The list of conversations: who wrote last stands on top; what nobody has read yet is bold and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from smsdesk.ui.focus import has_ring
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.paint.mark import paint_avatar
from smsdesk.ui.privacy import privacy
from smsdesk.ui.theme import color, theme
from smsdesk.ui.words import number, since, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from smsdesk.core.inbox import Conversation
    from smsdesk.ui.rows import Index

_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_ROW: Final = 78
_INSET: Final = 14
_AVATAR: Final = 36


def row_height() -> int:
    """How high a conversation is, in pixels."""
    return _ROW * theme.scale // 100


def who(conversation: Conversation) -> str:
    """Whose conversation it is: a name, or the number as it may be shown."""
    return conversation.name or privacy.number(conversation.number)


def last_words(conversation: Conversation) -> str:
    """What was said last, in one line; ours begins with "You:"."""
    text = " ".join(conversation.last_text.split())
    return tr("You: {text}").format(text=text) if conversation.last_ours else text


def tag(conversation: Conversation) -> str:
    """Where it came in: short code and keyword."""
    return f"{conversation.short_code} {conversation.keyword}".strip() or conversation.account_name


class ConversationRows(QAbstractListModel):
    """The conversations that were read so far."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._rows: list[Conversation] = []

    def show_rows(self, rows: Sequence[Conversation]) -> None:
        """Show these; rows that stay where they are keep choice and focus."""
        if [each.id for each in rows] == [each.id for each in self._rows]:
            old, self._rows = self._rows, list(rows)
            for place, row in enumerate(rows):
                if row != old[place]:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def place_of(self, conversation: int) -> int:
        """Where a conversation stands, -1 if it is not in the list."""
        return next((place for place, row in enumerate(self._rows) if row.id == conversation), -1)

    def at(self, place: int) -> Conversation | None:
        """The conversation of a row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self._rows[index.row()]
        if role == _ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return who(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def when(self, row: Conversation) -> str:
        """When the last text came or went, as short as can be."""
        return since(row.last_at, self._now())

    def _spoken(self, row: Conversation) -> str:
        parts = [who(row)]
        if row.unread:
            parts.append(tr("%Ln unread", row.unread))
        if row.opted_out:
            parts.append(tr("Opted out"))
        if row.done:
            parts.append(tr("Done"))
        parts += [tag(row), self.when(row), last_words(row)]
        return ", ".join(parts)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: ConversationView, model: ConversationRows) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row: Conversation = index.data(_ROLE)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(room, color("sel"))
            painter.fillRect(room.x(), room.y(), 3, room.height(), color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, color("sunken"))
        painter.fillRect(room.x() + _INSET, room.bottom(), room.width() - 2 * _INSET, 1, color("line"))
        paint_avatar(painter, QRect(room.x() + _INSET, room.y() + 13, _AVATAR, _AVATAR), who(row))
        self._words(painter, room.adjusted(_INSET + _AVATAR + 12, 0, -_INSET, 0), row)
        if has_ring(self._view) and index == self._view.currentIndex():
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -1, -2))

    def _words(self, painter: QPainter, room: QRect, row: Conversation) -> None:
        high = 20 * theme.scale // 100
        top = QRect(room.x(), room.y() + 9, room.width(), high)
        middle = top.translated(0, high)
        caption = theme.font("caption", digits=True)
        when = self._model.when(row)
        paint_text(painter, top, when, caption, "accent_text" if row.unread else "text2", right=True)
        taken = QFontMetrics(caption).horizontalAdvance(when) + 8
        face = "strong" if row.unread else "medium"
        paint_text(painter, top.adjusted(0, 0, -taken, 0), who(row), theme.font(face, digits=True), "text")
        taken = _paint_count(painter, middle, row.unread) if row.unread else 0
        words = middle.adjusted(0, 0, -taken, 0)
        ink = "text" if row.unread else "text2"
        paint_text(painter, words, last_words(row), theme.font("medium" if row.unread else "body"), ink)
        at = QPoint(room.x(), middle.bottom() + 3)
        if row.opted_out:
            _paint_tag(painter, at, tr("Opted out"), "warn", room.width())
        elif row.done:
            _paint_tag(painter, at, tr("Done"), "ok", room.width())
        else:
            _paint_tag(painter, at, tag(row), "info" if row.unread else "wait", room.width())


def _paint_count(painter: QPainter, room: QRect, count: int) -> int:
    """Paint how many are unread at the right of `room`; returns the width it took, in pixels."""
    font = theme.font("tiny", digits=True)
    font.setWeight(font.Weight.Bold)
    words = number(count)
    width = max(20, QFontMetrics(font).horizontalAdvance(words) + 12)
    high = 18 * theme.scale // 100
    pill = QRectF(room.right() - width + 1, room.center().y() - high // 2 + 1, width, high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    painter.drawRoundedRect(pill, high / 2, high / 2)
    painter.setFont(font)
    painter.setPen(color("on_accent"))
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.restore()
    return width + 8


def _paint_tag(painter: QPainter, at: QPoint, words: str, role: str, most: int) -> None:
    font = theme.font("tiny")
    font.setWeight(font.Weight.DemiBold)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most - 14)
    room = QRectF(at.x(), at.y(), metrics.horizontalAdvance(shown) + 14, 19 * theme.scale // 100)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(f"{role}_bg"))
    painter.drawRoundedRect(room, 4, 4)
    painter.setFont(font)
    painter.setPen(color(role))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), shown)
    painter.restore()


class ConversationView(QListView):
    """The list. `chosen` carries the conversation that a person went to, `near_end` asks for older ones, `done_asked`
    comes with E, and `entered` with Enter."""

    chosen = Signal(int)
    near_end = Signal()
    done_asked = Signal()
    entered = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, model: ConversationRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._silent = False
        self.setModel(model)
        self.setItemDelegate(_Delegate(self, model))
        self.setAccessibleName(tr("Conversations"))
        self.setAccessibleIdentifier("inbox.list")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.selectionModel().currentChanged.connect(self._current)
        self.clicked.connect(lambda index: self._tell(index.row()))
        privacy.changed.connect(self._privacy_changed)

    def mark(self, conversation: int) -> None:
        """Mark a conversation as the one that is shown; nothing is told."""
        self._silent = True
        place = self._rows.place_of(conversation)
        if place < 0:
            self.selectionModel().clear()
        elif place != self.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self._rows.index(place), flags.ClearAndSelect)
        self._silent = False

    def show_rows(self, rows: Sequence[Conversation], shown: int) -> None:
        """Show these with one of them marked; the list stays where it was scrolled to."""
        self._silent = True
        at = self.verticalScrollBar().value()
        self._rows.show_rows(rows)
        self.verticalScrollBar().setValue(at)
        self._silent = False
        self.mark(shown)

    def _privacy_changed(self, _hidden: bool) -> None:
        self.viewport().update()

    def _current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._silent:
            self._tell(index.row())

    def _tell(self, place: int) -> None:
        row = self._rows.at(place)
        if row is not None:
            self.chosen.emit(row.id)

    def _menu(self, point: QPoint) -> None:
        if self.indexAt(point).isValid():
            self.menu_asked.emit(self.viewport().mapToGlobal(point))

    def _scrolled(self, value: int) -> None:
        if value > self.verticalScrollBar().maximum() - 4 * row_height():
            self.near_end.emit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 2 * _ROW)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_E and not event.modifiers():
            self.done_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)
