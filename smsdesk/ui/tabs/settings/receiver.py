"""The receiver in short: how it stands, its switch and port, and the way to its own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.core.receiving import Phase
from smsdesk.host import settings as declared
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, column, row
from smsdesk.ui.forms import Setting
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import Digits, PlainLabel
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.toggle import Toggle
from smsdesk.ui.reception import phase_word, standing
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from smsdesk.desk import Desk
    from smsdesk.ui.tasks import Tasks


class ReceiverCard(Card):
    """`show` opens the receiver's own page, where its addresses, its test and everything else are."""

    def __init__(self, desk: Desk, tasks: Tasks, show: Callable[[], object]) -> None:
        super().__init__(tr("Receiver"), spacing=0)
        self._desk, self._tasks = desk, tasks
        self._chip = Chip(phase_word(desk.receiving.state))
        self._words = PlainLabel("", "caption", tone="text2", wrap=True)
        self.toggle = Toggle(tr("Receive answers and reports"), identifier="settings.receiver.toggle")
        # Only a person's click: what the receiver does by itself is shown, not ordered once more.
        self.toggle.clicked.connect(lambda on: self._switch(bool(on)))
        more = Button(tr("Open the receiver"), symbol="radio", identifier="settings.receiver.open")
        more.clicked.connect(lambda *_: show())
        words = column(spacing=3)
        words.addLayout(row(PlainLabel(tr("Receive answers and reports"), "medium"), self._chip, None, spacing=10))
        words.addWidget(self._words)
        line = row(spacing=16)
        line.setContentsMargins(0, 9, 0, 9)
        line.addLayout(words, 1)
        line.addWidget(self.toggle)
        rest = row(spacing=16)
        rest.setContentsMargins(0, 9, 0, 0)
        about = tr("Addresses for your providers, reachability, and a test of the whole way.")
        rest.addWidget(PlainLabel(about, "caption", tone="text2", wrap=True), 1)
        rest.addWidget(more)
        self._port = Digits("", "body", tone="text2")
        port = Setting(tr(declared.RECEIVER_PORT.label), tr(declared.RECEIVER_PORT.help), self._port)
        self.add(line, Line(), port, Line(), rest)
        stops = [
            desk.receiving.changed.listen(lambda _: self._show()),
            desk.settings.changes.listen(self._setting),
        ]
        self.destroyed.connect(lambda *_: [stop() for stop in stops])
        self._show()

    def _show(self) -> None:
        state = self._desk.receiving.state
        self._chip.show_word(phase_word(state))
        self._words.setText(kept(state.why) if state.phase is Phase.FAILED else standing(state, self._desk.settings))
        self.toggle.setChecked(state.phase in (Phase.ON, Phase.STARTING))
        self._port.setText(str(self._desk.settings.get(declared.RECEIVER_PORT)))

    def _setting(self, key: str) -> None:
        if key in (declared.KEEP_RECEIVING.key, declared.RECEIVER_PORT.key):
            self._show()

    def _switch(self, on: bool) -> None:
        receiving = self._desk.receiving
        work = receiving.switch_on() if on else receiving.switch_off()
        self._tasks.start(work, "receiver.switch", guard=self.toggle)
