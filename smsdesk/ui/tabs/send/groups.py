"""People from the contacts as recipients: groups to tick, with their counts, and a search among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from smsdesk.core.contact import EVERYBODY, OPTED_OUT
from smsdesk.ui.cards import Card, clear, column, row
from smsdesk.ui.forms import Check, SearchField
from smsdesk.ui.labels import Digits, PlainLabel
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.words import number, people, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.contact import ContactGroup

#: Rest after the last tick before the people are read, in milliseconds.
REST: Final = 150


class GroupsCard(Card):
    """The card. `chosen` carries the ids of the ticked groups when the person rests, none of them for nobody.

    `contacts_asked` wants the page of the contacts, where there is nobody yet.
    """

    chosen = Signal(object)
    contacts_asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0, spacing=0)
        self._groups: list[ContactGroup] = []
        self._boxes: dict[int, Check] = {}
        self._lines: dict[int, QWidget] = {}
        self._counts: dict[int, int] = {}
        self._by_hand = 0
        self._ticked: tuple[int, ...] = ()
        self._told: tuple[int, ...] | None = None
        title = PlainLabel(tr("Groups of your contacts"), "section")
        self._count = PlainLabel("", "caption", tone="text2")
        words = column(spacing=2)
        words.addWidget(title)
        words.addWidget(self._count)
        self.search = SearchField(tr("Find a group"), identifier="send.groups.search")
        self.search.setFixedWidth(190)
        self.search.textChanged.connect(lambda _: self._narrow())
        head = row(spacing=10)
        head.setContentsMargins(16, 12, 12, 8)
        head.addLayout(words, 1)
        head.addWidget(self.search)
        inner = QWidget()
        inner.setAccessibleIdentifier("send.groups")
        inner.setAccessibleName(tr("Groups of your contacts"))
        self._list = column(inner, margins=(16, 0, 16, 12), spacing=0)
        self._none = PlainLabel(tr("No group is called that."), "body", tone="text2")
        self._none.hide()
        content = QWidget()
        whole = column(content)
        whole.addLayout(head)
        whole.addWidget(inner)
        whole.addWidget(self._none)
        self._none.setContentsMargins(16, 0, 16, 14)
        self._empty = Notice(
            "users", tr("No contacts yet"), tr("Import your list once under Contacts, and write to groups of it.")
        )
        self._empty.add_button(
            tr("Open Contacts"), self.contacts_asked.emit, look="primary", symbol="users", identifier="send.contacts"
        )
        self.stage = Stage(content, self._empty)
        self.add(self.stage)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._tell)

    @property
    def ticked(self) -> tuple[int, ...]:
        """The groups that are ticked."""
        return self._ticked

    def show_groups(self, groups: Sequence[ContactGroup]) -> None:
        """Offer these; those that are ticked stay so if they are still there."""
        offered = [each for each in groups if each.id != OPTED_OUT]
        if offered == self._groups:
            return
        self._groups = offered
        known = {each.id for each in offered}
        self._ticked = tuple(each for each in self._ticked if each in known)
        self._fill()

    def tick(self, groups: Sequence[int], by_hand: int = 0) -> None:
        """Tick these and no others; nothing is told, because they are the list already.

        `by_hand` people were chosen one by one instead.
        """
        if self._rest.isActive():
            return  # a person has ticked something since
        self._told = self._ticked = tuple(groups)
        self._by_hand = by_hand
        self._mark()

    def _fill(self) -> None:
        clear(self._list)
        self._boxes, self._lines = {}, {}
        self._counts = {each.id: each.count for each in self._groups}
        for group in self._groups:
            words = tr("Everybody") if group.id == EVERYBODY else group.name
            box = Check(words.replace("&", "&&"), identifier=f"send.groups.{group.id}")
            box.setAccessibleName(f"{words}, {people(group.count)}")
            box.clicked.connect(lambda on, group=group: self._press(group.id, on=on))
            line = QWidget()
            line.setFixedHeight(36)
            inside = row(spacing=10, owner=line)
            inside.addWidget(box, 1)
            inside.addWidget(Digits(number(group.count), "body", tone="text2"))
            self._boxes[group.id], self._lines[group.id] = box, line
            self._list.addWidget(line)
        anybody = any(each.count for each in self._groups)
        if anybody:
            self.stage.show_content()
            self.setMinimumHeight(0)
        else:
            self.stage.show_notice(self._empty)
            self.setMinimumHeight(300)
        self._mark()
        self._narrow()

    def _mark(self) -> None:
        everybody = EVERYBODY in self._ticked
        for each, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(each in self._ticked or everybody)
            box.setEnabled(self._counts.get(each, 0) > 0 and (each == EVERYBODY or not everybody))
            box.blockSignals(False)
        chosen = sum(1 for each in self._groups if each.id in self._ticked)
        words = tr("%Ln groups chosen", chosen)
        note = tr("Tick whom the message is for. Who is in several groups gets it once.")
        if self._by_hand and not self._ticked:
            note = tr("{people} chosen one by one under Contacts.").format(people=people(self._by_hand))
        self._count.setText(tr("Everybody") if everybody else words if chosen else note)

    def _narrow(self) -> None:
        wanted = self.search.text().strip().casefold()
        shown = 0
        for group in self._groups:
            words = tr("Everybody") if group.id == EVERYBODY else group.name
            fits = wanted in words.casefold()
            self._lines[group.id].setVisible(fits)
            shown += fits
        self._none.setVisible(not shown)

    def _press(self, group: int, *, on: bool) -> None:
        if group == EVERYBODY:
            self._ticked = (EVERYBODY,) if on else ()
        elif on:
            self._ticked = (*self._ticked, group)
        else:
            self._ticked = tuple(each for each in self._ticked if each != group)
        self._by_hand = 0
        self._mark()
        self._rest.start()

    def _tell(self) -> None:
        if self._ticked != self._told:
            self._told = self._ticked
            self.chosen.emit(self._ticked)
