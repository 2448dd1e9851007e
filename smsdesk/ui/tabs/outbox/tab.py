"""Outbox: every batch and every message, what became of it, and what needs a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget
from typing_extensions import override

from smsdesk.core.groups import WITHOUT
from smsdesk.core.phrase import phrase
from smsdesk.core.state import OPEN, State
from smsdesk.services.people import PeopleOf
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.dialogs.save import save_list
from smsdesk.ui.lanes import Stand, stand
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tab import Action, Tab
from smsdesk.ui.tabs.outbox.batches import BatchList
from smsdesk.ui.tabs.outbox.drawer import Details
from smsdesk.ui.tabs.outbox.heading import Heading
from smsdesk.ui.tabs.outbox.lines import in_order, line, of_concern
from smsdesk.ui.tabs.outbox.messages import Messages
from smsdesk.ui.tabs.outbox.orders import Orders
from smsdesk.ui.tabs.outbox.questions import Questions
from smsdesk.ui.tabs.outbox.reading import SOME, Closer, Found, News, Reader
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtCore import QPoint

    from smsdesk.core.message import Job, Message
    from smsdesk.desk import Desk
    from smsdesk.services.news import Changed, LaneNews
    from smsdesk.services.retry import Cause
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: News is shown at most this often, in milliseconds; what takes a walk over a whole batch, every two seconds.
CALM: Final = 100
SLOW: Final = 2000


class OutboxTab(Tab):
    """The page. `receive` takes the number of a batch to show, 0 for all messages."""

    key: ClassVar[str] = "outbox"
    title_text: ClassVar[str] = phrase("Outbox")

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, notify, parent)
        self._reader = Reader(desk)
        self._orders = Orders(desk, tasks, notify, self)
        self._orders.queued.connect(self.receive)
        self._jobs: dict[int, Job] = {}
        self._shown = -1  # a batch, 0 for all messages, -1 while nothing was read
        self._wanted = -1
        self._totals: Mapping[State, int] = {}
        self._asking = 0
        self._waits = self._why = self._search = ""
        self._seconds: float | None = None
        self._causes: Sequence[Cause] = ()
        self._more = True
        self._pause, self._looked = SLOW, 0.0
        self._width = 0
        self._news = News(everything=True)
        self._build()
        self._listen()
        theme.changed.connect(self._theme_changed)
        self._tick()

    def _build(self) -> None:
        self.list = BatchList()
        self.list.chosen.connect(self._show)
        self.list.searched.connect(self._searched)
        self.list.near_end.connect(self._read_older)
        self.heading = Heading()
        self.heading.asked.connect(self._verb)
        self.list.menu_asked.connect(self.heading.popup)
        self.messages = Messages(self.desk.outbox, self.tasks)
        self.heading.filtered.connect(self.messages.filter)
        self.messages.opened.connect(self._open)
        self.messages.menu_asked.connect(self._message_menu)
        self.questions = Questions()
        self.questions.decide.connect(lambda: self._decide(None))
        self.questions.unblock.connect(self._unblock)
        self.questions.stop.connect(lambda: self._with_job(self._orders.cancel))
        self.questions.retry.connect(lambda chosen: self._with_job(lambda job: self._orders.retry(job, chosen)))
        self.questions.retime.connect(lambda when: self._with_job(lambda job: self._orders.reschedule(job, when)))

        self.retry = Button(tr("Retry failed"), symbol="refresh-cw", identifier="outbox.retry")
        self.retry.clicked.connect(lambda: self.questions.ask_retry(self._causes))
        self.retry.hide()
        self.header.addStretch(1)
        self.header.addWidget(self.retry)
        self.save = Button(tr("Save as CSV"), symbol="download", identifier="outbox.save", keys="Ctrl+E")
        self.save.clicked.connect(lambda *_: self._save())
        self.save.hide()
        self.header.addWidget(self.save)

        right = QWidget()
        stack = column(right, spacing=12)
        stack.addWidget(self.questions)
        stack.addWidget(self.heading)
        stack.addWidget(self.messages, 1)
        content = QWidget()
        self._split = row(spacing=16, owner=content)
        self._split.addWidget(self.list)
        self._split.addWidget(right, 1)
        self._empty = Notice(
            "history",
            tr("Nothing sent yet"),
            tr("Your batches and every message appear here, with their delivery reports."),
        )
        self._empty.add_button(
            tr("Write your first message"),
            lambda: self.go.emit("send", None),
            look="primary",
            symbol="plus",
            identifier="outbox.first",
        )
        self.stage = Stage(content, self._empty)
        self.stage.show_loading()
        self.body.addWidget(self.stage, 1)
        self.drawer = Details(self, self.desk.accounts.meaning)
        self.drawer.again.connect(self._orders.again)
        self.drawer.decide.connect(lambda message: self._decide([message.id]))
        self.drawer.closed.connect(self.messages.table.setFocus)
        # Its banner goes, and the focus must not fall on a button that sends.
        self._orders.decided.connect(self.messages.table.setFocus)

    def _listen(self) -> None:
        self._calm = _timer(self, CALM, self._tick)
        self._slow = _timer(self, SLOW, self._look_closer)
        stops = [
            self.desk.sender.changed.listen(self._changed),
            self.desk.outbox.changed.listen(self._changed),
            self.desk.sender.lanes.listen(self._lane_news),
            self.desk.accounts.changed.listen(lambda _: self._all_changed()),
        ]
        self.destroyed.connect(lambda: [stop() for stop in stops])

    # -- what the window asks

    @override
    def first_field(self) -> QWidget | None:
        return self.list.view

    @override
    def opened(self) -> None:
        self._soon()

    @override
    def receive(self, what: object) -> None:
        if isinstance(what, int):
            self.list.search.clear()
            self._wanted = what
            self._all_changed()

    @override
    def act(self, action: Action) -> bool:
        match action:
            case Action.REFRESH:
                self._all_changed()
                self.messages.refresh()
            case Action.SEARCH:
                self.messages.search.setFocus()
                self.messages.search.selectAll()
            case Action.SAVE_CSV if self.save.isVisible():
                self._save()
            case _:
                return False
        return True

    @override
    def arrange(self, width: int) -> None:
        self._width = width
        # Larger text needs the room of a wider window.
        width = width * 100 // theme.scale
        below = width < Space.NARROW_WIDTH
        self._split.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self.list.fit(below=below)
        self.heading.set_wide(width >= Space.FULL_WIDTH)
        self.messages.arrange(width)

    def _theme_changed(self) -> None:
        if self._width:
            self.arrange(self._width)

    # -- hearing and reading

    def _changed(self, changed: Changed) -> None:
        self._news.add(changed)
        self._soon()

    def _lane_news(self, _news: LaneNews) -> None:
        # What a batch is called depends on its lane.
        self._news.jobs |= {job.id for job in self._jobs.values() if job.waiting}
        self._soon()

    def _all_changed(self) -> None:
        self._news.everything = True
        self._soon()

    def _soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    def _tick(self) -> None:
        if self.tasks.running("outbox.read", self):
            self._soon()
            return
        news, self._news = self._news, News()
        shown = self._shown if self._wanted < 0 else self._wanted
        work = self._reader.read(news, tuple(self._jobs), shown, self._search, self.messages.at_hand)
        self.tasks.start(work, "outbox.read", guard=self, done=self._show_found)

    def _show_found(self, found: Found) -> None:
        if found.whole:
            self._jobs = {job.id: job for job in found.jobs}
            self._more = len(found.jobs) >= SOME
        else:
            self._jobs.update({job.id: job for job in found.jobs})
        self._totals = found.totals
        if found.asking != self._asking:
            self._asking = found.asking
            self.badge.emit(found.asking, "unsure")
        if not self._jobs and not self._totals and not self._search:
            self.stage.show_notice(self._empty)
            self.save.hide()
            return
        fresh = self.stage.currentWidget() is not self.stage.content
        self.stage.show_content()
        self.save.show()
        self._show_list()
        self.list.show_total(sum(count for state, count in self._totals.items() if state is not State.SKIPPED))
        if self._wanted >= 0:
            self._shown, self._wanted = self._wanted, -1
            self._show(self._shown)
        elif self._shown < 0:
            first = in_order(list(self._jobs.values()))
            self._show(first[0].id if first else 0)
        else:
            self._show_shown(found)
        focus: QWidget | None = self.window().focusWidget()
        if fresh and self.isVisible() and (focus is None or not self.isAncestorOf(focus)):
            # The page was opened before there was anything that could take the focus.
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        now = self.desk.clock.now()
        wanted = self._search.strip().casefold()
        jobs = in_order([job for job in self._jobs.values() if wanted in job.title.casefold()])
        self.list.show_lines([line(job, now, reports=self.desk.accounts.has_reports(job)) for job in jobs])
        self.list.choose(self._shown)

    def _read_older(self) -> None:
        if not self._more or not self._jobs:
            return
        oldest = min((job.id for job in self._jobs.values() if not of_concern(job)), default=min(self._jobs))
        work = self.desk.outbox.jobs(limit=SOME, before=oldest, search=self._search)
        self.tasks.start(work, "outbox.older", guard=self.list, done=self._show_older)

    def _show_older(self, jobs: Sequence[Job]) -> None:
        self._more = len(jobs) == SOME
        self._jobs.update({job.id: job for job in jobs})
        self._show_list()

    def _searched(self, text: str) -> None:
        self._search = text
        self._all_changed()

    # -- one batch, or all messages

    def _show(self, job: int) -> None:
        self._shown = job
        self._causes = ()
        self._why = self._waits = ""
        self._seconds = None
        self._reader.forget(job)
        self.questions.leave()
        self.drawer.hide()
        self.list.choose(job)
        self.messages.show_job(job, self._states(), now=None if job else self.desk.clock.now())
        self.heading.show_bars(())
        self._show_heading()
        self._look_closer()

    def _states(self) -> Mapping[State, int]:
        job = self._jobs.get(self._shown)
        return self._totals if job is None else job.states

    def _show_shown(self, found: Found) -> None:
        moved = self.messages.update_states(self._states())
        self._show_heading()
        if moved or found.whole:
            self.messages.refresh()
        elif found.messages:
            self.messages.put(found.messages)
        open_message = self.drawer.message
        if open_message is not None and (found.whole or any(each.id == open_message.id for each in found.messages)):
            self._open(open_message)
        if not self._slow.isActive():
            self._slow.start(self._pause)

    def _show_heading(self) -> None:
        job = self._jobs.get(self._shown)
        if job is None:
            self.heading.show_all(self._totals, tr("Of every batch of this desk, the newest first"))
            self.questions.show_stand(None)
            self.retry.hide()
        else:
            reports = self.desk.accounts.has_reports(job)
            self.heading.show_job(job, self.desk.clock.now(), reports=reports, seconds=self._seconds)
            self.questions.show_stand(self._stand(job))
            self.questions.follow(job)
        self.questions.show_uncertain(self._asking if job is None else job.asking, self._why)

    def _stand(self, job: Job) -> Stand | None:
        return stand(job, self.desk.sender.lane(job.account), self._reader.title_of(job.provider), self._waits)

    def _look_closer(self) -> None:
        """Read what takes a walk over the whole batch: the plot, and why messages failed."""
        job = self._jobs.get(self._shown)
        self._looked = self.desk.clock.monotonic()
        work = self._reader.look_closer(job, plot=self.heading.plot_wanted)
        if self.tasks.start(work, "outbox.closer", guard=self, done=self._show_closer) is None:
            self._slow.start()

    def _show_closer(self, found: Closer) -> None:
        # A walk over a million messages is made less often.
        self._pause = max(SLOW, int(10_000 * (self.desk.clock.monotonic() - self._looked)))
        if found.job != self._shown:
            self._reader.forget(found.job)
            self._look_closer()
            return
        if found.bars is not None:
            self.heading.show_bars(found.bars)
        if found.causes is not None:
            self._causes = found.causes
        news = (found.why, found.waits, found.seconds)
        if news != (self._why, self._waits, self._seconds):
            self._why, self._waits, self._seconds = news
            self._show_heading()
        count = sum(cause.count for cause in self._causes if not cause.hopeless)
        self.retry.setVisible(bool(count))
        self.retry.setText(tr("Retry %Ln failed", count))

    # -- what a person asks

    def _with_job(self, work: Callable[[Job], None]) -> None:
        job = self._jobs.get(self._shown)
        if job is not None:
            work(job)

    def _verb(self, verb: str) -> None:
        self._with_job(
            {
                "pause": self._orders.pause,
                "resume": self._orders.resume,
                "cancel": self._orders.cancel,
                "now": lambda job: self._orders.reschedule(job, None),
                "time": lambda job: self.questions.ask_time(job, self.desk.clock.now()),
                "stop": self.questions.ask_stop,
                "again": lambda job: self.go.emit("send", PeopleOf(job.id)),
                "rest": lambda job: self.go.emit("send", PeopleOf(job.id, WITHOUT)),
            }[verb]
        )

    def _save(self) -> None:
        """Write the messages that filter and search leave."""
        if self.tasks.running("outbox.save", self):
            return
        page, job = self.messages.page, self._jobs.get(self._shown)
        name = tr("All messages") if job is None else job.title

        def write(path: Path) -> Awaitable[int]:
            return self.desk.exports.messages(path, page, overwrite=True)

        self.tasks.start(save_list(self.notify, self, name, write, numbers=True), "outbox.save", guard=self)

    def _unblock(self) -> None:
        job = self._jobs.get(self._shown)
        found = None if job is None else self._stand(job)
        if job is not None and found is not None and found.verb == "start":
            self._orders.start_again(job)
        else:
            self._orders.try_now()

    def _decide(self, ids: Sequence[int] | None) -> None:
        self._orders.decide(ids, self._shown, self._reader.cards())

    def _open(self, message: Message) -> None:
        self.tasks.stop("outbox.history", self)
        work = self.desk.outbox.look.history(message.id)
        self.tasks.start(work, "outbox.history", guard=self, done=self.drawer.show_history)

    def _message_menu(self, messages: Sequence[Message], at: QPoint) -> None:
        if not messages:
            return
        menu = QMenu(self)
        menu.addAction(tr("Details"), lambda: self._open(messages[0]))
        unknown = [message.id for message in messages if message.state is State.UNKNOWN]
        if unknown:
            menu.addAction(tr("Decide"), lambda: self._decide(unknown))
        if len(messages) == 1 and messages[0].state not in OPEN | {State.SKIPPED, State.UNKNOWN, State.HELD}:
            menu.addAction(tr("Send this one again"), lambda: self._open(messages[0]))
        menu.addAction(tr("Copy as text"), self.messages.table.copy)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def _timer(owner: QWidget, interval: int, work: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(work)
    return timer
