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

#: Where the desk keeps which version of the program has read again what was not understood.
READ_BY: Final = "pushes_read_by"
#: Stands for a reply that is stored already.
_ANSWERED: Final = Reply(200, b"")
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

    async def drop_bodies(self, before: datetime, limit: int) -> int:
        """Forget the bytes of so many pushes that came in before then and were understood; how many were there.

        What they meant, the key that tells a copy, and the stored reply stay for ever.
        """
        params = {"before": rows.ms(before), "limit": limit}
        if not await self._db.read("push_bodies", params):
            return 0  # nothing is written, so that no push waits for it

        def work(connection: sqlite3.Connection) -> int:
            found = one(connection, "push_bodies", params).fetchall()
            for (push,) in found:
                one(connection, "push_variants_drop", {"id": push})
                one(connection, "push_body_drop", {"id": push})
            return len(found)

        return await self._db.write(work)

    # -- what was not understood, read again

    async def read_by(self) -> str:
        """The version of the program that last read again what was not understood; "" for none."""
        found = await self._db.read("desk_read", {"key": READ_BY})
        return str(found[0][0]) if found else ""

    async def was_read_by(self, version: str) -> None:
        """This version of the program has read all of it again."""
        params = {"key": READ_BY, "value": version}
        await self._db.write(lambda connection: one(connection, "desk_write", params).rowcount)

    async def waiting(self, after: int, limit: int) -> list[tuple[int, Pushed]]:
        """Pushes that were not understood, or not applied, by their ids, oldest first; without events."""
        found = await self._db.read("push_unread_after", {"after": after, "limit": limit})
        return [
            (push, Pushed(account, purpose, body, (), rows.moment(at))) for push, account, purpose, body, at in found
        ]

    async def understand(self, push: int, pushed: Pushed) -> Taken | None:
        """Apply what a push that waits turned out to mean, whole or not at all; None where it still cannot be.

        It counts as of when it came in. Its stored reply stays, and nothing is answered: what would have stood in the
        reply to the provider is too late.
        """
        return await self._db.write(lambda connection: _understand(connection, push, pushed))

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


def _understand(connection: sqlite3.Connection, push: int, pushed: Pushed) -> Taken | None:
    where = {"id": push, "account": pushed.account, "purpose": pushed.purpose, "key": _key(pushed, "")}
    kept = one(connection, "push_kept", {"id": push}).fetchone()
    if kept is None:
        return None  # another process was faster
    same = one(connection, "push_find", where).fetchone()
    if same is not None and same[0] != push:
        # It came again meanwhile, and was understood: this one is the copy, under the key that it had.
        where["key"] = kept[0]
        taken = Taken(_ANSWERED, first=False)
    else:
        taken = _applied(connection, pushed, None, rows.ms(pushed.at))
        if taken.failed:
            return None
    kind, detail = _described(pushed)
    one(connection, "push_understood", {**where, "kind": str(kind), "detail": detail})
    return taken


def _applied(connection: sqlite3.Connection, pushed: Pushed, reply: Callable[[str], Reply] | None, now: int) -> Taken:
    """What it means is applied whole or not at all; a fault of ours must not lose the push itself.

    `reply` None: it was answered long ago.
    """
    connection.execute("SAVEPOINT apply")
    try:
        text = ""
        moved: list[int] = []
        received: list[int] = []
        for event in pushed.events:
            if isinstance(event, Incoming):
                text = _arrive(connection, pushed.account, event, received, now, late=reply is None) or text
            elif isinstance(event, Subscription):
                subscriptions.apply(connection, pushed.account, event, now)
            else:
                moved += reports.tell(connection, pushed.account, event, now, pushed=True)
        said = _ANSWERED if reply is None else reply(text)
        taken = Taken(said, first=True, moved=tuple(moved), received=tuple(received))
    except sqlite3.OperationalError:
        raise  # the disk: the whole transaction is given up, and the provider sends it again
    except Exception as error:
        log.exception("a push could not be applied; it is kept as it came")
        connection.execute("ROLLBACK TO apply")
        taken = Taken(_ANSWERED if reply is None else reply(""), first=True, failed=type(error).__name__)
    connection.execute("RELEASE apply")
    return taken


def _arrive(
    connection: sqlite3.Connection, account: str, event: Incoming, received: list[int], now: int, *, late: bool
) -> str:
    """Put a text into the inbox and let the rules answer it; what they say back, "" at a second sight."""
    found = inbox.arrive(connection, account, event, now)
    if found is None:
        return ""
    received.append(found)
    connection.execute("SAVEPOINT rules")
    try:
        text = answers.answer(connection, account, event, found, now, late=late)
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
