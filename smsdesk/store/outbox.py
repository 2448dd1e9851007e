"""Everything that is written about jobs and messages. Every verb is one durable transaction."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from smsdesk.core.errors import DeskError, Refused
from smsdesk.core.message import Begun, Ended, NewJob, NewMessage
from smsdesk.core.phrase import phrase
from smsdesk.core.state import JobState, State
from smsdesk.store import optouts, reports, rows
from smsdesk.store.database import Database, one
from smsdesk.store.queries import queries

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.result import Found, Report

#: How often a call may come to nothing for a reason of its own before the message is given up as not sent.
STRIKES = 5

#: A call's whole time, and how long after it nothing is decided yet (reliability: the request may still be on its way).
DEADLINE = timedelta(seconds=35)
SETTLE = timedelta(seconds=120)

#: Why an old message cannot be sent again.
REMOVED = phrase("Its text and number were removed from this desk, being old.")
#: Where the desk keeps which jobs were paused all at once.
STOPPED = "stopped"


class OutboxStore:
    """Verbs of the outbox: jobs come in whole, messages move by the table, attempts are kept."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # -- a job comes in: written row by row as a draft, and there for everyone from `commit_job` on

    async def open_job(self, job: NewJob, now: datetime) -> int:
        """Begin to write a job; nobody sees it yet. Returns its id."""
        params = {
            "account": job.account, "title": job.title, "text": job.text, "sender": job.sender, "by": job.by,
            "source": json.dumps(dict(job.source), ensure_ascii=False), "not_before": rows.ms(job.not_before),
            "not_after": rows.ms(job.not_after), "now": rows.ms(now),
        }  # fmt: skip
        return await self._db.write(lambda connection: int(one(connection, "job_add", params).fetchone()[0]))

    async def add_messages(
        self, job: int, account: str, sender: str, batch: Sequence[NewMessage], now: datetime
    ) -> None:
        """Write some of its messages."""
        at = rows.ms(now)
        values = [
            (job, account, new.row, new.raw, new.name, new.to, new.text, sender,
             json.dumps(dict(new.extras)) if new.extras else None, new.parts, str(new.state), new.reason, new.words,
             at, at, new.resend_of)
            for new in batch
        ]  # fmt: skip
        await self._db.write(lambda connection: connection.executemany(queries()["message_add"], values).rowcount)

    async def commit_job(self, job: int, now: datetime, *, paused: bool = False) -> None:
        """From here a power cut loses nothing. Raises `DeskError` with `desk.busy` where the job was given up."""
        state = JobState.PAUSED if paused else JobState.QUEUED

        def work(connection: sqlite3.Connection) -> None:
            if not one(connection, "job_commit", {"job": job, "state": str(state)}).rowcount:
                raise DeskError("desk.busy")
            one(connection, "job_finish", {"jobs": json.dumps([job]), "now": rows.ms(now)})

        await self._db.write(work)

    async def drop_job(self, job: int) -> None:
        """Give up a job that was never committed."""
        await self._db.write(lambda connection: _drop(connection, job))

    async def drop_stale_drafts(self, before: datetime) -> int:
        """Give up what was begun and never committed, by a program that is gone."""

        return await self._db.write(lambda connection: drop_drafts(connection, before))

    # -- sending

    async def begin(
        self, account: str, count: int, reference: str, desk: str, now: datetime, *, distinct: bool = True
    ) -> list[Begun]:
        """Take the account's next messages and write down that they are being sent, before any byte leaves.

        At most `count`, in the order they were queued; a number never twice in one call. When this returns, the
        attempts are on the disk. An empty list: nothing is due.
        """
        return await self._db.write(
            lambda connection: _begin(connection, account, count, reference, desk, rows.ms(now), distinct)
        )

    async def end(self, ended: Sequence[Ended], now: datetime) -> list[Ended]:
        """Write down what became of begun messages; those that had been ended before are left alone.

        Returns what was written: `queued` has become `not_sent` after the last strike, and `cancelled` where its job
        was cancelled meanwhile.
        """
        return await self._db.write(lambda connection: _end(connection, ended, rows.ms(now)))

    async def recover(self, now: datetime, words: str) -> int:
        """At the start of an engine: whatever an earlier life left in `sending` is uncertain now. How many."""
        return await self._db.write(lambda connection: _recover(connection, now, words))

    async def hold(self, now: datetime, words: str) -> int:
        """This desk is a copy, or came from a backup: nothing of it is sent before a person resumes each job.

        Whatever was queued is held, whatever was being sent is uncertain. How many messages are held.
        """
        return await self._db.write(lambda connection: hold(connection, now, words))

    async def miss(self, now: datetime) -> int:
        """Messages whose time has passed are missed: nothing is sent later than a person said."""

        def work(connection: sqlite3.Connection) -> int:
            jobs = [row[0] for row in one(connection, "missed_jobs", {"now": rows.ms(now)})]
            missed = sum(one(connection, "missed_messages", {"job": job, "now": rows.ms(now)}).rowcount for job in jobs)
            one(connection, "job_finish", {"jobs": json.dumps(jobs), "now": rows.ms(now)})
            return missed

        return await self._db.write(work)

    # -- orders of persons

    async def pause(self, job: int) -> None:
        """Nothing more of this job begins. Raises `Refused` with `job.unknown` or `job.state`."""

        def work(connection: sqlite3.Connection) -> None:
            state = _job_state(connection, job)
            if state is JobState.PAUSED:
                return
            if not one(connection, "job_pause", {"job": job}).rowcount:
                raise Refused("job.state", job=job, state=state, wanted=phrase("a job that waits or is being sent"))

        await self._db.write(work)

    async def resume(self, job: int, not_after: datetime, now: datetime) -> None:
        """Go on with it, what is held included. Raises `Refused` with `job.unknown` or `job.state`."""

        def work(connection: sqlite3.Connection) -> None:
            state = _job_state(connection, job)
            if state in (JobState.QUEUED, JobState.SENDING):
                return
            if not _resume(connection, job, rows.ms(not_after), rows.ms(now)):
                raise Refused("job.state", job=job, state=state, wanted=phrase("a paused job"))

        await self._db.write(work)

    async def stop_everything(self) -> list[int]:
        """Pause every job that waits or is being sent, in one transaction, and remember which; their ids."""

        def work(connection: sqlite3.Connection) -> list[int]:
            jobs = sorted(row[0] for row in one(connection, "job_pause_all", {}).fetchall())
            stopped = sorted({*_stopped(connection), *jobs})
            one(connection, "desk_write", {"key": STOPPED, "value": json.dumps(stopped)})
            return jobs

        return await self._db.write(work)

    async def stopped(self) -> list[int]:
        """The jobs that `stop_everything` paused and that still are."""
        kept = await self._db.read("desk_read", {"key": STOPPED})
        return [row[0] for row in await self._db.read("job_paused", {"jobs": kept[0][0] if kept else "[]"})]

    async def resume_everything(self, not_after: datetime, now: datetime) -> list[int]:
        """Go on with the jobs that `stop_everything` paused and that still are; not with others. Their ids."""

        def work(connection: sqlite3.Connection) -> list[int]:
            jobs = [job for job in _stopped(connection) if _resume(connection, job, rows.ms(not_after), rows.ms(now))]
            one(connection, "desk_write", {"key": STOPPED, "value": "[]"})
            return jobs

        return await self._db.write(work)

    async def cancel(self, job: int, now: datetime) -> int:
        """Whatever has not begun is not sent. How many messages that were; raises `Refused` with `job.unknown`."""

        def work(connection: sqlite3.Connection) -> int:
            state = _job_state(connection, job)
            if state in (JobState.CANCELLED, JobState.FINISHED):
                return 0
            count = one(connection, "job_cancel_messages", {"job": job, "now": rows.ms(now)}).rowcount
            one(connection, "job_cancel", {"job": job, "now": rows.ms(now)})
            return int(count)

        return await self._db.write(work)

    async def reschedule(self, job: int, not_before: datetime, not_after: datetime) -> None:
        """Another time for a job that has not begun. Raises `Refused` with `job.unknown` or `job.state`."""

        def work(connection: sqlite3.Connection) -> None:
            state = _job_state(connection, job)
            params = {"job": job, "not_before": rows.ms(not_before), "not_after": rows.ms(not_after)}
            if not one(connection, "job_reschedule", params).rowcount:
                raise Refused("job.state", job=job, state=state, wanted=phrase("a job that waits"))

        await self._db.write(work)

    async def resolve(self, message: int, target: State | None, by: str, now: datetime, not_after: datetime) -> State:
        """What a person decided about one message; None leaves it uncertain and stops asking.

        `queued` sends it again, in that person's name. Raises `Refused` with `message.unknown`, `message.state`,
        `message.too_early` or `reply.opted_out`.
        """
        return await self._db.write(lambda connection: _resolve(connection, message, target, by, now, not_after))

    async def keep_received(self, account: str, kind: str, body: bytes, now: datetime) -> None:
        """Keep what a provider said, as it came; the same bytes once."""
        digest = hashlib.sha256(body).hexdigest()
        params = {"account": account, "now": rows.ms(now), "kind": kind, "body": body, "digest": digest}
        await self._db.write(lambda connection: one(connection, "received_add", params).rowcount)

    async def report(self, account: str, told: Sequence[Report], now: datetime) -> list[int]:
        """Apply delivery reports by the table of moves; late and double ones change nothing. Returns who moved."""
        return await self._db.write(
            lambda connection: [
                message for each in told for message in reports.tell(connection, account, each, rows.ms(now))
            ]
        )

    async def note(self, message: int, kind: str, words: str, now: datetime, speaks_for: State = State.UNKNOWN) -> None:
        """Keep something that came to be known and settles nothing, whatever it speaks for."""
        await self._db.write(
            lambda connection: _evidence(connection, message, kind, speaks_for, words, None, rows.ms(now))
        )

    async def settle(self, message: int, found: Found, kind: str, cost: str | None, now: datetime) -> bool:
        """What a provider's own records say of an uncertain message; False where it was settled meanwhile."""

        def work(connection: sqlite3.Connection) -> bool:
            params = {
                "id": message, "state": str(found.state), "was": str(State.UNKNOWN), "reason": found.reason,
                "words": found.words, "provider_id": found.provider_id, "cost": cost, "now": rows.ms(now),
            }  # fmt: skip
            if not one(connection, "settle_lookup", params).rowcount:
                return False
            _evidence(connection, message, kind, found.state, found.words, None, rows.ms(now))
            reports.overtaken(connection, [message], rows.ms(now))
            return True

        return await self._db.write(work)


