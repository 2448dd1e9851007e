from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smsdesk.core.errors import Refused
from smsdesk.core.state import JobState, State
from smsdesk.services import compose as composing_service
from smsdesk.services.compose import DRAFT
from smsdesk.ui.paint.bubble import Bubble
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.send.confirm import same_number
from smsdesk.ui.tabs.send.findings import country, when
from tests.ui.composing import TEXT, checked, write_list
from tests.ui.desk import named, on_a_desk, until


@pytest.fixture
def soon(monkeypatch):
    """The time to think better of it, made short enough to wait for."""
    monkeypatch.setattr(composing_service, "UNDO", timedelta(seconds=1.5))


def said(widget):
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.mark.parametrize("typed", ["1284", "1,284", " 1284 "])
def test_the_number_may_be_typed_as_it_is_written(typed):
    assert same_number(typed, 1284)


@pytest.mark.parametrize("typed", ["", "128", "12840", "1.284.0", "1284 people", "0x504", "-1284"])
def test_another_number_does_not_confirm(typed):
    assert not same_number(typed, 1284)


def test_days_and_countries_are_said_in_words():
    now = datetime(2026, 6, 16, 10, 0, tzinfo=UTC)
    assert when(now, now).startswith("today at ")
    assert when(now - timedelta(days=1), now).startswith("yesterday at ")
    assert when(now - timedelta(days=5), now).startswith("Thu 11 Jun 2026 at ")
    assert country("KE") == "Kenya"
    assert country("zz?") == "zz?"


@on_a_desk
async def test_up_to_the_limit_the_button_alone_after_a_second(here, tmp_path):
    tab = await checked(here, write_list(tmp_path / "few.csv", 3))
    assert not tab.main_button.isEnabled()
    tab.current.main()
    tab.act(Action.MAIN)
    await until(lambda: tab.main_button.isEnabled(), seconds=3)
    assert tab.main_button.text().strip() == "Send 3 messages"
    assert tab.main_button.accessibleIdentifier() == "send.go"
    assert not named(tab, "send.confirm").isVisible()
    assert "nothing reaches a real phone" in said(tab.current.confirm)
    assert await here.desk.outbox.jobs() == []


@on_a_desk
async def test_above_the_limit_the_number_is_typed(here, tmp_path):
    tab = await checked(here, write_list(tmp_path / "many.csv", 1200))
    field = named(tab, "send.confirm")
    assert field.isVisible()
    assert "Type 1200 to confirm" in said(tab.current.confirm)
    for wrong in ("", "120", "12000", "all"):
        field.setText(wrong)
        assert not tab.main_button.isEnabled()
        tab.act(Action.MAIN)
        tab.current.main()
    assert await here.desk.outbox.jobs() == []
    field.setText("1,200")
    assert tab.main_button.isEnabled()
    assert tab.main_button.text().strip() == "Send 1,200 messages"
    field.setText("1200")
    assert tab.main_button.isEnabled()
    assert tab.current.first_field() is field


@on_a_desk
async def test_the_facts_name_the_list_its_ends_and_the_money(here, tmp_path):
    extra = ("Asha Juma,+254712345678", "Asha Juma,+254712345678", "Broken,12", "Nobody,")
    tab = await checked(here, write_list(tmp_path / "Form 3.csv", 40, extra=extra))
    check = tab.current
    assert named(tab, "send.people").text() == "41"
    assert named(tab, "send.paid").text() == "41"
    balance = (await here.desk.accounts.balances())[tab.compose.account.id].amount
    await until(lambda: named(tab, "send.after").text() == f"{int(balance) - 41:,}")
    facts = said(check.facts)
    for words in ("Form 3.csv", "Saved today at", "Person 0 … Asha Juma", "Rows 2 and 42", "As soon as you confirm"):
        assert words in facts
    assert "School office. People cannot reply to it." in facts
    lines = said(check.checks)
    for words in ("Every placeholder has a value", "1 double removed", "2 problem rows left out"):
        assert words in lines
    assert "1 person is in Kenya" in lines
    assert "The rest of the list is in Tanzania" in lines


