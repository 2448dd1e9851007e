"""No task is lost, none starts twice, and who asked is told only while it is there."""

from __future__ import annotations

import asyncio

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from smsdesk.ui.tasks import Tasks


@pytest.fixture
async def tasks():
    made = Tasks(asyncio.get_running_loop())
    yield made
    await made.close()


async def test_a_second_click_does_nothing_while_the_first_runs(tasks: Tasks) -> None:
    button, gate, runs = QPushButton(), asyncio.Event(), []

    async def work() -> None:
        runs.append(1)
        await gate.wait()

    button.clicked.connect(lambda: tasks.start(work(), "send", guard=button))
    for _ in range(3):
        button.click()
    await asyncio.sleep(0.02)
    assert runs == [1]
    assert tasks.running("send", button)
    gate.set()
    await asyncio.sleep(0.02)
    assert not tasks.running("send", button)
    button.click()
    await asyncio.sleep(0.02)
    assert runs == [1, 1]


async def test_the_result_reaches_who_asked(tasks: Tasks) -> None:
    seen: list[int] = []

    async def work() -> int:
        return 7

    tasks.start(work(), "seven", guard=QObject(), done=seen.append)
    tasks.start(work(), "seven", done=seen.append)
    await asyncio.sleep(0.02)
    assert 7 in seen


async def test_errors_that_nobody_took_are_reported(tasks: Tasks) -> None:
    told: list[tuple[str, Exception]] = []
    tasks.report = lambda name, error: told.append((name, error))

    async def work() -> None:
        raise ValueError("no")

    tasks.start(work(), "first")
    tasks.start(work(), "second", failed=lambda error: isinstance(error, ValueError))
    tasks.start(work(), "third", failed=lambda error: False)
    await asyncio.sleep(0.02)
    assert sorted(name for name, _ in told) == ["first", "third"]


async def test_an_error_while_showing_the_result_is_reported(tasks: Tasks) -> None:
    told: list[str] = []
    tasks.report = lambda name, error: told.append(name)

    async def work() -> int:
        return 1

    tasks.start(work(), "shown", done=lambda _: 1 / 0)
    await asyncio.sleep(0.02)
    assert told == ["shown"]


async def test_a_widget_that_is_gone_hears_nothing(tasks: Tasks) -> None:
    button, seen = QPushButton(), []

    async def work() -> int:
        await asyncio.sleep(0.02)
        return 1

    task = tasks.start(work(), "late", guard=button, done=seen.append)
    await asyncio.sleep(0)
    shiboken6.delete(button)
    await asyncio.sleep(0.05)
    assert seen == []
    assert task is not None
    assert task.cancelled()


async def test_closing_ends_what_runs_and_starts_nothing_more(tasks: Tasks) -> None:
    async def forever() -> None:
        await asyncio.Event().wait()

    task = tasks.start(forever(), "forever")
    assert task is not None
    await asyncio.sleep(0)
    await tasks.close()
    assert task.cancelled()
    assert tasks.start(forever(), "again") is None


async def test_stopping_ends_one_of_them(tasks: Tasks) -> None:
    button = QPushButton()

    async def forever() -> None:
        await asyncio.Event().wait()

    tasks.start(forever(), "test", guard=button)
    await asyncio.sleep(0)
    tasks.stop("test", button)
    await asyncio.sleep(0.01)
    assert not tasks.running("test", button)


async def test_somebody_leaving_waits_for_a_task_by_its_name_and_not_for_ever(tasks: Tasks) -> None:
    gate, guard = asyncio.Event(), QObject()
    tasks.start(gate.wait(), "move", guard=guard)
    assert tasks.busy("move")
    assert not tasks.busy("other")
    await tasks.wait("move", 0.01)
    assert tasks.busy("move")
    gate.set()
    await tasks.wait("move", 5)
    await asyncio.sleep(0)
    assert not tasks.busy("move")
    await tasks.wait("move", 5)
