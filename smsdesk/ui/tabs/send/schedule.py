"""When a message leaves, and a test of it to one's own phone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Surface, column, row
from smsdesk.ui.flow import Flow
from smsdesk.ui.forms import Help, LineField, Moment, Radio
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.words import local, tr, zone

if TYPE_CHECKING:
    from collections.abc import Callable

#: The hour proposed for tomorrow.
MORNING: Final = 8


class When(QWidget):
    """As soon as it is confirmed, or later. `chosen` carries the moment in UTC, None for as soon as possible.

    `quiet` says in a sentence whom that moment would disturb, "" for nobody.
    """

    chosen = Signal(object)

    def __init__(self, now: Callable[[], datetime], quiet: Callable[[datetime | None], str]) -> None:
        super().__init__()
        self._now = now
        self._quiet = quiet
        self.soon = Radio(tr("Send as soon as I confirm"), identifier="send.when.now", on=True)
        self.later = Radio(tr("Send later"), identifier="send.when.later")
        group = QButtonGroup(self)
        group.addButton(self.soon)
        group.addButton(self.later)
        self.moment = Moment(tr("Send at"), identifier="send.when.at")
        self.moment.setEnabled(False)
        self.help = Help()
        self.ends = row(spacing=8)
        moment = QWidget()
        row(self.later, self.moment, spacing=10, owner=moment)
        choices = Flow(gap=14)
        for each in (PlainLabel(tr("When"), "label"), self.soon, moment):
            each.setFixedHeight(self.moment.height())
            choices.add(each)
        line = row(spacing=10)
        line.addWidget(choices, 1)
        line.addLayout(self.ends)
        line.setAlignment(self.ends, Qt.AlignmentFlag.AlignTop)
        whole = column(self, spacing=6)
        whole.addLayout(line)
        whole.addWidget(self.help)
        self.later.toggled.connect(self._turned)
        self.moment.dateTimeChanged.connect(lambda _: self._tell())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._propose()

    def show_when(self, when: datetime | None) -> None:
        """Show what was chosen earlier; nobody is told."""
        for each in (self.soon, self.later, self.moment):
            each.blockSignals(True)
        (self.later if when is not None else self.soon).setChecked(True)
        if when is not None:
            self.moment.set_seconds(int(when.timestamp()))
        self.moment.setEnabled(when is not None)
        for each in (self.soon, self.later, self.moment):
            each.blockSignals(False)
        self._help()

    def _propose(self) -> None:
        now = local(self._now())
        tomorrow = (now + timedelta(days=1)).replace(hour=MORNING, minute=0, second=0, microsecond=0)
        self.moment.blockSignals(True)
        self.moment.set_seconds(int(tomorrow.timestamp()), earliest=int(now.timestamp()) // 60 * 60)
        self.moment.blockSignals(False)

    def _turned(self, later: bool) -> None:
        self.moment.setEnabled(later)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self._moment())
        self._help()

    def _moment(self) -> datetime | None:
        return datetime.fromtimestamp(self.moment.moment_seconds(), UTC) if self.later.isChecked() else None

    def _help(self) -> None:
        when = self._moment()
        self.moment.setToolTip("" if when is None else zone(when))
        if when is not None and when <= self._now():
            self.help.say(tr("This time has passed. Choose a time to come."), "err")
        elif quiet := self._quiet(when):
            self.help.say(quiet, "warn")
        else:
            self.help.say("" if when is None else tr("In the time of this computer: {zone}").format(zone=zone(when)))


class Test(Surface):
    """Asks for one's own number. `asked` carries it as it was typed."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("sunken")
        label = PlainLabel(tr("Your n&umber"), "label")
        self.number = LineField(tr("Your number"), identifier="send.test.number", hint="+255 754 112 418")
        self.number.setFixedWidth(190)
        label.setBuddy(self.number)
        self.number.returnPressed.connect(self._ask)
        self.go = Button(tr("Send the test"), symbol="smartphone", identifier="send.test.go")
        self.go.clicked.connect(lambda *_: self._ask())
        leave = Button(tr("Cancel"), "ghost", identifier="send.test.cancel")
        leave.clicked.connect(self.hide)
        words = ElidedLabel(tr("Paid for like any message"), "caption")
        line = row(label, self.number, spacing=10, owner=self)
        line.setContentsMargins(12, 8, 8, 8)
        line.addWidget(words, 1)
        line.addWidget(self.go)
        line.addWidget(leave)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def ask(self, number: str) -> None:
        """Show it, with the number of the last test."""
        self.number.setText(number)
        self.show()
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def _ask(self) -> None:
        if self.number.text().strip():
            self.asked.emit(self.number.text().strip())
