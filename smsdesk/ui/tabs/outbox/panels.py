"""Questions that stand in the page beside their subject: what to retry, when to send, whether to stop."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from smsdesk.ui.banner import announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, clear, column, row
from smsdesk.ui.forms import Check, Moment
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.reasons import reason_words
from smsdesk.ui.words import message_word, tr, zone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from smsdesk.services.retry import Cause


class Panel(Card):
    """A question in the page. Esc and the second button put it away; nothing has happened then."""

    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def leave(self) -> None:
        """Go away; nothing is done."""
        self.hide()
        self.left.emit()


class RetryPanel(Panel):
    """Why messages failed, with a box for each cause; `asked` carries the causes to try again."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Try failed messages again"), spacing=8)
        self._boxes: list[tuple[Check, Cause]] = []
        self._lines = column(spacing=6)
        self._note = PlainLabel("", "caption", wrap=True)
        self._go = Button("", "primary", symbol="refresh-cw", identifier="outbox.retry.go")
        self._no = Button(tr("Not now"), identifier="outbox.retry.leave")
        self._go.clicked.connect(self._ask)
        self._no.clicked.connect(self.leave)
        self.add(self._lines, self._note, row(self._go, self._no, None))
        self.hide()

    def show_causes(self, causes: Sequence[Cause]) -> None:
        """Ask about these; what cannot succeed is listed and cannot be chosen."""
        clear(self._lines)
        self._boxes = []
        for place, cause in enumerate(sorted(causes, key=lambda cause: (cause.hopeless, cause.paid, -cause.count))):
            why = reason_words(cause.reason, cause.words, state=cause.state) or message_word(cause.state).text
            words = tr("%Ln: {state}. {why}.", cause.count).format(
                state=message_word(cause.state).text, why=why.rstrip(".")
            )
            if cause.hopeless:
                label = PlainLabel(words + tr(" Trying again cannot help."), "body", tone="text3", wrap=True)
                self._lines.addWidget(label)
                continue
            if cause.paid:
                words += tr(" A new message, paid for again.")
            box = Check(words, identifier=f"outbox.retry.cause.{place + 1}", on=True)
            box.toggled.connect(lambda _on: self._count())
            self._boxes.append((box, cause))
            self._lines.addWidget(box)
        self._note.setText(tr("Numbers that opted out meanwhile are left out."))
        self._count()
        self.show()
        announce(self, tr("Choose which failed messages to try again."))
        if self._boxes:
            self._boxes[0][0].setFocus()
        else:
            self._no.setFocus()

    def _chosen(self) -> list[Cause]:
        return [cause for box, cause in self._boxes if box.isChecked()]

    def _count(self) -> None:
        count = sum(cause.count for cause in self._chosen())
        self._go.setText(tr("Retry %Ln", count))
        self._go.setEnabled(count > 0)

    def _ask(self) -> None:
        chosen = self._chosen()
        self.hide()
        self.asked.emit(chosen)


class TimePanel(Panel):
    """Another time for a scheduled batch; `asked` carries it, in UTC."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("When should it be sent?"), spacing=10)
        self._when = Moment(tr("When"), identifier="outbox.time.when")
        self._zone = PlainLabel("", "caption")
        self._go = Button(tr("Save the time"), "primary", identifier="outbox.time.go")
        self._no = Button(tr("Leave it"), identifier="outbox.time.leave")
        self._go.clicked.connect(self._ask)
        self._no.clicked.connect(self.leave)
        self.add(row(self._when, self._zone, None, self._no, self._go, spacing=10))
        self.hide()

    def show_time(self, planned: datetime, now: datetime) -> None:
        """Ask, beginning with the time that is planned."""
        earliest = int((now + timedelta(minutes=1)).timestamp())
        self._when.set_seconds(max(int(planned.timestamp()), earliest), earliest=earliest)
        self._zone.setText(zone(planned))
        self.show()
        self._when.setFocus()

    def _ask(self) -> None:
        self.hide()
        self.asked.emit(datetime.fromtimestamp(self._when.moment_seconds(), UTC))
