"""From the start of a process to its first painted window, against a bare PySide6 window. Prints ratios of one run.

Time counts from before the process is made; offscreen, so that no window system is measured. "Ready" is the last turn
of the loop that took longer than 16 ms, before half a second without one: from there a click on the first page is
answered at once. The other pages are built after that, one at a time: "whole" is when the last of them is there. The
desk has one account, and was opened before.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROUNDS = 9

#: Tells when the first window of a program was painted, and when the loop then came to rest. It filters no events: to
#: hear of them in Python costs more than painting a bare window.
WATCH = """
import os, sys, time, resource
seen = []
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    painted = ready = longest = 0.0
    def __init__(self, done):
        super().__init__()
        self.done = done
    def turned(self):
        # The turn in which the window was painted is over: all that is in it is painted too, and on the screen.
        if seen and not self.painted:
            self.begin()
    def begin(self):
        self.painted = self.busy = self.last = time.monotonic()
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.turn)
        self.timer.start(2)
    def turn(self):
        now = time.monotonic()
        if now - self.last > 0.016:
            self.busy = now
            if self.ready:
                self.longest = max(self.longest, now - self.last)
        self.last = now
        if not self.ready and now - self.busy > 0.5:
            self.ready = self.busy
        if self.ready and self.done() and now - self.busy > 0.5:
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            print(self.painted, self.ready, self.busy, self.longest, peak, flush=True)
            os._exit(0)
"""

BARE = (
    WATCH
    + """
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        seen.append(self)
app = QApplication(sys.argv)
watch = Watch(lambda: True)
window = Window(); window.resize(1366, 768); window.show()
app.processEvents()
watch.turned()
app.exec()
"""
)

OURS = (
    WATCH
    + """
import smsdesk.app, smsdesk.ui.window
class Window(smsdesk.ui.window.Window):
    def paintEvent(self, event):
        super().paintEvent(event)
        seen.append(self)
class Application(smsdesk.app.Application):
    watch = Watch(lambda: seen[0]._entries and len(seen[0].tabs) == len(seen[0]._entries))
    def processEvents(self):
        super().processEvents()
        self.watch.turned()
smsdesk.app.Window, smsdesk.app.Application = Window, Application
smsdesk.app.run()
"""
)


class Start(NamedTuple):
    """Seconds from before the process was made, and MiB."""

    painted: float
    ready: float
    whole: float  # every page is built
    longest: float  # turn of the loop after it was ready
    peak: float


def once(program: str, env: dict[str, str]) -> Start:
    """Start it once, to its rest."""
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", program], env=env, check=True, capture_output=True, text=True)
    painted, ready, whole, longest, peak = (float(word) for word in done.stdout.split())
    return Start(painted - began, ready - began, whole - began, longest, peak / 1024)


async def prepare(folder: Path) -> None:
    """A desk with one account, opened once."""
    from smsdesk.core.secret import Secret
    from smsdesk.desk import open_desk
    from smsdesk.services.accounts import AccountForm

    async with open_desk(folder) as desk:
        fields = {"username": "office", "sender": "TUMAINI"}
        form = AccountForm("Office", "nextbyte", "http://127.0.0.1:9", fields, {"password": Secret("invented")})
        await desk.accounts.add(form)


def main() -> None:
    """Interleaved rounds, medians."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        key = folder / "key"
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SMSDESK_KEY_FILE": str(key)}
        env["SMSDESK_HOME"] = str(folder / "desk")
        # An installed program has its bytecode; the first round writes it.
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        env["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
        subprocess.run(
            [sys.executable, "-m", "smsdesk", "key", "--new", key], env=env, check=True, stdout=subprocess.DEVNULL
        )
        os.environ["SMSDESK_KEY_FILE"] = str(key)
        asyncio.run(prepare(folder / "desk"))
        rounds = []
        for number in range(ROUNDS + 1):
            pair = once(BARE, env), once(OURS, env)
            if number:  # the first fills the disk's cache
                rounds.append(pair)
    bare = [pair[0].painted for pair in rounds]
    print(f"bare window: painted after {statistics.median(bare) * 1000:.0f} ms")
    for what in ("painted", "ready", "whole"):
        ours = [getattr(pair[1], what) for pair in rounds]
        ratio = statistics.median(one / base for one, base in zip(ours, bare, strict=True))
        print(f"smsdesk: {what} after {statistics.median(ours) * 1000:.0f} ms, {ratio:.2f}x the bare paint")
    longest = [pair[1].longest for pair in rounds]
    print(f"longest turn of the loop after ready: {statistics.median(longest) * 1000:.0f} ms")
    peaks = [statistics.median(pair[n].peak for pair in rounds) for n in (0, 1)]
    print(f"peak memory: bare window {peaks[0]:.0f} MiB, smsdesk {peaks[1]:.0f} MiB")


if __name__ == "__main__":
    main()
