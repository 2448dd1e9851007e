"""Buttons: verb and object, with the number where there is one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.focus import polish
from smsdesk.ui.icons import icon
from smsdesk.ui.labels import plain_tip
from smsdesk.ui.theme import Space

_INKS = {"primary": "on_accent", "danger": "err", "link": "accent_text", "placeholder": "accent_text"}


class Button(QPushButton):
    """A button. `look`: primary (one for each page), normal, ghost, link, danger, pill, placeholder, quiet.

    `identifier` is its stable name for tests and screen readers ("outbox.retry"); `keys` is the shortcut that does
    the same, named in the tool tip. `height` is in pixels.
    """

    def __init__(
        self,
        text: str,
        look: str = "normal",
        *,
        symbol: str = "",
        identifier: str = "",
        tip: str = "",
        keys: str = "",
        height: int = Space.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self._tip = tip
        self._keys = keys
        self.setProperty("v", look)
        if height < Space.CONTROL:
            self.setProperty("tight", True)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if look in ("link", "pill", "placeholder"):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if identifier:
            self.setAccessibleIdentifier(identifier)
        if symbol:
            self.setIconSize(QSize(16, 16))
            self.set_symbol(symbol)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        """Set the words; the accessible name follows, without the mnemonic's mark."""
        clean = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
        # Qt keeps 4 px between icon and words, and no more can be asked for.
        super().setText(f" {text}" if self._symbol and text else text)
        self.setAccessibleName(clean)
        shortcut = QKeySequence(self._keys).toString(QKeySequence.SequenceFormat.NativeText) if self._keys else ""
        tip = self._tip or (clean if shortcut else "")
        self.setToolTip(plain_tip(f"{tip} ({shortcut})" if shortcut else tip))

    def set_symbol(self, symbol: str) -> None:
        """Show another icon, or none; the words are set after it."""
        self._symbol = symbol
        self.setIcon(icon(symbol, _INKS.get(self.look, "text2")) if symbol else QIcon())

    @property
    def look(self) -> str:
        """Which kind of button it is."""
        return str(self.property("v"))

    def set_look(self, look: str) -> None:
        """Become another kind of button."""
        self.setProperty("v", look)
        if self._symbol:
            self.set_symbol(self._symbol)
        polish(self)


class IconButton(QPushButton):
    """A square button with an icon alone; its name is its tool tip."""

    def __init__(
        self,
        symbol: str,
        name: str,
        *,
        identifier: str = "",
        keys: str = "",
        framed: bool = True,
        size: int = Space.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("v", "icon" if framed else "quiet")
        self.setIcon(icon(symbol, "text2"))
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(size, size)
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        shortcut = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        self.setToolTip(plain_tip(f"{name} ({shortcut})" if shortcut else name))
        if identifier:
            self.setAccessibleIdentifier(identifier)

    def set_symbol(self, symbol: str, name: str) -> None:
        """Show another icon under another name."""
        self.setIcon(icon(symbol, "text2"))
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
