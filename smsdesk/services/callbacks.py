"""The addresses that providers call: a secret of its own for each account and purpose, the same for ever."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from smsdesk.core.errors import Refused
from smsdesk.core.inbox import CallbackAddress
from smsdesk.core.phrase import phrase
from smsdesk.core.provider import REPORTS_FROM, Purpose
from smsdesk.core.secret import Secret
from smsdesk.host.lock import WRITE_LIMIT, FileLock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from smsdesk.core.message import Account
    from smsdesk.core.provider import Callback
    from smsdesk.host.paths import Home
    from smsdesk.services.connections import Connections, Vault
    from smsdesk.store.verbs import Store

#: The path's first word, and the address's title, by purpose.
WORDS: Final = {Purpose.INBOUND: "in", Purpose.SUBSCRIPTION: "sub", Purpose.DELIVERY: "dlr"}
TITLES: Final = {
    Purpose.INBOUND: phrase("Messages to short codes"),
    Purpose.SUBSCRIPTION: phrase("Subscriptions"),
    Purpose.DELIVERY: phrase("Delivery reports"),
}
#: What the vault seals them to, in place of a provider's address: they are ours, and outlive a changed one.
_ORIGIN: Final = "receiver"
_BYTES: Final = 16


class Callbacks:
    """Makes each secret on its first use; it is sealed in the vault like an account's own."""

    def __init__(self, store: Store, connections: Connections, vault: Vault, home: Home) -> None:
        self._store = store
        self._connections = connections
        self._vault = vault
        self._home = home

    async def addresses(self) -> list[CallbackAddress]:
        """Every address that can be given to a provider, account by account. Raises `DeskError` for the key."""
        used = await self._store.pushes.used()
        found: list[CallbackAddress] = []
        for account in await self._store.accounts.all():
            callbacks = self._callbacks(account)
            if not callbacks:
                continue
            paths = await self._paths(account, callbacks)
            found += [
                CallbackAddress(
                    account=account.id,
                    account_name=account.name,
                    provider=account.provider,
                    title=TITLES[each.purpose],
                    purpose=str(each.purpose),
                    path=paths[each.purpose],
                    last_used=used.get((account.id, str(each.purpose))),
                    sources=account.fields.get(REPORTS_FROM.name, "") if each.purpose is Purpose.DELIVERY else "",
                )
                for each in callbacks
            ]
        return found

    async def lost(self) -> list[Account]:
        """Accounts whose provider has called an address of which this computer does not have the secret."""
        called = {account for account, _ in await self._store.pushes.used()}
        accounts = [each for each in await self._store.accounts.all() if each.id in called]
        return [each for each in accounts if not await self._vault.has(callback_name(each.id))]

    def callback(self, address: CallbackAddress) -> Callback:
        """How its provider calls an address, where it is to be pasted, and what is missed while nobody answers."""
        info = self._connections.info(address.provider)
        return next(each for each in info.callbacks if each.purpose == address.purpose)

    def _callbacks(self, account: Account) -> tuple[Callback, ...]:
        kind = self._connections.kinds().get(account.provider)
        return () if kind is None else kind.INFO.callbacks

    async def _paths(self, account: Account, callbacks: tuple[Callback, ...]) -> dict[Purpose, str]:
        name = callback_name(account.id)
        kept = await self._vault.open(name, _ORIGIN)
        if any(str(each.purpose) not in kept for each in callbacks):
            # One program at a time, so that a window never shows an address that the receiver does not know.
            async with _alone(self._home):
                kept = await self._vault.open(name, _ORIGIN)
                fresh = {str(each.purpose): Secret(secrets.token_urlsafe(_BYTES)) for each in callbacks}
                kept = {**fresh, **kept}
                await self._vault.store(name, _ORIGIN, kept)
        return {
            each.purpose: f"/{WORDS[each.purpose]}/{account.provider}/{kept[str(each.purpose)].reveal()}"
            for each in callbacks
        }


def callback_name(account: str) -> str:
    """What the vault keeps the secrets of an account's addresses under."""
    return f"receiver:{account}"


@asynccontextmanager
async def _alone(home: Home) -> AsyncIterator[None]:
    lock = FileLock(home.folder / "callbacks.lock")
    try:
        if not await asyncio.to_thread(lock.acquire, WRITE_LIMIT):
            raise Refused("desk.busy")
        yield
    finally:
        lock.close()
