"""People of an earlier batch, as a list to write to again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smsdesk.core.state import State


@dataclass(frozen=True, slots=True)
class PeopleOf:
    """The people of a job: all of them, or those whose messages are in these states."""

    job: int
    states: frozenset[State] | None = None
