"""With a person at a terminal: questions, hidden prompts, progress, and Ctrl+C."""

from __future__ import annotations

import os
import select
import signal
import sys
import time

import pytest

pty = pytest.importorskip("pty")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")


class Terminal:
    """A person in front of one command."""

    def __init__(self, program, *arguments) -> None:
        self._mine, theirs = pty.openpty()
        self.process = program.start(*arguments, stdin=theirs, stderr=theirs)
        os.close(theirs)
        self.seen = ""

    def read_until(self, text, seconds=30):
        """Wait until this is on the screen."""
        until = time.monotonic() + seconds
        while text not in self.seen:
            assert time.monotonic() < until, self.seen
            self._read(0.2)

    def type(self, text):
        os.write(self._mine, text.encode())

    def end(self, seconds=60):
        """Everything that is said until the end, and the code."""
        until = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < until, self.seen
            self._read(0.1)
        self._read(0)
        out = self.process.stdout.read()
        self.process.stdout.close()
        os.close(self._mine)
        assert "Traceback" not in self.seen
        return self.process.returncode, out

    def _read(self, seconds):
        while select.select([self._mine], [], [], seconds)[0]:
            try:
                read = os.read(self._mine, 65536)
            except OSError:
                return  # the other side is closed
            self.seen += read.decode(errors="replace")
            seconds = 0


@pytest.fixture
def office(desk, simulator):
    desk.account(simulator, "mspace", "Office")
    return desk


def test_a_person_is_asked_and_may_say_no(office):
    words = ("send", "--account", "Office", "--to", "+254712000031", "--text", "Je, nitume?")
    terminal = Terminal(office, *words)
    terminal.read_until("Send it? [y/N]")
    assert "To 1 people through Office" in terminal.seen
    assert "Je, nitume?" in terminal.seen
    terminal.type("n\n")
    assert terminal.end() == (2, "")
    assert "Nothing was queued." in terminal.seen
    assert office.messages() == []


def test_a_person_says_yes_and_sees_how_far_it_is(office):
    terminal = Terminal(
        office, "send", "--account", "Office", "--to", "+254712000032", "+254712000033", "--text", "Ndiyo"
    )
    terminal.read_until("[y/N]")
    terminal.type("y\n")
    code, out = terminal.end()
    assert (code, out) == (0, "Job 1: 2 accepted.\n")
    assert "\r" in terminal.seen, "progress is shown in place"
    assert "2 queued" in terminal.seen or "1 queued" in terminal.seen or "2 sending" in terminal.seen


def test_ctrl_c_at_a_question_ends_at_once_with_nothing_queued(office):
    terminal = Terminal(office, "send", "--account", "Office", "--to", "+254712000034", "--text", "Hapana")
    terminal.read_until("[y/N]")
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end(10) == (130, "")
    assert office.messages() == []


def test_secrets_are_asked_for_unseen(desk, simulator):
    fields = dict(simulator.credentials["mspace"])
    password = fields.pop("password")
    words = [word for key, value in fields.items() for word in ("--set", f"{key}={value}")]
    terminal = Terminal(
        desk, *("account", "add", "Office", "--provider", "mspace", "--base-url", simulator.base_urls["mspace"], *words)
    )
    terminal.read_until("Password: ")
    terminal.type(password + "\n")
    code, _ = terminal.end()
    assert code == 0
    assert password not in terminal.seen
    assert desk.json("account", "check", "Office")["ok"] is True


def test_ctrl_c_while_a_long_list_is_read_queues_nothing(office, tmp_path):
    path = tmp_path / "long.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("Name,Phone,Note\n")
        for n in range(300_000):
            file.write(f"Person {n},0712{n:06d},a note that makes the list long enough for a process of its own\n")
    words = ("send", "--account", "Office", "--file", path, "--text", "Habari {name}", "--yes", "--queue-only")
    with office.start(*words, start_new_session=True) as process:
        until = time.monotonic() + 30
        database = office.home / "desk" / "desk.db-wal"
        while not (database.exists() and database.stat().st_size > 1_000_000):
            assert time.monotonic() < until
            assert process.poll() is None, process.communicate()
            time.sleep(0.02)  # noqa: TID251 - the other side is a program of its own
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the program and to what it started
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert "Traceback" not in err, err
    assert office("jobs", "--json").out == ""
    assert office.messages() == []
