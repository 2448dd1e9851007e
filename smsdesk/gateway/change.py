"""What a call that moves credits, or changes anything but messages, came to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smsdesk.core.result import Changed, Outcome, Reason
from smsdesk.core.state import State
from smsdesk.gateway.grammar import judge, refused_here

if TYPE_CHECKING:
    from smsdesk.core.result import Sent
    from smsdesk.gateway.grammar import Grammar
    from smsdesk.gateway.http import Exchange
    from smsdesk.gateway.wire import Unsendable

#: Refusals that are given before anything is booked: sign-in, permission, balance, and what was asked for.
BEFORE_BOOKING: Final = frozenset({
    Reason.AUTH, Reason.PERMISSION, Reason.CREDIT, Reason.CONTENT, Reason.DESTINATION, Reason.LENGTH, Reason.ROUTE,
})  # fmt: skip


def moved(exchange: Exchange, grammar: Grammar) -> Changed:
    """What became of a call that moves credits; `grammar` as for `judge`, accepted meaning done.

    Two purses are booked, in an order that nobody states, so a refusal counts only if it is one of `BEFORE_BOOKING`
    and the server did not break; whatever else is not a plain success is unknown.
    """
    (sent,) = judge(exchange, 1, grammar)
    early = sent.reason in BEFORE_BOOKING and (sent.http_status or 0) < 500
    return _changed(sent, Outcome.REFUSED if early else Outcome.UNKNOWN)


def changed(exchange: Exchange, grammar: Grammar) -> Changed:
    """What became of a call that changes one thing only, so that every refusal is one."""
    (sent,) = judge(exchange, 1, grammar)
    return _changed(sent, Outcome.REFUSED)


def not_asked(trouble: Unsendable) -> Changed:
    """The outcome of a change that no request can carry: refused before anything was handed over."""
    return _changed(refused_here(trouble), Outcome.REFUSED)


def whole(credits_moved: int) -> str:
    """A number of credits as it is sent. Raises `ValueError` for what is not a whole number above zero."""
    if type(credits_moved) is not int or credits_moved <= 0:
        raise ValueError("credits are moved in whole numbers above zero")
    return str(credits_moved)


def _changed(sent: Sent, refused: Outcome) -> Changed:
    outcome = {
        State.ACCEPTED: Outcome.DONE,
        State.REJECTED: refused,
        State.NOT_SENT: Outcome.NOT_SENT,
    }.get(sent.state, Outcome.UNKNOWN)
    return Changed(
        outcome,
        sent.reason,
        sent.words,
        handed=sent.handed,
        http_status=sent.http_status,
        fuse=sent.fuse,
        verified=sent.verified,
        trace=sent.trace,
    )
