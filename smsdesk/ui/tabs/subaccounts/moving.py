"""The form of a top-up beside the tree: how much, and what both sides hold before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.transfer import Direction
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.forms import Help, Number
from smsdesk.ui.labels import Digits, ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.tabs.subaccounts.lines import whom
from smsdesk.ui.theme import Space
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from decimal import Decimal

    from PySide6.QtGui import QKeyEvent

    from smsdesk.core.balance import Branch, Child
    from smsdesk.core.transfer import Transfer

MOST: Final = 10_000_000
_STEPS: Final = (100, 500, 1000, 5000)
_FIRST: Final = 500


class Amount(Number):
    """How many credits to move; Enter goes on to the review, Esc back to where the account was chosen."""

    entered = Signal()
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.interpretText()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Side(QWidget):
    """One side of a transfer: whose, what it holds, what it would hold."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel("", "body", tone="text2")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._before = Digits("", "body", tone="text2")
        self._after = Digits("", "strong")
        line = row(spacing=8, owner=self)
        line.addWidget(self._name, 1)
        line.addWidget(self._before)
        line.addWidget(IconLabel("arrow-right", "text2", 14))
        line.addWidget(self._after)

    def say(self, name: str, before: Decimal | None, moved: int) -> None:
        """Say what `moved` makes of `before`; None is a balance that nobody tells."""
        self._name.setText(name)
        if before is None:
            self._before.setText(tr("Not known"))
            self._after.setText(("+" if moved > 0 else "−") + number(abs(moved)))
        else:
            self._before.setText(number(before))
            self._after.setText(number(before + moved))
        self._after.set_tone("err" if before is not None and before + moved < 0 else "")
        words = tr("{name}: {before} before, {after} after")
        said = words.format(name=name, before=self._before.text(), after=self._after.text())
        self._after.setAccessibleName(said)


class Moving(QWidget):
    """`review` asks to look at a transfer before it is made: its direction and credits. `settle` asks to look at one
    whose outcome is not known, which stands in the way."""

    review = Signal(object, int)
    settle = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._branch: Branch | None = None
        self._child: Child | None = None
        self._open: Transfer | None = None
        self._title = PlainLabel("", "strong")
        self._ways = Segmented(
            [(str(Direction.ADD), tr("Add"), "plus"), (str(Direction.TAKE), tr("Take back"), "minus")],
            identifier="tree.topup.way",
        )
        self._ways.chosen.connect(lambda _: self._say())
        self.amount = Amount(tr("How much"), 1, MOST, identifier="tree.topup.amount", step=100)
        self.amount.setValue(_FIRST)
        self.amount.valueChanged.connect(lambda _: self._say())
        self.amount.entered.connect(self._review)
        self._title.setBuddy(self.amount)
        steps = row(spacing=8)
        for step in _STEPS:
            button = Button(f"+{number(step)}", "placeholder", identifier=f"tree.topup.add.{step}", height=26)
            button.setAccessibleName(tr("%Ln more", step))
            button.clicked.connect(lambda _=False, step=step: self.amount.setValue(self.amount.value() + step))
            steps.addWidget(button, 1)
        self._below, self._own = _Side(), _Side()
        self._why = Help()
        self._settle = Button(tr("Settle it"), "link", identifier="tree.topup.settle", height=26)
        self._settle.clicked.connect(lambda *_: self.settle.emit(self._open))
        self.go = Button(
            tr("Review top-up"), "primary", symbol="coins", identifier="tree.topup.review", height=Space.RAIL_TAB
        )
        self.go.clicked.connect(lambda *_: self._review())
        stack = column(self, spacing=10)
        stack.addWidget(self._title)
        stack.addLayout(row(self._ways, None))
        stack.addWidget(self.amount)
        stack.addLayout(steps)
        stack.addSpacing(2)
        stack.addWidget(self._below)
        stack.addWidget(self._own)
        stack.addWidget(self._why)
        stack.addLayout(row(self._settle, None))
        stack.addWidget(self.go)

    @property
    def direction(self) -> Direction:
        """Which way the credits go."""
        return Direction(self._ways.key or Direction.ADD)

    def show_child(self, branch: Branch, child: Child) -> None:
        """Show whom credits would be moved for; what was typed for another is forgotten."""
        before = self._child
        same = before is not None and (before.account, before.kind, before.name) == (
            child.account, child.kind, child.name
        )  # fmt: skip
        self._branch, self._child = branch, child
        self._ways.setVisible(branch.can_top_up and branch.can_deduct)
        if not same:
            self._open = None
            self.take(back=not branch.can_top_up)
            self.amount.setValue(_FIRST)
        self.amount.setSuffix(f" {branch.unit}")
        self._say()

    def show_open(self, transfer: Transfer | None) -> None:
        """Say that an earlier transfer stands in the way, or that none does."""
        self._open = transfer
        self._say()

    def take(self, *, back: bool) -> None:
        """Offer to take back, or to add."""
        self._ways.choose(str(Direction.TAKE if back else Direction.ADD))
        self._say()

    def _say(self) -> None:
        branch, child = self._branch, self._child
        if branch is None or child is None:
            return
        add = self.direction is Direction.ADD
        signed = self.amount.value() if add else -self.amount.value()
        who = whom(child.kind)
        title = tr("Top up this {who}") if add else tr("Take back from this {who}")
        self._title.setText(title.format(who=who))
        self._below.say(child.name, child.credits, signed)
        self._own.say(branch.account.name, branch.own, -signed)
        self.go.setText(tr("Review top-up") if add else tr("Review taking back"))
        why = self._problem(signed)
        self._why.say(why, "warn" if why else "")
        self._settle.setVisible(self._open is not None)
        self.go.setEnabled(not why)

    def _problem(self, signed: int) -> str:
        """Why this cannot be reviewed, in a sentence; "" if it can."""
        branch, child = self._branch, self._child
        if branch is None or child is None:
            return ""
        if self._open is not None:
            words = tr("An earlier change of {name} has no known outcome. Nothing more is moved before it is settled.")
            return words.format(name=child.name)
        giver, left = (branch.account.name, branch.own) if signed > 0 else (child.name, child.credits)
        if left is not None and left < abs(signed):
            return tr("{name} holds {n} {unit} only.").format(name=giver, n=number(left), unit=branch.unit)
        return ""

    def _review(self) -> None:
        if self.go.isEnabled() and self._child is not None:
            self.review.emit(self.direction, self.amount.value())
