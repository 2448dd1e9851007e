"""What a copy of the program finds in itself, and how it behaves where nothing of its surroundings can be relied on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from smsdesk import __version__

PROGRAM = (sys.executable, "-m", "smsdesk")


def examined(path, **environ):
    """The answer of `--selftest`, and its code."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("QT_")} | environ
    done = subprocess.run([*PROGRAM, "--selftest", path], env=env, capture_output=True, text=True, check=False)
    return done.returncode, json.loads(Path(path).read_text("utf-8"))


def test_everything_is_there(tmp_path):
    code, found = examined(tmp_path / "found.json")
    assert code == 0, {name: each for name, each in found.items() if isinstance(each, dict) and not each["ok"]}
    assert found["version"] == found["metadata"]["found"] == __version__
    assert found["frozen"] is False
    looked = {name for name, each in found.items() if isinstance(each, dict)}
    assert looked >= {
        "entry points", "providers", "keyring", "certificates", "fonts", "icons", "samples", "countries", "statements",
        "fts5", "zones", "images", "icons drawn", "translations", "help", "sheets", "numbers", "sealed", "child",
    }  # fmt: skip


def test_plug_ins_of_others_are_not_loaded(tmp_path):
    """reliability.md, T38: a platform of somebody else's that Qt would take before its own."""
    (tmp_path / "platforms").mkdir()
    for name in ("libqoffscreen.so", "qoffscreen.dll"):
        (tmp_path / "platforms" / name).write_bytes(b"no plug-in")
    hostile = {"QT_PLUGIN_PATH": str(tmp_path), "QT_QPA_PLATFORM_PLUGIN_PATH": str(tmp_path / "platforms")}
    code, found = examined(tmp_path / "found.json", **hostile)
    assert code == 0
    assert str(tmp_path) not in json.dumps({name: each for name, each in found.items() if name != "folder"})


def test_a_window_that_cannot_be_is_a_line_of_the_answer(tmp_path):
    """A broken Qt ends its process; the answer is written all the same."""
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("import os\nos.abort()\n")
    code, found = examined(tmp_path / "found.json", PYTHONPATH=str(tmp_path))
    assert code == 1
    assert found["ok"] is False
    assert found["child"]["ok"] is False
    assert found["sheets"]["ok"] is True


@pytest.mark.skipif(sys.platform == "win32", reason="there a program of the window's kind has no streams at all")
@pytest.mark.parametrize(
    ("words", "code"),
    [(["--version"], 0), (["--help"], 0), (["fly"], 2), (["--selftest"], 2), (["jobs", "--json"], 0), (["a.csv"], 2)],
)
def test_closed_streams_are_no_reason_to_fail(tmp_path, words, code):
    env = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    env["SMSDESK_HOME"] = str(tmp_path / "desk")
    shell = 'exec "$@" <&- >&- 2>&-'
    done = subprocess.run(["/bin/sh", "-c", shell, "sh", *PROGRAM, *words], env=env, cwd=tmp_path, check=False)
    assert done.returncode == code
    assert not list(tmp_path.glob("desk/logs/*.jsonl"))
