"""One function that builds everything and closes everything: the same for the window, the command line and tests."""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import tempfile
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk.core.errors import DeskError, Refused
from smsdesk.core.redact import Redactor
from smsdesk.gateway.http import Http
from smsdesk.host.clock import SystemClock
from smsdesk.host.disk import Reserve, space
from smsdesk.host.keys import MemoryKey, choose
from smsdesk.host.lock import EngineLock, LaneSlots, WriteLock
from smsdesk.host.logs import Logs
from smsdesk.host.paths import Home, find_folder, open_home
from smsdesk.host.secrets import Vault
from smsdesk.host.settings import RECEIVER_HOST, RECEIVER_PORT, TYPE_ABOVE, Settings
from smsdesk.host.watermark import Watermark
from smsdesk.providers.registry import find
from smsdesk.services.accounts import AccountForm, Accounts
from smsdesk.services.backup import Backups
from smsdesk.services.balances import Balances
from smsdesk.services.callbacks import Callbacks
from smsdesk.services.connections import Connections
from smsdesk.services.drafts import Drafts
from smsdesk.services.inbox import Inbox
from smsdesk.services.ledger import LedgerBooks
from smsdesk.services.news import Changed
from smsdesk.services.optouts import Optouts
from smsdesk.services.outbox import Outbox
from smsdesk.services.receiving import Receiving
from smsdesk.services.retention import Retention
from smsdesk.services.rules import Rules
from smsdesk.services.sender import Sender
from smsdesk.services.statistics import Statistics
from smsdesk.services.subaccounts import SubAccounts
from smsdesk.services.subscriptions import Subscriptions
from smsdesk.services.templates import Templates
from smsdesk.services.transfers import Transfers
from smsdesk.store.verbs import Store, open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from smsdesk.core.clock import Clock
    from smsdesk.core.feed import Feed
    from smsdesk.core.provider import Credentials, ProviderInfo
    from smsdesk.host.keys import KeySource
    from smsdesk.services.compose import Composition
    from smsdesk.services.contacts import Contacts
    from smsdesk.services.export import Exports
    from smsdesk.services.imports import Imports
    from smsdesk.services.reception import Reception
    from smsdesk.simulator import Simulator


@dataclass(slots=True)
class Desk:
    """Everything long-lived, by the names that pages and commands use."""

    home: Home
    clock: Clock
    settings: Settings
    store: Store
    vault: Vault
    accounts: Accounts
    balances: Balances
    ledger: LedgerBooks
    subaccounts: SubAccounts
    outbox: Outbox
    inbox: Inbox
    rules: Rules
    subscriptions: Subscriptions
    optouts: Optouts
    templates: Templates
    drafts: Drafts
    sender: Sender
    transfers: Transfers
    statistics: Statistics
    retention: Retention
    callbacks: Callbacks
    receiving: Receiving
    reception: Callable[[], Reception]  # the receiving side of this desk, for the one process that is it
    engine: EngineLock
    backups: Backups
    notices: list[str] = field(default_factory=list)
    _imports: Imports | None = None
    _contacts: Contacts | None = None
    _exports: Exports | None = None
    simulator: Simulator | None = None

    @property
    def demo(self) -> bool:
        """Whether nothing here is real."""
        return self.simulator is not None

    @property
    def imports(self) -> Imports:
        """Lists; what reads them is loaded when the first one is opened, for it takes longer than all the rest."""
        if self._imports is None:
            from smsdesk.services.imports import Imports

            self._imports = Imports()
        return self._imports

    @property
    def exports(self) -> Exports:
        """Lists for a spreadsheet program; what writes them is loaded when the first one is asked for."""
        if self._exports is None:
            from smsdesk.services.export import Exports

            self._exports = Exports(self.store, self.transfers, self.ledger)
        return self._exports

    @property
    def contacts(self) -> Contacts:
        """The people of the desk, and their groups; loaded when the first page asks for them."""
        if self._contacts is None:
            from smsdesk.services.contacts import Contacts

            self._contacts = Contacts(
                self.store, self.settings, self.clock, self.optouts, lambda: self.imports, lambda: self.exports
            )
            self._contacts.known.listen(self.inbox.changed.tell)  # which says whose texts they are
        return self._contacts

    def compose(self) -> Composition:
        """A new message, with nothing chosen yet."""
        from smsdesk.services.compose import Composition

        return Composition(
            lambda: self.imports,
            self.outbox,
            self.accounts,
            self.drafts,
            self.settings,
            self.clock,
            self.store,
            self.contacts,
        )

    async def let_people_write(self) -> None:
        """In the demo: switch the receiver on, give its addresses to the simulated providers, and let people write."""
        if self.simulator is None:
            return
        from smsdesk.core.receiving import Phase
        from smsdesk.services.past_answers import writers
        from smsdesk.services.reception import free_port
        from smsdesk.simulator.correspondents import Correspondents

        # A real desk's receiver may hold the usual port.
        host = self.settings.get(RECEIVER_HOST)
        self.settings.set(RECEIVER_PORT, free_port(host, self.settings.get(RECEIVER_PORT) - 1))
        await self.receiving.switch_on()
        if self.receiving.state.phase is not Phase.ON:
            return
        for address in await self.callbacks.addresses():
            self.simulator.set_callback(address.provider, address.purpose, self.receiving.state.url + address.path)
        Correspondents(self.simulator, [number.lstrip("+") for number in writers()]).begin()

    def try_engine(self, kind: str) -> bool:
        """Become the one that sends, if nobody is; `kind` says what we are: window, send, run."""
        return self.engine.held or self.engine.try_acquire(kind)


