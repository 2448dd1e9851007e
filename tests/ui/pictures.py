"""The two great pages as pictures, to be looked at: `python tests/ui/pictures.py OUT_FOLDER [NAME …]`."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QDialog, QWidget

from smsdesk.app import make_application
from smsdesk.core.state import State
from smsdesk.desk import Desk, open_demo
from smsdesk.ui.loop import Loop
from smsdesk.ui.notify import Notify
from smsdesk.ui.tasks import Tasks
from smsdesk.ui.theme import Look, theme
from smsdesk.ui.window import Window
from tests.ui.batches import batch
from tests.ui.desk import named

SIZES = ((1366, 768), (1024, 640), (960, 520))


async def fill(desk: Desk) -> int:
    """The batches of the picture; the number of the one to show."""
    day = timedelta(days=1)
    await batch(desk, "Chanjo ya polio", {}, waiting=40, ago=7 * day, account="Mwangaza SACCO", fuse=True)
    await batch(desk, "Board meeting", {State.DELIVERED: 14}, ago=6 * day)
    stop = await batch(desk, "Water shutdown", {State.ACCEPTED: 40}, waiting=60, ago=5 * day)
    await desk.outbox.cancel(stop)
    await batch(desk, "Loan dividend notice", {State.ACCEPTED: 129}, ago=4 * day, account="Short code 22915")
    await batch(desk, "Sports day", {State.DELIVERED: 61, State.UNDELIVERED: 1}, ago=1.2 * day)
    states = {State.DELIVERED: 186, State.ACCEPTED: 6, State.UNDELIVERED: 5, State.REJECTED: 2, State.UNKNOWN: 3}
    shown = await batch(desk, "Clinic reminders", states, ago=day)
    await batch(desk, "SACCO annual meeting", {}, waiting=214, not_before=2 * day, account="Mwangaza SACCO")
    await batch(
        desk, "Form 3 fee balances", {State.ACCEPTED: 60, State.REJECTED: 2}, waiting=66, account="School office"
    )
    return shown


async def settle(window: QWidget, seconds: float = 0.8) -> None:
    await asyncio.sleep(seconds)
    window.repaint()


async def outbox(desk: Desk, out: Path, loop: Loop) -> None:
    from smsdesk.ui.tabs.outbox import OutboxTab

    shown = await fill(desk)
    tasks, notify = Tasks(loop), Notify()
    tasks.report = notify.report
    window = Window(demo=True)
    window.serve(desk, tasks, notify, (OutboxTab,))
    window.resize(1366, 768)
    window.open("outbox", shown)
    window.show()
    tab = window.current
    assert isinstance(tab, OutboxTab)
    await settle(window, 2.5)
    for look in (Look.LIGHT, Look.DARK):
        theme.choose(look=look)
        for width, height in SIZES:
            window.resize(width, height)
            await settle(window)
            window.grab().save(str(out / f"outbox-{look}-{width}.png"))
    theme.choose(look=Look.LIGHT, scale=125)
    window.resize(1366, 768)
    await settle(window)
    window.grab().save(str(out / "outbox-large.png"))
    theme.choose(scale=100)
    tab.messages.filter("failed")
    await settle(window)
    tab.retry.click()
    await settle(window)
    window.grab().save(str(out / "outbox-retry.png"))
    tab.questions.retrying.leave()
    tab.messages.filter("uncertain")
    await settle(window)
    tab.messages.table.selectRow(0)
    tab.messages.table.opened.emit(0)
    await settle(window)
    window.grab().save(str(out / "outbox-details.png"))
    tab.drawer.leave()
    named(tab, "outbox.decide").click()
    await settle(window)
    window.grab().save(str(out / "outbox-dialog-behind.png"))
    dialog = next(each for each in window.findChildren(QDialog))
    dialog.grab().save(str(out / "outbox-dialog.png"))
    theme.choose(look=Look.DARK)
    await settle(window)
    dialog.grab().save(str(out / "outbox-dialog-dark.png"))
    theme.choose(look=Look.LIGHT)
    dialog.reject()
    tab.messages.search.setText("Wanjiru")
    await settle(window)
    window.grab().save(str(out / "outbox-nothing.png"))
    tab.list.everything.click()
    await settle(window)
    window.grab().save(str(out / "outbox-all.png"))
    window.leave()
    await tasks.close()


async def main(out: Path, loop: Loop) -> None:
    out.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2:] or ["outbox"]
    for name in wanted:
        async with open_demo() as desk:
            await globals()[name](desk, out, loop)


if __name__ == "__main__":
    app = make_application()
    theme.choose(look=Look.LIGHT)
    loop = Loop(app)
    loop.run_until_complete(main(Path(sys.argv[1]), loop))
    loop.close()
