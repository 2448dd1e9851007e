"""The invented mobile network behind the providers: whose number it is, and what becomes of a message."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from itertools import accumulate
from typing import Final


class Fate(StrEnum):
    """What becomes of messages to a number."""

    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    EXPIRED = "expired"
    SILENT = "silent"  # accepted, and no report ever comes
    BLOCKED = "blocked"  # refused at once: the person does not want it
    UNREACHABLE = "unreachable"  # refused at once: no route


#: Out of a thousand numbers, as an office would meet them.
DEMO_SHARES: Final = {
    Fate.DELIVERED: 938,
    Fate.UNDELIVERED: 24,
    Fate.EXPIRED: 12,
    Fate.SILENT: 8,
    Fate.BLOCKED: 10,
    Fate.UNREACHABLE: 8,
}
_OPERATORS: Final = (
    (("25470", "25471", "25472", "25474", "25479", "25411", "25575", "25576", "25474"), "Safaricom"),
    (("25473", "25478", "25410", "25568", "25569"), "Airtel"),
    (("25477",), "Telkom"),
    (("25476",), "Equitel"),
    (("254",), "Safaricom"),
    (("255",), "Vodacom"),
    (("27",), "MTN"),
)
_ANSWERS: Final = ("Thank you", "OK", "Yes, I will come", "Asante sana", "Please call me", "STOP", "Who is this?")


class Network:
    """Decides by the number alone, so that the same run ends the same way; numbers are digits without a plus."""

    def __init__(self, seed: int, shares: dict[Fate, int] | None = None) -> None:
        self._seed = seed
        shares = shares or {Fate.DELIVERED: 1}
        self._fates = tuple(shares)
        self._limits = tuple(accumulate(shares.values()))
        self._chosen: dict[str, Fate] = {}

    def choose(self, number: str, fate: Fate) -> None:
        """Settle what becomes of messages to this number."""
        self._chosen[number] = fate

    def fate(self, number: str) -> Fate:
        """What becomes of messages to this number."""
        if (chosen := self._chosen.get(number)) is not None:
            return chosen
        drawn = self.draw(number, self._limits[-1])
        return next(fate for fate, limit in zip(self._fates, self._limits, strict=True) if drawn < limit)

    def answer(self, number: str, share: int) -> str | None:
        """What the person at this number writes back; None for most, as `share` in a thousand says."""
        drawn = self.draw("answer" + number, 1000)
        return _ANSWERS[drawn % len(_ANSWERS)] if drawn < share else None

    def draw(self, word: str, limit: int) -> int:
        """A number below `limit` that depends on the seed and the word only."""
        digest = hashlib.sha256(f"{self._seed}:{word}".encode()).digest()
        return int.from_bytes(digest[:8], "big") % limit


def operator(number: str) -> str:
    """The invented network that a number belongs to."""
    return next((name for prefixes, name in _OPERATORS if number.startswith(prefixes)), "Other")
