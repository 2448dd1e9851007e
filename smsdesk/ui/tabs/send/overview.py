"""The ring of a batch, its title and speed, and its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smsdesk.core.groups import Group, counted
from smsdesk.core.phrase import phrase
from smsdesk.core.state import JobState
from smsdesk.ui.cards import Card, column, row
from smsdesk.ui.labels import Digits, ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.ring import Ring
from smsdesk.ui.words import batch_word, day_and_clock, duration, number, people, tr

if TYPE_CHECKING:
    from smsdesk.core.message import Job
    from smsdesk.ui.lanes import Stand
    from smsdesk.ui.tabs.send.standing import Standing

#: Group: icon, its colour, its words.
_FIGURES: Final = {
    Group.DELIVERED: ("check-check", "ok", phrase("Delivered to phone")),
    Group.SENT: ("check", "info", phrase("Sent, waiting for report")),
    Group.FAILED: ("circle-x", "err", phrase("Failed")),
    Group.WAITING: ("clock", "text2", phrase("Still to send")),
    Group.UNCERTAIN: ("circle-help", "unsure", phrase("Uncertain")),
    Group.NOT_SENT: ("wifi-off", "warn", phrase("Not sent")),
    Group.CANCELLED: ("ban", "text2", phrase("Cancelled")),
}

#: The order of the arcs, and their roles; what was cancelled was not done.
_ARCS: Final = (
    (Group.DELIVERED, "ok"),
    (Group.SENT, "info"),
    (Group.FAILED, "err"),
    (Group.UNCERTAIN, "unsure"),
    (Group.NOT_SENT, "warn"),
)


def ended(job: Job, *, reports: bool) -> tuple[str, str]:
    """A batch that is over, in two sentences: "Form 3 is finished.", "1,271 of 1,284 delivered."."""
    groups = counted(job.states)
    if job.state is JobState.CANCELLED:
        title = tr("{title} is stopped.").format(title=job.title)
    else:
        title = tr("{title} is finished.").format(title=job.title)
    sent = groups[Group.DELIVERED] + groups[Group.SENT]
    words = tr("%Ln of {all} sent.", sent)
    if reports and groups[Group.DELIVERED]:
        words = tr("%Ln of {all} delivered.", groups[Group.DELIVERED])
    return title, words.format(all=number(job.total))


class _Figure(QWidget):
    def __init__(self, symbol: str, ink: str, identifier: str) -> None:
        super().__init__()
        self.value = Digits("", "small_number")
        self.value.setAccessibleIdentifier(identifier)
        self.word = ElidedLabel("", "caption", tone="text2")
        words = column(spacing=0)
        words.addWidget(self.value)
        words.addWidget(self.word)
        whole = row(spacing=10, owner=self)
        whole.addWidget(IconLabel(symbol, ink, 18), 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(words, 1)

    def say(self, count: int, word: str) -> None:
        self.value.setText(number(count))
        self.value.setAccessibleName(f"{number(count)} {word}")
        self.word.setText(word)


class Overview(Card):
    """The card at the top left."""

    def __init__(self) -> None:
        super().__init__(padding=0, spacing=0)
        self.body.setContentsMargins(22, 12, 16, 14)
        self.ring = Ring()
        self.title = ElidedLabel("", "section")
        self.chip = Chip(batch_word(JobState.QUEUED))
        self.chip.setAccessibleIdentifier("progress.state")
        self.text = PlainLabel("", "body", tone="text2", wrap=True)
        self.text.setAccessibleIdentifier("progress.text")
        # Room for two lines, so that nothing jumps when the speed is known.
        self.text.setMinimumHeight(2 * self.text.fontMetrics().lineSpacing())
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        head = row(self.title, self.chip, spacing=11)
        head.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.figures = {
            group: _Figure(symbol, ink, f"progress.figure.{group}") for group, (symbol, ink, _) in _FIGURES.items()
        }
        for figure in self.figures.values():
            figure.setParent(self)
            figure.hide()
        words = column(spacing=0)
        words.addLayout(head)
        words.addSpacing(4)
        words.addWidget(self.text)
        words.addSpacing(12)
        words.addStretch(1)
        words.addLayout(self._grid)
        words.addStretch(1)
        whole = row(spacing=22)
        whole.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(words, 1)
        self.body.addLayout(whole)
        self._placed: tuple[Group, ...] = ()

    def show_standing(self, standing: Standing, speed: float, held: Stand | None, *, reports: bool) -> None:
        """Show a batch as it stands, at so many messages a second."""
        job = standing.job
        groups = counted(job.states)
        self.ring.show_shares([(role, groups[group]) for group, role in _ARCS if groups[group]], job.total)
        runs = job.state in (JobState.QUEUED, JobState.SENDING)
        self.title.setText(tr("Sending to {title}").format(title=job.title) if runs else job.title)
        self.chip.show_word(batch_word(job.state))
        self.text.setText(_text(standing, speed, held, reports=reports))
        self._place(groups, reports=reports, over=not job.waiting)
        for group, figure in self.figures.items():
            word = _FIGURES[group][2]
            if group is Group.SENT and not reports:
                word = phrase("Sent, no reports")
            figure.say(groups[group], tr(word))

    def _place(self, groups: dict[Group, int], *, reports: bool, over: bool) -> None:
        always = {Group.SENT, Group.FAILED} | ({Group.DELIVERED} if reports else set())
        if not over:
            always.add(Group.WAITING)
        shown = tuple(group for group in _FIGURES if group in always or groups[group])
        if shown == self._placed:
            return
        self._placed = shown
        for figure in self.figures.values():
            self._grid.removeWidget(figure)
            figure.hide()
        for place, group in enumerate(shown):
            self._grid.addWidget(self.figures[group], place // 2, place % 2)
            self.figures[group].show()


def _text(standing: Standing, speed: float, held: Stand | None, *, reports: bool) -> str:
    job = standing.job
    match job.state:
        case JobState.FINISHED:
            return _over(job, reports=reports)
        case JobState.CANCELLED:
            return tr("Stopped. What was sent before cannot be called back.")
        case JobState.SCHEDULED:
            return tr("It starts {when}.").format(when=day_and_clock(job.not_before))
        case JobState.PAUSED:
            left = tr("Nothing more begins before you go on. {people} still wait.")
            return left.format(people=people(job.waiting))
        case _ if held is not None:
            return tr("It stands still.")
        case _ if standing.before:
            return tr("It begins after {title}, which is sent from the same account.").format(title=standing.before)
    use = tr("You can use other tabs while this runs.")
    if speed <= 0:
        return tr("It begins now.") + " " + use if not job.done else use
    rate = f"{speed:.0f}" if speed >= 10 else f"{speed:.1f}".rstrip("0").rstrip(".")
    words = tr("{rate} messages a second, about {time} left.").format(rate=rate, time=duration(job.waiting / speed))
    return f"{words} {use}"


def _over(job: Job, *, reports: bool) -> str:
    groups = counted(job.states)
    words = ended(job, reports=reports)[1]
    if reports and groups[Group.SENT]:
        words += " " + tr("Reports still come in.")
    elif not reports:
        words += " " + tr("The provider sends no delivery reports.")
    return words
