"""Top-ups and deductions: once, with both balances read before, and never again by themselves."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from smsdesk.core import transfer_words
from smsdesk.core.errors import BadInput, DeskError, Refused
from smsdesk.core.feed import Feed
from smsdesk.core.message import Reading
from smsdesk.core.money import amount_shown
from smsdesk.core.phrase import phrase
from smsdesk.core.provider import Capability
from smsdesk.core.result import CallFailed, Changed, Handed, Outcome, Reason
from smsdesk.core.transfer import (
    UNREAD,
    UNSEEN,
    Comparison,
    Direction,
    Quote,
    Sides,
    Transfer,
    TransferOrder,
    TransferState,
    booked,
    second_reading,
    verdict,
)
from smsdesk.gateway.lane import PATIENCE, Lane
from smsdesk.gateway.witness import watching
from smsdesk.services.accounts import why
from smsdesk.services.lane import CUT_OFF, DEADLINE, OUR_FAULT, SETTLE
from smsdesk.services.tasks import Tasks
from smsdesk.store.transfers import Looked, TransferEnd, in_the_way, may_be_settled

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from smsdesk.core.clock import Clock
    from smsdesk.core.message import Account
    from smsdesk.core.result import SubAccount
    from smsdesk.gateway.lane import Slots
    from smsdesk.gateway.witness import Watch
    from smsdesk.services.connections import Connection, Connections
    from smsdesk.store.verbs import Store

log = logging.getLogger(__name__)

#: The same amount to the same target within this time is asked about.
AGAIN: Final = timedelta(hours=24)
#: Two readings that settle something are at least so far apart.
APART: Final = timedelta(seconds=60)
#: How long it is tried to write an outcome down, in seconds; after that it is uncertain.
KEEP_TRYING: Final = 30.0

_VERBS: Final = {Direction.ADD: Capability.TOP_UP, Direction.TAKE: Capability.DEDUCT}
_WHAT: Final = {Direction.ADD: phrase("top up an account below another"), Direction.TAKE: phrase("take SMS back")}
_STATES: Final = {
    Outcome.DONE: TransferState.DONE,
    Outcome.REFUSED: TransferState.REFUSED,
    Outcome.NOT_SENT: TransferState.NOT_DONE,
    Outcome.UNKNOWN: TransferState.UNKNOWN,
}
_DECISIONS: Final = frozenset({TransferState.DONE, TransferState.NOT_DONE, TransferState.PARTLY_DONE})
_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Transfers:
    """Moves credits between an account and those below it. `changed` tells when any transfer is not what it was.

    One transfer of an account at a time over all programs of the desk, with its whole lane held from the reading
    before to the reading after. `limit` says above how many the target's name is typed to confirm.
    """

    def __init__(
        self, store: Store, connections: Connections, slots: Slots, clock: Clock, limit: Callable[[], int]
    ) -> None:
        self._store = store
        self._connections = connections
        self._slots = slots
        self._clock = clock
        self._limit = limit
        self._locks: dict[str, Lane] = {}
        self._tasks = Tasks()
        self.changed: Feed[None] = Feed()

    # -- what there is

    async def all(self, account: str | None = None, since: datetime | None = None) -> list[Transfer]:
        """Every transfer, or those of one account (by id), planned since then; oldest first."""
        await self.recover()
        return [self._told(each) for each in await self._store.transfers.all(account, since or _LONG_AGO)]

    async def open(self) -> list[Transfer]:
        """Those without a known outcome, oldest first."""
        await self.recover()
        return [self._told(each) for each in await self._store.transfers.open()]

    async def one(self, transfer: int) -> Transfer:
        """One transfer. Raises `Refused` with `transfer.unknown_id`."""
        await self.recover()
        return self._told(await self._store.transfers.one(transfer))

    @staticmethod
    def title(transfer: Transfer) -> str:
        """What is moved, in a few words: "500 SMS to kisumu-branch"."""
        return transfer_words.title(transfer)

    # -- moving

    async def quote(self, account: Account, direction: Direction, kind: str, child: str, credits: int) -> Quote:  # noqa: A002 - the word of the trade, and of `TransferOrder`
        """What a transfer would come to, both sides read now; what stands in its way is in `problem`, in sentences."""
        await self.recover()
        order = TransferOrder(account.id, direction, kind, child.strip(), credits, by="")
        info = self._connections.info(account.provider)
        unit, before, problem = info.unit, UNREAD, ""
        try:
            self._check(order, account)
            connection = await self._connections.open(account)
            looked = await self._look(connection, order, each_alone=True)
            unit, before = looked.own.unit, looked.sides
            self._check_sides(order, connection, looked)
        except DeskError as error:
            problem = f"{error.why} {error.now}"
        newest = await self._store.transfers.newest(account.id, kind, order.child)
        recent = await self._store.transfers.recent(order, self._clock.now() - AGAIN)
        return Quote(
            before=before,
            after=before.moved(order.signed),
            unit=unit,
            typed=credits > self._limit(),
            open=self._told(newest) if newest is not None and newest.open else None,
            recent=self._told(recent) if recent is not None else None,
            problem=problem,
        )

    async def move(self, order: TransferOrder) -> Transfer:
        """Move credits, once. Returns when the outcome, or its being unknown, is certain and on the disk.

        Raises `Refused` (`transfer.open`, `again`, `late`, `short`, `unread`, `child`, `amount`, `cannot`,
        `desk.sending_busy`): then nothing was asked of the provider but balances, and there is no transfer. And
        `DeskError` with `transfer.unkept` where the disk did not take the outcome, which is unknown then.
        """
        leaving = asyncio.Event()
        task = self._tasks.start(self._caught(order, leaving), "transfer")
        try:
            found: Transfer | DeskError = await asyncio.shield(task)
        except asyncio.CancelledError:
            # What may be on its way is seen through, whoever stops waiting for it; `stop` waits.
            if not leaving.is_set():
                task.cancel()
                await asyncio.wait([task])
            raise
        if isinstance(found, DeskError):
            raise found
        return found

    async def stop(self, patience: float = 36.0) -> None:
        """Wait for what is on its way. What has no answer after `patience` seconds is unknown."""
        await self._tasks.wait(patience)
        await self._tasks.close()

    async def recover(self) -> int:
        """Make good what programs that are gone left in the middle; how many transfers that were.

        What had not begun is not done, what had begun is unknown. One that a living program holds is left alone.
        """
        count = 0
        for account in await self._store.transfers.left():
            held = self._slots.try_slot(_lock(account), 0)
            if held is None:
                continue
            try:
                count += await self._recover(account)
            finally:
                held.release()
        if count:
            self.changed.tell(None)
        return count

    # -- settling an uncertain one

    async def compare(self, transfer: int) -> Comparison:
        """Read both sides of an uncertain transfer once, keep what was read, and say what it says.

        Two equal readings a minute apart, after `settle_until`, make it `sure`. It decides nothing. Raises `Refused`
        (`transfer.settled`, `transfer.uncompared`, `desk.sending_busy`).
        """
        found = await self.one(transfer)
        if found.state is not TransferState.UNKNOWN:
            raise Refused("transfer.settled", id=found.id)
        account = await self._account(found.account)
        connection = await self._connections.open(account)
        order = TransferOrder(account.id, found.direction, found.kind, found.child, found.credits, found.by)
        async with connection.lane.whole():
            try:
                looked = await self._look(connection, order)
            except Refused as error:
                raise Refused("transfer.uncompared", detail=error.words.get("detail", "")) from error
            await self._store.transfers.compared(found, looked)
        self.changed.tell(None)
        readings = await self._store.transfers.readings(found)
        at, alone = readings[-1]  # without what else of ours moved the own balance
        sure, next_at = second_reading(readings, found.settle_until, APART)
        expected = found.before.moved(found.signed)
        if alone.own is None or looked.own.amount is None or expected.own is None:
            expected = replace(expected, own=None)
        else:
            expected = replace(expected, own=expected.own + looked.own.amount - alone.own)
        seen = Comparison(found, expected, looked.sides, at, verdict(found, alone), sure, next_at, sentence="")
        return replace(seen, sentence=transfer_words.compared(found, seen, connection.info))

    async def settle(self, transfer: int, state: TransferState, by: str) -> Transfer:
        """A person decides what became of an uncertain transfer: done, not done, or partly done.

        Raises `Refused`: `transfer.unknown_id`, `transfer.settled`, `transfer.too_early`.
        """
        if state not in _DECISIONS or not by.strip():
            raise ValueError("a person with a name decides: done, not done, or partly done")
        found = await self.one(transfer)
        may_be_settled(found, self._clock.now())
        readings = [sides for _, sides in await self._store.transfers.readings(found)]
        moved = booked(found, state, readings[-1] if readings else UNREAD)
        await self._store.transfers.settle(transfer, state, by.strip(), self._clock.now(), moved)
        self.changed.tell(None)
        return await self.one(transfer)

    # -- the life of one

    async def _caught(self, order: TransferOrder, leaving: asyncio.Event) -> Transfer | DeskError:
        try:
            return await self._move(order, leaving)
        except DeskError as error:
            return error

    async def _move(self, order: TransferOrder, leaving: asyncio.Event) -> Transfer:
        order = replace(order, child=order.child.strip())
        account = await self._account(order.account)
        self._check(order, account)
        await self.recover()
        seen = await self._newest(order)
        if seen is not None and seen.open:
            raise in_the_way(seen)
        async with self._alone(account) as connection:
            newest = await self._newest(order)
            if newest != seen:
                # Ordered while another one was under way: a second click, or a second program.
                raise Refused("transfer.late", child=order.child)
            recent = await self._store.transfers.recent(order, self._clock.now() - AGAIN)
            if recent is not None and not order.again:
                when = f"{recent.planned_at.astimezone():%Y-%m-%d %H:%M}"
                raise Refused("transfer.again", child=order.child, credits=order.credits, when=when)
            before = await self._look(connection, order)
            order = self._check_sides(order, connection, before)
            leaving.set()
            return self._told(await self._carry_out(connection, order, before))

    # -- before anything leaves

    def _check(self, order: TransferOrder, account: Account) -> None:
        info = self._connections.info(account.provider)
        if _VERBS[order.direction] not in self._connections.kind(account.provider).capabilities():
            raise Refused("transfer.cannot", title=info.title, what=_WHAT[order.direction])
        if type(order.credits) is not int or order.credits <= 0:
            raise BadInput("transfer.amount", text=order.credits)
        if order.kind not in info.children or not order.child:
            raise BadInput("transfer.child", account=account.name, kind=order.kind, child=order.child)

    async def _look(self, connection: Connection, order: TransferOrder, *, each_alone: bool = False) -> Looked:
        """Read both sides; with `each_alone` each call takes a slot of its own, otherwise the caller holds the lane."""
        provider = connection.provider
        children: list[SubAccount] = []
        try:
            async with _slot_of(connection, each_alone):
                balance = await provider.balance()
            if _lists(connection):
                async with _slot_of(connection, each_alone):
                    children = await provider.sub_accounts()
        except CallFailed as failure:
            raise Refused("transfer.unread", detail=why(failure).rstrip(".")) from failure
        now = self._clock.now()
        reading = Reading(order.account, now, balance.amount, balance.unit, balance.words)
        child = _find(children, order)
        return Looked(reading, None if child is None else child.credits, tuple(children))

    def _check_sides(self, order: TransferOrder, connection: Connection, looked: Looked) -> TransferOrder:
        """The order in the provider's own spelling, where both sides are known and the giver holds enough."""
        account, own = connection.account, looked.own.amount
        if _lists(connection):
            child = _find(looked.children, order)
            if child is None:
                raise BadInput("transfer.child", account=account.name, kind=order.kind, child=order.child)
            if child.credits is None:
                raise Refused(
                    "transfer.unread", detail=phrase("the list does not say what {child} holds", child=order.child)
                )
            order = replace(order, child=child.name)
        if own is None:
            raise Refused(
                "transfer.unread", detail=phrase("the provider does not say what {name} holds", name=account.name)
            )
        giver, held = (account.name, own) if order.direction is Direction.ADD else (order.child, looked.child)
        counts = looked.own.unit == connection.info.unit  # and not money
        if counts and held is not None and held < order.credits:
            raise Refused("transfer.short", account=giver, own=amount_shown(held), credits=f"{order.credits:,}")
        return order

    # -- the one call

    async def _carry_out(self, connection: Connection, order: TransferOrder, before: Looked) -> Transfer:
        store = self._store.transfers
        number = await store.plan(order, before)
        self.changed.tell(None)
        began = self._clock.now()
        with watching() as watch:
            try:
                if not await store.begin(number, began):
                    return await store.one(number)
                self.changed.tell(None)
                answer = await self._call(connection, order, watch)
            except asyncio.CancelledError:
                cut_off = _ours(watch.handed, CUT_OFF)
                ended = TransferEnd(_STATES[cut_off.outcome], cut_off, cut_off.reason)
                await asyncio.shield(self._keep(number, ended, began))
                raise
        ended = TransferEnd(_STATES[answer.outcome], answer, answer.reason)
        if answer.outcome is Outcome.DONE:
            try:
                ended = await self._weigh(connection, order, before, answer)
            except asyncio.CancelledError:
                await asyncio.shield(self._keep(number, _unseen(connection, answer), began))
                raise
        await self._keep(number, ended, began)
        return await store.one(number)

    async def _call(self, connection: Connection, order: TransferOrder, watch: Watch) -> Changed:
        provider = connection.provider
        verb = provider.top_up if order.direction is Direction.ADD else provider.deduct
        try:
            return await verb(order.kind, order.child, order.credits)
        except Exception:
            # Our own fault, so only the witness knows anything of it.
            log.exception("a transfer failed in our own code")
            return _ours(watch.handed, OUR_FAULT)

    async def _weigh(
        self, connection: Connection, order: TransferOrder, before: Looked, answer: Changed
    ) -> TransferEnd:
        """What a success comes to. Where the provider lists balances, its word is good only if both moved with it."""
        try:
            after = await self._look(connection, order)
        except Refused:
            return _unseen(connection, answer)
        if not _lists(connection):
            return TransferEnd(TransferState.DONE, answer, None, replace(after, child=answer.child))
        if after.sides == before.sides.moved(order.signed):
            return TransferEnd(TransferState.DONE, answer, None, after)
        return TransferEnd(TransferState.UNKNOWN, answer, UNSEEN, after)

    async def _keep(self, number: int, ended: TransferEnd, began: datetime) -> None:
        """Write it down, and do not give up at once: what is not written a person has to settle."""
        now = self._clock.now()
        settle_until = _settled_from(began, now) if ended.state is TransferState.UNKNOWN else None
        until = self._clock.monotonic() + KEEP_TRYING
        pause = 0.2
        while True:
            try:
                await self._store.transfers.end(number, ended, now, settle_until)
            except DeskError as error:
                if self._clock.monotonic() > until:
                    # Whatever it was, it is unknown from now on: the next look finds it begun and without an end.
                    raise DeskError("transfer.unkept", id=number, detail=error.why.rstrip(".").lower()) from error
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5.0)
            else:
                break
        self.changed.tell(None)

    # -- inside

    @asynccontextmanager
    async def _alone(self, account: Account) -> AsyncIterator[Connection]:
        """No other transfer of this account, in any program, and nothing at all in its lane."""
        began = self._clock.monotonic()
        lock = self._locks.setdefault(account.id, Lane(_lock(account.id), 1, self._slots, self._clock))
        async with lock.slot():
            # Whoever was in the middle of one held this lock, so what is left is nobody's.
            await self._recover(account.id)
            connection = await self._connections.open(account)
            patience = max(PATIENCE - (self._clock.monotonic() - began), 1.0)
            async with connection.lane.whole(patience):
                yield connection

    async def _recover(self, account: str) -> int:
        return await self._store.transfers.recover(account, self._clock.now(), _settled_from)

    async def _newest(self, order: TransferOrder) -> Transfer | None:
        return await self._store.transfers.newest(order.account, order.kind, order.child)

    async def _account(self, account: str) -> Account:
        accounts = await self._store.accounts.all()
        for each in accounts:
            if each.id == account:
                return each
        known = ", ".join(each.name for each in accounts) or phrase("none yet")
        raise BadInput("account.unknown", name=account, known=known)

    def _told(self, transfer: Transfer) -> Transfer:
        """With its sentence, in the provider's words where it has any."""
        kind = self._connections.kinds().get(transfer.provider)
        if kind is None:
            return transfer  # of a provider that is no longer installed
        return replace(transfer, sentence=transfer_words.sentence(transfer, kind.INFO, kind.WORDS))


