"""One key stops all sending, the strip says so on every page and in the next run, and goes on with the same batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smsdesk.core.state import JobState
from smsdesk.host.lock import EngineLock
from smsdesk.simulator import Simulator
from smsdesk.ui.labels import PlainLabel
from tests.ui.life import form, living, named, real_desk, until, waiting_batch

if TYPE_CHECKING:
    from pathlib import Path


def said(life) -> list[str]:
    """Every sentence of the window that can be seen."""
    return [label.text() for label in life.window.findChildren(PlainLabel) if label.isVisible()]


async def test_one_key_stops_everything_and_the_strip_goes_on_with_it(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        account = await desk.accounts.add(form(simulator, "nextbyte", "School office", desk))
        other = EngineLock(desk.home, desk.clock)
        assert other.try_acquire("run")  # this window does not send, so that there is something to stop
        async with living(desk) as life:
            job = await waiting_batch(desk, account)
            kept = await waiting_batch(desk, account)
            await desk.outbox.pause(kept)
            await until(lambda: named(life.window, "status.stop").isVisible())
            QTest.keyClick(life.window, Qt.Key.Key_F8)
            await until(lambda: life.window.halt.isVisible())
            assert {each.id: each.state for each in await desk.outbox.jobs_of_concern()} == {
                job: JobState.PAUSED,
                kept: JobState.PAUSED,
            }
            # The strip may come with what was counted a moment before.
            await until(lambda: any("3 messages wait" in words for words in said(life)))
            QTest.keyClick(life.window, Qt.Key.Key_F8)
        async with living(desk) as life:  # the order outlives the program
            await until(lambda: life.window.halt.isVisible())
            named(life.window, "halt.go").click()
            await until(lambda: not life.window.halt.isVisible())
        states = {each.id: each.state for each in await desk.outbox.jobs_of_concern()}
        assert states[kept] is JobState.PAUSED  # it was a person's own pause
        assert states[job] is not JobState.PAUSED
        other.release()


async def test_with_nothing_to_stop_it_says_so(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        await desk.accounts.add(form(simulator, "nextbyte", "School office", desk))
        async with living(desk) as life:
            # Heard at once: a toast goes by itself after some seconds.
            told: list[str] = []
            life.notify.toast = lambda role, title, *_, **__: told.append(title)
            QTest.keyClick(life.window, Qt.Key.Key_F8)
            await until(lambda: "Nothing is being sent." in told)
            assert not life.window.halt.isVisible()
