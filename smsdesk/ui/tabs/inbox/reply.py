"""Where an answer is written: the text, what it comes to, whom it comes from, and templates."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.core import personalise
from smsdesk.core.segments import Encoding, count
from smsdesk.host.person import person
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import column, row
from smsdesk.ui.forms import Combo, Editor, Help
from smsdesk.ui.icons import icon
from smsdesk.ui.labels import ElidedLabel, PlainLabel, plain_tip
from smsdesk.ui.theme import Space, color
from smsdesk.ui.words import number, sms, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping
    from datetime import datetime

    from smsdesk.core.contact import Contact, Template
    from smsdesk.core.inbox import Thread
    from smsdesk.services.templates import Templates

#: An operator forgets a link after a while; nobody says when, so a day is where a person is told.
LINK_FRESH: Final = timedelta(days=1)
#: So many templates are offered, those used last first, and so long is the name that one gets here.
_MOST: Final = 15
_NAME: Final = 40


class Reply(QWidget):
    """The box under a conversation. `edited` comes with each change of the text, `asked` with Send reply.

    `start` runs what reads and keeps templates (`Tasks.start_quiet`).
    """

    edited = Signal()
    asked = Signal()

    def __init__(self, templates: Templates, start: Callable[[Coroutine[Any, Any, Any], str], object]) -> None:
        super().__init__()
        self._templates = templates
        self._start = start
        self._values: dict[str, str] = {}
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
        self.texts = IconButton("book-open", tr("Templates"), identifier="inbox.texts", framed=False)
        self.texts.clicked.connect(lambda *_: self._start(self._offer(), "inbox.texts"))
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
        self._count()

    # -- what the page tells

    def show_thread(self, thread: Thread, contact: Contact | None, now: datetime, most: int | None) -> None:
        """Answer this conversation; `most` is how many characters its provider takes at once, None for any."""
        self._most = most
        self._values = {"name": thread.conversation.name, "number": thread.conversation.number}
        if contact is not None:
            self._values.update(contact.fields)
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
            words = tr("%Ln characters, {most} is the most", len(text)).format(most=number(self._most))
        else:
            words = tr("{sms}, {used} of {room}").format(
                sms=sms(found.parts if text else 0), used=number(found.units), room=number(found.room)
            )
            if text and found.encoding is Encoding.UCS2:
                self._parts.set_tone("warn")
                words = tr("{count}, special characters").format(count=words)
        self._parts.setText(words)
        self.send.setEnabled(self._sendable())

    # -- templates

    async def _offer(self) -> None:
        found = await self._templates.all()
        menu = QMenu(self)
        for each in found[:_MOST]:
            action = menu.addAction(each.name.replace("&", "&&"))
            action.setToolTip(plain_tip(each.text))
            action.triggered.connect(lambda _=False, each=each: self._take(each))
        if not found:
            menu.addAction(tr("No template yet")).setEnabled(False)
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        keep = menu.addAction(icon("save", "text2"), tr("Keep this text as a template"))
        known = {each.text for each in found}
        keep.setEnabled(bool(self.written) and _literal(self.written) not in known)
        keep.triggered.connect(lambda *_: self._keep())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.texts.mapToGlobal(self.texts.rect().topLeft()) - _above(menu))

    def _keep(self) -> None:
        # Named by how it begins; on its own page it can be called otherwise.
        name = " ".join(self.written.split())
        name = name if len(name) <= _NAME else f"{name[: _NAME - 1].rstrip()}…"
        self._start(self._templates.save(None, name, _literal(self.written), person()), "inbox.texts")

    def _take(self, template: Template) -> None:
        cursor = self.text.textCursor()
        if not self.written:
            cursor.select(cursor.SelectionType.Document)
        cursor.insertText(filled(template.text, self._values))
        self.text.setFocus()
        self._start(self._templates.used(template.id), "inbox.texts")

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


def filled(text: str, values: Mapping[str, str]) -> str:
    """A template with what is known of somebody; what is not known stays as it is written, for a person to fill in."""
    template = personalise.Template.parse(text)
    given = [values.get(personalise.snake(slot), "") or f"{{{slot}}}" for slot in template.slots]
    return template.pieces[0] + "".join(value + piece for value, piece in zip(given, template.pieces[1:], strict=True))


def _literal(text: str) -> str:
    """A text as a template that reads the same: its braces are no placeholders."""
    return text.replace("{", "{{").replace("}", "}}")


def _above(menu: QMenu) -> QPoint:
    return QPoint(0, menu.sizeHint().height())


def _old_link(age: timedelta) -> str:
    days = age.days
    if days == 1:
        return tr("This may not arrive, the link is from yesterday")
    return tr("This may not arrive, the link is from %Ln days ago", days)
