"""The main job in the real window, by the eyes and hands of a program outside."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from smsdesk.host.resources import path as resource

HERE = Path(__file__).parent
#: Debian's own Python has the bindings of the accessibility bus; this one does not.
OUTSIDE = "/usr/bin/python3"


@pytest.mark.display
@pytest.mark.timeout(600)
def test_a_spreadsheet_becomes_sent_messages(tmp_path):
    done = subprocess.run(
        [OUTSIDE, HERE / "drive_demo.py", sys.executable, resource("samples", "recipients.xlsx"), tmp_path],
        capture_output=True,
        text=True,
        timeout=550,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["people"] == seen["rows"] > 1_100
    assert seen["delivered"] > seen["people"] // 2
    assert seen["first"][0].startswith("Person: ")
    pictures = {each.name for each in tmp_path.iterdir()}
    assert {"recipients.png", "message.png", "check.png", "send.png", "outbox.png"} <= pictures
