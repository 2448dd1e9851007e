"""The facts of the Check step: three big numbers, what is sent to whom, and one line for each thing looked at."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from smsdesk.services.findings import TITLES
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, column, row
from smsdesk.ui.labels import ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tabs.send.findings import Said, when
from smsdesk.ui.words import day_and_clock, duration, number, tr, zone

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.preview import CheckedRow, Summary
    from smsdesk.services.compose import Composition
    from smsdesk.services.lists import OpenedList


class CheckLine(QWidget):
    """One check: its icon, its sentence, a plain one below, and Show."""

    def __init__(self, line: Said) -> None:
        super().__init__()
        self.said = line
        self.seen = False
        self.button: Button | None = None
        warns = line.found.warns
        words = column(spacing=1)
        words.addWidget(PlainLabel(line.title, "medium", wrap=True))
        words.addWidget(PlainLabel(line.text, "caption", tone="text2", wrap=True))
        whole = row(spacing=10, owner=self)
        symbol = IconLabel("triangle-alert" if warns else "circle-check", "warn" if warns else "ok", 18)
        symbol.setAccessibleName(tr("Warning") if warns else tr("All right"))
        whole.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)
        self._show_button(line, whole)

    def in_sight(self) -> bool:
        """Whether it stands on the screen now, not above or below what is scrolled to."""
        return self.isVisible() and 2 * self.visibleRegion().boundingRect().height() > self.height()

    def _show_button(self, line: Said, whole: QHBoxLayout) -> None:
        if line.shows:
            # There is one of these for each country.
            of = ".".join((line.found.what, *(code for code in (line.found.words.get("country", ""),) if code))).lower()
            self.button = Button(tr("Show"), "link", identifier=f"send.check.{of}.show")
            self.button.setAccessibleName(tr("Show: {what}").format(what=line.title))
            whole.addWidget(self.button)


class _Number(QWidget):
    def __init__(self, word: str, identifier: str) -> None:
        super().__init__()
        self.value = PlainLabel("", "number")
        self.value.setAccessibleIdentifier(identifier)
        self.word = PlainLabel(word, "body", tone="text2")
        stack = column(self, spacing=0)
        stack.addWidget(self.value)
        stack.addWidget(self.word)

    def say(self, value: str, word: str, tone: str = "") -> None:
        self.value.setText(value)
        self.value.set_tone(tone)
        self.word.setText(word)
        self.value.setAccessibleName(f"{value} {word}")


class _Fact(QWidget):
    def __init__(self, title: str) -> None:
        super().__init__()
        self.value = ElidedLabel("", "strong")
        self.note = ElidedLabel("", "caption", tone="text2")
        stack = column(self, spacing=3)
        stack.addWidget(ElidedLabel(title, "label"))
        stack.addWidget(self.value)
        stack.addWidget(self.note)

    def say(self, value: str, note: str) -> None:
        self.value.setText(value)
        self.note.setText(note)


class Facts(Card):
    """Three big numbers, and what is sent to whom, from whom and when."""

    def __init__(self) -> None:
        super().__init__(padding=16, spacing=0)
        self.people = _Number(tr("people", 0), "send.people")
        self.paid = _Number(tr("SMS to pay for"), "send.paid")
        self.after = _Number(tr("SMS left after"), "send.after")
        numbers = row(self.people, self.paid, self.after, spacing=15)
        for place in range(3):
            numbers.setStretch(place, 1)
        self.body.addLayout(numbers)
        self.body.addSpacing(14)
        self.body.addWidget(Line())
        self.body.addSpacing(14)
        self.list, self.from_ = _Fact(tr("List")), _Fact(tr("Sender name"))
        self.when, self.ends = _Fact(tr("When")), _Fact(tr("First and last on the list"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(13)
        for place, fact in enumerate((self.list, self.from_, self.when, self.ends)):
            fact.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(fact, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)

    def show_numbers(self, count: int, paid: int, balance: Decimal | None, unit: str) -> None:
        """Show people, what is paid for, and what is left of the balance, None where it is not known."""
        self.people.say(number(count), tr("people", count))
        self.paid.say(number(paid), tr("SMS to pay for"))
        if balance is None:
            self.after.say("–", tr("Balance not known"))
            return
        left = balance - paid
        words = tr("{unit} left after").format(unit=unit or tr("SMS"))
        self.after.say(number(left if left % 1 else int(left)), words, "err" if left < 0 else "")

    def show_facts(self, compose: Composition, summary: Summary, count: int, now: datetime) -> None:
        """Show where it comes from, who sends it, when, and the ends of the list."""
        if compose.examined is not None:
            self.list.say(*_list_words(compose.examined.opened, now))
        if compose.account is not None:
            can = tr("People can reply to it.") if compose.info.answers else tr("People cannot reply to it.")
            self.from_.say(compose.sender, f"{compose.account.name}. {can}")
        takes = _takes(compose, count)
        if compose.when is None:
            self.when.say(tr("As soon as you confirm"), takes)
        else:
            self.when.say(day_and_clock(compose.when), f"{zone(compose.when)}. {takes}")
        first, last = summary.first, summary.last
        if first is None or last is None:
            self.ends.say("–", "")
        elif first.row == last.row:
            self.ends.say(_name(first), tr("Row {n}").format(n=number(first.row)))
        else:
            rows = tr("Rows {first} and {last}").format(first=number(first.row), last=number(last.row))
            self.ends.say(f"{_name(first)} … {_name(last)}", rows)


def _list_words(opened: OpenedList, now: datetime) -> tuple[str, str]:
    title = tr(TITLES.get(opened.kind, opened.title))
    sheet = "" if not opened.sheet else tr("Sheet {sheet}").format(sheet=opened.sheet)
    saved = "" if opened.modified is None else tr("saved {when}").format(when=when(opened.modified, now))
    note = ", ".join(part for part in (sheet, saved) if part)
    return title, note[:1].upper() + note[1:]


def _takes(compose: Composition, count: int) -> str:
    """How long it takes at the rate of the account; without one the provider's speed decides."""
    if compose.account is None:
        return ""
    rate = float(compose.account.fields.get("rate", "") or 0)
    if rate <= 0:
        return tr("As fast as {provider} takes it").format(provider=compose.info.title)
    return tr("About {time} at {n} messages a second").format(
        time=duration(count / rate), n=number(Decimal(f"{rate:g}"))
    )


def _name(checked: CheckedRow) -> str:
    return checked.name or privacy.number(checked.to or "")
