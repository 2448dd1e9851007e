"""The outbox: jobs come in whole or not at all, persons give orders, and nobody is left out without being listed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.feed import Feed
from smsdesk.core.message import NewJob, NewMessage
from smsdesk.core.pace import pace
from smsdesk.core.phrase import phrase
from smsdesk.core.preview import OPTED_OUT
from smsdesk.core.state import OPEN, State
from smsdesk.services.news import Changed
from smsdesk.store.outbox import REMOVED

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from smsdesk.core.clock import Clock
    from smsdesk.core.message import Account, Job, Message
    from smsdesk.core.preview import CheckedRow
    from smsdesk.store.look import Look
    from smsdesk.store.verbs import Store

#: Nothing is sent later than so long after its instant without somebody's say-so.
FRESH = timedelta(hours=24)
#: The same text to the same number within this time is a repeat.
REPEAT = timedelta(hours=24)
#: Between a click on Send and the first byte, time to think better of it.
UNDO = timedelta(seconds=8)
#: So many of an account's newest outcomes say how fast it sends.
MEASURED: Final = 300
#: A queue older than this at the start of the window is asked about.
OLD = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Order:
    """What a person wants sent. `not_before` None: now. `extras` go to every message (service_id).

    `held`: nothing of it is sent before somebody resumes the job.
    """

    account: Account
    title: str
    text: str
    sender: str
    by: str
    not_before: datetime | None = None
    source: Mapping[str, str] = field(default_factory=dict)
    extras: Mapping[str, str] = field(default_factory=dict)
    skip_repeats: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True)
class Queued:
    """What became of an order: the job, how many messages were queued, and how many rows left out for what."""

    job: int
    queued: int
    skipped: Mapping[str, int]


class Outbox:
    """Verbs of persons on jobs and messages. `look` answers every question about them."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.look: Look = store.look
        self.changed: Feed[Changed] = Feed()

    async def enqueue(self, order: Order, rows: AsyncIterator[Sequence[CheckedRow]]) -> Queued:
        """Write the job and every row of it, left-out ones too; from the return on a power cut loses nothing.

        Nothing of it exists if this raises or is cancelled. Raises `BadInput` with `list.none_ready` when no row
        can be sent to, and `when.past`.
        """
        now = self._clock.now()
        start = order.not_before or now
        if start < now - timedelta(minutes=1):
            raise BadInput("when.past", text=start.astimezone().isoformat(timespec="minutes"))
        new = NewJob(
            order.account.id, order.title, order.text, order.sender, order.by, start, start + FRESH, order.source
        )
        outbox = self._store.outbox
        job = await outbox.open_job(new, now)
        queued, skipped = 0, Counter({"duplicate": 0, "opted_out": 0, "repeat": 0, "problem": 0})
        try:
            async for chunk in rows:
                repeats = await self._repeats(chunk, now) if order.skip_repeats else {}
                opted_out = await self.opted_out(chunk)
                batch = []
                for row in chunk:
                    left_out = OPTED_OUT if row.to in opted_out else _left_out(row, row.to in repeats)
                    if left_out is None:
                        queued += 1
                    else:
                        skipped[left_out] += 1
                    batch.append(_message(row, order, left_out))
                await outbox.add_messages(job, order.account.id, order.sender, batch, now)
            _need_some(queued)
            await outbox.commit_job(job, now, paused=order.held)
        except BaseException:
            await outbox.drop_job(job)
            raise
        self.changed.tell(Changed(frozenset({job})))
        return Queued(job, queued, skipped)

    async def opted_out(self, whom: Sequence[CheckedRow] | Sequence[Message]) -> frozenset[str]:
        """Which of these numbers nothing is sent to."""
        return await self._store.optouts.among([each.to for each in whom if each.to is not None])

    async def repeats(self, rows: Sequence[CheckedRow]) -> dict[str, datetime]:
        """Which numbers got the same text within 24 hours, or wait for it, and when."""
        return await self._repeats(rows, self._clock.now())

    async def _repeats(self, rows: Sequence[CheckedRow], now: datetime) -> dict[str, datetime]:
        ready = [(row.to, row.text) for row in rows if row.to is not None and row.left_out is None]
        if not ready:
            return {}
        return await self.look.repeats([to for to, _ in ready], [text for _, text in ready], now - REPEAT)

    # -- orders

    async def pause(self, job: int) -> Job:
        """Nothing more of it begins; what is in the air gets its answer."""
        await self._store.outbox.pause(job)
        return await self._told(job)

    async def resume(self, job: int) -> Job:
        """Go on with it."""
        now = self._clock.now()
        await self._store.outbox.resume(job, now + FRESH, now)
        return await self._told(job)

    async def stop_everything(self) -> list[int]:
        """Begin nothing more of any job, at once and durably; what is in the air gets its answer. The jobs' ids."""
        jobs = await self._store.outbox.stop_everything()
        self.changed.tell(Changed(frozenset(jobs)))
        return jobs

    async def stopped(self) -> list[int]:
        """The jobs that `stop_everything` paused and that still are."""
        return await self._store.outbox.stopped()

    async def resume_everything(self) -> list[int]:
        """Go on with what `stop_everything` paused, and with nothing else. The jobs' ids."""
        now = self._clock.now()
        jobs = await self._store.outbox.resume_everything(now + FRESH, now)
        self.changed.tell(Changed(frozenset(jobs)))
        return jobs

    async def cancel(self, job: int) -> Job:
        """Whatever has not begun is never sent."""
        await self._store.outbox.cancel(job, self._clock.now())
        return await self._told(job)

    async def reschedule(self, job: int, when: datetime | None) -> Job:
        """Another time for a job that has not begun; None: now."""
        start = when or self._clock.now()
        await self._store.outbox.reschedule(job, start, start + FRESH)
        return await self._told(job)

    async def decide(self, messages: Sequence[int], target: State | None, by: str) -> dict[int, State]:
        """What a person decided about uncertain messages, or to send refused, unsent or missed ones again.

        `target` is accepted (it was sent), not_sent, queued (send again) or None (leave it uncertain). Raises
        `Refused` at the first that cannot be; the ones before it are decided.
        """
        decided: dict[int, State] = {}
        try:
            for message in messages:
                now = self._clock.now()
                decided[message] = await self._store.outbox.resolve(message, target, by, now, now + FRESH)
        finally:
            self.changed.tell(Changed(messages=tuple(decided)))
        return decided

    async def again(self, messages: Sequence[int], by: str, title: str) -> Queued:
        """Send messages of one job once more, as new ones that are paid for: a job of their own, `resend_of` kept.

        Whoever opted out meanwhile is left out. Raises `Refused` with `message.state` for one that has no outcome yet
        or is uncertain, and `BadInput` with `list.none_ready`.
        """
        now = self._clock.now()
        found = await self.look.some(messages)
        for message in found:
            if message.emptied:
                raise Refused("message.state", message=message.id, state=message.state, wanted=REMOVED)
            if message.state in OPEN or message.state in (State.UNKNOWN, State.HELD):
                raise Refused(
                    "message.state", message=message.id, state=message.state, wanted=phrase("It has no outcome yet.")
                )
        job = await self.look.job(found[0].job, now) if found else None
        if job is None or any(message.job != job.id for message in found):
            raise BadInput("list.none_ready")
        opted_out = await self.opted_out(found)
        extras = await self.look.extras(messages)
        batch = [
            _copy(message, message.to in opted_out, extras.get(message.id))
            for message in found
            if message.to is not None
        ]
        queued = sum(each.state is State.QUEUED for each in batch)
        _need_some(queued)
        outbox = self._store.outbox
        new = await outbox.open_job(
            NewJob(job.account, title, job.text, found[0].sender, by, now, now + FRESH, job.source), now
        )
        try:
            await outbox.add_messages(new, job.account, found[0].sender, batch, now)
            await outbox.commit_job(new, now)
        except BaseException:
            await outbox.drop_job(new)
            raise
        self.changed.tell(Changed(frozenset({new})))
        return Queued(new, queued, {"opted_out": len(batch) - queued})

    async def _told(self, job: int) -> Job:
        self.changed.tell(Changed(frozenset({job})))
        return await self.look.job(job, self._clock.now())

    # -- reading

    async def job(self, job: int) -> Job:
        """One job. Raises `Refused` with `job.unknown`."""
        return await self.look.job(job, self._clock.now())

    async def jobs(self, *, limit: int = 100, before: int | None = None, search: str = "") -> list[Job]:
        """The newest jobs, newest first."""
        return await self.look.newest_jobs(self._clock.now(), limit=limit, before=before, search=search)

    async def jobs_of_concern(self) -> list[Job]:
        """Jobs with something still to send, or with uncertain messages that ask for a person; newest first."""
        return await self.look.jobs_of_concern(self._clock.now(), limit=200)

    async def seconds_left(self, jobs: Sequence[Job]) -> float | None:
        """How long these jobs take from now on if their accounts go on as fast as they went when they last sent.

        Accounts send beside each other, so the slowest counts. None where one of them has not sent enough to say.
        """
        waiting: dict[str, int] = {}
        for job in jobs:
            waiting[job.account] = waiting.get(job.account, 0) + job.waiting
        paces = {account: pace(await self.look.newest_ends(account, MEASURED)) for account, n in waiting.items() if n}
        if not paces or not all(paces.values()):
            return None
        return max(waiting[account] / speed for account, speed in paces.items())

    async def stale(self) -> tuple[int, datetime] | None:
        """How much has waited for more than ten minutes, and since when; None when nothing has."""
        waiting = (await self.look.waiting()).values()
        now = self._clock.now()
        old = [(count, since) for count, since in waiting if since < now - OLD]
        if not old:
            return None
        return sum(count for count, _ in old), min(since for _, since in old)


def _need_some(queued: int) -> None:
    if not queued:
        raise BadInput("list.none_ready")


def _copy(message: Message, opted_out: bool, extras: Mapping[str, str] | None) -> NewMessage:
    return NewMessage(
        to=message.to,
        text=message.text,
        parts=message.parts,
        name=message.name,
        row=message.row,
        raw=message.raw,
        state=State.SKIPPED if opted_out else State.QUEUED,
        words=OPTED_OUT if opted_out else "",
        extras=extras,
        resend_of=message.id,
    )


def _left_out(row: CheckedRow, repeated: bool) -> str | None:
    if row.problem is not None:
        return "problem"
    return row.left_out or ("repeat" if repeated else None)


def _message(row: CheckedRow, order: Order, left_out: str | None) -> NewMessage:
    return NewMessage(
        to=row.to,
        text=row.text,
        parts=row.parts,
        name=row.name,
        row=row.row,
        raw=row.raw,
        state=State.SKIPPED if left_out else State.HELD if order.held else State.QUEUED,
        words="" if left_out is None else str(row.problem or left_out),
        extras=order.extras or None,
    )
