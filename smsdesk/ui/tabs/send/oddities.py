"""What is odd about a list as a whole: rows that the file hides, with a choice, and what else to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from smsdesk.core.oddity import Odd
from smsdesk.ui.banner import Banner
from smsdesk.ui.cards import column
from smsdesk.ui.theme import Space
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.oddity import Oddity
    from smsdesk.core.preview import Summary


class Oddities(QWidget):
    """Stands above the columns while there is anything; `hidden_chosen` says whether hidden rows are left out."""

    hidden_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._leaves_out = False
        self.any = False
        self.hidden = Banner("warn", "", symbol="eye-off", identifier="send.hidden")
        self.choice = self.hidden.add_button("", self._choose, identifier="send.hidden.choice")
        self.others = Banner("info", "", identifier="send.odd")
        stack = column(self, spacing=Space.GAP)
        stack.addWidget(self.hidden)
        stack.addWidget(self.others)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_oddities(self, oddities: Sequence[Oddity], summary: Summary | None) -> None:
        """Show them for a list with these counts; None while it is not checked."""
        hidden = 0 if summary is None else summary.hidden
        out = 0 if summary is None else summary.hidden_out
        self._leaves_out = bool(out)
        filtered = any(each.what is Odd.FILTERED_ROWS for each in oddities)
        self.hidden.setVisible(hidden > 0)
        if hidden:
            self.hidden.say(_hidden_title(hidden, filtered=filtered), _hidden_words(hidden, out=bool(out)))
            self.choice.setText(tr("Take them in") if out else tr("Leave them out"))
        others = [_sentence(each) for each in oddities if each.what not in (Odd.HIDDEN_ROWS, Odd.FILTERED_ROWS)]
        self.others.setVisible(bool(others))
        if others:
            self.others.say(tr("Worth a look"), "\n".join(others))
        self.any = bool(hidden or others)

    def _choose(self) -> None:
        self.hidden_chosen.emit(not self._leaves_out)


def _hidden_title(count: int, *, filtered: bool) -> str:
    if filtered:
        return tr("%Ln rows are filtered out in the file", count)
    return tr("%Ln rows are hidden in the file", count)


def _hidden_words(count: int, *, out: bool) -> str:
    return tr("They are left out.", count) if out else tr("They are in the list all the same.", count)


def _sentence(odd: Oddity) -> str:
    where = ", ".join(odd.where)
    match odd.what:
        case Odd.HIDDEN_COLUMNS:
            if odd.count == 1:
                return tr("Column {where} is hidden in the file.").format(where=where)
            return tr("%Ln columns are hidden in the file: {where}.", odd.count).format(where=where)
        case Odd.MERGED_CELLS:
            return tr("Some cells are merged: only the first row of each has what stands in it.")
        case Odd.OTHER_SHEET:
            return tr("The numbers are in the sheet {sheet}; no sheet before it has any.").format(sheet=odd.where[0])
        case Odd.HIDDEN_SHEET:
            return tr("The sheet {sheet} is hidden in the file.").format(sheet=where)
        case Odd.NOT_TOLD:
            return tr(
                "This kind of file does not tell smsdesk about hidden rows or number formats. "
                "Save it as .xlsx to be sure."
            )
        case Odd.MIXED_LETTERS:
            return tr("The file was put together from two kinds of text. Look at names with accents.")
        case _:
            return tr("{where} holds numbers where days are expected. Give them a date format in the file.").format(
                where=where
            )