@on_a_desk
async def test_three_real_messages_and_others(here, tmp_path):
    tab = await checked(here, write_list(tmp_path / "l.csv", 40))
    samples = tab.current.samples
    first = said(samples)
    assert "Three of the 40 messages" in first
    assert "Person 0" in first
    assert "First row" in first
    assert "+255 754 ••• 000" in first
    assert TEXT.format(name="Person 0") in [bubble.accessibleName() for bubble in samples.findChildren(Bubble)]
    samples.others.click()
    assert "First row" not in said(samples)
    for _ in range(len(samples._pages) - 1):
        samples.others.click()
    await until(lambda: said(samples) == first)


@on_a_desk
async def test_show_lists_the_rows_behind_a_finding(here, tmp_path):
    extra = ("Twice,+255754120001", "Broken,12")
    tab = await checked(here, write_list(tmp_path / "l.csv", 5, extra=extra))
    check = tab.current
    named(tab, "send.check.left_out.show").click()
    await until(lambda: check.right.currentWidget() is check.shown)
    assert check.shown.title.text() == "2 rows are left out"
    assert [check.shown.rows.row(place)[1] for place in range(2)] == ["Same number twice", "A digit is missing"]
    named(tab, "send.behind.close").click()
    assert check.right.currentWidget() is check.samples


@on_a_desk
async def test_a_sender_name_cannot_be_answered_and_long_texts_cost_more(here, tmp_path):
    text = "Habari {name}, jibu NDIYO. " + "x" * 150
    tab = await checked(here, write_list(tmp_path / "l.csv", 4), text=text)
    lines = said(tab.current.checks)
    assert "The text asks for an answer" in lines
    assert "Every message needs 2 SMS" in lines
    assert named(tab, "send.paid").text() == "8"


@on_a_desk
async def test_one_click_queues_once_and_nothing_leaves_before_the_time_is_over(here, tmp_path, soon):
    here.desk.try_engine("test")
    await here.desk.sender.start()
    tab = await checked(here, write_list(tmp_path / "l.csv", 5))
    await until(lambda: tab.main_button.isEnabled(), seconds=3)
    check = tab.current
    for _ in range(3):
        tab.main_button.click()
        tab.act(Action.MAIN)
        check.main()
    await until(lambda: check.confirm.counting)
    check.main()
    tab.act(Action.MAIN)
    assert not tab.main_button.isVisible()
    assert "Starts in" in said(check.confirm)
    (job,) = await here.desk.outbox.jobs()
    assert job.states == {State.QUEUED: 5}
    await until(lambda: tab.current.key == "send", seconds=5)
    (job,) = await here.desk.outbox.jobs()
    assert (job.title, job.total, job.source["file"]) == ("l", 5, "l.csv")
    assert tab.job == job.id
    assert await here.desk.drafts.read(DRAFT) is None


@on_a_desk
async def test_undo_takes_the_click_back_and_keeps_everything(here, tmp_path):
    here.desk.try_engine("test")
    await here.desk.sender.start()
    path = write_list(tmp_path / "l.csv", 5)
    tab = await checked(here, path)
    await until(lambda: tab.main_button.isEnabled(), seconds=3)
    tab.main_button.click()
    undo = named(tab, "send.undo")
    await until(lambda: undo.isVisible())
    assert not undo.isEnabled()  # the second click of a double click
    await until(lambda: undo.isEnabled())
    undo.click()
    await until(lambda: tab.main_button.isVisible() and tab.main_button.isEnabled())
    (job,) = await here.desk.outbox.jobs()
    assert (job.state, job.states) == (JobState.CANCELLED, {State.CANCELLED: 5})
    assert tab.current.key == "check"
    assert (tab.compose.text, tab.compose.request.path) == (TEXT, path)
    async with asyncio.timeout(10):  # the draft is written again beside the page
        while (kept := await here.desk.drafts.read(DRAFT)) is None:
            await asyncio.sleep(0.05)
    assert kept["text"] == TEXT
    assert not tab.current._unseen()


