"""The receiver: on or off, the addresses for the providers, a self-test, and what came in last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from smsdesk.core.receiving import Kind, Phase
from smsdesk.host import settings as declared
from smsdesk.ui import controls
from smsdesk.ui.banner import Banner, announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, clear, column, row
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import Digits, ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.page import Body, Columns
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.mark import Disc
from smsdesk.ui.reception import phase_title, phase_word, standing
from smsdesk.ui.tabs.inbox.addresses import Addresses
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import Word, clock, local, since, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.inbox import CallbackAddress
    from smsdesk.core.message import Account
    from smsdesk.core.receiving import Finding, LastReceived
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

_CALM: Final = 300
_LAST: Final = 12
#: A person who changes how it listens may go on changing; so long nothing is done, in milliseconds.
_CHANGING: Final = 1000
#: What the receiver is started with.
_LISTENS: Final = frozenset(
    setting.key
    for setting in (
        declared.RECEIVER_HOST,
        declared.RECEIVER_PORT,
        declared.RECEIVER_PROXY,
        declared.RECEIVER_CERTIFICATE,
        declared.RECEIVER_KEY,
    )
)


@dataclass(frozen=True, slots=True)
class _Found:
    addresses: Sequence[CallbackAddress]
    accounts: Sequence[Account]
    last: Sequence[LastReceived]


class ReceiverPage(QWidget):
    """The view. `action` is its button in the header of the page."""

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify) -> None:
        super().__init__()
        self._desk, self._tasks, self._notify = desk, tasks, notify
        self._tested = False
        self._phase: Phase | None = None
        self.action = Button(tr("Show log"), symbol="file-text", identifier="receiver.log")
        self.action.clicked.connect(lambda *_: QDesktopServices.openUrl(QUrl.fromLocalFile(str(desk.home.logs))))
        self._build()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._read)
        self._apply = QTimer(self)
        self._apply.setSingleShot(True)
        self._apply.setInterval(_CHANGING)
        self._apply.timeout.connect(self._restart)
        stops = [
            desk.receiving.changed.listen(lambda _: self._changed()),
            desk.inbox.changed.listen(lambda _: self._maybe()),
            desk.subscriptions.changed.listen(lambda _: self._maybe()),
            desk.outbox.changed.listen(lambda _: self._maybe()),
            desk.accounts.changed.listen(lambda _: self._maybe()),
            desk.settings.changes.listen(self._setting),
        ]
        self.destroyed.connect(lambda: [stop() for stop in stops])
        self._show_state()

    def _build(self) -> None:
        self._disc = Disc("radio", "wait", 44)
        self._title = PlainLabel("", "section")
        self._chip = Chip(Word("", "wait", "pause"))
        self._chip.setAccessibleIdentifier("receiver.state")
        self._words = PlainLabel("", "body", tone="text2", wrap=True)
        self.toggle = Button("", identifier="receiver.toggle")
        self.toggle.clicked.connect(lambda *_: self._switch())
        words = column(spacing=3)
        words.addLayout(row(self._title, 3, self._chip, None))
        words.addWidget(self._words)
        top = Card(padding=Space.CARD)
        line = row(self._disc, spacing=14)
        line.addLayout(words, 1)
        line.addWidget(self.toggle)
        top.add(line)
        self._trouble = Banner("err", "", identifier="receiver.trouble")
        self._other_port = self._trouble.add_button("", self._use_free, identifier="receiver.free_port")
        self._trouble.hide()

        left = QWidget()
        stack = column(left, spacing=Space.GAP)
        self.addresses = Addresses(self._desk, self._notify)
        stack.addWidget(self.addresses)
        stack.addWidget(self._listening())
        stack.addStretch(1)
        right = QWidget()
        beside = column(right, spacing=Space.GAP)
        beside.addWidget(self._test())
        self._last = Card(tr("Last received"), spacing=6)
        self._last_stack = column(spacing=8)
        self._last.add(4, self._last_stack)
        beside.addWidget(self._last)
        beside.addStretch(1)
        self._columns = Columns(left, right, right_width=484)
        content = QWidget()
        whole = column(content, spacing=Space.GAP)
        whole.addWidget(top)
        whole.addWidget(self._trouble)
        whole.addWidget(self._columns)
        whole.addStretch(1)
        column(self).addWidget(Body(content))

    def _listening(self) -> Card:
        card = Card(tr("How it listens"), spacing=2)
        settings, notify = self._desk.settings, self._notify
        for setting in (
            controls.choice(settings, notify, declared.RECEIVER_HOST),
            controls.amount(settings, notify, declared.RECEIVER_PORT),
            controls.words(settings, notify, declared.RECEIVER_PROXY),
            controls.words(settings, notify, declared.RECEIVER_CERTIFICATE),
            controls.words(settings, notify, declared.RECEIVER_KEY),
            controls.switch(settings, notify, declared.KEEP_RECEIVING),
        ):
            card.add(setting)
        self._open = Banner(
            "warn",
            tr("Other computers reach the receiver."),
            tr("Let your router or a firewall pass on only this port, and prefer a tunnel or a server with https."),
        )
        card.add(self._open)
        self._warn_open()
        return card

    def _test(self) -> Card:
        card = Card(spacing=12)
        self.run = Button(tr("Run the test"), symbol="play", identifier="receiver.test")
        self.run.clicked.connect(lambda *_: self.run_test())
        card.add(row(PlainLabel(tr("Self-test"), "section"), None, self.run))
        self._untested = PlainLabel(
            tr("Tells whether the receiver listens, answers, stores, and can be reached."),
            "body",
            tone="text2",
            wrap=True,
        )
        self._findings = column(spacing=11)
        card.add(self._untested, self._findings)
        return card

    # -- what the page asks

    def first_field(self) -> QWidget:
        """Where the focus goes."""
        return self.addresses.public

    def came_to_front(self) -> None:
        """The view is in front."""
        self.soon()

    def soon(self) -> None:
        """Read again in a moment."""
        if not self._calm.isActive():
            self._calm.start()

    def arrange(self, width: int) -> None:
        """Fit a window of that width."""
        width = width * 100 // theme.scale
        self._columns.stack(width < Space.FULL_WIDTH)

    # -- reading and showing

    def _maybe(self) -> None:
        if self.isVisible():
            self.soon()

    def _changed(self) -> None:
        self._show_state()
        self._maybe()

    def _setting(self, key: str) -> None:
        if key == declared.RECEIVER_HOST.key:
            self._warn_open()
        if key in _LISTENS and self._desk.receiving.state.phase in (Phase.ON, Phase.FAILED):
            self._apply.start()
        self._maybe()

    def _restart(self) -> None:
        """Changes apply at once: it listens anew by the settings of now."""
        if self._tasks.start(self._desk.receiving.restart(), "receiver.switch", guard=self.toggle) is None:
            self._apply.start()

    def _warn_open(self) -> None:
        self._open.setVisible(self._desk.settings.get(declared.RECEIVER_HOST) != declared.RECEIVER_HOST.default)

    def _show_state(self) -> None:
        state = self._desk.receiving.state
        word = phase_word(state)
        self._disc.show_symbol("radio", word.role)
        self._title.setText(phase_title(state))
        self._chip.show_word(word)
        self._chip.setAccessibleIdentifier("receiver.state")
        self._words.setText(standing(state, self._desk.settings))
        on = state.phase in (Phase.ON, Phase.STARTING)
        self.toggle.set_look("normal" if on else "primary")
        self.toggle.set_symbol("square" if on else "play")
        self.toggle.setText(tr("Turn off") if on else tr("Turn on"))
        self.run.setEnabled(state.phase is Phase.ON)
        failed = state.phase is Phase.FAILED
        self._trouble.setVisible(failed)
        if failed:
            self._trouble.say(tr("Nothing is received."), kept(state.why))
            self._other_port.setVisible(state.free_port is not None)
            self._other_port.setText(tr("Use port {port}").format(port=state.free_port))
        if self._phase is not None and self._phase is not state.phase and self.isVisible():
            announce(self, self._title.text())
        self._phase = state.phase

    def _read(self) -> None:
        if self._tasks.start(self._found(), "receiver.read", guard=self, done=self._show) is None:
            self.soon()

    async def _found(self) -> _Found:
        desk = self._desk
        return _Found(
            await desk.callbacks.addresses(), await desk.accounts.all(), await desk.receiving.last(limit=_LAST)
        )

    def _show(self, found: _Found) -> None:
        self.addresses.show_all(found.addresses, found.accounts, self._desk.receiving.state)
        clear(self._last_stack)
        now = self._desk.clock.now()
        for each in found.last:
            self._last_stack.addWidget(_received(each, now, self._desk.accounts.provider(each.provider).info.title))
        if not found.last:
            self._last_stack.addWidget(PlainLabel(tr("Nothing yet."), "body", tone="text2"))

    # -- what a person does

    def _switch(self) -> None:
        receiving = self._desk.receiving
        on = receiving.state.phase in (Phase.ON, Phase.STARTING)
        self._tasks.start(receiving.switch_off() if on else receiving.switch_on(), "receiver.switch", guard=self.toggle)

    def _use_free(self) -> None:
        port = self._desk.receiving.state.free_port
        if port is not None:
            controls.keep(self._desk.settings, self._notify, declared.RECEIVER_PORT, port)
            self._apply.stop()
            self._tasks.start(self._desk.receiving.switch_on(), "receiver.switch", guard=self.toggle)

    def run_test(self) -> None:
        """Let the receiver be tried from end to end."""
        self.run.setText(tr("Testing"))

        def over(_error: Exception) -> bool:
            self.run.setText(tr("Run again"))
            return False

        work = self._desk.receiving.doctor()
        self._tasks.start(work, "receiver.test", guard=self.run, done=self._show_findings, failed=over)

    def _show_findings(self, findings: Sequence[Finding]) -> None:
        self.run.setText(tr("Run again"))
        self._untested.hide()
        clear(self._findings)
        for finding in findings:
            self._findings.addWidget(_finding(finding))
        wrong = sum(finding.ok is False for finding in findings)
        announce(self, tr("%Ln things to mend", wrong) if wrong else tr("Nothing to mend"))
        self.soon()


def _finding(finding: Finding) -> QWidget:
    symbol, ink = {True: ("circle-check", "ok"), False: ("triangle-alert", "warn"), None: ("circle-help", "text3")}[
        finding.ok
    ]
    words = column(spacing=1)
    words.addWidget(PlainLabel(tr(finding.title), "medium", wrap=True))
    words.addWidget(PlainLabel(kept(finding.message), "caption", tone="text2", wrap=True))
    whole = QWidget()
    line = row(spacing=10, owner=whole)
    line.addWidget(IconLabel(symbol, ink, 18), 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(words, 1)
    if finding.help:
        advice = PlainLabel(tr(finding.help), "caption", wrap=True)
        advice.hide()
        words.addWidget(advice)
        button = Button(tr("How to fix"), identifier=f"receiver.help.{finding.check}", height=Space.SMALL_BUTTON)
        button.clicked.connect(lambda *_: advice.setVisible(not advice.isVisible()))
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return whole


def _received(each: LastReceived, now: datetime, title: str) -> QWidget:
    today = local(each.at).date() == local(now).date()
    when = Digits(clock(each.at, seconds=True) if today else since(each.at, now), "caption", tone="text2")
    when.setFixedWidth(max(66 * theme.scale // 100, when.fontMetrics().horizontalAdvance(tr("Yesterday"))))
    words = {
        Kind.MESSAGE: tr("Message to {detail}") if each.detail else tr("Message"),
        Kind.SUBSCRIPTION: tr("Subscription, {detail}") if each.detail else tr("Subscription"),
        Kind.REPORT: tr("Delivery report"),
        Kind.UNREAD: tr("Not understood, kept as it came"),
        Kind.TEST: tr("Test by smsdesk itself"),
    }[each.kind].format(detail=each.detail)
    if each.copies:
        words = tr("{what}, came %Ln times", each.copies + 1).format(what=words)
    whole = QWidget()
    line = row(when, spacing=0, owner=whole)
    line.addWidget(ElidedLabel(words), 1)
    line.addSpacing(8)
    line.addWidget(PlainLabel(title, "caption", tone="text2"))
    return whole
