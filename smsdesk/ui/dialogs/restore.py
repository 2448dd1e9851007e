"""A backup is chosen, looked at, and asked about; what carries it out is the window's life (`Backups.asked`)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from smsdesk.ui.dialogs.files import open_file
from smsdesk.ui.notify import Question
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from smsdesk.core.backup import Restored
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify


def backup_filter() -> str:
    """What a file dialog shows of backups."""
    return tr("Backups of smsdesk (*.db *.backup *.db.before-*)") + ";;" + tr("All files (*)")


async def choose_backup(desk: Desk, notify: Notify, page: QWidget) -> None:
    """Ask for a backup and whether the desk is to become it. Raises `DeskError` of what cannot be restored."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    last = await desk.backups.last()
    start = last.path.parent if last is not None else Path(folder)
    file = await open_file(notify, page, tr("Restore a backup"), backup_filter(), start)
    if file is None:
        return
    found = await desk.backups.look(file)
    if await notify.ask(_question(file, found)):
        desk.backups.asked.tell(file)


def _question(file: Path, found: Restored) -> Question:
    words = [
        tr("This desk becomes what {file} holds: %Ln messages.", found.messages).format(file=file.name),
        tr(
            "The backup does not know what was sent after it was made. So its %Ln waiting messages become Held, and "
            "nothing of them goes out before you go on with each batch.",
            found.held,
        )
        if found.held
        else "",
        tr("Messages that were being handed over become Uncertain."),
        tr("Passwords are in no backup: you type those again that this computer does not have."),
        tr("The desk as it is now is kept beside it. The window closes and opens again."),
    ]
    return Question(
        tr("Restore this backup?"),
        "\n\n".join(filter(None, words)),
        tr("Restore the backup"),
        tr("Leave the desk as it is"),
        role="warn",
        danger=True,
        identifier="restore",
    )
