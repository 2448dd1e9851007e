"""The main window: rail, pages, status bar, keyboard, and the dimming behind dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from smsdesk.core.state import JobState
from smsdesk.ui import keys
from smsdesk.ui.cards import Surface, column, row
from smsdesk.ui.focus import unwatched
from smsdesk.ui.halt import Halt
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.language import language
from smsdesk.ui.privacy import privacy
from smsdesk.ui.rail import Logo, Rail
from smsdesk.ui.reception import in_short
from smsdesk.ui.statusbar import Status
from smsdesk.ui.tab import Action
from smsdesk.ui.theme import Space, color, theme, tokens
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from smsdesk.core.message import Job
    from smsdesk.desk import Desk
    from smsdesk.ui.help import HelpWindow
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tab import Entry, Tab
    from smsdesk.ui.tasks import Tasks

MINIMUM: Final = QSize(960, 520)
USUAL: Final = QSize(1366, 768)
FRAME: Final = QSize(16, 40)

#: The status bar looks at the queue at most this often, in milliseconds.
CALM: Final = 500

#: Between two pages that are built before anybody opens them, in milliseconds: what a person does comes first.
BETWEEN: Final = 150

#: How often, and after how many milliseconds each time, a page that is still being read is asked for its first field.
LOOKS: Final = 100
LOOK_AGAIN: Final = 50


class Scrim(QWidget):
    """Dims the window while a dialog is open."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("scrim", tokens().scrim_share))


def _opening(text: str) -> QWidget:
    """What the window shows for the moment until the desk is open."""
    page = QWidget()
    words = PlainLabel(text, "caption")
    stack = column(page, spacing=14)
    stack.addStretch(2)
    stack.addLayout(row(None, Logo(56), None))
    stack.addLayout(row(None, words, None))
    stack.addStretch(3)
    return page


def _demo_banner() -> Surface:
    strip = Surface("demo")
    strip.setFixedHeight(34)
    words = tr(
        "Demo. The people are invented and nothing reaches a real phone. All of it is deleted when you close it."
    )
    line = row(IconLabel("flask-conical", "unsure", 16), owner=strip)
    line.addWidget(ElidedLabel(words, "medium", tone="unsure"), 1)
    line.setContentsMargins(16, 0, 16, 0)
    strip.setAccessibleName(words)
    return strip


