"""People, one for each number, and their groups."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from smsdesk.core.contact import (
    EVERYBODY,
    OPTED_OUT,
    OTHER_NUMBER,
    Contact,
    ContactEvent,
    ContactGroup,
    EventKind,
    Merged,
    Person,
    merged,
    needles,
    place,
    search_words,
)
from smsdesk.core.errors import Refused
from smsdesk.store import rows
from smsdesk.store.database import Database, one

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence
    from datetime import datetime


class ContactStore:
    """Verbs on people and groups."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # -- people

    async def page(self, group: int, search: str, offset: int, limit: int) -> list[Contact]:
        """A page of a group (`EVERYBODY` and `OPTED_OUT` are groups too) by name; `search` as `needles` reads it.

        Those on the opt-out list who are nobody's contact have the id 0.
        """
        params = {**_wanted(group, search), "offset": offset, "limit": limit}
        kind = "page" if group == OPTED_OUT or not search.strip() else "find"
        return [_contact(row) for row in await self._db.read(f"contact_{kind}_{_which(group)}", params)]

    async def count(self, group: int, search: str) -> int:
        """How many people of a group a search finds."""
        kind = "count" if group == OPTED_OUT or not search.strip() else "count_find"
        found = await self._db.read(f"contact_{kind}_{_which(group)}", _wanted(group, search))
        return int(found[0][0])

    async def some(self, ids: Sequence[int]) -> list[Contact]:
        """These people, by name."""
        return [_contact(row) for row in await self._db.read("contact_some", {"ids": json.dumps(list(ids))})]

    async def by_number(self, number: str) -> Contact | None:
        """Whose number (E.164) this is, or was."""
        found = await self._db.read("contact_by_number", {"number": number})
        return _contact(found[0]) if found else None

    async def save(self, contact: Contact, now: datetime) -> int:
        """Keep somebody as given, with exactly these groups; returns the id.

        Raises `Refused`: `contact.known` for a number that is another's, `contact.unknown` for an id that is none.
        """

        def work(connection: sqlite3.Connection) -> int:
            known = one(connection, "contact_known_one", {"number": contact.number}).fetchone()
            if known is not None and known[0] != contact.id:
                raise Refused("contact.known", number=contact.number, name=known[1] or known[2])
            fields = dict(contact.fields)
            earlier = known is not None and known[2] != contact.number  # it is theirs again
            if earlier:
                one(connection, "contact_not_also", {"number": contact.number})
                also = (number for number in fields.get(OTHER_NUMBER, "").split() if number != contact.number)
                fields[OTHER_NUMBER] = " ".join(dict.fromkeys([known[2], *also]))
            params = _params(contact.number, contact.name, fields)
            if not contact.id:
                number = one(connection, "contact_add", {**params, "now": rows.ms(now)}).lastrowid or 0
            else:
                number = contact.id
                if not one(connection, "contact_change", {**params, "id": number}).rowcount:
                    raise Refused("contact.unknown", id=number)
            if earlier:
                one(connection, "contact_also", {"number": known[2], "contact": number})
            groups = [_group(connection, name) for name in contact.groups]
            one(connection, "contact_leave_others", {"id": number, "groups": json.dumps(groups)})
            for group in groups:
                one(connection, "contact_join_one", {"group": group, "place": params["place"], "id": number})
            return number

        return await self._db.write(work)

    async def remove(self, ids: Sequence[int]) -> int:
        """Forget these people, not their messages; how many there were."""
        params = {"ids": json.dumps(list(ids))}
        return await self._db.write(lambda connection: one(connection, "contact_remove", params).rowcount)

    async def take_in(self, people: Sequence[Person], group: str, *, replace: bool, now: datetime) -> Merged:
        """Merge rows of a list into the people there are, by number, and put all of them into a group (unless "")."""
        return await self._db.write(lambda connection: _take_in(connection, people, group, replace, rows.ms(now)))

    async def namesakes(self) -> list[tuple[str, int, str]]:
        """Everybody whose name somebody else has too: the name's place in a list, id, number; by place."""
        return [(row[0], row[1], row[2]) for row in await self._db.read("contact_namesakes")]

    async def merge(self, ids: Sequence[int]) -> None:
        """Make one person of several: the first, whose number and values stay; the others' numbers are remembered.

        Raises `Refused` with `contact.unknown`.
        """
        await self._db.write(lambda connection: _merge(connection, ids))

    async def history(self, contact: Contact, offset: int, limit: int) -> list[ContactEvent]:
        """What happened between the office and all of somebody's numbers, newest first."""
        numbers = json.dumps([contact.number])
        params = {"id": contact.id, "numbers": numbers, "offset": offset, "limit": limit}
        return [
            ContactEvent(rows.moment(row[0]), EventKind(row[1]), row[2], row[3], row[4], row[5])
            for row in await self._db.read("contact_history", params)
        ]

    async def recipients(self, groups: Sequence[int], after: Contact | None, limit: int) -> list[Contact]:
        """The next people after this one who are in any of these groups, each once, by name.

        Without their groups, whether they opted out, and when they last wrote.
        """
        params = {
            **_in(groups), "limit": limit, "after": 0 if after is None else after.id,
            "place": "" if after is None else place(after.name, after.number),
        }  # fmt: skip
        return [_contact(row) for row in await self._db.read("contact_recipients", params)]

    async def field_names(self, groups: Sequence[int]) -> list[str]:
        """The fields that anybody in these groups has."""
        return [row[0] for row in await self._db.read("contact_field_names", _in(groups))]

    async def numbers(self, ids: Sequence[int]) -> list[str]:
        """The numbers of these people."""
        return [row[0] for row in await self._db.read("contact_numbers", {"ids": json.dumps(list(ids))})]

    # -- groups

    async def groups(self) -> list[ContactGroup]:
        """Every group but the two that are always there, by name."""
        return [ContactGroup(*row) for row in await self._db.read("contact_group_list")]

    async def add_group(self, name: str) -> int:
        """The id of the group with this name, which is made if need be."""
        return await self._db.write(lambda connection: _group(connection, name))

    async def rename_group(self, group: int, name: str) -> None:
        """Call a group something else. Raises `Refused`: `group.known`, `group.unknown`."""

        def work(connection: sqlite3.Connection) -> None:
            known = one(connection, "contact_group_named", {"name": name}).fetchone()
            if known is not None and known[0] != group:
                raise Refused("group.known", name=name)
            if not one(connection, "contact_group_rename", {"id": group, "name": name}).rowcount:
                raise Refused("group.unknown", id=group)

        await self._db.write(work)

    async def remove_group(self, group: int) -> None:
        """Forget a group; its people stay."""
        await self._db.write(lambda connection: one(connection, "contact_group_remove", {"id": group}).rowcount)

    async def join(self, ids: Sequence[int], group: str) -> int:
        """Put people into the group with this name, which is made if need be; how many were not in it."""

        def work(connection: sqlite3.Connection) -> int:
            params = {"group": _group(connection, group), "ids": json.dumps(list(ids))}
            return one(connection, "contact_join", params).rowcount

        return await self._db.write(work)

    async def leave(self, ids: Sequence[int], group: int) -> int:
        """Take people out of a group; how many were in it."""
        params = {"group": group, "ids": json.dumps(list(ids))}
        return await self._db.write(lambda connection: one(connection, "contact_leave", params).rowcount)


