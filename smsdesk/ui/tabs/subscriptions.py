"""Subscriptions: who joined a short code's services and who left, and a way to do it for somebody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from smsdesk.core.phrase import phrase
from smsdesk.core.provider import Capability
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, column, row, table_card
from smsdesk.ui.dialogs.save import save_list
from smsdesk.ui.dialogs.subscribe import SubscribeDialog
from smsdesk.ui.figure import Figures
from smsdesk.ui.flow import Flow
from smsdesk.ui.forms import Combo, SearchField
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.privacy import privacy
from smsdesk.ui.rows import Column, Rows
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tab import Action, Tab
from smsdesk.ui.table import Table
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import Word, clock, day_and_clock, local, number, since, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from smsdesk.core.inbox import Service, SubscriptionCounts, SubscriptionEvent
    from smsdesk.core.message import Account
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: Events read at a time.
SOME: Final = 200
_CALM: Final = 250
_ROW: Final = 38
_ALL, _JOINED, _LEFT = "all", "joined", "left"


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which events are shown."""

    account: str = ""
    change: str = _ALL
    keyword: str = ""
    number: str = ""

    @property
    def narrowed(self) -> bool:
        return bool(self.change != _ALL or self.keyword or self.number)


@dataclass(frozen=True, slots=True)
class _Found:
    asked: _Asked
    accounts: Sequence[Account]
    counts: SubscriptionCounts
    events: Sequence[SubscriptionEvent]
    anything: bool


def _columns(now: Callable[[], datetime]) -> tuple[Column[SubscriptionEvent], ...]:
    def dim(_event: SubscriptionEvent) -> str:
        return "text2"

    def when(event: SubscriptionEvent) -> str:
        today = local(event.at).date() == local(now()).date()
        day = tr("Today") if today else since(event.at, now())
        return f"{day} {clock(event.at)}"

    def how(event: SubscriptionEvent) -> str:
        if event.by == "phone":
            if event.dated is not None:
                return tr("From the phone; dated {date}, which is far off").format(date=day_and_clock(event.dated))
            return tr("From the phone")
        return tr("By {name}").format(name=event.person) if event.person else tr("From here")

    return (
        Column(title=tr("When"), text=when, width=156, digits=True, ink=dim),
        Column(title=tr("Number"), text=lambda event: privacy.number(event.number), width=166, digits=True),
        Column(title=tr("Change"), text=lambda event: change_word(event).text, chip=change_word, width=156),
        Column(title=tr("Keyword"), text=lambda event: event.keyword, width=124, face="strong"),
        Column(title=tr("Service"), text=lambda event: event.service_id, width=92, right=True, digits=True, ink=dim),
        Column(title=tr("Network"), text=lambda event: event.network, width=130, ink=dim),
        Column(title=tr("How"), text=how, ink=dim),
    )


def change_word(event: SubscriptionEvent) -> Word:
    """Joining or leaving as a chip."""
    if event.active:
        return Word(tr("Subscribed"), "ok", "circle-plus")
    return Word(tr("Unsubscribed"), "wait", "circle-minus")


