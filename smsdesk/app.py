"""The window's root, in phases whose order matters: process, application, desk, window, orderly close."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import logging
import signal
import sys
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from smsdesk.core.errors import DeskError
from smsdesk.host import settings as declared
from smsdesk.host.process import guard
from smsdesk.ui.focus import KeyboardFocus
from smsdesk.ui.loop import Loop
from smsdesk.ui.notify import Notify, Question
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tasks import Tasks
from smsdesk.ui.theme import Look, theme
from smsdesk.ui.words import duration, messages, tr

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from smsdesk.desk import Desk
    from smsdesk.ui.window import Window

log = logging.getLogger(__name__)

#: How long what is in the air is waited for when the window closes, in seconds.
PATIENCE: Final = 35.0

#: How often a window that is not the engine looks whether it may become it, in milliseconds.
LOOK_AGAIN: Final = 3000


class Doorbell(QObject):
    """Lets a second start of the same desk raise the window of the first.

    It is a courtesy: what keeps two programs from sending is the engine's lock.
    """

    rung = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._name = f"smsdesk-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"

    def ring(self) -> bool:
        """Ask the first window to come to the front; False if there is none."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(500):
            return False
        socket.write(b"raise\n")
        socket.waitForBytesWritten(500)
        socket.disconnectFromServer()
        return True

    def answer(self) -> None:
        """Listen for second starts of this user; a place that cannot be listened at is no reason to stop."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Nobody answered, so what lies there is left over from a program that ended badly.
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            log.warning("a second start cannot raise this window: %s", self._server.errorString())
        self._server.newConnection.connect(self._rung)

    def _rung(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.rung.emit()


class Life:
    """One run of the window over an open desk, from the first paint to the last answer."""

    def __init__(self, desk: Desk, loop: Loop) -> None:
        from smsdesk.ui.tabs import tabs
        from smsdesk.ui.window import Window

        self.desk = desk
        self.notify = Notify()
        self.tasks = Tasks(loop)
        self.tasks.report = self.notify.report
        self.ended: asyncio.Future[None] = loop.create_future()
        self._closing = False
        self._told = False
        self.window: Window = Window(desk, self.tasks, self.notify, tabs())
        self.window.closing.connect(self.close)
        desk.settings.changes.listen(self._setting_changed)
        privacy.set_always_shown(not desk.settings.get(declared.NUMBERS_HIDDEN))
        self._catch()

    # -- the beginning

    async def begin(self) -> None:
        """Show the window, then do what can wait until it is painted."""
        accounts = await self.desk.accounts.all()
        if accounts:
            self._open_first()
        else:
            self._welcome()
        self.window.place(self.desk.settings.get(declared.WINDOW))
        self.window.show()
        QTimer.singleShot(0, self.window, self._painted)

    def raise_window(self) -> None:
        """Bring the window to the front."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _open_first(self) -> None:
        if self.window.open("send") is None:
            self.window.open("settings")

    def _welcome(self) -> None:
        from smsdesk.ui.dialogs.account import AccountDialog
        from smsdesk.ui.welcome import Welcome

        welcome = Welcome(self.desk, self.notify)

        def add() -> None:
            dialog = AccountDialog(self.desk, self.tasks, self.window)

            def closed(_result: int) -> None:
                if dialog.saved is not None:
                    self._open_first()

            self.tasks.start(self.notify.show(dialog), "account.dialog", guard=welcome, done=closed)

        welcome.add_account.connect(add)
        self.window.show_alone(welcome)
        welcome.demo.setFocus()

    def _painted(self) -> None:
        # Everything made until now stays until the end, so the collector need not look at it again.
        gc.collect()
        gc.freeze()
        gc.set_threshold(700, 10, 100_000)
        self.window.build_rest()
        for notice in self.desk.notices:
            self.notify.toast("warn", notice)
        self._become_engine()

    def _become_engine(self) -> None:
        if self._closing:
            return
        if self.desk.try_engine("window"):
            self.tasks.start(self._start_sending(), "sender.start")
            return
        if not self._told:
            self._told = True
            holder = self.desk.engine.holder()
            who = tr("The program that sends is {who}.").format(who=holder) if holder else ""
            self.notify.toast("info", tr("Another smsdesk is at work on this desk."), who)
        QTimer.singleShot(LOOK_AGAIN, self.window, self._become_engine)

    async def _start_sending(self) -> None:
        stale = await self.desk.outbox.stale()
        left = await self.desk.sender.start(hold=stale is not None)
        if left:
            self.notify.toast(
                "unsure",
                tr("{n} may or may not have gone out.").format(n=messages(left)),
                tr("smsdesk ended while they were being handed over. Nothing of them is sent again by itself."),
                action=(tr("Show"), lambda: self.window.open("outbox")),
            )
        if stale is None:
            return
        count, since = stale
        old = duration((self.desk.clock.now() - since).total_seconds())
        question = Question(
            tr("{n} waited for {time}").format(n=messages(count), time=old),
            tr("They have not been sent. smsdesk was closed before their turn came."),
            tr("Send them now"),
            tr("Look first"),
            identifier="stale",
        )
        if await self.notify.ask(question):
            self.desk.sender.release()
            return
        self.window.open("outbox")
        self.notify.toast(
            "warn",
            tr("Sending waits for you."),
            tr("Cancel what is not wanted any more, then go on."),
            action=(tr("Go on"), self.desk.sender.release),
            stays=True,
        )

    # -- the end

    def close(self) -> None:
        """A person wants to close the window."""
        self.tasks.start(self._close(), "close", guard=self.window)

    def end(self) -> None:
        """The system wants the program to end: no question, but what is in the air is still waited for."""
        if not self._closing:
            self.tasks.start(self._leave(), "leave", guard=self.window)

    async def _close(self) -> None:
        waiting = sum(job.waiting for job in await self.desk.outbox.jobs_of_concern())
        if waiting and self.desk.engine.held and not self.desk.demo:
            question = Question(
                tr("Close while {n} wait?").format(n=messages(waiting)),
                tr("They stay in the Outbox. At the next start smsdesk goes on, or asks first if they are old."),
                tr("Close smsdesk"),
                tr("Stay"),
                identifier="close",
            )
            if not await self.notify.ask(question):
                return
        await self._leave()

    async def _leave(self) -> None:
        self._closing = True
        with suppress(DeskError):  # where the window stood is not worth a word
            self.desk.settings.set(declared.WINDOW, self.window.kept_place())
        if self.desk.sender.in_the_air():
            self.notify.toast(
                "info", tr("Closing. smsdesk waits for the last answers, at most 35 seconds."), stays=True
            )
        try:
            await self.desk.sender.stop(PATIENCE)
        finally:
            self.window.leave()
            if not self.ended.done():
                self.ended.set_result(None)

    # -- all the while

    def _setting_changed(self, key: str) -> None:
        settings = self.desk.settings
        if key in (declared.THEME.key, declared.TEXT_SIZE.key):
            theme.choose(look=Look(settings.get(declared.THEME)), scale=settings.get(declared.TEXT_SIZE))
        elif key == declared.NUMBERS_HIDDEN.key:
            privacy.set_always_shown(not settings.get(declared.NUMBERS_HIDDEN))

    def _catch(self) -> None:
        """An error that nobody caught is logged without secrets (`host.logs`) and said in one sentence."""
        before = sys.excepthook

        def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            before(kind, error, trace)
            if isinstance(error, Exception):
                self.notify.error(error)

        self._uncatch = before
        sys.excepthook = caught

    async def finish(self) -> None:
        """Let go of what the window held."""
        sys.excepthook = self._uncatch
        await self.tasks.close()
        self.window.deleteLater()