def values_of(connection: sqlite3.Connection, number: str) -> dict[str, str]:
    """Fields and name of whom a number belongs to, nothing for a stranger. Inside a transaction."""
    found = one(connection, "contact_known_one", {"number": number}).fetchone()
    return {} if found is None else {**json.loads(found[3]), "name": found[1]}


def _take_in(connection: sqlite3.Connection, people: Sequence[Person], group: str, replace: bool, now: int) -> Merged:
    into = _group(connection, group) if group else None
    added = changed = 0
    for person in people:
        known = one(connection, "contact_known_one", {"number": person.number}).fetchone()
        if known is None:
            name, fields = person.name, {key: value for key, value in person.fields.items() if value}
            params = _params(person.number, name, fields)
            at = params["place"]
            number, new = one(connection, "contact_add", {**params, "now": now}).lastrowid or 0, True
            added += 1
        else:
            number, old_name, of, old = known[0], known[1], known[2], json.loads(known[3])
            name, fields = merged(old_name, old, person, replace=replace and not person.again)
            new, at = (name, fields) != (old_name, old), known[4]
            if new:
                params = _params(of, name, fields)
                at = params["place"]
                one(connection, "contact_change", {**params, "id": number})
        joined = 0
        if into is not None:
            member = {"group": into, "place": at, "id": number}
            joined = one(connection, "contact_join_one", member).rowcount
        changed += known is not None and (new or joined > 0)
    return Merged(added, changed, len(people) - added - changed, 0)


def _merge(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    order = list(dict.fromkeys(ids))
    found = {row[0]: row for row in one(connection, "contact_plain", {"ids": json.dumps(order)}).fetchall()}
    missing = [number for number in order if number not in found]
    if missing or not order:
        raise Refused("contact.unknown", id=missing[0] if missing else 0)
    first, name, number, kept = found[order[0]]
    fields = json.loads(kept)
    also = fields.pop(OTHER_NUMBER, "").split()
    for other in order[1:]:
        _, other_name, other_number, other_fields = found[other]
        theirs = json.loads(other_fields)
        also += [other_number, *theirs.pop(OTHER_NUMBER, "").split()]
        name, fields = merged(name, fields, Person(other_number, other_name, theirs), replace=False)
        one(connection, "contact_also_same", {"contact": first, "other": other})
        # They are in the list under their own name until the person is renamed below.
        one(
            connection, "contact_join_same", {"contact": first, "other": other, "place": place(found[first][1], number)}
        )
        one(connection, "contact_remove", {"ids": json.dumps([other])})
        one(connection, "contact_also", {"number": other_number, "contact": first})
    if also:
        fields[OTHER_NUMBER] = " ".join(dict.fromkeys(also))
    one(connection, "contact_change", {**_params(number, name, fields), "id": first})
    one(connection, "contact_heard", {"id": first, "name": name})


def _group(connection: sqlite3.Connection, name: str) -> int:
    found = one(connection, "contact_group_named", {"name": name}).fetchone()
    return int((found or one(connection, "contact_group_add", {"name": name}).fetchone())[0])


def _params(number: str, name: str, fields: Mapping[str, str]) -> dict[str, Any]:
    return {
        "number": number, "name": name, "fields": json.dumps(dict(fields), ensure_ascii=False),
        "place": place(name, number), "words": search_words(name, number, fields),
    }  # fmt: skip


def _which(group: int) -> str:
    return {EVERYBODY: "all", OPTED_OUT: "out"}.get(group, "group")


def _in(groups: Sequence[int]) -> dict[str, Any]:
    return {"everybody": int(EVERYBODY in groups), "groups": json.dumps(list(groups))}


def _wanted(group: int, search: str) -> dict[str, Any]:
    w1, w2, w3, w4 = needles(search)
    return {"group": group, "w1": w1, "w2": w2, "w3": w3, "w4": w4}


def _contact(row: rows.Row) -> Contact:
    return Contact(
        row[0], row[1], row[2], json.loads(row[3]), tuple(json.loads(row[5])), bool(row[6]),
        rows.moment_or_none(row[4]), rows.moment_or_none(row[7] or None),
    )  # fmt: skip
