"""What is kept of a push: its bytes for a while, what it meant and its reply for ever; what was not understood is read
again by a newer program."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest

from smsdesk.core.inbox import Answer, Folder, Match, Rule
from smsdesk.core.push import far_off
from smsdesk.desk import open_desk
from smsdesk.host.keys import MemoryKey
from smsdesk.host.settings import KEEP_PUSHES
from smsdesk.providers.ndovubase import pushes as reader
from smsdesk.services import reception as at_work
from smsdesk.store import pushes as store
from tests.services.inbound import MovedClock
from tests.store.inbound import stamp
from tests.webhook.pushing import Receptive, dlr, exchange, inbound, subscription

NOON = datetime(2026, 6, 16, 12, tzinfo=UTC)
ASHA = "+254722000111"


@pytest.fixture
async def aged(tmp_path, monkeypatch):
    """A receptive desk whose clock a test sets forward."""
    monkeypatch.setattr(at_work, "BETWEEN", 0)
    clock = MovedClock()
    async with open_desk(tmp_path / "desk", key=MemoryKey(), clock=clock) as desk:
        receptive = Receptive(desk)
        receptive.clock = clock
        await receptive.account("ndovubase", "Short code")
        await receptive.account("smsoffice", "Cape")
        await receptive.open()
        yield receptive
        await receptive.close()


async def until(receptive, sql, rows):
    async with asyncio.timeout(10):
        while await receptive.rows(sql) != rows:
            await asyncio.sleep(0.02)


# -- stamps that are far off


@pytest.mark.parametrize(
    ("said", "off"),
    [
        (timedelta(), False),
        (timedelta(hours=-23), False),
        (timedelta(hours=-25), True),
        (timedelta(minutes=14), False),
        (timedelta(minutes=16), True),
        (timedelta(days=-3000), True),
        (timedelta(days=3000), True),
    ],
)
def test_a_stamp_is_far_off_a_day_before_and_a_quarter_of_an_hour_after(said, off):
    assert far_off(stamp(NOON + said), NOON) is off


@pytest.mark.parametrize("said", ["", "yesterday", "20261340000000", "2026061612"])
def test_a_stamp_that_is_none_says_nothing(said):
    assert not far_off(said, NOON)


async def test_a_push_with_a_far_off_stamp_is_taken_and_flagged(receptive):
    urls = (await receptive.urls())["Short code"]
    long_ago = datetime(2018, 2, 17, 3, 50, 28, tzinfo=UTC)
    now = receptive.desk.clock.now()
    for number, said in enumerate((long_ago, now, now + timedelta(days=2)), start=1):
        assert (await exchange(urls["inbound"], said=inbound(str(number), timestamp=stamp(said))))[0] == 200
    assert (await exchange(urls["subscription"], said=subscription(timestamp=stamp(long_ago))))[0] == 200
    received = [each async for each in receptive.desk.inbox.all_received()]
    assert [each.dated for each in received] == [long_ago, None, received[2].dated]
    assert received[2].dated is not None
    assert await receptive.rows("SELECT far_off FROM incoming ORDER BY id") == [(1,), (0,), (1,)]
    (event,) = await receptive.desk.store.subscriptions.log(None, None, "", "", 0, 10)
    assert event.dated == long_ago
    (conversation,) = await receptive.desk.inbox.conversations(Folder.ALL)
    thread = await receptive.desk.inbox.thread(conversation.id)
    assert sorted(line.received.dated is not None for line in thread.lines) == [False, True, True]


# -- bytes that have served


async def test_bytes_go_when_they_are_old_and_a_copy_still_gets_the_same_reply(aged, monkeypatch):
    monkeypatch.setattr(at_work, "FORGET", 0.05)
    monkeypatch.setattr(at_work, "BATCH", 3)
    urls = await aged.urls()
    texts = [inbound(str(n), f"text {n}") for n in range(8)]
    first = [await exchange(urls["Short code"]["inbound"], said=each) for each in texts]
    await exchange(urls["Short code"]["inbound"], said=inbound("0", "another body"))
    await exchange(urls["Cape"]["delivery"], "GET", dlr())
    await exchange(urls["Short code"]["inbound"], said=b"not understood")
    aged.clock.moved = timedelta(days=KEEP_PUSHES.default + 1)
    await exchange(urls["Cape"]["delivery"], "GET", dlr("m2"))
    # A receiver that starts looks at once, some at a time.
    await aged.close()
    await aged.open()
    urls = await aged.urls()
    await until(aged, "SELECT count(*) FROM push WHERE body <> x''", [(2,)])
    kept = await aged.rows("SELECT kind FROM push WHERE body <> x'' ORDER BY id")
    assert kept == [("unread",), ("report",)]
    assert await aged.rows("SELECT count(*) FROM push_variant WHERE body <> x''") == [(0,)]
    # What is there for ever: key, digest and reply. A copy changes nothing but the count.
    assert [await exchange(urls["Short code"]["inbound"], said=each) for each in texts] == first
    assert await aged.rows("SELECT count(*), sum(copies) FROM push") == [(11, 9)]
    assert await aged.rows("SELECT count(*) FROM push_variant") == [(1,)]
    assert len([each async for each in aged.desk.inbox.all_received()]) == 8


async def test_zero_days_keep_the_bytes_for_ever(aged):
    aged.desk.settings.set(KEEP_PUSHES, 0)
    await exchange((await aged.urls())["Short code"]["inbound"], said=inbound())
    aged.clock.moved = timedelta(days=4000)
    await aged.close()
    await aged.open()
    await exchange((await aged.urls())["Short code"]["inbound"], said=inbound("78"))
    assert await aged.rows("SELECT count(*) FROM push WHERE body <> x''") == [(2,)]


# -- read again by a newer program


async def read_again(receptive, version) -> int:
    return await receptive.reception._receiver.read_again(version)


def stumble(*_):
    raise RuntimeError("something that this version does not know")


@pytest.mark.logs("a push to short-code could not be read (RuntimeError), and is kept")
async def test_what_a_program_could_not_read_the_next_version_reads(aged, monkeypatch):
    url = (await aged.urls())["Short code"]
    rule = Rule(0, ("HELLO",), Match.STARTS, Answer.IN_REPLY, "Karibu")
    await aged.desk.rules.save(rule)
    with monkeypatch.context() as broken:
        broken.setattr(reader, "_incoming", stumble)
        first = [await exchange(url["inbound"], said=inbound(str(n), f"HELLO {n}")) for n in (1, 2)]
        stop = await exchange(url["inbound"], said=inbound("3", "STOP", mobile="254722000222"))
        assert await read_again(aged, "1.0") == 0
    # A version tries once, however often it starts.
    assert await read_again(aged, "1.0") == 0
    assert await aged.desk.store.pushes.unread() == 3
    aged.clock.moved = timedelta(hours=30)
    await aged.close()
    monkeypatch.setattr(at_work, "__version__", "1.1")
    await aged.open()
    await until(aged, "SELECT count(*) FROM push WHERE kind = 'unread'", [(0,)])
    received = [each async for each in aged.desk.inbox.all_received()]
    assert [(each.text, each.number) for each in received] == [
        ("HELLO 1", ASHA), ("HELLO 2", ASHA), ("STOP", "+254722000222"),
    ]  # fmt: skip
    # As of when they came, and nobody is answered a day later; but STOP is obeyed.
    assert aged.clock.now() - received[0].received_at > timedelta(hours=29)
    assert await aged.rows("SELECT count(*) FROM message") == [(0,)]
    assert await aged.rows("SELECT count(*) FROM incoming WHERE answered_at IS NOT NULL OR answer <> ''") == [(0,)]
    assert [each.number for each in await aged.desk.optouts.all()] == ["+254722000222"]
    assert {each.unread for each in await aged.desk.inbox.conversations(Folder.ALL)} == {1, 2}
    # A copy gets the reply of then, byte for byte, and is no second message.
    url = (await aged.urls())["Short code"]
    assert [await exchange(url["inbound"], said=inbound(str(n), f"HELLO {n}")) for n in (1, 2)] == first
    assert await exchange(url["inbound"], said=inbound("3", "STOP", mobile="254722000222")) == stop
    assert json.loads(first[0][1])["result_message"] == ""
    assert len([each async for each in aged.desk.inbox.all_received()]) == 3


@pytest.mark.logs("a push to short-code could not be read (RuntimeError), and is kept")
async def test_one_that_came_again_and_was_understood_is_not_taken_twice(aged, monkeypatch):
    url = (await aged.urls())["Short code"]["inbound"]
    with monkeypatch.context() as broken:
        broken.setattr(reader, "_incoming", stumble)
        await exchange(url, said=inbound())
    await exchange(url, said=inbound())
    assert await read_again(aged, "1.1") == 1
    assert await aged.desk.store.pushes.unread() == 0
    assert await aged.rows("SELECT count(*) FROM incoming") == [(1,)]
    assert await aged.rows("SELECT count(*) FROM push") == [(2,)]


@pytest.mark.logs("a push could not be applied; it is kept as it came")
async def test_what_could_not_be_applied_is_applied_by_the_next_version(aged, monkeypatch):
    url = (await aged.urls())["Short code"]["subscription"]
    with monkeypatch.context() as broken:
        broken.setattr(store.subscriptions, "apply", stumble)
        first = await exchange(url, said=subscription())
        # Still broken: it stays, whole.
        assert await read_again(aged, "1.1") == 0
        assert await aged.rows("SELECT failed, count(*) FROM push") == [("RuntimeError", 1)]
    assert await read_again(aged, "1.2") == 1
    assert await aged.rows("SELECT kind, failed FROM push") == [("subscription", "")]
    assert await aged.rows("SELECT count(*) FROM subscription") == [(1,)]
    assert await exchange((await aged.urls())["Short code"]["subscription"], said=subscription()) == first


@pytest.mark.logs("a push to short-code could not be read (RuntimeError), and is kept")
async def test_reading_again_asks_for_the_token_as_well(aged, monkeypatch):
    url = (await aged.urls())["Short code"]["inbound"]
    with monkeypatch.context() as broken:
        broken.setattr(reader, "_content", stumble)
        await exchange(url, said=inbound("1", api_token="guess"))
        await exchange(url, said=inbound("2"))
    assert await read_again(aged, "1.1") == 1
    received = [each async for each in aged.desk.inbox.all_received()]
    assert await aged.rows("SELECT inbox_id FROM incoming") == [("2",)]
    assert len(received) == await aged.desk.store.pushes.unread() == 1


@pytest.mark.logs("a push to short-code could not be read (RuntimeError), and is kept")
async def test_a_start_word_of_long_ago_puts_nobody_back_on_the_list(aged, monkeypatch):
    url = (await aged.urls())["Short code"]["inbound"]
    await exchange(url, said=inbound("1", "STOP"))
    with monkeypatch.context() as broken:
        broken.setattr(reader, "_incoming", stumble)
        await exchange(url, said=inbound("2", "START"))
    assert await read_again(aged, "1.1") == 1
    assert [each.number for each in await aged.desk.optouts.all()] == [ASHA]
