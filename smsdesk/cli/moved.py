"""What one `run` has moved: each message once, by the state that it is in at the end."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from smsdesk.core.state import JobState, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from smsdesk.desk import Desk
    from smsdesk.services.news import Changed

#: Who is in one of these was not moved by the engine.
UNMOVED: Final = frozenset({State.DRAFT, State.HELD, State.QUEUED, State.CLAIMED, State.SENDING, State.SKIPPED})


class Moved:
    """Counts the messages that one `run` moved, found in `sending`, or left queued: each once, by its state at the end.

    Ids are kept as one bit each, so that a million of them need no more than 125 kB.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._bits = bytearray()
        self._others: Counter[State] = Counter()
        self._start: Mapping[State, int] = {}
        self._mine: Mapping[State, int] | None = None

    async def begin(self) -> None:
        """From here on."""
        self._start = await self._desk.store.look.totals()

    async def take_over(self) -> None:
        """We are the engine now: whatever moves from here on is ours; before, it was another's."""
        from smsdesk.core.message import Page

        self._mine = await self._desk.store.look.totals()
        self._others = _risen(self._start, self._mine)
        async for message in self._desk.store.look.messages(Page(states=frozenset({State.SENDING}))):
            self._note(message.id)
        self._desk.sender.changed.listen(self._hear)

    async def count(self, stuck: Iterable[str]) -> dict[State, int]:
        """How many are in each state, what lanes that paused themselves left queued among them."""
        look, stuck = self._desk.store.look, frozenset(stuck)
        totals = await look.totals()
        if self._mine is None:
            states = _risen(self._start, totals)
        else:
            states = self._others.copy()
            states[State.MISSED] += max(0, totals.get(State.MISSED, 0) - self._mine.get(State.MISSED, 0))
            for ids in self._chunks():
                for message in await look.some(ids):
                    if message.state is not State.MISSED and not (
                        message.state is State.QUEUED and message.account in stuck
                    ):
                        states[message.state] += 1
        now = self._desk.clock.now()
        async for job in look.jobs(now):
            if job.account in stuck and job.not_before <= now and job.state is not JobState.PAUSED:
                states[State.QUEUED] += job.count(State.QUEUED)
        return {state: count for state, count in states.items() if count}

    def _hear(self, changed: Changed) -> None:
        for message in changed.messages:
            self._note(message)

    def _note(self, message: int) -> None:
        place, bit = divmod(message, 8)
        if place >= len(self._bits):
            self._bits.extend(bytes(place + 1 - len(self._bits)))
        self._bits[place] |= 1 << bit

    def _chunks(self, size: int = 512) -> Iterator[list[int]]:
        found: list[int] = []
        for place, byte in enumerate(self._bits):
            if byte:
                found += [place * 8 + bit for bit in range(8) if byte >> bit & 1]
                if len(found) >= size:
                    yield found
                    found = []
        if found:
            yield found


def _risen(before: Mapping[State, int], after: Mapping[State, int]) -> Counter[State]:
    return Counter(
        {
            state: count - before.get(state, 0)
            for state, count in after.items()
            if state not in UNMOVED and count > before.get(state, 0)
        }
    )
