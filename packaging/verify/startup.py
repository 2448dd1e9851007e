"""From the start to a window on the screen, frozen beside source: `startup.py`, on a screen, after build.py.

Seen from outside, by asking the screen again and again; each in turn, the median of seven.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WAYS = {
    "frozen": [ROOT / "dist/smsdesk/smsdesk"],
    "from source": [ROOT / "build/env/bin/python", "-P", "-m", "smsdesk"],
}
ROUNDS = 7


def seconds(command: list[str | Path], home: str) -> float:
    """One start."""
    began = time.monotonic()
    with subprocess.Popen(command, env={**os.environ, "SMSDESK_HOME": home}) as process:
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]
        while subprocess.run(search, check=False, capture_output=True).returncode:
            if process.poll() is not None:
                raise SystemExit(f"{command[0]} ended with {process.returncode}, without a window")
        took = time.monotonic() - began
        process.terminate()
    return took


def main() -> None:
    """Measure, and say it."""
    taken: dict[str, list[float]] = {name: [] for name in WAYS}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(ROUNDS + 1):  # the first only warms the disk's cache
            for name, command in WAYS.items():
                taken[name].append(seconds(command, f"{folder}/{name}"))
    said = (f"{name} {statistics.median(times[1:]) * 1000:.0f} ms" for name, times in taken.items())
    print("   from the start to a window:", ", ".join(said))


if __name__ == "__main__":
    main()
