"""Step 2: from which account, in whose name, what, and when; with what people will see and what it costs beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from smsdesk.core.errors import DeskError
from smsdesk.core.phone import Problem
from smsdesk.core.segments import Encoding, count, replace, replace_all, replacements, whole_parts
from smsdesk.host import settings as declared
from smsdesk.host.person import person
from smsdesk.ui import controls
from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.dialogs.accounts_compared import CompareAccounts
from smsdesk.ui.dialogs.templates import TemplatesDialog
from smsdesk.ui.forms import Combo, Field
from smsdesk.ui.page import Columns
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.send.advice import ListAdvice
from smsdesk.ui.tabs.send.editor import Writing
from smsdesk.ui.tabs.send.findings import country
from smsdesk.ui.tabs.send.preview_pane import Cost, Preview
from smsdesk.ui.tabs.send.schedule import Test, When
from smsdesk.ui.tabs.send.spelling import Spelling
from smsdesk.ui.tabs.send.step import Footer, Step
from smsdesk.ui.theme import Space
from smsdesk.ui.words import clock, messages, number, people, since, sms, tr

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.message import Account, Reading
    from smsdesk.core.preview import Summary
    from smsdesk.services.outbox import Queued
    from smsdesk.ui.tabs.send import Send

#: Rest after the last key before the list is checked again, in milliseconds.
REST: Final = 150


class Message(Step):
    """What is typed is checked against the whole list in the background; typing waits for nothing."""

    key = "message"

    def __init__(self, shell: Send, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.compose = shell.compose
        self._accounts: list[Account] = []
        self._balances: dict[str, Reading] = {}
        self._stale = False  # what is shown was not checked with the text of now
        self._narrow = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._recheck)
        self._make()
        stops = [
            self.compose.changed.listen(lambda _: self._show()),
            shell.desk.accounts.changed.listen(lambda _: self._read_accounts()),
        ]
        self.destroyed.connect(lambda *_: [stop() for stop in stops])

    def _make(self) -> None:
        self.account = Combo(identifier="send.account", name=tr("Send from"))
        self.account.currentIndexChanged.connect(lambda _: self._choose_account())
        self.senders = Combo(identifier="send.sender", name=tr("Sender name people will see"))
        self.senders.currentIndexChanged.connect(lambda _: self._choose_sender())
        self._sender_field = Field(tr("Sender &name people will see"), self.senders)
        top = row(spacing=12)
        top.addWidget(Field(tr("Send &from"), self.account), 3)
        top.addWidget(self._sender_field, 2)
        self.no_account = Banner("warn", tr("There is no account to send from."), identifier="send.no_account")
        self.no_account.add_button(
            tr("Add an account"), lambda: self.shell.go.emit("settings", "add_account"), identifier="send.account.add"
        )
        self.no_account.hide()
        self.editor = Writing()
        self.editor.edited.connect(self._typed)
        self.editor.templates_asked.connect(self._choose_template)
        self.spelling = Spelling()
        self.spelling.replaced.connect(self.editor.replace_text)
        self.advice = ListAdvice()
        self.advice.wanted.connect(self._write_plainly)
        self.when = When(self.shell.desk.clock.now, self._quiet)
        self.when.chosen.connect(self._choose_when)
        self.test_button = Button(tr("Send a test to me"), symbol="smartphone", identifier="send.test")
        self.test_below = Button(tr("Send a test to me"), symbol="smartphone", height=Space.FOOTER_BUTTON)
        self.test_below.setParent(self)
        self.test_below.hide()
        for button in (self.test_button, self.test_below):
            button.clicked.connect(lambda *_: self._ask_test())
        self.when.ends.addWidget(self.test_button)
        self.test = Test()
        self.test.asked.connect(self._send_test)
        self.draft = Button(tr("Save as draft"), identifier="send.draft", height=Space.FOOTER_BUTTON)
        self.draft.clicked.connect(lambda *_: self.shell.keep_draft())
        self.preview = Preview()
        self.preview.turned.connect(self._show_parts)
        self.cost = Cost()
        self.cost.longest_asked.connect(self._show_longest)
        self.cost.other_asked.connect(self._compare)
        self.cost.first_asked.connect(self._send_first)

        left, self._right = QWidget(), QWidget()
        stack = column(left, spacing=Space.GAP)
        stack.addWidget(self.no_account)
        stack.addLayout(top)
        stack.addWidget(self.editor, 1)
        stack.addWidget(self.spelling)
        stack.addWidget(self.advice)
        stack.addWidget(self.when)
        stack.addWidget(self.test)
        side = column(self._right, spacing=12)
        side.addWidget(self.preview, 1)
        side.addWidget(self.cost)
        self._beside = Columns(left, self._right, right_width=312)
        column(self).addWidget(self._beside)

    # -- what the shell asks

    @override
    def entered(self) -> None:
        self.editor.show_text(self.compose.text)
        self.when.show_when(self.compose.when)
        self._read_accounts()
        self._show()
        if self._unchecked:
            self._recheck()

    @override
    def left(self) -> None:
        self.test.hide()

    @override
    def footer(self) -> Footer:
        summary = self.compose.summary
        ready = 0 if summary is None else summary.ready
        parts = 0 if summary is None or self._stale else summary.parts
        reason = self._reason()
        account = "" if self.compose.account is None else tr("from {name}").format(name=self.compose.account.name)
        return Footer(
            main=tr("Continue to check"),
            enabled=not reason and not self._stale and not self._unchecked,
            back=tr("Back"),
            people=tr("{people}, {sms}").format(people=people(ready), sms=sms(parts)) if parts and not reason else "",
            words=reason or account,
            extra=(self.test_below,) if self._narrow else (self.draft,),
        )

    @override
    def main(self) -> None:
        self.shell.step_to("check")

    @override
    def act(self, action: Action) -> bool:
        if action in (Action.PREVIOUS, Action.NEXT):
            self.preview.turn(1 if action is Action.NEXT else -1)
            return True
        if action is Action.REFRESH:
            if self.compose.account is not None:
                read = self.shell.desk.accounts.read_balance(self.compose.account)
                self.shell.tasks.start(read, "balance", guard=self)
            return True
        return False

    @override
    def first_field(self) -> QWidget:
        return self.editor.text

    @override
    def arrange(self, width: int) -> None:
        self._narrow = width < Space.FULL_WIDTH
        self.test_button.setVisible(not self._narrow)
        self.test_button.setAccessibleIdentifier("" if self._narrow else "send.test")
        self.test_below.setAccessibleIdentifier("send.test" if self._narrow else "")
        below = width < Space.NARROW_WIDTH
        self._beside.stack(below)
        if not below:
            self._right.setFixedWidth(284 if self._narrow else 312)
        self.preview.setMinimumHeight(420 if below else 0)
        self.editor.setMinimumHeight(230 if self._narrow else 190)
        self._show_accounts()

    # -- what a person does

    def _typed(self, text: str) -> None:
        self.compose.text = text
        self._stale = True
        self._rest.start()
        self._show_parts()
        self.shell.touched()

    def _choose_template(self) -> None:
        dialog = TemplatesDialog(self.shell.desk, self.shell.tasks, self.compose.text, self.window())

        def take(_result: int) -> None:
            if dialog.taken:
                self.editor.replace_text(dialog.taken)
            self.editor.text.setFocus()

        self.shell.tasks.start(self.shell.notify.show(dialog), "templates", guard=self.editor, done=take)

    def _choose_account(self) -> None:
        account = next((each for each in self._accounts if each.id == self.account.key), None)
        if account is not None and account != self.compose.account:
            self.compose.choose_account(account)
            self._stale = True
            self._rest.start()

    def _choose_sender(self) -> None:
        if self.senders.key and self.senders.key != self.compose.sender:
            self.compose.sender = self.senders.key
            self._show()
            self.shell.touched()

    def _choose_when(self, when: datetime | None) -> None:
        self.compose.when = when
        self._show_preview()
        self.shell.touched()

    def _show_longest(self) -> None:
        summary = self.compose.summary
        if summary is not None and summary.longest is not None:
            self.preview.show_row(summary.longest)

    def _ask_test(self) -> None:
        self.test.ask(self.shell.desk.settings.get(declared.TEST_NUMBER))
        self.reveal(self.test)

    def _send_test(self, to: str) -> None:
        if self._stale:
            return
        controls.keep(self.shell.desk.settings, self.shell.notify, declared.TEST_NUMBER, to)
        title = tr("Test: {title}").format(title=self.compose.title)
        self.shell.tasks.start(
            self.compose.send_test(to, person(), title),
            "test",
            guard=self,
            done=lambda queued: self._test_sent(queued, to),
        )

    def _test_sent(self, queued: Queued, to: str) -> None:
        self.test.hide()
        self.shell.notify.toast(
            "ok",
            tr("The test is on its way."),
            tr("{messages} to {number}; the Outbox shows it.").format(messages=messages(queued.queued), number=to),
        )

    # -- checking in the background

    @property
    def _unchecked(self) -> bool:
        """Whether the list was checked without the text of now, or for other limits."""
        request = self.compose.request
        if request is None or not self.compose.text.strip() or self.compose.text_error is not None:
            return False
        return request.text != self.compose.text or request.country != self.compose.country

    def _recheck(self) -> None:
        tasks = self.shell.tasks
        if tasks.running("recheck", self):
            # The older check is of no use any more; its end is waited for, not its result.
            tasks.stop("recheck", self)
            QTimer.singleShot(10, self, self._recheck)
            return
        tasks.start(self.compose.recheck(), "recheck", guard=self, done=self._rechecked, failed=self._failed)

    def _rechecked(self, _: object) -> None:
        self._stale = self._rest.isActive()
        self._show()
        self.shell.footer_changed_by(self)

    def _failed(self, error: Exception) -> bool:
        self._stale = False
        if isinstance(error, DeskError):
            # Only the list itself can fail here: it is gone, or open elsewhere. Step 1 says what to do.
            self.shell.notify.error(error)
            self.shell.footer_changed_by(self)
            return True
        return False

    # -- showing

    def _read_accounts(self) -> None:
        accounts = self.shell.desk.accounts
        self.shell.tasks.start(accounts.all(), "accounts", guard=self, done=self._take_accounts)
        self.shell.tasks.start(accounts.balances(), "balances", guard=self, done=self._take_balances)

    def _take_accounts(self, accounts: list[Account]) -> None:
        self._accounts = accounts
        now = self.compose.account
        same = next((each for each in accounts if now is not None and each.id == now.id), None)
        if same is None and accounts:
            self.compose.choose_account(accounts[0])
        elif same is not None and same != now:
            self.compose.choose_account(same)
        self._show_accounts()
        self._show()

    def _take_balances(self, balances: dict[str, Reading]) -> None:
        self._balances = balances
        self._show_accounts()
        self._show_cost()

    def _show_accounts(self) -> None:
        choices: list[tuple[str, str, str]] = []
        for each in self._accounts:
            reading = self._balances.get(each.id)
            known = reading is not None and reading.amount is not None
            balance = f"{number(reading.amount)} {reading.unit}" if known and reading and reading.amount else ""
            title = self.shell.desk.accounts.provider(each.provider).info.title
            parts = [each.name, balance] if self._narrow else [each.name, title, balance]
            choices.append((each.id, (", " if self._narrow else "   ·   ").join(filter(None, parts)), ""))
        self.account.set_choices(choices)
        self.no_account.setVisible(not self._accounts and not self.shell.tasks.running("accounts", self))
        if self.compose.account is not None:
            self.account.blockSignals(True)
            self.account.choose(self.compose.account.id)
            self.account.blockSignals(False)

    def _quiet(self, moment: datetime | None) -> str:
        """Whom that moment would disturb, in a sentence."""
        found = self.compose.quiet(moment)
        if not found:
            return ""
        where = ", ".join(country(each.words["country"]) for each in found)
        return tr("That is in the quiet hours of {where}.").format(where=where)

    def _show(self) -> None:
        account = self.compose.account
        senders = () if account is None else account.senders
        self.senders.set_choices([(each, each, "") for each in senders])
        self.senders.blockSignals(True)
        self.senders.choose(self.compose.sender)
        self.senders.blockSignals(False)
        self.senders.setEnabled(bool(senders))
        none = account is not None and not senders
        self._sender_field.help.say(tr("This account has no sender name. Add one in Settings.") if none else "", "warn")
        examined = self.compose.examined
        if examined is not None:
            opened = examined.opened
            offered = [
                key
                for place, key in enumerate(opened.keys)
                if place != opened.number_column and place not in self.shell.unused
            ]
            self.editor.show_columns(opened.headings, opened.keys, offered)
        self._show_preview()
        self._show_parts()
        self._show_cost()
        self.shell.footer_changed_by(self)

    def _write_plainly(self, plainly: bool) -> None:
        work = self.compose.write_plainly(plainly)
        self.shell.tasks.start(work, "send.plainly", guard=self.advice, done=lambda _: self._show())

    def _send_first(self, parts: int) -> None:
        work = self.compose.send_first(parts or None)
        self.shell.tasks.start(work, "send.first", guard=self.cost, done=lambda _: self._show())

    def _compare(self) -> None:
        self.shell.tasks.start(self._ask_account(), "send.compare", guard=self.cost)

    async def _ask_account(self) -> None:
        cards = {card.info.key: card.info for card in self.shell.desk.accounts.providers()}
        dialog = CompareAccounts(await self.compose.costs(), cards, self.compose.account, self.window())
        if await self.shell.notify.show(dialog) == QDialog.DialogCode.Accepted and dialog.chosen is not None:
            self.account.choose(dialog.chosen.id)

    def _show_preview(self) -> None:
        examined = self.compose.examined
        now = self.shell.desk.clock.now()
        when = self.compose.when
        time = tr("Today {time}").format(time=clock(now))
        if when is not None:
            time = f"{since(when, now)} {clock(when)}" if clock(when) not in since(when, now) else since(when, now)
        rows = () if examined is None else examined.ready
        ready = 0 if examined is None else examined.summary.ready
        self.preview.show_rows(rows, ready, self.compose.sender, time, self.compose.text)

    def _show_parts(self) -> None:
        summary = self.compose.summary
        row = self.preview.row
        text = self.compose.text
        shown = row.text if row is not None and row.text and not self._stale else text
        fewest, most = self._range(summary, shown)
        self.editor.show_parts(shown if text.strip() else "", fewest, most, self._over(summary))
        self._show_spelling(shown)
        if not self._stale:
            self.advice.show_summary(summary, plainly=self.compose.plainly)

    def _range(self, summary: Summary | None, shown: str) -> tuple[int, int]:
        """The fewest and the most SMS that one person's message takes, or that a carrier may count for it."""
        examined = self.compose.examined
        if summary is None or examined is None or not summary.parts or self._stale:
            return count(shown).parts, whole_parts(shown)
        most = max(summary.most_parts, summary.most_whole_parts)
        if summary.several_parts < summary.ready:
            return 1, most
        return min((each.parts for each in examined.ready), default=1), most

    def _over(self, summary: Summary | None) -> str:
        """Whether messages are longer than the provider takes, in words."""
        many = 0 if summary is None or self._stale else summary.problems.get(Problem.TEXT_TOO_LONG, 0)
        if not many or self.compose.account is None:
            return ""
        info = self.compose.info
        if info.limits.characters is not None:
            limit = tr("%Ln characters", info.limits.characters)
        else:
            limit = sms(info.limits.parts or 0)
        words = tr("{provider} takes {limit} at most: %Ln messages left out", many)
        return words.format(provider=info.title, limit=limit)

    def _show_spelling(self, shown: str) -> None:
        examined, text = self.compose.examined, self.compose.text
        rows = [] if examined is None or self._stale else [each for each in examined.ready if each.text]
        dear = [each for each in rows if each.encoding is Encoding.UCS2]
        # Only what this text brings in: what the columns bring is the business of the box below.
        ours = "".join(each.characters for each in replacements(text))
        saved = sum(each.parts - count(replace(each.text, ours)).parts for each in dear)
        ready = 0 if examined is None else examined.summary.ready
        about = ready > len(rows) > 0
        if about:
            saved = saved * ready // len(rows)
        cheap = count(replace_all(shown)).parts
        dearer = count(shown).parts // cheap if count(shown).parts % cheap == 0 else 0
        self.spelling.show_text(text, dearer=dearer, saves=saved, about=about and len({e.parts for e in rows}) > 1)

    def _show_cost(self) -> None:
        account = self.compose.account
        reading = None if account is None else self._balances.get(account.id)
        row = self.preview.row
        fewest, _ = self._range(self.compose.summary, "" if row is None else row.text)
        self.cost.show_cost(
            self.compose.summary,
            fewest,
            None if reading is None else reading.amount,
            "SMS" if reading is None else reading.unit,
        )

    def _reason(self) -> str:
        """Why it cannot go on, "" if it can."""
        summary = self.compose.summary
        if self.compose.account is None:
            return tr("There is no account to send from")
        if not self.compose.sender:
            return tr("The account has no sender name")
        if not self.compose.text.strip():
            return tr("Write a message")
        if self.compose.text_error is not None and not self._stale:
            return tr("The text cannot be sent yet")
        if summary is None or not summary.ready:
            return tr("Nobody is left to send to")
        return ""
