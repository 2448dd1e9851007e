"""Delivery reports, polled and pushed, applied by one table of moves; early ones wait for their message.

A report can overtake the answer to its own message, so whatever nobody knows is kept for 72 hours, and asked for again
inside the transaction that records an outcome.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from smsdesk.core.result import Reason, Report
from smsdesk.core.state import Actor, State, legal
from smsdesk.store.database import one

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

#: How long a report waits for its message, and how far back an uncertain message is looked for, in milliseconds.
WAITS: Final = 72 * 3600 * 1000


def tell(connection: sqlite3.Connection, account: str, report: Report, now: int, *, pushed: bool = False) -> list[int]:
    """Apply a report inside a transaction; the messages that moved. Of a message not known yet it is kept.

    A pushed report is kept with its message also where it moves nothing: late ones are history.
    """
    number = _number(report)
    found = _known(connection, account, report, number)
    if found:
        return _move(connection, found, report, now, pushed=pushed)
    if pushed and number:
        unsettled = one(connection, "reported_by_number", {"account": account, "number": number}).fetchall()
        if len(unsettled) == 1 and unsettled[0][1] == State.UNKNOWN and now - unsettled[0][2] <= WAITS:
            return _move(connection, [unsettled[0][:2]], report, now, pushed=True, proof=True)
    one(connection, "orphan_drop_old", {"before": now - WAITS})
    one(connection, "orphan_add", {
        "account": account, "now": now, "provider_id": report.provider_id, "number": number,
        "reference": report.reference, "state": report.state, "reason": report.reason, "code": report.code,
        "words": report.words, "time": report.time, "pushed": int(pushed),
    })  # fmt: skip
    return []


def overtaken(connection: sqlite3.Connection, messages: Iterable[int], now: int) -> list[int]:
    """Apply what was reported of these messages before their own outcome was written; the messages that moved.

    Belongs into the transaction that writes the outcome. An uncertain message without an id takes a report to its
    number, if no other message to that number is open.
    """
    if one(connection, "orphan_any", {}).fetchone() is None:
        return []
    moved: list[int] = []
    for message in messages:
        row = one(connection, "ended_message", {"id": message}).fetchone()
        if row is None:
            continue
        account, number, state, provider_id, reference, began = row
        params = {"account": account, "number": number, "provider_id": provider_id, "reference": reference}
        early, proof = one(connection, "orphan_by_reference", params).fetchall(), False
        if provider_id:
            early += one(connection, "orphan_by_id", params).fetchall()
        elif not early and state == State.UNKNOWN:
            unsettled = one(connection, "reported_by_number", {"account": account, "number": number}).fetchall()
            if len(unsettled) == 1:
                since = max(began, now - WAITS)
                early = one(connection, "orphan_by_number", {**params, "since": since}).fetchall()
                proof = True
        for each in early:
            report = _report(each)
            was = one(connection, "ended_message", {"id": message}).fetchone()[2]
            moved += _move(connection, [(message, was)], report, now, pushed=bool(each[-1]), proof=proof)
    return moved


def _known(connection: sqlite3.Connection, account: str, report: Report, number: str) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    if report.provider_id:
        params = {"provider_id": report.provider_id, "account": account, "number": number}
        found = one(connection, "reported_by_id", params).fetchall()
    if not found and report.reference:
        params = {"reference": report.reference, "account": account, "number": number}
        found = one(connection, "reported_by_reference", params).fetchall()
    return found


def _move(
    connection: sqlite3.Connection,
    messages: Iterable[tuple[int, str]],
    report: Report,
    now: int,
    *,
    pushed: bool,
    proof: bool = False,
) -> list[int]:
    """`proof`: that there is a report at all says that the provider took the message."""
    moved = []
    for message, was in messages:
        state = report.state or (State.ACCEPTED if proof else None)
        if state is not None and legal(State(was), state, Actor.EVIDENCE):
            one(connection, "report_move", {
                "id": message, "was": was, "state": str(state), "reason": report.reason, "words": report.words,
                "provider_id": report.provider_id or None, "now": now,
            })  # fmt: skip
            moved.append(message)
        elif not pushed:
            continue  # polled again and again, and nothing new
        one(connection, "evidence_add", {
            "id": message, "now": now, "kind": "report", "state": None if state is None else str(state),
            "words": report.words or report.code, "by": None, "raw": None,
        })  # fmt: skip
    return moved


def _number(report: Report) -> str:
    return report.to if report.to.startswith("+") else f"+{report.to}" if report.to else ""


def _report(row: tuple[Any, ...]) -> Report:
    provider_id, number, reference, state, reason, code, words, time, _ = row
    return Report(
        provider_id,
        number,
        State(state) if state else None,
        Reason(reason) if reason else None,
        code=code,
        words=words,
        time=time,
        reference=reference,
    )
