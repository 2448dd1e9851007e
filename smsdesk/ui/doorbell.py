"""A second start of the same desk raises the window of the first, and hands it the list that it was given."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.host import given
from smsdesk.host.lock import FileLock
from smsdesk.host.paths import Home

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalSocket

#: A message is no longer, in bytes; a caller has so long for it, and a bell that is not answered rings so long (ms).
MOST: Final = 256 * 1024
PATIENCE: Final = 2_000
RINGS: Final = 500

#: How long a window that is just starting is waited for, and between two looks, in seconds.
BEGINS: Final = 5.0
PAUSE: Final = 0.05

#: What a desktop lets a program take the focus by: Wayland's token, X11's.
TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")

log = logging.getLogger(__name__)


class Doorbell(QObject):
    """Lets a second start of the same desk raise the window of the first: `rung` carries the lists it was given.

    It is a courtesy: what keeps two programs from sending is the engine's lock. What rings is a program of the same
    user, and may be any: nothing of what it says is believed but absolute paths to files that are there.
    """

    rung = Signal(list)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._lock = FileLock(Home(folder).window_lock)
        self._name = f"smsdesk-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"

    def has_other(self, lists: Sequence[Path] = ()) -> bool:
        """Whether this desk has a window: it comes to the front and opens these. If not, ours is the one now."""
        if self.ring(lists):
            return True
        with suppress(OSError):  # a file system without locks
            until = time.monotonic() + BEGINS
            # One that is starting at this moment has no bell yet.
            while not self._lock.acquire(PAUSE) and time.monotonic() < until:
                if self.ring(lists):
                    return True
        return False

    def ring(self, lists: Sequence[Path] = ()) -> bool:
        """Ask the first window to come to the front and to open these; False if there is none."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(RINGS):
            return False
        _let_it_come_to_the_front()
        said = {"open": [str(each) for each in lists], **{name: os.environ.get(name, "") for name in TOKENS}}
        # In ASCII, so that names which are no text (Linux) arrive as they are.
        socket.write(json.dumps(said).encode() + b"\n")
        while socket.bytesToWrite() and socket.waitForBytesWritten(RINGS):
            pass
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
        self._server.newConnection.connect(self._somebody)

    def _somebody(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Caller(socket, self).said.connect(self._hear)

    def _hear(self, line: bytes) -> None:
        said = _read(line)
        for name in TOKENS:
            token = said.get(name)
            if isinstance(token, str) and token and len(token) < 1_000 and "\0" not in token:
                os.environ[name] = token  # Qt shows it to the desktop when the window asks for the focus
        self.rung.emit(_lists(said.get("open")))


class _Caller(QObject):
    """One that rang: `said` carries its line once it is whole, b"" where none comes in time or it is too long."""

    said = Signal(bytes)

    def __init__(self, socket: QLocalSocket, owner: QObject) -> None:
        super().__init__(owner)
        self._socket = socket
        self._line = b""
        self._heard = False
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._end)
        QTimer.singleShot(PATIENCE, self, self._end)
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """What was said before anybody listened."""
        self._read()
        if self._socket.state() == self._socket.LocalSocketState.UnconnectedState:
            self._end()

    def _read(self) -> None:
        self._line += cast("bytes", self._socket.readAll().data())
        if b"\n" in self._line or len(self._line) > MOST:
            self._end()

    def _end(self) -> None:
        if self._heard:
            return
        self._heard = True
        line, ended, _ = self._line.partition(b"\n")
        self.said.emit(line if ended and len(line) <= MOST else b"")
        self._socket.abort()
        self.deleteLater()


def _read(line: bytes) -> dict[str, Any]:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _lists(paths: object) -> list[Path]:
    if not isinstance(paths, list):
        return []
    return [Path(each) for each in paths if isinstance(each, str) and given.is_list(each)]


if sys.platform == "win32":

    def _let_it_come_to_the_front() -> None:
        """Windows lets only the program that a person has just started take the focus: pass the right on."""
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # ASFW_ANY

else:

    def _let_it_come_to_the_front() -> None:
        """The desktop's token goes with the message."""