def _job_state(connection: sqlite3.Connection, job: int) -> JobState:
    row = one(connection, "job_state", {"job": job}).fetchone()
    if row is None or row[0] == JobState.DRAFT:
        raise Refused("job.unknown", job=job)
    return JobState(row[0])


def drop_drafts(connection: sqlite3.Connection, before: datetime) -> int:
    """The work of `OutboxStore.drop_stale_drafts`, inside a transaction."""
    stale = [row[0] for row in one(connection, "job_drafts", {"before": rows.ms(before)})]
    for job in stale:
        _drop(connection, job)
    return len(stale)


def _stopped(connection: sqlite3.Connection) -> list[int]:
    kept = one(connection, "desk_read", {"key": STOPPED}).fetchone()
    return [] if kept is None else [int(job) for job in json.loads(kept[0])]


def _resume(connection: sqlite3.Connection, job: int, not_after: int, now: int) -> bool:
    if not one(connection, "job_resume", {"job": job, "not_after": not_after}).rowcount:
        return False
    one(connection, "release_held", {"job": job, "now": now})
    one(connection, "job_finish", {"jobs": json.dumps([job]), "now": now})
    return True


def hold(connection: sqlite3.Connection, now: datetime, words: str) -> int:
    """The work of `OutboxStore.hold`, inside a transaction."""
    _recover(connection, now, words)
    held = one(connection, "hold_messages", {"now": rows.ms(now)}).rowcount
    one(connection, "hold_jobs", {})
    return held


