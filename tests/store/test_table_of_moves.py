"""The table of moves against the real store: whatever is asked in whatever order, every promise of it holds."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from smsdesk.core.errors import Refused
from smsdesk.core.message import Account, Ended, NewJob, NewMessage
from smsdesk.core.result import Found, Handed
from smsdesk.core.state import FIRST, MOVES, Actor, State, legal
from smsdesk.store.outbox import DECISIONS, STRIKES
from smsdesk.store.verbs import open_store
from tests.store.conftest import NOON

ACCOUNT = "a" * 32
POSSIBLE = (None, "accepted", "enroute", "unknown")
EVIDENCE = sorted(move.target for move in MOVES if move.actor is Actor.EVIDENCE and move.source is State.UNKNOWN)


@dataclass
class Known:
    """What the model knows of one message."""

    job: int
    state: State = State.QUEUED
    strikes: int = 0
    settle_until: object = None


class Desk(RuleBasedStateMachine):
    """Persons, engines, crashes, clocks and evidence, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="moves-"))
        self.runner = asyncio.Runner()
        self.now = NOON
        self.life = 0
        self.refs = 0
        self.messages: dict[int, Known] = {}
        self.before: dict[int, State] = {}
        self.open: dict[int, str] = {}  # begun in this life of the engine
        self.lost: list[tuple[int, str]] = []  # begun in a life that is over, or ended
        self.attempts: dict[int, tuple] = {}
        self.fused = False

    def do(self, work):
        return self.runner.run(work)

    @initialize()
    def a_new_desk(self):
        path = self.folder / "desk.db"
        self.store = self.do(open_store(path, contextlib.nullcontext(), lambda: False))
        self.outbox = self.store.outbox
        self.look = sqlite3.connect(path)
        account = Account(ACCOUNT, "Office", "mspace", "http://127.0.0.1:1", {"sender": "TUMAINI"}, NOON)
        self.do(self.store.accounts.add(account))

        for _ in range(2):
            self.write_job(3, 0, 24)

    def teardown(self):
        if hasattr(self, "store"):
            self.look.close()
            self.do(self.store.close())
        self.runner.close()
        shutil.rmtree(self.folder)

    # Few rules, each of which draws its own step: the kinds of steps have to meet in one run to be of interest.

    @rule(data=st.data())
    def the_engine(self, data):
        data.draw(st.sampled_from([self.begin] * 4 + [self.end] * 4 + [self.the_program_dies]))(data)

    @rule(data=st.data())
    def a_person(self, data):
        often = [self.a_job_comes_in, self.resume, self.decide, self.resume_everything, self.cancel]
        data.draw(st.sampled_from([*often * 3, self.pause, self.stop_everything]))(data)

    @rule(data=st.data())
    def the_world(self, data):
        often = [self.time_goes_by_or_is_set_back, self.evidence_comes, self.an_outcome_that_comes_too_late]
        rarely = [self.what_is_too_late_is_missed, self.the_desk_comes_from_a_copy, self.the_fuse, self.the_fuse]
        data.draw(st.sampled_from([*often * 3, self.code_goes_round_the_table, *rarely]))(data)

    # -- persons

    def a_job_comes_in(self, data):
        count = data.draw(st.integers(1, 3))
        minutes = data.draw(st.sampled_from([0, 0, 5]))
        hours = data.draw(st.sampled_from([1, 24]))
        self.write_job(count, minutes, hours)

    def write_job(self, count, minutes, hours):
        start = self.now + timedelta(minutes=minutes)
        new = NewJob(ACCOUNT, "Fees", "Habari", "TUMAINI", "Asha", start, start + timedelta(hours=hours))
        job = self.do(self.outbox.open_job(new, self.now))
        batch = [NewMessage(f"+25475400000{n}", "Habari", 1) for n in range(count)]
        self.do(self.outbox.add_messages(job, ACCOUNT, "TUMAINI", batch, self.now))
        self.do(self.outbox.commit_job(job, self.now))
        for (number,) in self.look.execute("SELECT id FROM message WHERE job = ?", (job,)):
            self.messages[number] = Known(job)

    def some_job(self, data):
        jobs = {known.job for known in self.messages.values()}
        in_the_air = {self.messages[number].job for number in self.open}
        return data.draw(st.sampled_from(sorted(in_the_air or jobs) + sorted(jobs)))

    def pause(self, data):
        with contextlib.suppress(Refused):
            self.do(self.outbox.pause(self.some_job(data)))

    def released(self, jobs):
        for known in self.messages.values():
            if known.job in jobs and known.state is State.HELD:
                known.state = State.QUEUED

    def resume(self, data):
        job = self.some_job(data)
        paused = self.job_states().get(job) == "paused"
        with contextlib.suppress(Refused):
            self.do(self.outbox.resume(job, self.now + timedelta(hours=24), self.now))
        if paused:
            self.released({job})

    def stop_everything(self, data):
        active = {job for job, state in self.job_states().items() if state in ("queued", "sending")}
        assert set(self.do(self.outbox.stop_everything())) == active

    def resume_everything(self, data):
        self.released(set(self.do(self.outbox.resume_everything(self.now + timedelta(hours=24), self.now))))

    def cancel(self, data):
        job = self.some_job(data)
        ended = self.job_states().get(job) in ("cancelled", "finished", None)
        with contextlib.suppress(Refused):
            self.do(self.outbox.cancel(job, self.now))
        for known in self.messages.values():
            if known.job == job and known.state in (State.QUEUED, State.HELD) and not ended:
                known.state = State.CANCELLED

    def decide(self, data):
        target = data.draw(st.sampled_from([*State, None]))
        number = data.draw(st.sampled_from(sorted(self.messages) or [999]))
        known = self.messages.get(number)
        early = known and known.state is State.UNKNOWN and known.settle_until and self.now < known.settle_until
        if target is None:
            allowed = known is not None and known.state is State.UNKNOWN
        else:
            allowed = known is not None and not early and target in DECISIONS.get(known.state, ())
        try:
            self.do(self.outbox.resolve(number, target, "Asha", self.now, self.now + timedelta(hours=24)))
        except Refused:
            assert not allowed
        else:
            assert allowed
            if target is not None:
                assert legal(known.state, target, Actor.PERSON)
                known.state, known.strikes = target, 0

    # -- the engine

    def begin(self, data):
        count = data.draw(st.integers(1, 3))
        self.refs += 1
        reference = f"{self.refs:032x}"
        due = self.due()
        begun = self.do(self.outbox.begin(ACCOUNT, count, reference, f"life {self.life}", self.now))
        assert bool(begun) == bool(due and not self.fused)
        for each in begun:
            assert each.id in due
            self.messages[each.id].state = State.SENDING
            self.open[each.id] = reference

    def end(self, data):
        outcome = data.draw(st.sampled_from(["accepted", "enroute", "rejected", "unknown", "none", "strike"]))
        if not self.open:
            return
        number = data.draw(st.sampled_from(sorted(self.open)))
        reference, known = self.open.pop(number), self.messages[number]
        self.lost.append((number, reference))
        if outcome in ("none", "strike"):
            known.strikes += outcome == "strike"
            ended = Ended(number, reference, State.QUEUED, State.NOT_SENT, Handed.NONE, strike=outcome == "strike")
            stopped = self.job_states()[known.job] == "cancelled"
            known.state = State.NOT_SENT if known.strikes >= STRIKES else State.QUEUED
            if stopped and known.state is State.QUEUED:
                known.state = State.CANCELLED  # what a person cancelled does not wait for ever
        else:
            settle = self.now + timedelta(seconds=155) if outcome == "unknown" else None
            ended = Ended(number, reference, State(outcome), State(outcome), Handed.ALL, settle_until=settle)
            known.state, known.settle_until, known.strikes = State(outcome), settle, 0
        assert len(self.do(self.outbox.end([ended], self.now))) == 1

    def an_outcome_that_comes_too_late(self, data):
        state = data.draw(st.sampled_from(["accepted", "rejected", "queued", "unknown"]))
        if not self.lost:
            return
        number, reference = data.draw(st.sampled_from(self.lost))
        outcome = State.NOT_SENT if state == "queued" else State(state)
        assert self.do(self.outbox.end([Ended(number, reference, State(state), outcome, Handed.ALL)], self.now)) == []

    def gone(self):
        for number, reference in self.open.items():
            known = self.messages[number]
            known.state = State.UNKNOWN
            (began,) = self.look.execute(
                "SELECT began FROM attempt WHERE message = ? AND reference = ?", (number, reference)
            ).fetchone()
            known.settle_until = max(NOON + timedelta(milliseconds=began - AT_NOON + 155_000), self.now)
            self.lost.append((number, reference))
        self.open = {}
        self.life += 1

    def the_program_dies(self, data):
        count = len(self.open)
        assert self.do(self.outbox.recover(self.now, "died")) == count
        self.gone()

    def the_desk_comes_from_a_copy(self, data):
        drafts = {job for job, state in self.job_states().items() if state == "draft"}
        self.do(self.outbox.hold(self.now, "copied"))
        self.gone()
        for known in self.messages.values():
            if known.state is State.QUEUED and known.job not in drafts:
                known.state = State.HELD

    def the_fuse(self, data):
        trip = data.draw(st.sampled_from([False, False, True]))
        if trip:
            self.do(self.store.accounts.trip_fuse(ACCOUNT, "parse", "", None, self.now))
        else:
            self.do(self.store.accounts.lift_fuse(ACCOUNT))
        self.fused = trip

    # -- time and the world

    def time_goes_by_or_is_set_back(self, data):
        seconds = data.draw(st.sampled_from([1, 20, 200, 200, 2_000, -60, 100_000]))
        self.now += timedelta(seconds=seconds)

    def what_is_too_late_is_missed(self, data):
        late = {
            row[0]
            for row in self.look.execute(
                "SELECT id FROM job WHERE state IN ('queued', 'sending') AND not_after <= ?", (self.at(),)
            )
        }
        self.do(self.outbox.miss(self.now))
        for known in self.messages.values():
            if known.job in late and known.state is State.QUEUED:
                known.state = State.MISSED

    def evidence_comes(self, data):
        state = data.draw(st.sampled_from(EVIDENCE))
        number = data.draw(st.sampled_from(sorted(self.messages) or [999]))
        uncertain = number in self.messages and self.messages[number].state is State.UNKNOWN
        assert self.do(self.outbox.settle(number, Found("x", state), "lookup", "1", self.now)) == uncertain
        if uncertain:
            self.messages[number].state = state

    def code_goes_round_the_table(self, data):
        target = data.draw(st.sampled_from(list(State)))
        actor = data.draw(st.sampled_from(list(Actor)))
        if not self.messages:
            return
        number = data.draw(st.sampled_from(sorted(self.messages)))
        state = self.messages[number].state
        if state is target or legal(state, target, actor):
            return
        with closing(sqlite3.connect(self.folder / "desk.db")) as other, pytest.raises(sqlite3.IntegrityError):
            other.execute("UPDATE message SET state = ?, actor = ? WHERE id = ?", (target, actor, number))

    # -- what always holds

    def at(self):
        return AT_NOON + (self.now - NOON) // timedelta(milliseconds=1)

    def job_states(self):
        return dict(self.look.execute("SELECT id, state FROM job"))

    def due(self):
        jobs = {
            row[0]
            for row in self.look.execute(
                "SELECT id FROM job WHERE state IN ('queued', 'sending') AND not_before <= ? AND not_after > ?",
                (self.at(), self.at()),
            )
        }
        return {n for n, known in self.messages.items() if known.state is State.QUEUED and known.job in jobs}

    @invariant()
    def nothing_is_lost_and_every_move_is_legal(self):
        if not hasattr(self, "store"):
            return
        found = {row[0]: State(row[1]) for row in self.look.execute("SELECT id, state FROM message")}
        assert found == {number: known.state for number, known in self.messages.items()}
        for number, state in found.items():
            before = self.before.get(number)
            ways = {(before, state), (before, State.QUEUED)} if state in (State.HELD, State.CANCELLED) else None
            if before is not None and before is not state:
                moves = ways or {(before, state)}
                assert any(legal(*each, actor) for each in moves for actor in Actor), (before, state)
        self.before = found

    @invariant()
    def at_most_one_possible_send_unless_a_person_asked(self):
        if not hasattr(self, "store"):
            return
        rows = self.look.execute("SELECT id, message, outcome, authorised_by, ended, words FROM attempt").fetchall()
        possible = Counter(row[1] for row in rows if row[3] is None and row[2] in POSSIBLE)
        assert not possible or max(possible.values()) == 1
        assert Counter(row[1] for row in rows if row[2] is None) == Counter(
            number for number, known in self.messages.items() if known.state is State.SENDING
        )
        ended = {row[0]: row for row in rows if row[2] is not None}
        assert self.attempts.items() <= ended.items()  # kept, and never written again
        self.attempts = ended

    @invariant()
    def counts_are_counts_and_what_waits_has_a_job_that_sends_it(self):
        if not hasattr(self, "store"):
            return
        tally = dict(self.look.execute("SELECT job || state, n FROM tally WHERE n <> 0"))
        assert tally == dict(self.look.execute("SELECT job || state, count(*) FROM message GROUP BY job, state"))
        jobs = self.job_states()
        for known in self.messages.values():
            if known.state is State.QUEUED:
                assert jobs[known.job] in ("queued", "sending", "paused")
            if known.state is State.HELD:
                assert jobs[known.job] == "paused"


