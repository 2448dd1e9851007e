"""One run of the window, from the open desk to the last answer; imported once the window is on the screen."""

from __future__ import annotations

import asyncio
import gc
import importlib
import signal
import sys
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import joined
from smsdesk.host import settings as declared
from smsdesk.ui.arrivals import Arrivals
from smsdesk.ui.kept import kept
from smsdesk.ui.language import language
from smsdesk.ui.notify import Notify, Question, Told
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tabs import TABS, load_all
from smsdesk.ui.tasks import Tasks
from smsdesk.ui.theme import Look, theme
from smsdesk.ui.words import duration, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path
    from types import TracebackType

    from smsdesk.core.backup import Restored
    from smsdesk.core.message import Account
    from smsdesk.desk import Desk
    from smsdesk.ui.doorbell import Doorbell
    from smsdesk.ui.loop import Loop
    from smsdesk.ui.tray import Tray
    from smsdesk.ui.window import Window

#: How long what is in the air is waited for when the window closes, in seconds.
PATIENCE: Final = 35.0

#: The task that moves credits; it is waited for as well.
MOVING: Final = "transfer.move"

#: How often a window that is not the engine looks whether it may become it, in milliseconds.
LOOK_AGAIN: Final = 3000

#: How often it is seen whether a list from outside can be opened without disturbing anybody, in milliseconds.
SOON: Final = 300

#: How long after its first page the window begins to build the others, in milliseconds.
REST_LATER: Final = 700


