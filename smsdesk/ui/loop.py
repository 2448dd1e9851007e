"""The one event loop of the window: Qt and asyncio in a single thread.

qasync brings Qt's sockets to asyncio (and Windows' completion ports); its scheduler, one Qt timer for every callback,
is replaced here. In qasync 0.28 cancelled timers stay alive until they expire (three for each finished HTTP request),
sleeps end up to 50 ms early, a modal dialog inside a coroutine loses the wake-ups of other tasks for ever, and a
KeyboardInterrupt in a task leaves a timer spinning.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import os
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from typing_extensions import TypeVarTuple, override

os.environ["QT_API"] = "pyside6"  # read once, when qasync is imported: it would take any other Qt it finds first

import qasync

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextvars import Context

    from PySide6.QtCore import QCoreApplication

Ts = TypeVarTuple("Ts")

#: Seconds that callbacks may take before Qt has its turn again.
BUDGET = 0.003


class Scheduler(QObject):
    """Ready callbacks in a queue, later ones in a heap, and one precise Qt timer behind both."""

    from_thread = Signal(object)

    def __init__(self, loop: Loop) -> None:
        super().__init__()
        self._loop = loop
        self._ready: deque[asyncio.Handle] = deque()
        self._later: list[tuple[float, int, asyncio.TimerHandle]] = []
        self._order = itertools.count()
        self._cancelled = 0
        self._armed_now = False
        self._running = False
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self.from_thread.connect(self.soon)

    @property
    def waiting(self) -> int:
        """How many timers are held."""
        return len(self._later)

    def soon(self, handle: asyncio.Handle) -> None:
        """Run the callback in one of the next turns, in the order of the calls."""
        self._ready.append(handle)
        # While a turn runs, its end arms the timer. So a nested Qt loop inside a coroutine only delays other tasks:
        # to enter them would fail, and their wake-ups would be lost.
        if not self._armed_now and not self._running:
            self._armed_now = True
            self._timer.start(0)

    def at(self, handle: asyncio.TimerHandle) -> None:
        """Run the callback at its time, never before."""
        heapq.heappush(self._later, (handle.when(), next(self._order), handle))
        if not self._armed_now and not self._running and self._later[0][2] is handle:
            self._arm()

    def cancelled(self) -> None:
        """Drop cancelled timers as soon as they are many."""
        self._cancelled += 1
        if self._cancelled > 100 and self._cancelled * 2 > len(self._later):
            self._later = [entry for entry in self._later if not entry[2].cancelled()]
            heapq.heapify(self._later)
            self._cancelled = 0

    def stop(self) -> None:
        """Run nothing more."""
        self._stopped = True
        self._timer.stop()

    def set_debug(self, enabled: bool) -> None:
        """Do nothing: qasync calls this; asyncio's own debug checks stay where they are."""

    def _arm(self) -> None:
        if self._ready:
            self._armed_now = True
            self._timer.start(0)
        elif self._later:
            # Rounded up to the next millisecond: early is wrong for a rate limiter.
            self._timer.start(max(0, int((self._later[0][0] - time.monotonic()) * 1000) + 1))

    def resume(self) -> None:
        """The loop is about to run: what came due while it did not is run first."""
        if not self._running:
            self._arm()

    def _turn(self) -> None:
        self._armed_now = False
        # Qt handles events between two runs of the loop as well; a task that went on there would find no loop.
        if self._stopped or self._running or not self._loop.is_running():
            return
        self._running = True
        try:
            self._run_ready()
        except (KeyboardInterrupt, SystemExit) as end:
            self._loop.interrupt(end)
        finally:
            self._running = False
            if not self._stopped:
                self._arm()

    def _run_ready(self) -> None:
        now = time.monotonic()
        while self._later and self._later[0][0] <= now:
            handle = heapq.heappop(self._later)[2]
            if handle.cancelled():
                self._cancelled -= 1
            else:
                self._ready.append(handle)
        stop = now + BUDGET
        done = 0
        while self._ready:
            ready = self._ready.popleft()
            if not ready.cancelled():
                ready._run()  # noqa: SLF001 - asyncio's handle is run by the loop it belongs to
            done += 1
            if not done & 3 and time.monotonic() > stop:
                break


class Loop(qasync.QEventLoop):
    """asyncio on Qt's event loop, with the promises of asyncio's own loops kept (see the module's text)."""

    def __init__(self, app: QCoreApplication | None = None) -> None:
        super().__init__(app)
        self._timer.stop()
        self._scheduler = Scheduler(self)
        self._timer = self._scheduler
        self._end: BaseException | None = None
        self.set_default_executor(ThreadPoolExecutor(max_workers=4, thread_name_prefix="smsdesk-worker"))

    @property
    def waiting(self) -> int:
        """How many timers the loop holds, cancelled ones that were not yet dropped included."""
        return self._scheduler.waiting

    def interrupt(self, end: BaseException) -> None:
        """End the turn and the loop; `run_forever` raises `end`."""
        self._end = end
        self.stop()

    @override
    def run_forever(self) -> None:
        self._scheduler.resume()
        super().run_forever()
        end, self._end = self._end, None
        if end is not None:
            raise end

    @override
    def call_soon(
        self, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.Handle:
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        self._scheduler.soon(handle)
        return handle

    @override
    def call_later(
        self, delay: float, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.TimerHandle:
        return self.call_at(self.time() + delay, callback, *args, context=context)

    @override
    def call_at(
        self, when: float, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.TimerHandle:
        self._check_closed()
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        self._scheduler.at(handle)
        return handle

    @override
    def call_soon_threadsafe(
        self, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.Handle:
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        self._scheduler.from_thread.emit(handle)
        return handle

    def _add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:  # noqa: ARG002 - qasync's own
        self._scheduler.soon(handle)
        return handle

    def _timer_handle_cancelled(self, handle: Any) -> None:  # noqa: ANN401, ARG002 - asyncio's name and form
        self._scheduler.cancelled()
