"""The system tray: what needs a person while the window is not in front, and the way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from smsdesk.ui.icons import icon
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from smsdesk.core.balance import BalanceCard


class Tray(QObject):
    """An icon in the system's tray, where there is one; without one nothing is shown and nothing is missed, for the
    window says all of it too.

    `pressed` carries the key of the page that a person wants to see, "" for the window as it is. Messages come only
    while another window is in front.
    """

    pressed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._goal = ""
        self._needs: dict[str, str] = {}
        self._uncertain = 0
        self.icon: QSystemTrayIcon | None = None
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self.icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        self.menu = QMenu(window)
        self._fill()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(lambda: self.pressed.emit(self._goal))
        self._say_all()
        self.icon.show()

    def _fill(self) -> None:
        self.menu.addAction(icon("message-circle-more"), tr("Open smsdesk"), lambda: self.pressed.emit(""))
        self.menu.addAction(icon("plus"), tr("New message"), lambda: self.pressed.emit("send"))
        self.menu.addSeparator()
        self.menu.addAction(tr("Quit"), self._window.close)

    def speak(self) -> None:
        """Say everything in the language of now; what needs a person is told anew as its page is built."""
        if self.icon is not None:
            self.menu.clear()
            self._fill()
            self._needs.clear()
            self._say_all()

    def show_need(self, title: str, count: int, role: str, words: str) -> None:
        """How many things of a page need a person: "Outbox", 3, "unsure", "3 uncertain"; more of them are told."""
        if count:
            self._needs[title] = f"{title}: {words}"
        else:
            self._needs.pop(title, None)
        self._say_all()
        if role != "unsure":
            return
        if count > self._uncertain:
            self._tell(
                "outbox",
                tr("%Ln messages may or may not have gone out.", count),
                tr("Nothing of them is sent again by itself. Decide in the Outbox."),
            )
        self._uncertain = count

    def tell_low(self, card: BalanceCard) -> None:
        """An account fell below its level."""
        from smsdesk.ui.tabs.balances.words import low_news

        self._tell("balances", *low_news(card))

    def _tell(self, page: str, title: str, text: str) -> None:
        if self.icon is None or self._window.isActiveWindow():
            return
        self._goal = page
        self.icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.Warning)

    def _say_all(self) -> None:
        if self.icon is not None:
            self.icon.setToolTip("\n".join(["smsdesk", *self._needs.values()]))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.pressed.emit("")
