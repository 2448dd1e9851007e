"""Everything about one person, in a drawer at the right of the page: what is known, and what happened."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from smsdesk.core.contact import Contact, EventKind
from smsdesk.core.personalise import placeholder_keys
from smsdesk.core.phrase import phrase
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import Line, clear, column, row
from smsdesk.ui.drawer import Drawer
from smsdesk.ui.flow import Flow
from smsdesk.ui.forms import Field, LineField
from smsdesk.ui.labels import Digits, ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.paint.chip import Chip
from smsdesk.ui.paint.mark import Avatar
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tabs.contacts.people import opted_out_word
from smsdesk.ui.theme import Space
from smsdesk.ui.words import day_and_clock, grouped, message_word, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.contact import ContactEvent

WIDTH: Final = 400

#: What an event is called, its icon and its ink, where no message's state says it.
_EVENTS: Final = {
    EventKind.SENT: (phrase("Sent"), "send", "info"),
    EventKind.RECEIVED: (phrase("Reply"), "message-circle-more", "info"),
    EventKind.OPTED_OUT: (phrase("Opted out"), "ban", "warn"),
    EventKind.SUBSCRIBED: (phrase("Subscribed"), "circle-plus", "ok"),
    EventKind.UNSUBSCRIBED: (phrase("Unsubscribed"), "circle-minus", "wait"),
}


class Details(Drawer):
    """A person to look at and to change. Esc closes; what was typed is given up only when a person says so.

    `saved` carries the contact as it is to be, `write` asks to write to the person, `opt` to opt out (True) or in,
    `removed` to delete, `give_up` whether changes may be forgotten, `named` for a new group.
    """

    saved = Signal(object)
    write = Signal(object)
    opt = Signal(object, bool)
    removed = Signal(object)
    give_up = Signal()
    new_group = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, WIDTH)
        self._contact: Contact | None = None
        self._known: tuple[str, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._groups: tuple[str, ...] = ()
        self._fields: dict[str, LineField] = {}
        self._more: list[tuple[LineField, LineField]] = []
        self.setAccessibleName(tr("Details"))
        self.setAccessibleIdentifier("contacts.details")
        self._title = PlainLabel(tr("Details"), "section")
        self._closer = IconButton("x", tr("Close"), identifier="contacts.details.close", framed=False)
        self._closer.clicked.connect(self.leave)
        head = row(self._title, None, self._closer)
        head.setContentsMargins(17, 10, 10, 10)
        inner = QWidget()
        content = column(inner, margins=(17, 14, 17, 17), spacing=12)
        self._who = column()
        content.addLayout(self._who)
        self.name = LineField(tr("Name"), identifier="contacts.details.name")
        self.number = LineField(tr("Number"), identifier="contacts.details.number", hint="+254 712 345 678")
        self._number = Field(tr("Num&ber"), self.number)
        for field in (Field(tr("&Name"), self.name), self._number):
            content.addWidget(field)
        self.name.textEdited.connect(lambda _: self._edited())
        self.number.textEdited.connect(lambda _: self._edited())
        content.addWidget(PlainLabel(tr("Groups"), "label"))
        self._group_flow = Flow()
        content.addWidget(self._group_flow)
        self._field_column = column(spacing=12)
        content.addLayout(self._field_column)
        self._adder = Button(
            tr("Add a field"), "link", symbol="plus", identifier="contacts.details.field.add", height=26
        )
        self._adder.clicked.connect(lambda *_: self._add_field())
        content.addLayout(row(self._adder, None))
        self._line = Line()
        content.addWidget(self._line)
        self._story_title = PlainLabel(tr("What happened"), "label")
        content.addWidget(self._story_title)
        self._story = column(spacing=10)
        content.addLayout(self._story)
        content.addStretch(1)
        self.save = Button(tr("Save"), "primary", identifier="contacts.details.save", keys="Ctrl+Return")
        self.save.clicked.connect(lambda *_: self.keep())
        self._undo = Button(tr("Undo"), identifier="contacts.details.undo")
        self._undo.clicked.connect(lambda *_: self.forget())
        self._write = Button(tr("Write"), symbol="send", identifier="contacts.details.write")
        self._write.clicked.connect(lambda *_: self.write.emit(self._contact))
        self._out = Button("", identifier="contacts.details.optout")
        self._out.clicked.connect(self._opt)
        self._bin = IconButton("trash-2", tr("Delete this person"), identifier="contacts.details.delete")
        self._bin.clicked.connect(lambda *_: self.removed.emit(self._contact))
        foot = row(self._write, self._out, self.save, self._undo, None, self._bin, spacing=8)
        foot.setContentsMargins(17, 10, 17, 12)
        whole = column(self, margins=(1, 1, 1, 1))
        whole.addLayout(head)
        whole.addWidget(Line())
        whole.addWidget(Body(inner), 1)
        whole.addWidget(Line())
        whole.addLayout(foot)
        privacy.changed.connect(self._privacy_changed)

    # -- what is shown

    @property
    def contact(self) -> Contact | None:
        """Who is shown, None while the drawer is closed."""
        return None if self.isHidden() else self._contact

    def show_contact(self, contact: Contact, known: Sequence[str], keys: Sequence[str]) -> None:
        """Open with this person; `known` are the groups there are, `keys` the fields that others have."""
        fresh = not self.isVisible()
        other = self._contact is None or self._contact.id != contact.id or fresh
        self._contact, self._known, self._keys = contact, tuple(known), tuple(keys)
        if other:
            self.show_history(())
        self._fill()
        self.open()
        if fresh:
            first = self.name if not contact.id else self._closer
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, before: Details) -> None:
        """Show who is shown in the drawer before, with what was typed there."""
        contact = before.contact
        if contact is None:
            return
        self.show_contact(contact, before._known, before._keys)
        self.name.setText(before.name.text())
        if not before.number.isReadOnly():
            self.number.setText(before.number.text())
        for key, line in before._fields.items():
            self._fields[key].setText(line.text())
        for name, value in before._more:
            self._add_field()
            for field, typed in zip(self._more[-1], (name, value), strict=True):
                field.setText(typed.text())
        self._groups = before._groups
        self._show_groups()
        self._edited()

    def show_groups(self, known: Sequence[str]) -> None:
        """These groups there are now."""
        self._known = tuple(known)

    def join(self, group: str) -> None:
        """Put the person in a group; it is kept with Save."""
        if group and group not in self._groups:
            self._groups = (*self._groups, group)
            self._show_groups()
            self._edited()

    def show_history(self, events: Sequence[ContactEvent]) -> None:
        """What happened between the office and this person, newest first."""
        clear(self._story)
        for event in events:
            self._story.addWidget(_line(event))
        contact = self._contact
        for part in (self._line, self._story_title):
            part.setVisible(contact is not None and bool(contact.id))
        if not events and contact is not None and contact.id:
            self._story.addWidget(PlainLabel(tr("Nothing yet"), "caption", tone="text2"))

    @property
    def edited(self) -> bool:
        """Whether something was typed that is not kept yet."""
        contact = self._contact
        if contact is None or self.isHidden():
            return False
        number_typed = not self.number.isReadOnly() and self.number.text().strip() != grouped(contact.number)
        return (
            self.name.text().strip() != contact.name
            or number_typed
            or self._groups != tuple(contact.groups)
            or self._typed() != {key: value for key, value in contact.fields.items() if value}
        )

    @override
    def leave(self) -> None:
        """Close; where something was typed, the page asks first."""
        if self.edited:
            self.give_up.emit()
        else:
            self.close_now()

    def close_now(self) -> None:
        """Close, whatever was typed."""
        self._contact = None
        super().leave()

    def forget(self) -> None:
        """Show everything as it is kept."""
        if self._contact is not None and self._contact.id:
            self._fill()
        else:
            self.close_now()

    def keep(self) -> None:
        """Ask for what was typed to be kept."""
        contact = self._contact
        if contact is None or not self.save.isVisible():
            return
        # Where numbers are hidden the field holds no number.
        number = contact.number if self.number.isReadOnly() else self.number.text().strip()
        name = " ".join(self.name.text().split())
        self.saved.emit(replace(contact, name=name, number=number, groups=self._groups, fields=self._typed()))

    def refuse(self, why: str) -> None:
        """The number cannot be kept, for this reason; what was typed stays."""
        self._number.help.say(why, "err")
        self.number.mark(wrong=True)
        self.number.setFocus()

    # -- inside

    def _fill(self) -> None:
        contact = self._contact
        if contact is None:
            return
        new = not contact.id
        self._title.setText(tr("Add a person") if new else tr("Details"))
        clear(self._who)
        if not new:
            words = column(spacing=2)
            words.addWidget(ElidedLabel(contact.name or tr("No name"), "strong"))
            words.addWidget(Digits(privacy.number(contact.number), "body", tone="text2"))
            who = row(Avatar(contact.name, 36), spacing=10)
            who.addLayout(words, 1)
            if contact.opted_out:
                who.addWidget(Chip(opted_out_word()))
            self._who.addLayout(who)
        self.name.setText(contact.name)
        self._number.help.say("")
        self.number.mark(wrong=False)
        self._show_number()
        self._groups = tuple(contact.groups)
        self._show_groups()
        clear(self._field_column)
        self._fields, self._more = {}, []
        for key in dict.fromkeys((*contact.fields, *self._keys)):
            line = LineField(key, identifier=f"contacts.details.field.{key}")
            line.setText(contact.fields.get(key, ""))
            line.textEdited.connect(lambda _: self._edited())
            self._fields[key] = line
            self._field_column.addWidget(Field(key.replace("_", " ").capitalize(), line))
        for part in (self._line, self._story_title):
            part.setVisible(not new)
        self._out.setText(tr("Opt in again") if contact.opted_out else tr("Opt out"))
        self._edited()

    def _show_number(self) -> None:
        """The number can be changed only while it can be read."""
        contact = self._contact
        if contact is None:
            return
        hidden = privacy.hidden and bool(contact.id)
        self.number.setReadOnly(hidden)
        self.number.setText(privacy.number(contact.number) if hidden else grouped(contact.number))
        if hidden:
            self._number.help.say(tr("Show numbers (Ctrl+Shift+H) to change it."))

    def _privacy_changed(self, _hidden: bool) -> None:
        if self._contact is None or not self.isVisible():
            return
        if self.edited:
            # What is typed stays; only a number that nobody touched follows.
            if self.number.isReadOnly() or self.number.text().strip() == grouped(self._contact.number):
                self._number.help.say("")
                self._show_number()
            return
        self._fill()

    def _show_groups(self) -> None:
        self._group_flow.clear()
        for group in self._groups:
            shown = group if len(group) < 34 else f"{group[:32]}…"
            button = Button(shown.replace("&", "&&"), "pill", symbol="x", height=Space.PILL)
            button.setProperty("tight", False)
            button.setAccessibleIdentifier("contacts.details.group")
            button.setAccessibleName(tr("Take out of {group}").format(group=group))
            button.clicked.connect(lambda _=False, group=group: self._drop(group))
            self._group_flow.add(button)
        adder = Button(
            tr("Add to group"), "link", symbol="plus", identifier="contacts.details.group.add", height=Space.PILL
        )
        adder.clicked.connect(lambda *_: self._offer_groups(adder))
        self._group_flow.add(adder)

    def _drop(self, group: str) -> None:
        self._groups = tuple(each for each in self._groups if each != group)
        self._show_groups()
        self._edited()

    def _offer_groups(self, button: Button) -> None:
        menu = QMenu(self)
        for group in self._known:
            if group not in self._groups:
                menu.addAction(group.replace("&", "&&")).triggered.connect(partial(self._join_pressed, group))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(tr("New group"), self.new_group.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _join_pressed(self, group: str, *_pressed: object) -> None:
        self.join(group)

    def _add_field(self) -> None:
        key = LineField(tr("Name of the field"), identifier="contacts.details.field.key", hint=tr("Class"))
        value = LineField(tr("What it holds"), identifier="contacts.details.field.value")
        for each in (key, value):
            each.textEdited.connect(lambda _: self._edited())
        line = QWidget()
        row(Field(tr("Name of the field"), key), Field(tr("What it holds"), value), spacing=8, owner=line)
        self._field_column.addWidget(line)
        self._more.append((key, value))
        key.setFocus()

    def _typed(self) -> dict[str, str]:
        found = {key: line.text().strip() for key, line in self._fields.items()}
        for key, value in self._more:
            if key.text().strip() and value.text().strip():
                found[placeholder_keys((key.text().strip(),))[0]] = value.text().strip()
        return {key: value for key, value in found.items() if value}

    def _edited(self) -> None:
        contact = self._contact
        if contact is None:
            return
        changed = self.edited or not contact.id
        if self.number.property("tone") == "err":
            self._number.help.say("")
            self.number.mark(wrong=False)
        self.save.setVisible(changed)
        self._undo.setVisible(changed)
        self._undo.setText(tr("Undo") if contact.id else tr("Cancel"))
        self.save.setText(tr("Save") if contact.id else tr("Add"))
        self.save.setEnabled(bool(self.number.text().strip()))
        self._write.setVisible(not changed and not contact.opted_out)
        self._out.setVisible(not changed)
        self._bin.setVisible(bool(contact.id))

    def _opt(self) -> None:
        if self._contact is not None:
            self.opt.emit(self._contact, not self._contact.opted_out)


def _line(event: ContactEvent) -> QWidget:
    """One thing that happened, with its text as plain text."""
    words, symbol, ink = _EVENTS[event.kind]
    title = tr(words)
    if event.kind is EventKind.SENT and event.state:
        word = message_word(event.state)
        title, symbol, ink = word.text, word.icon, word.role
    line = QWidget()
    stack = column(spacing=1)
    stack.addWidget(PlainLabel(title, "medium"))
    about = ", ".join(each for each in (event.title, day_and_clock(event.at)) if each)
    stack.addWidget(PlainLabel(about, "caption", tone="text2", wrap=True))
    if event.text:
        text = PlainLabel(event.text, "body", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        stack.addWidget(text)
    whole = row(spacing=10, owner=line)
    whole.addWidget(IconLabel(symbol, ink if ink != "wait" else "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
    whole.addLayout(stack, 1)
    line.setAccessibleName(f"{title}, {about}. {event.text}".strip())
    return line
