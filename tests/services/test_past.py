"""The demo's invented past holds together: the books, the batches, and the providers' own balances."""

from __future__ import annotations

from decimal import Decimal

from smsdesk.core.state import State
from smsdesk.desk import open_demo


async def test_a_month_of_use_that_adds_up():
    async with open_demo(lived_in=True) as desk:
        cards = {card.account.provider: card for card in await desk.balances.cards()}
        assert cards["smsoffice"].low
        assert cards["smsoffice"].amount == Decimal("212.50")
        assert not cards["nextbyte"].low
        for provider in ("nextbyte", "mspace", "smsoffice"):
            assert len(cards[provider].history) >= 8
            assert cards[provider].days_left is not None
        assert await desk.ledger.drifts() == []  # everything that went is explained by messages
        totals = await desk.outbox.look.totals()
        assert totals[State.UNKNOWN] == 3
        assert totals[State.DELIVERED] > 900
        assert not totals.get(State.QUEUED)  # nothing of the past is sent now
        for job in await desk.outbox.jobs(limit=200):
            assert job.created_at < desk.clock.now()
            assert job.waiting == 0


async def test_a_demo_that_nobody_lived_in_is_empty():
    async with open_demo() as desk:
        assert await desk.outbox.jobs() == []
