"""The account below that is chosen: what it holds, its trend, a top-up begun in its place, and its last changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.transfer import Direction, TransferState
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, clear, column, row
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import Digits, ElidedLabel, PlainLabel
from smsdesk.ui.level import Level
from smsdesk.ui.page import Body
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.mark import Avatar, Disc
from smsdesk.ui.paint.plot import Spark
from smsdesk.ui.tabs.subaccounts.lines import age, whom
from smsdesk.ui.tabs.subaccounts.moving import Moving
from smsdesk.ui.transfers import transfer_word
from smsdesk.ui.words import Word, number, sentence, since, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.balance import Branch, Child, Point
    from smsdesk.core.transfer import Transfer

WIDTH: Final = 300
_CHANGES: Final = 6
_WIDEST: Final = 16777215

#: What asks for a person stands out; what moved nothing is quiet.
_TONES: Final = {TransferState.UNKNOWN: "unsure", TransferState.PARTLY_DONE: "err"}


class _Hint(QWidget):
    """A few words where no account below is chosen, in less room than a page has."""

    def __init__(self) -> None:
        super().__init__()
        self._disc = Disc("network", "wait", 56)
        self._title = PlainLabel("", "section", wrap=True)
        self._text = PlainLabel("", "body", tone="text2", wrap=True)
        self.again = Button(tr("Read again"), symbol="refresh-cw", identifier="tree.panel.again")
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        stack = column(self, margins=(0, 24, 0, 24), spacing=10)
        stack.addStretch(1)
        stack.addLayout(row(None, self._disc, None))
        stack.addWidget(self._title)
        stack.addWidget(self._text)
        stack.addLayout(row(None, self.again, None))
        stack.addStretch(1)

    def say(self, symbol: str, title: str, text: str, *, role: str) -> None:
        self._disc.show_symbol(symbol, role)
        self._title.setText(title)
        self._text.setText(text)


class Panel(Card):
    """What is known of the chosen line. `level` carries a new warning level, `more` asks for every change, `again` to
    read the account once more; what can be moved is the affair of `moving`.
    """

    more = Signal()
    again = Signal()
    level = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=0, spacing=0)
        self.setAccessibleName(tr("Chosen account"))
        self.setAccessibleIdentifier("tree.panel")
        self._key: tuple[str, str, str] | None = None
        self._beside = True
        self._hint = _Hint()
        self._hint.again.clicked.connect(lambda *_: self.again.emit())
        self._avatar = Avatar("", 40)
        self._name = ElidedLabel("", "section")
        self._whose = ElidedLabel("", "caption", tone="text2")
        self._amount = PlainLabel("", "number")
        self._unit = PlainLabel("", "body", tone="text2")
        self._chip = Chip(low_word(low=False))
        self._spark = Spark()
        self._level = Level("tree.level")
        self._level.kept.connect(self.level)
        self._age = PlainLabel("", "caption", tone="text2", wrap=True)
        self.moving = Moving()
        self._under = Line()
        self._list = column(spacing=8)
        everything = Button(tr("All"), "link", identifier="tree.changes", height=26, tip=tr("Every top-up"))
        everything.clicked.connect(lambda *_: self.more.emit())

        self._parts = QWidget()
        parts = column(self._parts, spacing=12)
        words = column(spacing=2)
        words.addWidget(self._name)
        words.addWidget(self._whose)
        head = row(self._avatar, spacing=12)
        head.addLayout(words, 1)
        parts.addLayout(head)
        self._unit.setContentsMargins(0, 8, 0, 0)
        parts.addLayout(row(self._amount, self._unit, None, self._chip, spacing=8))
        parts.addWidget(self._spark)
        parts.addWidget(self._level)
        parts.addWidget(self._age)
        parts.addWidget(Line())
        parts.addWidget(self.moving)
        parts.addWidget(self._under)
        parts.addLayout(row(PlainLabel(tr("Last changes"), "label"), None, everything))
        parts.addLayout(self._list)

        self._inner = QWidget()
        self._inner.installEventFilter(self)
        self._stack = stack = column(self._inner, margins=(16, 16, 16, 16))
        stack.addWidget(self._hint, 1)
        stack.addWidget(self._parts)
        stack.addStretch(0)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.addWidget(Body(self._inner))
        self.say("network", tr("Nothing chosen"), tr("Choose a client, a sub-user or a customer to see it here."))

    @property
    def editing(self) -> bool:
        """Whether a person is typing a level now."""
        return self._level.editing

    def say(self, symbol: str, title: str, text: str, *, role: str = "wait", again: bool = False) -> None:
        """Show a sentence in place of an account below."""
        self._key = None
        self._hint.say(symbol, title, text, role=role)
        self._hint.again.setVisible(again)
        self._hint.show()
        self._parts.hide()
        self._fit()

    def show_child(self, branch: Branch, child: Child, now: datetime) -> None:
        """Show an account below; its trend and its changes come by `show_past`."""
        key = (child.account, child.kind, child.name)
        if key != self._key:
            self._key = key
            self.show_past((), None, child, now)
        self._avatar.show_name(child.name.replace("_", " ").replace("@", " "))
        self._name.setText(child.name)
        self._whose.setText(
            tr("{kind} of {name}").format(kind=sentence(whom(child.kind)).rstrip("."), name=branch.account.name)
        )
        known = child.credits is not None
        self._amount.setText(number(child.credits) if child.credits is not None else tr("Not known"))
        self._unit.setText(tr("{unit} left").format(unit=branch.unit) if known else "")
        self._chip.setVisible(known)
        self._chip.show_word(low_word(child.low))
        self._level.setVisible(known)
        self._level.show_level(child.warning, child.name)
        self._age.setText(_age(branch, child, now))
        self._age.set_tone("warn" if branch.error else "text2")
        self._age.setVisible(bool(self._age.text()))
        can = branch.can_top_up or branch.can_deduct
        self.moving.setVisible(can)
        self._under.setVisible(can)
        self._hint.hide()
        self._parts.show()
        self._fit()

    def show_past(
        self, points: Sequence[Point], transfers: Sequence[Transfer] | None, child: Child, now: datetime
    ) -> None:
        """Show the trend of an account and its last changes, the newest first; None while they are being read."""
        values = [float(point.amount) for point in points]
        words = tr("From {first} to {last} in 30 days, warned under {level}")
        said = words.format(
            first=number(points[0].amount), last=number(points[-1].amount), level=number(child.warning)
        ) if points else ""  # fmt: skip
        self._spark.show_values(values, float(child.warning), said)
        self._spark.setVisible(len(values) > 1)
        clear(self._list)
        for transfer in (transfers or ())[:_CHANGES]:
            self._list.addWidget(_change(transfer, now))
        if transfers is not None and not transfers:
            self._list.addWidget(PlainLabel(tr("Nothing moved by smsdesk yet"), "caption", tone="text2", wrap=True))
        self._fit()

    def arrange(self, *, below: bool) -> None:
        """Stand beside the tree, or below it with all of its height."""
        self._beside = not below
        self._fit()

    def _fit(self) -> None:
        high = self._stack.totalHeightForWidth(self._inner.width()) if self._stack.hasHeightForWidth() else 0
        high = max(high, self._stack.totalSizeHint().height()) + 4
        wanted = 0 if self._beside else high
        if self.minimumHeight() != wanted:
            self.setMinimumHeight(wanted)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return False


def low_word(low: bool) -> Word:
    """Whether a balance is below its level, as a chip."""
    return Word(tr("Low"), "warn", "triangle-alert") if low else Word(tr("Good"), "ok", "circle-check")


def _age(branch: Branch, child: Child, now: datetime) -> str:
    if branch.error:
        return tr("{age}. {why}").format(age=age(branch, now), why=kept(branch.error))
    if child.credits is None:
        return tr("{title} does not say what a customer holds.").format(title=branch.title)
    return ""


def _change(transfer: Transfer, now: datetime) -> QWidget:
    line = QWidget()
    title = tr("Top-up") if transfer.direction is Direction.ADD else tr("Taken back")
    tone = ""
    if transfer.state is not TransferState.DONE:
        word = transfer_word(transfer.state)
        title, tone = f"{title}, {word.text.lower()}", _TONES.get(transfer.state, "text3")
    by = tr("{when}, by {name}").format(when=since(transfer.planned_at, now), name=transfer.by)
    amount = ("+" if transfer.signed > 0 else "−") + number(transfer.credits)
    words = column(spacing=1)
    name = PlainLabel(title, "strong", tone=tone, wrap=True)
    words.addWidget(name)
    words.addWidget(ElidedLabel(by, "caption", tone="text2"))
    whole = row(spacing=8, owner=line)
    whole.addLayout(words, 1)
    whole.addWidget(Digits(amount, "medium", tone=tone), 0, Qt.AlignmentFlag.AlignVCenter)
    line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return line
