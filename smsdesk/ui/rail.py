"""The rail: a real tab bar that stands upright, painted, with badges; icons alone in a narrow window."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QTabBar, QWidget
from typing_extensions import override

from smsdesk.host import resources
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Surface, column, row
from smsdesk.ui.focus import has_ring
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.paint.cell import paint_text
from smsdesk.ui.paint.mark import badge_width, paint_badge
from smsdesk.ui.theme import Space, color, theme, tokens
from smsdesk.ui.words import number, tr

_GAP = 13  # between two groups, with a line in its middle
_ICON = 18
_BETWEEN: Final = 12
_BELOW: Final = 6

#: A tab that is lower than this is hard to hit.
_LOWEST: Final = 28


@dataclass
class _Entry:
    title: str
    symbol: str
    first_of_group: bool
    count: int = 0
    role: str = "info"


class RailTabs(QTabBar):
    """The tabs of the window. Names say what the badges say: "Outbox, 3 uncertain"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[_Entry] = []
        self._narrow = False
        self._height = Space.RAIL_TAB
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setUsesScrollButtons(False)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMouseTracking(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Pages"))
        self.setAccessibleIdentifier("nav")
        # Qt's accessible tab bar keeps the identifier to itself; the path of object names is what readers get.
        self.setObjectName("nav")
        self._hover = -1

    def add(self, title: str, symbol: str, keys: str, *, first_of_group: bool) -> None:
        """Add a tab; `keys` is its shortcut, for the tool tip."""
        self._entries.append(_Entry(title, symbol, first_of_group))
        place = self.addTab(title)
        self.setTabToolTip(place, f"{title} ({keys})" if keys else title)
        self.setAccessibleTabName(place, title)

    def show_badge(self, place: int, count: int, role: str, words: str) -> None:
        """Show how many things of a page need a person; 0 takes the badge away."""
        entry = self._entries[place]
        entry.count, entry.role = count, role
        self.setAccessibleTabName(place, f"{entry.title}, {words}" if count else entry.title)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons with words."""
        self._narrow = narrow
        self._lay_out()

    def fit(self, room: int) -> None:
        """Stand closer together where all tabs do not fit in so many pixels: none may be out of sight."""
        if not self._entries:
            return
        gaps = _GAP * sum(entry.first_of_group for entry in self._entries)
        height = max(_LOWEST, min(Space.RAIL_TAB, (room - gaps) // len(self._entries)))
        if height != self._height:
            self._height = height
            self._lay_out()

    def _lay_out(self) -> None:
        self.updateGeometry()
        # A tab bar lays its tabs out anew only when one of them changes.
        for place, entry in enumerate(self._entries):
            self.setTabText(place, "" if self._narrow else entry.title)

    @property
    def _width(self) -> int:
        return Space.RAIL_ICONS - 1 if self._narrow else Space.RAIL - 1

    @override
    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self._width, self._height + (_GAP if self._entries[index].first_of_group else 0))

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width, sum(self.tabSizeHint(place).height() for place in range(self.count())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width, 3 * Space.RAIL_TAB)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self.tabAt(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def _point_at(self, place: int) -> None:
        if place != self._hover:
            self._hover = place
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, entry in enumerate(self._entries):
            room = self.tabRect(place)
            if entry.first_of_group:
                painter.fillRect(20, room.y() + _GAP // 2, self._width - 40, 1, color("line_strong"))
                room.setTop(room.y() + _GAP)
            self._paint_tab(painter, place, entry, room)

    def _paint_tab(self, painter: QPainter, place: int, entry: _Entry, room: QRect) -> None:
        current = place == self.currentIndex()
        plate = QRectF(9.5, room.y() + 1.5, self._width - 18, room.height() - 3)
        if current:
            painter.setPen(QPen(color("line"), 1))
            painter.setBrush(color("card"))
            painter.drawRoundedRect(plate, 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
            painter.drawRoundedRect(QRectF(9, room.center().y() - 7, 3, 16), 1.5, 1.5)
        elif place == self._hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(plate, 6, 6)
        left = (self._width - _ICON) // 2 if self._narrow else 21
        ink = "accent_text" if current else "text2"
        draw_icon(painter, QPoint(left, room.center().y() - _ICON // 2 + 1), entry.symbol, ink, _ICON)
        if not self._narrow:
            words = QRect(50, room.y(), self._width - 100, room.height())
            paint_text(painter, words, entry.title, theme.font("strong"), "text" if current else "text2")
        if entry.count:
            self._paint_count(painter, entry, room)
        if current and has_ring(self):
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_count(self, painter: QPainter, entry: _Entry, room: QRect) -> None:
        if self._narrow:
            painter.setPen(QPen(color("sidebar"), 1.5))
            painter.setBrush(color(f"{entry.role}_solid"))
            painter.drawEllipse(QRectF(self._width / 2 + 4, room.center().y() - 11, 9, 9))
            return
        text = number(entry.count) if entry.count < 1000 else "999+"
        width = badge_width(text)
        at = QRect(self._width - 15 - width, room.center().y() - 9, width, 20)
        paint_badge(painter, at, text, entry.role)


class Logo(QLabel):
    """The program's mark: a bubble with three dots."""

    def __init__(self, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_logo(painter, QRectF(self.rect()))


def paint_logo(painter: QPainter, room: QRectF) -> None:
    """Paint the mark so that it fills `room`, in the colours of the theme in force."""
    _drawing(tokens().accent, tokens().on_accent).render(painter, room)


@lru_cache(maxsize=4)
def _drawing(accent: str, on_accent: str) -> QSvgRenderer:
    # The file has the light theme's colours: it is the program's icon outside of its window as well.
    text = resources.path("logo.svg").read_text("utf-8")
    return QSvgRenderer(text.replace("#3653D3", accent).replace("#FFFFFF", on_accent).encode())


class Rail(Surface):
    """Logo, the button for a new message, and the tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", parent)
        self.tabs = RailTabs()
        self.new = Button(tr("New message"), "primary", symbol="plus", identifier="nav.new", keys="Ctrl+N", height=36)
        self._name = PlainLabel("smsdesk", "section")
        self._logo = Logo()
        self._head = row(self._logo, self._name, None, spacing=10)
        self._head.setContentsMargins(16, 13, 12, 0)
        self._press = row(self.new)
        self._press.setContentsMargins(12, 12, 12, 0)
        whole = column(self)
        whole.addLayout(self._head)
        whole.addLayout(self._press)
        whole.addSpacing(_BETWEEN)
        whole.addWidget(self.tabs)
        whole.addStretch(1)
        self.narrow = False
        self.setFixedWidth(Space.RAIL)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Let the tabs have the room that is left below the button; asked again when tabs were added."""
        above = sum(place.contentsMargins().top() for place in (self._head, self._press)) + _BETWEEN
        taken = above + self._logo.height() + self.new.height()
        self.tabs.fit(self.height() - taken - _BELOW)

    def set_narrow(self, narrow: bool) -> None:
        """56 px of icons, or 213 px with words."""
        if narrow == self.narrow:
            return
        self.narrow = narrow
        self.setFixedWidth(Space.RAIL_ICONS if narrow else Space.RAIL)
        self._name.setVisible(not narrow)
        self._head.setContentsMargins(14 if narrow else 16, 13, 0 if narrow else 12, 0)
        self._press.setContentsMargins(10 if narrow else 12, 12, 10 if narrow else 12, 0)
        self.new.setText("" if narrow else tr("New message"))
        self.new.setAccessibleName(tr("New message"))
        self.tabs.set_narrow(narrow)
