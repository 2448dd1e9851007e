"""What lists say of people, in any number of pieces and however often, comes to the same."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.core.contact import EVERYBODY, Contact, Person, merged
from smsdesk.core.errors import Refused
from smsdesk.core.inbox import Folder
from smsdesk.store.migrate import APPLICATION_ID
from smsdesk.store.queries import steps
from smsdesk.store.verbs import open_store

NOON = datetime(2026, 6, 16, 12, tzinfo=UTC)
NUMBERS = [f"+25471234567{n}" for n in range(5)]
VALUES = st.sampled_from(["", "a", "b", "A a"])


def _is_above(rows, at):
    return rows[at].number in {each.number for each in rows[:at]}


LISTS = st.lists(
    st.builds(Person, st.sampled_from(NUMBERS), VALUES, st.dictionaries(st.sampled_from(["class", "due"]), VALUES)),
    max_size=8,
).map(
    lambda rows: [row._replace(again=row.number in {each.number for each in rows[:at]}) for at, row in enumerate(rows)]
)
IMPORTS = st.lists(st.tuples(LISTS, st.sampled_from(["", "A", "B"]), st.booleans()), max_size=4)


@pytest.fixture
async def people(tmp_path):
    store = await open_store(tmp_path / "desk.sqlite3", contextlib.nullcontext(), lambda: False)
    yield store.contacts
    await store.close()


async def take(people, rows, group="", replace=False):
    return await people.take_in(rows, group, replace=replace, now=NOON)


async def everybody(people):
    """What there is, by number; and the same by every way of asking."""
    found = await people.page(EVERYBODY, "", 0, 100)
    assert len(found) == await people.count(EVERYBODY, "")
    for group in await people.groups():
        inside = await people.page(group.id, "", 0, 100)
        assert inside == [one for one in found if group.name in one.groups]  # in the same order
        assert len(inside) == group.count
        ones = [one for at in range(group.count) for one in await people.page(group.id, "", at, 1)]
        assert ones == inside
        assert [one.id for one in await people.recipients([group.id], None, 100)] == [one.id for one in inside]
    return {one.number: (one.name, dict(one.fields), set(one.groups)) for one in found}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(IMPORTS)
async def test_lists_come_to_what_a_plain_dictionary_comes_to(people, imports):
    await people.remove([one.id for one in await people.page(EVERYBODY, "", 0, 100)])
    model = {}
    for rows, group, replace in imports:
        done = await take(people, rows, group, replace)
        assert done.added + done.changed + done.same == len(rows)
        for row in rows:
            name, fields, groups = model.get(row.number, ("", {}, set()))
            name, fields = merged(name, fields, row, replace=replace and not row.again)
            model[row.number] = (name, fields, groups | ({group} - {""}))
        assert await everybody(people) == model
        again = await take(people, rows, group, replace)
        assert (again.added, again.changed, again.same) == (0, 0, len(rows))
        assert await everybody(people) == model


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LISTS, st.integers(0, 8))
async def test_a_list_in_two_pieces_is_the_same_list(people, rows, cut):
    results = []
    for pieces in ([rows], [rows[:cut], rows[cut:]]):
        await people.remove([one.id for one in await people.page(EVERYBODY, "", 0, 100)])
        for piece in pieces:
            await take(people, piece, "A", replace=True)
        results.append(await everybody(people))
    assert results[0] == results[1]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LISTS, st.permutations(NUMBERS), st.integers(1, 4))
async def test_people_made_one_keep_every_number_and_every_group(people, rows, order, size):
    await people.remove([one.id for one in await people.page(EVERYBODY, "", 0, 100)])
    await take(people, [Person(number, "Somebody", {}) for number in NUMBERS], "C")
    await take(people, rows, "A")
    ids = [(await people.by_number(number)).id for number in order]
    before = await everybody(people)
    await people.merge(ids[:size])
    after = await everybody(people)
    assert set(after) == set(NUMBERS) - set(order[1:size])
    assert after[order[0]][2] == set().union(*(before[number][2] for number in order[:size]))
    for number in order[:size]:
        assert (await people.by_number(number)).id == ids[0]
        for key, value in before[number][1].items():
            assert after[order[0]][1][key] in {before[each][1].get(key) for each in order[:size]}, value
    taken = await take(people, [Person(number, "Somebody", {}) for number in NUMBERS], "C")
    assert taken.added == 0  # a list that still has them makes nobody anew


async def test_a_write_that_is_refused_leaves_everything_as_it_was(people):
    await take(people, [Person(number, "", {}) for number in NUMBERS[:2]], "A")
    one, two = await people.page(EVERYBODY, "", 0, 10)
    before = await everybody(people)
    with pytest.raises(Refused):
        await people.save(Contact(one.id, "One", two.number, {}, ("New",)), NOON)
    with pytest.raises(Refused):
        await people.merge([one.id, 99])
    assert await everybody(people) == before
    assert [group.name for group in await people.groups()] == ["A"]


async def test_a_desk_from_before_contacts_keeps_its_conversations(tmp_path):
    path = tmp_path / "desk.sqlite3"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        older = [text for number, text in steps() if number < 7]
        connection.executescript(
            f"PRAGMA application_id = {APPLICATION_ID}; {' '.join(older)} PRAGMA user_version = 6;"
        )
        connection.execute("INSERT INTO account VALUES ('a', 'Code', 'ndovubase', '', '{}', 0, NULL, NULL, NULL, '')")
        connection.execute(
            "INSERT INTO conversation (account, number, short_code) VALUES ('a', ?, '22915')", NUMBERS[:1]
        )
        connection.commit()
    store = await open_store(path, contextlib.nullcontext(), lambda: False)
    await store.contacts.save(Contact(0, "Asha", NUMBERS[0]), NOON)
    (found,) = await store.inbox.conversations(Folder.ALL, "asha", "", 0, 10)
    assert (found.name, found.number) == ("Asha", NUMBERS[0])
    assert path.with_name(f"desk.sqlite3.before-{steps()[-1][0]}").exists()
    await store.close()
