"""Real messages of the list: the first row, the longest, one by chance; and others by chance when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, clear, column, row
from smsdesk.ui.labels import Digits, ElidedLabel, PlainLabel
from smsdesk.ui.paint.bubble import Bubble
from smsdesk.ui.paint.mark import Avatar
from smsdesk.ui.privacy import privacy
from smsdesk.ui.words import messages, number, sms, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from smsdesk.core.preview import CheckedRow, Summary

#: Messages shown at a time.
SHOWN: Final = 3


def pages(summary: Summary) -> list[list[tuple[str, CheckedRow]]]:
    """What is shown in turn: first row, longest and one by chance, then others by chance; no row twice."""
    wanted = [(tr("First row"), summary.first), (tr("Longest"), summary.longest)]
    wanted += [(tr("Random"), each) for each in summary.by_chance]
    seen: set[int] = set()
    found: list[tuple[str, CheckedRow]] = []
    for label, each in wanted:
        if each is not None and each.row not in seen:
            seen.add(each.row)
            found.append((label, each))
    whole = [found[at : at + SHOWN] for at in range(0, len(found), SHOWN)]
    # Three at a time, and not one alone at the end.
    return whole if len(whole) < 2 or len(whole[-1]) == SHOWN else whole[:-1]


class Samples(Card):
    """The card with the messages."""

    def __init__(self) -> None:
        super().__init__(padding=16, spacing=0)
        self.title = ElidedLabel("", "section")
        self.others = Button(tr("Show others"), "ghost", symbol="refresh-cw", identifier="send.others")
        self.others.clicked.connect(self._turn)
        head = row(self.title, None, self.others)
        self.body.setContentsMargins(16, 14, 16, 16)
        self.body.addLayout(head)
        self.body.addSpacing(10)
        self._stack = column(spacing=16)
        self.body.addLayout(self._stack)
        self.body.addStretch(1)
        self._pages: list[list[tuple[str, CheckedRow]]] = []
        self._at = 0
        privacy.changed.connect(self._fill)

    def show_summary(self, summary: Summary) -> None:
        """Show messages of this check."""
        self._pages = pages(summary)
        self._at = 0
        self.say_count(summary.ready)
        self.others.setVisible(len(self._pages) > 1)
        self._fill()

    def say_count(self, count: int) -> None:
        """Say of how many messages these are some."""
        if count > SHOWN:
            self.title.setText(tr("Three of the {messages}").format(messages=messages(count)))
        else:
            self.title.setText({0: tr("No messages"), 1: tr("The message")}.get(count, tr("Every message")))

    def _turn(self) -> None:
        if self._pages:
            self._at = (self._at + 1) % len(self._pages)
            self._fill()

    def _fill(self, *_: object) -> None:
        clear(self._stack)
        for label, each in self._pages[self._at] if self._pages else ():
            self._stack.addLayout(_message(label, each))


def _message(label: str, checked: CheckedRow) -> QLayout:
    shown = privacy.number(checked.to or "")
    name = checked.name or shown
    person = ElidedLabel(name, "strong")
    head = row(Avatar(name), 2, person, spacing=8)
    if checked.name:
        head.addWidget(Digits(shown, "caption", tone="text2"))
    head.addStretch(1)

    note = PlainLabel(label, "caption", tone="text2")
    note.setToolTip(tr("Row {row}").format(row=number(checked.row)))
    head.addWidget(note)
    parts = PlainLabel(sms(checked.parts), "caption", tone="text2")
    parts.setContentsMargins(5, 0, 0, 0)
    whole = column(spacing=6)
    whole.addLayout(head)
    whole.addWidget(Bubble(checked.text))
    whole.addWidget(parts)
    return whole
