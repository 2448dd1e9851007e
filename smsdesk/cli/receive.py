"""`receive`: the callback receiver without a window, until interrupted. It never sends."""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from smsdesk.cli import codes
from smsdesk.core.errors import DeskError

if TYPE_CHECKING:
    import argparse
    import asyncio

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console
    from smsdesk.core.push import Incoming, Subscription
    from smsdesk.core.result import Report
    from smsdesk.desk import Desk
    from smsdesk.host.keys import KeySource
    from smsdesk.services.receiver import Event

#: So many events wait for a slow reader of standard output; then they are left out there, never in the store.
WAITING: Final = 10_000


def offer(commands: Commands) -> None:
    """Offer the command."""
    import argparse

    receive = commands.offer(
        "receive",
        "Take what providers push to this desk, until interrupted; answers in JSON. It never sends.",
        _receive,
    )
    receive.add_argument("--host", metavar="H", help="the address to listen on; 127.0.0.1 is this computer only")
    receive.add_argument("--port", type=int, metavar="P", help="the port; 0 picks a free one")
    receive.add_argument(
        "--proxy", metavar="A", help="the address of a proxy that is believed about where pushes come from"
    )
    # How the window starts it: the desk's key comes as the first line of standard input, and its end is ours.
    receive.add_argument("--from-window", action="store_true", help=argparse.SUPPRESS)


async def _receive(arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.cli.command import opened
    from smsdesk.cli.engine import interruptible
    from smsdesk.desk import open_desk

    with interruptible() as interrupt:
        if not arguments.from_window:
            async with opened(console) as desk:
                return await _serve(arguments, console, desk, interrupt)
        try:
            async with open_desk(key=_handed_over()) as desk:
                _until_the_window_ends(desk, interrupt)
                return await _serve(arguments, console, desk, interrupt)
        except DeskError as error:
            words = {name: str(value) for name, value in error.words.items()}
            told = {"error": error.code, "words": words, "free": error.words.get("free")}
            console.record(told)
            raise


async def _serve(arguments: argparse.Namespace, console: Console, desk: Desk, interrupt: asyncio.Event) -> int:
    import asyncio

    from smsdesk.host import settings as declared
    from smsdesk.services.tasks import Tasks

    chosen = desk.settings.get
    host = chosen(declared.RECEIVER_HOST) if arguments.host is None else arguments.host
    port = chosen(declared.RECEIVER_PORT) if arguments.port is None else arguments.port
    reception = desk.reception()
    lines = Lines()
    proxy = chosen(declared.RECEIVER_PROXY) if arguments.proxy is None else arguments.proxy
    await reception.open(host, port, chosen(declared.RECEIVER_CERTIFICATE), chosen(declared.RECEIVER_KEY), proxy)
    tasks = Tasks()
    try:
        callbacks = await reception.addresses(chosen(declared.PUBLIC_ADDRESS))
        console.record({"listening": reception.url, "callbacks": callbacks})
        lines.start()
        reception.news.listen(lambda event: lines.put(event_line(event)))
        waits = [tasks.start(each.wait(), "end") for each in (interrupt, reception.ended)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await tasks.close()
        await reception.close()
        lines.stop()
    return codes.DONE if reception.ended.is_set() else codes.INTERRUPTED


class Lines:
    """Standard output for events, on a thread of its own: a reader that does not read must not hold up the receiver.

    It writes past Python's buffer, whose lock a write that never ends would keep until after our own end.
    """

    def __init__(self) -> None:
        self._queue: queue.Queue[list[dict[str, Any]] | None] = queue.Queue(WAITING)
        self._thread = threading.Thread(target=self._work, name="events", daemon=True)
        self._handle = -1 if sys.stdout is None else os.dup(sys.stdout.fileno())

    def start(self) -> None:
        """Begin writing."""
        self._thread.start()

    def put(self, lines: list[dict[str, Any]]) -> None:
        """Write these some time soon, unless nobody reads."""
        with suppress(queue.Full):
            self._queue.put_nowait(lines)

    def stop(self) -> None:
        """Write what waits, for a second at most."""
        if self._thread.is_alive():
            with suppress(queue.Full):
                self._queue.put(None, timeout=0.5)
            self._thread.join(0.5)

    def _work(self) -> None:
        gone = self._handle < 0
        while (lines := self._queue.get()) is not None:
            left = b"".join(json.dumps(line, separators=(",", ":")).encode() + b"\n" for line in lines)
            while left and not gone:
                try:
                    left = left[os.write(self._handle, left) :]
                except OSError:
                    gone = True  # what is received is received, whoever looks on


def event_line(event: Event) -> list[dict[str, Any]]:
    """The lines of one push: one for each thing that it told."""
    from smsdesk.core.clock import stamp

    pushed, taken = event.pushed, event.taken
    line: dict[str, Any] = {
        "event": "denied" if event.denied else "unread",
        "account": event.account.name,
        "purpose": pushed.purpose,
        "at": stamp(pushed.at),
        "first": taken is None or taken.first,
        "id": None,
        "from": None,
        "to": None,
        "text": None,
        "link_id": None,
        "service_id": None,
        "keyword": None,
        "active": None,
        "state": None,
        "code": None,
        "messages": [],
    }
    if not pushed.events:
        return [line]
    return [{**line, **_told(each, event)} for each in pushed.events]


def _told(event: Incoming | Subscription | Report, whole: Event) -> dict[str, Any]:
    from smsdesk.core.push import Incoming, Subscription

    taken = whole.taken
    if isinstance(event, Incoming):
        return {
            "event": "message",
            "id": str(taken.received[0]) if taken is not None and taken.received else None,
            "from": event.sender,
            "to": event.short_code,
            "text": event.text,
            "link_id": event.link_id or None,
            "service_id": event.service_id or None,
        }
    if isinstance(event, Subscription):
        return {
            "event": "subscription",
            "from": event.number,
            "to": event.short_code or None,
            "service_id": event.service_id,
            "keyword": event.keyword or None,
            "active": event.active,
        }
    return {
        "event": "report",
        "id": event.provider_id or None,
        "to": event.to or None,
        "state": None if event.state is None else str(event.state),
        "code": event.code,
        "messages": [str(message) for message in taken.moved] if taken is not None else [],
    }


def _handed_over() -> KeySource | None:
    """The desk's key, from the window that started this process: through no argument and no environment.

    None where the window has none: then there is no account yet that needs it, or the password store is asked again.
    """
    from smsdesk.core.secret import Secret
    from smsdesk.host.keys import MemoryKey

    given = sys.stdin.readline().strip() if sys.stdin is not None else ""
    return MemoryKey(Secret(given)) if given else None


def _until_the_window_ends(desk: Desk, interrupt: asyncio.Event) -> None:
    """End with the window, whose end closes our standard input; unless its owner wants to keep receiving."""
    import asyncio

    from smsdesk.host.settings import KEEP_RECEIVING, Settings

    if sys.stdin is None:
        return
    loop, handle = asyncio.get_running_loop(), sys.stdin.fileno()

    def wait() -> None:
        # Past Python's buffer, whose lock would be held by this thread at the end of the program.
        while os.read(handle, 1):
            pass
        if not Settings(desk.home.settings).get(KEEP_RECEIVING):
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(interrupt.set)

    threading.Thread(target=wait, name="window", daemon=True).start()
