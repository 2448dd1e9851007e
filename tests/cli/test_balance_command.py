"""Balances by command line, and by the clock of a run that goes on."""

from __future__ import annotations

import signal
import subprocess
import time
from contextlib import suppress

from tests import capabilities
from tests.cli.conftest import simulated


def test_a_number_that_is_old_is_never_given_to_a_script(desk, tmp_path):
    (tmp_path / "provider").mkdir()
    with simulated(tmp_path / "provider") as side:
        desk.account(side, "smsoffice", "Cape Town")
        desk.account(side, "mspace", "Nairobi")
        before = desk.json("balance")
        assert [row["credits"] for row in before] == ["50000", "50000"]
    after = desk.json("balance", "cape town", code=1)
    assert [(row["account"], row["credits"], row["unit"]) for row in after] == [("Cape Town", None, "credits")]
    assert after[0]["error"]
    assert after[0]["read_at"] > before[0]["read_at"]


@capabilities.interrupts
def test_a_run_that_goes_on_reads_balances_by_the_clock(desk, simulator):
    desk.account(simulator, "nextbyte", "Office")
    before = len(simulator.received("nextbyte", "balance"))
    with desk.start("run", "--json") as process:
        until = time.monotonic() + 40
        while len(simulator.received("nextbyte", "balance")) == before:
            assert time.monotonic() < until, "no balance was read"
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.1)
                assert not process.communicate(), "it ended"
        # Asked is not yet written down, which an early Ctrl+C would keep from happening.
        while not desk("ledger", "--all", "--json").out:
            assert time.monotonic() < until, "no balance was kept"
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert "Traceback" not in said
    (line, other) = [each for each in desk("ledger", "--all", "--json").lines if each["account"] == "Office"]
    assert {line["purse"], other["purse"]} == {"own", "outside"}
