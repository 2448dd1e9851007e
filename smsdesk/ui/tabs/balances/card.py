"""One account's balance as a card, changed in its place when there is news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Card, Line, Surface, column, row
from smsdesk.ui.focus import has_ring, polish
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.level import Level
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.mark import Disc, ProviderMark
from smsdesk.ui.paint.plot import Spark
from smsdesk.ui.tabs.balances.words import checked, figure, lasts, moved, spoken, standing
from smsdesk.ui.theme import Space, color
from smsdesk.ui.words import sentence, tr

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.balance import BalanceCard
    from smsdesk.core.message import Account
    from smsdesk.core.provider import ProviderInfo


class _Said(Surface):
    """Why there is no fresh number, in words, with its icon."""

    def __init__(self) -> None:
        super().__init__("sunken")
        self._icon = IconLabel("info", "text2", 18)
        self._words = PlainLabel("", "caption", tone="text2", wrap=True)
        line = row(spacing=12, owner=self)
        line.setContentsMargins(11, 8, 11, 8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)

    def say(self, text: str, symbol: str, ink: str) -> None:
        self._icon.set_icon(symbol, ink)
        self._words.setText(text)


class AccountCard(Card):
    """`refresh` asks to read this balance, `level` carries a new warning level, `statement` asks for the month on
    paper; `pay` is pressed where credits come from: "top_up" from an account of ours, "buy" from the provider.
    """

    refresh = Signal()
    level = Signal(object)
    statement = Signal()
    pay = Signal(str)

    def __init__(self, info: ProviderInfo, account: Account) -> None:
        super().__init__(spacing=0)
        self.card: BalanceCard | None = None
        self._info = info
        self._pays = ""
        self.setAccessibleIdentifier(f"balances.card.{account.id}")
        self.setMinimumSize(300, 232)
        self._name = ElidedLabel(account.name, "strong")
        self._title = PlainLabel(info.title, "caption", tone="text2")
        self._chip: Chip | None = None
        self._figure = PlainLabel("", "number")
        self._unit = PlainLabel("", "body", tone="text2")
        self._unit.setContentsMargins(0, 8, 0, 0)
        self._spark = Spark()
        self._spark.setFixedHeight(50)
        self._level = Level("balances.level", whose=account.id)
        self._level.kept.connect(self.level)
        self._lasts = ElidedLabel("", "caption", tone="text2")
        self._said = _Said()
        self._drift_line = QWidget()
        self._drift = ElidedLabel("", "caption", tone="warn")
        drift = row(IconLabel("triangle-alert", "warn", 14), spacing=6, owner=self._drift_line)
        drift.addWidget(self._drift, 1)
        self._drift_line.setToolTip(tr("Somebody else sent, bought or moved credits of this account"))
        self._age_icon = IconLabel("clock", "text2", 14)
        self._age = ElidedLabel("", "caption", tone="text2")
        self._pay = Button(tr("Buy more"), "link", identifier=f"balances.pay.{account.id}", height=28)
        self._pay.clicked.connect(lambda *_: self.pay.emit(self._pays))
        self._again = Button(tr("Try again"), "link", identifier=f"balances.again.{account.id}", height=28)
        self._again.clicked.connect(lambda *_: self.refresh.emit())
        self._paper = IconButton(
            "file-text", tr("Statement of {name}").format(name=account.name),
            identifier=f"balances.statement.{account.id}", framed=False, size=28,
        )  # fmt: skip
        self._paper.clicked.connect(lambda *_: self.statement.emit())
        self._check = IconButton(
            "refresh-cw", tr("Check {name}").format(name=account.name), identifier=f"balances.check.{account.id}",
            framed=False, size=28,
        )  # fmt: skip
        self._check.clicked.connect(lambda *_: self.refresh.emit())
        self._lay()

    def _lay(self) -> None:
        names = column(spacing=2)
        names.addWidget(self._name)
        names.addWidget(self._title)
        self._head = row(ProviderMark(self._info.mark, self._info.tone, 36), spacing=12)
        self._head.addLayout(names, 1)
        self._levels = QWidget()
        levels = row(self._level, None, self._lasts, owner=self._levels)
        levels.setContentsMargins(0, 0, 0, 0)
        foot = row(self._age_icon, spacing=8)
        foot.addWidget(self._age, 1)
        for button in (self._again, self._pay, self._paper, self._check):
            foot.addWidget(button)
        self.body.setContentsMargins(16, 14, 13, 10)
        self.body.addLayout(self._head)
        self.body.addSpacing(10)
        self.body.addLayout(row(self._figure, self._unit, None, spacing=8))
        self.body.addSpacing(6)
        self.body.addWidget(self._spark)
        self.body.addWidget(self._said)
        self.body.addSpacing(4)
        self.body.addWidget(self._levels)
        self.body.addWidget(self._drift_line)
        self.body.addStretch(1)
        self.body.addSpacing(6)
        self.body.addWidget(Line())
        self.body.addSpacing(8)
        self.body.addLayout(foot)

    @property
    def editing(self) -> bool:
        """Whether a person is typing a level here."""
        return self._level.editing

    def show_card(self, card: BalanceCard, now: datetime, *, can_top_up: bool) -> None:
        """Show this; what is being typed stays."""
        self.card = card
        word = standing(card)
        if self._chip is None:
            self._chip = Chip(word)
            self._head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        self._chip.show_word(word)
        self._name.setText(card.account.name)
        self._figure.setText(figure(card))
        self._unit.setText(card.unit if card.amount is not None else "")
        self._show_trend(card)
        self._level.show_level(card.warning, card.account.name)
        self._levels.setVisible(card.error is None and card.amount is not None)
        self._lasts.setText(lasts(card))
        self._lasts.set_tone("warn" if card.low else "text2")
        self._drift_line.setVisible(card.drift is not None)
        if card.drift is not None:
            self._drift.setText(moved(card.drift, now))
        stale = card.error is not None
        self._age_icon.set_icon("history" if stale else "clock", "text2")
        self._age.setText(checked(card, now))
        self._again.setVisible(stale)
        self._check.setVisible(card.can_read and not stale)
        self._show_pay(card, can_top_up=can_top_up)
        tone = "warn" if card.low and not stale else ""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            polish(self)
        self.setAccessibleName(
            tr("{name}: {amount} {unit}, {state}").format(
                name=card.account.name, amount=figure(card), unit=self._unit.text(), state=word.text
            )
        )

    def show_busy(self) -> None:
        """Say that the balance is being read, until a card is shown again."""
        self._age.setText(tr("Checking …"))

    def _show_trend(self, card: BalanceCard) -> None:
        if card.error is not None:
            self._said.say(sentence(kept(card.error)), "plug", "err")
        elif not card.can_read:
            words = tr("{title} has no balance check. smsdesk reads the balance from the answer to each message.")
            self._said.say(words.format(title=card.title), "info", "text2")
        elif card.amount is None:
            self._said.say(tr("{title} did not say how much is left.").format(title=card.title), "info", "text2")
        said = card.error is not None or not card.can_read or card.amount is None
        self._said.setVisible(said)
        self._spark.setVisible(not said)
        self._spark.show_values([float(point.amount) for point in card.history], float(card.warning), spoken(card))

    def _show_pay(self, card: BalanceCard, *, can_top_up: bool) -> None:
        self._pays = "top_up" if can_top_up else "buy"
        shown = card.error is None and (card.amount is not None)
        self._pay.setVisible(shown)
        if not shown:
            return
        name = card.account.name
        self._pay.set_look("primary" if can_top_up and card.low else "link")
        self._pay.set_symbol("coins" if can_top_up else "")
        self._pay.setText(tr("Top up") if can_top_up else tr("Buy more"))
        said = tr("Top up {name}") if can_top_up else tr("Buy more for {name}")
        self._pay.setAccessibleName(said.format(name=name))


class AddCard(QPushButton):
    """The place where the next account would stand."""

    def __init__(self, titles: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("Add an account"))
        self.setAccessibleIdentifier("balances.account")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        stack = column(self, margins=(16, 16, 16, 16), spacing=6)
        title = PlainLabel(tr("Add an account"), "strong")
        where = PlainLabel(titles, "caption", tone="text2", wrap=True)
        where.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        stack.addStretch(1)
        stack.addLayout(row(None, Disc("plus", "info", 40), None))
        stack.addSpacing(4)
        stack.addLayout(row(None, title, None))
        stack.addWidget(where)
        stack.addStretch(1)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = has_ring(self)
        pen = QPen(color("focus" if ring else "control"), 2 if ring else 1)
        if not ring:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(color("sunken") if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Space.CARD_RADIUS, Space.CARD_RADIUS)
