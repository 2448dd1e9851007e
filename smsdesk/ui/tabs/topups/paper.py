"""A month's statement, as it is on paper."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from smsdesk.core.balance import Purse
from smsdesk.ui.kept import kept
from smsdesk.ui.paper import Paper
from smsdesk.ui.tabs.topups.books import booked_words
from smsdesk.ui.transfers import figure, signed_figure
from smsdesk.ui.words import clock, day, day_and_clock, month, number, tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QTextDocument

    from smsdesk.core.balance import Booking, Statement


def statement_document(statement: Statement, made_at: datetime, by: str) -> QTextDocument:
    """The statement as a document."""
    account = statement.account
    paper = Paper(tr("Statement of {month}").format(month=month(statement.start)))
    paper.subtitle(f"{account.name}, {statement.title}")
    paper.note(
        tr("In {unit}. Made with smsdesk by {who}, {day}, {time}.").format(
            unit=statement.unit, who=by, day=day(made_at), time=clock(made_at)
        )
    )
    rows = [(tr("Held at the beginning"), "", _held(statement.opening))]
    rows += [(kept(line.words), number(line.count), signed_figure(line.amount)) for line in statement.lines]
    rows.append((tr("Held at the end"), "", _held(statement.closing)))
    heads = (tr("What"), tr("How many"), statement.unit)
    paper.table(heads, rows, (58, 18, 24), right=(1, 2), bold_last=True)
    paper.note(_reckoning(statement))

    paper.heading(tr("Every entry"))
    # An entry's line is shown by the purse of the account itself; what it stands for is in its note.
    own = [line for line in statement.bookings if line.purse is Purse.OWN]
    if own:
        entries = [(day_and_clock(line.at), _about(line, statement), signed_figure(line.amount)) for line in own]
        paper.table((tr("When"), tr("What"), statement.unit), entries, (28, 52, 20), right=(2,))
    else:
        paper.text(tr("Nothing moved in this month."))
    return paper.document


def _held(amount: Decimal | None) -> str:
    return figure(amount)


def _reckoning(statement: Statement) -> str:
    if statement.opening is None or statement.closing is None:
        return tr("smsdesk did not know the whole month: what is not known had not been read then.")
    total = statement.opening + sum((line.amount for line in statement.lines), Decimal(0))
    if total == statement.closing:
        return tr("The lines add up to what it held at the end.")
    return tr("The lines add up to {total}, not to {closing}.").format(
        total=figure(total), closing=figure(statement.closing)
    )


def _about(line: Booking, statement: Statement) -> str:
    others = [each for each in statement.bookings if each.entry == line.entry and each.purse is not Purse.OWN]
    children = ", ".join(dict.fromkeys(each.child for each in others if each.child))
    return ": ".join(part for part in (children, kept(line.note)) if part) if children else booked_words(line.note)
