"""Top-ups and deductions against the simulator: once, checked on both sides, and never decided by guessing."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from smsdesk.core.errors import DeskError, Refused
from smsdesk.core.transfer import Direction, Sides, TransferState, Verdict
from smsdesk.simulator import Fault
from smsdesk.store.restored import make_ready
from smsdesk.store.transfers import NEVER_LEFT
from tests.services.transferring import (
    CHILDREN,
    asked_of,
    booked_by,
    books,
    order,
    outcome,
    purse,
    quick_to_give_up,
    settled,
    transfers_of,
)


@pytest.fixture
def transfers(office):
    return transfers_of(office)


@pytest.mark.parametrize(("kind", "child"), CHILDREN["mspace"])
async def test_a_top_up_is_done_when_the_answer_and_both_lists_say_so(office, transfers, kind, child):
    account = await office.account("mspace")
    held = purse(office, "mspace", child)
    done = await transfers.move(order(account, child))
    assert done.state is TransferState.DONE
    assert done.before == Sides(Decimal(50000), held)
    assert (
        done.after == Sides(Decimal(49950), held + 50) == Sides(purse(office, "mspace"), purse(office, "mspace", child))
    )
    assert len(booked_by(office, "mspace")) == 1
    assert done.sentence == "Mspace moved them, and both balances show it."
    assert transfers.title(done) == f"50 SMS to {child}"
    assert await books(office, account) == 49950
    assert not await transfers.open()


async def test_a_customer_is_charged_and_paid_back(office, transfers):
    account = await office.account("nextbyte")
    given = await transfers.move(order(account, "duka@mfano.example", 500))
    taken = await transfers.move(order(account, "duka@mfano.example", 200, take=True))
    assert [given.state, taken.state] == [TransferState.DONE, TransferState.DONE]
    assert (given.before, given.after) == (Sides(Decimal(50000), None), Sides(Decimal(49500), None))
    assert (taken.before, taken.after) == (Sides(Decimal(49500), None), Sides(Decimal(49700), Decimal(3300)))
    assert given.sentence == "Nextbyte moved them; it does not say what duka@mfano.example holds."
    assert taken.sentence == "Nextbyte moved them, and says that duka@mfano.example holds 3,300 now."
    assert await books(office, account) == 49700 == purse(office, "nextbyte")
    assert [each.signed for each in await transfers.all()] == [500, -200]


async def test_a_balance_that_moved_otherwise_is_drift_at_nextbyte(office, transfers):
    account = await office.account("nextbyte")
    (theirs,) = office.simulator.nextbyte.accounts.values()

    def spends(entry):
        if entry.operation == "top_up":
            theirs.balance -= 7

    office.simulator.listen(spends)
    done = await transfers.move(order(account, "duka@mfano.example"))
    assert done.state is TransferState.DONE
    assert "holds 49,943 now, not the 49,950 to be expected" in done.sentence
    assert await books(office, account) == 49943


@pytest.mark.parametrize("provider", ["mspace", "nextbyte"])
@pytest.mark.parametrize("operation", ["balance", "sub_accounts"])
async def test_a_stray_answer_is_not_taken_for_the_next_reading(office, transfers, provider, operation):
    account = await office.account(provider)
    child = CHILDREN[provider][0][1]
    office.simulator.fault(provider, Fault.SPARE_ANSWER, operation=operation)
    done = await transfers.move(order(account, child))
    assert (done.state, done.after.own) == (TransferState.DONE, Decimal(49950))
    assert await books(office, account) == 49950


async def test_an_answer_that_the_balances_do_not_show_is_no_success(office, transfers):
    account = await office.account("mspace")
    line = b"Successful Top up of 50 SMS to kisumu-branch."
    office.simulator.fault("mspace", Fault.SAY, operation="top_up", body=line, acts=False)
    unknown = await transfers.move(order(account))
    assert unknown.state is TransferState.UNKNOWN
    assert unknown.after == unknown.before
    assert unknown.sentence.startswith("Mspace says it is done, but the balances do not show it. Compare the balances")
    assert await books(office, account) == 50000


async def test_the_success_line_of_another_top_up_is_no_success(office, transfers):
    account = await office.account("mspace")
    line = b"Successful Top up of 500 SMS to kisumu-branch."
    office.simulator.fault("mspace", Fault.SAY, operation="top_up", body=line)
    assert (await transfers.move(order(account))).state is TransferState.UNKNOWN


async def test_a_success_that_cannot_be_looked_at_is_unknown(office, transfers):
    quick_to_give_up(office)
    transfers = transfers_of(office)
    account = await office.account("mspace")
    office.simulator.listen(
        lambda entry: entry.operation == "top_up" and office.simulator.fault("mspace", Fault.RESET_BEFORE, times=None)
    )
    unknown = await transfers.move(order(account))
    assert (unknown.state, unknown.reason, unknown.after) == (TransferState.UNKNOWN, "unseen", Sides(None, None))


# -- what is refused before anything leaves


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"credits": 0}, "transfer.amount"),
        ({"credits": -5}, "transfer.amount"),
        ({"credits": True}, "transfer.amount"),
        ({"kind": "customer"}, "transfer.child"),
        ({"child": "  "}, "transfer.child"),
        ({"child": "nobody"}, "transfer.child"),
        ({"child": "client1"}, "transfer.child"),  # a client, not a sub-account
        ({"direction": Direction.TAKE}, "transfer.cannot"),
        ({"credits": 50001}, "transfer.short"),
        ({"account": "f" * 32}, "account.unknown"),
    ],
)
async def test_what_cannot_be_is_refused_before_anything_is_asked(office, transfers, change, code):
    account = await office.account("mspace")
    wanted = replace(order(account), **change)
    assert await outcome(transfers.move(wanted)) == code
    assert asked_of(office, "mspace") == []
    assert await transfers.all() == []
    if code != "account.unknown":
        quote = await transfers.quote(account, wanted.direction, wanted.kind, wanted.child, wanted.credits)
        assert quote.problem


async def test_without_both_balances_nothing_leaves(office, transfers):
    account = await office.account("mspace")
    for operation in ("balance", "sub_accounts"):
        office.simulator.fault("mspace", Fault.SERVER_ERROR, operation=operation)
        with pytest.raises(Refused, match="could not be read") as caught:
            await transfers.move(order(account))
        assert caught.value.code == "transfer.unread"
    assert asked_of(office, "mspace") == []


async def test_providers_without_top_ups_say_so(office, transfers):
    account = await office.account("smsoffice")
    assert await outcome(transfers.move(replace(order(account)))) == "transfer.cannot"


async def test_the_same_again_within_a_day_is_asked_about(office, transfers):
    account = await office.account("mspace")
    await transfers.move(order(account))
    with pytest.raises(Refused) as caught:
        await transfers.move(order(account))
    assert caught.value.code == "transfer.again"
    quote = await transfers.quote(account, Direction.ADD, "sub_account", "kisumu-branch", 50)
    assert quote.recent.id == 1
    assert quote.open is None
    assert (await transfers.move(order(account, credits_moved=51))).state is TransferState.DONE  # another amount
    assert (await transfers.move(order(account, again=True))).state is TransferState.DONE
    office.clock.ahead += timedelta(hours=24, seconds=1)
    assert (await transfers.move(order(account))).state is TransferState.DONE
    assert len(booked_by(office, "mspace")) == 4


async def test_what_was_refused_is_not_the_same_again(office, transfers):
    account = await office.account("mspace")
    office.simulator.fault("mspace", Fault.WRONG_KEY, operation="top_up")
    assert (await transfers.move(order(account))).state is TransferState.REFUSED
    assert (await transfers.move(order(account))).state is TransferState.DONE


async def test_a_quote_reads_both_sides_and_moves_nothing(office, transfers):
    account = await office.account("mspace")
    quote = await transfers.quote(account, Direction.ADD, "sub_account", "KISUMU-branch", 1000)
    assert quote.before == Sides(Decimal(50000), Decimal(120))
    assert quote.after == Sides(Decimal(49000), Decimal(1120))
    assert (quote.unit, quote.typed, quote.problem) == ("SMS", False, "")
    assert (await transfers.quote(account, Direction.ADD, "sub_account", "kisumu-branch", 1001)).typed
    assert await transfers.all() == []


# -- one at a time


async def test_an_open_transfer_blocks_every_other_to_its_target(office, transfers):
    account = await office.account("mspace")
    office.simulator.fault("mspace", Fault.RESET_AFTER, operation="top_up")
    unknown = await transfers.move(order(account))
    assert unknown.state is TransferState.UNKNOWN
    for again in (order(account), order(account, credits_moved=3, again=True), order(account, "KISUMU-BRANCH".lower())):
        assert await outcome(transfers.move(again)) == "transfer.open"
    assert (await transfers.quote(account, Direction.ADD, "sub_account", "kisumu-branch", 9)).open.id == unknown.id
    assert len(asked_of(office, "mspace")) == 1
    assert (await transfers.move(order(account, "client1"))).state is TransferState.DONE  # another target


async def test_a_key_that_repeats_moves_once(office, transfers):
    account = await office.account("mspace")
    other = transfers_of(office)
    orders = [order(account, again=again) for again in (False, True)] * 4
    came = await asyncio.gather(*(outcome(service.move(each)) for each in orders for service in (transfers, other)))
    assert len([each for each in came if not isinstance(each, str)]) == 1
    assert {each for each in came if isinstance(each, str)} <= {"transfer.open", "transfer.late"}
    assert len(asked_of(office, "mspace")) == 1
    assert purse(office, "mspace", "kisumu-branch") == 170


async def test_different_amounts_that_are_ordered_at_once_move_once(office, transfers):
    account = await office.account("mspace")
    came = await asyncio.gather(*(outcome(transfers.move(order(account, credits_moved=n))) for n in (10, 20, 30)))
    assert sum(not isinstance(each, str) for each in came) == 1
    assert len(asked_of(office, "mspace")) == 1


async def test_different_targets_follow_each_other(office, transfers):
    account = await office.account("mspace")
    names = [name for _, name in CHILDREN["mspace"]]
    came = await asyncio.gather(*(transfers.move(order(account, name)) for name in names))
    assert {each.state for each in came} == {TransferState.DONE}
    assert purse(office, "mspace") == 50000 - 50 * len(names) == await books(office, account)


async def test_nothing_is_sent_while_credits_move(office, transfers):
    account = await office.account("mspace")
    job = await office.job(account, [f"text {n}" for n in range(60)], country="254")
    await office.sender.start()
    while len(office.sent("mspace")) < 5:
        await asyncio.sleep(0.01)
    done = await transfers.move(order(account))
    assert done.state is TransferState.DONE  # no message of ours moved the balance between the two readings
    await office.sender.until_quiet()
    assert (await office.states(job))["accepted"] == 60
    calls = [entry.operation for entry in office.simulator.entries("mspace")]
    first, last = calls.index("top_up"), len(calls) - calls[::-1].index("sub_accounts") - 1
    assert "send" not in calls[first - 3 : last + 1]
    assert "send" in calls[last:]
    assert "send" in calls[:first]


async def test_a_lane_that_another_program_holds_is_waited_for(office, transfers, monkeypatch):
    account = await office.account("mspace")
    monkeypatch.setattr("smsdesk.services.transfers.PATIENCE", 0.2)
    held = office.slots.try_slot(account.id, 1)
    assert await outcome(transfers.move(order(account))) == "desk.sending_busy"
    assert await transfers.all() == []
    held.release()
    assert (await transfers.move(order(account))).state is TransferState.DONE


# -- what a person decides


async def test_an_unknown_one_is_settled_by_a_person_and_not_too_early(office, transfers):
    account = await office.account("mspace")
    office.simulator.fault("mspace", Fault.RESET_AFTER, operation="top_up")
    unknown = await transfers.move(order(account))
    assert unknown.settle_until - unknown.planned_at > timedelta(seconds=150)
    with pytest.raises(Refused) as caught:
        await transfers.settle(unknown.id, TransferState.DONE, "Asha")
    assert caught.value.code == "transfer.too_early"
    assert f"{unknown.settle_until.astimezone():%H:%M:%S}" in caught.value.now
    done = await settled(office, transfers, unknown, TransferState.DONE)
    assert (done.state, done.settled_by) == (TransferState.DONE, "Asha")
    assert done.sentence == "Settled by Asha: the SMS were moved."
    assert await books(office, account) == 49950
    with pytest.raises(Refused) as caught:
        await transfers.settle(unknown.id, TransferState.NOT_DONE, "Asha")
    assert caught.value.code == "transfer.settled"
    with pytest.raises(Refused) as caught:
        await transfers.settle(99, TransferState.DONE, "Asha")
    assert caught.value.code == "transfer.unknown_id"
    for state, by in ((TransferState.REFUSED, "Asha"), (TransferState.DONE, " ")):
        with pytest.raises(ValueError, match="a person with a name"):
            await transfers.settle(unknown.id, state, by)


@pytest.mark.parametrize(
    ("fault", "says", "words"),
    [
        (Fault.RESET_AFTER, Verdict.DONE, "Both balances moved by 50"),
        (Fault.RESET_BEFORE, Verdict.NOT_DONE, "Both balances are what they were"),
        (
            Fault.DEBITED_ONLY,
            Verdict.PARTLY_DONE,
            "Only the balance of mspace 0 moved by 50; that of kisumu-branch did",
        ),
        (
            Fault.CREDITED_ONLY,
            Verdict.PARTLY_DONE,
            "Only the balance of kisumu-branch moved by 50; that of mspace 0 did",
        ),
    ],
)
async def test_two_equal_readings_a_minute_apart_say_what_happened(office, transfers, fault, says, words):
    account = await office.account("mspace")
    office.simulator.fault("mspace", fault, operation="top_up")
    unknown = await transfers.move(order(account))
    early = await transfers.compare(unknown.id)
    assert (early.verdict, early.sure, early.next_at) == (says, False, unknown.settle_until)
    office.clock.ahead += timedelta(minutes=4)
    first = await transfers.compare(unknown.id)
    assert (first.sure, first.next_at) == (False, first.read_at + timedelta(seconds=60))
    assert first.sentence.startswith("So far: " + words)
    office.clock.ahead += timedelta(seconds=30)
    assert not (await transfers.compare(unknown.id)).sure
    office.clock.ahead += timedelta(seconds=31)
    second = await transfers.compare(unknown.id)
    assert (second.verdict, second.sure, second.next_at) == (says, True, None)
    assert second.expected == Sides(Decimal(49950), Decimal(170))
    assert second.sentence.startswith(words)
    assert ("+254722962934" in second.sentence) is (says is Verdict.PARTLY_DONE)
    state = TransferState(says)
    settled_one = await transfers.settle(unknown.id, state, "Asha")
    assert settled_one.state is state
    assert await books(office, account) == purse(office, "mspace")
    if state is TransferState.PARTLY_DONE:
        assert "+254722962934" in settled_one.sentence


async def test_a_target_that_spent_leaves_it_open_and_says_what_is_possible(office, transfers):
    account = await office.account("mspace")
    office.simulator.fault("mspace", Fault.RESET_AFTER, operation="top_up")
    unknown = await transfers.move(order(account))
    (theirs,) = office.simulator.mspace.accounts.values()
    theirs.children["kisumu-branch"].pay(Decimal(9))
    office.clock.ahead += timedelta(minutes=5)
    await transfers.compare(unknown.id)
    theirs.children["kisumu-branch"].pay(Decimal(1))
    office.clock.ahead += timedelta(seconds=61)
    found = await transfers.compare(unknown.id)
    assert (found.verdict, found.sure) == (Verdict.OPEN, False)  # the two readings differ
    office.clock.ahead += timedelta(seconds=61)
    found = await transfers.compare(unknown.id)
    assert (found.verdict, found.sure) == (Verdict.OPEN, True)
    assert found.sentence.startswith(
        "The balances fit neither. kisumu-branch may have used SMS since: it had 120 before, could hold 170 at most if "
        "the SMS were moved, and holds 160 now."
    )


async def test_what_else_moved_the_balance_is_taken_off(office, transfers):
    account = await office.account("mspace")
    office.simulator.fault("mspace", Fault.RESET_BEFORE, operation="top_up")
    unknown = await transfers.move(order(account))
    await transfers.move(order(account, "client1"))  # as many: own moved by 50, the target by nothing
    await office.job(account, ["one", "two"], country="254")
    await office.run()
    office.clock.ahead += timedelta(minutes=5)
    await transfers.compare(unknown.id)
    await office.job(account, ["three"], country="254")
    await office.run()
    office.clock.ahead += timedelta(seconds=61)
    found = await transfers.compare(unknown.id)
    assert (found.verdict, found.sure) == (Verdict.NOT_DONE, True)
    assert found.found == Sides(Decimal(49947), Decimal(120))
    assert found.expected == Sides(Decimal(49897), Decimal(170))
    await transfers.settle(unknown.id, TransferState.NOT_DONE, "Asha")
    assert await books(office, account) == 49947


async def test_beside_another_uncertain_one_the_own_balance_says_nothing(office, transfers):
    account = await office.account("mspace")
    office.simulator.fault("mspace", Fault.RESET_AFTER, operation="top_up", times=2)
    one, other = await transfers.move(order(account)), await transfers.move(order(account, "client1"))
    office.clock.ahead += timedelta(minutes=5)
    found = await transfers.compare(one.id)
    assert (found.verdict, found.expected.own) == (Verdict.OPEN, None)
    assert "Another top-up, or a message, of mspace 0 has no known outcome either" in found.sentence
    await transfers.settle(other.id, TransferState.DONE, "Asha")
    assert (await transfers.compare(one.id)).verdict is Verdict.DONE


async def test_one_side_alone_decides_nothing(office, transfers):
    account = await office.account("nextbyte")
    office.simulator.fault("nextbyte", Fault.RESET_AFTER, operation="top_up")
    unknown = await transfers.move(order(account, "duka@mfano.example"))
    office.clock.ahead += timedelta(minutes=5)
    found = await transfers.compare(unknown.id)
    assert found.verdict is Verdict.OPEN
    assert found.found == Sides(Decimal(49950), None)
    assert "was 50,000 and is 49,950 now; 49,950 would be expected if the SMS were moved" in found.sentence


async def test_balances_that_cannot_be_read_compare_nothing(office, transfers):
    account = await office.account("mspace")
    office.simulator.fault("mspace", Fault.RESET_AFTER, operation="top_up")
    unknown = await transfers.move(order(account))
    office.simulator.fault("mspace", Fault.SERVER_ERROR, operation="sub_accounts")
    assert await outcome(transfers.compare(unknown.id)) == "transfer.uncompared"
    await settled(office, transfers, unknown, TransferState.DONE)
    assert await outcome(transfers.compare(unknown.id)) == "transfer.settled"


# -- what is left behind


async def test_who_stops_waiting_for_the_lane_orders_nothing(office, transfers):
    account = await office.account("mspace")
    held = office.slots.try_slot(account.id, 1)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await transfers.move(order(account))
    held.release()
    assert await transfers.all() == []
    assert (await transfers.move(order(account))).state is TransferState.DONE
    assert len(asked_of(office, "mspace")) == 1


async def test_what_is_on_its_way_is_seen_through(office, transfers):
    account = await office.account("mspace")
    office.simulator.fault("mspace", Fault.LATE, operation="top_up", seconds=0.5)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await transfers.move(order(account))
    assert [each.state for each in await transfers.open()] == [TransferState.SENDING]
    await transfers.stop()
    assert [each.state for each in await transfers.all()] == [TransferState.DONE]


async def test_stopped_before_anything_left_it_is_not_done(office, transfers):
    account = await office.account("mspace")
    begin = office.store.transfers.begin

    async def slow(number, now):
        began = await begin(number, now)
        await asyncio.sleep(5)
        return began

    office.store.transfers.begin = slow
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await transfers.move(order(account))
    await transfers.stop(0)
    (left,) = await transfers.all()
    assert left.state is TransferState.NOT_DONE
    assert asked_of(office, "mspace") == []


@pytest.mark.parametrize(("operation", "reason"), [("top_up", "transport"), ("balance", "unseen")])
async def test_stopped_on_the_way_it_is_unknown(office, transfers, operation, reason):
    account = await office.account("mspace")
    moved = {"match": lambda request: bool(asked_of(office, "mspace"))} if operation == "balance" else {}
    office.simulator.fault("mspace", Fault.NO_ANSWER, operation=operation, **moved)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.4):
            await transfers.move(order(account))
    assert len(asked_of(office, "mspace")) == 1
    await transfers.stop(0)
    (left,) = await transfers.open()
    assert (left.state, left.reason) == (TransferState.UNKNOWN, reason)
    assert left.settle_until is not None


@pytest.mark.logs("a transfer failed in our own code")
async def test_our_own_fault_is_judged_by_the_witness(office, transfers):
    account = await office.account("mspace")
    connection = await office.connections.open(account)

    async def broken(kind, child, credits_moved):
        raise RuntimeError("ours")

    connection.provider.top_up = broken
    assert (await transfers.move(order(account))).state is TransferState.NOT_DONE


async def test_who_lives_is_not_recovered(office, transfers):
    account = await office.account("mspace")
    arrived = asyncio.Event()
    office.simulator.listen(lambda entry: entry.operation == "top_up" and arrived.set())
    office.simulator.fault("mspace", Fault.LATE, operation="top_up", seconds=0.5)

    async def another():
        await arrived.wait()
        assert await transfers_of(office).recover() == 0
        return [each.state for each in await transfers.open()]

    done, seen = await asyncio.gather(transfers.move(order(account)), another())
    assert (done.state, seen) == (TransferState.DONE, [TransferState.SENDING])


@pytest.mark.parametrize("begun", [False, True])
async def test_what_a_dead_program_left_is_made_good_by_whoever_looks(office, transfers, begun):
    account = await office.account("mspace")
    store = office.store.transfers
    connection = await office.connections.open(account)
    number = await store.plan(order(account), await transfers._look(connection, order(account)))
    if begun:
        await store.begin(number, office.clock.now())
    (left,) = await transfers.all()
    if begun:
        assert left.state is TransferState.UNKNOWN
        assert left.settle_until > left.planned_at + timedelta(seconds=150)
        assert left.sentence.startswith("smsdesk closed while it was being handed over")
        with pytest.raises(Refused, match="has a top-up without a known outcome"):
            await office.store.accounts.remove(account, office.clock.now())
    else:
        assert (left.state, left.words) == (TransferState.NOT_DONE, NEVER_LEFT)
        assert left.sentence.startswith("smsdesk closed before anything left")
        assert (await transfers.move(order(account))).state is TransferState.DONE


async def test_what_was_planned_in_a_backup_may_have_left_since(office, transfers, tmp_path):
    account = await office.account("mspace")
    connection = await office.connections.open(account)
    await office.store.transfers.plan(order(account), await transfers._look(connection, order(account)))
    copy = tmp_path / "copy.db"
    await office.store.copy_to(copy)
    make_ready(copy, "e" * 32, office.clock.now(), "restored")
    with closing(sqlite3.connect(copy)) as restored:
        assert restored.execute("SELECT state FROM transfer").fetchall() == [("sending",)]
    assert [each.state for each in await transfers.all()] == [TransferState.NOT_DONE]  # here it is known


async def test_an_outcome_that_the_disk_does_not_take_is_tried_again(office, transfers):
    account = await office.account("mspace")
    end = office.store.transfers.end
    tries = []

    async def full(*given):
        tries.append(1)
        if len(tries) < 3:
            raise DeskError("desk.full")
        await end(*given)

    office.store.transfers.end = full
    assert (await transfers.move(order(account))).state is TransferState.DONE
    assert len(tries) == 3


async def test_an_outcome_that_the_disk_never_takes_is_unknown(office, transfers, monkeypatch):
    account = await office.account("mspace")
    monkeypatch.setattr("smsdesk.services.transfers.KEEP_TRYING", 0.1)
    end = office.store.transfers.end

    async def full(*given):
        raise DeskError("desk.full")

    office.store.transfers.end = full
    assert await outcome(transfers.move(order(account))) == "transfer.unkept"
    office.store.transfers.end = end
    (left,) = await transfers.open()
    assert left.state is TransferState.UNKNOWN
    assert await outcome(transfers.move(order(account))) == "transfer.open"


async def test_everything_is_told(office, transfers):
    account = await office.account("mspace")
    told = []
    transfers.changed.listen(told.append)
    await transfers.move(order(account))
    assert len(told) == 3  # planned, begun, ended
    assert isinstance(await outcome(transfers.one(7)), str)
