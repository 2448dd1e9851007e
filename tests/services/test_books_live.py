"""The books beside the provider's: whatever is sent, moved, lost, bought and settled, both agree in the end."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from smsdesk.core.balance import Purse
from smsdesk.core.errors import DeskError
from smsdesk.core.message import Page
from smsdesk.core.state import State
from smsdesk.core.transfer import Direction, TransferOrder, TransferState
from smsdesk.host.clock import SystemClock
from smsdesk.host.paths import open_home
from smsdesk.services.accounts import Accounts
from smsdesk.services.ledger import LedgerBooks
from smsdesk.services.transfers import Transfers
from smsdesk.simulator import Fault, Simulator
from smsdesk.store.verbs import open_store
from tests.services.conftest import Office

CHILD = "kisumu-branch"
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("send"), st.integers(1, 4)),
        st.tuples(st.just("lose"), st.sampled_from([Fault.RESET_AFTER, Fault.RESET_BEFORE])),
        st.tuples(st.just("settle")),
        st.tuples(st.just("top_up"), st.integers(1, 60)),
        st.tuples(st.just("lose_top_up"), st.sampled_from([Fault.RESET_AFTER, Fault.RESET_BEFORE])),
        st.tuples(st.just("elsewhere"), st.integers(-300, 300)),
        st.tuples(st.just("read")),
    ),
    min_size=4,
    max_size=12,
)


class World:
    """One account with its provider, and what only the provider knows."""

    def __init__(self, office, account) -> None:
        self.office = office
        self.account = account
        self.side = office.simulator.mspace
        self.purse = next(iter(self.side.accounts.values()))
        self.accounts = Accounts(office.store, office.connections, office.drawer, office.clock)
        self.transfers = Transfers(office.store, office.connections, office.slots, office.clock, lambda: 10**9)
        self.ledger = LedgerBooks(office.store, office.connections, office.clock)
        self.elsewhere_moved = Decimal(0)
        self.unseen, self.drifts = False, 0
        self.amounts = iter(range(100, 10_000))

    async def _run(self):
        office = self.office
        await office.run()
        await office.sender.stop(5)
        office.sender = office.engine()
        await office.store.accounts.lift_fuse(self.account.id)

    async def send(self, count):
        await self.office.job(self.account, [f"Habari {next(self.amounts)}" for _ in range(count)])
        await self._run()

    async def lose(self, fault):
        self.office.simulator.fault("mspace", fault, operation="send")
        await self.send(1)

    async def settle(self):
        """A person settles whatever is open, and is never wrong."""
        office = self.office
        office.clock.ahead += timedelta(minutes=10)
        taken = {entry.text for entry in office.sent("mspace")}
        async for message in office.store.look.messages(Page(states=frozenset({State.UNKNOWN}))):
            target = State.ACCEPTED if message.text in taken else State.NOT_SENT
            later = office.clock.now() + timedelta(days=1)
            await office.store.outbox.resolve(message.id, target, "Asha", office.clock.now(), later)
        for each in await self.transfers.open():
            done = each.before.child + each.credits == self.purse.children[CHILD].balance
            state = TransferState.DONE if done else TransferState.NOT_DONE
            await self.transfers.settle(each.id, state, "Asha")

    async def top_up(self, credits_given):
        order = TransferOrder(
            self.account.id, Direction.ADD, "sub_account", CHILD, credits_given, by="Asha", again=True
        )
        with contextlib.suppress(DeskError):  # an open one is in the way
            await self.transfers.move(order)

    async def lose_top_up(self, fault):
        self.office.simulator.fault("mspace", fault, operation="top_up")
        await self.top_up(next(self.amounts))
        self.office.simulator.faults.clear("mspace")

    async def elsewhere(self, amount):
        self.purse.balance += amount
        self.elsewhere_moved += amount
        self.unseen = self.unseen or bool(amount)

    async def read(self):
        await self.accounts.read_balance(self.account)

    async def look(self):
        """Nothing is called a drift that nobody moved elsewhere, and a move is one drift at most."""
        drifts = await self.ledger.drifts()
        if len(drifts) > self.drifts:
            assert self.unseen, f"invented: {drifts[-1]}"
            self.unseen, self.drifts = False, len(drifts)


@settings(max_examples=20, deadline=None)
@example([("lose", Fault.RESET_AFTER), ("read",), ("settle",), ("read",)])
@example([("lose_top_up", Fault.RESET_AFTER), ("read",), ("settle",), ("read",)])
@given(STEPS)
def test_the_books_explain_every_credit_that_moved_and_only_what_moved_elsewhere_is_outside(steps):
    async def live():
        with tempfile.TemporaryDirectory() as folder:
            home = open_home(Path(folder) / "desk")
            store = await open_store(home.database, contextlib.nullcontext(), lambda: False)
            await store.identity("d" * 32)
            async with Simulator(quiet=True, now=SystemClock().now) as simulator:
                office = Office(home, store, simulator)
                try:
                    await _lived(World(office, await office.account("mspace")), steps)
                finally:
                    await office.sender.stop(5)
                    await office.connections.close()
                    office.watermark.close()
            await store.close()
            office.slots.close()

    asyncio.run(live())


async def _lived(world, steps):
    child = world.purse.children[CHILD]
    began, child_began = world.purse.balance, child.balance
    await world.read()
    for step, *what in steps:
        await getattr(world, step)(*what)
        await world.look()
    await world.office.simulator.mend("mspace")
    await world.send(1)  # and whatever a fuse had kept back
    await world.settle()
    await world.read()
    await world.look()
    totals, entries = dict.fromkeys(Purse, Decimal(0)), {}
    for line in await world.ledger.bookings():
        totals[line.purse] += line.amount
        entries[line.entry] = entries.get(line.entry, 0) + line.amount
    assert not any(entries.values())
    assert totals == {
        Purse.OWN: world.purse.balance,
        Purse.CHILD: child.balance - child_began,
        Purse.MESSAGES: world.purse.spent,
        Purse.OUTSIDE: -began - world.elsewhere_moved,
        Purse.DISPUTE: 0,
    }
