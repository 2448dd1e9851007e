"""Subscribe a number to a service of a short code, or unsubscribe it; the provider's answer is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from smsdesk.core.phone import Number, normalise
from smsdesk.core.result import Outcome
from smsdesk.host.person import person
from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.forms import Combo, Field, LineField
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.reasons import problem_words, reason_words
from smsdesk.ui.theme import Space
from smsdesk.ui.words import grouped, sentence, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from smsdesk.core.inbox import Service
    from smsdesk.core.message import Account
    from smsdesk.core.result import Changed
    from smsdesk.desk import Desk
    from smsdesk.ui.tasks import Tasks

_JOIN, _LEAVE = "join", "leave"


class SubscribeDialog(QDialog):
    """The dialog; it stays open with the provider's answer, so that another number can follow."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        parent: QWidget | None,
        accounts: Sequence[Account],
        known: Mapping[str, Sequence[Service]],
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._accounts = {account.id: account for account in accounts}
        self._known = known
        self.setModal(True)
        self.setWindowTitle(tr("Subscribe or unsubscribe a number"))
        self.setAccessibleIdentifier("subscribe")
        self.setFixedWidth(480)
        whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 20), spacing=14)
        whole.addWidget(PlainLabel(tr("Subscribe or unsubscribe a number"), "section", wrap=True))
        self.number = LineField(tr("Number"), identifier="subscribe.number", hint="+254 712 345 678")
        self._number = Field(tr("&Number"), self.number)
        whole.addWidget(self._number)
        self.account = Combo(
            [(account.id, account.name, "") for account in accounts], name=tr("Account"), identifier="subscribe.account"
        )
        account_field = Field(tr("&Account"), self.account)
        account_field.setVisible(len(accounts) > 1)
        whole.addWidget(account_field)
        self.choice = Combo(name=tr("Service"), identifier="subscribe.service")
        self._choice = Field(tr("&Service"), self.choice)
        self.typed = LineField(tr("Service id"), identifier="subscribe.service.id")
        self._typed = Field(
            tr("&Service id"), self.typed, help_text=tr("The number of the service that the provider gave you.")
        )
        whole.addWidget(self._choice)
        whole.addWidget(self._typed)
        self.way = Segmented(
            ((_JOIN, tr("Subscribe"), ""), (_LEAVE, tr("Unsubscribe"), "")), identifier="subscribe.way"
        )
        whole.addLayout(row(self.way, None))
        self.told = Banner("ok", "", identifier="subscribe.told")
        self.told.hide()
        whole.addWidget(self.told)
        close = Button(tr("Close"), identifier="subscribe.close", height=Space.FOOTER_BUTTON)
        close.clicked.connect(self.reject)
        self.go = Button("", "primary", identifier="subscribe.go", keys="Ctrl+Return", height=Space.FOOTER_BUTTON)
        self.go.clicked.connect(self._start)
        whole.addLayout(row(None, close, self.go, spacing=10))
        self.number.textChanged.connect(lambda _: self._edited())
        self.typed.textChanged.connect(lambda _: self._edited())
        self.choice.currentIndexChanged.connect(lambda _: self._edited())
        self.account.currentIndexChanged.connect(lambda _: self._show_services())
        self.way.chosen.connect(lambda _: self._edited())
        self._show_services()
        self.number.setFocus()

    def _account(self) -> Account | None:
        return self._accounts.get(self.account.key)

    def _show_services(self) -> None:
        account = self._account()
        if account is None:
            return
        seen = {each.service_id: each.keyword for each in self._known.get(account.id, ())}
        services = dict.fromkeys((*self._desk.subscriptions.services(account), *seen))
        choices = [
            (key, tr("{service}, {keyword}").format(service=key, keyword=seen[key]) if seen.get(key) else key, "")
            for key in services
        ]
        self.choice.set_choices([*choices, ("", tr("Another service"), "")])
        self.choice.setCurrentIndex(0)
        self._choice.setVisible(bool(choices))
        self._edited()

    @property
    def _service(self) -> str:
        return self.choice.key or self.typed.text().strip()

    def _read(self) -> Number | str:
        """The number, or what is wrong with it."""
        account = self._account()
        found = normalise(self.number.text(), account.fields.get("country", "") if account is not None else "")
        return found if isinstance(found, Number) else problem_words(found.kind)

    def _edited(self) -> None:
        self._typed.setVisible(not self.choice.key)
        found = self._read()
        typed = bool(self.number.text().strip())
        self._number.help.say(found if typed and isinstance(found, str) else "", "warn")
        join = self.way.key == _JOIN
        words = tr("Subscribe {number}") if join else tr("Unsubscribe {number}")
        number = grouped(found.e164) if isinstance(found, Number) else tr("the number")
        self.go.setText(words.format(number=number))
        self.go.setEnabled(isinstance(found, Number) and bool(self._service))

    def _start(self) -> None:
        account, found = self._account(), self._read()
        if account is None or not isinstance(found, Number):
            return
        join = self.way.key == _JOIN
        work = self._desk.subscriptions.subscribe(account, found.e164, self._service, join, person())
        title = self._desk.accounts.provider(account.provider).info.title

        def show(answer: Changed) -> None:
            self.go.setEnabled(True)
            self._show(answer, title, found.e164, join=join)

        def over(_error: Exception) -> bool:
            self.go.setEnabled(True)
            return False

        if self._tasks.start(work, "subscribe", guard=self, done=show, failed=over) is not None:
            self.told.hide()
            self.go.setEnabled(False)

    def _show(self, answer: Changed, title: str, number: str, *, join: bool) -> None:
        who = grouped(number)
        said = (
            tr("{title} answered: {words}").format(title=title, words=sentence(kept(answer.words)))
            if answer.words
            else ""
        )
        if answer.outcome is Outcome.DONE:
            done = tr("{number} is subscribed.") if join else tr("{number} is unsubscribed.")
            self.told.say(done.format(number=who), said, role="ok")
        elif answer.outcome is Outcome.UNKNOWN:
            why = said or tr("{title} did not answer in a way that tells.").format(title=title)
            self.told.say(tr("It may or may not have been done."), why, role="unsure")
        else:
            why = said or sentence(reason_words(answer.reason, answer.words))
            self.told.say(tr("Nothing was changed for {number}.").format(number=who), why, role="err")
        self.told.show()
        self.adjustSize()
