"""Credits by command line: every exit code, what the provider received, and what the ledger says."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import timedelta

import pytest

from smsdesk.core.clock import stamp
from smsdesk.core.errors import DeskError
from smsdesk.host.clock import SystemClock
from smsdesk.simulator.faults import Fault
from tests import capabilities

KEYS = ["id", "account", "kind", "child", "direction", "credits", "state", "before", "after", "at", "message"]
CLIENT = ("--account", "Sacco", "--kind", "reseller_client", "--child", "client1")
CUSTOMER = ("--account", "Shule", "--kind", "customer", "--child")


def customers(side):
    return list(next(iter(side.simulator.sides["nextbyte"].accounts.values())).children)


# -- tree


def test_the_tree_has_every_account_that_can_have_sub_accounts(here, side):
    here.account(side, "smsoffice", "Cape Town")
    sacco, shule = sorted(here.json("tree"), key=lambda branch: branch["account"])
    assert (sacco["account"], sacco["provider"]) == ("Sacco", "mspace")
    assert sacco["children"] == [
        {"name": "client1", "kind": "reseller_client", "credits": "20"},
        {"name": "client2", "kind": "reseller_client", "credits": "18"},
        {"name": "kisumu-branch", "kind": "sub_account", "credits": "120"},
        {"name": "nakuru-branch", "kind": "sub_account", "credits": "45"},
    ]
    assert (shule["account"], shule["children"], shule["error"]) == ("Shule", [], None)
    assert [branch["account"] for branch in here.json("tree", "shule")] == ["Shule"]
    assert "kisumu-branch" in here("tree", "Sacco").out
    assert (here("tree", "nobody").code, here("tree", "Cape Town").code) == (2, 1)


def test_a_branch_that_cannot_be_read_shows_what_is_kept_and_says_so(here, side):
    here.json("tree")
    side.fault("mspace", Fault.SERVER_ERROR, operation="sub_accounts")
    done = here("tree", "--json")
    assert done.code == 1
    assert [len(branch["children"]) for branch in done.document if branch["account"] == "Sacco"] == [4]
    assert done.err.startswith("Sacco could not be read: ")


# -- moving


def test_an_outcome_that_cannot_be_written_down_ends_with_3(here, side, monkeypatch):
    async def full(*_):
        raise DeskError("desk.full")

    with monkeypatch.context() as patched:
        patched.setattr("smsdesk.services.transfers.KEEP_TRYING", 0.1)
        patched.setattr("smsdesk.store.transfers.TransferStore.end", full)
        done = here("topup", *CLIENT, "--credits", "5", "--yes", "--json")
    assert (done.code, done.out, len(side.moves())) == (3, "", 1)
    assert done.err.startswith("SMS may have been moved. What became of top-up 1 could not be written down: the disk")
    assert [line["state"] for line in here.lines("ledger")] == ["unknown"]


def test_a_top_up_moves_credits_once_and_is_in_the_ledger(here, side):
    document = here.json("topup", *CLIENT, "--credits", "5", "--by", "Grace", "--yes")
    assert list(document) == ["transfer", "state", "before", "after", "message"]
    assert document["state"] == "done"
    assert document["before"] == {"own": "50000", "child": "20"}
    assert document["after"] == {"own": "49995", "child": "25"}
    (line,) = here.lines("ledger")
    assert list(line)[: len(KEYS)] == KEYS
    assert line | {"at": None, "message": None} == {
        "id": document["transfer"], "account": "Sacco", "kind": "reseller_client", "child": "client1",
        "direction": "add", "credits": "5", "state": "done", "before": document["before"], "after": document["after"],
        "at": None, "message": None, "by": "Grace", "settled_by": None,
    }  # fmt: skip
    assert line["message"] == document["message"]
    assert "client1" in here("ledger").out
    assert (side.held("mspace"), side.held("mspace", "client1"), len(side.moves())) == (49_995, 25, 1)


def test_the_same_again_within_a_day_has_to_be_said(here, side):
    words = ("topup", *CLIENT, "--credits", "5", "--yes")
    assert here(*words).code == 0
    done = here(*words)
    assert (done.code, done.out, len(side.moves())) == (1, "", 1)
    assert "--again" in done.err
    assert here(*words, "--again").code == 0
    assert (side.held("mspace", "client1"), len(here.lines("ledger"))) == (30, 2)


def test_a_deduction_takes_credits_back(here, side):
    customer = customers(side)[0]
    before = side.held("nextbyte", customer)
    document = here.json("deduct", *CUSTOMER, customer, "--credits", "7", "--yes")
    assert (document["state"], document["before"]["own"], document["after"]["own"]) == ("done", "50000", "50007")
    assert side.held("nextbyte", customer) == before - 7
    (line,) = here.lines("ledger")
    assert (line["direction"], line["credits"], line["kind"]) == ("take", "7", "customer")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("topup", *CLIENT, "--credits", "0", "--yes"), 2),
        (("topup", *CLIENT, "--credits", "-5", "--yes"), 2),
        (("topup", *CLIENT, "--credits", "2.5", "--yes"), 2),
        (("topup", *CLIENT, "--credits", "½", "--yes"), 2),
        (("topup", *CLIENT, "--credits", "9" * 5000, "--yes"), 2),
        (("topup", *CLIENT, "--yes"), 2),
        (("topup", *CLIENT, "--credits", "5"), 2),  # nobody to ask
        (("topup", *CLIENT[:-1], "nobody", "--credits", "5", "--yes"), 2),
        (("topup", *CUSTOMER[:2], "--kind", "sub_account", "--child", "a@b.example", "--credits", "5", "--yes"), 2),
        (("topup", "--account", "nobody", *CLIENT[2:], "--credits", "5", "--yes"), 2),
        (("topup", *CLIENT, "--credits", "50001", "--yes"), 1),  # more than there is
        (("deduct", *CLIENT, "--credits", "5", "--yes"), 1),  # Mspace has no such call
        (("resolve-transfer", "1", "--as", "done"), 2),
        (("resolve-transfer", "1", "--as", "maybe"), 2),
    ],
)
def test_what_cannot_be_done_moves_nothing_and_leaves_no_line(here, side, words, code):
    done = here(*words, "--json")
    assert (done.code, done.out) == (code, ""), done
    assert done.err
    assert side.moves() == []
    assert here.lines("ledger") == []


def test_without_balances_before_nothing_is_moved(here, side):
    side.fault("mspace", Fault.SERVER_ERROR, operation="balance")
    done = here("topup", *CLIENT, "--credits", "5", "--yes")
    assert (done.code, done.out, side.moves()) == (1, "", [])


def test_what_the_provider_refuses_before_any_booking_is_refused(here, side):
    side.fault("mspace", Fault.WRONG_KEY, operation="top_up")
    document = here.json("topup", *CLIENT, "--credits", "5", "--yes", code=1)
    assert document["state"] == "refused"
    assert [line["state"] for line in here.lines("ledger")] == ["refused"]
    assert side.held("mspace", "client1") == 20


def test_an_unknown_outcome_blocks_the_next_one_until_a_person_settles_it(here, side, monkeypatch):
    side.fault("mspace", Fault.RESET_AFTER, operation="top_up")
    words = ("topup", *CLIENT, "--credits", "5", "--yes")
    document = here.json(*words, code=3)
    assert (document["state"], side.held("mspace", "client1")) == ("unknown", 25)
    assert document["message"]
    number = document["transfer"]

    # Neither the same again nor anything else is moved for this client; for others it is.
    for more in ((), ("--again",)):
        done = here(*words, *more)
        assert (done.code, done.out, len(side.moves())) == (1, "", 1)
    assert here("topup", *CLIENT, "--credits", "6", "--yes").code == 1
    assert len(here.lines("ledger")) == 1
    assert here("topup", *CLIENT[:-1], "client2", "--credits", "6", "--yes").code == 0

    # It is in the tree, and cannot be settled while the request may be on its way.
    done = here("resolve-transfer", number, "--as", "done", "--by", "Grace")
    assert (done.code, done.out) == (1, "")
    assert re.search(r"Settle it from [\d-]* ?\d\d:\d\d", done.err), done.err

    class Later(SystemClock):
        def now(self):
            return super().now() + timedelta(seconds=156)

    monkeypatch.setattr("smsdesk.desk.SystemClock", Later)
    line = here.json("resolve-transfer", number, "--as", "done", "--by", "Grace")
    assert (line["id"], line["state"], line["settled_by"]) == (number, "done", "Grace")
    assert list(line)[: len(KEYS)] == KEYS
    done = here("resolve-transfer", number, "--as", "not-done")
    assert (done.code, done.out) == (1, "")
    assert here(*words, "--again").code == 0
    assert len(side.moves()) == 3


@pytest.mark.parametrize(("decision", "state"), [("not-done", "not_done"), ("partly-done", "partly_done")])
def test_a_person_may_say_that_nothing_or_only_a_part_was_done(here, side, monkeypatch, decision, state):
    side.fault("mspace", Fault.RESET_BEFORE, operation="top_up")
    number = here.json("topup", *CLIENT, "--credits", "5", "--yes", code=3)["transfer"]

    class Later(SystemClock):
        def now(self):
            return super().now() + timedelta(seconds=156)

    monkeypatch.setattr("smsdesk.desk.SystemClock", Later)
    assert here.json("resolve-transfer", number, "--as", decision)["state"] == state
    assert [line["state"] for line in here.lines("ledger")] == [state]


def test_a_target_that_nobody_listed_is_in_the_tree_while_its_outcome_is_unknown(here, side):
    customer = customers(side)[0]
    side.fault("nextbyte", Fault.RESET_AFTER, operation="top_up")
    assert here("topup", *CUSTOMER, customer, "--credits", "9", "--yes").code == 3
    (branch,) = here.json("tree", "Shule")
    assert branch["children"] == [{"name": customer, "kind": "customer", "credits": None}]


# -- the books


def test_every_booking_is_listed_with_what_it_belongs_to(here, side):
    number = here.json("topup", *CLIENT, "--credits", "5", "--yes")["transfer"]
    lines = here.lines("ledger", "--all")
    assert all(list(line)[: len(KEYS)] == KEYS for line in lines)
    of_it = [line for line in lines if line["transfer"] == number]
    assert {(line["purse"], line["direction"], line["credits"], line["child"]) for line in of_it} == {
        ("own", "take", "5", "client1"), ("child", "add", "5", "client1")}  # fmt: skip
    assert {line["state"] for line in of_it} == {"done"}
    others = [line for line in lines if line["transfer"] is None]
    assert all(line["state"] is line["before"] is line["after"] is None for line in others)
    totals = {}
    for line in lines:
        signed = int(line["credits"]) if line["direction"] == "add" else -int(line["credits"])
        totals[line["entry"]] = totals.get(line["entry"], 0) + signed
    assert set(totals.values()) == {0}
    assert "client1" in here("ledger", "--all").out


# -- a person at a terminal


class Person:
    """Somebody who types these lines; the screen is what is captured."""

    def __init__(self, monkeypatch, *lines) -> None:
        self._lines = list(lines)
        monkeypatch.setattr(sys, "stdin", self)
        monkeypatch.setattr("smsdesk.cli.console.Console.watched", True)

    def isatty(self):
        return True

    def readline(self):
        return self._lines.pop(0) + "\n"


def test_a_person_sees_both_sides_before_and_after_and_may_say_no(here, side, monkeypatch):
    Person(monkeypatch, "n")
    done = here("topup", *CLIENT, "--credits", "5")
    assert (done.code, done.out, side.moves()) == (2, "", [])
    assert "Sacco: 50,000 → 49,995 SMS" in done.err
    assert "client1: 20 → 25 SMS" in done.err
    Person(monkeypatch, "y")
    assert here("topup", *CLIENT, "--credits", "5").code == 0
    Person(monkeypatch, "y", "y")
    done = here("topup", *CLIENT, "--credits", "5")
    assert done.code == 0, done
    assert "Once more?" in done.err
    assert side.held("mspace", "client1") == 30


def test_above_the_limit_the_name_is_typed(here, side, monkeypatch, tmp_path):
    Person(monkeypatch, "y")
    done = here("topup", *CLIENT, "--credits", "1001")
    assert (done.code, side.moves()) == (2, [])
    Person(monkeypatch, "client1")
    assert here("topup", *CLIENT, "--credits", "1001").code == 0
    (tmp_path / "desk" / "settings.json").write_text(json.dumps({"type_above": 10}))
    Person(monkeypatch, "y")
    assert here("topup", *CLIENT, "--credits", "11").code == 2
    assert len(side.moves()) == 1


# -- the installed program


def test_one_top_up_from_outside(desk, side):
    desk.account(side, "mspace", "Sacco")
    document = desk.json("topup", *CLIENT, "--credits", "5", "--yes")
    assert document["state"] == "done"
    assert side.held("mspace", "client1") == 25
    (line,) = desk("ledger", "--json").lines
    assert stamp(SystemClock().now()) > line["at"]


def test_of_two_that_are_started_at_once_one_moves_credits(desk, side):
    desk.account(side, "mspace", "Sacco")
    words = ("topup", *CLIENT, "--credits", "5", "--yes", "--json")
    both = [desk.start(*words), desk.start(*words)]
    done = [(process.communicate(timeout=60), process.returncode) for process in both]
    assert sorted(code for _, code in done) == [0, 1], done
    assert (len(side.moves()), side.held("mspace", "client1")) == (1, 25)
    assert [line["state"] for line in desk("ledger", "--json").lines] == ["done"]


@pytest.mark.skipif(sys.platform == "win32", reason="a program of its own gets no Ctrl+C there")
@capabilities.interrupts
def test_interrupted_in_the_middle_it_is_brought_to_its_end(desk, side):
    desk.account(side, "mspace", "Sacco")
    side.fault("mspace", Fault.LATE, operation="top_up", seconds=2.0)
    process = desk.start("topup", *CLIENT, "--credits", "5", "--yes", "--json")
    until = time.monotonic() + 30
    while not side.moves():
        assert time.monotonic() < until
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.02)
            pytest.fail("it ended before it moved anything")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, json.loads(out)["state"]) == (130, "done"), err
    assert side.held("mspace", "client1") == 25
