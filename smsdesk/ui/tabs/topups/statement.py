"""The monthly statement: an account and a month, seen as it will be on paper, printed or saved as a PDF."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smsdesk.host.person import person
from smsdesk.ui.cards import row
from smsdesk.ui.dialogs.paper import PaperDialog
from smsdesk.ui.forms import Combo, Field
from smsdesk.ui.states import Notice
from smsdesk.ui.tabs.topups.paper import statement_document
from smsdesk.ui.words import month, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.balance import Statement
    from smsdesk.core.message import Account
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: So many months are offered, this one included.
MONTHS: Final = 24


class StatementDialog(PaperDialog):
    """Shows one account's month; `account` is the id of the one to begin with, "" for the first."""

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget, account: str = "") -> None:
        super().__init__(tasks, notify, parent, tr("Monthly statement"), tr("Statement"), "statement")
        self._desk = desk
        self._accounts: dict[str, Account] = {}
        self._first = account
        self.statement: Statement | None = None

        self.account = Combo(name=tr("Account"), identifier="statement.account")
        self.account.currentIndexChanged.connect(lambda _: self._read())
        self.month = Combo(
            [(f"{each:%Y-%m}", month(each), "") for each in months(desk.clock.now())],
            name=tr("Month"),
            identifier="statement.month",
        )
        self.month.currentIndexChanged.connect(lambda _: self._read())
        self._trouble = Notice("wallet", tr("No accounts yet"), tr("A statement tells what moved on an account."))
        self.stage.addWidget(self._trouble)

        fields = row(Field(tr("Account"), self.account), Field(tr("Month"), self.month), spacing=12)
        self.top.addLayout(fields)
        # They stand above the paper, and were made after it.
        QWidget.setTabOrder(self.account, self.month)
        QWidget.setTabOrder(self.month, self.paper)
        tasks.start(desk.accounts.all(), "statement.accounts", guard=self, done=self._offer)
        self.account.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is shown

    def _offer(self, accounts: Sequence[Account]) -> None:
        self._accounts = {account.id: account for account in accounts}
        if not accounts:
            self.stage.show_notice(self._trouble)
            return
        self.account.set_choices([(account.id, account.name, "") for account in accounts])
        self.account.blockSignals(True)
        self.account.choose(self._first)
        self.account.blockSignals(False)
        self._read()

    @property
    def _asked(self) -> tuple[str, str]:
        return self.account.key, self.month.key

    def _read(self) -> None:
        account = self._accounts.get(self.account.key)
        if account is None:
            return
        asked = self._asked
        year, _, number = self.month.key.partition("-")
        self.withdraw()
        self._tasks.start(
            self._desk.ledger.statement(account, int(year), int(number)),
            "statement.read",
            guard=self,
            done=lambda found: self._show(asked, found),
        )

    def _show(self, asked: tuple[str, str], found: Statement) -> None:
        if asked != self._asked:
            self._read()
            return
        self.statement = found
        self.show_paper(
            f"{self.account.currentText()} {self.month.key}",
            lambda: statement_document(found, self._desk.clock.now(), person()),
        )


def months(now: datetime) -> list[datetime]:
    """The first of this month and of those before it, newest first, at the computer's own midnight."""
    found = [now.astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0)]
    while len(found) < MONTHS:
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return found
