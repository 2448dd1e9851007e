from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt

from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.subscriptions import SubscriptionsTab
from tests.ui.desk import named, on_a_desk, until
from tests.ui.heard import joined

ONE, TWO, THREE = "+254712000001", "+254712000002", "+254733000003"


async def opened(here, rows=None, **size):
    tab = here.open(SubscriptionsTab, **size)
    await until(lambda: tab.stage.currentWidget() is tab.stage.content)
    if rows is not None:
        await until(lambda: tab.rows.rowCount() == rows)
    return tab


def line(tab, place):
    role = Qt.ItemDataRole.AccessibleTextRole
    return [tab.rows.index(place, column).data(role) for column in range(tab.rows.columnCount())]


@on_a_desk
async def test_nothing_yet_says_what_to_do(here):
    tab = here.open(SubscriptionsTab)
    await until(lambda: tab.stage.currentWidget() is tab._nothing)
    named(tab, "subscriptions.set_up").click()
    assert here.gone == [("inbox", "receiver")]


@on_a_desk
async def test_the_log_its_numbers_and_its_filters(here):
    await joined(here.desk, ONE, ago=60 * 24 * 9)
    await joined(here.desk, TWO, ago=300)
    await joined(here.desk, THREE, keyword="AFYA", ago=200)
    await joined(here.desk, ONE, active=False, ago=100)
    tab = await opened(here, rows=4)
    assert named(tab, "subscriptions.now").accessibleName().startswith("2 subscribed now")
    assert named(tab, "subscriptions.joined").accessibleName() == "+2 joined this week. 1 more than last week"
    assert named(tab, "subscriptions.left").accessibleName().startswith("− 1 left this week")
    first = line(tab, 0)
    assert first[1] == "Number: +254 712 ••• 001"
    assert first[2] == "Change: Unsubscribed"
    assert first[-1] == "How: From the phone"
    named(tab, "subscriptions.filter.left").click()
    await until(lambda: tab.rows.rowCount() == 1)
    named(tab, "subscriptions.filter.all").click()
    await until(lambda: tab.rows.rowCount() == 4)
    tab.keyword.choose("AFYA")
    await until(lambda: tab.rows.rowCount() == 1)
    assert tab.act(Action.SEARCH)
    tab.search.setText("999")
    await until(lambda: tab.log_stage.currentWidget() is tab._none)
    named(tab, "subscriptions.clear").click()
    await until(lambda: tab.rows.rowCount() == 4)
    await joined(here.desk, "+254712000009")
    await until(lambda: tab.rows.rowCount() == 5)


@on_a_desk
async def test_a_number_is_subscribed_and_the_answer_told(here):
    await joined(here.desk, ONE)
    tab = await opened(here, rows=1)
    named(tab, "subscriptions.subscribe").click()
    await until(lambda: here.dialog("subscribe"))
    dialog = here.dialog("subscribe")
    assert not named(dialog, "subscribe.go").isEnabled()
    named(dialog, "subscribe.number").setText("07120")
    assert not named(dialog, "subscribe.go").isEnabled()
    named(dialog, "subscribe.number").setText("0712 000 444")
    assert named(dialog, "subscribe.go").text() == "Subscribe +254 712 000 444"
    named(dialog, "subscribe.go").click()
    named(dialog, "subscribe.go").click()
    await until(lambda: named(dialog, "subscribe.told").isVisible())
    entries = here.desk.simulator.entries("ndovubase", "subscribe")
    assert len(entries) == 1
    assert ("44", "254712000444") in here.desk.simulator.ndovubase.shortcodes.subscribers
    await until(lambda: tab.rows.rowCount() == 2)
    assert line(tab, 0)[-1].startswith("How: By ")
    named(dialog, "subscribe.way.leave").click()
    assert named(dialog, "subscribe.go").text() == "Unsubscribe +254 712 000 444"
    named(dialog, "subscribe.go").click()
    await until(lambda: tab.rows.rowCount() == 3)
    assert ("44", "254712000444") not in here.desk.simulator.ndovubase.shortcodes.subscribers
    named(dialog, "subscribe.close").click()


@on_a_desk
async def test_the_log_is_saved(here, monkeypatch, tmp_path):
    async def chosen(*_given):
        return tmp_path / "log.csv"

    monkeypatch.setattr("smsdesk.ui.dialogs.save.save_file", chosen)
    await joined(here.desk, ONE)
    tab = await opened(here, rows=1)
    assert tab.act(Action.SAVE_CSV)
    await until(lambda: here.dialog("save.numbers"))
    named(here.dialog("save.numbers"), "save.numbers.confirm").click()
    await until((tmp_path / "log.csv").exists)
    await until(lambda: "254712000001" in (tmp_path / "log.csv").read_text("utf-8-sig"))


@on_a_desk
async def test_small_windows_hold_it(here):
    await joined(here.desk, ONE)
    tab = await opened(here, rows=1, width=960, height=520)
    await asyncio.sleep(0.05)
    assert tab.minimumSizeHint().width() <= 904
    assert tab.minimumSizeHint().height() <= 490


@on_a_desk
async def test_an_event_with_a_date_that_is_far_off_says_so(here):
    await joined(here.desk, ONE, stamp="20180217065028")
    tab = await opened(here, rows=1)
    assert "dated Sat 17 Feb 2018" in line(tab, 0)[-1]
    assert line(tab, 0)[-1].endswith("which is far off")
