from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
)

from smsdesk.core.contact import Contact
from smsdesk.core.errors import DeskError
from smsdesk.core.inbox import Answer, Folder, Match, Rule
from smsdesk.core.message import Page
from smsdesk.core.state import State
from smsdesk.ui.paint.bubble import Bubble
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.inbox import InboxTab
from tests.ui.batches import batch
from tests.ui.desk import named, on_a_desk, until
from tests.ui.heard import wrote

ONE, TWO, THREE = "+254712000001", "+254712000002", "+254733000003"


async def opened(here, **size):
    tab = here.open(InboxTab, **size)
    view = tab.conversations
    await until(lambda: view.stage.currentWidget() is view.stage.content)
    await until(lambda: view._thread is not None)
    return tab


def spoken(tab):
    rows = tab.conversations.finder.rows
    return [rows.index(place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(rows.rowCount())]


def bubbles(tab):
    """What readers hear of each bubble, from top to bottom."""
    found = [each for each in tab.conversations.lines.findChildren(Bubble) if each.isVisible()]
    lines = tab.conversations.lines
    return [each.accessibleName() for each in sorted(found, key=lambda each: each.mapTo(lines, QPoint(0, 0)).y())]


def choose(tab, place):
    view = tab.conversations.finder.view
    view.setCurrentIndex(view.model().index(place, 0))


def write(tab, text):
    tab.conversations.reply.text.setPlainText(text)


async def menu_of(tab, words):
    """Choose in the menu that is open."""
    await until(lambda: [each for each in tab.findChildren(QMenu) if each.isVisible()])
    menu = next(each for each in tab.findChildren(QMenu) if each.isVisible())
    action = next(each for each in menu.actions() if each.text() == words)
    action.trigger()
    menu.close()


@on_a_desk
async def test_an_empty_inbox_leads_to_the_receiver(here):
    tab = here.open(InboxTab)
    await until(lambda: tab.conversations.stage.currentWidget() is tab.conversations._nothing)
    named(tab, "inbox.set_up").click()
    assert tab.view == "receiver"
    assert named(tab, "receiver.log").isVisible()
    assert not named(tab, "inbox.all_read").isVisible()


@on_a_desk
async def test_who_wrote_last_stands_on_top_and_says_what_is_unread(here):
    await wrote(here.desk, ONE, "SALIO 4471", ago=30)
    await wrote(here.desk, TWO, "Habari <b>zenu</b>", ago=20)
    await wrote(here.desk, ONE, "Nimelipa", ago=10)
    tab = await opened(here)
    first, second = spoken(tab)
    assert first.startswith("+254 712 ••• 001, 2 unread, 22915, ")
    assert first.endswith("Nimelipa")
    # What somebody wrote is shown as it was written.
    assert second.endswith("Habari <b>zenu</b>")
    assert here.badges[-1] == (3, "info")
    assert named(tab, "inbox.filter.unread").text() == "Unread 3"
    privacy.show_for_a_while()
    assert spoken(tab)[0].startswith("+254 712 000 001")
    privacy.hide()


@on_a_desk
async def test_reading_takes_a_person_and_live_news_comes_by_itself(here):
    await wrote(here.desk, ONE, "Kwanza", ago=20)
    tab = await opened(here)
    await asyncio.sleep(1.0)
    # It is shown, but nobody went there.
    assert await here.desk.inbox.unread() == 1
    await wrote(here.desk, TWO, "Pili", ago=1)
    await until(lambda: len(spoken(tab)) == 2)
    assert "Pili" in spoken(tab)[0]
    choose(tab, 0)
    await until(lambda: here.badges[-1] == (1, "info"))
    await wrote(here.desk, TWO, "Tatu")
    await until(lambda: bubbles(tab)[-1].startswith("They: Tatu"))
    # The open conversation is read while it is in front.
    await until(lambda: here.badges[-1] == (1, "info") and "unread" not in spoken(tab)[0])
    named(tab, "inbox.all_read").click()
    await until(lambda: here.badges[-1] == (0, "info"))
    assert not named(tab, "inbox.all_read").isEnabled()


@on_a_desk
async def test_a_reply_goes_out_once_with_link_and_service_and_its_way_is_followed(here):
    await here.desk.accounts.all()
    await wrote(here.desk, ONE, "Risiti nitapata lini?", ago=2)
    tab = await opened(here)
    reply = tab.conversations.reply
    assert reply.source.key == "22915"
    assert not named(tab, "inbox.send").isEnabled()
    write(tab, "Utapata leo jioni")
    assert named(tab, "inbox.parts").text() == "1 SMS, 17 of 160"
    here.desk.try_engine("test")
    await here.desk.sender.start()
    tab.act(Action.MAIN)
    tab.act(Action.MAIN)
    named(tab, "inbox.send").click()
    await until(lambda: any(each.startswith("You: Utapata leo jioni. ") for each in bubbles(tab)))
    await until(lambda: "Sent " in bubbles(tab)[-1] or "Delivered" in bubbles(tab)[-1], seconds=20)
    assert reply.written == ""
    sent = [each for each in here.desk.simulator.entries("ndovubase", "send") if each.text == "Utapata leo jioni"]
    assert len(sent) == 1
    assert b"777" in sent[0].body if isinstance(sent[0].body, bytes) else "777" in sent[0].body
    assert spoken(tab)[0].endswith("You: Utapata leo jioni")


@on_a_desk
async def test_a_draft_stays_with_its_conversation_also_over_a_new_start(here):
    await wrote(here.desk, ONE, "Moja", ago=5)
    await wrote(here.desk, TWO, "Mbili", ago=1)
    tab = await opened(here)
    write(tab, "Kwa Mbili")
    choose(tab, 1)
    await until(lambda: bubbles(tab) == [bubbles(tab)[0]] and "Moja" in bubbles(tab)[0])
    await until(lambda: tab.conversations.reply.written == "")
    choose(tab, 0)
    await until(lambda: tab.conversations.reply.written == "Kwa Mbili")
    choose(tab, 1)
    await until(lambda: tab.conversations.reply.written == "")
    await asyncio.sleep(0.1)
    again = await opened(here)
    await until(lambda: again.conversations.reply.written == "Kwa Mbili")


@on_a_desk
async def test_special_characters_and_too_much_text_are_said(here):
    await wrote(here.desk, ONE, "Moja")
    tab = await opened(here)
    write(tab, "Karibu 😀")
    assert named(tab, "inbox.parts").text().endswith("special characters")
    write(tab, "x" * 921)
    assert "920 is the most" in named(tab, "inbox.parts").text()
    assert not named(tab, "inbox.send").isEnabled()


@on_a_desk
async def test_an_old_link_is_warned_of(here):
    await wrote(here.desk, ONE, "Moja", ago=60 * 75)
    tab = await opened(here)
    assert tab.conversations.reply._help.text == "This may not arrive, the link is from 3 days ago"
    await wrote(here.desk, ONE, "Mbili")
    await until(lambda: tab.conversations.reply._help.text == "")


@on_a_desk
async def test_search_filters_and_done(here):
    await wrote(here.desk, ONE, "Maji yamekatika", ago=9)
    await wrote(here.desk, TWO, "Umeme umerudi", ago=5)
    await wrote(here.desk, THREE, "STOP", ago=1)
    tab = await opened(here)
    tab.conversations._reading.setInterval(3_600_000)  # on a slow computer too, nothing of it counts as read
    await until(lambda: len(spoken(tab)) == 3)
    assert "Opted out" in spoken(tab)[0]
    tab.act(Action.SEARCH)
    tab.conversations.finder.search.setText("umeme")
    await until(lambda: len(spoken(tab)) == 1)
    tab.conversations.finder.search.setText("hakuna")
    await until(lambda: tab.conversations.finder.stage.currentWidget() is tab.conversations.finder._none)
    named(tab, "inbox.clear_filters").click()
    await until(lambda: len(spoken(tab)) == 3)
    choose(tab, 1)
    await until(lambda: "Umeme" in bubbles(tab)[0])
    QTest.keyClick(tab.conversations.finder.view, Qt.Key.Key_E)
    await until(lambda: "Done" in spoken(tab)[1])
    assert await here.desk.inbox.count(Folder.DONE) == 1
    # The next one is shown, so that one key after the other clears the desk.
    await until(lambda: "Maji" in bubbles(tab)[0])
    named(tab, "inbox.filter.more").click()
    await menu_of(tab, "Done")
    await until(lambda: len(spoken(tab)) == 1)
    assert named(tab, "inbox.filter.other").text() == "Done"
    named(tab, "inbox.filter.unread").click()
    await until(lambda: len(spoken(tab)) >= 1 and "Maji" in spoken(tab)[-1])


@on_a_desk
async def test_opting_out_asks_and_then_nothing_can_be_sent(here):
    await wrote(here.desk, ONE, "Moja")
    tab = await opened(here)
    named(tab, "inbox.optout").click()
    await until(lambda: here.dialog("inbox.opt"))
    named(here.dialog("inbox.opt"), "inbox.opt.cancel").click()
    await until(lambda: not here.dialog("inbox.opt"))
    assert await here.desk.optouts.all() == []
    named(tab, "inbox.optout").click()
    await until(lambda: here.dialog("inbox.opt"))
    named(here.dialog("inbox.opt"), "inbox.opt.confirm").click()
    await until(lambda: not tab.conversations.reply.text.isEnabled())
    assert [each.number for each in await here.desk.optouts.all()] == [ONE]
    assert "Opted out" in spoken(tab)[0]
    tab.conversations.head.popup(QPoint(0, 0))
    await menu_of(tab, "Opt in again")
    await until(lambda: here.dialog("inbox.opt"))
    named(here.dialog("inbox.opt"), "inbox.opt.confirm").click()
    await until(lambda: tab.conversations.reply.text.isEnabled())


@on_a_desk
async def test_the_menu_copies_the_number_and_shows_the_reply_in_the_outbox(here):
    await wrote(here.desk, ONE, "Moja")
    queued = await here.desk.inbox.reply(1, "Jibu", "", "test")
    tab = await opened(here)
    await until(lambda: len(bubbles(tab)) == 2)
    tab.conversations.head.popup(QPoint(0, 0))
    await menu_of(tab, "Copy the number")
    assert QGuiApplication.clipboard().text() == ONE
    tab.conversations.head.popup(QPoint(0, 0))
    await menu_of(tab, "Show in the Outbox")
    assert here.gone[-1] == ("outbox", queued.job)


@on_a_desk
async def test_rules_answers_and_names_are_seen_in_the_thread(here):
    desk = here.desk
    await batch(desk, "Dividends", {State.ACCEPTED: 2}, ago=timedelta(hours=3), account="Short code 22915")
    number = (await desk.outbox.look.page(Page()))[0].to
    await desk.rules.save(Rule(0, ("SALIO",), Match.STARTS, Answer.IN_REPLY, "Habari {name}"))
    await wrote(desk, number, "salio 1", ago=1)
    tab = await opened(here)
    assert not spoken(tab)[0].startswith("+")
    await until(lambda: len(bubbles(tab)) >= 2)
    assert any("You: Habari " in each and "Automatic reply, sent" in each for each in bubbles(tab))


@on_a_desk
async def test_long_threads_come_in_pages_and_stay_where_they_are_read(here):
    for place in range(120):
        await wrote(here.desk, ONE, f"Ujumbe {place}", ago=500 - place)
    tab = await opened(here)
    await until(lambda: "Ujumbe 119" in bubbles(tab)[-1])
    shown = len(bubbles(tab))
    assert shown < 120
    more = named(tab, "inbox.earlier")
    lines = tab.conversations.lines
    # A thread begins at its newest line.
    await until(lambda: lines._bar.value() == lines._bar.maximum() > 0)
    while more.isVisible():
        before, bar = len(bubbles(tab)), lines._bar
        bar.setValue(0)
        top = next(iter(lines._lines.values()))
        more.click()
        await until(lambda before=before: len(bubbles(tab)) > before)
        # Who reads on top sees the same line there, and the older ones come in above.
        await until(lambda top=top: abs(top.mapTo(lines, QPoint(0, 0)).y()) < 120)
    assert [each.split(".")[0] for each in bubbles(tab)] == [f"They: Ujumbe {place}" for place in range(120)]


@on_a_desk
async def test_narrow_windows_have_the_details_in_a_drawer(here):
    await wrote(here.desk, ONE, "Moja")
    tab = await opened(here, width=1024, height=640)
    assert not tab.conversations.details.isVisible()
    named(tab, "inbox.details.open").click()
    assert tab.conversations.details.isVisible()
    QTest.keyClick(named(tab, "inbox.details.close"), Qt.Key.Key_Escape)
    assert not tab.conversations.details.isVisible()
    tab.arrange(1366)
    assert tab.conversations.details.isVisible()
    assert not named(tab, "inbox.details.open").isVisible()


@on_a_desk
async def test_templates_are_kept_and_filled_with_what_is_known(here):
    await here.desk.contacts.save(Contact(0, "Wanjiku", ONE, {"balance": "500"}))
    await wrote(here.desk, ONE, "Moja")
    tab = await opened(here)
    write(tab, "Karibu {tena}")
    named(tab, "inbox.texts").click()
    await menu_of(tab, "Keep this text as a template")
    async with asyncio.timeout(5):
        while not await here.desk.templates.all():
            await asyncio.sleep(0.02)
    assert [each.text for each in await here.desk.templates.all()] == ["Karibu {{tena}}"]
    write(tab, "")
    named(tab, "inbox.texts").click()
    await menu_of(tab, "Karibu {tena}")
    assert tab.conversations.reply.written == "Karibu {tena}"
    await here.desk.templates.save(None, "Salio", "Habari {name}, salio ni {Balance}, tarehe {date}", "test")
    write(tab, "")
    named(tab, "inbox.texts").click()
    await menu_of(tab, "Salio")
    assert tab.conversations.reply.written == "Habari Wanjiku, salio ni 500, tarehe {date}"


@on_a_desk
async def test_everything_received_is_saved_with_ctrl_e(here, monkeypatch, tmp_path):
    async def chosen(*_given):
        return tmp_path / "inbox.csv"

    monkeypatch.setattr("smsdesk.ui.dialogs.save.save_file", chosen)
    await wrote(here.desk, ONE, "=Moja")
    tab = await opened(here)
    tab.act(Action.SAVE_CSV)
    await until(lambda: here.dialog("save.numbers"))
    named(here.dialog("save.numbers"), "save.numbers.confirm").click()
    await until((tmp_path / "inbox.csv").exists)
    await until(lambda: "Moja" in (tmp_path / "inbox.csv").read_text("utf-8-sig"))


def nameless(widget):
    """Controls on the screen that a reader could not name or a test not find."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
    found = [each for kind in kinds for each in widget.findChildren(kind) if each.isVisible()]
    # What Qt makes inside its own controls has its owner's name.
    inner = (QAbstractSpinBox, QComboBox, QTableView)
    found = [each for each in found if not isinstance(each.parent(), inner) and each.parent() is not None]
    return [each for each in found if not each.accessibleName() or not each.accessibleIdentifier()]


@on_a_desk
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 640), (960, 520)])
async def test_every_control_has_a_name_and_the_page_fits_small_windows(here, width, height):
    await wrote(here.desk, ONE, "Moja " * 60)
    tab = await opened(here, width=width, height=height)
    for view in ("conversations", "rules", "receiver"):
        tab.show_view(view)
        await asyncio.sleep(0.4)
        assert nameless(tab) == []
        assert tab.minimumSizeHint().width() <= width - (213 if width >= 1180 else 56)
        assert tab.minimumSizeHint().height() <= 456


@on_a_desk
async def test_a_reply_by_keyboard_alone(here):
    await wrote(here.desk, ONE, "Moja", ago=3)
    await wrote(here.desk, TWO, "Mbili", ago=1)
    tab = await opened(here)
    view = tab.first_field()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    await until(lambda: "Moja" in bubbles(tab)[0])
    QTest.keyClick(view, Qt.Key.Key_Return)
    await until(lambda: tab.conversations.reply.text.hasFocus())
    QTest.keyClicks(tab.conversations.reply.text, "Sawa")
    QTest.keyClick(tab.conversations.reply.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    tab.act(Action.MAIN)  # the window's shortcut
    await until(lambda: any(each.startswith("You: Sawa") for each in bubbles(tab)))


@on_a_desk
async def test_a_reply_that_cannot_be_kept_stays_in_its_box(here, monkeypatch):
    await wrote(here.desk, ONE, "Moja")
    tab = await opened(here)
    write(tab, "Sawa")

    async def refuse(*_given):
        raise DeskError("desk.disk", detail="full")

    monkeypatch.setattr(here.desk.inbox, "reply", refuse)
    named(tab, "inbox.send").click()
    await until(lambda: here.errors)
    here.errors.clear()
    assert tab.conversations.reply.written == "Sawa"
    assert named(tab, "inbox.send").isEnabled()


@on_a_desk
async def test_a_text_never_goes_to_another_than_it_was_written_to(here):
    await wrote(here.desk, ONE, "Moja", ago=3)
    await wrote(here.desk, TWO, "Mbili", ago=1)
    tab = await opened(here)
    write(tab, "Kwa Mbili")
    # The other one is chosen, and Ctrl+Enter follows before it was read.
    choose(tab, 1)
    tab.act(Action.MAIN)
    await until(lambda: "Moja" in bubbles(tab)[0])
    tab.act(Action.MAIN)
    await asyncio.sleep(0.3)
    assert await here.desk.outbox.jobs() == []
    choose(tab, 0)
    await until(lambda: tab.conversations.reply.written == "Kwa Mbili")


@on_a_desk
async def test_a_stranger_becomes_a_contact_with_groups(here):
    await wrote(here.desk, ONE, "Moja")
    tab = await opened(here)
    assert named(tab, "inbox.contact").text().strip() == "Add to contacts"
    named(tab, "inbox.contact").click()
    assert here.gone[-1] == ("contacts", ONE)
    await here.desk.contacts.save(Contact(0, "Wanjiku Kamau", ONE, {"member_no": "4471"}, ("Loans",)))
    await until(lambda: spoken(tab)[0].startswith("Wanjiku Kamau, "))
    await until(lambda: named(tab, "inbox.contact").text().strip() == "Edit")
    said = [each.text() for each in tab.conversations.details.findChildren(QLabel) if each.isVisible()]
    assert {"Wanjiku Kamau", "Loans", "Member no", "4471"} <= set(said)


@on_a_desk
async def test_a_text_with_a_date_that_is_far_off_says_so(here):
    await wrote(here.desk, ONE, "From long ago", stamp="20180217065028")
    tab = await opened(here)
    await until(lambda: len(bubbles(tab)) == 1)
    assert "The provider dates it" in bubbles(tab)[0]
    assert "17 Feb 2018" in bubbles(tab)[0]
    assert "far off" in bubbles(tab)[0]
