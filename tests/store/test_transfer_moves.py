"""The table of moves of transfers in the database itself: whatever code does, a transfer moves as the table says."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
from contextlib import closing
from dataclasses import replace
from decimal import Decimal

import pytest

from smsdesk.core.errors import Refused
from smsdesk.core.message import Account, Reading
from smsdesk.core.result import Changed, Outcome
from smsdesk.core.state import Actor
from smsdesk.core.transfer import OPEN_TRANSFER, TRANSFER_MOVES, Direction, Sides, TransferOrder, TransferState
from smsdesk.store.transfers import Looked, TransferEnd
from smsdesk.store.verbs import open_store
from tests.store.conftest import NOON

ACCOUNT = "a" * 32
ORDER = TransferOrder(ACCOUNT, Direction.ADD, "sub_account", "kisumu", 50, "Asha")
BEFORE = Looked(Reading(ACCOUNT, NOON, Decimal(1000), "SMS"), Decimal(20))
#: How a transfer comes to each state, by moves of the table.
WAYS = {
    TransferState.PLANNED: (),
    TransferState.SENDING: ("sending",),
    TransferState.NOT_DONE: ("not_done",),
    TransferState.REFUSED: ("sending", "refused"),
    TransferState.DONE: ("sending", "done"),
    TransferState.UNKNOWN: ("sending", "unknown"),
    TransferState.PARTLY_DONE: ("sending", "unknown", "partly_done"),
}


@pytest.fixture
async def store(tmp_path):
    store = await open_store(tmp_path / "desk.db", contextlib.nullcontext(), lambda: False)
    await store.accounts.add(Account(ACCOUNT, "Office", "mspace", "http://127.0.0.1:1", {}, NOON))
    yield store
    await store.close()


@pytest.fixture
def raw(store, tmp_path):
    with closing(sqlite3.connect(tmp_path / "desk.db", isolation_level=None)) as connection:
        yield connection


def move(raw, number, target, actor="desk"):
    who = ", settled_by = 'Asha', settled_at = 1" if actor == "person" else ""
    statement = f"UPDATE transfer SET state = ?, actor = ?{who} WHERE id = ?"
    raw.execute(statement, (str(target), actor, number))


async def at(store, raw, state):
    number = await store.transfers.plan(ORDER, BEFORE)
    for step in WAYS[state]:
        move(raw, number, step, "person" if step == "partly_done" else "desk")
    return number


@pytest.mark.parametrize("source", TransferState)
async def test_every_move_is_let_through_or_refused_as_the_table_says(store, raw, source):
    number = await at(store, raw, source)
    for target, actor in itertools.product(TransferState, Actor):
        raw.execute("BEGIN")
        if (source, target, actor) in TRANSFER_MOVES:
            move(raw, number, target, actor)
        else:
            with pytest.raises(sqlite3.IntegrityError, match="not in the table"):
                move(raw, number, target, actor)
        raw.execute("ROLLBACK")


async def test_a_transfer_begins_as_planned_and_stays(store, raw):
    number = await at(store, raw, TransferState.DONE)
    with pytest.raises(sqlite3.IntegrityError, match="begins as planned"):
        raw.execute(
            "INSERT INTO transfer (account, kind, child, direction, credits, state, actor, planned_at, by) "
            "VALUES (?, 'customer', 'x', 'add', 1, 'done', 'desk', 1, 'Asha')",
            (ACCOUNT,),
        )
    for statement in ("DELETE FROM transfer", "UPDATE transfer SET words = 'other'"):
        with pytest.raises(sqlite3.IntegrityError, match=r"kept|not in the table"):
            raw.execute(statement)
    assert (await store.transfers.one(number)).state is TransferState.DONE


@pytest.mark.parametrize("column", ["account", "kind", "child", "direction", "credits", "own_before", "by"])
async def test_what_was_planned_is_not_written_again(store, raw, column):
    await store.transfers.plan(ORDER, BEFORE)
    value = "'take'" if column == "direction" else "7"
    statement = f"UPDATE transfer SET state = 'sending', {column} = {value}"
    with pytest.raises(sqlite3.IntegrityError, match="not written again"):
        raw.execute(statement)


async def test_a_person_has_a_name(store, raw):
    await at(store, raw, TransferState.UNKNOWN)
    with pytest.raises(sqlite3.IntegrityError, match="a person has a name"):
        raw.execute("UPDATE transfer SET state = 'done', actor = 'person'")


async def test_evidence_is_kept_as_it_was_written(store, raw):
    number = await at(store, raw, TransferState.UNKNOWN)
    await store.transfers.compared(await store.transfers.one(number), BEFORE)
    for statement in ("DELETE FROM transfer_evidence", "UPDATE transfer_evidence SET own = '1'"):
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(statement)


@pytest.mark.parametrize("state", TransferState)
async def test_one_open_transfer_for_a_target(store, raw, state):
    number = await at(store, raw, state)
    for other in (ORDER, replace(ORDER, child="KISUMU", credits=1)):
        if state in OPEN_TRANSFER:
            with pytest.raises(Refused) as caught:
                await store.transfers.plan(other, BEFORE)
            assert caught.value.code == "transfer.open"
            assert "50 SMS" in caught.value.why
        else:
            number = await store.transfers.plan(other, BEFORE)
            move(raw, number, TransferState.NOT_DONE)
    await store.transfers.plan(replace(ORDER, kind="reseller_client"), BEFORE)  # the same name, of another kind


async def test_an_end_is_written_and_booked_once(store, raw):
    number = await store.transfers.plan(ORDER, BEFORE)
    await store.transfers.begin(number, NOON)
    assert not await store.transfers.begin(number, NOON)
    done = TransferEnd(TransferState.DONE, Changed(Outcome.DONE), None, Sides(Decimal(950), Decimal(70)))
    for _ in range(2):  # the second try of an end whose first went through after all
        await store.transfers.end(number, done, NOON, None)
    assert raw.execute("SELECT giver, taker, amount FROM booking WHERE transfer = 1").fetchall() == [
        ("own", "child", "50")
    ]
    found = await store.transfers.one(number)
    assert (found.state, found.after) == (TransferState.DONE, Sides(Decimal(950), Decimal(70)))
