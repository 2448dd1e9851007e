from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta

import pytest

from smsdesk.core.message import Account, NewJob, NewMessage
from smsdesk.store.verbs import Store, open_store

NOON = datetime(2026, 6, 16, 12, tzinfo=UTC)


class Bench:
    """A desk's store with one account, and short ways to put messages in."""

    def __init__(self, store: Store, path) -> None:
        self.store = store
        self.path = path
        self.account = Account("a" * 32, "Office", "mspace", "http://127.0.0.1:1", {"sender": "TUMAINI"}, NOON)

    async def job(self, count: int = 3, *, not_before: datetime = NOON, hours: int = 24) -> int:
        outbox = self.store.outbox
        job = await outbox.open_job(
            NewJob(
                self.account.id, "Fees", "Habari", "TUMAINI", "Asha", not_before, not_before + timedelta(hours=hours)
            ),
            NOON,
        )
        new = [NewMessage(f"+2557540000{n:02d}", f"Habari {n}", 1, name=f"Person {n}", row=n + 2) for n in range(count)]
        await outbox.add_messages(job, self.account.id, "TUMAINI", new, NOON)
        await outbox.commit_job(job, NOON)
        return job


@pytest.fixture
async def bench(tmp_path):
    path = tmp_path / "desk.sqlite3"
    store = await open_store(path, contextlib.nullcontext(), lambda: False)
    bench = Bench(store, path)
    await store.accounts.add(bench.account)
    yield bench
    await store.close()
