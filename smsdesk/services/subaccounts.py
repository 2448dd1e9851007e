"""Accounts below accounts: what each holds and used, read branch by branch; what could not be read keeps its age."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from smsdesk.core.balance import Branch, Child, Point
from smsdesk.core.errors import BadInput, DeskError, Refused
from smsdesk.core.feed import Feed
from smsdesk.core.provider import Capability
from smsdesk.core.result import CallFailed, ChildKind, Outcome
from smsdesk.services.accounts import why
from smsdesk.store.children import KeptChild, month_of

if TYPE_CHECKING:
    from datetime import datetime

    from smsdesk.core.clock import Clock
    from smsdesk.core.message import Account, Reading
    from smsdesk.core.result import Changed, Customer, SubAccount
    from smsdesk.services.accounts import Accounts
    from smsdesk.services.connections import Connections
    from smsdesk.store.children import Moved
    from smsdesk.store.verbs import Store

#: Below this a child is low, unless a person set another level for it.
WARNING: Final = Decimal(100)
#: How far back a child's balance is shown.
HISTORY: Final = timedelta(days=30)

_EMAIL: Final = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@.<>()\[\],;:\\\"]+(?:\.[^\s@.<>()\[\],;:\\\"]+)+")
_LONGEST_EMAIL: Final = 254


class SubAccounts:
    """The tree of accounts below the desk's accounts. `changed` tells when any of it is not what it was."""

    def __init__(self, store: Store, connections: Connections, accounts: Accounts, clock: Clock) -> None:
        self._store = store
        self._connections = connections
        self._accounts = accounts
        self._clock = clock
        self.changed: Feed[None] = Feed()

    # -- what is known

    async def branches(self) -> list[Branch]:
        """Every account whose provider has accounts below it, with what is kept of them; nobody is asked."""
        accounts = [account for account in await self._accounts.all() if self._may_have_children(account)]
        return await self._branches(accounts)

    async def branch(self, account: Account) -> Branch:
        """One of them. Raises `Refused` with `children.none` where the provider has no accounts below an account."""
        if not self._may_have_children(account):
            title = self._connections.info(account.provider).title
            raise Refused("children.none", account=account.name, title=title)
        (branch,) = await self._branches([account])
        return branch

    async def history(self, child: Child) -> list[Point]:
        """What a child held in the last 30 days, oldest first: each time it had changed, and as last read."""
        since = self._clock.now() - HISTORY
        points = await self._store.children.points(child.account, child.kind, child.name, since)
        if points and child.read_at is not None and child.credits is not None and child.read_at > points[-1].at:
            points.append(Point(child.read_at, child.credits))
        return points

    # -- asking the provider

    async def read(self, account: Account) -> Branch:
        """Read an account's balance and everything below it. What goes wrong is in the branch's `error`.

        Raises `Refused` with `children.none` where the provider has no accounts below an account.
        """
        if self._may_have_children(account):
            children, error = await self._read(account)
            if error is not None:
                await self._store.children.failed(account.id, error)
            else:
                await self._store.children.read(account.id, children, self._clock.now())
            self.changed.tell(None)
        return await self.branch(account)

    async def read_all(self) -> list[Branch]:
        """Read every branch, the accounts beside each other; one that fails disturbs none."""
        accounts = [account for account in await self._accounts.all() if self._may_have_children(account)]
        return list(await asyncio.gather(*(self.read(account) for account in accounts)))

    # -- a person's orders

    async def add_customer(self, account: Account, email: str) -> Child:
        """Name a customer whom no list tells of.

        Raises `BadInput` (`children.email`), and `Refused` (`children.listed`) where the provider gives a list.
        """
        kind, name = self._named_by_hand(account), checked_email(email)
        await self._store.children.add(account.id, kind, name)
        self.changed.tell(None)
        return await self._child(account, kind, name)

    async def create_customer(self, account: Account, customer: Customer) -> Changed:
        """Have the provider create a customer, who is in the tree from then on. Asked once, whatever comes of it.

        Raises `BadInput` for an e-mail that is none, `Refused` (`children.listed`) where the provider creates none.
        """
        checked_email(customer.email)
        if Capability.CREATE_CUSTOMER not in self._can(account):
            raise Refused("children.listed", title=self._connections.info(account.provider).title)
        connection = await self._connections.open(account)
        async with connection.lane.slot():
            answer = await connection.provider.create_customer(customer)
        if answer.outcome is Outcome.DONE:
            await self._store.children.add(account.id, ChildKind.CUSTOMER, customer.email.strip())
            self.changed.tell(None)
        return answer

    async def remove_customer(self, child: Child) -> None:
        """Take a child that was added by hand out of the tree; its history stays.

        Raises `Refused`: `children.listed` for one that the provider lists, `children.open` while a top-up of it has
        no known outcome.
        """
        account = next(account for account in await self._accounts.all() if account.id == child.account)
        if Capability.SUB_ACCOUNTS in self._can(account):
            raise Refused("children.listed", title=self._connections.info(account.provider).title)
        moved = (await self._moved(account)).get((child.kind, child.name.casefold()))
        if moved is not None and moved.open:
            raise Refused("children.open", child=child.name)
        await self._store.children.forget(child.account, child.kind, child.name)
        self.changed.tell(None)

    async def set_warning(self, child: Child, level: Decimal) -> None:
        """Below this level the child is low. Raises `BadInput` with `children.level` below zero."""
        if not level.is_finite() or level < 0:
            raise BadInput("children.level", level=level)
        await self._store.children.warn(child.account, child.kind, child.name, level)
        self.changed.tell(None)

    # -- inside

    def _can(self, account: Account) -> tuple[Capability, ...]:
        kind = self._connections.kinds().get(account.provider)
        return () if kind is None else kind.capabilities()

    def _may_have_children(self, account: Account) -> bool:
        return bool({Capability.SUB_ACCOUNTS, Capability.TOP_UP} & set(self._can(account)))

    def _named_by_hand(self, account: Account) -> str:
        """The kind of child that a person names, because the provider gives no list."""
        info = self._connections.info(account.provider)
        if Capability.SUB_ACCOUNTS in self._can(account) or ChildKind.CUSTOMER not in info.children:
            raise Refused("children.listed", title=info.title)
        return ChildKind.CUSTOMER

    async def _read(self, account: Account) -> tuple[list[SubAccount] | None, str | None]:
        children: list[SubAccount] | None = None
        try:
            connection = await self._connections.open(account)
            if Capability.SUB_ACCOUNTS in self._can(account):
                async with connection.lane.slot():
                    children = await connection.provider.sub_accounts()
            own = await self._accounts.read_balance(account)
        except CallFailed as failure:
            return None, why(failure)
        except DeskError as error:
            return None, f"{error.why} {error.now}"
        return children, own.error if children is None else None

    async def _branches(self, accounts: list[Account]) -> list[Branch]:
        if not accounts:
            return []
        own, looked = await self._accounts.balances(), await self._store.children.branches()
        costs = await self._store.children.costs(_month(self._clock.now()))
        found = []
        for account in accounts:
            children = await self._children(account)
            read_at, error = looked.get(account.id, (None, None))
            used = costs.get(account.id, Decimal(0))
            found.append(self._branch(account, own.get(account.id), used, children, read_at, error))
        return found

    async def _children(self, account: Account) -> tuple[Child, ...]:
        """Those that the provider lists, that a person named, and that have a transfer without a known outcome."""
        lists, month = Capability.SUB_ACCOUNTS in self._can(account), month_of(self._clock.now())
        kept, moved = await self._store.children.of(account.id), await self._moved(account)

        def build() -> tuple[Child, ...]:
            known = {(each.kind, each.name.casefold()) for each in kept}
            strangers = (_stranger(account, each) for key, each in moved.items() if each.open and key not in known)
            shown = []
            for each in (*kept, *strangers):
                of_it = moved.get((each.kind, each.name.casefold()))
                if each.listed or each.by_hand or (of_it is not None and of_it.open):
                    shown.append(_child(each, of_it, month, lists))
            return tuple(shown)

        return await asyncio.to_thread(build)  # there may be thousands

    async def _moved(self, account: Account) -> dict[tuple[str, str], Moved]:
        moved = await self._store.children.moved(account.id, _month(self._clock.now()))
        return {(each.kind, each.name.casefold()): each for each in moved}

    async def _child(self, account: Account, kind: str, name: str) -> Child:
        branch = await self.branch(account)
        return next(child for child in branch.children if (child.kind, child.name) == (kind, name))

    def _branch(
        self,
        account: Account,
        own: Reading | None,
        used: Decimal,
        children: tuple[Child, ...],
        read_at: datetime | None,
        error: str | None,
    ) -> Branch:
        info, can = self._connections.info(account.provider), self._can(account)
        return Branch(
            account=account,
            title=info.title,
            unit=own.unit if own is not None else info.unit,
            own=None if own is None else own.amount,
            used=used,
            children=children,
            kinds=info.children,
            lists=Capability.SUB_ACCOUNTS in can,
            can_top_up=Capability.TOP_UP in can,
            can_deduct=Capability.DEDUCT in can,
            can_create=Capability.CREATE_CUSTOMER in can,
            read_at=read_at,
            error=error,
        )


