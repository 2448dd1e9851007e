"""Who joined a service and who left it: every event that was told, and what follows from them, in whatever order."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from smsdesk.core.inbox import Service, SubscriptionCounts, SubscriptionEvent
from smsdesk.core.push import far_off, said_at
from smsdesk.store import rows
from smsdesk.store.database import Database, one

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from smsdesk.core.push import Subscription

#: Stamped anew within so many milliseconds and with nothing opposite between, it is the same event again: a provider
#: that had no answer tells it three times more, three minutes apart.
SAME = 15 * 60 * 1_000


def apply(
    connection: sqlite3.Connection,
    account: str,
    told: Subscription,
    received_at_ms: int,
    by: str = "phone",
    person: str = "",
) -> bool:
    """Keep an event and what follows from it, inside a transaction; False where it is one that was told before.

    Whatever the order in which events come in, the newest by its stamp says who is subscribed; of two with one stamp
    the one that came in later.
    """
    stamped = said_at(told.time)
    # Nothing happens after it was told: a stamp from the future would hold against everything that follows.
    said = received_at_ms if stamped is None else min(rows.ms(stamped), received_at_ms)
    key = told.key if told.time else f"{told.event}-{secrets.token_hex(8)}"
    subject = {"account": account, "service_id": told.service_id, "number": told.number}
    added = one(connection, "subscription_add", {
        **subject, "key": key, "event": told.event, "short_code": told.short_code, "keyword": told.keyword,
        "network": told.network, "subscriber_ref": told.subscriber_ref, "stamp": told.time,
        "active": int(told.active), "by": by, "person": person, "now": received_at_ms, "said_at": said,
        "far_off": int(far_off(told.time, rows.moment(received_at_ms))),
    })  # fmt: skip
    if not added.rowcount:
        return False
    history = one(connection, "subscription_history", subject).fetchall()
    _find_copies(connection, history)
    newest = history[-1]
    one(connection, "subscriber_set", {**subject, "active": newest[2], "event": _first(connection, newest[0])})
    return _first(connection, added.lastrowid or 0) == added.lastrowid


def _find_copies(connection: sqlite3.Connection, history: list[rows.Row]) -> None:
    """Say of each event which earlier one it repeats; one that came in late may have changed that for others."""
    originals: dict[str, tuple[int, int]] = {}
    last: int | None = None
    for number, event, active, said, same_as in history:
        if active != last:
            originals.clear()  # joining after leaving is a new joining, however soon
        last = active
        original, began = originals.get(event, (None, 0))
        if original is not None and said - began > SAME:
            original = None
        if original is None:
            originals[event] = (number, said)
        if original != same_as:
            one(connection, "subscription_same", {"id": number, "same_as": original})


def _first(connection: sqlite3.Connection, event: int) -> int:
    found = one(connection, "subscription_first", {"id": event}).fetchone()
    return int(found[0])


class SubscriptionStore:
    """Questions about subscriptions."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def add(self, account: str, told: Subscription, person: str, now: datetime) -> None:
        """Keep what a person ordered and the provider did."""
        at = rows.ms(now)
        await self._db.write(lambda connection: apply(connection, account, told, at, "desk", person))

    async def log(
        self,
        account: str | None,
        active: bool | None,
        keyword: str,
        number: str,
        offset: int,
        limit: int,
    ) -> list[SubscriptionEvent]:
        """Events, newest first, each once."""
        params = _filter(account, active, keyword, number)
        found = await self._db.read("subscription_log", {**params, "offset": offset, "limit": limit})
        return [_event(row) for row in found]

    async def after(self, account: str | None, after: int, limit: int) -> list[SubscriptionEvent]:
        """Events by their ids, oldest first, each once."""
        params = {"account": account, "after": after, "limit": limit}
        return [_event(row) for row in await self._db.read("subscription_after", params)]

    async def current(self, account: str | None, active: bool | None) -> list[SubscriptionEvent]:
        """The newest event of every account, service and number."""
        return [_event(row) for row in await self._db.read("subscription_current", _filter(account, active, "", ""))]

    async def current_after(self, after: int, limit: int) -> list[SubscriptionEvent]:
        """The same by their ids, oldest first, some at a time."""
        params = {"after": after, "limit": limit}
        return [_event(row) for row in await self._db.read("subscription_current_after", params)]

    async def of_service(self, account: str, service_id: str) -> tuple[str, str] | None:
        """The short code and keyword that a service was last joined with; None where nobody has."""
        found = await self._db.read("subscription_service", {"account": account, "service_id": service_id})
        return (found[0][0], found[0][1]) if found else None

    async def counts(self, account: str | None, week: datetime, before: datetime) -> SubscriptionCounts:
        """Who is subscribed, and who joined and left since `week`, and from `before` till then."""
        subscribed = int((await self._db.read("subscriber_count", {"account": account}))[0][0])
        params = {"account": account, "week": rows.ms(week), "before": rows.ms(before)}
        moves = {(bool(row[0]), bool(row[1])): row[2] for row in await self._db.read("subscription_weeks", params)}
        services = await self._db.read("subscription_services", {"account": account})
        return SubscriptionCounts(
            subscribed,
            moves.get((True, True), 0),
            moves.get((True, False), 0),
            moves.get((False, True), 0),
            moves.get((False, False), 0),
            tuple(Service(*row) for row in services),
        )


def _filter(account: str | None, active: bool | None, keyword: str, number: str) -> dict[str, Any]:
    digits = "".join(letter for letter in number if letter.isdecimal()).lstrip("0")
    return {
        "account": account,
        "active": None if active is None else int(active),
        "keyword": keyword,
        "number": f"%{digits}%" if digits else "",
    }


def _event(row: rows.Row) -> SubscriptionEvent:
    return SubscriptionEvent(
        row[0], row[1], row[2], row[3], row[4], row[5], row[6], bool(row[7]), row[8], rows.moment(row[9]), row[10],
        row[11], said_at(row[13]) if row[12] else None,
    )  # fmt: skip
