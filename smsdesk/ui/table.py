"""The table of the window: one fixed row height, cells painted by columns, rows copied as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from smsdesk.ui.focus import has_ring
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.labels import plain_tip
from smsdesk.ui.paint.cell import PADDING, paint_cell, paint_ground, paint_text, paint_waiting
from smsdesk.ui.privacy import privacy
from smsdesk.ui.rows import COLUMN_ROLE, ROW_ROLE, PagedRows, Rows
from smsdesk.ui.theme import Space, color, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

Index = QModelIndex | QPersistentModelIndex

R = TypeVar("R")


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of `Rows` by their columns; heights are the view's affair."""

    def __init__(self, view: Table) -> None:
        super().__init__(view)
        self._view = view

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = self._view.hovered_row == index.row()
        paint_ground(painter, room, chosen=chosen, hovered=hovered, first=self._view.is_first(index.column()))
        row = index.data(ROW_ROLE)
        if row is None:
            paint_waiting(painter, room)
        else:
            paint_cell(painter, room, index.data(COLUMN_ROLE), row, chosen=chosen)
        if has_ring(self._view) and index.row() == self._view.currentIndex().row():
            self._ring(painter, room, index.column())

    def _ring(self, painter: QPainter, room: QRect, column: int) -> None:
        painter.setPen(QPen(color("focus"), 2))
        inner = room.adjusted(0, 1, 0, -2)
        painter.drawLine(inner.topLeft(), inner.topRight())
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        if self._view.is_first(column):
            painter.drawLine(inner.topLeft() + QPoint(1, 0), inner.bottomLeft() + QPoint(1, 0))
        if self._view.is_last(column):
            painter.drawLine(inner.topRight() - QPoint(1, 0), inner.bottomRight() - QPoint(1, 0))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, self._view.verticalHeader().defaultSectionSize())

    @override
    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the whole text where a cell had no room for it."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        column = index.data(COLUMN_ROLE)
        cut = False
        if text and column is not None and column.chip is None:
            metrics = view.fontMetrics()
            cut = metrics.horizontalAdvance(text) > view.visualRect(index).width() - 24
        QToolTip.showText(event.globalPos(), plain_tip(text) if cut else "", view)
        return True


class Header(QHeaderView):
    """Titles of columns; a click on one that can sort asks for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(Space.TABLE_HEADER)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        columns = getattr(self.model(), "columns", ())
        right = logicalIndex < len(columns) and columns[logicalIndex].right
        margin = PADDING if right else PADDING // 2
        painter.save()
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, color("line_strong"))
        inner = rect.adjusted(PADDING, 0, -margin, -1)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            inner.adjust(0, 0, -18, 0)
            symbol = "chevron-down" if self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder else "chevron-up"
            draw_icon(painter, QPoint(rect.right() - margin - 12, rect.center().y() - 7), symbol, "text2", 14)
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        paint_text(painter, inner, title, theme.font("label"), "text2", right=right)
        painter.restore()


class Table(QTableView):
    """A table over `Rows` or `PagedRows`.

    `opened` comes on double click and Enter with the row's place, `sort_asked` with a column's sort key and whether it
    goes down, `menu_asked` with the place and the point on the screen, `pressed_link` with place and column for columns
    that are links. Ctrl+C copies the chosen rows as text.
    """

    opened = Signal(int)
    sort_asked = Signal(str, bool)
    menu_asked = Signal(int, QPoint)
    pressed_link = Signal(int, int)

    def __init__(
        self,
        model: Rows[Any],
        name: str,
        *,
        identifier: str = "",
        row_height: int = Space.ROW,
        many: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self._rows = model
        self.setAccessibleName(name)
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self.setHorizontalHeader(Header(self))
        # Before the model: with a million rows there each of these takes a minute.
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(row_height)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.clicked.connect(self._clicked)
        # Cells may hold numbers that are hidden or shown.
        privacy.changed.connect(self._privacy_changed)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort)
        for place, column in enumerate(model.columns):
            if column.width:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(place, column.width)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def _privacy_changed(self, _shown: bool) -> None:
        self.viewport().update()

    def arrange(self, window_width: int) -> None:
        """Hide the columns that a window of that width has no room for."""
        for place, column in enumerate(self._rows.columns):
            self.setColumnHidden(place, window_width < column.hide_below)

    def chosen(self) -> list[int]:
        """The places of the chosen rows, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def show_sort(self, key: str, *, down: bool) -> None:
        """Mark the column that the rows are sorted by."""
        for place, column in enumerate(self._rows.columns):
            if column.sort == key:
                order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
                self.horizontalHeader().setSortIndicatorShown(True)
                self.horizontalHeader().setSortIndicator(place, order)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, cells parted by tabs."""
        lines = [self._rows.line(place) for place in self.chosen()]
        QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))

    def is_first(self, column: int) -> bool:
        """Whether no column stands left of this one."""
        return self.horizontalHeader().visualIndex(column) == 0

    def is_last(self, column: int) -> bool:
        """Whether no visible column stands right of this one."""
        header = self.horizontalHeader()
        later = range(header.visualIndex(column) + 1, header.count())
        return all(header.isSectionHidden(header.logicalIndex(place)) for place in later)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if isinstance(model, Rows):
            self._rows = model

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Home:
            self._jump(0)
        elif event.key() == Qt.Key.Key_End:
            self._jump(self._rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        # Qt would ask the model for every row; a paged one would read the whole table for a key.
        if not isinstance(self._rows, PagedRows):
            super().keyboardSearch(search)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index.row() if index.isValid() else -1)
        link = index.isValid() and self._rows.columns[index.column()].link
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)

    @override
    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _jump(self, place: int) -> None:
        if 0 <= place < self._rows.rowCount():
            index = self._rows.index(place, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _clicked(self, index: QModelIndex) -> None:
        if self._rows.columns[index.column()].link:
            self.pressed_link.emit(index.row(), index.column())

    def _sort(self, place: int) -> None:
        key = self._rows.columns[place].sort
        if key:
            header = self.horizontalHeader()
            again = header.isSortIndicatorShown() and header.sortIndicatorSection() == place
            down = not (again and header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder)
            self.sort_asked.emit(key, down)

    def _menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.menu_asked.emit(index.row(), self.viewport().mapToGlobal(point))
