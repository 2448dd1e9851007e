"""From a secret path to what is behind it, without telling by time or answer how near a guess came."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Guard(Generic[T]):
    """Every address that is served. Every question is compared with all of them."""

    doors: tuple[tuple[bytes, T], ...]

    @classmethod
    def of(cls, paths: Mapping[str, T]) -> Guard[T]:
        """A guard over these paths."""
        return cls(tuple((_digest(path.encode()), behind) for path, behind in paths.items()))

    def find(self, path: bytes) -> T | None:
        """What is behind this path, exactly as it was given out; None where nothing is."""
        asked, found = _digest(path), None
        for known, behind in self.doors:
            if hmac.compare_digest(asked, known):
                found = behind
        return found


def _digest(path: bytes) -> bytes:
    return hashlib.sha256(path).digest()
