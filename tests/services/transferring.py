"""A desk that tops up, and the provider's books that judge it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal

from smsdesk.core.errors import DeskError
from smsdesk.core.transfer import Direction, TransferOrder, TransferState
from smsdesk.gateway.http import Http, Patience
from smsdesk.services.connections import Connections
from smsdesk.services.transfers import Transfers

#: Who stands below the simulator's accounts: (kind, name).
CHILDREN = {
    "mspace": [
        ("sub_account", "kisumu-branch"),
        ("sub_account", "nakuru-branch"),
        ("reseller_client", "client1"),
        ("reseller_client", "client2"),
    ],
    "nextbyte": [("customer", "duka@mfano.example"), ("customer", "kliniki@mfano.example")],
}
MOVED = {TransferState.DONE}
NOT_MOVED = {TransferState.REFUSED, TransferState.NOT_DONE}


def transfers_of(office) -> Transfers:
    """The service on this desk, as a program that was just started has it."""
    return Transfers(office.store, office.connections, office.slots, office.clock, lambda: 1000)


def quick_to_give_up(office) -> None:
    """The same clients with the same transport; only the waiting is shorter."""

    def make(info, credentials):
        return Http(info, credentials, patience=Patience(0.3, 0.3, 0.3, 0.8))

    office.connections = Connections(office.providers, office.drawer, make, office.slots, office.clock)


def purse(office, provider, child=None):
    """What the provider holds for the account, or for one below it."""
    (account,) = office.simulator.sides[provider].accounts.values()
    return (account.children[child] if child else account).balance


def booked_by(office, provider):
    """Bookings that the provider made, wholly or in part."""
    entries = [*office.simulator.entries(provider, "top_up"), *office.simulator.entries(provider, "deduct")]
    return [entry for entry in entries if entry.accepted]


def asked_of(office, provider):
    """Every booking that the provider was asked for."""
    return [*office.simulator.entries(provider, "top_up"), *office.simulator.entries(provider, "deduct")]


def order(account, child="kisumu-branch", credits_moved=50, *, kind="", take=False, again=False):
    """An order of Asha's."""
    kinds = {name: kind for children in CHILDREN.values() for kind, name in children}
    way = Direction.TAKE if take else Direction.ADD
    return TransferOrder(account.id, way, kind or kinds[child], child, credits_moved, "Asha", again)


async def settled(office, transfers, transfer, state):
    """A person's decision, when it may be made."""
    office.clock.ahead = max(office.clock.ahead, transfer.settle_until - office.clock.now() + office.clock.ahead)
    office.clock.ahead += timedelta(seconds=1)
    return await transfers.settle(transfer.id, state, "Asha")


async def outcome(work):
    """What came of it: a transfer, or the code of the error."""
    try:
        return await work
    except DeskError as error:
        return error.code


async def books(office, account):
    """The own purse as our books have it."""
    rows = await asyncio.get_running_loop().run_in_executor(
        None, lambda: office.store._database._fetch("SELECT own FROM book WHERE account = :id", {"id": account.id})
    )
    return Decimal(rows[0][0]) if rows else None


@dataclass
class Count:
    """What was tried, and what was found wrong."""

    sequences: int = 0
    transfers: int = 0
    messages: int = 0
    kills: int = 0
    faults: int = 0
    unknown: int = 0
    settled: int = 0
    verdicts: int = 0
    guessed: int = 0  # settled as partly done, with no balance to say which side
    refused_orders: int = 0
    twice: int = 0
    wrong: list[str] = field(default_factory=list)
