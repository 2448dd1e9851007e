"""Everything about one message, in a drawer at the right of the page."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from smsdesk.core.groups import FREE_AGAIN
from smsdesk.core.phrase import phrase
from smsdesk.core.result import Handed, Reason
from smsdesk.core.state import OPEN, State
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Line, clear, column, row
from smsdesk.ui.drawer import Drawer
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import Digits, ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.paint.bubble import Bubble
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.mark import Avatar
from smsdesk.ui.privacy import privacy
from smsdesk.ui.reasons import message_reason, reason_words
from smsdesk.ui.words import clock, day_and_clock, message_word, number, sms, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from smsdesk.core.meaning import Word
    from smsdesk.core.message import Attempt, Evidence, History, Message

WIDTH: Final = 400

_HANDED: Final = {
    Handed.NONE: phrase("No byte of it left this computer"),
    Handed.SOME: phrase("Part of it left this computer"),
    Handed.ALL: phrase("All of it left this computer"),
}

_KINDS: Final = {
    "start": phrase("Found when smsdesk was started"),
    "lookup": phrase("Found in the provider's records"),
    "report": phrase("Delivery report"),
    "balance": phrase("Seen in the balance"),
    "person": phrase("Decided by a person"),
}


class Details(Drawer):
    """`again` asks to send this message once more, `decide` to settle it; Esc closes.

    `meaning` says what the provider's word for a message means, None where there is nothing to say.
    """

    again = Signal(object)
    decide = Signal(object)

    def __init__(self, page: QWidget, meaning: Callable[[Message], Word | None]) -> None:
        super().__init__(page, WIDTH)
        self._meaning = meaning
        self._history: History | None = None
        self.setAccessibleName(tr("Details"))
        self.setAccessibleIdentifier("outbox.details")
        self._closer = IconButton("x", tr("Close"), identifier="outbox.details.close", framed=False)
        self._closer.clicked.connect(self.leave)
        head = row(PlainLabel(tr("Details"), "section"), None, self._closer)
        head.setContentsMargins(17, 10, 10, 10)
        inner = QWidget()
        self._content = column(inner, margins=(17, 14, 17, 17), spacing=10)
        self._foot = column(margins=(17, 10, 17, 12), spacing=8)
        whole = column(self, margins=(1, 1, 1, 1))
        whole.addLayout(head)
        whole.addWidget(Line())
        whole.addWidget(Body(inner), 1)
        whole.addWidget(Line())
        whole.addLayout(self._foot)
        privacy.changed.connect(self._show_again)

    @property
    def message(self) -> Message | None:
        """The message that is shown, None while the drawer is closed."""
        return self._history.message if self._history is not None and self.isVisible() else None

    def show_history(self, history: History) -> None:
        """Open with this message."""
        fresh = not self.isVisible()
        self._history = history
        message = history.message
        clear(self._content)
        name = column(spacing=2)
        name.addWidget(ElidedLabel(message.name or (tr("Removed") if message.emptied else tr("No name")), "strong"))
        name.addWidget(Digits(privacy.number(message.to) if message.to else message.raw or "", "body", tone="text2"))
        who = row(Avatar(message.name, 36), spacing=10)
        who.addLayout(name, 1)
        who.addWidget(Chip(message_word(message.state)))
        self._content.addLayout(who)
        why = message_reason(message)
        if why:
            self._content.addWidget(PlainLabel(why, "medium", wrap=True))
        self._mean(message, why)
        if message.emptied:
            gone = tr("Its text, its number and what the provider said of it were removed from this desk, being old.")
            self._content.addWidget(PlainLabel(gone, tone="text2", wrap=True))
        else:
            self._content.addWidget(Bubble(message.text))
        note = [sms(message.parts)]
        if message.cost is not None:
            note.append(tr("cost {n}").format(n=number(message.cost)))
        if message.sender:
            note.append(tr("from {sender}").format(sender=message.sender))
        self._content.addWidget(PlainLabel(", ".join(note), "caption", tone="text2"))
        self._facts(message)
        self._content.addWidget(PlainLabel(tr("What happened"), "label"))
        for words in self._story(history):
            self._content.addWidget(words)
        self._content.addStretch(1)
        self._offer(message)
        self.open()
        if fresh:
            self._closer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_again(self) -> None:
        if self._history is not None:
            self.show_history(self._history)

    @override
    def leave(self) -> None:
        self._history = None
        super().leave()

    def _mean(self, message: Message, why: str) -> None:
        """The provider's own words, and under them what they mean and what to do."""
        word = self._meaning(message)
        if word is None:
            return
        lines = column(spacing=2)
        if message.words and message.words != why and message.reason != Reason.TRANSPORT:
            said = tr("The provider's words: {words}").format(words=kept(message.words))
            lines.addWidget(_selectable(said, "outbox.details.words", said))
        meaning, todo = tr(word.meaning), tr(word.todo)
        spoken = tr("What it means: {text}").format(text=meaning)
        lines.addWidget(_selectable(meaning, "outbox.details.meaning", spoken))
        advice = tr("What to do: {text}").format(text=todo)
        lines.addWidget(_selectable(advice, "outbox.details.todo", advice))
        self._content.addLayout(lines)

    def _facts(self, message: Message) -> None:
        facts = [(tr("Batch"), kept(message.title)), (tr("Account"), message.account_name)]
        if message.row is not None:
            facts.append((tr("Row in the list"), number(message.row)))
        if message.provider_id:
            facts.append((tr("Provider's number for it"), message.provider_id))
        if message.resend_of is not None:
            facts.append((tr("Sent again after"), tr("message {n}").format(n=message.resend_of)))
        for label, value in facts:
            line = row(PlainLabel(label, "caption", tone="text2"), spacing=8)
            text = ElidedLabel(value, "medium")
            text.setAlignment(Qt.AlignmentFlag.AlignRight)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.addWidget(text, 1)
            self._content.addLayout(line)

    def _story(self, history: History) -> list[QWidget]:
        """Attempts and evidence in the order in which they happened."""
        told: list[tuple[datetime, QWidget]] = [(attempt.began, _attempt(attempt)) for attempt in history.attempts]
        told += [(evidence.at, _evidence(evidence)) for evidence in history.evidence]
        told.append(
            (history.message.queued_at, _step("clock", "text2", tr("Put into the outbox"), history.message.queued_at))
        )
        return [widget for _, widget in sorted(told, key=lambda each: each[0])]

    def _offer(self, message: Message) -> None:
        clear(self._foot)
        if message.state is State.UNKNOWN:
            button = Button(tr("Decide"), "primary", symbol="circle-help", identifier="outbox.details.decide")
            button.clicked.connect(lambda: self.decide.emit(message))
            self._foot.addLayout(row(button, None))
        elif message.to is None or message.state in OPEN or message.state in (State.SKIPPED, State.HELD):
            self._foot.addWidget(PlainLabel(tr("Nothing to be done about this one."), "caption"))
        else:
            button = Button(tr("Send this one again"), symbol="repeat", identifier="outbox.details.again")
            button.clicked.connect(lambda: self._confirm(message))
            self._foot.addLayout(row(button, None))

    def _confirm(self, message: Message) -> None:
        """One more SMS may be paid for, so the second click says so."""
        clear(self._foot)
        if message.state in FREE_AGAIN:
            words = tr("It was not paid for. It is sent as it is, now.")
        else:
            words = tr("A new message with the same text. It is paid for again: {sms}.").format(sms=sms(message.parts))
        self._foot.addWidget(PlainLabel(words, "caption", tone="text2", wrap=True))
        yes = Button(tr("Send again"), "primary", symbol="repeat", identifier="outbox.details.again.go")
        no = Button(tr("Not now"), identifier="outbox.details.again.leave")
        yes.clicked.connect(lambda: self._offer(message))
        yes.clicked.connect(lambda: self.again.emit(message))
        no.clicked.connect(lambda: self._offer(message))
        self._foot.addLayout(row(yes, no, None))
        no.setFocus()


