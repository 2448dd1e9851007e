"""The messages of a batch, or of the whole desk: filters with counts, search, and the table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from smsdesk.core.groups import MEANT, MEMBERS, Group, counted
from smsdesk.core.message import Message, Page
from smsdesk.core.phrase import phrase
from smsdesk.services.paging import WINDOW, Paging
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import row, table_card
from smsdesk.ui.flow import Flow
from smsdesk.ui.forms import SearchField
from smsdesk.ui.kept import kept
from smsdesk.ui.privacy import privacy
from smsdesk.ui.reasons import message_reason
from smsdesk.ui.rows import Column, PagedRows
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.table import Table
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import clock, local, message_word, number, since, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from smsdesk.core.state import State
    from smsdesk.services.outbox import Outbox
    from smsdesk.ui.tasks import Tasks

#: The filters in their order; "" is all. Those after UNCERTAIN are shown only while they have messages.
FILTERS: Final[Mapping[str, str]] = {
    "": phrase("All"),
    Group.DELIVERED: phrase("Delivered"),
    Group.SENT: phrase("Sent"),
    Group.FAILED: phrase("Failed"),
    Group.UNCERTAIN: phrase("Uncertain"),
    Group.WAITING: phrase("Waiting"),
    Group.NOT_SENT: phrase("Not sent"),
    Group.CANCELLED: phrase("Cancelled"),
    Group.SKIPPED: phrase("Skipped"),
}
_PAUSE: Final = 250  # milliseconds after the last key before a search is asked


def _person(message: Message) -> str:
    return message.name or (tr("Removed") if message.emptied else tr("No name"))


def _number(message: Message) -> str:
    if message.to is None:
        return message.raw or ""
    return privacy.number(message.to)


def _time(message: Message, now: datetime | None) -> str:
    if message.state in MEMBERS[Group.WAITING]:
        return ""
    if now is not None and local(message.updated_at).date() != local(now).date():
        return since(message.updated_at, now)
    return clock(message.updated_at, seconds=True)


def columns(*, narrow: bool, now: datetime | None) -> tuple[Column[Message], ...]:
    """The columns; narrow windows have the number under the person. `now` says days too, for all messages."""
    number_under = _number if narrow else None
    return (
        Column(
            title=tr("Person"), text=_person, width=170 if narrow else 151, face="medium", second=number_under,
            ink=lambda message: "text" if message.name else "text3",
        ),
        Column(title=tr("Number"), text=_number, width=142, digits=True, ink=_dim),
        Column(
            title=tr("State"), text=lambda message: message_word(message.state).text,
            chip=lambda message: message_word(message.state), width=140,
            spoken=_spoken,
        ),
        Column(title=tr("Reason"), text=message_reason, ink=_dim),
        Column(title=tr("Batch"), text=lambda message: kept(message.title), width=150, ink=_dim),
        Column(
            title=tr("SMS"), text=lambda message: number(message.parts), width=66, right=True, digits=True,
            ink=_dim,
        ),
        Column(
            title=tr("Time"), text=lambda message: _time(message, now), width=96, right=True, digits=True,
            ink=_dim, sort="time",
        ),
    )  # fmt: skip


_NUMBER_COLUMN: Final = 1
_BATCH_COLUMN: Final = 4
_SMS_COLUMN: Final = 5


def _dim(_message: Message) -> str:
    return "text2"


def _spoken(message: Message) -> str:
    word, why = message_word(message.state).text, message_reason(message)
    return tr("State: {word}, {why}").format(word=word, why=why) if why else tr("State: {word}").format(word=word)


class MessageRows(PagedRows[Message]):
    """Messages in windows."""

    def places(self, ids: Iterable[int]) -> dict[int, int]:
        """Where these messages stand, of those that are at hand: place by id."""
        wanted = set(ids)
        found = {}
        for window, rows in self._windows.items():
            for offset, message in enumerate(rows):
                if message.id in wanted:
                    found[message.id] = window * WINDOW + offset
        return found


class Messages(QWidget):
    """The card with the table.

    `opened` carries a message, `menu_asked` the chosen ones and the place on the screen.
    """

    opened = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, outbox: Outbox, tasks: Tasks) -> None:
        super().__init__()
        self._outbox = outbox
        self._tasks = tasks
        self._job = 0
        self._group = ""
        self._down = False
        self._states: Mapping[State, int] = {}
        self._now: datetime | None = None
        self._narrow = False
        self.page = Page()  # what is asked for, as filter and search have it
        self._paging = Paging(outbox.look, self.page)

        self._pills: dict[str, Button] = {}
        group = QButtonGroup(self)
        group.setExclusive(True)
        pills = Flow()
        for key, words in FILTERS.items():
            pill = Button(tr(words), "pill", identifier=f"outbox.filter.{key or 'all'}", height=Space.PILL)
            pill.setProperty("tight", False)
            pill.setCheckable(True)
            pill.clicked.connect(lambda _=False, key=key: self.filter(key))
            group.addButton(pill)
            self._pills[key] = pill
            pills.add(pill)
        self._pills[""].setChecked(True)
        self.search = SearchField(tr("Name, number or text"), identifier="outbox.search", hint=tr("Name or number"))
        self.search.setFixedWidth(158)
        self._head = row(pills, self.search, spacing=10)
        self._head.setStretch(0, 1)
        self._head.setAlignment(self.search, Qt.AlignmentFlag.AlignTop)

        self.rows = MessageRows(columns(narrow=False, now=None), self._fetch, tasks.start_quiet)
        self.table = Table(self.rows, tr("Messages"), identifier="outbox.messages")
        self.table.setColumnHidden(_BATCH_COLUMN, True)
        self.table.setMinimumHeight(Space.TABLE_HEADER + 4 * Space.ROW)
        self.table.opened.connect(self._open)
        self.table.sort_asked.connect(lambda _key, _down: self._turn())
        self.table.menu_asked.connect(self._menu)
        self._no_match = Notice("search", tr("No messages match"), "")
        self._no_match.add_button(
            tr("Clear the filters"), self.clear_filters, symbol="x", identifier="outbox.clear_filters"
        )
        self._nobody = Notice("users", tr("Nobody is in this batch"), tr("Every row of the list was left out."))
        self.stage = Stage(self.table, self._no_match, self._nobody)
        whole = row(table_card(self._head, self.stage), owner=self)
        whole.setContentsMargins(0, 0, 0, 0)

        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE)
        self._typing.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        privacy.changed.connect(self._repaint)

    # -- what is shown

    def show_job(self, job: int, states: Mapping[State, int], *, now: datetime | None = None) -> None:
        """Show the messages of a batch, or with 0 those of the desk, newest first and with their days."""
        self._job = job
        self._states = states
        self._now = now
        self._group = ""
        self._down = job == 0
        self._pills[""].setChecked(True)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._show_counts()
        self._dress()
        self._ask()

    def update_states(self, states: Mapping[State, int]) -> bool:
        """Counts have changed; True if the rows themselves may have come or gone."""
        emptied = self._group and not counted(states)[Group(self._group)] and counted(self._states)[Group(self._group)]
        changed = states != self._states
        grown = sum(states.values()) != sum(self._states.values())
        self._states = states
        if emptied:
            # The last of them has moved on.
            self.filter("")
        self._show_counts()
        return (changed and bool(self._group or self.search.text().strip())) or grown

    def put(self, messages: Sequence[Message]) -> None:
        """These messages are not where they were."""
        by_id = {message.id: message for message in messages}
        self.rows.put({place: by_id[key] for key, place in self.rows.places(by_id).items()})

    def at_hand(self, ids: Iterable[int]) -> list[int]:
        """Which of these messages are in rows that are at hand."""
        return list(self.rows.places(ids))

    def refresh(self) -> None:
        """Rows came or went: ask for their number and read what is in view again."""
        self._paging.forget()
        self._tasks.start(self._paging.count(), "outbox.recount", guard=self, done=self._recounted)

    @property
    def narrowed(self) -> bool:
        """Whether a filter or a search leaves messages out."""
        return bool(self._group or self.search.text().strip())

    # -- asking

    def filter(self, group: str) -> None:
        """Show one group, "" for all."""
        self._group = group
        self._pills[group].setChecked(True)
        self._ask()

    def clear_filters(self) -> None:
        """Show everything again."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.filter("")

    def _turn(self) -> None:
        self._down = not self._down
        self._ask()

    def _ask(self) -> None:
        self._typing.stop()
        states = MEMBERS[Group(self._group)] if self._group else MEANT
        self.page = page = Page(self._job or None, states, self.search.text(), self._down)
        self._paging = Paging(self._outbox.look, page)
        self.table.show_sort("time", down=self._down)
        if page.search.strip():
            if not self.rows.rowCount():
                self.stage.show_loading()
            self._tasks.stop("outbox.count", self)
            self._tasks.start(self._count(self._paging), "outbox.count", guard=self, done=self._counted)
        else:
            # The counts of the batch say how many rows there are, so nothing has to be counted.
            self._counted((self._paging, self._known(page)))

    def _known(self, page: Page) -> int:
        return sum(count for state, count in self._states.items() if page.states is None or state in page.states)

    async def _count(self, paging: Paging) -> tuple[Paging, int]:
        return paging, await paging.count()

    def _counted(self, found: tuple[Paging, int]) -> None:
        paging, count = found
        if paging is not self._paging:
            return
        self.rows.reset(count)
        self.table.scrollToTop()
        self._show_stage(count)
        if count > 2 * WINDOW:
            self._tasks.start_quiet(paging.learn(), "outbox.anchors")

    def _recounted(self, count: int) -> None:
        self.rows.refresh(count)
        self._show_stage(count)

    def _show_stage(self, count: int) -> None:
        if count:
            self.stage.show_content()
            return
        if not self.narrowed:
            self.stage.show_notice(self._nobody)
            return
        text = self.search.text().strip()
        group = tr(FILTERS[self._group])
        if text and self._group:
            why = tr("Nothing for “{text}” with state {group}.").format(text=text, group=group)
        elif text:
            why = tr("Nothing for “{text}”.").format(text=text)
        else:
            why = tr("Nothing with state {group}.").format(group=group)
        self._no_match.say("search", tr("No messages match"), why)
        self.stage.show_notice(self._no_match)

    async def _fetch(self, offset: int, limit: int) -> Sequence[Message]:
        return await self._paging.fetch(offset, limit)

    # -- how it looks

    def arrange(self, width: int) -> None:
        """Fit a window of that width."""
        self._narrow = width < Space.FULL_WIDTH
        self.search.setFixedWidth((130 if self._narrow else 158) * theme.scale // 100)
        self.search.setPlaceholderText(tr("Search") if self._narrow else tr("Name or number"))
        self._dress()

    def _dress(self) -> None:
        # All messages say their batch too, so that the number has no room of its own.
        two_lines = self._narrow or not self._job
        self.rows.columns = columns(narrow=two_lines, now=self._now)
        height = (Space.ROW_TWO_LINES if two_lines else Space.ROW) * theme.scale // 100
        self.table.verticalHeader().setMinimumSectionSize(height)
        self.table.verticalHeader().setDefaultSectionSize(height)
        for place, column in enumerate(self.rows.columns):
            if column.width:
                self.table.setColumnWidth(place, column.width * theme.scale // 100)
        self.table.setColumnHidden(_NUMBER_COLUMN, two_lines)
        self.table.setColumnHidden(_BATCH_COLUMN, bool(self._job) or self._narrow)
        self.table.setColumnHidden(_SMS_COLUMN, self._narrow)
        self.table.viewport().update()

    def _repaint(self) -> None:
        self.table.viewport().update()

    def _show_counts(self) -> None:
        groups = counted(self._states)
        for key, pill in self._pills.items():
            count = sum(n for state, n in self._states.items() if state in MEANT) if not key else groups[Group(key)]
            pill.setText(f"{tr(FILTERS[key])} {number(count)}")
            shown = not key or count or key == self._group or key in (Group.DELIVERED, Group.SENT, Group.FAILED)
            pill.setVisible(bool(shown))

    # -- what a person does

    def chosen(self) -> list[Message]:
        """The chosen messages that are at hand."""
        return [message for place in self.table.chosen() if (message := self.rows.known(place)) is not None]

    def _open(self, place: int) -> None:
        message = self.rows.known(place)
        if message is not None:
            self.opened.emit(message)

    def _menu(self, _place: int, at: QPoint) -> None:
        self.menu_asked.emit(self.chosen(), at)
