"""What asyncio promises, the window's loop keeps: each test is a promise that qasync alone breaks."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QDialog

from smsdesk.ui.loop import Loop


def running() -> Loop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, Loop)
    return loop


async def test_cancelled_timers_are_dropped() -> None:
    loop = running()
    handles = [loop.call_later(60, int) for _ in range(5000)]
    for handle in handles:
        handle.cancel()
    assert loop.waiting <= 200


async def test_finished_timeouts_leave_no_timers() -> None:
    loop = running()
    for _ in range(1000):
        async with asyncio.timeout(30):
            await asyncio.sleep(0)
    assert loop.waiting <= 200


async def test_sleeps_never_end_early() -> None:
    late: list[float] = []

    async def one(seconds: float) -> None:
        start = time.monotonic()
        await asyncio.sleep(seconds)
        late.append(time.monotonic() - start - seconds)

    await asyncio.gather(*(one(0.05 + 0.0037 * i) for i in range(60)))
    assert len(late) == 60
    assert min(late) >= 0


async def test_short_sleeps_take_their_time() -> None:
    start = time.monotonic()
    for _ in range(20):
        await asyncio.sleep(0.0005)
    assert time.monotonic() - start >= 0.01


async def test_callbacks_keep_their_order() -> None:
    seen: list[int] = []
    for i in range(500):
        running().call_soon(seen.append, i)
    await asyncio.sleep(0.05)
    assert seen == list(range(500))


async def test_timers_keep_their_order() -> None:
    seen: list[int] = []
    for i in reversed(range(50)):
        running().call_later(0.01 + 0.0001 * i, seen.append, i)
    await asyncio.sleep(0.2)
    assert seen == list(range(50))


async def ticks(count: list[int]) -> None:
    while True:
        await asyncio.sleep(0.005)
        count.append(1)


async def test_a_modal_dialog_inside_a_coroutine_loses_no_wake_ups(caplog: pytest.LogCaptureFixture) -> None:
    count: list[int] = []
    ticker = asyncio.get_running_loop().create_task(ticks(count))
    await asyncio.sleep(0.03)
    dialog = QDialog()
    QTimer.singleShot(100, dialog.accept)
    dialog.exec()
    before = len(count)
    await asyncio.sleep(0.1)
    assert len(count) > before + 5
    assert not ticker.done()
    ticker.cancel()
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_tasks_go_on_while_a_plain_slot_shows_a_modal_dialog() -> None:
    count: list[int] = []
    during: list[int] = []
    ticker = asyncio.get_running_loop().create_task(ticks(count))
    closed = asyncio.get_running_loop().create_future()

    def slot() -> None:
        before = len(count)
        nested = QEventLoop()
        QTimer.singleShot(150, nested.quit)
        nested.exec()
        during.append(len(count) - before)
        closed.set_result(None)

    QTimer.singleShot(0, slot)
    await closed
    ticker.cancel()
    assert during[0] > 5


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_in_a_task_ends_the_turn_and_the_run(qt_loop: Loop, kind: type[BaseException]) -> None:
    async def work() -> None:
        raise kind

    task = qt_loop.create_task(work())
    with pytest.raises(kind):
        qt_loop.run_forever()
    assert task.done()
    assert isinstance(task.exception(), kind)

    async def after() -> str:
        await asyncio.sleep(0.01)
        return "still good"

    assert qt_loop.run_until_complete(after()) == "still good"


async def test_call_soon_threadsafe_returns_a_handle_and_keeps_the_context() -> None:
    loop = running()
    word: contextvars.ContextVar[str] = contextvars.ContextVar("word", default="lost")
    context = contextvars.copy_context()
    context.run(word.set, "kept")
    seen: asyncio.Future[str] = loop.create_future()
    handles: list[asyncio.Handle] = []

    def from_thread() -> None:
        handles.append(loop.call_soon_threadsafe(lambda: seen.set_result(word.get()), context=context))

    thread = threading.Thread(target=from_thread)
    thread.start()
    assert await seen == "kept"
    thread.join()
    assert isinstance(handles[0], asyncio.Handle)


async def test_a_handle_from_a_thread_can_be_cancelled() -> None:
    loop = running()
    seen: list[int] = []
    handle = loop.call_soon_threadsafe(seen.append, 1)
    handle.cancel()
    await asyncio.sleep(0.02)
    assert seen == []


async def test_call_later_returns_a_timer_handle() -> None:
    loop = running()
    handle = loop.call_later(1, int)
    assert isinstance(handle, asyncio.TimerHandle)
    assert 0.5 < handle.when() - loop.time() <= 1
    handle.cancel()


async def test_executor_threads_sockets_and_timeouts_work() -> None:
    loop = running()
    name = await loop.run_in_executor(None, lambda: threading.current_thread().name)
    assert name.startswith("smsdesk-worker")

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"jambo\n")
    assert await reader.readline() == b"jambo\n"
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.02):
            await asyncio.sleep(5)


def test_a_closed_loop_says_so(qt_loop: Loop) -> None:
    qt_loop.close()
    with pytest.raises(RuntimeError, match="closed"):
        qt_loop.call_soon(int)
    with pytest.raises(RuntimeError, match="closed"):
        qt_loop.call_soon_threadsafe(int)


def test_between_two_runs_nothing_goes_on(qt_loop: Loop) -> None:
    done: list[str] = []

    async def first() -> None:
        qt_loop.call_soon(done.append, "later")
        qt_loop.stop()

    qt_loop.call_soon(lambda: qt_loop.create_task(first()))
    qt_loop.run_forever()
    done.clear()
    qt_loop.call_soon(done.append, "waiting")
    for _ in range(5):
        QCoreApplication.processEvents()
    assert done == []
    qt_loop.call_later(0.01, qt_loop.stop)
    qt_loop.run_forever()
    assert done[-1] == "waiting"