def _drop(connection: sqlite3.Connection, job: int) -> None:
    state = one(connection, "job_state", {"job": job}).fetchone()
    if state is None or state[0] != JobState.DRAFT:
        return
    for statement in ("job_drop_messages", "job_drop_tally", "job_drop"):
        one(connection, statement, {"job": job})


def _begin(
    connection: sqlite3.Connection, account: str, count: int, reference: str, desk: str, now: int, distinct: bool
) -> list[Begun]:
    if one(connection, "fuse_read", {"account": account}).fetchone() is not None:
        return []
    begun: list[Begun] = []
    numbers: set[str] = set()
    jobs: set[int] = set()
    for row in _next(connection, account, count, now):
        number, job, to, text, sender, extras, attempts, authorised_by, name, parts = row
        if distinct and to in numbers:
            break
        numbers.add(to)
        jobs.add(job)
        one(connection, "begin_message", {"id": number, "now": now})
        attempt = one(connection, "begin_attempt", {
            "id": number, "n": attempts + 1, "reference": reference, "desk": desk, "now": now,
            "authorised_by": authorised_by,
        }).lastrowid  # fmt: skip
        more = json.loads(extras) if extras else {}
        begun.append(Begun(number, job, to, text, sender, more, reference, name, parts, attempt or 0))
    if jobs:
        one(connection, "job_started", {"jobs": json.dumps(sorted(jobs))})
    return begun


def _next(connection: sqlite3.Connection, account: str, count: int, now: int) -> list[rows.Row]:
    """What is due; whoever opted out since it was queued is never begun with."""
    params = {"account": account, "now": now, "n": count, "after": 0}
    while found := one(connection, "next_messages", params).fetchall():
        numbers = json.dumps([row[2] for row in found])
        opted_out = {row[0] for row in one(connection, "optout_among", {"numbers": numbers})}
        if not opted_out:
            break
        for row in found:
            if row[2] in opted_out:
                optouts.cancel(connection, row[0], now)
        one(connection, "job_finish", {"jobs": json.dumps(sorted({row[1] for row in found})), "now": now})
    return found


