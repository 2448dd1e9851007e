"""One thread, one connection, one writer: everything asked for while a commit runs goes into the next one."""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from smsdesk.core.errors import DeskError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], Any]
Batch = list[tuple[Work, "asyncio.Future[Any]"]]
Question = tuple[Work, "asyncio.Future[Any]"]

#: Past this the write-ahead log is folded back, before the lock is let go (reliability: one writer at a time).
CHECKPOINT_BYTES = 4 * 1024 * 1024


class Writer:
    """Runs pieces of work in durable transactions; `run` returns only after the commit.

    Pieces that are asked for in the same turn of the loop, or while an earlier commit is under way, share one commit.
    A piece that fails takes back only its own changes.
    """

    def __init__(
        self,
        connect: Callable[[], sqlite3.Connection],
        path: Path,
        lock: AbstractContextManager[object],
        on_full: Callable[[], bool],
    ) -> None:
        self._connect = connect
        self._log = path.with_name(path.name + "-wal")
        self._lock = lock
        self._on_full = on_full
        self._pending: Batch = []
        self._busy = False
        self._inbox: queue.SimpleQueue[Batch | Question | None] = queue.SimpleQueue()
        self._idle = asyncio.Event()
        self._idle.set()
        self._loop = asyncio.get_running_loop()
        self._opened: asyncio.Future[None] = self._loop.create_future()
        self._thread = threading.Thread(target=self._work, name="store-writer", daemon=True)
        self.commits = 0

    async def open(self, prepare: Work) -> None:
        """Open the connection on the writer's own thread, prepare it, and be ready. Raises what that raises."""
        self._prepare = prepare
        self._thread.start()
        await self._opened

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do this in a transaction and return after it is on the disk.

        Raises what the work raises (its changes are taken back), or `DeskError` with `desk.full`, `desk.disk` or
        `desk.busy` when the transaction could not be made durable: then nothing of it happened.
        """
        future: asyncio.Future[Any] = self._loop.create_future()
        self._pending.append((work, future))
        self._idle.clear()
        if not self._busy and len(self._pending) == 1:
            # At the end of this turn, so that whoever else asks in the same turn shares the commit.
            self._loop.call_soon(self._hand_over)
        # Shielded: what is being written down is written down, whoever stops waiting for it.
        return cast("T", await asyncio.shield(future))

    async def look(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Ask the writer's own connection something, outside any transaction."""
        future: asyncio.Future[Any] = self._loop.create_future()
        self._inbox.put((work, future))
        return cast("T", await future)

    async def alone(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do something under the lock that makes a transaction of its own. Raises what it raises, or `DeskError`."""

        def locked(connection: sqlite3.Connection) -> T:
            with self._lock:
                return work(connection)

        try:
            return await self.look(locked)
        except sqlite3.Error as error:
            raise _in_words(error) from error

    async def close(self) -> None:
        """Finish what was asked for, then close."""
        await self._idle.wait()
        self._inbox.put(None)
        await asyncio.to_thread(self._thread.join)

    # -- on the loop's thread

    def _hand_over(self) -> None:
        if self._busy or not self._pending:
            return
        batch, self._pending = self._pending, []
        self._busy = True
        self._inbox.put(batch)

    def _settle(self, batch: Batch, answers: list[tuple[bool, Any]]) -> None:
        self._busy = False
        self.commits += 1
        for (_, future), (ok, value) in zip(batch, answers, strict=True):
            if future.done():
                continue
            if ok:
                future.set_result(value)
            else:
                future.set_exception(value)
                future.exception()  # seen: the one who asked may have stopped waiting
        self._hand_over()
        if not self._busy:
            self._idle.set()

    @staticmethod
    def _answer(future: asyncio.Future[Any], value: object, error: Exception | None) -> None:
        if future.done():
            return
        if error is None:
            future.set_result(value)
        else:
            future.set_exception(error)

    def _open_ended(self, error: BaseException | None) -> None:
        if self._opened.done():
            return
        if error is None:
            self._opened.set_result(None)
        else:
            self._opened.set_exception(error)

    # -- on the writer's thread

    def _work(self) -> None:
        connection: sqlite3.Connection | None = None
        try:
            with self._lock:
                connection = self._connect()
                self._prepare(connection)
        except BaseException as error:  # noqa: BLE001 - handed to the one who opens
            if connection is not None:
                connection.close()
            self._loop.call_soon_threadsafe(self._open_ended, error)
            return
        self._loop.call_soon_threadsafe(self._open_ended, None)
        while (item := self._inbox.get()) is not None:
            if isinstance(item, tuple):
                self._ask(connection, *item)
            else:
                answers = self._commit(connection, item)
                self._loop.call_soon_threadsafe(self._settle, item, answers)
        with self._lock:
            connection.close()

    def _ask(self, connection: sqlite3.Connection, work: Work, future: asyncio.Future[Any]) -> None:
        try:
            value = work(connection)
        except Exception as error:  # noqa: BLE001 - handed to the one who asked
            self._loop.call_soon_threadsafe(self._answer, future, None, error)
        else:
            self._loop.call_soon_threadsafe(self._answer, future, value, None)

    def _commit(self, connection: sqlite3.Connection, batch: Batch) -> list[tuple[bool, Any]]:
        try:
            return self._transaction(connection, batch)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_FULL and self._on_full():
                try:
                    return self._transaction(connection, batch)
                except (sqlite3.Error, DeskError) as again:
                    return [(False, _in_words(again))] * len(batch)
            return [(False, _in_words(error))] * len(batch)
        except (sqlite3.Error, DeskError) as error:
            return [(False, _in_words(error))] * len(batch)

    def _transaction(self, connection: sqlite3.Connection, batch: Batch) -> list[tuple[bool, Any]]:
        answers: list[tuple[bool, Any]] = []
        with self._lock:
            connection.execute("BEGIN IMMEDIATE")
            try:
                for work, _ in batch:
                    answers.append(self._piece(connection, work))
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            if self._log.exists() and self._log.stat().st_size > CHECKPOINT_BYTES:
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        return answers

    @staticmethod
    def _piece(connection: sqlite3.Connection, work: Work) -> tuple[bool, Any]:
        connection.execute("SAVEPOINT piece")
        try:
            value = work(connection)
        except sqlite3.OperationalError:
            raise  # the disk, not the piece: the whole transaction is given up
        except Exception as error:  # noqa: BLE001 - handed to the one who asked
            connection.execute("ROLLBACK TO piece")
            connection.execute("RELEASE piece")
            return False, error
        connection.execute("RELEASE piece")
        return True, value


def _in_words(error: Exception) -> Exception:
    if not isinstance(error, sqlite3.Error):
        return error
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return DeskError("desk.full")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return DeskError("desk.busy")
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        return DeskError("desk.disk", detail=str(error))
    return error
