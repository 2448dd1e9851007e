"""What every step of a new message has: a page of its own, and its share of the footer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from smsdesk.services.people import ContactsOf
    from smsdesk.ui.tab import Action
    from smsdesk.ui.tabs.send import Send


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands in the footer while a step is shown; a button without words is not there.

    `people` is said in bold and `words` plainly after it; `start` are the step's own parts at the left, `extra` those
    left of the main button. They stay the step's: the shell hides what is not named any more and deletes nothing.
    """

    main: str = ""
    identifier: str = "send.next"
    enabled: bool = True
    back: str = ""
    people: str = ""
    words: str = ""
    symbol: str = ""
    start: tuple[QWidget, ...] = ()
    extra: tuple[QWidget, ...] = ()


class Step(QWidget):
    """One step, built as `Recipients(shell, parent)` when it is first needed; the shell scrolls it, shows its footer.

    `shell.footer_changed()` asks for `footer` again. The content is laid out as wide as the page without its margins.
    """

    key: ClassVar[str]

    def __init__(self, shell: Send, parent: QWidget) -> None:
        super().__init__(parent)
        self.shell = shell

    def entered(self) -> None:
        """The step has come to the front."""

    def left(self) -> None:
        """Another step comes to the front, or the page closes."""

    def footer(self) -> Footer:
        """What the footer shows now."""
        return Footer()

    def main(self) -> None:
        """The main button, or Ctrl+Enter while that button can be pressed."""

    def back(self) -> None:
        """The button at the left of the footer: the step before."""
        self.shell.step_back()

    def take_file(self, path: Path) -> None:
        """Open this list; only Recipients does."""
        del path

    def take_contacts(self, contacts: ContactsOf) -> None:
        """Take these people; only Recipients does."""
        del contacts

    def may_receive(self) -> bool:
        """Whether another list may take the place of this one now."""
        return True

    def act(self, action: Action) -> bool:
        """Do what a key asked for; False if this step has no such thing."""
        del action
        return False

    def first_field(self) -> QWidget | None:
        """Where the focus goes when the step comes to the front; never a button that spends money."""
        return None

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part that has just come in sight, once it has its place."""

        def scroll() -> None:
            area = self.parentWidget()
            while area is not None and not isinstance(area, QScrollArea):
                area = area.parentWidget()
            if area is not None:
                area.ensureWidgetVisible(part, 0, 16)

        QTimer.singleShot(0, part, scroll)

    def arrange(self, width: int) -> None:
        """Put the step in order for a window of that width, in pixels."""
