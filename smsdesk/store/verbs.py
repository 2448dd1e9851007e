"""All that services see of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smsdesk.core.phrase import phrase
from smsdesk.store.accounts import AccountStore
from smsdesk.store.answers import RuleStore
from smsdesk.store.books import LedgerStore
from smsdesk.store.children import ChildStore
from smsdesk.store.contacts import ContactStore
from smsdesk.store.database import Database, one
from smsdesk.store.drafts import DraftStore
from smsdesk.store.inbox import InboxStore
from smsdesk.store.look import Look
from smsdesk.store.optouts import OptoutStore
from smsdesk.store.outbox import OutboxStore
from smsdesk.store.pushes import PushStore
from smsdesk.store.retention import RetentionStore
from smsdesk.store.statistics import StatisticsStore
from smsdesk.store.subscriptions import SubscriptionStore
from smsdesk.store.templates import TemplateStore
from smsdesk.store.transfers import TransferStore

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path


#: Under this key the desk keeps when and where its last backup was made.
BACKUP: Final = "backup"


class Store:
    """One desk's memory: accounts, the outbox, drafts, opted-out numbers, and questions about them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.accounts = AccountStore(database)
        self.ledger = LedgerStore(database)
        self.outbox = OutboxStore(database)
        self.look = Look(database)
        self.drafts = DraftStore(database)
        self.optouts = OptoutStore(database)
        self.contacts = ContactStore(database)
        self.templates = TemplateStore(database)
        self.children = ChildStore(database)
        self.transfers = TransferStore(database)
        self.pushes = PushStore(database)
        self.inbox = InboxStore(database)
        self.rules = RuleStore(database)
        self.subscriptions = SubscriptionStore(database)
        self.retention = RetentionStore(database)
        self.statistics = StatisticsStore(database)

    @property
    def notices(self) -> list[str]:
        """What a person should know of this opening: the desk was brought up to date, and where it is as it was."""
        before = self._database.before
        if before is None:
            return []
        return [
            phrase(
                "This desk was brought up to date. As it was before, it is kept beside it as {file}.", file=before.name
            )
        ]

    async def identity(self, fresh: str) -> str:
        """The desk's own id, for ever: the one it has, or this fresh one from now on."""

        def work(connection: sqlite3.Connection) -> str:
            found = one(connection, "desk_read", {"key": "id"}).fetchone()
            if found is None:
                one(connection, "desk_write", {"key": "id", "value": fresh})
            return fresh if found is None else str(found[0])

        return await self._database.write(work)

    async def epoch(self) -> tuple[str, int]:
        """The engine's life that wrote this desk last ("" for none), and the newest attempt."""

        def work(connection: sqlite3.Connection) -> tuple[str, int]:
            found = one(connection, "desk_read", {"key": "epoch"}).fetchone()
            newest = int(one(connection, "newest_attempt", {}).fetchone()[0])
            return "" if found is None else str(found[0]), newest

        return await self._database.write(work)

    async def begin_epoch(self, epoch: str) -> None:
        """From now on this engine writes the desk."""
        params = {"key": "epoch", "value": epoch}
        await self._database.write(lambda connection: one(connection, "desk_write", params).rowcount)

    async def copy_to(self, target: Path, progress: Callable[[float], None] | None = None) -> None:
        """A verified copy of the whole desk in one file, in place of what may be there. Raises `DeskError`."""
        await self._database.copy_to(target, progress)

    async def last_backup(self) -> str:
        """What `kept_backup` was given last; "" before the first."""
        found = await self._database.read("desk_read", {"key": BACKUP})
        return str(found[0][0]) if found else ""

    async def kept_backup(self, words: str) -> None:
        """A backup was made: when and where, in the words of who made it."""
        params = {"key": BACKUP, "value": words}
        await self._database.write(lambda connection: one(connection, "desk_write", params).rowcount)

    async def become(self, source: Path) -> None:
        """Take over everything that a file holds which `restored.make_ready` has prepared, whole or not at all."""
        await self._database.become(source)

    async def changed(self) -> int:
        """A number that differs after another process wrote something."""
        return await self._database.data_version()

    async def close(self) -> None:
        """Finish what was asked for, then close."""
        await self._database.close()


async def open_store(path: Path, lock: AbstractContextManager[object], on_full: Callable[[], bool]) -> Store:
    """Open a desk's file, making or upgrading it.

    `lock` is held for every write transaction, so that two processes never write at one time; `on_full` is asked to
    free the reserve when the disk is full, and says whether it could. Raises `DeskError`.
    """
    database = Database(path)
    try:
        await database.open(lock, on_full)
    except BaseException:
        await database.close()
        raise
    return Store(database)
