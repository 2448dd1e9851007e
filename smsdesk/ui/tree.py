"""A tree with columns: painted rows, branches that open and shut, and nothing made for a row that is out of sight."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from smsdesk.ui.focus import has_ring
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.labels import plain_tip
from smsdesk.ui.paint.cell import PADDING, paint_ground, paint_text
from smsdesk.ui.rows import words
from smsdesk.ui.table import Header
from smsdesk.ui.theme import color, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from smsdesk.ui.rows import Column

R = TypeVar("R")

Index = QModelIndex | QPersistentModelIndex

INDENT: Final = 20
_ROW: Final = 34
_ICON: Final = 16
_FLAGS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Mark(NamedTuple):
    """How a row looks: its icon, the token of the icon's colour, and the places of the columns that stand out."""

    symbol: str
    ink: str = "text2"
    strong: tuple[int, ...] = ()


@dataclass(slots=True)
class Node(Generic[R]):
    """A row with what hangs below it. `key` is the same for the same thing when the tree is shown again."""

    key: str
    row: R
    children: list[Node[R]] = field(default_factory=list)


class TreeRows(QAbstractItemModel, Generic[R]):
    """All nodes in one list, parents before children and siblings side by side, so that Qt gets numbers, not objects.

    Number 0 is the root that nobody sees.
    """

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._nodes: list[Node[R] | None] = [None]
        self._parents: list[int] = [0]
        self._firsts: list[int] = [1]
        self._counts: list[int] = [0]
        self._by_key: dict[str, int] = {}

    def show_nodes(self, roots: Sequence[Node[R]]) -> None:
        """Show these instead."""
        self.beginResetModel()
        nodes: list[Node[R] | None] = [None, *roots]
        parents, firsts, counts = [0] * len(nodes), [1], [len(roots)]
        at = 1
        while at < len(nodes):
            node = nodes[at]
            below = node.children if node is not None else []
            firsts.append(len(nodes))
            counts.append(len(below))
            if below:
                nodes.extend(below)
                parents.extend([at] * len(below))
            at += 1
        self._nodes, self._parents, self._firsts, self._counts = nodes, parents, firsts, counts
        self._by_key = {node.key: at for at, node in enumerate(nodes) if node is not None}
        self.endResetModel()

    def node(self, index: Index) -> Node[R] | None:
        """The node at an index, None where there is none."""
        return self._nodes[index.internalId()] if index.isValid() else None

    def find(self, key: str) -> QModelIndex:
        """Where a node is; an invalid index where it is not shown."""
        at = self._by_key.get(key, 0)
        return self._index(at) if at else QModelIndex()

    def branches(self) -> list[tuple[str, QModelIndex]]:
        """Every node that has others below it, from the top down."""
        return [
            (node.key, self._index(at))
            for at, node in enumerate(self._nodes)
            if node is not None and self._counts[at]
        ]  # fmt: skip

    def _index(self, at: int, column: int = 0) -> QModelIndex:
        return self.createIndex(at - self._firsts[self._parents[at]], column, at)

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(self.columns)):
            return QModelIndex()
        above = parent.internalId() if parent.isValid() else 0
        return self.createIndex(row, column, self._firsts[above] + row)

    @override
    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # QObject.parent() is another method
        above = self._parents[index.internalId()] if index.isValid() else 0
        return self._index(above) if above else QModelIndex()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        if parent.isValid():
            return 0 if parent.column() else self._counts[parent.internalId()]
        return self._counts[0]

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return len(self.columns)

    @override
    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own
        return self.rowCount(parent) > 0

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        node = self.node(index)
        if node is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words(column, node.row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = words(column, node.row)
            if column.spoken is not None:
                return column.spoken(node.row)
            return f"{column.title}: {said}" if index.column() and said else said
        return None


class _RowHeight(QStyledItemDelegate):
    """Heights and tool tips; the rows are painted whole by the view."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, _ROW * theme.scale // 100)

    @override
    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        room = view.visualRect(index).width() - (_ICON + 14 if index.column() == 0 else 24)
        cut = view.fontMetrics().horizontalAdvance(text) > room
        QToolTip.showText(event.globalPos(), plain_tip(text) if cut else "", view)
        return True


class Tree(QTreeView):
    """A tree over `TreeRows`: every branch is open until a person shuts it.

    `chosen` comes with the node that became the current one, `opened` with one without others below it on double click
    and Enter, `menu_asked` with a node and the point on the screen, `sort_asked` with a column's sort key and whether
    it goes down. Arrows open and shut branches, letters find, Ctrl+C copies the row as text.
    """

    chosen = Signal(object)
    opened = Signal(object)
    menu_asked = Signal(object, QPoint)
    sort_asked = Signal(str, bool)

    def __init__(
        self,
        rows: TreeRows[Any],
        mark: Callable[[Any], Mark],
        name: str,
        *,
        identifier: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self._mark = mark
        self._shut: set[str] = set()
        self._filling = False
        self._hovered = -1
        self._scale = 0
        self.setAccessibleName(name)
        if identifier:
            self.setAccessibleIdentifier(identifier)
        header = Header(self)
        self.setHeader(header)
        self.setModel(rows)
        self.setItemDelegate(_RowHeight(self))
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setMouseTracking(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(self._double)
        self.collapsed.connect(lambda index: self._toggled(index, shut=True))
        self.expanded.connect(lambda index: self._toggled(index, shut=False))
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        theme.changed.connect(self._theme_changed)
        header.setSectionsClickable(True)
        header.setStretchLastSection(False)
        header.sectionClicked.connect(self._sort)
        for place, column in enumerate(rows.columns):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(place, mode.Interactive if column.width else mode.Stretch)
        self._fit_columns()

    @property
    def current(self) -> Node[Any] | None:
        """The node that is chosen, None where there is none."""
        return self.rows.node(self.currentIndex())

    def show_nodes(self, roots: Sequence[Node[Any]], *, everything_open: bool = False) -> None:
        """Show these nodes; what was shut, chosen and in view stays so.

        `everything_open` shows what is in shut branches too, as long as it is given: for a filter.
        """
        current = self.current
        top = self.verticalScrollBar().value()
        self._filling = True
        self.rows.show_nodes(roots)
        for key, index in self.rows.branches():
            if everything_open or key not in self._shut:
                self.setExpanded(index, True)
        found = self.rows.find(current.key) if current is not None else QModelIndex()
        if found.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(found, flags.ClearAndSelect | flags.Rows)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(top)
        self._filling = False
        if current is not None:
            # The row of the same key may say something else now; of one that is gone nothing is shown.
            self.chosen.emit(self.current)

    def choose(self, key: str) -> bool:
        """Make a node the current one, its branches opened; False where it is not shown."""
        index = self.rows.find(key)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        return index.isValid()

    def show_sort(self, key: str, *, down: bool) -> None:
        """Mark the column that the rows are sorted by; "" for none."""
        self.header().setSortIndicatorShown(bool(key))
        for place, column in enumerate(self.rows.columns):
            if key and column.sort == key:
                order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
                self.header().setSortIndicator(place, order)

    def arrange(self, window_width: int) -> None:
        """Hide the columns that a window of that width has no room for."""
        for place, column in enumerate(self.rows.columns):
            self.setColumnHidden(place, window_width < column.hide_below)
        self._fit_columns()

    def copy(self) -> None:
        """Put the chosen row on the clipboard, cells parted by tabs."""
        node = self.current
        if node is not None:
            QGuiApplication.clipboard().setText("\t".join(words(column, node.row) for column in self.rows.columns))

    # -- painting

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        row: QRect = options.rect
        room = QRect(0, row.y(), self.viewport().width(), row.height())
        chosen = self.selectionModel().isRowSelected(index.row(), index.parent())
        node = self.rows.node(index)
        if node is None:
            return
        paint_ground(painter, room, chosen=chosen, hovered=index.internalId() == self._hovered, first=False)
        start = self.visualRect(index.sibling(index.row(), 0)).x()
        if node.children:
            symbol = "chevron-down" if self.isExpanded(index) else "chevron-right"
            draw_icon(painter, QPoint(start - 17, room.center().y() - 7), symbol, "text2", 14)
        mark = self._mark(node.row)
        for place, column in enumerate(self.rows.columns):
            if self.isColumnHidden(place):
                continue
            cell = QRect(self.columnViewportPosition(place), room.y(), self.columnWidth(place), room.height())
            face = "strong" if place in mark.strong else column.face
            if place == 0:
                draw_icon(painter, QPoint(start + 6, room.center().y() - 7), mark.symbol, mark.ink, _ICON)
                cell.setLeft(start + _ICON + 14)
                cell.setRight(cell.right() - 8)
            else:
                cell.adjust(PADDING, 0, -PADDING if column.right else -PADDING // 2, 0)
            ink = column.ink(node.row) if column.ink else "text"
            font = theme.font(face, digits=column.digits)
            paint_text(painter, cell, words(column, node.row), font, ink, right=column.right)
        if has_ring(self) and index.sibling(index.row(), 0) == self.currentIndex().siblingAtColumn(0):
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -1, -2))

    def _fit_columns(self) -> None:
        """Columns are as wide as their words at this text size; what a person dragged stays until it changes."""
        if self._scale == theme.scale:
            return
        self._scale = theme.scale
        for place, column in enumerate(self.rows.columns):
            if column.width:
                self.header().resizeSection(place, column.width * theme.scale // 100)

    def _theme_changed(self) -> None:
        self._fit_columns()
        self.doItemsLayout()

    # -- hands

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.current is not None and self.current.children:
                self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
            elif self.current is not None:
                self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index.internalId() if index.isValid() else -1)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _double(self, index: QModelIndex) -> None:
        node = self.rows.node(index)
        if node is not None and not node.children:
            self.opened.emit(node)

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            self.viewport().update()

    def _toggled(self, index: QModelIndex, *, shut: bool) -> None:
        node = self.rows.node(index)
        if node is not None and not self._filling:
            (self._shut.add if shut else self._shut.discard)(node.key)

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._filling:
            self.chosen.emit(self.rows.node(index))

    def _sort(self, place: int) -> None:
        key = self.rows.columns[place].sort
        if key:
            header = self.header()
            again = header.isSortIndicatorShown() and header.sortIndicatorSection() == place
            down = not (again and header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder)
            self.sort_asked.emit(key, down)

    def _menu(self, point: QPoint) -> None:
        node = self.rows.node(self.indexAt(point))
        if node is not None:
            self.menu_asked.emit(node, self.viewport().mapToGlobal(point))
