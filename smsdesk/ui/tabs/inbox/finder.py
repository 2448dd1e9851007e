"""Finding a conversation: search, filters, and the list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from smsdesk.core.inbox import Folder
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Line, column
from smsdesk.ui.flow import Flow
from smsdesk.ui.forms import SearchField
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tabs.inbox.people import ConversationList
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from smsdesk.core.inbox import Conversation

_TYPING: Final = 250  # milliseconds after the last key before a search is asked


@dataclass(frozen=True, slots=True)
class Asked:
    """Which conversations are shown."""

    folder: Folder = Folder.ALL
    search: str = ""
    short_code: str = ""

    @property
    def narrowed(self) -> bool:
        """Whether some are left out on purpose."""
        return self != Asked()


class Finder(QWidget):
    """The column at the left. `asked` carries what is to be shown; the rest is the list's own news."""

    asked = Signal(object)
    chosen = Signal(int)
    near_end = Signal()
    done_asked = Signal()
    entered = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.now = Asked()
        self._short_codes: tuple[str, ...] = ()
        self._roomy = True
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self._search)
        self.search = SearchField(tr("Find a name, number or word"), identifier="inbox.search")
        self.search.textChanged.connect(lambda _: self._typing.start())
        head = column(margins=(14, 20, 14, 10), spacing=8)
        head.addWidget(self.search)
        head.addWidget(self._filters())
        self.view = ConversationList(now)
        self.rows = self.view.rows
        self.view.chosen.connect(self.chosen)
        self.view.near_end.connect(self.near_end)
        self.view.done_asked.connect(self.done_asked)
        self.view.entered.connect(self.entered)
        self.view.menu_asked.connect(self.menu_asked)
        self._none = Notice("search", tr("No conversation matches"), "")
        self._clear = self._none.add_button(
            tr("Clear the filters"), self.clear, symbol="x", identifier="inbox.clear_filters"
        )
        self.stage = Stage(self.view, self._none)
        whole = column(self)
        whole.addLayout(head)
        whole.addWidget(Line())
        whole.addWidget(self.stage, 1)

    def _filters(self) -> Flow:
        self._pills: dict[Folder, Button] = {}
        group = QButtonGroup(self)
        group.setExclusive(True)
        pills = Flow(gap=6)
        for folder, words in ((Folder.ALL, tr("All")), (Folder.UNREAD, tr("Unread"))):
            pill = _pill(words, f"inbox.filter.{folder}")
            pill.clicked.connect(lambda _=False, folder=folder: self.ask(replace(self.now, folder=folder)))
            group.addButton(pill)
            self._pills[folder] = pill
            pills.add(pill)
        self._other = _pill(tr("Done"), "inbox.filter.other")
        self._other.hide()
        group.addButton(self._other)
        self._code = _pill(tr("Short code"), "inbox.filter.code")
        self._code.clicked.connect(self._offer_codes)
        self._more = IconButton("funnel", tr("More filters"), identifier="inbox.filter.more", framed=False, size=30)
        self._more.clicked.connect(self._offer_folders)
        for part in (self._other, self._code, self._more):
            pills.add(part)
        self._pills[Folder.ALL].setChecked(True)
        return pills

    # -- what the page tells

    def fit(self, window_width: int) -> None:
        """Fit a window of that width, text size taken out."""
        self._roomy = window_width >= Space.FULL_WIDTH
        width = 318 if self._roomy else 292 if window_width >= Space.NARROW_WIDTH else 268
        self.setFixedWidth(width * theme.scale // 100)
        self._show_code()

    def show_counts(self, unread: int, short_codes: tuple[str, ...]) -> None:
        """How many are unread, and which short codes there are."""
        self._pills[Folder.UNREAD].setText(tr("Unread %Ln", unread))
        self._short_codes = short_codes
        self._show_code()

    def show_rows(self, rows: Sequence[Conversation], shown: int) -> None:
        """Show these conversations with one of them marked."""
        self.view.show_rows(rows, shown)
        if rows:
            self.stage.show_content()
            return
        self._clear.setVisible(self.now.narrowed)
        if self.now.search:
            why = tr("Nothing for “{text}”.").format(text=self.now.search)
            self._none.say("search", tr("No conversation matches"), why)
        elif self.now.folder is Folder.UNREAD:
            self._none.say("circle-check", tr("All read"), tr("Nothing waits to be read."), role="ok")
        else:
            self._none.say("search", tr("No conversation matches"), tr("Nobody is in this part of the inbox."))
        self.stage.show_notice(self._none)

    # -- what a person asks

    def start_search(self) -> None:
        """Put the focus into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def ask(self, asked: Asked) -> None:
        """Show the conversations that fit."""
        self.now = asked
        for folder, pill in self._pills.items():
            pill.setChecked(folder is asked.folder)
        other = {Folder.DONE: tr("Done"), Folder.OPTED_OUT: tr("Opted out")}.get(asked.folder, "")
        self._other.setVisible(bool(other))
        self._other.setChecked(bool(other))
        if other:
            self._other.setText(other)
        self._show_code()
        self.asked.emit(asked)

    def clear(self) -> None:
        """Show every conversation again."""
        self._typing.stop()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.ask(Asked())

    # -- inside

    def _search(self) -> None:
        self.ask(replace(self.now, search=self.search.text().strip()))

    def _show_code(self) -> None:
        code = self.now.short_code
        self._code.setText(code or tr("Short code"))
        self._code.setChecked(bool(code))
        room = self._roomy and self._other.isHidden()
        self._code.setVisible(bool(code) or (room and len(self._short_codes) > 0))

    def _offer_codes(self) -> None:
        self._code.setChecked(bool(self.now.short_code))
        menu = QMenu(self)
        self._add_codes(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._code.mapToGlobal(self._code.rect().bottomLeft()))

    def _add_codes(self, menu: QMenu) -> None:
        for code in ("", *self._short_codes):
            action = menu.addAction(code or tr("All short codes"))
            action.setCheckable(True)
            action.setChecked(code == self.now.short_code)
            action.triggered.connect(lambda _=False, code=code: self.ask(replace(self.now, short_code=code)))

    def _offer_folders(self) -> None:
        menu = QMenu(self)
        choices = (
            (Folder.ALL, tr("All")),
            (Folder.UNREAD, tr("Unread")),
            (Folder.DONE, tr("Done")),
            (Folder.OPTED_OUT, tr("Opted out")),
        )
        for folder, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(folder is self.now.folder)
            action.triggered.connect(lambda _=False, folder=folder: self.ask(replace(self.now, folder=folder)))
        if self._short_codes:
            menu.addSeparator()
            self._add_codes(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _pill(words: str, identifier: str) -> Button:
    pill = Button(words, "pill", identifier=identifier, height=Space.PILL)
    pill.setProperty("tight", False)
    pill.setCheckable(True)
    return pill
