"""A backup is made ready in a file of its own, so that the desk becomes it whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

from smsdesk.core.backup import Restored
from smsdesk.core.errors import BadInput, DeskError
from smsdesk.core.phrase import phrase
from smsdesk.store.database import one
from smsdesk.store.migrate import APPLICATION_ID, bring_up_to_date
from smsdesk.store.outbox import drop_drafts, hold

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def make_ready(file: Path, epoch: str, now: datetime, words: str) -> Restored:
    """Check a backup, bring it up to date, and hold whatever it would send; it belongs to this epoch then.

    Raises `BadInput` with `backup.not_one`, and `DeskError` with `desk.newer`, `desk.full` or `desk.backup`.
    """
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            _check(connection, file)
            bring_up_to_date(connection, file)
            connection.execute("BEGIN IMMEDIATE")
            # Whoever wrote an unfinished job is not there to finish it.
            drop_drafts(connection, now + timedelta(days=36_500))
            held = hold(connection, now, words)
            # What was planned when the copy was made may have been handed over since.
            one(connection, "transfer_may_have_begun", {})
            one(connection, "desk_write", {"key": "epoch", "value": epoch})
            found = _restored(connection, held)
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            raise DeskError("desk.full") from error
        raise BadInput("backup.not_one", path=file, detail=str(error)) from error
    return found


def _check(connection: sqlite3.Connection, file: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise BadInput("backup.not_one", path=file, detail=phrase("it is another program's"))
    answer = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if answer != "ok":
        raise BadInput("backup.not_one", path=file, detail=phrase("it is damaged ({answer})", answer=answer))
    if one(connection, "desk_read", {"key": "id"}).fetchone() is None:
        raise BadInput("backup.not_one", path=file, detail=phrase("no desk was ever opened on it"))


def _restored(connection: sqlite3.Connection, held: int) -> Restored:
    desk = str(one(connection, "desk_read", {"key": "id"}).fetchone()[0])
    attempt = int(one(connection, "newest_attempt", {}).fetchone()[0])
    messages = sum(row[1] for row in one(connection, "totals", {}))
    return Restored(desk, attempt, messages, held)
