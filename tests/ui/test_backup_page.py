"""A backup is made and restored from the window, and what keeps that from happening is said."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import asynccontextmanager, closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from smsdesk.app import open_window
from smsdesk.core.state import State
from smsdesk.desk import open_desk
from smsdesk.host.keys import new_key_file
from smsdesk.host.paths import Home
from smsdesk.host.settings import Settings as Kept
from smsdesk.simulator import Simulator
from smsdesk.ui.arrivals import Arrivals
from smsdesk.ui.doorbell import Doorbell
from smsdesk.ui.life import live
from smsdesk.ui.notify import Toast
from smsdesk.ui.tabs.settings import Settings
from smsdesk.ui.tasks import Tasks
from smsdesk.ui.window import Window
from tests.ui.life import form, living, named, real_desk, shown, until, waiting_batch

if TYPE_CHECKING:
    from pathlib import Path


def toasts(window) -> str:
    return "\n".join(toast.accessibleName() for toast in window.findChildren(Toast) if not toast.isHidden())


def windows() -> list[Window]:
    """The windows that a person can see."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and each.isVisible()]


async def choose(owner, file: Path) -> None:
    """Give the open file dialog this file."""

    def asked() -> QFileDialog | None:
        return next((each for each in owner.findChildren(QFileDialog) if each.isVisible()), None)

    await until(lambda: asked() is not None)
    dialog = asked()
    assert dialog is not None
    (name,) = dialog.findChildren(QLineEdit, "fileNameEdit")
    name.setText(str(file))
    dialog.accept()


@asynccontextmanager
async def program(folder: Path):
    """The whole window's life, as the program runs it."""
    bell = Doorbell(folder)
    window = open_window(Kept(Home(folder).settings), demo=False)
    loop = asyncio.get_running_loop()
    running = Tasks(loop).start(live(loop, window, folder, bell, Arrivals()), "live")
    try:
        yield running
    finally:
        bell._server.close()
        bell._lock.close()


@pytest.fixture
def own_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new_key_file(tmp_path / "key")
    monkeypatch.setenv("SMSDESK_KEY_FILE", str(tmp_path / "key"))


async def settings_of(window: Window) -> Settings:
    await until(lambda: window.current is not None)
    tab = window.open("settings")
    assert isinstance(tab, Settings)
    return tab


@pytest.mark.usefixtures("own_key")
async def test_a_backup_goes_round_through_the_window(tmp_path: Path) -> None:
    folder, file = tmp_path / "desk", tmp_path / "backup.db"
    async with Simulator() as simulator:
        async with open_desk(folder) as desk:
            account = await desk.accounts.add(form(simulator, "nextbyte", "School office", desk))
            job = await waiting_batch(desk, account)
            await desk.outbox.pause(job)
        async with program(folder) as running:
            (first,) = windows()
            tab = await settings_of(first)
            named(tab, "settings.backup.make").click()
            await choose(first, file)
            await until(lambda: shown(tab, "settings.backup.made") is not None)
            assert "3 messages" in said(tab.data.made)
            assert str(tmp_path) in said(tab.data.made)
            assert "None was made yet" not in tab.data.last_words
            async with open_desk(folder) as other:
                await other.outbox.cancel(job)

            named(tab, "settings.backup.restore").click()
            await choose(first, file)
            await until(lambda: shown(first, "restore") is not None)
            named(first, "restore.confirm").click()
            await until(lambda: windows() and windows() != [first], 30)
            await until(lambda: len(windows()) == 1 and windows()[0].current is not None, 30)
            (second,) = windows()
            await until(lambda: "The backup is restored." in toasts(second))
            assert "3 messages are held" in toasts(second)
            assert next(folder.glob("desk.db.before-restore-*")).name in toasts(second)
            assert "Passwords" not in toasts(second)  # this computer has them
            second.close()
            await until(lambda: shown(second, "close") is not None)  # what is held waits as well
            named(second, "close.confirm").click()
            assert await asyncio.wait_for(running, 40) == 0
        assert simulator.entries("nextbyte", "send") == []
        async with open_desk(folder) as desk:
            assert (await desk.outbox.job(job)).count(State.HELD) == 3


