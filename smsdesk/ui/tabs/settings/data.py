"""Backup and data: a copy of the desk, the way back, and where everything lies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar, QWidget

from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, column, row
from smsdesk.ui.dialogs.files import save_file
from smsdesk.ui.dialogs.restore import backup_filter, choose_backup
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.words import day_and_clock, local, size, tr

if TYPE_CHECKING:
    from smsdesk.core.backup import Kept, Lies
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: The bar is full before the copy is checked, which takes about as long again.
_COPIED = 50


class DataCard(Card):
    """Make a backup, restore one, and see where the data lies and how much room it has."""

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify) -> None:
        super().__init__(tr("Backup and data"))
        self._desk, self._tasks, self._notify = desk, tasks, notify
        self.make = Button(tr("Make a backup"), symbol="save", identifier="settings.backup.make")
        self.make.clicked.connect(lambda *_: tasks.start(self._ask_where(), "backup", guard=self))
        self._last = ElidedLabel("", "caption", tone="text2")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(tr("How much of the backup is made"))
        self._bar.setAccessibleIdentifier("settings.backup.progress")
        self._bar.hide()
        self.made = Banner("ok", "", identifier="settings.backup.made")
        self.made.add_button(tr("Open its folder"), self._show_made, identifier="settings.backup.show")
        self.made.hide()
        self._kept: Kept | None = None
        self.restore = Button(tr("Restore a backup"), symbol="undo-2", identifier="settings.backup.restore")
        self.restore.clicked.connect(lambda *_: tasks.start(choose_backup(desk, notify, self), "restore", guard=self))
        self._room = ElidedLabel("", "caption", tone="text2")
        folder = ElidedLabel(str(desk.home.folder), "caption", tone="text2")
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        opener = Button(tr("Open the folder"), symbol="folder-open", identifier="settings.folder")
        opener.clicked.connect(lambda *_: _open(desk.home.folder))
        what = tr(
            "Contacts, batches, templates, rules and books are in it. Passwords and the addresses that providers call "
            "are not. It holds names, numbers and texts: keep it where only you can read it."
        )
        back = tr("The desk becomes what the backup holds; nothing of it is sent before you go on with each batch.")
        if desk.demo:
            what = back = tr("Not in the demo: all of it is deleted when you close it.")
            self.make.setEnabled(False)
            self.restore.setEnabled(False)
        self.add(
            _line(tr("Backup"), self.make, PlainLabel(what, "caption", tone="text2", wrap=True), self._last),
            self._bar,
            self.made,
            Line(),
            _line(tr("Restore"), self.restore, PlainLabel(back, "caption", tone="text2", wrap=True)),
            Line(),
            _line(tr("Where your data lies"), opener, folder, self._room),
        )
        self._last.setVisible(not desk.demo)

    @property
    def busy(self) -> bool:
        """Whether a backup is being made."""
        return self._bar.isVisibleTo(self)

    @property
    def last_words(self) -> str:
        """When the last backup was made."""
        return self._last.text()

    @property
    def room_words(self) -> str:
        """How much room the data takes and has."""
        return self._room.text()

    def refresh(self) -> None:
        """Read again when the last backup was made, and how much room there is."""
        self._tasks.start(self._desk.backups.last(), "backup.last", guard=self, done=self._show_last)
        self._tasks.start(self._desk.backups.lies(), "backup.room", guard=self, done=self._show_room)

    async def _ask_where(self) -> None:
        now = local(self._desk.clock.now())
        last = await self._desk.backups.last()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = last.path.parent if last is not None and last.path.parent.is_dir() else Path(documents or Path.home())
        proposed = folder / f"smsdesk-{now:%Y-%m-%d-%H%M}.db"
        file = await save_file(self._notify, self, tr("Make a backup"), backup_filter(), proposed)
        if file is not None:
            await self.write(file)

    async def write(self, file: Path) -> None:
        """Make the backup and say where it is. Raises `DeskError`; then there is none."""
        self.made.hide()
        self._bar.setValue(0)
        self._bar.show()
        self.make.setEnabled(False)
        self.make.setText(tr("Making the backup"))
        try:
            count = await self._desk.backups.make(file, lambda share: self._bar.setValue(round(share * _COPIED)))
        finally:
            self._bar.hide()
            self.make.setEnabled(True)
            self.make.setText(tr("Make a backup"))
        self._kept = await self._desk.backups.last()
        if self._kept is not None:
            self._show_last(self._kept)
            words = tr("{file} in {folder} was read again and is whole: %Ln messages, {size}.", count)
            words = words.format(file=file.name, folder=file.parent, size=size(self._kept.size))
            self.made.say(tr("The backup is made."), words)
            self.made.show()

    def _show_made(self) -> None:
        if self._kept is not None:
            _open(self._kept.path.parent)

    def _show_last(self, last: Kept | None) -> None:
        if last is None:
            self._last.setText(tr("None was made yet. One a week, kept in another place, is a good habit."))
            return
        words = tr("The last one was made {when}: {path}, {size}")
        self._last.setText(words.format(when=day_and_clock(last.at), path=last.path, size=size(last.size)))

    def _show_room(self, lies: Lies) -> None:
        words = tr("{size} of data; {free} are free on this disk")
        self._room.setText(words.format(size=size(lies.size), free=size(lies.free)))


def _line(title: str, button: Button, *words: QWidget) -> QWidget:
    whole = QWidget()
    stack = column(spacing=3)
    stack.addWidget(PlainLabel(title, "medium"))
    for each in words:
        stack.addWidget(each)
    line = row(spacing=16, owner=whole)
    line.addLayout(stack, 1)
    line.addWidget(button)
    return whole


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
