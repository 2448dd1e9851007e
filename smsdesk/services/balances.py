"""Balances: a card for each account, read one by one, all at once or by the clock, never in the way of a send."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from smsdesk.core.balance import BalanceCard
from smsdesk.core.errors import BadInput, DeskError
from smsdesk.core.feed import Feed
from smsdesk.core.message import Reading
from smsdesk.core.provider import Capability
from smsdesk.host.settings import BALANCE_EVERY
from smsdesk.services.news import LaneState
from smsdesk.services.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from smsdesk.core.clock import Clock
    from smsdesk.core.message import Account
    from smsdesk.host.settings import Settings
    from smsdesk.services.accounts import Accounts
    from smsdesk.services.connections import Connections
    from smsdesk.services.sender import Sender
    from smsdesk.store.books import Book
    from smsdesk.store.verbs import Store

log = logging.getLogger(__name__)

#: Below this an account is low, unless a person set another level for it.
WARNING: Final = Decimal(500)
#: How far back a balance is shown.
HISTORY: Final = timedelta(days=30)
#: The use of so many days says how long a balance will last; under `KNOWN` nothing is said.
USE: Final = timedelta(days=14)
KNOWN: Final = timedelta(days=2)
#: When the schedule first looks whether a balance is to be read, and how often, in seconds. What waits to be sent
#: goes first.
FIRST: Final = 5.0
LOOK: Final = 20.0

_BUSY: Final = "desk.sending_busy"


class Balances:
    """The balances of the desk's accounts; there is no sum of them, because their units differ.

    `changed` tells when any card is not what it was; `low` tells a card once a day from when it falls below its level.
    """

    def __init__(
        self,
        store: Store,
        connections: Connections,
        accounts: Accounts,
        sender: Sender,
        settings: Settings,
        clock: Clock,
        engine: Callable[[], bool],
    ) -> None:
        self._store = store
        self._connections = connections
        self._accounts = accounts
        self._sender = sender
        self._settings = settings
        self._clock = clock
        self._engine = engine
        self._tasks = Tasks()
        self._schedule: asyncio.Task[None] | None = None
        self.changed: Feed[None] = Feed()
        self.low: Feed[BalanceCard] = Feed()
        accounts.changed.listen(self.changed.tell)

    # -- what is known

    async def cards(self) -> list[BalanceCard]:
        """Every account's card as it is kept, worst first: low ones, then those that last least; nobody is asked."""
        accounts = await self._known()
        readings, looks = await self._accounts.balances(), await self._store.ledger.looks()
        books = await self._store.ledger.books()
        found = [await self._card(each, readings.get(each.id), looks.get(each.id), books) for each in accounts]
        return sorted(found, key=_worst_first)

    async def card(self, account: Account) -> BalanceCard:
        """One of them."""
        readings, looks = await self._accounts.balances(), await self._store.ledger.looks()
        books = await self._store.ledger.books()
        return await self._card(account, readings.get(account.id), looks.get(account.id), books)

    # -- asking the providers

    async def refresh(self, account: Account) -> BalanceCard:
        """Read an account's balance; what goes wrong is in the card's `error`, and the older number stays.

        Raises `Refused` with `desk.sending_busy` where its lane gave no slot in time; then nobody was asked.
        """
        await self._ask(account)
        await self._tell_low()
        return await self.card(account)

    async def refresh_all(self) -> list[BalanceCard]:
        """Read every balance that can be read, the accounts beside each other; one that fails disturbs none."""
        await self._ask_all(await self._accounts.all())
        await self._tell_low()
        return await self.cards()

    async def set_warning(self, account: str, level: Decimal) -> None:
        """Below this level the account (by id) is low. Raises `BadInput` with `children.level` below zero."""
        if not level.is_finite() or level < 0:
            raise BadInput("children.level", level=level)
        await self._store.ledger.warn(account, level)
        self.changed.tell(None)
        await self._tell_low()

    # -- the schedule

    def start(self) -> None:
        """Read balances by the clock, as the settings say, whenever this program is the desk's engine."""
        if self._schedule is None:
            self._schedule = self._tasks.start(self._by_the_clock(), "balances")

    async def stop(self) -> None:
        """Read none any more; one that is being read is given up."""
        self._schedule = None
        await self._tasks.close()

    async def round(self) -> None:
        """Read what the clock says, but of no account that sends or is about to; then tell who is low."""
        if self._engine():
            await self._store.ledger.book(self._clock.now())
            await self._ask_all(await self._due())
        await self._tell_low()

    async def _by_the_clock(self) -> None:
        await asyncio.sleep(FIRST)
        while True:
            try:
                await self.round()
            except DeskError as error:
                log.warning("balances could not be looked at: %s", error.why)
            await asyncio.sleep(LOOK)

    async def _due(self) -> list[Account]:
        every = self._settings.get(BALANCE_EVERY)
        if not every:
            return []
        now, looks = self._clock.now(), await self._store.ledger.looks()
        old = now - timedelta(minutes=every)
        busy = await self._busy(now)
        return [
            account
            for account in await self._accounts.all()
            if self._can_read(account)
            and self._lane(account) not in busy
            and (account.id not in looks or not old < looks[account.id].at <= now)
        ]

    async def _busy(self, now: datetime) -> set[str]:
        """The lanes that send, or have something to send now."""
        due = set(await self._store.look.due(now))
        busy = set()
        for account in await self._accounts.all():
            state = self._sender.lane(account.id).state
            if state is LaneState.SENDING or (account.id in due and account.fuse is None):
                busy.add(self._lane(account))
        return busy

    def _lane(self, account: Account) -> str:
        kind = self._connections.kinds().get(account.provider)
        return account.provider if kind is not None and kind.INFO.shared_lane else account.id

    # -- inside

    async def _known(self) -> list[Account]:
        """All but those whose provider was somebody else's package, and is gone."""
        return [each for each in await self._accounts.all() if each.provider in self._connections.kinds()]

    def _can_read(self, account: Account) -> bool:
        kind = self._connections.kinds().get(account.provider)
        return kind is not None and Capability.BALANCE in kind.capabilities()

    async def _ask(self, account: Account) -> None:
        if not self._can_read(account):
            return
        try:
            await self._accounts.read_balance(account)
        except DeskError as error:
            if error.code == _BUSY:
                raise
            # A password store that is locked, for instance: the provider was not asked.
            unit = self._connections.info(account.provider).unit
            reading = Reading(account.id, self._clock.now(), None, unit, error=f"{error.why} {error.now}")
            await self._store.ledger.keep(reading, quiet=False)
            self.changed.tell(None)

    async def _ask_all(self, accounts: list[Account]) -> None:
        for answer in await asyncio.gather(*(self._ask(each) for each in accounts), return_exceptions=True):
            if isinstance(answer, BaseException) and not (isinstance(answer, DeskError) and answer.code == _BUSY):
                raise answer

    async def _card(
        self, account: Account, reading: Reading | None, look: Reading | None, books: dict[str, Book]
    ) -> BalanceCard:
        info, ledger, now = self._connections.info(account.provider), self._store.ledger, self._clock.now()
        book = books.get(account.id)
        amount = None if reading is None else reading.amount
        failed = look if look is not None and look.error is not None else None
        drifts = await ledger.drifts(account.id, now - HISTORY)
        return BalanceCard(
            account=account,
            title=info.title,
            unit=info.unit if reading is None else reading.unit,
            amount=amount,
            read_at=None if reading is None else reading.at,
            words="" if reading is None else reading.words,
            error=None if failed is None else failed.error,
            error_at=None if failed is None else failed.at,
            history=tuple(await ledger.history(account.id, now - HISTORY)),
            warning=_warning(book),
            low=_low(amount, book),
            days_left=None if amount is None else await self._days_left(account.id, amount, now),
            drift=drifts[-1] if drifts else None,
            can_read=self._can_read(account),
        )

    async def _days_left(self, account: str, amount: Decimal, now: datetime) -> float | None:
        first = await self._store.ledger.first_read(account)
        if first is None or now - first < KNOWN:
            return None
        since = max(first, now - USE)
        used = await self._store.ledger.used(account, since)
        if not used:
            return None
        return max(0.0, float(amount / used) * ((now - since) / timedelta(days=1)))

    async def _tell_low(self) -> None:
        """Whoever has nobody to tell leaves it to the program that has."""
        if not self.low.heard:
            return
        day = f"{self._clock.now().astimezone():%Y-%m-%d}"
        readings, books = await self._accounts.balances(), await self._store.ledger.books()
        for account in await self._known():
            reading, book = readings.get(account.id), books.get(account.id)
            if reading is None or not _low(reading.amount, book) or (book is not None and book.told_on == day):
                continue
            if await self._store.ledger.tell(account.id, day):
                self.low.tell(await self.card(account))


def _warning(book: Book | None) -> Decimal:
    return WARNING if book is None or book.warning is None else book.warning


def _low(amount: Decimal | None, book: Book | None) -> bool:
    return amount is not None and amount < _warning(book)


def _worst_first(card: BalanceCard) -> tuple[int, float, str]:
    rank = 0 if card.low else 3 if card.amount is None else 2 if card.error is not None else 1
    lasts = card.days_left if card.days_left is not None else float("inf")
    return rank, lasts, card.account.name.casefold()
