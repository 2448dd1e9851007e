"""The window: pages open when they are needed, badges are heard, keys do what the map says, numbers stay hidden."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from smsdesk.desk import open_demo
from smsdesk.simulator import Simulator
from smsdesk.ui import tabs
from smsdesk.ui.keys import KEYS
from smsdesk.ui.notify import Notify, Toast
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tab import Action, Entry, Tab
from smsdesk.ui.tabs.topups.tab import TopUps
from smsdesk.ui.tasks import Tasks
from smsdesk.ui.theme import Look, theme
from smsdesk.ui.window import Window
from tests.ui.life import form, living, named, real_desk, until, waiting_batch

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


class First(Tab):
    key = "send"
    title_text = "Send"

    def __init__(self, desk, tasks, notify, parent=None) -> None:
        super().__init__(desk, tasks, notify, parent)
        self.acted: list[Action] = []
        self.given: list[object] = []
        self.field = QLineEdit()
        self.body.addWidget(self.field)

    def first_field(self):
        return self.field

    def act(self, action: Action) -> bool:
        self.acted.append(action)
        return True

    def receive(self, what: object) -> None:
        self.given.append(what)


class Second(First):
    key = "outbox"
    title_text = "Outbox"


TABS = (Entry("send", "Send", "send", 0, lambda: First), Entry("outbox", "Outbox", "history", 1, lambda: Second))


@asynccontextmanager
async def window_over(desk) -> AsyncIterator[Window]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.install(app, look=Look.LIGHT)
    tasks = Tasks(asyncio.get_running_loop())
    window = Window(demo=desk.demo)
    window.serve(desk, tasks, Notify(), TABS)
    window.show()
    window.activateWindow()
    try:
        await until(window.isActiveWindow)
        yield window
    finally:
        window.leave()
        await tasks.close()
        window.deleteLater()
        privacy.hide()
        await asyncio.sleep(0)


async def test_pages_are_built_when_they_are_opened(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk, window_over(desk) as window:
        assert window.tabs == ()
        first = window.open("send", "a list")
        assert isinstance(first, First)
        assert first.given == ["a list"]
        assert window.current is first
        assert [tab.key for tab in window.tabs] == ["send"]
        window.build_rest()
        await until(lambda: len(window.tabs) == 2)
        assert window.open("nothing") is None
        first.go.emit("outbox", 7)
        assert window.current is window.tab("outbox")


def test_the_rail_says_of_each_page_what_the_page_says_of_itself() -> None:
    for entry in tabs.TABS:
        page = entry.load()
        assert (page.key, page.title_text) == (entry.key, entry.title)


def test_the_first_page_stands_before_anything_else_is_imported() -> None:
    """The window is ready that much earlier; what is listed here is imported while it is used."""
    program = """
import sys
from smsdesk.ui.life import _first_page
_first_page()
pages = ("outbox", "inbox", "contacts", "balances", "subaccounts", "topups", "subscriptions", "reports", "settings")
steps = ("message", "check", "progress")
late = [f"smsdesk.ui.tabs.{each}" for each in (*pages, *(f"send.{step}" for step in steps))]
late += ["smsdesk.services.imports", "smsdesk.sheets.files", "smsdesk.sheets.export", "smsdesk.webhook", "httpx", "h11"]
print(*(each for each in late if each in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.split() == []


async def test_badges_are_heard(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk, window_over(desk) as window:
        tab = window.open("outbox")
        assert tab is not None
        tab.badge.emit(3, "unsure")
        bar = QAccessible.queryAccessibleInterface(window.rail.tabs)
        assert bar is not None
        assert bar.role() is QAccessible.Role.PageTabList
        names = [bar.child(place).text(QAccessible.Text.Name) for place in range(2)]
        assert names == ["Send", "Outbox, 3 uncertain"]
        tab.badge.emit(0, "unsure")
        assert bar.child(1).text(QAccessible.Text.Name) == "Outbox"


async def test_every_key_of_the_map_is_bound_once(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk, window_over(desk) as window:
        bound = [shortcut.key() for shortcut in window.findChildren(QShortcut)]
        for key in KEYS:
            if key.action:
                assert bound.count(QKeySequence(key.keys)) == 1, key.keys
        assert len(bound) == len({sequence.toString() for sequence in bound})


@pytest.mark.parametrize(
    ("key", "modifier", "action"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, Action.MAIN),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, Action.REFRESH),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, Action.SEARCH),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier, Action.NEXT),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier, Action.STEP_BACK),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, Action.NEW),
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier, Action.OPEN_LIST),
    ],
)
async def test_keys_reach_the_page(tmp_path: Path, key, modifier, action: Action) -> None:
    async with real_desk(tmp_path / "desk") as desk, window_over(desk) as window:
        tab = window.open("send")
        assert isinstance(tab, First)
        QTest.keyClick(window, key, modifier)
        assert action in tab.acted


