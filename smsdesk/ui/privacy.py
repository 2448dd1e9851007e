"""Whether telephone numbers are shown or half hidden; hidden unless a person asked to see them, for five minutes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.ui.words import grouped, masked

#: How long numbers stay shown, in milliseconds.
SHOWN_FOR: Final = 5 * 60 * 1000


class Privacy(QObject):
    """`changed` comes when numbers are shown or hidden; tables repaint then."""

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.always_shown = False
        self._shown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide)

    @property
    def hidden(self) -> bool:
        """Whether numbers are half hidden now."""
        return not (self._shown or self.always_shown)

    def number(self, e164: str) -> str:
        """A number as it may be shown now: "+254 712 ••• 418", or with all its digits."""
        return masked(e164) if self.hidden else grouped(e164)

    def show_for_a_while(self) -> None:
        """Show numbers for five minutes."""
        self._shown = True
        self._timer.start()
        self.changed.emit(self.hidden)

    def hide(self) -> None:
        """Hide them."""
        self._shown = False
        self._timer.stop()
        self.changed.emit(self.hidden)

    def toggle(self) -> None:
        """Show what is hidden, hide what is shown."""
        if self.hidden:
            self.show_for_a_while()
        else:
            self.hide()

    def set_always_shown(self, shown: bool) -> None:
        """The setting "Hide numbers", turned off or on."""
        self.always_shown = shown
        self.changed.emit(self.hidden)


#: The one of this process.
privacy: Final = Privacy()
