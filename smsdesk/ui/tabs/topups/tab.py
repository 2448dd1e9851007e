"""Top-ups: an order at the left, every attempt and the books at the right, and what waits for a person above."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from smsdesk.core.balance import Child
from smsdesk.core.message import Account
from smsdesk.core.phrase import phrase
from smsdesk.core.transfer import Transfer, TransferState
from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.dialogs.compare import CompareBalances
from smsdesk.ui.dialogs.save import save_list
from smsdesk.ui.dialogs.transfer import ShowTransfer
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tab import Action, Tab
from smsdesk.ui.tabs.topups.books import Books
from smsdesk.ui.tabs.topups.form import MoveForm
from smsdesk.ui.tabs.topups.reading import Found, View, read, span
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.balance import Branch
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: News is shown at most this often, in milliseconds.
CALM: Final = 150
_FORM: Final = 372
_WIDEST: Final = 16777215


class _Whole(Stage):
    """Beside each other form and table fit what room there is; one above the other they take what they need."""

    tall = False

    @override
    def hasHeightForWidth(self) -> bool:
        return self.tall and super().hasHeightForWidth()


class TopUps(Tab):
    """The page.

    `receive` takes a transfer or its number to show it, an account below (`Child`) to fill it in, or
    (account's id, kind, child, credits) to fill in the whole order, and an account for its monthly statement. Nothing
    that is received moves anything.
    """

    key: ClassVar[str] = "topups"
    title_text: ClassVar[str] = phrase("Top-ups")

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, notify, parent)
        self._unknown: Sequence[Transfer] = ()
        self._branches: Sequence[Branch] = ()
        self._wanted: tuple[str, str, str, int] | None = None
        self._known = False
        self._waiting = -1
        self._width = 0
        self.form = MoveForm(desk, tasks)
        self.form.began.connect(self._began)
        self.form.ended.connect(self._ended)
        self.form.compare.connect(self._compare)
        self.form.chosen.connect(self._read_branch)
        self.form.turned.connect(self._foot)
        self.books = Books(self._title_of, desk.clock.now)
        self.books.asked_for.connect(self._tick)
        self.books.opened.connect(self._show_transfer)
        self.books.save.connect(self._save)
        self.unsure = Banner("unsure", "", identifier="topup.unknown")
        self.look = self.unsure.add_button(
            tr("Compare balances"), self._compare_first, identifier="topup.compare.first"
        )
        self.unsure.hide()
        self.statement = Button(tr("Monthly statement"), symbol="printer", identifier="topup.statement", keys="Ctrl+P")
        self.statement.clicked.connect(lambda *_: self._print())
        self.header.addStretch(1)
        self.header.addWidget(self.statement)

        self._empty = Notice(
            "coins",
            tr("No account here has clients"),
            tr("SMS are moved where a provider has accounts below yours, such as Mspace or Nextbyte."),
        )
        self._empty.add_button(
            tr("Add an account"), lambda: self.go.emit("settings", None), symbol="plus", identifier="topup.add_account"
        )
        # From the outside in: with a style sheet, whatever is put somewhere is dressed anew with all that is in it.
        content = QWidget()
        self.stage = _Whole(content, self._empty)
        self.stage.show_loading()
        self.body.addWidget(self.stage, 1)
        self._split = row(spacing=16, owner=content)
        right = QWidget()
        self._split.addWidget(self.form)
        self._split.addWidget(right, 1)
        stack = column(right, spacing=12)
        stack.addWidget(self.unsure)
        stack.addWidget(self.books, 1)

        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._tick)
        feeds = (desk.transfers.changed, desk.subaccounts.changed, desk.accounts.changed)
        stops = [feed.listen(lambda _: self._soon()) for feed in feeds]
        self.destroyed.connect(lambda *_: [stop() for stop in stops])
        theme.changed.connect(self._theme_changed)
        self._tick()

    # -- what the window asks

    @override
    def first_field(self) -> QWidget | None:
        return self.form.account if self.form.account.isVisible() else self.books.table

    @override
    def opened(self) -> None:
        self._soon()

    @override
    def anew(self, parent: QWidget) -> TopUps:
        page = TopUps(self.desk, self.tasks, self.notify, parent)
        page.books.go_on(self.books)
        page.form.go_on(self.form)
        return page

    @property
    @override
    def help_page(self) -> str:
        return "books" if View(self.books.view.key) is View.BOOKS else self.key

    @override
    def receive(self, what: object) -> None:
        match what:
            case Transfer():
                self._show_transfer(what)
            case Child():
                self._fill((what.account, what.kind, what.name, 0))
            case int():
                self.tasks.start(self.desk.transfers.one(what), "topups.one", guard=self, done=self._show_transfer)
            case (str(account), str(kind), str(child), int(credits_moved)):
                self._fill((account, kind, child, credits_moved))
            case Account():
                self._print(what.id)

    @override
    def act(self, action: Action) -> bool:
        match action:
            case Action.REFRESH:
                self._refresh()
            case Action.MAIN:
                self.form.assent.start()
            case Action.SAVE_CSV:
                self._save()
            case Action.PRINT:
                self._print()
            case _:
                return False
        return True

    @override
    def may_close(self) -> str:
        if not self.tasks.busy("transfer.move"):
            return ""
        return tr(
            "SMS are being moved. smsdesk waits half a minute for the answer; without one, the outcome is unknown."
        )

    @override
    def arrange(self, width: int) -> None:
        self._width = width
        width = width * 100 // theme.scale
        below = width < Space.NARROW_WIDTH
        self._split.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        if below:
            self.form.setMinimumWidth(0)
            self.form.setMaximumWidth(_WIDEST)
        else:
            self.form.setFixedWidth(max(_FORM + 2 * (theme.scale - 100), self.form.least))
        self.stage.tall = below
        self.form.fit(below=below)
        if below:
            # The page scrolls, its main button does not.
            self.footer.addWidget(self.form.assent.caption, 1)
            self.footer.addWidget(self.form.assent.go)
        else:
            self.form.take_button()
        self.form.order_keys()
        self._foot()
        self.books.arrange(width)

    def _foot(self) -> None:
        at_order = self.stage.currentWidget() is self.stage.content and self.form.asking
        self.show_footer(shown=self.stage.tall and at_order)

    def _theme_changed(self) -> None:
        if self._width:
            self.arrange(self._width)

    # -- reading

    def _soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    def _tick(self) -> None:
        started = self.tasks.start(read(self.desk, self.books.asked), "topups.read", guard=self, done=self._show_found)
        if started is None:
            self._soon()

    def _show_found(self, found: Found) -> None:
        self._show_unknown(found.unknown)
        if found.asked != self.books.asked:
            self._tick()
            return
        self._branches = found.branches
        self.books.show_found(found)
        self.form.offer(found.branches)
        able = any(branch.can_top_up or branch.can_deduct for branch in found.branches)
        if not able and not found.transfers and not found.bookings and not found.unknown:
            self.stage.show_notice(self._empty)
            return
        self.form.setVisible(able)
        self.stage.show_content()
        self._foot()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._fill(wanted)
        if not self._known:
            self._known = True
            self._read_branch(self.form.account.key)

    def _show_unknown(self, unknown: Sequence[Transfer]) -> None:
        self._unknown = unknown
        if len(unknown) != self._waiting:
            self._waiting = len(unknown)
            self.badge.emit(self._waiting, "unsure")
        self.unsure.setVisible(bool(unknown))
        if not unknown:
            return
        oldest = unknown[0]
        if len(unknown) == 1:
            title = tr("One top-up has an unknown outcome.")
            text = tr("{moved}, {title}. Compare balances before you try again.").format(
                moved=tr(self.desk.transfers.title(oldest)), title=self._title_of(oldest.provider)
            )
        else:
            title = tr("%Ln top-ups have an unknown outcome.", len(unknown))
            text = tr("The oldest: {moved}. Compare balances before you try again.").format(
                moved=tr(self.desk.transfers.title(oldest))
            )
        self.unsure.say(title, text)

    def _refresh(self) -> None:
        self.form.refresh()
        self._read_branch(self.form.account.key, again=True)
        self._tick()

    def _read_branch(self, account: str, *, again: bool = False) -> None:
        """Ask the provider for the accounts below; without `again` only where that was never done."""
        branch = next((each for each in self._branches if each.account.id == account), None)
        if branch is not None and (again or branch.read_at is None):
            self.tasks.start(self.desk.subaccounts.read(branch.account), "topups.branch", guard=self)

    def _title_of(self, provider: str) -> str:
        return self.desk.accounts.provider(provider).info.title

    # -- orders

    def _fill(self, wanted: tuple[str, str, str, int]) -> None:
        if not self._branches:
            self._wanted = wanted
            return
        self.form.fill(*wanted)

    def _began(self) -> None:
        self.books.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ended(self, transfer: Transfer) -> None:
        self._tick()
        if not self.isVisible():
            self.notify.toast(
                "ok" if transfer.state is TransferState.DONE else "unsure",
                tr(self.desk.transfers.title(transfer)),
                tr(transfer.sentence),
                action=(tr("Show"), lambda: self.go.emit("topups", transfer.id)),
                stays=transfer.state is not TransferState.DONE,
            )

    def _show_transfer(self, transfer: Transfer) -> None:
        self.books.select(transfer.id)
        if self.tasks.running("topups.dialog", self):
            return
        dialog = ShowTransfer(self.desk, self.tasks, self.window(), transfer, self.books.unit(transfer))
        self.tasks.start(self.notify.show(dialog), "topups.dialog", guard=self, done=lambda _: self._settled())

    # -- settling

    def _compare_first(self) -> None:
        chosen = self.books.current
        if chosen is not None and chosen.state is TransferState.UNKNOWN:
            self._compare(chosen)
        elif self._unknown:
            self._compare(self._unknown[0])

    def _compare(self, transfer: Transfer) -> None:
        if self.tasks.running("topups.dialog", self):
            return
        dialog = CompareBalances(self.desk, self.tasks, self.window(), transfer)
        dialog.finished.connect(lambda _: self._take(dialog.settled))
        self.tasks.start(self.notify.show(dialog), "topups.dialog", guard=self, done=lambda _: self._settled())

    def _take(self, settled: Transfer | None) -> None:
        shown = self.form.outcome.transfer
        if settled is not None and shown is not None and shown.id == settled.id:
            self.form.show_outcome(settled, self.books.unit(settled))

    def _settled(self) -> None:
        # Whatever is open under the form may be free now.
        self.form.refresh()
        self._tick()

    # -- paper and files

    def _print(self, account: str = "") -> None:
        if self.tasks.running("topups.dialog", self):
            return
        # What prints is loaded when something is to be printed.
        from smsdesk.ui.tabs.topups.statement import StatementDialog

        dialog = StatementDialog(self.desk, self.tasks, self.notify, self.window(), account or self.books.asked.account)
        self.tasks.start(self.notify.show(dialog), "topups.dialog", guard=self)

    def _save(self) -> None:
        asked = self.books.asked
        begin, end = span(asked.period, self.desk.clock.now())
        topups = asked.view is View.TOPUPS
        verb = self.desk.exports.transfers if topups else self.desk.exports.ledger
        # The dialog asks before it takes the name of a file that is there.
        write = partial(verb, account=asked.account or None, since=begin, until=end, overwrite=True)
        name = tr("Top-ups") if topups else tr("Ledger")
        self.tasks.start(save_list(self.notify, self, name, write, numbers=False), "topups.file", guard=self)
