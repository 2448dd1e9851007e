"""Files that only their owner reads, and that are whole whatever happens while they are written."""

from __future__ import annotations

import os
import secrets
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: A link put in the file's place is not followed.
_NO_LINK: Final = getattr(os, "O_NOFOLLOW", 0)
_BINARY: Final = getattr(os, "O_BINARY", 0)

#: How long the readers of a file that is to be replaced may take, in seconds.
READERS_TIME: Final = 1.0

NEW_FILE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | _BINARY
APPEND: Final = os.O_WRONLY | os.O_CREAT | os.O_APPEND | _NO_LINK | _BINARY
LOCK: Final = os.O_RDWR | os.O_CREAT | _NO_LINK | _BINARY


def write_new(path: Path, data: bytes) -> None:
    """Write a file that did not exist, mode 0600, and see it onto the disk. Raises `OSError`, leaving no half file."""
    handle = os.open(path, NEW_FILE, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        sync_folder(path.parent)
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def replace(path: Path, data: bytes) -> None:
    """Put a whole new file, mode 0600, in the old one's place: a reader sees the old or the new. Raises `OSError`."""
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    write_new(fresh, data)
    try:
        _take_its_place(fresh, path)
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise
    sync_folder(path.parent)


def _take_its_place(fresh: Path, path: Path) -> None:
    """Where a file that somebody reads cannot be replaced, wait for the reader: another program of ours, a scanner."""
    until = time.monotonic() + READERS_TIME
    while True:
        try:
            fresh.replace(path)
        except PermissionError:
            if os.name != "nt" or time.monotonic() > until:
                raise
            time.sleep(0.01)  # noqa: TID251 - nobody tells when a file is let go
        else:
            return


def sync_folder(folder: Path) -> None:
    """See the folder's own list of names onto the disk, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    #: Behind the end of any file that is appended to. Nothing is there to be read, so that the lock is in nobody's way.
    _BEHIND: Final = 2**31 - 2

    @contextmanager
    def appending(handle: int) -> Iterator[None]:
        """Let one program at a time write to the end of a file: there, finding the end and writing are two steps."""
        os.lseek(handle, _BEHIND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
        try:
            yield
        finally:
            os.lseek(handle, _BEHIND, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:

    @contextmanager
    def appending(handle: int) -> Iterator[None]:  # noqa: ARG001 - the other systems append in one step
        """Let one program at a time write to the end of a file."""
        yield
