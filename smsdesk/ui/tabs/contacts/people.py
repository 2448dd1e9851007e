"""The people of a group: search, and a table of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from smsdesk.core.contact import EVERYBODY, OPTED_OUT
from smsdesk.ui.cards import column, row, table_card
from smsdesk.ui.forms import SearchField
from smsdesk.ui.labels import Digits, ElidedLabel
from smsdesk.ui.privacy import privacy
from smsdesk.ui.rows import WINDOW, Column, PagedRows
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.table import Table
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import Word, people, since, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QHBoxLayout

    from smsdesk.core.contact import Contact
    from smsdesk.services.contacts import Contacts
    from smsdesk.ui.tasks import Tasks

_PAUSE: Final = 250  # milliseconds after the last key before a search is asked
_PAGE: Final = 2000  # people that are read at a time where all of them are wanted
_NUMBER_COLUMN: Final = 1
_FIELDS_COLUMN: Final = 3


def _dim(_contact: Contact) -> str:
    return "text2"


def _number(contact: Contact) -> str:
    return privacy.number(contact.number)


def opted_out_word() -> Word:
    """The chip of somebody who wants no more messages."""
    return Word(tr("Opted out"), "warn", "ban")


def fields_in_words(contact: Contact) -> str:
    """The fields of a person in one line: "class 3B, balance 12,000"."""
    return ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in contact.fields.items() if value)


def _groups(contact: Contact) -> str:
    return ", ".join(contact.groups)


def _groups_spoken(contact: Contact) -> str:
    said = [tr("Opted out")] if contact.opted_out else []
    return tr("Groups: {groups}").format(groups=", ".join([*said, *contact.groups]) or tr("none"))


def columns(now: Callable[[], datetime], *, narrow: bool) -> tuple[Column[Contact], ...]:
    """The columns; narrow windows have the number under the name."""

    def last(contact: Contact) -> str:
        return "" if contact.last_at is None else since(contact.last_at, now())

    return (
        Column(
            title=tr("Name"), text=lambda contact: contact.name or tr("No name"), width=196,
            avatar=lambda contact: contact.name,
            face="medium", second=_number if narrow else None,
            ink=lambda contact: "text" if contact.name else "text3",
        ),
        Column(title=tr("Number"), text=_number, width=146, digits=True, ink=_dim),
        Column(
            title=tr("Groups"), text=_groups, width=156, ink=_dim,
            chip=lambda contact: opted_out_word() if contact.opted_out else None, spoken=_groups_spoken,
        ),
        Column(title=tr("Fields"), text=fields_in_words, ink=_dim),
        Column(title=tr("Last message"), text=last, width=116, right=True, digits=True, ink=_dim),
    )  # fmt: skip


class PeopleTable(Table):
    """The table; `gone` comes with Delete, and Esc chooses nobody."""

    gone = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen():
            self.gone.emit()
        elif event.key() == Qt.Key.Key_Escape and self.chosen():
            self.clearSelection()
        else:
            super().keyPressEvent(event)


class PeopleCard(QWidget):
    """The card with the table. `opened` carries a person, `menu_asked` the place on the screen, `marked` comes when
    other rows are chosen, `gone` with Delete, `bring` asks to import a list."""

    opened = Signal(object)
    menu_asked = Signal(QPoint)
    marked = Signal()
    gone = Signal()
    bring = Signal()

    def __init__(self, contacts: Contacts, tasks: Tasks, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._contacts = contacts
        self._tasks = tasks
        self._now = now
        self._narrow = False
        self.group = EVERYBODY
        self.count = 0
        self._age = 0
        self._asked = (EVERYBODY, "")
        self._fresh = True

        self.title = ElidedLabel("", "section")
        self.total = Digits("", "caption", tone="text2")
        self.search = SearchField(tr("Name, number or field"), identifier="contacts.search", hint=tr("Find a person"))
        self.search.setFixedWidth(190)
        words = column(spacing=1)
        words.addWidget(self.title)
        words.addWidget(self.total)
        self.ends: QHBoxLayout = row(spacing=8)
        head = row(spacing=10)
        head.addLayout(words, 1)
        head.addLayout(self.ends)
        head.addWidget(self.search)
        self.rows: PagedRows[Contact] = PagedRows(columns(now, narrow=False), self._fetch, tasks.start_quiet)
        self.table = PeopleTable(self.rows, tr("People"), identifier="contacts.list")
        self.table.setMinimumHeight(Space.TABLE_HEADER + 3 * Space.ROW)
        self.table.opened.connect(self._open)
        self.table.menu_asked.connect(lambda _place, at: self.menu_asked.emit(at))
        self.table.gone.connect(self.gone)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.marked.emit())
        self.rows.fetched.connect(self.marked)
        self._no_match = Notice("search", tr("Nobody matches"), "")
        self._no_match.add_button(tr("Clear the search"), self.clear_search, symbol="x", identifier="contacts.clear")
        self._nobody = Notice("users", tr("Nobody is in this group yet"), "")
        self._bring = self._nobody.add_button(
            tr("Import a list"), self.bring.emit, symbol="file-spreadsheet", identifier="contacts.import.here"
        )
        self.stage = Stage(self.table, self._no_match, self._nobody)
        whole = row(table_card(head, self.stage), owner=self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE)
        self._typing.timeout.connect(self.ask)
        self.search.textChanged.connect(lambda _text: self._typing.start())

    @property
    def searched(self) -> str:
        """What is searched for, "" for nothing."""
        return self.search.text().strip()

    def show_group(self, group: int, name: str) -> None:
        """Show the people of a group; the search is cleared."""
        self.group = group
        self.title.setText(name)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.ask()

    def say_name(self, name: str) -> None:
        """The group is called that now."""
        self.title.setText(name)

    def clear_search(self) -> None:
        """Show everybody of the group again."""
        self.search.clear()
        self._typing.stop()
        self.ask()

    def ask(self) -> None:
        """Read from the start what group and search leave."""
        self._read(fresh=True)

    def refresh(self) -> None:
        """Somebody came, went or changed: read again what is in view, and stay there."""
        self._read(fresh=False)

    def _read(self, *, fresh: bool) -> None:
        self._typing.stop()
        # What was typed since is asked for now, and then other rows come.
        self._fresh |= fresh or self._asked != (self.group, self.searched)
        self._asked = (self.group, self.searched)
        self._age += 1
        age = self._age
        work = self._contacts.count(self.group, self.searched)

        def counted(count: int) -> None:
            if age == self._age:
                now_fresh, self._fresh = self._fresh, False
                self._counted(count, fresh=now_fresh)

        # A name of its own each time: the newest count does not wait for an older one.
        self._tasks.start(work, f"contacts.count.{age}", guard=self, done=counted)

    def _counted(self, count: int, *, fresh: bool) -> None:
        self.count = count
        if fresh:
            self.rows.reset(count)
            self.table.scrollToTop()
        else:
            self.rows.refresh(count)
        self.total.setText(tr("%Ln people found", count) if self.searched else people(count))
        if count:
            self.stage.show_content()
        elif self.searched:
            self._no_match.say("search", tr("Nobody matches"), tr("Nothing for “{text}”.").format(text=self.searched))
            self.stage.show_notice(self._no_match)
        else:
            self._bring.setVisible(self.group != OPTED_OUT)
            if self.group == EVERYBODY:
                self._nobody.say("users", tr("No contacts yet"), tr("Import a list, or add somebody by hand."))
            elif self.group == OPTED_OUT:
                self._nobody.say("ban", tr("Nobody has opted out"), tr("Whoever answers STOP is listed here."))
            else:
                words = tr("Choose people under Everybody, and add them to it; or import a list into it.")
                self._nobody.say("users", tr("Nobody is in this group yet"), words)
            self.stage.show_notice(self._nobody)
        self.marked.emit()

    async def _fetch(self, offset: int, limit: int) -> Sequence[Contact]:
        return await self._contacts.people(self.group, self.searched, offset, limit)

    def arrange(self, width: int) -> None:
        """Fit a window of that width."""
        self._narrow = width < Space.FULL_WIDTH
        self.search.setFixedWidth((150 if self._narrow else 190) * theme.scale // 100)
        self.rows.columns = columns(self._now, narrow=self._narrow)
        height = (Space.ROW_TWO_LINES if self._narrow else Space.ROW) * theme.scale // 100
        self.table.verticalHeader().setMinimumSectionSize(height)
        self.table.verticalHeader().setDefaultSectionSize(height)
        for place, each in enumerate(self.rows.columns):
            if each.width:
                self.table.setColumnWidth(place, each.width * theme.scale // 100)
        self.table.setColumnHidden(_NUMBER_COLUMN, self._narrow)
        self.table.viewport().update()

    @property
    def chosen_count(self) -> int:
        """How many people are chosen; quick for a million."""
        ranges = self.table.selectionModel().selection()
        return sum(ranges.at(place).height() for place in range(ranges.size()))

    def chosen(self) -> list[Contact]:
        """The chosen people that are at hand."""
        return [contact for place in self.table.chosen() if (contact := self.rows.known(place)) is not None]

    async def chosen_in_full(self) -> list[Contact]:
        """Everybody who is chosen; who is not at hand is read."""
        places = self.table.chosen()
        found: dict[int, Contact] = {}
        window = -1
        for place in places:
            contact = self.rows.known(place)
            if contact is not None:
                found[place] = contact
            elif place // WINDOW != window:
                window = place // WINDOW
                read = await self._fetch(window * WINDOW, WINDOW)
                found.update(enumerate(read, start=window * WINDOW))
        return [found[place] for place in places if place in found]

    async def found_in_full(self) -> list[Contact]:
        """Everybody whom the search finds now."""
        group, search = self.group, self.searched
        found: list[Contact] = []
        while page := await self._contacts.people(group, search, len(found), _PAGE):
            found += page
        return found

    def _open(self, place: int) -> None:
        contact = self.rows.known(place)
        if contact is not None:
            self.opened.emit(contact)
