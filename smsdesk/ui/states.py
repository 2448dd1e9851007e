"""What a page shows when there is nothing, not yet, or no way: never a blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from smsdesk.ui.banner import announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.paint.mark import Disc
from smsdesk.ui.paint.skeleton import Skeleton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QBoxLayout


class Notice(QWidget):
    """An icon on a disc, a title, a sentence, one or two buttons, and a provider's own words behind "Details".

    What, why, what now: for empty pages, errors, and filters that match nothing.
    """

    def __init__(
        self, symbol: str, title: str, text: str, *, role: str = "wait", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        whole = column(self, margins=(24, 24, 24, 24), spacing=0)
        whole.addStretch(1)
        self._disc = Disc(symbol, role, 64)
        self._title = PlainLabel(title, "section", wrap=True)
        self._text = PlainLabel(text, "body", tone="text2", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            label.setFixedWidth(276)
        whole.addLayout(_middle(self._disc))
        whole.addSpacing(16)
        whole.addLayout(_middle(self._title))
        whole.addSpacing(6)
        whole.addLayout(_middle(self._text))
        whole.addSpacing(18)
        self._buttons = row(spacing=10)
        whole.addLayout(_middle(self._buttons))
        whole.addSpacing(8)
        whole.addStretch(1)

    def say(self, symbol: str, title: str, text: str, *, role: str = "wait") -> None:
        """Say something else."""
        self._disc.show_symbol(symbol, role)
        self._title.setText(title)
        self._text.setText(text)
        if self.isVisible():
            announce(self, f"{title} {text}")

    def add_button(
        self, text: str, pressed: Callable[[], object], *, look: str = "normal", symbol: str = "", identifier: str = ""
    ) -> Button:
        """Add a button under the sentence; two at most."""
        button = Button(text, look, symbol=symbol, identifier=identifier)
        button.clicked.connect(lambda *_: pressed())
        self._buttons.addWidget(button)
        return button


def _middle(thing: QWidget | QBoxLayout) -> QBoxLayout:
    return row(None, thing, None)


class Stage(QStackedWidget):
    """Content, loading, or a notice: one at a time in the same place.

    Old content stays while newer is read; `loading` is for the first time only. The notices are the stage's from the
    beginning: PySide 6.11 ends the process when Python's collector finds widgets with layouts that no other owns.
    """

    def __init__(self, content: QWidget, *notices: Notice) -> None:
        super().__init__()
        self.content = content
        self.skeleton = Skeleton()
        for each in (content, self.skeleton, *notices):
            self.addWidget(each)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    @override
    def sizeHint(self) -> QSize:
        shown = self.currentWidget() or self.content
        return shown.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        # What is not shown takes no room: a stack would ask for the largest of its pages.
        shown = self.currentWidget() or self.content
        return shown.minimumSizeHint().expandedTo(shown.minimumSize())

    def show_content(self) -> None:
        """Show the content."""
        self.setCurrentWidget(self.content)

    def show_loading(self) -> None:
        """Show grey bars, after 200 ms."""
        self.setCurrentWidget(self.skeleton)

    def show_notice(self, notice: Notice) -> None:
        """Show one of its notices in place of the content."""
        self.setCurrentWidget(notice)
