"""One key stops all sending; a strip over every page says so until a person goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smsdesk.ui.banner import Banner
from smsdesk.ui.cards import column
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from smsdesk.core.message import Job
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks


class Halt(QWidget):
    """Stops every batch of the desk at once, and goes on with those batches and no others.

    What is in the air gets its answer. The order is on the disk when the strip shows it, so it outlives the program.
    """

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._tasks: Tasks | None = None
        self._notify: Notify | None = None
        self._said = ("", "")
        self._strip = Banner("warn", "", symbol="octagon-x", identifier="halt")
        self._strip.add_button(tr("Go on with all"), self._resume, identifier="halt.go")
        stack = column(self, margins=(24, 12, 24, 0))
        stack.addWidget(self._strip)
        self.hide()

    def serve(self, desk: Desk, tasks: Tasks, notify: Notify) -> None:
        """Work on this desk from now on."""
        self._desk, self._tasks, self._notify = desk, tasks, notify

    def stop(self) -> None:
        """Begin nothing more, at once; pressed again it changes nothing."""
        if self._desk is not None and self._tasks is not None:
            self._tasks.start(self._stop(self._desk), "halt.stop", guard=self, done=self._show_stopped)

    def look(self, jobs: list[Job]) -> None:
        """These jobs are open now: does the strip still say what is?"""
        if self._desk is not None and self._tasks is not None:
            waiting = {job.id: job.waiting for job in jobs}
            self._tasks.start(
                self._desk.outbox.stopped(), "halt.look", guard=self, done=lambda ids: self._show(ids, waiting)
            )

    @staticmethod
    async def _stop(desk: Desk) -> bool:
        await desk.outbox.stop_everything()
        return bool(await desk.outbox.stopped())

    def _show_stopped(self, any_stopped: bool) -> None:
        if not any_stopped and self._notify is not None:
            self._notify.toast(
                "info", tr("Nothing is being sent."), tr("No batch waits, so nothing had to be stopped.")
            )

    def _show(self, ids: list[int], waiting: dict[int, int]) -> None:
        if not ids:
            self.hide()
            return
        left = sum(waiting.get(job, 0) for job in ids)
        title = tr("All sending is stopped.")
        text = tr("%Ln messages wait. What was on its way still gets its answer.", left)
        if self.isHidden() or self._said != (title, text):
            self._said = (title, text)
            self._strip.say(title, text, role="warn", symbol="octagon-x")
        self.show()

    def _resume(self) -> None:
        if self._desk is not None and self._tasks is not None:
            self._tasks.start(self._go_on(self._desk), "halt.go", guard=self, done=lambda _: self.hide())

    @staticmethod
    async def _go_on(desk: Desk) -> None:
        await desk.outbox.resume_everything()
        desk.sender.kick()
