"""Every page of the window over the demo's desk that has been lived in, one after the other, and every dialog."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from smsdesk.core.inbox import Folder
from smsdesk.core.transfer import Direction, TransferOrder
from smsdesk.desk import open_demo
from smsdesk.simulator.faults import Fault
from smsdesk.simulator.world import QUIET
from smsdesk.ui.dialogs.account import AccountDialog
from smsdesk.ui.dialogs.transfer import ConfirmTransfer
from smsdesk.ui.notify import Notify
from smsdesk.ui.paint.skeleton import Skeleton
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tabs import TABS
from smsdesk.ui.tasks import Tasks
from smsdesk.ui.theme import Look, theme
from smsdesk.ui.transfers import Wish
from smsdesk.ui.window import Window
from tests.ui.desk import named

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from smsdesk.core.clock import Clock
    from smsdesk.core.transfer import Transfer
    from smsdesk.desk import Desk
    from smsdesk.services.subaccounts import Branch

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "recipients.xlsx"
TEXT = "Habari {parent}, salio la ada ya {student} ni {balance}. Mkutano ni kesho saa tatu."


#: Timers of pages that bring something soon, in milliseconds; slower ones are for news.
SOON = 500


async def calm() -> None:
    """Wait until the pages have read and laid out what they show: nothing is asked, put off, or stood in for."""
    async with asyncio.timeout(20):
        quiet = 0
        while quiet < 3:
            await _turn()
            quiet = 0 if _busy() else quiet + 1


async def _turn() -> None:
    """One turn of Qt's own loop, in which it lays out and delivers what the last one posted.

    A short sleep is none: on a busy computer several are over before the loop comes back to Qt.
    """
    passed = asyncio.get_running_loop().create_future()
    QTimer.singleShot(5, lambda: passed.done() or passed.set_result(None))
    await passed


def _busy() -> bool:
    tops = QApplication.topLevelWidgets()
    waiting = any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON
        for top in tops
        for timer in top.findChildren(QTimer)
    )
    loading = any(each.isVisible() for top in tops for each in top.findChildren(Skeleton))
    # A task that has a dialog open waits for a person.
    asking = sum(isinstance(top, QDialog) and top.isVisible() for top in tops)
    asked = sum(len(top._tasks._running) for top in tops if isinstance(top, Window))
    return waiting or loading or asked > asking


@dataclass
class Tour:
    """The window, and what its pages are about."""

    desk: Desk
    window: Window
    tasks: Tasks
    notify: Notify
    unknown: Transfer | None
    list: Path = SAMPLE  # to be opened

    async def page(self, key: str, what: object = None) -> QWidget:
        tab = self.window.open(key, what)
        assert tab is not None, key
        await calm()
        return tab

    async def dialog(self, start: Callable[[], object]) -> QDialog:
        """The dialog that this opens, when it has read what it shows."""
        before = set(self.dialogs())
        start()
        async with asyncio.timeout(10):
            while not (fresh := [each for each in self.dialogs() if each not in before]):
                await asyncio.sleep(0.02)
        await calm()
        return fresh[0]

    def dialogs(self) -> list[QDialog]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]

    def show(self, dialog: QDialog) -> None:
        self.tasks.start(self.notify.show(dialog), "tour.dialog", guard=self.window)


# -- pages


async def recipients(tour: Tour) -> QWidget:
    send = await tour.page("send")
    send.step_to("recipients")
    return send


async def listed(tour: Tour) -> QWidget:
    send = await tour.page("send")
    await send.compose.open_file(tour.list)
    send.compose.choose_account(await tour.desk.accounts.named("School office"))
    send.step_to("recipients")
    await calm()
    return send


async def message(tour: Tour) -> QWidget:
    send = await listed(tour)
    send.compose.text = TEXT
    send.step_to("message")
    await calm()
    return send


async def check(tour: Tour) -> QWidget:
    send = await message(tour)
    send.step_to("check")
    await calm()
    return send


async def progress(tour: Tour) -> QWidget:
    send = await tour.page("send")
    jobs = await tour.desk.outbox.jobs()
    send.watch(jobs[0].id)
    await calm()
    return send


async def outbox(tour: Tour) -> QWidget:
    return await tour.page("outbox")


async def inbox(tour: Tour) -> QWidget:
    tab = await tour.page("inbox", "conversations")
    (said, *_) = await tour.desk.inbox.conversations(Folder.ALL)
    tab.receive(said.id)
    await calm()
    return tab


async def rules(tour: Tour) -> QWidget:
    return await tour.page("inbox", "rules")


async def receiver(tour: Tour) -> QWidget:
    return await tour.page("inbox", "receiver")


async def contacts(tour: Tour) -> QWidget:
    return await tour.page("contacts")


async def reports(tour: Tour) -> QWidget:
    return await tour.page("reports")


async def balances(tour: Tour) -> QWidget:
    return await tour.page("balances")


async def subaccounts(tour: Tour) -> QWidget:
    tab = await tour.page("subaccounts")
    await calm()
    return tab


async def topups(tour: Tour) -> QWidget:
    branch = await _sacco(tour.desk)
    child = branch.children[0]
    tab = await tour.page("topups", (branch.account.id, child.kind, child.name, 40))
    await calm()
    named(tab, "topup.view.topups").click()
    await calm()
    return tab


async def ledger(tour: Tour) -> QWidget:
    tab = await tour.page("topups")
    named(tab, "topup.view.books").click()
    await calm()
    return tab


async def subscriptions(tour: Tour) -> QWidget:
    return await tour.page("subscriptions")


async def settings(tour: Tour) -> QWidget:
    tab = await tour.page("settings")
    tab.sections.setCurrentRow(0)
    return tab


def _section(place: int) -> Callable[[Tour], Awaitable[QWidget]]:
    async def shown(tour: Tour) -> QWidget:
        tab = await tour.page("settings")
        tab.sections.setCurrentRow(place)
        return tab

    return shown


# -- dialogs


async def account_new(tour: Tour) -> QWidget:
    await tour.page("settings")
    return await tour.dialog(lambda: tour.show(AccountDialog(tour.desk, tour.tasks, tour.window)))


async def account_change(tour: Tour) -> QWidget:
    await tour.page("settings")
    account = await tour.desk.accounts.named("School office")
    return await tour.dialog(lambda: tour.show(AccountDialog(tour.desk, tour.tasks, tour.window, account)))


async def uncertain(tour: Tour) -> QWidget:
    tab = await tour.page("outbox")
    jobs = await tour.desk.outbox.jobs()
    job = next(each for each in jobs if each.asking)
    tab.receive(job.id)
    await calm()
    return await tour.dialog(lambda: tab._decide(None))


async def accounts_compared(tour: Tour) -> QWidget:
    send = await message(tour)
    return await tour.dialog(send.current._compare)


async def confirm_transfer(tour: Tour) -> QWidget:
    await tour.page("subaccounts")
    branch = await _sacco(tour.desk)
    child = branch.children[-1]
    wish = Wish(branch, Direction.ADD, child.kind, child.name, 40)
    return await tour.dialog(lambda: tour.show(ConfirmTransfer(tour.desk, tour.tasks, tour.window, wish)))


async def compare_balances(tour: Tour) -> QWidget:
    tab = await tour.page("topups")
    return await tour.dialog(lambda: tab._compare(tour.unknown))


async def transfer_shown(tour: Tour) -> QWidget:
    tab = await tour.page("topups")
    return await tour.dialog(lambda: tab._show_transfer(tour.unknown))


async def statement(tour: Tour) -> QWidget:
    tab = await tour.page("topups")
    return await tour.dialog(tab._print)


async def subscribe(tour: Tour) -> QWidget:
    tab = await tour.page("subscriptions")
    return await tour.dialog(tab.subscribe.click)


async def _sacco(desk: Desk) -> Branch:
    return next(each for each in await desk.subaccounts.branches() if each.account.name == "Mwangaza SACCO")


PAGES: dict[str, Callable[[Tour], Awaitable[QWidget]]] = {
    "send": recipients,
    "send.listed": listed,
    "send.message": message,
    "send.check": check,
    "send.progress": progress,
    "outbox": outbox,
    "contacts": contacts,
    "reports": reports,
    "inbox": inbox,
    "inbox.rules": rules,
    "inbox.receiver": receiver,
    "balances": balances,
    "subaccounts": subaccounts,
    "topups": topups,
    "topups.ledger": ledger,
    "subscriptions": subscriptions,
    "settings": settings,
    "settings.safety": _section(1),
    "settings.receiver": _section(3),
    "settings.keyboard": _section(5),
    "settings.data": _section(6),
    "settings.about": _section(7),
}

DIALOGS: dict[str, Callable[[Tour], Awaitable[QWidget]]] = {
    "account.new": account_new,
    "account.change": account_change,
    "uncertain": uncertain,
    "accounts": accounts_compared,
    "transfer": confirm_transfer,
    "compare": compare_balances,
    "transfer.shown": transfer_shown,
    "statement": statement,
    "subscribe": subscribe,
}


@asynccontextmanager
async def touring(
    *, clock: Clock | None = None, more: Callable[[Desk], Awaitable[object]] | None = None, demo: bool = True
) -> AsyncIterator[Tour]:
    """The window with all its pages over a desk that an office has used for a month and has lived `more` through."""
    async with open_demo(clock=clock, lived_in=True) as desk:
        desk.simulator.world.tempo = QUIET
        for branch in await desk.subaccounts.branches():
            await desk.subaccounts.read(branch.account)
        branch = await _sacco(desk)
        child = branch.children[0]
        desk.simulator.fault("mspace", Fault.CLOSE_AFTER, operation="top_up")
        order = TransferOrder(branch.account.id, Direction.ADD, child.kind, child.name, 60, "Asha", again=True)
        unknown = await desk.transfers.move(order)
        if more is not None:
            await more(desk)
        async with over(desk, demo=demo) as tour:
            tour.unknown = unknown
            yield tour


@asynccontextmanager
async def over(desk: Desk, *, demo: bool = True) -> AsyncIterator[Tour]:
    """The window with all its pages over this desk; with `demo` False it looks as a real desk's does."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.install(app, look=Look.LIGHT)
    tasks, notify = Tasks(asyncio.get_running_loop()), Notify()
    tasks.report = notify.report
    window = Window(demo=demo)
    tour = Tour(desk, window, tasks, notify, None)
    window.serve(desk, tasks, notify, TABS)
    window.resize(1366, 768)
    window.show()
    try:
        yield tour
    finally:
        for dialog in tour.dialogs():
            dialog.done(0)
        window.leave()
        await tasks.close()
        theme.choose(look=Look.LIGHT, scale=100)
        window.deleteLater()
        privacy.hide()
        await asyncio.sleep(0)
