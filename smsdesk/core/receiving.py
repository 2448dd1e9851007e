"""What the receiver takes in, what became of it, and how it fares."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.push import Incoming, Reply, Subscription
    from smsdesk.core.result import Report


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a provider told the desk. `body` are its bytes as they may be kept; no `events`: they were not understood.

    `test`: the desk knocked at its own door.
    """

    account: str
    purpose: str
    body: bytes
    events: tuple[Incoming | Subscription | Report, ...]
    at: datetime
    test: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a push: the reply that is stored with it, and what it changed.

    `first` False: a copy of what was here before, answered with the reply of then. `moved` are messages whose state a
    report changed; `received` the ids of new texts. `failed` says why what it meant could not be applied, if so.
    """

    reply: Reply
    first: bool
    moved: tuple[int, ...] = ()
    received: tuple[int, ...] = ()
    failed: str = ""


class Kind(StrEnum):
    """What a push turned out to be."""

    MESSAGE = "message"
    SUBSCRIPTION = "subscription"
    REPORT = "report"
    UNREAD = "unread"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class LastReceived:
    """One push for a list; `detail` is a short code, a keyword, or a provider's code for a state."""

    at: datetime
    account: str
    account_name: str
    provider: str
    kind: Kind
    detail: str
    copies: int  # how often it came again


class Phase(StrEnum):
    """Where the receiver is."""

    OFF = "off"
    STARTING = "starting"
    ON = "on"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ReceiverState:
    """How the receiver fares: `url` where it listens, while it is on; `why`, in a sentence or two, where it failed.

    `free_port` is one that could be used instead, where the port was taken. `kept`: it runs without this window, which
    found it there.
    """

    phase: Phase = Phase.OFF
    url: str = ""
    why: str = ""
    free_port: int | None = None
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the receiver's self-test; `ok` None: it cannot be told from here. `help` says what to do."""

    check: str  # listening, firewall, reachable, path, echo, encryption, stored_once, while_down, unread
    ok: bool | None
    title: str
    message: str
    help: str = ""