class Window(QMainWindow):
    """One window for one desk: it is shown at once, and serves the desk as soon as that is open.

    `closing` comes when a person wants to close it; the window stays until `leave` is called, so that what is in the
    air can be waited for. `needed` tells of a page's badge: its title, how many, in which role, and in words.
    """

    closing = Signal()
    needed = Signal(str, int, str, str)

    def __init__(self, *, demo: bool = False, opening: str = "") -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._built: dict[str, Tab] = {}
        self._before: dict[str, Tab] = {}  # pages in the language before, until their successors are built
        self._left_behind: list[QWidget] = []  # what these stand in
        self._stops: list[Callable[[], None]] = []
        self._leaving = False
        self._help: HelpWindow | None = None
        self._room = (-1, -1)
        self.setMinimumSize(MINIMUM)
        self.setObjectName("window")

        self._demo = demo
        self._make()
        self._scrim = Scrim(self)
        self._scrim.hide()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._look_at_queue)
        self._opening = _opening(opening or tr("Opening smsdesk"))
        self._whole.addWidget(self._opening)
        self._whole.setCurrentWidget(self._opening)
        theme.changed.connect(self.update)
        theme.changed.connect(self._arrange)

    def _make(self) -> None:
        """Rail, room for the pages, and what stands above them."""
        self.setWindowTitle(tr("smsdesk demo") if self._demo else "smsdesk")
        self.rail = Rail()
        self.pages = QStackedWidget()
        self._shell = QWidget()
        row(self.rail, self.pages, spacing=0, owner=self._shell).setStretch(1, 1)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._shell)
        centre = QWidget()
        stack = column(centre)
        if self._demo:
            stack.addWidget(_demo_banner())
        self.halt = Halt()
        stack.addWidget(self.halt)
        stack.addWidget(self._whole, 1)
        self.setCentralWidget(centre)

    def serve(self, desk: Desk, tasks: Tasks, notify: Notify, entries: Sequence[Entry]) -> None:
        """Show this desk with these pages from now on; called once."""
        self._desk, self._tasks, self._notify = desk, tasks, notify
        self._entries = tuple(entries)
        notify.attach(self)
        notify.scrim = self._dim
        notify.help = self.help
        notify.footer = lambda: 0 if self.current is None else self.current.footer_height
        self._furnish()
        self._bind_keys()
        self._arrange()
        self._stops = [
            desk.sender.changed.listen(lambda _: self._soon()),
            desk.outbox.changed.listen(lambda _: self._soon()),
            desk.receiving.changed.listen(lambda _: self._show_receiver()),
        ]
        self._soon()

    def _furnish(self) -> None:
        """Put the desk's pages into the rail, none of them built yet, and serve it from bar and strip."""
        desk = self._desk
        self.status = Status(desk.clock.now)
        self.setStatusBar(self.status)
        self.status.hide()
        self.status.queue_pressed.connect(lambda: self.open("outbox"))
        self._show_receiver()
        self.status.receiver.clicked.connect(lambda: self.open("inbox", "receiver"))
        self.status.stop.clicked.connect(self.halt.stop)
        self.status.help.clicked.connect(lambda *_: self.help())
        self.halt.serve(desk, self._tasks, self._notify)

        for place, entry in enumerate(self._entries):
            first = bool(place) and entry.group != self._entries[place - 1].group
            self.rail.tabs.add(tr(entry.title), entry.symbol, self._keys_of(place), first_of_group=first)
            self.pages.addWidget(QWidget())
        self.rail.fit()
        self.rail.tabs.currentChanged.connect(self._turned)
        self.rail.tabs.tabBarClicked.connect(self._clicked)
        self.rail.new.clicked.connect(lambda *_: self.new_message())

    def speak(self) -> None:
        """Say everything in the language of now: the page in front at once, the others as they are come to.

        Each page makes its successor, which has what was typed and chosen there (`Tab.anew`).
        """
        here = self.current
        before = None if here is None else self.takeCentralWidget()
        if here is None or before is None:
            return
        self._before = {**self._before, **self._built}
        self._built = {}
        self._make()
        self._room = (-1, -1)
        self._furnish()
        before.setParent(self)
        before.hide()
        self._left_behind.append(before)
        self.show_shell()
        self.open(here.key)
        self._arrange()
        self._soon()
        if self._help is not None and self._help.isVisible():
            self.help()
        QTimer.singleShot(BETWEEN, self, self.build_rest)

    # -- pages

    def open(self, key: str, what: object = None) -> Tab | None:
        """Open a page and hand it `what`; None if there is no such page."""
        place = next((at for at, entry in enumerate(self._entries) if entry.key == key), -1)
        if place < 0:
            return None
        tab = self._build(place)
        self.show_shell()
        self.rail.tabs.setCurrentIndex(place)
        self._front(place)
        if what is not None:
            tab.receive(what)
        self._focus_first(tab)
        return tab

    def build_rest(self) -> None:
        """Build the pages that were not opened yet, one after the other with time between for what a person does."""
        for place, entry in enumerate(self._entries):
            if entry.key not in self._built and not self._leaving:
                self._build(place)
                QTimer.singleShot(BETWEEN, self, self.build_rest)
                return

    def tab(self, key: str) -> Tab | None:
        """A page if it was built already."""
        if key in self._before:
            self._build(next(place for place, entry in enumerate(self._entries) if entry.key == key))
        return self._built.get(key)

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """The pages that were built already."""
        for key in list(self._before):
            self.tab(key)
        return tuple(self._built.values())

    @property
    def current(self) -> Tab | None:
        """The page in front, None while the welcome is shown."""
        if self._whole.currentWidget() is not self._shell or not self._entries:
            return None
        return self._built.get(self._entries[self.rail.tabs.currentIndex()].key)

    def show_alone(self, page: QWidget) -> None:
        """Show a page in the whole window, without rail and status bar: the welcome."""
        if self._whole.indexOf(page) < 0:
            self._whole.addWidget(page)
        self._whole.setCurrentWidget(page)
        self.status.hide()

    def show_shell(self) -> None:
        """Show rail and pages."""
        self._whole.setCurrentWidget(self._shell)
        self.status.show()

    def new_message(self) -> None:
        """Open the page that sends; a draft stays what it is."""
        tab = self.open("send")
        if tab is not None:
            tab.act(Action.NEW)

    def help(self, dialog: str = "") -> None:
        """Open the help at what is about this dialog, else about the page in front."""
        from smsdesk.ui.help import DIALOGS, HelpWindow

        if self._help is not None and self._help.language != language.code:
            self._close_help()
        if self._help is None:
            self._help = HelpWindow()
        page = DIALOGS.get(dialog) or ("start" if self.current is None else self.current.help_page)
        self._help.open_page(page)

    def _close_help(self) -> None:
        if self._help is not None:
            self._help.close()
            self._help.deleteLater()
            self._help = None

    def _build(self, place: int) -> Tab:
        key = self._entries[place].key
        if key not in self._built:
            kind = self._entries[place].load()
            with unwatched():
                old_one = self._before.pop(key, None)
                if old_one is None:
                    # Where it belongs from the first: what is put there later is dressed anew with all that is in it.
                    tab = kind(self._desk, self._tasks, self._notify, self.pages)
                else:
                    tab = old_one.anew(self.pages)
                self._built[key] = tab
                if old_one is not None:
                    old_one.deleteLater()
                tab.badge.connect(lambda count, role, place=place: self._show_badge(place, count, role))
                tab.go.connect(self.open)
                old = self.pages.widget(place)
                self.pages.insertWidget(place, tab)
                if old is not None:
                    self.pages.removeWidget(old)
                    old.deleteLater()
                tab.arrange(self.width())
            if not self._before:
                # Nothing of the language before is needed any more.
                for each in self._left_behind:
                    each.deleteLater()
                self._left_behind.clear()
        return self._built[key]

    def _front(self, place: int) -> None:
        tab = self._build(place)
        if self.pages.currentWidget() is not tab:
            self.pages.setCurrentWidget(tab)
            tab.opened()
            self._notify.place()

    def _turned(self, place: int) -> None:
        if place >= 0:
            self._front(place)

    def _clicked(self, place: int) -> None:
        if place >= 0:
            QTimer.singleShot(0, self, lambda: self._focus_first(self._build(place)))

    def _focus_first(self, tab: Tab, looks: int = LOOKS) -> None:
        """Put the focus on the page's first field; where it is still being read, as soon as it is there."""
        field = tab.first_field()
        if field is None:
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if field.isVisible() or not looks:
            return
        before = self.focusWidget()

        def again() -> None:
            if self.current is tab and self.focusWidget() is before:
                self._focus_first(tab, looks - 1)

        QTimer.singleShot(LOOK_AGAIN, self, again)

    def _show_badge(self, place: int, count: int, role: str) -> None:
        match role:
            case "unsure":
                said = tr("%Ln uncertain", count)
            case "warn":
                said = tr("%Ln low", count)
            case "info":
                said = tr("%Ln unread", count)
            case _:
                said = number(count)
        self.rail.tabs.show_badge(place, count, role, said)
        self.needed.emit(tr(self._entries[place].title), count, role, said)

    # -- keyboard

    def _keys_of(self, place: int) -> str:
        if self._entries[place].key == "settings":
            return "Ctrl+0"
        return f"Ctrl+{place + 1}" if place < 9 else ""

    def _bind_keys(self) -> None:
        for place, entry in enumerate(self._entries):
            if place < 9 and entry.key != "settings":
                self._bind(f"Ctrl+{place + 1}", entry.key)
        for key in keys.KEYS:
            if key.action:
                self._bind(key.keys, key.action)

    def _bind(self, sequence: str, action: str) -> None:
        shortcut = QShortcut(QKeySequence(sequence), self)
        shortcut.activated.connect(lambda: self._do(action))

    def _do(self, action: str) -> None:
        known = {
            keys.NEW: self.new_message,
            keys.OPEN: self._open_list,
            keys.NUMBERS: privacy.toggle,
            keys.SETTINGS: lambda: self.open("settings"),
            keys.HELP: self.help,
            keys.STOP: self.halt.stop,
            keys.QUIT: self.close,
        }
        if action in known:
            known[action]()
        elif action == Action.REFRESH_ALL:
            # Whichever page has the balances, in front or not.
            any(tab.act(Action.REFRESH_ALL) for tab in self.tabs)
        elif action in set(Action):
            if self.current is not None:
                self.current.act(Action(action))
        else:
            self.open(action)

    def _open_list(self) -> None:
        tab = self.open("send")
        if tab is not None:
            tab.act(Action.OPEN_LIST)

    # -- receiver and queue in the status bar

    def _show_receiver(self) -> None:
        self.status.show_receiver(*in_short(self._desk.receiving.state))

    def _soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    def _look_at_queue(self) -> None:
        started = self._tasks.start(
            self._desk.outbox.jobs_of_concern(), "queue", guard=self.status, done=self._show_queue
        )
        if started is None and not self._leaving:
            self._soon()

    def _show_queue(self, jobs: list[Job]) -> None:
        self.halt.look(jobs)
        waiting = [job for job in jobs if job.waiting or job.state is JobState.SENDING]
        self.status.offer_stop(any(job.state in (JobState.SENDING, JobState.QUEUED) for job in waiting))
        sending = next((job for job in waiting if job.state is JobState.SENDING), None)
        if sending is not None:
            words = tr("Sending {title}, {done} of {total}")
            words = words.format(title=kept(sending.title), done=number(sending.done), total=number(sending.total))
            self.status.show_queue(words)
        elif any(job.state is JobState.PAUSED for job in waiting):
            self.status.show_queue(tr("%Ln waiting, paused", _left(waiting)), "warn", "circle-pause")
        elif any(job.state is JobState.STOPPED for job in waiting):
            self.status.show_queue(tr("%Ln waiting, stopped", _left(waiting)), "err", "octagon-x")
        elif any(job.state is JobState.SCHEDULED for job in waiting):
            self.status.show_queue(tr("%Ln waiting for their time", _left(waiting)), "info", "calendar-clock")
        elif waiting:
            self.status.show_queue(tr("%Ln waiting", _left(waiting)), "wait", "clock")
        else:
            self.status.show_queue("")

    # -- the window itself

    def place(self, kept: str) -> None:
        """Take the place and size that `kept_place` gave in an earlier run; "" means the usual ones."""
        if kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            return
        room = self.screen().availableGeometry().size()
        # The system's frame comes on top of our size.
        self.resize(USUAL.boundedTo(room - FRAME))
        if USUAL.boundedTo(room - FRAME) != USUAL:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def kept_place(self) -> str:
        """Place and size as text, for `place` in a later run."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def leave(self) -> None:
        """Close for good; nothing asks any more."""
        self._leaving = True
        for stop in self._stops:
            stop()
        self._close_help()
        self.close()

    def _dim(self, shown: bool) -> None:
        self._scrim.setGeometry(self.rect())
        self._scrim.setVisible(shown)
        self._scrim.raise_()

    def _arrange(self) -> None:
        width = self.width()
        # Larger text needs more room: pages count with a width that is so much smaller.
        now = _room(width), _room(width * 100 // theme.scale)
        if now == self._room or not self._entries:
            return
        self._room = now
        self.rail.set_narrow(now[0] < 2)
        self.status.set_short(now[0] < 2)
        for tab in self._built.values():
            tab.arrange(width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scrim.setGeometry(self.rect())
        self._arrange()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            event.accept()
            return
        event.ignore()
        self.closing.emit()


def _room(width: int) -> int:
    """2 for everything beside each other, 1 for a narrow rail, 0 for one thing below the other."""
    return 2 if width >= Space.FULL_WIDTH else 1 if width >= Space.NARROW_WIDTH else 0


def _left(jobs: list[Job]) -> int:
    return sum(job.waiting for job in jobs)
