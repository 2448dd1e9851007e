"""The right side of the page: every attempt with its outcome, or every line of the books."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smsdesk.core.balance import Purse
from smsdesk.core.phrase import phrase
from smsdesk.core.transfer import Direction, TransferState
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Line, column, row, table_card
from smsdesk.ui.forms import Combo
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import Digits, PlainLabel
from smsdesk.ui.paint.segmented import Segmented
from smsdesk.ui.rows import Column, Rows
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.table import Table
from smsdesk.ui.tabs.topups.reading import Asked, Period, View
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.transfers import figure, note, signed_figure, transfer_word
from smsdesk.ui.words import clock, local, number, sentence, since, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from smsdesk.core.balance import Booking
    from smsdesk.core.message import Account
    from smsdesk.core.transfer import Transfer
    from smsdesk.ui.tabs.topups.reading import Found

_PERIODS: Final = (
    (Period.MONTH, phrase("Last 30 days")),
    (Period.THIS, phrase("This month")),
    (Period.LAST, phrase("Last month")),
    (Period.YEAR, phrase("Last 12 months")),
    (Period.EVER, phrase("All")),
)
_PURSES: Final = {
    Purse.MESSAGES: phrase("Messages sent"),
    Purse.OUTSIDE: phrase("Outside smsdesk"),
    Purse.DISPUTE: phrase("In dispute"),
}
#: The room of a name, in pixels.
_NAME: Final = 196
_INKS: Final = {Purse.OUTSIDE: "warn", Purse.DISPUTE: "err"}


class Books(QWidget):
    """Filters, table and sums.

    `asked_for` comes when a person wants to see something else, `opened` with a transfer to be shown, `save` when the
    list is to be written to a file.
    """

    asked_for = Signal()
    opened = Signal(object)
    save = Signal()

    def __init__(self, titles: Callable[[str], str], now: Callable[[], datetime]) -> None:
        super().__init__()
        self._titles, self._now = titles, now
        self._units: Mapping[str, str] = {}
        self.view = Segmented(
            [(View.TOPUPS, tr("Top-ups"), ""), (View.BOOKS, tr("Ledger"), "")], identifier="topup.view"
        )
        self.view.setAccessibleName(tr("What is listed"))
        self.account = Combo([("", tr("All accounts"), "")], name=tr("Account"), identifier="topup.filter.account")
        self.period = Combo(
            [(str(key), tr(words), "") for key, words in _PERIODS], name=tr("Period"), identifier="topup.filter.period"
        )
        self.file = Button(tr("Save as CSV"), symbol="download", identifier="topup.save", keys="Ctrl+E")
        self.file.clicked.connect(lambda *_: self.save.emit())
        self.view.chosen.connect(lambda _: self._asked())
        self.account.currentIndexChanged.connect(lambda _: self._asked())
        self.period.currentIndexChanged.connect(lambda _: self._asked())

        self.transfers: Rows[Transfer] = Rows(self._transfer_columns())
        self.bookings: Rows[Booking] = Rows(self._booking_columns())
        self.table = _table(self.transfers, tr("Top-ups"), "topup.ledger")
        self.table.opened.connect(self._open)
        self.lines = _table(self.bookings, tr("Ledger"), "topup.bookings")
        self._none = Notice("coins", "", "")
        self.stage = Stage(self.table, self._none)
        self.stage.addWidget(self.lines)
        self.stage.show_loading()
        foot = QWidget()
        foot.setFixedHeight(34)
        self.count, self.added, self.taken = (Digits("", "caption", tone="text2") for _ in range(3))
        sums = row(self.count, None, self.added, self.taken, spacing=14, owner=foot)
        sums.setContentsMargins(Space.CARD, 0, Space.CARD, 0)
        whole = QWidget()
        stack = column(whole)
        stack.addWidget(self.stage, 1)
        stack.addWidget(Line())
        stack.addWidget(foot)
        labels = [_label_of(field) for field in (self.account, self.period)]
        head = row(self.view, None, labels[0], self.account, labels[1], self.period, self.file)
        for field in (self.account, self.period):
            # As wide as they may be, and narrower before anything is out of sight.
            head.setStretchFactor(field, 100)
        card = table_card(head, whole)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.setMinimumHeight(300)
        column(self).addWidget(card)

    @property
    def asked(self) -> Asked:
        """What a person chose to see."""
        return Asked(View(self.view.key), self.account.key, Period(self.period.key))

    @property
    def current(self) -> Transfer | None:
        """The transfer that is chosen in the table."""
        places = self.table.chosen()
        return self.transfers.row(places[0]) if places and self.stage.currentWidget() is self.table else None

    def arrange(self, width: int) -> None:
        """Fit a window of that width: columns and words go where there is no room for them."""
        narrow = Space.NARROW_WIDTH <= width < Space.FULL_WIDTH
        self.file.setText("" if narrow else tr("Save as CSV"))
        self.file.setAccessibleName(tr("Save as CSV"))
        self.account.setMaximumWidth(_scaled(130))
        self.period.setMaximumWidth(_scaled(140))
        widths = [each.width for each in self.transfers.columns], [each.width for each in self.bookings.columns]
        for table, wide in zip((self.table, self.lines), widths, strict=True):
            table.arrange(width)
            header = table.horizontalHeader()
            # What has room left grows: the note, or where there is none the name.
            stretches = width < Space.FULL_WIDTH
            mode = header.ResizeMode.Stretch if stretches else header.ResizeMode.Interactive
            header.setSectionResizeMode(1, mode)
            for place, pixels in enumerate(wide):
                if pixels:
                    table.setColumnWidth(place, _scaled(pixels))
            if not stretches:
                table.setColumnWidth(1, _scaled(_NAME))

    def choose_account(self, account: str) -> None:
        """Show one account's entries only."""
        self.account.choose(account)

    def go_on(self, before: Books) -> None:
        """List what is listed there."""
        theirs = before.account
        own = [(str(theirs.itemData(place)), theirs.itemText(place), "") for place in range(1, theirs.count())]
        self.account.set_choices([("", tr("All accounts"), ""), *own])
        for mine, chosen in ((self.account, theirs), (self.period, before.period)):
            mine.blockSignals(True)
            mine.choose(chosen.key)
            mine.blockSignals(False)
        self.view.choose(before.view.key)
        self._asked()

    def select(self, transfer: int) -> None:
        """Choose this transfer, if it is listed."""
        for place in range(self.transfers.rowCount()):
            found = self.transfers.row(place)
            if found is not None and found.id == transfer:
                self.table.selectRow(place)
                self.table.scrollTo(self.transfers.index(place, 0))

    def show_found(self, found: Found) -> None:
        """Show what was read."""
        self._offer(found.accounts)
        self._units = {branch.account.id: branch.unit for branch in found.branches}
        kept = self.current
        if found.asked.view is View.TOPUPS:
            self.transfers.set_rows(found.transfers)
            if kept is not None:
                self.select(kept.id)
            self._sum_up(found.transfers)
            self._show(self.table, bool(found.transfers), never=found.never)
        else:
            self.bookings.set_rows(found.bookings)
            entries = len({line.entry for line in found.bookings})
            words = tr("%Ln lines, {m} entries", len(found.bookings)).format(m=number(entries))
            self._say(words, "", "")
            self._show(self.lines, bool(found.bookings), never=False)

    def unit(self, transfer: Transfer) -> str:
        """What an account counts in."""
        return self._units.get(transfer.account, "SMS")

    # -- inside

    def _asked(self) -> None:
        self.stage.show_loading()
        self.asked_for.emit()

    def _offer(self, accounts: Sequence[Account]) -> None:
        choices = [("", tr("All accounts"), ""), *((each.id, each.name, "") for each in accounts)]
        if [self.account.itemText(place) for place in range(self.account.count())] != [each[1] for each in choices]:
            self.account.set_choices(choices)

    def _show(self, table: Table, any_rows: bool, *, never: bool) -> None:
        if any_rows:
            self.stage.setCurrentWidget(table)
            return
        if never:
            self._none.say("coins", tr("No top-ups yet"), tr("Every attempt appears here, with what became of it."))
        else:
            self._none.say("coins", tr("Nothing in this time"), tr("Choose another account or a longer time."))
        self.stage.show_notice(self._none)

    def _sum_up(self, transfers: Sequence[Transfer]) -> None:
        done = [each for each in transfers if each.state is TransferState.DONE]
        added = sum(each.credits for each in done if each.direction is Direction.ADD)
        taken = sum(each.credits for each in done if each.direction is Direction.TAKE)
        count = tr("%Ln entries", len(transfers))
        self._say(
            count,
            tr("Added %Ln", added) if added else "",
            tr("Taken back %Ln", taken) if taken else "",
        )

    def _say(self, count: str, added: str, taken: str) -> None:
        for label, text in ((self.count, count), (self.added, added), (self.taken, taken)):
            label.setText(text)
            label.setVisible(bool(text))

    def _open(self, place: int) -> None:
        found = self.transfers.row(place)
        if found is not None:
            self.opened.emit(found)

    def _when(self, moment: datetime) -> str:
        now = self._now()
        if local(moment).date() == local(now).date():
            return tr("Today {time}").format(time=clock(moment))
        return since(moment, now)

    def _transfer_columns(self) -> list[Column[Transfer]]:
        return [
            Column(tr("When"), lambda each: self._when(each.planned_at), 104, digits=True, ink=lambda _: "text2"),
            Column(
                tr("Client"),
                lambda each: each.child,
                second=lambda each: f"{each.account_name}, {self._titles(each.provider)}",
                face="strong",
                spoken=lambda each: tr("Client: {child} of {account}").format(
                    child=each.child, account=each.account_name
                ),
            ),
            Column(tr("SMS"), lambda each: signed_figure(each.signed), 84, digits=True, right=True, face="strong"),
            Column(
                tr("Outcome"),
                lambda each: transfer_word(each.state).text,
                174,
                chip=lambda each: transfer_word(each.state),
                spoken=lambda each: tr("Outcome: {word}. {sentence}").format(
                    word=transfer_word(each.state).text, sentence=tr(each.sentence)
                ),
            ),
            Column(
                tr("Note"),
                lambda each: note(each, self.unit(each)),
                ink=lambda _: "text2",
                hide_below=Space.FULL_WIDTH,
            ),
        ]

    def _booking_columns(self) -> list[Column[Booking]]:
        return [
            Column(tr("When"), lambda line: self._when(line.at), 104, digits=True, ink=lambda _: "text2"),
            Column(
                tr("Whose"),
                _whose,
                second=lambda line: tr("{account}, entry {n}").format(n=line.entry, account=line.account_name),
                face="strong",
                ink=lambda line: _INKS.get(line.purse, "text"),
            ),
            Column(tr("Amount"), _booked, 100, digits=True, right=True, face="strong"),
            Column(
                tr("Note"),
                lambda line: booked_words(line.note),
                ink=lambda _: "text2",
                hide_below=Space.FULL_WIDTH,
            ),
        ]


def _label_of(field: Combo) -> PlainLabel:
    """A hidden label: readers on Linux take the name of such a field off the label that stands beside it."""
    label = PlainLabel(field.accessibleName(), "label")
    label.setBuddy(field)
    label.hide()
    return label


def _scaled(pixels: int) -> int:
    return pixels * theme.scale // 100


def _whose(line: Booking) -> str:
    if line.purse is Purse.OWN:
        return line.account_name
    return line.child if line.purse is Purse.CHILD else tr(_PURSES[line.purse])


def booked_words(note: str) -> str:
    """What a booking was for, as it was noted."""
    # The cost of messages is noted in this one word, which elsewhere stands behind a number.
    return tr("Messages") if note == "messages" else sentence(kept(note)).rstrip(".")


def _booked(line: Booking) -> str:
    return figure(line.amount) if not line.amount else signed_figure(line.amount)


def _table(rows: Rows[Transfer] | Rows[Booking], name: str, identifier: str) -> Table:
    return Table(rows, name, identifier=identifier, row_height=Space.ROW_TWO_LINES, many=identifier != "topup.ledger")
