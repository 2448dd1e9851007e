"""Conversations: the list, the one that is read, and its details."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from smsdesk.core.inbox import Folder
from smsdesk.host.person import person
from smsdesk.ui.banner import announce
from smsdesk.ui.cards import Card, Line, column, row
from smsdesk.ui.notify import Question
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tabs.inbox.details import WIDTH, Details, DetailsDrawer
from smsdesk.ui.tabs.inbox.finder import Asked, Finder
from smsdesk.ui.tabs.inbox.head import Head
from smsdesk.ui.tabs.inbox.people import who
from smsdesk.ui.tabs.inbox.reply import Reply
from smsdesk.ui.tabs.inbox.thread import ThreadView, key_of
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent

    from smsdesk.core.contact import Contact
    from smsdesk.core.inbox import Conversation, Thread
    from smsdesk.core.inbox import Line as Said
    from smsdesk.desk import Desk
    from smsdesk.services.outbox import Queued
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: Conversations read at a time.
SOME: Final = 100
#: News is shown at most this often, in milliseconds.
CALM: Final = 200
_KEEPING: Final = 2000
#: How long a conversation is in front of a person before it counts as read, in milliseconds.
_READ: Final = 700


@dataclass(frozen=True, slots=True)
class _Found:
    asked: Asked
    conversations: Sequence[Conversation]
    unread: int
    anything: bool
    short_codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Opened:
    thread: Thread
    contact: Contact | None
    draft: tuple[str, str] | None  # text and sender, where the conversation has just been chosen


class Conversations(QWidget):
    """The view. `unread` tells how many wait to be read, `go` asks for another page, `set_up` for the receiver."""

    unread = Signal(int)
    go = Signal(str, object)
    set_up = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify) -> None:
        super().__init__()
        self._desk, self._tasks, self._notify = desk, tasks, notify
        self._rows: list[Conversation] = []
        self._more = False
        self._shown = 0
        self._by_person = False
        self._thread: Thread | None = None
        self._earlier: tuple[Said, ...] = ()
        self._before_earlier: bool | None = None
        self._written: dict[int, tuple[str, str]] = {}
        self._wide = True
        self._sending = False
        self._build()
        self._calm = _timer(self, CALM, self._read)
        self._following = _timer(self, CALM, self._read_thread)
        self._keeping = _timer(self, _KEEPING, self.keep_draft)
        self._reading = _timer(self, _READ, self._mark_read)
        stops = [
            desk.inbox.changed.listen(lambda _: self.soon()),
            desk.outbox.changed.listen(lambda _: self._follow()),
            desk.sender.changed.listen(lambda _: self._follow()),
        ]
        self.destroyed.connect(lambda: [stop() for stop in stops])
        self.soon()

    # -- how it is made

    def _build(self) -> None:
        content = Card(padding=0, spacing=0)
        content.body.setContentsMargins(1, 1, 1, 1)
        middle = QWidget()
        self._build_thread(middle)
        self._build_list()
        self.details = Details()
        self.details.opt.connect(self._opt)
        self.details.edit.connect(lambda number: self.go.emit("contacts", number))
        self.details.left.connect(self._close_details)
        self._third = QWidget()
        third = row(Line(upright=True), spacing=0, owner=self._third)
        third.addWidget(self.details, 1)
        self._third_row = third
        parts = row(spacing=0)
        parts.addWidget(self.finder)
        parts.addWidget(Line(upright=True))
        parts.addWidget(middle, 1)
        parts.addWidget(self._third)
        content.body.addLayout(parts, 1)
        self._third.setFixedWidth(WIDTH)
        self._drawer = DetailsDrawer(content)
        self._drawer.closed.connect(self.head.details.setFocus)
        self._empty = Notice(
            "inbox",
            tr("No replies yet"),
            tr("What people write to your short codes appears here, once the receiver is on."),
        )
        self._empty.add_button(
            tr("Set up the receiver"), self.set_up.emit, look="primary", symbol="radio", identifier="inbox.set_up"
        )
        holder = Card(padding=0)
        holder.add(self._empty)
        self.stage = Stage(content)
        self._nothing = holder
        self.stage.addWidget(holder)
        self.stage.show_loading()
        column(self).addWidget(self.stage)

    def _build_list(self) -> None:
        self.finder = Finder(self._desk.clock.now)
        self.finder.asked.connect(self._ask)
        self.finder.chosen.connect(self._choose)
        self.finder.near_end.connect(self._read_more)
        self.finder.done_asked.connect(self._toggle_done)
        self.finder.entered.connect(lambda: self.reply.text.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.finder.menu_asked.connect(self.head.popup)

    def _build_thread(self, middle: QWidget) -> None:
        self.head = Head()
        self.head.done.connect(self._toggle_done)
        self.head.facts.connect(self._open_details)
        self.head.opt.connect(self._opt)
        self.head.outbox.connect(lambda batch: self.go.emit("outbox", batch))
        self.lines = ThreadView()
        self.lines.earlier.connect(self._read_earlier)
        self.reply = Reply(self._desk.templates, self._tasks.start_quiet)
        self.reply.edited.connect(self._edited)
        self.reply.asked.connect(self.send)
        foot = row(self.reply)
        foot.setContentsMargins(16, 0, 16, 16)
        self._reading_part = QWidget()
        whole = column(self._reading_part)
        whole.addWidget(self.head)
        whole.addWidget(Line())
        whole.addWidget(self.lines, 1)
        whole.addLayout(foot)
        self._choose_one = Notice(
            "message-circle-more", tr("No conversation chosen"), tr("Choose one at the left to read and answer it.")
        )
        self.middle = Stage(self._reading_part, self._choose_one)
        self.middle.show_notice(self._choose_one)
        column(middle).addWidget(self.middle)

    # -- what the page asks

    def arrange(self, width: int) -> None:
        """Fit a window of that width."""
        width = width * 100 // theme.scale
        self._wide = width >= Space.FULL_WIDTH
        self.finder.fit(width)
        self._third.setVisible(self._wide)
        self._third.setFixedWidth(WIDTH * theme.scale // 100)
        self.head.details.setVisible(not self._wide)
        self.details.closer.setVisible(not self._wide)
        if self._wide:
            self._drawer.hide()
            self._third_row.addWidget(self.details, 1)
        else:
            self._drawer.hold(self.details)
        self.details.show()

    def first_field(self) -> QWidget:
        """Where the focus goes."""
        return self.finder.view

    def soon(self) -> None:
        """Read again in a moment."""
        if not self._calm.isActive():
            self._calm.start()

    def open(self, conversation: int) -> None:
        """Show this conversation."""
        self.finder.clear()
        self._choose(conversation)

    def go_on(self, before: Conversations) -> None:
        """Show what is shown there; what was written to each of them is kept."""
        before.keep_draft()
        self._written = dict(before._written)
        self._by_person = before._by_person
        self.finder.ask(before.finder.now)
        if before._shown:
            self._show(before._shown)

    def mark_all_read(self) -> None:
        """Nothing waits to be read any more."""
        self._tasks.start(self._desk.inbox.mark_all_read(), "inbox.all_read", guard=self)

    def came_to_front(self) -> None:
        """The page is in front again."""
        self.soon()
        if self._by_person:
            self._reading.start()

    # -- the list

    def _ask(self, _asked: Asked) -> None:
        self._rows = []
        self._tasks.stop("inbox.read", self)
        self._calm.start(0)
        self._calm.setInterval(CALM)

    def _follow(self) -> None:
        """Messages moved on: the replies that are shown may be among them."""
        if self._shown and self.isVisible() and not self._following.isActive():
            self._following.start()

    def _read(self) -> None:
        work = self._found(self.finder.now, max(SOME, len(self._rows)))
        if self._tasks.start(work, "inbox.read", guard=self, done=self._show_found) is None:
            self.soon()
        if self._shown and self.isVisible():
            self._read_thread()

    async def _found(self, asked: Asked, limit: int) -> _Found:
        inbox = self._desk.inbox
        rows = await inbox.conversations(asked.folder, asked.search, asked.short_code, 0, limit)
        anything = bool(rows) or await inbox.count(Folder.ALL) > 0
        return _Found(asked, rows, await inbox.unread(), anything, tuple(await inbox.short_codes()))

    def _show_found(self, found: _Found) -> None:
        self.unread.emit(found.unread)
        self.finder.show_counts(found.unread, found.short_codes)
        if found.asked != self.finder.now:
            return
        if not found.anything:
            self.stage.setCurrentWidget(self._nothing)
            return
        fresh = self.stage.currentWidget() is not self.stage.content
        self.stage.show_content()
        self._rows = list(found.conversations)
        self._more = len(self._rows) >= SOME
        self._show_rows()
        if not self._shown and self._rows:
            # The newest is shown at once, but nobody has read it before a person goes there.
            self._show(self._rows[0].id)
        if fresh and self.isVisible():
            focus: QWidget | None = self.window().focusWidget()
            if focus is None or not self.isAncestorOf(focus):
                self.finder.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self) -> None:
        self.finder.show_rows(self._rows, self._shown)

    def _read_more(self) -> None:
        if not self._more or not self._rows:
            return
        asked, offset = self.finder.now, len(self._rows)
        work = self._desk.inbox.conversations(asked.folder, asked.search, asked.short_code, offset, SOME)

        def show(rows: Sequence[Conversation]) -> None:
            if asked == self.finder.now and offset == len(self._rows):
                known = {each.id for each in self._rows}
                self._more = len(rows) >= SOME
                self._rows += [each for each in rows if each.id not in known]
                self._show_rows()

        self._tasks.start(work, "inbox.older", guard=self.finder, done=show)

    # -- one conversation

    def _choose(self, conversation: int) -> None:
        self._by_person = True
        if conversation != self._shown:
            self._show(conversation)
        self._reading.start()

    def _show(self, conversation: int) -> None:
        self.keep_draft()
        self._shown = conversation
        self._thread, self._earlier, self._before_earlier = None, (), None
        # What is written belongs to the one it was written to, from this moment on.
        self.reply.put("", "")
        self.finder.view.mark(conversation)
        self._tasks.stop("inbox.thread", self)
        self._tasks.stop("inbox.earlier", self)
        QTimer.singleShot(0, self, self._read_thread)

    def _read_thread(self) -> None:
        conversation = self._shown
        if not conversation:
            return
        work = self._open_thread(conversation, fresh=self._thread is None)
        if self._tasks.start(work, "inbox.thread", guard=self, done=self._show_thread) is None:
            # One is being read; what made this necessary may be too new for it, or it may be another's.
            self._following.start()

    async def _open_thread(self, conversation: int, *, fresh: bool) -> _Opened:
        thread = await self._desk.inbox.thread(conversation)
        contact = await self._desk.contacts.by_number(thread.conversation.number)
        if not fresh:
            return _Opened(thread, contact, None)
        if conversation in self._written:
            return _Opened(thread, contact, self._written[conversation])
        kept = await self._desk.drafts.read(_draft(conversation)) or {}
        return _Opened(thread, contact, (str(kept.get("text", "")), str(kept.get("sender", ""))))

    def _show_thread(self, found: _Opened) -> None:
        thread, draft = found.thread, found.draft
        if thread.conversation.id != self._shown:
            return
        newer = self._thread is not None and len(thread.lines) and thread.lines[-1:] != self._thread.lines[-1:]
        self._thread = thread
        self.middle.show_content()
        self.head.show_thread(thread)
        title, most = self._provider(thread.conversation)
        self.details.show_thread(thread, title, found.contact)
        self.reply.show_thread(thread, found.contact, self._desk.clock.now(), most)
        if self._sending:
            self.reply.wait(True)
        if draft is not None:
            self.reply.put(*draft)
        self._show_lines(fresh=draft is not None)
        if newer and self.isVisible():
            last = thread.lines[-1].received
            if last is not None:
                announce(self.lines, f"{who(thread.conversation)}: {last.text}")
            if self._by_person:
                self._reading.start()

    def _provider(self, conversation: Conversation) -> tuple[str, int | None]:
        info = self._desk.accounts.provider(conversation.provider).info
        return info.title, info.limits.characters

    def _show_lines(self, *, fresh: bool) -> None:
        thread = self._thread
        if thread is None:
            return
        first = {key_of(line) for line in thread.lines}
        lines = [line for line in self._earlier if key_of(line) not in first] + list(thread.lines)
        more = thread.more if self._before_earlier is None else self._before_earlier
        self.lines.show_lines(lines, more=more, now=self._desk.clock.now(), fresh=fresh)

    def _read_earlier(self) -> None:
        thread = self._thread
        if thread is None:
            return
        lines = [*self._earlier, *thread.lines]
        work = self._desk.inbox.thread(self._shown, lines[0].at if lines else None)

        def show(older: Thread) -> None:
            if older.conversation.id == self._shown:
                known = {key_of(line) for line in lines}
                self._earlier = (*(line for line in older.lines if key_of(line) not in known), *lines)
                self._before_earlier = older.more
                self._show_lines(fresh=False)

        self._tasks.start(work, "inbox.earlier", guard=self, done=show)

    def _mark_read(self) -> None:
        thread = self._thread
        if thread is None or not self.isVisible() or not self._by_person:
            return
        if thread.conversation.unread:
            self._tasks.start(self._desk.inbox.mark_read(thread.conversation.id), "inbox.mark_read", guard=self)

    def _toggle_done(self) -> None:
        thread = self._thread
        if thread is None:
            return
        said = thread.conversation
        place = self.finder.rows.place_of(said.id)

        def next_one(_nothing: object) -> None:
            following = self.finder.rows.at(place + 1) or self.finder.rows.at(place - 1)
            if self.finder.now.folder is not Folder.DONE and not said.done and following is not None:
                self._show(following.id)
            self.soon()

        self._by_person = True
        work = self._desk.inbox.mark_done(said.id, not said.done)
        self._tasks.start(work, "inbox.mark_done", guard=self, done=next_one)

    # -- what can be done with one

    def _opt(self, out: bool) -> None:
        thread = self._thread
        if thread is not None:
            self._tasks.start(self._ask_opt(thread.conversation, out=out), "inbox.opt", guard=self)

    async def _ask_opt(self, said: Conversation, *, out: bool) -> None:
        if out:
            question = Question(
                tr("Opt out {who}?").format(who=who(said)),
                tr("Nothing is sent to this number any more, by no list, no reply and no rule."),
                tr("Opt out"),
                danger=True,
                identifier="inbox.opt",
            )
        else:
            question = Question(
                tr("Send to {who} again?").format(who=who(said)),
                tr("They asked for no more messages. Do this only if the owner of the number asked for it."),
                tr("Opt in again"),
                identifier="inbox.opt",
            )
        if not await self._notify.ask(question):
            return
        if out:
            await self._desk.optouts.add([said.number], tr("By {name}").format(name=person()))
        else:
            await self._desk.optouts.remove([said.number])
        self.soon()

    def _open_details(self) -> None:
        self._drawer.open()
        self.details.closer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_details(self) -> None:
        self._drawer.leave()

    # -- the reply

    def _edited(self) -> None:
        if self._thread is not None:
            self._by_person = True
            self._written[self._shown] = (self.reply.text.toPlainText(), self.reply.source.key)
            self._keeping.start()

    def keep_draft(self) -> None:
        """Keep what is written for this conversation."""
        if not self._keeping.isActive() and self._shown not in self._written:
            return
        self._keeping.stop()
        written = self._written.get(self._shown)
        if written is None:
            return
        text, sender = written
        drafts, key = self._desk.drafts, _draft(self._shown)
        work = drafts.save(key, {"text": text, "sender": sender}) if text.strip() else drafts.drop(key)
        self._tasks.start_quiet(work, "inbox.draft")

    def send(self) -> None:
        """Send what is written, once."""
        if self._thread is None or not self.reply.ready or self._sending:
            return
        shown, text = self._thread.conversation.id, self.reply.written
        work = self._desk.inbox.reply(shown, text, self.reply.source.key, person())
        self._sending = True

        def sent(_queued: Queued) -> None:
            self._sending = False
            self._keeping.stop()
            self._written[shown] = ("", "")
            self._tasks.start_quiet(self._desk.drafts.drop(_draft(shown)), "inbox.draft")
            if shown == self._shown:
                self.reply.put("", "")
            self.soon()

        def refused(_error: Exception) -> bool:
            # The text stays; the reason is told where every reason is told.
            self._sending = False
            self.reply.wait(False)
            return False

        self.reply.wait(True)
        self._tasks.start(work, "inbox.send", guard=self.reply, done=sent, failed=refused)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep_draft()


def _draft(conversation: int) -> str:
    return f"inbox.reply.{conversation}"


def _timer(owner: QWidget, milliseconds: int, work: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(work)
    return timer
