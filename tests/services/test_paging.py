from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta

import pytest

from smsdesk.core.message import Account, NewJob, NewMessage, Page
from smsdesk.services.paging import WINDOW, Paging
from smsdesk.store.verbs import open_store

NOON = datetime(2026, 6, 16, 12, tzinfo=UTC)


@pytest.fixture
async def store(tmp_path):
    store = await open_store(tmp_path / "desk.sqlite3", contextlib.nullcontext(), lambda: False)
    await store.accounts.add(Account("a" * 32, "Office", "mspace", "http://127.0.0.1:1", {}, NOON))
    yield store
    await store.close()


async def fill(store, count):
    job = await store.outbox.open_job(NewJob("a" * 32, "t", "t", "S", "me", NOON, NOON + timedelta(1)), NOON)
    rows = [NewMessage(f"+25575400{n:04d}", f"text {n}", 1, row=n) for n in range(count)]
    await store.outbox.add_messages(job, "a" * 32, "S", rows, NOON)
    await store.outbox.commit_job(job, NOON)
    return job


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("count", [0, 1, WINDOW - 1, WINDOW, WINDOW + 1, 3 * WINDOW, 3 * WINDOW + 7])
async def test_any_window_in_any_order_is_the_same_list(store, count, down):
    job = await fill(store, count)
    expected = list(range(count))[:: -1 if down else 1]
    windows = -(-count // WINDOW)
    for order in (range(windows), reversed(range(windows))):
        paging = Paging(store.look, Page(job, down=down))
        assert await paging.count() == count
        found = {window: [row.row for row in await paging.fetch(window * WINDOW, WINDOW)] for window in order}
        assert [row for window in range(windows) for row in found[window]] == expected
    assert await Paging(store.look, Page(job)).fetch((windows + 1) * WINDOW, WINDOW) == []


async def test_after_rows_came_the_windows_are_found_anew(store):
    await fill(store, 2 * WINDOW)
    paging = Paging(store.look, Page(down=True))
    await paging.learn()
    old = (await paging.fetch(WINDOW, WINDOW))[0].id
    await fill(store, 3)
    paging.forget()
    assert (await paging.fetch(WINDOW, WINDOW))[0].id == old + 3


async def test_a_far_jump_after_reading_along(store):
    job = await fill(store, 8 * WINDOW)
    paging = Paging(store.look, Page(job))
    for window in range(3):
        await paging.fetch(window * WINDOW, WINDOW)
    assert [row.row for row in await paging.fetch(7 * WINDOW, WINDOW)] == list(range(7 * WINDOW, 8 * WINDOW))
