"""The rows behind a finding: read from the list when somebody wants to see them."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from smsdesk.services.findings import Finding
from smsdesk.ui.buttons import IconButton
from smsdesk.ui.cards import Line, Surface, column, row
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.privacy import privacy
from smsdesk.ui.reasons import left_out_words, problem_words
from smsdesk.ui.rows import Column, Rows
from smsdesk.ui.table import Table
from smsdesk.ui.tabs.send.findings import country, when
from smsdesk.ui.theme import Space
from smsdesk.ui.words import number, sms, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from smsdesk.core.preview import CheckedRow
    from smsdesk.desk import Desk
    from smsdesk.services.findings import Found
    from smsdesk.services.lists import ListRequest

#: At most so many rows are shown.
MOST: Final = 500


@dataclass
class Behind:
    """What a pass over the list found: how many rows, how many SMS they are, and the first of them with its words."""

    count: int = 0
    parts: int = 0
    rows: list[tuple[CheckedRow, str]] = field(default_factory=list)

    def add(self, checked: CheckedRow, words: str) -> None:
        """One more row."""
        self.count += 1
        self.parts += checked.parts
        if len(self.rows) < MOST:
            self.rows.append((checked, words))


async def behind(desk: Desk, request: ListRequest, found: Found) -> Behind:
    """Read the rows that a finding is about. Raises `BadInput` where the list cannot be read any more."""
    result = Behind()
    now = desk.clock.now()
    async with aclosing(desk.imports.rows(request)) as chunks:
        async for chunk in chunks:
            repeats: Mapping[str, datetime] = {}
            if found.what is Finding.REPEATS:
                repeats = await desk.outbox.repeats([each for each in chunk if each.ready])
            for checked in chunk:
                words = _words(found, checked, repeats, now)
                if words:
                    result.add(checked, words)
    return result


def _words(found: Found, checked: CheckedRow, repeats: Mapping[str, datetime], now: datetime) -> str:
    """Why this row is behind the finding, "" if it is not."""
    if not checked.ready:
        if found.what is not Finding.LEFT_OUT:
            return ""
        return problem_words(checked.problem) if checked.problem is not None else left_out_words(checked.left_out or "")
    match found.what:
        case Finding.PARTS:
            return sms(checked.parts) if checked.parts > 1 else ""
        case Finding.COUNTRIES:
            return country(checked.region) if checked.region == found.words["country"] else ""
        case Finding.REPEATS:
            at = repeats.get(checked.to or "")
            return "" if at is None else when(at, now)
        case _:
            return ""


def _number(line: tuple[CheckedRow, str]) -> str:
    checked = line[0]
    return checked.raw if checked.to is None else privacy.number(checked.to)


class Shown(Surface):
    """The card that lists those rows in place of the messages; `closed` when it was looked at."""

    closed = Signal()

    def __init__(self, identifier: str = "send.shown") -> None:
        super().__init__("card")
        self.title = PlainLabel("", "section", wrap=True)
        self.note = PlainLabel("", "caption", wrap=True)
        close = IconButton("x", tr("Close the list"), framed=False, identifier=f"{identifier}.close")
        close.clicked.connect(self.closed)
        words = column(spacing=3)
        words.addWidget(self.title)
        words.addWidget(self.note)
        head = row(spacing=8)
        head.addLayout(words, 1)
        head.addWidget(close)
        head.setContentsMargins(Space.CARD, 10, 8, 10)
        self.rows: Rows[tuple[CheckedRow, str]] = Rows((
            Column(tr("Row"), lambda line: number(line[0].row), width=64, digits=True, ink=lambda _: "text2"),
            Column(tr("Person"), lambda line: line[0].name or tr("No name"), face="medium", second=_number),
            Column(tr("Why"), lambda line: line[1], width=196, ink=lambda _: "text2"),
        ))  # fmt: skip
        self.table = Table(self.rows, tr("Rows"), identifier=identifier, row_height=Space.ROW_TWO_LINES)
        self.table.setMinimumHeight(Space.TABLE_HEADER + 3 * Space.ROW_TWO_LINES)
        whole = column(self, margins=(1, 1, 1, 8))
        whole.addLayout(head)
        whole.addWidget(Line())
        whole.addWidget(self.table, 1)

    def show_rows(self, title: str, lines: Sequence[tuple[CheckedRow, str]], count: int) -> None:
        """List these, of so many."""
        self.title.setText(title)
        more = count - len(lines)
        self.note.setText(tr("The first %Ln of {all}", len(lines)).format(all=number(count)) if more else "")
        self.note.setVisible(more > 0)
        self.rows.set_rows(lines)
        self.table.setAccessibleName(title)
