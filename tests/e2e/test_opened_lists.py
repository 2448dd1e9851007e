"""A list is opened by a double-click: two real programs, the second of which hands it to the window of the first."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

from tests.cli.conftest import Program
from tests.cli.side import serving

HEAD = "Name,Phone\n"


def until(look, seconds=40):
    """The first answer of `look` that is not empty."""
    end = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < end
        time.sleep(0.05)  # noqa: TID251 - another process's doing, which tells nobody
    return found


class Office(Program):
    """A desk with an account, and windows on a screen that nobody sees."""

    def __init__(self, home):
        super().__init__(home)
        self.env["QT_QPA_PLATFORM"] = "offscreen"
        self.windows: list[subprocess.Popen[str]] = []

    def window(self, *arguments, **settings):
        """Start a window."""
        self.windows.append(self.start(*arguments, **settings))
        return self.windows[-1]

    def draft(self):
        """What the Send page keeps: the list it has open, and the text."""
        with closing(sqlite3.connect(f"file:{self.home / 'desk' / 'desk.db'}?mode=ro", uri=True)) as desk:
            found = desk.execute("SELECT body FROM draft WHERE key = 'send'").fetchone()
        return {} if found is None else json.loads(found[0])

    def has_open(self, path):
        """Whether the Send page has this list."""
        return self.draft().get("list", {}).get("path") == str(path)


@pytest.fixture
def office(tmp_path):
    """An office whose account is at the simulator."""
    made = Office(tmp_path)
    made.key()
    with serving() as side:
        made.account(side, "nextbyte")
        try:
            yield made
        finally:
            for window in made.windows:
                if window.poll() is None:
                    window.terminate()
            for window in made.windows:
                try:
                    window.communicate(timeout=45)
                except subprocess.TimeoutExpired:
                    window.kill()
                    window.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end a window with")
def test_a_list_is_opened_and_the_next_one_is_handed_over(office, tmp_path):
    first, second = tmp_path / "wazazi, muhula wa 2.csv", tmp_path / "éwé ñandú 名簿.csv"
    first.write_text(HEAD + "Asha,+255754000001\n", encoding="utf-8")
    second.write_text(HEAD + "Juma,+255754000002\n", encoding="utf-8")
    window = office.window(first.name, cwd=tmp_path)
    until(lambda: office.has_open(first))
    with office.start(second.as_uri(), cwd="/") as other:
        assert other.wait(30) == 0
    until(lambda: office.has_open(second))
    assert window.poll() is None
    window.terminate()
    _, said = window.communicate(timeout=45)
    assert window.returncode == 0
    assert "Traceback" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end a window with")
def test_an_impatient_double_click_is_one_window(office, tmp_path):
    path = tmp_path / "wazazi.csv"
    path.write_text(HEAD + "Asha,+255754000001\n", encoding="utf-8")
    for _ in range(3):
        office.window(path)
    until(lambda: sum(window.poll() == 0 for window in office.windows) == 2)
    until(lambda: office.has_open(path))
    assert sum(window.poll() is None for window in office.windows) == 1


@pytest.mark.parametrize("words", [("nosuchfile.csv",), ("--demo", "nosuchfile.csv"), ("file:///no/such/file.csv",)])
def test_a_file_that_is_not_there_is_said(tmp_path, words):
    done = Office(tmp_path)(*words)
    assert done.code == 2
    assert "There is no file" in done.err
    assert "Nothing was sent" in done.err


def test_a_folder_is_said(tmp_path):
    done = Office(tmp_path)("./", timeout=30)
    assert done.code == 2
    assert "a folder" in done.err


def test_a_list_without_a_screen_is_said(tmp_path):
    (tmp_path / "wazazi.csv").write_text(HEAD)
    done = Program(tmp_path)(tmp_path / "wazazi.csv")
    assert done.code == 2
    assert "no display" in done.err
