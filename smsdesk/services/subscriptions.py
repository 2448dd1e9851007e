"""Subscriptions to a short code's services: who joined, who left, and a person's orders to the provider."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import Refused
from smsdesk.core.feed import Feed
from smsdesk.core.phrase import phrase
from smsdesk.core.provider import Capability
from smsdesk.core.push import Subscription
from smsdesk.core.result import Outcome

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from smsdesk.core.clock import Clock
    from smsdesk.core.inbox import SubscriptionCounts, SubscriptionEvent
    from smsdesk.core.message import Account
    from smsdesk.core.result import Changed
    from smsdesk.services.connections import Connections
    from smsdesk.store.verbs import Store

WEEK: Final = timedelta(days=7)
PAGE: Final = 500


class Subscriptions:
    """The log of subscriptions and what follows from it. `changed` tells when there is something new."""

    def __init__(self, store: Store, connections: Connections, clock: Clock) -> None:
        self._store = store
        self._connections = connections
        self._clock = clock
        self.changed: Feed[None] = Feed()

    async def events(
        self,
        account: str | None = None,
        *,
        active: bool | None = None,
        keyword: str = "",
        number: str = "",
        offset: int = 0,
        limit: int = 200,
    ) -> list[SubscriptionEvent]:
        """The log, newest first: of one account (by id), of joining or leaving only, of a keyword, of a number."""
        return await self._store.subscriptions.log(account, active, keyword, number, offset, limit)

    async def all(self, account: str | None = None) -> AsyncIterator[SubscriptionEvent]:
        """The whole log as it came in, oldest first, page by page."""
        after = 0
        while found := await self._store.subscriptions.after(account, after, PAGE):
            for event in found:
                yield event
            after = found[-1].id

    async def current(self, account: str | None = None, *, active: bool | None = None) -> list[SubscriptionEvent]:
        """The newest event of every account, service and number: who is subscribed now, and who no more."""
        return await self._store.subscriptions.current(account, active)

    async def everybody(self) -> AsyncIterator[SubscriptionEvent]:
        """The same of all accounts in the order in which they came in, page by page."""
        after = 0
        while found := await self._store.subscriptions.current_after(after, PAGE):
            for event in found:
                yield event
            after = found[-1].id

    async def counts(self, account: str | None = None) -> SubscriptionCounts:
        """Who is subscribed, and who joined and left in the last seven days and the seven before."""
        now = self._clock.now()
        return await self._store.subscriptions.counts(account, now - WEEK, now - 2 * WEEK)

    def services(self, account: Account) -> tuple[str, ...]:
        """The services that an account names in its fields."""
        named = account.fields.get("service_id", "").split(",")
        return tuple(name.strip() for name in named if name.strip())

    def service_of(self, account: Account, given: str = "") -> str:
        """The service that is meant: the account's only one where none is given.

        Raises `Refused` (`subscription.cannot`, `subscription.service`).
        """
        kind = self._connections.kind(account.provider)
        if Capability.SUBSCRIBE not in kind.capabilities():
            raise Refused("subscription.cannot", title=kind.INFO.title)
        known = self.services(account)
        if not given.strip() and len(known) != 1:
            raise Refused(
                "subscription.service", account=account.name, known=", ".join(known) or phrase("none is named")
            )
        return given.strip() or known[0]

    async def subscribe(self, account: Account, number: str, service_id: str, active: bool, by: str) -> Changed:
        """Have somebody (E.164 with `+`) join a service or leave it, once; what came of it, which may be unknown.

        Without a service it is the account's, if that has one. What the provider did is in the log. Raises `Refused`
        (`subscription.cannot`, `subscription.service`, `desk.sending_busy`, and `reply.opted_out` for joining).
        """
        service = self.service_of(account, service_id)
        if active and number in await self._store.optouts.among([number]):
            raise Refused("reply.opted_out", number=number)
        connection = await self._connections.open(account)
        async with connection.lane.slot():
            answer = await connection.provider.subscribe(number, service, active=active)
        if answer.outcome is Outcome.DONE:
            told = await self._told(account, number, service, active)
            await self._store.subscriptions.add(account.id, told, by, self._clock.now())
            self.changed.tell(None)
        return answer

    async def _told(self, account: Account, number: str, service: str, active: bool) -> Subscription:
        """The same as the provider would have told it, with keyword and short code as the service last had them."""
        found = await self._store.subscriptions.of_service(account.id, service)
        code, keyword = found or (account.fields.get("short_code", "").partition(",")[0].strip(), "")
        return Subscription(number, service, active, code, keyword)
