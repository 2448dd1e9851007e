"""A second start of the same desk raises the window of the first."""

from __future__ import annotations

import hashlib
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class Doorbell(QObject):
    """Lets a second start of the same desk raise the window of the first.

    It is a courtesy: what keeps two programs from sending is the engine's lock.
    """

    rung = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._name = f"smsdesk-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"

    def ring(self) -> bool:
        """Ask the first window to come to the front; False if there is none."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(500):
            return False
        socket.write(b"raise\n")
        socket.waitForBytesWritten(500)
        socket.disconnectFromServer()
        return True

    def answer(self) -> None:
        """Listen for second starts of this user; a place that cannot be listened at is no reason to stop."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Nobody answered, so what lies there is left over from a program that ended badly.
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            log.warning("a second start cannot raise this window: %s", self._server.errorString())
        self._server.newConnection.connect(self._rung)

    def _rung(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.rung.emit()
