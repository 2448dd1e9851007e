"""Desks of earlier versions are brought up to date with everything in them; those of later ones are left alone."""

from __future__ import annotations

import contextlib
import gzip
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from smsdesk.core.errors import DeskError
from smsdesk.desk import open_desk
from smsdesk.host.keys import MemoryKey
from smsdesk.store.migrate import APPLICATION_ID
from smsdesk.store.queries import steps
from smsdesk.store.verbs import open_store

KEPT = Path(__file__).parent / "old_files"
NEWEST = steps()[-1][0]
#: Versions that a program ever had as its newest, before today's; one is kept of each (old_files/make.py).
VERSIONS = [version for version in range(1, NEWEST) if version not in (2, 3)]

#: Made from the program's own at every opening, or the search's own; `desk` gets new keys.
NOT_COMPARED = re.compile(r"sqlite_.*|desk|legal|first|transfer_legal|\w+_words(_\w+)?")


def unpack(version: int, where: Path) -> Path:
    where.write_bytes(gzip.decompress((KEPT / f"desk-{version}.db.gz").read_bytes()))
    return where


def tables(path: Path) -> dict[str, list[str]]:
    """The tables of a desk with their columns."""
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = [name for name in names if not NOT_COMPARED.fullmatch(name)]
        return {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for name in kept}


def seen(path: Path, as_of: dict[str, list[str]] | None = None) -> dict[str, list[tuple[object, ...]]]:
    """Every row of a desk, or of these tables the columns that they had."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall(), key=repr)
            for table, columns in (as_of or tables(path)).items()
        }


def schema(path: Path) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        return {(kind, name, " ".join((sql or "").split())) for kind, name, sql in rows}


async def opened(path: Path):
    return await open_store(path, contextlib.nullcontext(), lambda: False)


def test_one_file_is_kept_of_every_earlier_version() -> None:
    kept = sorted(int(re.search(r"\d+", each.name)[0]) for each in KEPT.glob("desk-*.db.gz"))
    assert kept == VERSIONS, "run tests/store/old_files/make.py in the tree that the new step is not in yet"


@pytest.mark.parametrize("version", VERSIONS)
async def test_an_old_desk_is_brought_up_to_date_and_kept_as_it_was(version: int, tmp_path: Path) -> None:
    path = unpack(version, tmp_path / "desk.db")
    old, before = tables(path), seen(path)
    assert len(before["message"]) >= 28
    assert len(before["account"]) == 4
    store = await opened(path)
    totals = await store.look.totals()
    (notice,) = store.notices
    await store.close()
    assert f"desk.db.before-{NEWEST}" in notice
    assert sum(totals.values()) == len(before["message"])
    assert seen(path, old) == before
    kept = tmp_path / f"desk.db.before-{NEWEST}"
    assert seen(kept) == before
    if os.name == "posix":
        assert kept.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEWEST,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []

    fresh = await opened(tmp_path / "fresh.db")
    assert fresh.notices == []
    await fresh.close()
    assert schema(path) == schema(tmp_path / "fresh.db")


async def test_opened_once_more_it_is_as_it_is(tmp_path: Path) -> None:
    path = unpack(VERSIONS[0], tmp_path / "desk.db")
    await (await opened(path)).close()
    kept = (tmp_path / f"desk.db.before-{NEWEST}").read_bytes()
    again = await opened(path)
    assert again.notices == []
    await again.close()
    assert (tmp_path / f"desk.db.before-{NEWEST}").read_bytes() == kept


async def test_the_window_and_the_command_line_say_so(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir(mode=0o700)
    unpack(VERSIONS[-1], folder / "desk.db")
    async with open_desk(folder, key=MemoryKey()) as desk:
        assert any("brought up to date" in notice for notice in desk.notices)


# -- what is not brought up to date


def everything(folder: Path) -> dict[str, bytes]:
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


async def refused(path: Path, code: str) -> DeskError:
    before = everything(path.parent)
    with pytest.raises(DeskError) as caught:
        await opened(path)
    assert caught.value.code == code
    assert everything(path.parent) == before
    return caught.value


async def test_a_desk_of_a_newer_program_is_left_alone_and_named(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    await (await opened(path)).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    error = await refused(path, "desk.newer")
    assert error.what == "Nothing was sent and nothing was changed."
    assert f"version {NEWEST + 1}" in error.why
    assert error.now == "Install the newer smsdesk."


async def test_a_newer_desk_whose_last_words_are_in_its_log_is_refused_too(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    await (await opened(path)).close()
    # Ended without closing: what it wrote last stands in the log alone.
    program = f"""
import os, sqlite3
connection = sqlite3.connect({str(path)!r}, isolation_level=None)
connection.execute("PRAGMA user_version = {NEWEST + 1}")
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", program], check=True)
    assert path.with_name("desk.db-wal").stat().st_size
    with pytest.raises(DeskError) as caught:
        await opened(path)
    assert caught.value.code == "desk.newer"
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEWEST + 1,)


async def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    await refused(path, "desk.damaged")


async def test_without_a_copy_nothing_is_brought_up_to_date(tmp_path: Path) -> None:
    path = unpack(VERSIONS[0], tmp_path / "desk.db")
    # A folder stands where the copy has to be.
    (tmp_path / f"desk.db.before-{NEWEST}" / "in the way").mkdir(parents=True)
    before = seen(path)
    with pytest.raises(DeskError) as caught:
        await opened(path)
    assert caught.value.code == "desk.backup"
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSIONS[0],)
    assert seen(path) == before


async def tried(path: Path) -> str | None:
    """Open a desk and close it; the code of what kept it from being opened."""
    try:
        store = await opened(path)
    except DeskError as error:
        return error.code
    await store.close()
    return None


@pytest.mark.parametrize("room", range(0, 2_000, 250))
@pytest.mark.skipif(sys.platform != "linux" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounts a disk")
async def test_a_disk_that_is_full_leaves_the_old_desk(room: int, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    size = len(gzip.decompress((KEPT / "desk-7.db.gz").read_bytes())) // 1024 + room
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", small], check=False)
    if made.returncode:
        pytest.skip("no small disk could be made")
    try:
        path = unpack(7, small / "desk.db")
        old, before = tables(path), seen(path)
        said = await tried(path)
        assert said in (None, "desk.backup", "desk.full", "desk.disk")
        assert seen(path, old) == before
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (7 if said else NEWEST,)
            assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    finally:
        subprocess.run(["umount", small], check=True)
