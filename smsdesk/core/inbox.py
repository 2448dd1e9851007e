"""What people wrote to the desk, the conversations it makes, and the rules that answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.message import Message


@dataclass(frozen=True, slots=True)
class Received:
    """One text that came in. `number` is E.164 with `+` where it is one; ids are the provider's own text.

    `dated` is the moment that the provider says, only where that is far from when it came in.
    """

    id: int
    account: str
    account_name: str
    number: str
    short_code: str
    text: str
    network: str
    link_id: str
    service_id: str
    keyword: str
    received_at: datetime
    dated: datetime | None = None


class Folder(StrEnum):
    """Which conversations are asked for."""

    ALL = "all"
    UNREAD = "unread"
    DONE = "done"
    OPTED_OUT = "opted_out"


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything between one number and one short code of one account."""

    id: int
    account: str
    account_name: str
    provider: str
    number: str
    name: str  # from a contact or an earlier list; "" if nobody knows
    short_code: str
    keyword: str  # of the newest text, where it begins with one of the rules' words
    network: str
    last_text: str
    last_at: datetime
    last_ours: bool
    unread: int
    done: bool
    opted_out: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One bubble: exactly one of `received`, `sent`, and `answer`. `automatic`: a rule answered.

    `answer` is what went back in the answer to the provider, which sends it on by itself and says nothing of it.
    """

    at: datetime
    received: Received | None = None
    sent: Message | None = None
    automatic: bool = False
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """One conversation with its lines, oldest first; `link_at` is when the newest link for a reply came in."""

    conversation: Conversation
    lines: tuple[Line, ...]
    more: bool  # older lines exist
    service_id: str
    link_id: str
    link_at: datetime | None
    senders: tuple[str, ...]


class Match(StrEnum):
    """How a rule's words are compared with a text, without regard to case and to spaces around."""

    STARTS = "starts"
    IS = "is"
    CONTAINS = "contains"


class Answer(StrEnum):
    """How a rule answers."""

    IN_REPLY = "in_reply"  # in the answer to the provider
    MESSAGE = "message"  # as a message of its own
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Rule:
    """First match wins; a rule without words matches everything. `id` 0: not stored yet.

    `stop`: an opt-out rule, which cannot be removed or switched off. `used` counts this month, where the computer is.
    """

    id: int
    words: tuple[str, ...]
    match: Match
    answer: Answer
    text: str
    account: str = ""  # "": every account
    short_code: str = ""
    service_id: str = ""
    on: bool = True
    stop: bool = False
    used: int = 0
    last_used: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """What the rules would do with a text."""

    rule: Rule | None
    answer: str
    opts_out: bool = False


@dataclass(frozen=True, slots=True)
class SubscriptionEvent:
    """Somebody joined or left; `by` is "phone" or "desk", and then `person` ordered it. `dated` as in `Received`."""

    id: int
    account: str
    account_name: str
    number: str
    service_id: str
    short_code: str
    keyword: str
    active: bool
    by: str
    at: datetime
    network: str = ""
    person: str = ""
    dated: datetime | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """A service that somebody has joined: its id and the keyword it was last joined with."""

    service_id: str
    keyword: str
    subscribed: int


@dataclass(frozen=True, slots=True)
class SubscriptionCounts:
    """Who is subscribed, and how many joined and left in the last seven days and in the seven before."""

    subscribed: int
    joined: int
    joined_before: int
    left: int
    left_before: int
    services: tuple[Service, ...]


@dataclass(frozen=True, slots=True)
class OptOut:
    """A number that nothing sends to."""

    number: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CallbackAddress:
    """One address that a provider calls; `path` begins with `/`, and holds a secret of its own.

    `sources`: the addresses and networks it answers to, commas between; empty for all.
    """

    account: str
    account_name: str
    provider: str
    title: str
    purpose: str  # inbound, subscription, delivery
    path: str
    last_used: datetime | None = None
    sources: str = ""
