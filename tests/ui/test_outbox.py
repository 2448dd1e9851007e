from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from smsdesk.core.groups import WITHOUT
from smsdesk.core.message import Page
from smsdesk.core.state import TAKEN, JobState, State
from smsdesk.services.people import PeopleOf
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.outbox import OutboxTab
from tests.ui.batches import batch
from tests.ui.desk import named, on_a_desk, until

HOUR = timedelta(hours=1)

#: The offscreen platform has no window manager that sizes could be told to.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


async def opened(here, *, rows=None, **size):
    tab = here.open(OutboxTab, **size)
    await until(lambda: tab.stage.currentWidget() is tab.stage.content)
    if rows is not None:
        await until(lambda: tab.messages.rows.rowCount() == rows)
        await until(lambda: not rows or tab.messages.rows.known(0) is not None)
    return tab


def texts(tab):
    rows = tab.list.rows
    return [rows.index(place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(rows.rowCount())]


def people(tab, count):
    return [tab.messages.rows.known(place).name for place in range(count)]


@on_a_desk
async def test_an_empty_desk_says_what_comes_here(here):
    tab = here.open(OutboxTab)
    await until(lambda: tab.stage.currentWidget() not in (tab.stage.content, tab.stage.skeleton))
    named(tab, "outbox.first").click()
    assert here.gone == [("send", None)]


@on_a_desk
async def test_what_needs_somebody_stands_on_top_then_the_newest(here):
    desk = here.desk
    uncertain = await batch(desk, "Old and uncertain", {State.ACCEPTED: 1, State.UNKNOWN: 1}, ago=48 * HOUR)
    await batch(desk, "Done", {State.DELIVERED: 2}, ago=3 * HOUR)
    await batch(desk, "No reports", {State.ACCEPTED: 2}, ago=2 * HOUR, account="Short code 22915")
    await batch(desk, "Tomorrow", {}, waiting=3, not_before=24 * HOUR, account="Mwangaza SACCO")
    tab = await opened(here, rows=3)
    spoken = texts(tab)
    assert [text.split(",")[0] for text in spoken] == ["Tomorrow", "Old and uncertain", "No reports", "Done"]
    assert "Scheduled, 3 people" in spoken[0]
    assert "Uncertain, 1 needs your decision" in spoken[1]
    assert "Finished, 2 sent, no reports" in spoken[2]
    assert "Finished, 2 of 2 delivered" in spoken[3]
    assert here.badges[-1] == (1, "unsure")
    tab.receive(uncertain)
    await until(lambda: tab.questions.uncertain.isVisible())
    assert tab.heading.title.text() == "Old and uncertain"


@on_a_desk
async def test_filters_counts_search_and_no_match(here):
    await batch(here.desk, "Clinic", {State.DELIVERED: 9, State.UNDELIVERED: 2, State.REJECTED: 1}, ago=HOUR)
    tab = await opened(here, rows=12)
    assert named(tab, "outbox.filter.all").text() == "All 12"
    assert named(tab, "outbox.filter.failed").text() == "Failed 3"
    assert not named(tab, "outbox.filter.skipped").isVisible()
    named(tab, "outbox.filter.failed").click()
    await until(lambda: tab.messages.rows.rowCount() == 3 and tab.messages.rows.known(2) is not None)
    states = {tab.messages.rows.known(place).state for place in range(3)}
    assert states == {State.UNDELIVERED, State.REJECTED}
    named(tab, "outbox.figure.delivered").click()
    await until(lambda: tab.messages.rows.rowCount() == 9)
    named(tab, "outbox.filter.all").click()
    assert tab.act(Action.SEARCH)
    tab.messages.search.setText("Lerato")
    await until(lambda: tab.messages.rows.rowCount() == 1)
    tab.messages.search.setText("nobody of that name")
    await until(lambda: tab.messages.stage.currentWidget() not in (tab.messages.table, tab.messages.stage.skeleton))
    named(tab, "outbox.clear_filters").click()
    await until(lambda: tab.messages.rows.rowCount() == 12)
    assert tab.messages.search.text() == ""


@on_a_desk
async def test_rows_follow_the_sending_without_being_asked(here):
    desk = here.desk
    desk.try_engine("test")
    job = await batch(desk, "Fees", {}, waiting=12, account="School office")
    tab = await opened(here, rows=12)
    assert named(tab, "outbox.filter.waiting").text() == "Waiting 12"
    await desk.sender.start()
    await until(lambda: "Finished" in texts(tab)[0], seconds=20)
    found = await here.desk.outbox.job(job)
    taken = found.count(State.ACCEPTED, State.ENROUTE)
    assert taken > 6
    await until(lambda: named(tab, "outbox.filter.sent").text() == f"Sent {taken}")
    await until(lambda: sum(tab.messages.rows.known(n).state in TAKEN for n in range(12)) == taken)


@on_a_desk
async def test_pause_go_on_stop_and_cancel_the_rest(here):
    job = await batch(here.desk, "Fees", {State.ACCEPTED: 2}, waiting=5)
    tab = await opened(here, rows=7)
    named(tab, "outbox.batch.pause").click()
    await until(lambda: named(tab, "outbox.batch.resume").isVisible())
    assert (await here.desk.outbox.job(job)).state is JobState.PAUSED
    named(tab, "outbox.batch.resume").click()
    await until(lambda: named(tab, "outbox.batch.pause").isVisible())
    tab.heading.menu_actions()["Stop and cancel the rest"].trigger()
    assert tab.questions.stopping.isVisible()
    assert (await here.desk.outbox.job(job)).waiting == 5
    named(tab, "outbox.stopping.leave").click()
    assert not tab.questions.stopping.isVisible()
    tab.heading.menu_actions()["Stop and cancel the rest"].trigger()
    named(tab, "outbox.stopping.go").click()
    await until(lambda: named(tab, "outbox.filter.cancelled").isVisible())
    found = await here.desk.outbox.job(job)
    assert (found.state, found.states) == (JobState.CANCELLED, {State.ACCEPTED: 2, State.CANCELLED: 5})


@on_a_desk
async def test_a_scheduled_batch_gets_another_time_or_goes_now(here):
    job = await batch(here.desk, "Tomorrow", {}, waiting=2, not_before=24 * HOUR)
    tab = await opened(here, rows=2)
    before = (await here.desk.outbox.job(job)).not_before
    named(tab, "outbox.batch.time").click()
    when = named(tab, "outbox.time.when")
    when.setDateTime(when.dateTime().addSecs(7200))
    named(tab, "outbox.time.go").click()
    await until(lambda: not tab.tasks.running("outbox.order", tab._orders))
    later = (await here.desk.outbox.job(job)).not_before - before
    assert abs(later - 2 * HOUR) < timedelta(minutes=1)
    named(tab, "outbox.batch.now").click()
    await until(lambda: named(tab, "outbox.batch.pause").isVisible())
    assert (await here.desk.outbox.job(job)).not_before <= here.desk.clock.now()


@on_a_desk
async def test_details_tell_every_try_and_send_one_again(here):
    await batch(here.desk, "Clinic", {State.DELIVERED: 1, State.REJECTED: 1}, ago=HOUR)
    tab = await opened(here, rows=2)
    tab.messages.table.selectRow(0)
    tab.messages.table.opened.emit(0)
    await until(lambda: tab.drawer.isVisible())
    told = " ".join(label.text() for label in tab.drawer.findChildren(type(tab.title)))
    assert "Handed over, try 1" in told
    assert "Lerato Mokoena" in told
    named(tab, "outbox.details.again").click()
    assert len(await here.desk.outbox.jobs()) == 1
    named(tab, "outbox.details.again.go").click()
    await until(lambda: tab.heading.title.text() == "Clinic, again")
    new = (await here.desk.outbox.jobs())[0]
    (message,) = await here.desk.outbox.look.page(Page(new.id))
    assert message.resend_of is not None
    assert message.name == "Lerato Mokoena"


@on_a_desk
async def test_details_say_what_the_providers_word_means_and_what_to_do(here):
    await batch(here.desk, "Clinic", {State.DELIVERED: 1, State.REJECTED: 1}, ago=HOUR)
    tab = await opened(here, rows=2)
    (message,) = await here.desk.outbox.look.page(Page(None, frozenset({State.REJECTED})))
    history = await here.desk.outbox.look.history(message.id)
    said = "Invalid [to] parameter <b>&amp;"
    tab.drawer.show_history(replace(history, message=replace(message, words=said)))
    words, meaning, todo = (named(tab.drawer, f"outbox.details.{each}") for each in ("words", "meaning", "todo"))
    assert words.text() == f"The provider's words: {said}"
    assert meaning.text() == "The number is not one that the provider can send to; nothing was sent."
    assert meaning.accessibleName() == f"What it means: {meaning.text()}"
    assert todo.text() == todo.accessibleName() == "What to do: Correct the number and send again."
    assert {each.textFormat() for each in (words, meaning, todo)} == {Qt.TextFormat.PlainText}
    await until(lambda: words.y() < meaning.y() < todo.y())


@on_a_desk
async def test_details_of_a_message_that_went_well_explain_nothing(here):
    await batch(here.desk, "Clinic", {State.DELIVERED: 1}, ago=HOUR)
    tab = await opened(here, rows=1)
    tab.messages.table.opened.emit(0)
    await until(lambda: tab.drawer.isVisible())
    assert not [each for each in tab.drawer.findChildren(QLabel) if each.accessibleIdentifier()]


@on_a_desk
async def test_escape_closes_the_drawer_and_gives_the_table_the_focus_back(here, qtbot):
    await batch(here.desk, "Clinic", {State.DELIVERED: 2}, ago=HOUR)
    tab = await opened(here, rows=2)
    tab.messages.table.setFocus()
    tab.messages.table.selectRow(1)
    qtbot.keyClick(tab.messages.table, Qt.Key.Key_Return)
    await until(lambda: tab.drawer.isVisible())
    qtbot.keyClick(tab.drawer, Qt.Key.Key_Escape)
    assert not tab.drawer.isVisible()


@on_a_desk
async def test_retry_lists_reasons_and_leaves_the_hopeless_out(here):
    states = {State.DELIVERED: 4, State.NOT_SENT: 2, State.REJECTED: 3, State.UNDELIVERED: 1}
    job = await batch(here.desk, "Clinic", states, ago=HOUR)
    tab = await opened(here, rows=10)
    await until(lambda: tab.retry.isVisible())
    assert tab.retry.text().strip() == "Retry 3 failed"
    tab.retry.click()
    assert named(tab, "outbox.retry.go").text().strip() == "Retry 3"
    named(tab, "outbox.retry.cause.2").setChecked(False)
    assert named(tab, "outbox.retry.go").text().strip() == "Retry 2"
    named(tab, "outbox.retry.go").click()
    await until(lambda: named(tab, "outbox.filter.waiting").isVisible())
    found = await here.desk.outbox.job(job)
    assert found.states == {State.DELIVERED: 4, State.QUEUED: 2, State.REJECTED: 3, State.UNDELIVERED: 1}
    assert len(await here.desk.outbox.jobs()) == 1


@on_a_desk
async def test_uncertain_ones_are_decided_by_a_person(here):
    job = await batch(here.desk, "Clinic", {State.ACCEPTED: 1, State.UNKNOWN: 3}, ago=HOUR)
    tab = await opened(here, rows=4)
    await until(lambda: tab.questions.uncertain.isVisible())
    named(tab, "outbox.decide").click()
    await until(lambda: here.dialog("uncertain") is not None)
    dialog = here.dialog("uncertain")
    save = named(dialog, "uncertain.save")
    assert not save.isEnabled()
    for place_, key in enumerate(("again", "leave", "sent"), start=1):
        named(dialog, f"uncertain.{place_}.{key}").click()
    assert save.text() == "Save 3 decisions"
    save.click()
    await until(lambda: not tab.questions.uncertain.isVisible())
    found = await here.desk.outbox.job(job)
    assert found.states == {State.ACCEPTED: 2, State.QUEUED: 1, State.UNKNOWN: 1}
    assert found.asking == 0
    assert here.badges[-1] == (0, "unsure")


@on_a_desk
async def test_a_filter_that_ran_empty_shows_everything_again(here):
    await batch(here.desk, "Clinic", {State.ACCEPTED: 2, State.UNKNOWN: 1}, ago=HOUR)
    tab = await opened(here, rows=3)
    named(tab, "outbox.filter.uncertain").click()
    await until(lambda: tab.messages.rows.rowCount() == 1)
    unknown = await here.desk.outbox.look.page(Page(None, frozenset({State.UNKNOWN})))
    await here.desk.outbox.decide([unknown[0].id], State.ACCEPTED, "Asha")
    await until(lambda: named(tab, "outbox.filter.all").isChecked() and tab.messages.rows.rowCount() == 3)
    assert not named(tab, "outbox.filter.uncertain").isVisible()


@on_a_desk
async def test_nothing_is_decided_while_a_message_may_be_on_its_way(here):
    await batch(here.desk, "Clinic", {State.UNKNOWN: 1})
    tab = await opened(here, rows=1)
    await until(lambda: tab.questions.uncertain.isVisible())
    named(tab, "outbox.decide").click()
    await until(lambda: here.dialog("uncertain") is not None)
    dialog = here.dialog("uncertain")
    assert not named(dialog, "uncertain.1.again").isEnabled()
    assert not named(dialog, "uncertain.all.again").isEnabled()
    assert "still be on its way" in " ".join(label.text() for label in dialog.findChildren(type(tab.title)))
    named(dialog, "uncertain.later").click()
    await until(lambda: here.dialog("uncertain") is None)
    assert tab.questions.uncertain.isVisible()


@on_a_desk
async def test_send_again_and_write_to_the_ones_without_go_to_the_send_page(here):
    job = await batch(here.desk, "Clinic", {State.DELIVERED: 1, State.REJECTED: 1}, ago=HOUR)
    tab = await opened(here, rows=2)
    named(tab, "outbox.batch.again").click()
    tab.heading.menu_actions()["Write to the ones who did not get it"].trigger()
    assert here.gone == [("send", PeopleOf(job)), ("send", PeopleOf(job, WITHOUT))]


@on_a_desk
async def test_a_stopped_lane_says_why_where_and_starts_again(here):
    job = await batch(here.desk, "Fees", {State.ACCEPTED: 2}, waiting=3, account="School office", fuse=True)
    tab = await opened(here, rows=5)
    await until(lambda: tab.questions.lane.isVisible() and tab._waits)
    told = " ".join(label.text() for label in tab.questions.lane.findChildren(type(tab.title)))
    assert "refused the sign-in of School office" in told
    assert "Johan van Wyk, person 3; 3 still wait" in told
    named(tab, "outbox.lane.go").click()
    await until(lambda: not tab.questions.lane.isVisible())
    assert (await here.desk.outbox.job(job)).state is not JobState.STOPPED


@on_a_desk
async def test_all_messages_of_the_desk_newest_first(here):
    await batch(here.desk, "One", {State.ACCEPTED: 2}, ago=2 * HOUR)
    await batch(here.desk, "Two", {State.ACCEPTED: 3}, ago=HOUR)
    tab = await opened(here)
    assert named(tab, "outbox.all").text().strip() == "All messages, 5"
    named(tab, "outbox.all").click()
    await until(lambda: tab.messages.rows.rowCount() == 5 and tab.messages.rows.known(4) is not None)
    assert [tab.messages.rows.known(n).title for n in range(5)] == ["Two"] * 3 + ["One"] * 2


@on_a_desk
async def test_numbers_are_hidden_until_somebody_asks(here):
    await batch(here.desk, "One", {State.ACCEPTED: 1}, ago=HOUR)
    tab = await opened(here, rows=1)
    cell = tab.messages.rows.index(0, 1)
    assert "•••" in cell.data()
    privacy.show_for_a_while()
    assert cell.data() == "+27 82 0000 000" or "•" not in cell.data()
    privacy.hide()
    assert "•••" in cell.data()


@on_a_desk
async def test_a_batch_is_found_by_its_name(here):
    await batch(here.desk, "School fees", {State.ACCEPTED: 1}, ago=2 * HOUR)
    await batch(here.desk, "Clinic", {State.ACCEPTED: 1}, ago=HOUR)
    tab = await opened(here)
    tab.list.search.setText("fees")
    await until(lambda: tab.list.rows.rowCount() == 1 and "School fees" in texts(tab)[0])
    tab.list.search.setText("zzz")
    await until(lambda: tab.list.stage.currentWidget() not in (tab.list.view, tab.list.stage.skeleton))
    tab.list.search.clear()
    await until(lambda: tab.list.rows.rowCount() == 2)


@on_a_desk
async def test_ten_thousand_messages_scroll_to_the_end(here):
    await batch(here.desk, "Many", {}, waiting=10_000, not_before=HOUR)
    tab = await opened(here, rows=10_000)
    tab.messages.table.scrollToBottom()
    await until(lambda: tab.messages.rows.known(9_999) is not None)
    assert tab.messages.rows.known(9_999).row == 10_001
    assert tab.messages.rows.known(0) is not None


@pytest.mark.parametrize("size", [(960, 520), (1024, 640), (1366, 768)])
@on_a_desk
async def test_every_control_has_a_name_and_fits(here, size):
    await batch(here.desk, "Clinic", {State.DELIVERED: 5, State.UNKNOWN: 1, State.REJECTED: 2}, waiting=2)
    tab = await opened(here, width=size[0], height=size[1])
    await asyncio.sleep(0.3)
    for button in tab.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName(), button.accessibleIdentifier()
            right = button.mapTo(tab, button.rect().bottomRight()).x()
            assert right <= tab.width(), f"{button.accessibleName()} ends at {right} of {tab.width()}"
    assert tab.minimumSizeHint().width() <= 960
