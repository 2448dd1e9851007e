"""What a person orders among the contacts, asked where it matters, and handed to the services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from smsdesk.core.phrase import phrase
from smsdesk.ui.dialogs.files import open_file
from smsdesk.ui.dialogs.naming import ask_name
from smsdesk.ui.dialogs.save import save_list
from smsdesk.ui.notify import Question
from smsdesk.ui.privacy import privacy
from smsdesk.ui.words import people, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence
    from pathlib import Path
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from smsdesk.core.contact import Contact, ContactGroup
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: What can be opened, as file dialogs want it.
_LISTS: Final = phrase("Lists (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)")


class Orders(QObject):
    """Orders about people, groups and lists. `told` says what became of one, in a role; `deleted` that people went."""

    told = Signal(str, str)
    deleted = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._tasks, self._notify, self._page = desk, tasks, notify, page
        self._started = 0

    def go(self, work: Coroutine[Any, Any, Any], done: Callable[[Any], object]) -> None:
        """Run it; each has a name of its own, so none waits for another, and none outlives the page."""
        self._started += 1
        self._tasks.start(work, f"contacts.do.{self._started}", guard=self._page, done=done)

    def when(self, work: Coroutine[Any, Any, Any], done: Callable[[Any], object]) -> None:
        """As `go`, where nothing is to be done without a result."""

        def answered(result: object) -> None:
            if result:
                done(result)

        self.go(work, answered)

    def _tell(self, words: str, role: str = "ok") -> None:
        self.told.emit(words, role)

    # -- people

    def join(self, name: str, chosen: list[Contact]) -> None:
        """They belong to this group too."""
        ids = [each.id for each in chosen if each.id]
        words = tr("{people} added to {group}.")
        self.go(
            self._desk.contacts.add_to(ids, name),
            lambda count: self._tell(words.format(people=people(count), group=name)),
        )

    def join_new(self, used: Sequence[str], chosen: list[Contact]) -> None:
        """They belong to a new group; `used` are the names that groups have."""
        self.when(self.ask_group(used), lambda name: self.join(name, chosen))

    def take_out(self, group: int, name: str, chosen: list[Contact]) -> None:
        """They belong to this group no more."""
        ids = [each.id for each in chosen if each.id]
        words = tr("{people} taken out of {group}.")
        self.go(
            self._desk.contacts.take_from(ids, group),
            lambda count: self._tell(words.format(people=people(count), group=name)),
        )

    def opt(self, chosen: list[Contact], *, out: bool) -> None:
        """Put them on the opt-out list, or take them off; that is asked first."""
        concerned = [each for each in chosen if each.opted_out != out]
        if concerned:
            self.when(self._ask_opt(concerned, out=out), lambda _: self._opted(concerned, out=out))

    async def _ask_opt(self, chosen: Sequence[Contact], *, out: bool) -> bool:
        who = self._who(chosen)
        if out:
            question = Question(
                tr("Put {who} on the opt-out list?").format(who=who),
                tr("Nothing is sent to them any more, and what waits for them is cancelled."),
                tr("Opt out"),
                identifier="contacts.optout",
            )
        else:
            question = Question(
                tr("Take {who} off the opt-out list?").format(who=who),
                tr("They asked for no more messages. Take them off only if they told you that they want them again."),
                tr("Take off the list"),
                identifier="contacts.optin",
            )
        if not await self._notify.ask(question):
            return False
        numbers = [each.number for each in chosen]
        if out:
            await self._desk.contacts.opt_out([each.id for each in chosen if each.id])
        else:
            await self._desk.optouts.remove(numbers)
        return True

    def _opted(self, chosen: Sequence[Contact], *, out: bool) -> None:
        words = tr("{who} opted out. Nothing is sent to them.") if out else tr("{who} can be written to again.")
        self._tell(words.format(who=self._who(chosen)))

    def _who(self, chosen: Sequence[Contact]) -> str:
        if len(chosen) != 1:
            return people(len(chosen))
        return chosen[0].name or privacy.number(chosen[0].number)

    def remove(self, chosen: list[Contact]) -> None:
        """Delete them from the contacts; that is asked first."""
        ids = [each.id for each in chosen if each.id]
        if not ids:
            return
        question = Question(
            tr("Delete {who} from your contacts?").format(who=self._who(chosen)),
            tr("Name, fields and groups are forgotten. What passed between you stays, as do opt-outs."),
            tr("Delete %Ln", len(ids)) if len(ids) > 1 else tr("Delete"),
            tr("Keep them"),
            danger=True,
            identifier="contacts.delete",
        )

        def answered(yes: bool) -> None:
            if yes:
                self.deleted.emit()
                self.go(
                    self._desk.contacts.remove(ids),
                    lambda count: self._tell(tr("{people} deleted.").format(people=people(count))),
                )

        self.go(self._notify.ask(question), answered)

    # -- groups

    async def ask_group(self, used: Sequence[str]) -> str:
        """The name of a new group, "" for none; `used` are the names that groups have."""
        taken = [*used, tr("Everybody"), tr("Opted out")]
        return await ask_name(self._notify, self._page, tr("New group"), tr("Make the group"), taken)

    def rename_group(self, group: ContactGroup, used: Sequence[str]) -> None:
        """Ask for another name."""

        async def rename() -> None:
            taken = [*used, tr("Everybody"), tr("Opted out")]
            name = await ask_name(self._notify, self._page, tr("Rename the group"), tr("Rename"), taken, group.name)
            if name and name != group.name:
                await self._desk.contacts.rename_group(group.id, name)

        self.go(rename(), lambda _: None)

    def remove_group(self, group: ContactGroup) -> None:
        """Remove it, its people stay; that is asked first."""
        question = Question(
            tr("Remove the group {group}?").format(group=group.name),
            tr("Its {people} stay in your contacts.").format(people=people(group.count)),
            tr("Remove the group"),
            tr("Keep it"),
            danger=True,
            identifier="contacts.groups.remove",
        )

        async def remove() -> None:
            if await self._notify.ask(question):
                await self._desk.contacts.remove_group(group.id)

        self.go(remove(), lambda _: None)

    # -- lists

    def choose_list(self, groups: list[str], group: str) -> None:
        """Ask which list is to be taken in, and into which group: `group`, if a person says nothing else."""
        asked = open_file(self._notify, self._page, tr("Choose a list"), tr(_LISTS))
        self.when(asked, lambda path: self.import_list(path, groups, group))

    def import_list(self, path: Path, groups: list[str], group: str) -> None:
        """Take in a list."""
        # What reads lists takes a while to load, and only this needs it.
        from smsdesk.ui.tabs.contacts.importing import ImportPeople, said

        dialog = ImportPeople(self._desk, self._tasks, path, groups, group, self._page.window())

        async def ask() -> None:
            await self._notify.show(dialog)

        def done(_: None) -> None:
            if dialog.merged is not None:
                self._tell(said(dialog.merged), role="warn" if dialog.merged.problems else "ok")

        self.go(ask(), done)

    def import_optouts(self) -> None:
        """Ask for a list of those who opted out."""

        def told(found: tuple[int, int]) -> None:
            added, problems = found
            words = tr("%Ln numbers added to the opt-out list.", added)
            if problems:
                words = tr("{words} Rows without a usable number: %Ln.", problems).format(words=words)
            self._tell(words, role="warn" if problems else "ok")

        asked = open_file(self._notify, self._page, tr("Choose a list of numbers that opted out"), tr(_LISTS))
        self.when(asked, lambda path: self.go(self._desk.optouts.import_list(path, ""), told))

    def merge_doubles(self) -> None:
        """Look for people who are there twice."""
        from smsdesk.ui.tabs.contacts.doubles import Doubles

        dialog = Doubles(self._desk, self._tasks, self._page.window())
        self.go(self._notify.show(dialog), lambda _: None)

    def save(self, group: int, name: str) -> None:
        """Write the people of a group as a list."""

        def write(path: Path) -> Awaitable[int]:
            return self._desk.contacts.export(path, group, overwrite=True)

        work = save_list(self._notify, self._page, name, write, numbers=True)
        self._tasks.start(work, "contacts.save", guard=self._page)
