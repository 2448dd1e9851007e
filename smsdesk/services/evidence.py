"""Uncertain messages of providers without a record: the balance is read, and what it says is kept for a person."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import DeskError
from smsdesk.core.message import Reading
from smsdesk.core.phrase import phrase
from smsdesk.core.provider import Capability
from smsdesk.core.result import CallFailed
from smsdesk.core.state import State
from smsdesk.core.weighing import weigh
from smsdesk.services.news import Changed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.message import Account, Uncertain
    from smsdesk.services.sender import Sender

#: Two readings that far apart have to say the same.
APART: Final = timedelta(seconds=60)
#: An account that keeps saying something else is asked no oftener.
CALM: Final = timedelta(minutes=10)
#: After so long the balance has moved on, and nobody asks it any more.
TOO_OLD: Final = timedelta(hours=24)

SAYS: Final = {
    State.ACCEPTED: phrase("the balance fell by exactly what it costs, so it was taken"),
    State.NOT_SENT: phrase("the balance did not fall, so it was not taken"),
    State.UNKNOWN: phrase("the balance moved by something else, so it says nothing"),
}


class Weigher:
    """Weighs uncertain messages against the balance, for accounts that only this desk uses (the field `alone`).

    It writes down what the balance speaks for and moves no message: a person does that.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        #: By account: which messages were asked about, what was missing then, and when.
        self._first: dict[str, tuple[tuple[int, ...], Decimal, datetime]] = {}
        self._not_before: dict[str, datetime] = {}

    async def round(self) -> None:
        """Look at every account that may be asked."""
        for account in await self._sender.store.accounts.all():
            if self._sender.stopping:
                return
            if self._can(account):
                await self._look(account)

    def _can(self, account: Account) -> bool:
        can = self._sender.connections.kind(account.provider).capabilities()
        return account.is_on("alone") and Capability.BALANCE in can and Capability.LOOKUP not in can

    async def _look(self, account: Account) -> None:
        now = self._sender.clock.now()
        uncertain = await self._sender.store.look.uncertain_of(account.id)
        if all(each.weighed for each in uncertain) or now < self._not_before.get(account.id, now):
            return
        if any(each.settle_until is not None and now < each.settle_until for each in uncertain):
            return  # one of them may still be on its way
        ids = tuple(each.id for each in uncertain)
        first = self._first.get(account.id)
        if first is not None and first[0] == ids and now < first[2] + APART:
            return
        missing = await self._missing(account, min(each.began for each in uncertain))
        if missing is None:
            self._not_before[account.id] = now + CALM
        elif first is None or first[:2] != (ids, missing):
            self._first[account.id] = (ids, missing, self._sender.clock.now())
        else:
            await self._tell(uncertain, missing)
            self._first.pop(account.id)

    async def _missing(self, account: Account, since: datetime) -> Decimal | None:
        """What went from the balance since then for no known reason; None where nobody can say."""
        store, clock = self._sender.store, self._sender.clock
        if since < clock.now() - TOO_OLD:
            return None
        try:
            connection = await self._sender.connections.open(account)
            async with connection.lane.whole():
                with connection.provider.http.apart():
                    balance = await connection.provider.balance()
                reading = Reading(account.id, clock.now(), balance.amount, balance.unit, balance.words)
                await store.ledger.keep(reading, quiet=True)
        except (CallFailed, DeskError):
            return None  # no answer is no evidence
        expected = await store.look.own_apart_from(account.id, since)
        return None if expected is None or balance.amount is None else expected - balance.amount

    async def _tell(self, uncertain: Sequence[Uncertain], missing: Decimal) -> None:
        now = self._sender.clock.now()
        said = weigh(missing, [Decimal(each.parts) for each in uncertain]) or State.UNKNOWN
        for each in uncertain:
            if not each.weighed:
                await self._sender.store.outbox.note(each.id, "balance", SAYS[said], now, said)
        self._sender.changed.tell(Changed(messages=tuple(each.id for each in uncertain)))
