"""The list of groups: everybody on top, the office's own groups, and those who opted out at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from smsdesk.core.contact import EVERYBODY, OPTED_OUT, ContactGroup
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, row
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.sidelist import SideDelegate, SideList, SideRows, fit_beside
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import number, people, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_INSET: Final = 16


def group_name(group: ContactGroup) -> str:
    """What a group is called on the page."""
    return {EVERYBODY: tr("Everybody"), OPTED_OUT: tr("Opted out")}.get(group.id, group.name)


def symbol(group: ContactGroup) -> str:
    """The icon of a group."""
    return {EVERYBODY: "users", OPTED_OUT: "ban"}.get(group.id, "user")


def in_order(groups: Sequence[ContactGroup]) -> list[ContactGroup]:
    """Everybody first, those who opted out last, and the rest by name."""
    return sorted(groups, key=lambda each: (each.id == OPTED_OUT, each.id != EVERYBODY, each.name.casefold()))


def _spoken(group: ContactGroup) -> str:
    return f"{group_name(group)}, {people(group.count)}"


class _Delegate(SideDelegate[ContactGroup]):
    HEIGHT = Space.ROW_TWO_LINES

    @override
    def paint_row(self, painter: QPainter, room: QRect, row: ContactGroup, *, chosen: bool) -> None:
        inner = room.adjusted(_INSET, 0, -_INSET, 0)
        ink = "accent_text" if chosen else "warn" if row.id == OPTED_OUT else "text2"
        draw_icon(painter, QPoint(inner.x(), inner.center().y() - 8), symbol(row), ink, 16)
        figures = theme.font("caption", digits=True)
        count = number(row.count)
        paint_text(painter, inner, count, figures, "text2", right=True)
        taken = QFontMetrics(figures).horizontalAdvance(count) + 10
        face = "strong" if chosen or row.id == EVERYBODY else "medium"
        paint_text(painter, inner.adjusted(26, 0, -taken, 0), group_name(row), theme.font(face), "text")


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
        self.rows = SideRows[ContactGroup](lambda group: group.id, group_name, _spoken)
        self.view = SideList(
            self.rows, _Delegate(), tr("Groups"), identifier="contacts.groups", keys=(Qt.Key.Key_Delete,)
        )
        self.new = Button(tr("New group"), "link", symbol="plus", identifier="contacts.groups.new")
        foot = row(self.new, None)
        foot.setContentsMargins(8, 6, 12, 8)
        self.body.addSpacing(6)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(Line())
        self.body.addLayout(foot)
        self.view.chosen.connect(self._choose)
        self.view.again.connect(lambda _: self.again.emit())
        self.view.menu_asked.connect(self.menu_asked)
        self.view.key_pressed.connect(lambda _: self.gone.emit())
        self.view.entered.connect(self.entered)
        self.new.clicked.connect(lambda *_: self.new_asked.emit())
        self._group = EVERYBODY

    def show_groups(self, groups: Sequence[ContactGroup], shown: int) -> None:
        """Show these groups with one of them marked; nothing is told."""
        self._group = shown
        self.view.show_rows(groups, shown)

    def fit(self, *, below: bool) -> None:
        """Stand beside the people, or, in a narrow window, low and wide above them."""
        wide = 228 + (theme.scale - 100) * 2
        fit_beside(self, below=below, wide=wide, high=8 + 2 * _Delegate.height() + 46)

    def _choose(self, group: int) -> None:
        if group != self._group:
            self._group = group
            self.chosen.emit(group)
