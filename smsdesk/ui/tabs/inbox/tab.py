"""The page: conversations, keyword rules and the receiver, one at a time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Final, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from smsdesk.core.phrase import phrase
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.dialogs.save import save_list
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.tab import Action, Tab, carry_over
from smsdesk.ui.tabs.inbox.conversations import Conversations
from smsdesk.ui.tabs.inbox.receiver import ReceiverPage
from smsdesk.ui.tabs.inbox.rules import RulesPage
from smsdesk.ui.theme import theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from pathlib import Path

    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

P = TypeVar("P", Conversations, RulesPage, ReceiverPage)

CONVERSATIONS: Final = "conversations"
RULES: Final = "rules"
RECEIVER: Final = "receiver"


class InboxTab(Tab):
    """The page. `receive` takes the number of a conversation to show, or the name of a view: rules, receiver."""

    key: ClassVar[str] = "inbox"
    title_text: ClassVar[str] = phrase("Inbox")

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, notify, parent, scrolls=False)
        self.views = Segmented(
            (
                (CONVERSATIONS, tr("Conversations"), ""),
                (RULES, tr("Keyword rules"), ""),
                (RECEIVER, tr("Receiver"), ""),
            ),
            identifier="inbox.view",
        )
        self.views.chosen.connect(self.show_view)
        self.conversations = Conversations(desk, tasks, notify)
        self.conversations.unread.connect(self._tell_unread)
        self.conversations.go.connect(self.go)
        self.conversations.set_up.connect(lambda: self.show_view(RECEIVER))
        self._pages: dict[str, Conversations | RulesPage | ReceiverPage] = {}
        self._width = 0
        self._stack = QStackedWidget()
        self._put(CONVERSATIONS, self.conversations)
        self.body.addWidget(self._stack, 1)
        self.all_read = Button(tr("Mark all as read"), symbol="check-check", identifier="inbox.all_read")
        self.all_read.clicked.connect(self.conversations.mark_all_read)
        self.save = IconButton("download", tr("Save as CSV"), identifier="inbox.save", keys="Ctrl+E")
        self.save.clicked.connect(lambda *_: self._save())
        self.header.addSpacing(32)
        self.header.addWidget(self.views)
        self.header.addStretch(1)
        for part in (self.save, self.all_read):
            self.header.addWidget(part)
        self._show_actions()
        theme.changed.connect(self._theme_changed)

    @property
    @override
    def help_page(self) -> str:
        return self.key if self.view == CONVERSATIONS else self.view

    @cached_property
    def rules(self) -> RulesPage:
        """The keyword rules, built when they are first looked at."""
        return self._put(RULES, RulesPage(self.desk, self.tasks, self.notify))

    @cached_property
    def receiver(self) -> ReceiverPage:
        """The receiver, built when it is first looked at."""
        return self._put(RECEIVER, ReceiverPage(self.desk, self.tasks, self.notify))

    def _put(self, key: str, page: P) -> P:
        self._pages[key] = page
        self._stack.addWidget(page)
        if not isinstance(page, Conversations):
            self.header.addWidget(page.action)
            page.action.hide()
        if self._width:
            page.arrange(self._width)
        return page

    @property
    def _page(self) -> Conversations | RulesPage | ReceiverPage:
        """The view that is in front."""
        if self.view == RULES:
            return self.rules
        return self.receiver if self.view == RECEIVER else self.conversations

    @property
    def view(self) -> str:
        """Which view is in front."""
        return self.views.key

    def show_view(self, key: str) -> None:
        """Bring a view to the front."""
        self.views.choose(key)
        self._stack.setCurrentWidget(self._page)
        self._show_actions()
        self._page.came_to_front()

    def _show_actions(self) -> None:
        for part in (self.save, self.all_read):
            part.setVisible(self.view == CONVERSATIONS)
        for key, page in self._pages.items():
            if not isinstance(page, Conversations):
                page.action.setVisible(self.view == key)

    def _tell_unread(self, count: int) -> None:
        self.badge.emit(count, "info")
        self.all_read.setEnabled(bool(count))

    def _save(self) -> None:
        """Write everything that came in."""

        def write(path: Path) -> Awaitable[int]:
            return self.desk.exports.inbox(path, overwrite=True)

        work = save_list(self.notify, self, tr("Inbox"), write, numbers=True)
        self.tasks.start(work, "inbox.save", guard=self)

    # -- what the window asks

    @override
    def anew(self, parent: QWidget) -> InboxTab:
        page = InboxTab(self.desk, self.tasks, self.notify, parent)
        page.conversations.go_on(self.conversations)
        if RULES in self._pages:
            page.rules.go_on(self.rules)
        page.show_view(self.view)
        carry_over(self, page)
        return page

    @override
    def opened(self) -> None:
        self._page.came_to_front()

    @override
    def first_field(self) -> QWidget | None:
        return self._page.first_field()

    @override
    def receive(self, what: object) -> None:
        if isinstance(what, int):
            self.show_view(CONVERSATIONS)
            self.conversations.open(what)
        elif isinstance(what, str) and what in (CONVERSATIONS, RULES, RECEIVER):
            self.show_view(what)

    @override
    def act(self, action: Action) -> bool:
        page = self._page
        match action:
            case Action.REFRESH:
                page.soon()
            case Action.SEARCH if self.view == CONVERSATIONS:
                self.conversations.finder.start_search()
            case Action.SAVE_CSV if self.view == CONVERSATIONS:
                self._save()
            case Action.MAIN if self.view == CONVERSATIONS:
                self.conversations.send()
            case Action.MAIN if self.view == RULES:
                self.rules.save()
            case _:
                return False
        return True

    def _theme_changed(self) -> None:
        if self._width:
            self.arrange(self._width)

    @override
    def arrange(self, width: int) -> None:
        self._width = width
        for page in self._pages.values():
            page.arrange(width)
