"""Ctrl+C while a provider is asked: the answer is waited for and told, and what was done is written down."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time

import pytest

from smsdesk.simulator.faults import Fault

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a program of its own gets no Ctrl+C there")


def interrupted(desk, side, provider, operation, *words):
    """Start a command, press Ctrl+C while this call is in the air, and return what it said."""
    side.fault(provider, Fault.LATE, operation=operation, seconds=1.5)
    before = len(side.simulator.entries(provider, operation))
    with desk.start(*words, "--json") as process:
        until = time.monotonic() + 30
        while len(side.simulator.entries(provider, operation)) == before:
            assert time.monotonic() < until
            try:
                process.wait(0.02)
            except subprocess.TimeoutExpired:
                continue
            pytest.fail("it ended before it asked")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out.count("\n")) == (130, 1), (process.returncode, out, err)
    assert "Waiting for the answers" in err
    return json.loads(out)


def test_who_was_subscribed_is_written_down(desk, side):
    desk.account(side, "ndovubase", "Code")
    words = ("subscribe", "--account", "Code", "--to", "0722000001")
    document = interrupted(desk, side, "ndovubase", "subscribe", *words)
    assert (document["ok"], document["number"]) == (True, "+254722000001")
    assert [each["state"] for each in desk("subscriptions", "--json").lines] == ["active"]


def test_a_balance_that_is_being_read_is_told(desk, side):
    desk.account(side, "mspace", "Sacco")
    (row,) = interrupted(desk, side, "mspace", "balance", "balance")
    assert (row["credits"], row["error"]) == ("50000", None)
    (branch,) = interrupted(desk, side, "mspace", "sub_accounts", "tree", "Sacco")
    assert len(branch["children"]) == 4
