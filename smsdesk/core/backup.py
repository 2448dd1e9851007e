"""A copy of the desk, and where the desk lies, in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup that was made: when, where, and its size in bytes."""

    at: datetime
    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Lies:
    """Where the desk's data lies: its folder, its size, and what is free on the same disk, in bytes."""

    folder: Path
    size: int
    free: int


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that is ready: the desk's id in it, its newest attempt, how many messages, and how many are held.

    `before` is the file beside the desk that holds it as it was, once the desk has become the backup.
    """

    desk: str
    attempt: int
    messages: int
    held: int
    before: str = ""
