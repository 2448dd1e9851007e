"""A statement on paper: one document for the screen, the printer and the PDF."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from smsdesk.core.balance import Purse
from smsdesk.ui.theme import FAMILIES
from smsdesk.ui.transfers import figure, signed_figure
from smsdesk.ui.words import clock, day, day_and_clock, month, number, sentence, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QPageLayout as Layout

    from smsdesk.core.balance import Booking, Statement

#: Black on white, whatever the theme of the window is: this is paper.
_INK: Final = "#171C26"
_PALE: Final = "#5C6677"
_LINE: Final = "#CDD3DC"
#: Points.
_SMALL, _BODY, _HEAD, _TITLE = 8.5, 9.5, 11.5, 16.0

#: An entry's line is shown by the purse of the account itself; what it stands for is in its note.
_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_LEFT: Final = Qt.AlignmentFlag.AlignLeft


def statement_document(statement: Statement, made_at: datetime, by: str) -> QTextDocument:
    """The statement as a document; everything in it is plain text."""
    document = QTextDocument()
    document.setDefaultFont(_font(_BODY))
    frame = QTextFrameFormat()
    frame.setMargin(0)
    document.rootFrame().setFrameFormat(frame)
    cursor = QTextCursor(document)
    account = statement.account
    _write(cursor, tr("Statement of {month}").format(month=month(statement.start)), _TITLE, bold=True)
    _paragraph(cursor, f"{account.name}, {statement.title}", _HEAD, after=2)
    made = tr("In {unit}. Made with smsdesk by {who}, {day}, {time}.").format(
        unit=statement.unit, who=by, day=day(made_at), time=clock(made_at)
    )
    _paragraph(cursor, made, _SMALL, pale=True, after=14)

    rows = [(tr("Held at the beginning"), "", _held(statement.opening))]
    rows += [(line.words, number(line.count), signed_figure(line.amount)) for line in statement.lines]
    rows.append((tr("Held at the end"), "", _held(statement.closing)))
    _table(cursor, (tr("What"), tr("How many"), statement.unit), rows, (58, 18, 24), bold_last=True)
    _paragraph(cursor, _reckoning(statement), _SMALL, pale=True, after=14)

    _paragraph(cursor, tr("Every entry"), _HEAD, bold=True, after=6)
    own = [line for line in statement.bookings if line.purse is Purse.OWN]
    if own:
        entries = [(day_and_clock(line.at), _about(line, statement), signed_figure(line.amount)) for line in own]
        _table(cursor, (tr("When"), tr("What"), statement.unit), entries, (28, 52, 20))
    else:
        _paragraph(cursor, tr("Nothing moved in this month."), _BODY)
    return document


def pdf(document: QTextDocument, title: str) -> bytes:
    """The document as a PDF on A4."""
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setTitle(title)
    writer.setCreator("smsdesk")
    writer.setPageLayout(page())
    document.print_(writer)
    # It ends the file when it goes.
    del writer
    return bytes(device.data().data())


def page() -> Layout:
    """A4, upright. Qt keeps 2 cm free at each side of a document by itself, and numbers its pages there."""
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())


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
    return ": ".join(part for part in (children, line.note) if part) if children else sentence(line.note).rstrip(".")


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont(FAMILIES)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _look(points: float, *, bold: bool = False, pale: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(_font(points, bold=bold))
    look.setForeground(QColor(_PALE if pale else _INK))
    return look


def _write(cursor: QTextCursor, text: str, points: float, *, bold: bool = False, pale: bool = False) -> None:
    cursor.insertText(text, _look(points, bold=bold, pale=pale))


def _paragraph(
    cursor: QTextCursor, text: str, points: float, *, bold: bool = False, pale: bool = False, after: int = 0
) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(4)
    block.setBottomMargin(after)
    cursor.insertBlock(block)
    _write(cursor, text, points, bold=bold, pale=pale)


def _table(
    cursor: QTextCursor,
    heads: tuple[str, str, str],
    rows: Sequence[tuple[str, str, str]],
    widths: tuple[int, int, int],
    *,
    bold_last: bool = False,
) -> None:
    form = QTextTableFormat()
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
    form.setBorderCollapse(True)
    form.setBorder(0.5)
    form.setBorderBrush(QColor(_LINE))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setTopMargin(8)
    form.setCellPadding(4)
    form.setCellSpacing(0)
    form.setHeaderRowCount(1)
    table = cursor.insertTable(len(rows) + 1, len(heads), form)
    for place, cells in enumerate((heads, *rows)):
        bold = place == 0 or (bold_last and place == len(rows))
        for number_of, text in enumerate(cells):
            cell = table.cellAt(place, number_of).firstCursorPosition()
            block = QTextBlockFormat()
            block.setAlignment(_RIGHT if number_of == 2 or (number_of == 1 and heads[1] == tr("How many")) else _LEFT)
            cell.setBlockFormat(block)
            cell.insertText(text, _look(_BODY, bold=bold, pale=place == 0))
    cursor.movePosition(QTextCursor.MoveOperation.End)
