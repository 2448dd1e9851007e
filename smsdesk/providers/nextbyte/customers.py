"""What Nextbyte answers to a reseller: credits given and taken, customers created.

Source: Nextbyte Developer API, Recharge customer and Deduct customer; no failure is shown there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.core.phrase import phrase
from smsdesk.core.result import Reason
from smsdesk.core.state import State
from smsdesk.gateway.grammar import Contradiction, Verdict
from smsdesk.gateway.wire import amount, as_text, member, read_json, read_text
from smsdesk.providers.nextbyte.codes import BEGUN, BOOKING_FAILURES, BOOKING_WORDS

if TYPE_CHECKING:
    from decimal import Decimal

    from smsdesk.gateway.http import Exchange


def booked(exchange: Exchange, child: str, count: int) -> list[Verdict | None]:
    """Done only if `success` is true and the answer names our count, and no customer but ours."""
    content = read_json(read_text(exchange.body))
    result = member(content, "result")
    words = as_text(member(content, "message")) or ""
    if not _successful(exchange, content):
        return [_refused(exchange, content, words)]
    told = member(result, "Sms transferred", "Sms deducted")
    customer = as_text(member(result, "Customer"))
    if amount(told) != count or (customer is not None and customer.casefold() != child.strip().casefold()):
        return [Verdict(State.UNKNOWN, Reason.PARSE, phrase("the answer is of another transfer: {words}", words=words))]
    return [Verdict(State.ACCEPTED, words=words)]


def created(exchange: Exchange, email: str) -> list[Verdict | None]:
    """Done only if `success` is true and no other customer is named."""
    content = read_json(read_text(exchange.body))
    words = as_text(member(content, "message")) or ""
    if not _successful(exchange, content):
        return [_refused(exchange, content, words)]
    named = as_text(member(member(content, "result"), "email"))
    if named is not None and named.casefold() != email.strip().casefold():
        return [Verdict(State.UNKNOWN, Reason.PARSE, phrase("the answer is of another customer: {words}", words=words))]
    return [Verdict(State.ACCEPTED, words=words)]


def balances(exchange: Exchange) -> tuple[Decimal | None, Decimal | None]:
    """Our own balance and the customer's after a booking; they are shown and prove nothing.

    The numbers of the document's own samples do not add up.
    """
    result = member(read_json(read_text(exchange.body)), "result")
    return amount(member(result, "Your sms balance")), amount(member(result, "Customer sms balance"))


def _successful(exchange: Exchange, content: object) -> bool:
    status = exchange.status or 0
    if member(content, "success") is not True:
        return False
    if not 200 <= status < 300:
        raise Contradiction
    return True


def _refused(exchange: Exchange, content: object, words: str) -> Verdict:
    status, line = exchange.status or 0, words.casefold()
    said = amount(member(content, "status"))
    if member(content, "success") is not False or status >= 500 or (said is not None and said >= 500):
        return Verdict(State.UNKNOWN, Reason.SERVER, words or phrase("the answer does not say whether it was done"))
    if any(begun in line for begun in BEGUN):
        return Verdict(State.UNKNOWN, Reason.SERVER, words)
    reason = BOOKING_FAILURES.get(int(said)) if said is not None else None
    reason = reason or BOOKING_FAILURES.get(status)
    reason = reason or next((meant for piece, meant in BOOKING_WORDS.items() if piece in line), None)
    return Verdict(State.REJECTED, reason, words, listed=reason is not None)
