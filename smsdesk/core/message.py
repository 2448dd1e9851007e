"""What the desk keeps: accounts, jobs, messages, and what is known of each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from smsdesk.core.state import FINAL, OPEN, TAKEN, JobState, State

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from decimal import Decimal

    from smsdesk.core.result import Handed, Reason


@dataclass(frozen=True, slots=True)
class FuseBlown:
    """A lane that stopped itself, since when and why; `words` are the provider's."""

    at: datetime
    reason: str
    words: str


@dataclass(frozen=True, slots=True)
class Account:
    """An account with a provider, without its secrets."""

    id: str
    name: str
    provider: str
    base_url: str
    fields: Mapping[str, str]
    created_at: datetime
    signed_in: bool | None = None
    signed_in_at: datetime | None = None
    signed_in_words: str = ""
    fuse: FuseBlown | None = None
    reported: bool = False  # its provider has pushed a delivery report to this desk

    @property
    def senders(self) -> tuple[str, ...]:
        """The sender names it may use; the first is the default."""
        return tuple(name.strip() for name in self.fields.get("sender", "").split(",") if name.strip())

    def is_on(self, switch: str) -> bool:
        """Whether one of its fields that is a switch is on."""
        return self.fields.get(switch, "").casefold() in ("1", "true", "yes", "on")


@dataclass(frozen=True, slots=True)
class Reading:
    """A balance as it was read: `amount` None when the provider did not say."""

    account: str
    at: datetime
    amount: Decimal | None
    unit: str
    words: str = ""
    error: str | None = None


@dataclass(frozen=True, slots=True)
class NewMessage:
    """One row as it goes into the outbox: `state` is queued, held, or skipped with its reason."""

    to: str | None
    text: str
    parts: int
    name: str = ""
    row: int | None = None
    raw: str | None = None
    state: State = State.QUEUED
    reason: str | None = None
    words: str = ""
    extras: Mapping[str, str] | None = None
    resend_of: int | None = None


@dataclass(frozen=True, slots=True)
class NewJob:
    """A job as it goes into the outbox."""

    account: str
    title: str
    text: str
    sender: str
    by: str
    not_before: datetime
    not_after: datetime
    source: Mapping[str, str] = field(default_factory=dict)  # file, sheet, saved


@dataclass(frozen=True, slots=True)
class Job:
    """A job (on the screen: a batch), with how many of its messages are in each state."""

    id: int
    account: str
    account_name: str
    provider: str
    title: str
    text: str
    sender: str
    source: Mapping[str, str]
    state: JobState
    states: Mapping[State, int]
    asking: int  # uncertain messages that still need a person
    not_before: datetime
    not_after: datetime
    created_at: datetime
    finished_at: datetime | None
    by: str
    stopped_by: str | None  # why its lane stopped itself, if it did
    emptied_at: datetime | None = None  # when its texts and numbers were removed, being old

    @property
    def total(self) -> int:
        """Messages in it, left-out rows not counted."""
        return sum(n for state, n in self.states.items() if state is not State.SKIPPED)

    @property
    def waiting(self) -> int:
        """Messages that are still to be sent."""
        return self.count(*OPEN, State.HELD)

    @property
    def done(self) -> int:
        """Messages that nothing more happens to before a report comes."""
        return self.count(*(TAKEN | FINAL) - {State.SKIPPED})

    def count(self, *states: State) -> int:
        """How many messages are in these states."""
        return sum(self.states.get(state, 0) for state in states)


@dataclass(frozen=True, slots=True)
class Message:
    """One message and where it is. `to` is E.164 with `+`, or None for a row that was left out without a number."""

    id: int
    job: int
    account: str
    account_name: str
    provider: str
    title: str
    row: int | None
    raw: str | None
    name: str
    to: str | None
    text: str
    sender: str
    state: State
    reason: str | None
    words: str
    provider_id: str | None
    parts: int
    cost: Decimal | None
    attempts: int
    queued_at: datetime
    updated_at: datetime
    settle_until: datetime | None
    left_at: datetime | None
    resend_of: int | None
    emptied: bool = False  # its text and number were removed, being old


@dataclass(frozen=True, slots=True)
class Attempt:
    """One time a message was handed over, or tried to be."""

    n: int
    reference: str
    began: datetime
    ended: datetime | None
    outcome: State | None
    handed: Handed | None
    http_status: int | None
    reason: Reason | None
    words: str
    trace: str
    verified: bool
    authorised_by: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that came to be known of a message, or that a person decided."""

    at: datetime
    kind: str
    state: State | None
    words: str
    by: str | None


@dataclass(frozen=True, slots=True)
class Old:
    """How many messages and received texts are older than that, and when the first of them was."""

    messages: int
    texts: int
    since: datetime | None


#: A provider's record that shows later messages of ours and not this one has to say so three times over half an hour.
SILENCES: Final = 3
SILENT_FOR: Final = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class History:
    """Everything about one message."""

    message: Message
    attempts: tuple[Attempt, ...]
    evidence: tuple[Evidence, ...]

    @property
    def leaning(self) -> Evidence | None:
        """What speaks for an uncertain message having been sent (`accepted`) or not (`not_sent`), if anything does.

        It pre-selects what a person decides. A person who left it uncertain is not asked by it again.
        """
        if self.message.state is not State.UNKNOWN or not self.attempts:
            return None
        newer = [each for each in self.evidence if each.at >= self.attempts[-1].began]
        told = [each for each in newer if each.kind == "balance" and each.state is not State.UNKNOWN]
        if told:
            return told[-1]
        silent = [each for each in newer if each.kind == "lookup" and each.state is State.UNKNOWN]
        if len(silent) >= SILENCES and silent[-1].at - silent[0].at >= SILENT_FOR:
            return replace(silent[-1], state=State.NOT_SENT)
        return None


@dataclass(frozen=True, slots=True)
class Begun:
    """A message whose sending has been written down, and that may now be handed over, once."""

    id: int
    job: int
    to: str
    text: str
    sender: str
    extras: Mapping[str, str]
    reference: str
    name: str
    parts: int
    attempt: int  # counts up over the whole desk


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of one begun message, ready to be written down.

    `state` is where the message goes (`queued` again only when no byte left); `outcome` what the attempt came to.
    """

    id: int
    reference: str
    state: State
    outcome: State
    handed: Handed
    reason: Reason | None = None
    words: str = ""
    provider_id: str | None = None
    cost: Decimal | None = None
    http_status: int | None = None
    trace: str = ""
    verified: bool = True
    strike: bool = False
    settle_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Unsettled:
    """An uncertain message, with what its provider's record can be asked for."""

    id: int
    account: str
    to: str
    reference: str
    ended: datetime
    parts: int


@dataclass(frozen=True, slots=True)
class Uncertain:
    """An uncertain message, as a balance is asked about it; `weighed`: it was, since its last attempt."""

    id: int
    began: datetime
    settle_until: datetime | None
    parts: int
    weighed: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A question to the store for messages: newest first when `down`; `search` looks in name, number and text."""

    job: int | None = None
    states: frozenset[State] | None = None
    search: str = ""
    down: bool = False
