from __future__ import annotations

import contextlib
from datetime import timedelta

import pytest

from smsdesk.core.address import origin
from smsdesk.core.message import Account, NewJob, NewMessage, Page
from smsdesk.core.secret import Secret
from smsdesk.gateway.http import Http
from smsdesk.host.clock import SystemClock
from smsdesk.host.disk import Room
from smsdesk.host.lock import LaneSlots
from smsdesk.host.paths import open_home
from smsdesk.host.watermark import Watermark
from smsdesk.providers.registry import find
from smsdesk.services.backup import Backups
from smsdesk.services.connections import Connections
from smsdesk.services.sender import Sender
from smsdesk.simulator import Simulator
from smsdesk.store.verbs import open_store


class Drawer:
    """Secrets in memory, sealed to nothing."""

    def __init__(self) -> None:
        self.kept = {}

    async def open(self, account, where):
        return dict(self.kept.get((account, where), {}))

    async def store(self, account, where, secrets, *, keep=True):
        assert keep
        self.kept[account, where] = dict(secrets)

    async def forget(self, account):
        self.kept = {key: value for key, value in self.kept.items() if key[0] != account}


class MovedClock(SystemClock):
    """The computer's clock, set forward by a test."""

    ahead = timedelta()

    def now(self):
        return super().now() + self.ahead


class Office:
    """A whole desk below the services: real store, real clients, and the simulator on the other side."""

    def __init__(self, home, store, simulator) -> None:
        self.home = home
        self.store = store
        self.simulator = simulator
        self.clock = MovedClock()
        self.drawer = Drawer()
        self.slots = LaneSlots(home)
        self.providers = find().providers
        self.connections = Connections(self.providers, self.drawer, Http, self.slots, self.clock)
        self.room = Room.ENOUGH
        self.watermark = Watermark(home.watermark, home.database)
        self.backups = Backups(store, home, self.watermark, self.clock)
        self.sender = self.engine()

    def engine(self) -> Sender:
        """An engine in a life of its own."""
        return Sender(self.store, self.connections, self.clock, self.watermark, lambda: self.room)

    async def account(self, provider, **fields) -> Account:
        given = {**self.simulator.credentials(provider), **fields}
        hidden = self.providers[provider].INFO.secrets
        kept = {key: Secret(given.pop(key)) for key in hidden if key in given}
        number = len(await self.store.accounts.all())
        url = self.simulator.base_url(provider)
        account = Account(f"{number:032x}", f"{provider} {number}", provider, url, given, self.clock.now())
        await self.drawer.store(account.id, origin(url), kept)
        await self.store.accounts.add(account)
        return account

    async def job(self, account, texts, *, country="255", start=None) -> int:
        now = self.clock.now()
        begin = start or now
        sender = account.senders[0]
        outbox = self.store.outbox
        job = await outbox.open_job(
            NewJob(account.id, "Fees", "text", sender, "Asha", begin, begin + timedelta(hours=24)), now
        )
        new = [NewMessage(f"+{country}75400{n:04d}", text, 1, name=f"Person {n}") for n, text in enumerate(texts)]
        await outbox.add_messages(job, account.id, sender, new, now)
        await outbox.commit_job(job, now)
        return job

    async def run(self, patience=60.0):
        await self.sender.start()
        return await self.sender.until_quiet(patience=patience)

    async def messages(self, job):
        return [each async for each in self.store.look.messages(Page(job=job))]

    async def states(self, job):
        return {str(state): n for state, n in (await self.store.look.job(job, self.clock.now())).states.items()}

    def sent(self, provider):
        return [entry for entry in self.simulator.entries(provider, "send") if entry.accepted]


@pytest.fixture
async def office(tmp_path):
    home = open_home(tmp_path / "desk")
    store = await open_store(home.database, contextlib.nullcontext(), lambda: False)
    await store.identity("d" * 32)
    async with Simulator(quiet=True, now=SystemClock().now) as simulator:
        office = Office(home, store, simulator)
        yield office
        await office.sender.stop(5)
        await office.connections.close()
        office.watermark.close()
    await store.close()
    office.slots.close()
