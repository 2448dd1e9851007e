"""What comes from a copy sends nothing without a click, however it came; what was never copied goes on by itself."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from smsdesk.core.errors import BadInput, DeskError
from smsdesk.core.state import JobState, State
from smsdesk.services.outbox import Outbox
from smsdesk.store.verbs import open_store
from tests import capabilities


async def run(office):
    """One life of an engine, to its end."""
    sender = office.engine()
    await sender.start()
    await sender.until_quiet(patience=5)
    await sender.stop(5)
    return sender


async def by_hand(office, work):
    """Close the desk, do something to its files, and open it again."""
    await office.store.close()
    await asyncio.to_thread(work)
    office.store = await open_store(office.home.database, contextlib.nullcontext(), lambda: False)
    office.sender.store = office.store
    office.sender.connections = office.connections


@pytest.fixture
async def closing_store(office):
    first = office.store
    yield office
    if office.store is not first:
        await office.store.close()


async def begin_one(office, account):
    """A message that is being handed over when the copy is made."""
    (begun,) = await office.store.outbox.begin(account.id, 1, "f" * 32, "a life", office.clock.now())
    return begun


async def test_a_restored_backup_sends_nothing_before_each_job_is_resumed(office, tmp_path):
    account = await office.account("mspace")
    job = await office.job(account, ["a", "b", "c"], country="254")
    begun = await begin_one(office, account)
    assert await office.backups.make(tmp_path / "backup") == 3
    await run(office)
    before = len(office.sent("mspace"))
    assert before == 2
    restored = await office.backups.restore(tmp_path / "backup")
    assert (restored.messages, restored.held) == (3, 2)
    states = {m.id: m.state for m in await office.messages(job)}
    assert states.pop(begun.id) is State.UNKNOWN
    assert set(states.values()) == {State.HELD}
    for _ in range(2):
        sender = await run(office)
        assert (len(office.sent("mspace")), sender.held) == (before, 0)
    outbox = Outbox(office.store, office.clock)
    assert (await outbox.job(job)).state is JobState.PAUSED
    await outbox.resume(job)
    await run(office)
    assert len(office.sent("mspace")) == before + 2
    assert await office.states(job) == {"accepted": 2, "unknown": 1}


@pytest.mark.logs("copied or restored: 2 messages are held")
@pytest.mark.parametrize("meanwhile", ["sent", "started", "nothing"])
async def test_a_database_put_back_by_hand_sends_nothing(closing_store, tmp_path, meanwhile):
    office = closing_store
    account = await office.account("mspace")
    await run(office)
    job = await office.job(account, ["a", "b"], country="254")
    kept = tmp_path / "yesterday"

    def keep():
        shutil.copyfile(office.home.database, kept)

    def put_back():
        if meanwhile == "nothing":
            kept.replace(office.home.database)  # another file, whatever stands in it
        else:
            shutil.copyfile(kept, office.home.database)

    await by_hand(office, keep)
    if meanwhile == "sent":
        # the same life of the engine: only the count of attempts tells
        await run(office)
        assert len(office.sent("mspace")) == 2
    elif meanwhile == "started":
        await office.store.outbox.pause(job)
        await run(office)
    before = len(office.sent("mspace"))
    await by_hand(office, put_back)
    sender = await run(office)
    assert sender.held == 2
    assert len(office.sent("mspace")) == before
    assert await office.states(job) == {"held": 2}


async def test_an_older_file_of_the_same_life_is_told_by_its_attempts(office, tmp_path):
    account = await office.account("mspace")
    await office.sender.start()
    job = await office.job(account, ["a", "b"], country="254")
    await office.store.outbox.pause(job)
    epoch, newest = await office.store.epoch()
    desk = await office.store.identity("")
    from smsdesk.host.watermark import Place, Watermark

    look = Watermark(office.home.watermark, office.home.database)
    assert look.fits(Place(desk, epoch, newest))
    await office.store.outbox.resume(job, office.clock.now() + timedelta(hours=1), office.clock.now())
    assert await office.sender.until_quiet() == []
    assert not look.fits(Place(desk, epoch, newest))
    assert look.fits(Place(desk, epoch, (await office.store.epoch())[1]))


@pytest.mark.logs("copied or restored: 1 messages are held")
@pytest.mark.parametrize("what", ["computer", pytest.param("lost", marks=capabilities.open_files_go), "garbage"])
async def test_another_computer_or_no_word_of_where_it_belongs_holds_everything(office, monkeypatch, what):
    account = await office.account("mspace")
    await run(office)
    await office.job(account, ["a"], country="254")
    if what == "computer":
        monkeypatch.setattr("smsdesk.host.watermark.machine", lambda: "another")
    elif what == "lost":
        office.home.watermark.unlink()
    else:
        office.home.watermark.write_text("?")
    assert (await run(office)).held == 1
    assert office.sent("mspace") == []


async def test_a_death_at_the_start_of_an_engine_is_no_restored_backup(office, monkeypatch):
    account = await office.account("mspace")
    job = await office.job(account, ["a"], country="254")
    for _ in range(2):  # the first life of all, and a later one
        with monkeypatch.context() as patch:

            async def die(_):
                raise DeskError("desk.busy")

            patch.setattr(office.store, "begin_epoch", die)
            with pytest.raises(DeskError):
                await office.engine().start()
        assert (await run(office)).held == 0
    assert await office.states(job) == {"accepted": 1}


async def test_a_backup_is_one_private_file_without_a_secret_and_never_over_another(office, tmp_path):
    account = await office.account("mspace")
    await office.job(account, ["a"], country="254")
    target = tmp_path / "backup"
    await office.backups.make(target)
    assert os.name == "nt" or stat.S_IMODE(target.stat().st_mode) == 0o600
    secret = office.simulator.credentials("mspace")["password"].encode()
    assert secret not in target.read_bytes()
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    with pytest.raises(BadInput, match="exists already"):
        await office.backups.make(target)
    with pytest.raises(BadInput, match="could not be written: "):
        await office.backups.make(tmp_path / "no folder" / "backup")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup", "desk"]


async def test_a_memory_stick_that_knows_no_second_names_takes_a_backup(office, tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    target = tmp_path / "backup"
    assert await office.backups.make(target) == 0
    assert os.name == "nt" or stat.S_IMODE(target.stat().st_mode) == 0o600
    with pytest.raises(BadInput, match="exists already"):
        await office.backups.make(target)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup", "desk"]


@pytest.mark.parametrize("wrong", ["missing", "text", "cut", "other", "itself", "newer"])
async def test_what_is_no_backup_changes_nothing(office, tmp_path, wrong):
    account = await office.account("mspace")
    job = await office.job(account, ["text"] * 300, country="254")
    file = tmp_path / "backup"
    await office.backups.make(file)
    if wrong == "missing":
        file.unlink()
    elif wrong == "text":
        file.write_text("hello")
    elif wrong == "cut":
        file.write_bytes(file.read_bytes()[:-20_000])
    elif wrong == "other":
        file.unlink()
        with closing(sqlite3.connect(file)) as other:
            other.execute("CREATE TABLE message (id)")
    elif wrong == "itself":
        file = office.home.database
    else:
        with closing(sqlite3.connect(file)) as other:
            other.execute("PRAGMA user_version = 99")
    with pytest.raises(DeskError) as caught:
        await office.backups.restore(file)
    assert caught.value.code == ("desk.newer" if wrong == "newer" else "backup.not_one")
    assert str(file) in str(caught.value) or wrong == "newer"
    assert await office.states(job) == {"queued": 300}
    assert [path.name for path in office.home.folder.iterdir() if "restore" in path.name] == []


async def test_the_desk_as_it_was_is_kept_when_another_is_restored(office, tmp_path):
    account = await office.account("mspace")
    await office.backups.make(tmp_path / "empty")
    await office.job(account, ["a"], country="254")
    await office.backups.restore(tmp_path / "empty")
    assert await office.store.look.totals() == {}
    (kept,) = office.home.folder.glob("desk.db.before-restore-*")
    await office.backups.restore(kept)
    assert await office.store.look.totals() == {State.HELD: 1}
