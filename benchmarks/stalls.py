"""The longest stall of the window in the heaviest things people do, against an idle window in the same run.

A precise timer of Qt asks for a turn of the window's loop every two milliseconds; how much later a turn comes is how
long a click would have waited, and the processor time that the window's thread took meanwhile is how much of it is our
own doing, whatever else the computer does. The desk holds a million messages, the window all its pages, and what sends,
calls and pushes from outside are processes of their own. Offscreen, so that no window system is measured. Prints, for
each scenario, the ratio of its 99th percentile to that of the idle window, its longest stall, and the longest of ours.
"""

from __future__ import annotations

import asyncio
import csv
import gc
import itertools
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import reports
import sending
from PySide6.QtCore import QObject, Qt, QTimer

from smsdesk.app import make_application, open_window
from smsdesk.core.personalise import Template
from smsdesk.core.preview import Check, Plan
from smsdesk.core.provider import Purpose
from smsdesk.core.receiving import Phase
from smsdesk.core.secret import Secret
from smsdesk.desk import open_desk
from smsdesk.host.keys import FileKey, new_key_file
from smsdesk.services.accounts import AccountForm
from smsdesk.services.outbox import Order
from smsdesk.ui.life import Life
from smsdesk.ui.loop import Loop
from smsdesk.ui.theme import Look, theme

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from smsdesk.core.preview import CheckedRow
    from smsdesk.desk import Desk
    from smsdesk.ui.window import Window

#: Between two turns that the timer asks for, in seconds.
BEAT = 0.002
PEOPLE = 100_000
SENT = 2_000


class Pulse(QObject):
    """How late the loop's turns came, and what the thread did meanwhile, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.own: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._last, self._used = time.perf_counter(), time.thread_time()
        self._timer.start(round(BEAT * 1000))

    def _turn(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, now - self._last - BEAT) * 1000)
        self.own.append((used - self._used) * 1000)
        self._last, self._used = now, used


class Stalls(NamedTuple):
    """Of one scenario, in milliseconds: how late turns came, and what we did meanwhile."""

    p99: float
    longest: float
    own_p99: float
    own_longest: float


class Watch:
    """Scenarios, one after the other."""

    def __init__(self) -> None:
        self.pulse = Pulse()
        self.idle: Stalls | None = None

    @asynccontextmanager
    async def scenario(self, name: str) -> AsyncIterator[None]:
        """Measure what happens inside."""
        await asyncio.sleep(0.3)
        self.pulse.late.clear()
        self.pulse.own.clear()
        began = time.perf_counter()
        yield
        await asyncio.sleep(0.1)
        late, own = sorted(self.pulse.late), sorted(self.pulse.own)
        found = Stalls(late[len(late) * 99 // 100], late[-1], own[len(own) * 99 // 100], own[-1])
        self.idle = idle = self.idle or found
        told = f"p99 {found.p99:6.1f} ms {found.p99 / idle.p99:5.1f}x"
        told += f", longest {found.longest:6.1f} ms {found.longest / idle.longest:5.1f}x"
        told += f"; ours p99 {found.own_p99:5.1f} ms, longest {found.own_longest:6.1f} ms"
        print(f"{name:30} {told}; {time.perf_counter() - began:5.1f} s", flush=True)


async def until(true: Callable[[], object], seconds: float = 120) -> None:
    """Wait for it on the window's loop."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.02)


# -- what people do


