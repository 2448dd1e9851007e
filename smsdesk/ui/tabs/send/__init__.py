"""Send: a message on its way from a list to the outbox, in four steps on one page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from smsdesk.core.phrase import phrase
from smsdesk.services.people import ContactsOf, PeopleOf
from smsdesk.ui.buttons import Button
from smsdesk.ui.cards import column, row
from smsdesk.ui.labels import ElidedLabel, PlainLabel
from smsdesk.ui.page import Body
from smsdesk.ui.paint.stepper import Stepper
from smsdesk.ui.tab import Action, Tab, carry_over
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from smsdesk.core.message import Account
    from smsdesk.desk import Desk
    from smsdesk.services.compose import Composition
    from smsdesk.ui.notify import Notify
    from smsdesk.ui.tabs.send.step import Step
    from smsdesk.ui.tasks import Tasks

#: How often a draft that changed is kept, in milliseconds.
KEEP: Final = 2_000


#: The steps in their order.
STEPS: Final = ("recipients", "message", "check", "send")


def load_step(key: str) -> type[Step]:
    """The class of a step; imported here, when it is needed."""
    if key == "recipients":
        from smsdesk.ui.tabs.send.recipients import Recipients

        return Recipients
    if key == "message":
        from smsdesk.ui.tabs.send.message import Message

        return Message
    if key == "check":
        from smsdesk.ui.tabs.send.check import Check

        return Check
    from smsdesk.ui.tabs.send.progress import Progress

    return Progress


class Send(Tab):
    """A new message. `receive` takes a `Path` of a list, the `PeopleOf` an earlier batch, or the `ContactsOf` groups.

    `compose` holds what was chosen; it is kept as a draft every two seconds, and taken up when the page is built.
    """

    key = "send"
    title_text = phrase("Send")

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        notify: Notify,
        parent: QWidget | None = None,
        *,
        compose: Composition | None = None,
    ) -> None:
        super().__init__(desk, tasks, notify, parent, scrolls=False)
        self.compose = desk.compose() if compose is None else compose
        self.job: int | None = None
        self.unused: set[int] = set()  # columns that a person takes no placeholder from
        self._built: dict[str, Step] = {}
        self._reached = 0
        self._dirty = False
        self._width = 0
        self.title.setText(tr("New message"))
        titles = {"recipients": tr("Recipients"), "message": tr("Message"), "check": tr("Check"), "send": tr("Send")}
        self.stepper = Stepper([titles[key] for key in STEPS], identifier="send.step")
        self.header.addSpacing(34)
        self.header.addWidget(self.stepper)
        self.header.addStretch(1)
        self.stepper.chosen.connect(lambda place: self.step_to(STEPS[place]))

        self._stack = QStackedWidget()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._stack)
        self._make_footer()
        self.show_footer()

        self._keeper = QTimer(self)
        self._keeper.setInterval(KEEP)
        self._keeper.timeout.connect(self._keep)
        stops = [
            self.compose.changed.listen(lambda _: self.touched()),
            self.desk.accounts.changed.listen(lambda _: self._find_account()),
        ]
        self.destroyed.connect(lambda *_: [stop() for stop in stops])
        self.current = self._build("recipients")
        self._front(self.current)
        if compose is None:
            self.tasks.start(self.compose.restore(), "draft", guard=self, done=self._restored)

    @override
    def anew(self, parent: QWidget) -> Send:
        # The composition itself goes on: a list that is being read, or people of an earlier batch, are in no draft.
        self._keep()
        page = Send(self.desk, self.tasks, self.notify, parent, compose=self.compose)
        page.unused = self.unused
        page._reached = self._reached
        if self.job is not None:
            page.watch(self.job)
        else:
            page.step_to(self.current.key)
        carry_over(self, page)
        return page

    def _make_footer(self) -> None:
        self.back_button = _FooterButton("", height=Space.FOOTER_BUTTON, identifier="send.back")
        self.back_button.clicked.connect(lambda *_: self.current.back())
        self._people = PlainLabel("", "strong")
        self._words = ElidedLabel("", "body", tone="text2")
        self._extra = row(spacing=10)
        self.main_button = _FooterButton("", "primary", height=Space.FOOTER_BUTTON, keys="Ctrl+Return")
        self.main_button.clicked.connect(lambda *_: self.current.main())
        self._start = row(spacing=10)
        self.footer.addWidget(self.back_button)
        self.footer.addLayout(self._start)
        self.footer.addStretch(1)
        self.footer.addWidget(self._people)
        self.footer.addWidget(self._words)
        self.footer.addSpacing(16)
        self.footer.addLayout(self._extra)
        self.footer.addWidget(self.main_button)

    @property
    @override
    def help_page(self) -> str:
        return "progress" if self.current.key == "send" else self.current.key

    # -- what steps ask for

    def step_to(self, name: str) -> None:
        """Bring a step to the front."""
        step = self._build(name)
        if name != "send":
            self.job = None
        if step is not self.current:
            self.current.left()
            self.current = step
        self._front(step)
        self.touched()

    def step_back(self) -> None:
        """Go to the step before, if there is one that a person may go back to."""
        place = STEPS.index(self.current.key)
        if place and self.current.key != "send":
            self.step_to(STEPS[place - 1])

    def watch(self, job: int) -> None:
        """Show this batch on its way; what was written is no draft any more."""
        self.job = job
        self._dirty = False
        self.step_to("send")

    def start_over(self) -> None:
        """Begin a new message; account and sender name stay."""
        self.job = None
        self._reached = 0
        self.unused = set()
        self.tasks.start(self.compose.clear(), "clear", guard=self, done=lambda _: self.step_to("recipients"))

    def touched(self) -> None:
        """Something that belongs into the draft is not what it was."""
        if self.job is None:
            self._dirty = True
            if not self._keeper.isActive():
                self._keeper.start()
        self.footer_changed()

    def keep_draft(self) -> None:
        """Keep the draft now, and say so."""
        self._dirty = False
        self.tasks.start(
            self.compose.save(),
            "keep",
            guard=self,
            done=lambda _: self.notify.toast("ok", tr("Draft saved."), tr("It is here when you come back.")),
        )

    def footer_changed_by(self, step: Step) -> None:
        """As `footer_changed`, where this step may not be in front, or not be shown yet."""
        if getattr(self, "current", None) is step:
            self.footer_changed()

    def footer_changed(self) -> None:
        """Show the footer of the step in front anew, and which steps can be gone to."""
        says = self.current.footer()
        back = says.back == tr("Back")
        self.back_button.setVisible(bool(says.back))
        _say(self.back_button, says.back, "arrow-left" if back else "")
        self._people.setText(says.people)
        self._people.setVisible(bool(says.people))
        self._words.setText(says.words)
        self._words.setVisible(bool(says.words) and (self._width >= Space.FULL_WIDTH or not says.people))
        self.main_button.setVisible(bool(says.main))
        self.main_button.setAccessibleIdentifier(says.identifier)
        _say(self.main_button, says.main, says.symbol)
        self.main_button.setEnabled(says.enabled)
        _fill(self._start, says.start)
        _fill(self._extra, says.extra)
        place = STEPS.index(self.current.key)
        self.stepper.show_step(place, -1 if self.current.key == "send" else max(place, self._may_reach()))

    def _may_reach(self) -> int:
        """How far a person may go forward: nobody comes to Check without people and a text."""
        summary = self.compose.summary
        if summary is None or not summary.ready:
            return 0
        if not self.compose.text.strip() or self.compose.text_error is not None:
            return min(1, self._reached)
        return min(2, self._reached)

    # -- what the window asks

    @override
    def opened(self) -> None:
        self.current.entered()
        self.footer_changed()

    @override
    def first_field(self) -> QWidget | None:
        return self.current.first_field()

    @override
    def receive(self, what: object) -> None:
        if isinstance(what, PeopleOf):
            self.job = None
            self.tasks.start(self.compose.open_people(what), "open", guard=self, done=self._list_opened)
        elif isinstance(what, ContactsOf):
            self.job = None
            self.step_to("recipients")
            self.current.take_contacts(what)
        elif isinstance(what, Path):
            if self.current.key == "send":
                # What was written is on its way, and no part of the next message.
                self.tasks.start(self.compose.clear(), "clear", guard=self, done=lambda _: self._take(what))
            else:
                self._take(what)

    def _take(self, path: Path) -> None:
        self.job = None
        self.step_to("recipients")
        self.current.take_file(path)

    @override
    def may_receive(self) -> bool:
        return not self.tasks.running("draft", self) and self.current.may_receive()

    @override
    def act(self, action: Action) -> bool:
        if action is Action.MAIN:
            if self.main_button.isVisible() and self.main_button.isEnabled():
                self.current.main()
            return True
        if action is Action.NEW:
            if self.current.key == "send":
                self.start_over()
            return True
        if action is Action.STEP_BACK:
            self.step_back()
            return True
        if action is Action.STEP_FORWARD:
            return self._step_forward()
        if action is Action.OPEN_LIST:
            if self.current.key == "send":
                return True
            self.step_to("recipients")
        return self.current.act(action)

    @override
    def arrange(self, width: int) -> None:
        # Larger text fits where there is more room.
        self._width = width * 100 // theme.scale
        for step in self._built.values():
            step.arrange(self._width)
        self.footer_changed()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keep()

    # -- inside

    def _step_forward(self) -> bool:
        place = STEPS.index(self.current.key)
        if place < self._may_reach():
            self.step_to(STEPS[place + 1])
        elif self.current.footer().identifier == "send.next" and self.main_button.isEnabled():
            self.current.main()
        return True

    def _build(self, name: str) -> Step:
        if name not in self._built:
            content = QWidget()
            margins = column(content, margins=(Space.MARGIN, 0, Space.MARGIN, 16))
            body = Body(content)
            body.keep_bar_in_margin(margins)
            self._stack.addWidget(body)
            made = load_step(name)(self, content)
            margins.addWidget(made)
            self._built[name] = made
            if self._width:
                made.arrange(self._width)
        return self._built[name]

    def _front(self, step: Step) -> None:
        place = STEPS.index(step.key)
        self._reached = max(self._reached, min(place, 2))
        self._stack.setCurrentIndex(list(self._built).index(step.key))
        step.entered()
        self.footer_changed()
        field = step.first_field()
        if field is not None and self.isVisible():
            field.setFocus()

    def _restored(self, found: bool) -> None:
        self._dirty = False
        self._find_account()
        if found:
            self.current.entered()
        self.footer_changed()

    def _find_account(self) -> None:
        """A new message is from the first account until another is chosen; on a new desk that comes later than this."""
        if self.compose.account is None:
            self.tasks.start(self.desk.accounts.all(), "accounts", guard=self, done=self._choose_first)

    def _choose_first(self, accounts: list[Account]) -> None:
        if not accounts or self.compose.account is not None:
            return
        self.compose.choose_account(accounts[0])
        if self.compose.request is not None:
            # The account says where numbers without a country code are at home.
            self.tasks.start(self.compose.recheck(), "recheck", guard=self, done=lambda _: self.current.entered())

    def _list_opened(self, _: object) -> None:
        self.step_to("recipients")

    def _keep(self) -> None:
        if self._dirty and self.job is None:
            self._dirty = False
            if self.tasks.start(self.compose.save(), "draft", guard=self) is None:
                self._dirty = True
        elif not self._dirty:
            self._keeper.stop()


class _FooterButton(Button):
    """A button that is as wide as its words, and wide enough for a hand; what stands beside it gives way."""

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(80, 0))


def _say(button: Button, words: str, symbol: str) -> None:
    """Give a button other words and another icon, and touch nothing that stays the same."""
    if button.property("symbol") != symbol:
        button.setProperty("symbol", symbol)
        button.set_symbol(symbol)
        button.setText(words)
    elif button.text().strip() != words:
        button.setText(words)


def _fill(layout: QHBoxLayout, widgets: tuple[QWidget, ...]) -> None:
    """Show these in the layout; what is not among them any more is hidden, and stays its step's."""
    items = [layout.itemAt(place) for place in range(layout.count())]
    shown = [item.widget() for item in items if item is not None]
    if shown == list(widgets):
        return
    for old in shown:
        if old is not None:
            layout.removeWidget(old)
            old.hide()
    for widget in widgets:
        layout.addWidget(widget)
        widget.show()
