"""The keyboard map, and what this program is: version, licences, details for help."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QPlainTextEdit, QWidget

from smsdesk import __version__
from smsdesk.host import resources
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, column, row
from smsdesk.ui.flow import Flow
from smsdesk.ui.keys import DOUBLES, KEYS
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.theme import Space
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify


class KeyboardMap(Card):
    """Every key and what it does."""

    def __init__(self) -> None:
        super().__init__(tr("Keyboard"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        shown = [key for key in KEYS if key.keys not in DOUBLES]
        for place, key in enumerate(shown):
            keys = QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(PlainLabel(keys, "strong"), place, 0)
            grid.addWidget(PlainLabel(tr(key.words), "body", tone="text2", wrap=True), place, 1)
        self.body.addLayout(grid)


class Licence(QDialog):
    """A licence, as it was given."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 480)
        words = QPlainTextEdit(text)
        words.setReadOnly(True)
        words.setAccessibleName(title)
        close = Button(tr("Close"))
        close.clicked.connect(self.accept)
        whole = column(self, margins=(Space.CARD, Space.CARD, Space.CARD, Space.CARD), spacing=12)
        whole.addWidget(words, 1)
        whole.addLayout(row(None, close))


class About(Card):
    """Version, licences, and details to send to whoever helps; no secret is in them."""

    def __init__(self, desk: Desk, notify: Notify) -> None:
        super().__init__(tr("About"))
        self._desk, self._notify = desk, notify
        self.add(PlainLabel(tr("smsdesk {version}").format(version=__version__), "strong"))
        self.add(Line())
        copy = Button(tr("Copy details for help"), symbol="copy", identifier="settings.details")
        copy.clicked.connect(lambda *_: self._copy())
        buttons = Flow(gap=8)
        buttons.add(copy)
        for file in sorted(resources.path("licences").iterdir()):
            name = file.stem.replace("-", " ").capitalize()
            shown = tr("Licence of {name}").format(name=name)
            button = Button(shown, "link", identifier=f"settings.licence.{file.stem}")
            button.clicked.connect(
                lambda _=False, shown=shown, file=file: self._licence(shown, file.read_text("utf-8"))
            )
            buttons.add(button)
        self.add(buttons)

    @property
    def details(self) -> str:
        """What somebody who helps needs to know."""
        lines = (
            f"smsdesk {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            platform.platform(),
            f"demo: {'yes' if self._desk.demo else 'no'}",
            f"password store: {self._desk.vault.place}",
            *self._desk.notices,
        )
        return "\n".join(lines)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)
        self._notify.toast("ok", tr("The details are on the clipboard."))

    def _licence(self, title: str, text: str) -> None:
        dialog = Licence(title, text, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
