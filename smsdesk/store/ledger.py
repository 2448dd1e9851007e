"""The books: what every balance should be, from messages, transfers and readings; double entry, append-only."""

from __future__ import annotations

import json
from collections import defaultdict
from decimal import Context, Decimal, localcontext
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from smsdesk.core.balance import Drift, Purse
from smsdesk.core.phrase import phrase
from smsdesk.core.state import TAKEN
from smsdesk.store import rows
from smsdesk.store.database import one

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from smsdesk.core.message import Reading

#: A balance in this unit counts the parts of messages; any other is lowered by what the provider says they cost.
COUNTED: Final = "SMS"
#: Where the desk keeps up to which attempt its messages are charged.
CHARGED: Final = "charged"

#: Parts and cost of a message, and how many like it.
Charge = tuple[int, "str | None", int]

_NOTHING: Final = Decimal(0)
#: Sums are exact, however long the numbers are that a provider names.
_EXACT: Final = Context(prec=400)


class Cause(StrEnum):
    """Why credits moved."""

    OPENING = "opening"  # a balance read for the first time, or for the first time in another unit
    MESSAGES = "messages"
    UNCERTAIN = "uncertain"  # a fall that messages without a known outcome explain
    OUTSIDE = "outside"  # a balance that moved without us
    TRANSFER = "transfer"


NOTES: Final = {
    Cause.OPENING: phrase("first balance"),
    Cause.MESSAGES: "messages",
    Cause.UNCERTAIN: phrase("uncertain messages"),
}
BOUGHT: Final = phrase("bought or moved outside smsdesk")
FALLEN: Final = phrase("moved outside smsdesk")
SETTLED: Final = phrase("messages that were uncertain when the balance was read")


def record_reading(connection: sqlite3.Connection, reading: Reading, *, quiet: bool) -> Drift | None:
    """Keep a balance as it was read, and book what messages cost since the last one. The only way a reading is kept.

    `quiet`: no call of the account that could move its balance was in the air from before the reading until now. Then
    the own purse becomes what was read; a difference that neither our messages nor our transfers explain is booked as
    moved outside and returned. The first quiet reading opens the books. While a message is being sent, or a transfer
    has no known outcome, no reading is quiet, so a transfer is ended and booked before its reading is recorded.
    """
    now = rows.ms(reading.at)
    one(connection, "reading_add", {
        "account": reading.account, "now": now, "amount": rows.text_or_none(reading.amount), "unit": reading.unit,
        "words": reading.words, "error": reading.error,
    })  # fmt: skip
    charge(connection, now)
    if not quiet or reading.amount is None or reading.error is not None:
        return None
    if one(connection, "ledger_in_the_air", {"account": reading.account}).fetchone() is not None:
        return None
    with localcontext(_EXACT):
        return _agree(connection, reading, reading.amount, now)


def book_transfer(
    connection: sqlite3.Connection,
    *,
    transfer: int,
    account: str,
    kind: str,
    child: str,
    own: Decimal,
    target: Decimal,
    now: int,
) -> None:
    """Book a transfer: the own purse changes by `own`, the child's by `target`; what is missing is in dispute."""
    note = "top-up" if target > 0 or own < 0 else "deduction"
    with localcontext(_EXACT):
        nets = {Purse.OWN: own, Purse.CHILD: target, Purse.DISPUTE: -own - target}
        _post(connection, account, now, Cause.TRANSFER, nets, note=note, kind=kind, child=child, transfer=transfer)


def charge(connection: sqlite3.Connection, now: int) -> None:
    """Book what messages cost whose outcome came to be known since the last time, of every account; each once."""
    kept = one(connection, "desk_read", {"key": CHARGED}).fetchone()
    after, newest = int(kept[0]), int(one(connection, "newest_attempt", {}).fetchone()[0])
    span = {"after": after, "newest": newest, "taken": json.dumps(sorted(TAKEN))}
    charges: dict[tuple[str, bool], list[Charge]] = defaultdict(list)
    for statement in ("charge_new", "charge_settled"):
        for account, seen, parts, cost, count in one(connection, statement, span):
            charges[account, bool(seen)].append((parts, cost, count))
    with localcontext(_EXACT):
        _book_charges(connection, charges, now)
    one(connection, "uncharged_drop", {})
    one(connection, "uncharged_add", {"after": after, "newest": newest})
    if newest != after:
        one(connection, "desk_write", {"key": CHARGED, "value": str(newest)})


