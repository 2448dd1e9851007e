"""What an answer means, in one order for every provider (what was handed over, the body's grammar, the status).

A provider's client brings the grammar: a function from the answer to a `Verdict` for each recipient.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from smsdesk.core.phrase import phrase
from smsdesk.core.result import CallFailed, Fuse, Handed, Reason, Sent, SignIn
from smsdesk.core.state import State
from smsdesk.gateway.failure import Failure
from smsdesk.gateway.wire import Unreadable, read_text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from decimal import Decimal
    from typing import TypeAlias

    from smsdesk.core.result import Balance
    from smsdesk.gateway.http import Exchange
    from smsdesk.gateway.wire import Unsendable

    Grammar: TypeAlias = Callable[[Exchange], "Sequence[Verdict | None] | None"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a provider's answer says of one recipient. `listed` is False for a refusal that no table holds."""

    state: State
    reason: Reason | None = None
    words: str = ""
    provider_id: str | None = None
    parts: int | None = None
    cost: Decimal | None = None
    balance: Decimal | None = None
    listed: bool = True
    fuse: Fuse | None = None  # None: as the state and the reason have it

    @property
    def blows(self) -> Fuse:
        """What it means for the lane."""
        if self.fuse is not None:
            return self.fuse
        if self.state is State.REJECTED:
            if self.reason in (Reason.AUTH, Reason.CREDIT):
                return Fuse.REFUSED
            return Fuse.NONE if self.listed else Fuse.UNREADABLE
        return Fuse.UNREADABLE if self.state is State.UNKNOWN else Fuse.NONE


T = TypeVar("T")


class Contradiction(Exception):
    """The answer says both that it was taken and that it was refused."""


#: Statuses that say by themselves that the request was not taken.
REFUSING: Final = {
    400: Reason.CONTENT,
    401: Reason.AUTH,
    403: Reason.AUTH,
    404: Reason.ROUTE,
    405: Reason.ROUTE,
    411: Reason.CONTENT,
    413: Reason.LENGTH,
    414: Reason.LENGTH,
    415: Reason.CONTENT,
    422: Reason.CONTENT,
    429: Reason.FLOOD,
    431: Reason.LENGTH,
    501: Reason.ROUTE,
    505: Reason.ROUTE,
}

EXPOSED: Final = phrase("The password may have been shown to this network: change it.")


def judge(exchange: Exchange, count: int, grammar: Grammar) -> list[Sent]:
    """What became of each of `count` recipients of one send.

    `grammar` is given an answer that is whole and no web page. It returns one verdict for each recipient, None for one
    that the answer does not speak of; None altogether, or `Unreadable` raised, if this is not the provider's language;
    it raises `Contradiction` where success and refusal stand side by side.
    """
    verdicts = _nothing_to_read(exchange) or _read(exchange, grammar) or _by_status(exchange)
    if isinstance(verdicts, Verdict):
        return [_sent(exchange, verdicts)] * count
    silent = Verdict(State.UNKNOWN, Reason.PARSE, phrase("the answer does not speak of this number"))
    return [_sent(exchange, verdict or silent) for verdict in [*verdicts, *[None] * count][:count]]


def refused_here(trouble: Unsendable) -> Sent:
    """A message that no request can carry: refused before anything was handed over."""
    fuse = Fuse.REFUSED if trouble.reason is Reason.AUTH else Fuse.NONE
    return Sent(State.REJECTED, trouble.reason, trouble.words, fuse=fuse)


def answer_of(exchange: Exchange, read: Callable[[str], T | None], refusal: Callable[[str, int], Verdict | None]) -> T:
    """What `read` finds in the text of an answer to a read.

    Raises `CallFailed` where no answer came, where it is not the provider's, and where `read` gives None or raises
    `Unreadable`: then with what `refusal` makes of text and status, or else with what the status says.
    """
    found = _found(exchange, read, refusal)
    if isinstance(found, CallFailed):
        raise found  # from here, where no local variable holds what the server said (it may say a password back)
    return found


