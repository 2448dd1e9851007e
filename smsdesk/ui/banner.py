"""A banner stands in the layout next to its subject, never over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Surface, row
from smsdesk.ui.labels import IconLabel, PlainLabel
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

SYMBOLS = {
    "ok": "circle-check",
    "info": "info",
    "warn": "triangle-alert",
    "err": "circle-alert",
    "unsure": "circle-help",
    "wait": "info",
}


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say the text now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Banner(Surface):
    """Icon, a bold sentence, a plain sentence, at most two buttons; it is announced when it appears.

    `closed` comes when the person closes it; only banners made with `closable` can be closed.
    """

    closed = Signal()

    def __init__(
        self,
        role: str,
        title: str,
        text: str = "",
        *,
        symbol: str = "",
        closable: bool = False,
        identifier: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("banner", parent)
        self.setProperty("tone", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self._icon = IconLabel(symbol or SYMBOLS[role], role, 18)
        self._title = PlainLabel(title, "strong", wrap=True)
        self._text = PlainLabel(text, "body", wrap=True)
        words = QWidget()
        self._words = row(owner=words, spacing=6)
        self._words.addWidget(self._title)
        self._words.addWidget(self._text, 1)
        self._row = row(self._icon, spacing=10, owner=self)
        self._row.setContentsMargins(15, 7, 8, 7)
        self._row.addWidget(words, 1)
        self._ends = row(spacing=8)
        self._row.addLayout(self._ends)
        self.setMinimumHeight(48)
        if closable:
            button = IconButton("x", tr("Close"), identifier=f"{identifier}.close" if identifier else "", framed=False)
            button.clicked.connect(self._close)
            self._ends.addWidget(button)
        self.say(title, text)

    def say(self, title: str, text: str = "", *, role: str = "", symbol: str = "") -> None:
        """Say something else, perhaps in another role; it is announced if the banner is on the screen."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        if role and role != self.property("tone"):
            from smsdesk.ui.focus import polish

            self.setProperty("tone", role)
            polish(self)
        if role:
            self._icon.set_icon(symbol or SYMBOLS[role], role)
        self._arrange()
        if self.isVisible():
            self._announce()

    def add_button(
        self, text: str, pressed: Callable[[], object], *, look: str = "normal", symbol: str = "", identifier: str = ""
    ) -> Button:
        """Add a button; a banner has two at most."""
        button = Button(text, look, symbol=symbol, identifier=identifier)
        button.clicked.connect(lambda *_: pressed())
        self._ends.insertWidget(max(0, self._ends.count() - self._closers()), button)
        return button

    def _closers(self) -> int:
        last = self._ends.itemAt(self._ends.count() - 1) if self._ends.count() else None
        return 1 if last is not None and isinstance(last.widget(), IconButton) else 0

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _announce(self) -> None:
        announce(self, f"{self._title.text()} {self._text.text()}".strip())

    def _arrange(self) -> None:
        """Both sentences in one line where they have room, else one below the other."""
        from PySide6.QtWidgets import QBoxLayout

        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        text = self._text.fontMetrics().horizontalAdvance(self._text.text())
        ends = self._ends.sizeHint().width()
        room = self.width() - ends - 70
        beside = not self._text.text() or title + text + 16 <= room
        self._title.setMinimumWidth(min(title + 4, max(1, room)) if beside else 1)
        self._words.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing(6 if beside else 1)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()
        if not event.spontaneous():
            self._announce()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._arrange()
        return super().event(event)
