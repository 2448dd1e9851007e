"""Accounts: added, changed, tested, stopped and started again."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from smsdesk.core.address import checked, origin, protected, unprotected
from smsdesk.core.errors import BadInput, DeskError, Refused
from smsdesk.core.feed import Feed
from smsdesk.core.meaning import explain
from smsdesk.core.message import Account, Reading
from smsdesk.core.phrase import phrase
from smsdesk.core.provider import Capability, FieldKind, ProviderInfo
from smsdesk.core.result import CallFailed, Reason, SignIn
from smsdesk.core.sources import Sources
from smsdesk.core.state import State
from smsdesk.services.callbacks import callback_name

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from smsdesk.core.clock import Clock
    from smsdesk.core.meaning import Word
    from smsdesk.core.message import Job, Message
    from smsdesk.core.secret import Secret
    from smsdesk.services.connections import Connection, Connections, Vault
    from smsdesk.store.verbs import Store

#: How long a service is waited for that may answer over https too, in seconds.
PROTECTED_WITHIN: Final = 3.0
#: The field of an account that says who wanted it unprotected, and when.
LOWERED: Final = "lowered_to_http"
#: Where a person asks what happened; of the other states a provider's word is told only where it says more.
_TROUBLE: Final = frozenset({State.REJECTED, State.UNDELIVERED, State.EXPIRED, State.UNKNOWN})


@dataclass(frozen=True, slots=True)
class ProviderCard:
    """A provider as forms and pages read it."""

    info: ProviderInfo
    capabilities: tuple[Capability, ...]


@dataclass(frozen=True, slots=True)
class AccountForm:
    """What a person typed to add or change an account. `secrets` holds only what was typed anew.

    `keep` False: the secrets are remembered until the program ends and written nowhere (no password store here).
    `lowered_by` names the person who wants an account that was called over https unprotected from now on.
    """

    name: str
    provider: str
    base_url: str
    fields: Mapping[str, str]
    secrets: Mapping[str, Secret]
    keep: bool = True
    lowered_by: str = ""


class Accounts:
    """The desk's accounts. `changed` tells when any of them, or a balance, is not what it was."""

    def __init__(self, store: Store, connections: Connections, vault: Vault, clock: Clock) -> None:
        self._store = store
        self._connections = connections
        self._vault = vault
        self._clock = clock
        self._reported: set[str] = set()
        self.changed: Feed[None] = Feed()

    # -- what there is

    def providers(self) -> list[ProviderCard]:
        """Every provider with what it can do, computed from its code; by title."""
        cards = [ProviderCard(kind.INFO, kind.capabilities()) for kind in self._connections.kinds().values()]
        return sorted(cards, key=lambda card: card.info.title.casefold())

    def provider(self, key: str) -> ProviderCard:
        """One of them. Raises `BadInput` with `account.no_provider`."""
        kind = self._connections.kind(key)
        return ProviderCard(kind.INFO, kind.capabilities())

    def has_reports(self, job: Job) -> bool:
        """Whether somebody tells this desk, or ever told it, what became of a job's messages.

        Providers that push their reports do so only where a receiver runs.
        """
        if job.account in self._reported or job.count(State.DELIVERED, State.UNDELIVERED, State.EXPIRED):
            return True
        kind = self._connections.kinds().get(job.provider)
        return kind is not None and Capability.REPORTS in kind.capabilities()

    def meaning(self, message: Message) -> Word | None:
        """What the provider's word or code for a message means and what to do; None where its state says it all.

        The words of other calls, top-ups for instance, are never taken for a message's.
        """
        kind = self._connections.kinds().get(message.provider)
        words = () if kind is None else [word for word in kind.WORDS if "send" in word.where or "report" in word.where]
        reason = Reason(message.reason) if message.reason in frozenset(Reason) else None
        found = explain(words, message.words, message.state, reason)
        return found if message.state in _TROUBLE or found.sentence else None

    async def all(self) -> list[Account]:
        """Every account, oldest first."""
        accounts = await self._store.accounts.all()
        self._reported = {account.id for account in accounts if account.reported}
        return accounts

    async def named(self, name: str) -> Account:
        """The account with this name, in any case. Raises `BadInput` with `account.unknown`."""
        accounts = await self.all()
        for account in accounts:
            if account.name.casefold() == name.casefold():
                return account
        known = ", ".join(account.name for account in accounts) or phrase("none yet")
        raise BadInput("account.unknown", name=name, known=known)

    async def without_secrets(self) -> list[Account]:
        """Accounts that need secrets and have none on this computer; no key is opened for it."""
        needy = {
            kind.INFO.key
            for kind in self._connections.kinds().values()
            if any(each.secret and each.required for each in kind.INFO.fields)
        }
        return [each for each in await self.all() if each.provider in needy and not await self._vault.has(each.id)]

    async def balances(self) -> dict[str, Reading]:
        """The latest balance of each account, by account id."""
        return await self._store.accounts.readings()

    # -- changing them

    async def add(self, form: AccountForm) -> Account:
        """Store a new account with its secrets. Raises `BadInput` or `Refused`; then nothing is stored."""
        account = self._checked(form, Account(secrets.token_hex(16), "", "", "", {}, self._clock.now()))
        self._need_secrets(account, form.secrets)
        await self._refuse_taken(account)
        await self._vault.store(account.id, origin(account.base_url), form.secrets, keep=form.keep)
        try:
            await self._store.accounts.add(account)
        except DeskError:
            await self._vault.forget(account.id)
            raise
        self.changed.tell(None)
        return account

    async def change(self, old: Account, form: AccountForm) -> Account:
        """Store what was changed. A new address needs its secrets typed again (they are sealed to the old one).

        Raises `Refused` with `account.lowered` for an address that is not protected in place of one that is, unless
        the form names who wants it so.
        """
        account = self._lowered(old, self._checked(form, old), form.lowered_by)
        await self._refuse_taken(account)
        if form.secrets or account.base_url != old.base_url:
            known = dict(form.secrets)
            if account.base_url == old.base_url and len(known) < len(self._connections.info(old.provider).secrets):
                known = {**await self._vault.open(old.id, origin(old.base_url)), **known}
            self._need_secrets(account, known)
            await self._vault.store(account.id, origin(account.base_url), known, keep=form.keep)
        await self._store.accounts.change(account)
        await self._connections.drop(old.id)
        self.changed.tell(None)
        return account

    async def replace_secrets(self, account: Account, given: Mapping[str, Secret]) -> None:
        """Keep these secrets in place of those the account had, which need not be readable any more.

        Raises `BadInput` with `account.field` where one is missing or unknown, and what the password store says.
        """
        self._need_secrets(account, given)
        await self._vault.store(account.id, origin(account.base_url), given)
        await self._connections.drop(account.id)
        self.changed.tell(None)

    async def remove(self, account: Account) -> None:
        """Forget an account and its secrets; its history stays. Raises `Refused` with `account.busy`."""
        await self._store.accounts.remove(account, self._clock.now())
        await self._vault.forget(account.id)
        await self._vault.forget(callback_name(account.id))
        await self._connections.drop(account.id)
        self.changed.tell(None)

    async def resume(self, account: Account) -> bool:
        """Start a lane that stopped itself; False where nothing was stopped."""
        lifted = await self._store.accounts.lift_fuse(account.id)
        self.changed.tell(None)
        return lifted

    # -- asking the provider; nothing here sends or spends

    async def protected(self, form: AccountForm) -> str:
        """The https address of a service that was typed as http, if it answers there; "" where there is none.

        Nothing of the account goes there: only the certificate is checked, for three seconds at most.
        """
        blank = Account("", "", "", "", {}, self._clock.now())
        info = self._connections.info(form.provider)
        better = protected(checked(info, form.base_url.strip() or info.base_url))
        if not better:
            return ""
        trusted = {"ca_file": form.fields.get("ca_file", "")}
        account = replace(blank, provider=info.key, base_url=better, fields=trusted)
        http = self._connections.build(account, {}).provider.http
        try:
            async with asyncio.timeout(PROTECTED_WITHIN):
                found = await http.knock()
        except TimeoutError:
            return ""
        finally:
            await http.close()
        return better if found.failure is None else ""

    async def test(self, form: AccountForm, old: Account | None = None) -> SignIn:
        """Test a sign-in as it was typed, without storing anything. A silent provider is an answer in words too."""
        blank = Account(secrets.token_hex(16), "", "", "", {}, self._clock.now())
        account = self._checked(form, old or blank)
        known = dict(form.secrets)
        if old is not None and account.base_url == old.base_url:
            known = {**await self._vault.open(old.id, origin(old.base_url)), **known}
        self._need_secrets(account, known)
        connection = self._connections.build(account, known)
        try:
            async with connection.lane.slot():
                return await self._sign_in(connection)
        finally:
            await connection.provider.http.close()

    async def check(self, account: Account) -> SignIn:
        """Test the sign-in of a stored account and keep what it said."""
        connection = await self._connections.open(account)
        async with _lane(connection) as quiet:
            with connection.provider.http.apart():
                answer = await self._sign_in(connection)
            if answer.balance is not None:
                balance = answer.balance
                reading = Reading(account.id, self._clock.now(), balance.amount, balance.unit, balance.words)
                await self._store.ledger.keep(reading, quiet=quiet)
        await self._store.accounts.signed_in(account.id, answer.ok, answer.message, self._clock.now())
        self.changed.tell(None)
        return answer

    async def read_balance(self, account: Account) -> Reading:
        """Read a balance and keep it. What goes wrong is in the reading's `error`."""
        connection = await self._connections.open(account)
        now = self._clock.now
        if Capability.BALANCE not in connection.provider.capabilities():
            latest = (await self.balances()).get(account.id)
            return latest or Reading(account.id, now(), None, connection.info.unit)
        async with _lane(connection) as quiet:
            try:
                with connection.provider.http.apart():
                    balance = await connection.provider.balance()
            except CallFailed as failure:
                reading = Reading(account.id, now(), None, connection.info.unit, failure.words, why(failure))
            else:
                reading = Reading(account.id, now(), balance.amount, balance.unit, balance.words)
            await self._store.ledger.keep(reading, quiet=quiet)
        self.changed.tell(None)
        return reading

    async def _sign_in(self, connection: Connection) -> SignIn:
        try:
            return await connection.provider.sign_in()
        except CallFailed as failure:
            return SignIn(False, why(failure), None, failure.reason)

    # -- reading the form

    def _lowered(self, old: Account, account: Account, by: str) -> Account:
        """Only a person lowers https to http, and the account keeps the name and the date."""
        if not unprotected(account.base_url):
            return account
        kept = old.fields.get(LOWERED, "")
        if not unprotected(old.base_url):
            if not by:
                raise Refused("account.lowered", name=old.name)
            kept = f"{by}, {self._clock.now():%Y-%m-%d}"
        return replace(account, fields={**account.fields, LOWERED: kept}) if kept else account

    def _checked(self, form: AccountForm, old: Account) -> Account:
        info = self._connections.info(form.provider)
        name = form.name.strip()
        if not name:
            raise BadInput("account.field", detail=phrase("The account needs a name"))
        fields = _fields(info, form.fields)
        base_url = form.base_url.strip() or info.base_url
        if not base_url:
            detail = phrase("{title} gives each customer a service address; it is missing", title=info.title)
            raise BadInput("account.field", detail=detail)
        return replace(old, name=name, provider=info.key, base_url=checked(info, base_url), fields=fields)

    def _need_secrets(self, account: Account, given: Mapping[str, Secret]) -> None:
        info = self._connections.info(account.provider)
        for field in info.fields:
            if field.secret and field.required and not given.get(field.name):
                raise BadInput("account.field", detail=phrase("{label} is missing", label=field.label))
        unknown = sorted(set(given) - set(info.secrets))
        if unknown:
            detail = phrase(
                "{title} has no secret {name}; it has {known}",
                title=info.title,
                name=unknown[0],
                known=", ".join(info.secrets),
            )
            raise BadInput("account.field", detail=detail)

    async def _refuse_taken(self, account: Account) -> None:
        for other in await self.all():
            if other.id != account.id and other.name.casefold() == account.name.casefold():
                raise BadInput("account.exists", name=account.name)


