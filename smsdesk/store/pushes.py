"""Pushes: the bytes first, then what they mean, then the reply, in one transaction; a copy gets the first reply."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from typing import TYPE_CHECKING, Final

from smsdesk.core.push import Incoming, Reply, Subscription
from smsdesk.core.receiving import Kind, LastReceived, Pushed, Taken
from smsdesk.store import answers, inbox, reports, rows, subscriptions
from smsdesk.store.database import Database, one

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from smsdesk.core.result import Report

log = logging.getLogger(__name__)

#: How long what the desk told itself is kept, in milliseconds.
TESTS: Final = 10 * 60 * 1000


class PushStore:
    """Verbs on what providers told the desk."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def take(self, pushed: Pushed, reply: Callable[[str], Reply]) -> Taken:
        """Store a push and what it means, once for ever; returns after it is on the disk.

        `reply` makes the reply from a text for the one who wrote, "" for none; it is asked once, inside the
        transaction, and what it says is what every copy is answered with. Raises `DeskError` where nothing of it could
        be stored.
        """
        return await self._db.write(lambda connection: _take(connection, pushed, reply))

    async def deny(self, account: str, purpose: str, body: bytes, now: datetime) -> None:
        """Keep aside what came without the account's token; the last 50."""
        params = {"account": account, "purpose": purpose, "body": body, "now": rows.ms(now)}

        def work(connection: sqlite3.Connection) -> None:
            one(connection, "push_denied_add", params)
            one(connection, "push_denied_drop", {"account": account})

        await self._db.write(work)

    async def denied(self) -> dict[str, tuple[int, datetime]]:
        """How many were denied of late, and when the last one was, by account."""
        found = await self._db.read("push_denied_latest")
        return {account: (count, rows.moment(at)) for account, count, at in found}

    async def last(self, limit: int) -> list[LastReceived]:
        """The newest pushes, newest first, without the desk's own tests."""
        return [
            LastReceived(rows.moment(at), account, name, provider, Kind(kind), detail, copies)
            for at, account, name, provider, kind, detail, copies in await self._db.read("push_last", {"limit": limit})
        ]

    async def used(self) -> dict[tuple[str, str], datetime]:
        """When something new last came, by account and purpose."""
        return {
            (account, purpose): rows.moment(at)
            for account, purpose, at in await self._db.read("push_used")
            if at is not None
        }

    async def unread(self) -> int:
        """How many are kept that could not be understood or applied."""
        return int((await self._db.read("push_unread"))[0][0])

    async def count(self, account: str, purpose: str, body: bytes) -> int:
        """How often these bytes are stored."""
        params = {"account": account, "purpose": purpose, "digest": _digest(body)}
        return int((await self._db.read("push_count", params))[0][0])


def _take(connection: sqlite3.Connection, pushed: Pushed, reply: Callable[[str], Reply]) -> Taken:
    now, digest = rows.ms(pushed.at), _digest(pushed.body)
    where = {"account": pushed.account, "purpose": pushed.purpose, "key": _key(pushed, digest)}
    found = one(connection, "push_find", where).fetchone()
    if found is not None:
        push, first_digest, status, said, content_type = found
        if first_digest != digest:
            one(connection, "push_variant_add", {"id": push, "digest": digest, "now": now, "body": pushed.body})
        one(connection, "push_copy", {"id": push})
        return Taken(Reply(status, said, content_type), first=False)
    kind, detail = _described(pushed)
    if kind is Kind.TEST:
        one(connection, "push_tests_drop", {"before": now - TESTS})
    push = one(connection, "push_add", {
        **where, "now": now, "body": pushed.body, "digest": digest, "kind": str(kind), "detail": detail,
    }).lastrowid  # fmt: skip
    taken = _applied(connection, pushed, reply, now)
    said = taken.reply
    one(connection, "push_answer", {
        "id": push, "status": said.status, "reply": said.body, "content_type": said.content_type,
        "failed": taken.failed,
    })  # fmt: skip
    return taken


def _applied(connection: sqlite3.Connection, pushed: Pushed, reply: Callable[[str], Reply], now: int) -> Taken:
    """What it means is applied whole or not at all; a fault of ours must not lose the push itself."""
    connection.execute("SAVEPOINT apply")
    try:
        text = ""
        moved: list[int] = []
        received: list[int] = []
        for event in pushed.events:
            if isinstance(event, Incoming):
                text = _arrive(connection, pushed.account, event, received, now) or text
            elif isinstance(event, Subscription):
                subscriptions.apply(connection, pushed.account, event, now)
            else:
                moved += reports.tell(connection, pushed.account, event, now, pushed=True)
        taken = Taken(reply(text), first=True, moved=tuple(moved), received=tuple(received))
    except sqlite3.OperationalError:
        raise  # the disk: the whole transaction is given up, and the provider sends it again
    except Exception as error:
        log.exception("a push could not be applied; it is kept as it came")
        connection.execute("ROLLBACK TO apply")
        taken = Taken(reply(""), first=True, failed=type(error).__name__)
    connection.execute("RELEASE apply")
    return taken


def _arrive(connection: sqlite3.Connection, account: str, event: Incoming, received: list[int], now: int) -> str:
    """Put a text into the inbox and let the rules answer it; what they say back, "" at a second sight."""
    found = inbox.arrive(connection, account, event, now)
    if found is None:
        return ""
    received.append(found)
    connection.execute("SAVEPOINT rules")
    try:
        text = answers.answer(connection, account, event, found, now)
    except sqlite3.OperationalError:
        raise
    except Exception:
        # A rule that cannot answer must not take the text itself away.
        log.exception("the rules failed over a text; it is in the inbox, without an answer")
        connection.execute("ROLLBACK TO rules")
        text = ""
    connection.execute("RELEASE rules")
    return text


def _key(pushed: Pushed, digest: str) -> str:
    """The same for every copy: what the provider numbers it by, or else its bytes."""
    if len(pushed.events) == 1:
        event = pushed.events[0]
        if isinstance(event, Subscription) and not event.time:
            # Without a stamp a second joining looks like a copy of the first; whoever applies it looks at the time.
            return f"{_kind(event)}:{event.key}:{rows.ms(pushed.at)}"
        return f"{_kind(event)}:{event.key}"
    return f"{'bytes' if pushed.events else 'unread'}:{digest}"


def _described(pushed: Pushed) -> tuple[Kind, str]:
    if pushed.test:
        return Kind.TEST, ""
    if not pushed.events:
        return Kind.UNREAD, ""
    event = pushed.events[0]
    if isinstance(event, Incoming):
        return Kind.MESSAGE, event.short_code
    if isinstance(event, Subscription):
        return Kind.SUBSCRIPTION, event.keyword
    return Kind.REPORT, event.code


def _kind(event: Incoming | Subscription | Report) -> Kind:
    if isinstance(event, Incoming):
        return Kind.MESSAGE
    return Kind.SUBSCRIPTION if isinstance(event, Subscription) else Kind.REPORT


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
