from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QLabel

from smsdesk.core.groups import WITHOUT
from smsdesk.core.state import JobState, State
from smsdesk.services.news import Changed
from smsdesk.ui.notify import Toast
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.send import Send
from smsdesk.ui.tabs.send.standing import News, Speed, bars, every
from tests.ui.batches import batch
from tests.ui.desk import named, on_a_desk, until


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


async def watched(here, job, **size):
    """The Send tab at its last step, with this batch."""
    tab = here.open(Send, **size)
    await until(lambda: not here.tasks.running("draft", tab))
    tab.watch(job)
    await until(lambda: tab.current._standing is not None)
    return tab


def figures(tab):
    return {
        str(group): int(figure.value.text().replace(",", ""))
        for group, figure in tab.current.overview.figures.items()
        if figure.isVisibleTo(tab)
    }


def test_fine_steps_become_bars_that_people_count_in():
    start = datetime(2026, 6, 16, 10, 40, tzinfo=UTC)
    seconds, made = bars(start, 1.0, [{State.DELIVERED: 2, State.ACCEPTED: 1}] * 73)
    assert seconds == 5
    assert [bar.delivered for bar in made] == [10] * 14 + [6]
    assert sum(bar.sent for bar in made) == 73
    assert [place for place, bar in enumerate(made) if bar.label] == [0, 12]
    seconds, made = bars(start, 10.0, [{State.REJECTED: 1, State.UNKNOWN: 1}] * 3600)
    assert len(made) <= 24
    assert sum(bar.failed for bar in made) == sum(bar.uncertain for bar in made) == 3600
    assert every(5) == "Delivery, every 5 seconds"
    assert every(60) == "Delivery, every 1 minute"


def test_speed_is_that_of_the_last_seconds():
    speed = Speed()
    assert speed.value == 0
    for second in range(40):
        speed.note(float(second), second * 12 if second < 20 else 20 * 12 + (second - 20) * 2)
    assert speed.value == 2
    speed.forget()
    assert speed.value == 0


def test_news_of_other_batches_is_not_ours():
    news = News(some=False, everything=False)
    news.add(Changed(frozenset({7}), (1, 2)), 8)
    assert not news.some
    news.add(Changed(frozenset({7, 8}), (3, 4)), 8)
    assert news.some
    assert list(news.messages) == [3, 4]
    assert not news.everything
    news.add(Changed(), 8)
    assert news.everything


@on_a_desk
async def test_a_batch_is_followed_to_its_end(here):
    here.desk.try_engine("test")
    job = await batch(here.desk, "Fees", {}, waiting=40, account="School office")
    tab = await watched(here, job)
    progress = tab.current
    assert figures(tab) == {"delivered": 0, "sent": 0, "failed": 0, "waiting": 40}
    assert named(tab, "progress.pause").isVisible()
    assert "Closing smsdesk pauses the batch" in said(tab)
    await here.desk.sender.start()
    await until(lambda: progress._standing.job.state is JobState.FINISHED, seconds=20)
    found = await here.desk.outbox.job(job)
    shown = figures(tab)
    assert "waiting" not in shown
    assert shown["sent"] == found.count(State.ACCEPTED, State.ENROUTE) > 20
    assert sum(shown.values()) == 40
    assert "Fees" in said(progress.overview)
    assert f"{shown['sent']} of 40 sent." in said(progress.overview)
    latest = [progress.rows.row(place) for place in range(progress.rows.rowCount())]
    assert latest
    assert latest == sorted(latest, key=lambda each: (each.updated_at, each.id), reverse=True)
    assert all(each.state not in (State.QUEUED, State.SENDING) for each in latest)
    assert not named(tab, "progress.pause").isVisible()
    assert not named(tab, "progress.stop").isVisible()
    assert named(tab, "progress.new").isVisible()
    assert named(tab, "progress.rest").isVisible() == bool(found.count(*WITHOUT))
    await until(lambda: sum(sum(bar[1:]) for bar in progress.plot._bars) == 40)


@on_a_desk
async def test_the_end_is_told_on_another_page_too(here):
    here.desk.try_engine("test")
    job = await batch(here.desk, "Fees", {}, waiting=3, account="School office")
    tab = await watched(here, job)
    tab.hide()
    await here.desk.sender.start()
    await until(lambda: here.window.findChildren(Toast), seconds=10)
    (toast,) = here.window.findChildren(Toast)
    assert toast.accessibleName().startswith("Fees is finished. ")


@on_a_desk
async def test_pause_and_go_on(here):
    job = await batch(here.desk, "Fees", {State.ACCEPTED: 2}, waiting=5)
    tab = await watched(here, job)
    button = named(tab, "progress.pause")
    button.click()
    await until(lambda: button.text().strip() == "Go on")
    assert (await here.desk.outbox.job(job)).state is JobState.PAUSED
    assert "Nothing more begins before you go on. 5 people still wait." in said(tab)
    button.click()
    await until(lambda: button.text().strip() == "Pause")
    assert (await here.desk.outbox.job(job)).state is not JobState.PAUSED


