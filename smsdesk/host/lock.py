"""Who may do what when several programs work on one desk: the engine's lock, the writer's lock, and the lanes' slots.

They are locks of the operating system on open files, so the death of a program gives them back at once, and no file
left behind means anything. Child programs must be started afresh (spawn, subprocess): a forked one would share them.
"""

from __future__ import annotations

import json
import os
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from filelock import lock_descriptor, unlock_descriptor

from smsdesk.core.clock import stamp
from smsdesk.core.errors import Refused
from smsdesk.core.phrase import phrase
from smsdesk.host import files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from smsdesk.core.clock import Clock
    from smsdesk.host.paths import Home

WRITE_LIMIT: Final = 5.0

_FIRST_PAUSE: Final = 0.0003
_LONGEST_PAUSE: Final = 0.003


class FileLock:
    """One exclusive lock on one file, between programs and between objects in one program; not re-entrant."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.held = False
        self._handle: int | None = None
        self._never = threading.Event()

    def try_acquire(self) -> bool:
        """Take the lock if it is free, without waiting. Raises `OSError` where the file system has no locks."""
        if self.held:
            raise RuntimeError(f"{self.path.name} is held already")
        if self._handle is None:
            self._handle = os.open(self.path, files.LOCK, 0o600)  # Python does not pass it on to child programs
        self.held = lock_descriptor(self._handle, blocking=False)
        return self.held

    def acquire(self, limit: float) -> bool:
        """Wait for the lock for at most so many seconds, on a worker thread; says whether it was taken."""
        until = time.monotonic() + limit
        pause = _FIRST_PAUSE
        while not self.try_acquire():
            if time.monotonic() > until:
                return False
            self._never.wait(pause)
            pause = min(pause * 1.5, _LONGEST_PAUSE)
        return True

    def release(self) -> None:
        """Give the lock back; the file stays, since to delete it would let two programs in."""
        if self.held and self._handle is not None:
            unlock_descriptor(self._handle)
        self.held = False

    def close(self) -> None:
        """Give the lock back and close the file."""
        self.release()
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    @contextmanager
    def holding(self, limit: float = WRITE_LIMIT) -> Iterator[None]:
        """Hold the lock for a block, on a worker thread. Raises `Refused` (`desk.busy`) after `limit` seconds."""
        if not self.acquire(limit):
            raise Refused("desk.busy")
        try:
            yield
        finally:
            self.release()


@dataclass(frozen=True, slots=True)
class Holder:
    """Who is at work on the desk: for a sentence, never for a decision, since the note outlives the lock."""

    kind: str
    pid: int
    since: str  # RFC 3339, UTC

    def __str__(self) -> str:
        return phrase("{kind}, process {pid}, since {since}", kind=self.kind, pid=self.pid, since=self.since)


class EngineLock:
    """The right to send: whoever holds it is the desk's one engine."""

    def __init__(self, home: Home, clock: Clock) -> None:
        self._lock = FileLock(home.engine_lock)
        self._note = home.engine_note
        self._clock = clock

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock.held

    def try_acquire(self, kind: str) -> bool:
        """Become the engine if there is none, without waiting; `kind` says what we are: "window", "send", "run"."""
        if not self._lock.try_acquire():
            return False
        note = {"kind": kind, "pid": os.getpid(), "since": stamp(self._clock.now())}
        with suppress(OSError):  # a full disk must not keep the engine from finishing its work
            files.replace(self._note, json.dumps(note).encode())
        return True

    def holder(self) -> Holder | None:
        """Who last became the engine, as far as it could be written down."""
        try:
            note = json.loads(self._note.read_bytes())
            return Holder(kind=str(note["kind"]), pid=int(note["pid"]), since=str(note["since"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def require(self, kind: str) -> None:
        """Become the engine, or raise `Refused` (`desk.running`) that names who is."""
        if not self.try_acquire(kind):
            who = self.holder()
            raise Refused("desk.running", who=str(who) if who else phrase("it did not say who it is"))

    def release(self) -> None:
        """Stop being the engine."""
        self._lock.close()


class WriteLock:
    """Held by a writer thread around every write transaction, checkpoint and close: `with write_lock: …`.

    A turnstile stands before it, so that a busy engine cannot starve a receiver: who waits is served next. Raises
    `Refused` (`desk.busy`) after five seconds. One object serves one thread.
    """

    def __init__(self, home: Home, limit: float = WRITE_LIMIT) -> None:
        self._turn = FileLock(home.turn_lock)
        self._lock = FileLock(home.write_lock)
        self._limit = limit

    def __enter__(self) -> Self:
        if self._lock.held:
            raise RuntimeError("the write lock is held already")
        with self._turn.holding(self._limit):
            if not self._lock.acquire(self._limit):
                raise Refused("desk.busy")
        return self

    def __exit__(self, *exception: object) -> None:
        self._lock.release()

    def close(self) -> None:
        """Close both files."""
        self._lock.close()
        self._turn.close()


class LaneSlots:
    """The connections that each lane may have at a time, counted over every program that works on the desk.

    A lane is named by the account's id, or by the provider's key where all its accounts share one connection.
    """

    def __init__(self, home: Home) -> None:
        self._folder = home.lanes
        self._locks: dict[tuple[str, int], FileLock] = {}

    def try_slot(self, lane: str, slot: int) -> FileLock | None:
        """Take this slot without waiting and hold it until its `release()`; None where somebody has it.

        Raises `ValueError` for a name that is not letters, digits, `-` and `_`.
        """
        if not lane.isascii() or not lane.replace("-", "").replace("_", "").isalnum():
            raise ValueError(f"{lane!r} cannot name a lane")
        lock = self._locks.get((lane, slot))
        if lock is None:
            lock = self._locks[lane, slot] = FileLock(self._folder / f"{lane}.{slot}")
        return lock if not lock.held and lock.try_acquire() else None

    def close(self) -> None:
        """Give every slot back and close the files."""
        for lock in self._locks.values():
            lock.close()
        self._locks.clear()
