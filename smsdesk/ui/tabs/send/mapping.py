"""What each column of a list is: its heading, a choice under it, and the first rows below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy
from typing_extensions import override

from smsdesk.core.phone import is_day
from smsdesk.ui.cards import Surface, column, row
from smsdesk.ui.focus import polish
from smsdesk.ui.forms import Check, Combo
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.privacy import privacy
from smsdesk.ui.theme import color, theme
from smsdesk.ui.words import HIDDEN, tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from smsdesk.core.preview import CheckedRow
    from smsdesk.services.lists import OpenedList

#: Rows shown under the headings, and the most columns that are offered.
ROWS: Final = 5
MOST: Final = 60

NUMBER: Final = "number"
FIELD: Final = "field"
UNUSED: Final = "unused"

_HEAD: Final = 66
_ROW: Final = 30
_NARROWEST, _WIDEST = 100, 190


def letter(place: int) -> str:
    """The letters that a spreadsheet program gives a column: 0 is A."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class _Grid(QLabel):
    """The headings with their choices, and the rows; painted, because all of it is only looked at."""

    chosen = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._opened: OpenedList | None = None
        self._checked: Mapping[int, CheckedRow] = {}
        self._unused: AbstractSet[int] = frozenset()
        self._combos: list[Combo] = []
        self._names: list[QLabel] = []
        self._widths: list[int] = []  # as wide as the columns would be, and as they can be
        self._least: list[int] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        privacy.changed.connect(self._privacy_changed)

    def _privacy_changed(self, _shown: bool) -> None:
        self.update()

    def show_list(self, opened: OpenedList, checked: Mapping[int, CheckedRow], unused: AbstractSet[int]) -> None:
        same = self._opened is not None and self._opened.keys == opened.keys
        self._opened, self._checked, self._unused = opened, checked, unused
        if not same:
            self._make(opened)
        for place, combo in enumerate(self._combos):
            key = NUMBER if place == opened.number_column else UNUSED if place in unused else FIELD
            combo.blockSignals(True)
            combo.choose(key)
            combo.blockSignals(False)
            for name, on in (("mapped", key == NUMBER), ("quiet", key == UNUSED)):
                if bool(combo.property(name)) != on:
                    combo.setProperty(name, on)
                    polish(combo)
            face = theme.font("label" if key != UNUSED else "caption")
            combo.setFont(face)
        shown = "; ".join(", ".join(cells.cells) for cells in opened.shown[:1]) if not privacy.hidden else ""
        self.setAccessibleName(tr("The first rows of the list. {row}").format(row=shown).strip())
        self._measure()
        self.setFixedHeight(_HEAD + _ROW * len(opened.shown[:ROWS]))
        self._place()
        self.update()

    def _make(self, opened: OpenedList) -> None:
        for old in (*self._combos, *self._names):
            old.hide()
            old.deleteLater()
        self._combos, self._names = [], []
        for place, key in enumerate(opened.keys[:MOST]):
            heading = opened.headings[place]
            name = PlainLabel(f"{letter(place)}  {heading}" if heading != letter(place) else heading, "label")
            name.setParent(self)
            combo = Combo(
                [(NUMBER, tr("Phone number"), ""), (FIELD, f"{{{key}}}", ""), (UNUSED, tr("Not used"), "")],
                name=tr("Column {letter}, {heading}").format(letter=letter(place), heading=heading),
                identifier=f"send.map.{place + 1}",
                height=28,
                parent=self,
            )
            name.setBuddy(combo)
            # The page's own combos leave room for longer words than a placeholder.
            combo.setStyleSheet("QComboBox { padding: 0 0 0 8px; } QComboBox::drop-down { width: 26px; }")
            combo.currentIndexChanged.connect(lambda _, place=place, combo=combo: self.chosen.emit(place, combo.key))
            name.show()
            combo.show()
            self._names.append(name)
            self._combos.append(combo)

    def _measure(self) -> None:
        opened = self._opened
        if opened is None:
            return
        label, body = QFontMetrics(theme.font("label")), QFontMetrics(theme.font("body"))
        self._widths, self._least = [], []
        for place, name in enumerate(self._names):
            cells = [cells.cells[place] for cells in opened.shown[:ROWS] if place < len(cells.cells)]
            choice = label.horizontalAdvance(self._combos[place].currentText()) + 60
            self._least.append(min(_WIDEST, max(_NARROWEST, choice)))
            widest = max(
                choice,
                label.horizontalAdvance(name.text()) + 16,
                *(body.horizontalAdvance(cell) + 28 for cell in cells),
                (body.horizontalAdvance("+255 754 ••• 418") + 40) if place == opened.number_column else 0,
            )
            self._widths.append(max(_NARROWEST, min(_WIDEST, widest)))
        self.setMinimumWidth(sum(self._least))

    def _edges(self) -> list[tuple[int, int]]:
        """Left and width of each column: room to spare goes to all alike, missing room is taken where there is some."""
        spare = self.width() - sum(self._widths)
        give = [width - least for width, least in zip(self._widths, self._least, strict=True)]
        if spare >= 0:
            widths = [width + spare // max(1, len(self._widths)) for width in self._widths]
        else:
            share = min(1.0, -spare / max(1, sum(give)))
            widths = [width - round(each * share) for width, each in zip(self._widths, give, strict=True)]
        edges: list[tuple[int, int]] = []
        left = 0
        for width in widths:
            edges.append((left, width))
            left += width
        return edges

    def _place(self) -> None:
        for (left, width), name, combo in zip(self._edges(), self._names, self._combos, strict=True):
            name.setGeometry(left + 8, 6, width - 14, 20)
            combo.setGeometry(left + 8, 29, width - 16, 28)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        opened = self._opened
        if opened is None:
            return
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), _HEAD, color("sunken"))
        edges = self._edges()
        if opened.number_column is not None and opened.number_column < len(edges):
            left, width = edges[opened.number_column]
            painter.fillRect(left, 0, width, self.height(), color("accent_tint"))
        painter.fillRect(0, 0, self.width(), 1, color("line"))
        painter.fillRect(0, _HEAD - 1, self.width(), 1, color("line_strong"))
        for at, (number, cells) in enumerate(opened.shown[:ROWS]):
            top = _HEAD + at * _ROW
            for place, (left, width) in enumerate(edges):
                room = QRect(left, top, width, _ROW)
                text = cells[place] if place < len(cells) else ""
                if place == opened.number_column:
                    self._paint_number(painter, room, text, self._checked.get(number))
                else:
                    ink = "text3" if place in self._unused else "text"
                    inner = room.adjusted(10, 0, -6, 0)
                    paint_text(painter, inner, text, theme.font("body"), ink)
            painter.fillRect(0, top + _ROW - 1, self.width(), 1, color("line"))

    @staticmethod
    def _paint_number(painter: QPainter, room: QRect, text: str, checked: CheckedRow | None) -> None:
        inner = room.adjusted(10, 0, -6, 0)
        font = theme.font("body", digits=True)
        if checked is not None and checked.problem is not None and checked.to is None:
            painter.fillRect(room, color("err_bg"))
            draw_icon(painter, QPoint(inner.x(), inner.center().y() - 7), "circle-alert", "err", 16)
            paint_text(painter, inner.adjusted(22, 0, 0, 0), hidden_raw(text), font, "err")
            return
        to = None if checked is None else checked.to
        paint_text(painter, inner, privacy.number(to) if to else hidden_raw(text), font, "text")


