"""Step 3: everything that was looked at, in one place, and the only button that sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from smsdesk.core.provider import Capability
from smsdesk.core.state import State
from smsdesk.host import settings as declared
from smsdesk.host.person import person
from smsdesk.services.compose import DRAFT
from smsdesk.services.findings import Finding
from smsdesk.services.outbox import UNDO
from smsdesk.ui.banner import Banner, announce
from smsdesk.ui.cards import Card, clear, column, row
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tabs.send.confirm import Confirm, same_number
from smsdesk.ui.tabs.send.facts import CheckLine, Facts
from smsdesk.ui.tabs.send.findings import Said, said
from smsdesk.ui.tabs.send.samples import Samples
from smsdesk.ui.tabs.send.shown import Behind, Shown, behind
from smsdesk.ui.tabs.send.step import Footer, Step
from smsdesk.ui.theme import Space
from smsdesk.ui.words import day_and_clock, messages, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from smsdesk.core.message import Job, Reading
    from smsdesk.services.compose import Composition
    from smsdesk.services.findings import Found
    from smsdesk.services.outbox import Queued
    from smsdesk.ui.tabs.send import Send

#: The button stays off so long after the page opens, in milliseconds.
LOOK_FIRST: Final = 1000
#: Lines that have not moved for so long stand where they belong, in milliseconds.
LAYS_OUT: Final = 60


class Check(Step):
    """The step. It checks the list again when it comes to the front, so that it says what will be sent."""

    key: ClassVar[str] = "check"

    def __init__(self, shell: Send, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self._lines: list[Said] = []
        self._rows: list[CheckLine] = []
        self._known = False
        self._looked = False  # a second has passed
        self._laid_out = False  # the lines stand where they belong, so it is known which are in sight
        self._repeats: Said | None = None
        self._left_out = Behind()
        self._balance: Reading | None = None
        self._job: Job | None = None
        self._ordered = False
        self._where: list[tuple[int, int]] = []  # the lines, when they were last looked at
        self._once_more = False
        self._scrolled = False  # the area around is listened to
        self._build()
        self._listen()

    def _build(self) -> None:
        self.trouble = Banner("err", "", identifier="send.trouble")
        self.repeat = Banner("warn", "", identifier="send.repeat")
        self._leave = self.repeat.add_button(tr("Leave them out"), self._leave_out, identifier="send.repeat.leave")
        self._show_repeats = self.repeat.add_button(
            tr("Show"), lambda: self._show(self._repeats), look="link", identifier="send.repeat.show"
        )
        for banner in (self.trouble, self.repeat):
            banner.hide()
        self.facts = Facts()
        self.checks = Card(tr("Checks"), spacing=0)
        self._list = column(spacing=10)
        self.checks.body.addSpacing(12)
        self.checks.body.addLayout(self._list)
        self.checks.body.addStretch(1)
        self.samples = Samples()
        self.shown = Shown("send.behind")
        self.shown.closed.connect(self._close_list)
        self.right = QStackedWidget()
        self.right.addWidget(self.samples)
        self.right.addWidget(self.shown)

        left = QWidget()
        stack = column(left, spacing=Space.GAP)
        for widget in (self.trouble, self.repeat, self.facts):
            stack.addWidget(widget)
        stack.addWidget(self.checks, 1)
        self._split = row(spacing=16, owner=self)
        self._split.addWidget(left, 629)
        self._split.addWidget(self.right, 460)
        for side in (left, self.right):
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

        self.confirm = Confirm()
        self.confirm.changed.connect(self.shell.footer_changed)
        self.confirm.looked.connect(self._look_at_warnings)
        self.confirm.undone.connect(self._undo)
        self.confirm.over.connect(self._begins)

    def _listen(self) -> None:
        self._second = _timer(self, LOOK_FIRST, self._second_is_over)
        self._settle = _timer(self, LAYS_OUT, self._is_laid_out)
        stop = self.shell.desk.accounts.changed.listen(lambda _: self._read_balance())
        self.destroyed.connect(stop)
        privacy.changed.connect(self._privacy_changed)

    @property
    def _compose(self) -> Composition:
        return self.shell.compose

    # -- coming and going

    @override
    def entered(self) -> None:
        if self.confirm.counting:
            return
        self._known = self._looked = self._laid_out = self._ordered = False
        self._job = None
        self._lines, self._repeats, self._left_out = [], None, Behind()
        self.confirm.field.clear()
        self.trouble.hide()
        self.repeat.hide()
        self._close_list()
        self._second.start()
        self._show_facts()
        self._show_lines()
        self.shell.footer_changed()
        self._start_check()

    @override
    def may_receive(self) -> bool:
        # Another list would take back what a person has just ordered.
        return not self._ordered

    @override
    def left(self) -> None:
        self._second.stop()
        if self.confirm.counting:
            # Whoever goes back to change something does not want this one sent.
            self.confirm.stop()
            self._undo()

    def _start_check(self) -> None:
        work = self._check()
        started = self.shell.tasks.start(work, "send.check", guard=self, done=self._checked, failed=self._check_failed)
        # One that runs already may have read what is not so any more: it is done once more after it.
        self._once_more = started is None

    async def _check(self) -> tuple[Reading | None, list[Found]]:
        compose = self._compose
        await compose.recheck()
        balance = await self._latest()
        return balance, await compose.findings(balance)

    async def _latest(self) -> Reading | None:
        account = self._compose.account
        return None if account is None else (await self.shell.desk.accounts.balances()).get(account.id)

    def _checked(self, result: tuple[Reading | None, list[Found]]) -> None:
        if self._once_more:
            self._start_check()
            return
        self._balance, found = result
        summary = self._compose.summary
        self._known = summary is not None and self._compose.text_error is None
        if summary is not None:
            now = self.shell.desk.clock.now()
            lines = [said(each, self._compose, summary, now) for each in found]
            self._repeats = next((line for line in lines if line.found.what is Finding.REPEATS), None)
            self._lines = [line for line in lines if line.found.what is not Finding.REPEATS]
            self.samples.show_summary(summary)
        leave_out, self._compose.skip_repeats = self._compose.skip_repeats, False
        self._show_repeat()
        self._show_facts()
        self._show_lines()
        if leave_out and self._repeats is not None:
            # What was decided stays decided, for the repeats of now.
            self._leave_out()
        self.shell.footer_changed()
        self._where = []
        self._settle.start()
        self._refresh_balance()

    def _check_failed(self, error: Exception) -> bool:
        if self._once_more:
            self._start_check()
            return True
        return self._failed(error)

    def _failed(self, error: Exception) -> bool:
        what, why, now = (getattr(error, name, "") for name in ("what", "why", "now"))
        if not what:
            return False
        self.trouble.say(str(what), f"{why} {now}".strip())
        self.trouble.show()
        self._ordered = False
        self.shell.footer_changed()
        return True

    # -- what is said

    @property
    def people(self) -> int:
        """How many people it goes to."""
        summary = self._compose.summary
        return 0 if summary is None else summary.ready - self._left_out.count

    @property
    def _paid(self) -> int:
        summary = self._compose.summary
        return 0 if summary is None else summary.parts - self._left_out.parts

    def _privacy_changed(self, _shown: bool) -> None:
        self._show_facts()

    def _show_facts(self) -> None:
        summary = self._compose.summary
        if summary is None:
            return
        amount = None if self._balance is None else self._balance.amount
        self.facts.show_numbers(self.people, self._paid, amount, self._balance.unit if self._balance else "")
        self.facts.show_facts(self._compose, summary, self.people, self.shell.desk.clock.now())

    def _show_lines(self) -> None:
        clear(self._list)
        self._rows = []
        if not self._known and not self.trouble.isVisible():
            self._list.addWidget(PlainLabel(tr("Looking at every row"), "body", tone="text2"))
        for line in self._lines:
            made = CheckLine(line)
            if made.button is not None:
                made.button.clicked.connect(lambda _=False, line=line: self._show(line))
            self._rows.append(made)
            self._list.addWidget(made)

    def _show_repeat(self) -> None:
        self.repeat.setVisible(self._repeats is not None)
        if self._repeats is None:
            return
        if self._compose.skip_repeats:
            count = self._left_out.count
            self.repeat.say(tr("%Ln people are left out.", count), tr("They got this text already."), role="info")
            self._leave.setText(tr("Send to them too"))
        else:
            self.repeat.say(self._repeats.title, self._repeats.text, role="warn")
            self._leave.setText(tr("Leave them out"))

    def _leave_out(self) -> None:
        if self._ordered:
            return
        if self._compose.skip_repeats:
            self._compose.skip_repeats = False
            self._left_out = Behind()
            self._numbers_changed()
        else:
            self._read(self._repeats, self._repeats_read, "send.leave")

    def _repeats_read(self, _line: Said, rows: Behind) -> None:
        self._compose.skip_repeats = True
        self._left_out = rows
        self._numbers_changed()

    def _numbers_changed(self) -> None:
        self.samples.say_count(self.people)
        self.confirm.field.clear()
        self._show_repeat()
        self._show_facts()
        self.shell.footer_changed()

    # -- the rows behind a finding

    def _show(self, line: Said | None) -> None:
        self._read(line, self._show_rows, "send.rows")

    def _read(self, line: Said | None, done: Callable[[Said, Behind], None], name: str) -> None:
        request = self._compose.request
        if line is None or request is None:
            return
        work = behind(self.shell.desk, request, line.found)
        self.shell.tasks.start(work, name, guard=self, done=lambda rows: done(line, rows), failed=self._failed)
        self.shell.footer_changed()

    def _show_rows(self, line: Said, rows: Behind) -> None:
        title = line.title
        if line.found.what is Finding.LEFT_OUT:
            title = tr("%Ln rows are left out", rows.count)
        elif line is self._repeats:
            title = tr("%Ln people got this text", rows.count)
        self.shown.show_rows(title, rows.rows, rows.count)
        self.right.setCurrentWidget(self.shown)
        self._bring_to_sight(self.shown)
        self.shown.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_list(self) -> None:
        self.right.setCurrentWidget(self.samples)

    # -- the balance

    def _refresh_balance(self) -> None:
        account = self._compose.account
        if (
            account is None
            or Capability.BALANCE not in self.shell.desk.accounts.provider(account.provider).capabilities
        ):
            return
        work = self.shell.desk.accounts.read_balance(account)
        self.shell.tasks.start(work, "send.balance", guard=self, failed=lambda _: True)

    def _read_balance(self) -> None:
        if self._known and self.isVisible():
            self.shell.tasks.start(self._latest(), "send.balance.read", guard=self, done=self._show_balance)

    def _show_balance(self, balance: Reading | None) -> None:
        if balance is None or balance.amount is None or (self._balance and balance.amount == self._balance.amount):
            return
        self._balance = balance
        self._show_facts()

    # -- the footer

    def _must_type(self) -> bool:
        return self.people > self.shell.desk.settings.get(declared.CONFIRM_ABOVE)

    def _why_not(self) -> str:
        if not self._known:
            return tr("Looking at every row") if self.shell.tasks.running("send.check", self) else tr("Nothing to send")
        return "" if self.people > 0 else tr("Nobody is left to send to")

    def _may_send(self) -> bool:
        if self._ordered or self._why_not() or self.shell.tasks.running("send.leave", self):
            return False
        if self._must_type():
            return same_number(self.confirm.field.text(), self.people)
        return self._looked

    @override
    def footer(self) -> Footer:
        if self.confirm.counting:
            return Footer(extra=(self.confirm,))
        self.confirm.ask(self.people, must_type=self._must_type(), demo=self.shell.desk.demo, why_not=self._why_not())
        self.confirm.warn(len(self._unseen()) if self._laid_out else 0)
        self.confirm.setEnabled(not self._ordered)
        return Footer(
            main=tr("Send {messages}").format(messages=messages(self.people)),
            identifier="send.go",
            enabled=self._may_send(),
            back=tr("Back"),
            symbol="send",
            extra=(self.confirm,),
        )

    @override
    def first_field(self) -> QWidget | None:
        # Where nothing is to be typed the focus goes back to where nothing is spent.
        return self.confirm.field if self._must_type() else self.shell.back_button

    def _second_is_over(self) -> None:
        self._looked = True
        self.shell.footer_changed()

    def _is_laid_out(self) -> None:
        """New lines move until every layout around them has had its turn; what is in sight is known after that."""
        where = [(each.mapTo(self, QPoint()).y(), each.height()) for each in self._rows]
        if where != self._where:
            self._where = where
            self._settle.start()
            return
        self._laid_out = self._known
        area = self._area()
        if area is not None and not self._scrolled:
            self._scrolled = True
            area.verticalScrollBar().valueChanged.connect(lambda _: self.shell.footer_changed())
        self.shell.footer_changed()

    def _unseen(self) -> list[CheckLine]:
        """The warnings that were not in sight yet."""
        warnings = [each for each in self._rows if each.said.found.warns]
        if self._laid_out:
            for each in warnings:
                each.seen = each.seen or each.in_sight()
        return [each for each in warnings if not each.seen]

    def _look_at_warnings(self) -> None:
        unseen = self._unseen()
        if unseen and self._laid_out:
            for each in unseen:
                each.seen = True
            self._bring_to_sight(unseen[-1])
            self._bring_to_sight(unseen[0])
            announce(self, ". ".join(each.said.title for each in unseen))
        self.shell.footer_changed()

    def _bring_to_sight(self, widget: QWidget) -> None:
        area = self._area()
        if area is not None:
            # The layout has to know its new size before anything can be scrolled to.
            QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget, 0, 16))

    def _area(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    # -- sending

    @override
    def main(self) -> None:
        if not self._may_send():
            return
        if self._unseen():
            self._look_at_warnings()
            return
        self._ordered = True
        self.trouble.hide()
        self.shell.footer_changed()
        started = self.shell.tasks.start(
            self._send(self.people), "send.go", guard=self, done=self._queued, failed=self._failed
        )
        if started is None:
            self._ordered = False

    async def _send(self, expected: int) -> Job | None:
        """The job as it waits; None if the list has changed since it was checked, and then nothing is sent."""
        outbox = self.shell.desk.outbox
        queued: Queued = await self._compose.send(person())
        if queued.queued == expected:
            return await outbox.job(queued.job)
        await outbox.cancel(queued.job)
        return None

    def _queued(self, job: Job | None) -> None:
        if job is None:
            self.entered()
            self.trouble.say(
                tr("The list has changed since it was checked."), tr("Nothing was sent. Look at the numbers again.")
            )
            self.trouble.show()
            return
        self._job = job
        clock = self.shell.desk.clock
        until = job.not_before if self._compose.when is None else clock.now() + UNDO
        text = tr("Nothing has left this computer yet")
        if self._compose.when is not None:
            text = tr("It waits for {time}").format(time=day_and_clock(job.not_before))
        self.confirm.setEnabled(True)
        self.confirm.count_down(until, clock, text)
        self.shell.footer_changed()

    def _undo(self) -> None:
        job = self._job
        if job is None:
            return
        work = self.shell.desk.outbox.cancel(job.id)
        self.shell.tasks.start(
            work, "send.undo", guard=self, done=self._undone, failed=lambda _: self._not_undone(job.id)
        )

    def _undone(self, job: Job) -> None:
        self._ordered = False
        self._job = None
        if job.total != job.count(State.CANCELLED):
            # The first had left before the click came.
            self._follow(job.id)
            return
        self._compose.take_back()
        self.shell.tasks.start_quiet(self._compose.save(), "send.draft")
        self.confirm.field.clear()
        self.shell.footer_changed()
        self.shell.notify.toast("ok", tr("Nothing was sent."), tr("The message is here as you left it."))

    def _not_undone(self, job: int) -> bool:
        # It still goes out, so the page must not offer to send it once more; the error itself is said beside it.
        self._ordered = False
        self._job = None
        self._follow(job)
        return False

    def _begins(self) -> None:
        job, self._job = self._job, None
        self._ordered = False
        if job is not None:
            self.shell.desk.sender.kick()
            self._follow(job.id)

    def _follow(self, job: int) -> None:
        # What was typed is sent: a draft kept meanwhile would ask to be sent once more at the next start.
        self.shell.tasks.start_quiet(self.shell.desk.drafts.drop(DRAFT), "send.draft")
        self.shell.watch(job)
        self.shell.step_to("send")

    # -- how it looks

    @override
    def arrange(self, width: int) -> None:
        below = width < Space.NARROW_WIDTH
        self._split.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        QTimer.singleShot(LAYS_OUT, self, self.shell.footer_changed)


def _timer(owner: QWidget, interval: int, work: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(work)
    return timer
