"""What the engine tells those who watch it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class LaneState(StrEnum):
    """What an account's lane is doing."""

    IDLE = "idle"
    SENDING = "sending"
    WAITING = "waiting"  # for the network, or because the provider asked to slow down; goes on by itself
    STOPPED = "stopped"  # its fuse is tripped, or it cannot be opened; a person has to do something


@dataclass(frozen=True, slots=True)
class LaneNews:
    """What an account's lane is doing, and why in a sentence; `since` is when it began to wait or stopped."""

    account: str
    state: LaneState
    why: str = ""
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """Messages that are not where they were. Both empty: anything may have changed (another process wrote)."""

    jobs: frozenset[int] = frozenset()
    messages: tuple[int, ...] = ()
