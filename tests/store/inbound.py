"""A desk's store with a short code, and short ways to have people write and join."""

from __future__ import annotations

import contextlib
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from smsdesk.core.inbox import Answer, Folder, Match, Rule
from smsdesk.core.message import Account, NewJob, NewMessage, Page
from smsdesk.core.push import Incoming, Subscription
from smsdesk.store import answers, inbox, rows, subscriptions
from smsdesk.store.verbs import Store, open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

NOON = datetime(2026, 6, 16, 12, tzinfo=UTC)
ASHA = "+254712000001"
JUMA = "+254712000002"
LINK = "763723672367236526261"


def stamp(moment: datetime) -> str:
    """As the provider stamps it: the wall clock of Nairobi."""
    return f"{moment + timedelta(hours=3):%Y%m%d%H%M%S}"


class Line:
    """Somebody writes to 22915."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.account = Account(
            "a" * 32, "Code", "ndovubase", "http://127.0.0.1:1", {"short_code": "22915", "country": "KE"}, NOON
        )
        self.now = NOON
        self.count = 0

    async def do(self, work):
        return await self.store._database.write(work)

    async def arrive(self, text, number=ASHA, *, inbox_id=None, link="", code="22915", service="44", time="", at=None):
        """The id of the row, and what goes back in the answer; as the receiver does it."""
        self.count += 1
        incoming = Incoming(inbox_id or str(self.count), number, code, text, service, link, "Safaricom", time)
        now = rows.ms(at or self.now)

        def work(connection):
            received = inbox.arrive(connection, self.account.id, incoming, now)
            if received is None:
                return None, ""
            return received, answers.answer(connection, self.account.id, incoming, received, now)

        return await self.do(work)

    async def answered(self, text, number=ASHA, **more):
        return (await self.arrive(text, number, **more))[1]

    async def rule(self, *words, text="Karibu", match=Match.STARTS, answer=Answer.IN_REPLY, **more) -> int:
        return await self.store.rules.save(Rule(0, words, match, answer, text, **more))

    async def told(self, active, at, *, number=ASHA, keyword="GAME", service="44", arrived=None):
        told = Subscription(number, service, active, "22915", keyword, "12345", "Safaricom", stamp(at))
        now = rows.ms(arrived or at)
        return await self.do(lambda connection: subscriptions.apply(connection, self.account.id, told, now))

    async def job(self, *numbers, name="Asha", sender="22915", source=None, now=None) -> int:
        now = now or self.now
        outbox = self.store.outbox
        new = NewJob(self.account.id, "Fees", "Habari", sender, "Grace", now, now + timedelta(hours=24), source or {})
        job = await outbox.open_job(new, now)
        batch = [NewMessage(number, "Habari", 1, name=name) for number in numbers]
        await outbox.add_messages(job, self.account.id, sender, batch, now)
        await outbox.commit_job(job, now)
        return job

    async def messages(self, job=None):
        return [each async for each in self.store.look.messages(Page(job=job))]

    async def only(self, folder=Folder.ALL):
        (found,) = await self.store.inbox.conversations(folder, "", "", 0, 10)
        return found

    async def found(self, search="", folder=Folder.ALL, code="", offset=0, limit=100):
        return [each.number for each in await self.store.inbox.conversations(folder, search, code, offset, limit)]

    async def optouts(self):
        return [(number, reason) for number, reason, _ in await self.store.optouts.all()]


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Line]:
    store = await open_store(folder / "desk.sqlite3", contextlib.nullcontext(), lambda: False)
    line = Line(store)
    await store.accounts.add(line.account)
    try:
        yield line
    finally:
        await store.close()
