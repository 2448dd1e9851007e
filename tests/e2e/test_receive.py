"""What happens on phones reaches the desk: the providers' side pushes, and the installed receiver takes it in."""

from __future__ import annotations

import json
import subprocess
import time

import pytest

from smsdesk.simulator.world import Tempo
from tests.cli.conftest import Program
from tests.cli.side import serving
from tests.e2e.installed_receiver import Installed, free_port


@pytest.fixture
def world(tmp_path):
    """A desk with two accounts, its receiver, and the providers' side, which pushes to it."""
    program = Program(tmp_path)
    program.key()
    with serving() as side:
        side.simulator.world.tempo = Tempo(latency=(0.0, 0.0), report=(0.0, 0.0), retry=0.01)
        for provider in ("smsoffice", "ndovubase"):
            program.account(side, provider)
        installed = Installed(program, free_port())
        installed.start()
        for account, callbacks in installed.callbacks.items():
            for purpose, url in callbacks.items():
                side.simulator.set_callback(account, purpose, url)
        yield program, side, installed
        installed.kill()


def until(look, seconds=20):
    """The first answer of `look` that is not empty."""
    end = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < end
        time.sleep(0.1)  # noqa: TID251 - another process's doing, seen through a third one
    return found


def test_a_message_is_delivered_because_its_provider_said_so(world):
    program, side, _ = world
    people = ("+27821234001", "+27821234002")
    done = program("send", "--account", "smsoffice", "--to", *people, "--text", "Hello", "--yes", "--json")
    assert done.code == 0, done
    until(lambda: [each["state"] for each in program.messages()] == ["delivered", "delivered"])
    assert all(push.taken for push in side.simulator.pushes)


def test_a_text_reaches_the_inbox_also_where_the_receiver_was_down(world):
    program, side, installed = world
    codes = side.simulator.ndovubase.shortcodes
    side._loop.call_soon_threadsafe(lambda: codes.inbound("254722000111", "FIRST"))
    until(lambda: program("inbox", "--json").lines)
    installed.kill()
    side._loop.call_soon_threadsafe(lambda: codes.inbound("254722000111", "SECOND"))
    until(lambda: any(push.attempts for push in side.simulator.pushes[1:]))
    installed.start()
    until(lambda: len(program("inbox", "--json").lines) == 2)
    first, second = program("inbox", "--json").lines
    assert (first["text"], second["text"]) == ("FIRST", "SECOND")
    assert (first["from"], first["account"]) == ("+254722000111", "ndovubase")
    push = side.simulator.pushes[1]
    until(lambda: push.done)
    assert push.taken
    assert push.attempts[0].status == 0
    assert push.attempts[-1].status == 200


def test_somebody_joins_and_leaves(world):
    program, side, _ = world
    codes = side.simulator.ndovubase.shortcodes
    side._loop.call_soon_threadsafe(lambda: codes.subscription("254722000111", "activation"))
    until(
        lambda: (
            program("subscriptions", "--json").code == 0 and "254722000111" in program("subscriptions", "--json").out
        )
    )


def test_the_events_are_told_line_by_line(world):
    _, side, installed = world
    codes = side.simulator.ndovubase.shortcodes
    side._loop.call_soon_threadsafe(lambda: codes.inbound("254722000111", "HELLO"))
    line = json.loads(installed.process.stdout.readline())
    assert (line["event"], line["account"], line["text"], line["first"]) == ("message", "ndovubase", "HELLO", True)


def test_a_desk_has_one_receiver_and_says_who_it_is(world):
    program, _, installed = world
    done = program("receive", "--port", "0")
    assert done.code == 1
    assert f"process {installed.process.pid}" in done.err
    found = {row["check"]: row for row in json.loads(program("doctor", "--json").out)}
    assert found["receiver"]["ok"] is True
    assert found["receiver stored_once"]["ok"] is True


def test_a_port_or_an_address_that_cannot_be_used_is_said(tmp_path):
    program = Program(tmp_path)
    program.key()
    port = free_port()
    with subprocess.Popen(
        [
            "python3",
            "-c",
            f"import socket as s; x = s.create_server(('127.0.0.1', {port})); print(1, flush=True); input()",
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        other.stdout.readline()
        done = program("receive", "--port", port)
        assert done.code == 1
        assert str(port) in done.err
        assert not done.out
        other.communicate(b"\n")
    assert program("receive", "--port", "70000").code == 2
    assert program("receive", "--host", "192.0.2.1", "--port", "0").code == 2
