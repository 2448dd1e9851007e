"""What a provider says of itself; forms, redaction, lanes, previews and pages are made from this."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from smsdesk.core.phrase import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta
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
    SCHEDULE = "schedule"
    CREATE_CUSTOMER = "create_customer"


class FieldKind(StrEnum):
    """How a field is asked for on the screen."""

    TEXT = "text"
    LIST = "list"  # several values, commas between
    NUMBER = "number"
    SWITCH = "switch"
    COUNTRY = "country"
    ADDRESS = "address"
    FILE = "file"
    NETWORKS = "networks"  # internet addresses and networks, commas between


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
    advanced: bool = False  # shown only to those who ask for more settings


USERNAME = Field("username", phrase("User name"), required=True)
PASSWORD = Field("password", phrase("Password"), secret=True, required=True)
SENDER = Field(
    "sender",
    phrase("Sender names you may use"),
    phrase("Separate them with commas. The first is the default."),
    kind=FieldKind.LIST,
)
RATE = Field(
    "rate",
    phrase("Messages a second"),
    phrase("At most so many; empty for no limit."),
    kind=FieldKind.NUMBER,
    advanced=True,
)
ALONE = Field(
    "alone",
    phrase("Only smsdesk uses this account"),
    phrase(
        "Then its balance can tell whether a message without an answer was charged. "
        "Leave it off if anybody else sends or buys with this account."
    ),
    kind=FieldKind.SWITCH,
    advanced=True,
)
CA_FILE = Field(
    "ca_file",
    phrase("Certificate file"),
    phrase("Only if the service has a certificate of its own: the PEM file that it is checked against, and no other."),
    kind=FieldKind.FILE,
    advanced=True,
)


REPORTS_FROM = Field(
    "reports_from",
    phrase("Addresses that reports come from"),
    phrase(
        "Addresses or networks, commas between, such as 196.25.0.0/16; reports from elsewhere are turned away. "
        "Leave it empty unless your provider names them."
    ),
    kind=FieldKind.NETWORKS,
    advanced=True,
)


def country_field(code: str) -> Field:
    """The country that numbers without a country code are read as, ISO 3166."""
    return Field(
        "country",
        phrase("Country"),
        phrase("Numbers without a country code are from here."),
        default=code,
        kind=FieldKind.COUNTRY,
    )


@dataclass(frozen=True, slots=True)
class Flood:
    """What one number can get within a time: so many equal messages, and so many of any kind; the next is refused."""

    equal: int
    any: int
    within: timedelta


@dataclass(frozen=True, slots=True)
class Limits:
    """What the provider allows: None where it sets no limit. Rate in messages a second."""

    characters: int | None = None
    parts: int | None = None
    connections: int = 1
    rate: Decimal | None = None
    bundle: int = 1
    flood: Flood | None = None


class Purpose(StrEnum):
    """What a provider calls us for."""

    INBOUND = "inbound"
    SUBSCRIPTION = "subscription"
    DELIVERY = "delivery"


@dataclass(frozen=True, slots=True)
class Callback:
    """One address that the provider calls. What it says is the body of a POST, or the query of a GET."""

    purpose: Purpose
    method: str  # GET or POST
    where: str = ""  # where its address is to be given to the provider, in a sentence
    missed: str = ""  # what the provider does while nobody answers, in a sentence


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
    children: tuple[str, ...] = ()  # the kinds of accounts below an account: a ChildKind, or a word of its own
    phone: str = ""  # whom a person calls about money, where the provider's document names a number
    callbacks: tuple[Callback, ...] = ()  # what it can call us for, if it is given addresses
    sender_pattern: str = ""  # a whole sender name must match this; empty: the provider says nothing
    sender_rule: str = ""  # the same in words, for a sentence: "letters and digits, 11 at most"

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
