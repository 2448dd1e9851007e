"""Random texts, names and passwords go over the wire to the provider's own side and arrive as they were."""

from __future__ import annotations

import random
import secrets

import pytest

from smsdesk.core.provider import Credentials
from smsdesk.core.result import ChildKind, Outcome, Outgoing
from smsdesk.core.secret import Secret
from smsdesk.core.state import State
from smsdesk.gateway.http import Http
from smsdesk.providers.registry import find
from smsdesk.simulator.accounts import OPENING, Account, Child

TAKEN = {State.ACCEPTED, State.ENROUTE}
SIGNS = [*"/\\%;?#=&+ .,:@$!*'\"()[]{}<>|^~`-_", "%2F", "%", "..", "../", "&to=1", "/message=", "?a=b", "<b>", "&amp;"]
LETTERS = [
    *"abcXYZ089éüßøñΔΩ€",
    *"مرحبا你好שלום",
    "e\u0301",
    "😀",
    "👩‍👧",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\U0001f9ff",
]
LINES = ["\n", "\r\n", "\t", "\r"]


def drawn(chance, pieces, longest):
    return "".join(chance.choice(pieces) for _ in range(chance.randint(1, longest)))


def name(chance, longest=20):
    """A name or password: anything but what separates lines."""
    return drawn(chance, SIGNS + LETTERS, longest)


class Mspace:
    key = "mspace"

    def prepare(self, side, chance):
        account = Account(OPENING, name=name(chance), key=name(chance), senders=(name(chance, 11),))
        self.child = name(chance)
        account.children = {self.child: Child(OPENING, name=self.child)}
        side.accounts, side.clients = {account.name: account}, {self.child}
        return {"username": account.name, "sender": account.senders[0]}, {"password": account.key}

    async def more(self, provider, side):
        change = await provider.top_up(ChildKind.RESELLER_CLIENT, self.child, 7)
        assert change.outcome is Outcome.DONE, (self.child, change)
        assert side.accounts[provider.credentials.fields["username"]].children[self.child].balance == OPENING + 7


class Nextbyte(Mspace):
    key = "nextbyte"

    def prepare(self, side, chance):
        fields, hidden = super().prepare(side, chance)
        account = side.accounts.pop(fields["username"])
        account.name = fields["username"] = account.name.replace(":", ";")
        side.accounts[account.name] = account
        side.flood = None
        return fields, hidden

    async def more(self, provider, side):
        change = await provider.top_up(ChildKind.CUSTOMER, self.child, 7)
        if self.child.strip() == self.child and len(self.child) <= 200:
            assert change.outcome is Outcome.DONE, (self.child, change)
        assert side.accounts[provider.credentials.fields["username"]].children[self.child].balance == OPENING + 7


class SmsOffice:
    key = "smsoffice"

    def prepare(self, side, chance):
        sender = drawn(chance, [*"abcXYZ089"], 11)
        account = Account(OPENING, name=name(chance), key=name(chance), senders=(sender,))
        side.accounts = {account.name: account}
        return {"username": account.name, "sender": sender}, {"password": account.key}

    async def more(self, provider, side):
        assert (await provider.balance()).amount is not None


class Ndovubase:
    key = "ndovubase"

    def prepare(self, side, chance):
        account = Account(OPENING, name="a", key=name(chance, 60), senders=(name(chance, 11),))
        self.service = name(chance)
        side.accounts = {account.name: account}
        side.services.clear()
        side.services[self.service] = account.senders[0]
        return {"service_id": self.service, "sender": account.senders[0]}, {"api_key": account.key}

    async def more(self, provider, side):
        assert (await provider.subscribe("+254722000001", self.service, active=True)).outcome is Outcome.DONE
        assert (self.service, "254722000001") in side.shortcodes.subscribers
        side.shortcodes.subscribers = set()


NUMBERS = {"mspace": "+2547", "nextbyte": "+2557", "smsoffice": "+2782", "ndovubase": "+2547"}


async def exchange(simulator, world, count):
    side, kind = simulator.sides[world.key], find().providers[world.key]
    chance = random.Random(20261120)
    for _ in range(count):
        fields, hidden = world.prepare(side, chance)
        sealed = {each: Secret(value) for each, value in hidden.items()}
        credentials = Credentials("account-1", simulator.base_url(world.key), fields, sealed)
        provider = kind(credentials, Http(kind.INFO, credentials))
        to = NUMBERS[world.key] + f"{chance.randrange(10**7, 10**8)}"
        text = drawn(chance, SIGNS + LETTERS + LINES, 40)
        link = {"link_id": str(chance.randrange(10**21))} if world.key == "ndovubase" else {}
        try:
            (sent,) = await provider.send([Outgoing(to, text, fields["sender"], secrets.token_hex(16), link)])
            entry = simulator.entries(world.key, "send")[-1]
            assert sent.state in TAKEN, (text, fields, sent)
            assert ("+" + entry.to, entry.text, entry.sender) == (to, text, fields["sender"])
            assert entry.account == fields.get("username", "a")
            assert entry.reference == link.get("link_id", entry.reference)
            await world.more(provider, side)
        finally:
            await provider.http.close()
        assert simulator.violations() == []
        simulator.ledger.clear()


@pytest.mark.parametrize("world", [Mspace(), Nextbyte(), SmsOffice(), Ndovubase()], ids=lambda world: world.key)
async def test_what_is_sent_arrives(simulator, world):
    await exchange(simulator, world, 150)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("world", [Mspace(), Nextbyte(), SmsOffice(), Ndovubase()], ids=lambda world: world.key)
async def test_what_is_sent_arrives_a_hundred_thousand_times(simulator, world):
    await exchange(simulator, world, 25_000)
