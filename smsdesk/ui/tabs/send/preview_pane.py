"""What people will see and what it costs: a phone with the message of a real row, and the sum below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from smsdesk.core.segments import count
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Card, column, row
from smsdesk.ui.labels import Digits, ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.paint.bubble import Phone
from smsdesk.ui.privacy import privacy
from smsdesk.ui.words import number, people, sms, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from smsdesk.core.preview import CheckedRow, Summary


class Preview(Card):
    """The phone, with arrows from person to person. `turned` comes when another row is shown."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__(tr("What people will see"), spacing=8)
        self._rows: Sequence[CheckedRow] = ()
        self._all = 0
        self._place = 0
        self._apart: CheckedRow | None = None  # the longest, which may lie beyond the rows at hand
        self._sender = self._time = self._text = ""
        self.before = IconButton(
            "chevron-left", tr("Previous person"), keys="Alt+Left", framed=False, identifier="send.preview.previous"
        )
        self.after = IconButton(
            "chevron-right", tr("Next person"), keys="Alt+Right", framed=False, identifier="send.preview.next"
        )
        self.before.clicked.connect(lambda *_: self.turn(-1))
        self.after.clicked.connect(lambda *_: self.turn(1))
        self.name = ElidedLabel("", "strong")
        self.where = PlainLabel("", "caption", tone="text2")
        for label in (self.name, self.where):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = column(spacing=1)
        words.addWidget(self.name)
        words.addWidget(self.where)
        line = row(self.before, spacing=4)
        line.addLayout(words, 1)
        line.addWidget(self.after)
        self.phone = Phone()
        self.add(line)
        self.body.addWidget(self.phone, 1)
        self.body.setContentsMargins(16, 15, 16, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        privacy.changed.connect(self._privacy_changed)

    @property
    def row(self) -> CheckedRow | None:
        """The row that is shown."""
        if self._apart is not None:
            return self._apart
        return self._rows[self._place] if self._place < len(self._rows) else None

    def show_rows(self, rows: Sequence[CheckedRow], count: int, sender: str, time: str, text: str) -> None:
        """Show the messages of these rows, the first of `count`; `text` where there is no message yet."""
        self._rows, self._all, self._sender, self._time, self._text = rows, count, sender, time, text
        self._place = min(self._place, max(0, len(rows) - 1))
        self._apart = None
        self._show()

    def show_row(self, row: CheckedRow) -> None:
        """Show this row, wherever it stands."""
        place = next((at for at, each in enumerate(self._rows) if each.row == row.row), None)
        if place is None:
            self._apart = row
        else:
            self._place, self._apart = place, None
        self._show()
        self.turned.emit()

    def turn(self, by: int) -> None:
        """Show the next person, or the one before."""
        place = self._place if self._apart is not None else self._place + by
        if 0 <= place < len(self._rows):
            self._place, self._apart = place, None
            self._show()
            self.turned.emit()

    def _privacy_changed(self, _shown: bool) -> None:
        self._show()

    def _show(self) -> None:
        row = self.row
        text = "" if row is None else row.text
        note = ""
        if text and row is not None:
            note = tr("{sms}, %Ln characters", len(text)).format(sms=sms(row.parts))
        elif self._text:
            text, parts = self._text, count(self._text).parts
            note = tr("{sms}, %Ln characters", len(text)).format(sms=sms(parts))
        self.phone.show_message(self._sender or tr("No sender"), self._time, text, note)
        if row is None:
            self.name.setText(tr("Nobody yet"))
            self.where.setText("")
        else:
            self.name.setText(row.name or privacy.number(row.to or ""))
            here = tr("Row {n}").format(n=number(row.row))
            place = tr("%Ln of {all}", self._place + 1).format(all=number(self._all))
            self.where.setText(here if self._apart is not None else place)
        self.before.setEnabled(self._apart is not None or self._place > 0)
        self.after.setEnabled(self._apart is not None or self._place + 1 < len(self._rows))


class Cost(Card):
    """What the batch costs. `longest_asked`, `other_asked` (another account) and `first_asked` are its buttons.

    The last carries for how many SMS the balance reaches, 0 for all of the list.
    """

    longest_asked = Signal()
    other_asked = Signal()
    first_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__(padding=12, spacing=0)
        self.body.setContentsMargins(16, 7, 12, 7)
        self.people, self.total = ElidedLabel("", "body", tone="text2"), Digits("", "strong")
        self.after, self.left = ElidedLabel("", "body", tone="text2"), Digits("", "strong")
        self._wallet = IconLabel("wallet", "text2", 16)
        self.longest = ElidedLabel("", "body", tone="text2")
        self.show_longest = Button(tr("Show"), "link", identifier="send.longest", height=26)
        self.show_longest.setAccessibleName(tr("Show the longest message"))
        self.show_longest.clicked.connect(self.longest_asked)
        self.other = Button(tr("Compare accounts"), "link", identifier="send.account.other", height=26)
        self.other.clicked.connect(self.other_asked)
        self._reaches = 0
        self.first = Button("", "link", identifier="send.first", height=26)
        self.first.clicked.connect(lambda *_: self.first_asked.emit(self._reaches))
        self._longest_line = _line(IconLabel("search", "text2", 16), self.longest, self.show_longest, end=0)
        self.add(
            _line(IconLabel("users", "text2", 16), self.people, self.total),
            _line(self._wallet, self.after, self.left),
            self._longest_line,
        )
        self.add(row(self.first, None, self.other))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cost(self, summary: Summary | None, fewest: int, balance: Decimal | None, unit: str) -> None:
        """Show the sum for a list that was checked, and what stays of the balance if that is known."""
        parts = 0 if summary is None else summary.parts
        ready = 0 if summary is None else summary.ready
        most = 0 if summary is None else summary.most_parts
        each = sms(most) if fewest == most else tr("{low} to {high} SMS").format(low=number(fewest), high=number(most))
        self.people.setText(tr("{people} × {sms}").format(people=people(ready), sms=each) if parts else people(ready))
        self.total.setText(number(parts) if parts else "")
        left = None if balance is None else balance - parts
        short = left is not None and left < 0
        later = 0 if summary is None else summary.later
        self.other.setVisible(bool(ready))
        self._offer_first(short, balance, later)
        for label in (self.after, self.left):
            label.set_tone("err" if short else "text2" if label is self.after else "")
        self._wallet.set_icon("circle-alert" if short else "wallet", "err" if short else "text2")
        if left is None:
            self.after.setText(tr("Balance is not known"))
            self.left.setText("")
        elif short:
            self.after.setText(tr("Not enough: {unit} missing").format(unit=unit))
            self.left.setText(number(-left))
        else:
            self.after.setText(tr("Balance after sending"))
            self.left.setText(number(left))
        if later:
            self.after.setText(tr("{people} wait for later").format(people=people(later)))
        longest = None if summary is None else summary.longest
        self.longest.setText("" if longest is None else tr("Longest message: row {n}").format(n=number(longest.row)))
        self._longest_line.setVisible(longest is not None)

    def _offer_first(self, short: bool, balance: Decimal | None, later: int) -> None:
        """Offer what the balance reaches for, or all of it again."""
        self._reaches = int(balance) if short and balance is not None and balance >= 1 else 0
        self.first.setVisible(bool(self._reaches or later))
        words = tr("Send to the first {sms} only").format(sms=sms(self._reaches))
        self.first.setText(tr("Send to everybody") if later else words)


def _line(icon: IconLabel, words: ElidedLabel, value: QWidget, *, end: int = 4) -> QWidget:
    line = QWidget()
    line.setFixedHeight(26)
    inside = row(icon, spacing=10, owner=line)
    inside.addWidget(words, 1)
    inside.addWidget(value)
    inside.addSpacing(end)
    return line
