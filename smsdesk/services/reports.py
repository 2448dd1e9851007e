"""Delivery reports that have to be fetched: read from the providers that keep them, applied by the table of moves."""

from __future__ import annotations

from datetime import timedelta
from math import inf
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import DeskError
from smsdesk.core.provider import Capability
from smsdesk.core.result import CallFailed
from smsdesk.services.news import Changed

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.message import Account
    from smsdesk.services.sender import Sender

#: How far back a message may have been sent whose report is still asked for (the providers' logs reach 48 hours).
REACH: Final = timedelta(hours=48)
#: How often an account is asked: often while its newest message is young, rarely when a report is long in coming.
OFTEN: Final = ((timedelta(minutes=5), 5.0), (timedelta(hours=1), 60.0), (REACH, 600.0))


class Reports:
    """Asks for the reports of whatever was sent and has none yet."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._asked: dict[str, float] = {}

    async def round(self) -> None:
        """Ask every account whose time has come."""
        store, now = self._sender.store, self._sender.clock.now()
        accounts = {account.id: account for account in await store.accounts.all()}
        for key, (oldest, newest) in (await store.look.awaiting_report(now - REACH)).items():
            account = accounts.get(key)
            if self._sender.stopping or account is None or not self._can(account):
                continue
            # By the newest message as it is now: one that was just sent is asked about soon, however rarely the ones
            # before it were.
            moment = self._sender.clock.monotonic()
            if moment < self._asked.get(key, -inf) + _pause(now - newest):
                continue
            self._asked[key] = moment
            await self._ask(account, oldest)

    def _can(self, account: Account) -> bool:
        return Capability.REPORTS in self._sender.connections.kind(account.provider).capabilities()

    async def _ask(self, account: Account, since: datetime) -> None:
        store = self._sender.store

        async def keep(raw: bytes) -> None:
            # Before it is read: some providers say a thing only once.
            await store.outbox.keep_received(account.id, "reports", raw, self._sender.clock.now())

        try:
            connection = await self._sender.connections.open(account)
            async with connection.lane.slot():
                told = await connection.provider.reports(since - timedelta(minutes=1), keep)
        except (CallFailed, DeskError):
            return  # asked for again at its next time
        moved = await store.outbox.report(account.id, told, self._sender.clock.now())
        if moved:
            self._sender.changed.tell(Changed(messages=tuple(moved)))


def _pause(age: timedelta) -> float:
    return next((seconds for limit, seconds in OFTEN if age < limit), OFTEN[-1][1])
