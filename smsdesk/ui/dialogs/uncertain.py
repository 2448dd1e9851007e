"""Messages that may or may not have gone out: a person decides, for each or for all, or later."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from smsdesk.core.phrase import phrase
from smsdesk.core.state import State
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Line, Surface, column, row
from smsdesk.ui.labels import Digits, ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.paint.mark import Avatar, Disc
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.privacy import privacy
from smsdesk.ui.theme import Space
from smsdesk.ui.words import clock, day, local, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from smsdesk.core.message import History, Message

#: At most so many are asked about at once.
MOST: Final = 200


class Choice(StrEnum):
    """What a person decides about one message."""

    AGAIN = "again"
    LEAVE = "leave"
    SENT = "sent"


#: What each decision makes of a message; None leaves it uncertain and stops asking.
TARGETS: Final = {Choice.AGAIN: State.QUEUED, Choice.LEAVE: None, Choice.SENT: State.ACCEPTED}

#: What speaks for a message having been sent, or not, pre-selects the choice that goes with it.
_LEANS: Final[dict[State | None, Choice]] = {State.ACCEPTED: Choice.SENT, State.NOT_SENT: Choice.AGAIN}

_WORDS: Final = {
    Choice.AGAIN: phrase("Send again"),
    Choice.LEAVE: phrase("Leave it"),
    Choice.SENT: phrase("It was sent"),
}


class _Person(QWidget):
    """One message and its three choices; before its time has come they are off, and it says when.

    What speaks for one of them pre-selects it as soon as it can be decided.
    """

    def __init__(self, history: History, place: int) -> None:
        super().__init__()
        self.message = message = history.message
        self._began = history.attempts[-1].began if history.attempts else message.updated_at
        self._leaning = history.leaning
        self._leant = False
        name = row(ElidedLabel(message.name or tr("No name"), "strong"), spacing=10)
        if message.to is not None:
            name.addWidget(Digits(privacy.number(message.to), "caption", tone="text2"))
        name.addStretch(1)
        self._note = PlainLabel("", "caption", tone="text2", wrap=True)
        words = column(spacing=3)
        words.addLayout(name)
        words.addWidget(self._note)
        choices = [(str(choice), tr(_WORDS[choice]), "") for choice in Choice]
        self.choices = Segmented(choices, identifier=f"uncertain.{place}", none=True)
        self.choices.setAccessibleName(tr("What to do with {name}").format(name=message.name or tr("No name")))
        whole = row(Avatar(message.name, 32), spacing=12, owner=self)
        whole.setContentsMargins(0, 9, 0, 9)
        whole.addLayout(words, 1)
        whole.addWidget(self.choices)

    @property
    def choice(self) -> Choice | None:
        key = self.choices.key
        return Choice(key) if key else None

    def ready(self, now: datetime) -> bool:
        until = self.message.settle_until
        return until is None or now >= until

    def look(self, now: datetime) -> None:
        """Say how it stands at this moment."""
        text = tr("Handed over at {time}, no answer").format(time=clock(self._began, seconds=True))
        ready = self.ready(now)
        if self._leaning is not None:
            text = f"{text}. {tr(self._leaning.words)}"
            if ready and not self._leant:
                self._leant = True
                self.choices.choose(str(_LEANS[self._leaning.state]))
        if not ready and self.message.settle_until is not None:
            until = clock(self.message.settle_until, seconds=True)
            text = tr("It may still be on its way. You can decide at {time}.").format(time=until)
        if self._note.text() != text:
            self._note.setText(text)
        self.choices.setEnabled(ready)


class Uncertain(QDialog):
    """Asks about these messages, each with its history; `decisions` holds the answers if accepted.

    `what` says in plain words what happened and what cannot be known; `now` is asked for the time, because nothing
    can be decided while a message may still be on its way.
    """

    def __init__(
        self,
        messages: Sequence[History],
        what: str,
        now: Callable[[], datetime],
        parent: QWidget | None,
        *,
        more: int = 0,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self.decisions: dict[int, Choice] = {}
        self.setModal(True)
        self.setAccessibleIdentifier("uncertain")
        count = len(messages) + more
        title = tr("%Ln messages may or may not have gone out", count)
        self.setWindowTitle(title)
        self.setFixedWidth(720)

        head = column(spacing=4)
        head.addWidget(PlainLabel(title, "section"))
        head.addWidget(PlainLabel(_where([each.message for each in messages]), "body", tone="text2", wrap=True))
        top = row(Disc("circle-help", "unsure", 40), spacing=14)
        top.addLayout(head, 1)

        happened = Surface("card")
        words = column(spacing=4)
        words.addWidget(PlainLabel(tr("What happened"), "strong"))
        words.addWidget(PlainLabel(what, "body", tone="text2", wrap=True))
        inside = row(spacing=10, owner=happened)
        inside.setContentsMargins(15, 12, 15, 12)
        inside.addWidget(IconLabel("info", "info", 18), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)

        people = QWidget()
        lines = column(people)
        self._people = [_Person(each, place + 1) for place, each in enumerate(messages)]
        for person in self._people:
            lines.addWidget(person)
            lines.addWidget(Line())
            person.choices.chosen.connect(lambda _key: self._count())
        lines.addStretch(1)
        area = Body(people)
        area.setMinimumHeight(min(4, len(self._people)) * 54 + 4)

        all_ = row(PlainLabel(tr("Same choice for all"), "label"), 4, spacing=6)
        self._all: list[Button] = []
        for choice in Choice:
            button = Button(tr(_WORDS[choice]), identifier=f"uncertain.all.{choice}", height=Space.SMALL_BUTTON)
            button.clicked.connect(lambda _=False, choice=choice: self._choose_all(choice))
            self._all.append(button)
            all_.addWidget(button)
        all_.addStretch(1)

        self._decided = PlainLabel("", "body", tone="text2")
        later = Button(tr("Decide later"), identifier="uncertain.later", height=Space.FOOTER_BUTTON)
        later.clicked.connect(self.reject)
        self._save = Button("", "primary", identifier="uncertain.save", height=Space.FOOTER_BUTTON)
        self._save.clicked.connect(self._accept)
        foot = row(self._decided, None, later, self._save, spacing=10)

        whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, Space.MARGIN), spacing=14)
        whole.addLayout(top)
        whole.addWidget(happened)
        whole.addWidget(area, 1)
        whole.addLayout(all_)
        if more:
            rest = tr("%Ln more come after these.", more)
            whole.addWidget(PlainLabel(rest, "caption"))
        whole.addSpacing(14)
        whole.addLayout(foot)

        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._look)
        self._clock.start()
        self._look()
        first = self._people[0].choices.button(str(Choice.LEAVE)) if self._people else later
        (first if first.isEnabled() else later).setFocus()

    def _look(self) -> None:
        now = self._now()
        for person in self._people:
            person.look(now)
        ready = any(person.ready(now) for person in self._people)
        for button in self._all:
            button.setEnabled(ready)
        self._count()

    def _choose_all(self, choice: Choice) -> None:
        now = self._now()
        for person in self._people:
            if person.ready(now):
                person.choices.choose(str(choice))
        self._count()

    def _made(self) -> dict[int, Choice]:
        return {person.message.id: person.choice for person in self._people if person.choice is not None}

    def _count(self) -> None:
        count = len(self._made())
        self._decided.setText(tr("%Ln of {total} decided", count).format(total=number(len(self._people))))
        self._save.setText(tr("Save %Ln decisions", count) if count else tr("Save decisions"))
        self._save.setEnabled(count > 0)

    def _accept(self) -> None:
        self.decisions = self._made()
        self.accept()


def _where(messages: Sequence[Message]) -> str:
    titles = list(dict.fromkeys(message.title for message in messages))
    if not titles:
        return ""
    if len(titles) > 1:
        return tr("In %Ln batches", len(titles))
    at = min(message.updated_at for message in messages)
    return f"{titles[0]}, {day(at)} {local(at):%H:%M}"
