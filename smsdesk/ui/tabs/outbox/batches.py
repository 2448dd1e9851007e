"""The list of batches: what needs somebody first, then the newest; all messages at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, row
from smsdesk.ui.focus import has_ring
from smsdesk.ui.forms import SearchField
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.paint.chip import chip_size, paint_chip
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.theme import Space, color, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.ui.rows import Index
    from smsdesk.ui.tabs.outbox.lines import Line as BatchLine

_LINE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_INSET: Final = 16
_WIDEST: Final = 16777215  # Qt's own limit


def _row_height() -> int:
    return Space.BATCH_ROW * theme.scale // 100


class BatchRows(QAbstractListModel):
    """The rows of the list."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[BatchLine] = []

    def show_lines(self, lines: Sequence[BatchLine]) -> None:
        """Show these; rows that stay where they are keep choice and focus."""
        if [line.job for line in lines] == [line.job for line in self._lines]:
            old, self._lines = self._lines, list(lines)
            for place, line in enumerate(lines):
                if line != old[place]:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def place_of(self, job: int) -> int:
        """Where a batch stands, -1 if it is not in the list."""
        return next((place for place, line in enumerate(self._lines) if line.job == job), -1)

    def job_at(self, place: int) -> int:
        """The batch of a row."""
        return self._lines[place].job

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        line = self._lines[index.row()]
        if role == _LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return line.spoken
        return None


class _BatchDelegate(QStyledItemDelegate):
    def __init__(self, view: BatchView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        line: BatchLine = index.data(_LINE_ROLE)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, color("sel"))
            painter.fillRect(room.x(), room.y(), 3, room.height(), color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, color("sunken"))
        painter.fillRect(room.x() + _INSET - 3, room.bottom(), room.width() - 2 * _INSET + 6, 1, color("line"))
        inner = room.adjusted(_INSET, 0, -_INSET + 2, 0)
        caption, strong = theme.font("caption"), theme.font("strong")
        when_width = QFontMetrics(caption).horizontalAdvance(line.when) + 8
        high = QFontMetrics(strong).height() + 2
        upper = QRect(inner.x(), room.y() + 10, inner.width(), high)
        paint_text(painter, upper, line.when, caption, "text2", right=True)
        paint_text(painter, upper.adjusted(0, 0, -when_width, 0), line.title, strong, "text")
        middle = upper.bottom() + 17 * theme.scale // 100
        paint_chip(painter, inner.x(), middle, line.chip)
        left = inner.x() + chip_size(line.chip).width() + 9
        lower = QRect(left, middle - high // 2, inner.right() - left, high)
        paint_text(painter, lower, line.detail, caption, "text2")
        if has_ring(self._view) and index == self._view.currentIndex():
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -1, -2))


class BatchView(QListView):
    """The list; `near_end` asks for older batches, `menu_asked` for what can be done with one."""

    near_end = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, model: BatchRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_BatchDelegate(self))
        self.setAccessibleName(tr("Batches"))
        self.setAccessibleIdentifier("outbox.batches")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda point: (
                self.menu_asked.emit(self.viewport().mapToGlobal(point)) if self.indexAt(point).isValid() else None
            )
        )
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 2 * Space.BATCH_ROW)

    def _scrolled(self, value: int) -> None:
        if value > self.verticalScrollBar().maximum() - 4 * Space.BATCH_ROW:
            self.near_end.emit()


class BatchList(Card):
    """The card: search, list, and the way to all messages.

    `chosen` carries the batch, 0 for all messages; `searched` what to find in titles; `near_end` asks for older ones.
    """

    chosen = Signal(int)
    searched = Signal(str)
    near_end = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__(padding=0, spacing=0)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.search = SearchField(tr("Find a batch"), identifier="outbox.batches.search")
        head = row(self.search)
        head.setContentsMargins(12, 12, 12, 12)
        self.rows = BatchRows()
        self.view = BatchView(self.rows)
        self.stage = Stage(self.view)
        self._nothing = Notice("search", tr("No batch is called that"), tr("Search looks in the names of batches."))
        self.everything = Button(
            tr("All messages"), "link", symbol="table", identifier="outbox.all", tip=tr("Every message of this desk")
        )
        foot = row(self.everything, None)
        foot.setContentsMargins(8, 6, 12, 8)
        self.body.addLayout(head)
        self.body.addWidget(Line())
        self.body.addWidget(self.stage, 1)
        self.body.addWidget(Line())
        self.body.addLayout(foot)
        self.search.textChanged.connect(self.searched)
        self.view.selectionModel().currentChanged.connect(self._current)
        self.view.near_end.connect(self.near_end)
        self.view.menu_asked.connect(self.menu_asked)
        self.everything.clicked.connect(self._all)
        self._silent = False
        self._job = -1

    def show_lines(self, lines: Sequence[BatchLine]) -> None:
        """Show these batches; the one that was chosen stays chosen."""
        self._silent = True
        scroll = self.view.verticalScrollBar().value()
        self.rows.show_lines(lines)
        self.view.verticalScrollBar().setValue(scroll)
        self._mark()
        self._silent = False
        if lines or not self.search.text().strip():
            self.stage.show_content()
        else:
            self.stage.show_notice(self._nothing)

    def show_total(self, count: int) -> None:
        """How many messages the desk has."""
        self.everything.setText(tr("All messages, %Ln", count))

    def fit(self, *, below: bool) -> None:
        """Stand beside the messages, or, in a narrow window, low and wide above them."""
        if below:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_WIDEST)
            self.setFixedHeight(58 + 2 * _row_height() + 46)
        else:
            self.setFixedWidth(280 + (theme.scale - 100) * 2)
            self.setMinimumHeight(0)
            self.setMaximumHeight(_WIDEST)

    def choose(self, job: int) -> None:
        """Mark a batch as the one that is shown, 0 for all messages; nothing is told."""
        self._job = job
        self._silent = True
        self._mark()
        self._silent = False

    def _mark(self) -> None:
        place = self.rows.place_of(self._job) if self._job > 0 else -1
        if place < 0:
            self.view.selectionModel().clear()
            return
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(self.rows.index(place), flags.ClearAndSelect)

    def _current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._silent:
            self._job = self.rows.job_at(index.row())
            self.chosen.emit(self._job)

    def _all(self) -> None:
        self.choose(0)
        self.chosen.emit(0)