@on_a_desk
async def test_stop_asks_with_the_numbers_and_cancels_the_rest(here):
    job = await batch(here.desk, "Fees", {State.ACCEPTED: 2}, waiting=5)
    tab = await watched(here, job)
    progress = tab.current
    named(tab, "progress.stop").click()
    assert "5 have not been sent. 2 have." in said(progress.stopping)
    assert (await here.desk.outbox.job(job)).waiting == 5
    named(tab, "progress.stopping.leave").click()
    assert not progress.stopping.isVisible()
    named(tab, "progress.stop").click()
    named(tab, "progress.stopping.go").click()
    await until(lambda: progress._standing.job.state is JobState.CANCELLED)
    assert figures(tab)["cancelled"] == 5
    assert progress.overview.ring.accessibleName() == "28 per cent, 2 of 7"
    assert (await here.desk.outbox.job(job)).states == {State.ACCEPTED: 2, State.CANCELLED: 5}


@on_a_desk
async def test_a_stopped_lane_says_at_which_person_and_starts_again(here):
    job = await batch(here.desk, "Fees", {State.ACCEPTED: 2}, waiting=3, account="School office", fuse=True)
    tab = await watched(here, job)
    progress = tab.current
    await until(lambda: progress.lane.isVisible())
    assert "refused the sign-in of School office" in said(progress.lane)
    assert "Johan van Wyk, person 3; 3 still wait" in said(progress.lane)
    assert "You can use other tabs" not in said(progress.overview)
    named(tab, "progress.lane.go").click()
    await until(lambda: not progress.lane.isVisible())
    assert (await here.desk.outbox.job(job)).state is not JobState.STOPPED
    (account,) = [each for each in await here.desk.accounts.all() if each.name == "School office"]
    assert account.fuse is None


@on_a_desk
async def test_without_reports_sent_is_the_last_word(here):
    job = await batch(here.desk, "Loans", {State.ACCEPTED: 4}, account="Short code 22915")
    tab = await watched(here, job)
    assert figures(tab) == {"sent": 4, "failed": 0}
    words = said(tab.current)
    assert "Sent, no reports" in words
    assert "Delivered" not in words
    assert "4 of 4 sent. The provider sends no delivery reports." in words


@on_a_desk
async def test_a_second_batch_of_an_account_says_what_it_waits_for(here):
    await batch(here.desk, "Long one", {State.ACCEPTED: 1}, waiting=50)
    job = await batch(here.desk, "Second", {}, waiting=3)
    tab = await watched(here, job)
    assert "It begins after Long one, which is sent from the same account." in said(tab.current.overview)


@on_a_desk
async def test_open_in_outbox_and_start_another(here):
    job = await batch(here.desk, "Fees", {State.ACCEPTED: 2})
    tab = await watched(here, job)
    named(tab, "progress.open").click()
    assert here.gone == [("outbox", job)]
    named(tab, "progress.new").click()
    await until(lambda: tab.current.key == "recipients")
    assert tab.job is None


@on_a_desk
async def test_write_to_the_ones_who_did_not_get_it(here):
    job = await batch(here.desk, "Fees", {State.DELIVERED: 3, State.REJECTED: 2, State.NOT_SENT: 1}, text="Pay now")
    tab = await watched(here, job)
    tab.compose.text = "something of an older list {student}"
    named(tab, "progress.rest").click()
    await until(lambda: tab.current.key == "recipients" and tab.compose.summary is not None)
    assert tab.compose.summary.ready == 3
    assert tab.compose.text == "{message}"
    assert tab.compose.text_error is None
    assert tab.compose.summary.first.text == "Pay now"


@on_a_desk
async def test_another_process_may_have_sent(here):
    job = await batch(here.desk, "Fees", {State.ACCEPTED: 1}, waiting=4)
    tab = await watched(here, job)
    await here.desk.store.outbox.cancel(job, here.desk.clock.now() + timedelta(seconds=1))
    here.desk.sender.changed.tell(Changed())
    await until(lambda: tab.current._standing.job.state is JobState.CANCELLED)
    assert tab.act(Action.REFRESH)


@on_a_desk
async def test_narrow_windows_hide_the_plot_and_put_the_number_under_the_person(here):
    job = await batch(here.desk, "Fees", {State.ACCEPTED: 8}, waiting=2)
    tab = await watched(here, job, width=960, height=520)
    progress = tab.current
    assert not progress.graph.isVisible()
    assert progress.table.isColumnHidden(1)
    assert progress.rows.columns[0].second(progress.rows.row(0)).startswith("+27 82 •••")
    assert tab.minimumSizeHint().width() <= 960
    tab.arrange(1366)
    assert progress.graph.isVisibleTo(tab)
    assert not progress.table.isColumnHidden(1)