@on_a_desk
async def test_a_click_that_cannot_be_taken_back_is_followed_and_not_offered_again(here, tmp_path):
    tab = await checked(here, write_list(tmp_path / "l.csv", 2))
    await until(lambda: tab.main_button.isEnabled(), seconds=3)
    check = tab.current
    tab.main_button.click()
    await until(lambda: check.confirm.counting)
    (job,) = await here.desk.outbox.jobs()
    # The store knows no such batch, so the order to take it back fails.
    check._job = replace(job, id=job.id + 100)
    check.confirm.undo.setEnabled(True)
    check.confirm.undo.click()
    await until(lambda: tab.job == job.id + 100)
    await until(lambda: len(here.errors) == 2)
    assert {type(error) for error in here.errors} == {Refused}
    here.errors.clear()
    assert tab.current.key == "send"


@on_a_desk
async def test_who_goes_back_to_change_something_takes_the_click_back(here, tmp_path):
    tab = await checked(here, write_list(tmp_path / "l.csv", 2))
    await until(lambda: tab.main_button.isEnabled(), seconds=3)
    check = tab.current
    tab.main_button.click()
    await until(lambda: check.confirm.counting)
    tab.step_to("recipients")
    assert not check.confirm.counting
    await until(lambda: not here.tasks.running("send.undo", check))
    (job,) = await here.desk.outbox.jobs()
    assert job.state is JobState.CANCELLED
    assert tab.current.key == "recipients"


@on_a_desk
async def test_a_repeat_is_pointed_out_and_left_out(here, tmp_path, soon):
    first = await checked(here, write_list(tmp_path / "first.csv", 3), text="Hello")
    await first.compose.send("Asha")
    tab = await checked(here, write_list(tmp_path / "second.csv", 120), text="Hello")
    check = tab.current
    assert check.repeat.isVisible()
    assert "3 of these numbers got this text today at" in said(check.repeat)
    named(tab, "send.repeat.show").click()
    await until(lambda: check.right.currentWidget() is check.shown)
    assert check.shown.rows.rowCount() == 3
    named(tab, "send.repeat.leave").click()
    await until(lambda: check.people == 117)
    assert named(tab, "send.people").text() == "117"
    assert named(tab, "send.paid").text() == "117"
    named(tab, "send.confirm").setText("120")
    assert not tab.main_button.isEnabled()
    named(tab, "send.confirm").setText("117")
    tab.main_button.click()
    await until(lambda: check.confirm.counting)
    job = (await here.desk.outbox.jobs())[0]
    assert job.states == {State.QUEUED: 117, State.SKIPPED: 3}
    check.confirm.undo.setEnabled(True)
    check.confirm.undo.click()
    await until(lambda: not here.tasks.running("send.undo", check))


@on_a_desk
async def test_with_few_left_after_the_repeats_no_number_is_asked(here, tmp_path):
    first = await checked(here, write_list(tmp_path / "first.csv", 110), text="Hello")
    await first.compose.send("Asha")
    tab = await checked(here, write_list(tmp_path / "second.csv", 120), text="Hello")
    assert named(tab, "send.confirm").isVisible()
    named(tab, "send.repeat.leave").click()
    await until(lambda: tab.current.people == 10)
    assert not named(tab, "send.confirm").isVisible()
    assert tab.main_button.text().strip() == "Send 10 messages"
    named(tab, "send.repeat.leave").click()
    assert tab.current.people == 120
    assert named(tab, "send.confirm").isVisible()


@on_a_desk
async def test_repeats_stay_left_out_after_a_look_at_another_page(here, tmp_path):
    first = await checked(here, write_list(tmp_path / "first.csv", 3), text="Hello")
    await first.compose.send("Asha")
    tab = await checked(here, write_list(tmp_path / "second.csv", 20), text="Hello")
    named(tab, "send.repeat.leave").click()
    await until(lambda: tab.current.people == 17)
    tab.opened()
    await until(lambda: tab.current._laid_out and tab.current.people == 17)
    assert tab.compose.skip_repeats
    assert "3 people are left out" in said(tab.current.repeat)


