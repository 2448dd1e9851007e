"""What asks a person something about the batch that is shown, above its heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from smsdesk.ui.banner import Banner
from smsdesk.ui.cards import column
from smsdesk.ui.tabs.outbox.panels import RetryPanel, TimePanel
from smsdesk.ui.words import stop_words, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.message import Job
    from smsdesk.services.retry import Cause
    from smsdesk.ui.lanes import Stand


class Questions(QWidget):
    """Uncertain messages, a lane that stands still, stopping, retrying, another time.

    `decide` and `unblock` come from the buttons of banners; `stop` once stopping was confirmed; `retry` carries the
    causes to try again, `retime` another time.
    """

    decide = Signal()
    unblock = Signal()
    stop = Signal()
    retry = Signal(object)
    retime = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.uncertain = Banner("unsure", "", identifier="outbox.uncertain")
        self._decide = self.uncertain.add_button(tr("Decide for each"), self.decide.emit, identifier="outbox.decide")
        self.lane = Banner("err", "", identifier="outbox.lane")
        self._unblock = self.lane.add_button(tr("Try now"), self.unblock.emit, identifier="outbox.lane.go")
        self.stopping = Banner("warn", "", identifier="outbox.stopping")
        self.stopping.add_button(
            tr("Stop and cancel the rest"), self._stop, look="danger", identifier="outbox.stopping.go"
        )
        self.stopping.add_button(tr("Go on sending"), self.stopping.hide, identifier="outbox.stopping.leave")
        self.retrying = RetryPanel()
        self.retrying.asked.connect(self.retry)
        self.timing = TimePanel()
        self.timing.asked.connect(self.retime)
        stack = column(self, spacing=12)
        self._parts = (self.uncertain, self.lane, self.stopping, self.retrying, self.timing)
        for each in self._parts:
            each.hide()
            each.installEventFilter(self)
            stack.addWidget(each)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # With nothing to ask it takes no room, not even the gap around it.
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(any(not each.isHidden() for each in self._parts))
        return False

    def leave(self) -> None:
        """Another batch is shown: what was asked about the last one goes."""
        for each in (self.stopping, self.retrying, self.timing):
            each.hide()

    def show_uncertain(self, count: int, why: str) -> None:
        """Say how many messages are uncertain, and why."""
        self.uncertain.setVisible(bool(count))
        if count:
            self.uncertain.say(tr("%Ln messages may or may not have gone out.", count), why)
            self._decide.setText(tr("Decide") if count == 1 else tr("Decide for each"))

    def show_stand(self, found: Stand | None) -> None:
        """Say why the batch stands still; None: it does not."""
        self.lane.setVisible(found is not None)
        if found is not None:
            self.lane.say(found.title, found.text, role=found.role)
            self._unblock.setText(found.button)

    def ask_stop(self, job: Job) -> None:
        """Ask before the rest is cancelled; sending goes on meanwhile."""
        self.stopping.say(*stop_words(job.done, job.waiting))
        self.stopping.show()

    def follow(self, job: Job) -> None:
        """The batch has moved on while somebody thinks about stopping it."""
        if self.stopping.isVisible():
            if job.waiting:
                self.ask_stop(job)
            else:
                self.stopping.hide()

    def ask_retry(self, causes: Sequence[Cause]) -> None:
        """Ask which failed messages to try again; asked a second time, put the question away."""
        if self.retrying.isVisible():
            self.retrying.leave()
        elif causes:
            self.retrying.show_causes(causes)

    def ask_time(self, job: Job, now: datetime) -> None:
        """Ask for another time."""
        self.timing.show_time(job.not_before, now)

    def _stop(self) -> None:
        self.stopping.hide()
        self.stop.emit()
