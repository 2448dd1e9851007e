"""What is older than the person wants to keep is emptied, some at a time; what was counted and booked of it stays."""

from __future__ import annotations

import json
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from smsdesk.core.message import Old
from smsdesk.core.phrase import phrase
from smsdesk.store import reports, rows
from smsdesk.store.database import Database, one

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import Any

    Work = Callable[[sqlite3.Connection, Mapping[str, Any]], None]

#: Rows in one transaction, so that nobody waits long for the next.
BATCH: Final = 200
#: Where the desk keeps that something was emptied whose remains are still in the file.
REMAINS: Final = "remains"
#: Where it keeps when it last looked, and since when it doubts the clock (0: not).
CLOCK: Final = "retention_clock"
_DAY: Final = 86_400_000
#: What a batch is called that was not sent from a file: its name may have been a person's.
TITLE: Final = phrase("Messages that were removed")
#: The file is written anew once so many rows were emptied: fewer make it little smaller.
_MANY: Final = 10_000


class RetentionStore:
    """Verbs of forgetting. Messages whose batch is not over, or uncertain, are left alone however old they are."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def old(self, before: datetime) -> Old:
        """What there is from before then."""
        params = {"before": rows.ms(before)}
        (messages, first) = (await self._db.read("old_messages", params))[0]
        (texts, earliest) = (await self._db.read("old_texts", params))[0]
        found = [at for at in (first, earliest) if at is not None]
        return Old(messages, texts, rows.moment(min(found)) if found else None)

    async def empty_some(self, before: datetime, now: datetime) -> bool:
        """Empty some of what is from before then; False when nothing is left. Each call is one transaction at most.

        It may be broken off at any point, and goes on from there.
        """
        params = {"before": rows.ms(before), "now": rows.ms(now), "limit": BATCH}
        if await self._db.read("job_emptying"):
            return await self._write(_go_on, params)
        if found := await self._db.read("old_next", params):
            return await self._write(_begin, {**params, "job": found[0][0]})
        # The answers of a conversation before the conversation, whose id they are found by.
        for question, work in _KINDS.items():
            given = {**params, "before": params["now"] - reports.WAITS} if question == "orphan_old" else params
            if await self._db.read(question, given):
                return await self._write(work, given)
        return False

    async def believes(self, now: datetime, *, asked: bool = False) -> bool:
        """Whether this can be the time. What is removed by a clock that stands years ahead is gone.

        After a leap of more than a month the clock has to go on from there for a day; unless a person `asked` just now.
        """
        at = rows.ms(now)

        def work(connection: sqlite3.Connection) -> bool:
            found = one(connection, "desk_read", {"key": CLOCK}).fetchone()
            last, doubted = json.loads(found[0]) if found is not None else (at, 0)
            if asked or (doubted and at - doubted >= _DAY):
                doubted = 0
            elif not last - _DAY <= at <= last + 31 * _DAY:
                doubted = at
            one(connection, "desk_write", {"key": CLOCK, "value": json.dumps([at, doubted])})
            return not doubted

        return await self._db.write(work)

    async def remains(self) -> bool:
        """Whether something was emptied since the file was last tidied."""
        found = await self._db.read("desk_read", {"key": REMAINS})
        return bool(found) and found[0][0] != "0"

    async def tidy(self, *, room: bool) -> bool:
        """Take what was emptied out of the search's own pages and the log; whether nothing remains of it.

        Where there is `room` for a copy on the disk, and it is worth it, the file is written anew and becomes smaller.
        Writers wait meanwhile, so this is for a moment at which nothing is to be sent.
        """
        await self._db.write(lambda connection: one(connection, "incoming_words_merge", {}).rowcount)
        await self._db.write(lambda connection: one(connection, "said_words_merge", {}).rowcount)
        found = await self._db.read("desk_read", {"key": REMAINS})
        if not await self._db.tidy(anew=room and bool(found) and int(found[0][0]) >= _MANY):
            return False
        await self._db.write(lambda connection: _note(connection, 0))
        return True

    async def _write(self, work: Work, params: Mapping[str, Any]) -> bool:
        def noted(connection: sqlite3.Connection) -> None:
            work(connection, params)
            found = one(connection, "desk_read", {"key": REMAINS}).fetchone()
            _note(connection, BATCH + (0 if found is None else int(found[0])))

        await self._db.write(noted)
        return True


def _note(connection: sqlite3.Connection, rows_emptied: int) -> None:
    one(connection, "desk_write", {"key": REMAINS, "value": str(rows_emptied)})


def _begin(connection: sqlite3.Connection, params: Mapping[str, Any]) -> None:
    """The desk itself looks once more whether it is old and over, and refuses where a report came meanwhile."""
    with suppress(sqlite3.IntegrityError):
        one(connection, "job_empty_begin", params)


def _go_on(connection: sqlite3.Connection, params: Mapping[str, Any]) -> None:
    found = one(connection, "job_emptying", {}).fetchone()
    if found is None:
        return  # another process was faster
    job, after = found
    here = {"job": job, "after": after, "limit": params["limit"]}
    last = one(connection, "message_range", here).fetchone()[0]
    if last is None:
        one(connection, "job_empty_end", {"job": job, "title": TITLE})
        return
    for statement in ("message_empty", "attempt_empty", "evidence_drop", "job_empty_step"):
        one(connection, statement, {"job": job, "after": after, "last": last})


def _texts(connection: sqlite3.Connection, params: Mapping[str, Any]) -> None:
    touched: set[int] = set()
    for number, account, conversation, text in one(connection, "incoming_old", params).fetchall():
        # It still counts in the reports and is still known when its provider sends it again, in nobody's conversation.
        none = one(connection, "conversation_of_none", {"account": account}).fetchone()[0]
        one(connection, "incoming_unindex", {"id": number, "text": text})
        one(connection, "incoming_empty", {"id": number, "none": none})
        one(connection, "incoming_index", {"id": number, "text": ""})  # the search has a line for every row
        touched.add(conversation)
    for conversation in sorted(touched):
        one(connection, "conversation_fewer", {"id": conversation})


def _each(question: str, statement: str) -> Work:
    def work(connection: sqlite3.Connection, params: Mapping[str, Any]) -> None:
        for (number,) in one(connection, question, params).fetchall():
            one(connection, statement, {"id": number, "before": params["before"]})

    return work


_KINDS: Final[Mapping[str, Work]] = {
    "incoming_old": _texts,
    "said_old": _each("said_old", "said_drop"),
    "conversation_old": _each("conversation_old", "conversation_drop"),
    "received_old": _each("received_old", "received_empty"),
    "push_denied_old": _each("push_denied_old", "push_denied_forget"),
    "orphan_old": _each("orphan_old", "orphan_forget"),
}
