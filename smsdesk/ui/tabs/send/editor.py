"""Where the text is written: chips to insert, marks under what costs or is wrong, and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.errors import BadInput
from smsdesk.core.personalise import Template, UnknownPlaceholder, marks
from smsdesk.core.segments import Encoding, count
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Line, column, row
from smsdesk.ui.flow import Flow
from smsdesk.ui.forms import Editor
from smsdesk.ui.labels import ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.marks import Marks
from smsdesk.ui.paint.meter import SegmentMeter
from smsdesk.ui.theme import Space, color
from smsdesk.ui.words import number, sentence, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

#: More placeholders than this are not offered as chips; they can be typed.
CHIPS: Final = 14


class Writing(QWidget):
    """The box that is written in. `edited` comes with each change of the text, never because of colours.

    `text` is the field itself. `show_parts` says what one person's message comes to.
    """

    edited = Signal(str)
    templates_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self._headings: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._chips = Flow()
        self._insert_label = PlainLabel(tr("Insert"), "label")
        head = row(self._insert_label, spacing=6)
        head.setContentsMargins(13, 9, 12, 9)
        head.addWidget(self._chips, 1)
        head.addStretch(0)
        self.templates = Button(tr("Templates"), "link", symbol="book-open", identifier="send.templates", height=26)
        self.templates.clicked.connect(lambda *_: self.templates_asked.emit())
        head.addWidget(self.templates, 0, Qt.AlignmentFlag.AlignTop)

        self.text = Editor(tr("Message"), identifier="send.text", bare=True)
        self.text.setPlaceholderText(tr("Write the message here"))
        self.text.setMinimumHeight(84)
        self.text.document().setDocumentMargin(5)
        self.text.textChanged.connect(self._changed)
        self._marks = Marks(self.text.document())

        self._icon = IconLabel("triangle-alert", "warn", 16)
        self.parts = PlainLabel("", "strong")
        self.used = ElidedLabel("", "caption", tone="text2")
        self.meant = Button("", "link", identifier="send.text.meant", height=26)
        self.meant.clicked.connect(lambda *_: self._take_meant())
        self.meter = SegmentMeter()
        foot = row(self._icon, 2, self.parts, spacing=7)
        foot.addWidget(self.used, 1)
        foot.addWidget(self.meant)
        foot.addWidget(self.meter, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.setContentsMargins(15, 8, 14, 8)
        whole = column(self, margins=(1, 1, 1, 1))
        whole.addLayout(head)
        whole.addWidget(Line())
        inner = row(spacing=0)
        inner.setContentsMargins(0, 1, 4, 2)
        inner.addWidget(self.text, 1)
        whole.addLayout(inner, 1)
        whole.addWidget(Line())
        whole.addLayout(foot)
        self._meant: tuple[str, str] | None = None
        self.text.cursorPositionChanged.connect(self.update)

    # -- what the page tells

    def show_text(self, text: str) -> None:
        """Show a text that was written earlier; nobody is told."""
        if text != self.text.toPlainText():
            self._shown = text
            self.text.setPlainText(text)

    def replace_text(self, text: str) -> None:
        """Write another text in its place, so that it can be undone."""
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def show_columns(self, headings: Sequence[str], keys: Sequence[str], offered: Sequence[str]) -> None:
        """What placeholders there are, and which of them are offered as chips."""
        self._headings = tuple(headings)
        known = frozenset([key.casefold() for key in keys] + [heading.strip().casefold() for heading in headings])
        if known != self._marks.known:
            self._marks.known = known
            self._marks.rehighlight()
        chips = tuple(offered[:CHIPS])
        if chips == self.property("chips"):
            return
        self.setProperty("chips", chips)
        self._chips.clear()
        for key in chips:
            chip = Button(f"{{{key}}}", "placeholder", identifier=f"send.insert.{key}", height=26)
            chip.setAccessibleName(tr("Insert {key}").format(key=f"{{{key}}}"))
            chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            chip.clicked.connect(lambda _=False, key=key: self._insert(key))
            self._chips.add(chip)
        for part in (self._chips, self._insert_label):
            part.setVisible(bool(chips))

    def show_parts(self, text: str, fewest: int, most: int, over: str = "") -> None:
        """Say what the message of one person, `text`, comes to, and of all; `over` says which limit is passed."""
        encoding, units, parts, room = count(text)
        costly = encoding is Encoding.UCS2 and bool(text)
        self.meter.show_parts(units, room, parts, special=costly)
        problem = self._problem()
        self.meter.setVisible(not problem)
        self.meant.setVisible(self._meant is not None)
        role = "err" if problem or over else "warn" if costly else ""
        self._icon.setVisible(bool(role))
        self._icon.set_icon("circle-alert" if role == "err" else "triangle-alert", role or "text2")
        self.parts.set_tone(role)
        if problem:
            self.parts.setText(problem)
            self.used.setText("")
            return
        if not text:
            self.parts.setText(tr("Nothing written yet"))
            self.used.setText("")
            return
        if over:
            self.parts.setText(over)
        elif fewest == most:
            self.parts.setText(tr("%Ln SMS for each person", most))
        else:
            self.parts.setText(tr("{low} to {high} SMS for each person").format(low=number(fewest), high=number(most)))
        used = tr("{used} of {room} used").format(used=number(units), room=number(room))
        self.used.setText(tr("Special characters, {used}").format(used=used) if costly else used)

    # -- inside

    def _problem(self) -> str:
        """What keeps the text from being used, in a few words; sets what was probably meant."""
        self._meant = None
        text = self.text.toPlainText()
        try:
            Template.parse(text).bind(self._headings)
        except UnknownPlaceholder as error:
            if error.meant is not None:
                self._meant = (error.name, error.meant)
                self.meant.setText(tr("Did you mean {key}?").format(key=f"{{{error.meant}}}"))
            return tr("The list has no column for {key}").format(key=f"{{{error.name}}}")
        except BadInput as error:
            return sentence(tr(error.why))
        return ""

    def _take_meant(self) -> None:
        if self._meant is None:
            return
        wrong, right = self._meant
        text = self.text.toPlainText()
        for mark in reversed(marks(text)):
            if mark.name == wrong:
                text = f"{text[: mark.start]}{{{right}}}{text[mark.end :]}"
        self.replace_text(text)
        self.text.setFocus()

    def _insert(self, key: str) -> None:
        self.text.insertPlainText(f"{{{key}}}")
        self.text.setFocus()

    def _changed(self) -> None:
        # A change of colours counts as a change for Qt.
        text = self.text.toPlainText()
        if text != self._shown:
            self._shown = text
            self.edited.emit(text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.text.hasFocus() and bool(self.text.property("kbFocus"))
        painter.setPen(QPen(color("focus"), 2) if ring else QPen(color("control"), 1))
        painter.setBrush(color("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space.RADIUS, Space.RADIUS)
