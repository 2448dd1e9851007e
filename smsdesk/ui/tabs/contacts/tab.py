"""Contacts: groups at the left, their people at the right, everything about a person in a drawer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget
from typing_extensions import override

from smsdesk.core.contact import EVERYBODY, OPTED_OUT, Contact
from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import joined, phrase
from smsdesk.services.people import ContactsOf
from smsdesk.ui.banner import Banner
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, row
from smsdesk.ui.notify import Question
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tab import Action, Tab, carry_over
from smsdesk.ui.tabs.contacts.drawer import Details
from smsdesk.ui.tabs.contacts.groups import GroupList, group_name, in_order
from smsdesk.ui.tabs.contacts.orders import Orders
from smsdesk.ui.tabs.contacts.people import PeopleCard
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPoint

    from smsdesk.core.contact import ContactEvent, ContactGroup
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: News is shown at most this often, in milliseconds.
_CALM: Final = 100
_GROUPS_IN_MENU: Final = 20


@dataclass(frozen=True, slots=True)
class _Found:
    groups: Sequence[ContactGroup]
    fields: Sequence[str]


class ContactsTab(Tab):
    """The page. `receive` takes the number of a person to show, who is added if nobody has it, or a path to import."""

    key: ClassVar[str] = "contacts"
    title_text: ClassVar[str] = phrase("Contacts")

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, notify, parent)
        self._groups: list[ContactGroup] = []
        self._fields: Sequence[str] = ()
        self._shown = EVERYBODY
        self._read_once = False
        self._width = 0
        self.orders = Orders(desk, tasks, notify, self)
        self.orders.told.connect(self._tell)
        self._build()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._read)
        stops = [
            desk.contacts.changed.listen(lambda _: self._soon()),
            desk.optouts.changed.listen(lambda _: self._soon()),
        ]
        self.destroyed.connect(lambda: [stop() for stop in stops])
        theme.changed.connect(self._theme_changed)
        self._read()

    def _build(self) -> None:
        self.header.addStretch(1)
        self.doubles = Button(tr("Merge doubles"), symbol="copy-x", identifier="contacts.doubles")
        self.doubles.clicked.connect(lambda *_: self.orders.merge_doubles())
        self.save = Button(tr("Save as CSV"), symbol="download", identifier="contacts.save", keys="Ctrl+E")
        self.save.clicked.connect(lambda *_: self._save())
        self.bring = Button(tr("Import a list"), symbol="file-spreadsheet", identifier="contacts.import")
        self.bring.clicked.connect(lambda *_: self._import())
        self.add = Button(tr("Add a person"), symbol="user-plus", identifier="contacts.add")
        self.add.clicked.connect(lambda *_: self._add())
        for each in (self.doubles, self.save, self.bring, self.add):
            self.header.addWidget(each)
        self.told = Banner("ok", "", closable=True, identifier="contacts.told")
        self.told.hide()
        self.add_banner(self.told)

        self.list = GroupList()
        self.list.chosen.connect(self._show_group)
        self.list.menu_asked.connect(self._group_menu)
        self.list.gone.connect(self._remove_group)
        self.list.new_asked.connect(self._new_group)
        self.people = PeopleCard(self.desk.contacts, self.tasks, self.desk.clock.now)
        self.list.again.connect(self.people.table.clearSelection)
        self.people.opened.connect(self._open)
        self.people.menu_asked.connect(self._people_menu)
        self.people.marked.connect(self._show_actions)
        self.people.gone.connect(self._remove)
        self.people.bring.connect(self._import)
        self.list.entered.connect(self.people.table.setFocus)
        self.join = Button(tr("Add to group"), symbol="plus", identifier="contacts.join")
        self.join.clicked.connect(lambda *_: self._join_menu(self.join.mapToGlobal(self.join.rect().bottomLeft())))
        self.write = Button(
            tr("Write to them"), "primary", symbol="send", identifier="contacts.write", keys="Ctrl+Return"
        )
        self.write.clicked.connect(lambda *_: self._write())
        for each in (self.join, self.write):
            self.people.ends.addWidget(each)
        content = QWidget()
        self._split = row(spacing=16, owner=content)
        self._split.addWidget(self.list)
        self._split.addWidget(self.people, 1)
        self._empty = Notice(
            "users",
            tr("No contacts yet"),
            tr("Import a list once, and write to the same people again and again, by group."),
        )
        self._empty.add_button(
            tr("Import a list"), self._import, look="primary", symbol="file-spreadsheet",
            identifier="contacts.import.first",
        )  # fmt: skip
        self._empty.add_button(tr("Add a person"), self._add, symbol="user-plus", identifier="contacts.add.first")
        holder = Card(padding=0)
        holder.add(self._empty)
        self._nothing = holder
        self.stage = Stage(content)
        self.stage.addWidget(holder)
        self.stage.show_loading()
        self.body.addWidget(self.stage, 1)
        self.drawer = Details(self)
        self.drawer.saved.connect(self._keep)
        self.drawer.write.connect(lambda contact: self._hand_over([contact]))
        self.drawer.opt.connect(lambda contact, out: self.orders.opt([contact], out=out))
        self.drawer.removed.connect(lambda contact: self.orders.remove([contact]))
        self.drawer.give_up.connect(self._ask_give_up)
        self.drawer.new_group.connect(self._new_group_for_drawer)
        self.drawer.closed.connect(self._drawer_closed)
        self.orders.deleted.connect(self.drawer.close_now)
        self._show_actions()

    # -- what the window asks

    @override
    def anew(self, parent: QWidget) -> ContactsTab:
        page = ContactsTab(self.desk, self.tasks, self.notify, parent)
        page._shown = self._shown
        carry_over(self, page)
        page.drawer.go_on(self.drawer)
        contact = page.drawer.contact
        if contact is not None:
            page._read_history(contact)
        return page

    @override
    def first_field(self) -> QWidget | None:
        return self.list.view

    @override
    def opened(self) -> None:
        self._soon()

    @property
    @override
    def help_page(self) -> str:
        return "optouts" if self._shown == OPTED_OUT else self.key

    @override
    def receive(self, what: object) -> None:
        if isinstance(what, str):
            self.orders.go(self.desk.contacts.by_number(what), lambda found: self._open(found or Contact(0, "", what)))
        elif isinstance(what, Contact):
            self._open(what)

    @override
    def act(self, action: Action) -> bool:
        match action:
            case Action.REFRESH:
                self._soon()
            case Action.SEARCH:
                self.people.search.setFocus()
                self.people.search.selectAll()
            case Action.SAVE_CSV if self.save.isVisible():
                self._save()
            case Action.MAIN if self.drawer.contact is not None and self.drawer.save.isVisible():
                self.drawer.keep()
            case Action.MAIN if self.write.isVisible() and self.write.isEnabled() and self.drawer.contact is None:
                self._write()
            case _:
                return False
        return True

    @override
    def may_close(self) -> str:
        return tr("What you changed about a person is not kept yet.") if self.drawer.edited else ""

    def _theme_changed(self) -> None:
        if self._width:
            self.arrange(self._width)

    @override
    def arrange(self, width: int) -> None:
        self._width = width
        # Larger text needs the room of a wider window.
        width = width * 100 // theme.scale
        below = width < Space.NARROW_WIDTH
        self._split.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self.list.fit(below=below)
        self.people.arrange(width)

    # -- reading

    def _soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    def _read(self) -> None:
        if self.tasks.start(self._find(), "contacts.read", guard=self, done=self._show_found) is None:
            self._soon()

    async def _find(self) -> _Found:
        groups = await self.desk.contacts.groups()
        shown = self._shown if self._shown > 0 else None
        return _Found(groups, () if shown is None else await self.desk.contacts.field_names((shown,)))

    def _show_found(self, found: _Found) -> None:
        self._groups, self._fields = in_order(found.groups), found.fields
        self.drawer.show_groups(self._own_names())
        anything = any(each.count for each in self._groups) or len(self._groups) > 2
        for each in (self.doubles, self.save, self.bring, self.add):
            each.setVisible(anything)
        if not anything:
            self.stage.setCurrentWidget(self._nothing)
            return
        fresh = self.stage.currentWidget() is not self.stage.content
        self.stage.show_content()
        if self._group is None:
            self._shown = EVERYBODY
            self._read_once = False
        self.list.show_groups(self._groups, self._shown)
        if self._read_once:
            self.people.say_name(self._group_name())
            self.people.refresh()
        else:
            self._read_once = True
            self.people.show_group(self._shown, self._group_name())
        self._show_actions()
        self._follow_drawer()
        focus: QWidget | None = self.window().focusWidget()
        if fresh and self.isVisible() and (focus is None or not self.isAncestorOf(focus)):
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _group(self) -> ContactGroup | None:
        return next((each for each in self._groups if each.id == self._shown), None)

    def _group_name(self) -> str:
        return "" if self._group is None else group_name(self._group)

    def _own_names(self) -> list[str]:
        return [each.name for each in self._groups if each.id > 0]

    def _show_group(self, group: int) -> None:
        self._shown = group
        self.list.show_groups(self._groups, group)
        self.people.show_group(group, self._group_name())
        self._show_actions()
        self._fields = ()
        self._soon()

    def _show_actions(self) -> None:
        """What can be done follows who is chosen: several people, or the whole group."""
        chosen = self.people.chosen_count
        some = chosen > 0
        barred = self._shown == OPTED_OUT
        words = tr("Write to %Ln", chosen) if some else tr("Write to them")
        if self.write.text().strip() != words:
            self.write.setText(words)
        self.write.setVisible(not barred)
        self.write.setEnabled(bool(self.people.count))
        self.join.setVisible(some and not barred)

    # -- one person

    def _open(self, contact: Contact) -> None:
        """Show somebody in the drawer."""
        if self.drawer.edited:
            self._ask_give_up(lambda: self._open_now(contact))
        else:
            self._open_now(contact)

    def _open_now(self, contact: Contact) -> None:
        self.drawer.show_contact(contact, self._own_names(), self._fields)
        self._read_history(contact)

    def _read_history(self, contact: Contact) -> None:
        if contact.id or contact.opted_out:
            self.orders.go(self.desk.contacts.history(contact), lambda events: self._show_history(contact, events))

    def _show_history(self, contact: Contact, events: Sequence[ContactEvent]) -> None:
        if self.drawer.contact == contact:
            self.drawer.show_history(events)

    def _follow_drawer(self) -> None:
        """Show who is open as it is kept now, unless somebody is writing there."""
        contact = self.drawer.contact
        if contact is None or not contact.id or self.drawer.edited:
            return

        def show(found: Contact | None) -> None:
            if self.drawer.contact is contact and not self.drawer.edited:
                if found is None or found.id != contact.id:
                    self.drawer.close_now()
                elif found != contact:
                    self._open_now(found)

        self.orders.go(self.desk.contacts.by_number(contact.number), show)

    def _drawer_closed(self) -> None:
        if self.people.table.isVisible():
            self.people.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        own = next((each.name for each in self._groups if each.id == self._shown > 0), "")
        self._open(Contact(0, "", "", groups=(own,) if own else ()))

    def _keep(self, contact: Contact) -> None:
        def failed(error: Exception) -> bool:
            if isinstance(error, DeskError) and error.code in ("number.bad", "contact.known"):
                self.drawer.refuse(tr(joined(error.what, error.why)))
                return True
            return False

        def done(kept: Contact) -> None:
            self.drawer.close_now()
            if contact.id:
                self._open_now(kept)
            else:
                self.notify.toast("ok", tr("{name} is in your contacts.").format(name=kept.name or tr("The number")))

        self.tasks.start(self.desk.contacts.save(contact), "contacts.keep", guard=self, done=done, failed=failed)

    def _ask_give_up(self, then: Callable[[], object] | None = None) -> None:
        question = Question(
            tr("Give up your changes?"),
            tr("What you typed about this person is not kept yet."),
            tr("Give them up"),
            tr("Go on writing"),
            identifier="contacts.give_up",
        )

        def answered(yes: bool) -> None:
            if yes:
                self.drawer.close_now()
                if then is not None:
                    then()

        self.orders.go(self.notify.ask(question), answered)

    def _new_group_for_drawer(self) -> None:
        self.orders.when(self.orders.ask_group(self._own_names()), self.drawer.join)

    # -- several people

    def _some(self, work: Callable[[list[Contact]], object], *_pressed: object) -> None:
        """Do something with everybody who is chosen."""
        self.orders.when(self.people.chosen_in_full(), work)

    def _people_menu(self, at: QPoint) -> None:
        chosen = self.people.chosen()
        if not chosen:
            return
        menu = QMenu(self)
        several = self.people.chosen_count > 1
        if not several:
            menu.addAction(tr("Details"), lambda: self._open(chosen[0]))
        if any(not each.opted_out for each in chosen):
            menu.addAction(tr("Write to them"), self._write)
        if any(each.id for each in chosen):
            self._fill_join(menu.addMenu(tr("Add to group")))
        if self._shown > 0:
            menu.addAction(tr("Take out of {group}").format(group=self._plain(self._group_name())), self._take_out)
        if any(not each.opted_out for each in chosen):
            menu.addAction(tr("Opt out"), lambda: self._some(lambda found: self.orders.opt(found, out=True)))
        if any(each.opted_out for each in chosen):
            menu.addAction(
                tr("Take off the opt-out list"), lambda: self._some(lambda found: self.orders.opt(found, out=False))
            )
        menu.addAction(tr("Copy as text"), self.people.table.copy)
        if any(each.id for each in chosen):
            menu.addSeparator()
            menu.addAction(tr("Delete"), self._remove)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _join_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        self._fill_join(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _fill_join(self, menu: QMenu) -> None:
        for name in self._own_names()[:_GROUPS_IN_MENU]:
            menu.addAction(self._plain(name)).triggered.connect(partial(self._some, partial(self.orders.join, name)))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(
            tr("New group"), lambda: self._some(lambda chosen: self.orders.join_new(self._own_names(), chosen))
        )

    @staticmethod
    def _plain(name: str) -> str:
        return name.replace("&", "&&")

    def _take_out(self) -> None:
        self._some(partial(self.orders.take_out, self._shown, self._group_name()))

    def _remove(self) -> None:
        self._some(self.orders.remove)

    # -- writing

    def _write(self) -> None:
        """Write to those who are chosen, or else to those who are found, or else to the whole group."""
        if 0 < self.people.chosen_count < self.people.count:
            self._some(self._hand_over)
        elif self.people.searched:
            self.orders.when(self.people.found_in_full(), self._hand_over)
        else:
            self.go.emit("send", ContactsOf(groups=(self._shown,)))

    def _hand_over(self, chosen: list[Contact]) -> None:
        self.drawer.hide()
        self.go.emit("send", ContactsOf(people=tuple(chosen)))

    # -- groups

    def _new_group(self) -> None:
        def show(group: int) -> None:
            self._shown = group
            self._read_once = False
            self._soon()

        async def make() -> int:
            name = await self.orders.ask_group(self._own_names())
            return await self.desk.contacts.add_group(name) if name else self._shown

        self.orders.go(make(), show)

    def _group_menu(self, at: QPoint) -> None:
        group = self._group
        if group is None:
            return
        menu = QMenu(self)
        if group.id != OPTED_OUT and group.count:
            menu.addAction(tr("Write to them"), self._write)
        menu.addAction(tr("Save as CSV"), self._save)
        if group.id == OPTED_OUT:
            menu.addAction(tr("Import a list of opt-outs"), self.orders.import_optouts)
        if group.id > 0:
            menu.addAction(tr("Rename"), self._rename_group)
            menu.addSeparator()
            menu.addAction(tr("Remove the group"), self._remove_group)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _rename_group(self) -> None:
        group = self._group
        if group is not None and group.id > 0:
            self.orders.rename_group(group, self._own_names())

    def _remove_group(self) -> None:
        group = self._group
        if group is not None and group.id > 0:
            self.orders.remove_group(group)

    def _import(self) -> None:
        self.orders.choose_list(self._own_names(), self._group_name() if self._shown > 0 else "")

    def _save(self) -> None:
        """Write the people of the group that is shown."""
        self.orders.save(self._shown, tr("Contacts") if self._shown == EVERYBODY else self._group_name())

    def _tell(self, words: str, role: str) -> None:
        self.told.say(words, role=role)
        self.told.show()
