from __future__ import annotations

import csv
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from smsdesk.core.errors import DeskError
from smsdesk.core.period import Period
from smsdesk.core.result import Reason
from smsdesk.core.state import State
from smsdesk.core.statistics import Counts, Failure, PeriodReport
from smsdesk.ui.figure import Figure
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.reports import ReportsTab
from smsdesk.ui.tabs.reports.dates import LONGEST, Dates
from smsdesk.ui.tabs.reports.words import causes, compared, labels, percent
from tests.ui.batches import batch
from tests.ui.desk import named, on_a_desk, until
from tests.ui.heard import joined

DAY = timedelta(days=1)
TOWN, SACCO = "Cape Town branch", "Mwangaza SACCO"


async def lived(desk):
    states = {State.DELIVERED: 17, State.ACCEPTED: 2, State.UNDELIVERED: 2, State.REJECTED: 1, State.UNKNOWN: 1}
    await batch(desk, "Clinic", states, ago=2 * DAY)
    await batch(desk, "Dividend", {State.ACCEPTED: 8, State.NOT_SENT: 1}, ago=DAY, account=SACCO)
    await batch(desk, "Older", {State.DELIVERED: 5}, ago=10 * DAY)


async def opened(here, period="7", **size):
    tab = here.open(ReportsTab, **size)
    tab.period.choose(period)
    await until(lambda: tab.report is not None and len(tab.report.period.days) == int(period))
    return tab


