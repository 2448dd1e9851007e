"""The one door for messages to people: toasts, questions, and errors in their three sentences."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from typing_extensions import override

from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import joined
from smsdesk.ui.banner import SYMBOLS, announce
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Surface, column, row
from smsdesk.ui.labels import IconLabel, PlainLabel
from smsdesk.ui.paint.mark import Disc
from smsdesk.ui.theme import Space
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent

log = logging.getLogger(__name__)

_WIDTH: Final = 380
_MOST: Final = 3
_STAYS: Final = 6000  # milliseconds
_INSET: Final = 24


class Toast(Surface):
    """News from another page, bottom right. It goes after 6 s, stays under the mouse or the focus; errors stay."""

    def __init__(
        self,
        tray: Notify,
        role: str,
        title: str,
        text: str,
        action: tuple[str, Callable[[], object]] | None,
        *,
        stays: bool,
    ) -> None:
        super().__init__("toast", tray.window)
        self._tray = tray
        self.setFixedWidth(_WIDTH)
        words = column(spacing=2)
        words.addWidget(PlainLabel(title, "strong", wrap=True))
        if text:
            words.addWidget(PlainLabel(text, "caption", tone="text2", wrap=True))
        self.line = line = row(spacing=10, owner=self)
        line.setContentsMargins(14, 12, 8, 12)
        line.addWidget(IconLabel(SYMBOLS[role], role, 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        if action is not None:
            button = Button(action[0], "link")
            button.clicked.connect(lambda *_: action[1]())
            button.clicked.connect(self.leave)
            line.addWidget(button)
        closer = IconButton("x", tr("Close"), framed=False, size=26)
        closer.clicked.connect(self.leave)
        line.addWidget(closer, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{title} {text}".strip())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS)
        self._timer.timeout.connect(self._maybe_leave)
        if not stays:
            self._timer.start()

    def leave(self) -> None:
        """Go away."""
        self._tray.drop(self)

    def _maybe_leave(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start(1000)
        else:
            self.leave()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._timer.isActive():
            self._timer.start()


@dataclass(frozen=True)
class Question:
    """A question with one way on and one way out. Name the consequence; never "Are you sure?"."""

    title: str
    text: str
    confirm: str
    cancel: str = ""
    role: str = "warn"
    danger: bool = False
    identifier: str = "question"


class Asked(QDialog):
    """The dialog of a question; the focus starts on the way out."""

    def __init__(self, question: Question, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question.title)
        self.setAccessibleIdentifier(question.identifier)
        self.setModal(True)
        self.setFixedWidth(460)
        whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 20), spacing=20)
        words = column(spacing=4)
        words.addWidget(PlainLabel(question.title, "section", wrap=True))
        words.addWidget(PlainLabel(question.text, "body", tone="text2", wrap=True))
        head = row(spacing=14)
        head.addWidget(Disc(SYMBOLS[question.role], question.role, 40), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        whole.addLayout(head)
        no = Button(
            question.cancel or tr("Cancel"), identifier=f"{question.identifier}.cancel", height=Space.FOOTER_BUTTON
        )
        yes = Button(
            question.confirm,
            "danger" if question.danger else "primary",
            identifier=f"{question.identifier}.confirm",
            height=Space.FOOTER_BUTTON,
        )
        no.clicked.connect(self.reject)
        yes.clicked.connect(self.accept)
        whole.addLayout(row(None, no, yes, spacing=10))
        # Left alone it is as high as its words would be in a narrow column.
        self.resize(460, whole.heightForWidth(460))
        no.setFocus()


class Told(QDialog):
    """An error that keeps the desk from opening: three sentences and a way out."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle("smsdesk")
        self.setAccessibleIdentifier("told")
        self.setFixedWidth(480)
        whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 20), spacing=20)
        words = column(spacing=4)
        words.addWidget(PlainLabel(title, "section", wrap=True))
        words.addWidget(PlainLabel(text, "body", tone="text2", wrap=True))
        head = row(spacing=14)
        head.addWidget(Disc(SYMBOLS["err"], "err", 40), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        whole.addLayout(head)
        close = Button(tr("Close"), "primary", identifier="told.close", height=Space.FOOTER_BUTTON)
        close.clicked.connect(self.accept)
        whole.addLayout(row(None, close))


class Notify(QObject):
    """Says things to the person at the window; what is said before there is a window waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self._window: QWidget | None = None
        self._waiting: deque[tuple[str, str, str]] = deque()
        self._toasts: list[Toast] = []
        self.scrim: Callable[[bool], None] = lambda _shown: None
        #: Opens the help about a dialog, by the identifier of the dialog.
        self.help: Callable[[str], None] = lambda _dialog: None
        #: How high the footer of the page in front is now: a toast covers no main button.
        self.footer: Callable[[], int] = lambda: 0

    @property
    def window(self) -> QWidget | None:
        """The window that messages appear in, None before there is one."""
        return self._window

    def attach(self, window: QWidget) -> None:
        """Use this window from now on; what waited is said."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        window.installEventFilter(self)
        while self._waiting:
            self.toast(*self._waiting.popleft())

    def toast(
        self,
        role: str,
        title: str,
        text: str = "",
        *,
        action: tuple[str, Callable[[], object]] | None = None,
        stays: bool = False,
    ) -> None:
        """Tell news in a role (ok, info, warn, err, unsure); `action` is a button's words and what it does.

        Errors, and news that `stays`, remain until they are closed.

        Never the only place where something is said: the page that it belongs to says it as well.
        """
        if self._window is None:
            self._waiting.append((role, title, text))
            return
        toast = Toast(self, role, title, text, action, stays=stays or role == "err")
        self._toasts.append(toast)
        while len(self._toasts) > _MOST:
            self.drop(self._toasts[0])
        toast.show()
        self.place()
        announce(toast, f"{title} {text}".strip())

    def drop(self, toast: Toast) -> None:
        """Take a toast away."""
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.hide()
            toast.deleteLater()
            self.place()

    def error(self, error: Exception) -> None:
        """Say an error: what happened to the messages and the money first, then why, then what to do."""
        if isinstance(error, DeskError):
            self.toast("err", tr(error.what), tr(joined(error.why, error.now)))
            return
        log.error("an error that no page expected", exc_info=error)
        self.toast(
            "err",
            tr("Something in smsdesk went wrong."),
            tr("Messages that were waiting still wait. Close smsdesk, open it again, and look in the Outbox."),
        )

    def report(self, name: str, error: Exception) -> None:
        """What `Tasks.report` is set to."""
        log.debug("task %s failed", name)
        self.error(error)

    async def ask(self, question: Question, parent: QWidget | None = None) -> bool:
        """Ask, and wait for the answer without stopping anything else; closing the dialog means no."""
        dialog = Asked(question, parent or self._window)
        return await self.show(dialog) == QDialog.DialogCode.Accepted

    async def show(self, dialog: QDialog) -> int:
        """Open a dialog over the dimmed window and wait until it is closed; returns its result.

        `QDialog.exec()` inside a coroutine would stop every other task, so dialogs are opened and awaited.
        """
        closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        dialog.finished.connect(lambda result: None if closed.done() else closed.set_result(result))
        self.scrim(True)
        QShortcut(QKeySequence("F1"), dialog).activated.connect(lambda: self.help(dialog.accessibleIdentifier()))
        dialog.open()
        try:
            return await closed
        finally:
            self.scrim(False)
            if not closed.done() or closed.cancelled():
                dialog.reject()
            dialog.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def place(self) -> None:
        """Put the toasts where they belong: the window has another size, or another page is in front."""
        if self._window is None:
            return
        bottom = self._window.height() - _INSET - Space.STATUS - self.footer()
        for toast in reversed(self._toasts):
            toast.setFixedHeight(max(52, toast.line.totalHeightForWidth(_WIDTH)))
            bottom -= toast.height()
            toast.move(self._window.width() - _WIDTH - _INSET, bottom)
            toast.raise_()
            bottom -= 8
