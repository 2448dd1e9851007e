"""A desk in a folder of the test's own, and the window's life over it."""

from __future__ import annotations

import asyncio
import gc
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from smsdesk.app import open_window
from smsdesk.core.message import NewJob, NewMessage
from smsdesk.core.secret import Secret
from smsdesk.desk import open_desk
from smsdesk.host.keys import MemoryKey
from smsdesk.services.accounts import AccountForm
from smsdesk.ui.life import Life
from smsdesk.ui.loop import Loop
from smsdesk.ui.privacy import privacy
from smsdesk.ui.theme import Look, theme

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from smsdesk.core.message import Account
    from smsdesk.desk import Desk
    from smsdesk.simulator import Simulator
    from smsdesk.ui.arrivals import Arrivals

#: How long a test waits for something to become true, in seconds.
PATIENCE = 10.0


async def until(true, seconds: float = PATIENCE) -> None:
    """Wait for it on the window's loop."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.01)


def named(owner: QWidget, identifier: str) -> QWidget:
    """The one control with this identifier."""
    (found,) = [each for each in owner.findChildren(QWidget) if each.accessibleIdentifier() == identifier]
    return found


def shown(owner: QWidget, identifier: str) -> QWidget | None:
    """The control with this identifier that is on the screen, None if there is none."""
    found = [
        each for each in owner.findChildren(QWidget) if each.accessibleIdentifier() == identifier and each.isVisible()
    ]
    return found[0] if found else None


@asynccontextmanager
async def real_desk(folder: Path) -> AsyncIterator[Desk]:
    """A desk that is not the demo's, with a key in memory and no account."""
    async with open_desk(folder, key=MemoryKey()) as desk:
        yield desk


def form(simulator: Simulator, provider: str, name: str, desk: Desk, **other: str) -> AccountForm:
    """An account at the simulator as a person types it; `other` replaces fields and secrets."""
    given = {**simulator.credentials(provider), **other}
    hidden = desk.accounts.provider(provider).info.secrets
    kept = {key: Secret(given.pop(key)) for key in hidden if key in given}
    return AccountForm(name, provider, simulator.base_url(provider), given, kept)


async def waiting_batch(desk: Desk, account: Account, count: int = 3, ago: timedelta = timedelta(0)) -> int:
    """A batch of messages that wait; the number of its job."""
    now = desk.clock.now() - ago
    new = NewJob(account.id, "Clinic <b>reminders</b> & co", "Hello", "ME", "Asha", now, now + timedelta(hours=48), {})
    job = await desk.store.outbox.open_job(new, now)
    rows = [NewMessage(f"+2557541234{place:02d}", "Hello", 1, f"Person {place}", place) for place in range(count)]
    await desk.store.outbox.add_messages(job, account.id, "ME", rows, now)
    await desk.store.outbox.commit_job(job, now)
    return job


@asynccontextmanager
async def living(desk: Desk, arrivals: Arrivals | None = None) -> AsyncIterator[Life]:
    """The window over this desk, begun, and ended afterwards if the test did not."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, Loop)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.install(app, look=Look.LIGHT)
    window = open_window(desk.settings, demo=desk.demo)
    life = Life(desk, loop, window, arrivals)
    thresholds = gc.get_threshold()
    try:
        await life.begin()
        yield life
    finally:
        if not life.ended.done():
            life.end()
        async with asyncio.timeout(PATIENCE):
            await life.ended
        await life.finish()
        await asyncio.sleep(0)
        privacy.set_always_shown(False)
        privacy.hide()
        theme.choose(look=Look.LIGHT, scale=100)
        gc.set_threshold(*thresholds)
        gc.unfreeze()