def cells(model, place):
    return [
        model.index(place, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(model.columnCount())
    ]


@on_a_desk
async def test_the_numbers_are_shown_and_said(here):
    await lived(here.desk)
    tab = await opened(here)
    assert tab.stage.currentWidget() is tab.stage.content
    said = [each.accessibleName() for each in tab.findChildren(Figure)]
    assert said == [
        "31 messages. 26 more than in the 7 days before",
        "89.5 % delivered to phone. of the 19 with a report",
        "9.7 % failed. 3 messages, 1 uncertain, 1 not sent",
        # What was refused is not paid for, what did not reach the phone is.
        "29 SMS paid. 0 replies, 0 opt-outs",
    ]
    plot = named(tab, "reports.plot")
    assert plot.isVisible()
    assert plot.accessibleName().startswith(
        "Messages a day. 31 messages on 2 of 7 days: 17 delivered, 10 sent without a report, 3 failed, 1 uncertain."
    )
    assert named(tab, "reports.sentence").text() in plot.accessibleName()
    accounts = {cells(tab.uses.rows, place)[0]: cells(tab.uses.rows, place) for place in range(4)}
    assert accounts[f"Account: {TOWN}"][1:6] == [
        "Messages: 23", "Delivered: 17", "Failed: 3", "Uncertain: 1", "SMS paid: 21",
    ]  # fmt: skip
    assert accounts[f"Account: {SACCO}"][2] == "Delivered: no reports"
    assert accounts["Account: Short code 22915"][2] == "Delivered: 0"
    assert named(tab, "reports.why").accessibleName() == (
        "Why messages failed. The network could not deliver it: 2. The provider could not be reached: 1. "
        "The provider does not know this number: 1"
    )
    tab.account.choose((await here.desk.accounts.named(SACCO)).id)
    await until(lambda: tab.report.account is not None)
    assert named(tab, "reports.delivered").accessibleName() == "no reports of delivery. these messages have none"


@on_a_desk
async def test_another_period_is_said_when_it_is_there(here, monkeypatch):
    said = []
    monkeypatch.setattr("smsdesk.ui.tabs.reports.tab.announce", lambda _widget, text: said.append(text))
    await lived(here.desk)
    tab = here.open(ReportsTab)
    await until(lambda: tab.report is not None)
    assert said == []
    tab.period.choose("90")
    await until(lambda: len(tab.report.period.days) == 90)
    assert len(said) == 1
    assert said[0].startswith("36 messages on 3 of 90 days")
    # News is not what a person asked for.
    assert tab.act(Action.REFRESH)
    await until(lambda: not tab.tasks.running("reports.read", tab))
    assert len(said) == 1


@on_a_desk
async def test_days_as_numbers(here):
    await lived(here.desk)
    tab = await opened(here)
    table = named(tab, "reports.days")
    assert not table.isVisible()
    named(tab, "reports.view.numbers").click()
    assert table.isVisible()
    assert not tab.days.plot.isVisible()
    assert tab.days.rows.rowCount() == 2
    assert cells(tab.days.rows, 0)[1:5] == ["Messages: 23", "Delivered: 17", "Sent: 2", "Failed: 3"]
    named(tab, "reports.view.bars").click()
    assert tab.days.plot.isVisible()


@on_a_desk
async def test_where_the_plot_has_no_room_its_numbers_stay(here):
    await lived(here.desk)
    tab = await opened(here, width=960, height=520)
    assert not tab.days.plot.isVisible()
    assert named(tab, "reports.days").isVisible()
    assert tab.minimumSizeHint().width() <= 904
    assert tab.minimumSizeHint().height() <= 490
    # Nothing is cut off at the side.
    area = tab.stage.parentWidget()
    assert tab.stage.minimumSizeHint().width() <= area.width()


@on_a_desk
async def test_nothing_in_these_days_says_what_to_do(here):
    await batch(here.desk, "Older", {State.DELIVERED: 5}, ago=30 * DAY)
    tab = here.open(ReportsTab)
    tab.period.choose("7")
    await until(lambda: tab.stage.currentWidget() is tab._nothing)
    assert not tab.paper.isEnabled()
    assert not tab.file.isEnabled()
    tab._print()
    tab._save()
    assert here.dialog("report") is None
    named(tab, "reports.new").click()
    assert here.gone == [("send", None)]
    named(tab, "reports.longer").click()
    await until(lambda: tab.stage.currentWidget() is tab.stage.content)
    assert tab.report.total.delivered == 5
    assert tab.file.isEnabled()


@on_a_desk
async def test_a_report_that_cannot_be_made(here, monkeypatch):
    await lived(here.desk)

    async def broken(*_given):
        raise DeskError("desk.busy")

    with monkeypatch.context() as world:
        world.setattr(type(here.desk.statistics), "report", broken)
        tab = here.open(ReportsTab)
        await until(lambda: tab.stage.currentWidget() is tab._trouble)
    assert [each.code for each in here.errors] == ["desk.busy"]
    here.errors.clear()
    named(tab, "reports.again").click()
    await until(lambda: tab.stage.currentWidget() is not tab._trouble)


@on_a_desk
async def test_it_follows_what_happens_and_only_while_it_is_in_front(here, monkeypatch):
    monkeypatch.setattr("smsdesk.ui.tabs.reports.tab.CALM", 20)
    await lived(here.desk)
    tab = await opened(here)
    await batch(here.desk, "Now", {State.DELIVERED: 3})
    here.desk.accounts.changed.tell(None)
    await until(lambda: tab.report.total.delivered == 20)
    tab.hide()
    await batch(here.desk, "More", {State.DELIVERED: 2})
    here.desk.accounts.changed.tell(None)
    assert not tab._calm.isActive()
    tab.show()
    assert tab.act(Action.REFRESH)
    await until(lambda: tab.report.total.delivered == 22)


@on_a_desk
async def test_own_dates(here):
    await lived(here.desk)
    tab = here.open(ReportsTab)
    assert not tab.dates.isVisible()
    tab.period.choose("own")
    await until(lambda: tab.dates.isVisible())
    today = here.desk.clock.now().astimezone().date()
    first = today - 10 * DAY
    named(tab, "reports.last").setDate(QDate(first.year, first.month, first.day))
    await until(lambda: tab.report is not None and tab.report.period == Period(first, first))
    assert tab.report.total == Counts(delivered=5, parts=5)


def test_own_dates_never_cross_and_never_grow_too_long(qapp):
    dates = Dates(date(2026, 6, 16))
    assert dates.period == Period(date(2026, 6, 10), date(2026, 6, 16))
    dates.first.setDate(QDate(2026, 6, 20))
    assert dates.period == Period(date(2026, 6, 20), date(2026, 6, 20))
    dates.last.setDate(QDate(2026, 6, 18))
    assert dates.period == Period(date(2026, 6, 18), date(2026, 6, 18))
    dates.first.setDate(QDate(2020, 1, 1))
    assert dates.period.first == date(2020, 1, 1)
    assert len(dates.period.days) == LONGEST
    dates.last.setDate(QDate(2026, 1, 1))
    assert dates.period.last == date(2026, 1, 1)
    assert len(dates.period.days) == LONGEST


@on_a_desk
async def test_the_report_on_paper(here, tmp_path):
    await lived(here.desk)
    tab = await opened(here)
    assert tab.act(Action.PRINT)
    await until(lambda: here.dialog("report") is not None)
    dialog = here.dialog("report")
    text = dialog.paper.toPlainText()
    for words in ("31 messages", "89.5 % delivered to phone", TOWN, "no reports", "The network could not deliver it"):
        assert words in text
    assert tab.act(Action.PRINT)  # a second one is not opened
    dialog.paper_out.click()
    await until(lambda: dialog.findChildren(QPrintDialog))
    (asked,) = dialog.findChildren(QPrintDialog)
    asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asked.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    asked.done(QDialog.DialogCode.Accepted)
    await until((tmp_path / "printed.pdf").exists)
    dialog.write(tmp_path / "saved.pdf")
    for name in ("printed.pdf", "saved.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF-")
    dialog.reject()


@on_a_desk
async def test_the_report_as_a_list(here, monkeypatch, tmp_path):
    async def chosen(*_given):
        return tmp_path / "report.csv"

    monkeypatch.setattr("smsdesk.ui.dialogs.save.save_file", chosen)
    await lived(here.desk)
    tab = await opened(here)
    assert tab.act(Action.SAVE_CSV)
    await until((tmp_path / "report.csv").exists)
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [(line["Account"], line["Messages"]) for line in lines] == [(TOWN, "23"), (SACCO, "8")]
    assert not tab.act(Action.SEARCH)


@on_a_desk
async def test_texts_that_came_in_are_counted(here):
    await joined(here.desk, "+254712000001")
    tab = here.open(ReportsTab)
    await until(lambda: tab.report is not None)
    assert tab.report.received == len(await here.desk.inbox.received())


def test_what_is_not_all_is_never_called_all():
    assert percent(1) == "100 %"
    assert percent(0.9999) == "99.9 %"
    assert percent(0.00001) == "0.1 %"
    assert percent(0) == "0 %"


@pytest.mark.parametrize(
    ("first", "last", "total", "before", "words"),
    [
        (date(2026, 5, 1), date(2026, 5, 31), 9, 4, "5 more than in April 2026"),
        (date(2026, 5, 4), date(2026, 5, 4), 2, 4, "2 fewer than the day before"),
        (date(2026, 5, 4), date(2026, 5, 10), 4, 4, "as many as in the 7 days before"),
    ],
)
def test_what_it_is_compared_with(first, last, total, before, words):
    report = PeriodReport(Period(first, last), None, None, (), (), (), (), Counts(sent=total), before, 0, 0)
    assert compared(report) == words


def test_rare_causes_are_one_line():
    reasons = ("credit", "sender", "content", "length", "route", "blocked", "flood")
    failures = [Failure(State.REJECTED, reason, 20 - place) for place, reason in enumerate(reasons)]
    found = causes([*failures, Failure(State.UNDELIVERED, Reason.BLOCKED, 1)])
    assert len(found) == 6
    assert found[0] == ("Not enough SMS on the account", "err", 20)
    assert found[-1] == ("Other", "wait", 16 + 14)
    assert sum(count for *_, count in found) == sum(each.messages for each in failures) + 1


def test_labels_do_not_touch():
    for count in (1, 7, 10, 11, 31, 90, 366):
        shown = labels([date(2026, 1, 1) + n * DAY for n in range(count)])
        assert len(shown) == count
        assert shown[0] == "1 Jan"
        assert sum(bool(each) for each in shown) <= 13
