"""Step 4: the batch on its way, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from smsdesk.core.groups import WITHOUT
from smsdesk.core.state import JobState
from smsdesk.services.people import PeopleOf
from smsdesk.ui.banner import Banner, announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, column, row, table_card
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.lanes import Stand, stand
from smsdesk.ui.paint.plot import DeliveryPlot, Legend
from smsdesk.ui.privacy import privacy
from smsdesk.ui.reasons import message_reason
from smsdesk.ui.rows import Column, Rows
from smsdesk.ui.tab import Action
from smsdesk.ui.table import Table
from smsdesk.ui.tabs.send.overview import Overview, ended
from smsdesk.ui.tabs.send.standing import BARS, News, Speed, Standing, every, read, timeline
from smsdesk.ui.tabs.send.step import Footer, Step
from smsdesk.ui.theme import Space
from smsdesk.ui.words import clock, message_word, stop_words, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from PySide6.QtCore import QObject

    from smsdesk.core.message import Job, Message
    from smsdesk.services.news import Changed
    from smsdesk.ui.paint.plot import Bar
    from smsdesk.ui.tabs.send import Send

#: News is shown at most this often, in milliseconds; the plot, which takes a walk over the batch, every two seconds.
CALM: Final = 100
SLOW: Final = 2000

_ENDED: Final = frozenset({JobState.FINISHED, JobState.CANCELLED})
_RUNS: Final = frozenset({JobState.QUEUED, JobState.SENDING, JobState.STOPPED})


def _number(message: Message) -> str:
    return privacy.number(message.to) if message.to else message.raw or ""


def _dim(_message: Message) -> str:
    return "text2"


def _spoken(message: Message) -> str:
    words = [message_word(message.state).text, message_reason(message)]
    return tr("State: {words}").format(words=", ".join(word for word in words if word))


def _columns(*, narrow: bool) -> tuple[Column[Message], ...]:
    return (
        Column(
            tr("Person"), lambda message: message.name or tr("No name"), width=0 if narrow else 230, face="medium",
            avatar=lambda message: message.name, second=_number if narrow else None,
        ),
        Column(tr("Number"), _number, width=160, digits=True, ink=_dim, hide_below=Space.FULL_WIDTH),
        Column(
            tr("State"), lambda message: message_word(message.state).text, width=150,
            chip=lambda message: message_word(message.state), spoken=_spoken,
        ),
        Column(tr("Reason"), message_reason, ink=_dim),
        Column(
            tr("Time"), lambda message: clock(message.updated_at, seconds=True), width=110, right=True, digits=True,
            ink=_dim,
        ),
    )  # fmt: skip


class Progress(Step):
    """The step. It shows the batch that the shell watches, `shell.job`."""

    key: ClassVar[str] = "send"

    def __init__(self, shell: Send, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self._number = 0
        self._news = News()
        self._standing: Standing | None = None
        self._speed = Speed()
        self._stand: Stand | None = None
        self._narrow = self._tight = False
        self._build()
        self._listen()

    def _build(self) -> None:
        self.lane = Banner("err", "", identifier="progress.lane")
        self._lane_button = self.lane.add_button(tr("Try now"), self._unblock, identifier="progress.lane.go")
        self.stopping = Banner("warn", "", identifier="progress.stopping")
        self.stopping.add_button(tr("Go on sending"), self._leave, identifier="progress.stopping.leave")
        self.stopping.add_button(
            tr("Stop and cancel the rest"), self._cancel, look="danger", identifier="progress.stopping.go"
        )
        for banner in (self.lane, self.stopping):
            banner.hide()
        self.overview = Overview()
        self.plot_title = PlainLabel(every(5), "section")
        self.plot = DeliveryPlot()
        self.graph = Card(padding=16, spacing=10)
        self.graph.body.setContentsMargins(16, 12, 16, 10)
        self._legends = (Legend(("sent", "failed")), Legend(("delivered", "sent", "failed")))
        head = row(self.plot_title, None, *self._legends, spacing=12)
        self.graph.add(head, self.plot)
        self._top = row(spacing=16)
        self._top.addWidget(self.overview, 1)
        self._top.addWidget(self.graph, 1)

        self.rows: Rows[Message] = Rows(_columns(narrow=False))
        self.table = Table(self.rows, tr("Latest messages"), identifier="progress.messages", row_height=38)
        self.table.setMinimumHeight(Space.TABLE_HEADER + 3 * 38)
        self.table.opened.connect(lambda _: self._open())
        self.table.viewport().installEventFilter(self)
        self.open = Button(
            tr("Open in Outbox"), "ghost", symbol="history", identifier="progress.open", height=Space.SMALL_BUTTON
        )
        self.open.clicked.connect(lambda *_: self._open())
        whole = column(self, spacing=16)
        whole.addWidget(self.lane)
        whole.addWidget(self.stopping)
        whole.addLayout(self._top)
        whole.addWidget(table_card(row(PlainLabel(tr("Latest messages"), "section"), None, self.open), self.table), 1)

        tall = Space.FOOTER_BUTTON
        self.stop = Button(
            tr("Stop and cancel the rest"), "danger", symbol="square", identifier="progress.stop", height=tall
        )
        self.rest = Button(
            tr("Write to the ones who did not get it"), symbol="users", identifier="progress.rest", height=tall
        )
        self.pause = Button(tr("Pause"), symbol="pause", identifier="progress.pause", height=tall)
        self.again = Button(tr("Start another message"), symbol="plus", identifier="progress.new", height=tall)
        for button in (self.stop, self.rest, self.pause, self.again):
            button.setParent(self)
            button.hide()
        self.stop.clicked.connect(lambda *_: self._ask_stop())
        self.rest.clicked.connect(lambda *_: self._write_to_the_rest())
        self.pause.clicked.connect(lambda *_: self._pause_or_go_on())
        self.again.clicked.connect(lambda *_: self.shell.start_over())

    def _listen(self) -> None:
        self._calm = _timer(self, CALM, self._tick)
        self._slow = _timer(self, SLOW, self._look_closer)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count)
        desk = self.shell.desk
        stops = [
            desk.sender.changed.listen(self._changed),
            desk.outbox.changed.listen(self._changed),
            desk.sender.lanes.listen(lambda _: self._soon()),
            desk.accounts.changed.listen(lambda _: self._soon()),
        ]
        self.destroyed.connect(lambda: [stop() for stop in stops])

    # -- coming and going

    @override
    def entered(self) -> None:
        job = self.shell.job
        if job is not None and job != self._number:
            self._number = job
            self._standing = None
            self._speed.forget()
            self.stopping.hide()
            self.lane.hide()
            self.rows.set_rows([])
            self.plot.show_bars((), slots=BARS)
        self._news = News()
        self._second.start()
        self._tick()
        self._look_closer()

    @override
    def first_field(self) -> QWidget | None:
        return self.table

    # -- hearing and reading

    def _changed(self, changed: Changed) -> None:
        self._news.add(changed, self._number)
        if self._news.some:
            self._soon()

    def _soon(self) -> None:
        self._news.some = True
        if not self._calm.isActive():
            self._calm.start()

    def _tick(self) -> None:
        if not self._number:
            return
        if self.shell.tasks.running("progress.read", self):
            self._soon()
            return
        news, self._news = self._news, News(some=False, everything=False)
        shown = [] if self._standing is None else self._standing.latest
        work = read(self.shell.desk, self._number, news, shown)
        self.shell.tasks.start(work, "progress.read", guard=self, done=self._show)

    def _look_closer(self) -> None:
        if self._number and self.graph.isVisibleTo(self):
            work = timeline(self.shell.desk, self._number)
            self.shell.tasks.start(work, "progress.plot", guard=self, done=self._show_plot)

    def _show_plot(self, found: tuple[int, list[Bar]]) -> None:
        seconds, bars = found
        self.plot_title.setText(every(seconds))
        self.plot.show_bars(bars, slots=BARS)

    def _count(self) -> None:
        """Once a second, so that speed and time left go on being true while no news comes."""
        if self._standing is None or self._standing.job.state is not JobState.SENDING:
            return
        self._speed.note(self.shell.desk.clock.monotonic(), self._standing.job.done)
        self._say()

    # -- showing

    def _show(self, standing: Standing) -> None:
        if standing.job.id != self._number:
            self._news = News()
            self._soon()
            return
        before, self._standing = self._standing, standing
        job = standing.job
        if job.state is not JobState.SENDING:
            self._speed.forget()
        if before is None or before.latest != standing.latest:
            self._fill()
        self._show_stand(job, standing.next)
        self._say()
        if self.stopping.isVisible():
            if job.waiting:
                self._ask_stop()
            else:
                self.stopping.hide()
        self.shell.footer_changed()
        if not self._slow.isActive():
            self._slow.start()
        if before is not None and before.job.state not in _ENDED and job.state in _ENDED:
            self._tell_end(job)

    def _fill(self) -> None:
        """As many of the latest messages as there is room for; who wants more opens the Outbox."""
        high = self.table.verticalHeader().defaultSectionSize()
        latest = [] if self._standing is None else self._standing.latest
        self.rows.set_rows(latest[: max(3, self.table.viewport().height() // high)])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._fill)
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        if self._standing is not None:
            reports = self.shell.desk.accounts.has_reports(self._standing.job)
            for with_reports, legend in enumerate(self._legends):
                legend.setVisible(with_reports == reports)
            self.overview.show_standing(self._standing, self._speed.value, self._stand, reports=reports)

    def _tell_end(self, job: Job) -> None:
        title, text = ended(job, reports=self.shell.desk.accounts.has_reports(job))
        announce(self, f"{title} {text}")
        if not self.isVisible():
            self.shell.notify.toast("ok", title, text, action=(tr("Show"), self._open))

    def _show_stand(self, job: Job, waits: str) -> None:
        provider = self.shell.desk.accounts.provider(job.provider).info.title
        self._stand = stand(job, self.shell.desk.sender.lane(job.account), provider, waits)
        self.lane.setVisible(self._stand is not None)
        if self._stand is not None:
            self.lane.say(self._stand.title, self._stand.text, role=self._stand.role)
            self._lane_button.setText(self._stand.button)

    # -- the footer

    @override
    def footer(self) -> Footer:
        job = None if self._standing is None else self._standing.job
        if job is None:
            return Footer()
        if job.state in _ENDED:
            start: tuple[QWidget, ...] = (self.rest,) if job.count(*WITHOUT) else ()
            return Footer(start=start, extra=(self.again,))
        paused = job.state is JobState.PAUSED
        _dress(self.pause, tr("Go on") if paused else tr("Pause"), "play" if paused else "pause")
        self.pause.setEnabled(job.waiting > 0)
        self.stop.setEnabled(job.waiting > 0)
        words = "" if self._tight else tr("Closing smsdesk pauses the batch. It asks before going on.")
        return Footer(words=words, start=(self.stop,), extra=(self.pause, self.again))

    @override
    def act(self, action: Action) -> bool:
        if action is Action.REFRESH:
            self._news = News()
            self._tick()
            self._look_closer()
            return True
        return False

    # -- what a person orders

    def _order(self, work: Callable[[int], Coroutine[Any, Any, object]]) -> None:
        self.shell.tasks.start(work(self._number), "progress.order", guard=self, done=lambda _: self._ordered())

    def _ordered(self) -> None:
        self.shell.desk.sender.kick()
        self._soon()

    def _pause_or_go_on(self) -> None:
        outbox = self.shell.desk.outbox
        paused = self._standing is not None and self._standing.job.state is JobState.PAUSED
        self._order(outbox.resume if paused else outbox.pause)

    def _ask_stop(self) -> None:
        if self._standing is not None:
            job = self._standing.job
            words = stop_words(job.total - job.waiting, job.waiting)
            if not self.stopping.isVisible():
                self.stopping.say(*words)
                self.stopping.show()
            else:
                self.stopping.say(*words)

    def _leave(self) -> None:
        self.stopping.hide()

    def _cancel(self) -> None:
        self.stopping.hide()
        self._order(self.shell.desk.outbox.cancel)

    def _unblock(self) -> None:
        if self._standing is None or self._stand is None:
            return
        if self._stand.verb == "start":
            self._order(self._start_again)
        else:
            self.shell.desk.sender.try_now()

    async def _start_again(self, job: int) -> None:
        desk = self.shell.desk
        found = await desk.outbox.job(job)
        for account in await desk.accounts.all():
            if account.id == found.account:
                await desk.accounts.resume(account)
        await desk.outbox.resume(job)

    def _open(self) -> None:
        self.shell.go.emit("outbox", self._number)

    def _write_to_the_rest(self) -> None:
        job = self._number
        self.shell.start_over()
        self.shell.tasks.start(self._people_of(job), "progress.rest", guard=self, done=self._rest_is_open)

    async def _people_of(self, job: int) -> None:
        # The text of the batch that was sent belongs to its own list; these people bring theirs along.
        await self.shell.compose.clear()
        await self.shell.compose.open_people(PeopleOf(job, WITHOUT))

    def _rest_is_open(self, _: object) -> None:
        self.shell.step_to("recipients")

    # -- how it looks

    @override
    def arrange(self, width: int) -> None:
        wide = width >= Space.FULL_WIDTH
        self._tight = width < Space.NARROW_WIDTH
        self.graph.setVisible(wide)
        self._top.setDirection(QBoxLayout.Direction.LeftToRight)
        if wide:
            self._look_closer()
        narrow = not wide
        if narrow != self._narrow:
            self._narrow = narrow
            self.rows.beginResetModel()
            self.rows.columns = _columns(narrow=narrow)
            self.rows.endResetModel()
            self.table.verticalHeader().setDefaultSectionSize(Space.ROW_TWO_LINES if narrow else 38)
        self.table.arrange(width)


def _dress(button: Button, words: str, symbol: str) -> None:
    if button.accessibleName() != words:
        button.set_symbol(symbol)
        button.setText(words)


def _timer(owner: QWidget, interval: int, work: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(work)
    return timer
