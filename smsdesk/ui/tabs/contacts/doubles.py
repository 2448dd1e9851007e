"""People who are there twice under one name: which of them are one, and which number stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Line, clear, column, row
from smsdesk.ui.forms import Radio
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tabs.contacts.people import fields_in_words
from smsdesk.ui.theme import Space
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.contact import Contact
    from smsdesk.desk import Desk
    from smsdesk.ui.tasks import Tasks

#: Sets that are shown at a time.
_SHOWN = 40


class Doubles(QDialog):
    """Sets of people with one name, one below the other. In each a person chooses the number that stays; nothing is
    merged before Merge is pressed, and nothing that was known is lost."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.merged = 0
        self.setModal(True)
        self.setWindowTitle(tr("Merge doubles"))
        self.setAccessibleIdentifier("contacts.doubles.dialog")
        self.setFixedWidth(560)
        whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 20), spacing=14)
        whole.addWidget(PlainLabel(tr("Merge doubles"), "section"))
        self.said = PlainLabel(tr("Looking for people who are there twice"), "body", tone="text2", wrap=True)
        whole.addWidget(self.said)
        inner = QWidget()
        self._sets = column(inner, spacing=14, margins=(0, 0, 12, 0))
        self._body = Body(inner)
        self._body.setMinimumHeight(240)
        whole.addWidget(self._body, 1)
        self.close_button = Button(tr("Close"), identifier="contacts.doubles.close", height=Space.FOOTER_BUTTON)
        self.close_button.clicked.connect(self.accept)
        whole.addLayout(row(None, self.close_button))
        self.close_button.setFocus()
        self._read()

    def _read(self) -> None:
        self._tasks.start(self._desk.contacts.doubles(), "contacts.doubles", guard=self, done=self._show)

    def _show(self, sets: Sequence[tuple[Contact, ...]]) -> None:
        clear(self._sets)
        for place, each in enumerate(sets[:_SHOWN]):
            if place:
                self._sets.addWidget(Line())
            self._sets.addWidget(self._set(place, each))
        self._sets.addStretch(1)
        self._body.setVisible(bool(sets))
        if len(sets) > _SHOWN:
            words = tr("%Ln names are there more than once; the likeliest doubles are shown first.", len(sets))
            self.said.setText(words)
        elif sets:
            words = tr("One name, several numbers. Merge those who are one person; the number you choose stays.")
            self.said.setText(words)
        elif self.merged:
            self.said.setText(tr("No other name is there more than once."))
        else:
            self.said.setText(tr("Nobody is there twice: each name has one number, and each number one name."))
        QTimer.singleShot(0, self, self.adjustSize)

    def _set(self, place: int, people: tuple[Contact, ...]) -> QWidget:
        part = QWidget()
        lines = column(part, spacing=6)
        lines.addWidget(ElidedLabel(people[0].name, "strong"))
        choices: list[tuple[Radio, Contact]] = []
        for at, each in enumerate(people):
            about = ", ".join(filter(None, (", ".join(each.groups), fields_in_words(each))))
            words = privacy.number(each.number)
            radio = Radio(words, identifier=f"contacts.doubles.{place + 1}.{at + 1}", on=not at)
            radio.setAccessibleName(tr("Keep {number}").format(number=f"{words}. {about}".strip(" .")))
            line = row(radio, spacing=12)
            line.addWidget(ElidedLabel(about, "caption", tone="text2"), 1)
            lines.addLayout(line)
            choices.append((radio, each))
        merge = Button(tr("Merge"), identifier=f"contacts.doubles.{place + 1}.merge", height=30)
        merge.setAccessibleName(tr("Merge {name}").format(name=people[0].name))
        merge.clicked.connect(lambda *_: self._merge(merge, choices))
        lines.addLayout(row(None, merge))
        return part

    def _merge(self, button: Button, choices: Sequence[tuple[Radio, Contact]]) -> None:
        kept = sorted(choices, key=lambda each: not each[0].isChecked())
        work = self._desk.contacts.merge([contact.id for _, contact in kept])
        if self._tasks.start(work, "contacts.merge", guard=self, done=lambda _: self._done()) is not None:
            button.setEnabled(False)

    def _done(self) -> None:
        self.merged += 1
        self._read()
