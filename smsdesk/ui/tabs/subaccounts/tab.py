"""The page of the tree: read branch by branch when it is first opened, found in as one types, and never without a word
about how old a number is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from smsdesk.core.balance import Child
from smsdesk.core.phrase import phrase
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import row, table_card
from smsdesk.ui.dialogs.save import save_list
from smsdesk.ui.forms import SearchField
from smsdesk.ui.icons import icon
from smsdesk.ui.kept import kept
from smsdesk.ui.labels import ElidedLabel
from smsdesk.ui.notify import Question
from smsdesk.ui.page import Body, Columns
from smsdesk.ui.states import Notice, Stage
from smsdesk.ui.tab import Action, Tab
from smsdesk.ui.tabs.subaccounts.customer import CustomerDialog
from smsdesk.ui.tabs.subaccounts.lines import (
    Line,
    Step,
    Wanted,
    age,
    children_of,
    columns,
    key_of,
    kind_count,
    lines,
    mark,
    shown,
)
from smsdesk.ui.tabs.subaccounts.panel import WIDTH, Panel
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.transfers import Wish
from smsdesk.ui.tree import Node, Tree, TreeRows
from smsdesk.ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from decimal import Decimal
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from smsdesk.core.balance import Branch, Point
    from smsdesk.core.transfer import Direction, Transfer
    from smsdesk.desk import Desk
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tasks import Tasks

#: News is shown, and the past of what is chosen is read, at most this often, in milliseconds.
CALM: Final = 120
#: A window that is wide enough for every column beside the panel.
_WHOLE: Final = 1366
_NARROWEST: Final = 900


class _Find(SearchField):
    """Down goes on to what was found."""

    down = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.down.emit()
            return
        super().keyPressEvent(event)


class SubAccountsTab(Tab):
    """The page. `receive` takes a `Child` to show."""

    key: ClassVar[str] = "subaccounts"
    title_text: ClassVar[str] = phrase("Sub-accounts")

    def __init__(self, desk: Desk, tasks: Tasks, notify: Notify, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, notify, parent)
        self._branches: list[Branch] = []
        self._wanted = Wanted()
        self._asked = False  # whether the accounts were read since the page was first opened
        self._goal = ""  # the key of a line to choose once it is there
        self._width = 0
        self._build()
        self._calm = _timer(self, CALM, self._read_kept)
        self._past = _timer(self, CALM, self._read_past)
        stops = [
            desk.subaccounts.changed.listen(lambda _: self._soon()),
            desk.accounts.changed.listen(lambda _: self._soon()),
            desk.transfers.changed.listen(lambda _: self._soon()),
        ]
        self.destroyed.connect(lambda: [stop() for stop in stops])
        theme.changed.connect(self._theme_changed)
        self._read_kept()

    def _build(self) -> None:
        self.new = Button(tr("Add a customer"), symbol="plus", identifier="tree.customer")
        self.new.clicked.connect(lambda *_: self._new_customer())
        self.new.hide()
        self.again = Button(tr("Read again"), symbol="refresh-cw", identifier="tree.refresh", keys="F5")
        self.again.clicked.connect(lambda *_: self._read_all())
        self.header.addStretch(1)
        self.header.addWidget(self.new)
        self.header.addWidget(self.again)

        self.search = _Find(tr("Find a client or sub-user"), identifier="tree.filter")
        self.search.setMinimumWidth(150)
        self.search.setMaximumWidth(260)
        self.search.textChanged.connect(lambda _: self._filter())
        self.low = Button(
            tr("Only low balances"), "pill", symbol="funnel", identifier="tree.low", height=Space.PILL
        )  # fmt: skip
        self.low.setCheckable(True)
        self.low.toggled.connect(lambda _: self._filter())
        self._count = ElidedLabel("", "caption", tone="text2")
        self.rows = TreeRows(columns(self.desk.clock.now))
        self.tree = Tree(self.rows, mark, tr("Sub-accounts"), identifier="tree")
        self.search.down.connect(self._into_tree)
        self.tree.chosen.connect(self._chosen)
        self.tree.opened.connect(lambda _: self._to_amount())
        self.tree.menu_asked.connect(self._menu)
        self.tree.sort_asked.connect(self._sort)
        self._nothing = Notice("search", "", "")
        self._nothing.add_button(tr("Show everything"), self._show_everything, identifier="tree.everything")
        self._found = Stage(self.tree, self._nothing)
        head = row(self.search, self.low, None, self._count)
        head.setStretch(0, 10)  # the search grows to its width before anything else does
        self.card = table_card(head, self._found)
        self.card.setMinimumHeight(200)

        self.panel = Panel()
        self.panel.again.connect(self._read_chosen)
        self.panel.level.connect(self._set_level)
        self.panel.more.connect(lambda: self.go.emit("topups", self._child))
        self.panel.moving.review.connect(self._review)
        self.panel.moving.amount.left.connect(self.tree.setFocus)
        self.panel.moving.settle.connect(lambda transfer: self.go.emit("topups", transfer))
        self._columns = Columns(self.card, self.panel, right_width=WIDTH)
        self._empty = Notice(
            "network",
            tr("No account with others below it"),
            tr("Mspace resellers have clients and sub-users, Nextbyte resellers have customers. They appear here."),
        )
        self._empty.add_button(
            tr("Add an account"),
            lambda: self.go.emit("settings", "add_account"),
            look="primary",
            symbol="plus",
            identifier="tree.account",
        )
        self.stage = Stage(self._columns, self._empty)
        self.stage.show_loading()
        self.body.addWidget(self.stage, 1)
        self._body = next((each for each in self.findChildren(Body) if each.isAncestorOf(self.stage)), None)
        if self._body is not None:
            # What was chosen just now has its height only once it is laid out.
            self._body.verticalScrollBar().rangeChanged.connect(lambda *_: self._into_view())

    # -- what the window asks

    @override
    def first_field(self) -> QWidget:
        return self.search

    @override
    def opened(self) -> None:
        if not self._asked:
            self._asked = True
            self._read_all()

    @override
    def receive(self, what: object) -> None:
        if isinstance(what, Child):
            self._goal = key_of(what.account, what.kind, what.name)
            self._show_everything()

    @override
    def act(self, action: Action) -> bool:
        match action:
            case Action.REFRESH:
                self._read_all()
            case Action.SEARCH:
                self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.search.selectAll()
            case Action.MAIN:
                self.panel.moving.go.click()
            case Action.SAVE_CSV:
                self._save()
            case _:
                return False
        return True

    @override
    def arrange(self, width: int) -> None:
        self._width = width
        # Larger text needs the room of a wider window.
        width = width * 100 // theme.scale
        below = width < Space.NARROW_WIDTH
        self._columns.stack(below)
        if not below:
            self.panel.setFixedWidth(WIDTH * theme.scale // 100)
        self.card.setMinimumHeight(320 if below else 200)
        self.panel.arrange(below=below)
        # Below each other the tree has all of the width; in the smallest one names need it more than dates.
        self.tree.arrange((_WHOLE if width >= _NARROWEST else Space.FULL_WIDTH) if below else width)
        self._count.setVisible(width >= Space.NARROW_WIDTH)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # With larger text the order changes at other widths than those that the window tells of.
        if self._width and theme.scale != 100:
            self.arrange(self.window().width())

    def _theme_changed(self) -> None:
        if self._width:
            self.arrange(self.window().width())

    # -- reading

    def _soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    def _read_kept(self) -> None:
        started = self.tasks.start(self.desk.subaccounts.branches(), "tree.kept", guard=self, done=self._show)
        if started is None:
            self._soon()

    def _read_all(self) -> None:
        started = self.tasks.start(
            self.desk.subaccounts.read_all(), "tree.read", guard=self, done=self._read, failed=self._not_read
        )
        if started is not None:
            # Not disabled: the focus would go somewhere else.
            self.again.setText(tr("Reading …"))

    def _read(self, _branches: list[Branch]) -> None:
        self.again.setText(tr("Read again"))
        self._soon()

    def _not_read(self, _error: Exception) -> bool:
        self._read([])
        return False

    def _read_chosen(self) -> None:
        branch = self._branch
        if branch is not None:
            self.tasks.start(self.desk.subaccounts.read(branch.account), "tree.branch", guard=self)

    def _show(self, branches: list[Branch]) -> None:
        self._branches = branches
        by_hand = [branch for branch in branches if not branch.lists]
        self.new.setVisible(bool(by_hand))
        titles = {branch.title for branch in by_hand}
        words = tr("Add {title} customer").format(title=titles.pop()) if len(titles) == 1 else tr("Add a customer")
        self.new.setText(words)
        if not branches:
            self.stage.show_notice(self._empty)
            return
        self.stage.show_content()
        self._fill()

    # -- showing

    def _fill(self) -> None:
        nodes = lines(self._branches, self._wanted)
        everything = sum(len(branch.children) for branch in self._branches)
        shown = children_of(nodes)
        self.tree.show_nodes(nodes, everything_open=self._wanted.narrows)
        if self._wanted.narrows:
            words = tr("%Ln of {total}", shown).format(total=number(everything))
        else:
            words = tr("%Ln clients and sub-users", everything)
        self._count.setText(words)
        if nodes:
            self._found.show_content()
        else:
            self._say_nothing()
        if self._goal and self.tree.choose(self._goal):
            self._goal = ""
            self._to_amount()
        elif self.tree.current is None:
            self._chosen(None)

    def _say_nothing(self) -> None:
        if self._wanted.words.strip():
            self._nothing.say("search", tr("Nobody is called that"), tr("Names of clients, accounts and providers."))
        else:
            self._nothing.say("circle-check", tr("No balance is low"), tr("Everyone is above their level."), role="ok")
        self._found.show_notice(self._nothing)

    def _filter(self) -> None:
        self._wanted = Wanted(self.search.text(), self.low.isChecked(), self._wanted.order, self._wanted.down)
        self._fill()

    def _sort(self, key: str, down: bool) -> None:
        self._wanted = Wanted(self._wanted.words, self._wanted.low, key, down)
        self.tree.show_sort(key, down=down)
        self._fill()

    def _show_everything(self) -> None:
        self.low.setChecked(False)
        self.search.clear()
        self._fill()

    def _into_tree(self) -> None:
        self.tree.setFocus(Qt.FocusReason.TabFocusReason)
        if self.tree.current is None:
            self.tree.setCurrentIndex(self.rows.index(0, 0))

    # -- what is chosen

    @property
    def _line(self) -> Line | None:
        node: Node[Line] | None = self.tree.current
        return None if node is None else node.row

    @property
    def _branch(self) -> Branch | None:
        return None if self._line is None else self._line.branch

    @property
    def _child(self) -> Child | None:
        return None if self._line is None else self._line.child

    def _chosen(self, node: Node[Line] | None) -> None:
        line = None if node is None else node.row
        if line is None or line.branch is None:
            hint = tr("Choose a client, a sub-user or a customer to see it here.")
            self.panel.say("network", line.title if line is not None else tr("Nothing chosen"), hint)
        elif line.child is None:
            self._show_branch(line, line.branch)
        else:
            self.panel.show_child(line.branch, line.child, self.desk.clock.now())
            self.panel.moving.show_child(line.branch, line.child)
            self._past.start()

    def _show_branch(self, line: Line, branch: Branch) -> None:
        now = self.desk.clock.now()
        if branch.error is not None:
            text = tr("{age}. {why}").format(age=age(branch, now), why=kept(branch.error))
            self.panel.say("plug", line.title, text, role="err", again=True)
        elif line.step is Step.ACCOUNT and branch.own is not None:
            held = tr("{n} {unit} on this account. {age}.")
            text = held.format(n=number(branch.own), unit=branch.unit, age=age(branch, now))
            self.panel.say("wallet", line.title, text, role="info", again=True)
        elif line.step is Step.GROUP and line.amount is not None:
            held = tr("{count}, {n} {unit} together. {age}.")
            count = kind_count(line.kind, line.count)
            text = held.format(count=count, n=number(line.amount), unit=branch.unit, age=age(branch, now))
            self.panel.say("folder-open", line.title, text, role="info", again=True)
        else:
            self.panel.say("wallet", line.title, age(branch, now) + ".", role="info", again=True)

    def _read_past(self) -> None:
        child = self._child
        if child is None:
            return
        if self.tasks.start(self._gather(child), "tree.past", guard=self.panel, done=self._show_past) is None:
            self._past.start()

    async def _gather(self, child: Child) -> tuple[Child, list[Point], list[Transfer]]:
        points = await self.desk.subaccounts.history(child)
        moved = await self.desk.transfers.all(child.account)
        mine = [each for each in moved if (each.kind, each.child) == (child.kind, child.name)]
        return child, points, mine[::-1]

    def _show_past(self, found: tuple[Child, list[Point], list[Transfer]]) -> None:
        child, points, transfers = found
        now, branch = self._child, self._branch
        if (
            now is None
            or branch is None
            or (now.account, now.kind, now.name) != (child.account, child.kind, child.name)
        ):
            return
        self.panel.show_past(points, transfers, child, self.desk.clock.now())
        self.panel.moving.show_open(next((each for each in transfers if each.open), None))

    def _to_amount(self) -> None:
        if self._child is not None and self.panel.moving.isVisibleTo(self.panel):
            self.panel.moving.amount.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.panel.moving.amount.selectAll()
            self._into_view()

    def _into_view(self) -> None:
        """In a narrow window the form stands below the tree; what is about to be pressed comes into view."""
        if self._body is not None and self.panel.moving.amount.hasFocus():
            self._body.ensureWidgetVisible(self.panel.moving.go, 0, 12)

    # -- what a person asks

    def _review(self, direction: Direction, amount: int) -> None:
        from smsdesk.ui.dialogs.transfer import ConfirmTransfer

        branch, child = self._branch, self._child
        if branch is None or child is None or self.tasks.running("tree.transfer", self):
            return
        wish = Wish(branch, direction, child.kind, child.name, amount)
        dialog = ConfirmTransfer(self.desk, self.tasks, self.window(), wish)
        self.tasks.start(self.notify.show(dialog), "tree.transfer", guard=self, done=lambda _: self._soon())

    def _set_level(self, level: Decimal) -> None:
        if self._child is not None:
            self.tasks.start(self.desk.subaccounts.set_warning(self._child, level), "tree.level", guard=self.panel)

    def _new_customer(self) -> None:
        branches = [branch for branch in self._branches if not branch.lists]
        if not branches:
            return
        dialog = CustomerDialog(self.desk, self.tasks, branches, self.window())

        def saved() -> None:
            if dialog.added is not None:
                self._goal = key_of(*dialog.added)
                self._soon()

        dialog.accepted.connect(saved)
        self.tasks.start(self.notify.show(dialog), "tree.customer", guard=self)

    def _menu(self, node: Node[Line], point: QPoint) -> None:
        line = node.row
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if line.child is not None and line.branch is not None:
            self._child_menu(menu, line.branch, line.child)
        menu.addAction(icon("copy"), tr("Copy the name"), lambda: QGuiApplication.clipboard().setText(line.title))
        if line.branch is not None:
            menu.addAction(icon("refresh-cw"), tr("Read {name} again").format(name=_plain(line.branch.account.name)),
                           self._read_chosen)  # fmt: skip
        menu.addAction(icon("download"), tr("Save this list …"), self._save)
        menu.popup(point)

    def _child_menu(self, menu: QMenu, branch: Branch, child: Child) -> None:
        if branch.can_top_up:
            menu.addAction(icon("plus"), tr("Top up …"), lambda: self._begin(back=False))
        if branch.can_deduct:
            menu.addAction(icon("minus"), tr("Take back …"), lambda: self._begin(back=True))
        if not branch.lists:
            menu.addAction(icon("trash-2"), tr("Take out of the tree …"), lambda: self._remove(branch, child))
        menu.addSeparator()

    def _begin(self, *, back: bool) -> None:
        self.panel.moving.take(back=back)
        self._to_amount()

    def _save(self) -> None:
        """Write the accounts below that filter and order leave."""
        if self.tasks.running("tree.save", self):
            return
        rows = shown(lines(self._branches, self._wanted))

        def write(path: Path) -> Awaitable[int]:
            return self.desk.exports.children(path, rows, overwrite=True)

        self.tasks.start(
            save_list(self.notify, self, tr("Sub-accounts"), write, numbers=False), "tree.save", guard=self
        )

    def _remove(self, branch: Branch, child: Child) -> None:
        question = Question(
            tr("Take {name} out of the tree?").format(name=child.name),
            tr("Nothing changes at {title}. What was moved stays in the books.").format(title=branch.title),
            tr("Take it out"),
            identifier="tree.remove",
        )
        self.tasks.start(self._ask_and_remove(question, child), "tree.remove", guard=self)

    async def _ask_and_remove(self, question: Question, child: Child) -> None:
        if await self.notify.ask(question):
            await self.desk.subaccounts.remove_customer(child)


def _same(child: Child) -> tuple[str, str, str]:
    return child.account, child.kind, child.name


def _plain(name: str) -> str:
    """A name in a menu: & would mark a letter."""
    return name.replace("&", "&&")


def _timer(owner: SubAccountsTab, milliseconds: int, work: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(work)
    return timer
