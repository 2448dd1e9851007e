"""Pictures of every screen, the same each time: an invented office on a fixed morning, fixed ids, the bundled typeface.

    python tests/ui/pictures.py make FOLDER [NAME …]   makes them, or those whose names begin so
    python tests/ui/pictures.py compare FOLDER         makes them and compares them with the approved ones
    python tests/ui/pictures.py approve [NAME …]       makes them and puts them in the place of the approved ones,
                                                       in docs/pictures, and smaller for the help

`compare` leaves approved and new beside each other in FOLDER, with a frame around what differs; look at them before
you approve.
"""

from __future__ import annotations

import asyncio
import os
import sys
from dataclasses import dataclass

# Before Qt looks at them. Nairobi's time is what the office of the pictures lives by.
os.environ.update(QT_QPA_PLATFORM="offscreen", TZ="Africa/Nairobi", LC_ALL="C.UTF-8", LANGUAGE="")
os.environ.pop("QT_SCALE_FACTOR", None)
os.environ.pop("QT_FONT_DPI", None)
os.environ.pop("QT_STYLE_OVERRIDE", None)

import itertools
import random
import re
import secrets
import tempfile
from collections import Counter
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from smsdesk.app import make_application
from smsdesk.core.inbox import Folder
from smsdesk.core.phrase import phrase
from smsdesk.core.receiving import Phase, ReceiverState
from smsdesk.core.state import State
from smsdesk.core.transfer import Direction, TransferOrder
from smsdesk.desk import open_demo
from smsdesk.host.clock import SystemClock
from smsdesk.host.keys import MemoryKey
from smsdesk.simulator.faults import Fault
from smsdesk.simulator.world import QUIET
from smsdesk.ui.dialogs.account import AccountDialog
from smsdesk.ui.loop import Loop
from smsdesk.ui.paint.skeleton import Skeleton
from smsdesk.ui.tabs import TABS
from smsdesk.ui.tabs.inbox import conversations
from smsdesk.ui.theme import Look, theme
from smsdesk.ui.welcome import Welcome
from tests.ui import tour as scenes
from tests.ui.alike import beside, differences
from tests.ui.batches import batch
from tests.ui.desk import named
from tests.ui.parts import parts
from tests.ui.tour import Tour, over, touring

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from smsdesk.desk import Desk

ROOT: Final = Path(__file__).resolve().parents[2]
APPROVED: Final = ROOT / "docs" / "pictures"
HELP: Final = ROOT / "resources" / "help" / "pictures"
#: What waits longer than this is not waited for, in milliseconds.
SOON: Final = 3000
#: Pictures of the help are this wide, in pixels.
HELP_WIDTH: Final = 800

NOW: Final = datetime(2026, 6, 16, 7, 42, tzinfo=UTC)
FULL: Final = (1366, 768)
TEXT: Final = (
    "Habari {parent_name}, salio la ada ya {student} ni TZS {balance}. Tafadhali lipa kabla ya {due_date} – "
    "maswali? Piga simu ofisini. Shule ya ‘Umoja’"
)


