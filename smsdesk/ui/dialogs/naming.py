"""Asking for a name: of a group, of a template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.forms import Field, LineField
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.theme import Space
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from smsdesk.ui.notify import Notify

#: Characters that a name has at most.
LONGEST = 80


class Naming(QDialog):
    """The dialog; `name` is what was typed. A name that is in use already cannot be given."""

    def __init__(self, title: str, confirm: str, used: Collection[str], parent: QWidget | None, now: str = "") -> None:
        super().__init__(parent)
        self._used = {each.strip().casefold() for each in used} - {now.strip().casefold()}
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleIdentifier("naming")
        self.setFixedWidth(420)
        whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 20), spacing=14)
        whole.addWidget(PlainLabel(title, "section", wrap=True))
        self.line = LineField(tr("Name"), identifier="naming.name")
        self.line.setMaxLength(LONGEST)
        self.line.setText(now)
        self._field = Field(tr("&Name"), self.line)
        whole.addWidget(self._field)
        no = Button(tr("Cancel"), identifier="naming.cancel", height=Space.FOOTER_BUTTON)
        self.yes = Button(confirm, "primary", identifier="naming.confirm", height=Space.FOOTER_BUTTON)
        no.clicked.connect(self.reject)
        self.yes.clicked.connect(self._take)
        whole.addLayout(row(None, no, self.yes, spacing=10))
        self.line.textChanged.connect(lambda _: self._check())
        self.line.returnPressed.connect(self._take)
        self._check()
        self.line.selectAll()
        self.line.setFocus()

    @property
    def name(self) -> str:
        """What was typed."""
        return " ".join(self.line.text().split())

    def _check(self) -> None:
        used = self.name.casefold() in self._used
        self._field.help.say(tr("This name is in use already.") if used else "", "err" if used else "")
        self.line.mark(wrong=used)
        self.yes.setEnabled(bool(self.name) and not used)
        self.adjustSize()

    def _take(self) -> None:
        if self.yes.isEnabled():
            self.accept()


async def ask_name(
    notify: Notify, parent: QWidget, title: str, confirm: str, used: Collection[str], now: str = ""
) -> str:
    """Ask for a name that is not in use; "" if the person closed the dialog."""
    dialog = Naming(title, confirm, used, parent.window(), now)
    accepted = await notify.show(dialog) == QDialog.DialogCode.Accepted
    return dialog.name if accepted else ""
