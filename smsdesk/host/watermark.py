"""How far this desk has come, kept beside its database: a copy, a restored file or a moved one is told by it.

A database alone cannot know that it is yesterday's. So a small file in the desk's folder names the database, the
computer and the engine's life that belong together, and how many attempts have begun.
"""

from __future__ import annotations

import json
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from smsdesk.host import files

if TYPE_CHECKING:
    from io import FileIO

#: The count of attempts stands in so many digits before the rest, so that it is overwritten in place: that needs no
#: new room on a full disk.
_DIGITS: Final = 20


@dataclass(frozen=True, slots=True)
class Place:
    """Where a database says it is: its own id, the engine's life that wrote it last (""), and its newest attempt."""

    desk: str
    epoch: str
    attempt: int


class Watermark:
    """The file that says which database this folder's engine wrote last, and how far it had come.

    `rise` is not synced by itself: it outlives the program's death, and after a power cut it may be behind, which
    alarms nobody.
    """

    def __init__(self, path: Path, database: Path) -> None:
        self._path = path
        self._database = database
        self._file: FileIO | None = None
        self._attempt = 0
        self._closed = False
        self._lock = threading.Lock()  # a desk that closes while its engine starts has `expect` on a thread still

    def fits(self, place: Place) -> bool:
        """Whether this is the database that the last engine of this folder wrote, on this computer, and not older."""
        try:
            head, _, rest = self._path.read_text(encoding="ascii").partition("\n")
            kept = json.loads(rest)
            attempt, epochs = int(head), list(kept["epochs"])
            same = (kept["desk"], kept["machine"], kept["file"]) == (place.desk, machine(), self._inode())
        except FileNotFoundError:
            return not place.epoch  # no engine has run on it yet
        except (OSError, ValueError, KeyError, TypeError):
            return False
        return same and place.epoch in epochs and place.attempt >= attempt

    def expect(self, place: Place, *epochs: str) -> None:
        """From now on a database fits that is in one of these epochs and not older than this place. Raises `OSError`.

        Around the commit of a new epoch both the old and the new one are named, so that a program that dies there is
        not taken for a restored backup; after it the new one alone.
        """
        with self._lock:
            if self._closed:
                return  # whoever opened the desk next has the word
            self._let_go()
            kept = {"desk": place.desk, "machine": machine(), "file": self._inode(), "epochs": epochs}
            files.replace(self._path, f"{place.attempt:0{_DIGITS}d}\n{json.dumps(kept)}\n".encode("ascii"))
            self._attempt = place.attempt
            self._file = self._path.open("r+b", buffering=0)

    def rise(self, attempt: int) -> None:
        """This attempt is in the database; one that does not know it is older."""
        if attempt > self._attempt and self._file is not None:
            self._attempt = attempt
            self._file.seek(0)
            self._file.write(f"{attempt:0{_DIGITS}d}".encode("ascii"))

    def close(self) -> None:
        """Close the file, for good."""
        with self._lock:
            self._closed = True
            self._let_go()

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _inode(self) -> str:
        return str(self._database.stat().st_ino)


def machine() -> str:
    """What the operating system calls this computer, the same for all its life; "" where it does not say."""
    with suppress(OSError):
        return _machine()
    return ""


if sys.platform == "win32":

    def _machine() -> str:
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])

elif sys.platform == "darwin":

    def _machine() -> str:
        import ctypes

        name, wait = (ctypes.c_ubyte * 16)(), (ctypes.c_long * 2)(1, 0)
        if ctypes.CDLL(None, use_errno=True).gethostuuid(name, wait):
            raise OSError(ctypes.get_errno(), "gethostuuid")
        return bytes(name).hex()

else:

    def _machine() -> str:
        return Path("/etc/machine-id").read_text(encoding="ascii", errors="replace").strip()