@on_a_desk
async def test_coming_back_while_it_still_checks_shows_the_newest(here, tmp_path):
    path = write_list(tmp_path / "l.csv", 3)
    tab = await checked(here, path)
    tab.opened()
    write_list(path, 8)
    tab.opened()
    await until(lambda: tab.current._laid_out and tab.current.people == 8)
    await until(lambda: tab.main_button.isEnabled(), seconds=3)
    assert tab.main_button.text().strip() == "Send 8 messages"


@on_a_desk
async def test_a_list_that_changed_since_the_check_is_not_sent(here, tmp_path):
    path = write_list(tmp_path / "l.csv", 3)
    tab = await checked(here, path)
    await until(lambda: tab.main_button.isEnabled(), seconds=3)
    write_list(path, 9)
    tab.main_button.click()
    check = tab.current
    await until(lambda: check.trouble.isVisible() and check.people == 9)
    assert "The list has changed" in said(check.trouble)
    (job,) = await here.desk.outbox.jobs()
    assert job.state is JobState.CANCELLED
    assert not check.confirm.counting


@on_a_desk
async def test_a_list_that_is_gone_is_said_and_nothing_is_sent(here, tmp_path):
    path = write_list(tmp_path / "l.csv", 3)
    tab = await checked(here, path)
    path.unlink()
    tab.current.entered()
    await until(lambda: tab.current.trouble.isVisible())
    await until(lambda: not tab.main_button.isEnabled())
    assert "Nothing to send" in said(tab.current.confirm)


@on_a_desk
async def test_warnings_out_of_sight_are_shown_before_anything_is_sent(here, tmp_path):
    extra = ("Asha Juma,+254712345678",)
    text = "Habari {name}, jibu NDIYO. " + "x" * 150
    tab = await checked(here, write_list(tmp_path / "l.csv", 30, extra=extra), text=text, width=960, height=520)
    check = tab.current
    warnings = named(tab, "send.warnings")
    await until(lambda: warnings.isVisible() and tab.main_button.isEnabled(), seconds=3)
    assert warnings.text().strip().endswith(" warnings")
    tab.main_button.click()
    assert not here.tasks.running("send.go", check)
    await until(lambda: not warnings.isVisible() and check._rows[-1].in_sight())
    assert await here.desk.outbox.jobs() == []
    tab.main_button.click()
    await until(lambda: check.confirm.counting)
    check.confirm.stop()


@on_a_desk
async def test_a_scheduled_batch_says_its_time_and_can_be_taken_back(here, tmp_path):
    tab = await checked(here, write_list(tmp_path / "l.csv", 2))
    tab.compose.when = here.desk.clock.now() + timedelta(hours=5)
    tab.current.entered()
    await until(lambda: tab.current._laid_out and tab.main_button.isEnabled(), seconds=3)
    assert "As soon as" not in said(tab.current.facts)
    tab.main_button.click()
    await until(lambda: tab.current.confirm.counting)
    assert "It waits for" in said(tab.current.confirm)
    tab.current.confirm.undo.setEnabled(True)
    tab.current.confirm.undo.click()
    await until(lambda: tab.main_button.isVisible())
    (job,) = await here.desk.outbox.jobs()
    assert job.state is JobState.CANCELLED


@on_a_desk
async def test_what_carriers_may_count_is_a_range(here, tmp_path):
    flag = "\U0001f1f0\U0001f1ea"
    path = write_list(tmp_path / "few.csv", 3)
    tab = await checked(here, path, text="ŵ" * 65 + flag + "ŵ" * 65)
    assert "6 to 9 SMS, depending on the carrier" in said(tab)
    tab.step_to("message")
    await until(lambda: "2 to 3 SMS for each person" in said(tab.current))
    tab.compose.text = "Habari {name}"
    tab = await checked(here, path)
    assert "depending on the carrier" not in said(tab)
