"""From any older desk to today's: backed up first, in one transaction, never from a newer one."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import phrase
from smsdesk.core.state import FIRST, MOVES
from smsdesk.core.transfer import TRANSFER_MOVES
from smsdesk.store.queries import steps

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: "SMSD", so that the file says what it is.
APPLICATION_ID = 0x534D5344

#: A copy is made in steps of so many pages, 8 MB, so that it can be told how far it is.
STEP: Final = 2048

#: The tables that are made from the program's own: how each is read, emptied, and filled.
_TABLES = {
    "legal": ("SELECT source, target, actor FROM legal", "DELETE FROM legal", "INSERT INTO legal VALUES (?, ?, ?)"),
    "first": ("SELECT state FROM first", "DELETE FROM first", "INSERT INTO first VALUES (?)"),
    "transfer_legal": (
        "SELECT source, target, actor FROM transfer_legal",
        "DELETE FROM transfer_legal",
        "INSERT INTO transfer_legal VALUES (?, ?, ?)",
    ),
}


def version(connection: sqlite3.Connection) -> int:
    """The version of the desk's data; 0 for a new file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_others(path: Path) -> None:
    """Leave a file alone that is a newer program's or no desk at all: to open it with SQLite would write to it already.

    Raises `DeskError` as `bring_up_to_date`, which looks once more: the newest may still stand in the file's log.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError:
        return  # it is new, or opening it says what is the matter
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        return
    # Where they stand: https://www.sqlite.org/fileformat.html, 1.3
    pages, found, application = (int.from_bytes(head[at : at + 4]) for at in (28, 60, 68))
    _refuse(path, found, application if pages > 1 else APPLICATION_ID)


def _refuse(path: Path, found: int, application: int) -> None:
    if application != APPLICATION_ID:
        raise DeskError("desk.damaged", detail=phrase("the file is not a desk"), folder=path.parent)
    known = steps()[-1][0]
    if found > known:
        raise DeskError("desk.newer", found=found, known=known)


def bring_up_to_date(connection: sqlite3.Connection, path: Path) -> Path | None:
    """Take every step this desk has not taken yet, all or none; where the desk as it was before is kept, if it was old.

    Raises `DeskError`: `desk.newer` for a desk of a newer program, `desk.damaged` for a file that is not a desk,
    `desk.backup` when the copy that is made before an upgrade fails or does not check out.
    """
    found, known = version(connection), steps()[-1][0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    _refuse(path, found, application if tables else APPLICATION_ID)
    before = path.with_name(f"{path.name}.before-{known}") if 0 < found < known else None
    if before is not None:
        copy(connection, before)
    if found < known:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
        body = "\n".join(text for number, text in steps() if number > found)
        _take(connection, f"BEGIN IMMEDIATE;\n{body}\nPRAGMA user_version = {known:d};\nCOMMIT;")
    _write_table_of_moves(connection)
    return before


def _take(connection: sqlite3.Connection, step: str) -> None:
    try:
        connection.executescript(step)
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _write_table_of_moves(connection: sqlite3.Connection) -> None:
    """The triggers ask these tables, so they are made from the program's own each time."""
    _fill(connection, "legal", {(str(move.source), str(move.target), str(move.actor)) for move in MOVES})
    _fill(connection, "first", {(str(state),) for state in FIRST})
    _fill(connection, "transfer_legal", {(str(source), str(to), str(actor)) for source, to, actor in TRANSFER_MOVES})


def _fill(connection: sqlite3.Connection, table: str, want: set[tuple[str, ...]]) -> None:
    if set(connection.execute(_TABLES[table][0])) == want:
        return
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(_TABLES[table][1])
    connection.executemany(_TABLES[table][2], sorted(want))
    connection.execute("COMMIT")


def copy(connection: sqlite3.Connection, target: Path, progress: Callable[[float], None] | None = None) -> None:
    """Copy the desk to a file, in place of what may be there, and check the copy. Raises `DeskError` (`desk.backup`).

    The copy is one file, which only its owner reads; there is none after a failure. `progress` hears the share that
    is copied; a connection that gives it is in no transaction.
    """
    try:
        target.unlink(missing_ok=True)
        target.touch(mode=0o600)
        with closing(sqlite3.connect(target)) as made:
            if progress is None:
                connection.backup(made)
            else:
                _copy_in_steps(connection, made, progress)
            made.execute("PRAGMA journal_mode = DELETE")
            answer = made.execute("PRAGMA integrity_check").fetchone()[0]
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):  # a folder of that name is not ours to take away
            target.unlink(missing_ok=True)
        raise DeskError("desk.backup", detail=str(error)) from error
    if answer != "ok":
        target.unlink(missing_ok=True)
        raise DeskError("desk.backup", detail=str(answer))


def _copy_in_steps(connection: sqlite3.Connection, made: sqlite3.Connection, progress: Callable[[float], None]) -> None:
    """Between the steps others write; what was read stays, or the copy would begin anew at each of their commits."""

    def told(_: int, left: int, whole: int) -> None:
        progress(1 - left / whole if whole else 1.0)

    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.backup(made, pages=STEP, progress=told)
    finally:
        connection.execute("ROLLBACK")