AT_NOON = int(NOON.timestamp() * 1000)


def check(examples, steps):
    run_state_machine_as_test(
        Desk,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_every_promise_holds_whatever_is_asked():
    check(20, 50)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_every_promise_holds_whatever_is_asked_for_long():
    check(1000, 80)


async def test_the_table_in_the_database_is_the_table_in_the_code(bench):
    with closing(sqlite3.connect(bench.path)) as look:
        assert set(look.execute("SELECT source, target, actor FROM legal")) == {tuple(map(str, move)) for move in MOVES}
        assert {row[0] for row in look.execute("SELECT state FROM first")} == set(map(str, FIRST))


async def test_every_pair_of_states_and_actor_is_refused_or_let_through_as_the_table_says(bench):
    await bench.job(1)
    tried = 0
    with closing(sqlite3.connect(bench.path, isolation_level=None)) as look:
        for source in State:
            for target in State:
                for actor in Actor:
                    if source is target:
                        continue
                    look.execute("BEGIN")
                    look.execute("DROP TRIGGER message_moved")
                    (trigger,) = look.execute("SELECT sql FROM sqlite_master WHERE name = 'message_legal'").fetchone()
                    look.execute("DROP TRIGGER message_legal")
                    look.execute("UPDATE message SET state = ?", (source,))
                    look.execute(trigger)
                    try:
                        look.execute("UPDATE message SET state = ?, actor = ?", (target, actor))
                        passed = True
                    except sqlite3.IntegrityError:
                        passed = False
                    look.execute("ROLLBACK")
                    tried += 1
                    assert passed == legal(source, target, actor), (source, target, actor)
    assert tried == len(State) * (len(State) - 1) * len(Actor)