def _book_charges(
    connection: sqlite3.Connection, charges: Mapping[tuple[str, bool], Sequence[Charge]], now: int
) -> None:
    for (account, seen), found in charges.items():
        unit = one(connection, "reading_unit", {"account": account}).fetchone()
        counted = unit is not None and unit[0] == COUNTED
        total = sum((_price(parts, cost, counted=counted) * n for parts, cost, n in found), _NOTHING)
        count = sum(n for *_, n in found)
        # What a quiet reading has seen already is in the own purse: it went outside then, and comes from there now.
        giver, note = (Purse.OUTSIDE, SETTLED) if seen else (Purse.OWN, NOTES[Cause.MESSAGES])
        nets = {giver: -total, Purse.MESSAGES: total}
        _post(connection, account, now, Cause.MESSAGES, nets, note=note, count=count)


def _price(parts: int, cost: str | None, *, counted: bool) -> Decimal:
    return Decimal(parts) if counted or cost is None else max(Decimal(cost), _NOTHING)


def _agree(connection: sqlite3.Connection, reading: Reading, amount: Decimal, now: int) -> Drift | None:
    """Make the own purse what was read."""
    account = reading.account
    book = one(connection, "book_read", {"account": account}).fetchone()
    own, unit, since, _ = book or ("0", None, None, None)
    difference = amount - Decimal(own)
    parts, count = one(connection, "uncharged_open", {"account": account}).fetchone()
    one(connection, "uncharged_seen", {"account": account})
    one(connection, "book_seen", {"account": account, "unit": reading.unit, "now": now})
    if not difference:
        return None
    nets = {Purse.OUTSIDE: -difference, Purse.OWN: difference}
    if since is None or unit != reading.unit:
        note = NOTES[Cause.OPENING] if since is None else phrase("the balance is in {unit} now", unit=reading.unit)
        _post(connection, account, now, Cause.OPENING, nets, note=note)
        return None
    if -parts <= difference < 0:
        _post(connection, account, now, Cause.UNCERTAIN, nets, note=NOTES[Cause.UNCERTAIN], count=count, since=since)
        return None
    note = BOUGHT if difference > 0 else FALLEN
    _post(connection, account, now, Cause.OUTSIDE, nets, note=note, since=since)
    return Drift(account, reading.at, rows.moment(since), difference)


def _post(
    connection: sqlite3.Connection,
    account: str,
    now: int,
    cause: Cause,
    nets: Mapping[Purse, Decimal],
    *,
    note: str,
    kind: str = "",
    child: str = "",
    count: int = 0,
    since: int | None = None,
    transfer: int | None = None,
) -> None:
    """Write one entry: each purse changes by its net; the nets add up to zero."""
    entry = one(connection, "booking_entry", {}).fetchone()[0]
    common: dict[str, Any] = {
        "entry": entry, "account": account, "now": now, "cause": str(cause), "count": count, "since": since,
        "note": note, "kind": kind, "child": child, "transfer": transfer,
    }  # fmt: skip
    left = {purse: net for purse, net in nets.items() if net}
    while left:
        giver, taker = min(left, key=left.__getitem__), max(left, key=left.__getitem__)
        amount = min(-left[giver], left[taker])
        moved = {"giver": str(giver), "taker": str(taker), "amount": rows.text_or_none(amount)}
        one(connection, "booking_add", {**common, **moved})
        left[giver] += amount
        left[taker] -= amount
        left = {purse: net for purse, net in left.items() if net}
    if own := nets.get(Purse.OWN, _NOTHING):
        book = one(connection, "book_read", {"account": account}).fetchone()
        held = Decimal(book[0]) if book else _NOTHING
        one(connection, "book_write", {"account": account, "own": rows.text_or_none(held + own)})
