"""Reports: what became of the messages of a period, what they cost, and what came back."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from smsdesk.core.groups import MEMBERS, Group
from smsdesk.core.period import midnight
from smsdesk.core.statistics import Cell, Counts, Failure, PeriodReport, Use, counts
from smsdesk.core.transfer import Direction, TransferState
from smsdesk.store.ledger import Cause

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from smsdesk.core.clock import Clock
    from smsdesk.core.period import Period
    from smsdesk.core.state import State
    from smsdesk.core.transfer import Transfer
    from smsdesk.services.connections import Connections
    from smsdesk.services.transfers import Transfers
    from smsdesk.store.statistics import Outcome
    from smsdesk.store.verbs import Store

_FAILED: Final = MEMBERS[Group.FAILED] | MEMBERS[Group.NOT_SENT]
_MOVED: Final = frozenset({TransferState.DONE, TransferState.PARTLY_DONE})
_SPENT: Final = frozenset({Cause.MESSAGES, Cause.UNCERTAIN})


class Statistics:
    """Sums up the desk; no provider is asked."""

    def __init__(self, store: Store, connections: Connections, transfers: Transfers, clock: Clock) -> None:
        self._store = store
        self._connections = connections
        self._transfers = transfers
        self._clock = clock

    async def report(self, period: Period, account: str | None = None) -> PeriodReport:
        """What became of the messages of these days, of every account or of one (by id).

        A message counts on one day, by the office's own clock: the one on which it was last handed over, or, while it
        waits, the one on which it is to be sent.
        """
        store, begin, end = self._store.statistics, period.begin, period.end
        found = await store.outcomes([*map(midnight, period.days), end], account)
        cells: dict[tuple[int, str], Counts] = defaultdict(Counts)
        for each in found:
            cells[each.day, each.account] += counts(each.state, each.messages, each.parts)
        for of, at, n in await store.waiting(account):
            if begin <= at < end:
                # By the calendar of this computer, as the borders are.
                cells[(at.astimezone().date() - period.first).days, of] += Counts(waiting=n)
        days = [Counts()] * len(period.days)
        accounts: dict[str, Counts] = defaultdict(Counts)
        for (day, of), here in cells.items():
            days[day] += here
            accounts[of] += here
        received = await store.received(begin, end, account)
        before = period.before
        uses = await self._uses(begin, end, account, accounts, received)
        return PeriodReport(
            period=period,
            account=account,
            made_at=self._clock.now(),
            days=tuple(zip(period.days, days, strict=True)),
            uses=uses,
            cells=tuple(
                Cell(day, use.name, use.title, cells[place, use.account])
                for place, day in enumerate(period.days)
                for use in uses
                if (place, use.account) in cells
            ),
            failures=_failures(found),
            total=sum(days, Counts()),
            before=await store.handed_over(before.begin, before.end, account),
            received=sum(received.values()),
            opted_out=await store.opted_out(begin, end) if account is None else None,
        )

    async def _uses(
        self, begin: datetime, end: datetime, only: str | None, accounts: dict[str, Counts], received: dict[str, int]
    ) -> tuple[Use, ...]:
        await self._store.ledger.book(self._clock.now())
        opened = {of for of, book in (await self._store.ledger.books()).items() if book.opened_at is not None}
        readings = await self._store.accounts.readings()
        there = {each.id for each in await self._store.accounts.all()}
        moved = [each for each in await self._transfers.all(only, begin) if each.planned_at < end]
        uses = []
        for of, name, provider in await self._store.statistics.names():
            of_this = [each for each in moved if each.account == of]
            anything = of in accounts or of in received or of_this
            if (only is not None and of != only) or (of not in there and not anything):
                continue
            look = readings.get(of)
            # A provider that is no longer installed leaves its messages here.
            kind = self._connections.kinds().get(provider)
            added, back = _credits(of_this, Direction.ADD), _credits(of_this, Direction.TAKE)
            uses.append(
                Use(
                    account=of,
                    name=name,
                    title=provider if kind is None else kind.INFO.title,
                    counts=accounts.get(of, Counts()),
                    received=received.get(of, 0),
                    unit=look.unit if look is not None else "" if kind is None else kind.INFO.unit,
                    spent=await self._spent(of, begin, end) if of in opened else None,
                    top_ups=len(added),
                    topped_up=sum(added),
                    taken_back=sum(back),
                )
            )
        return tuple(uses)

    async def _spent(self, account: str, begin: datetime, end: datetime) -> Decimal:
        moves = await self._store.ledger.moves(account, begin, end)
        return -sum((move.amount for move in moves if move.cause in _SPENT), Decimal(0))


def _credits(moved: Iterable[Transfer], direction: Direction) -> list[int]:
    return [each.credits for each in moved if each.direction is direction and each.state in _MOVED]


def _failures(found: Sequence[Outcome]) -> tuple[Failure, ...]:
    sums: dict[tuple[State, str], int] = defaultdict(int)
    for each in found:
        if each.state in _FAILED:
            sums[each.state, each.reason] += each.messages
    ordered = sorted(sums.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Failure(state, reason, n) for (state, reason), n in ordered)
