"""People the office writes to again and again: kept once for each number, in groups, with what passed between."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import replace as altered
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from smsdesk.core.contact import (
    EVERYBODY,
    OPTED_OUT,
    OWN,
    ContactGroup,
    Merged,
    Person,
    alike,
    field_name,
    tidy,
)
from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.feed import Feed
from smsdesk.core.phone import PROBLEMS, Number, normalise
from smsdesk.core.phrase import phrase
from smsdesk.core.preview import DUPLICATE
from smsdesk.services.home import home_country

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence
    from pathlib import Path

    from smsdesk.core.clock import Clock
    from smsdesk.core.contact import Contact, ContactEvent
    from smsdesk.core.preview import CheckedRow
    from smsdesk.host.settings import Settings
    from smsdesk.services.export import Exports
    from smsdesk.services.imports import Imports
    from smsdesk.services.lists import ListRequest, OpenedList
    from smsdesk.services.optouts import Optouts
    from smsdesk.store.verbs import Store

#: The two groups that are always there; others cannot be called so.
ALWAYS: Final = {EVERYBODY: phrase("Everybody"), OPTED_OUT: phrase("Opted out")}
#: Why a number is on the opt-out list whom somebody put there by hand.
BY_HAND: Final = phrase("by hand")
#: Problem rows of an import that are shown.
SHOWN: Final = 500
#: People that recipients come in.
PAGE: Final = 500
#: Sets of namesakes that are shown as likely doubles.
MOST: Final = 500
#: A name that more people have is a common one, and says nothing; only numbers that are alike do then.
NAMESAKES: Final = 10


class Contacts:
    """The desk's people. `changed` tells when they or their groups, or who opted out, are not what they were.

    `known` tells the same but for opt-outs: whose number is whose may have changed.
    """

    def __init__(
        self,
        store: Store,
        settings: Settings,
        clock: Clock,
        optouts: Optouts,
        imports: Callable[[], Imports],
        exports: Callable[[], Exports],
    ) -> None:
        self._store = store
        self._people = store.contacts
        self._settings = settings
        self._clock = clock
        self._optouts = optouts
        self._imports = imports
        self._exports = exports
        self.changed: Feed[None] = Feed()
        self.known: Feed[None] = Feed()
        optouts.changed.listen(self.changed.tell)

    # -- people

    async def people(
        self, group: int = EVERYBODY, search: str = "", offset: int = 0, limit: int = 200
    ) -> list[Contact]:
        """A page of a group by name; `search` looks in names, numbers and fields, and every word has to be found.

        In `OPTED_OUT` is the whole opt-out list: those who are nobody's contact have the id 0.
        """
        return await self._people.page(group, search, offset, limit)

    async def count(self, group: int = EVERYBODY, search: str = "") -> int:
        """How many people of a group a search finds."""
        return await self._people.count(group, search)

    async def by_number(self, number: str) -> Contact | None:
        """Whose number this is, or was before two people turned out to be one; None for a stranger's."""
        found = normalise(number, await home_country(self._store, self._settings))
        return await self._people.by_number(found.e164 if isinstance(found, Number) else number)

    async def save(self, contact: Contact) -> Contact:
        """Keep somebody, a new person with id 0, with exactly these fields and groups; groups are made if need be.

        Raises `BadInput` (`number.bad`, `group.name`) and `Refused`: `contact.known` for a number that is another's,
        `contact.unknown`.
        """
        found = normalise(contact.number, await home_country(self._store, self._settings))
        if not isinstance(found, Number):
            raise BadInput("number.bad", number=contact.number, detail=PROBLEMS[found.kind])
        groups = tuple(dict.fromkeys(_named(name) for name in contact.groups))
        name = " ".join(contact.name.split())
        tidied = altered(contact, number=found.e164, name=name, fields=tidy(contact.fields), groups=groups)
        saved = await self._people.save(tidied, self._clock.now())
        self._tell()
        return (await self._people.some([saved]))[0]

    async def remove(self, ids: Sequence[int]) -> int:
        """Forget these people; how many there were. What was sent to them and received from them is kept."""
        removed = await self._people.remove(ids)
        self._tell()
        return removed

    async def history(self, contact: Contact, offset: int = 0, limit: int = 100) -> list[ContactEvent]:
        """What passed between the office and all numbers of this person, newest first."""
        return await self._people.history(contact, offset, limit)

    async def field_names(self, group_ids: Sequence[int] = (EVERYBODY,)) -> list[str]:
        """The fields that anybody in these groups has, each a placeholder."""
        return await self._people.field_names(group_ids)

    # -- groups

    async def groups(self) -> list[ContactGroup]:
        """Everybody first, then every group by name, and last whoever opted out."""
        everybody = ContactGroup(EVERYBODY, ALWAYS[EVERYBODY], await self._people.count(EVERYBODY, ""))
        opted_out = ContactGroup(OPTED_OUT, ALWAYS[OPTED_OUT], await self._people.count(OPTED_OUT, ""))
        return [everybody, *await self._people.groups(), opted_out]

    async def add_group(self, name: str) -> int:
        """The id of the group with this name, which is made if need be. Raises `BadInput` with `group.name`."""
        group = await self._people.add_group(_named(name))
        self._tell()
        return group

    async def rename_group(self, group: int, name: str) -> None:
        """Call a group something else. Raises `BadInput` (`group.name`), `Refused` (`group.known`, `group.unknown`)."""
        await self._people.rename_group(group, _named(name))
        self._tell()

    async def remove_group(self, group: int) -> None:
        """Forget a group; its people stay."""
        await self._people.remove_group(group)
        self._tell()

    async def add_to(self, ids: Sequence[int], group: str) -> int:
        """Put people into a group, which is made if need be; how many were new to it. Raises `group.name`."""
        joined = await self._people.join(ids, _named(group))
        self._tell()
        return joined

    async def take_from(self, ids: Sequence[int], group: int) -> int:
        """Take people out of a group, also off the opt-out list; how many were in it."""
        if group == OPTED_OUT:
            return await self._optouts.remove(await self._people.numbers(ids))
        left = await self._people.leave(ids, group)
        self._tell()
        return left

    async def opt_out(self, ids: Sequence[int], reason: str = BY_HAND) -> int:
        """Put people's numbers on the opt-out list; how many were not on it."""
        return await self._optouts.add(await self._people.numbers(ids), reason)

    # -- lists

    async def import_rows(
        self,
        request: ListRequest,
        group: str = "",
        *,
        replace: bool = False,
        progress: Callable[[float], None] | None = None,
    ) -> Merged:
        """Take in the people of a list, read and checked as for a message, and put them into a group (unless "").

        By number: a row fills what is empty, and takes the place of what differs only with `replace`; an empty cell
        takes nothing away. Every column but number and name becomes a field. Some thousands of rows are kept at a
        time, and doing it again is safe: the same list once more changes nothing. Raises `BadInput`: `list.*`,
        `group.name`.
        """
        group = _named(group) if group.strip() else ""
        country = request.country or await home_country(self._store, self._settings)
        request = altered(request, country=country)
        opened = await self._imports().open(request)
        columns = _columns(opened)
        added = changed = same = problems = 0
        shown: list[CheckedRow] = []
        try:
            async with aclosing(self._imports().cells(request, progress)) as chunks:
                async for chunk in chunks:
                    wrong = [row for row, _ in chunk if row.problem is not None]
                    problems += len(wrong)
                    shown += wrong[: SHOWN - len(shown)]
                    people = [_person(*each, columns) for each in chunk if _is_somebody(each[0])]
                    done = await self._people.take_in(people, group, replace=replace, now=self._clock.now())
                    added, changed, same = added + done.added, changed + done.changed, same + done.same
        finally:
            self._tell()
        return Merged(added, changed, same, problems, tuple(shown))

    async def doubles(self) -> list[tuple[Contact, ...]]:
        """People with one name and different numbers, likeliest first: numbers that differ in one digit, then others.

        Each set in the order in which its people were added.
        """
        found = await self._people.namesakes()
        sets = await asyncio.to_thread(_likely, found)
        by_id = {each.id: each for each in await self._people.some([number for one in sets for number in one])}
        return [tuple(by_id[number] for number in one if number in by_id) for one in sets]

    async def merge(self, ids: Sequence[int]) -> Contact:
        """Make one person of several: the first keeps number and values, and takes what it lacks from the others.

        The other numbers are remembered: in the field `other_number`, for the history, and when somebody writes from
        them or a list has them. Raises `Refused` with `contact.unknown`.
        """
        await self._people.merge(ids)
        self._tell()
        return (await self._people.some(ids[:1]))[0]

    async def recipients(self, group_ids: Sequence[int]) -> AsyncGenerator[list[Contact], None]:
        """Everybody who is in any of these groups, each once, by name, some hundreds at a time.

        Without their groups, and without a look at who opted out: that is the list's check.
        Raises `Refused` with `group.opted_out`: nobody writes to the opt-out list.
        """
        if OPTED_OUT in group_ids:
            raise Refused("group.opted_out")
        after = None
        while found := await self._people.recipients(group_ids, after, PAGE):
            yield found
            after = found[-1]

    async def export(self, path: Path, group: int = EVERYBODY, *, overwrite: bool = False) -> int:
        """Write a group as CSV or a workbook that can be taken in again; how many people. Raises as `Exports` does."""
        return await self._exports().contacts(path, group, overwrite=overwrite)

    def _tell(self) -> None:
        self.known.tell(None)
        self.changed.tell(None)


