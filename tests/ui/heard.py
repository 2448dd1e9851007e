"""Texts and subscriptions that came in, as the receiver stores them."""

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import TYPE_CHECKING

from smsdesk.core.push import Incoming, Reply, Subscription
from smsdesk.core.receiving import Pushed

if TYPE_CHECKING:
    from smsdesk.desk import Desk

CODE = "22915"
_ids = itertools.count(1)


def _reply(text: str) -> Reply:
    return Reply(200, text.encode())


async def wrote(
    desk: Desk,
    number: str,
    text: str,
    *,
    ago: float = 0.0,
    code: str = CODE,
    link: str = "777",
    stamp: str = "",
) -> None:
    """Somebody wrote, so many minutes ago."""
    account = await desk.accounts.named("Short code 22915")
    place = next(_ids)
    event = Incoming(str(place), number, code, text, "44", f"{link}{place}", "Safaricom", stamp)
    at = desk.clock.now() - timedelta(minutes=ago)
    await desk.store.pushes.take(Pushed(account.id, "inbound", f"in {place}".encode(), (event,), at), _reply)
    desk.inbox.changed.tell(None)


async def joined(
    desk: Desk,
    number: str,
    *,
    keyword: str = "GAME",
    active: bool = True,
    ago: float = 0.0,
    stamp: str = "",
) -> None:
    """Somebody joined a service by phone, or left it."""
    account = await desk.accounts.named("Short code 22915")
    place = next(_ids)
    event = Subscription(number, "44", active, CODE, keyword, str(place), "Safaricom", stamp)
    at = desk.clock.now() - timedelta(minutes=ago)
    await desk.store.pushes.take(Pushed(account.id, "subscription", f"sub {place}".encode(), (event,), at), _reply)
    desk.subscriptions.changed.tell(None)
