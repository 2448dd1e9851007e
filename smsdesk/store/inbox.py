"""What people wrote: each text once, in its conversation, and findable by its words."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from smsdesk.core.inbox import Conversation, Folder, Line, Received, Thread
from smsdesk.core.push import far_off, said_at
from smsdesk.store import rows
from smsdesk.store.database import Database, one
from smsdesk.store.look import like

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.message import Message
    from smsdesk.core.push import Incoming

#: Bubbles of a thread that are read at once.
LINES = 100
#: The newest texts that a search looks at for their conversations.
HITS = 2_000
#: Everything is before it.
_END = 2**62


def arrive(connection: sqlite3.Connection, account: str, incoming: Incoming, at_ms: int) -> int | None:
    """Keep a text that came in, inside a transaction: the id of its row, or None where its inbox id is known.

    Another text under a known id is no message of its own; the push that brought it is kept as it came.
    """
    key = {"account": account, "inbox_id": incoming.inbox_id}
    if one(connection, "incoming_known", key).fetchone() is not None:
        return None
    shown_at = shown(incoming.time, at_ms)
    pair = {"account": account, "number": incoming.sender, "short_code": incoming.short_code}
    conversation = one(connection, "conversation_meet", pair).fetchone()[0]
    number = one(connection, "incoming_add", {
        **key, **pair, "conversation": conversation, "text": incoming.text, "network": incoming.network,
        "service_id": incoming.service_id, "link_id": incoming.link_id, "stamp": incoming.time, "now": at_ms,
        "shown_at": shown_at, "far_off": int(far_off(incoming.time, rows.moment(at_ms))),
    }).lastrowid  # fmt: skip
    one(connection, "incoming_index", {"id": number, "text": incoming.text})
    heard = {"id": conversation, "network": incoming.network, "text": incoming.text, "shown_at": shown_at}
    one(connection, "conversation_heard", heard)
    return number


def said(connection: sqlite3.Connection, conversation: int, text: str, now_ms: int) -> None:
    """The desk has answered in a conversation; inside a transaction."""
    params = {"id": conversation, "text": text, "now": now_ms}
    one(connection, "conversation_said", params)
    one(connection, "said_index", params)


def shown(stamp: str, at_ms: int) -> int:
    """When something happened, in milliseconds: as its stamp says, if that is within a day before it came in."""
    stamped = said_at(stamp)
    if stamped is None:
        return at_ms
    said = rows.ms(stamped)
    return said if at_ms - 86_400_000 < said < at_ms else at_ms


class InboxStore:
    """Verbs on conversations and received texts."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # -- conversations

    async def conversations(
        self, folder: Folder, search: str, short_code: str, offset: int, limit: int
    ) -> list[Conversation]:
        """A page of a folder, newest first; `search` finds a name, a number, or words of the newest texts."""
        params: dict[str, Any] = {"short_code": short_code, "offset": offset, "limit": limit}
        if not search.strip():
            found = await self._db.read(f"conversation_{folder}", params)
        else:
            ids = json.dumps(await self._search(search))
            found = await self._db.read("conversation_some", {**params, "ids": ids, "folder": str(folder)})
        return [_conversation(row) for row in found]

    async def _search(self, search: str) -> list[int]:
        digits = re.sub(r"[\s().+-]", "", search)
        # People write 0712 418 for what is kept as +254712418…
        number = f"%{digits.lstrip('0')}%" if digits.isdigit() and digits.strip("0") else ""
        params = {"like": like(search), "digits": number, "limit": HITS}
        ids = {row[0] for row in await self._db.read("conversation_named", params)}
        words = _match(search)
        if words:
            ids |= {row[0] for row in await self._db.read("conversation_worded", {"words": words, "limit": HITS})}
        return sorted(ids)

    async def conversation(self, conversation: int) -> Conversation | None:
        """One of them."""
        found = await self._db.read("conversation_one", {"id": conversation})
        return _conversation(found[0]) if found else None

    async def count(self, folder: Folder) -> int:
        """How many conversations a folder holds."""
        return int((await self._db.read(f"conversation_count_{folder}"))[0][0])

    async def unread(self) -> int:
        """How many texts nobody has read."""
        return int((await self._db.read("unread_sum"))[0][0])

    async def short_codes(self) -> list[str]:
        """The short codes that people wrote to."""
        return [row[0] for row in await self._db.read("conversation_short_codes")]

    async def mark_read(self, conversation: int | None) -> None:
        """Somebody has read this conversation, or all of them."""
        name = "conversation_read_all" if conversation is None else "conversation_read"
        await self._db.write(lambda connection: one(connection, name, {"id": conversation}).rowcount)

    async def mark_done(self, conversation: int, done: bool) -> None:
        """Nothing is left to do in this conversation until something new comes in, or there is after all."""
        params = {"id": conversation, "done": int(done)}
        await self._db.write(lambda connection: one(connection, "conversation_mark", params).rowcount)

    async def said(self, conversation: int, text: str, now: datetime) -> None:
        """The desk has written last."""
        await self._db.write(lambda connection: said(connection, conversation, text, rows.ms(now)))

    async def thread(self, conversation: Conversation, before: datetime | None, senders: Sequence[str]) -> Thread:
        """The newest bubbles before a moment, with what a reply needs."""
        end = _END if before is None else rows.ms(before)
        key = {"id": conversation.id, "before": end, "limit": LINES + 1}
        received = await self._db.read("thread_received", key)
        lines = [line for row in reversed(received) for line in _bubbles(row)]
        pair = {"number": conversation.number, "account": conversation.account}
        sources = {row[0]: row[1] for row in await self._db.read("thread_sent", {**key, **pair})}
        ids = json.dumps(list(sources))
        messages = [rows.message(row) for row in await self._db.read("message_some", {"ids": ids})]
        lines += [_sent(message, sources[message.id]) for message in messages]
        lines.sort(key=lambda line: line.at)
        link_id, service_id, link_at = await self._link(conversation.id)
        start = max(len(lines) - LINES, 0)
        # Whoever asks for what is before the first of these must miss none of the same instant.
        while 0 < start < len(lines) - 1 and lines[start].at == lines[start - 1].at:
            start += 1
        return Thread(conversation, tuple(lines[start:]), start > 0, service_id, link_id, link_at, tuple(senders))

    async def _link(self, conversation: int) -> tuple[str, str, datetime | None]:
        """The newest link for a reply with its service and age; without one, the newest service."""
        link = await self._db.read("thread_link", {"id": conversation})
        if link:
            return link[0][0], link[0][1], rows.moment(link[0][2])
        service = await self._db.read("thread_service", {"id": conversation})
        return "", service[0][0] if service else "", None

    async def service_of(self, account: str, short_code: str) -> str:
        """The service that texts to a short code last came with, "" where none did."""
        found = await self._db.read("service_behind", {"account": account, "short_code": short_code})
        return str(found[0][0]) if found else ""

    # -- texts

    async def received(self, after: int, limit: int) -> list[Received]:
        """Texts by their ids, oldest first."""
        return [_received(row) for row in await self._db.read("received_after", {"after": after, "limit": limit})]

    async def conversation_of(self, received: int) -> int | None:
        """The conversation that a received text belongs to."""
        found = await self._db.read("conversation_of_incoming", {"id": received})
        return int(found[0][0]) if found else None

    async def search(self, words: str, limit: int) -> list[Received]:
        """Texts that hold all these words, or words beginning with them, newest first."""
        match = _match(words)
        if not match:
            return []
        return [_received(row) for row in await self._db.read("received_search", {"words": match, "limit": limit})]


def _match(words: str) -> str:
    """A question for the index: every word as the beginning of one; nothing in it is an order to the index."""
    return " ".join(f'"{word}"*' for word in re.findall(r"\w+", words))


def _received(row: rows.Row) -> Received:
    return Received(
        row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], rows.moment(row[10]),
        said_at(row[12]) if row[11] else None,
    )  # fmt: skip


def _bubbles(row: rows.Row) -> list[Line]:
    lines = [Line(rows.moment(row[13]), received=_received(row))]
    if row[14]:
        lines.append(Line(rows.moment(max(row[15], row[13])), automatic=True, answer=row[14]))
    return lines


def _sent(message: Message, source: str) -> Line:
    return Line(message.queued_at, sent=message, automatic="rule" in json.loads(source))


def _conversation(row: rows.Row) -> Conversation:
    return Conversation(
        row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], rows.moment(row[10]),
        bool(row[11]), row[12], bool(row[13]), bool(row[14]),
    )  # fmt: skip
