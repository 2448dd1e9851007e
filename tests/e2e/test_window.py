"""The main job in the real window, by the eyes and hands of a program outside."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from smsdesk.host.keys import new_key_file
from smsdesk.host.resources import path as resource
from tests.cli.side import serving

HERE = Path(__file__).parent
#: Debian's own Python has the bindings of the accessibility bus; this one does not.
OUTSIDE = "/usr/bin/python3"


def driven(script, *arguments, seconds):
    """What a driver saw, from its last line."""
    done = subprocess.run(
        [OUTSIDE, HERE / script, sys.executable, *arguments],
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.display
@pytest.mark.timeout(600)
def test_a_spreadsheet_becomes_sent_messages(tmp_path):
    seen = driven("drive_demo.py", resource("samples", "recipients.xlsx"), tmp_path, seconds=550)
    assert seen["people"] == seen["rows"] > 1_100
    assert seen["delivered"] > seen["people"] // 2
    assert seen["first"][0].startswith("Person: ")
    pictures = {each.name for each in tmp_path.iterdir()}
    assert {"recipients.png", "message.png", "check.png", "send.png", "outbox.png"} <= pictures


@pytest.mark.display
@pytest.mark.timeout(260)
def test_from_the_first_start_to_the_first_message(tmp_path, monkeypatch):
    """Welcome, account, sign-in, and from there by the keyboard alone; alone on a machine it takes half a minute."""
    monkeypatch.setenv("SMSDESK_HOME", str(tmp_path / "desk"))
    monkeypatch.setenv("SMSDESK_KEY_FILE", str(tmp_path / "key"))
    new_key_file(tmp_path / "key")
    with serving() as side:
        account = {"address": side.base_urls["mspace"], **side.credentials["mspace"]}
        seen = driven("drive_first.py", json.dumps(account), tmp_path, seconds=240)
        assert [each.operation for each in side.simulator.ledger if each.operation == "send"] == ["send"]
    assert seen["password"] == "password text"
    assert not seen["save before the test"]
    assert seen["button"] == "Send 1 message"
    assert seen["message"][2] == "State: Sent"


@pytest.mark.display
@pytest.mark.timeout(300)
def test_credits_move_once_and_a_conversation_is_answered(tmp_path):
    seen = driven("drive_money.py", tmp_path, seconds=250)
    assert seen["button"] == "Add 500 SMS to client1"
    assert seen["topups"] == 1
    assert seen["outcome"][1].endswith("client1 of Mwangaza SACCO")
    assert "Done" in seen["outcome"][3]
    assert seen["reply"].startswith("Reply to ")
