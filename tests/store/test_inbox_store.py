"""Texts that came in: once, in their conversation, and findable."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smsdesk.core.inbox import Folder
from smsdesk.core.state import State
from tests.store.inbound import ASHA, JUMA, LINK, NOON, opened, stamp


@pytest.fixture
async def line(tmp_path):
    async with opened(tmp_path) as line:
        yield line


async def test_a_text_is_kept_once_whatever_comes_under_its_id(line):
    first, _ = await line.arrive("Habari", inbox_id="44482361234567890123456789")
    assert first is not None
    assert await line.arrive("Habari", inbox_id="44482361234567890123456789") == (None, "")
    assert await line.arrive("Something else", JUMA, inbox_id="44482361234567890123456789") == (None, "")
    kept = await line.store.inbox.received(0, 10)
    assert [(each.id, each.number, each.text) for each in kept] == [(first, ASHA, "Habari")]
    assert (await line.only()).unread == 1


async def test_the_same_id_of_another_account_is_another_text(line):
    await line.arrive("Habari", inbox_id="1")
    other = line.account.__class__("b" * 32, "Other", "ndovubase", "http://127.0.0.1:1", {}, NOON)
    await line.store.accounts.add(other)
    line.account = other
    assert (await line.arrive("Habari", inbox_id="1"))[0] is not None
    assert len(await line.found()) == 2


async def test_a_conversation_is_a_number_and_a_short_code(line):
    await line.arrive("one")
    await line.arrive("two", code="70700")
    await line.arrive("three", JUMA)
    await line.arrive("four", at=NOON + timedelta(minutes=1))
    found = await line.store.inbox.conversations(Folder.ALL, "", "", 0, 10)
    assert [(each.number, each.short_code, each.last_text, each.unread) for each in found] == [
        (ASHA, "22915", "four", 2),
        (JUMA, "22915", "three", 1),
        (ASHA, "70700", "two", 1),
    ]
    assert found[0].network == "Safaricom"
    assert await line.store.inbox.short_codes() == ["22915", "70700"]
    assert await line.found(code="70700") == [ASHA]


async def test_the_name_is_the_newest_that_a_list_had(line):
    await line.job(ASHA, name="Old name")
    await line.arrive("Habari")
    await line.job(ASHA, name="Asha Mrisho", now=NOON + timedelta(hours=1))
    await line.job(ASHA, name="", now=NOON + timedelta(hours=2))
    assert (await line.only()).name == "Asha Mrisho"


async def test_read_done_and_back(line):
    store = line.store.inbox
    await line.arrive("one")
    await line.arrive("two")
    await line.arrive("three", JUMA)
    first = (await store.conversations(Folder.ALL, ASHA, "", 0, 1))[0].id
    assert (await store.unread(), await store.count(Folder.UNREAD), await store.count(Folder.ALL)) == (3, 2, 2)
    await store.mark_read(first)
    assert (await store.unread(), await line.found(folder=Folder.UNREAD)) == (1, [JUMA])
    await store.mark_done(first, done=True)
    assert await line.found(folder=Folder.DONE) == [ASHA]
    assert await store.count(Folder.DONE) == 1
    await line.arrive("once more")
    assert await line.found(folder=Folder.DONE) == []
    assert (await store.conversation(first)).unread == 1
    await store.mark_done(first, done=True)
    await store.mark_done(first, done=False)
    assert await line.found(folder=Folder.DONE) == []
    await store.mark_read(None)
    assert await store.unread() == 0


async def test_a_copy_that_comes_late_stands_where_it_was_written(line):
    later = NOON + timedelta(minutes=9)
    await line.arrive("second", time=stamp(NOON + timedelta(minutes=3)), at=NOON + timedelta(minutes=3))
    await line.arrive("first", time=stamp(NOON + timedelta(minutes=1)), at=later)
    conversation = await line.only()
    assert (conversation.last_text, conversation.last_at) == ("second", NOON + timedelta(minutes=3))
    thread = await line.store.inbox.thread(conversation, None, ("22915",))
    assert [each.received.text for each in thread.lines] == ["first", "second"]
    assert thread.lines[0].received.received_at == later


@pytest.mark.parametrize("time", ["", "20260616", "99999999999999", stamp(NOON + timedelta(days=2)), "20180217065028"])
async def test_a_stamp_that_cannot_be_believed_is_not(line, time):
    await line.arrive("Habari", time=time)
    assert (await line.only()).last_at == NOON


async def test_a_thread_mixes_both_sides(line):
    await line.job(ASHA, sender="MWANGAZA", now=NOON - timedelta(hours=1))
    await line.rule("SALIO", text="Salio lako")
    await line.arrive("salio", link="1" + LINK)
    await line.job(ASHA, source={"rule": "3"}, now=NOON + timedelta(minutes=1))
    await line.arrive("asante", link=LINK, at=NOON + timedelta(minutes=2))
    await line.arrive("to another code", code="70700")
    await line.job(ASHA, sender="70700")
    await line.job(JUMA)
    conversation = (await line.store.inbox.conversations(Folder.ALL, "", "22915", 0, 1))[0]
    thread = await line.store.inbox.thread(conversation, None, ("22915",))
    told = [
        (each.received and each.received.text, each.sent and each.sent.sender, each.answer, each.automatic)
        for each in thread.lines
    ]
    assert told == [
        (None, "MWANGAZA", "", False),
        ("salio", None, "", False),
        (None, None, "Salio lako", True),
        (None, "22915", "", True),
        ("asante", None, "", False),
    ]
    assert thread.lines[0].sent.state is State.QUEUED
    assert (thread.link_id, thread.service_id, thread.link_at) == (LINK, "44", NOON + timedelta(minutes=2))
    assert not thread.more


async def test_without_a_link_the_newest_service_is_told(line):
    await line.arrive("one", service="44")
    await line.arrive("two", service="45", at=NOON + timedelta(seconds=1))
    thread = await line.store.inbox.thread(await line.only(), None, ())
    assert (thread.link_id, thread.service_id, thread.link_at) == ("", "45", None)


async def test_a_long_thread_is_read_from_its_end(line):
    for n in range(130):
        await line.arrive(f"text {n}", at=NOON + timedelta(seconds=n))
    conversation = await line.only()
    newest = await line.store.inbox.thread(conversation, None, ())
    assert (newest.more, len(newest.lines), newest.lines[-1].received.text) == (True, 100, "text 129")
    older = await line.store.inbox.thread(conversation, newest.lines[0].at, ())
    assert (older.more, [each.received.text for each in older.lines][::29]) == (False, ["text 0", "text 29"])


async def test_pages_of_a_thread_miss_nothing_of_one_instant(line):
    for n in range(121):
        await line.arrive(f"text {n}", at=NOON + timedelta(seconds=n // 3))
    conversation, shown, before = await line.only(), [], None
    while True:
        thread = await line.store.inbox.thread(conversation, before, ())
        shown = [*thread.lines, *shown]
        if not thread.more:
            break
        before = thread.lines[0].at
    assert [each.received.text for each in shown] == [f"text {n}" for n in range(121)]


async def test_a_search_finds_words_names_and_numbers(line):
    await line.job(ASHA, name="Wanjiku Kamau")
    await line.arrive("Nimelipa elfu kumi leo, asante")
    await line.arrive("Naweza kulipa mara mbili? Café", JUMA)
    await line.arrive('100%_sure "quoted" OR NOT *', "+254733999888")
    assert await line.found("nimel") == [ASHA]
    assert await line.found("kumi elfu") == [ASHA]
    assert await line.found("cafe") == [JUMA]
    assert await line.found("kamau") == [ASHA]
    assert await line.found("0733 999") == ["+254733999888"]
    assert await line.found("254733") == ["+254733999888"]
    assert await line.found('quoted" OR (') == ["+254733999888"]
    assert await line.found("100%") == ["+254733999888"]
    assert await line.found("zzz") == []
    assert await line.found("nimel", folder=Folder.DONE) == []
    found = await line.store.inbox.search("asante lei", 10)
    assert found == []
    (one,) = await line.store.inbox.search("ASANTE elf", 10)
    assert (one.number, one.short_code, one.account_name) == (ASHA, "22915", "Code")


async def test_pages_follow_each_other(line):
    for n in range(25):
        await line.arrive("Habari", f"+2547120001{n:02d}", at=NOON + timedelta(seconds=n))
    pages = [await line.found(offset=offset, limit=10) for offset in (0, 10, 20)]
    assert [len(page) for page in pages] == [10, 10, 5]
    assert [number for page in pages for number in page] == [f"+2547120001{n:02d}" for n in reversed(range(25))]
    assert [each.id for each in await line.store.inbox.received(20, 3)] == [21, 22, 23]
