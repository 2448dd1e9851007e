"""The one place of the window where tasks start: none is lost, and none starts twice by a second click."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtCore import QObject

    from smsdesk.ui.loop import Loop

T = TypeVar("T")

log = logging.getLogger(__name__)


class Tasks:
    """Runs coroutines for the window on its loop.

    `report(name, error)` hears every error that its caller did not take: one door to the person, given once the
    window's notifier exists.
    """

    def __init__(self, loop: Loop | asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._running: dict[tuple[str, int], asyncio.Task[Any]] = {}
        self._closed = False
        self._number = 0
        self.report: Callable[[str, Exception], None] = _log_only

    def start(
        self,
        work: Coroutine[Any, Any, T],
        name: str,
        *,
        guard: QObject | None = None,
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], bool | None] | None = None,
    ) -> asyncio.Task[T] | None:
        """Run `work`; with a `guard` (the button, the page) nothing starts while the same name runs for it.

        `done` gets the result, on the loop, unless the guard is gone by then. `failed` may take an error: what it does
        not take (by returning True) is reported. Returns None if nothing was started.
        """
        if guard is None:
            self._number += 1
        key = (name, self._number if guard is None else id(guard))
        if self._closed or (guard is not None and key in self._running):
            work.close()
            return None
        task = self._loop.create_task(work, name=name)
        self._running[key] = task
        if guard is not None:
            # Whose widget is gone has nobody to tell; what it asked of a service goes on there.
            guard.destroyed.connect(task.cancel)
        task.add_done_callback(lambda ended: self._ended(key, ended, guard, done, failed))
        return task

    def start_quiet(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        """Run `work` without anybody waiting for it; errors are reported all the same."""
        self.start(work, name)

    def running(self, name: str, guard: QObject) -> bool:
        """Whether that name runs for that guard now."""
        return (name, id(guard)) in self._running

    def busy(self, name: str) -> bool:
        """Whether that name runs now, for whichever guard."""
        return any(running == name for running, _ in self._running)

    async def wait(self, name: str, seconds: float) -> None:
        """Wait until nothing of that name runs any more, so long at most; what still runs then goes on."""
        tasks = [task for (running, _), task in self._running.items() if running == name]
        if tasks:
            await asyncio.wait(tasks, timeout=seconds)

    def stop(self, name: str, guard: QObject) -> None:
        """Cancel what runs under that name for that guard, if anything does."""
        task = self._running.get((name, id(guard)))
        if task is not None:
            task.cancel()

    async def close(self) -> None:
        """Cancel everything and wait until it has ended; nothing starts from now on."""
        self._closed = True
        me = asyncio.current_task()
        tasks = [task for task in self._running.values() if task is not me]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _ended(
        self,
        key: tuple[str, int],
        task: asyncio.Task[T],
        guard: QObject | None,
        done: Callable[[T], object] | None,
        failed: Callable[[Exception], bool | None] | None,
    ) -> None:
        if self._running.get(key) is task:
            del self._running[key]
        gone = guard is not None and not shiboken6.isValid(guard)
        if guard is not None and not gone:
            guard.destroyed.disconnect(task.cancel)
        if task.cancelled():
            return
        error = task.exception()
        try:
            if error is None:
                if done is not None and not gone:
                    done(task.result())
                return
        except Exception as late:  # noqa: BLE001 - whatever it is, the person must hear of it
            error, failed = late, None
        if isinstance(error, Exception):
            if failed is not None and not gone and failed(error):
                return
            self.report(key[0], error)


def _log_only(name: str, error: Exception) -> None:
    log.error("the task %s failed", name, exc_info=error)
