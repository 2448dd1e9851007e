"""What a call to a provider came to. Failure is a value: whose fault, safe to repeat, and in whose words."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from smsdesk.core.state import State

if TYPE_CHECKING:
    from decimal import Decimal


class Reason(StrEnum):
    """Why a provider refused, or why a call came to nothing; the same classes for all four."""

    AUTH = "auth"
    CREDIT = "credit"
    SENDER = "sender"
    DESTINATION = "destination"
    CONTENT = "content"
    LENGTH = "length"
    ROUTE = "route"
    BLOCKED = "blocked"
    FLOOD = "flood"
    PERMISSION = "permission"
    DUPLICATE = "duplicate"
    SERVER = "server"
    TRANSPORT = "transport"
    PARSE = "parse"


class Handed(StrEnum):
    """The byte witness: how much of a request was handed to the socket. `NONE` is the only proof of not sent."""

    NONE = "none"
    SOME = "some"
    ALL = "all"


class Fuse(StrEnum):
    """What an answer means for its lane."""

    NONE = "none"
    SILENT = "silent"  # no answer: reset, 5xx, time-out; counted, the lane pauses at its limit
    UNREADABLE = "unreadable"  # an answer that is no answer: HTML, redirect, foreign grammar; the lane pauses at once
    REFUSED = "refused"  # sign-in or credit refused: no later message can fare better; the lane pauses at once
    UNREACHABLE = "unreachable"  # no connection was made: the lane backs off and goes on by itself
    WAIT = "wait"  # the provider asked to slow down (429)


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of one recipient of one send call.

    `state` is one of accepted, enroute, rejected, not_sent, unknown. `words` are the provider's own, with secrets
    taken out, as plain text. `provider_id` is text, never a number. `balance` is what the answer itself told, if so.
    """

    state: State
    reason: Reason | None = None
    words: str = ""
    provider_id: str | None = None
    parts: int | None = None
    cost: Decimal | None = None
    balance: Decimal | None = None
    handed: Handed = Handed.NONE
    http_status: int | None = None
    fuse: Fuse = Fuse.NONE
    verified: bool = True  # False: the answer had no length of its own, so its end may be missing
    trace: str = ""  # an id to find the call in the log

    def __post_init__(self) -> None:
        if self.state not in SEND_STATES:
            raise ValueError(f"a send cannot end as {self.state}")


SEND_STATES = frozenset({State.ACCEPTED, State.ENROUTE, State.REJECTED, State.NOT_SENT, State.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Balance:
    """A balance as the provider says it: `amount` None when it does not say, `unit` in its words (SMS, credits)."""

    amount: Decimal | None
    unit: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class SignIn:
    """The answer to a test of sign-in: `ok` is None where only sending can tell (Ndovubase)."""

    ok: bool | None
    message: str
    balance: Balance | None = None
    reason: Reason | None = None


class ChildKind(StrEnum):
    """What an account below an account is called; the same name may stand in two kinds."""

    RESELLER_CLIENT = "reseller_client"
    SUB_ACCOUNT = "sub_account"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class SubAccount:
    """One account below an account; `credits` None where the provider does not say."""

    name: str
    kind: str  # a ChildKind, or a word of a provider of others
    credits: Decimal | None


class Outcome(StrEnum):
    """How a call ended that changes something at the provider, other than sending."""

    DONE = "done"  # its answer says so, naming what was asked; of credits the balances have the last word
    REFUSED = "refused"  # nothing was changed
    NOT_SENT = "not_sent"  # no byte of the request was handed over
    UNKNOWN = "unknown"  # it may have been done, wholly or in part


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of a call that moves credits, subscribes somebody or creates a customer.

    `own` and `child` are the balances after it, where the answer tells them. `words` are the provider's own.
    """

    outcome: Outcome
    reason: Reason | None = None
    words: str = ""
    own: Decimal | None = None
    child: Decimal | None = None
    handed: Handed = Handed.NONE
    http_status: int | None = None
    fuse: Fuse = Fuse.NONE
    verified: bool = True
    trace: str = ""


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer to create: number in E.164 with `+`, `price` of one SMS in the provider's money."""

    first_name: str
    last_name: str
    username: str
    email: str
    phone: str
    price: Decimal
    reseller: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What a provider says later of one message; `state` None where it cannot be told from the words."""

    provider_id: str
    to: str  # as the provider writes it, with `+` where it is international
    state: State | None
    reason: Reason | None = None
    code: str = ""
    words: str = ""
    time: str = ""  # as the provider writes it: most name no zone
    reference: str = ""  # the attempt's, where the provider gives it back

    @property
    def key(self) -> str:
        """The same for every copy of one report, and for no other of the same provider."""
        return f"{self.provider_id}|{self.to}|{self.code}"


class CallFailed(Exception):
    """A read (balance, sign-in, list) that came to nothing: nothing was sent and no money moved."""

    def __init__(self, reason: Reason, words: str, *, fuse: Fuse = Fuse.NONE, http_status: int | None = None) -> None:
        super().__init__(f"{reason}: {words}")
        self.reason = reason
        self.words = words
        self.fuse = fuse
        self.http_status = http_status


@dataclass(frozen=True, slots=True)
class Found:
    """What a provider's own records say of one attempt (Nextbyte logs by reference)."""

    to: str
    state: State
    provider_id: str | None = None
    reason: Reason | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Lookup:
    """The answer to a look-up: rows found, and whether a later message of ours was visible (the positive control)."""

    found: tuple[Found, ...] = ()
    control_seen: bool = False


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message as a provider client gets it: number in E.164 with `+`, the text as it is to be read."""

    to: str
    text: str
    sender: str
    reference: str  # the attempt's id: 32 hex digits, random
    extras: dict[str, str] = field(default_factory=dict)  # service_id, link_id
