"""A dialog that shows what will be on paper, and prints it or saves it as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QTextEdit, QWidget

from smsdesk.core.errors import BadInput
from smsdesk.host import files
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Surface, column, row
from smsdesk.ui.dialogs.files import save_file
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.paper import page, pdf
from smsdesk.ui.states import Stage
from smsdesk.ui.theme import Space
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextDocument

    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks


class PaperDialog(QDialog):
    """Empty until `show_paper`. `top` is the column over the paper, `noun` what the paper is called: "Statement"."""

    def __init__(self, tasks: Tasks, notify: Notify, parent: QWidget, title: str, noun: str, identifier: str) -> None:
        super().__init__(parent)
        self._tasks, self._notify = tasks, notify
        self._identifier = identifier
        self._noun = noun
        self._name = ""
        self._make: Callable[[], QTextDocument] | None = None
        self.setModal(True)
        self.setAccessibleIdentifier(identifier)
        self.setWindowTitle(title)
        # The frame comes on top.
        self.resize(720, min(600, self.screen().availableGeometry().height() - 48))
        self.setMinimumSize(560, 400)

        self.paper = QTextEdit()
        self.paper.setReadOnly(True)
        self.paper.setAccessibleName(noun)
        self.paper.setAccessibleIdentifier(f"{identifier}.paper")
        self.paper.setProperty("paper", True)
        self.paper.setTabChangesFocus(True)
        self.stage = Stage(self.paper)
        self.stage.show_loading()

        self.close_button = Button(tr("Close"), identifier=f"{identifier}.close", height=Space.FOOTER_BUTTON)
        self.close_button.clicked.connect(self.reject)
        self.file = Button(
            tr("Save as PDF"), symbol="download", identifier=f"{identifier}.pdf", keys="Ctrl+S",
            height=Space.FOOTER_BUTTON,
        )  # fmt: skip
        self.file.clicked.connect(lambda *_: self._save())
        self.paper_out = Button(
            tr("Print"), "primary", symbol="printer", identifier=f"{identifier}.print", keys="Ctrl+P",
            height=Space.FOOTER_BUTTON,
        )  # fmt: skip
        self.paper_out.clicked.connect(lambda *_: self._print())
        for keys, button in (("Ctrl+P", self.paper_out), ("Ctrl+S", self.file)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)

        self.top = column(margins=(Space.MARGIN, 20, Space.MARGIN, 14), spacing=12)
        self.top.addWidget(PlainLabel(title, "section"))
        body = column(margins=(Space.MARGIN, 0, Space.MARGIN, 16))
        body.addWidget(self.stage, 1)
        foot = Surface("footer")
        foot.setFixedHeight(Space.FOOTER)
        line = row(self.close_button, None, self.file, self.paper_out, spacing=10, owner=foot)
        line.setContentsMargins(Space.MARGIN, 0, Space.MARGIN, 0)
        whole = column(self)
        whole.addLayout(self.top)
        whole.addLayout(body, 1)
        whole.addWidget(foot)
        self.withdraw()

    def show_paper(self, name: str, make: Callable[[], QTextDocument]) -> None:
        """Show what `make` writes, and let it be printed or saved; `name` is what the file is called at first."""
        self._name, self._make = name, make
        document = make()
        document.setParent(self.paper)
        document.setDocumentMargin(24)
        self.paper.setDocument(document)
        self.stage.show_content()
        self._allow(on=True)

    def withdraw(self) -> None:
        """There is nothing to be printed for the moment."""
        self._make = None
        self._allow(on=False)

    def write(self, path: Path) -> None:
        """Write what is shown as PDF, whole or not at all. Raises `BadInput` with `list.unwritten`."""
        if self._make is None:
            return
        try:
            files.replace(path, pdf(self._make(), self._name))
        except OSError as error:
            raise BadInput("list.unwritten", path=path.name, detail=error.strerror or str(error)) from error
        self._notify.toast("ok", tr("{what} saved").format(what=self._noun), str(path))

    def _allow(self, *, on: bool) -> None:
        self.file.setEnabled(on)
        self.paper_out.setEnabled(on)

    def _print(self) -> None:
        make = self._make
        if make is None or not self.paper_out.isEnabled():
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page())
        printer.setDocName(self._name)
        dialog = QPrintDialog(printer, self)
        dialog.setModal(True)

        def closed(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                make().print_(printer)
            self.paper_out.setEnabled(self._make is not None)
            dialog.deleteLater()

        dialog.finished.connect(closed)
        self.paper_out.setEnabled(False)
        # Shown, not opened: of this dialog PySide has only an `open` that wants a receiver.
        dialog.show()

    def _save(self) -> None:
        if self._make is None or not self.file.isEnabled():
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = "".join(each if each.isalnum() or each in " -_" else "_" for each in self._name)
        filters, proposed = tr("PDF (*.pdf)"), Path(folder) / f"{name}.pdf"
        work = save_file(self._notify, self, tr("Save as PDF"), filters, proposed)

        def chosen(path: Path | None) -> None:
            if path is not None:
                self.write(path)

        self._tasks.start(work, f"{self._identifier}.save", guard=self, done=chosen)
