"""People the office writes to again and again, their groups, and the texts it keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Contact:
    """One person. `id` 0: not stored yet. `number` is E.164 with `+`; `fields` are placeholders by snake-case name."""

    id: int
    name: str
    number: str
    fields: Mapping[str, str] = field(default_factory=dict)
    groups: tuple[str, ...] = ()
    opted_out: bool = False
    added_at: datetime | None = None
    last_at: datetime | None = None  # of the newest message to or from the number


@dataclass(frozen=True, slots=True)
class ContactGroup:
    """A named set of people. `id` 0 stands for everybody, -1 for those who opted out."""

    id: int
    name: str
    count: int


class EventKind(StrEnum):
    """What happened between the office and one number."""

    SENT = "sent"
    RECEIVED = "received"
    OPTED_OUT = "opted_out"
    SUBSCRIBED = "subscribed"
    UNSUBSCRIBED = "unsubscribed"


@dataclass(frozen=True, slots=True)
class ContactEvent:
    """One line of a person's history, newest first when listed; `state` is a message's, `text` from outside."""

    at: datetime
    kind: EventKind
    text: str
    state: str = ""
    title: str = ""
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """What an import of contacts did: nothing is lost, and nobody is there twice."""

    added: int
    changed: int
    same: int
    problems: int  # rows without a usable number; they are listed with their reason


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """A template as it read at one time."""

    version: int
    text: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Template:
    """A text that is used again. `version` counts from 1; older versions are kept."""

    id: int
    name: str
    text: str
    version: int
    changed_at: datetime
    by: str
    used: int = 0
    last_used: datetime | None = None
