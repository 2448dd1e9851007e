"""Keyword rules: the list in which the first match wins, and the rule that is chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from smsdesk.core.inbox import Answer
from smsdesk.core.personalise import marks
from smsdesk.ui.buttons import Button, IconButton
from smsdesk.ui.cards import column, row, table_card
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.notify import Question
from smsdesk.ui.page import Body, Columns
from smsdesk.ui.rows import Column, Rows
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.table import Table
from smsdesk.ui.tabs.inbox.rule import NEW, RuleForm, name_of, scope_words
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import Word, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from typing import Any

    from PySide6.QtGui import QKeyEvent

    from smsdesk.core.inbox import Rule, Tried
    from smsdesk.core.message import Account
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

_CALM: Final = 200
_ROW: Final = 44
_FORM: Final = 430


def happens(rule: Rule) -> str:
    """What a rule does, short enough for a column."""
    names = [f"{{{mark.name}}}" for mark in marks(rule.text)]
    if rule.answer is Answer.NOTHING or not rule.text:
        does = tr("Leaves it for a person")
    elif rule.answer is Answer.MESSAGE:
        does = tr("Sends a message")
    elif names:
        does = tr("Replies with {name}").format(name=names[0])
    else:
        does = tr("Replies with a text")
    if not rule.stop:
        return does
    return tr("Opts out") if rule.answer is Answer.NOTHING or not rule.text else tr("Opts out, then replies")


def _state(rule: Rule) -> Word:
    return Word(tr("On"), "ok", "circle-check") if rule.on else Word(tr("Off"), "warn", "circle-pause")


def _columns() -> tuple[Column[Rule], ...]:
    def dim(_rule: Rule) -> str:
        return "text2"

    return (
        Column(title=tr("Keyword"), text=name_of, face="strong"),
        Column(title=tr("Short code"), text=scope_words, width=132, ink=dim, digits=True),
        Column(title=tr("What happens"), text=happens, width=184),
        Column(
            title=tr("This month"), text=lambda rule: number(rule.used), width=108, right=True, digits=True, ink=dim
        ),
        Column(title=tr("State"), text=lambda rule: _state(rule).text, chip=_state, width=92),
    )


class RuleTable(Table):
    """Ctrl+Up and Ctrl+Down move the chosen rule, Delete asks to delete it."""

    def __init__(self, rows: Rows[Rule], move: Callable[[int], None], remove: Callable[[], None]) -> None:
        super().__init__(rows, tr("Rules"), identifier="rules.list", many=False)
        self._move_by, self._remove = move, remove
        self._widths = [column.width for column in rows.columns]

    def dress(self) -> None:
        """Fit the size of the text."""
        height = _ROW * theme.scale // 100
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        for place, width in enumerate(self._widths):
            if width:
                self.setColumnWidth(place, width * theme.scale // 100)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move_by(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)


class RulesPage(QWidget):
    """The view. `action` is its button in the header of the page."""

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify) -> None:
        super().__init__()
        self._desk, self._tasks, self._notify = desk, tasks, notify
        self._rules: list[Rule] = []
        self._chosen = -1  # a rule's id, 0 for a new one, -1 while nothing was chosen
        self._wanted = -1
        self._silent = False
        self.action = Button(tr("Opt-out words"), symbol="user-x", identifier="rules.stop")
        self.action.clicked.connect(lambda *_: self._show_stop())
        self._build()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self._read)
        stop = desk.rules.changed.listen(lambda _: self.soon())
        self.destroyed.connect(stop)
        self.soon()

    def _build(self) -> None:
        self.rows: Rows[Rule] = Rows(_columns())
        self.table = RuleTable(self.rows, self._move, self._ask_remove)
        self.table.setMinimumHeight(Space.TABLE_HEADER + 3 * _ROW)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._current(now.row()))
        self.up = IconButton("chevron-up", tr("Move the rule up"), identifier="rules.up", keys="Ctrl+Up")
        self.down = IconButton("chevron-down", tr("Move the rule down"), identifier="rules.down", keys="Ctrl+Down")
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        add = Button(tr("Add a rule"), "primary", symbol="plus", identifier="rules.add")
        add.clicked.connect(lambda *_: self._choose(0))
        head = row(self.up, self.down, add)
        head.insertWidget(0, ElidedLabel(tr("Rules, first match wins"), "section"), 1)
        self._none = Notice(
            "message-circle-more",
            tr("No rules yet"),
            tr("A rule answers by itself whoever writes its word. Without rules a person answers."),
        )
        self.stage = Stage(self.table, self._none)
        self.stage.show_loading()
        card = table_card(head, self.stage)
        rest = PlainLabel(tr("What no rule matches is left for a person."), "caption", wrap=True)
        foot = row(rest)
        foot.setContentsMargins(Space.CARD, 8, Space.CARD, 4)
        card.body.addLayout(foot)
        self.form = RuleForm()
        self.form.saved.connect(self._save)
        self.form.removed.connect(lambda _rule: self._ask_remove())
        self.form.switched.connect(self._switch)
        self.form.tried.connect(self._try)
        self._columns = Columns(card, self.form, right_width=_FORM)
        column(self).addWidget(Body(self._columns))

    # -- what the page asks

    def first_field(self) -> QWidget:
        """Where the focus goes."""
        return self.table

    def came_to_front(self) -> None:
        """The view is in front."""
        self.soon()

    def go_on(self, before: RulesPage) -> None:
        """Show the rule that is shown there, with what was changed."""
        self._chosen = before._chosen
        self.form.go_on(before.form)

    def soon(self) -> None:
        """Read again in a moment."""
        if not self._calm.isActive():
            self._calm.start()

    def save(self) -> None:
        """Save the rule in the form."""
        self.form.ask_save()

    def arrange(self, width: int) -> None:
        """Fit a window of that width."""
        width = width * 100 // theme.scale
        below = width < Space.NARROW_WIDTH
        self._columns.stack(below)
        self.form.stand(alone=below)
        if not below:
            self.form.setFixedWidth(_FORM * theme.scale // 100)
        self.table.dress()
        self.table.setColumnHidden(1, not below and width < Space.FULL_WIDTH)
        self.table.setColumnHidden(3, width < Space.FULL_WIDTH)

    # -- reading and showing

    def _read(self) -> None:
        if self._tasks.start(self._found(), "rules.read", guard=self, done=self._show) is None:
            self.soon()

    async def _found(self) -> tuple[Sequence[Rule], Sequence[Account]]:
        return await self._desk.rules.all(), await self._desk.accounts.all()

    def _show(self, found: tuple[Sequence[Rule], Sequence[Account]]) -> None:
        rules, accounts = found
        self._rules = list(rules)
        self.form.show_accounts(accounts)
        self._silent = True
        self.rows.set_rows(self._rules)
        self._silent = False
        if self._rules:
            self.stage.show_content()
        else:
            self.stage.show_notice(self._none)
        self.action.setEnabled(any(rule.stop for rule in self._rules))
        if self._wanted >= 0:
            self._chosen, self._wanted = self._wanted, -1
            self._show_chosen()
        elif self._chosen < 0:
            own = next((rule for rule in self._rules if not rule.stop), None)
            self._chosen = own.id if own else self._rules[0].id if self._rules else 0
            self._show_chosen()
        else:
            self._mark()
            kept = self._rule()
            if self._chosen and kept is None:
                self._chosen = -1
                self.soon()
            elif kept is not None and not self.form.dirty:
                self.form.show_rule(kept)

    def _rule(self) -> Rule | None:
        return next((rule for rule in self._rules if rule.id == self._chosen), None)

    def _show_chosen(self) -> None:
        self._mark()
        self.form.show_rule(self._rule() or NEW)

    def _mark(self) -> None:
        place = next((at for at, rule in enumerate(self._rules) if rule.id == self._chosen), -1)
        self._silent = True
        if place < 0:
            self.table.clearSelection()
            self.table.selectionModel().clear()
        else:
            self.table.selectRow(place)
        self._silent = False
        movable = [at for at, rule in enumerate(self._rules) if not rule.stop]
        self.up.setEnabled(place in movable[1:])
        self.down.setEnabled(place in movable[:-1])

    # -- what a person does

    def _current(self, place: int) -> None:
        if not self._silent and 0 <= place < len(self._rules):
            self._choose(self._rules[place].id)

    def _choose(self, rule: int) -> None:
        """Go to a rule, 0 for a new one; what was changed and not saved is asked about."""
        if rule == self._chosen and rule:
            return
        self._tasks.start(self._turn(rule), "rules.turn", guard=self)

    async def _turn(self, rule: int) -> None:
        if self.form.dirty:
            question = Question(
                tr("Leave the changes to {rule}?").format(rule=name_of(self.form.rule)),
                tr("They have not been saved."),
                tr("Leave them"),
                tr("Stay"),
                identifier="rules.leave",
            )
            if not await self._notify.ask(question):
                self._mark()
                return
        self._chosen = rule
        self._show_chosen()
        if not rule:
            self.form.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_stop(self) -> None:
        stop = next((rule for rule in self._rules if rule.stop), None)
        if stop is not None:
            self._choose(stop.id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self, work: Coroutine[Any, Any, Any], done: Callable[[Any], object] | None = None) -> None:
        self._tasks.start(work, "rules.change", guard=self.form, done=done)

    def _save(self, rule: Rule) -> None:
        def kept(saved: Rule) -> None:
            self._wanted = saved.id
            self.soon()

        self._start(self._desk.rules.save(rule), kept)

    def _switch(self, on: bool) -> None:
        kept = self._rule()
        if kept is not None:
            self._start(self._desk.rules.save(replace(kept, on=on)), self.form.took_switch)

    def _move(self, by: int) -> None:
        movable = [rule.id for rule in self._rules if not rule.stop]
        if self._chosen in movable and 0 <= movable.index(self._chosen) + by < len(movable):
            self._start(self._desk.rules.move(self._chosen, movable.index(self._chosen) + by))

    def _ask_remove(self) -> None:
        rule = self._rule()
        if rule is not None and not rule.stop:
            self._start(self._remove(rule))

    async def _remove(self, rule: Rule) -> None:
        question = Question(
            tr("Delete the rule {rule}?").format(rule=name_of(rule)),
            tr("Whoever writes this word is answered by the next rule that matches, or by a person."),
            tr("Delete"),
            danger=True,
            identifier="rules.remove",
        )
        if await self._notify.ask(question):
            await self._desk.rules.remove(rule.id)
            self._chosen = -1

    def _try(self, text: str) -> None:
        rule = self._rule()
        account, code = (rule.account, rule.short_code) if rule is not None else ("", "")
        work = self._desk.rules.try_it(text, account, code)

        def show(tried: Tried) -> None:
            self.form.show_tried(text, tried)

        self._tasks.start(work, "rules.try", guard=self.form, done=show)
