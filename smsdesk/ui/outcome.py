"""What became of a transfer, as a page of its own: every outcome with its sentence and what can be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smsdesk.core.result import Reason
from smsdesk.core.transfer import LEFT, TransferState
from smsdesk.ui.assent import BothSides
from smsdesk.ui.banner import Banner, announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.mark import Disc
from smsdesk.ui.transfers import headline, transfer_word, whom_to_call
from smsdesk.ui.words import day_and_clock, tr

if TYPE_CHECKING:
    from smsdesk.core.provider import ProviderInfo
    from smsdesk.core.transfer import Transfer

#: What is shown of both sides: where the outcome says what they hold now.
_READ: Final = frozenset({TransferState.DONE, TransferState.NOT_DONE, TransferState.PARTLY_DONE})

#: Where it came to this, the words kept are not the provider's.
_OURS: Final = frozenset({Reason.TRANSPORT, Reason.PARSE, LEFT})


class Outcome(QWidget):
    """One transfer and where it ended; `compare` asks for the balances of one that is unknown."""

    compare = Signal(object)

    def __init__(self, *, identifier: str = "topup.outcome") -> None:
        super().__init__()
        self.setAccessibleIdentifier(identifier)
        self._transfer: Transfer | None = None
        self._disc = Disc("circle-check", "ok", 40)
        self.title = PlainLabel("", "section", wrap=True)
        self.text = PlainLabel("", "body", tone="text2", wrap=True)
        self._chip = Chip(transfer_word(TransferState.PLANNED))
        self._when = PlainLabel("", "caption", wrap=True)
        self.call = Banner("err", "", identifier=f"{identifier}.call")
        self.sides = BothSides()
        self.words = PlainLabel("", "body", tone="text2", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.look = Button(tr("Compare balances"), "primary", identifier="topup.compare.open")
        self.look.clicked.connect(lambda *_: self.compare.emit(self._transfer))

        head = column(spacing=4)
        head.addWidget(self.title)
        head.addWidget(self.text)
        top = row(spacing=14)
        top.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(head, 1)
        stack = column(self, spacing=14)
        stack.addLayout(top)
        stack.addWidget(self.call)
        stack.addWidget(self.sides)
        stack.addWidget(self.words)
        stack.addLayout(row(self._chip, self._when, spacing=10))
        stack.addLayout(row(self.look, None))
        stack.addStretch(1)

    @property
    def transfer(self) -> Transfer | None:
        """The one that is shown."""
        return self._transfer

    def show_transfer(self, transfer: Transfer, info: ProviderInfo, unit: str) -> None:
        """Show this one; it is announced where the part is on the screen."""
        self._transfer = transfer
        word = transfer_word(transfer.state)
        title, said = headline(transfer, info.title, unit), tr(transfer.sentence)
        self._disc.show_symbol(word.icon, word.role)
        self._chip.show_word(word)
        self.title.setText(title)
        self.text.setText(said)
        self.text.setVisible(bool(said))
        self.sides.setVisible(transfer.state in _READ and transfer.after.own is not None)
        self.sides.say(
            transfer.account_name,
            transfer.child,
            transfer.signed if transfer.state is TransferState.DONE else 0,
            transfer.before,
            transfer.after,
        )
        self.call.setVisible(transfer.state is TransferState.PARTLY_DONE)
        call = tr("Only {title} can put this right.").format(title=info.title)
        self.call.say(call, whom_to_call(info.title, info.phone))
        words = tr("In detail: {words}") if transfer.reason in _OURS else tr("{title}'s own words: {words}")
        self.words.setText(words.format(title=info.title, words=kept(transfer.words)))
        self.words.setVisible(bool(transfer.words))
        self._when.setText(_by(transfer))
        self.look.setVisible(transfer.state is TransferState.UNKNOWN)
        if self.isVisible():
            announce(self, f"{title} {said}")


def _by(transfer: Transfer) -> str:
    said = tr("Number {id}, by {who}, {when}").format(
        id=transfer.id, who=transfer.by, when=day_and_clock(transfer.planned_at)
    )
    if transfer.settled_by is None or transfer.settled_at is None:
        return said
    settled = tr("settled by {who}, {when}").format(who=transfer.settled_by, when=day_and_clock(transfer.settled_at))
    return f"{said}; {settled}"
