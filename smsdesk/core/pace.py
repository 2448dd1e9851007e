"""How fast an account sends, from its own record: what was slept, cut off or paused counts for nothing."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

#: Between two outcomes that lie further apart nothing was being sent.
PAUSE: Final = timedelta(seconds=60)
#: Fewer outcomes than this say nothing about the next ones.
FEWEST: Final = 10


def pace(ends: Sequence[datetime]) -> float:
    """Messages a second while it was sending; 0 where too little is known. `ends` in any order."""
    gaps = [later - earlier for earlier, later in pairwise(sorted(ends))]
    busy = [gap for gap in gaps if gap <= PAUSE]
    if len(busy) < FEWEST:
        return 0.0
    # Outcomes that share one commit share its millisecond, so no time at all is possible for a handful of them.
    return len(busy) / max(sum(busy, timedelta()).total_seconds(), 0.001)
