"""Confirm a transfer: what it comes to on both sides, then what became of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from typing_extensions import override

from smsdesk.ui.assent import Assent
from smsdesk.ui.banner import announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Surface, column, row
from smsdesk.ui.dialogs.compare import CompareBalances
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.outcome import Outcome
from smsdesk.ui.page import Body
from smsdesk.ui.theme import Space
from smsdesk.ui.transfers import headline, kind_word
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from smsdesk.core.transfer import Transfer
    from smsdesk.desk import Desk
    from smsdesk.ui.tasks import Tasks
    from smsdesk.ui.transfers import Wish


class ConfirmTransfer(QDialog):
    """Asks before this is moved, moves it, and stays until its outcome was read.

    `transfer` is what became of it, None where nothing was ordered. While credits are being moved it does not close:
    what was handed over cannot be called back.
    """

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None, wish: Wish) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._wish = desk, tasks, wish
        self.transfer: Transfer | None = None
        self.setModal(True)
        self.setAccessibleIdentifier("transfer")
        self.setWindowTitle(wish.words)
        self.setFixedWidth(520)

        self.assent = Assent(desk, tasks, identifier="transfer")
        self.assent.began.connect(self._began)
        self.assent.ended.connect(self._ended)
        self.assent.stopped.connect(self._arrange)
        self.assent.compare.connect(self._compare)
        self.assent.asks.connect(self._asked)
        self.outcome = Outcome(identifier="transfer.outcome")
        self.outcome.compare.connect(self._compare)
        self.outcome.hide()

        self._head = QWidget()
        head = column(self._head, spacing=3)
        head.addWidget(PlainLabel(wish.words, "section", wrap=True))
        whose = tr("{kind} of {account}, {title}").format(
            kind=kind_word(wish.kind), account=wish.account.name, title=wish.branch.title
        )
        head.addWidget(PlainLabel(whose, "body", tone="text2", wrap=True))

        inner = QWidget()
        stack = column(inner, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 16), spacing=14)
        stack.addWidget(self._head)
        stack.addWidget(self.assent)
        stack.addWidget(self.assent.caption)
        stack.addWidget(self.outcome)
        stack.addStretch(1)
        self.leave = Button(tr("Cancel"), identifier="transfer.cancel", height=Space.FOOTER_BUTTON)
        self.leave.clicked.connect(self.reject)
        foot = Surface("footer")
        foot.setFixedHeight(Space.FOOTER)
        line = row(self.leave, None, self.assent.go, spacing=10, owner=foot)
        line.setContentsMargins(Space.MARGIN, 0, Space.MARGIN, 0)
        whole = column(self)
        whole.addWidget(Body(inner), 1)
        whole.addWidget(foot)
        self.resize(520, 440)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.assent.start)
        for first, then in pairwise([*self.assent.stops, self.leave, self.assent.go]):
            self.setTabOrder(first, then)
        self.assent.rest = self.leave
        self.assent.consider(wish)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked(self) -> None:
        if self.leave.hasFocus():
            self.assent.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _began(self) -> None:
        self.leave.setEnabled(False)

    def _arrange(self) -> None:
        self.leave.setEnabled(True)

    def _ended(self, transfer: Transfer) -> None:
        self.transfer = transfer
        self._show(transfer)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, transfer: Transfer) -> None:
        info = self._desk.accounts.provider(transfer.provider).info
        self._arrange()
        self.leave.setText(tr("Close"))
        for part in (self._head, self.assent, self.assent.go, self.assent.caption):
            part.hide()
        self.outcome.show()
        self.outcome.show_transfer(transfer, info, self._wish.branch.unit)
        announce(self, headline(transfer, info.title, self._wish.branch.unit))

    def _compare(self, transfer: Transfer) -> None:
        dialog = CompareBalances(self._desk, self._tasks, self, transfer)
        dialog.finished.connect(lambda _: self._compared(dialog))
        dialog.open()

    def _compared(self, dialog: CompareBalances) -> None:
        settled = dialog.settled
        dialog.deleteLater()
        if settled is None:
            return
        if self.transfer is not None and settled.id == self.transfer.id:
            self.transfer = settled
            self._show(settled)
        else:
            self.assent.read_again()

    @override
    def reject(self) -> None:
        """Close, unless credits are on their way."""
        if self.assent.running:
            announce(self, tr("The order was given and cannot be called back. Wait for its outcome."))
            return
        super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter in a field moves nothing; on a button it is that button, once, however long it is held.
            focus = self.focusWidget()
            if isinstance(focus, QPushButton) and not event.isAutoRepeat():
                focus.click()
            return
        super().keyPressEvent(event)


class ShowTransfer(QDialog):
    """One transfer of the past with its outcome; `settled` is what a person made of an unknown one meanwhile."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None, transfer: Transfer, unit: str) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._unit = desk, tasks, unit
        self.setModal(True)
        self.setAccessibleIdentifier("topup.details")
        self.setWindowTitle(tr(desk.transfers.title(transfer)))
        self.setFixedWidth(520)
        self.outcome = Outcome()
        self.outcome.compare.connect(self._compare)
        whole = self._whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 20), spacing=20)
        whole.addWidget(self.outcome, 1)
        close = Button(tr("Close"), identifier="topup.details.close", height=Space.FOOTER_BUTTON)
        close.clicked.connect(self.accept)
        whole.addLayout(row(None, close))
        self._show(transfer)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, transfer: Transfer) -> None:
        info = self._desk.accounts.provider(transfer.provider).info
        self.outcome.show_transfer(transfer, info, self._unit)
        # Sentences that wrap are as high as their width makes them, once the layout knows it.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self._whole.activate()
        self.resize(self.width(), self._whole.totalHeightForWidth(self.width()))

    def _compare(self, transfer: Transfer) -> None:
        dialog = CompareBalances(self._desk, self._tasks, self, transfer)

        def closed(_result: int) -> None:
            if dialog.settled is not None:
                self._show(dialog.settled)
            dialog.deleteLater()

        dialog.finished.connect(closed)
        dialog.open()
