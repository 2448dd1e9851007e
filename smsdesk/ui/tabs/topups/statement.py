"""The monthly statement: an account and a month, seen as it will be on paper, printed or saved as a PDF."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QTextEdit, QWidget

from smsdesk.core.errors import BadInput
from smsdesk.host import files
from smsdesk.host.person import person
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Surface, column, row
from smsdesk.ui.dialogs.files import save_file
from smsdesk.ui.forms import Combo, Field
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tabs.topups.paper import page, pdf, statement_document
from smsdesk.ui.theme import Space
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


class StatementDialog(QDialog):
    """Shows one account's month; `account` is the id of the one to begin with, "" for the first."""

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget, account: str = "") -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._notify = desk, tasks, notify
        self._accounts: dict[str, Account] = {}
        self._first = account
        self.statement: Statement | None = None
        self.setModal(True)
        self.setAccessibleIdentifier("statement")
        self.setWindowTitle(tr("Monthly statement"))
        # The frame comes on top.
        self.resize(720, min(600, self.screen().availableGeometry().height() - 48))
        self.setMinimumSize(560, 400)

        self.account = Combo(name=tr("Account"), identifier="statement.account")
        self.account.currentIndexChanged.connect(lambda _: self._read())
        self.month = Combo(
            [(f"{each:%Y-%m}", month(each), "") for each in months(desk.clock.now())],
            name=tr("Month"),
            identifier="statement.month",
        )
        self.month.currentIndexChanged.connect(lambda _: self._read())
        self.paper = QTextEdit()
        self.paper.setReadOnly(True)
        self.paper.setAccessibleName(tr("Statement"))
        self.paper.setAccessibleIdentifier("statement.paper")
        self.paper.setProperty("paper", True)
        self.paper.setTabChangesFocus(True)
        self.stage = Stage(self.paper)
        self.stage.show_loading()
        self._trouble = Notice("wallet", tr("No accounts yet"), tr("A statement tells what moved on an account."))

        self.close_button = Button(tr("Close"), identifier="statement.close", height=Space.FOOTER_BUTTON)
        self.close_button.clicked.connect(self.reject)
        self.file = Button(
            tr("Save as PDF"), symbol="download", identifier="statement.pdf", keys="Ctrl+S", height=Space.FOOTER_BUTTON
        )
        self.file.clicked.connect(lambda *_: self._save())
        self.paper_out = Button(
            tr("Print"), "primary", symbol="printer", identifier="statement.print", keys="Ctrl+P",
            height=Space.FOOTER_BUTTON,
        )  # fmt: skip
        self.paper_out.clicked.connect(lambda *_: self._print())
        for keys, button in (("Ctrl+P", self.paper_out), ("Ctrl+S", self.file)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)

        top = column(margins=(Space.MARGIN, 20, Space.MARGIN, 14), spacing=12)
        top.addWidget(PlainLabel(tr("Monthly statement"), "section"))
        fields = row(Field(tr("Account"), self.account), Field(tr("Month"), self.month), spacing=12)
        top.addLayout(fields)
        body = column(margins=(Space.MARGIN, 0, Space.MARGIN, 16))
        body.addWidget(self.stage, 1)
        foot = Surface("footer")
        foot.setFixedHeight(Space.FOOTER)
        line = row(self.close_button, None, self.file, self.paper_out, spacing=10, owner=foot)
        line.setContentsMargins(Space.MARGIN, 0, Space.MARGIN, 0)
        whole = column(self)
        whole.addLayout(top)
        whole.addLayout(body, 1)
        whole.addWidget(foot)
        self._allow(on=False)
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
        self._allow(on=False)
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
        document = statement_document(found, self._desk.clock.now(), person())
        document.setParent(self.paper)
        document.setDocumentMargin(24)
        self.paper.setDocument(document)
        self.stage.show_content()
        self._allow(on=True)

    def _allow(self, *, on: bool) -> None:
        self.file.setEnabled(on)
        self.paper_out.setEnabled(on)

    @property
    def _title(self) -> str:
        return f"{self.account.currentText()} {self.month.key}"

    # -- paper

    def _print(self) -> None:
        found = self.statement
        if found is None or not self.paper_out.isEnabled():
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page())
        printer.setDocName(self._title)
        dialog = QPrintDialog(printer, self)
        dialog.setModal(True)

        def closed(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                statement_document(found, self._desk.clock.now(), person()).print_(printer)
            self.paper_out.setEnabled(True)
            dialog.deleteLater()

        dialog.finished.connect(closed)
        self.paper_out.setEnabled(False)
        # Shown, not opened: of this dialog PySide has only an `open` that wants a receiver.
        dialog.show()

    def _save(self) -> None:
        found = self.statement
        if found is None or not self.file.isEnabled():
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = "".join(each if each.isalnum() or each in " -_" else "_" for each in self._title)
        work = save_file(self._notify, self, tr("Save statement"), tr("PDF (*.pdf)"), Path(folder) / f"{name}.pdf")

        def chosen(path: Path | None) -> None:
            if path is not None:
                self.write(found, path)

        self._tasks.start(work, "statement.save", guard=self, done=chosen)

    def write(self, found: Statement, path: Path) -> None:
        """Write a statement as PDF, whole or not at all. Raises `BadInput` with `list.unwritten`."""
        paper = pdf(statement_document(found, self._desk.clock.now(), person()), self._title)
        try:
            files.replace(path, paper)
        except OSError as error:
            raise BadInput("list.unwritten", path=path.name, detail=error.strerror or str(error)) from error
        self._notify.toast("ok", tr("Statement saved"), str(path))


def months(now: datetime) -> list[datetime]:
    """The first of this month and of those before it, newest first, at the computer's own midnight."""
    found = [now.astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0)]
    while len(found) < MONTHS:
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return found
