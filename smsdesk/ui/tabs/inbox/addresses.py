"""The addresses that providers call: one for each account and purpose, where to paste it, and whether it was used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from smsdesk.core.provider import Capability
from smsdesk.host import settings as declared
from smsdesk.ui.banner import announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, clear, column, row
from smsdesk.ui.clipboard import SecretClip
from smsdesk.ui.controls import keep
from smsdesk.ui.forms import Field, LineField
from smsdesk.ui.labels import PlainLabel
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.mark import ProviderMark
from smsdesk.ui.words import HIDDEN, Word, since, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from smsdesk.core.inbox import CallbackAddress
    from smsdesk.core.message import Account
    from smsdesk.core.receiving import ReceiverState
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify

#: So much of an address's secret is shown, for telling two of them apart.
_SHOWN: Final = 4
#: How long a button says that it copied, in milliseconds.
_TOLD: Final = 2000


def shown_path(path: str) -> str:
    """A path with its secret hidden but for its beginning: "/dlr/smsoffice/k7Qm•••"."""
    head, _, secret = path.rpartition("/")
    return f"{head}/{secret[:_SHOWN]}{HIDDEN}"


class Addresses(Card):
    """The card; `show_all` fills it."""

    def __init__(self, desk: Desk, notify: Notify) -> None:
        super().__init__(tr("Addresses to give to your providers"), spacing=12)
        self._desk = desk
        self._clip = SecretClip(self)
        self._rows: list[tuple[object, ...]] = []
        self._base = ""
        self.public = LineField(
            tr("Public address of this desk"), identifier="receiver.public", hint="https://desk.example.com"
        )
        self.public.setText(desk.settings.get(declared.PUBLIC_ADDRESS))
        self.public.editingFinished.connect(
            lambda: keep(desk.settings, notify, declared.PUBLIC_ADDRESS, self.public.text().strip().rstrip("/"))
        )
        self._public = Field(tr("&Public address of this desk"), self.public)
        self.add(self._public)
        self._stack = column(spacing=12)
        self.add(self._stack)
        self.body.addStretch(1)

    def show_all(self, addresses: Sequence[CallbackAddress], accounts: Iterable[Account], state: ReceiverState) -> None:
        """Show these."""
        public = self._desk.settings.get(declared.PUBLIC_ADDRESS).rstrip("/")
        base = public or state.url.rstrip("/") or f"http://127.0.0.1:{self._desk.settings.get(declared.RECEIVER_PORT)}"
        if public:
            self._public.help.say("")
        else:
            words = tr(
                "Providers reach this computer only under a public address: your router's, a tunnel's or a server's."
            )
            self._public.help.say(words, "warn" if addresses else "")
        now = self._desk.clock.now()
        providers = {account.provider for account in accounts}
        rows: list[tuple[object, ...]] = [(address, base, _used(address, now)) for address in addresses]
        rows.append(tuple(sorted(providers)))
        if rows == self._rows:
            return
        self._rows, self._base = rows, base
        clear(self._stack)
        taken: set[str] = set()
        for address in addresses:
            self._stack.addWidget(Line())
            self._stack.addWidget(self._address(address, base, _used(address, now), taken))
        self._explain(sorted(providers - {address.provider for address in addresses}))

    def _address(self, address: CallbackAddress, base: str, used: Word, taken: set[str]) -> QWidget:
        info = self._desk.accounts.provider(address.provider).info
        callback = next(each for each in info.callbacks if each.purpose == address.purpose)
        title = column(spacing=2)
        name = tr("{title}, {account}").format(title=tr(address.title), account=address.account_name)
        title.addWidget(PlainLabel(name, "strong", wrap=True))
        title.addWidget(PlainLabel(tr(callback.where), "caption", tone="text2", wrap=True))
        if address.sources:
            only = tr("Only from {addresses}; whoever else calls it is turned away.").format(addresses=address.sources)
            title.addWidget(PlainLabel(only, "caption", tone="text2", wrap=True))
        head = row(spacing=10)
        head.addLayout(title, 1)
        head.addWidget(Chip(used), 0, Qt.AlignmentFlag.AlignVCenter)
        field = LineField(name)
        field.setText(base + shown_path(address.path))
        field.setReadOnly(True)
        field.setCursorPosition(0)
        # The first of a provider has its plain name; others say what they are for.
        identifier = f"receiver.copy.{address.provider}"
        if identifier in taken:
            identifier = f"{identifier}.{address.purpose}"
        if identifier in taken:
            identifier = f"{identifier}.{address.account}"
        taken.add(identifier)
        field.setAccessibleIdentifier(identifier.replace(".copy.", ".address."))
        copy = Button(tr("Copy"), symbol="copy", identifier=identifier)
        copy.setAccessibleName(tr("Copy the address: {name}").format(name=name))
        copy.setToolTip(tr("With its secret, for 30 seconds"))
        copy.clicked.connect(lambda *_: self._copy(base + address.path, copy))
        line = row(spacing=8)
        line.addWidget(field, 1)
        line.addWidget(copy)
        words = column(spacing=9)
        words.addLayout(head)
        words.addLayout(line)
        whole = QWidget()
        parts = row(spacing=12, owner=whole)
        parts.addWidget(ProviderMark(info.mark, info.tone, 32), 0, Qt.AlignmentFlag.AlignTop)
        parts.addLayout(words, 1)
        return whole

    def _copy(self, address: str, button: Button) -> None:
        self._clip.copy(address)
        name = button.accessibleName()
        self._say(button, "check", tr("Copied"), name)
        announce(button, tr("Copied; the clipboard forgets it in 30 seconds"))
        QTimer.singleShot(_TOLD, button, lambda: self._say(button, "copy", tr("Copy"), name))

    @staticmethod
    def _say(button: Button, symbol: str, words: str, name: str) -> None:
        button.set_symbol(symbol)
        button.setText(words)
        button.setAccessibleName(name)
        button.setToolTip(tr("With its secret, for 30 seconds"))

    def _explain(self, providers: Sequence[str]) -> None:
        if not providers:
            return
        marks = row(spacing=8)
        asked: list[str] = []
        silent: list[str] = []
        for key in providers:
            card = self._desk.accounts.provider(key)
            marks.addWidget(ProviderMark(card.info.mark, card.info.tone, 32))
            (asked if Capability.REPORTS in card.capabilities else silent).append(card.info.title)
        words = [tr("Nothing to paste here.")]
        if asked:
            words.append(tr("smsdesk asks {names} for reports by itself.").format(names=tr(" and ").join(asked)))
        if silent:
            words.append(
                tr("{names} has no reports, so its messages stay at Sent.").format(names=tr(" and ").join(silent))
            )
        line = row(spacing=10)
        line.addLayout(marks)
        line.addWidget(PlainLabel(" ".join(words), "body", tone="text2", wrap=True), 1)
        self._stack.addWidget(Line())
        self._stack.addLayout(line)


def _used(address: CallbackAddress, now: datetime) -> Word:
    if address.last_used is None:
        return Word(tr("Not used yet"), "wait", "clock")
    time = since(address.last_used, now)
    words = tr("Used yesterday") if time == tr("Yesterday") else tr("Last used {time}").format(time=time)
    return Word(words, "ok", "circle-check")
