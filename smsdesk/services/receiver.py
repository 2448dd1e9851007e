"""The receiver's work: from a request at a secret address to a stored push, and to the words its provider wants."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import DeskError
from smsdesk.core.feed import Feed
from smsdesk.core.push import PushDenied, PushUnread, Receipt, Reply
from smsdesk.core.receiving import Pushed, Taken
from smsdesk.core.redact import DOTS
from smsdesk.core.secret import Secret
from smsdesk.core.sources import Sources
from smsdesk.webhook.guard import Guard
from smsdesk.webhook.listener import plain

if TYPE_CHECKING:
    from smsdesk.core.clock import Clock
    from smsdesk.core.message import Account
    from smsdesk.core.provider import Callback
    from smsdesk.core.push import Incoming, Subscription
    from smsdesk.core.result import Report
    from smsdesk.gateway.provider import Provider
    from smsdesk.services.callbacks import Callbacks
    from smsdesk.services.connections import Connections
    from smsdesk.store.verbs import Store
    from smsdesk.webhook.request import Request

log = logging.getLogger(__name__)

#: So many pushes are in the store at one time; who comes then waits so many seconds, and is told to come again.
AT_ONCE: Final = 8
PATIENCE: Final = 2.0
#: What one account's address takes: so many at once, and so many a second in the long run.
BURST: Final = 4000.0
RATE: Final = 1000.0
#: So many different callers from elsewhere are told apart until the log has them.
ELSEWHERE: Final = 100
#: What the desk says when it knocks at its own door.
TEST: Final = re.compile(rb"smsdesk-self-test=[0-9a-f]{32}")


@dataclass(slots=True)
class Door:
    """What is behind one secret address. `open` False: the account's secrets cannot be opened, so nothing is taken."""

    account: Account
    callback: Callback
    provider: Provider
    open: bool
    sources: Sources = field(default_factory=Sources)
    room: float = BURST
    at: float = field(default_factory=time.monotonic)

    def hears(self, request: Request, raw: bytes) -> bool:
        """Whether it is open to where this comes from; to the desk's own test it always is."""
        return self.sources.admit(request.address) or (request.ours and TEST.fullmatch(raw) is not None)

    def admits(self) -> bool:
        """Whether one more push fits under the cap; counts it."""
        now = time.monotonic()
        self.room = min(BURST, self.room + (now - self.at) * RATE)
        self.at = now
        if self.room < 1.0:
            return False
        self.room -= 1.0
        return True

    def says(self, receipt: Receipt, raw: bytes, text: str = "") -> Reply:
        """What the provider is answered with."""
        return self.provider.reply_push(self.callback.purpose, raw, receipt, text)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was taken: news for whoever looks on. `denied`: it did not carry the account's token."""

    account: Account
    pushed: Pushed
    taken: Taken | None
    denied: bool = False


