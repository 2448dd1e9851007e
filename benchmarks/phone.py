"""How fast a number is read, against the library alone with the same answers. Prints the ratio of one run.

The numbers are fresh for each round (a cold memory), mostly Tanzanian, Kenyan and South African, with three in a
hundred written with signs.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from typing import TYPE_CHECKING

from smsdesk.core import phone
from smsdesk.core.phone import ask_library

if TYPE_CHECKING:
    from collections.abc import Callable


def numbers(rng: random.Random, many: int) -> list[tuple[str, str]]:
    """Numbers as lists have them, and the country of the list."""
    made = []
    for _ in range(many):
        country, code, starts = rng.choices(
            (("TZ", "255", ("71", "75", "62")), ("KE", "254", ("72", "11")), ("ZA", "27", ("82", "60"))), (85, 10, 5)
        )[0]
        national = rng.choice(starts) + "".join(rng.choices("0123456789", k=7))
        form = rng.random()
        if form < 0.03:
            text = f"0{national[:3]} {national[3:6]}-{national[6:]}"
        elif form < 0.4:
            text = "0" + national
        elif form < 0.7:
            text = "+" + code + national
        elif form < 0.97:
            text = code + national
        else:
            text = national[: rng.randrange(4, 9)]
        made.append((text, country))
    return made


def microseconds(read: Callable[[str, str], object], items: list[tuple[str, str]]) -> float:
    """CPU time of reading one number."""
    began = time.process_time()
    for text, country in items:
        read(text, country)
    return (time.process_time() - began) / len(items) * 1e6


def main() -> None:
    """Interleaved rounds with fresh numbers and an empty memory, medians; then the answers compared."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rng = random.Random(7)
    rounds = []
    for _ in range(3):
        items = numbers(rng, many)
        slow = microseconds(ask_library, items[:20_000])
        phone._memo.forget()
        rounds.append((slow, microseconds(phone.normalise, items)))
    slow, fast = (statistics.median(each) for each in zip(*rounds, strict=True))
    plain = [(text, country) for text, country in numbers(rng, 50_000) if text.removeprefix("+").isdigit()]
    differ = sum(phone._memo.answer(*each) != ask_library(*each) for each in plain)
    print(
        f"library {slow:.2f} us/number, here {fast:.2f} us/number: {slow / fast:.1f}x; {differ} of {len(plain)} differ"
    )


if __name__ == "__main__":
    main()
