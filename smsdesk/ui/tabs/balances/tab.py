"""The page of balances: one card for each account, the worst first, and never a sum of different units."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.phrase import phrase
from smsdesk.host import settings as declared
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.controls import keep
from smsdesk.ui.forms import Combo
from smsdesk.ui.labels import IconLabel, PlainLabel
from smsdesk.ui.notify import Question
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tab import Action, Tab
from smsdesk.ui.tabs.balances.card import AccountCard, AddCard
from smsdesk.ui.tabs.balances.words import low_count, low_news, silent_count, when
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.transfers import whom_to_call
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from decimal import Decimal

    from PySide6.QtGui import QResizeEvent

    from smsdesk.core.balance import BalanceCard, Branch, Child
    from smsdesk.core.message import Account
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: News is shown at most this often, in milliseconds; what the cards say of time is looked at twice a minute.
CALM: Final = 120
MINUTE: Final = 30_000
#: How wide a card has to be at text size 100 %, in pixels.
CARD_WIDTH: Final = 330


class BalancesTab(Tab):
    """The page; "refresh all" is heard from every page."""

    key: ClassVar[str] = "balances"
    title_text: ClassVar[str] = phrase("Balances")

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, notify, parent)
        self._cards: dict[str, AccountCard] = {}
        self._order: list[str] = []
        self._parents: dict[str, Child] = {}  # account id -> itself, as a client of another account of ours
        self._across = 0
        self._low = -1
        self._asked = False
        self._build()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._read)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self._soon)
        self._minute.start()
        stops = [
            desk.balances.changed.listen(lambda _: self._soon()),
            desk.balances.low.listen(self._tell_low),
            desk.subaccounts.changed.listen(lambda _: self._soon()),
        ]
        self.destroyed.connect(lambda: [stop() for stop in stops])
        theme.changed.connect(self._place)
        self._read()

    def _build(self) -> None:
        self.all = Button(tr("Check all now"), symbol="refresh-cw", identifier="balances.refresh", keys="F5")
        self.all.clicked.connect(lambda *_: self._refresh_all())
        self.header.addStretch(1)
        self.header.addWidget(self.all)

        self._low_words = PlainLabel("", "medium")
        self._silent_words = PlainLabel("", "medium")
        self._age = PlainLabel("", "body", tone="text2")
        every = declared.BALANCE_EVERY
        self.every = Combo(
            [(str(minutes), tr(words), "") for minutes, words in every.choices],
            name=tr(every.label),
            identifier="balances.every",
        )
        self.every.setFixedWidth(176)
        self.every.choose(str(self.desk.settings.get(every)))
        self.every.currentIndexChanged.connect(
            lambda _: keep(self.desk.settings, self.notify, every, int(self.every.key))
        )
        label = PlainLabel(tr("Check"), "body", tone="text2")
        label.setBuddy(self.every)
        self._lows, self._silents = QWidget(), QWidget()
        row(IconLabel("triangle-alert", "warn", 16), self._low_words, spacing=6, owner=self._lows)
        row(IconLabel("plug", "err", 16), self._silent_words, spacing=6, owner=self._silents)
        summary = row(self._lows, self._silents, self._age, spacing=18)
        summary.addStretch(1)
        summary.addLayout(row(label, self.every, spacing=8))

        self._sheet = QWidget()
        self._grid = QGridLayout(self._sheet)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        titles = [card.info.title for card in self.desk.accounts.providers()]
        self._add = AddCard(_either(titles))
        self._add.clicked.connect(lambda *_: self.go.emit("settings", "add_account"))
        content = QWidget()
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        stack = column(content, spacing=16)
        stack.addLayout(summary)
        stack.addWidget(self._sheet)
        stack.addStretch(1)
        self._empty = Notice(
            "wallet", tr("No account yet"), tr("Add the account that you send from, and its balance appears here.")
        )
        self._empty.add_button(
            tr("Add an account"),
            lambda: self.go.emit("settings", "add_account"),
            look="primary",
            symbol="plus",
            identifier="balances.first",
        )
        self.stage = Stage(content, self._empty)
        self.stage.show_loading()
        self.body.addWidget(self.stage, 1)

    # -- what the window asks

    @override
    def first_field(self) -> QWidget:
        return self.all

    @override
    def opened(self) -> None:
        self._soon()

    @override
    def act(self, action: Action) -> bool:
        if action in (Action.REFRESH, Action.REFRESH_ALL):
            self._refresh_all()
            return True
        return False

    @override
    def arrange(self, width: int) -> None:
        del width
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # -- reading

    def _soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    def _read(self) -> None:
        if self.tasks.start(self._gather(), "balances.read", guard=self, done=self._show) is None:
            self._soon()

    async def _gather(self) -> tuple[list[BalanceCard], list[Branch]]:
        return await self.desk.balances.cards(), await self.desk.subaccounts.branches()

    def _refresh_all(self) -> None:
        work = self.desk.balances.refresh_all()
        if self.tasks.start(work, "balances.all", guard=self, done=self._all_read, failed=self._not_read) is not None:
            # Not disabled: the focus would go somewhere else.
            self.all.setText(tr("Checking …"))
            for card in self._cards.values():
                if card.card is not None and card.card.can_read:
                    card.show_busy()

    def _all_read(self, cards: list[BalanceCard]) -> None:
        self._rest()
        if not self.isVisible():
            low, silent = low_count(cards), silent_count(cards)
            words = ". ".join(part for part in (low, silent) if part)
            self.notify.toast(
                "warn" if words else "ok",
                tr("Every balance was checked."),
                f"{words}." if words else "",
                action=(tr("Show"), lambda: self.go.emit(self.key, None)),
            )

    def _not_read(self, _error: Exception) -> bool:
        self._rest()
        return False

    def _rest(self) -> None:
        self.all.setText(tr("Check all now"))
        self._soon()

    def _refresh(self, account: Account) -> None:
        card = self._cards[account.id]
        work = self.desk.balances.refresh(account)
        started = self.tasks.start(
            work, "balances.one", guard=card, done=lambda _: self._soon(), failed=lambda _: self._soon()
        )
        if started is not None:
            card.show_busy()

    # -- showing

    def _show(self, found: tuple[list[BalanceCard], list[Branch]]) -> None:
        cards, branches = found
        if not cards:
            self.stage.show_notice(self._empty)
            self._tell_badge(0)
            return
        self._parents = {card.account.id: child for card in cards if (child := _as_client(card, branches)) is not None}
        self.stage.show_content()
        now = self.desk.clock.now()
        for gone in set(self._cards) - {card.account.id for card in cards}:
            self._cards.pop(gone).deleteLater()
        for card in cards:
            made = self._cards.get(card.account.id) or self._make(card.account)
            made.show_card(card, now, can_top_up=card.account.id in self._parents)
        order = [card.account.id for card in cards]
        # A card that is being typed in stays where it is.
        if order != self._order and not (
            set(order) == set(self._order) and any(card.editing for card in self._cards.values())
        ):
            self._order, self._across = order, 0
        self._place()
        self._tell_badge(sum(card.low for card in cards))
        self._show_summary(cards)

    def _make(self, account: Account) -> AccountCard:
        info = self.desk.accounts.provider(account.provider).info
        made = self._cards[account.id] = AccountCard(info, account)
        made.refresh.connect(partial(self._refresh_shown, account.id))
        made.level.connect(partial(self._set_level, account.id))
        made.pay.connect(partial(self._pay, account.id))
        made.statement.connect(lambda: self.go.emit("topups", account))
        return made

    def _show_summary(self, cards: list[BalanceCard]) -> None:
        low, silent = low_count(cards), silent_count(cards)
        for part, label, words in ((self._lows, self._low_words, low), (self._silents, self._silent_words, silent)):
            part.setVisible(bool(words))
            label.setText(words)
        times = [card.read_at for card in cards if card.can_read and card.error is None and card.read_at is not None]
        if times:
            words = tr("All others checked {when}") if silent else tr("All checked {when}")
            self._age.setText(words.format(when=when(min(times), self.desk.clock.now())))
        else:
            self._age.setText("")

    def _tell_badge(self, low: int) -> None:
        if low != self._low:
            self._low = low
            self.badge.emit(low, "warn")

    def _place(self) -> None:
        """Put the cards into as many columns as have room."""
        room = self.width() - 2 * Space.MARGIN
        across = max(1, min(3, (room + 16) // (CARD_WIDTH * theme.scale // 100 + 16)))
        if across == self._across or not self._order:
            return
        self._across = across
        while self._grid.takeAt(0) is not None:
            pass
        shown: list[QWidget] = [self._cards[account] for account in self._order]
        shown.append(self._add)
        before: QWidget = self.every
        for place, card in enumerate(shown):
            self._grid.addWidget(card, place // across, place % across)
            QWidget.setTabOrder(before, card)
            before = card
        for place in range(3):
            self._grid.setColumnStretch(place, 1 if place < across else 0)

    # -- what a person asks

    def _refresh_shown(self, account: str) -> None:
        card = self._cards[account].card
        if card is not None:
            self._refresh(card.account)

    def _set_level(self, account: str, level: Decimal) -> None:
        work = self.desk.balances.set_warning(account, level)
        self.tasks.start(work, "balances.level", guard=self._cards[account])

    def _pay(self, account: str, how: str) -> None:
        card = self._cards[account].card
        if card is None:
            return
        if how == "top_up":
            self.go.emit("subaccounts", self._parents[account])
            return
        info = self.desk.accounts.provider(card.account.provider).info
        user = card.account.fields.get("username", "")
        bought = tr("{unit} for this account are bought from {title}, outside smsdesk.")
        named = tr("Tell them the user name {name}.").format(name=user) if user else ""
        text = (
            bought.format(unit=card.unit, title=card.title)
            + f" {whom_to_call(info.title, info.phone)} {named} "
            + tr("Once it is paid, check the balance here.")
        )
        question = Question(
            tr("Buy more for {name}").format(name=card.account.name),
            text.replace("  ", " "),
            tr("Check this balance"),
            tr("Close"),
            role="info",
            identifier="balances.buy",
        )
        self.tasks.start(self._ask_and_check(question, card.account), "balances.buy", guard=self)

    async def _ask_and_check(self, question: Question, account: Account) -> None:
        if await self.notify.ask(question):
            self._refresh(account)

    def _tell_low(self, card: BalanceCard) -> None:
        title, text = low_news(card)
        child = self._parents.get(card.account.id)
        if child is not None:
            action = (tr("Top up"), lambda: self.go.emit("subaccounts", child))
        else:
            action = (tr("Show"), lambda: self.go.emit(self.key, None))
        self.notify.toast("warn", title, text, action=action)


def _as_client(card: BalanceCard, branches: list[Branch]) -> Child | None:
    """The account as a client of another account of ours, which can give it credits; None if it is nobody's."""
    name = card.account.fields.get("username", "").casefold()
    others = (
        branch
        for branch in branches
        if branch.can_top_up
        and branch.account.provider == card.account.provider
        and branch.account.id != card.account.id
    )
    return next((child for branch in others for child in branch.children if child.name.casefold() == name), None)


def _either(titles: list[str]) -> str:
    """ "Mspace, Nextbyte or Ndovubase"."""
    return tr("{some} or {last}").format(some=", ".join(titles[:-1]), last=titles[-1]) if titles[1:] else titles[0]
