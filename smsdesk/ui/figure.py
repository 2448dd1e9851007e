"""A number that a page begins with."""

from __future__ import annotations

from smsdesk.ui.cards import Card
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.theme import Space


class Figure(Card):
    """A number, what it is, and what it is to be seen beside; `face` is a step of the type scale."""

    def __init__(self, identifier: str, *, face: str = "small_number") -> None:
        super().__init__(spacing=2)
        self.setAccessibleIdentifier(identifier)
        self._number = PlainLabel("", face)
        self._what = ElidedLabel("", "body", tone="text2")
        self._beside = ElidedLabel("", "caption")
        self.add(self._number, self._what, self._beside)
        self.body.setContentsMargins(Space.CARD, 11, Space.CARD, 11)

    def say(self, figure: str, what: str, beside: str) -> None:
        """Show it; a screen reader hears one sentence."""
        self._number.setText(figure)
        self._what.setText(what)
        self._beside.setText(beside)
        self.setAccessibleName(f"{figure} {what}. {beside}".strip())
