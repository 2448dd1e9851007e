"""What slides over the right of a page and tells more about one thing; Esc closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from typing_extensions import override

from smsdesk.ui.cards import Surface

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

#: The header of the page stays in sight above it.
TOP = 62
#: Between it and the page's right and lower edge.
RIGHT, BELOW = 24, 16


class Drawer(Surface):
    """A panel over `page`, this wide at most; it follows the page's size. `closed` comes when it was left.

    With `inset` False it takes the page's whole height, at its edge.
    """

    closed = Signal()

    def __init__(self, page: QWidget, width: int, *, inset: bool = True) -> None:
        super().__init__("card", page)
        self._page, self._wide, self._inset = page, width, inset
        self.hide()
        page.installEventFilter(self)

    def open(self) -> None:
        """Show it over everything else of the page."""
        self._place()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Close it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _place(self) -> None:
        top, right, below = (TOP, RIGHT, BELOW) if self._inset else (0, 0, 0)
        width = min(self._wide, self._page.width() - 2 * right)
        self.setFixedWidth(width)
        height = max(200, self._page.height() - top - below)
        self.setGeometry(self._page.width() - width - right, top, width, height)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