def run(folder: Path | None = None, *, demo: bool = False) -> int:
    """Open the window over a desk, or over the demo's, until it is closed; returns the exit code."""
    guard()
    app = make_application()
    loop = Loop(app)
    try:
        return loop.run_until_complete(_main(loop, folder, demo=demo))
    except KeyboardInterrupt:
        return 130
    finally:
        loop.close()


def make_application() -> QApplication:
    """The application, dressed: fonts, theme, focus ring, icon."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("smsdesk")
    app.setDesktopFileName("smsdesk")
    # Closing is ours: what is in the air has its answer first.
    app.setQuitOnLastWindowClosed(False)
    theme.install(app)
    KeyboardFocus(app)
    app.setWindowIcon(_icon())
    return app


async def _main(loop: Loop, folder: Path | None, *, demo: bool) -> int:
    from smsdesk.host.paths import find_folder

    bell = None
    if not demo:
        folder = folder or find_folder()
        bell = Doorbell(folder)
        if bell.ring():
            return 0
    try:
        async with AsyncExitStack() as stack:
            from smsdesk.desk import open_demo, open_desk

            desk = await stack.enter_async_context(open_demo() if demo else open_desk(folder))
            look, scale = desk.settings.get(declared.THEME), desk.settings.get(declared.TEXT_SIZE)
            theme.choose(look=Look(look), scale=scale)
            if bell is not None:
                bell.answer()
            life = Life(desk, loop)
            if bell is not None:
                bell.rung.connect(life.raise_window)
            for name in (signal.SIGINT, signal.SIGTERM):
                with suppress(NotImplementedError):  # Windows knows no such signals
                    loop.add_signal_handler(name, life.end)
            await life.begin()
            await life.ended
            await life.finish()
    except DeskError as error:
        await _say(error)
        return error.exit_code
    return 0


async def _say(error: DeskError) -> None:
    """The desk could not be opened, so there is no window yet: one dialog with the three sentences."""
    from smsdesk.ui.notify import Told

    dialog = Told(error.what, f"{error.why} {error.now}")
    closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    dialog.finished.connect(lambda result: None if closed.done() else closed.set_result(result))
    QDialog.open(dialog)
    await closed


def _icon() -> QIcon:
    from smsdesk.ui.rail import paint_logo

    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_logo(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(pixmap)
    return made
