"""Taking the people of a list in as contacts: which columns, into which group, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget
from typing_extensions import override

from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import joined
from smsdesk.services.lists import ListRequest
from smsdesk.ui.banner import Banner, announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.dialogs.fields import country_choices
from smsdesk.ui.forms import Check, Combo, Field, LineField
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.privacy import privacy
from smsdesk.ui.reasons import problem_words
from smsdesk.ui.rows import Column, Rows
from smsdesk.ui.table import Table
from smsdesk.ui.theme import Space
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from smsdesk.core.contact import Merged
    from smsdesk.core.preview import CheckedRow
    from smsdesk.desk import Desk
    from smsdesk.services.lists import OpenedList
    from smsdesk.ui.tasks import Tasks

_NONE: Final = "-"
#: Problem rows that are seen at once; the others are scrolled to.
_SEEN: Final = 5


def said(merged: Merged) -> str:
    """What an import did, in one sentence: "412 added, 18 changed, 3 rows have no usable number."."""
    parts = [tr("%Ln added", merged.added)]
    if merged.changed:
        parts.append(tr("%Ln changed", merged.changed))
    if merged.same:
        parts.append(tr("%Ln as they were", merged.same))
    if merged.problems:
        parts.append(tr("%Ln rows have no usable number", merged.problems))
    return ", ".join(parts) + "."


def _problem(checked: CheckedRow) -> str:
    return "" if checked.problem is None else problem_words(checked.problem)


def _raw(checked: CheckedRow) -> str:
    """What the cell holds; long rows of figures are half hidden like numbers."""
    raw = checked.raw
    figures = sum(each.isdigit() for each in raw)
    return f"{raw[:3]}•••{raw[-2:]}" if privacy.hidden and figures > 6 else raw


class ImportPeople(QDialog):
    """The dialog. It reads the file as the Send page does; it stays open with what came of it.

    `merged` is that, None if nothing was taken in. A reading that is given up keeps the people it has read.
    """

    def __init__(
        self, desk: Desk, tasks: Tasks, path: Path, groups: Sequence[str], group: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._request = ListRequest(path=path)
        self._opened: OpenedList | None = None
        self.merged: Merged | None = None
        self.setModal(True)
        self.setWindowTitle(tr("Import people"))
        self.setAccessibleIdentifier("contacts.import.dialog")
        self.setFixedWidth(560)
        whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 20), spacing=14)
        whole.addWidget(PlainLabel(tr("Import people from {file}").format(file=path.name), "section", wrap=True))
        self._form = QWidget()
        form = column(self._form, spacing=12)
        self.sheet = Combo(name=tr("Sheet"), identifier="contacts.import.sheet")
        self._sheet = Field(tr("S&heet"), self.sheet)
        self.number = Combo(name=tr("Numbers are in"), identifier="contacts.import.number")
        self.name = Combo(name=tr("Names are in"), identifier="contacts.import.name")
        self.country = Combo(
            [("", tr("Choose a country"), ""), *country_choices()],
            name=tr("Country"),
            identifier="contacts.import.country",
        )
        self._country = Field(
            tr("&Country of numbers without a country code"),
            self.country,
            help_text=tr("Neither the accounts nor the settings say it."),
        )
        self.group = Combo(
            [("", tr("No group"), ""), *((each, each, "users") for each in groups), (_NONE, tr("New group"), "plus")],
            name=tr("Group"),
            identifier="contacts.import.group",
        )
        self.group.choose(group)
        self.fresh = LineField(tr("Name of the new group"), identifier="contacts.import.group.name")
        self._fresh = Field(tr("Name of the &new group"), self.fresh)
        self.over = Check(
            tr("Where the list says something else, the list is right"), identifier="contacts.import.replace"
        )
        columns = row(spacing=12)
        columns.addWidget(Field(tr("N&umbers are in"), self.number), 1)
        columns.addWidget(Field(tr("&Names are in"), self.name), 1)
        into = row(spacing=12)
        into.addWidget(Field(tr("Put them into the &group"), self.group), 1)
        into.addWidget(self._fresh, 1)
        form.addWidget(self._sheet)
        form.addLayout(columns)
        form.addWidget(self._country)
        form.addLayout(into)
        form.addWidget(self.over)
        note = tr("Everybody is kept once for each number. Other columns become fields. Nothing is deleted.")
        form.addWidget(PlainLabel(note, "caption", tone="text2", wrap=True))
        whole.addWidget(self._form)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setRange(0, 1000)
        self.bar.hide()
        whole.addWidget(self.bar)
        self.told = Banner("ok", "", identifier="contacts.import.told")
        self.told.hide()
        whole.addWidget(self.told)
        self.rows: Rows[CheckedRow] = Rows(
            (
                Column(title=tr("Row"), text=lambda each: number(each.row), width=64, right=True, digits=True),
                Column(title=tr("Name"), text=lambda each: each.name, width=150),
                Column(title=tr("In the file"), text=_raw, width=130, digits=True),
                Column(title=tr("Problem"), text=_problem, ink=lambda _: "err"),
            )
        )
        self.table = Table(
            self.rows, tr("Rows without a usable number"), identifier="contacts.import.problems", row_height=32
        )
        self.table.setFixedHeight(Space.TABLE_HEADER + _SEEN * 32 + 2)
        self.table.hide()
        whole.addWidget(self.table)
        self.close_button = Button(tr("Cancel"), identifier="contacts.import.close", height=Space.FOOTER_BUTTON)
        self.close_button.clicked.connect(self.reject)
        self.go = Button(
            tr("Import"), "primary", identifier="contacts.import.go", keys="Ctrl+Return", height=Space.FOOTER_BUTTON
        )
        self.go.clicked.connect(lambda *_: self._start())
        whole.addLayout(row(None, self.close_button, self.go, spacing=10))
        self._country.hide()
        self.sheet.currentIndexChanged.connect(lambda _: self._other_sheet())
        for each in (self.number, self.name, self.group, self.country):
            each.currentIndexChanged.connect(lambda _: self._show())
        self.fresh.textChanged.connect(lambda _: self._show())
        self._show()
        self._look()

    # -- the list

    def _look(self) -> None:
        self._tasks.start(self._open(self._request), "contacts.look", guard=self, done=self._found, failed=self._failed)

    async def _open(self, request: ListRequest) -> tuple[OpenedList, str]:
        from smsdesk.services.home import home_country

        country = await home_country(self._desk.store, self._desk.settings)
        return await self._desk.imports.open(replace(request, country=country)), country

    def _found(self, found: tuple[OpenedList, str]) -> None:
        opened, country = found
        self._opened = opened
        self._country.setVisible(not country)
        if country:
            self.country.choose(country)
        several = len(opened.sheets) > 1
        self._sheet.setVisible(several)
        self.sheet.set_choices([(each, each, "") for each in opened.sheets])
        self.sheet.blockSignals(True)
        self.sheet.choose(opened.sheet or "")
        self.sheet.blockSignals(False)
        named = [
            (str(place), heading or tr("Column {n}").format(n=place + 1), "")
            for place, heading in enumerate(opened.headings)
        ]
        self.number.set_choices([("", tr("Choose a column"), ""), *named])
        self.name.set_choices([(_NONE, tr("No column"), ""), *named])
        for combo, place, none in ((self.number, opened.number_column, ""), (self.name, opened.name_column, _NONE)):
            combo.blockSignals(True)
            combo.choose(none if place is None else str(place))
            combo.blockSignals(False)
        self._show()

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, DeskError):
            return False
        self.bar.hide()
        self._form.setEnabled(True)
        self._form.setVisible(self._opened is not None)
        self.told.say(tr(error.what), tr(joined(error.why, error.now)), role="err")
        self.told.show()
        self._show()
        QTimer.singleShot(0, self, self.adjustSize)
        return True

    def _other_sheet(self) -> None:
        if self.sheet.key and self._opened is not None and self.sheet.key != self._opened.sheet:
            self._request = replace(self._request, sheet=self.sheet.key)
            self._look()

    def _show(self) -> None:
        self._fresh.setVisible(self.group.key == _NONE)
        named = self.group.key != _NONE or bool(self.fresh.text().strip())
        reading = self.bar.isVisible()
        self.go.setEnabled(bool(self._opened is not None and self.number.key and named and not reading))
        if self.layout() is not None:
            QTimer.singleShot(0, self, self.adjustSize)

    # -- the import

    def _start(self) -> None:
        opened = self._opened
        if opened is None or self.merged is not None or not self.go.isEnabled():
            return
        group = self.fresh.text().strip() if self.group.key == _NONE else self.group.key
        request = replace(
            self._request,
            country=self.country.key,
            number_column=int(self.number.key),
            # A column that is not there names nobody.
            name_column=len(opened.headings) if self.name.key == _NONE else int(self.name.key),
        )
        work = self._desk.contacts.import_rows(request, group, replace=self.over.isChecked(), progress=self._progress)
        self.bar.setValue(0)
        self.bar.show()
        self.told.hide()
        self._form.setEnabled(False)
        self.go.setEnabled(False)
        self._tasks.start(work, "contacts.import", guard=self, done=self._done, failed=self._failed)

    def _progress(self, share: float) -> None:
        self.bar.setValue(round(share * 1000))
        self.bar.setAccessibleName(tr("{n} % read").format(n=round(share * 100)))

    def _done(self, merged: Merged) -> None:
        self.merged = merged
        self.bar.hide()
        self._form.hide()
        self.told.say(said(merged), role="warn" if merged.problems else "ok")
        self.told.show()
        self.rows.set_rows(merged.shown)
        self.table.setVisible(bool(merged.shown))
        self.go.hide()
        self.close_button.setText(tr("Close"))
        self.close_button.setFocus()
        announce(self, said(merged))
        QTimer.singleShot(0, self, self.adjustSize)

    @override
    def reject(self) -> None:
        """Close; an import on its way ends, and what it has read stays."""
        self._tasks.stop("contacts.import", self)
        super().reject()
