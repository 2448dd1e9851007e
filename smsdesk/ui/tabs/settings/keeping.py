"""How long messages are kept; a shorter time is asked about before it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.host.settings import KEEP_MONTHS
from smsdesk.ui.controls import keep
from smsdesk.ui.forms import Combo, Setting
from smsdesk.ui.notify import Question
from smsdesk.ui.words import day, tr

if TYPE_CHECKING:
    from smsdesk.core.message import Old
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks


class KeepMessages(Setting):
    """The choice, which goes back to what it was where the person thinks better of it."""

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify) -> None:
        self._combo = Combo(
            [(str(months), tr(words), "") for months, words in KEEP_MONTHS.choices],
            name=tr(KEEP_MONTHS.label),
            identifier=f"settings.{KEEP_MONTHS.key}",
        )
        self._combo.setFixedWidth(200)
        super().__init__(tr(KEEP_MONTHS.label), tr(KEEP_MONTHS.help), self._combo)
        self._desk, self._tasks, self._notify = desk, tasks, notify
        self._combo.choose(str(desk.settings.get(KEEP_MONTHS)))
        self._combo.currentIndexChanged.connect(self._chosen)

    def _chosen(self, place: int) -> None:
        months, kept = KEEP_MONTHS.choices[place][0], self._desk.settings.get(KEEP_MONTHS)
        if months == kept:
            return
        if not months or (kept and months > kept):
            keep(self._desk.settings, self._notify, KEEP_MONTHS, months)
            return
        # Until the person has said yes it stands as it is kept.
        self._combo.choose(str(kept))
        self._tasks.start(
            self._desk.retention.old(months), "keep.old", guard=self._combo, done=lambda old: self._ask(months, old)
        )

    def _ask(self, months: int, old: Old) -> None:
        question = Question(
            tr("Remove what is older than {time}?").format(time=tr(dict(KEEP_MONTHS.choices)[months])),
            consequence(old),
            tr("Remove it"),
            role="err",
            danger=True,
            identifier="settings.keep_months.ask",
        )

        def answered(yes: bool) -> None:
            if yes:
                keep(self._desk.settings, self._notify, KEEP_MONTHS, months)
            self._combo.choose(str(self._desk.settings.get(KEEP_MONTHS)))

        self._tasks.start(self._notify.ask(question), "keep.ask", guard=self._combo, done=answered)


def consequence(old: Old) -> str:
    """What goes, from when, and what to do first."""
    if old.since is None:
        found = tr("Nothing on this desk is that old yet; from now on it is removed as it becomes so.")
    else:
        parts = [tr("%Ln messages in the Outbox", old.messages)] if old.messages else []
        parts += [tr("%Ln texts in the Inbox", old.texts)] if old.texts else []
        found = tr("{what}: so much is older, the first of {day}.").format(what=", ".join(parts), day=day(old.since))
    gone = tr("Their words, numbers and names cannot be brought back. Contacts, opt-outs, reports and the books stay.")
    return f"{found} {gone} " + tr("If you may need them, make a backup first: the help page Backup says how.")