def _lock(account: str) -> str:
    return f"transfer-{account}"


def _settled_from(began: datetime, now: datetime) -> datetime:
    """From when an uncertain one may be settled: before that the request may still be on its way."""
    return max(began + DEADLINE, now) + SETTLE


def _lists(connection: Connection) -> bool:
    """Whether the provider says what the accounts below hold."""
    return Capability.SUB_ACCOUNTS in connection.provider.capabilities()


@asynccontextmanager
async def _slot_of(connection: Connection, alone: bool) -> AsyncIterator[None]:
    """Room for one reading: a slot of its own, or the lane that is held, and then no connection that was kept."""
    if alone:
        async with connection.lane.slot():
            yield
    else:
        with connection.provider.http.apart():
            yield


def _find(children: Sequence[SubAccount], order: TransferOrder) -> SubAccount | None:
    """The one that is meant: by its exact name, or in another case if that is one only."""
    of_kind = [child for child in children if child.kind == order.kind]
    exact = [child for child in of_kind if child.name == order.child]
    alike = exact or [child for child in of_kind if child.name.casefold() == order.child.casefold()]
    return alike[0] if len(alike) == 1 else None


def _unseen(connection: Connection, answer: Changed) -> TransferEnd:
    """The provider says done, and the balances could not be read again."""
    if _lists(connection):
        return TransferEnd(TransferState.UNKNOWN, answer, UNSEEN)
    return TransferEnd(TransferState.DONE, answer, None, Sides(answer.own, answer.child))


def _ours(handed: Handed, words: str) -> Changed:
    """An answer that never came, by what the witness saw."""
    outcome = Outcome.NOT_SENT if handed is Handed.NONE else Outcome.UNKNOWN
    return Changed(outcome, Reason.TRANSPORT, words, handed=handed)
