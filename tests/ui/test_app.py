"""The window's life: how it begins, what it says, and that nothing is lost when it ends."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from smsdesk.core.state import State
from smsdesk.simulator import Simulator
from smsdesk.ui.dialogs.account import AccountDialog
from smsdesk.ui.notify import Toast
from smsdesk.ui.tabs.send import Send
from tests.ui.life import form, living, named, real_desk, shown, until, waiting_batch

if TYPE_CHECKING:
    from pathlib import Path

    from smsdesk.desk import Desk


def toasts(window) -> list[str]:
    return [toast.accessibleName() for toast in window.findChildren(Toast) if not toast.isHidden()]


async def with_account(desk: Desk, simulator: Simulator):
    return await desk.accounts.add(form(simulator, "nextbyte", "School office", desk))


async def test_a_new_desk_is_welcomed_and_its_first_account_opens_the_pages(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk, living(desk) as life:
        assert life.window.current is None
        assert life.window.status.isHidden()
        add = named(life.window, "welcome.add")
        add.click()
        await until(lambda: shown(life.window, "account") is not None)
        dialog = shown(life.window, "account")
        assert isinstance(dialog, AccountDialog)
        # While the welcome is read the pages are built behind it; none of them knew an account then.
        await until(lambda: life.window.tab("send") is not None)
        dialog.saved = await with_account(desk, simulator)
        dialog.accept()
        await until(lambda: life.window.current is not None)
        assert not life.window.status.isHidden()
        send = life.window.tab("send")
        assert isinstance(send, Send)
        await until(lambda: send.compose.account is not None)
        assert send.compose.country == "TZ"


async def test_the_window_becomes_the_engine_and_sends_what_waits(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        account = await with_account(desk, simulator)
        job = await waiting_batch(desk, account)
        async with living(desk) as life:
            await until(lambda: desk.engine.held)
            async with asyncio.timeout(20):
                while (await desk.outbox.job(job)).waiting:
                    await asyncio.sleep(0.05)
            done = await desk.outbox.job(job)
            await until(lambda: life.window.status.queue.accessibleName() == "Nothing waiting to be sent")
            assert done.count(State.ACCEPTED, State.ENROUTE, State.DELIVERED, State.REJECTED) == 3


async def test_old_messages_are_asked_about_before_anything_is_sent(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        account = await with_account(desk, simulator)
        job = await waiting_batch(desk, account, ago=timedelta(hours=14))
        async with living(desk) as life:
            await until(lambda: shown(life.window, "stale") is not None)
            assert (await desk.outbox.job(job)).waiting == 3
            named(life.window, "stale.cancel").click()
            await until(lambda: any("Sending waits for you" in toast for toast in toasts(life.window)))
            assert (await desk.outbox.job(job)).waiting == 3
            desk.sender.release()

            await until(lambda: desk.sender.in_the_air() == 0, 20)


@pytest.mark.logs("copied or restored")
async def test_a_copied_desk_says_what_it_holds(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        await waiting_batch(desk, await with_account(desk, simulator))
        # One run of the engine that sends nothing: from then on the desk knows its place.
        assert desk.try_engine("test")
        await desk.sender.start(hold=True)
        await desk.sender.stop()
    shutil.copytree(tmp_path / "desk", tmp_path / "copy")
    async with real_desk(tmp_path / "copy") as copy, living(copy) as life:
        await until(lambda: any("are held" in toast for toast in toasts(life.window)))
        assert copy.sender.held == 3
        assert copy.sender.in_the_air() == 0


async def test_closing_asks_once_while_messages_wait_and_they_stay(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        account = await with_account(desk, simulator)
        async with living(desk) as life:
            await until(lambda: desk.engine.held)
            job = await waiting_batch(desk, account)
            await desk.outbox.pause(job)
            life.window.close()
            await until(lambda: shown(life.window, "close") is not None)
            named(life.window, "close.cancel").click()
            await until(lambda: shown(life.window, "close") is None)
            await until(lambda: not life.tasks.running("close", life.window))
            assert not life.ended.done()
            assert life.window.isVisible()
            life.window.close()
            await until(lambda: shown(life.window, "close") is not None)
            named(life.window, "close.confirm").click()
            await until(life.ended.done)
            assert (await desk.outbox.job(job)).waiting == 3
            assert not life.window.isVisible()


async def test_the_window_comes_back_where_it_was(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk:
        async with living(desk) as life:
            # The screen of the tests is smaller than the usual window, which fills it in its own time.
            life.window.showNormal()
            await until(lambda: not life.window.isMaximized())
            life.window.resize(960, 640)
            await asyncio.sleep(0.2)
        async with living(desk) as life:
            assert (life.window.width(), life.window.height()) == (960, 640)


async def test_closing_asks_nothing_when_nothing_waits(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk, living(desk) as life:
        life.window.close()
        await until(life.ended.done)


async def test_a_window_that_may_not_send_says_so_and_takes_over_later(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("smsdesk.ui.life.LOOK_AGAIN", 30)
    folder = tmp_path / "desk"
    async with real_desk(folder) as first, real_desk(folder) as second:
        assert first.try_engine("run")
        async with living(second) as life:
            await until(lambda: any("Another smsdesk" in toast for toast in toasts(life.window)))
            assert not second.engine.held
            first.engine.release()
            await until(lambda: second.engine.held)


async def test_settings_are_applied_at_once(tmp_path: Path) -> None:
    from smsdesk.host import settings as declared
    from smsdesk.ui.privacy import privacy
    from smsdesk.ui.theme import DARK, theme

    async with real_desk(tmp_path / "desk") as desk, living(desk):
        desk.settings.set(declared.THEME, "dark")
        assert theme.tokens is DARK
        desk.settings.set(declared.TEXT_SIZE, 125)
        assert theme.font("body").pixelSize() == 16
        desk.settings.set(declared.NUMBERS_HIDDEN, False)
        assert privacy.number("+254712345418") == "+254 712 345 418"


@pytest.mark.logs("an error that no page expected", "stopped by an error that nobody caught")
async def test_an_error_that_nobody_caught_is_said_in_a_sentence(tmp_path: Path, capsys) -> None:
    async with real_desk(tmp_path / "desk") as desk, living(desk) as life:
        error = KeyError("hunter2")
        sys.excepthook(KeyError, error, None)
        assert any("went wrong" in toast for toast in toasts(life.window))
        assert not any("hunter2" in toast for toast in toasts(life.window))
    assert sys.excepthook is not None


def start(home: Path) -> subprocess.Popen[bytes]:
    env = {**os.environ, "SMSDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen([sys.executable, "-m", "smsdesk"], env=env, stderr=subprocess.PIPE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end a window with")
def test_a_second_start_raises_the_first_window_and_ends(tmp_path: Path) -> None:
    home = tmp_path / "desk"
    first = start(home)
    try:
        deadline = time.monotonic() + 30
        while not (home / "engine.json").exists():
            assert first.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)  # noqa: TID251 - another process is waited for, and it tells nobody
        with start(home) as second:
            assert second.wait(30) == 0
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        _, said = first.communicate(timeout=40)
        assert first.returncode == 0
        assert b"Traceback" not in said
    finally:
        if first.poll() is None:
            first.kill()
            first.communicate()


@pytest.mark.parametrize("told", [True, False])
def test_no_import_reads_its_source(told: bool) -> None:
    """PySide6 looks into every source for its feature switches, and keeps it, unless it is told not to."""
    program = f"""
import linecache, sys
import smsdesk.app
if {told}:
    smsdesk.app._read_no_sources()
assert "wave" not in sys.modules
import wave
sys.exit(wave.__file__ in linecache.cache)
"""
    done = subprocess.run([sys.executable, "-c", program], check=False)
    assert done.returncode == (not told)
