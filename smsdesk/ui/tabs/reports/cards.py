"""The parts of the page: messages a day, use by account, and why messages failed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QSizePolicy, QWidget

from smsdesk.core.statistics import Counts
from smsdesk.ui.cards import Card, clear, column, row, table_card
from smsdesk.ui.labels import Digits, PlainLabel
from smsdesk.ui.paint.meter import ShareBar
from smsdesk.ui.paint.plot import Bar, DeliveryPlot, Legend
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.rows import Column, Rows
from smsdesk.ui.table import Table
from smsdesk.ui.tabs.reports.words import causes, days_sentence, delivered, labels, on_day, spent, top_ups
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from smsdesk.core.statistics import PeriodReport, Use

    Day = tuple[date, Counts]

#: Rows of a table that are shown without scrolling in it.
_MOST: Final = 12
_PLOT: Final = 180

#: Below this width, in pixels at usual text size, a day has no room beside all of its numbers.
_CLOSE: Final = 900


def _figures_column(title: str, text: Callable[[Use], str], width: int, hide_below: int = 0) -> Column[Use]:
    return Column(
        title=title, text=text, width=width, right=True, digits=True, hide_below=hide_below,
        ink=lambda use: "text" if use.counts.messages else "text3",
    )  # fmt: skip


class Days(Card):
    """Messages a day: bars where there is room for them, and always the same as numbers."""

    def __init__(self) -> None:
        super().__init__(spacing=10)
        self._wide = True
        self.title = PlainLabel(tr("Messages a day"), "section")
        self.view = Segmented([("bars", tr("Bars"), ""), ("numbers", tr("Numbers"), "")], identifier="reports.view")
        self.view.setAccessibleName(tr("How days are shown"))
        self.view.chosen.connect(lambda _: self._choose())
        self.legend = Legend()
        self.plot = DeliveryPlot()
        self.plot.setAccessibleIdentifier("reports.plot")
        self.sentence = PlainLabel("", "caption", tone="text2", wrap=True)
        self.sentence.setAccessibleIdentifier("reports.sentence")
        self.rows: Rows[Day] = Rows(_day_columns())
        self.table = Table(self.rows, tr("Messages a day"), identifier="reports.days")
        self.add(row(self.title, None, self.legend, self.view, spacing=16), self.plot, self.table, self.sentence)
        self._choose()

    def show_report(self, report: PeriodReport) -> None:
        """Show the days of a report."""
        days = [which for which, _ in report.days]
        self.plot.show_bars(
            [
                Bar(label, counts.delivered, counts.sent, counts.failed, counts.uncertain)
                for label, (_, counts) in zip(labels(days), report.days, strict=True)
            ],
            slots=7,
        )
        told = days_sentence(report)
        self.plot.setAccessibleName(f"{tr('Messages a day')}. {told}")
        self.sentence.setText(told)
        self.rows.set_rows([(which, counts) for which, counts in report.days if counts != Counts()])
        self._choose()
        self._fit()

    def arrange(self, width: int) -> None:
        """Fit a window of that width: below the full one there are numbers only."""
        self._wide = width >= Space.FULL_WIDTH
        self.table.arrange(width * 100 // theme.scale)
        for place, each in enumerate(self.rows.columns):
            if each.width:
                self.table.setColumnWidth(place, each.width * theme.scale // 100)
        self._choose()
        self._fit()

    def _choose(self) -> None:
        bars = self._wide and self.view.key != "numbers"
        self.view.setVisible(self._wide)
        self.legend.setVisible(bars)
        self.plot.setVisible(bars)
        self.table.setVisible(not bars and self.rows.rowCount() > 0)

    def _fit(self) -> None:
        self.plot.setFixedHeight(_PLOT)
        _fit(self.table, self.rows.rowCount())


class Uses(QWidget):
    """Use by account."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Rows[Use] = Rows(_use_columns())
        self.table = Table(self.rows, tr("Use by account"), identifier="reports.accounts")
        self.given = PlainLabel("", "caption", tone="text2", wrap=True)
        self.given.setAccessibleIdentifier("reports.topups")
        self.given.setContentsMargins(Space.CARD, 8, Space.CARD, 4)
        whole = QWidget()
        stack = column(whole)
        stack.addWidget(self.table)
        stack.addWidget(self.given)
        stack.addStretch(1)
        self.card = table_card(row(PlainLabel(tr("Use by account"), "section"), None), whole)
        column(self).addWidget(self.card)

    def show_report(self, report: PeriodReport) -> None:
        """Show the accounts of a report."""
        self.rows.set_rows(report.uses)
        given = top_ups(report.uses)
        self.given.setText(" ".join([tr("Top-ups:"), *given]) if given else "")
        self.given.setVisible(bool(given))
        _fit(self.table, len(report.uses))

    def arrange(self, width: int) -> None:
        """Fit a window of that width."""
        self.table.arrange(width * 100 // theme.scale)
        for place, each in enumerate(self.rows.columns):
            if each.width:
                self.table.setColumnWidth(place, each.width * theme.scale // 100)
        _fit(self.table, self.rows.rowCount())


class Why(Card):
    """Why messages failed, the most frequent first."""

    def __init__(self) -> None:
        super().__init__(tr("Why messages failed"), spacing=10)
        self.setAccessibleIdentifier("reports.why")
        self._lines = column(spacing=12)
        self.add(self._lines)
        self.body.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_report(self, report: PeriodReport) -> None:
        """Show the causes of a report."""
        clear(self._lines)
        found = causes(report.failures)
        for words, role, count in found:
            line = column(spacing=5)
            told = row(PlainLabel(words, "body", wrap=True), Digits(number(count), "strong"), spacing=10)
            told.setStretch(0, 1)
            line.addLayout(told)
            bar = ShareBar()
            bar.setFixedHeight(8)
            bar.show_shares([(role, count)], f"{words}: {number(count)}", whole=max(each for *_, each in found))
            line.addWidget(bar)
            self._lines.addLayout(line)
        if not found:
            self._lines.addWidget(PlainLabel(tr("No message failed in these days."), "body", tone="text2", wrap=True))
        self.setAccessibleName(
            ". ".join([tr("Why messages failed"), *(f"{words}: {number(count)}" for words, _, count in found)])
        )


def _use_columns() -> tuple[Column[Use], ...]:
    return (
        Column(title=tr("Account"), text=lambda use: use.name, face="strong"),
        _figures_column(tr("Messages"), lambda use: number(use.counts.messages), 96),
        _figures_column(tr("Delivered"), lambda use: delivered(use.counts), 102),
        _figures_column(tr("Failed"), lambda use: number(use.counts.failed), 76),
        _figures_column(tr("Uncertain"), lambda use: number(use.counts.uncertain), 98),
        _figures_column(tr("SMS paid"), lambda use: number(use.counts.parts), 92),
        Column(
            title=tr("Spent"), text=spent, width=112, right=True, digits=True,
            ink=lambda use: "text" if use.spent else "text3",
        ),
    )  # fmt: skip


def _day_columns() -> tuple[Column[Day], ...]:
    def counted(title: str, text: Callable[[Counts], str], hide_below: int = 0) -> Column[Day]:
        return Column(
            title=title, text=lambda each: text(each[1]), width=98, right=True, digits=True, hide_below=hide_below
        )

    return (
        Column(title=tr("Day"), text=lambda each: on_day(each[0]), face="medium"),
        counted(tr("Messages"), lambda counts: number(counts.messages)),
        counted(tr("Delivered"), delivered),
        counted(tr("Sent"), lambda counts: number(counts.sent), hide_below=_CLOSE),
        counted(tr("Failed"), lambda counts: number(counts.failed)),
        counted(tr("Uncertain"), lambda counts: number(counts.uncertain)),
        counted(tr("Waiting"), lambda counts: number(counts.waiting), hide_below=Space.NARROW_WIDTH),
        counted(tr("SMS paid"), lambda counts: number(counts.parts)),
    )


def _fit(table: Table, rows: int) -> None:
    """As high as its rows, so that the page scrolls and not the table; a long one scrolls by itself."""
    height = table.verticalHeader().defaultSectionSize()
    header = max(Space.TABLE_HEADER, table.horizontalHeader().sizeHint().height())
    table.setFixedHeight(header + height * min(max(rows, 1), _MOST) + 2)
