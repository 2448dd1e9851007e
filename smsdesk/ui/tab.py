"""A tab of the window: a page that the window can open, ask to act, and hear from."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smsdesk.ui.page import Page
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks


class Action(StrEnum):
    """What the keyboard can ask of the page that is open."""

    MAIN = "main"  # the page's main button
    REFRESH = "refresh"
    REFRESH_ALL = "refresh_all"  # every balance, from any page
    SEARCH = "search"
    SAVE_CSV = "save_csv"
    PRINT = "print"  # what of this page belongs on paper
    PREVIOUS = "previous"  # person in the preview
    NEXT = "next"
    STEP_BACK = "step_back"
    STEP_FORWARD = "step_forward"
    NEW = "new"  # a new message; a draft that is there is kept
    OPEN_LIST = "open_list"


def carry_over(old: QWidget, new: QWidget) -> None:
    """Give the fields of a page what was typed into those of the same identifiers in the page before."""
    fields = {each.accessibleIdentifier(): each for each in new.findChildren(QLineEdit)}
    for field in old.findChildren(QLineEdit):
        heir = fields.get(field.accessibleIdentifier())
        if heir is None or field.isReadOnly() or not field.accessibleIdentifier():
            continue
        if field.text() and not heir.text():
            heir.setText(field.text())


class Entry(NamedTuple):
    """A page in the rail, which may not be imported yet: `load` does that, and gives its class."""

    key: str
    title: str
    symbol: str
    group: int  # tabs of one group stand together
    load: Callable[[], type[Tab]]


class Tab(Page):
    """A page of the rail, built as `Tab(desk, tasks, notify, parent)`.

    `badge` tells the window how many things here need a person, and in which role; `go` asks it to open another tab
    and hand it something.
    """

    key: ClassVar[str]
    title_text: ClassVar[str]

    badge = Signal(int, str)
    go = Signal(str, object)

    def __init__(
        self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget | None = None, *, scrolls: bool = True
    ) -> None:
        super().__init__(tr(self.title_text), scrolls=scrolls, parent=parent)
        self.desk, self.tasks, self.notify = desk, tasks, notify

    @property
    def help_page(self) -> str:
        """Which page of the help is about what is in front now."""
        return self.key

    def anew(self, parent: QWidget) -> Tab:
        """The same page once more, in the language of now, with what was typed and chosen in this one."""
        page = type(self)(self.desk, self.tasks, self.notify, parent)
        carry_over(self, page)
        return page

    def opened(self) -> None:
        """The page has come to the front."""

    def receive(self, what: object) -> None:
        """Another tab handed this over through `go`."""

    def may_receive(self) -> bool:
        """Whether something from outside may be handed over now: nothing that a person has begun would suffer."""
        return True

    def act(self, action: Action) -> bool:
        """Do what a key asked for; False if this page has no such thing."""
        del action
        return False

    def may_close(self) -> str:
        """Why closing the window needs a question, "" if it does not."""
        return ""
