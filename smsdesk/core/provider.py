"""What a provider says of itself; forms, redaction, lanes, previews and pages are made from this."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from smsdesk.core.secret import Secret


class Capability(StrEnum):
    """What a provider can do; computed from the methods that its class overrides, never declared twice."""

    SEND = "send"
    BALANCE = "balance"
    REPORTS = "reports"
    LOOKUP = "lookup"
    SUB_ACCOUNTS = "sub_accounts"
    TOP_UP = "top_up"
    DEDUCT = "deduct"
    SIGN_IN = "sign_in"
    PARSE_PUSH = "parse_push"
    REPLY_PUSH = "reply_push"
    SUBSCRIBE = "subscribe"


class FieldKind(StrEnum):
    """How a field is asked for on the screen."""

    TEXT = "text"
    LIST = "list"  # several values, commas between
    NUMBER = "number"
    SWITCH = "switch"
    COUNTRY = "country"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing an account of this provider holds."""

    name: str  # lower case, as on the command line: username, password, sender
    label: str  # as on the screen: "User name"
    help: str = ""
    secret: bool = False
    required: bool = False
    default: str = ""
    kind: FieldKind = FieldKind.TEXT


@dataclass(frozen=True, slots=True)
class Limits:
    """What the provider allows: None where it sets no limit. Rate in messages a second."""

    characters: int | None = None
    parts: int | None = None
    connections: int = 1
    rate: Decimal | None = None
    bundle: int = 1


@dataclass(frozen=True, slots=True)
class ProviderInfo:
    """Everything the desk needs to know of a provider before it calls it."""

    key: str
    title: str
    country: str  # ISO 3166, where its numbers are at home
    region: str  # in words, for the tile: "Kenya, Uganda"
    mark: str  # two letters for the tile
    tone: str  # a role of the design language: ok, info, warn, unsure, teal …
    base_url: str  # the documented address, empty if the provider gives one to each customer
    fields: tuple[Field, ...]
    limits: Limits
    unit: str = "SMS"  # what its balance counts, unless it says otherwise
    shared_lane: bool = False  # one connection for all accounts of this provider
    plain_http: bool = False  # its document gives http only, so http is allowed, with a warning
    fuse_silent: int = 1  # calls without an answer in a row before the lane pauses
    answers: bool = False  # people can answer what it sends (short codes)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The names of the fields that are secret."""
        return tuple(each.name for each in self.fields if each.secret)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a client is built from: the address, the open fields, and the secrets opened for this account alone."""

    account: str  # the account's id, for the trace
    base_url: str
    fields: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, Secret] = field(default_factory=dict)
