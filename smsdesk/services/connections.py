"""From an account to a client that can call its provider, and the lane its calls go through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from smsdesk.core.address import origin
from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.provider import Credentials
from smsdesk.gateway.lane import Lane, Slots

if TYPE_CHECKING:
    from collections.abc import Mapping

    from smsdesk.core.clock import Clock
    from smsdesk.core.message import Account
    from smsdesk.core.provider import ProviderInfo
    from smsdesk.core.secret import Secret
    from smsdesk.gateway.http import Http
    from smsdesk.gateway.provider import Provider


class Vault(Protocol):
    """Where secrets are kept, sealed to an account and an address."""

    async def open(self, account: str, origin: str) -> dict[str, Secret]:
        """The account's secrets."""
        ...

    async def store(self, account: str, origin: str, secrets: Mapping[str, Secret], *, keep: bool = True) -> None:
        """Keep them; with `keep` False only until the program ends."""
        ...

    async def forget(self, account: str) -> None:
        """Forget them."""
        ...

    async def has(self, account: str) -> bool:
        """Whether there are any."""
        ...


class HttpMaker(Protocol):
    """Builds the HTTP side of one account."""

    def __call__(self, info: ProviderInfo, credentials: Credentials) -> Http:
        """An `Http` that knows what to hide."""
        ...


@dataclass(slots=True)
class Connection:
    """An account's client and its lane."""

    account: Account
    info: ProviderInfo
    provider: Provider
    lane: Lane


class Connections:
    """Opens accounts; a client is built once and again only when its account was changed."""

    def __init__(
        self, providers: Mapping[str, type[Provider]], vault: Vault, make_http: HttpMaker, slots: Slots, clock: Clock
    ) -> None:
        self._providers = providers
        self._vault = vault
        self._make_http = make_http
        self._slots = slots
        self._clock = clock
        self._open: dict[str, Connection] = {}
        self._lanes: dict[str, Lane] = {}

    def info(self, key: str) -> ProviderInfo:
        """What a provider says of itself. Raises `BadInput` with `account.no_provider`."""
        return self.kind(key).INFO

    def kind(self, key: str) -> type[Provider]:
        """A provider's class. Raises `BadInput` with `account.no_provider`."""
        if key not in self._providers:
            raise BadInput("account.no_provider", key=key, known=", ".join(sorted(self._providers)))
        return self._providers[key]

    def kinds(self) -> Mapping[str, type[Provider]]:
        """Every provider by its key."""
        return self._providers

    async def open(self, account: Account) -> Connection:
        """The account's client and lane.

        Raises `DeskError` where its secrets cannot be opened, and `Refused` with `account.no_secrets` where there are
        none: a desk that came from a backup has accounts without passwords.
        """
        found = self._open.get(account.id)
        if found is not None and same_line(found.account, account):
            found.account = account
            return found
        if found is not None:
            await self.drop(account.id)
        try:
            secrets = await self._vault.open(account.id, origin(account.base_url))
        except Refused as error:
            # The vault knows an account by its id alone; people know it by its name.
            if error.words.get("name") != account.id:
                raise
            raise Refused(error.code, **{**error.words, "name": account.name}) from error
        if not secrets and any(each.secret and each.required for each in self.info(account.provider).fields):
            raise Refused("account.no_secrets", name=account.name)
        connection = self.build(account, secrets)
        self._open[account.id] = connection
        return connection

    def build(self, account: Account, secrets: Mapping[str, Secret]) -> Connection:
        """A client for an account that may not be stored yet."""
        kind = self.kind(account.provider)
        credentials = Credentials(account.id, account.base_url, account.fields, secrets)
        http = self._make_http(kind.INFO, credentials)
        return Connection(account, kind.INFO, kind(credentials, http), self._lane(account, kind.INFO))

    async def drop(self, account: str) -> None:
        """Close an account's client: it was changed or removed."""
        found = self._open.pop(account, None)
        if found is not None:
            await found.provider.http.close()

    async def close(self) -> None:
        """Close every client."""
        for account in tuple(self._open):
            await self.drop(account)

    def _lane(self, account: Account, info: ProviderInfo) -> Lane:
        name = info.key if info.shared_lane else account.id
        lane = self._lanes.get(name)
        rate = account.fields.get("rate", "")
        if lane is None or (rate and not info.shared_lane):
            lane = Lane(name, info.limits.connections, self._slots, self._clock, float(rate) if rate else None)
            self._lanes[name] = lane
        return lane


def same_line(one: Account, other: Account) -> bool:
    """Whether the same client serves both."""
    return one.base_url == other.base_url and one.fields == other.fields and one.provider == other.provider
