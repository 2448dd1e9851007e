"""The frame of every page: a header that stays, a body that scrolls, a footer where there is a next step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from smsdesk.ui.cards import Surface, column, row
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.theme import Space


class Body(QScrollArea):
    """A frameless area that scrolls up and down; never sideways."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setProperty("plain", True)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def keep_bar_in_margin(self, content: QBoxLayout) -> None:
        """Have the bar stand in the right margin of `content`: what is read does not move when it appears."""
        bar = self.verticalScrollBar()
        free = content.contentsMargins()

        def give_way(_low: int, high: int) -> None:
            right = free.right() - (bar.sizeHint().width() if high else 0)
            content.setContentsMargins(free.left(), free.top(), right, free.bottom())

        bar.rangeChanged.connect(give_way)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)


class Page(QWidget):
    """One page of the window.

    `header` is the row beside the title (steps, sub-views, space, actions), `banners` the column under it, `body` the
    column that scrolls, `footer` the row at the bottom, hidden until `show_footer`. `arrange` is called with the
    page's window width whenever it passes a breakpoint (1024, 1180).
    """

    def __init__(self, title: str, *, scrolls: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, "title")
        whole = column(self)
        head = QWidget()
        head.setFixedHeight(Space.HEADER)
        self.header = row(self.title, spacing=8, owner=head)
        self.header.setContentsMargins(Space.MARGIN, 0, Space.MARGIN, 0)
        whole.addWidget(head)

        self.banners = column(spacing=8, margins=(Space.MARGIN, 0, Space.MARGIN, 0))
        whole.addLayout(self.banners)

        content = QWidget()
        self.body = column(content, margins=(Space.MARGIN, 0, Space.MARGIN, 16), spacing=Space.GAP)
        if scrolls:
            scrolled = Body(content)
            scrolled.keep_bar_in_margin(self.body)
            whole.addWidget(scrolled, 1)
        else:
            whole.addWidget(content, 1)

        self._footer = Surface("footer")
        self._footer.setFixedHeight(Space.FOOTER)
        self.footer = row(spacing=10, owner=self._footer)
        self.footer.setContentsMargins(Space.MARGIN, 0, Space.MARGIN, 0)
        self._footer.hide()
        whole.addWidget(self._footer)

    def show_footer(self, *, shown: bool = True) -> None:
        """Show the footer, or hide it; fill `footer` first."""
        self._footer.setVisible(shown)

    @property
    def footer_height(self) -> int:
        """How much of the page's lower edge its footer takes now, in pixels."""
        return 0 if self._footer.isHidden() else self._footer.height()

    def add_banner(self, banner: QWidget) -> None:
        """Put a banner between the header and the content, above those that are there."""
        self.banners.insertWidget(0, banner)
        banner.installEventFilter(self)
        self._make_room()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Banners that are hidden take no room, not even the gap below them."""
        found = (self.banners.itemAt(place) for place in range(self.banners.count()))
        banners = [item.widget() for item in found if item is not None]
        shown = any(banner is not None and not banner.isHidden() for banner in banners)
        self.banners.setContentsMargins(Space.MARGIN, 0, Space.MARGIN, Space.GAP if shown else 0)

    def first_field(self) -> QWidget | None:
        """Where the focus goes when the page opens; never a button that spends money."""
        return None

    def arrange(self, width: int) -> None:
        """Put the page in order for a window of that width, in pixels; the page's own affair."""


class Columns(QWidget):
    """Two columns side by side that stand one below the other in a narrow window."""

    def __init__(self, left: QWidget, right: QWidget, *, right_width: int = 308, gap: int = 16) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._right_width = right_width
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)
        self._layout.addWidget(left, 1)
        self._layout.addWidget(right)
        right.setFixedWidth(right_width)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def stack(self, below: bool) -> None:
        """Put the right column below the left one, or beside it."""
        direction = QVBoxLayout.Direction.TopToBottom if below else QVBoxLayout.Direction.LeftToRight
        self._layout.setDirection(direction)
        if below:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(16777215)
        else:
            self._right.setFixedWidth(self._right_width)
