"""The heading of a batch: what it is, how it stands, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.groups import WITHOUT, Group, counted
from smsdesk.core.phrase import phrase
from smsdesk.core.state import JobState, State
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Card, Line, column, row
from smsdesk.ui.flow import Flow
from smsdesk.ui.focus import has_ring
from smsdesk.ui.icons import draw_icon, icon
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.plot import Bar, DeliveryPlot, Legend
from smsdesk.ui.tabs.outbox.lines import badge, subtitle
from smsdesk.ui.theme import color, theme
from smsdesk.ui.words import batch_word, clock, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from smsdesk.core.message import Job

_OPEN: Final = frozenset({JobState.QUEUED, JobState.SENDING})


class Figure(QPushButton):
    """A number with its icon and its word under it; pressing it shows those messages."""

    def __init__(self, symbol: str, ink: str, identifier: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol, self._ink = symbol, ink
        self._count = self._word = ""
        self.setAccessibleIdentifier(identifier)
        self.setProperty("v", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)

    def say(self, count: int, word: str, tip: str = "") -> None:
        """Show a number and what it counts."""
        self._count, self._word = number(count), word
        self.setAccessibleName(f"{self._count} {word}")
        self.setToolTip(tip)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        upper = QFontMetrics(theme.font("small_number")).horizontalAdvance(self._count)
        lower = QFontMetrics(theme.font("caption")).horizontalAdvance(self._word)
        return QSize(28 + max(upper, lower) + 4, 50)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("sunken"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        draw_icon(painter, QPoint(0, 19), self._symbol, self._ink, 18)
        side = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.font("small_number"))
        painter.setPen(color("text"))
        painter.drawText(QRect(28, 2, self.width() - 28, 26), side, self._count)
        painter.setFont(theme.font("caption"))
        painter.setPen(color("text2"))
        painter.drawText(QRect(28, 28, self.width() - 28, 18), side, self._word)
        if has_ring(self):
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)


#: Group: (icon, colour, word, tool tip). The word of SENT depends on the provider.
_FIGURES: Final = {
    Group.DELIVERED: ("check-check", "ok", phrase("delivered"), ""),
    Group.SENT: ("check", "info", phrase("no report yet"), ""),
    Group.FAILED: ("circle-x", "err", phrase("failed"), phrase("Not delivered, expired, or refused")),
    Group.NOT_SENT: ("wifi-off", "warn", phrase("not sent"), phrase("Never left, or their time had passed")),
    Group.UNCERTAIN: ("circle-help", "unsure", phrase("uncertain"), ""),
    Group.WAITING: ("clock", "text2", phrase("waiting"), ""),
    Group.CANCELLED: ("ban", "text2", phrase("cancelled"), ""),
}

#: What can be done with a batch: words and icon.
_VERBS: Final = {
    "pause": (phrase("Pause"), "pause"),
    "resume": (phrase("Go on"), "play"),
    "now": (phrase("Send now"), "send"),
    "time": (phrase("Change time"), "calendar-clock"),
    "cancel": (phrase("Cancel the batch"), "ban"),
    "stop": (phrase("Stop and cancel the rest"), "square"),
    "again": (phrase("Send again"), "repeat"),
    "rest": (phrase("Write to the ones who did not get it"), "users"),
}


def verbs(job: Job) -> tuple[list[str], list[str]]:
    """What can be done with a batch now: as buttons, and in the menu."""
    if job.emptied_at is not None:
        return [], []
    without = ["rest"] if job.count(*WITHOUT) else []
    match job.state:
        case JobState.SCHEDULED:
            return ["time", "now"], ["cancel", "again"]
        case JobState.QUEUED | JobState.SENDING:
            return ["pause"], ["stop", "again", *without]
        case JobState.PAUSED:
            return ["resume"], ["stop", "again", *without]
        case JobState.STOPPED:
            # The banner beside it says why, and has the button.
            return [], ["stop", "again", *without]
        case _:
            return ["again"], ["again", *without]


class Heading(Card):
    """The card above the messages. `asked` carries a verb of `verbs`, `filtered` the group to show."""

    asked = Signal(str)
    filtered = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=0, spacing=0)
        self.body.setContentsMargins(17, 13, 17, 13)
        self.title = ElidedLabel("", "section")
        self._chip = Chip(batch_word(JobState.FINISHED))
        self._chip.setAccessibleIdentifier("outbox.state")
        self._subtitle = PlainLabel("", "caption", tone="text2", wrap=True)
        self._buttons = row(spacing=8)
        self._made: dict[str, Button] = {}
        for verb in ("time", "now", "resume", "pause", "again"):
            words, symbol = _VERBS[verb]
            button = Button(tr(words), symbol=symbol, identifier=f"outbox.batch.{verb}")
            button.clicked.connect(lambda _=False, verb=verb: self.asked.emit(verb))
            button.hide()
            self._made[verb] = button
            self._buttons.addWidget(button)
        self.more = IconButton("ellipsis", tr("More"), identifier="outbox.batch.more")
        self.more.clicked.connect(lambda: self.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2))))
        self._buttons.addWidget(self.more)
        self._menu = QMenu(self)

        name = row(self.title, self._chip, spacing=10)
        name.addStretch(1)
        words_ = column(spacing=5)
        words_.addLayout(name)
        words_.addWidget(self._subtitle)
        top = row(spacing=12)
        top.addLayout(words_, 1)
        top.addLayout(self._buttons)
        self.body.addLayout(top)
        self.body.addSpacing(11)
        self.body.addWidget(Line())

        self._figures: dict[Group, Figure] = {}
        figures = Flow(gap=16)
        for group, (symbol, ink, _, _) in _FIGURES.items():
            figure = Figure(symbol, ink, f"outbox.figure.{group}")
            figure.clicked.connect(lambda _=False, group=group: self.filtered.emit(str(group)))
            figure.hide()
            self._figures[group] = figure
            figures.add(figure)
        self._plot = DeliveryPlot()
        self._plot.setMinimumWidth(210)
        self._plot.setMaximumWidth(300)
        self._plot.setFixedHeight(98)
        self._legend = Legend(upright=True)
        self._graph = QWidget()
        graph = row(self._plot, self._legend, spacing=12, owner=self._graph)
        graph.setAlignment(self._legend, Qt.AlignmentFlag.AlignTop)
        self._lower = row(spacing=12)
        self._lower.addWidget(figures, 1, Qt.AlignmentFlag.AlignVCenter)
        self._lower.addWidget(self._graph)
        self.body.addSpacing(8)
        self.body.addLayout(self._lower)
        self._wide = True
        self._has_plot = False

    @property
    def plot_wanted(self) -> bool:
        """Whether there is room for the plot, so that its numbers are worth reading."""
        return self._wide

    def show_job(self, job: Job, now: datetime, *, reports: bool, seconds: float | None = None) -> None:
        """Show a batch; `seconds` is how long the rest of it takes, where that can be said."""
        self.title.setText(kept(job.title))
        self._subtitle.setText(subtitle(job, now, seconds))
        self._chip.show_word(badge(job))
        self._chip.show()
        self._show_states(job.states, reports=reports, open_=job.state in _OPEN)
        buttons, menu = verbs(job)
        for verb, button in self._made.items():
            button.setVisible(verb in buttons)
        self._menu.clear()
        for verb in menu:
            if verb in buttons:
                continue
            words_, symbol = _VERBS[verb]
            action = QAction(icon(symbol, "text2"), tr(words_), self._menu)
            action.triggered.connect(lambda _=False, verb=verb: self.asked.emit(verb))
            self._menu.addAction(action)
        self.more.setVisible(not self._menu.isEmpty())

    def show_all(self, states: Mapping[State, int], text: str) -> None:
        """Show all messages of the desk."""
        self.title.setText(tr("All messages"))
        self._subtitle.setText(text)
        self._chip.hide()
        for button in self._made.values():
            button.hide()
        self.more.hide()
        self._show_states(states, reports=True, open_=False)
        self.show_bars(())

    def _show_states(self, states: Mapping[State, int], *, reports: bool, open_: bool) -> None:
        groups = counted(states)
        always = {Group.DELIVERED, Group.SENT, Group.FAILED} if reports else {Group.SENT, Group.FAILED}
        if open_:
            always.add(Group.WAITING)
        for group, figure in self._figures.items():
            _, _, word, tip = _FIGURES[group]
            if group is Group.SENT and not reports:
                word = phrase("sent, no reports")
            if group is Group.FAILED and groups[group]:
                tip = _split(states)
            figure.say(groups[group], tr(word), tr(tip) if tip else "")
            figure.setVisible(bool(groups[group]) or group in always)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show delivery over time; no bars: no plot."""
        self._has_plot = bool(bars)
        if bars:
            self._plot.show_bars(bars)
        self._graph.setVisible(self._has_plot and self._wide)

    def set_wide(self, wide: bool) -> None:
        """Whether the window has room for the plot."""
        self._wide = wide
        self._graph.setVisible(self._has_plot and wide)

    def popup(self, at: QPoint) -> None:
        """Open the menu of everything that can be done."""
        if not self._menu.isEmpty():
            self._menu.popup(at)

    def menu_actions(self) -> dict[str, QAction]:
        """The menu's actions by their words, for tests."""
        return {action.text(): action for action in self._menu.actions()}


def _split(states: Mapping[State, int]) -> str:
    from smsdesk.ui.words import message_word

    kinds = (State.UNDELIVERED, State.EXPIRED, State.REJECTED)
    return ", ".join(f"{message_word(kind).text} {number(states[kind])}" for kind in kinds if states.get(kind))


def bars_of(start: datetime, step: float, counts: Sequence[Mapping[State, int]]) -> list[Bar]:
    """The bars of a batch's timeline, with the time under the first, the middle and the last."""
    from datetime import timedelta

    labelled = {0, len(counts) // 2, len(counts) - 1} if len(counts) > 2 else {0}
    # Where the whole of it lies within few minutes, minutes alone would stand there twice.
    seconds = step * len(counts) < 180
    bars = []
    for place, states in enumerate(counts):
        groups = counted(states)
        label = clock(start + timedelta(seconds=step * place), seconds=seconds) if place in labelled else ""
        bars.append(
            Bar(label, groups[Group.DELIVERED], groups[Group.SENT], groups[Group.FAILED], groups[Group.UNCERTAIN])
        )
    return bars