def _selectable(text: str, identifier: str, spoken: str) -> PlainLabel:
    label = PlainLabel(text, "caption", tone="text2", wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAccessibleIdentifier(identifier)
    label.setAccessibleName(spoken)
    return label


def _step(symbol: str, ink: str, title: str, at: datetime, *more: str) -> QWidget:
    line = QWidget()
    words = column(spacing=1)
    words.addWidget(PlainLabel(title, "medium", wrap=True))
    for text in (day_and_clock(at) + clock(at, seconds=True)[5:], *more):
        if text:
            caption = PlainLabel(text, "caption", tone="text2", wrap=True)
            caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(caption)
    whole = row(spacing=10, owner=line)
    whole.addWidget(IconLabel(symbol, ink, 16), 0, Qt.AlignmentFlag.AlignTop)
    whole.addLayout(words, 1)
    return line


def _attempt(attempt: Attempt) -> QWidget:
    if attempt.outcome is None:
        return _step("loader-circle", "info", tr("Being handed over"), attempt.began)
    word = message_word(attempt.outcome)
    title = tr("Handed over, try {n}: {outcome}").format(n=attempt.n, outcome=word.text.lower())
    more = []
    if attempt.authorised_by:
        more.append(tr("Asked for by {name}").format(name=attempt.authorised_by))
    if attempt.ended is not None:
        seconds = (attempt.ended - attempt.began).total_seconds()
        more.append(tr("Answer after {n} seconds").format(n=number(Decimal(f"{seconds:.1f}"))))
    if attempt.handed is not None and attempt.outcome in (State.UNKNOWN, State.NOT_SENT):
        more.append(tr(_HANDED[attempt.handed]))
    if attempt.reason is not None:
        more.append(reason_words(attempt.reason, state=attempt.outcome))
    if attempt.words:
        more.append(tr("The provider's words: {words}").format(words=kept(attempt.words)))
    if attempt.http_status is not None and attempt.http_status >= 300:
        more.append(tr("Answer number {n}").format(n=attempt.http_status))
    return _step(word.icon, word.role, title, attempt.began, *more)


def _evidence(evidence: Evidence) -> QWidget:
    title = tr(_KINDS.get(evidence.kind, evidence.kind))
    if evidence.state is not None:
        word = message_word(evidence.state)
        title = f"{title}: {word.text.lower()}"
        symbol, ink = word.icon, word.role
    else:
        symbol, ink = "info", "text2"
    by = tr("By {name}").format(name=evidence.by) if evidence.by else ""
    words = "" if evidence.words == "decided" else kept(evidence.words)
    return _step(symbol, ink, title, evidence.at, by, words)
