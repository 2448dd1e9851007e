"""The list at the left of a page: rows that are each one thing, of which one is shown beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from smsdesk.ui.focus import has_ring
from smsdesk.ui.labels import plain_tip
from smsdesk.ui.theme import color, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from smsdesk.ui.rows import Index

R = TypeVar("R")

#: The role that gives the whole row to the delegate.
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1

WIDEST: Final = 16777215  # Qt's own limit


class SideRows(QAbstractListModel, Generic[R]):
    """The rows. `key` tells them apart, `words` is what one is found by, `spoken` what a screen reader hears of it."""

    def __init__(self, key: Callable[[R], int], words: Callable[[R], str], spoken: Callable[[R], str]) -> None:
        super().__init__()
        self.key, self._words, self._spoken = key, words, spoken
        self._rows: list[R] = []

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these; rows that stay where they are keep choice and focus."""
        if [self.key(row) for row in rows] == [self.key(row) for row in self._rows]:
            old, self._rows = self._rows, list(rows)
            for place, row in enumerate(rows):
                if row != old[place]:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def place_of(self, key: int) -> int:
        """Where a row stands, -1 if it is not in the list."""
        return next((place for place, row in enumerate(self._rows) if self.key(row) == key), -1)

    def at(self, place: int) -> R | None:
        """What stands there, None beyond the ends."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._spoken(row))
        return None


class SideDelegate(QStyledItemDelegate, Generic[R]):
    """Paints the ground of a row, its line and its ring; `paint_row` paints what is said on it."""

    #: The height of a row and where its line begins and ends, in pixels at the usual text size.
    HEIGHT: ClassVar[int]
    INSET: ClassVar[int] = 13

    @classmethod
    def height(cls) -> int:
        """How high a row is now, in pixels."""
        return cls.HEIGHT * theme.scale // 100

    def paint_row(self, painter: QPainter, room: QRect, row: R, *, chosen: bool) -> None:
        """Paint the words of a row."""
        raise NotImplementedError

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(room, color("sel"))
            painter.fillRect(room.x(), room.y(), 3, room.height(), color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, color("sunken"))
        painter.fillRect(room.x() + self.INSET, room.bottom(), room.width() - 2 * self.INSET, 1, color("line"))
        self.paint_row(painter, room, index.data(ROW_ROLE), chosen=chosen)
        view = self.parent()
        if isinstance(view, SideList) and has_ring(view) and index == view.currentIndex():
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -1, -2))


class SideList(QListView, Generic[R]):
    """The list. `chosen` carries the key of the row that a person went to, `again` that of any that is clicked.

    `near_end` asks for older rows, `menu_asked` for what can be done with the row at that place of the screen.
    `entered` comes with Enter, `key_pressed` with one of `keys`, for which the page has something.
    """

    chosen = Signal(int)
    again = Signal(int)
    near_end = Signal()
    menu_asked = Signal(QPoint)
    entered = Signal()
    key_pressed = Signal(int)

    def __init__(
        self,
        rows: SideRows[R],
        delegate: SideDelegate[R],
        name: str,
        *,
        identifier: str,
        keys: Sequence[Qt.Key] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._keys = rows, tuple(keys)
        self._silent = False
        self._high = delegate.HEIGHT
        self.setModel(rows)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setAccessibleIdentifier(identifier)
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
        self.clicked.connect(self._clicked)

    def mark(self, key: int) -> None:
        """Mark a row as the one that is shown, none where it is not in the list; nothing is told."""
        self._silent = True
        place = self._rows.place_of(key)
        if place < 0:
            self.selectionModel().clear()
        elif place != self.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self._rows.index(place), flags.ClearAndSelect)
        self._silent = False

    def show_rows(self, rows: Sequence[R], shown: int) -> None:
        """Show these with one of them marked; the list stays where it was scrolled to."""
        self._silent = True
        at = self.verticalScrollBar().value()
        self._rows.show_rows(rows)
        self.verticalScrollBar().setValue(at)
        self._silent = False
        self.mark(shown)

    def _key_at(self, index: QModelIndex) -> int | None:
        row = self._rows.at(index.row()) if index.isValid() else None
        return None if row is None else self._rows.key(row)

    def _current(self, index: QModelIndex, _before: QModelIndex) -> None:
        key = self._key_at(index)
        if key is not None and not self._silent:
            self.chosen.emit(key)

    def _clicked(self, index: QModelIndex) -> None:
        key = self._key_at(index)
        if key is not None:
            self.again.emit(key)

    def _menu(self, point: QPoint) -> None:
        if self.indexAt(point).isValid():
            self.menu_asked.emit(self.viewport().mapToGlobal(point))

    def _scrolled(self, value: int) -> None:
        if value > self.verticalScrollBar().maximum() - 4 * self._high:
            self.near_end.emit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 2 * self._high)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.key() in self._keys and not event.modifiers():
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)


def fit_beside(card: QWidget, *, below: bool, wide: int, high: int) -> None:
    """Have the card of such a list stand beside the rest, so wide, or above it in a narrow window, so high (pixels)."""
    if below:
        card.setMinimumWidth(0)
        card.setMaximumWidth(WIDEST)
        card.setFixedHeight(high)
    else:
        card.setFixedWidth(wide)
        card.setMinimumHeight(0)
        card.setMaximumHeight(WIDEST)
