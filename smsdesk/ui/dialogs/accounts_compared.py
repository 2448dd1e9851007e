"""The same list through every account: who takes it whole, what it costs, what is left, and how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Line, Surface, column, row
from smsdesk.ui.labels import Digits, ElidedLabel, PlainLabel
from smsdesk.ui.paint.mark import ProviderMark
from smsdesk.ui.theme import Space
from smsdesk.ui.words import duration, messages, number, sms, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from smsdesk.core.cost import Cost
    from smsdesk.core.message import Account
    from smsdesk.core.provider import ProviderInfo


class CompareAccounts(QDialog):
    """`chosen` is the account to send from, None if it was closed without one; the dialog changes nothing itself."""

    def __init__(
        self,
        costs: Sequence[tuple[Account, Cost]],
        providers: Mapping[str, ProviderInfo],
        current: Account | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.chosen: Account | None = None
        self.setModal(True)
        self.setAccessibleIdentifier("accounts")
        self.setWindowTitle(tr("This list through each account"))
        self.setFixedWidth(760)
        whole = column(self, margins=(Space.MARGIN, Space.MARGIN, Space.MARGIN, Space.MARGIN), spacing=14)
        whole.addWidget(PlainLabel(self.windowTitle(), "section"))
        table = Surface("card")
        self._grid = QGridLayout(table)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        right = Qt.AlignmentFlag.AlignRight
        for place, head in enumerate((tr("SMS"), tr("Left afterwards"), tr("Takes about")), start=2):
            self._grid.addWidget(PlainLabel(head, "label"), 0, place, right)
        first: Button | None = None
        for place, (account, cost) in enumerate(costs):
            self._grid.addWidget(Line(), place * 2 + 1, 0, 1, 6)
            button = self._line(place, account, cost, providers.get(account.provider), account == current)
            first = first or (button if button.isEnabled() else None)
        whole.addWidget(table)
        words = tr("Carriers may count special characters differently; the bill is the provider's.")
        whole.addWidget(PlainLabel(words, "caption", wrap=True))
        close = Button(tr("Keep the account"), identifier="accounts.close", height=Space.FOOTER_BUTTON)
        close.clicked.connect(self.reject)
        whole.addLayout(row(None, close))
        (first or close).setFocus()

    def _line(self, place: int, account: Account, cost: Cost, info: ProviderInfo | None, current: bool) -> Button:
        at = place * 2 + 2
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if info is not None:
            self._grid.addWidget(ProviderMark(info.mark, info.tone), at, 0)
        named = column(spacing=2)
        named.addWidget(ElidedLabel(account.name, "strong"))
        words, tone = self._about(cost, info)
        named.addWidget(PlainLabel(words, "caption", tone=tone, wrap=True))
        self._grid.addLayout(named, at, 1)
        self._grid.addWidget(Digits(number(cost.parts), "body"), at, 2, right)
        left = tr("Not known") if cost.after is None else number(cost.after)
        self._grid.addWidget(Digits(left, "body", tone="" if cost.enough else "err"), at, 3, right)
        takes = tr("Not known") if cost.seconds is None else duration(cost.seconds)
        self._grid.addWidget(PlainLabel(takes, "body"), at, 4, right)
        button = Button(tr("In use") if current else tr("Use it"), identifier=f"accounts.use.{place + 1}", height=30)
        button.setAccessibleName(f"{button.text()}: {account.name}")
        button.setEnabled(not current and bool(cost.messages))
        button.clicked.connect(lambda *_: self._choose(account))
        self._grid.addWidget(button, at, 5)
        return button

    @staticmethod
    def _about(cost: Cost, info: ProviderInfo | None) -> tuple[str, str]:
        """What stands below the name, and its tone."""
        title = "" if info is None else info.title
        if cost.too_long:
            words = tr("{title} does not take {messages}: too long")
            return words.format(title=title, messages=messages(cost.too_long)), "err"
        if not cost.enough and cost.after is not None:
            return tr("{title}. It misses {sms}").format(title=title, sms=sms(int(-cost.after))), "err"
        return title, ""

    def _choose(self, account: Account) -> None:
        self.chosen = account
        self.accept()
