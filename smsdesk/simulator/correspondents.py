"""People who write to the short code by themselves, and answer when somebody writes to them: the demo's phones."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.simulator.ledger import Entry
    from smsdesk.simulator.simulator import Simulator

#: Seconds from one text to the next, and until somebody answers, from least to most.
BETWEEN: Final = (14.0, 50.0)
THINKING: Final = (5.0, 18.0)
#: Nobody answers more often than this, or the demo would talk for ever.
PATIENCE: Final = 2

_TEXTS: Final = (
    "SALIO 4471",
    "Habari, mkutano ni lini?",
    "GAME",
    "Nimelipa leo, tafadhali thibitisha",
    "SAA",
    "What time do you open tomorrow?",
    "Naomba kubadilisha namba yangu",
    "SALIO 2210",
    "Is the meeting still on Saturday?",
    "Asante kwa huduma nzuri",
)
_ANSWERS: Final = ("Asante sana", "Sawa, nimeelewa", "OK, thank you", "Nitakuja kesho", "Poa, asante")
_JOINS: Final = 5  # every so many texts somebody joins a service instead, or leaves it


class Correspondents:
    """Begins to write once `begin` is called and ends with the simulator. Numbers are digits without a plus."""

    def __init__(self, simulator: Simulator, numbers: Sequence[str]) -> None:
        self._simulator = simulator
        self._numbers = tuple(numbers)
        self._answered: dict[str, int] = {}
        self._written = 0

    def begin(self) -> None:
        """Let them write; the short codes' callbacks have to be set."""
        self._simulator.listen(self._heard)
        self._simulator.world.timetable.after(self._draw(BETWEEN) / 3, self._write_on)

    async def _write_on(self) -> None:
        while True:
            self._write()
            await asyncio.sleep(self._draw(BETWEEN))

    def _write(self) -> None:
        phones, chance = self._simulator.ndovubase.shortcodes, self._simulator.world.random
        number = chance.choice(self._numbers)
        self._written += 1
        if self._written % _JOINS:
            phones.inbound(number, chance.choice(_TEXTS))
        else:
            service = next(iter(self._simulator.ndovubase.services))
            joined = (service, number) in phones.subscribers
            phones.subscription(number, "deactivation" if joined else "activation")

    def _heard(self, entry: Entry) -> None:
        """Somebody got a message: one of those who write may answer it."""
        number = entry.to.lstrip("+")
        if entry.provider != "ndovubase" or entry.operation != "send" or not entry.accepted:
            return
        answered = self._answered.get(number, 0)
        if number in self._numbers and answered < PATIENCE:
            self._answered[number] = answered + 1
            # A text is stamped when it is written, so it is written after the thinking.
            timetable = self._simulator.world.timetable
            timetable.after(self._draw(THINKING), lambda: self._answer(number, entry.sender))

    async def _answer(self, number: str, code: str) -> None:
        chance = self._simulator.world.random
        self._simulator.ndovubase.shortcodes.inbound(number, chance.choice(_ANSWERS), code)

    def _draw(self, span: tuple[float, float]) -> float:
        return self._simulator.world.random.uniform(*span)
