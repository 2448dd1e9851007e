"""One desk's SQLite file: one writer, a few readers, and the settings that the promises rest on."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

from smsdesk.core.errors import DeskError
from smsdesk.store.migrate import bring_up_to_date, copy, refuse_others
from smsdesk.store.queries import queries
from smsdesk.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path

T = TypeVar("T")

#: Reads run beside each other, so that a long one (the anchors of a million rows) does not hold up a page.
READERS = 3


class Database:
    """Durable writes through one connection, reads through others; all off the loop's thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._pool = ThreadPoolExecutor(READERS, thread_name_prefix="store-reader")
        self._writer: Writer | None = None
        self.before: Path | None = None  # the desk as it was, where this opening brought it up to date

    async def open(self, lock: AbstractContextManager[object], on_full: Callable[[], bool]) -> None:
        """Open the desk, making or upgrading it. Raises `DeskError` for a newer, damaged or unwritable one."""
        await asyncio.to_thread(refuse_others, self.path)
        self._writer = Writer(self._connect, self.path, lock, on_full)

        def prepare(connection: sqlite3.Connection) -> None:
            self.before = bring_up_to_date(connection, self.path)

        try:
            await self._writer.open(prepare)
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code == sqlite3.SQLITE_FULL:
                raise DeskError("desk.full") from error
            if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
                raise DeskError("desk.folder", folder=self.path.parent, detail=str(error)) from error
            raise DeskError("desk.damaged", detail=str(error), folder=self.path.parent) from error

    async def close(self) -> None:
        """Finish what was asked for; the last file handle is closed under the write lock."""
        await asyncio.to_thread(self._pool.shutdown)
        for reader in self._readers:
            reader.close()
        if self._writer is not None:
            await self._writer.close()

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run this in a transaction; returns after it is on the disk (see `Writer.run`)."""
        assert self._writer is not None, "open() comes first"  # noqa: S101 - for the type checker and for our own bugs
        return await self._writer.run(work)

    async def read(self, name: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """The rows of one named statement, whole: no cursor stays open."""
        statement = queries()[name]
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._fetch, statement, params or {})

    async def copy_to(self, target: Path, progress: Callable[[float], None] | None = None) -> None:
        """A verified copy of the whole desk, as one file that only its owner reads. Raises `DeskError`.

        `progress` hears the share that is copied, on the loop's thread.
        """
        loop = asyncio.get_running_loop()

        def told(share: float) -> None:
            if progress is not None:
                loop.call_soon_threadsafe(progress, share)

        await loop.run_in_executor(self._pool, lambda: copy(self._reader(), target, told))

    async def become(self, source: Path) -> None:
        """Take over everything that stands in another file, in one durable transaction. Raises `DeskError`."""
        assert self._writer is not None, "open() comes first"  # noqa: S101 - for the type checker and for our own bugs

        def work(connection: sqlite3.Connection) -> None:
            with closing(sqlite3.connect(source)) as other:
                other.backup(connection)
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

        await self._writer.alone(work)

    async def tidy(self, *, anew: bool) -> bool:
        """Write the file `anew` if asked to, then fold the log back and leave it empty; False where a reader kept it.

        Raises `DeskError`.
        """
        assert self._writer is not None, "open() comes first"  # noqa: S101 - for the type checker and for our own bugs

        def work(connection: sqlite3.Connection) -> bool:
            if anew:
                connection.execute("VACUUM")
            return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]

        return await self._writer.alone(work)

    async def data_version(self) -> int:
        """A number that differs after another process has written."""
        assert self._writer is not None, "open() comes first"  # noqa: S101 - for the type checker and for our own bugs
        return await self._writer.look(_data_version)

    def _fetch(self, statement: str, params: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        return self._reader().execute(statement, params).fetchall()

    def _reader(self) -> sqlite3.Connection:
        reader: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if reader is None:
            reader = self._local.connection = self._connect()
            reader.execute("PRAGMA query_only = ON")
            self._readers.append(reader)
        return reader

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False, cached_statements=256)
        try:
            # WAL with FULL: 0 acknowledged commits lost in the power-cut replays; NORMAL lost hundreds.
            for pragma in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON", "checkpoint_fullfsync = ON",
                           "wal_autocheckpoint = 0", "busy_timeout = 5000", "foreign_keys = ON", "secure_delete = ON",
                           "cache_size = -32768", "trusted_schema = OFF"):  # fmt: skip
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        return connection


def _data_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def one(connection: sqlite3.Connection, name: str, params: Mapping[str, Any]) -> sqlite3.Cursor:
    """Execute one named statement inside a transaction."""
    return connection.execute(queries()[name], params)
