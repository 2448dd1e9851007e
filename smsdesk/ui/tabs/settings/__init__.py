"""Settings: accounts, sending, privacy, receiver, look, keyboard, backup, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from smsdesk.core.phrase import phrase
from smsdesk.host import settings as declared
from smsdesk.ui import controls
from smsdesk.ui.cards import Card, Line, Surface, column, row
from smsdesk.ui.dialogs.fields import country_choices
from smsdesk.ui.page import Body
from smsdesk.ui.sections import Sections
from smsdesk.ui.tab import Action, Tab
from smsdesk.ui.tabs.settings.about import About, KeyboardMap
from smsdesk.ui.tabs.settings.accounts import AccountsCard
from smsdesk.ui.tabs.settings.data import DataCard
from smsdesk.ui.tabs.settings.keeping import KeepMessages
from smsdesk.ui.tabs.settings.receiver import ReceiverCard
from smsdesk.ui.theme import Space
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from smsdesk.desk import Desk
    from smsdesk.ui.forms import Setting
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks


class Settings(Tab):
    """Changes apply at once; there is no OK button. `receive("add_account")` opens that dialog."""

    key = "settings"
    title_text = phrase("Settings")

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, notify, parent, scrolls=False)
        self._going = False
        self.header.addStretch(1)
        self.accounts = AccountsCard(desk, tasks, notify)
        self.data = DataCard(desk, tasks, notify)
        cards: tuple[tuple[str, str, Card], ...] = (
            (tr("Accounts"), "key-round", self.accounts),
            (tr("When sending"), "send", self._sending()),
            (tr("Privacy"), "user-x", self._privacy()),
            (tr("Receiver"), "radio", ReceiverCard(desk, tasks, lambda: self.go.emit("inbox", "receiver"))),
            (tr("Look and language"), "sun", self._look()),
            (tr("Keyboard"), "keyboard", KeyboardMap()),
            (tr("Backup and data"), "save", self.data),
            (tr("About"), "info", About(desk, notify)),
        )
        self._cards = [card for _, _, card in cards]
        content = QWidget()
        stack = column(content, margins=(0, 0, 14, 16), spacing=16)
        for card in self._cards:
            stack.addWidget(card)
        stack.addStretch(1)
        self._body = Body(content)

        self.sections = Sections(
            tr("Settings"), [(words, symbol) for words, symbol, _ in cards], identifier="settings.sections"
        )
        self.sections.currentRowChanged.connect(self._go_to)
        nav = Surface("card")
        nav.setFixedWidth(224)
        column(nav, margins=(1, 8, 1, 8)).addWidget(self.sections)
        side = column()
        side.addWidget(nav)
        side.addStretch(1)
        self.body.setContentsMargins(Space.MARGIN, 0, 0, 0)
        whole = row(spacing=16)
        whole.addLayout(side)
        whole.addWidget(self._body, 1)
        self.body.addLayout(whole)
        bar = self._body.verticalScrollBar()
        bar.valueChanged.connect(self._follow)

    @property
    @override
    def help_page(self) -> str:
        card = self._cards[max(0, self.sections.currentRow())]
        pages = {AccountsCard: "accounts", KeyboardMap: "keyboard", ReceiverCard: "receiver", DataCard: "backup"}
        return pages.get(type(card), self.key)

    @override
    def anew(self, parent: QWidget) -> Settings:
        page = Settings(self.desk, self.tasks, self.notify, parent)
        top = self._body.verticalScrollBar().value()
        # It has its height only once it is shown, and the list of languages keeps the focus.
        QTimer.singleShot(0, page, lambda: page._return_to(top))
        return page

    def _return_to(self, top: int) -> None:
        self._body.verticalScrollBar().setValue(top)
        self._language.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def first_field(self) -> QWidget:
        return self.sections

    @override
    def opened(self) -> None:
        self.accounts.refresh()
        self.data.refresh()

    @override
    def act(self, action: Action) -> bool:
        if action is Action.REFRESH:
            self.opened()
            return True
        return False

    @override
    def receive(self, what: object) -> None:
        if what == "add_account":
            self.accounts.new_account()

    @override
    def may_close(self) -> str:
        return tr("A backup is being made; it is not there when smsdesk closes now.") if self.data.busy else ""

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self._cards):
            self._going = True
            self._body.verticalScrollBar().setValue(self._cards[place].y())
            self._going = False

    def _follow(self, top: int) -> None:
        """The section whose card stands at the top is the one that is marked."""
        if self._going:
            return
        bar = self._body.verticalScrollBar()
        place = sum(1 for card in self._cards[1:] if card.y() <= top + 40)
        if bar.maximum() and top == bar.maximum():
            place = len(self._cards) - 1
        self.sections.blockSignals(True)
        self.sections.setCurrentRow(place)
        self.sections.blockSignals(False)

    def _sending(self) -> Card:
        keep = self.desk.settings, self.notify
        countries = [(code, name) for code, name, _ in country_choices()]
        return _card(
            tr("Safety"),
            controls.amount(*keep, declared.CONFIRM_ABOVE),
            controls.amount(*keep, declared.TYPE_ABOVE),
            controls.switch(*keep, declared.WARN_REPEATS),
            controls.switch(*keep, declared.QUIET_HOURS),
            controls.choice(
                *keep,
                declared.COUNTRY,
                [("", phrase("Not said")), *countries],
                tr("Of numbers written without it, where the account says none"),
            ),
        )

    def _privacy(self) -> Card:
        keep = self.desk.settings, self.notify
        return _card(
            tr("Privacy"),
            controls.switch(*keep, declared.NUMBERS_HIDDEN),
            KeepMessages(self.desk, self.tasks, self.notify),
            controls.amount(*keep, declared.KEEP_PUSHES),
        )

    def _look(self) -> Card:
        keep = self.desk.settings, self.notify
        language = controls.choice(*keep, declared.LANGUAGE, text=tr("Of the window; it changes at once"))
        self._language = language.control
        return _card(
            tr("Look and language"),
            controls.choice(*keep, declared.THEME, text=tr("Light or dark; follows the system unless you choose")),
            controls.choice(*keep, declared.TEXT_SIZE, text=tr("Of everything in the window")),
            language,
        )


def _card(title: str, *lines: Setting) -> Card:
    card = Card(title, spacing=0)
    for place, line in enumerate(lines):
        if place:
            card.add(Line())
        card.add(line)
    return card
