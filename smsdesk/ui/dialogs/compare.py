"""Compare balances: what both sides of an unknown transfer held, would hold, and hold; a person settles it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QWidget

from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import joined, phrase
from smsdesk.core.transfer import TransferState, Verdict
from smsdesk.host.person import person
from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Line, Surface, column, row
from smsdesk.ui.forms import Help, Radio
from smsdesk.ui.labels import Digits, ElidedLabel, PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.paint.mark import Disc
from smsdesk.ui.theme import Space
from smsdesk.ui.transfers import figure, units, whom_to_call
from smsdesk.ui.words import clock, day_and_clock, tr

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.transfer import Comparison, Sides, Transfer
    from smsdesk.desk import Desk
    from smsdesk.ui.tasks import Tasks

#: Between two looks at the clock, in milliseconds.
TICK: Final = 500

_CHOICES: Final = {
    TransferState.DONE: (phrase("It arrived"), phrase("Both sides are booked; the books show it as done.")),
    TransferState.NOT_DONE: (phrase("It did not arrive"), phrase("Neither side is booked; you may order it again.")),
    TransferState.PARTLY_DONE: (phrase("Partly: ask the provider"), phrase("One side is booked and the other is not.")),
}
_SAVE: Final = {
    TransferState.DONE: phrase("Settle: it arrived"),
    TransferState.NOT_DONE: phrase("Settle: it did not arrive"),
    TransferState.PARTLY_DONE: phrase("Settle: partly done"),
}
_VERDICTS: Final = {
    Verdict.DONE: (TransferState.DONE, "ok"),
    Verdict.NOT_DONE: (TransferState.NOT_DONE, "info"),
    Verdict.PARTLY_DONE: (TransferState.PARTLY_DONE, "err"),
    Verdict.OPEN: (None, "unsure"),
}


class _Table(Surface):
    """Three columns of both purses: as it was, if it arrived, as found now."""

    def __init__(self, account: str, child: str) -> None:
        super().__init__("sunken")
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        heads = (tr("As it was"), tr("If it arrived"), tr("Found now"))
        for place, head in enumerate(heads, start=1):
            grid.addWidget(PlainLabel(head, "label"), 0, place, right)
        grid.addWidget(Line(), 1, 0, 1, 4)
        self._heads = heads
        self._names = (child, account)
        self._cells: list[list[Digits]] = []
        for line, name in enumerate(self._names, start=2):
            grid.addWidget(ElidedLabel(name, "strong"), line, 0)
            cells = [Digits("", "body", tone="text2"), Digits("", "body", tone="text2"), Digits("", "strong")]
            for place, cell in enumerate(cells, start=1):
                grid.addWidget(cell, line, place, right)
            self._cells.append(cells)

    def say(self, was: Sides, expected: Sides, found: Sides | None) -> None:
        """Show them; `found` None while nothing was read."""
        for line, name, side in zip(self._cells, self._names, ("child", "own"), strict=True):
            for cell, head, sides in zip(line, self._heads, (was, expected, found), strict=True):
                text = "\u2026" if sides is None else figure(getattr(sides, side))
                cell.setText(text)
                cell.setAccessibleName(f"{name}, {head}: {text}")


class CompareBalances(QDialog):
    """Reads both sides of an unknown transfer, again when the second reading counts, and asks what became of it.

    `settled` is the transfer as a person settled it, None if it stays unknown.
    """

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None, transfer: Transfer) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._transfer = desk, tasks, transfer
        self._info = desk.accounts.provider(transfer.provider).info
        self._found: Comparison | None = None
        self._read_for: datetime | None = None
        self.settled: Transfer | None = None
        self.setModal(True)
        self.setAccessibleIdentifier("topup.compare")
        title = tr("Did {moved} reach {child}?")
        if transfer.signed < 0:
            title = tr("Were {moved} taken from {child}?")
        title = title.format(moved=units(transfer.credits, self._info.unit), child=transfer.child)
        self.setWindowTitle(tr("Compare balances"))
        self.setFixedWidth(600)

        words = column(spacing=4)
        words.addWidget(PlainLabel(title, "section", wrap=True))
        told = tr("{when}, from {account}. {sentence}").format(
            when=day_and_clock(transfer.planned_at), account=transfer.account_name, sentence=tr(transfer.sentence)
        )
        words.addWidget(PlainLabel(told.strip(), "body", tone="text2", wrap=True))
        head = row(spacing=14)
        head.addWidget(Disc("circle-help", "unsure", 40), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)

        self.table = _Table(transfer.account_name, transfer.child)
        self.verdict = Banner("unsure", tr("Reading both balances."), identifier="topup.compare.verdict")
        self.trouble = Help()
        self.second = PlainLabel("", "body", tone="text2", wrap=True)
        self.second.setAccessibleIdentifier("topup.compare.second")
        self.again = Button(tr("Read both again"), symbol="refresh-cw", identifier="topup.compare.again", keys="F5")
        self.again.clicked.connect(lambda *_: self.read())
        QShortcut(QKeySequence("F5"), self).activated.connect(self.read)
        reading = row(self.second, self.again, spacing=12)
        reading.setStretch(0, 1)

        choices = column(spacing=8)
        choices.addWidget(PlainLabel(tr("What became of it"), "label"))
        self._group = QButtonGroup(self)
        self.choices: dict[TransferState, Radio] = {}
        for state, (choice, meaning) in _CHOICES.items():
            radio = Radio(tr(choice), identifier=f"topup.compare.{state}")
            radio.setAccessibleDescription(tr(meaning))
            radio.toggled.connect(lambda _: self._arrange())
            self._group.addButton(radio)
            self.choices[state] = radio
            line = row(radio, PlainLabel(tr(meaning), "caption", tone="text2", wrap=True), spacing=10)
            line.setStretch(1, 1)
            choices.addLayout(line)
        self.until = Help()
        choices.addWidget(self.until)
        self.call = PlainLabel(whom_to_call(self._info.title, self._info.phone), "body", tone="err", wrap=True)
        choices.addWidget(self.call)

        inner = QWidget()
        stack = column(inner, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 16), spacing=14)
        stack.addLayout(head)
        stack.addWidget(self.table)
        stack.addWidget(self.verdict)
        stack.addWidget(self.trouble)
        stack.addLayout(reading)
        stack.addLayout(choices)
        stack.addStretch(1)

        self.later = Button(tr("Decide later"), identifier="topup.compare.later", height=Space.FOOTER_BUTTON)
        self.later.clicked.connect(self.reject)
        self.save = Button("", "primary", identifier="topup.compare.save", height=Space.FOOTER_BUTTON)
        self.save.clicked.connect(lambda *_: self._settle())
        foot = Surface("footer")
        foot.setFixedHeight(Space.FOOTER)
        row(self.later, None, self.save, owner=foot).setContentsMargins(Space.MARGIN, 0, Space.MARGIN, 0)
        whole = column(self)
        whole.addWidget(Body(inner), 1)
        whole.addWidget(foot)
        # The frame comes on top.
        self.resize(600, min(540, self.screen().availableGeometry().height() - 48))

        self.table.say(transfer.before, transfer.before.moved(transfer.signed), None)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._arrange()
        self.read()
        self.later.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- reading

    def read(self) -> None:
        """Read both sides now."""
        work = self._desk.transfers.compare(self._transfer.id)
        started = self._tasks.start(work, "transfer.compare", guard=self, done=self._show, failed=self._unread)
        if started is not None:
            self.again.setEnabled(False)

    def _show(self, found: Comparison) -> None:
        fresh = self._found is None or self._found.verdict is not found.verdict or not self._found.sure
        self._found = found
        self.trouble.say("")
        self.table.say(self._transfer.before, found.expected, found.found)
        state, role = _VERDICTS[found.verdict]
        if not found.sure and role != "err":
            role = "unsure"
        self.verdict.say(tr(found.sentence), "", role=role)
        if found.sure and fresh and state is not None:
            # Evidence points; a person decides.
            self.choices[state].setChecked(True)
        self.again.setEnabled(True)
        self._arrange()

    def _unread(self, error: Exception) -> bool:
        self.again.setEnabled(True)
        if not isinstance(error, DeskError):
            return False
        if self._found is None:
            self.verdict.say(tr("The balances could not be read."), "", role="warn")
        self.trouble.say(tr(joined(error.why, error.now)), "err")
        self._arrange()
        return True

    def _tick(self) -> None:
        found = self._found
        due = None if found is None or found.sure else found.next_at
        if due is not None and self._desk.clock.now() >= due and self._read_for != due:
            # Once for each time; after that a person asks.
            self._read_for = due
            self.read()
        self._arrange()

    # -- deciding

    @property
    def _choice(self) -> TransferState | None:
        return next((state for state, radio in self.choices.items() if radio.isChecked()), None)

    def _arrange(self) -> None:
        now, until = self._desk.clock.now(), self._transfer.settle_until
        early = until is not None and now < until
        for radio in self.choices.values():
            radio.setEnabled(not early)
        wait = tr("The order may still be on its way. You can decide from {time} on.")
        said = wait.format(time=clock(until, seconds=True)) if early and until is not None else ""
        if self.until.text != said:
            self.until.say(said, "warn" if said else "")
        choice = self._choice
        self.call.setVisible(choice is TransferState.PARTLY_DONE)
        self.save.setText(tr(_SAVE[choice]) if choice else tr("Settle"))
        self.save.setEnabled(choice is not None and not early)
        self._say_second(now)

    def _say_second(self, now: datetime) -> None:
        found = self._found
        if found is None:
            text = ""
        elif found.sure:
            text = tr("Read at {time}: equal to the reading before.").format(time=clock(found.read_at, seconds=True))
        elif found.next_at is not None and now < found.next_at:
            minutes, seconds = divmod(math.ceil((found.next_at - now).total_seconds()), 60)
            left = f"{minutes}:{seconds:02}"
            text = tr("Read at {time}. One reading proves nothing: the next one counts from {next} on, in {left}.")
            text = text.format(
                time=clock(found.read_at, seconds=True), next=clock(found.next_at, seconds=True), left=left
            )
        else:
            text = tr("Read at {time}. Read both again to be sure.").format(time=clock(found.read_at, seconds=True))
        if self.second.text() != text:
            self.second.setText(text)

    def _settle(self) -> None:
        choice = self._choice
        if choice is None:
            return
        work = self._desk.transfers.settle(self._transfer.id, choice, person())
        started = self._tasks.start(work, "transfer.settle", guard=self, done=self._done, failed=self._unread)
        if started is not None:
            self.save.setEnabled(False)

    def _done(self, transfer: Transfer) -> None:
        self.settled = transfer
        self.accept()
