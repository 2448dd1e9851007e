"""One's own dates: from a first day to a last one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QWidget

from smsdesk.core.period import Period
from smsdesk.ui.cards import row
from smsdesk.ui.forms import Moment
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDateTimeEdit

#: The longest period, in days.
LONGEST: Final = 366


class Dates(QWidget):
    """Two days; `changed` comes when a person chose another one, and the other end follows where it has to."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.first = Moment(tr("First day"), identifier="reports.first")
        self.last = Moment(tr("Last day"), identifier="reports.last")
        labels = []
        for words, field in ((tr("From"), self.first), (tr("to"), self.last)):
            field.setDisplayFormat("ddd d MMM yyyy")
            # The end of a very first year would have no day before it to be compared with.
            field.setMinimumDate(QDate(2000, 1, 1))
            field.setMaximumDate(QDate(today.year + 1, 12, 31))
            label = PlainLabel(words, "body", tone="text2")
            label.setBuddy(field)
            labels.append(label)
        _show(self.first, today - timedelta(days=6))
        _show(self.last, today)
        self.first.dateChanged.connect(lambda _: self._moved(self.last))
        self.last.dateChanged.connect(lambda _: self._moved(self.first))
        row(labels[0], self.first, labels[1], self.last, None, spacing=8, owner=self)

    def arrange(self) -> None:
        """Fit the size of the text."""
        for field in (self.first, self.last):
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance("Wed 30 Sep 2026") + 64)

    @property
    def period(self) -> Period:
        """The days chosen."""
        return Period(_day(self.first), _day(self.last))

    def _moved(self, other: Moment) -> None:
        first, last = _day(self.first), _day(self.last)
        if other is self.last:
            _show(other, min(max(first, last), first + timedelta(days=LONGEST - 1)))
        else:
            _show(other, max(min(first, last), last - timedelta(days=LONGEST - 1)))
        self.changed.emit()


def _day(field: QDateTimeEdit) -> date:
    found = field.date()
    return date(found.year(), found.month(), found.day())


def _show(field: QDateTimeEdit, day: date) -> None:
    field.blockSignals(True)
    field.setDate(QDate(day.year, day.month, day.day))
    # Noon is there on every day, whatever the clocks do.
    field.setTime(QTime(12, 0))
    field.blockSignals(False)
