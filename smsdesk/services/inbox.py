"""The inbox: conversations with the people who wrote, and replies, which are messages like any other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.feed import Feed
from smsdesk.core.personalise import Template
from smsdesk.core.phrase import phrase
from smsdesk.core.preview import CheckedRow
from smsdesk.core.segments import count
from smsdesk.services.outbox import Order

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from smsdesk.core.clock import Clock
    from smsdesk.core.inbox import Conversation, Folder, Received, Thread
    from smsdesk.core.message import Account
    from smsdesk.services.accounts import Accounts
    from smsdesk.services.outbox import Outbox, Queued
    from smsdesk.store.verbs import Store

#: How many texts a search shows, and how many are read at once for a list of all.
FOUND: Final = 200
PAGE: Final = 500


class Inbox:
    """Verbs on what people wrote. `changed` tells when anything of it is not what it was."""

    def __init__(self, store: Store, outbox: Outbox, accounts: Accounts, clock: Clock) -> None:
        self._store = store
        self._outbox = outbox
        self._accounts = accounts
        self._clock = clock
        self.changed: Feed[None] = Feed()

    # -- reading

    async def conversations(
        self, folder: Folder, search: str = "", short_code: str = "", offset: int = 0, limit: int = 100
    ) -> list[Conversation]:
        """A page of a folder, newest first; `search` finds a name, a number, or the beginnings of words."""
        return await self._store.inbox.conversations(folder, search, short_code, offset, limit)

    async def conversation(self, conversation: int) -> Conversation:
        """One of them. Raises `Refused` with `conversation.unknown`."""
        found = await self._store.inbox.conversation(conversation)
        if found is None:
            raise Refused("conversation.unknown", id=conversation)
        return found

    async def count(self, folder: Folder) -> int:
        """How many conversations a folder holds."""
        return await self._store.inbox.count(folder)

    async def unread(self) -> int:
        """How many texts nobody has read; what a rule answered asks for nobody."""
        return await self._store.inbox.unread()

    async def short_codes(self) -> list[str]:
        """The short codes that people wrote to."""
        return await self._store.inbox.short_codes()

    async def thread(self, conversation: int, before: datetime | None = None) -> Thread:
        """The newest bubbles before a moment, and what a reply carries. Raises `Refused` (`conversation.unknown`)."""
        found = await self.conversation(conversation)
        accounts = {account.id: account for account in await self._accounts.all()}
        return await self._store.inbox.thread(found, before, _senders(found, accounts.get(found.account)))

    async def received(self, since_id: int = 0) -> list[Received]:
        """Everything received after the text with this id, oldest first."""
        return [each async for each in self.all_received(since_id)]

    async def all_received(self, since_id: int = 0) -> AsyncIterator[Received]:
        """The same, page by page."""
        while found := await self._store.inbox.received(since_id, PAGE):
            for each in found:
                yield each
            since_id = found[-1].id

    async def search_messages(self, words: str) -> list[Received]:
        """The newest texts that hold all these words, or words that begin with them."""
        return await self._store.inbox.search(words, FOUND)

    # -- a person's orders

    async def reply(self, conversation: int, text: str, sender: str, by: str, when: datetime | None = None) -> Queued:
        """Queue an answer as an ordinary message; from the short code it carries service and newest link.

        Raises `Refused` (`conversation.unknown`, `reply.account`, `reply.opted_out`) and `BadInput` (`text.*`,
        `account.sender`); then nothing was queued.
        """
        thread = await self.thread(conversation)
        return await self._reply(thread, text, sender, by, when)

    async def reply_to(self, received: int, text: str, by: str) -> Queued:
        """Answer the conversation of a received text from its short code. Raises as `reply`, and `reply.unknown`."""
        conversation = await self._store.inbox.conversation_of(received)
        if conversation is None:
            raise Refused("reply.unknown", id=received)
        return await self.reply(conversation, text, "", by)

    async def mark_read(self, conversation: int) -> None:
        """Somebody has read it."""
        await self._store.inbox.mark_read(conversation)
        self.changed.tell(None)

    async def mark_all_read(self) -> None:
        """Somebody has read everything."""
        await self._store.inbox.mark_read(None)
        self.changed.tell(None)

    async def mark_done(self, conversation: int, done: bool) -> None:
        """Nothing is left to do about it until something new comes in, or there is after all."""
        await self._store.inbox.mark_done(conversation, done)
        self.changed.tell(None)

    # -- inside

    async def _reply(self, thread: Thread, text: str, sender: str, by: str, when: datetime | None) -> Queued:
        conversation = thread.conversation
        number, account = conversation.number, await self._account(conversation.account)
        if number in await self._store.optouts.among([number]):
            raise Refused("reply.opted_out", number=number)
        sender = sender.strip() or next(iter(thread.senders), "")
        text = self._checked(account, text, sender)
        if sender == conversation.short_code:
            extras = {"service_id": thread.service_id, "link_id": thread.link_id}
        else:  # the link is the other short code's
            extras = {"service_id": await self._store.inbox.service_of(account.id, sender)}
        counted = count(text)
        row = CheckedRow(
            1, number, number, text, counted.parts, counted.encoding, None, None, None, conversation.name, ""
        )
        title = phrase("Reply to {name}", name=conversation.name) if conversation.name else phrase("Reply")
        order = Order(
            account, title, text, sender, by, when, {"conversation": str(conversation.id)},
            {key: value for key, value in extras.items() if value},
        )  # fmt: skip
        queued = await self._outbox.enqueue(order, _once(row))
        await self._store.inbox.said(conversation.id, text, self._clock.now())
        self.changed.tell(None)
        return queued

    def _checked(self, account: Account, text: str, sender: str) -> str:
        """The text as it goes out, literally: what looks like a placeholder is none."""
        if not text.strip():
            raise BadInput("text.empty")
        literal = Template.parse(text.replace("{", "{{").replace("}", "}}")).pieces[0]
        info = self._accounts.provider(account.provider).info
        if not sender:
            raise BadInput("account.no_sender", name=account.name)
        if info.sender_pattern and not re.fullmatch(info.sender_pattern, sender):
            raise BadInput(
                "account.sender",
                sender=sender,
                detail=phrase("it has to be {sender_rule}", sender_rule=info.sender_rule),
            )
        parts, limits = count(literal).parts, info.limits
        if (limits.characters is not None and len(literal) > limits.characters) or (
            limits.parts is not None and parts > limits.parts
        ):
            raise BadInput("text.too_long", provider=info.title, characters=len(literal), parts=parts)
        return literal

    async def _account(self, key: str) -> Account:
        for account in await self._accounts.all():
            if account.id == key:
                return account
        raise Refused("reply.account")


def _senders(conversation: Conversation, account: Account | None) -> tuple[str, ...]:
    """What a reply can come from: the short code that was written to before all others."""
    if account is None:  # it was removed; what was said stays
        return (conversation.short_code,)
    codes = (code.strip() for code in account.fields.get("short_code", "").split(","))
    return tuple(dict.fromkeys(sender for sender in (conversation.short_code, *codes, *account.senders) if sender))


async def _once(row: CheckedRow) -> AsyncIterator[list[CheckedRow]]:
    yield [row]