def hidden_raw(raw: str) -> str:
    """A number as it stands in the file, three digits of its middle hidden where numbers are hidden.

    What is far from a number, such as 2.55754E+11, tells nobody anything and stays whole.
    """
    places = [place for place, each in enumerate(raw) if each.isdigit()]
    if not privacy.hidden or len(places) < 7 or "E+" in raw.upper() or is_day(raw):
        return raw
    keep = 3 if len(places) > 8 else 2
    first, last = places[-keep - 3], places[-keep - 1]
    return f"{raw[:first].rstrip()} {HIDDEN} {raw[last + 1 :].lstrip()}"


class Columns(Surface):
    """The card "Match the columns". `mapped` carries a column and what it is, `headed` whether row one names them."""

    mapped = Signal(int, str)
    headed = Signal(bool)

    def __init__(self) -> None:
        super().__init__("card")
        self.header = Check(tr("First row has the column names"), identifier="send.header", on=True)
        self.header.toggled.connect(self.headed)
        head = row(PlainLabel(tr("Match the columns"), "section"), None, self.header, spacing=8)
        head.setContentsMargins(17, 10, 16, 10)
        self.grid = _Grid()
        self.grid.chosen.connect(self.mapped)
        self._area = QScrollArea()
        self._area.setWidget(self.grid)
        self._area.setWidgetResizable(True)
        self.grid.setAutoFillBackground(False)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        whole = column(self, margins=(1, 1, 1, 1))
        whole.addLayout(head)
        whole.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_list(self, opened: OpenedList, checked: Mapping[int, CheckedRow], unused: AbstractSet[int]) -> None:
        """Show this list with what became of its first rows, by row."""
        self.header.blockSignals(True)
        self.header.setChecked(opened.has_headings)
        self.header.blockSignals(False)
        self.header.setText(
            tr("Row {n} has the column names").format(n=opened.first - 1)
            if opened.has_headings and opened.first > 2
            else tr("First row has the column names")
        )
        self.header.setVisible(opened.kind not in ("pasted", "people"))
        self.grid.show_list(opened, checked, unused)
        self._fit()

    def _fit(self) -> None:
        bar = self._area.horizontalScrollBar().sizeHint().height()
        wide = self.grid.minimumWidth() > self._area.viewport().width() > 0
        self._area.setFixedHeight(self.grid.height() + (bar if wide else 0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