async def history(watch: Watch, window: Window) -> None:
    """All messages of the desk: pages, leaps, filters, searches."""
    async with watch.scenario("the Outbox is opened"):
        tab = window.open("outbox")
        assert tab is not None
        await asyncio.sleep(1)
    async with watch.scenario("all messages are opened"):
        tab.list.everything.click()
        await until(lambda: tab.messages.rows.rowCount() == reports.MESSAGES)
        await asyncio.sleep(1)
    bar = tab.messages.table.verticalScrollBar()
    async with watch.scenario("scrolled by the wheel"):
        for _ in range(300):
            bar.setValue(bar.value() + 108)
            await asyncio.sleep(0.016)
    async with watch.scenario("scrolled by leaps"):
        for place in range(60):
            bar.setValue(bar.maximum() * (place * 37 % 60) // 60)
            await asyncio.sleep(0.05)
    async with watch.scenario("filtered and turned about"):
        for group in ("failed", "delivered", "sent", ""):
            tab.messages.filter(group)
            await asyncio.sleep(0.6)
        tab.messages.table.sort_asked.emit("time", False)
        await asyncio.sleep(0.6)
    async with watch.scenario("searched"):
        for text in ("Person 99", "Person 999", "nobody at all", ""):
            tab.messages.search.setText(text)
            await asyncio.sleep(1.5)


async def listed(watch: Watch, window: Window, file: Path) -> None:
    """A long list is opened, and a text written to it."""
    send = window.open("send")
    assert send is not None
    async with watch.scenario(f"a list of {PEOPLE:,} is opened"):
        await send.compose.open_file(file)
        await asyncio.sleep(0.3)
    send.step_to("message")
    async with watch.scenario("a text is typed to all of it"):
        field = send.current.editor.text
        for letter in "Habari {name}, salio la ada ni {balance}. Karibu sana.":
            field.insertPlainText(letter)
            await asyncio.sleep(0.04)
        await asyncio.sleep(1.5)
    async with watch.scenario("it is checked"):
        send.step_to("check")
        await asyncio.sleep(2)


async def _rows(check: Check) -> AsyncIterator[list[CheckedRow]]:
    """A few at a time, as the desk's own lists come."""
    for _ in range(SENT // 50):
        yield [check.row(n, (f"+255754{n:06d}", f"Mzazi {n}")) for n in itertools.islice(sending.FRESH, 50)]
        await asyncio.sleep(0)


async def sent(watch: Watch, window: Window, desk: Desk, url: str, fields: dict[str, str]) -> None:
    """Messages go out as fast as they can, the Outbox in front."""
    (account,) = await sending._accounts(desk, url, fields, "nextbyte", 1)
    window.open("outbox")
    plan = Plan(0, 1, "TZ", Template.parse(sending.TEXT).bind(("number", "name")))
    async with watch.scenario(f"{SENT:,} messages are sent"):
        order = Order(account, "benchmark", sending.TEXT, account.senders[0], "benchmark")
        queued = await desk.outbox.enqueue(order, _rows(Check(plan)))
        tab = window.open("outbox", queued.job)
        assert tab is not None
        await desk.sender.until_quiet()


async def received(watch: Watch, window: Window, desk: Desk) -> None:
    """The receiver takes as many pushes as a process can send, the Inbox in front."""
    given, password = {"username": "office", "sender": "Office"}, {"password": Secret("pass-1234567")}
    await desk.accounts.add(AccountForm("reports", "smsoffice", "http://127.0.0.1:9/api", given, password))
    window.open("inbox", "receiver")
    await desk.receiving.switch_on()
    await until(lambda: desk.receiving.state.phase is Phase.ON)
    (address,) = [each for each in await desk.callbacks.addresses() if each.purpose == Purpose.DELIVERY]
    port, target = desk.receiving.state.url.rpartition(":")[2], address.path
    command = [sys.executable, str(Path(__file__).parent / "receiving.py"), "call", port, target, "0"]
    async with watch.scenario("the receiver under load"):
        caller = await asyncio.to_thread(subprocess.Popen, command, stdout=subprocess.DEVNULL)
        await asyncio.to_thread(caller.wait)
    await desk.receiving.switch_off()


async def dressed(watch: Watch, window: Window) -> None:
    """The theme changes, with every page built."""
    window.open("outbox")
    async with watch.scenario("another theme, six times"):
        for look in (Look.DARK, Look.LIGHT) * 3:
            theme.choose(look=look)
            await asyncio.sleep(0.4)


async def measure(loop: Loop, folder: Path, url: str, fields: dict[str, str]) -> None:
    """The window over a desk of a million messages."""
    file = folder / "list.csv"
    with file.open("w", newline="") as made:
        out = csv.writer(made)
        out.writerow(("name", "number", "balance"))
        out.writerows((f"Mzazi {n}", f"0754{n:06d}", n * 500 % 99_000) for n in range(PEOPLE))
    new_key_file(folder / "key")
    os.environ["SMSDESK_KEY_FILE"] = str(folder / "key")
    async with open_desk(folder / "desk", key=FileKey(folder / "key")) as desk:
        database = desk.home.database
    await reports.fill(database)
    async with open_desk(folder / "desk", key=FileKey(folder / "key")) as desk:
        window = open_window(desk.settings, demo=False)
        window.resize(1366, 768)
        life = Life(desk, loop, window)
        await life.begin()
        await until(lambda: len(window.tabs) == len(window._entries))
        await asyncio.sleep(2)
        watch = Watch()
        async with watch.scenario("idle"):
            await asyncio.sleep(4)
        async with watch.scenario("from page to page"):
            for kind in window._entries:
                window.open(kind.key)
                await asyncio.sleep(0.4)
        await history(watch, window)
        await listed(watch, window, file)
        await sent(watch, window, desk, url, fields)
        await received(watch, window, desk)
        await dressed(watch, window)
        life.end()
        await life.ended
        await life.finish()


def main() -> None:
    """A provider in a process of its own, and the window in this one."""
    here, there = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=sending._simulate, args=(there, 0.0), daemon=True)
    process.start()
    url, fields = here.recv()
    gc.disable()
    app = make_application()
    loop = Loop(app)
    with tempfile.TemporaryDirectory() as folder:
        loop.run_until_complete(measure(loop, Path(folder), url, fields))
    loop.close()
    here.send(None)
    process.join()


if __name__ == "__main__":
    main()
