"""A page of the window over the demo's desk, as tests use it: real services, real store, the simulator behind."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import inspect
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QWidget

from smsdesk.desk import open_demo
from smsdesk.ui.notify import Notify
from smsdesk.ui.tasks import Tasks
from smsdesk.ui.theme import Look, theme

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine
    from typing import Any

    from smsdesk.desk import Desk
    from smsdesk.ui.tab import Tab


async def until(true: Callable[[], object], what: str = "", seconds: float = 10.0) -> None:
    """Wait for something to become true on the window's loop."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.01)


def named(owner: QWidget, identifier: str) -> QWidget:
    """The control with this identifier; there is exactly one that is not deleted."""
    found = [each for each in owner.findChildren(QWidget) if each.accessibleIdentifier() == identifier]
    assert len(found) == 1, f"{identifier}: {len(found)} of it"
    return found[0]


class Place:
    """One page in a window of its own, and what it said to the window."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.errors: list[Exception] = []
        self.gone: list[tuple[str, object]] = []
        self.badges: list[tuple[int, str]] = []
        self.notify = Notify()
        self.tasks = Tasks(asyncio.get_running_loop())
        self.tasks.report = lambda _name, error: self.errors.append(error)
        self.window = QMainWindow()
        self.notify.attach(self.window)

    def open(self, kind: type[Tab], *, width: int = 1366, height: int = 768) -> Tab:
        """Build a page and show it."""
        tab = kind(self.desk, self.tasks, self.notify)
        tab.go.connect(lambda key, what: self.gone.append((key, what)))
        tab.badge.connect(lambda count, role: self.badges.append((count, role)))
        self.window.setCentralWidget(tab)
        self.window.resize(width, height)
        tab.arrange(width)
        self.window.show()
        tab.opened()
        return tab

    def dialog(self, identifier: str) -> QWidget | None:
        """The dialog that is open, if it is this one."""
        for each in self.window.findChildren(QWidget):
            if each.accessibleIdentifier() == identifier and each.isVisible():
                return each
        return None


def on_a_desk(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., Coroutine[Any, Any, None]]:
    """Give the test a `Place` of its own, opened and closed while the loop runs.

    A fixture would be alive between the phases of a test, when pytest-qt handles Qt's events without the loop.
    """

    @functools.wraps(test)
    async def run(**given: object) -> None:
        async with place() as here:
            await test(here, **given)

    signature = inspect.signature(test)
    run.__signature__ = signature.replace(parameters=list(signature.parameters.values())[1:])
    return run


@contextlib.asynccontextmanager
async def place() -> AsyncIterator[Place]:
    """The demo's desk with nobody sending yet; every error that no page took fails the test at the end."""
    from PySide6.QtWidgets import QApplication

    theme.install(QApplication.instance(), look=Look.LIGHT)
    async with open_demo() as desk:
        found = Place(desk)
        try:
            yield found
        finally:
            await found.tasks.close()
            found.window.close()
            found.window.deleteLater()
            await asyncio.sleep(0)
        assert not found.errors, found.errors
