"""Where an answer is written: the text, what it comes to, whom it comes from, and texts kept for another time."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core.segments import Encoding, count
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import column, row
from smsdesk.ui.forms import Combo, Editor, Help
from smsdesk.ui.icons import icon
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.theme import Space, color
from smsdesk.ui.words import number, sms, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from datetime import datetime

    from smsdesk.core.inbox import Thread
    from smsdesk.services.drafts import Drafts

#: An operator forgets a link after a while; nobody says when, so a day is where a person is told.
LINK_FRESH: Final = timedelta(days=1)
#: Under which key the texts that a person keeps are found again.
_KEPT: Final = "inbox.texts"
_MOST: Final = 12


class Reply(QWidget):
    """The box under a conversation. `edited` comes with each change of the text, `asked` with Send reply.

    `start` runs what reads and keeps texts (`Tasks.start_quiet`).
    """

    edited = Signal()
    asked = Signal()

    def __init__(self, drafts: Drafts, start: Callable[[Coroutine[Any, Any, Any], str], object]) -> None:
        super().__init__()
        self._drafts = drafts
        self._start = start
        self._kept: tuple[str, ...] = ()
        self._shown = ""
        self._most: int | None = None
        self._why = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.text = Editor(tr("Reply"), identifier="inbox.reply", bare=True)
        self.text.setPlaceholderText(tr("Write a reply"))
        self.text.document().setDocumentMargin(4)
        self.text.setFixedHeight(58)
        self.text.textChanged.connect(self._changed)
        self._help = Help()
        self.texts = IconButton("book-open", tr("Texts kept for replies"), identifier="inbox.texts", framed=False)
        self.texts.clicked.connect(self._offer)
        self._parts = ElidedLabel("", "caption", tone="text2")
        self._parts.setAccessibleIdentifier("inbox.parts")
        # Readers hear the label of a list as its name; here the choice itself says "From".
        self._from = PlainLabel(tr("Sender"), "label")
        self._from.hide()
        self.source = Combo(name=tr("Sender"), identifier="inbox.sender")
        self.source.setFixedWidth(150)
        self._from.setBuddy(self.source)
        self.send = Button(tr("Send reply"), "primary", symbol="send", identifier="inbox.send", keys="Ctrl+Return")
        self.send.clicked.connect(lambda *_: self.asked.emit())
        foot = row(self.texts, 4, spacing=4)
        foot.addWidget(self._from)
        foot.addWidget(self._parts, 1)
        foot.addWidget(self.source)
        foot.addSpacing(4)
        foot.addWidget(self.send)
        self._whole = whole = column(self, margins=(8, 6, 8, 8), spacing=4)
        whole.addWidget(self.text)
        whole.addWidget(self._help)
        whole.addLayout(foot)
        self.text.cursorPositionChanged.connect(self.update)
        start(self._read_kept(), "inbox.texts")
        self._count()

    # -- what the page tells

    def show_thread(self, thread: Thread, now: datetime, most: int | None) -> None:
        """Answer this conversation; `most` is how many characters its provider takes at once, None for any."""
        self._most = most
        self.source.set_choices([(each, tr("From {sender}").format(sender=each), "") for each in thread.senders])
        self.source.setEnabled(len(thread.senders) > 1)
        if thread.conversation.opted_out:
            self._block(tr("They asked for no more messages, so nothing can be sent to them."))
        elif not thread.senders:
            self._block(tr("The account has no short code or sender name to answer from. Add one in Settings."))
        else:
            self._block("")
            age = None if thread.link_at is None or not thread.link_id else now - thread.link_at
            self._help.say("" if age is None or age < LINK_FRESH else _old_link(age), "warn")

    def _block(self, why: str) -> None:
        self._why = why
        self.text.setEnabled(not why)
        self._help.say(why, "warn" if why else "")
        self._count()

    def put(self, text: str, sender: str) -> None:
        """Show what was written here earlier; nobody is told."""
        self._shown = text
        self.text.setPlainText(text)
        if sender:
            self.source.choose(sender)
        self._count()

    @property
    def written(self) -> str:
        """The text as it would be sent."""
        return self.text.toPlainText().strip()

    @property
    def ready(self) -> bool:
        """Whether it could be sent now."""
        return self.send.isEnabled()

    def wait(self, waiting: bool) -> None:
        """While a reply is on its way into the outbox a second one cannot start."""
        self.send.setEnabled(not waiting and self._sendable())

    # -- inside

    def _sendable(self) -> bool:
        return bool(self.written) and not self._why and (self._most is None or len(self.written) <= self._most)

    def _changed(self) -> None:
        if self.text.toPlainText() == self._shown:
            return
        self._shown = self.text.toPlainText()
        self._count()
        self.edited.emit()

    def _count(self) -> None:
        text = self.written
        found = count(text)
        self._parts.set_tone("text2")
        if self._most is not None and len(text) > self._most:
            self._parts.set_tone("err")
            words = tr("{n} characters, {most} is the most").format(n=number(len(text)), most=number(self._most))
        else:
            words = tr("{sms}, {used} of {room}").format(
                sms=sms(found.parts if text else 0), used=number(found.units), room=number(found.room)
            )
            if text and found.encoding is Encoding.UCS2:
                self._parts.set_tone("warn")
                words = tr("{count}, special characters").format(count=words)
        self._parts.setText(words)
        self.send.setEnabled(self._sendable())

    # -- texts kept for another time

    async def _read_kept(self) -> None:
        found = (await self._drafts.read(_KEPT) or {}).get("texts", ())
        self._kept = tuple(each for each in found if isinstance(each, str)) if isinstance(found, list) else ()

    def _keep(self, texts: Sequence[str]) -> None:
        self._kept = tuple(texts)[:_MOST]
        self._start(self._drafts.save(_KEPT, {"texts": list(self._kept)}), "inbox.texts")

    def _offer(self) -> None:
        menu = QMenu(self)
        for text in self._kept:
            words = " ".join(text.split()).replace("&", "&&")
            action = menu.addAction(words if len(words) < 60 else f"{words[:58]}…")
            action.triggered.connect(lambda _=False, text=text: self._take(text))
        if not self._kept:
            menu.addAction(tr("No text kept yet")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(icon("save", "text2"), tr("Keep this text"))
        keep.setEnabled(bool(self.written) and self.written not in self._kept)
        keep.triggered.connect(lambda *_: self._keep((self.written, *self._kept)))
        if self.written in self._kept:
            drop = menu.addAction(icon("trash-2", "text2"), tr("Keep this text no longer"))
            drop.triggered.connect(lambda *_: self._keep([each for each in self._kept if each != self.written]))
        menu.popup(self.texts.mapToGlobal(self.texts.rect().topLeft()) - _above(menu))

    def _take(self, text: str) -> None:
        cursor = self.text.textCursor()
        if self.written:
            cursor.insertText(text)
        else:
            cursor.select(cursor.SelectionType.Document)
            cursor.insertText(text)
        self.text.setFocus()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self._whole.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.text.hasFocus() and bool(self.text.property("kbFocus"))
        painter.setPen(QPen(color("focus"), 2) if ring else QPen(color("control"), 1))
        painter.setBrush(color("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space.RADIUS, Space.RADIUS)


def _above(menu: QMenu) -> QPoint:
    return QPoint(0, menu.sizeHint().height())


def _old_link(age: timedelta) -> str:
    days = age.days
    if days == 1:
        return tr("This may not arrive, the link is from yesterday")
    return tr("This may not arrive, the link is from {n} days ago").format(n=number(days))
