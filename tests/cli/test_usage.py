"""What is said of the command line itself: help, version, bad usage, and who may be imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

from smsdesk import __version__
from smsdesk.cli.program import parser

COMMANDS = (
    "account", "providers", "balance", "check", "send", "run", "jobs", "messages", "pause", "resume", "cancel",
    "resolve", "key", "simulate", "doctor",
)  # fmt: skip


def test_every_command_is_offered(quiet_desk):
    done = quiet_desk("--help")
    assert done.code == 0
    offered = {line.split()[0] for line in done.out.splitlines() if line.startswith("    ") and line[4] != " "}
    assert offered >= set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command, capsys):
    with pytest.raises(SystemExit) as ended:
        parser().read([command, "--help"])
    assert ended.value.code == 0
    assert "usage: smsdesk " + command in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        [], ["--json"], ["fly"], ["account"], ["account", "add"], ["send"], ["check"], ["key"], ["pause"],
        ["pause", "one"], ["resolve", "1"], ["resolve", "1", "--as", "lost"], ["messages", "--state", "odd"],
        ["jobs", "--jso"], ["send", "--account", "A", "--text", "t", "--to", "1", "--file", "f"], ["levitate"],
    ],
)  # fmt: skip
def test_bad_usage_ends_with_2_in_words(quiet_desk, words):
    if not words:
        words = ["--json"]
    done = quiet_desk(*words)
    assert (done.code, done.out) == (2, "")
    assert "Nothing was done." in done.err


def test_a_password_given_by_mistake_is_not_repeated(quiet_desk):
    done = quiet_desk("account", "add", "A", "--provider", "mspace", "--password=hunter2", "--api_key", "hunter3")
    assert done.code == 2
    assert "--password" in done.err
    assert "hunter" not in done.err


def test_the_version_is_said_without_loading_anything():
    look = (
        "import sys; sys.argv = ['smsdesk', *sys.argv[1:]]\n"
        "from smsdesk.__main__ import main\n"
        "code = main()\n"
        "heavy = {'PySide6', 'qasync', 'shiboken6', 'asyncio', 'httpx', 'argparse'} & sys.modules.keys()\n"
        "assert not heavy, heavy\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run([sys.executable, "-c", look, "--version"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, f"smsdesk {__version__}\n"), done


def test_the_parser_is_read_without_what_sends():
    look = (
        "import sys; from smsdesk.cli.program import parser; parser()\n"
        "heavy = {'asyncio', 'httpx', 'sqlite3', 'phonenumbers', 'cryptography', 'PySide6'} & sys.modules.keys()\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", look], check=True)


def test_without_a_display_the_window_says_so(quiet_desk):
    done = quiet_desk()
    assert (done.code, done.out) == (2, "")
    assert "no display" in done.err


def test_a_simulator_on_a_taken_port_says_so(desk, simulator):
    port = simulator.first["listening"].rpartition(":")[2]
    done = desk("simulate", "--port", port)
    assert (done.code, done.out) == (2, "")
    assert "cannot be used" in done.err
    assert "Errno" not in done.err
