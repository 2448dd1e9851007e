"""The last look before credits move: both sides before and after, what stands in the way, and the one button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import joined
from smsdesk.core.transfer import Direction, Sides, TransferOrder, TransferState
from smsdesk.host.person import person
from smsdesk.ui.banner import Banner, announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Line, Surface, column, row
from smsdesk.ui.forms import Check, Field, Help, LineField
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.labels import Digits, ElidedLabel, IconLabel, PlainLabel, plain_tip
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.transfers import ago, figure, same_name, signed_figure, transfer_word, units
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from decimal import Decimal

    from smsdesk.core.transfer import Quote, Transfer
    from smsdesk.desk import Desk
    from smsdesk.ui.tasks import Tasks
    from smsdesk.ui.transfers import Wish

#: Both sides are read so long after the last change of the order, in milliseconds.
CALM: Final = 400


class _Side(QWidget):
    """One purse: whose it is, how it changes, what it held and what it will hold."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel("", "strong")
        self._change = Digits("", "caption")
        self._before = Digits("", "body", tone="text2")
        self._arrow = IconLabel("arrow-right", "text3", 16)
        self._after = PlainLabel("", "small_number")
        words = column(spacing=1)
        words.addWidget(self._name)
        words.addWidget(self._change)
        line = row(spacing=12, owner=self)
        line.setContentsMargins(0, 10, 0, 10)
        line.addLayout(words, 1)
        for each in (self._before, self._arrow, self._after):
            line.addWidget(each)

    def say(self, name: str, change: int, before: Decimal | None, then: Decimal | None) -> None:
        self._name.setText(name)
        self._change.setText(signed_figure(change) if change else "")
        self._change.set_tone("ok" if change > 0 else "warn")
        self._before.setText(figure(before))
        known = then is not None
        self._arrow.setVisible(known)
        self._after.setVisible(known)
        self._after.setText(figure(then))
        spoken = tr("{name}: {before}, then {after}") if known else tr("{name}: {before}")
        self._name.setAccessibleName(spoken.format(name=name, before=figure(before), after=figure(then)))


class BothSides(Surface):
    """What both purses hold before and after, one below the other."""

    def __init__(self) -> None:
        super().__init__("sunken")
        self._child, self._own = _Side(), _Side()
        stack = column(self, margins=(14, 4, 14, 4))
        stack.addWidget(self._child)
        stack.addWidget(Line())
        stack.addWidget(self._own)

    def say(self, account: str, child: str, signed: int, before: Sides, then: Sides) -> None:
        """Show both; `signed` are the credits as the child sees them."""
        self._child.say(child, signed, before.child, then.child)
        self._own.say(account, -signed, before.own, then.own)


