"""The list of batches: what needs somebody first, then the newest; all messages at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, row
from smsdesk.ui.forms import SearchField
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.paint.chip import chip_size, paint_chip
from smsdesk.ui.sidelist import SideDelegate, SideList, SideRows, fit_beside
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tabs.outbox.lines import Line as BatchLine
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_INSET: Final = 16


class _Delegate(SideDelegate[BatchLine]):
    HEIGHT = Space.BATCH_ROW

    @override
    def paint_row(self, painter: QPainter, room: QRect, row: BatchLine, *, chosen: bool) -> None:
        inner = room.adjusted(_INSET, 0, -_INSET + 2, 0)
        caption, strong = theme.font("caption"), theme.font("strong")
        when_width = QFontMetrics(caption).horizontalAdvance(row.when) + 8
        high = QFontMetrics(strong).height() + 2
        upper = QRect(inner.x(), room.y() + 10, inner.width(), high)
        paint_text(painter, upper, row.when, caption, "text2", right=True)
        paint_text(painter, upper.adjusted(0, 0, -when_width, 0), row.title, strong, "text")
        middle = upper.bottom() + 17 * theme.scale // 100
        paint_chip(painter, inner.x(), middle, row.chip)
        left = inner.x() + chip_size(row.chip).width() + 9
        lower = QRect(left, middle - high // 2, inner.right() - left, high)
        paint_text(painter, lower, row.detail, caption, "text2")


class BatchList(Card):
    """The card: search, list, and the way to all messages.

    `chosen` carries the batch, 0 for all messages; `searched` what to find in titles; `near_end` asks for older ones.
    """

    chosen = Signal(int)
    searched = Signal(str)
    near_end = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__(padding=0, spacing=0)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.search = SearchField(tr("Find a batch"), identifier="outbox.batches.search")
        head = row(self.search)
        head.setContentsMargins(12, 12, 12, 12)
        self.rows = SideRows[BatchLine](lambda line: line.job, lambda line: line.title, lambda line: line.spoken)
        self.view = SideList(self.rows, _Delegate(), tr("Batches"), identifier="outbox.batches")
        self._nothing = Notice("search", tr("No batch is called that"), tr("Search looks in the names of batches."))
        self.stage = Stage(self.view, self._nothing)
        self.everything = Button(
            tr("All messages"), "link", symbol="table", identifier="outbox.all", tip=tr("Every message of this desk")
        )
        foot = row(self.everything, None)
        foot.setContentsMargins(8, 6, 12, 8)
        self.body.addLayout(head)
        self.body.addWidget(Line())
        self.body.addWidget(self.stage, 1)
        self.body.addWidget(Line())
        self.body.addLayout(foot)
        self.search.textChanged.connect(self.searched)
        self.view.chosen.connect(self._choose)
        self.view.near_end.connect(self.near_end)
        self.view.menu_asked.connect(self.menu_asked)
        self.everything.clicked.connect(self._all)
        self._job = -1

    def show_lines(self, lines: Sequence[BatchLine]) -> None:
        """Show these batches; the one that was chosen stays chosen."""
        self.view.show_rows(lines, self._job)
        if lines or not self.search.text().strip():
            self.stage.show_content()
        else:
            self.stage.show_notice(self._nothing)

    def show_total(self, count: int) -> None:
        """How many messages the desk has."""
        self.everything.setText(tr("All messages, %Ln", count))

    def fit(self, *, below: bool) -> None:
        """Stand beside the messages, or, in a narrow window, low and wide above them."""
        wide = 280 + (theme.scale - 100) * 2
        fit_beside(self, below=below, wide=wide, high=58 + 2 * _Delegate.height() + 46)

    def choose(self, job: int) -> None:
        """Mark a batch as the one that is shown, 0 for all messages; nothing is told."""
        self._job = job
        self.view.mark(job)

    def _choose(self, job: int) -> None:
        self._job = job
        self.chosen.emit(job)

    def _all(self) -> None:
        self.choose(0)
        self.chosen.emit(0)
