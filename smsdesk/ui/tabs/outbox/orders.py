"""What a person orders in the Outbox, handed to the services; the engine is told that something may be due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from smsdesk.core.groups import FREE_AGAIN, MEMBERS, Group
from smsdesk.core.message import Page
from smsdesk.core.state import State
from smsdesk.host.person import person
from smsdesk.services.retry import retry
from smsdesk.ui.dialogs.uncertain import MOST, TARGETS, Uncertain
from smsdesk.ui.uncertain import what_happened
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from smsdesk.core.message import Job, Message
    from smsdesk.desk import Desk
    from smsdesk.services.accounts import ProviderCard
    from smsdesk.services.outbox import Queued
    from smsdesk.services.retry import Cause
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks


class Orders(QObject):
    """Each order runs once at a time, however often it is pressed.

    `queued` tells the number of a new batch, `decided` that a person has settled uncertain messages.
    """

    queued = Signal(int)
    decided = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._tasks, self._notify, self._page = desk, tasks, notify, page

    def pause(self, job: Job) -> None:
        """Nothing more of it begins."""
        self._start(self._desk.outbox.pause(job.id))

    def resume(self, job: Job) -> None:
        """Go on with a paused batch."""
        self._start(self._desk.outbox.resume(job.id))

    def cancel(self, job: Job) -> None:
        """Whatever has not begun is never sent."""
        self._start(self._desk.outbox.cancel(job.id))

    def reschedule(self, job: Job, when: datetime | None) -> None:
        """Another time for a scheduled batch; None: now."""
        self._start(self._desk.outbox.reschedule(job.id, when))

    def try_now(self) -> None:
        """Wait for the network no longer."""
        self._desk.sender.try_now()

    def start_again(self, job: Job) -> None:
        """Lift the fuse of the batch's account."""
        self._start(self._lift(job))

    async def _lift(self, job: Job) -> None:
        for account in await self._desk.accounts.all():
            if account.id == job.account:
                await self._desk.accounts.resume(account)

    def retry(self, job: Job, chosen: Sequence[Cause]) -> None:
        """Try failed messages again."""
        title = tr("{title}, again").format(title=job.title)
        self._start(retry(self._desk.outbox, job, chosen, person(), title))

    def again(self, message: Message) -> None:
        """Send one message once more: the same one if it was never paid for, else a new one."""
        if message.state in FREE_AGAIN:
            self._start(self._desk.outbox.decide([message.id], State.QUEUED, person()))
            return
        title = tr("{title}, again").format(title=message.title)
        work = self._desk.outbox.again([message.id], person(), title)
        self._tasks.start(work, "outbox.again", guard=self, done=self._queued)

    def decide(self, ids: Sequence[int] | None, shown: int, cards: Mapping[str, ProviderCard]) -> None:
        """Ask about these messages, or with None about all uncertain ones of the batch that is shown (0: of all)."""
        self._tasks.start(self._decide(ids, shown, cards), "outbox.decide", guard=self)

    async def _decide(self, ids: Sequence[int] | None, shown: int, cards: Mapping[str, ProviderCard]) -> None:
        look = self._desk.outbox.look
        if ids is None:
            page = Page(shown or None, MEMBERS[Group.UNCERTAIN])
            found = [message async for message in look.messages(page) if message.left_at is None]
        else:
            found = [message for message in await look.some(ids) if message.state is State.UNKNOWN]
        if not found:
            return
        more = max(0, len(found) - MOST)
        asked = [await look.history(message.id) for message in found[:MOST]]
        what = what_happened(found, cards)
        dialog = Uncertain(asked, what, self._desk.clock.now, self._page.window(), more=more)
        if await self._notify.show(dialog) != QDialog.DialogCode.Accepted:
            return
        for choice, target in TARGETS.items():
            chosen = [message for message, made in dialog.decisions.items() if made is choice]
            if chosen:
                await self._desk.outbox.decide(chosen, target, person())
        self._desk.sender.kick()
        self.decided.emit()

    def _start(self, work: Coroutine[Any, Any, Any]) -> None:
        self._tasks.start(work, "outbox.order", guard=self, done=lambda _: self._kick())

    def _kick(self) -> None:
        self._desk.sender.kick()

    def _queued(self, queued: Queued) -> None:
        self._kick()
        self.queued.emit(queued.job)
