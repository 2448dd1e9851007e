"""Killed at every sync of an upgrade, the desk is the old one or the new one, whole; the next opening finishes it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from tests.e2e.test_kill_points import library
from tests.store.test_old_files import NEWEST, VERSIONS, seen, tables, tried, unpack

__all__ = ["library"]  # the fixture

OPEN = """
import asyncio, contextlib, pathlib, sys
from smsdesk.store.verbs import open_store

async def main():
    store = await open_store(pathlib.Path(sys.argv[1]), contextlib.nullcontext(), lambda: False)
    await store.close()

asyncio.run(main())
"""


def version(path):
    with closing(sqlite3.connect(path)) as desk:
        assert desk.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return desk.execute("PRAGMA user_version").fetchone()[0]


@pytest.mark.parametrize("old", [pytest.param(VERSIONS[0], marks=pytest.mark.slow), VERSIONS[-1]])
async def test_an_upgrade_that_is_killed_is_done_at_the_next_opening(tmp_path, library, old):
    ended: list[int] = []
    # The syncs after the one commit are those of any opening.
    while ended[-2:] != [NEWEST, NEWEST]:
        point = len(ended) + 1
        place = tmp_path / str(point)
        place.mkdir()
        path = unpack(old, place / "desk.db")
        columns, before = tables(path), seen(path)
        env = {**os.environ, "LD_PRELOAD": str(library), "KILL_POINT": str(point)}
        assert subprocess.run([sys.executable, "-c", OPEN, path], env=env, check=False).returncode == -9
        ended.append(version(path))
        assert seen(path, columns) == before
        assert await tried(path) is None
        assert version(path) == NEWEST
        assert seen(path, columns) == before
    assert ended.count(old) > 4
