"""Step 1: who will get the message. A file or pasted numbers, its columns, its problem rows, and what is left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.country import country_name
from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import joined
from smsdesk.core.preview import DUPLICATE, HIDDEN, MERGED, Duplicates
from smsdesk.host import settings as declared
from smsdesk.services.lists import ListRequest
from smsdesk.services.people import CHOSEN
from smsdesk.ui import controls
from smsdesk.ui.banner import Banner
from smsdesk.ui.cards import Card, column, row
from smsdesk.ui.dialogs.fields import country_choices
from smsdesk.ui.dialogs.files import open_file, save_file
from smsdesk.ui.forms import Combo
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.notify import Question
from smsdesk.ui.page import Columns as Beside
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.reasons import left_out_words
from smsdesk.ui.states import Notice
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.send.groups import GroupsCard
from smsdesk.ui.tabs.send.mapping import NUMBER, UNUSED, Columns
from smsdesk.ui.tabs.send.oddities import Oddities
from smsdesk.ui.tabs.send.people import People
from smsdesk.ui.tabs.send.problems import Problems, why
from smsdesk.ui.tabs.send.shown import MOST, Shown
from smsdesk.ui.tabs.send.source import FILTERS, Dropping, DropZone, FileCard, Paste, Reading
from smsdesk.ui.tabs.send.step import Footer, Step
from smsdesk.ui.theme import Space
from smsdesk.ui.words import people, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from smsdesk.core.preview import CheckedRow
    from smsdesk.services.lists import Examined, OpenedList
    from smsdesk.services.people import ContactsOf
    from smsdesk.ui.tabs.send import Send

#: Reading is shown only if it takes longer than this, in milliseconds.
PATIENCE: Final = 200


class Recipients(Step):
    """From a file, or pasted. Everything is read again with each choice, and the old list stays until that is done."""

    key = "recipients"

    def __init__(self, shell: Send, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.compose = shell.compose
        self._failed: DeskError | None = None
        self._unread: OpenedList | None = None  # opened, but nobody knows which column holds the numbers
        self._wanted: ListRequest | None = None
        self._file: ListRequest | None = None  # the file to come back to from pasted numbers
        self._raws: dict[int, str] = {}
        self._known: tuple[object, ...] = ()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._show_parts)
        self._make()
        stop = self.compose.changed.listen(lambda _: self._show())
        self.destroyed.connect(lambda *_: stop())
        self._show()

    def _make(self) -> None:
        left, right = Dropping(), QWidget()
        self._beside = Beside(left, right)
        column(self).addWidget(self._beside)
        self.source = Segmented(
            [
                ("file", tr("From a file"), "file-spreadsheet"),
                ("paste", tr("Paste numbers"), "clipboard-paste"),
                ("contacts", tr("Contacts"), "users"),
            ],
            identifier="send.source",
        )
        self.source.chosen.connect(self._turn)
        self.country = Combo(
            [("", tr("Choose a country"), ""), *country_choices()], identifier="send.country", name=tr("Country")
        )
        self.country.setFixedWidth(220)
        self.country.currentIndexChanged.connect(lambda _: self._say_country(self.country.key))
        self.country_card = self._make_country()
        self.banner = Banner("err", "", identifier="send.list.banner")
        self.zone = DropZone()
        self.zone.add_button(tr("Choose a file"), self.choose, look="primary", symbol="folder-open",
                             identifier="send.file.first")  # fmt: skip
        self.zone.add_button(tr("Paste numbers"), lambda: self._turn("paste"), symbol="clipboard-paste",
                             identifier="send.paste.first")  # fmt: skip
        self.zone.add_button(tr("Contacts"), lambda: self._turn("contacts"), symbol="users",
                             identifier="send.contacts.first")  # fmt: skip
        self.unreadable = Notice("file-spreadsheet", tr("This file could not be opened"), "", role="err")
        self.unreadable.add_button(tr("Choose another file"), self.choose, look="primary", symbol="folder-open",
                                   identifier="send.file.again")  # fmt: skip
        self.unreadable_card = Card(padding=8)
        self.unreadable_card.setMinimumHeight(300)
        self.unreadable_card.add(self.unreadable)
        self.reading = Reading()
        self.reading.cancelled.connect(self._cancel)
        self.file = FileCard()
        self.file.choose_asked.connect(self.choose)
        self.file.sheet_chosen.connect(self._sheet)
        self.columns = Columns()
        self.columns.mapped.connect(self._map)
        self.columns.headed.connect(self._head)
        self.shown = Shown()
        self.shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.shown.closed.connect(self.shown.hide)
        self.shown.hide()
        self.paste = Paste()
        self.paste.edited.connect(lambda text: self._read(ListRequest(pasted=text)))
        self.groups = GroupsCard()
        self.groups.chosen.connect(self._choose_groups)
        self.groups.contacts_asked.connect(lambda: self.shell.go.emit("contacts", None))
        self.problems = Problems()
        self.problems.corrected.connect(self._correct)
        self.problems.fix_asked.connect(self._fix)
        self.problems.undo_asked.connect(lambda: self._again(corrections={}))
        self.problems.save_asked.connect(self.save_problems)
        self.people = People()
        self.people.show_rows.connect(self._show_rows)
        self.people.duplicates_chosen.connect(lambda chosen: self._again(duplicates=chosen))
        self.oddities = Oddities()
        self.oddities.hidden_chosen.connect(lambda out: self._again(leave_out_hidden=out))

        left.dropped.connect(self.take_file)
        left.held.connect(self.zone.show_over)
        stack = column(left, spacing=Space.GAP)
        stack.addWidget(self.source)
        for part in (
            self.country_card, self.banner, self.reading, self.zone, self.unreadable_card, self.file, self.paste,
            self.oddities, self.groups, self.columns, self.shown, self.problems,
        ):  # fmt: skip
            stack.addWidget(part)
        stack.addStretch(1)
        stack.setStretchFactor(self.zone, 100)
        side = column(right)
        side.addWidget(self.people)
        side.addStretch(1)

    def _make_country(self) -> Card:
        card = Card(padding=12)
        label = PlainLabel(tr("Which country are numbers without a country &code from?"), "strong", wrap=True)
        label.setBuddy(self.country)
        words = column(spacing=4)
        words.addWidget(label)
        words.addWidget(PlainLabel(tr("Neither the account nor the settings say it."), "caption", wrap=True))
        line = row(spacing=16)
        line.addLayout(words, 1)
        line.addWidget(self.country)
        card.add(line)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return card

    # -- what the shell asks

    @override
    def entered(self) -> None:
        request = self.compose.request
        if request is not None and request.pasted is not None:
            self.source.choose("paste")
            self.paste.show_text(request.pasted)
        elif request is not None and request.groups:
            self.source.choose("contacts")
            self._tick(request)
        elif request is None and self._wanted is None and self.source.key == "paste":
            self.paste.show_text("")
        self._read_groups()
        self._show()

    @override
    def footer(self) -> Footer:
        summary = self.compose.summary
        ready = 0 if summary is None else summary.ready
        used = self.compose.request is not None or bool(self.compose.text)
        if ready:
            pasted = self.compose.request is not None and self.compose.request.pasted is not None
            title = "" if self.compose.examined is None else self.compose.examined.opened.title
            words = tr("from pasted numbers") if pasted else tr("from {file}").format(file=title)
        elif summary is not None:
            words = tr("No row has a number that can be sent to")
        else:
            words = tr("Choose a list, or paste numbers")
        return Footer(
            main=tr("Continue to message"),
            enabled=bool(ready) and not self._busy,
            back=tr("Cancel") if used else "",
            people=people(ready) if ready else "",
            words=words,
        )

    @override
    def main(self) -> None:
        self.shell.step_to("message")

    @override
    def back(self) -> None:
        question = Question(
            tr("Give up this message?"),
            tr("The list and the text you typed are forgotten. The file itself stays as it is."),
            tr("Give it up"),
            tr("Keep it"),
            danger=True,
        )
        self.shell.tasks.start(self.shell.notify.ask(question), "give up", guard=self, done=self._give_up)

    @override
    def act(self, action: Action) -> bool:
        if action is Action.OPEN_LIST:
            self.choose()
            return True
        if action is Action.SAVE_CSV and self.problems.rows.rowCount():
            self.save_problems()
            return True
        if action is Action.REFRESH and self.compose.request is not None:
            if self.groups.ticked and self.compose.request.groups:
                self._choose_groups(self.groups.ticked)
            else:
                self._again()
            return True
        return False

    @override
    def first_field(self) -> QWidget:
        return self.source.button(self.source.key)

    @override
    def arrange(self, width: int) -> None:
        self._beside.stack(width < Space.NARROW_WIDTH)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)
            return
        mime = QGuiApplication.clipboard().mimeData()
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.take_file(Path(files[0]))
        elif mime.hasText():
            self._turn("paste")
            self.paste.editor.insertPlainText(mime.text())

    # -- what a person asks

    def choose(self) -> None:
        """Ask for a file and open it."""
        request = self.compose.request
        folder = None if request is None or request.path is None else request.path.parent
        asked = open_file(self.shell.notify, self, tr("Choose a list"), tr(FILTERS), folder)
        self.shell.tasks.start(asked, "choose", guard=self, done=lambda path: path and self.take_file(path))

    @override
    def take_file(self, path: Path) -> None:
        self.source.choose("file")
        self._raws.clear()
        self.shown.hide()
        self._read(ListRequest(path=path))

    def save_problems(self) -> None:
        """Ask where, and write the problem rows as CSV."""
        request = self.compose.request
        folder = Path.home() if request is None or request.path is None else request.path.parent
        proposed = folder / f"{self.compose.title}, {tr('problem rows')}.xlsx"
        filters = tr("Excel workbook (*.xlsx)") + ";;" + tr("CSV (*.csv)")
        asked = save_file(self.shell.notify, self, tr("Save these rows"), filters, proposed)
        self.shell.tasks.start(asked, "save where", guard=self, done=self._save)

    def _save(self, path: Path | None) -> None:
        if path is None:
            return
        headings = (tr("Row"), tr("Problem"), tr("Suggested"))
        done = tr("{file} holds the rows that are left out. Put them right there, and open it here.").format(
            file=path.name
        )
        self.shell.tasks.start(
            self.compose.save_problems(path, headings, why),
            "save",
            guard=self,
            done=lambda _: self.shell.notify.toast("ok", tr("Saved."), done),
        )

    def _give_up(self, yes: bool) -> None:
        if yes:
            self._failed = self._unread = self._file = None
            self._raws.clear()
            self.shown.hide()
            self.paste.show_text("")
            self.source.choose("file")
            self.shell.start_over()

    def _turn(self, key: str) -> None:
        self.source.choose(key)
        request = self.compose.request
        now = source_of(request)
        if key != now and now == "file" and request is not None:
            self._file = request
        if key == "file" and now != "file" and self._file is not None:
            self._read(self._file)
        elif key == "paste" and now != "paste" and self.paste.editor.toPlainText().strip():
            self._read(ListRequest(pasted=self.paste.editor.toPlainText()))
        elif key == "contacts" and now != "contacts":
            self._read_groups()
            if self.groups.ticked:
                self._choose_groups(self.groups.ticked)
        self._show()
        if key == "paste":
            self.paste.editor.setFocus()

    # -- from the contacts

    @override
    def take_contacts(self, contacts: ContactsOf) -> None:
        self.source.choose("contacts")
        self._raws.clear()
        self.shown.hide()
        self._read_groups()
        if contacts.groups:
            self._take_people(lambda: self.compose.open_groups(contacts.groups, self._progress))
        else:
            self._take_people(lambda: self.compose.open_contacts(contacts.people))

    def _read_groups(self) -> None:
        if self.source.key == "contacts":
            work = self.shell.desk.contacts.groups()
            self.shell.tasks.start(work, "groups", guard=self.groups, done=self.groups.show_groups)

    def _tick(self, request: ListRequest) -> None:
        """Show the groups that the list of now was made from."""
        ids = [group.id for group in request.groups]
        self.groups.tick([each for each in ids if each != CHOSEN], request.groups[0].count if CHOSEN in ids else 0)

    def _choose_groups(self, groups: tuple[int, ...]) -> None:
        self._raws.clear()
        self.shown.hide()
        if groups:
            self._take_people(lambda: self.compose.open_groups(groups, self._progress))
        else:
            self.shell.tasks.stop("open", self)
            self._wanted = None
            self.compose.request = self.compose.examined = None
            self.compose.changed.tell(None)

    def _take_people(self, read: Callable[[], Coroutine[Any, Any, Examined]]) -> None:
        tasks = self.shell.tasks
        self._wanted = None
        if tasks.running("open", self):
            tasks.stop("open", self)
            QTimer.singleShot(10, self, lambda: self._take_people(read))
            return
        self._patience.start()
        self.reading.show_share(tr("the contacts"), 0)
        tasks.start(read(), "open", guard=self, done=self._done, failed=self._fail)
        self.shell.footer_changed()

    def _say_country(self, code: str) -> None:
        if code:
            controls.keep(self.shell.desk.settings, self.shell.notify, declared.COUNTRY, code)
            self._again()

    def _sheet(self, name: str) -> None:
        request = self.compose.request or self._wanted
        if request is not None and name:
            self._raws.clear()
            self._read(ListRequest(path=request.path, sheet=name))

    def _head(self, has: bool) -> None:
        self._again(header=has, number_column=None, name_column=None)

    def _map(self, place: int, key: str) -> None:
        opened = self._opened
        if opened is None:
            return
        if key == NUMBER:
            self._raws.clear()
            self._again(number_column=place, name_column=None, corrections={})
            return
        if place != opened.number_column:
            if key == UNUSED:
                self.shell.unused.add(place)
            else:
                self.shell.unused.discard(place)
        # Exactly one column holds the numbers: that one is changed by choosing another.
        self._show()

    def _correct(self, numbers: dict[int, str]) -> None:
        request = self.compose.request
        if request is not None:
            self._remember(numbers)
            self._again(corrections={**request.corrections, **numbers})

    def _fix(self) -> None:
        examined = self.compose.examined
        self._remember({each.row: "" for each in examined.problems if each.hint} if examined is not None else {})
        self.shell.tasks.start(self.compose.fix(), "fix", guard=self, done=lambda _: self._show())

    def _remember(self, numbers: dict[int, str]) -> None:
        """Keep what stood in the file in these rows, to say what was put right."""
        examined = self.compose.examined
        if examined is not None:
            self._raws.update({each.row: each.raw for each in examined.problems if each.row in numbers})

    def _show_rows(self, what: str) -> None:
        kind, _, code = what.partition(".")

        def wanted(checked: CheckedRow) -> bool:
            return checked.ready and checked.region == code if kind == "country" else checked.left_out == what

        summary = self.compose.summary
        if summary is None:
            return
        if kind == "country":
            count = summary.countries[code]
            title = tr("%Ln people from {country}", count).format(country=tr(country_name(code)))
            words = tr(country_name(code))
        else:
            counts = {DUPLICATE: summary.duplicates, MERGED: summary.merged, HIDDEN: summary.hidden_out}
            count = counts.get(what, summary.opted_out)
            words = left_out_words(what)
            title = tr("{words}: %Ln left out", count).format(words=words)

        def show(rows: list[CheckedRow]) -> None:
            self.shown.show_rows(title, [(each, words) for each in rows], count)
            self.shown.show()
            self.reveal(self.shown)

        self.shell.tasks.start(self.compose.rows_where(wanted, MOST), "rows", guard=self.shown, done=show)

    # -- reading

    @property
    def _busy(self) -> bool:
        return self.shell.tasks.running("open", self)

    @property
    def _opened(self) -> OpenedList | None:
        if self._unread is not None:
            return self._unread
        return None if self.compose.examined is None else self.compose.examined.opened

    def _again(self, **changes: object) -> None:
        """Read the list of now in another way."""
        request = self._wanted if self._unread is not None else self.compose.request
        if request is not None:
            self._read(replace(request, **changes))  # type: ignore[arg-type]  # the fields are those of the request

    def _read(self, request: ListRequest) -> None:
        """Read this list; what is being read already is given up."""
        tasks = self.shell.tasks
        self._wanted = replace(request, country=self.compose.country)
        if tasks.running("open", self):
            tasks.stop("open", self)
            QTimer.singleShot(10, self, self._read_wanted)
            return
        self._patience.start()
        tasks.start(
            self.compose.open(self._wanted, self._progress), "open", guard=self, done=self._done, failed=self._fail
        )
        self.shell.footer_changed()

    def _read_wanted(self) -> None:
        if self._wanted is not None:
            self._read(self._wanted)

    def _progress(self, share: float) -> None:
        wanted = self._wanted
        if wanted is not None:
            name = wanted.path.name if wanted.path is not None else tr("the numbers")
            self.reading.show_share(name, share)

    def _cancel(self) -> None:
        self._wanted = None
        self.shell.tasks.stop("open", self)
        QTimer.singleShot(20, self, self._show)

    def _done(self, examined: Examined) -> None:
        self._failed = self._unread = None
        self._wanted = None
        request = self.compose.request
        if request is not None and request.path is not None:
            self._file = request
        opened = examined.opened
        known = (request and request.path, opened.sheet, opened.headings)
        if known != self._known:
            self._known = known
            self.shell.unused = _hardly_used(opened)
        self._show()

    def _fail(self, error: Exception) -> bool:
        if not isinstance(error, DeskError):
            self._show()
            return False
        wanted = self._wanted
        self._failed = error
        self._unread = None
        if error.code == "list.no_number_column" and wanted is not None:
            self.shell.tasks.start(self.shell.desk.imports.open(wanted), "look", guard=self, done=self._look)
        self._show()
        return True

    def _look(self, opened: OpenedList) -> None:
        self._unread = opened
        self._show()

    # -- showing

    def _show(self) -> None:
        examined = self.compose.examined
        opened = self._opened
        request = self.compose.request
        if opened is not None and opened.kind not in ("pasted", "groups"):
            rows = None if examined is None or self._unread is not None else examined.summary.rows
            self.file.show_list(opened, rows, self.shell.desk.clock.now())
            checked = {} if examined is None or self._unread is not None else _by_row(examined)
            self.columns.show_list(opened, checked, self.shell.unused)
        if examined is not None:
            self.problems.show_problems(examined.problems, examined.summary)
            self.problems.show_fixed(self._raws, {} if request is None else request.corrections)
        self.people.show_summary(
            None if self._unread is not None else self.compose.summary,
            pasted=source_of(request) != "file",
            duplicates=Duplicates.SKIP if request is None else request.duplicates,
        )
        if opened is not None:
            self.oddities.show_oddities(
                opened.oddities, None if examined is None or self._unread is not None else examined.summary
            )
        if request is not None and request.groups:
            self._tick(request)
        if self._failed is not None:
            error = self._failed
            self.unreadable.say(
                "file-spreadsheet",
                tr("Which column holds the numbers?") if self._unread else tr("This file could not be opened"),
                tr(joined(error.what, error.why, error.now)),
                role="err",
            )
            self.banner.say(tr(error.why), tr(joined(error.what, error.now)))
        self._show_parts()

    def _show_parts(self) -> None:
        """Show what belongs on the page now, and hide the rest."""
        opened, examined, request = self._opened, self.compose.examined, self.compose.request
        pasting = self.source.key != "file"
        mine = examined is not None and source_of(request) == self.source.key
        busy = self._busy and not self._patience.isActive()
        listed = not pasting and opened is not None and opened.kind not in ("pasted", "groups")
        failed = self._failed is not None and not self._busy
        self.country_card.setVisible(not self.compose.country and (request is not None or self._unread is not None))
        self.banner.setVisible(failed and (listed or pasting))
        self.reading.setVisible(busy)
        self.unreadable_card.setVisible(failed and not listed and not pasting)
        self.zone.setVisible(not pasting and not listed and not failed and not busy)
        self.file.setVisible(listed)
        self.columns.setVisible(listed)
        self.oddities.setVisible(listed and self.oddities.any)
        self.paste.setVisible(self.source.key == "paste")
        self.groups.setVisible(self.source.key == "contacts")
        summary = self.compose.summary
        fixed = request is not None and bool(request.corrections)
        has_problems = summary is not None and (summary.problem_rows > 0 or fixed)
        self.problems.setVisible(mine and has_problems and self._unread is None)
        if not mine:
            self.shown.hide()
        self.shell.footer_changed_by(self)


def source_of(request: ListRequest | None) -> str:
    """Which of the three ways a list came: file, paste or contacts."""
    if request is None or request.path is not None:
        return "file"
    return "paste" if request.pasted is not None else "contacts" if request.groups else "file"


def _by_row(examined: Examined) -> dict[int, CheckedRow]:
    """What became of the first rows of a list."""
    last = examined.opened.shown[-1].number if examined.opened.shown else 0
    rows = (*examined.ready, *examined.problems, *examined.left_out)
    return {each.row: each for each in rows if each.row <= last}


def _hardly_used(opened: OpenedList) -> set[int]:
    """Columns that are empty in most rows, such as notes: nobody would fill a text from them."""
    rows = [cells.cells for cells in opened.shown]
    return {
        place
        for place in range(len(opened.headings))
        if place != opened.number_column
        and sum(bool(cells[place].strip()) for cells in rows if place < len(cells)) * 2 < len(rows)
    }