@asynccontextmanager
async def open_desk(
    folder: Path | None = None, *, clock: Clock | None = None, key: KeySource | None = None
) -> AsyncIterator[Desk]:
    """Open the desk in this folder (SMSDESK_HOME, or the platform's own, where none is given) and close it in order.

    Nothing is sent before `try_engine` and `sender.start`. Raises `DeskError` in words for whatever keeps the desk
    from being opened; then nothing was changed.
    """
    # The demo brings its own key, and reads nothing of the environment.
    if key is None and os.environ.get("SMSDESK_DATABASE_URL"):
        raise Refused("desk.shared")
    clock = clock or SystemClock()
    home = open_home(folder or find_folder())
    redactor = Redactor()
    async with AsyncExitStack() as stack:
        log = Logs(home.logs, redactor)
        log.start()
        stack.callback(log.stop)
        log.watch(asyncio.get_running_loop())
        reserve = Reserve(home.reserve)
        write_lock = WriteLock(home)
        stack.callback(write_lock.close)
        store = await open_store(home.database, write_lock, reserve.release)
        stack.push_async_callback(store.close)
        reserve.keep()
        settings = Settings(home.settings)
        source = key or choose(await store.identity(secrets.token_hex(16)))
        vault = Vault(home.credentials, source, clock, redactor)
        slots = LaneSlots(home)
        stack.callback(slots.close)
        registry = find()

        def make_http(info: ProviderInfo, credentials: Credentials) -> Http:
            return Http(info, credentials, redactor)

        connections = Connections(registry.providers, vault, make_http, slots, clock)
        stack.push_async_callback(connections.close)
        engine = EngineLock(home, clock)
        stack.callback(engine.release)
        watermark = Watermark(home.watermark, home.database)
        stack.callback(watermark.close)
        sender = Sender(store, connections, clock, watermark, lambda: space(home.folder).room)
        stack.push_async_callback(sender.stop)
        transfers = Transfers(store, connections, slots, clock, lambda: settings.get(TYPE_ABOVE))
        stack.push_async_callback(transfers.stop)
        with suppress(DeskError):  # a full disk; the next look at them makes it good
            await transfers.recover()
        accounts = Accounts(store, connections, vault, clock)
        balances = Balances(store, connections, accounts, sender, settings, clock, lambda: engine.held)
        stack.push_async_callback(balances.stop)
        transfers.changed.listen(balances.changed.tell)
        retention = Retention(store, settings, sender, clock, lambda: engine.held)
        stack.push_async_callback(retention.stop)
        callbacks = Callbacks(store, connections, vault, home)
        receiving = Receiving(home, settings, store, callbacks, connections, source, clock)
        stack.push_async_callback(receiving.close)

        def reception() -> Reception:
            from smsdesk.services.receiver import Receiver
            from smsdesk.services.reception import Reception

            return Reception(home, store, Receiver(store, connections, callbacks, clock), callbacks, clock)

        outbox = Outbox(store, clock)
        rules = Rules(store, settings, clock)
        stack.push_async_callback(rules.close)
        await rules.open()
        inbox = Inbox(store, outbox, accounts, clock)
        subscriptions = Subscriptions(store, connections, clock)
        optouts = Optouts(store, outbox, settings, clock)
        optouts.changed.listen(inbox.changed.tell)
        for feed in (inbox.changed, subscriptions.changed):
            receiving.changed.listen(feed.tell)  # also where another program is the engine
        sender.changed.listen(
            lambda news: _another_wrote(news, subscriptions.changed, optouts.changed, transfers.changed)
        )
        retention.changed.listen(lambda _: sender.changed.tell(Changed()))
        retention.changed.listen(inbox.changed.tell)
        yield Desk(
            home=home,
            clock=clock,
            settings=settings,
            store=store,
            vault=vault,
            accounts=accounts,
            balances=balances,
            ledger=LedgerBooks(store, connections, clock),
            subaccounts=SubAccounts(store, connections, accounts, clock),
            outbox=outbox,
            inbox=inbox,
            rules=rules,
            subscriptions=subscriptions,
            optouts=optouts,
            templates=Templates(store, clock),
            drafts=Drafts(store, clock),
            sender=sender,
            transfers=transfers,
            retention=retention,
            statistics=Statistics(store, connections, transfers, clock),
            callbacks=callbacks,
            receiving=receiving,
            reception=reception,
            engine=engine,
            backups=Backups(store, home, watermark, clock),
            notices=[*home.notices, *store.notices, *settings.notices, *registry.problems],
        )


