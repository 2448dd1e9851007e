"""A customer for the tree: named by e-mail where no list exists, or created at the provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from smsdesk.core.errors import DeskError
from smsdesk.core.money import parse_amount
from smsdesk.core.phone import Number, normalise
from smsdesk.core.phrase import joined
from smsdesk.core.result import ChildKind, Customer, Outcome
from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.forms import Check, Combo, Field, LineField
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.theme import Space
from smsdesk.ui.words import sentence, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.balance import Branch, Child
    from smsdesk.core.result import Changed
    from smsdesk.desk import Desk
    from smsdesk.ui.tasks import Tasks


class CustomerDialog(QDialog):
    """Adds a customer of one of these accounts. `added` is account id, kind and name once done, None before."""

    def __init__(self, desk: Desk, tasks: Tasks, branches: Sequence[Branch], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._branches = {branch.account.id: branch for branch in branches}
        self.added: tuple[str, str, str] | None = None
        title = branches[0].title if len({branch.title for branch in branches}) == 1 else ""
        words = tr("Add a {title} customer").format(title=title) if title else tr("Add a customer")
        self.setWindowTitle(words)
        self.setAccessibleIdentifier("customer")
        self.setModal(True)
        self.setFixedWidth(500)

        self._account = Combo(
            [(branch.account.id, branch.account.name, "") for branch in branches],
            name=tr("Account"),
            identifier="customer.account",
        )
        self._account.currentIndexChanged.connect(lambda _: self._arrange())
        account = Field(tr("&Account"), self._account)
        account.setVisible(len(branches) > 1)
        self._way = Segmented(
            [("known", tr("Has an account"), ""), ("new", tr("Create one"), "")], identifier="customer.way"
        )
        self._way.chosen.connect(lambda _: self._arrange())
        self._help = PlainLabel("", "body", tone="text2", wrap=True)
        self.email = LineField(tr("E-mail"), identifier="customer.email", hint="ofisi@moshi.example")
        self._new = QWidget()
        self._first = LineField(tr("First name"), identifier="customer.first")
        self._last = LineField(tr("Last name"), identifier="customer.last")
        self._user = LineField(tr("User name"), identifier="customer.user")
        self._phone = LineField(tr("Phone"), identifier="customer.phone", hint="+255 754 123 456")
        self._price = LineField(tr("Price of one SMS"), identifier="customer.price", hint="20")
        self._reseller = Check(tr("May have customers of its own"), identifier="customer.reseller")
        fields = column(self._new, spacing=12)
        fields.addLayout(row(Field(tr("&First name"), self._first), Field(tr("&Last name"), self._last), spacing=12))
        fields.addLayout(row(Field(tr("&User name"), self._user), Field(tr("&Phone"), self._phone), spacing=12))
        fields.addLayout(row(Field(tr("P&rice of one SMS"), self._price), self._reseller, spacing=12))
        self._banner = Banner("err", "", identifier="customer.result")
        self._banner.hide()
        leave = Button(tr("Cancel"), identifier="customer.cancel", height=Space.FOOTER_BUTTON)
        leave.clicked.connect(self.reject)
        self._go = Button("", "primary", identifier="customer.go", height=Space.FOOTER_BUTTON)
        self._go.setDefault(True)
        self._go.clicked.connect(lambda *_: self._start())

        whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, 20), spacing=14)
        whole.addWidget(PlainLabel(words, "section"))
        whole.addWidget(account)
        whole.addLayout(row(self._way, None))
        whole.addWidget(self._help)
        whole.addWidget(Field(tr("&E-mail"), self.email))
        whole.addWidget(self._new)
        whole.addWidget(self._banner)
        whole.addLayout(row(None, leave, self._go, spacing=10))
        self._arrange()
        self.email.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _branch(self) -> Branch:
        return self._branches[self._account.key]

    def _arrange(self) -> None:
        can = self._branch.can_create
        self._way.setVisible(can)
        new = can and self._way.key == "new"
        self._new.setVisible(new)
        title = self._branch.title
        if new:
            help_text = tr("{title} creates the customer and sends the sign-in by SMS.")
        else:
            help_text = tr("{title} gives no list of customers, so smsdesk knows those whom you name.")
        self._help.setText(help_text.format(title=title))
        self._go.setText(tr("Create the customer") if new else tr("Add the customer"))
        self.adjustSize()

    def _start(self) -> None:
        self._banner.hide()
        branch, email = self._branch, self.email.text().strip()
        if self._new.isHidden():
            work = self._desk.subaccounts.add_customer(branch.account, email)
            self._tasks.start(work, "customer", guard=self, done=self._added, failed=self._failed)
            return
        customer = self._customer(branch, email)
        if customer is not None:
            create = self._desk.subaccounts.create_customer(branch.account, customer)
            if self._tasks.start(create, "customer", guard=self, done=self._created, failed=self._failed):
                self._go.setEnabled(False)

    def _customer(self, branch: Branch, email: str) -> Customer | None:
        """What was typed, None if something is missing; the banner says what."""
        country = branch.account.fields.get("country", "")
        phone = normalise(self._phone.text(), country)
        price = parse_amount(self._price.text())
        missing = next((field for field in (self._first, self._last, self._user) if not field.text().strip()), None)
        if missing is not None:
            self._say(tr("{field} is missing.").format(field=missing.accessibleName()), missing)
        elif not isinstance(phone, Number):
            self._say(tr("The phone number is not one of a mobile phone."), self._phone)
        elif price is None or price < 0:
            self._say(tr("The price is not a number."), self._price)
        else:
            return Customer(
                self._first.text().strip(), self._last.text().strip(), self._user.text().strip(), email, phone.e164,
                price, self._reseller.isChecked(),
            )  # fmt: skip
        return None

    def _say(self, text: str, field: LineField) -> None:
        self._banner.say(tr("Nothing was created."), text, role="err")
        self._banner.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _added(self, child: Child) -> None:
        self.added = (child.account, child.kind, child.name)
        self.accept()

    def _created(self, answer: Changed) -> None:
        self._go.setEnabled(True)
        words = sentence(kept(answer.words))
        match answer.outcome:
            case Outcome.DONE:
                self.added = (self._branch.account.id, ChildKind.CUSTOMER, self.email.text().strip())
                self.accept()
                return
            case Outcome.REFUSED:
                self._banner.say(tr("{title} refused.").format(title=self._branch.title), words, role="err")
            case Outcome.NOT_SENT:
                now = tr("Nothing left this computer. Try again.")
                self._banner.say(tr("Nothing was created."), f"{words} {now}".strip(), role="warn")
            case Outcome.UNKNOWN:
                now = tr("Look in the provider's portal before you try again; if it is there, add it by e-mail.")
                self._banner.say(tr("Perhaps it was created, perhaps not."), f"{words} {now}".strip(), role="unsure")
        self._banner.show()

    def _failed(self, error: Exception) -> bool:
        self._go.setEnabled(True)
        if not isinstance(error, DeskError):
            return False
        self._banner.say(tr(error.what), tr(joined(error.why, error.now)), role="err")
        self._banner.show()
        return True