def _end(connection: sqlite3.Connection, ended: Sequence[Ended], now: int) -> list[Ended]:
    written: list[Ended] = []
    for each in ended:
        strikes = 0
        if each.state is State.QUEUED:
            strikes = one(connection, "message_strikes", {"id": each.id}).fetchone()[0] + each.strike
        final = replace(each, state=State.NOT_SENT) if strikes >= STRIKES else each
        params = {
            "id": each.id, "reference": each.reference, "outcome": str(each.outcome), "handed": str(each.handed),
            "http_status": each.http_status, "reason": each.reason, "words": each.words, "trace": each.trace,
            "verified": int(each.verified), "now": now,
        }  # fmt: skip
        if not one(connection, "end_attempt", params).rowcount:
            continue
        one(connection, "end_message", {
            "id": each.id, "state": str(final.state), "reason": each.reason, "words": each.words, "now": now,
            "provider_id": each.provider_id, "cost": rows.text_or_none(each.cost), "strikes": strikes,
            "settle_until": rows.ms_or_none(each.settle_until),
        })  # fmt: skip
        if final.state is State.QUEUED and one(connection, "cancel_ended", {"id": each.id, "now": now}).rowcount:
            # Its job was cancelled while it was in the air: the person's order holds for it as well.
            final = replace(each, state=State.CANCELLED)
        written.append(final)
    if written:
        ids = json.dumps([each.id for each in written])
        one(connection, "job_finish_of", {"ids": ids, "now": now})
        reports.overtaken(connection, (each.id for each in written), now)
    return written


def _recover(connection: sqlite3.Connection, now: datetime, words: str) -> int:
    at = rows.ms(now)
    left = one(connection, "recover_sending", {}).fetchall()
    for number, _, began in left:
        # The call cannot have outlived its deadline, and the wait counts from there.
        until = max(began + (DEADLINE + SETTLE) // timedelta(milliseconds=1), at)
        one(connection, "recover_attempt", {"id": number, "now": at, "words": words})
        one(connection, "recover_message", {"id": number, "now": at, "words": words, "settle_until": until})
        _evidence(connection, number, "start", State.UNKNOWN, words, None, at)
    reports.overtaken(connection, (row[0] for row in left), at)
    one(connection, "recover_claimed", {"now": at})
    one(connection, "job_finish", {"jobs": json.dumps(sorted({row[1] for row in left})), "now": at})
    return len(left)


#: From where a person may decide what.
DECISIONS = {
    State.UNKNOWN: {State.ACCEPTED, State.NOT_SENT, State.QUEUED},
    State.REJECTED: {State.QUEUED},
    State.NOT_SENT: {State.QUEUED},
    State.MISSED: {State.QUEUED},
}


def _resolve(
    connection: sqlite3.Connection, message: int, target: State | None, by: str, now: datetime, not_after: datetime
) -> State:
    row = connection.execute(queries()["message_one"], {"id": message}).fetchone()
    if row is None:
        raise Refused("message.unknown", message=message)
    found = rows.message(row)
    if target is None:
        if found.state is not State.UNKNOWN:
            raise Refused(
                "message.state", message=message, state=found.state, wanted=phrase("Only uncertain ones can be left.")
            )
        one(connection, "leave", {"id": message, "now": rows.ms(now)})
        _evidence(connection, message, "person", State.UNKNOWN, phrase("left as it is"), by, rows.ms(now))
        return State.UNKNOWN
    if found.emptied:
        raise Refused("message.state", message=message, state=found.state, wanted=REMOVED)
    if target not in DECISIONS.get(found.state, ()):
        raise Refused(
            "message.state", message=message, state=found.state, wanted=phrase("Nothing is left to decide about it.")
        )
    if found.state is State.UNKNOWN and found.settle_until is not None and now < found.settle_until:
        when = found.settle_until.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        raise Refused("message.too_early", message=message, when=when)
    if target is State.QUEUED and found.to is not None and optouts.is_opted_out(connection, found.to):
        raise Refused("reply.opted_out", number=found.to)
    one(connection, "resolve", {
        "id": message, "state": str(target), "was": str(found.state), "now": rows.ms(now),
        "authorised_by": by if target is State.QUEUED else None,
    })  # fmt: skip
    _evidence(connection, message, "person", target, "decided", by, rows.ms(now))
    if target is State.QUEUED:
        params = {"ids": json.dumps([message]), "now": rows.ms(now), "not_after": rows.ms(not_after)}
        one(connection, "job_reopen", params)
    return target


def _evidence(
    connection: sqlite3.Connection, message: int, kind: str, state: State, words: str, by: str | None, at: int
) -> None:
    params = {"id": message, "now": at, "kind": kind, "state": str(state), "words": words, "by": by, "raw": None}
    one(connection, "evidence_add", params)
