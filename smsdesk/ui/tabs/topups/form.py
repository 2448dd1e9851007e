"""The order: which account, which of those below it, how many; then the last look and what became of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from smsdesk.core.transfer import Direction, TransferState
from smsdesk.ui.assent import Assent
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, column, row
from smsdesk.ui.forms import Combo, Field, Number
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.outcome import Outcome
from smsdesk.ui.page import Body
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.transfers import Wish, figure, kind_word
from smsdesk.ui.words import since, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from smsdesk.core.balance import Branch, Child
    from smsdesk.core.transfer import Transfer
    from smsdesk.desk import Desk
    from smsdesk.ui.tasks import Tasks

MOST: Final = 100_000_000


class ChildField(Combo):
    """The account below: chosen from the list or typed; what is typed counts only where it is one of them."""

    def __init__(self) -> None:
        super().__init__(name=tr("Client"), identifier="topup.client")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = QLineEdit()
        line.setAccessibleName(tr("Client"))
        line.setAccessibleIdentifier("topup.client.name")
        line.setPlaceholderText(tr("Choose, or type its name"))
        self.setLineEdit(line)
        # Nothing is completed by itself: a name that is not the whole name is no name.
        finder = QCompleter(self.model(), self)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(finder)
        self._children: Sequence[Child] = ()

    def offer(self, children: Sequence[Child]) -> None:
        """Offer these; what is typed stays."""
        known = [(each.kind, each.name) for each in self._children]
        self._children = children
        if known == [(each.kind, each.name) for each in children]:
            return
        typed = self.currentText()
        doubles = _doubles(children)
        labels = [
            f"{each.name} ({kind_word(each.kind)})" if each.name.casefold() in doubles else each.name
            for each in children
        ]
        self.set_choices([(str(place), label, "") for place, label in enumerate(labels)])
        self.blockSignals(True)
        self.setCurrentIndex(self._place(typed))
        self.setEditText(typed)
        self.blockSignals(False)

    @property
    def child(self) -> Child | None:
        """The one that is meant, None where the text is not the name of one."""
        place = self._place(self.currentText())
        return self._children[place] if 0 <= place < len(self._children) else None

    def take(self, kind: str, name: str) -> bool:
        """Choose this one; False if it is not offered."""
        for place, each in enumerate(self._children):
            if each.kind == kind and each.name.casefold() == name.casefold():
                self.setCurrentIndex(place)
                return True
        return False

    def _place(self, text: str) -> int:
        return self.findText(text.strip(), Qt.MatchFlag.MatchFixedString) if text.strip() else -1


class _Fold(Body):
    """As high as what is in it, where there is room; it scrolls where there is less."""

    @override
    def sizeHint(self) -> QSize:
        inside = self.widget()
        layout = None if inside is None else inside.layout()
        if inside is None or layout is None:
            return super().sizeHint()
        wrapped = layout.totalHeightForWidth(self.viewport().width()) if layout.hasHeightForWidth() else 0
        return QSize(300, max(wrapped, inside.minimumSizeHint().height()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class MoveForm(Card):
    """The left side of the page.

    `began` comes when an order was given, `ended` with the transfer it became, `compare` with one whose balances are
    to be compared, `chosen` with the id of the account that was chosen, `turned` when `asking` may be another.
    """

    began = Signal()
    ended = Signal(object)
    compare = Signal(object)
    chosen = Signal(str)
    turned = Signal()

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        super().__init__(spacing=0)
        self._desk = desk
        self._branches: dict[str, Branch] = {}
        self._key: tuple[str, str, str, str, int] | None = None
        self.direction = Segmented(
            [(Direction.ADD, tr("Add SMS"), "plus"), (Direction.TAKE, tr("Take back SMS"), "minus")],
            identifier="topup.direction",
        )
        self.direction.setAccessibleName(tr("Which way"))
        self.direction.chosen.connect(lambda _: self._edited())
        self.account = Combo(name=tr("From account"), identifier="topup.account")
        self.account.currentIndexChanged.connect(lambda _: self._account_changed())
        self._account_field = Field(tr("From account"), self.account)
        self.child = ChildField()
        self.child.editTextChanged.connect(lambda _: self._edited())
        self._child_field = Field(tr("Client"), self.child)
        self.amount = Number(tr("How many"), 0, MOST, identifier="topup.amount", step=100)
        self.amount.setSuffix(" SMS")
        self.amount.lineEdit().installEventFilter(self)
        self.amount.valueChanged.connect(lambda _: self._edited())
        amount_field = Field(tr("How many"), self.amount)

        self.assent = Assent(desk, tasks)
        self.assent.rest = self.amount
        self.assent.began.connect(self._began)
        self.assent.ended.connect(self._ended)
        self.assent.stopped.connect(self._stopped)
        self.assent.compare.connect(self.compare)
        self.assent.asks.connect(lambda: QTimer.singleShot(0, self, self._reveal))
        self._fields = (self.direction, self._account_field, self._child_field, amount_field)
        asking = QWidget()
        stack = column(asking, spacing=9)  # at 1366x688 what is to be typed has room without scrolling
        self._title = PlainLabel(tr("Move SMS to a client"), "section")
        stack.addWidget(self._title)
        stack.addLayout(row(self.direction, None))
        for field in self._fields[1:]:
            stack.addWidget(field)
        stack.addWidget(self.assent)
        self._asking = asking
        self._scroll = _Fold(asking)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._place = column()
        self._place.addWidget(self._scroll)
        self._spend = column(spacing=8)
        self.take_button()
        whole = QWidget()
        order = column(whole, spacing=12)
        order.addLayout(self._place)
        order.addLayout(self._spend)
        order.addStretch(1)

        self.outcome = Outcome()
        self.outcome.compare.connect(self.compare)
        self.more = Button(tr("Move more SMS"), identifier="topup.more")
        self.more.clicked.connect(lambda *_: self.ask())
        ended = QWidget()
        end = column(ended, spacing=16)
        end.addWidget(self.outcome)
        end.addLayout(row(self.more, None))
        end.addStretch(1)
        self._order, self._ended_page = whole, Body(ended)
        self.body.addWidget(self._order, 1)
        self.body.addWidget(self._ended_page, 1)
        self._turn(ended=False)
        self.order_keys()

    # -- what can be chosen

    def offer(self, branches: Sequence[Branch]) -> None:
        """Offer these accounts; what was chosen and typed stays."""
        if self.assent.running:
            return
        able = [branch for branch in branches if branch.can_top_up or branch.can_deduct]
        self._branches = {branch.account.id: branch for branch in able}
        self.account.set_choices([(branch.account.id, _account_words(branch), "") for branch in able])
        self._show_branch()

    def go_on(self, before: MoveForm) -> None:
        """Ask what is asked there; nothing is moved by that."""
        self.offer(list(before._branches.values()))
        self.account.choose(before.account.key)
        self._show_branch()
        self.direction.choose(before.direction.key)
        self.child.setEditText(before.child.currentText())
        self.amount.setValue(before.amount.value())
        self._edited()

    @property
    def branch(self) -> Branch | None:
        """The account that is chosen, with those below it."""
        return self._branches.get(self.account.key)

    def ask(self) -> None:
        """Show the form again, for another order."""
        self._turn(ended=False)
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, account: str, kind: str, child: str, credits_moved: int = 0) -> None:
        """Fill in what another page knows; nothing is moved by that."""
        if self.assent.running or not self.account.choose(account):
            return
        self._turn(ended=False)
        self._show_branch()
        if self.child.take(kind, child) and credits_moved:
            self.amount.setValue(credits_moved)
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, *, below: bool) -> None:
        """Stand beside the table, where what is asked scrolls and the button stays; or above it, in full height."""
        if below == (self._scroll.widget() is None):
            return
        # What changes its parent loses the focus, and the next in line is the button that spends.
        focus = QApplication.focusWidget()
        kept = focus if focus is not None and self._asking.isAncestorOf(focus) else None
        if kept is not None:
            kept.clearFocus()
        if below:
            self._place.addWidget(self._scroll.takeWidget())
            # The area had it painted; the card paints now.
            self._asking.setAutoFillBackground(False)
        else:
            self._place.removeWidget(self._asking)
            self._scroll.setWidget(self._asking)
        self._scroll.setVisible(not below)
        self._asking.show()
        if kept is not None:
            kept.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_button(self) -> None:
        """Have the button that spends in the card, below what is asked."""
        self._spend.addWidget(self.assent.go)
        self._spend.addWidget(self.assent.caption)

    @property
    def least(self) -> int:
        """How narrow it can be, in pixels: what does not wrap is in sight, and beside it the bar that scrolls."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        around = sum(each.left() + each.right() for each in (self.contentsMargins(), self.body.contentsMargins()))
        return self.direction.sizeHint().width() + bar + around

    @property
    def asking(self) -> bool:
        """Whether an order can be given, or an outcome or a transfer under way is shown."""
        return not self._order.isHidden() and not self.assent.running and bool(self._branches)

    def order_keys(self) -> None:
        """Tab goes as the eye does; the button that spends comes last."""
        segments = [self.direction.button(way) for way in Direction]
        fields = [self.account, self.child, self.amount, *self.assent.stops, self.assent.go, self.more]
        chain: list[QWidget] = [*segments, *fields]
        for first, then in pairwise(chain):
            self.setTabOrder(first, then)

    def refresh(self) -> None:
        """Read both sides of what is asked for anew."""
        self.assent.read_again()

    def _account_changed(self) -> None:
        self.child.offer(())
        self.child.clearEditText()
        self._show_branch()
        self.chosen.emit(self.account.key)

    def _show_branch(self) -> None:
        branch = self.branch
        self.child.offer(() if branch is None else branch.children)
        take = self.direction.button(Direction.TAKE)
        can = branch is not None and branch.can_deduct
        take.setEnabled(can)
        tip = "" if can or branch is None else tr("{title} has no way to take SMS back.").format(title=branch.title)
        take.setToolTip(tip)
        take.setAccessibleDescription(tip)
        if not can and self.direction.key == Direction.TAKE:
            self.direction.choose(Direction.ADD)
        self._edited()

    def _edited(self) -> None:
        """Something was chosen or typed."""
        branch, child = self.branch, self.child.child
        direction = Direction(self.direction.key or Direction.ADD)
        take = direction is Direction.TAKE
        self._account_field.label.setText(tr("To account") if take else tr("From account"))
        self._title.setText(tr("Take SMS back from a client") if take else tr("Move SMS to a client"))
        self._help(branch, child)
        credits_moved = self.amount.value()
        if branch is None or child is None or not credits_moved:
            if self._key is not None:
                self._key = None
                self.assent.consider(None)
            return
        key = (branch.account.id, direction, child.kind, child.name, credits_moved)
        if key != self._key:
            self._key = key
            self.assent.consider(Wish(branch, direction, child.kind, child.name, credits_moved))

    def _help(self, branch: Branch | None, child: Child | None) -> None:
        said, role = "", ""
        if branch is not None and branch.error:
            when = "" if branch.read_at is None else since(branch.read_at, self._desk.clock.now())
            said = tr("The list could not be read: {why}").format(why=kept(branch.error))
            if when:
                said = tr("The list is from {when}: {why}").format(when=when, why=kept(branch.error))
            role = "warn"
        elif branch is not None and not branch.children:
            said = tr("Nothing below {account} is known yet. Read it with F5, or add a customer under Sub-accounts.")
            said = said.format(account=branch.account.name)
        if self.child.currentText().strip() and child is None and branch is not None and branch.children:
            said = tr("{account} has nobody of exactly this name.").format(account=branch.account.name)
        if self._child_field.help.text != said:
            self._child_field.help.say(said, role)

    # -- the order

    def _reveal(self) -> None:
        """What is asked last stands lowest, perhaps below the fold."""
        area = self._area()
        if area is not None:
            area.ensureWidgetVisible(self.assent.typed if self.assent.typed.isVisible() else self.assent, 0, 0)

    def _area(self) -> QScrollArea | None:
        """What scrolls the order: its own area in the card, or the page's."""
        area: QWidget | None = self._asking
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        return area

    def _turn(self, *, ended: bool) -> None:
        """Show the order, or what became of the last one; of both only the one that is seen takes room."""
        self._order.setVisible(not ended)
        self._ended_page.setVisible(ended)
        self.turned.emit()

    def _enable(self, *, on: bool) -> None:
        for field in self._fields:
            field.setEnabled(on)

    def _began(self) -> None:
        # First whoever takes the focus, then what can have it no more.
        self.began.emit()
        self._enable(on=False)
        self.turned.emit()

    def _stopped(self) -> None:
        self._enable(on=True)
        self._show_branch()
        self.turned.emit()

    def _ended(self, transfer: Transfer) -> None:
        branch = self._branches.get(transfer.account)
        unit = "SMS" if branch is None else branch.unit
        self._enable(on=True)
        self._key = None
        # Whatever is ordered next is typed anew: nothing that is pressed twice finds an order to repeat.
        self.assent.consider(None)
        self.amount.setValue(0)
        self._show_branch()
        self._turn(ended=True)
        self.show_outcome(transfer, unit)
        area = self._area()
        if area is not None and area is not self._scroll:
            area.verticalScrollBar().setValue(0)
        if QApplication.focusWidget() is None:
            # What had it is gone; neither of these spends.
            next_ = self.outcome.look if transfer.state is TransferState.UNKNOWN else self.more
            next_.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit(transfer)

    def show_outcome(self, transfer: Transfer, unit: str) -> None:
        """Show what became of the order, or what a person made of it meanwhile."""
        info = self._desk.accounts.provider(transfer.provider).info
        self.outcome.show_transfer(transfer, info, unit)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched is self.amount.lineEdit():
            # After Qt has put the cursor where the mouse was.
            QTimer.singleShot(0, self.amount, self.amount.selectAll)
        return False


def _account_words(branch: Branch) -> str:
    held = "" if branch.own is None else f"{figure(branch.own)} {branch.unit}"
    return "  \u00b7  ".join(part for part in (branch.account.name, branch.title, held) if part)


def _doubles(children: Sequence[Child]) -> set[str]:
    seen: set[str] = set()
    twice: set[str] = set()
    for child in children:
        name = child.name.casefold()
        (twice if name in seen else seen).add(name)
    return twice