async def test_ctrl_and_a_digit_open_a_page_at_its_first_field(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk, window_over(desk) as window:
        window.open("send")
        QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert window.current is not None
        assert window.current.key == "outbox"
        assert QApplication.focusWidget() is window.current.first_field()


async def test_a_page_that_is_still_being_read_has_its_first_field_as_soon_as_it_is_there() -> None:
    async with open_demo() as desk, living(desk) as life:
        tab = life.window.open("topups")
        assert isinstance(tab, TopUps)
        assert not tab.form.account.isVisible()
        await until(lambda: life.window.focusWidget() is tab.form.account)


async def test_numbers_are_shown_for_a_while_and_hidden_again(tmp_path: Path, monkeypatch) -> None:
    async with real_desk(tmp_path / "desk") as desk, window_over(desk) as window:
        window.open("send")
        assert privacy.hidden
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(window, Qt.Key.Key_H, both)
        assert not privacy.hidden
        assert window.status.numbers.accessibleName() == "Numbers shown"
        privacy._timer.start(10)
        await until(lambda: privacy.hidden)
        assert window.status.numbers.accessibleName() == "Numbers hidden"


@pytest.mark.parametrize(("width", "narrow"), [(1366, False), (1180, False), (1179, True), (960, True)])
async def test_the_rail_shrinks_to_icons(tmp_path: Path, width: int, narrow: bool) -> None:
    async with real_desk(tmp_path / "desk") as desk, window_over(desk) as window:
        window.open("send")
        window.resize(width, 640)
        await asyncio.sleep(0.02)
        assert window.rail.narrow is narrow
        assert window.rail.width() == (56 if narrow else 213)
        assert window.rail.new.accessibleName() == "New message"
        assert window.rail.tabs.accessibleTabName(0) == "Send"


async def test_the_window_fits_a_small_screen(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk, living(desk) as life:
        assert life.window.minimumSize().width() == 960
        assert life.window.minimumSize().height() == 520
        assert life.window.minimumSizeHint().width() <= 960
        assert life.window.minimumSizeHint().height() <= 520


async def test_the_status_bar_says_what_waits_as_plain_text(tmp_path: Path) -> None:
    async with Simulator() as simulator, real_desk(tmp_path / "desk") as desk:
        account = await desk.accounts.add(form(simulator, "nextbyte", "School office", desk))
        job = await waiting_batch(desk, account)
        await desk.outbox.pause(job)
        async with window_over(desk) as window:
            window.open("send")
            await until(lambda: window.status.queue.accessibleName() == "3 waiting, paused")
            opened: list[int] = []
            window.status.queue_pressed.connect(lambda: opened.append(1))
            named(window, "status.queue").click()
            assert opened == [1]
            assert window.current is not None
            assert window.current.key == "outbox"


async def test_the_demo_cannot_be_mistaken_for_a_real_desk() -> None:
    async with open_demo() as desk, window_over(desk) as window:
        strips = [each for each in window.centralWidget().children() if each.property("surface") == "demo"]
        assert len(strips) == 1
        assert strips[0].isVisible()
        assert "Demo" in strips[0].accessibleName()
        assert "demo" in window.windowTitle()


async def test_a_real_desk_has_no_demo_banner(tmp_path: Path) -> None:
    async with real_desk(tmp_path / "desk") as desk, window_over(desk) as window:
        assert not [each for each in window.centralWidget().children() if each.property("surface") == "demo"]


async def test_a_toast_covers_no_main_button() -> None:
    async with open_demo() as desk, living(desk) as life:
        life.window.resize(1366, 768)
        life.window.open("send")
        life.notify.toast("warn", "Cape Town branch is low", "212 left.")
        toast = next(each for each in life.window.findChildren(Toast) if not each.isHidden())
        send = life.window.current
        assert send is not None
        assert send.footer_height > 0
        below = toast.mapToGlobal(toast.rect().bottomLeft()).y()
        assert below < send.mapToGlobal(send.rect().bottomLeft()).y() - send.footer_height
        life.window.open("balances")  # no footer: down to the corner again
        assert toast.mapToGlobal(toast.rect().bottomLeft()).y() > below
