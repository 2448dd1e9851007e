"""PySide6 must not lose references to None and True: on Python 3.11 that ends the process without a word.

PySide6 6.12.0 does (None falls by one for each void call, ending in "none_dealloc"), so the dependency stays below it
there. From Python 3.12 these objects are immortal and nothing can go wrong.
"""

from __future__ import annotations

import subprocess
import sys

PROBE = """
import ctypes, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
if sys.version_info < (3, 12):
    for one in (None, True, False):  # so that the probe itself survives
        ctypes.c_ssize_t.from_address(id(one)).value += 1 << 40
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget
app = QApplication([])
class Source(QObject):
    fired = Signal(object)
class Painted(QWidget):
    def paintEvent(self, event): pass
label, source, painted = QLabel("x"), Source(), Painted()
source.fired.connect(lambda what: None)
painted.show()
def drift(call):
    call()
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range(1000):
        call()
    return min(now - then for now, then in zip([sys.getrefcount(one) for one in (None, True, False)], before))
calls = (lambda: label.setText("x"), label.isEnabled, lambda: source.fired.emit(1), painted.repaint)
worst = min(drift(call) for call in calls)
print(worst, flush=True)
os._exit(0 if worst > -200 else 1)
"""


def test_qt_calls_keep_the_references_of_none_and_true() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, f"references lost for each 1,000 calls: {done.stdout}{done.stderr}"
