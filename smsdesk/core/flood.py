"""Whether a list would have the provider refuse messages because one number gets too many of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smsdesk.core.provider import Flood


class FloodGuard:
    """Counts what each number would have got; `over` is how many messages the provider would refuse."""

    def __init__(self, limit: Flood) -> None:
        self._limit = limit
        self._any: Counter[str] = Counter()
        self._equal: Counter[tuple[str, int]] = Counter()
        self.over = 0

    def add(self, number: str, text: str, heard: int = 0, heard_equal: int = 0) -> bool:
        """One more message; `heard` and `heard_equal` are what the number got before, within the time.

        True where the provider takes it.
        """
        key = (number, hash(text))
        any_, equal = self._any[number] + heard, self._equal[key] + heard_equal
        if any_ >= self._limit.any or equal >= self._limit.equal:
            self.over += 1
            return False
        self._any[number] += 1
        self._equal[key] += 1
        return True
