"""The SQLite library that this copy of the program runs on."""

from __future__ import annotations

import sqlite3
from contextlib import closing


def version() -> str:
    """Its version, as it says."""
    return sqlite3.sqlite_version


def searches() -> bool:
    """Whether it can index texts (FTS5)."""
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
        except sqlite3.OperationalError:
            return False
    return True
