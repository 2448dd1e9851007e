"""The first page of a desk without accounts: try the demo, add an account, or restore a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from smsdesk.host.process import start_again
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, column, row
from smsdesk.ui.labels import IconLabel, PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.paint.mark import Disc
from smsdesk.ui.rail import Logo
from smsdesk.ui.theme import Space
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify


class Welcome(QWidget):
    """Three ways to begin. `add_account` and `restore_backup` come when the person chose the second or the third."""

    add_account = Signal()
    restore_backup = Signal()

    def __init__(self, desk: Desk, notify: Notify) -> None:
        super().__init__()
        self._notify = notify
        self._cards: list[Card] = []
        content = QWidget()
        whole = column(content, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, Space.MARGIN))
        whole.addStretch(2)
        self._logo = Logo(56)
        whole.addLayout(row(None, self._logo, None))
        whole.addSpacing(14)
        title = PlainLabel(tr("Welcome to smsdesk"), "hero")
        whole.addLayout(row(None, title, None))
        whole.addSpacing(4)
        line = tr("Send many personal SMS from a list, and see what happened to every one.")
        whole.addLayout(row(None, PlainLabel(line, "body", tone="text2"), None))
        whole.addSpacing(28)
        self.demo = Button(tr("Try the demo"), "primary", identifier="welcome.demo", height=Space.BIG_BUTTON)
        self.demo.clicked.connect(lambda *_: self._start_demo())
        self.add = Button(tr("Add an account"), identifier="welcome.add", height=Space.BIG_BUTTON)
        self.add.clicked.connect(lambda *_: self.add_account.emit())
        titles = [card.info.title for card in desk.accounts.providers()]
        first = self._card(
            ("flask-conical", "info"),
            (tr("Try the demo"), tr("Practise with invented people. Nothing reaches a real phone.")),
            (
                tr("Send to a made-up list"),
                tr("See delivery, failures and uncertain messages"),
                tr("All of it is deleted when you close it"),
            ),
            self.demo,
            chosen=True,
        )
        need = tr("You need the user name and password, or the API key, that your provider gave you.")
        second = self._card(
            ("key-round", "ok"),
            (tr("Add your account"), need),
            (
                ", ".join(titles),
                tr("Passwords are sealed with a key in the {place}").format(place=tr(desk.vault.place)),
                tr("Test the sign-in before you save"),
            ),
            self.add,
        )
        self.restore = Button(tr("Choose a backup file"), identifier="welcome.restore", height=Space.BIG_BUTTON)
        self.restore.clicked.connect(lambda *_: self.restore_backup.emit())
        third = self._card(
            ("folder-open", "wait"),
            (tr("Restore a backup"), tr("Move smsdesk to this computer from another one.")),
            (
                tr("Contacts, templates and history come back"),
                tr("Nothing is sent by itself"),
                tr("You type the passwords again"),
            ),
            self.restore,
        )
        whole.addLayout(row(None, first, second, third, None, spacing=20))
        whole.addSpacing(24)
        note = tr("Everything stays on this computer. smsdesk talks only to the providers you add.")
        whole.addLayout(row(None, IconLabel("lock", "text3", 14), PlainLabel(note, "caption"), None))
        whole.addStretch(3)
        column(self).addWidget(Body(content))

    def _card(
        self,
        symbol: tuple[str, str],
        words: tuple[str, str],
        points: Sequence[str],
        button: Button,
        *,
        chosen: bool = False,
    ) -> Card:
        card = Card(padding=24 if not chosen else 23, spacing=0)
        card.setProperty("chosen", chosen)
        self._cards.append(card)
        card.setMinimumHeight(350)
        card.add(Disc(*symbol), 14, PlainLabel(words[0], "section"), 3)
        card.add(PlainLabel(words[1], "body", tone="text2", wrap=True), 12)
        for point in points:
            line = row(spacing=9)
            line.addWidget(IconLabel("check", "ok", 15), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(point, "body", wrap=True), 1)
            card.add(line, 8)
        card.body.addStretch(1)
        card.add(12, button)
        return card

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The two buttons matter more than the mark.
        self._logo.setVisible(self.height() >= 600)
        for card in self._cards:
            card.setFixedWidth(300 if self.width() >= Space.NARROW_WIDTH else 284)

    def _start_demo(self) -> None:
        """The demo is a second program with a throw-away desk of its own."""
        program, *words = start_again()
        started, _ = QProcess.startDetached(program, [*words, "--demo"])
        if started:
            self._notify.toast("info", tr("The demo opens in a window of its own."))
        else:
            self._notify.toast("err", tr("The demo did not start."), tr("Start it from a terminal: smsdesk --demo"))
