"""One conversation: what came in at the left, what went out at the right, days between, the newest at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from smsdesk.core.state import State
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import clear, column, row
from smsdesk.ui.icons import icon
from smsdesk.ui.labels import IconLabel, PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.paint.bubble import Bubble
from smsdesk.ui.theme import Space
from smsdesk.ui.words import clock, day_and_clock, local, message_word, since, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QContextMenuEvent

    from smsdesk.core.inbox import Line

#: States whose word needs the colour and the icon, because a person may have to do something.
_LOUD: Final = frozenset(
    {State.UNDELIVERED, State.EXPIRED, State.REJECTED, State.NOT_SENT, State.UNKNOWN, State.MISSED, State.SKIPPED}
)

#: The heights of wrapped texts are found step by step; so long the place that is read is held, in milliseconds.
_SETTLING: Final = 300


def key_of(line: Line) -> tuple[str, int]:
    """What makes a line the same line when it is read again."""
    if line.received is not None:
        return "in", line.received.id
    if line.sent is not None:
        return "out", line.sent.id
    return "answer", int(line.at.timestamp() * 1000)


def text_of(line: Line) -> str:
    """What was written."""
    if line.received is not None:
        return line.received.text
    return line.sent.text if line.sent is not None else line.answer


def note_of(line: Line) -> str:
    """What stands under the bubble: when, and how far ours has got."""
    when = clock(line.at)
    if line.received is not None:
        keyword, dated = line.received.keyword, line.received.dated
        words = tr("{time}, keyword {keyword}").format(time=when, keyword=keyword) if keyword else when
        if dated is None:
            return words
        # Shown where it came in: a date so far off is more likely a wrong clock than a late message.
        date = day_and_clock(dated)
        return tr("{words}. The provider dates it {date}, which is far off").format(words=words, date=date)
    # What went back in the answer to the provider is sent on by it; of such a one there is no more to be known.
    word = message_word(line.sent.state if line.sent is not None else State.ACCEPTED).text
    if line.automatic:
        return tr("Automatic reply, {word} {time}").format(word=word.lower(), time=when)
    return f"{word} {when}"


class _Said(QWidget):
    """One bubble with its note; its menu copies the text."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self._ours = line.received is None
        self._text = text_of(line)
        self.bubble = Bubble(self._text, ours=self._ours)
        self._icon = IconLabel("check", "text3", 14)
        self._note = PlainLabel("", "tiny", tone="text2")
        stack = column(self, spacing=5)
        stack.addWidget(self.bubble)
        note = row(self._icon, self._note, spacing=4)
        note.setContentsMargins(4, 0, 6, 0)
        if self._ours:
            note.insertStretch(0, 1)
        else:
            note.addStretch(1)
        stack.addLayout(note)
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        """The same line, perhaps further on its way."""
        words = note_of(line)
        self._note.setText(words)
        self._icon.setVisible(self._ours)
        if line.sent is not None:
            word = message_word(line.sent.state)
            loud = line.sent.state in _LOUD
            self._icon.set_icon(word.icon, word.role if loud or line.sent.state is State.DELIVERED else "text3")
            self._note.set_tone(word.role if loud else "text2")
        side = tr("You") if self._ours else tr("They")
        self.bubble.setAccessibleName(f"{side}: {self._text}. {words}")

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(icon("copy", "text2"), tr("Copy the text"))
        copy.triggered.connect(lambda *_: QGuiApplication.clipboard().setText(self._text))
        menu.popup(event.globalPos())


class _Lines(QWidget):
    """As high as its lines are at its width, and no higher: their least heights are guesses."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class ThreadView(QWidget):
    """The lines of a conversation. `earlier` asks for the lines before those that are shown."""

    earlier = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[tuple[str, int], _Said] = {}
        self._bottom = True
        self._held: tuple[int, int] | None = None
        self.more = Button(tr("Show earlier"), "link", identifier="inbox.earlier", height=Space.SMALL_BUTTON)
        self.more.clicked.connect(lambda *_: self.earlier.emit())
        inner = _Lines()
        whole = column(inner, margins=(16, 12, 16, 12), spacing=0)
        whole.addStretch(1)
        whole.addLayout(row(None, self.more, None))
        self._stack = column(spacing=12)
        whole.addLayout(self._stack)
        self._area = Body(inner)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(tr("Messages"))
        self._area.setAccessibleIdentifier("inbox.thread")
        column(self).addWidget(self._area)
        self._bar = self._area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._settle)
        self._bar.valueChanged.connect(self._scrolled)
        self._area.viewport().installEventFilter(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._settle)
        self._let_go = QTimer(self)
        self._let_go.setSingleShot(True)
        self._let_go.setInterval(_SETTLING)
        self._let_go.timeout.connect(self._release)

    def show_lines(self, lines: Sequence[Line], *, more: bool, now: datetime, fresh: bool) -> None:
        """Show these, oldest first; `fresh` begins at the bottom, as for another conversation.

        Otherwise lines that are there stay where they are on the screen, and a reader at the bottom stays there.
        """
        keys = [key_of(line) for line in lines]
        old = list(self._lines)
        self.more.setVisible(more)
        if not fresh and old and keys[-len(old) :] == old and len(keys) > len(old):
            # What is read stays in sight while older lines come in above it.
            self._held = (self._bar.maximum(), self._bar.value())
            self._let_go.start()
            self._put_before(lines[: len(keys) - len(old)], lines[-len(old)].at, now)
        elif not fresh and keys[: len(old)] == old:
            for line, said in zip(lines, list(self._lines.values()), strict=False):
                said.show_line(line)
            self._add(lines[len(old) :], lines[len(old) - 1].at if old else None, now)
        else:
            clear(self._stack)
            self._lines.clear()
            self._add(lines, None, now)
        if fresh:
            self._bottom, self._held = True, None
        self._again.start(0)

    def _add(self, lines: Sequence[Line], before: datetime | None, now: datetime) -> None:
        for line in lines:
            if before is None or not _same_day(before, line.at):
                self._stack.addWidget(_day(line.at, now))
            before = line.at
            said = _Said(line)
            self._lines[key_of(line)] = said
            self._stack.addWidget(said)

    def _put_before(self, lines: Sequence[Line], first: datetime, now: datetime) -> None:
        if _same_day(lines[-1].at, first) and (item := self._stack.takeAt(0)) is not None:
            label = item.widget()
            if label is not None:
                label.deleteLater()
        place, before = 0, None
        older: dict[tuple[str, int], _Said] = {}
        for line in lines:
            parts: list[QWidget] = [] if before is not None and _same_day(before, line.at) else [_day(line.at, now)]
            before = line.at
            older[key_of(line)] = said = _Said(line)
            for part in (*parts, said):
                self._stack.insertWidget(place, part)
                place += 1
        self._lines = {**older, **self._lines}

    def _scrolled(self, value: int) -> None:
        self._bottom = value >= self._bar.maximum() - 4

    def _release(self) -> None:
        self._held = None

    def _settle(self, *_: int) -> None:
        if self._held is not None:
            before, value = self._held
            self._bar.setValue(value + self._bar.maximum() - before)
        elif self._bottom:
            self._bar.setValue(self._bar.maximum())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._again.start(0)
        return False


def _same_day(one: datetime, other: datetime) -> bool:
    return local(one).date() == local(other).date()


def _day(at: datetime, now: datetime) -> PlainLabel:
    label = PlainLabel(tr("Today") if _same_day(at, now) else since(at, now), "caption", tone="text2")
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
