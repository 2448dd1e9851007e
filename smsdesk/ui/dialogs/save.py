"""Saving what a page shows as a list for a spreadsheet program: ask where, write it, say that it is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from smsdesk.ui.dialogs.files import save_file
from smsdesk.ui.notify import Question
from smsdesk.ui.privacy import privacy
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QWidget

    from smsdesk.ui.notify import Notify

#: Signs that a file's name cannot have everywhere.
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))


async def save_list(
    notify: Notify, page: QWidget, name: str, write: Callable[[Path], Awaitable[int]], *, numbers: bool
) -> None:
    """Ask where, then have `write` write it (a verb of `Exports`, told to overwrite: the dialog asks before that).

    `numbers`: there are telephone numbers in it, which a file shows in full; that is asked about while they are
    hidden. `name` is what the file is called at first.
    """
    if numbers and privacy.hidden and not await notify.ask(_question()):
        return
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    clean = "".join(sign for sign in name.translate(_NOT_IN_NAMES) if sign.isprintable()).strip(" .")
    proposed = (Path(folder) if folder else Path.home()) / f"{clean or tr('List')}.csv"
    filters = tr("CSV (*.csv)") + ";;" + tr("Excel workbook (*.xlsx)")
    path = await save_file(notify, page, tr("Save as CSV"), filters, proposed)
    if path is None:
        return
    count = await write(path)
    notify.toast("ok", tr("Saved."), tr("{file} holds %Ln rows.", count).format(file=path.name))


def _question() -> Question:
    return Question(
        tr("Save with every number in full?"),
        tr("Numbers are hidden on the screen. In the file everybody who opens it can read them."),
        tr("Save with numbers"),
        tr("Do not save"),
        identifier="save.numbers",
    )
