from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smsdesk.ui.dialogs.templates import TemplatesDialog
from smsdesk.ui.tabs.send import Send
from tests.ui.desk import named, on_a_desk, until


async def some(desk):
    await desk.templates.save(None, "Fees", "Salio la ada ni {balance}.", "Grace")
    meeting = await desk.templates.save(None, "Meeting", "Kikao ni Jumamosi.", "Grace")
    await desk.templates.save(meeting.id, "Meeting", "Kikao ni Jumapili.", "Grace")
    await desk.templates.used(meeting.id)


async def opened(here, current="", count=2):
    here.window.resize(1366, 768)
    here.window.show()
    dialog = TemplatesDialog(here.desk, here.tasks, current, here.window)
    dialog.open()
    await until(lambda: dialog.rows.rowCount() == count)
    return dialog


def name_it(dialog, name):
    named(dialog, "templates.name").setText(name)
    named(dialog, "templates.yes").click()


@on_a_desk
async def test_the_last_used_is_first_and_is_taken(here):
    await some(here.desk)
    dialog = await opened(here)
    assert dialog.name.text() == "Meeting"
    assert dialog.text.text() == "Kikao ni Jumapili."
    assert not dialog.keep.isEnabled()
    dialog.search.setText("ada")
    assert dialog.rows.rowCount() == 1
    assert dialog.text.text() == "Salio la ada ni {balance}."
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.taken == "Salio la ada ni {balance}."
    await until(lambda: not here.tasks.busy("templates.used"))
    assert [each.name for each in await here.desk.templates.all()] == ["Fees", "Meeting"]


@on_a_desk
async def test_an_older_version_is_seen_and_brought_back(here):
    await some(here.desk)
    dialog = await opened(here)
    await until(lambda: dialog.version.count() == 2)
    dialog.version.choose("1")
    assert dialog.text.text() == "Kikao ni Jumamosi."
    assert dialog.restore.isVisible()
    dialog.restore.click()
    await until(lambda: dialog.version.count() == 3)
    now = (await here.desk.templates.all())[0]
    assert (now.name, now.text, now.version) == ("Meeting", "Kikao ni Jumamosi.", 3)
    dialog.reject()


@on_a_desk
async def test_a_text_is_kept_and_replaces_another(here):
    await some(here.desk)
    dialog = await opened(here, "Shule imefungwa.")
    dialog.keep.click()
    assert not dialog.yes.isEnabled()
    name_it(dialog, "Fees")
    await until(dialog.told.isVisible)
    name_it(dialog, "School closed")
    await until(lambda: dialog.rows.rowCount() == 3 and dialog.name.text() == "School closed")
    assert not dialog.renew.isVisible()
    dialog.search.setText("fees")
    dialog.renew.click()
    await until(lambda: dialog.text.text() == "Shule imefungwa.")
    fees = next(each for each in await here.desk.templates.all() if each.name == "Fees")
    assert (fees.text, fees.version) == ("Shule imefungwa.", 2)
    dialog.reject()


@on_a_desk
async def test_renaming_and_deleting_ask(here):
    await some(here.desk)
    dialog = await opened(here)
    dialog.rename.click()
    name_it(dialog, "Board meeting")
    await until(lambda: dialog.name.text() == "Board meeting")
    dialog.remove.click()
    assert "Board meeting" in dialog._question_words.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog._question.isVisible()
    dialog.remove.click()
    named(dialog, "templates.yes").click()
    await until(lambda: dialog.rows.rowCount() == 1)
    assert [each.name for each in await here.desk.templates.all()] == ["Fees"]
    dialog.reject()


@on_a_desk
async def test_a_template_comes_into_the_message_and_can_be_undone(here):
    await some(here.desk)
    tab = here.open(Send)
    await until(lambda: not here.tasks.busy("draft"))
    tab.step_to("message")
    text = named(tab, "send.text")
    QTest.keyClicks(text, "Habari")
    named(tab, "send.templates").click()
    await until(lambda: here.dialog("templates"))
    dialog = here.dialog("templates")
    await until(lambda: dialog.rows.rowCount() == 2)
    named(dialog, "templates.use").click()
    await until(lambda: text.toPlainText() == "Kikao ni Jumapili.")
    assert tab.compose.text == "Kikao ni Jumapili."
    text.undo()
    assert text.toPlainText() == "Habari"


@on_a_desk
async def test_without_templates_it_says_what_they_are(here):
    dialog = await opened(here, "Habari", count=0)
    await until(lambda: dialog.stage.currentWidget() is dialog._empty)
    assert not dialog.use.isEnabled()
    dialog.keep.click()
    name_it(dialog, "Greeting")
    await until(lambda: dialog.rows.rowCount() == 1)
    dialog.reject()
