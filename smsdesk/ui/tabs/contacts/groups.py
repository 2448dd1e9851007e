"""The list of groups: everybody on top, the office's own groups, and those who opted out at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from smsdesk.core.contact import EVERYBODY, OPTED_OUT
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, row
from smsdesk.ui.focus import has_ring
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.theme import Space, color, theme
from smsdesk.ui.words import number, people, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.contact import ContactGroup
    from smsdesk.ui.rows import Index

_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_INSET: Final = 16
_WIDEST: Final = 16777215  # Qt's own limit


def group_name(group: ContactGroup) -> str:
    """What a group is called on the page."""
    return {EVERYBODY: tr("Everybody"), OPTED_OUT: tr("Opted out")}.get(group.id, group.name)


def symbol(group: ContactGroup) -> str:
    """The icon of a group."""
    return {EVERYBODY: "users", OPTED_OUT: "ban"}.get(group.id, "user")


def in_order(groups: Sequence[ContactGroup]) -> list[ContactGroup]:
    """Everybody first, those who opted out last, and the rest by name."""
    return sorted(groups, key=lambda each: (each.id == OPTED_OUT, each.id != EVERYBODY, each.name.casefold()))


def _row_height() -> int:
    return Space.ROW_TWO_LINES * theme.scale // 100


class GroupRows(QAbstractListModel):
    """The rows of the list."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[ContactGroup] = []

    def show_groups(self, groups: Sequence[ContactGroup]) -> None:
        """Show these; rows that stay where they are keep choice and focus."""
        if [each.id for each in groups] == [each.id for each in self._groups]:
            self._groups = list(groups)
            if groups:
                self.dataChanged.emit(self.index(0), self.index(len(groups) - 1))
            return
        self.beginResetModel()
        self._groups = list(groups)
        self.endResetModel()

    def place_of(self, group: int) -> int:
        """Where a group stands, -1 if it is not in the list."""
        return next((place for place, each in enumerate(self._groups) if each.id == group), -1)

    def at(self, place: int) -> ContactGroup | None:
        """The group of a row."""
        return self._groups[place] if 0 <= place < len(self._groups) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._groups)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        group = self._groups[index.row()]
        if role == _ROLE:
            return group
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return group_name(group)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{group_name(group)}, {people(group.count)}"
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: GroupView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        group: ContactGroup = index.data(_ROLE)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(room, color("sel"))
            painter.fillRect(room.x(), room.y(), 3, room.height(), color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, color("sunken"))
        painter.fillRect(room.x() + _INSET - 3, room.bottom(), room.width() - 2 * _INSET + 6, 1, color("line"))
        inner = room.adjusted(_INSET, 0, -_INSET, 0)
        ink = "accent_text" if chosen else "warn" if group.id == OPTED_OUT else "text2"
        draw_icon(painter, QPoint(inner.x(), inner.center().y() - 8), symbol(group), ink, 16)
        figures = theme.font("caption", digits=True)
        count = number(group.count)
        paint_text(painter, inner, count, figures, "text2", right=True)
        taken = QFontMetrics(figures).horizontalAdvance(count) + 10
        face = "strong" if chosen or group.id == EVERYBODY else "medium"
        paint_text(painter, inner.adjusted(26, 0, -taken, 0), group_name(group), theme.font(face), "text")
        if has_ring(self._view) and index == self._view.currentIndex():
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -1, -2))


class GroupView(QListView):
    """The list. `menu_asked` wants what can be done with a group, `gone` comes with Delete, `entered` with Enter."""

    menu_asked = Signal(QPoint)
    gone = Signal()
    entered = Signal()

    def __init__(self, model: GroupRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(tr("Groups"))
        self.setAccessibleIdentifier("contacts.groups")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def _menu(self, point: QPoint) -> None:
        if self.indexAt(point).isValid():
            self.menu_asked.emit(self.viewport().mapToGlobal(point))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 2 * Space.ROW_TWO_LINES)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.gone.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class GroupList(Card):
    """The card: the groups, and the way to a new one. `chosen` carries the group that a person went to, `again` comes
    with every click on one."""

    chosen = Signal(int)
    menu_asked = Signal(QPoint)
    gone = Signal()
    entered = Signal()
    new_asked = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0, spacing=0)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.rows = GroupRows()
        self.view = GroupView(self.rows)
        self.new = Button(tr("New group"), "link", symbol="plus", identifier="contacts.groups.new")
        foot = row(self.new, None)
        foot.setContentsMargins(8, 6, 12, 8)
        self.body.addSpacing(6)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(Line())
        self.body.addLayout(foot)
        self.view.selectionModel().currentChanged.connect(self._current)
        self.view.clicked.connect(lambda _: self.again.emit())
        self.view.menu_asked.connect(self.menu_asked)
        self.view.gone.connect(self.gone)
        self.view.entered.connect(self.entered)
        self.new.clicked.connect(lambda *_: self.new_asked.emit())
        self._silent = False
        self._group = EVERYBODY

    def show_groups(self, groups: Sequence[ContactGroup], shown: int) -> None:
        """Show these groups with one of them marked; nothing is told."""
        self._group = shown
        self._silent = True
        scroll = self.view.verticalScrollBar().value()
        self.rows.show_groups(groups)
        self.view.verticalScrollBar().setValue(scroll)
        place = self.rows.place_of(shown)
        if place >= 0 and place != self.view.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(self.rows.index(place), flags.ClearAndSelect)
        self._silent = False

    def fit(self, *, below: bool) -> None:
        """Stand beside the people, or, in a narrow window, low and wide above them."""
        if below:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_WIDEST)
            self.setFixedHeight(8 + 2 * _row_height() + 46)
        else:
            self.setFixedWidth(228 + (theme.scale - 100) * 2)
            self.setMinimumHeight(0)
            self.setMaximumHeight(_WIDEST)

    def _current(self, index: QModelIndex, _before: QModelIndex) -> None:
        group = self.rows.at(index.row()) if index.isValid() else None
        if group is not None and not self._silent and group.id != self._group:
            self._group = group.id
            self.chosen.emit(group.id)
