"""What is known of the person in a conversation, beside it, or in a drawer over it where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Line, clear, column, row
from smsdesk.ui.drawer import Drawer
from smsdesk.ui.flow import Flow
from smsdesk.ui.labels import ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.privacy import privacy
from smsdesk.ui.words import HIDDEN, day_and_clock, tr

if TYPE_CHECKING:
    from smsdesk.core.contact import Contact
    from smsdesk.core.inbox import Thread

WIDTH: Final = 254
#: So many of a contact's own fields are shown; all of them are on its own page.
_FIELDS: Final = 4


class Details(QWidget):
    """The facts. `opt` asks to opt the number out (True) or in again, `edit` for the contact of a number."""

    opt = Signal(bool)
    edit = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Details"))
        self.setAccessibleIdentifier("inbox.details")
        self._thread: Thread | None = None
        self._contact: Contact | None = None
        self._title = ""
        self.closer = IconButton("x", tr("Close"), identifier="inbox.details.close", framed=False)
        self.closer.clicked.connect(self.left)
        head = row(PlainLabel(tr("Details"), "section"), None, self.closer)
        head.setContentsMargins(16, 0, 8, 0)
        top = QWidget()
        top.setFixedHeight(36)
        column(top).addLayout(head)
        inner = QWidget()
        self._stack = column(inner, margins=(16, 8, 16, 16), spacing=12)
        whole = column(self, margins=(0, 8, 0, 0))
        whole.addWidget(top)
        whole.addWidget(Body(inner), 1)
        privacy.changed.connect(self._show_again)

    def show_thread(self, thread: Thread, provider: str, contact: Contact | None) -> None:
        """Show what is known; `provider` is its title, `contact` None for a stranger."""
        if (thread.conversation, thread.link_id, thread.service_id, provider, contact) == self._known():
            return
        self._thread, self._title, self._contact = thread, provider, contact
        self._fill()

    def _known(self) -> tuple[object, ...]:
        thread = self._thread
        return (
            ()
            if thread is None
            else (
                thread.conversation,
                thread.link_id,
                thread.service_id,
                self._title,
                self._contact,
            )
        )

    def _show_again(self) -> None:
        if self._thread is not None:
            self._fill()

    def _fill(self) -> None:
        thread = self._thread
        if thread is None:
            return
        said = thread.conversation
        focus: QWidget | None = self.window().focusWidget()
        mine = focus is not None and self.isAncestorOf(focus)
        clear(self._stack)
        if said.name:
            self._fact(tr("Name"), said.name)
        self._fact(tr("Number"), privacy.number(said.number))
        if said.network:
            self._fact(tr("Network"), said.network)
        if self._contact is not None:
            if self._contact.groups:
                self._fact(tr("Groups"), ", ".join(self._contact.groups))
            for key, value in list(self._contact.fields.items())[:_FIELDS]:
                self._fact(key.replace("_", " ").capitalize(), value)
        self._stack.addWidget(Line())
        through = tr("Short code {code}, {provider}").format(code=said.short_code, provider=self._title)
        self._fact(tr("Came in through"), through if said.short_code else self._title)
        if said.account_name != self._title:
            self._fact(tr("Account"), said.account_name)
        service = ", ".join(each for each in (thread.service_id, said.keyword) if each)
        if service:
            self._fact(tr("Service and keyword"), service)
        if thread.link_id:
            self._link(thread)
        self._stack.addWidget(Line())
        self._consent(opted_out=said.opted_out)
        self._stack.addStretch(1)
        if mine:
            self.closer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fact(self, label: str, value: str) -> None:
        words = column(spacing=3)
        words.addWidget(PlainLabel(label, "label"))
        shown = ElidedLabel(value)
        shown.setAccessibleName(f"{label}: {value}")
        words.addWidget(shown)
        self._stack.addLayout(words)

    def _link(self, thread: Thread) -> None:
        words = column(spacing=3)
        words.addWidget(PlainLabel(tr("Link for the reply"), "label"))
        link = thread.link_id if len(thread.link_id) < 10 else f"{thread.link_id[:4]} {HIDDEN} {thread.link_id[-4:]}"
        line = row(IconLabel("link", "ok", 14), spacing=6)
        line.addWidget(ElidedLabel(tr("{link}, kept").format(link=link)), 1)
        words.addLayout(line)
        since = "" if thread.link_at is None else day_and_clock(thread.link_at)
        words.addWidget(PlainLabel(tr("The reply carries it by itself"), "caption", wrap=True))
        if since:
            words.addWidget(PlainLabel(tr("From {time}").format(time=since), "caption", wrap=True))
        self._stack.addLayout(words)

    def _consent(self, *, opted_out: bool) -> None:
        symbol, role = ("ban", "warn") if opted_out else ("circle-check", "ok")
        words = tr("Opted out, gets nothing from you") if opted_out else tr("Gets messages from you")
        line = row(IconLabel(symbol, role, 16), spacing=8)
        line.addWidget(PlainLabel(words, "body", tone="warn" if opted_out else "text2", wrap=True), 1)
        self._stack.addLayout(line)
        text = tr("Opt in again") if opted_out else tr("Opt out")
        button = Button(text, symbol="user" if opted_out else "user-x", identifier="inbox.optout")
        button.clicked.connect(lambda *_: self.opt.emit(not opted_out))
        known = self._contact is not None
        contact = Button(
            tr("Edit") if known else tr("Add to contacts"),
            symbol="pencil" if known else "user-plus",
            identifier="inbox.contact",
        )
        number = self._thread.conversation.number if self._thread is not None else ""
        contact.clicked.connect(lambda *_: self.edit.emit(number))
        buttons = Flow(gap=8, line_gap=8)
        for each in (button, contact):
            each.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            buttons.add(each)
        self._stack.addWidget(buttons)


class DetailsDrawer(Drawer):
    """The same at the right of a narrow page, over the conversation; Esc closes."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, WIDTH + 40, inset=False)
        self._layout = column(self, margins=(1, 1, 1, 1))

    def hold(self, details: Details) -> None:
        """Take the facts in."""
        self._layout.addWidget(details)
