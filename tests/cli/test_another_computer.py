"""A backup that comes back on another computer: what is in it, what is not, and how the rest is typed again."""

from __future__ import annotations

import json
import subprocess
import time
from contextlib import suppress

import pytest

from smsdesk.simulator.faults import Fault
from tests.cli.conftest import SECRETS, Program
from tests.cli.test_inbox_commands import phones  # noqa: F401 - a fixture

CLIENT = ("--account", "Sacco", "--kind", "reseller_client", "--child", "client1")


@pytest.fixture
def elsewhere(tmp_path):
    """Another computer, with a key of its own."""
    program = Program(tmp_path / "elsewhere")
    program.key()
    return program


def secrets_of(side, provider):
    return json.dumps({name: value for name, value in side.credentials[provider].items() if name in SECRETS})


def test_passwords_are_typed_again_and_callback_addresses_are_new(here, side, phones, elsewhere, tmp_path):  # noqa: F811 - the fixture
    phones.writes("Habari")
    here("send", "--account", "Sacco", "--to", "+254712000001", "--text", "Hi", "--queue-only", "--yes")
    file = tmp_path / "desk.backup"
    here.json("backup", file)

    done = elsewhere("restore", file, "--json")
    assert done.document == {"file": str(file), "messages": 1}
    assert "Type those of Sacco, Shule, Code again: `smsdesk account secrets NAME`" in done.err
    assert "The callback addresses of Code are new" in done.err
    assert [each["text"] for each in elsewhere("inbox", "--json").lines] == ["Habari"]

    # Without a password nobody is asked, in words that name the account.
    done = elsewhere("balance", "Sacco", "--json")
    assert (done.code, done.document[0]["credits"]) == (1, None)
    assert "The password of Sacco is not on this computer" in done.document[0]["error"]
    words = ("topup", *CLIENT, "--credits", "5", "--yes")
    done = elsewhere(*words)
    assert (done.code, "The password of Sacco" in done.err, side.moves()) == (1, True, [])

    sign_in = elsewhere.json("account", "check", "Sacco", code=1)
    assert (sign_in["ok"], "The password of Sacco" in sign_in["message"]) == (False, True)
    done = elsewhere("send", "--account", "Sacco", "--to", "+254712000002", "--text", "Hi", "--yes")
    assert (done.code, done.out, "The password of Sacco" in done.err) == (2, "", True)
    assert elsewhere.json("resume", "1")["state"] == "queued"
    done = elsewhere("run", "--until-empty", "--json")
    assert (done.code, done.document["states"]) == (3, {"queued": 1})
    assert "Sacco stopped by itself: The password of Sacco" in done.err

    assert elsewhere("account", "secrets", "Sacco", "--secrets-stdin", given='{"pin": "1"}').code == 2
    again = elsewhere.json("account", "secrets", "sacco", "--secrets-stdin", given=secrets_of(side, "mspace"))
    assert (again["name"], SECRETS & again.keys()) == ("Sacco", set())
    assert elsewhere.json(*words)["state"] == "done"
    assert elsewhere.json("run", "--until-empty")["states"] == {"accepted": 1}


def test_no_desk_is_put_in_place_of_one_that_moves_credits(here, side, tmp_path):
    file = tmp_path / "desk.backup"
    here.json("backup", file)
    side.fault("mspace", Fault.LATE, operation="top_up", seconds=3.0)
    with Program(tmp_path).start("topup", *CLIENT, "--credits", "5", "--yes", "--json") as moving:
        until = time.monotonic() + 30
        while not side.moves():
            assert time.monotonic() < until
            with suppress(subprocess.TimeoutExpired):
                moving.wait(0.02)
                pytest.fail("it ended before it moved anything")
        done = here("restore", file)
        assert (done.code, "is moving SMS between accounts" in done.err) == (1, True), done
        out, err = moving.communicate(timeout=60)
    assert json.loads(out)["state"] == "done", err
    assert [line["state"] for line in here.lines("ledger")] == ["done"]
    assert here("restore", file).code == 0
    assert here.lines("ledger") == []
