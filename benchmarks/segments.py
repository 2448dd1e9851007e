"""How fast parts are counted, against counting one character after the other. Prints ratios of one run."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

from smsdesk.core.segments import BASIC, EXTENSION, count

if TYPE_CHECKING:
    from collections.abc import Callable

_BASIC, _EXTENSION = frozenset(BASIC), frozenset(EXTENSION)

LINE = "Habari Neema Mollel, salio la ada ya Faith ni TZS 145,000. Tafadhali lipa kabla ya 30 Juni."
TEXTS = {
    "121 characters, plain": LINE + " Piga simu ofisini. Asante.",
    "301 characters, 2 parts": (LINE * 4)[:301],
    "with [ ] { } ~": LINE + " [Piga] {simu} ~ ofisini.",
    "with the euro sign": LINE + " Piga simu: € 145.",
    "60 characters, 16-bit": "Ng’ombe wa Neema – salio la ada ya Faith ni TZS 145,000 tu..",
    "150 characters, emoji": (LINE * 2)[:140] + "😀😀😀 kesho",
}


def naive(text: str) -> tuple[str, int, int]:
    """The baseline: straightforward, and right."""
    if all(c in _BASIC or c in _EXTENSION for c in text):
        name, single, part, sizes = "gsm7", 160, 153, [2 if c in _EXTENSION else 1 for c in text]
    else:
        name, single, part, sizes = "ucs2", 70, 67, [2 if ord(c) > 0xFFFF else 1 for c in text]
    if sum(sizes) <= single:
        return name, sum(sizes), 1
    parts, used = 1, 0
    for size in sizes:
        if used + size > part:
            parts, used = parts + 1, 0
        used += size
    return name, sum(sizes), parts


def microseconds(function: Callable[[str], object], text: str, times: int) -> float:
    """CPU time of one call."""
    began = time.process_time()
    for _ in range(times):
        function(text)
    return (time.process_time() - began) / times * 1e6


def main() -> None:
    """Interleaved rounds, medians."""
    print(f"{'text':26} {'naive us':>9} {'here us':>9} {'ratio':>7}")
    for name, text in TEXTS.items():
        assert count(text)[:3] == naive(text)
        rounds = [(microseconds(naive, text, 3000), microseconds(count, text, 30000)) for _ in range(5)]
        slow, fast = (statistics.median(each) for each in zip(*rounds, strict=True))
        print(f"{name:26} {slow:9.2f} {fast:9.3f} {slow / fast:6.1f}x")


if __name__ == "__main__":
    main()