@asynccontextmanager
async def _lane(connection: Connection) -> AsyncIterator[bool]:
    """A slot for a reading; the whole lane where nothing else is in it, so that the balance stands still: True."""
    async with AsyncExitStack() as stack:
        try:
            await stack.enter_async_context(connection.lane.whole(0))
            quiet = True
        except Refused:
            await stack.enter_async_context(connection.lane.slot())
            quiet = connection.lane.width == 1
        yield quiet


def why(failure: CallFailed) -> str:
    """A failed read in a sentence."""
    if failure.reason is Reason.AUTH:
        return phrase("The sign-in was refused: {words}", words=failure.words)
    return failure.words


def _fields(info: ProviderInfo, given: Mapping[str, str]) -> dict[str, str]:
    """The open fields as they are stored: defaults filled in, nothing empty, nothing that the provider has not."""
    known = {field.name: field for field in info.fields if not field.secret}
    for name in given:
        if name not in known:
            detail = phrase(
                "{title} has no field {name}; it has {known}",
                title=info.title,
                name=name,
                known=", ".join(known),
            )
            raise BadInput("account.field", detail=detail)
    fields = {name: (given.get(name) or field.default).strip() for name, field in known.items()}
    for name, field in known.items():
        if field.required and not fields[name]:
            raise BadInput("account.field", detail=phrase("{label} is missing", label=field.label))
        if fields[name] and field.kind is FieldKind.NUMBER and not _positive(fields[name]):
            raise BadInput(
                "account.field",
                detail=phrase("{label} must be a number above 0, not {value}", label=field.label, value=fields[name]),
            )
        if field.kind is FieldKind.NETWORKS:
            try:
                Sources.parse(fields[name])
            except ValueError as odd:
                detail = phrase(
                    "{label}: {odd} is no address and no network, such as 196.25.1.7 or 196.25.0.0/16",
                    label=field.label,
                    odd=odd,
                )
                raise BadInput("account.field", detail=detail) from odd
    return {name: value for name, value in fields.items() if value}


def _positive(value: str) -> bool:
    try:
        return float(value) > 0
    except ValueError:
        return False


def default_sender(account: Account, given: str | None) -> str:
    """The sender name a message goes out under. Raises `BadInput` with `account.no_sender`."""
    sender = (given or "").strip() or next(iter(account.senders), "")
    if not sender:
        raise BadInput("account.no_sender", name=account.name)
    return sender
