"""From the start of a process to its first painted window, against a bare PySide6 window. Prints ratios of one run.

Time counts from before the process is made; offscreen, so that no window system is measured. "Ready" is the last turn
of the loop that took longer than 16 ms, before half a second without one: from there a click is answered at once. The
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

ROUNDS = 9

#: Tells when the first window of a program was painted, and when the loop then came to rest; then ends it.
WATCH = """
import os, sys, time, resource
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    painted = 0.0
    def eventFilter(self, thing, event):
        if not self.painted and event.type() == QEvent.Type.Paint and isinstance(thing, QMainWindow):
            # The event comes before the painting, so the next turn of the loop is the first after it.
            self.painted = -1.0
            QTimer.singleShot(0, self.begin)
        return False
    def begin(self):
        self.painted = self.busy = self.last = time.monotonic()
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.turn)
        self.timer.start(0)
    def turn(self):
        now = time.monotonic()
        if now - self.last > 0.016:
            self.busy = now
        self.last = now
        if now - self.busy > 0.5:
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            print(self.painted, self.busy, peak, flush=True)
            os._exit(0)
"""

BARE = (
    WATCH
    + """
app = QApplication(sys.argv)
watch = Watch(); app.installEventFilter(watch)
window = QMainWindow(); window.resize(1366, 768); window.show()
app.exec()
"""
)

OURS = (
    WATCH
    + """
import smsdesk.app
make = smsdesk.app.make_application
def made():
    global watch
    app = make()
    watch = Watch(); app.installEventFilter(watch)
    return app
smsdesk.app.make_application = made
smsdesk.app.run()
"""
)


def once(program: str, env: dict[str, str]) -> tuple[float, float, float]:
    """Seconds to the paint, seconds until ready, and peak memory in MiB."""
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", program], env=env, check=True, capture_output=True, text=True)
    painted, ready, peak = (float(word) for word in done.stdout.split())
    return painted - began, ready - began, peak / 1024


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
    for what, place in (("first paint", 0), ("ready", 1)):
        bare, ours = (statistics.median(pair[n][place] for pair in rounds) for n in (0, 1))
        ratio = statistics.median(pair[1][place] / pair[0][0] for pair in rounds)
        print(f"{what}: bare window {bare * 1000:.0f} ms, smsdesk {ours * 1000:.0f} ms: {ratio:.2f}x the bare paint")
    bare, ours = (statistics.median(pair[n][2] for pair in rounds) for n in (0, 1))
    print(f"peak memory: bare window {bare:.0f} MiB, smsdesk {ours:.0f} MiB")


if __name__ == "__main__":
    main()
