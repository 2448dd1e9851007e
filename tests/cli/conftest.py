"""The installed program, driven from outside: real processes, a desk of their own, and the simulator beside them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from smsdesk.host.keys import new_key_file

if TYPE_CHECKING:
    from pathlib import Path

PROVIDERS = ("mspace", "nextbyte", "smsoffice", "ndovubase")
SECRETS = {"password", "api_key", "callback_token"}
#: A number of each provider's country, without its last three digits.
NUMBERS = {"mspace": "+254712000", "nextbyte": "+255754000", "smsoffice": "+27821230", "ndovubase": "+254722000"}


@dataclass
class Done:
    """What a finished command said."""

    code: int
    out: str
    err: str

    @property
    def document(self):
        """The one JSON document on standard output."""
        assert self.out.count("\n") == 1, self
        return json.loads(self.out)

    @property
    def lines(self):
        """The JSON Lines on standard output."""
        return [json.loads(line) for line in self.out.splitlines()]


class Program:
    """`smsdesk` on one desk."""

    def __init__(self, home: Path) -> None:
        self.home = home
        home.mkdir(exist_ok=True)
        self.env = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("SMSDESK_", "QT_")) and name not in {"DISPLAY", "WAYLAND_DISPLAY"}
        }
        self.env |= {"SMSDESK_HOME": str(home / "desk"), "SMSDESK_KEY_FILE": str(home / "key")}

    def start(self, *arguments, **settings):
        """Start a command and leave it running."""
        settings = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **settings}
        command = [sys.executable, "-m", "smsdesk", *map(str, arguments)]
        return subprocess.Popen(command, env=self.env, text=True, encoding="utf-8", **settings)

    def __call__(self, *arguments, given=None, timeout=60) -> Done:
        """Run a command to its end; no command may ever show a traceback."""
        with self.start(*arguments, stdin=subprocess.PIPE) as process:
            try:
                out, err = process.communicate(given, timeout)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
        assert "Traceback" not in err, err
        return Done(process.returncode, out, err)

    def json(self, *arguments, code=0, **settings):
        """The one document of a command that ends with this code."""
        done = self(*arguments, "--json", **settings)
        assert done.code == code, done
        return done.document

    def messages(self, *arguments):
        """The messages of the desk."""
        done = self("messages", *arguments, "--json")
        assert done.code == 0, done
        return done.lines

    def key(self) -> None:
        """Make the desk's key, without a process for it: many tests begin here."""
        new_key_file(self.home / "key")

    def account(self, simulator, provider, name=None, **fields):
        """Store an account with the simulated provider; what is given replaces what the simulator says."""
        given = {**simulator.credentials[provider], **fields}
        secrets = {key: given.pop(key) for key in SECRETS & given.keys()}
        return self.json(
            *("account", "add", name or provider, "--provider", provider, "--secrets-stdin"),
            *("--base-url", simulator.base_urls[provider]),
            *(word for key, value in given.items() for word in ("--set", f"{key}={value}")),
            given=json.dumps(secrets),
        )


class Simulated:
    """`smsdesk simulate`, in a process of its own; what it received is read from its standard output."""

    def __init__(self, file: Path, first: dict) -> None:
        self._file = file
        self.first = first
        self.base_urls = first["providers"]
        self.credentials = first["credentials"]

    def received(self, provider=None, operation="send"):
        """What it has written down so far."""
        with self._file.open(encoding="utf-8") as lines:
            entries = [json.loads(line) for line in lines if line.endswith("\n")][1:]
        return [each for each in entries if provider in (None, each["provider"]) and each["operation"] == operation]


@contextmanager
def simulated(folder: Path):
    """A simulator while the block lasts."""
    file = folder / "received.jsonl"
    with file.open("wb") as out, Program(folder).start("simulate", stdout=out) as process:
        try:
            until = time.monotonic() + 30
            while "\n" not in file.read_text(encoding="utf-8"):
                assert time.monotonic() < until
                with suppress(subprocess.TimeoutExpired):
                    process.wait(0.05)
                    pytest.fail(process.stderr.read())
            yield Simulated(file, json.loads(file.read_text(encoding="utf-8").partition("\n")[0]))
        finally:
            if os.name == "nt":
                process.terminate()  # another process cannot be interrupted there
            else:
                process.send_signal(signal.SIGINT)
            process.communicate(timeout=30)
    assert process.returncode == (1 if os.name == "nt" else 130)


@pytest.fixture(scope="session")
def simulator(tmp_path_factory):
    """One simulator for all tests."""
    with simulated(tmp_path_factory.mktemp("simulator")) as running:
        yield running


@pytest.fixture
def desk(tmp_path):
    """A desk with a key and nothing else."""
    program = Program(tmp_path)
    program.key()
    return program


@pytest.fixture(scope="session")
def quiet_desk(tmp_path_factory, simulator):
    """A desk with an account of each provider, for tests that are to leave no trace in it: they share it."""
    program = Program(tmp_path_factory.mktemp("quiet"))
    program.key()
    for provider in PROVIDERS:
        program.account(simulator, provider)
    yield program
    assert program("jobs", "--json").out == ""


@pytest.fixture
def write(tmp_path):
    """Writes a list as CSV and returns its path."""

    def write(name, rows, heading=("Name", "Phone", "Amount")):
        import csv

        path = tmp_path / name
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([heading, *rows])
        return path

    return write


@pytest.fixture
def side():
    """The providers' side in this process, so that it can be told to misbehave."""
    from tests.cli.side import serving

    with serving() as side:
        yield side


@pytest.fixture
def here(tmp_path, monkeypatch, capsys, side):
    """Commands in this process, on a desk with two accounts that have others below them."""
    from tests.cli.side import Here

    monkeypatch.setattr("smsdesk.host.process.guard", lambda: None)
    monkeypatch.setenv("SMSDESK_HOME", str(tmp_path / "desk"))
    monkeypatch.setenv("SMSDESK_KEY_FILE", str(tmp_path / "key"))
    new_key_file(tmp_path / "key")
    here = Here(capsys)
    here.account(side, "mspace", "Sacco")
    here.account(side, "nextbyte", "Shule")
    return here
