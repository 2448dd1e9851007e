"""How much room the disk has left, and some put by for the day it has none."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from smsdesk.host import files

if TYPE_CHECKING:
    from pathlib import Path

LOW: Final = 200 * 1000 * 1000
TOO_LOW: Final = 50 * 1000 * 1000
RESERVE: Final = 16 * 1024 * 1024


class Room(Enum):
    """What the free space allows."""

    ENOUGH = "enough"
    LOW = "low"  # under 200 MB: a banner, and nothing new is claimed
    TOO_LOW = "too_low"  # under 50 MB: the lanes pause


@dataclass(frozen=True, slots=True)
class Space:
    """The free bytes of a disk, and what they allow."""

    free: int

    @property
    def room(self) -> Room:
        """What the free space allows."""
        if self.free < TOO_LOW:
            return Room.TOO_LOW
        return Room.LOW if self.free < LOW else Room.ENOUGH


def space(folder: Path) -> Space:
    """The space that is left for this user on the folder's disk. Raises `OSError`."""
    return Space(shutil.disk_usage(folder).free)


class Reserve:
    """A file of 16 MiB that is given up when the disk is full, so that outcomes can still be stored.

    It holds real zeros, so it takes real room (a file system that compresses excepted).
    """

    def __init__(self, path: Path, size: int = RESERVE) -> None:
        self._path = path
        self._size = size

    def keep(self) -> bool:
        """Put the room by if it is not yet and the disk has enough; says whether it is there."""
        try:
            if self._path.stat().st_size == self._size:
                return True
        except FileNotFoundError:
            pass
        if space(self._path.parent).room is not Room.ENOUGH:
            return False
        try:
            files.replace(self._path, bytes(self._size))
        except OSError:
            return False
        return True

    def release(self) -> bool:
        """Give the room back to the disk; says whether there was any."""
        try:
            self._path.unlink()
        except FileNotFoundError:
            return False
        if os.name != "nt":
            with suppress(OSError):
                files.sync_folder(self._path.parent)
        return True