def _found(
    exchange: Exchange, read: Callable[[str], T | None], refusal: Callable[[str, int], Verdict | None]
) -> T | CallFailed:
    nothing = _nothing_to_read(exchange)
    if nothing is not None:
        return _failed(exchange, nothing)
    text = read_text(exchange.body)
    refused = None
    try:
        found = read(text)
        if found is not None:
            return found
        refused = refusal(text, exchange.status or 0)
    except Unreadable:
        pass
    return _failed(exchange, refused or _by_status(exchange))


def no_reading(trouble: Unsendable) -> CallFailed:
    """The error for a read that no request can carry."""
    return CallFailed(trouble.reason, trouble.words, fuse=refused_here(trouble).fuse)


def _failed(exchange: Exchange, verdict: Verdict) -> CallFailed:
    reason = verdict.reason or Reason.PARSE
    return CallFailed(reason, exchange.say(verdict.words), fuse=verdict.blows, http_status=exchange.status)


def _sent(exchange: Exchange, verdict: Verdict) -> Sent:
    return Sent(
        verdict.state,
        verdict.reason,
        exchange.say(verdict.words),
        provider_id=verdict.provider_id,
        parts=verdict.parts,
        cost=verdict.cost,
        balance=verdict.balance,
        handed=exchange.handed,
        http_status=exchange.status,
        fuse=verdict.blows,
        verified=exchange.framed,
        trace=exchange.trace,
    )


def _nothing_to_read(exchange: Exchange) -> Verdict | None:
    """The verdict where no byte went out, no answer came, or what came is not the provider's."""
    failure = exchange.failure
    if exchange.handed is Handed.NONE:
        fuse = Fuse.UNREACHABLE if failure is not None and failure.unreachable else Fuse.NONE
        return Verdict(State.NOT_SENT, Reason.TRANSPORT, exchange.words, fuse=fuse)
    if failure in (Failure.FLOOD, Failure.ENCODED):
        return Verdict(State.UNKNOWN, Reason.PARSE, exchange.words)
    if failure is not None:
        return Verdict(State.UNKNOWN, Reason.TRANSPORT, exchange.words, fuse=Fuse.SILENT)
    text, status = read_text(exchange.body), exchange.status or 0
    if exchange.redirected:
        words = phrase("the answer points elsewhere (HTTP {status}); it was not followed", status=status)
    elif text.startswith("<"):
        words = phrase("the answer is a web page (HTTP {status}): {text}", status=status, text=text)
    elif not text and status < 500:
        # A server that broke and says nothing more has simply not answered; otherwise nothing is a strange answer.
        return Verdict(State.UNKNOWN, Reason.PARSE, phrase("the answer is empty (HTTP {status})", status=status))
    else:
        return None
    return Verdict(State.UNKNOWN, Reason.PARSE, f"{EXPOSED} {words}" if exchange.exposed else words)


def _read(exchange: Exchange, grammar: Grammar) -> Sequence[Verdict | None] | Verdict | None:
    try:
        return grammar(exchange)
    except Unreadable:
        return None
    except Contradiction:
        return Verdict(
            State.UNKNOWN, Reason.PARSE, phrase("the answer contradicts itself: {text}", text=read_text(exchange.body))
        )


def _by_status(exchange: Exchange) -> Verdict:
    """The verdict where only the status speaks."""
    status = exchange.status or 0
    words = f"HTTP {status}: {read_text(exchange.body)}"
    reason = REFUSING.get(status)
    if reason is not None:
        return Verdict(State.REJECTED, reason, words, fuse=Fuse.WAIT if status == 429 else None)
    if status >= 500:
        return Verdict(State.UNKNOWN, Reason.SERVER, words, fuse=Fuse.SILENT)
    return Verdict(State.UNKNOWN, Reason.PARSE, words)


async def signed_in_by(reading: Awaitable[Balance]) -> SignIn:
    """Test a sign-in by reading the balance: a refusal is an answer. Raises `CallFailed` where there was none."""
    try:
        balance = await reading
    except CallFailed as failed:
        if failed.reason is Reason.AUTH and failed.http_status is not None:
            return SignIn(False, failed.words, reason=Reason.AUTH)
        raise
    return SignIn(True, phrase("Signed in."), balance)
