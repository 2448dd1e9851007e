"""People are kept once for each number, and nothing that a list says of them is lost."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from smsdesk.core.contact import EVERYBODY, OPTED_OUT, Contact, EventKind
from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.inbox import Folder
from smsdesk.core.message import Page
from smsdesk.core.preview import OPTED_OUT as LEFT_OUT
from smsdesk.core.push import Incoming, Subscription
from smsdesk.core.state import State
from smsdesk.desk import open_demo
from smsdesk.services.findings import Finding
from smsdesk.services.lists import ListRequest
from smsdesk.services.tasks import Tasks
from smsdesk.store import answers, inbox, subscriptions

LIST = (
    "Simu,Jina,Salio (TZS),Darasa\n"
    "0754000001,Asha Juma,1000,Form 3\n"
    "0754000002,Baraka Ally,,Form 3\n"
    "0754 00,Chiku,5,\n"
    "0754000003,,7,Form 4\n"
    "+255754000001,Asha J.,9,Form 1\n"
)


@pytest.fixture
async def desk():
    async with open_demo() as desk:
        yield desk


@pytest.fixture
def listed(tmp_path):
    def write(text=LIST, name="people.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return ListRequest(path=path, country="TZ")

    return write


def shown(people):
    return {one.number[-1]: (one.name, dict(one.fields), one.groups) for one in people}


async def named(desk, name):
    return next(group for group in await desk.contacts.groups() if group.name == name)


async def test_a_list_is_taken_in_by_number_and_a_second_time_changes_nothing(desk, listed):
    told = []
    desk.contacts.changed.listen(told.append)
    first = await desk.contacts.import_rows(listed(), "Parents")
    assert (first.added, first.changed, first.same, first.problems) == (3, 0, 1, 1)
    assert [row.raw for row in first.shown] == ["0754 00"]
    assert told
    people = await desk.contacts.people()
    assert shown(people) == {
        "1": ("Asha Juma", {"salio_tzs": "1000", "darasa": "Form 3"}, ("Parents",)),
        "2": ("Baraka Ally", {"darasa": "Form 3"}, ("Parents",)),
        "3": ("", {"salio_tzs": "7", "darasa": "Form 4"}, ("Parents",)),
    }
    assert [one.number for one in people] == ["+255754000001", "+255754000002", "+255754000003"]  # no name: last
    again = await desk.contacts.import_rows(listed(), "Parents")
    assert (again.added, again.changed, again.same, again.problems) == (0, 0, 4, 1)
    assert await desk.contacts.people() == people


async def test_a_row_fills_what_is_empty_and_replaces_only_when_told_to(desk, listed):
    await desk.contacts.import_rows(listed(), "Parents")
    other = "phone,name,salio tzs\n0754000001,Asha Said,2000\n0754000002,Baraka,3000\n0754000003,Dalila,\n"
    done = await desk.contacts.import_rows(listed(other, "other.csv"), "Teachers")
    assert (done.added, done.changed, done.same) == (0, 3, 0)
    assert shown(await desk.contacts.people()) == {
        "1": ("Asha Juma", {"salio_tzs": "1000", "darasa": "Form 3"}, ("Parents", "Teachers")),
        "2": ("Baraka Ally", {"salio_tzs": "3000", "darasa": "Form 3"}, ("Parents", "Teachers")),
        "3": ("Dalila", {"salio_tzs": "7", "darasa": "Form 4"}, ("Parents", "Teachers")),
    }
    done = await desk.contacts.import_rows(listed(other, "other.csv"), replace=True)
    assert (done.changed, done.same) == (2, 1)
    assert shown(await desk.contacts.people())["1"][:2] == ("Asha Said", {"salio_tzs": "2000", "darasa": "Form 3"})
    assert shown(await desk.contacts.people())["3"][:2] == ("Dalila", {"salio_tzs": "7", "darasa": "Form 4"})


async def test_pasted_people_and_those_of_a_long_list_are_taken_in(desk, listed):
    request = ListRequest(pasted="Neema 0754 000 001\nBaraka 0713 000 002", country="TZ")
    assert (await desk.contacts.import_rows(request)).added == 2
    rows = "".join(f"0755{n:06d},Person {n},{'x' * 900}\n" for n in range(10_000))
    told = []
    done = await desk.contacts.import_rows(listed("phone,name,note\n" + rows, "long.csv"), "Long", progress=told.append)
    assert done.added == 10_000
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert (await named(desk, "Long")).count == 10_000


async def test_one_contact_for_each_number(desk):
    asha = await desk.contacts.save(Contact(0, " Asha  Juma ", "+255 754 000 001", {"Due date": " 1 May "}, ("A", "B")))
    assert (asha.name, asha.number, asha.fields, asha.groups) == (
        "Asha Juma", "+255754000001", {"due_date": "1 May"}, ("A", "B"),
    )  # fmt: skip
    with pytest.raises(Refused) as caught:
        await desk.contacts.save(Contact(0, "Other", "+255754000001"))
    assert caught.value.code == "contact.known"
    with pytest.raises(BadInput):
        await desk.contacts.save(Contact(0, "Other", "12"))
    with pytest.raises(Refused):
        await desk.contacts.save(Contact(99, "Nobody", "+255754000009"))
    moved = await desk.contacts.save(Contact(asha.id, "Zawadi", "+255754000007", {}, ("B",)))
    assert (moved.id, moved.number, moved.groups, moved.fields) == (asha.id, "+255754000007", ("B",), {})
    assert await desk.contacts.by_number("+255754000001") is None
    assert (await desk.contacts.by_number("+255754000007")).name == "Zawadi"


async def test_groups(desk, listed):
    await desk.contacts.import_rows(listed(), "Parents")
    people = await desk.contacts.people()
    assert await desk.contacts.add_to([one.id for one in people[:2]], "Board") == 2
    assert await desk.contacts.add_to([one.id for one in people], "board") == 1  # the same group
    everybody, board, parents, opted_out = await desk.contacts.groups()
    assert (everybody.id, everybody.count) == (EVERYBODY, 3)
    assert (opted_out.id, opted_out.count) == (OPTED_OUT, 0)
    assert (board.name, board.count, parents.count) == ("Board", 3, 3)
    assert await desk.contacts.take_from([people[0].id], board.id) == 1
    assert await desk.contacts.people(board.id) == await desk.contacts.people(board.id, limit=2)
    await desk.contacts.rename_group(board.id, "Governors")
    with pytest.raises(Refused):
        await desk.contacts.rename_group(board.id, "parents")
    for name in ("", "  ", "Everybody", "opted OUT"):
        with pytest.raises(BadInput):
            await desk.contacts.add_group(name)
    await desk.contacts.remove_group(board.id)
    assert [one.groups for one in await desk.contacts.people()] == [("Parents",)] * 3
    # whoever gets another name stands elsewhere in every group
    await desk.contacts.save(Contact(people[0].id, "Zuhura", people[0].number, {}, ("Parents",)))
    assert [one.name for one in await desk.contacts.people(parents.id)] == ["Baraka Ally", "Zuhura", ""]


async def test_a_search_finds_names_numbers_and_fields(desk, listed):
    await desk.contacts.import_rows(listed(), "Parents")
    await desk.contacts.save(Contact(0, "Zoë Mwängi", "+254712345678", {"class": "Form 9"}))
    group = (await named(desk, "Parents")).id
    for search, ends in {
        "asha": "1", "ASHA ju": "1", "juma asha": "1", "form 3": "12", "baraka form": "2", "0754 000 003": "3",
        "+255754": "123", "zoe mwangi": "8", "9": "8", "4 form": "3", "1000": "1", "asha baraka": "",
        "100%": "", "_": "",
    }.items():  # fmt: skip
        found = await desk.contacts.people(EVERYBODY, search)
        assert "".join(one.number[-1] for one in found) == ends, search
        assert await desk.contacts.count(EVERYBODY, search) == len(ends), search
        inside = await desk.contacts.people(group, search)
        assert [one for one in found if one.groups] == inside, search
        assert await desk.contacts.count(group, search) == len(inside)


async def test_the_opt_out_list_is_a_group_that_nobody_writes_to(desk, listed):
    await desk.contacts.import_rows(listed(), "Parents")
    asha = (await desk.contacts.people())[0]
    told, inbox_told = [], []
    desk.contacts.changed.listen(told.append)
    desk.inbox.changed.listen(inbox_told.append)
    assert await desk.contacts.opt_out([asha.id]) == 1
    assert (len(told), len(inbox_told)) == (1, 1)  # each once, or a page would read everything twice
    await desk.optouts.add(["+255754999999"], "asked")
    out = await desk.contacts.people(OPTED_OUT)
    assert [(one.id, one.number, one.opted_out) for one in out] == [
        (asha.id, asha.number, True), (0, "+255754999999", True),
    ]  # fmt: skip
    assert await desk.contacts.count(OPTED_OUT) == 2
    assert [one.name for one in await desk.contacts.people(OPTED_OUT, "juma")] == ["Asha Juma"]
    assert (await desk.contacts.people())[0].opted_out
    with pytest.raises(Refused) as caught:
        [page async for page in desk.contacts.recipients([OPTED_OUT])]
    assert caught.value.code == "group.opted_out"
    assert await desk.contacts.take_from([asha.id], OPTED_OUT) == 1
    assert not (await desk.contacts.people())[0].opted_out


async def test_a_group_is_written_to_with_its_fields_and_without_who_opted_out(desk, listed):
    await desk.contacts.import_rows(listed(), "Parents")
    await desk.contacts.save(Contact(0, "Not in it", "+255754000008", {"other": "1"}))
    group = (await named(desk, "Parents")).id
    await desk.optouts.add(["+255754000002"], "asked")
    new = desk.compose()
    new.choose_account(await desk.accounts.named("School office"))
    new.text = "Habari {jina}, darasa {darasa}"
    await new.open_groups([group])
    assert new.text_error is not None  # no such field: contacts have {name}
    new.text = "Habari {name}, darasa {darasa}"
    await new.recheck()
    assert new.title == "Parents"
    assert new.examined.opened.headings == ("Number", "Name", "darasa", "salio_tzs")
    assert (new.summary.ready, new.summary.opted_out, new.summary.problem_rows) == (1, 1, 1)  # and one has no name
    assert [row.left_out for row in new.examined.left_out] == [LEFT_OUT]
    await new.save()
    later = desk.compose()
    assert await later.restore()
    assert (later.summary.ready, later.title, later.text) == (1, "Parents", new.text)
    queued = await new.send("Asha")
    sent = [message async for message in desk.outbox.look.messages(Page(queued.job, frozenset({State.QUEUED})))]
    assert [message.text for message in sent] == ["Habari Asha Juma, darasa Form 3"]
    with pytest.raises(Refused):
        await new.open_groups([group + 70])
    again = desk.compose()
    again.choose_account(new.account)
    again.text = new.text
    await again.open_groups([group])
    found = {each.what for each in await again.findings(None)}
    assert Finding.REPEATS in found
    assert Finding.SAME_FILE not in found  # it is none
    both = desk.compose()
    await both.open_groups([group, EVERYBODY])
    assert both.summary.rows == 4  # each once


async def test_a_draft_of_a_group_that_is_gone_keeps_its_text(desk, listed):
    await desk.contacts.import_rows(listed(), "Parents")
    group = (await named(desk, "Parents")).id
    new = desk.compose()
    new.text = "Habari {name}"
    await new.open_groups([group])
    await new.save()
    await desk.contacts.remove_group(group)
    later = desk.compose()
    assert await later.restore()
    assert (later.text, later.request) == ("Habari {name}", None)


async def test_people_who_are_one_are_found_and_made_one(desk):
    one, two, far = [
        await desk.contacts.save(Contact(0, *given))
        for given in (
            ("Asha Juma", "+255754000001", {"class": "3"}, ("A",)),
            ("asha  jumà", "+255754000002", {"class": "4", "due": "May"}, ("B",)),
            ("Ally", "+255754111111"),
        )
    ]
    namesake = await desk.contacts.save(Contact(0, "Ally", "+255713999999"))
    near, other = await desk.contacts.doubles()
    assert [each.id for each in near] == [one.id, two.id]
    assert [each.id for each in other] == [far.id, namesake.id]
    numbers = [f"+2557552{n * 1_111:05d}" for n in range(1, 12)] + ["+255755200000"]
    for number in numbers:
        await desk.contacts.save(Contact(0, "Juma Juma", number))  # a common name: only numbers that are alike say more
    with_common = await desk.contacts.doubles()
    await desk.contacts.remove([each.id for each in await desk.contacts.people() if each.name == "Juma Juma"])
    assert with_common == [near, other]
    kept = await desk.contacts.merge([one.id, two.id])
    assert (kept.id, kept.name, kept.number, kept.groups) == (one.id, "Asha Juma", "+255754000001", ("A", "B"))
    assert kept.fields == {"class": "3", "due": "May", "other_number": "+255754000002"}
    assert await desk.contacts.by_number("+255754000002") == kept
    assert len(await desk.contacts.doubles()) == 1
    with pytest.raises(Refused):
        await desk.contacts.merge([one.id, two.id])
    request = ListRequest(pasted="+255754000002", country="TZ")
    assert (await desk.contacts.import_rows(request)).same == 1  # a list still has the other number
    third = await desk.contacts.merge([far.id, one.id])
    assert third.fields["other_number"].split() == ["+255754000001", "+255754000002"]
    assert (await desk.contacts.by_number("+255754000002")).id == far.id
    with pytest.raises(Refused):
        await desk.contacts.save(Contact(0, "New", "+255754000002"))


async def test_an_earlier_number_can_be_theirs_again_and_the_other_is_not_forgotten(desk):
    one = await desk.contacts.save(Contact(0, "Asha", "+255754000001"))
    two = await desk.contacts.save(Contact(0, "Asha", "+255754000002"))
    kept = await desk.contacts.merge([one.id, two.id])
    back = await desk.contacts.save(replace(kept, number="+255754000002"))
    assert (back.id, back.number, back.fields) == (one.id, "+255754000002", {"other_number": "+255754000001"})
    for number in ("+255754000001", "+255754000002"):
        assert await desk.contacts.by_number(number) == back
    assert await desk.contacts.save(replace(back, number="+255754000001")) == kept


async def test_an_import_that_is_given_up_is_finished_by_doing_it_again(desk, listed):
    rows = "".join(f"0755{n:06d},Person {n}\n" for n in range(9_000))
    request = listed("phone,name\n" + rows, "long.csv")
    working = Tasks().start(desk.contacts.import_rows(request, "Long"), "import")
    while not await desk.contacts.count():
        await asyncio.sleep(0.005)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    before = await desk.contacts.count()
    assert 0 < before < 9_000
    done = await desk.contacts.import_rows(request, "Long")
    assert (done.added + done.same, done.changed) == (9_000, 0)
    assert await desk.contacts.count((await named(desk, "Long")).id) == await desk.contacts.count() == 9_000


async def test_the_history_of_a_person_is_of_all_their_numbers_and_outlives_them(desk, listed):
    await desk.contacts.import_rows(listed())
    new = desk.compose()
    account = await desk.accounts.named("Short code 22915")
    new.choose_account(account)
    new.text = "Habari {name}"
    await new.open_groups([EVERYBODY])
    await new.send("Asha")
    now = desk.clock.now()

    def write(connection):
        at = round(now.timestamp() * 1_000)
        for n, (sender, text) in enumerate([("+255754000001", "Asante"), ("+255754000002", "STOP")]):
            incoming = Incoming(str(n), sender, "22915", text, "44", "", "Vodacom")
            received = inbox.arrive(connection, account.id, incoming, at + 60_000 * (n + 1))
            answers.answer(connection, account.id, incoming, received, at + 60_000 * (n + 1))
        joined = Subscription("+255754000002", "9", True, "22915", "INFO")
        subscriptions.apply(connection, account.id, joined, at + 180_000)

    await desk.store._database.write(write)
    asha = await desk.contacts.by_number("+255754000001")
    baraka = await desk.contacts.by_number("+255754000002")
    assert asha.last_at - now > timedelta(seconds=50)
    events = await desk.contacts.history(asha)
    assert [(event.kind, event.text) for event in events] == [
        (EventKind.RECEIVED, "Asante"), (EventKind.SENT, "Habari Asha Juma"),
    ]  # fmt: skip
    assert events[1].title == "Everybody"
    assert events[1].message is not None
    kinds = [event.kind for event in await desk.contacts.history(baraka)]
    assert kinds[0] is EventKind.SUBSCRIBED
    assert set(kinds) == {EventKind.SUBSCRIBED, EventKind.OPTED_OUT, EventKind.RECEIVED, EventKind.SENT}
    one = await desk.contacts.merge([asha.id, baraka.id])
    both = await desk.contacts.history(one)
    assert len(both) == len(events) + len(kinds)
    assert both == sorted(both, key=lambda event: event.at, reverse=True)
    assert [event for at in range(len(both)) for event in await desk.contacts.history(one, at, 1)] == both
    await desk.contacts.remove([one.id])
    assert await desk.contacts.by_number("+255754000001") is None
    assert await desk.contacts.history(asha) == events


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
async def test_a_group_that_was_written_out_is_taken_in_as_it_was(desk, tmp_path, ending):
    strange = {"pin": "0012", "sum": "=1+1", "card": "12345678901234567890", "note": 'a, "b"\nc', "minus": "-5"}
    await desk.contacts.save(Contact(0, "Asha", "+255754000001", strange, ("A",)))
    await desk.contacts.save(Contact(0, "+Baraka", "+254712345678", {"note": "x"}, ("A",)))
    await desk.contacts.save(Contact(0, "Else", "+255754000003", {"not": "this"}))
    before = await desk.contacts.people((await named(desk, "A")).id)
    path = tmp_path / f"a.{ending}"
    assert await desk.contacts.export(path, (await named(desk, "A")).id) == 2
    with pytest.raises(BadInput):
        await desk.contacts.export(path)
    assert "not" not in (await desk.imports.open(ListRequest(path=path, country="TZ"))).headings
    await desk.contacts.remove([one.id for one in await desk.contacts.people()])
    done = await desk.contacts.import_rows(ListRequest(path=path, country="TZ"), "A")
    assert (done.added, done.problems) == (2, 0)
    after = await desk.contacts.people((await named(desk, "A")).id)
    assert [(one.name, one.number, one.fields) for one in after] == [
        (one.name, one.number, one.fields) for one in before
    ]


async def test_the_inbox_says_whose_texts_they_are(desk):
    account = await desk.accounts.named("Short code 22915")

    def write(connection):
        incoming = Incoming("1", "+254712000001", "22915", "Habari", "44", "", "Safaricom")
        inbox.arrive(connection, account.id, incoming, 1_000)

    await desk.store._database.write(write)
    asha = await desk.contacts.save(Contact(0, "Asha", "+254712000001"))
    for search in ("", "asha"):
        (found,) = await desk.inbox.conversations(Folder.ALL, search)
        assert found.name == "Asha"
    other = await desk.contacts.save(Contact(0, "Asha Juma", "+254712000009"))
    await desk.contacts.merge([other.id, asha.id])
    (found,) = await desk.inbox.conversations(Folder.ALL, "juma")
    assert found.name == "Asha Juma"
