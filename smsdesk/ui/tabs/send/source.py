"""Where a list comes from: the place to drop a file, the file that was opened, and pasted numbers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QSyntaxHighlighter,
    QTextCharFormat,
)
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.paste import find_numbers
from smsdesk.core.phrase import phrase
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, column, row
from smsdesk.ui.forms import Combo, Editor
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.paint.mark import Disc
from smsdesk.ui.states import Notice
from smsdesk.ui.tabs.send.findings import when
from smsdesk.ui.theme import Space, color, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QTextDocument

    from smsdesk.services.lists import OpenedList

#: What can be opened, as file dialogs want it.
FILTERS: Final = phrase("Lists (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)")
#: Rest after the last key before pasted text is read, in milliseconds.
REST: Final = 150


class DropZone(Notice):
    """Nothing was opened yet: drop a file, choose one, or paste. `dropped` carries a path."""

    def __init__(self) -> None:
        super().__init__(
            "file-spreadsheet",
            tr("Drop your list here"),
            tr("An Excel or CSV file with one person in each row. It stays on this computer."),
        )
        self.over = False
        self.setMinimumHeight(320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_over(self, over: bool) -> None:
        """Whether a file is held over it now."""
        self.over = over
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(color("accent" if self.over else "control"), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(color("accent_tint" if self.over else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Space.CARD_RADIUS, Space.CARD_RADIUS)


class Reading(Card):
    """A file is being read: how far, and a way out."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__(padding=20)
        self.words = ElidedLabel("", "section")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setRange(0, 1000)
        self.share = PlainLabel("", "caption", tone="text2")
        cancel = Button(tr("Cancel"), identifier="send.reading.cancel")
        cancel.clicked.connect(self.cancelled)
        words = column(spacing=8)
        words.addWidget(self.words)
        words.addWidget(self.bar)
        words.addWidget(self.share)
        line = row(Disc("loader-circle", "info", 44), spacing=14)
        line.addLayout(words, 1)
        line.addWidget(cancel)
        self.add(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, name: str, share: float) -> None:
        """Say how much of it is read, 0 to 1."""
        self.words.setText(tr("Reading {name}").format(name=name))
        self.bar.setValue(round(share * 1000))
        self.bar.setAccessibleName(tr("{n} % read").format(n=round(share * 100)))
        self.share.setText(tr("{n} % read. Nothing is sent.").format(n=round(share * 100)))


class FileCard(Card):
    """The file that was opened. `sheet_chosen` carries the name of another sheet of it."""

    sheet_chosen = Signal(str)
    choose_asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=12)
        self.name = ElidedLabel("", "strong")
        self.facts = ElidedLabel("", "caption", tone="text2")
        words = column(spacing=6)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        words.addStretch(1)
        self._sheet_label = PlainLabel(tr("S&heet"), "label")
        self.sheet = Combo(identifier="send.sheet", name=tr("Sheet"))
        self.sheet.setFixedWidth(110)
        self._sheet_label.setBuddy(self.sheet)
        self.sheet.currentIndexChanged.connect(lambda _: self.sheet_chosen.emit(self.sheet.key))
        self.choose = Button(
            tr("Choose another file"), symbol="folder-open", identifier="send.file.choose", keys="Ctrl+O"
        )
        self.choose.clicked.connect(self.choose_asked)
        line = row(Disc("file-spreadsheet", "ok", 40), 4, spacing=8)
        line.addLayout(words, 1)
        line.addWidget(self._sheet_label)
        line.addSpacing(4)
        line.addWidget(self.sheet)
        line.addSpacing(12)
        line.addWidget(self.choose)
        self.body.setContentsMargins(16, 11, 12, 11)
        self.add(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_list(self, opened: OpenedList, rows: int | None, now: datetime) -> None:
        """Show what was opened, with so many rows."""
        people = opened.kind == "people"
        self.name.setText(tr("People of an earlier batch") if people else opened.title)
        facts = [] if rows is None else [tr("%Ln rows", rows)]
        if opened.modified is not None:
            facts.append(tr("saved {when}").format(when=when(opened.modified, now)))
        if opened.folder:
            facts.append(_place(opened.folder))
        self.facts.setText(", ".join(facts))
        several = len(opened.sheets) > 1
        self._sheet_label.setVisible(several)
        self.sheet.setVisible(several)
        if several:
            self.sheet.set_choices([(each, each, "") for each in opened.sheets])
            self.sheet.blockSignals(True)
            self.sheet.choose(opened.sheet or "")
            self.sheet.blockSignals(False)


def _place(folder: str) -> str:
    """A folder as a person says it: the last two of its names."""
    parts = [part for part in Path(folder).parts if part != Path(folder).anchor]
    return " / ".join(parts[-2:]) or folder


class _Found(QSyntaxHighlighter):
    """Tints the numbers in pasted text."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme.changed.connect(self.rehighlight)

    @override
    def highlightBlock(self, text: str) -> None:
        found = QTextCharFormat()
        found.setBackground(color("accent_tint2"))
        found.setForeground(color("accent_text"))
        for each in find_numbers(text):
            self.setFormat(each.start, each.end - each.start, found)


class Paste(Card):
    """A place for numbers, one on each line or anywhere in a text; `edited` comes when the person rests."""

    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Paste numbers"), spacing=8)
        hint = tr("One on each line, or any text with numbers in it. Numbers that are found are marked.")
        self.add(PlainLabel(hint, "caption", tone="text2", wrap=True))
        self.editor = Editor(tr("Pasted numbers"), identifier="send.paste")
        self.editor.setMinimumHeight(220)
        self._found = _Found(self.editor.document())
        self.body.addWidget(self.editor, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(lambda: self.edited.emit(self.editor.toPlainText()))
        self._text = ""
        self.editor.textChanged.connect(self._typed)

    def show_text(self, text: str) -> None:
        """Show text that was pasted earlier."""
        if text != self.editor.toPlainText():
            self._text = text
            self.editor.setPlainText(text)

    def _typed(self) -> None:
        # A change of colours counts as a change for Qt.
        if self.editor.toPlainText() != self._text:
            self._text = self.editor.toPlainText()
            self._rest.start()


class Dropping(QWidget):
    """Takes files that are dropped on it. `dropped` carries a path, `held` whether one is over it."""

    dropped = Signal(object)
    held = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event):
            event.acceptProposedAction()
            self.held.emit(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.held.emit(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.held.emit(False)
        path = _file(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(300, super().minimumSizeHint().height())


def _file(event: QDropEvent) -> Path | None:
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