class SubscriptionsTab(Tab):
    """The page."""

    key: ClassVar[str] = "subscriptions"
    title_text: ClassVar[str] = phrase("Subscriptions")

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, notify, parent)
        self._asked = _Asked()
        self._accounts: list[Account] = []
        self._services: Sequence[Service] = ()
        self._events: list[SubscriptionEvent] = []
        self._words: dict[str, None] = {}
        self._more = False
        self._build()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._read)
        stops = [
            desk.subscriptions.changed.listen(lambda _: self._soon()),
            desk.accounts.changed.listen(lambda _: self._soon()),
        ]
        self.destroyed.connect(lambda: [stop() for stop in stops])
        self._width = 0
        theme.changed.connect(self._theme_changed)
        self._soon()

    def _build(self) -> None:
        self._account_label = PlainLabel(tr("Account"), "label")
        self._account_label.hide()
        self.account = Combo(name=tr("Account"), identifier="subscriptions.account")
        self.account.setFixedWidth(240)
        self._account_label.setBuddy(self.account)
        self.account.currentIndexChanged.connect(lambda _: self._ask())
        self.subscribe = Button(
            tr("Subscribe or unsubscribe a number"), symbol="user", identifier="subscriptions.subscribe"
        )
        self.subscribe.clicked.connect(lambda *_: self._open_dialog())
        self.header.addStretch(1)
        for part in (self._account_label, self.account, self.subscribe):
            self.header.addWidget(part)

        self.figures = Figures([f"subscriptions.{name}" for name in ("now", "joined", "left", "services")])
        content = QWidget()
        whole = column(content, spacing=Space.GAP + 2)
        whole.addWidget(self.figures)
        whole.addWidget(self._log(), 1)
        self._empty = Notice("repeat", tr("No subscriptions yet"), "")
        self._receiver = self._empty.add_button(
            tr("Set up the receiver"),
            lambda: self.go.emit("inbox", "receiver"),
            look="primary",
            symbol="radio",
            identifier="subscriptions.set_up",
        )
        self._settings = self._empty.add_button(
            tr("Open Settings"), lambda: self.go.emit("settings", None), identifier="subscriptions.settings"
        )
        holder = Card(padding=0)
        holder.add(self._empty)
        self._nothing = holder
        self.stage = Stage(content)
        self.stage.addWidget(holder)
        self.stage.show_loading()
        self.body.addWidget(self.stage, 1)

    def _log(self) -> Card:
        self._pills: dict[str, Button] = {}
        group = QButtonGroup(self)
        group.setExclusive(True)
        pills = Flow()
        for key, words in ((_ALL, tr("All")), (_JOINED, tr("Subscribed")), (_LEFT, tr("Unsubscribed"))):
            pill = Button(words, "pill", identifier=f"subscriptions.filter.{key}", height=Space.PILL)
            pill.setProperty("tight", False)
            pill.setCheckable(True)
            pill.clicked.connect(lambda *_: self._ask())
            group.addButton(pill)
            self._pills[key] = pill
            pills.add(pill)
        self._pills[_ALL].setChecked(True)
        keyword_label = PlainLabel(tr("Keyword"), "label")
        keyword_label.hide()
        self.keyword = Combo([("", tr("All keywords"), "")], name=tr("Keyword"), identifier="subscriptions.keyword")
        self.keyword.setFixedWidth(150)
        keyword_label.setBuddy(self.keyword)
        self.keyword.currentIndexChanged.connect(lambda _: self._ask())
        self.search = SearchField(tr("Number"), identifier="subscriptions.search", hint=tr("Number"))
        self.search.setMinimumWidth(110)
        self.search.setMaximumWidth(190)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_CALM)
        self._typing.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.save = Button(tr("Save as CSV"), symbol="download", identifier="subscriptions.save", keys="Ctrl+E")
        self.save.clicked.connect(lambda *_: self._save())
        head = row(pills, keyword_label, self.keyword, self.search, self.save, spacing=8)
        head.setStretch(0, 1)
        self.rows: Rows[SubscriptionEvent] = Rows(_columns(self.desk.clock.now))
        self.table = Table(self.rows, tr("Who joined and who left"), identifier="subscriptions.log")
        self.table.setMinimumHeight(Space.TABLE_HEADER + 3 * _ROW)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._none = Notice("search", tr("Nobody matches"), tr("No change fits the filters."))
        self._none.add_button(tr("Clear the filters"), self._clear, symbol="x", identifier="subscriptions.clear")
        self.log_stage = Stage(self.table, self._none)
        return table_card(head, self.log_stage)

    # -- what the window asks

    @override
    def first_field(self) -> QWidget:
        return self.table

    @override
    def opened(self) -> None:
        self._soon()

    @override
    def act(self, action: Action) -> bool:
        match action:
            case Action.REFRESH:
                self._soon()
            case Action.SEARCH:
                self.search.setFocus()
                self.search.selectAll()
            case Action.SAVE_CSV:
                self._save()
            case _:
                return False
        return True

    def _theme_changed(self) -> None:
        if self._width:
            self.arrange(self._width)

    @override
    def arrange(self, width: int) -> None:
        self._width = width
        width = width * 100 // theme.scale
        narrow = width < Space.NARROW_WIDTH
        self.subscribe.setText(tr("Subscribe a number") if narrow else tr("Subscribe or unsubscribe a number"))
        self.account.setFixedWidth(240 * theme.scale // 100)
        height = _ROW * theme.scale // 100
        self.table.verticalHeader().setMinimumSectionSize(height)
        self.table.verticalHeader().setDefaultSectionSize(height)
        for place, column_ in enumerate(self.rows.columns):
            if column_.width:
                self.table.setColumnWidth(place, column_.width * theme.scale // 100)
        self.table.setColumnHidden(5, width < Space.FULL_WIDTH)
        self.table.setColumnHidden(4, narrow)

    # -- asking and showing

    def _soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    def _now_asked(self) -> _Asked:
        change = next(key for key, pill in self._pills.items() if pill.isChecked())
        return _Asked(self.account.key, change, self.keyword.key, self.search.text().strip())

    def _ask(self) -> None:
        self._typing.stop()
        self._asked = self._now_asked()
        self._events = []
        self.tasks.stop("subscriptions.read", self)
        self._calm.start(0)
        self._calm.setInterval(_CALM)

    def _clear(self) -> None:
        for part in (self.search, self.keyword):
            part.blockSignals(True)
        self.search.clear()
        self.keyword.setCurrentIndex(0)
        for part in (self.search, self.keyword):
            part.blockSignals(False)
        self._pills[_ALL].setChecked(True)
        self._ask()

    async def _page(self, asked: _Asked, offset: int, limit: int) -> list[SubscriptionEvent]:
        return await self.desk.subscriptions.events(
            asked.account or None,
            active={_ALL: None, _JOINED: True, _LEFT: False}[asked.change],
            keyword=asked.keyword,
            number=asked.number,
            offset=offset,
            limit=limit,
        )

    def _read(self) -> None:
        work = self._find(self._asked, max(SOME, len(self._events)))
        if self.tasks.start(work, "subscriptions.read", guard=self, done=self._show) is None:
            self._soon()

    async def _find(self, asked: _Asked, limit: int) -> _Found:
        desk = self.desk
        every = await desk.accounts.all()
        accounts = [
            each for each in every if Capability.SUBSCRIBE in desk.accounts.provider(each.provider).capabilities
        ]
        events = await self._page(asked, 0, limit)
        anything = bool(events) or bool(await desk.subscriptions.events(limit=1))
        return _Found(asked, accounts, await desk.subscriptions.counts(asked.account or None), events, anything)

    def _show(self, found: _Found) -> None:
        if found.asked != self._asked:
            return
        self._accounts = list(found.accounts)
        self._services = found.counts.services
        named = [(account.id, self._named(account), "") for account in self._accounts]
        self.account.set_choices([("", tr("All short codes"), ""), *named] if len(named) != 1 else named)
        if len(named) == 1 and not self._asked.account:
            self._asked = self._now_asked()
        self.account.setVisible(bool(named))
        self.subscribe.setEnabled(bool(named))
        # A service has the keyword it was last joined with; others of it are in the log.
        words = [each.keyword for each in found.counts.services] + [each.keyword for each in found.events]
        self._words |= dict.fromkeys(word for word in words if word)
        self.keyword.set_choices([("", tr("All keywords"), ""), *((word, word, "") for word in self._words)])
        if not found.anything:
            self._show_empty(able=bool(named))
            return
        self.stage.show_content()
        self._show_counts(found.counts)
        self._events = list(found.events)
        self._more = len(self._events) >= SOME
        self._show_rows()

    def _named(self, account: Account) -> str:
        title = self.desk.accounts.provider(account.provider).info.title
        code = account.fields.get("short_code", "").partition(",")[0].strip()
        return tr("Short code {code}, {provider}").format(code=code, provider=title) if code else account.name

    def _show_empty(self, *, able: bool) -> None:
        if able:
            text = tr("Who joins or leaves a service by phone appears here, once the receiver is on.")
        else:
            text = tr("Subscriptions belong to short codes. None of your accounts has one.")
        self._empty.say("repeat", tr("No subscriptions yet"), text)
        self._receiver.setVisible(able)
        self._settings.setVisible(not able)
        self.stage.setCurrentWidget(self._nothing)

    def _show_counts(self, counts: SubscriptionCounts) -> None:
        where = self.account.currentText() if self.account.key else tr("All short codes")
        more = counts.joined - counts.joined_before
        share = 100 * counts.left / max(1, counts.subscribed + counts.left)
        minus = f"− {number(counts.left)}" if counts.left else "0"
        words = ", ".join(each.keyword or each.service_id for each in counts.services)
        self.figures.say([
            (number(counts.subscribed), tr("subscribed now"), where),
            (f"+{number(counts.joined)}", tr("joined this week"), _beside(more)),
            (minus, tr("left this week"), tr("{share} % of subscribers").format(share=f"{share:.1f}")),
            (number(len(counts.services)), tr("services", len(counts.services)), words),
        ])  # fmt: skip

    def _show_rows(self) -> None:
        scroll = self.table.verticalScrollBar().value()
        chosen = {self._events_id(place) for place in self.table.chosen()}
        self.rows.set_rows(self._events)
        self.table.verticalScrollBar().setValue(scroll)
        for place, event in enumerate(self._events):
            if event.id in chosen:
                self.table.selectRow(place)
        if self._events:
            self.log_stage.show_content()
        else:
            self.log_stage.show_notice(self._none)

    def _events_id(self, place: int) -> int:
        event = self.rows.row(place)
        return event.id if event is not None else 0

    def _scrolled(self, value: int) -> None:
        if not self._more or value < self.table.verticalScrollBar().maximum() - 4 * _ROW:
            return
        asked, offset = self._asked, len(self._events)

        def show(older: Sequence[SubscriptionEvent]) -> None:
            if asked == self._asked and offset == len(self._events):
                self._more = len(older) >= SOME
                self._events += older
                self._show_rows()

        self.tasks.start(self._page(asked, offset, SOME), "subscriptions.older", guard=self.table, done=show)

    # -- what a person does

    def _open_dialog(self) -> None:
        if not self._accounts:
            return
        self.tasks.start(self._ask_number(), "subscriptions.dialog", guard=self.subscribe)

    async def _ask_number(self) -> None:
        known = {each.id: (await self.desk.subscriptions.counts(each.id)).services for each in self._accounts}
        first = sorted(self._accounts, key=lambda each: each.id != self.account.key)
        dialog = SubscribeDialog(self.desk, self.tasks, self.window(), first, known)
        await self.notify.show(dialog)

    def _save(self) -> None:
        account = self.account.key or None

        def write(path: Path) -> Awaitable[int]:
            return self.desk.exports.subscriptions(path, account=account, overwrite=True)

        work = save_list(self.notify, self, tr("Subscriptions"), write, numbers=True)
        self.tasks.start(work, "subscriptions.save", guard=self)


def _beside(more: int) -> str:
    if more == 0:
        return tr("as many as last week")
    if more > 0:
        return tr("%Ln more than last week", more)
    return tr("%Ln fewer than last week", -more)
