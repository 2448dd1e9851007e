"""Surfaces: cards, lines between things, and rows of words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.theme import Space


class Surface(QFrame):
    """A frame that the style sheet paints: card, sunken, footer, line and so on."""

    def __init__(self, surface: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Line(Surface):
    """One pixel between two things."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("line", parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Card(Surface):
    """A white card: `body` is its column, `padding` is in pixels. For a card that a table fills see `table_card`."""

    def __init__(
        self, title: str = "", *, padding: int = Space.CARD, spacing: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", parent)
        self.body = column(self, margins=(padding, padding, padding, padding), spacing=spacing)
        self.heading: PlainLabel | None = None
        if title:
            self.heading = PlainLabel(title, "section")
            self.heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self.body.addWidget(self.heading)

    def add(self, *things: QWidget | QLayout | int) -> None:
        """Put widgets, layouts, or pixels of space below what is there."""
        fill(self.body, *things)


def table_card(head: QLayout | None, table: QWidget) -> Card:
    """A card that a table fills; 8 px stay free below, where square corners would cover the round ones."""
    card = Card(padding=0, spacing=0)
    card.body.setContentsMargins(1, 1, 1, 8)
    if head is not None:
        head.setContentsMargins(Space.CARD, 10, 12, 10)
        card.body.addLayout(head)
        card.body.addWidget(Line())
    card.body.addWidget(table, 1)
    return card


def column(
    owner: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0
) -> QVBoxLayout:
    """A column without margins of its own, the layout of `owner` where one is given."""
    made = QVBoxLayout() if owner is None else QVBoxLayout(owner)
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    return made


def row(*things: QWidget | QLayout | int | None, spacing: int = 8, owner: QWidget | None = None) -> QHBoxLayout:
    """A row of widgets, layouts and pixels of space; None is space that stretches."""
    made = QHBoxLayout() if owner is None else QHBoxLayout(owner)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    fill(made, *things)
    return made


def fill(layout: QHBoxLayout | QVBoxLayout, *things: QWidget | QLayout | int | None) -> None:
    """Add widgets, layouts, pixels of space, and None for space that stretches."""
    for thing in things:
        if thing is None:
            layout.addStretch(1)
        elif isinstance(thing, int):
            layout.addSpacing(thing)
        elif isinstance(thing, QWidget):
            layout.addWidget(thing)
        else:
            layout.addLayout(thing)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