class SayAll(Button):
    """A button that says the whole order; where its place is too narrow the middle is left out on the screen only."""

    def __init__(self, *, identifier: str, parent: QWidget) -> None:
        super().__init__("", "primary", identifier=identifier, height=Space.FOOTER_BUTTON, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Say this."""
        self._whole = words
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        room = max(40, self.width() - 30)
        # Buttons of this look are written in bold, which the widget's own font does not know.
        shown = QFontMetrics(theme.font("strong")).elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
        # An ampersand in a name is no mnemonic.
        super().setText(shown.replace("&", "&&"))
        self.setAccessibleName(self._whole)
        self.setToolTip(plain_tip(self._whole if shown != self._whole else ""))

    @override
    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(theme.font("strong")).horizontalAdvance(self._whole) + 34, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class NameField(LineField):
    """Where a name is typed to confirm; a tick shows that it is the right one."""

    right = False

    def say_right(self, right: bool) -> None:
        """Show or take away the tick."""
        self.right = right
        if right != (self.property("tone") == "ok"):
            from smsdesk.ui.focus import polish

            self.setProperty("tone", "ok" if right else "")
            polish(self)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.right:
            draw_icon(QPainter(self), QPoint(self.width() - 24, self.height() // 2 - 8), "check", "ok", 16)


class Assent(QWidget):
    """Shows what an order comes to, asks what has to be asked, and moves the credits, once for each click.

    The owner places the button `go` and the line `caption`, calls `consider` with what is wanted, and says in `rest`
    where the focus goes when a field of this part goes away: never to the button that spends. `began` comes when the
    order was given, `ended` with the transfer when its outcome, or its being unknown, is certain, `stopped` when
    nothing was moved because the desk declined, `compare` with an earlier transfer that has to be settled first, `asks`
    when both sides were read and something is to be typed, ticked or settled.
    """

    began = Signal()
    ended = Signal(object)
    stopped = Signal()
    compare = Signal(object)
    asks = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, *, identifier: str = "topup") -> None:
        super().__init__()
        self._desk, self._tasks = desk, tasks
        self._wish: Wish | None = None
        self._quote: Quote | None = None
        self._running = False
        self.rest: QWidget | None = None

        self.sides = BothSides()
        self.open = Banner("unsure", "", identifier=f"{identifier}.open")
        self.look = Button(tr("Compare balances"), symbol="", identifier=f"{identifier}.open.compare")
        self.look.clicked.connect(self._compare)
        self.recent = Banner("warn", "", identifier=f"{identifier}.recent")
        self.again = Check("", identifier=f"{identifier}.again")
        self.again.toggled.connect(lambda _: self._arrange())
        self.typed = NameField("", identifier=f"{identifier}.confirm")
        self.typed.setMaxLength(254)
        self.typed.textChanged.connect(lambda _: self._arrange())
        self._asked = Field("", self.typed)
        self.problem = Help()
        self._declined_for = ""
        self.progress = Banner("info", "", symbol="loader-circle", identifier=f"{identifier}.progress")
        # The page puts it where its buttons stand; without an owner until then it would be a window of its own.
        self.go = SayAll(identifier=f"{identifier}.go", parent=self)
        self.go.clicked.connect(lambda *_: self.start())
        self.caption = PlainLabel("", "caption", tone="text2", wrap=True)

        stack = column(self, spacing=12)
        asked = (self.open, self.look, self.recent, self.again, self._asked)
        for part in (self.sides, *asked, self.problem, self.progress):
            stack.addWidget(part)

        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._ask)
        stop = desk.transfers.changed.listen(lambda _: self._follow())
        self.destroyed.connect(lambda *_: stop())
        self._arrange()

    # -- what is wanted

    @property
    def running(self) -> bool:
        """Whether credits are being moved now."""
        return self._running

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops on the way to the button, in order."""
        return self.look, self.again, self.typed

    @property
    def ready(self) -> bool:
        """Whether the button may be pressed."""
        quote = self._quote
        if self._running or quote is None or quote.problem or quote.open is not None:
            return False
        return self._named and (quote.recent is None or self.again.isChecked())

    def consider(self, wish: Wish | None) -> None:
        """Show what this would come to, and read both sides; None where the order is not complete."""
        if self._running:
            return
        self._wish, self._quote, self._declined_for = wish, None, ""
        self.typed.clear()
        self.again.setChecked(False)
        self.problem.say("")
        self._calm.stop()
        if wish is not None:
            self._calm.start()
        self._arrange()

    def read_again(self) -> None:
        """Read both sides anew."""
        if self._wish is not None and not self._running:
            self._quote = None
            self._arrange()
            self._ask()

    def _ask(self) -> None:
        wish = self._wish
        if wish is None or self._running:
            return
        work = self._desk.transfers.quote(wish.account, wish.direction, wish.kind, wish.child, wish.credits)
        self._tasks.start(
            work,
            "transfer.quote",
            guard=self,
            done=lambda quote: self._quoted(wish, quote),
            failed=lambda error: self._unread(wish, error),
        )

    def _quoted(self, wish: Wish, quote: Quote) -> None:
        if self._running or self._wish is None:
            return
        if wish != self._wish:
            self._calm.start()
            return
        self._quote = quote
        # Why the last press moved nothing stays until another order is shown, or what stands in the way says it better.
        self.problem.say("" if quote.open is not None else quote.problem or self._declined_for, "err")
        self._arrange()
        if quote.typed or quote.recent is not None or quote.open is not None or quote.problem:
            self.asks.emit()

    def _unread(self, wish: Wish, error: Exception) -> bool:
        if wish != self._wish and self._wish is not None:
            self._calm.start()
        elif isinstance(error, DeskError):
            self.problem.say(tr(joined(error.why, error.now)), "err")
            self._arrange()
        return isinstance(error, DeskError)

    # -- asking

    @property
    def _named(self) -> bool:
        wish, quote = self._wish, self._quote
        if wish is None or quote is None:
            return False
        must = quote.typed or quote.recent is not None
        return not must or same_name(self.typed.text(), wish.short, wish.child)

    def _arrange(self) -> None:
        wish, quote = self._wish, self._quote
        self.sides.setVisible(wish is not None)
        self.go.say(tr("Add SMS") if wish is None else wish.words)
        self.go.setVisible(not self._running)
        self.caption.setVisible(wish is not None and not self._running)
        if wish is not None:
            before = wish.known if quote is None else quote.before
            then = before.moved(wish.signed) if quote is None else quote.after
            self.sides.say(wish.account.name, wish.child, wish.signed, before, then)
            reading = quote is None and not self.problem.text
            self.caption.setText(tr("Reading both balances.") if reading else _caption(wish))
        self._keep_focus(quote)
        self._arrange_open(quote)
        self._arrange_recent(wish, quote)
        must = quote is not None and quote.open is None and not quote.problem
        must = must and quote is not None and (quote.typed or quote.recent is not None)
        self._asked.setVisible(must and not self._running)
        if wish is not None:
            label = tr("Type {name} to confirm").format(name=wish.short)
            self._asked.label.setText(label.replace("&", "&&"))
            self.typed.setAccessibleName(label)
        self.typed.say_right(must and bool(self.typed.text()) and self._named)
        self.progress.setVisible(self._running)
        self.go.setEnabled(self.ready)

    def _keep_focus(self, quote: Quote | None) -> None:
        """What goes away must not leave the focus on the button that spends."""
        held = (self.typed, self.again, self.look, self.go)
        if any(each.hasFocus() for each in held) and (quote is None or self._running) and self.rest is not None:
            self.rest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange_open(self, quote: Quote | None) -> None:
        earlier = None if quote is None else quote.open
        self.open.setVisible(earlier is not None and not self._running)
        settled_by_hand = earlier is not None and earlier.state is TransferState.UNKNOWN
        self.look.setVisible(settled_by_hand and not self._running)
        if earlier is None or quote is None:
            return
        moved = units(earlier.credits, quote.unit)
        when = ago(earlier.planned_at, self._desk.clock.now())
        title = tr("An earlier transfer for {child} ({moved}, {when}) has no known outcome.")
        if not settled_by_hand:
            title = tr("{moved} are being moved for {child} now ({when}).")
        text = tr("Nothing more is moved for {child} until it is settled.")
        self.open.say(title.format(child=earlier.child, moved=moved, when=when), text.format(child=earlier.child))

    def _arrange_recent(self, wish: Wish | None, quote: Quote | None) -> None:
        earlier = None if quote is None or quote.open is not None else quote.recent
        shown = earlier is not None and not self._running
        self.recent.setVisible(shown)
        self.again.setVisible(shown)
        if earlier is None or wish is None:
            return
        when = ago(earlier.planned_at, self._desk.clock.now())
        self.recent.say(
            tr("You did this {when}.").format(when=when),
            tr("The same {moved} for {child}, {state}.").format(
                moved=units(earlier.credits, wish.branch.unit), child=earlier.child, state=_said(earlier.state)
            ),
        )
        again = tr("I mean it a second time")
        self.again.setText(again)
        self.again.setAccessibleName(again)

    def _compare(self) -> None:
        if self._quote is not None and self._quote.open is not None:
            self.compare.emit(self._quote.open)

    # -- moving

    def start(self) -> bool:
        """Give the order if everything was asked and answered; False if not, or if it was given already."""
        wish, quote = self._wish, self._quote
        if wish is None or quote is None or not self.ready:
            return False
        order = TransferOrder(
            wish.account.id, wish.direction, wish.kind, wish.child, wish.credits, person(), quote.recent is not None
        )
        started = self._tasks.start(
            self._desk.transfers.move(order),
            "transfer.move",
            guard=self,
            done=self._moved,
            failed=self._declined,
        )
        if started is None:
            return False
        self._running = True
        # What was read is used once: whatever comes next is read anew.
        self._quote = None
        title = tr("Moving {moved}.").format(moved=units(wish.credits, wish.branch.unit))
        waits = tr("Sending from {account} waits.").format(account=wish.account.name)
        self._head = f"{title} {waits}"
        self.progress.say(self._head, self._step(wish, None))
        self._arrange()
        self.began.emit()
        return True

    def _follow(self) -> None:
        if self._running:
            self._tasks.start(self._desk.transfers.open(), "transfer.follow", guard=self, done=self._show_step)

    def _show_step(self, open_now: list[Transfer]) -> None:
        wish = self._wish
        if not self._running or wish is None:
            return
        mine = [
            each
            for each in open_now
            if (each.account, each.kind, each.child.casefold()) == (wish.account.id, wish.kind, wish.child.casefold())
        ]
        self.progress.say(self._head, self._step(wish, mine[-1].state if mine else None))

    def _step(self, wish: Wish, state: TransferState | None) -> str:
        if state is TransferState.PLANNED:
            return tr("Both balances are read and written down.")
        if state is TransferState.SENDING:
            return tr("{title} has the order. Waiting for its answer, half a minute at most.").format(
                title=wish.branch.title
            )
        return tr("Waiting for answers to what {account} is sending, and reading both balances.").format(
            account=wish.account.name
        )

    def _moved(self, transfer: Transfer) -> None:
        self._end()
        self.ended.emit(transfer)

    def _declined(self, error: Exception) -> bool:
        self._end()
        if isinstance(error, DeskError):
            words = self._declined_for = tr(joined(error.what, error.why, error.now))
            self.problem.say(words, "err")
            announce(self, words)
            # What stands in the way is shown with its own way out, if it has one.
            self._ask()
        self.stopped.emit()
        return isinstance(error, DeskError)

    def _end(self) -> None:
        self._running = False
        self._arrange()


def _caption(wish: Wish) -> str:
    title = wish.branch.title
    if wish.direction is Direction.TAKE:
        return tr("{title} does this at once. Adding it again is an order of its own.").format(title=title)
    if wish.branch.can_deduct:
        return tr("{title} does this at once. Taking it back needs a second step.").format(title=title)
    return tr("{title} does this at once. smsdesk cannot take it back.").format(title=title)


def _said(state: TransferState) -> str:
    return transfer_word(state).text.lower()
