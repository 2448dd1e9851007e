"""The accounts of the desk: how each stands, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from smsdesk.core.provider import Capability
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Card, Line, clear, column, row
from smsdesk.ui.dialogs.account import AccountDialog
from smsdesk.ui.icons import icon
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.notify import Question
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.mark import ProviderMark
from smsdesk.ui.states import Notice
from smsdesk.ui.theme import Space
from smsdesk.ui.words import Word, day_and_clock, number, tr

if TYPE_CHECKING:
    from smsdesk.core.message import Account, Reading
    from smsdesk.core.provider import ProviderInfo
    from smsdesk.core.result import SignIn
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks


def standing(account: Account, can_sign_in: bool) -> Word:
    """How an account stands, as a chip."""
    if account.fuse is not None:
        return Word(tr("Stopped"), "err", "octagon-x")
    if account.signed_in:
        return Word(tr("Signed in"), "ok", "circle-check")
    if account.signed_in is False:
        return Word(tr("Sign-in failed"), "err", "circle-x")
    if not can_sign_in or account.signed_in_at is not None:
        # Its key proves itself only with the first message.
        return Word(tr("Key saved, not yet used"), "wait", "key-round")
    return Word(tr("Not tested"), "wait", "circle-help")


def description(account: Account, info: ProviderInfo) -> str:
    """The account in one line: who it signs in as and its sender names, or why it does not work."""
    if account.fuse is not None:
        return tr("Nothing is sent from here since {when}: {why}").format(
            when=day_and_clock(account.fuse.at), why=kept(account.fuse.words or account.fuse.reason)
        )
    if account.signed_in is False and account.signed_in_at is not None:
        words = tr("{title} answered on {when}: {words}")
        return words.format(
            title=info.title, when=day_and_clock(account.signed_in_at), words=kept(account.signed_in_words)
        )
    named = ", ".join(part for part in (info.title, account.fields.get("username", "")) if part)
    senders = account.senders
    if not senders:
        return tr("{named}. No sender name yet").format(named=named)
    words = tr("{named}. Sender name {names}") if len(senders) == 1 else tr("{named}. Sender names {names}")
    return words.format(named=named, names=", ".join(senders))


class AccountRow(QWidget):
    """One account with its buttons."""

    def __init__(self, owner: AccountsCard, account: Account, info: ProviderInfo, can_sign_in: bool) -> None:
        super().__init__()
        self.account = account
        self.buttons: list[QWidget] = []
        self.setFixedHeight(65)
        words = column(spacing=4)
        title = row(ElidedLabel(account.name, "strong"), Chip(standing(account, can_sign_in)), None, spacing=10)
        words.addStretch(1)
        words.addLayout(title)
        words.addWidget(ElidedLabel(description(account, info), "caption", tone="text2"))
        words.addStretch(1)
        line = row(ProviderMark(info.mark, info.tone, 40), spacing=12, owner=self)
        line.setContentsMargins(Space.CARD, 0, 12, 0)
        line.addLayout(words, 1)
        name = account.name
        if account.fuse is not None:
            again = Button(
                tr("Start again"), "primary", symbol="play", identifier=f"settings.account.resume.{account.id}"
            )
            again.setAccessibleName(tr("Start again: {name}").format(name=name))
            again.clicked.connect(lambda *_: owner.resume(account, again))
            line.addWidget(again)
            self.buttons.append(again)
        elif account.signed_in is False:
            again = Button(
                tr("Sign in again"), "primary", symbol="key-round", identifier=f"settings.account.sign_in.{account.id}"
            )
            again.setAccessibleName(tr("Sign in again: {name}").format(name=name))
            again.clicked.connect(lambda *_: owner.change(account, sign_in=True))
            line.addWidget(again)
            self.buttons.append(again)
        change = Button(tr("Change"), symbol="pencil", identifier=f"settings.account.change.{account.id}")
        change.setAccessibleName(tr("Change {name}").format(name=name))
        change.clicked.connect(lambda *_: owner.change(account))
        line.addWidget(change)
        said = tr("More for {name}").format(name=name)
        more = IconButton("ellipsis", said, identifier=f"settings.account.more.{account.id}")
        more.clicked.connect(lambda *_: owner.menu(account, more))
        line.addWidget(more)
        self.buttons += [change, more]


class AccountsCard(Card):
    """Every account, with the button that adds one."""

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify) -> None:
        super().__init__(padding=0, spacing=0)
        self._desk, self._tasks, self._notify = desk, tasks, notify
        self.body.setContentsMargins(1, 1, 1, 8)
        self.new = Button(tr("Add an account"), "primary", symbol="plus", identifier="settings.account.add")
        self.new.clicked.connect(lambda *_: self.new_account())
        head = row(PlainLabel(tr("Accounts"), "section"), None, self.new)
        head.setContentsMargins(Space.CARD, 12, 12, 12)
        self.body.addLayout(head)
        self._rows = column()
        self.body.addLayout(self._rows)
        stop = desk.accounts.changed.listen(lambda _: self.refresh())
        self.destroyed.connect(lambda *_: stop())
        self.refresh()

    def refresh(self) -> None:
        """Read the accounts again."""
        self._tasks.start(self._desk.accounts.all(), "accounts", guard=self, done=self._show)

    # -- what can be done

    def new_account(self) -> None:
        """Open the dialog for a new account."""
        self._open(AccountDialog(self._desk, self._tasks, self.window()))

    def change(self, account: Account, *, sign_in: bool = False) -> None:
        """Open the dialog for an account, at its password where the sign-in failed."""
        dialog = AccountDialog(self._desk, self._tasks, self.window(), account)
        if sign_in:
            dialog.focus_secret()
        self._open(dialog)

    def menu(self, account: Account, button: QWidget) -> None:
        """What else can be done with an account."""
        able = self._desk.accounts.provider(account.provider).capabilities
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if Capability.SIGN_IN in able:
            menu.addAction(icon("plug"), tr("Test sign-in"), partial(self._check, account, button))
        if Capability.BALANCE in able:
            menu.addAction(icon("wallet"), tr("Read the balance"), partial(self._read, account, button))
        menu.addSeparator()
        menu.addAction(icon("trash-2"), tr("Remove …"), partial(self._remove, account, button))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def resume(self, account: Account, button: QWidget) -> None:
        """Start a lane that stopped itself."""
        self._tasks.start(self._desk.accounts.resume(account), "resume", guard=button)

    # -- inside

    def _put_in_order(self) -> None:
        """The focus goes through the rows from top to bottom, though they were made last."""
        last: QWidget = self.new
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        lines = (item.widget() for item in items if item is not None)
        for button in (button for line in lines if isinstance(line, AccountRow) for button in line.buttons):
            QWidget.setTabOrder(last, button)
            last = button

    def _open(self, dialog: AccountDialog) -> None:
        self._tasks.start(self._notify.show(dialog), "account.dialog", guard=self)

    def _check(self, account: Account, button: QWidget) -> None:
        def tell(answer: SignIn) -> None:
            role = "ok" if answer.ok else "info" if answer.ok is None else "err"
            title = tr("{name} is signed in.").format(name=account.name) if answer.ok else account.name
            self._notify.toast(role, title, "" if answer.ok else answer.message)

        self._tasks.start(self._desk.accounts.check(account), "check", guard=button, done=tell)

    def _read(self, account: Account, button: QWidget) -> None:
        def tell(reading: Reading) -> None:
            if reading.error:
                self._notify.toast("warn", tr("{name}: no balance.").format(name=account.name), kept(reading.error))
            elif reading.amount is None:
                self._notify.toast(
                    "info", account.name, kept(reading.words) or tr("The provider did not say the balance.")
                )
            else:
                left = tr("{amount} {unit} on this account.").format(amount=number(reading.amount), unit=reading.unit)
                self._notify.toast("ok", account.name, left)

        self._tasks.start(self._desk.accounts.read_balance(account), "balance", guard=button, done=tell)

    def _remove(self, account: Account, button: QWidget) -> None:
        question = Question(
            tr("Remove {name}?").format(name=account.name),
            tr("smsdesk forgets its password. The batches that were sent from it stay in the Outbox."),
            tr("Remove the account"),
            role="err",
            danger=True,
            identifier="settings.account.remove",
        )

        def answered(yes: bool) -> None:
            if yes:
                self._tasks.start(self._desk.accounts.remove(account), "remove", guard=button)

        self._tasks.start(self._notify.ask(question), "remove.ask", guard=button, done=answered)

    def _show(self, accounts: list[Account]) -> None:
        clear(self._rows)
        cards = {card.info.key: card for card in self._desk.accounts.providers()}
        for account in accounts:
            card = cards.get(account.provider)
            if card is not None:
                self._rows.addWidget(Line())
                self._rows.addWidget(AccountRow(self, account, card.info, Capability.SIGN_IN in card.capabilities))
        self._put_in_order()
        if not accounts:
            self._rows.addWidget(Line())
            self._rows.addWidget(
                Notice(
                    "key-round", tr("No account yet"), tr("An account with a provider is what messages go out from.")
                )
            )