def _named(name: str) -> str:
    tidied = " ".join(name.split())
    if not tidied or tidied.casefold() in {each.casefold() for each in ALWAYS.values()}:
        raise BadInput("group.name", name=tidied)
    return tidied


def _columns(opened: OpenedList) -> list[tuple[int, str]]:
    """Which columns become fields, and what they are called."""
    if opened.kind in ("people", "pasted"):
        return []
    taken = set(OWN)
    found = []
    for column, key in enumerate(opened.keys):
        if column in (opened.number_column, opened.name_column):
            continue
        name = field_name(key)
        while name in taken:
            name += "_2"
        taken.add(name)
        found.append((column, name))
    return found


def _is_somebody(row: CheckedRow) -> bool:
    return row.to is not None and row.left_out in (None, DUPLICATE)


def _person(row: CheckedRow, cells: Sequence[str], columns: Sequence[tuple[int, str]]) -> Person:
    fields = {name: cells[column].strip() for column, name in columns if column < len(cells)}
    return Person(row.to or "", " ".join(row.name.split()), fields, again=row.left_out == DUPLICATE)


def _likely(found: Sequence[tuple[str, int, str]]) -> list[list[int]]:
    """The ids of each set of likely doubles."""
    sure, maybe = [], []
    for _, group in groupby(found, itemgetter(0)):
        people = [(number, one) for _, number, one in group]
        close = alike(one for _, one in people)
        if close:
            sure.append([number for number, one in people if len(people) <= NAMESAKES or one in close][:NAMESAKES])
        elif len(people) <= NAMESAKES:
            maybe.append([number for number, _ in people])
    return (sure + maybe)[:MOST]
