"""Numbers that nothing sends to, whoever asks for it and on whatever path."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import BadInput
from smsdesk.core.feed import Feed
from smsdesk.core.inbox import OptOut
from smsdesk.core.phone import PROBLEMS, Number, Problem, normalise
from smsdesk.core.phrase import phrase
from smsdesk.services.home import home_country
from smsdesk.services.news import Changed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from smsdesk.core.clock import Clock
    from smsdesk.host.settings import Settings
    from smsdesk.services.outbox import Outbox
    from smsdesk.store.verbs import Store

#: Why a number is on the list that came with an old one.
IMPORTED: Final = "imported"


class Optouts:
    """The opt-out list. What waits for a number is cancelled when it comes on the list."""

    def __init__(self, store: Store, outbox: Outbox, settings: Settings, clock: Clock) -> None:
        self._store = store
        self._outbox = outbox
        self._settings = settings
        self._clock = clock
        self.changed: Feed[None] = Feed()

    async def all(self) -> list[OptOut]:
        """Everybody on the list, oldest first."""
        return [OptOut(*each) for each in await self._store.optouts.all()]

    async def add(self, numbers: Sequence[str], reason: str, country: str = "") -> int:
        """Put numbers on the list; how many were new. Raises `BadInput` (`number.bad`), and then none was added."""
        read = _read(numbers, await self._country(country))
        added = await self._store.optouts.add(read, reason, self._clock.now())
        self._tell()
        return added

    async def remove(self, numbers: Sequence[str], country: str = "") -> int:
        """Take numbers off the list; how many were on it. Raises `BadInput` (`number.bad`)."""
        # What came by phone is kept as it came, though it may be no number of any plan.
        kept = await self._store.optouts.among(numbers)
        read = _read([number for number in numbers if number not in kept], await self._country(country))
        removed = await self._store.optouts.remove([*kept, *read])
        self._tell()
        return removed

    async def import_list(self, path: Path, country: str) -> tuple[int, int]:
        """Put every number of a list on it: how many were new, and how many rows held none.

        `country` (ISO 3166) is where numbers without a country code are from; "": the desk's, or that of all its
        accounts. Raises `BadInput` (`list.*`).
        """
        from smsdesk.services.imports import Imports
        from smsdesk.services.lists import ListRequest

        request = ListRequest(path=path, country=await self._country(country))
        added = problems = 0
        async with aclosing(Imports().rows(request)) as rows:
            async for chunk in rows:
                numbers = [row.to for row in chunk if row.to is not None]
                problems += sum(row.problem is not None for row in chunk)
                added += await self._store.optouts.add(numbers, IMPORTED, self._clock.now())
        self._tell()
        return added, problems

    async def _country(self, given: str) -> str:
        return await home_country(self._store, self._settings, given)

    def _tell(self) -> None:
        self.changed.tell(None)
        self._outbox.changed.tell(Changed())


def _read(numbers: Sequence[str], country: str) -> list[str]:
    read = []
    for number in numbers:
        found = normalise(number, country)
        if not isinstance(found, Number):
            lost = found.kind is Problem.INVALID and not country
            detail = phrase("Nothing says which country it is from") if lost else PROBLEMS[found.kind]
            raise BadInput("number.bad", number=number, detail=detail)
        read.append(found.e164)
    return read