@pytest.mark.usefixtures("own_key")
async def test_a_new_computer_takes_up_a_backup_from_the_welcome_page(tmp_path: Path) -> None:
    file = tmp_path / "backup.db"
    async with Simulator() as simulator, open_desk(tmp_path / "old") as desk:
        await desk.accounts.add(form(simulator, "nextbyte", "School office", desk))
        await desk.backups.make(file)
    async with program(tmp_path / "new") as running:
        (first,) = windows()
        await until(lambda: shown(first, "welcome.restore") is not None)
        named(first, "welcome.restore").click()
        await choose(first, file)
        await until(lambda: shown(first, "restore") is not None)
        named(first, "restore.confirm").click()
        await until(lambda: windows() and windows() != [first] and windows()[0].current is not None, 30)
        (second,) = windows()
        await until(lambda: "Type those of School office again." in toasts(second))
        second.close()
        assert await asyncio.wait_for(running, 40) == 0


@pytest.mark.usefixtures("own_key")
async def test_what_is_no_backup_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    no_backup = tmp_path / "list.db"
    no_backup.write_text("hello")
    newer = tmp_path / "newer.db"
    async with open_desk(tmp_path / "desk") as desk, living(desk) as life:
        await desk.backups.make(newer)
        with closing(sqlite3.connect(newer)) as other:
            other.execute("PRAGMA user_version = 99")
        tab = life.window.open("settings")
        assert isinstance(tab, Settings)
        for file, words in ((no_backup, "is not a backup of a desk"), (newer, "Install the newer smsdesk")):
            named(tab, "settings.backup.restore").click()
            await choose(life.window, file)
            await until(lambda words=words: words in toasts(life.window))
            assert shown(life.window, "restore") is None
        assert life.backup is None
        assert [path.name for path in desk.home.folder.iterdir() if "restore" in path.name] == []


async def test_a_backup_that_cannot_be_written_is_said_and_leaves_the_button(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk, living(desk) as life:
        tab = life.window.open("settings")
        assert isinstance(tab, Settings)
        life.tasks.start(tab.data.write(tmp_path / "no folder" / "backup.db"), "backup", guard=tab.data)
        await until(lambda: "could not be written" in toasts(life.window))
        assert named(tab, "settings.backup.make").isEnabled()
        assert not tab.data.busy
        assert tab.may_close() == ""
        assert shown(tab, "settings.backup.made") is None


async def test_nothing_is_restored_while_another_program_sends(tmp_path: Path) -> None:
    file = tmp_path / "backup.db"
    async with real_desk(tmp_path / "desk") as other, real_desk(tmp_path / "desk") as desk:
        assert other.try_engine("run")
        await desk.backups.make(file)
        async with living(desk) as life:
            desk.backups.asked.tell(file)
            await until(lambda: "Use that one, or close it first." in toasts(life.window))
            assert life.backup is None
            assert not life.ended.done()


async def test_a_disk_that_is_full_is_no_fault_of_the_backup(tmp_path: Path, monkeypatch) -> None:
    def full(*_):
        raise OSError(28, "No space left on device")

    async with real_desk(tmp_path / "desk") as desk, living(desk) as life:
        file = tmp_path / "backup.db"
        await desk.backups.make(file)
        monkeypatch.setattr("smsdesk.services.backup.shutil.copyfile", full)
        tab = life.window.open("settings")
        named(tab, "settings.backup.restore").click()
        await choose(life.window, file)
        await until(lambda: "The disk is full." in toasts(life.window))
        assert "Choose another file" not in toasts(life.window)


async def test_the_data_has_its_place_size_and_room(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk, living(desk) as life:
        tab = life.window.open("settings")
        assert isinstance(tab, Settings)
        await until(lambda: "are free on this disk" in tab.data.room_words)
        lies = await desk.backups.lies()
        assert lies.size >= desk.home.database.stat().st_size
        assert "None was made yet" in tab.data.last_words


def said(banner) -> str:
    return " ".join(label.text() for label in banner.findChildren(QLabel))