def _another_wrote(news: Changed, *feeds: Feed[None]) -> None:
    """Another process of this desk, most likely the one that receives, has written something."""
    if news == Changed():
        for feed in feeds:
            feed.tell(None)


#: The demo's accounts: name, provider, and the fields that the simulator does not dictate.
DEMO_ACCOUNTS = (
    ("School office", "nextbyte", "TZ"),
    ("Mwangaza SACCO", "mspace", "KE"),
    ("Cape Town branch", "smsoffice", "ZA"),
    ("Short code 22915", "ndovubase", "KE"),
)

#: Customers of its first account; Nextbyte has no list of them, so somebody named them there.
DEMO_CUSTOMERS = (("ofisi@moshi.example", Decimal(1_000)), ("duka@arusha.example", Decimal(240)))


@asynccontextmanager
async def open_demo(*, clock: Clock | None = None, lived_in: bool = False) -> AsyncIterator[Desk]:
    """A throw-away desk whose four accounts talk to the simulator inside the program: no network, no real phone.

    It lives in a fresh folder that only this user can open and that is deleted at the end; its key stays in memory.
    With `lived_in` it looks as if an office had used it for a month.
    """
    from smsdesk.core.secret import Secret
    from smsdesk.simulator import Simulator

    clock = clock or SystemClock()
    folder = Path(tempfile.mkdtemp(prefix="smsdesk-demo-"))
    try:
        async with Simulator(now=clock.now) as simulator, open_desk(folder, clock=clock, key=MemoryKey()) as desk:
            desk.simulator = simulator
            for name, provider, country in DEMO_ACCOUNTS:
                given = dict(simulator.credentials(provider))
                hidden = desk.accounts.provider(provider).info.secrets
                kept = {key: Secret(given.pop(key)) for key in hidden if key in given}
                fields = {**given, "country": country}
                form = AccountForm(name, provider, simulator.base_url(provider), fields, kept)
                await desk.accounts.add(form)
            if lived_in:
                from smsdesk.services.past import live_through
                from smsdesk.services.past_answers import hear
                from smsdesk.services.past_people import meet

                for provider, left in (await live_through(desk.store, desk.accounts, clock.now())).items():
                    simulator.set_balance(provider, left)
                await hear(desk.store, desk.rules, await desk.accounts.named(DEMO_ACCOUNTS[3][0]), clock.now())
                await meet(desk.store, clock.now())
                for customer, left in DEMO_CUSTOMERS:
                    simulator.add_child("nextbyte", customer, left)
                    await desk.subaccounts.add_customer(await desk.accounts.named(DEMO_ACCOUNTS[0][0]), customer)
            for account in await desk.accounts.all():
                await desk.accounts.check(account)
            yield desk
    finally:
        shutil.rmtree(folder, ignore_errors=True)