def checked_email(text: str) -> str:
    """An e-mail address as it was typed, without blanks around it. Raises `BadInput` with `children.email`."""
    email = text.strip()
    if len(email) > _LONGEST_EMAIL or not email.isprintable() or not _EMAIL.fullmatch(email):
        raise BadInput("children.email", text=text)
    return email


def _stranger(account: Account, moved: Moved) -> KeptChild:
    """A target of a transfer that nobody ever listed."""
    return KeptChild(account.id, moved.kind, moved.name, None, None, False, False, None, "", Decimal(0), False)


def _child(kept: KeptChild, moved: Moved | None, month: str, lists: bool) -> Child:
    warning = WARNING if kept.warning is None else kept.warning
    used = kept.fallen if kept.month == month else Decimal(0)
    if moved is not None:
        used = max(Decimal(0), used - moved.taken)  # taken back by us is not used
    return Child(
        account=kept.account,
        kind=kept.kind,
        name=kept.name,
        credits=kept.credits,
        read_at=kept.read_at,
        listed=kept.listed and lists,
        used=used if kept.seen_twice else None,
        last_top_up=None if moved is None else moved.last_top_up,
        warning=warning,
        low=kept.credits is not None and kept.credits < warning,
    )


def _month(now: datetime) -> datetime:
    """When the month of this moment began, where the computer is."""
    return now.astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
