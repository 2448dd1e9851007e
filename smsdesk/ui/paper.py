"""What goes onto paper: one document for the screen, the printer and the PDF; everything in it is plain text."""

from __future__ import annotations

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

from smsdesk.ui.theme import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

#: Black on white, whatever the theme of the window is: this is paper.
_INK: Final = "#171C26"
_PALE: Final = "#5C6677"
_LINE: Final = "#CDD3DC"
#: Points.
_SMALL, _BODY, _HEAD, _TITLE = 8.5, 9.5, 11.5, 16.0


class Paper:
    """A document that is written from top to bottom."""

    def __init__(self, title: str) -> None:
        self.document = QTextDocument()
        self.document.setDefaultFont(_font(_BODY))
        frame = QTextFrameFormat()
        frame.setMargin(0)
        self.document.rootFrame().setFrameFormat(frame)
        self._cursor = QTextCursor(self.document)
        self._cursor.insertText(title, _look(_TITLE, bold=True))

    def subtitle(self, text: str) -> None:
        """What it is about."""
        self._paragraph(text, _HEAD, after=2)

    def heading(self, text: str) -> None:
        """Begin a part."""
        self._paragraph(text, _HEAD, bold=True, after=6)

    def text(self, text: str) -> None:
        """A paragraph."""
        self._paragraph(text, _BODY)

    def note(self, text: str) -> None:
        """A small, pale paragraph with room below."""
        self._paragraph(text, _SMALL, pale=True, after=14)

    def table(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[int],
        *,
        right: Collection[int],
        bold_last: bool = False,
    ) -> None:
        """A table; `widths` are in per cent, `right` are the places of the columns of numbers."""
        form = QTextTableFormat()
        # Borders are rounded up to whole pixels: at 100 % a table is wider than its page.
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 99.5))
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
        form.setBorderCollapse(True)
        form.setBorder(0.5)
        form.setBorderBrush(QColor(_LINE))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setTopMargin(8)
        form.setCellPadding(4)
        form.setCellSpacing(0)
        form.setHeaderRowCount(1)
        table = self._cursor.insertTable(len(rows) + 1, len(heads), form)
        for place, cells in enumerate((heads, *rows)):
            bold = place == 0 or (bold_last and place == len(rows))
            for column, text in enumerate(cells):
                cell = table.cellAt(place, column).firstCursorPosition()
                block = QTextBlockFormat()
                block.setAlignment(Qt.AlignmentFlag.AlignRight if column in right else Qt.AlignmentFlag.AlignLeft)
                cell.setBlockFormat(block)
                cell.insertText(text, _look(_BODY, bold=bold, pale=place == 0))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _paragraph(self, text: str, points: float, *, bold: bool = False, pale: bool = False, after: int = 0) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(4)
        block.setBottomMargin(after)
        self._cursor.insertBlock(block)
        self._cursor.insertText(text, _look(points, bold=bold, pale=pale))


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


def page() -> QPageLayout:
    """A4, upright. Qt keeps 2 cm free at each side of a document by itself, and numbers its pages there."""
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())


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
