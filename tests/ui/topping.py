"""The page of top-ups over the demo's desk, with a clock that can be set ahead."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import inspect
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from smsdesk.core.transfer import Direction, TransferOrder
from smsdesk.desk import open_demo
from smsdesk.host.clock import SystemClock
from smsdesk.simulator.world import QUIET
from smsdesk.ui.tabs.topups import TopUps
from smsdesk.ui.theme import Look, theme
from smsdesk.ui.transfers import Wish
from tests.ui.desk import Place, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine
    from datetime import datetime
    from typing import Any

    from smsdesk.core.balance import Branch
    from smsdesk.core.transfer import Transfer

SCHOOL, SACCO = "School office", "Mwangaza SACCO"
DUKA = "duka@mfano.example"


class Ahead(SystemClock):
    """The computer's clock, so much later."""

    def __init__(self) -> None:
        super().__init__()
        self.by = timedelta(0)

    def now(self) -> datetime:
        return super().now() + self.by


class Purse(Place):
    """A `Place` that knows the accounts of the demo."""

    clock: Ahead

    async def branch(self, name: str) -> Branch:
        return next(each for each in await self.desk.subaccounts.branches() if each.account.name == name)

    async def learn(self) -> None:
        """Read what is below both accounts that have anything below them."""
        for name in (SACCO, SCHOOL):
            await self.desk.subaccounts.read((await self.branch(name)).account)
        await self.desk.subaccounts.add_customer((await self.branch(SCHOOL)).account, DUKA)

    async def wish(self, name: str, child: str, amount: int, direction: Direction = Direction.ADD) -> Wish:
        branch = await self.branch(name)
        kind = next(each.kind for each in branch.children if each.name == child)
        return Wish(branch, direction, kind, child, amount)

    async def move(self, name: str, child: str, amount: int, direction: Direction = Direction.ADD) -> Transfer:
        """Move credits as a page would have it."""
        wish = await self.wish(name, child, amount, direction)
        order = TransferOrder(wish.account.id, direction, wish.kind, child, amount, "Asha", again=True)
        return await self.desk.transfers.move(order)

    def asked(self, provider: str, operation: str = "top_up") -> int:
        """How often the provider was asked to move something."""
        return len(self.desk.simulator.entries(provider, operation))

    async def page(self, **size: int) -> TopUps:
        tab = self.open(TopUps, **size)
        await until(lambda: tab.stage.currentWidget() is tab.stage.content)
        await until(lambda: tab.books.stage.currentWidget() is not tab.books.stage.skeleton)
        await until(lambda: not tab.tasks.running("topups.branch", tab))
        return tab

    async def filled(self, tab: TopUps, name: str, child: str, amount: int) -> None:
        """The form filled in, and both sides read."""
        wish = await self.wish(name, child, amount)
        tab.form.fill(wish.account.id, wish.kind, child, amount)
        await until(lambda: tab.form.assent._quote is not None)


def told(owner: QWidget) -> str:
    """Every word that is on the screen there."""
    return " ".join(label.text() for label in owner.findChildren(QLabel) if label.isVisible() and label.text())


def with_purse(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., Coroutine[Any, Any, None]]:
    """Give the test a `Purse` of its own, as `on_a_desk` does."""

    @functools.wraps(test)
    async def run(**given: object) -> None:
        async with purse() as here:
            await test(here, **given)

    signature = inspect.signature(test)
    run.__signature__ = signature.replace(parameters=list(signature.parameters.values())[1:])
    return run


@contextlib.asynccontextmanager
async def purse() -> AsyncIterator[Purse]:
    """The demo's desk with what is below its accounts known."""
    theme.install(QApplication.instance(), look=Look.LIGHT)
    clock = Ahead()
    async with open_demo(clock=clock) as desk:
        desk.simulator.world.tempo = QUIET  # lifelike waiting proves nothing here
        found = Purse(desk)
        found.clock = clock
        await found.learn()
        try:
            yield found
        finally:
            await found.tasks.close()
            found.window.close()
            found.window.deleteLater()
            await asyncio.sleep(0)
        assert not found.errors, found.errors
