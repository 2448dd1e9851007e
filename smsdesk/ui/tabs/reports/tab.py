"""The page of reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from smsdesk.core.period import Choice, period
from smsdesk.core.phrase import phrase
from smsdesk.host.person import person
from smsdesk.ui.banner import announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, column
from smsdesk.ui.dialogs.save import save_list
from smsdesk.ui.figure import Figures
from smsdesk.ui.forms import Combo
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.page import Columns
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tab import Action, Tab
from smsdesk.ui.tabs.reports.cards import Days, Uses, Why
from smsdesk.ui.tabs.reports.dates import Dates
from smsdesk.ui.tabs.reports.words import choices, days_sentence, figures, span
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence
    from datetime import date
    from pathlib import Path

    from smsdesk.core.message import Account
    from smsdesk.core.period import Period
    from smsdesk.core.statistics import PeriodReport
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: News is shown at most this often, in milliseconds.
CALM: Final = 1_000
_WHY: Final = 330


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which report is shown."""

    period: Period
    account: str


class ReportsTab(Tab):
    """The page. It reads while it is in front only."""

    key: ClassVar[str] = "reports"
    title_text: ClassVar[str] = phrase("Reports")

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, notify, parent)
        self.report: PeriodReport | None = None
        self._today = self._day()
        self._width = 0
        self._to_say = False
        self._build()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._read)
        stops = [
            desk.sender.changed.listen(lambda _: self._soon()),
            desk.receiving.changed.listen(lambda _: self._soon()),
            desk.transfers.changed.listen(lambda _: self._soon()),
            desk.accounts.changed.listen(lambda _: self._soon()),
        ]
        self.destroyed.connect(lambda: [stop() for stop in stops])
        theme.changed.connect(self._theme_changed)

    def _build(self) -> None:
        self.account = Combo([("", tr("All accounts"), "")], name=tr("Account"), identifier="reports.account")
        self.period = Combo(choices(self._today), name=tr("Period"), identifier="reports.period")
        self.period.choose(Choice.MONTH)
        self.account.currentIndexChanged.connect(lambda _: self._ask())
        self.period.currentIndexChanged.connect(lambda _: self._ask())
        self.paper = Button(tr("Print"), symbol="file-text", identifier="reports.print", keys="Ctrl+P")
        self.paper.clicked.connect(lambda *_: self._print())
        self.file = Button(tr("Save as CSV"), symbol="download", identifier="reports.csv", keys="Ctrl+E")
        self.file.clicked.connect(lambda *_: self._save())
        self.header.addStretch(1)
        for words, field in ((tr("Account"), self.account), (tr("Period"), self.period)):
            label = PlainLabel(words, "label")
            label.setBuddy(field)
            label.hide()
            self.header.addWidget(label)
            self.header.addWidget(field)
        self.header.addWidget(self.paper)
        self.header.addWidget(self.file)

        self.dates = Dates(self._today)
        self.dates.changed.connect(self._ask)
        self.dates.hide()
        self.figures = Figures(
            [f"reports.{name}" for name in ("messages", "delivered", "failed", "paid")], face="number"
        )
        self.days = Days()
        self.uses = Uses()
        self.why = Why()
        self._columns = Columns(self.uses, self.why, right_width=_WHY)
        content = QWidget()
        whole = column(content, spacing=Space.GAP + 2)
        for part in (self.figures, self.days, self._columns):
            whole.addWidget(part)
        whole.addStretch(1)

        self._empty = Notice("chart-column", "", tr("Choose other days, or send a message."))
        self._empty.add_button(tr("Show the last 90 days"), self._longer, identifier="reports.longer")
        self._empty.add_button(
            tr("New message"), lambda: self.go.emit("send", None), symbol="plus", identifier="reports.new"
        )
        self._trouble = Notice(
            "triangle-alert",
            tr("The report could not be made"),
            tr("Nothing of your messages is lost. Try it again."),
            role="err",
        )
        self._trouble.add_button(tr("Try again"), self._read, symbol="refresh-cw", identifier="reports.again")
        self.stage = Stage(content, self._trouble)
        self.stage.show_loading()
        self._nothing = Card(padding=0)
        self._nothing.add(self._empty)
        self.stage.addWidget(self._nothing)
        self.body.addWidget(self.dates)
        self.body.addWidget(self.stage, 1)
        self._allow(on=False)

    # -- what the window asks

    @override
    def first_field(self) -> QWidget:
        return self.period

    @override
    def opened(self) -> None:
        self._read()

    @override
    def act(self, action: Action) -> bool:
        match action:
            case Action.REFRESH:
                self._read()
            case Action.PRINT:
                self._print()
            case Action.SAVE_CSV:
                self._save()
            case _:
                return False
        return True

    def _theme_changed(self) -> None:
        if self._width:
            self.arrange(self._width)

    @override
    def arrange(self, width: int) -> None:
        self._width = width
        room = width * 100 // theme.scale
        self.account.setFixedWidth(150 * theme.scale // 100)
        self.period.setFixedWidth(150 * theme.scale // 100)
        self.figures.stand(pairs=room < Space.NARROW_WIDTH)
        self.dates.arrange()
        self._columns.stack(room < Space.FULL_WIDTH)
        self.days.arrange(width)
        self.uses.arrange(width)

    # -- asking and showing

    def _day(self) -> date:
        return self.desk.clock.now().astimezone().date()

    @property
    def _asked(self) -> _Asked:
        choice = Choice(self.period.key)
        return _Asked(self.dates.period if choice is Choice.OWN else period(choice, self._today), self.account.key)

    def _soon(self) -> None:
        if self.isVisible() and not self._calm.isActive():
            self._calm.start()

    def _ask(self) -> None:
        self.dates.setVisible(self.period.key == Choice.OWN)
        self._to_say = True
        self._read()

    def _longer(self) -> None:
        self.period.choose(Choice.QUARTER)

    def _read(self) -> None:
        if self._today != self._day():
            self._today = self._day()
            self.period.set_choices(choices(self._today))
        asked = self._asked
        started = self.tasks.start(
            self._find(asked),
            "reports.read",
            guard=self,
            done=lambda found: self._show(asked, *found),
            failed=self._failed,
        )
        if started is None:
            # Whoever reads now reads again where something else was asked for meanwhile; here it is for news.
            self._soon()

    async def _find(self, asked: _Asked) -> tuple[Sequence[Account], PeriodReport]:
        accounts = await self.desk.accounts.all()
        return accounts, await self.desk.statistics.report(asked.period, asked.account or None)

    def _failed(self, _error: Exception) -> bool:
        if self.report is None:
            self.stage.show_notice(self._trouble)
        # Said as well; what was read before stays.
        return False

    def _show(self, asked: _Asked, accounts: Sequence[Account], report: PeriodReport) -> None:
        self.account.set_choices([("", tr("All accounts"), ""), *((each.id, each.name, "") for each in accounts)])
        if asked != self._asked:
            self._read()
            return
        self.report = report
        if self._to_say:
            self._to_say = False
            announce(self, days_sentence(report))
        self._allow(on=not report.empty)
        if report.empty:
            title = tr("Nothing happened in these days") if asked.account else tr("No messages in these days")
            self._empty.say("chart-column", title, tr("{days}. Choose others, or send a message.").format(
                days=span(report.period)
            ))  # fmt: skip
            self.stage.setCurrentWidget(self._nothing)
            return
        self.figures.say(figures(report))
        for part in (self.days, self.uses, self.why):
            part.show_report(report)
        self.stage.show_content()

    def _allow(self, *, on: bool) -> None:
        self.paper.setEnabled(on)
        self.file.setEnabled(on)

    # -- paper and files

    @property
    def _name(self) -> str:
        days = self._asked.period
        return tr("Report {days}").format(days=f"{days.first.isoformat()} {days.last.isoformat()}")

    def _print(self) -> None:
        report = self.report
        if report is None or report.empty or self.tasks.running("reports.dialog", self):
            return
        # What prints is loaded when something is to be printed.
        from smsdesk.ui.dialogs.paper import PaperDialog
        from smsdesk.ui.tabs.reports.paper import report_document

        account = self.account.currentText() if report.account else ""
        dialog = PaperDialog(
            self.tasks, self.notify, self.window(), tr("Print a report"), tr("Report"), "report"
        )  # fmt: skip
        dialog.show_paper(self._name, lambda: report_document(report, account, person()))
        self.tasks.start(self.notify.show(dialog), "reports.dialog", guard=self)

    def _save(self) -> None:
        report = self.report
        if report is None or report.empty:
            return

        def write(path: Path) -> Awaitable[int]:
            return self.desk.exports.report(path, report, overwrite=True)

        self.tasks.start(save_list(self.notify, self, self._name, write, numbers=False), "reports.save", guard=self)