class Morning(SystemClock):
    """It is the same moment until somebody says another, though waiting takes its time."""

    moment = NOW

    def now(self) -> datetime:
        return self.moment


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: what is on it, in which look and size; `scale` 1.5 is a screen at 150 %, `text` the text size.

    `empty`: of a desk where nothing has happened yet.
    """

    scene: Callable[[Tour], Awaitable[QWidget]]
    look: Look = Look.LIGHT
    size: tuple[int, int] = FULL
    scale: float = 1.0
    text: int = 100
    empty: bool = False


# -- the office


def fees(folder: Path) -> Path:
    """A school's list as an office has it: doubles, people from elsewhere, and rows that Excel has spoilt."""
    import xlsxwriter

    names = ("Neema Mollel", "Baraka Kileo", "Asha Juma", "Joyce Massawe", "Wanjiku Kamau", "Hamisi Salum")
    spoilt = {5: "2.55754E+11", 48: "+25575455", 207: "O754118184", 300: "", 511: "754 12 ABC", 640: "+2557"}
    path = folder / "Documents" / "Fees" / "Form 3 parents, Term 2.xlsx"
    path.parent.mkdir(parents=True)
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Form 3")
    sheet.write_row(0, 0, ("Parent name", "Mobile", "Student", "Balance", "Due date", "Notes"))
    for row in range(2, 1314):
        first, last = names[row % 6].split()[0], names[(row * 5 + row // 6) % 6].split()[1]
        student = names[(row * 7 + row // 5) % 6].split()[0]
        number = spoilt.get(row, f"+2547{12_000_000 + row * 7919}" if row % 97 == 6 else f"+2557{54_100_000 + row}")
        if row in (77, 400, 401, 900):
            number = "+255754100076"
        owed = f"{(row * 7_500) % 180_000 + 12_500:,}"
        parent = f"{first} {last}" if row != 418 else "Emmanueli Mwakalindile-Lyimo wa Kilimanjaro"
        sheet.write_row(row - 1, 0, (parent, number, student, owed, "30 Juni", "bursary" if row % 40 == 3 else ""))
    book.add_worksheet("Form 4").write_row(0, 0, ("Parent name", "Mobile"))
    book.close()
    saved = (NOW - timedelta(minutes=90)).timestamp()
    os.utime(path, (saved, saved))
    return path


async def _busy_week(desk: Desk) -> None:
    """What has happened since the demo's invented month: batches in every state."""
    day = timedelta(days=1)
    await batch(desk, "Board meeting", {State.DELIVERED: 14}, ago=6 * day)
    stop = await batch(desk, "Water shutdown", {State.ACCEPTED: 40}, waiting=60, ago=5 * day)
    await desk.outbox.cancel(stop)
    await batch(desk, "Loan dividend notice", {State.ACCEPTED: 129}, ago=4 * day, account="Short code 22915")
    await batch(desk, "Sports day", {State.DELIVERED: 61, State.UNDELIVERED: 1}, ago=1.2 * day)
    many = {
        State.DELIVERED: 186, State.ACCEPTED: 6, State.UNDELIVERED: 5, State.EXPIRED: 2, State.REJECTED: 2,
        State.UNKNOWN: 3,
    }  # fmt: skip
    await batch(desk, "Clinic visits", many, ago=day)
    await batch(desk, "SACCO annual meeting", {}, waiting=214, not_before=2 * day, account="Mwangaza SACCO")
    now = {State.DELIVERED: 118, State.ACCEPTED: 43, State.REJECTED: 2}
    minute = timedelta(minutes=1)
    await batch(
        desk, "Form 3 fee balances", now, waiting=96, account="School office", ago=minute, takes=minute,
        text="Habari mzazi, salio la ada ni TZS 85,000. Shule ya Umoja",
    )  # fmt: skip
    # What the provider's side of these invented batches would have taken.
    desk.simulator.set_balance("nextbyte", Decimal(12_550 - 161))
    await _top_ups(desk)
    desk.receiving.state = ReceiverState(Phase.ON, "http://127.0.0.1:8085")
    await desk.optouts.add(["+255754100090"], "asked at the office")


async def _top_ups(desk: Desk) -> None:
    """What was moved in the last days."""
    clients = {child.name: (branch, child) for branch in await desk.subaccounts.branches() for child in branch.children}
    moved = (
        (timedelta(days=7), "nakuru-branch", 100), (timedelta(days=4, hours=2), "kisumu-branch", 200),
        (timedelta(days=1, hours=1), "ofisi@moshi.example", 3000), (timedelta(minutes=87), "client2", 500),
    )  # fmt: skip
    for ago, name, amount in moved:
        branch, child = clients[name]
        desk.clock.moment = NOW - ago
        order = TransferOrder(branch.account.id, Direction.ADD, child.kind, child.name, amount, "Grace", again=True)
        await desk.transfers.move(order)
    desk.clock.moment = NOW


async def _number_of(tour: Tour, title: str) -> int:
    return next(each.id for each in await tour.desk.outbox.jobs() if each.title == title)


# -- what is on the pictures that the tour has otherwise, or not at all


async def _welcome(tour: Tour) -> QWidget:
    page = Welcome(tour.desk, tour.notify)
    tour.window.show_alone(page)
    return tour.window


async def _account(tour: Tour) -> QWidget:
    await tour.page("settings")
    dialog = await tour.dialog(lambda: tour.show(AccountDialog(tour.desk, tour.tasks, tour.window)))
    given = tour.desk.simulator.credentials("mspace")
    typed = {"name": "Jirani Clinic", **given, "address": tour.desk.simulator.base_url("mspace")}
    for name, words in typed.items():
        fields = [each for each in dialog.findChildren(QWidget) if each.accessibleIdentifier() == f"account.{name}"]
        if fields:
            fields[0].setText(words)
    dialog._began = 0.0
    named(dialog, "account.test").click()
    await _until(lambda: dialog.save.isEnabled())
    address = named(dialog, "account.address")
    address.blockSignals(True)
    address.setText("http://mspace.example:8080")
    address.setCursorPosition(0)
    address.blockSignals(False)
    dialog._tell("ok", dialog.verdict._title.text(), "Answered in 0.8 s.")
    return dialog


async def _list(tour: Tour) -> QWidget:
    send = await tour.page("send")
    await send.compose.open_file(tour.list)
    send.compose.choose_account(await tour.desk.accounts.named("School office"))
    send.step_to("recipients")
    return send


async def _message(tour: Tour) -> QWidget:
    send = await _list(tour)
    send.compose.text = TEXT
    send.step_to("message")
    return send


async def _check(tour: Tour) -> QWidget:
    send = await _list(tour)
    send.compose.text = TEXT.replace("–", "-").replace("‘", "'").replace("’", "'")
    send.step_to("check")
    return send


async def _progress(tour: Tour) -> QWidget:
    send = await tour.page("send")
    send.watch(await _number_of(tour, "Form 3 fee balances"))
    await _still(tour)
    send.current._second.stop()
    send.current._speed.forget()
    send.current._speed.note(0.0, 43)
    send.current._speed.note(10.0, 163)
    send.current._say()
    return send


async def _outbox(tour: Tour) -> QWidget:
    tab = await tour.page("outbox", await _number_of(tour, "Clinic visits"))
    tab.messages.filter("")
    tab.messages.search.clear()
    return tab


async def _no_match(tour: Tour) -> QWidget:
    tab = await _outbox(tour)
    tab.messages.search.setText("Wanjiru")
    return tab


async def _uncertain(tour: Tour) -> QWidget:
    tab = await _outbox(tour)
    await _still(tour)
    dialog = await tour.dialog(lambda: tab._decide(None))
    dialog._people[0].choices.button("leave").click()
    return dialog


async def _client(tour: Tour) -> QWidget:
    branch = await scenes._sacco(tour.desk)
    client = next(each for each in branch.children if each.name == "client2")
    return await tour.page("subaccounts", client)


async def _top_up(tour: Tour) -> QWidget:
    branches = await tour.desk.subaccounts.branches()
    school = next(each for each in branches if each.account.name == "School office")
    child = next(each for each in school.children if each.name == "ofisi@moshi.example")
    tab = await tour.page("topups", (school.account.id, child.kind, child.name, 2000))
    named(tab, "topup.view.topups").click()
    return tab


async def _unread_clients(tour: Tour) -> QWidget:
    tour.desk.simulator.fault("mspace", Fault.UNAUTHORIZED, times=None)
    tab = await tour.page("subaccounts")
    named(tab, "tree.refresh").click()
    await _still(tour)
    return tab


async def _conversation(tour: Tour) -> QWidget:
    tab = await tour.page("inbox", "conversations")
    (said, *_) = await tour.desk.inbox.conversations(Folder.ALL)
    tab.receive(said.id)
    await _still(tour)
    named(tab, "inbox.reply").setPlainText("Asante. Tumepokea KES 10,000. Risiti utapata leo jioni.")
    return tab


async def _rules(tour: Tour) -> QWidget:
    tab = await tour.page("inbox", "rules")
    await _still(tour)
    tab.rules.table.selectRow(2)
    await _still(tour)
    named(tab, "rules.try").setText("salio 4471")
    named(tab, "rules.try.go").click()
    return tab


async def _receiver(tour: Tour) -> QWidget:
    tab = await tour.page("inbox", "receiver")
    await _still(tour)
    return tab


async def _unreadable(tour: Tour) -> QWidget:
    send = await tour.page("send")
    broken = tour.list.with_name("parents.xlsx")
    broken.write_bytes(b"PK\x03\x04 not a workbook at all")
    send.current.take_file(broken)
    return send


async def _parts(_tour: Tour) -> QWidget:
    page = parts()
    page.setAutoFillBackground(True)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.resize(1500, 1500)
    return page


async def _help(tour: Tour) -> QWidget:
    await tour.page("outbox")
    tour.window.help("uncertain")
    tour.window._help.resize(960, 700)
    return tour.window._help


def _plain(key: str, what: object = None) -> Callable[[Tour], Awaitable[QWidget]]:
    async def shown(tour: Tour) -> QWidget:
        return await tour.page(key, what)

    return shown


#: In the order in which they are made, the empty desk's first. The numbers are those of the design's pictures.
PICTURES: Final[dict[str, Picture]] = {
    "18-nothing-sent-light": Picture(_plain("outbox"), size=(1024, 640), empty=True),
    "18-no-replies-light": Picture(_plain("inbox", "conversations"), size=(1024, 640), empty=True),
    "18-no-contacts-light": Picture(_plain("contacts"), size=(1024, 640), empty=True),
    "18-no-list-light": Picture(scenes.recipients, size=(1024, 640), empty=True),
    "18-list-unreadable-light": Picture(_unreadable, size=(1024, 640), empty=True),
    "18-no-clients-light": Picture(_unread_clients, size=(1024, 640), empty=True),
    "18-no-reports-dark": Picture(_plain("reports"), look=Look.DARK, size=(1024, 640), empty=True),
    "01-welcome-light": Picture(_welcome, empty=True),
    "02-add-account-light": Picture(_account),
    "03-send-recipients-light": Picture(_list),
    "04-send-message-light": Picture(_message),
    "20-send-message-dark": Picture(_message, look=Look.DARK),
    "21-send-message-1024x640": Picture(_message, size=(1024, 640)),
    "05-send-check-light": Picture(_check),
    "22-send-check-150pc": Picture(_check, size=(1280, 720), scale=1.5),
    "06-send-progress-light": Picture(_progress),
    "07-outbox-light": Picture(_outbox),
    "19-outbox-dark": Picture(_outbox, look=Look.DARK),
    "07-outbox-960x520": Picture(_outbox, size=(960, 520)),
    "08-outbox-uncertain-light": Picture(_uncertain),
    "18-no-match-light": Picture(_no_match, size=(1024, 640)),
    "09-balances-light": Picture(_plain("balances")),
    "10-subaccounts-light": Picture(_client),
    "11-topups-light": Picture(_top_up),
    "11-books-light": Picture(scenes.ledger),
    "12-inbox-light": Picture(_conversation),
    "12-inbox-dark": Picture(_conversation, look=Look.DARK),
    "13-inbox-rules-light": Picture(_rules),
    "14-inbox-receiver-light": Picture(_receiver),
    "15-subscriptions-light": Picture(_plain("subscriptions")),
    "16-reports-light": Picture(_plain("reports")),
    "16-reports-dark": Picture(_plain("reports"), look=Look.DARK),
    "17-settings-light": Picture(scenes.settings),
    "17-settings-large-text": Picture(scenes.settings, text=125),
    "17-keyboard-light": Picture(scenes._section(5)),
    "23-contacts-light": Picture(_plain("contacts")),
    "25-help-light": Picture(_help),
    "25-help-dark": Picture(_help, look=Look.DARK),
    "24-parts-light": Picture(_parts, size=(1500, 1500)),
    "24-parts-dark": Picture(_parts, look=Look.DARK, size=(1500, 1500)),
}


# -- making


async def _until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.01)


async def _still(tour: Tour, of: QWidget | None = None) -> QImage:
    """What is on the screen once nothing is to come: no task runs, no rest is waited for, and all looks as before."""
    last, same = QImage(), 0
    async with asyncio.timeout(30):
        while same < 3:
            await asyncio.sleep(0.03)
            # The grey bars among the parts are there to stay, and take their time to come.
            late = of is not None and any(not bars.visible_now for bars in of.findChildren(Skeleton))
            if late or _coming(tour):
                same = 0
                continue
            now = (of or tour.window).grab().toImage()
            same = same + 1 if now == last else 0
            last = now
    return last


def _coming(tour: Tour) -> bool:
    resting = (each for each in tour.window.findChildren(QTimer) if each.isActive() and each.isSingleShot())
    return (
        any(each.interval() < SOON for each in resting)
        or any(each.isVisible() for each in tour.window.findChildren(Skeleton))
        or (bool(tour.tasks._running) and not tour.dialogs())  # a dialog is waited for in a task
    )


async def _take(tour: Tour, picture: Picture) -> QImage:
    width, height = picture.size
    if (theme.look, theme.scale) != (picture.look, picture.text):
        theme.choose(look=picture.look, scale=picture.text)
    tour.window.resize(width, height)
    shown = await picture.scene(tour)
    if not isinstance(shown, QDialog) and shown.window() is not tour.window:
        shown.show()
        found = await _still(tour, shown)
        shown.close()
        return found
    _unfocus(tour.window)
    await _still(tour)
    drawn = QPixmap(QSize(width, height) * picture.scale)
    drawn.setDevicePixelRatio(picture.scale)
    tour.window.render(drawn)
    if isinstance(shown, QDialog):
        _unfocus(shown)
        await _still(tour, shown)
        painter = QPainter(drawn)
        at = QPoint((width - shown.width()) // 2, (height - shown.height()) // 2)
        painter.drawPixmap(at, shown.grab())
        painter.end()
        shown.done(0)
        await _still(tour)
    made = drawn.toImage()
    made.setDevicePixelRatio(1.0)
    return made


def _unfocus(window: QWidget) -> None:
    """No cursor in a field and no mark of a choice that came by chance."""
    at = window.focusWidget()
    if at is not None:
        at.clearFocus()


async def make(wanted: Sequence[str], keep: Callable[[str, QImage], object]) -> None:
    """Make the pictures and hand over those whose names begin so, or all.

    Always all are made, in the same order: what was looked at before has been read, and badges count what was not.
    """
    # Another look takes more than a second, so those of one look come together.
    in_turn = sorted(PICTURES.items(), key=lambda each: (each[1].look is Look.DARK, each[1].text))
    with tempfile.TemporaryDirectory(prefix="smsdesk-pictures-") as folder:
        listed = fees(Path(folder))
        for empty, office in ((True, _new_office), (False, _old_office)):
            async with office() as tour:
                tour.list = listed
                tour.window.build_rest()
                await _until(lambda: len(tour.window.tabs) == len(TABS))
                await _still(tour)
                for name, picture in in_turn:
                    if picture.empty is empty:
                        made = await _take(tour, picture)
                        if not wanted or name.startswith(tuple(wanted)):
                            keep(name, made)


@asynccontextmanager
async def _new_office() -> AsyncIterator[Tour]:
    async with open_demo(clock=Morning()) as desk:
        desk.simulator.world.tempo = QUIET
        async with over(desk, demo=False) as tour:
            yield tour


@asynccontextmanager
async def _old_office() -> AsyncIterator[Tour]:
    async with touring(clock=Morning(), more=_busy_week, demo=False) as tour:
        yield tour


def always_the_same() -> None:
    """Ids count up, and secret addresses come from a seed: they order some lists and stand on some pictures.

    And the office has a computer like most, though its key is kept in memory like every demo's.
    """
    MemoryKey.place = phrase("Windows password store")
    # Whoever opens a conversation has read it, however long or short a picture takes.
    conversations._READ = 1
    count, chance = itertools.count(1), random.Random(1)
    secrets.token_hex = lambda size=16: f"{next(count):0{2 * size}x}"
    secrets.token_urlsafe = lambda size=16: "".join(chance.choices("abcdefghkmnpqrstuvwxyz23456789", k=size * 4 // 3))


def save(image: QImage, path: Path) -> None:
    """As a small file of 256 colours: the most frequent ones, and those that would miss their like the most."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    seen = Counter(pixels)
    kept = [colour for colour, _ in seen.most_common(96)]
    near = {colour: min((_far(colour, each), place) for place, each in enumerate(kept)) for colour in seen}
    while len(kept) < min(256, len(seen)):
        missed = max(near, key=lambda colour: near[colour][0] ** 2 * seen[colour])
        for colour, (far, _) in near.items():
            if (now := _far(colour, missed)) < far:
                near[colour] = now, len(kept)
        kept.append(missed)
    places = bytes(near[each][1] for each in pixels)
    small = QImage(places, image.width(), image.height(), image.width(), QImage.Format.Format_Indexed8)
    small.setColorTable(kept)
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    if not writer.write(small):
        raise OSError(f"{path}: {writer.errorString()}")


def _far(one: int, other: int) -> int:
    """The sum over red, green and blue."""
    red, green = abs((one >> 16 & 255) - (other >> 16 & 255)), abs((one >> 8 & 255) - (other >> 8 & 255))
    return red + green + abs((one & 255) - (other & 255))


def compared(out: Path, made: dict[str, QImage]) -> list[str]:
    """In words, what is otherwise than approved; pictures of it are in `out`."""
    found = [f"{each}: approved, but nothing makes it" for each in sorted(_approved() - PICTURES.keys())]
    for name, image in made.items():
        if name not in _approved():
            found.append(f"{name}: not approved yet")
            continue
        approved = QImage(str(APPROVED / f"{name}.png"))
        places = differences(approved, image)
        if places:
            beside(approved, image, places).save(str(out / f"{name}-differs.png"))
            where = ", ".join(f"{at.width()}x{at.height()} at {at.x()},{at.y()}" for at in places[:6])
            found.append(f"{name}: {where}")
    return found


def _approved() -> set[str]:
    return {path.stem for path in APPROVED.glob("*.png")}


def approve(name: str, image: QImage) -> None:
    """Take a picture as it is for the right one, and the help's with it."""
    save(image, APPROVED / f"{name}.png")
    if name in shown_in_help():
        smaller = image.scaledToWidth(HELP_WIDTH, Qt.TransformationMode.SmoothTransformation)
        save(smaller, HELP / f"{name.removesuffix('-light')}.png")


def shown_in_help() -> set[str]:
    """The pictures that its pages ask for; the help leaves the look out of their names."""
    pages = (path.read_text("utf-8") for path in HELP.parent.glob("en/*.md"))
    return {f"{name}-light" for page in pages for name in re.findall(r"pictures/([a-z0-9-]+)\.png", page)}


def main() -> int:
    """Do what the first word says."""
    what, rest = (sys.argv[1] if len(sys.argv) > 1 else ""), sys.argv[2:]
    if what not in ("make", "compare", "approve") or (what != "approve" and not rest):
        print(__doc__)
        return 2
    always_the_same()
    app = make_application()
    app.setCursorFlashTime(0)
    loop = Loop(app)
    if what == "approve":
        loop.run_until_complete(make(rest, approve))
        loop.close()
        return 0
    out = Path(rest[0])
    out.mkdir(parents=True, exist_ok=True)
    if what == "make":
        loop.run_until_complete(make(rest[1:], lambda name, image: image.save(str(out / f"{name}.png"))))
        loop.close()
        return 0
    made: dict[str, QImage] = {}
    loop.run_until_complete(make(rest[1:], made.__setitem__))
    loop.close()
    found = compared(out, made)
    print("\n".join(found) or f"{len(made)} pictures are as approved")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
