"""Whose conversation is read, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import column, row
from smsdesk.ui.icons import icon
from smsdesk.ui.labels import ElidedLabel
from smsdesk.ui.paint.mark import Avatar
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tabs.inbox.people import who
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from smsdesk.core.inbox import Conversation, Thread


class Head(QWidget):
    """The line over a conversation.

    `done` asks to mark it as done, or as not done any more; `facts` for the details; `opt` to opt out (True) or in
    again; `outbox` for the batch of the newest reply.
    """

    done = Signal()
    facts = Signal()
    opt = Signal(bool)
    outbox = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._thread: Thread | None = None
        self._avatar = Avatar("", 36)
        self._who = ElidedLabel("", "strong")
        self._who.setAccessibleIdentifier("inbox.who")
        self._where = ElidedLabel("", "caption", tone="text2")
        names = column(spacing=1)
        names.addWidget(self._who)
        names.addWidget(self._where)
        self.details = Button(tr("Details"), identifier="inbox.details.open")
        self.details.clicked.connect(lambda *_: self.facts.emit())
        self._done = Button(tr("Mark as done"), symbol="check", identifier="inbox.done", keys="E")
        self._done.clicked.connect(lambda *_: self.done.emit())
        self._more = IconButton("ellipsis", tr("More"), identifier="inbox.menu")
        self._more.clicked.connect(lambda: self.popup(self._more.mapToGlobal(self._more.rect().bottomLeft())))
        line = row(self._avatar, spacing=10, owner=self)
        line.setContentsMargins(16, 14, 12, 14)
        line.addLayout(names, 1)
        for part in (self.details, self._done, self._more):
            line.addWidget(part)
        privacy.changed.connect(self._show)

    def show_thread(self, thread: Thread) -> None:
        """Show whose it is."""
        self._thread = thread
        self._show()

    def _show(self, _hidden: bool = False) -> None:
        if self._thread is None:
            return
        said = self._thread.conversation
        self._avatar.show_name(who(said))
        self._who.setText(who(said))
        known = [privacy.number(said.number)] if said.name else []
        self._where.setText(", ".join([*known, *([said.network] if said.network else [])]) or said.account_name)
        self._done.set_symbol("undo-2" if said.done else "check")
        self._done.setText(tr("Not done yet") if said.done else tr("Mark as done"))

    def popup(self, at: QPoint) -> None:
        """Offer at this place what can be done."""
        thread = self._thread
        if thread is None:
            return
        said = thread.conversation
        menu = QMenu(self)
        if said.opted_out:
            menu.addAction(icon("user", "text2"), tr("Opt in again"), lambda: self.opt.emit(False))
        else:
            menu.addAction(icon("user-x", "text2"), tr("Opt out"), lambda: self.opt.emit(True))
        menu.addAction(icon("copy", "text2"), tr("Copy the number"), lambda: _copy(said))
        batch = next((line.sent.job for line in reversed(thread.lines) if line.sent is not None), 0)
        show = menu.addAction(icon("history", "text2"), tr("Show in the Outbox"), lambda: self.outbox.emit(batch))
        show.setEnabled(bool(batch))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def _copy(said: Conversation) -> None:
    QGuiApplication.clipboard().setText(said.number)
