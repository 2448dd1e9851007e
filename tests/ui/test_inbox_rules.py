from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smsdesk.core.inbox import Answer, Match, Rule
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.inbox import InboxTab
from tests.ui.desk import named, on_a_desk, until

ALT = Qt.KeyboardModifier.ControlModifier


async def opened(here, **size):
    tab = here.open(InboxTab, **size)
    tab.show_view("rules")
    await until(lambda: tab.rules.rows.rowCount())
    await asyncio.sleep(0)
    return tab


async def keep(here, *words, text="Karibu"):
    for word in words:
        await here.desk.rules.save(Rule(0, (word,), Match.STARTS, Answer.IN_REPLY, text))


def words(tab):
    return [tab.rules.rows.row(place).words for place in range(tab.rules.rows.rowCount())]


def own(tab):
    rows = [tab.rules.rows.row(place) for place in range(tab.rules.rows.rowCount())]
    return [row.words[0] for row in rows if not row.stop]


def go_to(tab, word):
    place = next(at for at, each in enumerate(words(tab)) if word in each)
    tab.rules.table.selectRow(place)


@on_a_desk
async def test_opt_out_rules_stand_first_and_are_locked(here):
    await keep(here, "SALIO")
    tab = await opened(here)
    named(tab, "rules.stop").click()
    form = tab.rules.form
    await until(lambda: form.rule.stop)
    assert any("STOP" in each for each in form.rule.words)
    for part in ("rules.words", "rules.on", "rules.scope", "rules.match.is", "rules.answer.nothing"):
        assert not named(tab, part).isEnabled()
    assert not named(tab, "rules.delete").isVisible()
    assert not named(tab, "rules.up").isEnabled()
    QTest.keyClick(tab.rules.table, Qt.Key.Key_Delete)
    await asyncio.sleep(0.05)
    assert here.dialog("rules.remove") is None
    # What they are told may be worded anew.
    named(tab, "rules.text").setPlainText("Kwaheri")
    named(tab, "rules.save").click()
    await until(lambda: not form.dirty)
    found = next(rule for rule in await here.desk.rules.all() if rule.id == form.rule.id)
    assert (found.text, found.stop, found.on) == ("Kwaheri", True, True)


@on_a_desk
async def test_a_rule_is_added_tried_changed_switched_off_and_deleted(here):
    tab = await opened(here)
    form = tab.rules.form
    named(tab, "rules.add").click()
    await until(lambda: form.rule.id == 0)
    named(tab, "rules.words").setText("Salio, Balance")
    assert not named(tab, "rules.save").isEnabled()
    named(tab, "rules.text").setPlainText("Habari {name}")
    assert named(tab, "rules.parts").text() == "1 SMS, 15 of 160"
    named(tab, "rules.answer.message").setChecked(True)
    named(tab, "rules.match.contains").setChecked(True)
    named(tab, "rules.scope").setCurrentIndex(1)
    assert tab.act(Action.MAIN)
    await until(lambda: form.rule.id and not form.dirty)
    rule = form.rule
    assert rule.words == ("Salio", "Balance")
    assert (rule.match, rule.answer, rule.short_code) == (Match.CONTAINS, Answer.MESSAGE, "22915")
    assert own(tab) == ["Salio"]

    named(tab, "rules.try").setText("naomba salio")
    QTest.keyClick(named(tab, "rules.try"), Qt.Key.Key_Return)
    await until(lambda: named(tab, "rules.tried").text().endswith("matches"))
    named(tab, "rules.try").setText("STOP")
    named(tab, "rules.try.go").click()
    await until(lambda: "opted out" in named(tab, "rules.tried").text())
    named(tab, "rules.try").setText("habari za leo")
    named(tab, "rules.try.go").click()
    await until(lambda: "a person answers" in named(tab, "rules.tried").text())

    named(tab, "rules.on").click()
    await until(lambda: tab.rules.rows.row(tab.rules.rows.rowCount() - 1).on is False)
    assert not form.dirty
    named(tab, "rules.delete").click()
    await until(lambda: here.dialog("rules.remove"))
    named(here.dialog("rules.remove"), "rules.remove.confirm").click()
    await until(lambda: own(tab) == [])


@on_a_desk
async def test_rules_move_by_button_and_by_key(here):
    await keep(here, "A", "B", "C")
    tab = await opened(here)
    go_to(tab, "A")
    await until(lambda: tab.rules.form.rule.words == ("A",))
    assert not named(tab, "rules.up").isEnabled()
    named(tab, "rules.down").click()
    await until(lambda: own(tab) == ["B", "A", "C"])
    await until(lambda: named(tab, "rules.up").isEnabled())
    QTest.keyClick(tab.rules.table, Qt.Key.Key_Down, ALT)
    await until(lambda: own(tab) == ["B", "C", "A"])
    assert tab.rules.form.rule.words == ("A",)
    QTest.keyClick(tab.rules.table, Qt.Key.Key_Up, ALT)
    await until(lambda: own(tab) == ["B", "A", "C"])


@on_a_desk
async def test_changes_that_are_not_saved_are_asked_about(here):
    await keep(here, "A", "B")
    tab = await opened(here)
    go_to(tab, "A")
    await until(lambda: tab.rules.form.rule.words == ("A",))
    named(tab, "rules.text").setPlainText("Changed")
    go_to(tab, "B")
    await until(lambda: here.dialog("rules.leave"))
    named(here.dialog("rules.leave"), "rules.leave.cancel").click()
    await until(lambda: here.dialog("rules.leave") is None)
    assert tab.rules.form.rule.words == ("A",)
    assert named(tab, "rules.text").toPlainText() == "Changed"
    await until(lambda: words(tab)[tab.rules.table.chosen()[0]] == ("A",))
    go_to(tab, "B")
    await until(lambda: here.dialog("rules.leave"))
    named(here.dialog("rules.leave"), "rules.leave.confirm").click()
    await until(lambda: tab.rules.form.rule.words == ("B",))


@on_a_desk
async def test_what_is_wrong_with_an_answer_is_said_at_once(here):
    tab = await opened(here)
    named(tab, "rules.add").click()
    await until(lambda: tab.rules.form.rule.id == 0)
    named(tab, "rules.words").setText("X")
    named(tab, "rules.text").setPlainText("Habari {jina}")
    assert "{jina}" in tab.rules.form.problem.text
    assert not named(tab, "rules.save").isEnabled()
    named(tab, "rules.text").setPlainText("Habari ")
    named(tab, "rules.insert.name").click()
    assert tab.rules.form.problem.text == ""
    assert named(tab, "rules.save").isEnabled()
