"""Texts that are used again: found, looked at in every version, taken, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import joined
from smsdesk.core.segments import count
from smsdesk.host.person import person
from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Surface, column, row, table_card
from smsdesk.ui.forms import Combo, LineField, SearchField
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.rows import Column, Rows
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.table import Table
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import day_and_clock, number, since, sms, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from datetime import datetime
    from typing import Any

    from PySide6.QtGui import QKeyEvent

    from smsdesk.core.contact import Template, TemplateVersion
    from smsdesk.desk import Desk
    from smsdesk.ui.tasks import Tasks

#: Characters that a name has at most.
_LONGEST: Final = 80


def _columns(now: Callable[[], datetime]) -> tuple[Column[Template], ...]:
    def used(template: Template) -> str:
        return "" if template.last_used is None else since(template.last_used, now())

    return (
        Column(
            title=tr("Template"),
            text=lambda each: each.name,
            face="medium",
            second=lambda each: " ".join(each.text.split()),
            spoken=lambda each: f"{each.name}: {' '.join(each.text.split())}",
        ),
        Column(title=tr("Last used"), text=used, width=104, right=True, digits=True, ink=lambda _: "text2"),
    )


class TemplatesDialog(QDialog):
    """`taken` is the text that a person chose to use, "" if the dialog was closed without one.

    `current` is the text that is being written; it can be kept as a template, or as the next version of one.
    """

    def __init__(self, desk: Desk, tasks: Tasks, current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._current = current
        self._templates: list[Template] = []
        self._versions: list[TemplateVersion] = []
        self._wanted: int | None = None
        self._started = 0
        self._ask: Callable[[], None] = self._leave_question
        self.taken = ""
        self.setModal(True)
        self.setWindowTitle(tr("Templates"))
        self.setAccessibleIdentifier("templates")
        self.setFixedWidth(min(820, parent.width() - 24))
        whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 20), spacing=12)
        self.search = SearchField(tr("Name or text"), identifier="templates.search")
        self.search.setFixedWidth(200)
        self.search.textChanged.connect(lambda _: self._fill())
        whole.addLayout(row(PlainLabel(tr("Templates"), "section"), None, self.search))

        self.rows: Rows[Template] = Rows(_columns(desk.clock.now))
        height = Space.ROW_TWO_LINES * theme.scale // 100
        self.table = Table(self.rows, tr("Templates"), identifier="templates.list", row_height=height, many=False)
        self.table.opened.connect(lambda _place: self._use())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        self._empty = Notice(
            "book-open", tr("No templates yet"), tr("Write a text once, keep it here, and use it again.")
        )
        self._none = Notice("search", tr("No template matches"), tr("Search looks in names and texts."))
        self.stage = Stage(self.table, self._empty, self._none)
        self.stage.setMinimumHeight(min(320, max(200, parent.height() - 260)))
        left = table_card(None, self.stage)

        right = Surface("card")
        self.name = PlainLabel("", "strong", wrap=True)
        self.facts = PlainLabel("", "caption", tone="text2", wrap=True)
        version_label = PlainLabel(tr("Version"), "label")
        self.version = Combo(name=tr("Version"), identifier="templates.version")
        version_label.setBuddy(self.version)
        self.version.currentIndexChanged.connect(lambda _: self._show_version())
        self.restore = Button(tr("Bring it back"), identifier="templates.restore")
        self.restore.clicked.connect(lambda *_: self._restore())
        self._version_row = QWidget()
        versions = row(version_label, spacing=8, owner=self._version_row)
        versions.addWidget(self.version, 1)
        versions.addWidget(self.restore)
        self.text = PlainLabel("", "body", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAccessibleIdentifier("templates.text")
        inner = QWidget()
        column(inner).addWidget(self.text, 1)
        self.parts = PlainLabel("", "caption", tone="text2")
        self.rename = Button(tr("Rename"), symbol="pencil", identifier="templates.rename")
        self.rename.clicked.connect(lambda *_: self._ask_name(rename=True))
        self.remove = Button(tr("Delete"), symbol="trash-2", identifier="templates.delete")
        self.remove.clicked.connect(lambda *_: self._ask_remove())
        self.renew = Button(tr("Replace it with your text"), symbol="save", identifier="templates.renew")
        self.renew.clicked.connect(lambda *_: self._renew())
        side = column(right, margins=(16, 12, 16, 12), spacing=8)
        side.addWidget(self.name)
        side.addWidget(self.facts)
        side.addWidget(Body(inner), 1)
        side.addWidget(self.parts)
        side.addWidget(self._version_row)
        side.addLayout(row(self.renew, None, spacing=8))
        side.addLayout(row(self.rename, self.remove, None, spacing=8))
        self._side = right
        both = row(spacing=14)
        both.addWidget(left, 5)
        both.addWidget(right, 5)
        whole.addLayout(both, 1)

        self.told = Banner("err", "", identifier="templates.told")
        self.told.hide()
        whole.addWidget(self.told)
        self._question = QWidget()
        self._question_words = PlainLabel("", "body", wrap=True)
        self.typed = LineField(tr("Name"), identifier="templates.name", hint=tr("Name of the template"))
        self.typed.setMaxLength(_LONGEST)
        self.typed.returnPressed.connect(self._answer)
        self.yes = Button("", "primary", identifier="templates.yes")
        self.yes.clicked.connect(lambda *_: self._answer())
        self.typed.textChanged.connect(lambda typed: self.yes.setEnabled(bool(typed.strip())))
        no = Button(tr("Cancel"), identifier="templates.no")
        no.clicked.connect(lambda *_: self._leave_question())
        question = row(spacing=10, owner=self._question)
        question.addWidget(self._question_words, 1)
        question.addWidget(self.typed, 2)
        question.addWidget(self.yes)
        question.addWidget(no)
        self._question.hide()
        whole.addWidget(self._question)
        self.keep = Button(
            tr("Save your text as a template"), symbol="save", identifier="templates.save",
            height=Space.FOOTER_BUTTON,
        )  # fmt: skip
        self.keep.clicked.connect(lambda *_: self._ask_name(rename=False))
        self.keep.setEnabled(bool(current.strip()))
        close = Button(tr("Close"), identifier="templates.close", height=Space.FOOTER_BUTTON)
        close.clicked.connect(self.reject)
        self.use = Button(
            tr("Use"), "primary", identifier="templates.use", keys="Ctrl+Return", height=Space.FOOTER_BUTTON
        )
        self.use.clicked.connect(lambda *_: self._use())
        self._foot = QWidget()
        row(self.keep, None, close, self.use, spacing=10, owner=self._foot)
        whole.addWidget(self._foot)
        self._chosen()
        stop = desk.templates.changed.listen(lambda _: self._read())
        self.destroyed.connect(lambda *_: stop())
        self.finished.connect(lambda _: stop())
        self._read()
        self.search.setFocus()

    def _start(self, work: Coroutine[Any, Any, Any], done: Callable[[Any], object]) -> None:
        # A name of its own each time: none waits for another, and none outlives the dialog.
        self._started += 1
        self._tasks.start(work, f"templates.read.{self._started}", guard=self, done=done)

    # -- reading and showing

    def _read(self) -> None:
        self._start(self._desk.templates.all(), self._show)

    def _show(self, templates: Sequence[Template]) -> None:
        self._templates = list(templates)
        self._fill()

    def _fill(self) -> None:
        wanted = self.search.text().strip().casefold()
        found = [each for each in self._templates if wanted in f"{each.name}\n{each.text}".casefold()]
        chosen = self._wanted if self._wanted is not None else self._template and self._template.id
        self._wanted = None
        self.rows.set_rows(found)
        place = next((place for place, each in enumerate(found) if each.id == chosen), 0)
        if found:
            self.stage.show_content()
            self.table.selectRow(place)
        else:
            self.stage.show_notice(self._none if self._templates else self._empty)
        self._chosen()

    @property
    def _template(self) -> Template | None:
        places = self.table.chosen()
        return self.rows.row(places[0]) if places else None

    def _chosen(self) -> None:
        template = self._template
        self._leave_question()
        self._side.setVisible(template is not None)
        self.use.setEnabled(template is not None)
        if template is None:
            return
        self.name.setText(template.name)
        facts = tr("Changed {when} by {name}").format(when=day_and_clock(template.changed_at), name=template.by)
        if template.used == 1:
            facts = tr("{facts}. Used once").format(facts=facts)
        elif template.used:
            facts = tr("{facts}. Used %Ln times", template.used).format(facts=facts)
        self.facts.setText(facts)
        self._show_text(template.text)
        self.renew.setVisible(bool(self._current.strip()) and self._current != template.text)
        self._version_row.setVisible(template.version > 1)
        self._versions = []
        if template.version > 1:
            work = self._desk.templates.versions(template.id)
            self._start(work, lambda found: self._show_versions(template, found))

    def _show_versions(self, template: Template, versions: Sequence[TemplateVersion]) -> None:
        if self._template != template:
            return
        self._versions = list(versions)
        words = tr("{n}, {when}, {name}")
        self.version.blockSignals(True)
        self.version.clear()
        self.version.set_choices(
            [
                (str(each.version), words.format(n=number(each.version), when=day_and_clock(each.at), name=each.by), "")
                for each in versions
            ]
        )
        self.version.choose(str(template.version))
        self.version.blockSignals(False)
        self._show_version()

    def _show_version(self) -> None:
        shown = self._version
        template = self._template
        if shown is not None and template is not None:
            self._show_text(shown.text)
            self.restore.setVisible(shown.version != template.version)

    @property
    def _version(self) -> TemplateVersion | None:
        return next((each for each in self._versions if str(each.version) == self.version.key), None)

    def _show_text(self, text: str) -> None:
        self.text.setText(text)
        self.parts.setText(sms(count(text).parts))

    # -- what a person does

    def _use(self) -> None:
        template = self._template
        if template is None or self._question.isVisible():
            return
        shown = self._version
        self.taken = template.text if shown is None else shown.text
        self._tasks.start(self._desk.templates.used(template.id), "templates.used")
        self.accept()

    def _restore(self) -> None:
        template, shown = self._template, self._version
        if template is not None and shown is not None:
            self._do(self._desk.templates.restore(template.id, shown.version, person()))

    def _renew(self) -> None:
        template = self._template
        if template is not None:
            self._do(self._desk.templates.save(template.id, template.name, self._current, person()))

    def _ask_name(self, *, rename: bool) -> None:
        template = self._template
        if rename and template is None:
            return
        self._question_words.hide()
        self.typed.show()
        self.typed.setText(template.name if rename and template is not None else "")
        self.yes.setText(tr("Rename") if rename else tr("Save"))
        self.yes.set_look("primary")
        self.yes.setEnabled(bool(self.typed.text().strip()))

        def answer() -> None:
            name = " ".join(self.typed.text().split())
            if rename and template is not None:
                self._do(self._desk.templates.save(template.id, name, template.text, person()))
            else:
                self._do(self._desk.templates.save(None, name, self._current, person()))

        self._ask = answer
        self._show_question()
        self.typed.selectAll()
        self.typed.setFocus()

    def _ask_remove(self) -> None:
        template = self._template
        if template is None:
            return
        words = tr("Delete {name} with all its versions? Messages written with it stay.")
        self._question_words.setText(words.format(name=template.name))
        self._question_words.show()
        self.typed.hide()
        self.yes.setText(tr("Delete"))
        self.yes.set_look("danger")
        self.yes.setEnabled(True)
        self._ask = lambda: self._do(self._desk.templates.remove(template.id))
        self._show_question()

    def _show_question(self) -> None:
        self.told.hide()
        self._foot.hide()
        self._question.show()

    def _leave_question(self) -> None:
        self._question.hide()
        self._foot.show()

    def _answer(self) -> None:
        if self.yes.isEnabled() and self._question.isVisible():
            self._ask()

    def _do(self, work: Coroutine[Any, Any, Any]) -> None:
        def done(found: object) -> None:
            self._wanted = getattr(found, "id", None)
            self.told.hide()
            self._leave_question()
            self._read()

        def failed(error: Exception) -> bool:
            if not isinstance(error, DeskError):
                return False
            self.told.say(tr(error.what), tr(joined(error.why, error.now)), role="err")
            self.told.show()
            return True

        self._tasks.start(work, "templates.do", guard=self, done=done, failed=failed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._use()
        elif event.key() == Qt.Key.Key_Escape and self._question.isVisible():
            self._leave_question()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._ask_remove()
        elif not enter:
            super().keyPressEvent(event)
