"""Everything that is read about jobs and messages: whole pages, no open cursor."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

from smsdesk.core.errors import Refused
from smsdesk.core.message import History, Job, Message, Page, Uncertain, Unsettled
from smsdesk.core.state import State
from smsdesk.store import rows

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Any

    from smsdesk.store.database import Database

#: A page of messages, for whoever reads them all.
PAGE = 512


class Look:
    """Questions to the store."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def job(self, job: int, now: datetime) -> Job:
        """One job. Raises `Refused` with `job.unknown`."""
        found = await self._db.read("job_list", {"after": 0, "job": job, "limit": 1})
        if not found:
            raise Refused("job.unknown", job=job)
        return rows.job(found[0], now)

    async def jobs(self, now: datetime) -> AsyncIterator[Job]:
        """Every job, oldest first."""
        after = 0
        while found := await self._db.read("job_list", {"after": after, "job": None, "limit": PAGE}):
            for row in found:
                yield rows.job(row, now)
            after = found[-1][0]

    async def newest_jobs(self, now: datetime, *, limit: int, before: int | None = None, search: str = "") -> list[Job]:
        """The newest jobs, newest first; `search` looks in their titles."""
        params = {"before": 2**62 if before is None else before, "search": like(search) or "", "limit": limit}
        return [rows.job(row, now) for row in await self._db.read("job_newest", params)]

    async def jobs_of_concern(self, now: datetime, *, limit: int) -> list[Job]:
        """Jobs with something still to send, or with uncertain messages that ask for a person; newest first."""
        return [rows.job(row, now) for row in await self._db.read("job_attention", {"limit": limit})]

    async def page(self, page: Page, *, after: int | None = None, limit: int = PAGE) -> list[Message]:
        """The messages that follow the one with this id."""
        start = (2**62 if page.down else 0) if after is None else after
        params = {**_filter(page), "after": start, "limit": limit}
        return [rows.message(row) for row in await self._db.read(_named("page", page), params)]

    async def messages(self, page: Page) -> AsyncIterator[Message]:
        """All of them, page by page."""
        after = None
        while found := await self.page(page, after=after):
            for message in found:
                yield message
            after = found[-1].id

    async def count(self, page: Page) -> int:
        """How many messages a page's question finds."""
        name = "count_all" if page.job is None else "count_job"
        return int((await self._db.read(name, _filter(page)))[0][0])

    async def anchors(self, page: Page, every: int) -> list[int]:
        """The ids of row 1 and of every `every`-th row, so that any row is found without counting from the start."""
        params = {**_filter(page), "every": every}
        return [row[0] for row in await self._db.read(_named("anchors", page), params)]

    async def some(self, ids: Sequence[int]) -> list[Message]:
        """These messages, as they are now."""
        return [rows.message(row) for row in await self._db.read("message_some", {"ids": json.dumps(list(ids))})]

    async def extras(self, ids: Sequence[int]) -> dict[int, dict[str, str]]:
        """What some of these messages carry beside their text (service_id, link_id)."""
        found = await self._db.read("message_extras", {"ids": json.dumps(list(ids))})
        return {row[0]: json.loads(row[1]) for row in found}

    async def history(self, message: int) -> History:
        """Everything about one message. Raises `Refused` with `message.unknown`."""
        found = await self._db.read("message_one", {"id": message})
        if not found:
            raise Refused("message.unknown", message=message)
        attempts = await self._db.read("attempts", {"id": message})
        evidence = await self._db.read("evidence", {"id": message})
        return History(
            rows.message(found[0]),
            tuple(rows.attempt(row) for row in attempts),
            tuple(rows.evidence(row) for row in evidence),
        )

    async def totals(self) -> dict[State, int]:
        """How many messages the desk has in each state."""
        return {State(row[0]): row[1] for row in await self._db.read("totals") if row[1]}

    async def asking(self) -> int:
        """Uncertain messages that still need a person."""
        return int((await self._db.read("asking"))[0][0])

    async def due(self, now: datetime) -> list[str]:
        """Accounts with something to send now."""
        return [row[0] for row in await self._db.read("due_accounts", {"now": rows.ms(now)})]

    async def next_due(self, now: datetime) -> datetime | None:
        """When the next scheduled job begins."""
        return rows.moment_or_none((await self._db.read("next_due", {"now": rows.ms(now)}))[0][0])

    async def waiting(self) -> dict[str, tuple[int, datetime]]:
        """What waits in each account: how many messages, and since when the oldest could have been sent."""
        found = await self._db.read("queued_by_account")
        return {row[0]: (row[1], rows.moment(max(row[2], row[3]))) for row in found}

    async def repeats(self, numbers: Sequence[str], texts: Sequence[str], since: datetime) -> dict[str, datetime]:
        """Which of these numbers got (or wait for) the text beside them since then, and when."""
        params = {"numbers": json.dumps(list(numbers)), "texts": json.dumps(list(texts)), "since": rows.ms(since)}
        return {row[0]: rows.moment(row[1]) for row in await self._db.read("repeats", params)}

    async def heard(
        self, account: str, numbers: Sequence[str], texts: Sequence[str], since: datetime
    ) -> dict[int, tuple[int, int]]:
        """What these numbers got from an account since then, by their place: messages, and how many of them with the
        text beside the number. Places of numbers that got nothing are left out."""
        params = {
            "account": account, "numbers": json.dumps(list(numbers)), "texts": json.dumps(list(texts)),
            "since": rows.ms(since),
        }  # fmt: skip
        return {row[0]: (row[1], row[2]) for row in await self._db.read("heard", params)}

    async def same_file(self, file: str, folder: str, since: datetime) -> tuple[int, str, datetime, str] | None:
        """The newest job since then that was made from this file: its id, title, time, and the account's name."""
        found = await self._db.read("same_file", {"file": file, "folder": folder, "since": rows.ms(since)})
        return (found[0][0], found[0][1], rows.moment(found[0][2]), found[0][3]) if found else None

    async def names_of(self, numbers: Sequence[str]) -> dict[str, str]:
        """The names that these numbers had when they were last written to; those without one are left out."""
        found = await self._db.read("names_of", {"numbers": json.dumps(list(numbers))})
        return {row[0]: row[1] for row in found if row[1]}

    async def unknowns(self, limit: int) -> list[Unsettled]:
        """Uncertain messages, each with its last attempt."""
        found = await self._db.read("unknown_open", {"limit": limit})
        return [Unsettled(row[0], row[1], row[2], row[3], rows.moment(row[4]), row[5]) for row in found]

    async def uncertain_of(self, account: str) -> list[Uncertain]:
        """The uncertain messages of an account, each with its last attempt."""
        found = await self._db.read("uncertain_of", {"account": account})
        return [
            Uncertain(row[0], rows.moment(row[1]), rows.moment_or_none(row[2]), row[3], bool(row[4])) for row in found
        ]

    async def own_apart_from(self, account: str, at: datetime) -> Decimal | None:
        """What an account would hold if nothing but messages with an outcome and transfers had moved since then.

        None where its balance was not known at that time.
        """
        book = await self._db.read("book_read", {"account": account})
        if not book or book[0][3] is None or rows.moment(book[0][3]) > at:
            return None
        found = await self._db.read("own_apart_from", {"account": account, "at": rows.ms(at)})
        return sum((Decimal(amount) * n * (-1 if gave else 1) for gave, amount, n in found), Decimal(0))

    async def later_reference(self, account: str, after: datetime) -> str:
        """The reference of an attempt of this account that was taken after this moment; empty if there is none."""
        found = await self._db.read("later_reference", {"account": account, "after": rows.ms(after)})
        return str(found[0][0]) if found else ""

    async def newest_ends(self, account: str, limit: int) -> list[datetime]:
        """When the newest calls of an account had their outcome, newest first."""
        found = await self._db.read("newest_ends", {"account": account, "limit": limit})
        return [rows.moment(row[0]) for row in found]

    async def awaiting_report(self, since: datetime) -> dict[str, tuple[datetime, datetime]]:
        """Accounts with messages sent since then that have no report: when the oldest and the newest was sent."""
        found = await self._db.read("awaiting_report", {"since": rows.ms(since)})
        return {row[0]: (rows.moment(row[1]), rows.moment(row[2])) for row in found}

    async def timeline(self, job: int, steps: int) -> tuple[datetime, float, list[dict[State, int]]] | None:
        """When the messages of a job were handed over: start, seconds a step, and for each what they are now."""
        first, last = (await self._db.read("timeline_span", {"job": job}))[0]
        if first is None:
            return None
        step = max(1000, -(-(last - first + 1) // steps))
        counts: list[dict[State, int]] = [{} for _ in range((last - first) // step + 1)]
        for bucket, state, count in await self._db.read("timeline", {"job": job, "start": first, "step": step}):
            if 0 <= bucket < len(counts):
                counts[bucket][State(state)] = count
        return rows.moment(first), step / 1000, counts

    async def reasons(self, job: int) -> list[tuple[State, str | None, str, int]]:
        """Why messages of a job failed: state, reason, the provider's words, how many."""
        found = await self._db.read("reasons", {"job": job})
        return [(State(row[0]), row[1], row[2], row[3]) for row in found]


def _named(question: str, page: Page) -> str:
    return f"{question}_{'all' if page.job is None else 'job'}_{'down' if page.down else 'up'}"


def _filter(page: Page) -> dict[str, Any]:
    states = None if page.states is None else json.dumps(sorted(str(state) for state in page.states))
    return {"job": page.job, "states": states, "search": like(page.search)}


def like(search: str) -> str | None:
    """A pattern that finds these words anywhere; None where there are none."""
    words = search.strip()
    if not words:
        return None
    for sign in ("\\", "%", "_"):
        words = words.replace(sign, "\\" + sign)
    return f"%{words}%"
