"""Uncertain messages of providers that keep a record one can ask: the record settles them, no person has to."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import phrase
from smsdesk.core.provider import Capability
from smsdesk.core.result import CallFailed
from smsdesk.services.news import Changed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.message import Account, Unsettled
    from smsdesk.services.sender import Sender

#: When after an attempt its record is asked for; it reaches back 48 hours.
ASKED_AFTER: Final = tuple(timedelta(seconds=seconds) for seconds in (60, 180, 600, 1_800, 7_200, 43_200, 129_600))
#: How many uncertain messages are looked at in one round.
ROUND: Final = 500
SILENT: Final = phrase("the provider's record shows later messages of ours, and not this one")


class Settler:
    """Asks the providers' records for uncertain messages, each at its times; what it finds is proof.

    What it does not find stays uncertain: that is written down as evidence, and a person decides.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._asked: dict[int, int] = {}

    async def round(self) -> None:
        """Ask for every message whose next time has come."""
        store, now = self._sender.store, self._sender.clock.now()
        accounts = {account.id: account for account in await store.accounts.all()}
        waiting: dict[tuple[str, str], list[Unsettled]] = defaultdict(list)
        for message in await store.look.unknowns(ROUND):
            account = accounts.get(message.account)
            if account is not None and self._can(account) and self._is_time(message, now):
                waiting[message.account, message.reference].append(message)
        for (key, reference), messages in waiting.items():
            if self._sender.stopping:
                return
            await self._ask(accounts[key], reference, messages)

    def _can(self, account: Account) -> bool:
        return Capability.LOOKUP in self._sender.connections.kind(account.provider).capabilities()

    def _is_time(self, message: Unsettled, now: datetime) -> bool:
        passed = sum(now - message.ended >= after for after in ASKED_AFTER)
        return passed > self._asked.get(message.id, 0)

    async def _ask(self, account: Account, reference: str, messages: Sequence[Unsettled]) -> None:
        store, now = self._sender.store, self._sender.clock.now()
        control = await store.look.later_reference(account.id, messages[0].ended)
        try:
            connection = await self._sender.connections.open(account)
            async with connection.lane.slot():
                answer = await connection.provider.lookup(reference, [each.to for each in messages], control)
        except (CallFailed, DeskError):
            return  # no answer is no evidence; it is asked for again in the next round
        found = {each.to.lstrip("+"): each for each in answer.found}
        for message in messages:
            self._asked[message.id] = sum(now - message.ended >= after for after in ASKED_AFTER)
            record = found.get(message.to.lstrip("+"))
            if record is not None:
                await store.outbox.settle(message.id, record, "lookup", str(message.parts), now)
            elif answer.control_seen:
                await store.outbox.note(message.id, "lookup", SILENT, now)
        self._sender.changed.tell(Changed(messages=tuple(message.id for message in messages)))
