"""Long lists go out as they come: many rows need no more memory than a few, and nobody has to read to the end."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

MANY = 20_000
ROOM = 12 * 1024  # kB that a process may differ by from one run to the next


@pytest.fixture
def crowd(desk, simulator, write):
    desk.account(simulator, "nextbyte", "Dar")
    people = write("many.csv", [(f"P{n}", f"0754{n:06d}", "") for n in range(MANY)])
    text = "Habari {name}, " + "neno " * 80
    words = ("--file", people, "--text", text, "--yes", "--queue-only")
    assert desk.json("send", "--account", "Dar", *words)["queued"] == MANY
    return desk


def peak(desk, *words):
    """Lines on standard output, and the most memory in kB, of a command that is read to its end."""
    with desk.start(*words) as process:
        lines = sum(1 for _ in process.stdout)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return lines, used.ru_maxrss


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told in other units, or not at all")
def test_many_messages_need_no_more_memory_than_a_few(crowd):
    few = peak(crowd, "messages", "--state", "accepted", "--json")
    assert few[0] == 0
    many = peak(crowd, "messages", "--json")
    assert many[0] == MANY
    assert many[1] < few[1] + ROOM
    table = peak(crowd, "messages")
    assert table[0] == MANY + 1
    assert table[1] < few[1] + ROOM


def test_a_reader_that_goes_away_ends_the_list_quietly(crowd):
    for words in (("messages", "--json"), ("messages",)):
        with crowd.start(*words) as process:
            process.stdout.readline()
            process.stdout.close()
            assert process.wait(30) == 0
            assert process.stderr.read() == ""


FULL = Path("/dev/full")  # takes nothing, as a full disk


@pytest.mark.skipif(not FULL.exists(), reason="needs a file that takes nothing")
def test_an_answer_that_cannot_be_written_is_said(crowd):
    with FULL.open("w") as full, crowd.start("messages", "--json", stdout=full) as process:
        assert process.wait(30) == 1
        assert "could not be written" in process.stderr.read()
