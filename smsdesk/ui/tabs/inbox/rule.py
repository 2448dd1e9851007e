"""One keyword rule: its words, where it holds, what it answers; and a box to try a text in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from smsdesk.core.errors import BadInput
from smsdesk.core.inbox import Answer, Match, Rule
from smsdesk.core.personalise import Template
from smsdesk.core.phrase import phrase
from smsdesk.core.rules import PLACEHOLDERS
from smsdesk.core.segments import Encoding, count
from smsdesk.ui.banner import announce
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import Card, Line, Surface, column, fill, row
from smsdesk.ui.flow import Flow
from smsdesk.ui.forms import Combo, Editor, Field, Help, LineField, Radio
from smsdesk.ui.labels import ElidedLabel, IconLabel, PlainLabel
from smsdesk.ui.marks import Marks
from smsdesk.ui.page import Body
from smsdesk.ui.paint.toggle import Toggle
from smsdesk.ui.theme import Space
from smsdesk.ui.words import number, sentence, sms, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.inbox import Tried
    from smsdesk.core.message import Account

NEW: Final = Rule(0, (), Match.STARTS, Answer.IN_REPLY, "")
#: Account, short code, service.
Scope = tuple[str, str, str]

_MATCHES: Final = (
    (Match.STARTS, phrase("Starts with this word")),
    (Match.IS, phrase("Is exactly this")),
    (Match.CONTAINS, phrase("Contains it")),
)
_ANSWERS: Final = (
    (Answer.IN_REPLY, phrase("In the answer to the provider"), phrase("Free of a second request")),
    (Answer.MESSAGE, phrase("As a message of its own"), phrase("With the link kept")),
    (Answer.NOTHING, phrase("Not at all"), phrase("A person answers")),
)


def name_of(rule: Rule) -> str:
    """What a rule is called: its words."""
    return ", ".join(rule.words) or (tr("Any text") if rule.id else tr("New rule"))


def scopes(accounts: Sequence[Account]) -> list[tuple[Scope, str]]:
    """Where a rule can hold, in words: everywhere, or at one short code or service of an account."""
    found: list[tuple[Scope, str]] = [(("", "", ""), tr("All short codes"))]
    for account in accounts:
        codes = [code.strip() for code in account.fields.get("short_code", "").split(",") if code.strip()]
        service = account.fields.get("service_id", "").strip()
        for code in codes:
            found.append(((account.id, code, ""), tr("{code}, every service").format(code=code)))
            if service:
                words = tr("{code}, service {service}").format(code=code, service=service)
                found.append(((account.id, code, service), words))
    return found


def scope_words(rule: Rule) -> str:
    """Where a rule holds, short enough for a column."""
    return ", ".join(each for each in (rule.short_code, rule.service_id) if each) or tr("All short codes")


class RuleForm(Card):
    """The form. `saved` carries the rule as it shall be, `removed` the one to delete, `tried` a text.

    `changed` comes when something in it differs from the rule that is shown, or no longer does.
    """

    saved = Signal(object)
    removed = Signal(object)
    switched = Signal(bool)
    tried = Signal(str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__(padding=1, spacing=0)
        self._inner = QWidget()
        self._stack = column(self._inner, margins=(15, 15, 15, 10), spacing=10)
        self.add(Body(self._inner))
        self._rule = NEW
        self._scopes: list[tuple[Scope, str]] = [(("", "", ""), tr("All short codes"))]
        self._filling = False
        self._head()
        self._fields()
        self._answer()
        self._try()
        self._foot()
        self.show_rule(NEW)

    def _head(self) -> None:
        self._title = PlainLabel("", "section", wrap=True)
        self._lock = IconLabel("lock", "text2", 16)
        self._state = PlainLabel(tr("On"), "body", tone="text2")
        self.on = Toggle(tr("On"), identifier="rules.on", on=True)
        self.on.toggled.connect(self._switched)
        head = row(self._lock, spacing=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        head.addWidget(self.on)
        fill(self._stack, head)

    def _fields(self) -> None:
        self.words = LineField(tr("Keyword"), identifier="rules.words", hint=tr("SALIO, BALANCE; empty for any text"))
        self.words.textChanged.connect(self._edited)
        self.scope = Combo(name=tr("Short code and service"), identifier="rules.scope")
        self.scope.currentIndexChanged.connect(self._edited)
        self._words_field = Field(tr("&Keyword"), self.words)
        line = row(spacing=12)
        line.addWidget(self._words_field, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Field(tr("Short code and ser&vice"), self.scope), 1, Qt.AlignmentFlag.AlignTop)
        self._fixed = PlainLabel("", "caption", tone="text2", wrap=True)
        fill(self._stack, line, self._fixed)
        self._matches = QButtonGroup(self)
        self._match: dict[Match, Radio] = {}
        self._match_row = Flow(gap=14)
        for match, words in _MATCHES:
            radio = Radio(tr(words), identifier=f"rules.match.{match}")
            self._matches.addButton(radio)
            self._match[match] = radio
            self._match_row.add(radio)
            radio.toggled.connect(self._edited)
        fill(self._stack, self._match_row)

    def _answer(self) -> None:
        self.text = Editor(tr("Answer with"), identifier="rules.text")
        self.text.setFixedHeight(96)
        self._marks = Marks(self.text.document())
        self._marks.known = frozenset(PLACEHOLDERS)
        self.text.textChanged.connect(self._edited)
        self._parts = PlainLabel("", "caption", tone="text2")
        self._parts.setAccessibleIdentifier("rules.parts")
        label = PlainLabel(tr("&Answer with"), "label")
        label.setBuddy(self.text)
        line = row(label, None, self._parts)
        self.problem = Help()
        box = column(spacing=6)
        fill(box, line, self.text, self.problem)
        fill(self._stack, box)
        inserts = row(PlainLabel(tr("Insert"), "label"), spacing=6)
        self._inserts: list[Button] = []
        for key in PLACEHOLDERS:
            chip = Button(f"{{{key}}}", "placeholder", identifier=f"rules.insert.{key}", height=Space.SMALL_BUTTON)
            chip.setAccessibleName(tr("Insert {key}").format(key=f"{{{key}}}"))
            chip.clicked.connect(lambda _=False, key=key: self._insert(key))
            self._inserts.append(chip)
            inserts.addWidget(chip)
        inserts.addStretch(1)
        how = column(spacing=6)
        how.addWidget(PlainLabel(tr("How it is sent"), "label"))
        self._answers = QButtonGroup(self)
        self._how: dict[Answer, Radio] = {}
        for answer, words, more in _ANSWERS:
            radio = Radio(tr(words), identifier=f"rules.answer.{answer}")
            radio.setAccessibleDescription(tr(more))
            self._answers.addButton(radio)
            self._how[answer] = radio
            radio.toggled.connect(self._edited)
            how.addLayout(row(radio, ElidedLabel(tr(more), "caption", tone="text2"), spacing=10))
        fill(self._stack, inserts, how)

    def _try(self) -> None:
        box = Surface("sunken")
        whole = column(box, margins=(14, 12, 14, 14), spacing=10)
        label = PlainLabel(tr("&Try it"), "strong")
        self.sample = LineField(tr("Try it"), identifier="rules.try", hint=tr("What somebody might write"))
        label.setBuddy(self.sample)
        self.try_it = Button(tr("Try"), identifier="rules.try.go")
        self.try_it.clicked.connect(lambda *_: self._ask())
        self.sample.returnPressed.connect(self._ask)
        line = row(spacing=8)
        line.addWidget(self.sample, 1)
        line.addWidget(self.try_it)
        whole.addWidget(label)
        whole.addLayout(line)
        self._icon = IconLabel("circle-check", "ok", 18)
        self._verdict = PlainLabel("", "strong", wrap=True)
        self._verdict.setAccessibleIdentifier("rules.tried")
        self._would = PlainLabel("", "body", tone="text2", wrap=True)
        self._would_parts = PlainLabel("", "caption")
        words = column(spacing=2)
        for each in (self._verdict, self._would, self._would_parts):
            words.addWidget(each)
        self._told = QWidget()
        told = row(spacing=10, owner=self._told)
        told.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(words, 1)
        self._told.hide()
        whole.addWidget(self._told)
        fill(self._stack, box, None)

    def _foot(self) -> None:
        self._delete = Button(tr("Delete"), "danger", symbol="trash-2", identifier="rules.delete")
        self._delete.clicked.connect(lambda *_: self.removed.emit(self._rule))
        self.save = Button(tr("Save rule"), "primary", identifier="rules.save", keys="Ctrl+Return")
        self.save.clicked.connect(lambda *_: self.ask_save())
        foot = row(None, self._delete, self.save, spacing=8)
        foot.setContentsMargins(15, 10, 15, 14)
        self.add(Line(), foot)

    # -- what the page tells

    def stand(self, *, alone: bool) -> None:
        """Stand below the list at its whole height, or beside it, where what has no room is scrolled to."""
        self.setMinimumHeight(self._inner.sizeHint().height() + 70 if alone else 0)

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """The short codes and services to choose from."""
        edited = self.as_edited()
        self._scopes = scopes(accounts)
        self._show_scopes(edited)

    def _show_scopes(self, rule: Rule) -> None:
        own = (rule.account, rule.short_code, rule.service_id)
        if own not in [scope for scope, _ in self._scopes]:
            self._scopes.append((own, scope_words(rule)))
        # The key of a choice is a text; where it stands in the list is enough.
        self.scope.blockSignals(True)
        self.scope.set_choices([(str(place), words, "") for place, (_, words) in enumerate(self._scopes)])
        self.scope.setCurrentIndex([scope for scope, _ in self._scopes].index(own))
        self.scope.blockSignals(False)

    def show_rule(self, rule: Rule) -> None:
        """Show a rule as it is kept."""
        self._rule = rule
        self._filling = True
        self._title.setText(name_of(rule))
        self._lock.setVisible(rule.stop)
        self.on.setChecked(rule.on)
        self.words.setText(", ".join(rule.words))
        self.words.setCursorPosition(0)
        self._show_scopes(rule)
        self._match[rule.match].setChecked(True)
        self._how[rule.answer].setChecked(True)
        self.text.setPlainText(rule.text)
        free = not rule.stop
        for part in (self.words, self.scope, self.on, *self._match.values(), *self._how.values()):
            part.setEnabled(free)
        self._fixed.setVisible(rule.stop)
        self._fixed.setText(
            tr("Whoever writes one of these gets nothing more from this desk. Add words of your own in Settings.")
        )
        self._delete.setVisible(free and bool(rule.id))
        self._told.hide()
        self._filling = False
        self._edited()

    def go_on(self, before: RuleForm) -> None:
        """Show the rule of the form before, with what was changed there."""
        self.show_rule(before.as_edited())
        self._rule = before.rule
        self._title.setText(name_of(self._rule))
        self._edited()

    def as_edited(self) -> Rule:
        """The rule as it stands in the form."""
        words = tuple(word.strip() for word in self.words.text().split(",") if word.strip())
        match = next(match for match, radio in self._match.items() if radio.isChecked())
        answer = next(answer for answer, radio in self._how.items() if radio.isChecked())
        account, code, service = self._scopes[max(0, self.scope.currentIndex())][0]
        if self._rule.stop:
            return replace(self._rule, text=self.text.toPlainText().strip())
        return replace(
            self._rule,
            words=words,
            match=match,
            answer=answer,
            text=self.text.toPlainText().strip(),
            account=account,
            short_code=code,
            service_id=service,
            on=self.on.isChecked(),
        )

    @property
    def rule(self) -> Rule:
        """The rule that is shown, as it is kept."""
        return self._rule

    @property
    def dirty(self) -> bool:
        """Whether something was changed and not saved."""
        return self.as_edited() != self._rule

    def ask_save(self) -> None:
        """Ask the page to save it, if it can be."""
        if self.save.isEnabled():
            self.saved.emit(self.as_edited())

    def show_tried(self, text: str, tried: Tried) -> None:
        """What the rules would do with a text."""
        rule = tried.rule
        if rule is None:
            self._icon.set_icon("user", "text2")
            self._verdict.setText(tr("No rule matches, a person answers"))
        elif tried.opts_out:
            self._icon.set_icon("user-x", "warn")
            self._verdict.setText(tr("{rule} matches, they are opted out").format(rule=_first(rule, text)))
        else:
            self._icon.set_icon("circle-check", "ok")
            self._verdict.setText(tr("{rule} matches").format(rule=_first(rule, text)))
        self._would.setText(tried.answer or ("" if rule is None else tr("Nothing is answered.")))
        self._would.setVisible(bool(self._would.text()))
        self._would_parts.setText(parts_words(tried.answer) if tried.answer else "")
        self._would_parts.setVisible(bool(tried.answer))
        self._told.show()
        announce(self._told, f"{self._verdict.text()}. {self._would.text()}")

    # -- inside

    def _ask(self) -> None:
        if self.sample.text().strip():
            self.tried.emit(self.sample.text())

    def _switched(self, on: bool) -> None:
        self._state.setText(tr("On") if on else tr("Off"))
        if not self._filling and self._rule.id:
            self.switched.emit(on)
        self._edited()

    def took_switch(self, rule: Rule) -> None:
        """The switch alone was kept; what else was changed stays as it is."""
        self._rule = replace(self._rule, on=rule.on)
        self._edited()

    def _insert(self, key: str) -> None:
        self.text.insertPlainText(f"{{{key}}}")
        self.text.setFocus()

    def _edited(self, *_: object) -> None:
        if self._filling:
            return
        answers = not self._how[Answer.NOTHING].isChecked()
        for part in (self.text, *self._inserts):
            part.setEnabled(answers)
        text = self.text.toPlainText().strip()
        self._parts.setText(parts_words(text) if answers else "")
        self._parts.set_tone("warn" if text and count(text).encoding is Encoding.UCS2 else "text2")
        why = _why_not(text) if answers else ""
        self.problem.say(why, "err")
        edited = self.as_edited()
        possible = (bool(text) or not answers) and not why
        self.save.setEnabled(possible and edited != self._rule)
        self.changed.emit()


def parts_words(text: str) -> str:
    """What a text comes to: "1 SMS, 63 of 160"."""
    found = count(text)
    words = tr("{sms}, {used} of {room}").format(
        sms=sms(found.parts if text else 0), used=number(found.units), room=number(found.room)
    )
    return tr("{count}, special characters").format(count=words) if found.encoding is Encoding.UCS2 and text else words


def _why_not(text: str) -> str:
    try:
        Template.parse(text).bind(PLACEHOLDERS)
    except BadInput as error:
        return sentence(tr(error.why))
    return ""


def _first(rule: Rule, text: str) -> str:
    """The word of a rule that the text begins with, or all of them."""
    begins = [word for word in rule.words if text.strip().casefold().startswith(word.casefold())]
    return begins[0] if begins else name_of(rule)
