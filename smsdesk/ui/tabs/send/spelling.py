"""Characters that make a message cost more: what each could become, and what that saves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.phrase import phrase
from smsdesk.core.segments import replace, replace_all, replacements, special
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Surface, clear, column, row
from smsdesk.ui.flow import Flow
from smsdesk.ui.labels import IconLabel, PlainLabel
from smsdesk.ui.theme import color, theme
from smsdesk.ui.words import sms, tr

if TYPE_CHECKING:
    from smsdesk.core.segments import Replacement

_PLAIN: Final = {
    "-": phrase("plain dash"),
    "'": phrase("straight quotes"),
    '"': phrase("straight double quotes"),
    "...": phrase("three dots"),
    " ": phrase("plain space"),
    "\n": phrase("new line"),
    "": phrase("nothing"),
    "fi": phrase("two letters"),
    "fl": phrase("two letters"),
    "ff": phrase("two letters"),
}
_TIMES: Final = {1: phrase("once"), 2: phrase("twice")}
_DEARER: Final = {2: phrase("twice as much"), 3: phrase("three times as much"), 4: phrase("four times as much")}
#: Lines of the box; more kinds of characters than this are replaced all at once.
MOST: Final = 4


class _Key(QLabel):
    """A character in a box of its own."""

    def __init__(self, text: str, *, cheap: bool) -> None:
        super().__init__()
        self._text = text
        self._cheap = cheap
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(max(26, QFontMetrics(theme.font("strong")).horizontalAdvance(self._text) + 18), 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("line_strong" if self._cheap else "warn_line"), 1))
        painter.setBrush(color("card" if self._cheap else "warn_bg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font("strong"))
        painter.setPen(color("text" if self._cheap else "warn"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)


class Spelling(Surface):
    """The amber box. `replaced` carries the text as it is after Replace or Replace all."""

    replaced = Signal(str)

    def __init__(self) -> None:
        super().__init__("banner")
        self.setProperty("tone", "warn")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text = ""
        self._shown: tuple[object, ...] = ()
        self.title = PlainLabel("", "strong")
        self.saving = PlainLabel("", "body")
        self.all = Button(tr("Replace all"), "primary", symbol="check", identifier="send.replace_all", height=30)
        self.all.clicked.connect(lambda *_: self.replaced.emit(replace_all(self._text)))
        words = Flow(gap=4, line_gap=1)
        words.add(self.title)
        words.add(self.saving)
        head = row(IconLabel("wand-sparkles", "warn", 18), 2, spacing=8)
        middle = column()
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addStretch(1)
        head.addLayout(middle, 1)
        head.addWidget(self.all)
        self._lines = column(spacing=6)
        whole = column(self, margins=(15, 10, 12, 11), spacing=9)
        whole.addLayout(head)
        whole.addLayout(self._lines)
        self.hide()

    def show_text(self, text: str, *, dearer: int, saves: int, about: bool) -> None:
        """Look at this text: it costs `dearer` times the plain one; replacing all saves so many SMS."""
        found = replacements(text)
        keeps = "".join(each.character for each in special(replace_all(text)))
        self._text = text
        self.setVisible(bool(found or keeps))
        count = sum(each.times for each in found)
        self.all.setVisible(bool(found))
        if found and saves:
            cost = tr(_DEARER[dearer]) if dearer in _DEARER else tr("more")
            title = tr("%Ln characters make this message cost {cost}.", count)
            self.title.setText(title.format(cost=cost))
            saving = tr("Replace them to save about {sms}.") if about else tr("Replace them to save {sms}.")
            self.saving.setText(saving.format(sms=sms(saves)))
        elif keeps:
            self.title.setText(tr("Special characters leave room for 70 in one SMS instead of 160."))
            self.saving.setText(tr("They carry meaning, so keep them, or write it in other words."))
        else:
            self.title.setText(tr("Special characters leave room for 70 in one SMS instead of 160."))
            self.saving.setText(tr("This message costs the same with and without them."))
        shown = (found, keeps)
        if shown != self._shown:
            self._shown = shown
            self._show_lines(found, keeps)

    def _show_lines(self, found: tuple[Replacement, ...], keeps: str) -> None:
        clear(self._lines)
        for place, each in enumerate(found[:MOST], 1):
            self._lines.addWidget(self._line(place, each))
        if keeps:
            words = PlainLabel(tr("has no plain spelling; keep it"), "body", tone="text2")
            line = QWidget()
            row(_Key(" ".join(keeps[:6]), cheap=False), 2, words, None, spacing=8, owner=line)
            self._lines.addWidget(line)

    def _line(self, place: int, each: Replacement) -> QWidget:
        times = tr(_TIMES[each.times]) if each.times in _TIMES else tr("%Ln times", each.times)
        name = PlainLabel(tr("{what}, {times}").format(what=tr(each.name), times=times), "body", tone="text2")
        plain = PlainLabel(tr(_PLAIN.get(each.plain, each.plain)), "body", tone="text2")
        button = Button(tr("Replace"), identifier=f"send.replace.{place}", height=26)
        button.setAccessibleName(tr("Replace {what}").format(what=tr(each.name)))
        button.clicked.connect(lambda *_: self.replaced.emit(replace(self._text, each.characters)))
        left, right = QWidget(), QWidget()
        row(_Key(" ".join(each.characters[:6]), cheap=False), 2, name, None, spacing=8, owner=left)
        row(IconLabel("arrow-right", "text2", 14), 4, _Key(each.plain.strip(), cheap=True), 2, plain, None, spacing=8,
            owner=right)  # fmt: skip
        line = QWidget()
        inside = row(spacing=8, owner=line)
        inside.addWidget(left, 1)
        inside.addWidget(right, 1)
        inside.addWidget(button)
        return line