class Life:
    """One run of the window over an open desk, from its first page to the last answer.

    `restored` is what became of the restoring that the run before ended with; `backup` is what this one ends with:
    the desk becomes it once everything of this run is closed.
    """

    def __init__(
        self,
        desk: Desk,
        loop: Loop,
        window: Window,
        arrivals: Arrivals | None = None,
        restored: Restored | DeskError | None = None,
    ) -> None:
        self.desk = desk
        self.window = window
        self.arrivals = arrivals or Arrivals()
        self.notify = Notify()
        self.tasks = Tasks(loop)
        self.tasks.report = self.notify.report
        self.ended: asyncio.Future[None] = loop.create_future()
        self.backup: Path | None = None
        self._restored = restored
        self._closing = False
        self._told = False
        self.tray: Tray | None = None
        window.serve(desk, self.tasks, self.notify, TABS)
        window.closing.connect(self.close)
        desk.settings.changes.listen(self._setting_changed)
        privacy.set_always_shown(not desk.settings.get(declared.NUMBERS_HIDDEN))
        self._catch()

    # -- the beginning

    async def begin(self) -> None:
        """Show the first page, then do what can wait until it is painted."""
        if await self.desk.accounts.all():
            self._open_first()
        else:
            self._welcome()
        self.arrivals.arrived.connect(self._open_arrived)
        self._open_arrived()
        self.desk.backups.asked.listen(self._restore)
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

    def _open_arrived(self) -> None:
        """Open the list that has come from outside, as soon as nothing is in its way."""
        path = self.arrivals.waiting
        if path is None or self._closing:
            return
        if self.window.current is None:
            # It is opened after the first account.
            self.notify.toast("info", tr("{file} is opened when there is an account.").format(file=path.name))
            return
        tab = (
            None
            if QApplication.activeModalWidget() is not None
            else self.window.tab("send") or self.window.open("send")
        )
        if tab is None or not tab.may_receive():
            QTimer.singleShot(SOON, self.window, self._open_arrived)
            return
        taken = self.arrivals.take()
        if taken is None:
            return
        path, others = taken
        self.window.open("send", path)
        if others:
            self.notify.toast(
                "info",
                tr("{file} is open.").format(file=path.name),
                tr("A message has one list. What came with it was not opened."),
            )

    def _may_send_receive(self) -> bool:
        tab = self.window.tab("send") or self.window.open("send")
        return tab is not None and tab.may_receive()

    def _welcome(self) -> None:
        from smsdesk.ui.dialogs.account import AccountDialog
        from smsdesk.ui.dialogs.restore import choose_backup
        from smsdesk.ui.welcome import Welcome

        welcome = Welcome(self.desk, self.notify)

        def add() -> None:
            dialog = AccountDialog(self.desk, self.tasks, self.window)

            def closed(_result: int) -> None:
                if dialog.saved is not None:
                    self._open_first()
                    self._open_arrived()

            self.tasks.start(self.notify.show(dialog), "account.dialog", guard=welcome, done=closed)

        def restore() -> None:
            work = choose_backup(self.desk, self.notify, welcome)
            self.tasks.start(work, "restore", guard=welcome)

        welcome.add_account.connect(add)
        welcome.restore_backup.connect(restore)
        self.window.show_alone(welcome)
        welcome.demo.setFocus()

    def _painted(self) -> None:
        # Everything made until now stays until the end, so the collector need not look at it again.
        gc.freeze()
        gc.set_threshold(700, 10, 100_000)
        gc.enable()
        QTimer.singleShot(REST_LATER, self.window, lambda: self.tasks.start(self._build_rest(), "pages"))
        self.tasks.start(self._go_to_work(), "work")

    async def _go_to_work(self) -> None:
        """Begin all that goes on in the background, in turns of the loop: what a person does comes in between."""
        for each in (self._show_tray, self._watch_network, self._show_notices, self._become_engine,
                     self.desk.balances.start, self.desk.retention.start, self._receive):  # fmt: skip
            if not self._closing:
                each()
            await asyncio.sleep(0)

    async def _build_rest(self) -> None:
        """Build the pages that nobody has opened; they are imported on a thread, which leaves the window alive."""
        await asyncio.get_running_loop().run_in_executor(None, load_all)
        self.window.build_rest()

    def _show_notices(self) -> None:
        for notice in self.desk.notices:
            self.notify.toast("warn", kept(notice))
        if self._restored is not None:
            self.tasks.start(self._say_restored(self._restored), "restored")

    def _receive(self) -> None:
        receive = self.desk.let_people_write() if self.desk.demo else self.desk.receiving.resume()
        self.tasks.start(receive, "receiver.resume")

    def _watch_network(self) -> None:
        from smsdesk.ui.network import NetworkWatch

        self._network = NetworkWatch(self.desk.sender.network_changed, self.window)

    def _show_tray(self) -> None:
        from smsdesk.ui.tray import Tray

        self.tray = Tray(self.window)
        self.tray.pressed.connect(self._from_tray)
        self.window.needed.connect(self.tray.show_need)
        stop = self.desk.balances.low.listen(self.tray.tell_low)
        self.tray.destroyed.connect(lambda *_: stop())

    def _from_tray(self, page: str) -> None:
        self.raise_window()
        if page:
            self.window.open(page)

    def _become_engine(self) -> None:
        if self._closing:
            return
        if self.desk.try_engine("window"):
            self.tasks.start(self._start_sending(), "sender.start")
            return
        if not self._told:
            self._told = True
            holder = self.desk.engine.holder()
            who = tr("The program that sends is {who}.").format(who=tr(str(holder))) if holder else ""
            self.notify.toast("info", tr("Another smsdesk is at work on this desk."), who)
        QTimer.singleShot(LOOK_AGAIN, self.window, self._become_engine)

    async def _start_sending(self) -> None:
        stale = await self.desk.outbox.stale()
        left = await self.desk.sender.start(hold=stale is not None)
        if left:
            self.notify.toast(
                "unsure",
                tr("%Ln messages may or may not have gone out.", left),
                tr("smsdesk ended while they were being handed over. Nothing of them is sent again by itself."),
                action=(tr("Show"), lambda: self.window.open("outbox")),
            )
        if self.desk.sender.held:
            self.notify.toast(
                "warn",
                tr("%Ln messages are held.", self.desk.sender.held),
                tr("This desk was restored or copied, so nothing of it is sent before you go on with each batch."),
                action=(tr("Show"), lambda: self.window.open("outbox")),
                stays=True,
            )
        if stale is None:
            return
        count, since = stale
        seconds = await self.desk.outbox.seconds_left(await self.desk.outbox.jobs_of_concern())
        takes = [] if seconds is None else [tr("Sending them takes about {time}.").format(time=duration(seconds))]
        old = duration((self.desk.clock.now() - since).total_seconds())
        question = Question(
            tr("%Ln messages waited for {time}", count).format(time=old),
            " ".join([tr("They have not been sent. smsdesk was closed before their turn came."), *takes]),
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

    async def _say_restored(self, restored: Restored | DeskError) -> None:
        """What the desk is now; what is not in a backup is said as well."""
        if isinstance(restored, DeskError):
            self.notify.error(restored)
            return
        held = tr("%Ln messages are held. Go on with each batch in the Outbox.", restored.held) if restored.held else ""
        words = tr("The desk holds %Ln messages now.", restored.messages)
        before = tr("As it was, it is kept beside it as {file}.").format(file=restored.before)
        self.notify.toast(
            "ok",
            tr("The backup is restored."),
            " ".join(filter(None, (words, held, before))),
            action=(tr("Show"), lambda: self.window.open("outbox")) if restored.held else None,
            stays=True,
        )
        bare = await self.desk.accounts.without_secrets()
        if bare:
            self.notify.toast(
                "warn",
                tr("Passwords are in no backup."),
                tr("Type those of {names} again.").format(names=_names(bare)),
                action=(tr("Show"), lambda: self.window.open("settings")),
                stays=True,
            )
        moved = await self.desk.callbacks.lost()
        if moved:
            words = tr("Those of {names} are new. Give the provider the new ones; the old ones reach nobody.")
            self.notify.toast(
                "warn",
                tr("The addresses that providers call are in no backup."),
                words.format(names=_names(moved)),
                action=(tr("Show"), lambda: self.window.open("inbox", "receiver")),
                stays=True,
            )

    # -- the end

    def _restore(self, backup: Path) -> None:
        """A person wants the desk to become this backup: this run ends, and the next one begins with it."""
        self.tasks.start(self._leave_for(backup), "close", guard=self.window)

    async def _leave_for(self, backup: Path) -> None:
        if not self.desk.engine.held:
            self.desk.engine.require("window")  # another program would go on sending meanwhile
        if await self._may_leave():
            self.backup = backup
            await self._leave()

    def close(self) -> None:
        """A person wants to close the window."""
        self.tasks.start(self._close(), "close", guard=self.window)

    def end(self) -> None:
        """The system wants the program to end: no question, but what is in the air is still waited for."""
        if not self._closing:
            self.tasks.start(self._leave(), "leave", guard=self.window)

    async def _may_leave(self) -> bool:
        """Whether the person lets go of what the pages are still busy with."""
        for why in filter(None, (tab.may_close() for tab in self.window.tabs)):
            question = Question(tr("Close now?"), why, tr("Close smsdesk"), tr("Stay"), identifier="close.busy")
            if not await self.notify.ask(question):
                return False
        return True

    async def _close(self) -> None:
        if not await self._may_leave():
            return
        waiting = sum(job.waiting for job in await self.desk.outbox.jobs_of_concern())
        if waiting and self.desk.engine.held and not self.desk.demo:
            question = Question(
                tr("Close while %Ln messages wait?", waiting),
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
        if self.desk.sender.in_the_air() or self.tasks.busy(MOVING):
            self.notify.toast(
                "info", tr("Closing. smsdesk waits for the last answers, at most 35 seconds."), stays=True
            )
        try:
            await asyncio.gather(self.desk.sender.stop(PATIENCE), self.tasks.wait(MOVING, PATIENCE))
        finally:
            self.window.leave()
            if not self.ended.done():
                self.ended.set_result(None)

    # -- all the while

    def _setting_changed(self, key: str) -> None:
        settings = self.desk.settings
        if key in (declared.THEME.key, declared.TEXT_SIZE.key):
            theme.choose(look=Look(settings.get(declared.THEME)), scale=settings.get(declared.TEXT_SIZE))
        elif key == declared.LANGUAGE.key:
            # The list that was chosen from is gone then: not while it still speaks.
            QTimer.singleShot(0, self.window, self._speak)
        elif key == declared.NUMBERS_HIDDEN.key:
            privacy.set_always_shown(not settings.get(declared.NUMBERS_HIDDEN))

    def _speak(self) -> None:
        language.speak(self.desk.settings.get(declared.LANGUAGE))
        self.window.speak()
        if self.tray is not None:
            self.tray.speak()

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
        self.arrivals.arrived.disconnect(self._open_arrived)
        await self.tasks.close()
        self.window.deleteLater()


async def live(loop: Loop, window: Window, folder: Path | None, bell: Doorbell | None, arrivals: Arrivals) -> int:
    """Open the desk, or the demo's where nobody can ring, and stay until the window is closed; the exit code."""
    if bell is not None:
        bell.answer()  # at once: whoever is impatient starts the program twice
        bell.rung.connect(arrivals.put)
    # The imports of the desk and the first page take a moment; on a thread they leave the window alive meanwhile.
    opened = await loop.run_in_executor(None, importlib.import_module, "smsdesk.desk")
    page = loop.run_in_executor(None, _first_page)
    restored: Restored | DeskError | None = None
    try:
        while True:
            async with AsyncExitStack() as stack:
                desk: Desk = await stack.enter_async_context(
                    opened.open_demo(lived_in=True) if bell is None else opened.open_desk(folder)
                )
                await page
                life = Life(desk, loop, window, arrivals, restored)
                if bell is not None:
                    rung = bell.rung.connect(lambda _, life=life: life.raise_window())
                    stack.callback(bell.rung.disconnect, rung)
                for name in (signal.SIGINT, signal.SIGTERM):
                    with suppress(NotImplementedError):  # Windows knows no such signals
                        loop.add_signal_handler(name, life.end)
                await life.begin()
                await life.ended
                if life.backup is not None:
                    window = _another(window)
                await life.finish()
            if life.backup is None:
                return 0
            restored = await _restored(opened.open_desk(folder), life.backup)
    except DeskError as error:
        await _say(error, window)
        return error.exit_code


async def _restored(opening: AbstractAsyncContextManager[Desk], backup: Path) -> Restored | DeskError:
    """Let a desk become a backup and close it again: what it is opened with next comes from the backup too."""
    async with opening as desk:
        try:
            desk.engine.require("restore")
            return await desk.backups.restore(backup)
        except DeskError as error:
            return error


def _another(before: Window) -> Window:
    """A window in the place of one that was left; it says what happens until the desk is open again."""
    window = type(before)(opening=tr("Restoring the backup"))
    window.place(before.kept_place())
    window.show()
    return window


def _first_page() -> None:
    """Import what the page is made of that is shown first."""
    from smsdesk.ui.tabs.send import STEPS, load_step

    importlib.import_module("smsdesk.services.compose")
    load_step(STEPS[0])


async def _say(error: DeskError, window: Window) -> None:
    """The desk could not be opened: one dialog with the three sentences."""
    dialog = Told(tr(error.what), tr(joined(error.why, error.now)), window)
    closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    dialog.finished.connect(lambda result: None if closed.done() else closed.set_result(result))
    dialog.open()
    await closed
    window.leave()


def _names(accounts: Sequence[Account]) -> str:
    return ", ".join(account.name for account in accounts)
