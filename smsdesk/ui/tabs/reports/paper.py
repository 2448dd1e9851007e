"""A report, as it is on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.ui.paper import Paper
from smsdesk.ui.tabs.reports.words import causes, days_sentence, delivered, figures, on_day, span, spent, top_ups
from smsdesk.ui.words import clock, day, number, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from smsdesk.core.statistics import Counts, PeriodReport


def report_document(report: PeriodReport, account: str, by: str) -> QTextDocument:
    """The report as a document; `account` is the name of the only one it is about, "" for all."""
    paper = Paper(tr("Report of {days}").format(days=span(report.period)))
    paper.subtitle(account or tr("All accounts"))
    made = tr("Made with smsdesk by {who}, {day}, {time}.").format(
        who=by, day=day(report.made_at), time=clock(report.made_at)
    )
    paper.note(made)
    numbers = [(f"{number} {what}", beside) for number, what, beside in figures(report)]
    paper.table((tr("In short"), ""), numbers, (40, 60), right=())
    paper.note(days_sentence(report))

    paper.heading(tr("Use by account"))
    rows = [
        (
            use.name, number(use.counts.messages), delivered(use.counts), number(use.counts.failed),
            number(use.counts.uncertain), number(use.counts.parts), spent(use),
        )
        for use in report.uses
    ]  # fmt: skip
    heads = (
        tr("Account"), tr("Messages"), tr("Delivered"), tr("Failed"), tr("Uncertain"), tr("SMS paid"), tr("Spent"),
    )  # fmt: skip
    paper.table(heads, rows, (21, 13, 14, 10, 13, 13, 16), right=range(1, 7))
    paper.note(tr("Accounts count in units of their own, so what was spent is not added up."))

    given = top_ups(report.uses)
    if given:
        paper.heading(tr("Top-ups"))
        for line in given:
            paper.text(line)
    found = causes(report.failures)
    if found:
        paper.heading(tr("Why messages failed"))
        heads_of_why = (tr("Why"), tr("Messages"))
        paper.table(heads_of_why, [(words, number(count)) for words, _, count in found], (75, 25), right=(1,))
    paper.heading(tr("Messages a day"))
    lines = [(on_day(which), *_line(counts)) for which, counts in report.days if counts.messages or counts.waiting]
    if lines:
        heads_of_days = (
            tr("Day"), tr("Messages"), tr("Delivered"), tr("Sent"), tr("Failed"), tr("Uncertain"), tr("SMS paid"),
        )  # fmt: skip
        paper.table(heads_of_days, lines, (23, 13, 15, 11, 11, 14, 13), right=range(1, 7))
    else:
        paper.text(tr("No messages in these days."))
    return paper.document


def _line(counts: Counts) -> tuple[str, ...]:
    return (
        number(counts.messages), delivered(counts), number(counts.sent), number(counts.failed),
        number(counts.uncertain), number(counts.parts),
    )  # fmt: skip
