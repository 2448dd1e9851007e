"""The window's switch over the receiver's process: real processes, on a desk of their own."""

from __future__ import annotations

import asyncio
import os
import signal
import socket

import pytest

from smsdesk.core.receiving import Phase
from smsdesk.core.secret import Secret
from smsdesk.desk import open_desk
from smsdesk.host import settings as declared
from smsdesk.host.keys import MemoryKey
from smsdesk.services import receiving as at_work
from smsdesk.services.accounts import AccountForm
from smsdesk.services.receiving import running
from smsdesk.services.reception import holder
from smsdesk.webhook.knock import knock

#: Ends a process at once; on Windows every signal does.
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


@pytest.fixture
def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def key():
    return MemoryKey()


@pytest.fixture
async def desk(tmp_path, port, key):
    async with open_desk(tmp_path / "desk", key=key) as desk:
        desk.settings.set(declared.RECEIVER_PORT, port)
        form = AccountForm(
            "Cape",
            "smsoffice",
            "http://127.0.0.1:9/api",
            {"username": "office", "sender": "Office"},
            {"password": Secret("pass-1234567")},
        )
        await desk.accounts.add(form)
        yield desk


async def until(desk, phase):
    async with asyncio.timeout(20):
        while desk.receiving.state.phase is not phase:
            await asyncio.sleep(0.05)


async def test_it_is_off_until_it_is_switched_on(desk, port):
    await desk.receiving.resume()
    assert desk.receiving.state.phase is Phase.OFF
    seen = []
    desk.receiving.changed.listen(lambda _: seen.append(desk.receiving.state.phase))
    await desk.receiving.switch_on()
    assert desk.receiving.state.url == f"http://127.0.0.1:{port}"
    assert desk.settings.get(declared.RECEIVER_ON)
    # A process of its own, in which nothing of the key can be read.
    pid = holder(desk.home).pid
    assert pid != os.getpid()
    await desk.receiving.switch_off()
    assert desk.receiving.state.phase is Phase.OFF
    assert running(desk.home) is None
    assert seen == [Phase.STARTING, Phase.ON, Phase.OFF]


async def test_the_key_is_in_no_argument_and_in_no_environment(desk, key, monkeypatch):
    given = []

    def popen(arguments, **settings):
        given.append((arguments, settings["env"]))
        return started(arguments, **settings)

    started = at_work.subprocess.Popen
    monkeypatch.setattr(at_work.subprocess, "Popen", popen)
    await desk.receiving.switch_on()
    ((arguments, environment),) = given
    assert environment["SMSDESK_HOME"] == str(desk.home.folder)
    secret = key.read().reveal()
    assert not any(secret in each for each in (*arguments, *environment, *environment.values()))
    await desk.receiving.switch_off()


async def test_a_crowd_of_pushes_is_news_a_few_times_a_second(desk):
    await desk.receiving.switch_on()
    (address,) = await desk.callbacks.addresses()
    told = []
    desk.receiving.changed.listen(lambda _: told.append(desk.clock.monotonic()))
    began = desk.clock.monotonic()
    for n in range(60):
        said = f"messageid=m{n}&to=27821234567&StatusID=200".encode()
        answered = await asyncio.to_thread(knock, desk.receiving.state.url, address.path, "GET", said)
        assert answered.status == 200
    spent = desk.clock.monotonic() - began
    await asyncio.sleep(0.6)
    assert 1 <= len(told) <= spent / 0.25 + 2
    assert len(await desk.receiving.last()) == 20


async def test_one_that_was_killed_is_started_again(desk):
    await desk.receiving.switch_on()
    first = holder(desk.home).pid
    os.kill(first, KILL)
    await until(desk, Phase.STARTING)
    await until(desk, Phase.ON)
    assert holder(desk.home).pid != first


async def test_one_that_cannot_stay_is_given_up_in_words(desk, monkeypatch):
    monkeypatch.setattr(at_work, "AGAIN", ())
    await desk.receiving.switch_on()
    os.kill(holder(desk.home).pid, KILL)
    await until(desk, Phase.FAILED)
    assert "ended by itself" in desk.receiving.state.why


async def test_a_port_that_is_taken_is_said_with_one_that_is_free(desk, port):
    taken = await asyncio.start_server(lambda *_: None, "127.0.0.1", port)
    await desk.receiving.switch_on()
    state = desk.receiving.state
    assert state.phase is Phase.FAILED
    assert str(port) in state.why
    assert port < state.free_port < port + 50
    taken.close()
    desk.settings.set(declared.RECEIVER_PORT, state.free_port)
    await desk.receiving.switch_on()
    assert desk.receiving.state.phase is Phase.ON


async def test_it_ends_with_the_window(tmp_path, port):
    async with open_desk(tmp_path / "desk", key=MemoryKey()) as desk:
        desk.settings.set(declared.RECEIVER_PORT, port)
        await desk.receiving.switch_on()
    assert running(desk.home) is None


async def test_it_may_go_on_and_the_next_window_takes_it_up(tmp_path, port, key):
    async with open_desk(tmp_path / "desk", key=key) as desk:
        desk.settings.set(declared.RECEIVER_PORT, port)
        desk.settings.set(declared.KEEP_RECEIVING, True)
        await desk.receiving.switch_on()
        pid = holder(desk.home).pid
    assert running(desk.home) == f"http://127.0.0.1:{port}"
    async with open_desk(tmp_path / "desk", key=key) as desk:
        await desk.receiving.resume()
        assert desk.receiving.state.kept
        assert desk.receiving.state.phase is Phase.ON
        assert holder(desk.home).pid == pid
        await desk.receiving.switch_off()
        assert running(desk.home) is None
    os.waitpid(pid, 0)


async def test_two_programs_that_ask_at_once_are_told_the_same_addresses(tmp_path, desk, key):
    async with open_desk(tmp_path / "desk", key=key) as other:
        mine, theirs = await asyncio.gather(desk.callbacks.addresses(), other.callbacks.addresses())
        assert mine == theirs
        assert mine[0].path.startswith("/dlr/smsoffice/")
