"""Every page and dialog over a desk that has been lived in: names, room for words, and the keyboard."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from smsdesk.desk import open_desk
from smsdesk.host.keys import MemoryKey
from smsdesk.ui.buttons import Button
from smsdesk.ui.keys import KEYS, QUIT
from smsdesk.ui.states import Notice
from smsdesk.ui.tab import Action
from smsdesk.ui.theme import Look, theme
from tests.ui import audit
from tests.ui.tour import DIALOGS, PAGES, Tour, calm, over, touring

SIZES = ((1366, 768), (1024, 640), (960, 520))

#: Every page in every size takes a while on a small computer.
pytestmark = pytest.mark.timeout(300)

#: These are one page that scrolls, as tall as it is in every size.
SAME = frozenset({"settings.safety", "settings.receiver", "settings.keyboard", "settings.data", "settings.about"})
SCENES = {name: scene for name, scene in (PAGES | DIALOGS).items() if name not in SAME}

#: A long list has more columns than the card is wide: that card alone goes sideways.
WIDE = "send.map."


async def _leave(tour: Tour) -> None:
    for dialog in tour.dialogs():
        dialog.done(0)
    await calm()


async def test_every_control_has_its_name_and_every_word_is_plain() -> None:
    """A reader says what stands on the screen, and a driver finds each control by a name that nothing else has."""
    wrong = []
    async with touring() as tour:
        for name, scene in (PAGES | DIALOGS).items():
            root = await scene(tour)
            top = root if name in DIALOGS else tour.window
            for look in (audit.names, audit.buddies, audit.painted, audit.markup):
                wrong += [f"{name}: {each}" for each in look(top)]
            await _leave(tour)
        wrong += audit.ownerless(tour.window)
    assert wrong == []


async def test_words_have_room_at_every_size_and_text_size() -> None:
    wrong = []
    async with touring() as tour:
        for scale, look in ((100, Look.LIGHT), (125, Look.DARK)):
            theme.choose(look=look, scale=scale)
            for name, scene in SCENES.items():
                tour.window.resize(1024, 640)
                root = await scene(tour)
                for width, height in SIZES if name in PAGES else SIZES[1:2]:
                    tour.window.resize(width, height)
                    await calm()
                    top = root if name in DIALOGS else tour.window
                    where = f"{name} at {width} and {scale} %"
                    for see in (audit.cut, audit.overlapping, audit.sideways, audit.outside):
                        wrong += [f"{where}: {each}" for each in see(top) if not _wide(each)]
                await _leave(tour)
    assert wrong == []


class _Longer(QTranslator):
    """A language whose words are longer by more than a third."""

    def translate(self, _context: str, text: str, _note: str | None = None, _count: int = -1) -> str:
        more = max(2, round(len(text) * 0.35))
        return f"{text} {('ament ' * more)[:more].strip()}"


async def test_words_that_are_longer_by_a_third_have_room() -> None:
    longer = _Longer()
    QCoreApplication.installTranslator(longer)
    wrong = []
    try:
        async with touring() as tour:
            for name, scene in SCENES.items():
                root = await scene(tour)
                for width, height in SIZES if name in PAGES else SIZES[1:2]:
                    tour.window.resize(width, height)
                    await calm()
                    top = root if name in DIALOGS else tour.window
                    for see in (audit.cut, audit.overlapping, audit.sideways, audit.outside):
                        wrong += [f"{name} at {width}: {each}" for each in see(top) if not _wide(each)]
                await _leave(tour)
    finally:
        QCoreApplication.removeTranslator(longer)
    assert "\n".join(wrong) == ""


def _wide(found: str) -> bool:
    return WIDE in found or "QScrollArea '' ''" in found


# -- the keyboard


async def test_the_keyboard_reaches_everything_on_every_page_and_every_key_arrives() -> None:
    """From its first field Tab comes to all that can be reached, once, and round; no key is dead, none bound twice."""
    keys = [key for key in KEYS if key.action and key.action != QUIT]
    wrong = []
    async with touring() as tour:
        await _active(tour)
        asked: list[str] = []
        tour.window._do = asked.append  # whether keys arrive is asked here, not what they do
        for name, scene in PAGES.items():
            await scene(tour)
            for back in (False, True):
                wrong += [f"{name}: {each}" for each in _go_round(tour.window, back=back)]
            for key in keys:
                asked.clear()
                sequence = QKeySequence(key.keys)[0]
                QTest.keyClick(tour.window.focusWidget() or tour.window, sequence.key(), sequence.keyboardModifiers())
                if asked != [key.action]:
                    wrong.append(f"{name}: {key.keys} asked for {asked}")
            bound = [each.key().toString() for each in tour.window.findChildren(QShortcut) if _in_reach(each)]
            wrong += [f"{name}: {each} is bound twice" for each in bound if bound.count(each) > 1]
    assert wrong == []


async def _active(tour: Tour) -> None:
    tour.window.activateWindow()
    async with asyncio.timeout(5):
        while not tour.window.isActiveWindow():
            await asyncio.sleep(0.01)


def _go_round(window: QWidget, *, back: bool) -> list[str]:
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    start = window.focusWidget()
    if start is None:
        return ["nothing has the focus"]
    want = [
        each
        for each in audit.controls(window)
        if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and not _one_of_many(each)
    ]
    if want == [start]:
        return []
    seen: list[QWidget] = [start]
    for _ in range(250):
        QTest.keyClick(window.focusWidget() or window, key)
        at = window.focusWidget()
        if at is None or at is seen[-1]:
            return [f"the focus stays at {audit.said(seen[-1])}"]
        if at is start:
            break
        if at in seen:
            return [f"the focus goes back to {audit.said(at)}"]
        if not at.isVisible() or not at.isEnabled():
            return [f"the focus goes to what nobody sees: {audit.said(at)}"]
        seen.append(at)
    else:
        return ["the focus does not come round"]
    return [f"the focus never comes to {audit.said(each)}" for each in want if each not in seen]


def _one_of_many(each: QWidget) -> bool:
    """Of buttons that exclude each other Tab reaches one; arrows reach the others."""
    group = getattr(each, "group", lambda: None)()
    return group is not None and group.exclusive() and not each.isChecked()


async def test_keys_that_a_page_has_nothing_for_change_nothing() -> None:
    async with touring() as tour:
        errors: list[str] = []
        tour.tasks.report = lambda name, error: errors.append(f"{name}: {error!r}")
        await _active(tour)
        jobs = len(await tour.desk.outbox.jobs())
        moved = len(await tour.desk.transfers.all())
        for name, scene in PAGES.items():
            await scene(tour)
            before = tour.window.current
            for key in (Qt.Key.Key_F1, Qt.Key.Key_Escape, Qt.Key.Key_F5):
                QTest.keyClick(tour.window.focusWidget() or tour.window, key)
            for action in (Action.PRINT, Action.PREVIOUS, Action.NEXT, Action.STEP_BACK, Action.SEARCH):
                assert tour.window.current is not None
                tour.window.current.act(action)
            await calm()
            assert tour.window.current is before, name
            assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()]
            await _leave(tour)
        assert errors == []
        assert len(await tour.desk.outbox.jobs()) == jobs
        assert len(await tour.desk.transfers.all()) == moved


async def test_tab_goes_round_in_every_dialog_and_esc_closes_it() -> None:
    wrong = []
    async with touring() as tour:
        for name, scene in DIALOGS.items():
            dialog = await scene(tour)
            before = tour.window.current
            dialog.activateWindow()
            async with asyncio.timeout(5):
                while not dialog.isActiveWindow():
                    await asyncio.sleep(0.01)
            wrong += [f"{name}: {each}" for each in _go_round(dialog, back=False)]
            async with asyncio.timeout(5):
                # The first Esc may stop what is asked of a provider.
                while tour.dialogs():
                    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
                    await asyncio.sleep(0.01)
            assert tour.window.current is before, name
    assert wrong == []


def _in_reach(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    reach = shortcut.context() in (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    return shortcut.isEnabled() and reach and isinstance(owner, QWidget) and owner.isVisible()


async def test_an_empty_desk_says_on_every_page_what_belongs_there(tmp_path) -> None:
    """Never a blank: wherever there is nothing yet, words say so, and a button what to do."""
    blank = []
    async with open_desk(tmp_path / "desk", key=MemoryKey()) as desk, over(desk, demo=False) as tour:
        for key in ("outbox", "inbox", "contacts", "balances", "subaccounts", "topups", "subscriptions", "reports"):
            tab = await tour.page(key)
            said = [
                each for each in tab.findChildren(Notice) if each.isVisible() and not each.visibleRegion().isEmpty()
            ]
            offered = [each for notice in said for each in notice.findChildren(Button) if each.isVisible()]
            if len(said) != 1 or not offered:
                blank.append(f"{key}: {len(said)} notices, {len(offered)} buttons")
    assert blank == []
