"""Asking for a file, awaited like every dialog."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from smsdesk.ui.notify import Notify


async def open_file(
    notify: Notify, parent: QWidget, title: str, filters: str, folder: Path | None = None
) -> Path | None:
    """Ask for a file to read; `filters` are Qt's ("Lists (*.csv *.xlsx)"). None if the person closed the dialog."""
    dialog = QFileDialog(parent, title, str(folder or ""), filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return await _chosen(notify, dialog)


async def save_file(notify: Notify, parent: QWidget, title: str, filters: str, proposed: Path) -> Path | None:
    """Ask where to write a file, beginning with `proposed`; the dialog itself asks before it takes an existing one."""
    dialog = QFileDialog(parent, title, str(proposed.parent), filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    return await _chosen(notify, dialog)


async def _chosen(notify: Notify, dialog: QFileDialog) -> Path | None:
    if await notify.show(dialog) != QDialog.DialogCode.Accepted:
        return None
    files = dialog.selectedFiles()
    return Path(files[0]) if files else None
