"""Who will get the message: people, rows, what is left out, and the countries of the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from smsdesk.core.country import calling_code, country_name
from smsdesk.core.preview import Duplicates
from smsdesk.services.findings import FEW
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, clear, column, row
from smsdesk.ui.forms import Combo
from smsdesk.ui.labels import Digits, ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.paint.meter import ShareBar
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from smsdesk.core.preview import Summary

#: Countries that have a line of their own.
LINES: Final = 5
_TONES: Final = ("info", "warn", "unsure", "ok", "wait")


class People(Card):
    """The panel at the right, always true.

    `show_rows` asks for rows: duplicate, merged, opted_out, hidden, or a country; `duplicates_chosen` carries what
    becomes of rows with the same number.
    """

    show_rows = Signal(str)
    duplicates_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Who will get the message"), spacing=0)
        self._facts: tuple[object, ...] | None = ()
        self.count = PlainLabel("", "number")
        self.unit = PlainLabel("", "body", tone="text2")
        self._lines = column(spacing=0)
        self._more_lines = column(spacing=0)
        self.duplicates = Combo(
            [
                (Duplicates.SKIP, tr("Send to the first row of them"), ""),
                (Duplicates.MERGE, tr("Join their texts in one message"), ""),
                (Duplicates.KEEP, tr("Send to every row"), ""),
            ],
            identifier="send.duplicates", name=tr("Rows with the same number"), height=30,
        )  # fmt: skip
        self.duplicates.currentIndexChanged.connect(
            lambda _: self.duplicates_chosen.emit(Duplicates(self.duplicates.key))
        )
        self._choice = QWidget()
        choice = row(spacing=0, owner=self._choice)
        choice.setContentsMargins(24, 0, 0, 6)
        # Readers on Linux take the name of such a field off the label that stands beside it.
        label = PlainLabel(self.duplicates.accessibleName(), "label")
        label.setBuddy(self.duplicates)
        label.hide()
        choice.addWidget(label)
        choice.addWidget(self.duplicates)
        self._countries = column(spacing=0)
        self.bar = ShareBar()
        self.note = PlainLabel("", "caption", tone="text2", wrap=True)
        self._country_title = PlainLabel(tr("Countries"), "label")
        self.add(12, self.count, self.unit, 12, Line(), 5, self._lines, self._choice, self._more_lines, 6)
        self._rule = Line()
        self.add(self._rule, 14, self._country_title, 8, self.bar, 4, self._countries, 2, self.note)

    def show_summary(
        self, summary: Summary | None, *, pasted: bool = False, duplicates: Duplicates = Duplicates.SKIP
    ) -> None:
        """Show what the last check found; None while there is no list."""
        self.duplicates.blockSignals(True)
        self.duplicates.choose(duplicates)
        self.duplicates.blockSignals(False)
        self._choice.setVisible(summary is not None and summary.doubles > 0)
        facts = None if summary is None else (
            summary.rows, summary.ready, summary.duplicates, summary.opted_out, summary.problem_rows,
            tuple(summary.countries.most_common()), pasted, summary.merged, summary.doubles, summary.hidden_out,
        )  # fmt: skip
        if facts == self._facts:
            return
        self._facts = facts
        clear(self._lines)
        clear(self._more_lines)
        clear(self._countries)
        ready = 0 if summary is None else summary.ready
        self.count.setText(number(ready))
        self.count.set_tone("" if ready else "text3")
        self.unit.setText(tr("people", ready))
        shown = summary is not None and bool(summary.countries)
        for part in (self._rule, self._country_title, self.bar, self.note):
            part.setVisible(shown)
        if summary is None:
            self._line(self._lines, "file-text", tr("No list yet"), "", "text2")
            return
        rows = tr("Numbers found") if pasted else tr("Rows in the file")
        self._line(self._lines, "file-text", rows, number(summary.rows))
        if summary.merged:
            twice, shows = _less(summary.merged), "merged"
        else:
            twice, shows = _less(summary.duplicates), "duplicate"
            if summary.doubles and not summary.duplicates:
                twice, shows = number(summary.doubles), ""
        self._line(self._lines, "copy-x", tr("Same number twice"), twice, shows=shows)
        more = self._more_lines
        self._line(more, "user-x", tr("Opted out of SMS"), _less(summary.opted_out), shows="opted_out")
        if summary.hidden_out:
            self._line(more, "eye-off", tr("Hidden in the file"), _less(summary.hidden_out), shows="hidden")
        tone = "err" if summary.problem_rows else ""
        self._line(more, "circle-alert", tr("Rows with a problem"), _less(summary.problem_rows), tone)
        if shown:
            self._show_countries(summary)

    def _show_countries(self, summary: Summary) -> None:
        most = summary.countries.most_common()
        shares = [(_TONES[min(at, len(_TONES) - 1)], count) for at, (_, count) in enumerate(most)]
        spoken = ", ".join(f"{tr(country_name(code))} {number(count)}" for code, count in most)
        self.bar.show_shares(shares, tr("Countries: {list}").format(list=spoken))
        few = [(code, count) for code, count in most[1:] if count < FEW * summary.ready]
        foreign = {code for code, _ in few}
        for code, count in most[:LINES]:
            words = f"{tr(country_name(code)) if code != '001' else tr('No country')} {calling_code(code)}".strip()
            odd = code in foreign
            self._line(
                self._countries,
                "triangle-alert" if odd else "circle-check",
                words,
                number(count),
                "warn" if odd else "",
                shows=f"country.{code}" if odd else "",
            )
        if len(most) > LINES:
            rest = sum(count for _, count in most[LINES:])
            self._line(self._countries, "globe", tr("Other countries"), number(rest))
        away = sum(count for _, count in few)
        if not away:
            self.note.hide()
            return
        text = tr("%Ln numbers are from another country. Check that they belong on this list.", away)
        self.note.setText(text)

    def _line(
        self, layout: QBoxLayout, symbol: str, words: str, value: str, tone: str = "", *, shows: str = ""
    ) -> None:
        line = QWidget()
        line.setFixedHeight(30)
        value_label = Digits(value, "medium", tone=tone if tone != "text2" else "")
        value_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value_label.setMinimumWidth(44)
        ink = tone or "text2"
        inside = row(IconLabel(symbol, ink, 16), spacing=8, owner=line)
        inside.addWidget(ElidedLabel(words, "body", tone="text2"), 1)
        if shows and value not in ("", _less(0)):
            button = Button(tr("Show"), "link", identifier=f"send.show.{shows.rpartition('.')[2].lower()}", height=26)
            button.setAccessibleName(tr("Show: {what}").format(what=words))
            button.clicked.connect(lambda *_: self.show_rows.emit(shows))
            inside.addWidget(button)
        inside.addWidget(value_label)
        layout.addWidget(line)


def _less(count: int) -> str:
    return f"− {number(count)}" if count else "0"