class Receiver:
    """Answers requests; each push is stored and applied in one transaction, and answered after its commit.

    `news` tells what was taken, after it is on the disk. `strangers` counts requests that found no door; `elsewhere`
    those that knew an address and came from none of its account's sources, by account and where they came from.
    """

    def __init__(self, store: Store, connections: Connections, callbacks: Callbacks, clock: Clock) -> None:
        self._store = store
        self._connections = connections
        self._callbacks = callbacks
        self._clock = clock
        self._guard: Guard[Door] = Guard(())
        self._doors: dict[str, Door] = {}
        self._lines: list[tuple[object, ...]] | None = None
        self._room = asyncio.Semaphore(AT_ONCE)
        self.news: Feed[Event] = Feed()
        self.strangers: Counter[int] = Counter()
        self.elsewhere: Counter[tuple[str, str]] = Counter()

    async def refresh(self, *, anew: bool = False) -> None:
        """Learn which addresses there are; `anew`: the accounts' secrets may be others. Raises `DeskError`."""
        accounts = {account.id: account for account in await self._store.accounts.all()}
        lines: list[tuple[object, ...]] = [
            (each.id, each.name, each.provider, each.base_url, each.fields) for each in accounts.values()
        ]
        if anew:
            self._doors = {}
            await self._connections.close()
        elif lines == self._lines:
            return  # a desk that sends writes several times a second
        doors: dict[str, Door] = {}
        for address in await self._callbacks.addresses():
            account, old = accounts[address.account], self._doors.get(address.path)
            if old is not None and old.open and old.account == account:
                doors[address.path] = old
                continue
            provider, is_open = await self._client(account)
            callback = self._callbacks.callback(address)
            doors[address.path] = Door(account, callback, provider, is_open, Sources.parse(address.sources))
        self._doors, self._guard, self._lines = doors, Guard.of(doors), lines

    async def answer(self, request: Request) -> Reply:
        """The reply to one request; raises nothing."""
        door = self._guard.find(request.path)
        raw = request.query if request.method == "GET" else request.body
        if door is None or not door.hears(request, raw):
            self.strangers[404] += 1
            if door is not None and len(self.elsewhere) < ELSEWHERE:
                self.elsewhere[slug(door.account), request.address] += 1
            return plain(404)
        if request.method != door.callback.method:
            self.strangers[405] += 1
            return plain(405)
        began = time.monotonic()
        try:
            reply = await self._admit(door, raw)
        except DeskError as error:
            # In words without the push: what it says and where it came to are secret.
            log.warning("a push to %s could not be stored: %s", slug(door.account), error.code)
            reply = door.says(Receipt.FAILED, raw)
        except Exception:
            log.exception("a push to %s failed in our own code", slug(door.account))
            reply = door.says(Receipt.FAILED, raw)
        spent = (time.monotonic() - began) * 1000
        log.info("%s %d %.0f ms %d bytes", slug(door.account), reply.status, spent, len(raw))
        return reply

    async def _admit(self, door: Door, raw: bytes) -> Reply:
        if not door.open or not door.admits():
            return door.says(Receipt.FAILED, raw)
        try:
            async with asyncio.timeout(PATIENCE):
                await self._room.acquire()
        except TimeoutError:
            return door.says(Receipt.FAILED, raw)
        try:
            return await self._take(door, raw)
        finally:
            self._room.release()

    async def _take(self, door: Door, raw: bytes) -> Reply:
        now, purpose = self._clock.now(), door.callback.purpose
        kept = door.provider.keepable(raw)
        try:
            events = _read(door, raw)
        except PushDenied:
            await self._store.pushes.deny(door.account.id, str(purpose), kept, now)
            self.news.tell(Event(door.account, Pushed(door.account.id, str(purpose), kept, (), now), None, denied=True))
            return door.says(Receipt.DENIED, raw)
        test = not events and TEST.fullmatch(raw) is not None
        pushed = Pushed(door.account.id, str(purpose), kept, events, now, test)
        taken = await self._store.pushes.take(pushed, lambda text: door.says(Receipt.STORED, raw, text))
        if not test:
            self.news.tell(Event(door.account, pushed, taken))
        return taken.reply

    async def read_again(self, version: str) -> int:
        """Read what was not understood once more, once for each version of the program; how much of it now was.

        In the order in which it came, each in a transaction of its own. Raises `DeskError`; the next call goes on.
        """
        store = self._store.pushes
        if not await store.unread() or await store.read_by() == version:
            return 0
        understood, last = 0, 0
        while waiting := await store.waiting(last, AT_ONCE):
            for last, kept in waiting:
                understood += await self._understand(last, kept)
        await store.was_read_by(version)
        if understood:
            log.info("%d pushes that were not understood before are understood now", understood)
        return understood

    async def _understand(self, number: int, kept: Pushed) -> bool:
        door = next(
            (
                each
                for each in self._doors.values()
                if each.open and (each.account.id, str(each.callback.purpose)) == (kept.account, kept.purpose)
            ),
            None,
        )
        if door is None:
            return False
        # Dots stand where the account's secrets were, so dots are what is asked for.
        dots = dict.fromkeys(door.provider.credentials.secrets, Secret(DOTS))
        provider = self._connections.build(door.account, dots).provider
        try:
            events = _read(replace(door, provider=provider), door.provider.keepable(kept.body))
        except PushDenied:
            return False
        finally:
            await provider.http.close()
        if not events:
            return False
        pushed = replace(kept, events=events)
        taken = await self._store.pushes.understand(number, pushed)
        if taken is not None:
            self.news.tell(Event(door.account, pushed, taken))
        return taken is not None

    async def _client(self, account: Account) -> tuple[Provider, bool]:
        try:
            return (await self._connections.open(account)).provider, True
        except DeskError as error:
            log.warning("%s is not received for: %s", slug(account), error.code)
            return self._connections.build(account, {}).provider, False


def _read(door: Door, raw: bytes) -> tuple[Incoming | Subscription | Report, ...]:
    """What was said; nothing where it was not understood. Raises `PushDenied`."""
    try:
        return tuple(door.provider.parse_push(door.callback.purpose, raw))
    except PushDenied:
        raise
    except PushUnread:
        return ()
    except Exception as error:  # noqa: BLE001 - no fault of a reader may lose a push: it is kept as it came
        log.error("a push to %s could not be read (%s), and is kept", slug(door.account), type(error).__name__)  # noqa: TRY400 - its traceback would hold what was said
        return ()


def slug(account: Account) -> str:
    """An account in the log: its name in letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", account.name.casefold()).strip("-")[:40] or account.id[:8]
