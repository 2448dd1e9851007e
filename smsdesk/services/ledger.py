"""The books as people read them: every booking, what moved without us, and a month's statement."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from smsdesk.core.balance import Purse, Statement, StatementLine
from smsdesk.core.phrase import phrase
from smsdesk.store.ledger import BOUGHT, FALLEN, Cause

if TYPE_CHECKING:
    from collections.abc import Iterable

    from smsdesk.core.balance import Booking, Drift
    from smsdesk.core.clock import Clock
    from smsdesk.core.message import Account
    from smsdesk.services.connections import Connections
    from smsdesk.store.books import Move
    from smsdesk.store.verbs import Store

#: A month in which the books begin counts from what was there, and says so with this line.
BEGAN: Final = phrase("Balance that smsdesk began with")

_EVER: Final = datetime(9000, 1, 1, tzinfo=UTC)
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


class LedgerBooks:
    """The desk's books. They are up to date with what was sent whenever they are looked at."""

    def __init__(self, store: Store, connections: Connections, clock: Clock) -> None:
        self._store = store
        self._connections = connections
        self._clock = clock

    async def bookings(
        self, account: str | None = None, since: datetime | None = None, until: datetime | None = None
    ) -> list[Booking]:
        """The lines of every entry, or of one account's (by id), from `since` to before `until`; oldest first."""
        await self._store.ledger.book(self._clock.now())
        return await self._store.ledger.bookings(account, since or _NEVER, until or _EVER)

    async def drifts(self, account: str | None = None, since: datetime | None = None) -> list[Drift]:
        """Balances that moved without us, of every account or of one (by id); oldest first."""
        return await self._store.ledger.drifts(account, since or _NEVER)

    async def statement(self, account: Account, year: int, month: int) -> Statement:
        """An account's month, as it is counted where the computer is.

        The opening, where there is none counted as 0, and the lines add up to the closing. Opening and closing are
        None where the balance was not known yet.
        """
        ledger = self._store.ledger
        await ledger.book(self._clock.now())
        start, end = _month(year, month)
        book = (await ledger.books()).get(account.id)
        opened = None if book is None else book.opened_at
        info, look = self._connections.info(account.provider), (await self._store.accounts.readings()).get(account.id)
        closing = await ledger.own(account.id, end) if opened is not None and opened < end else None
        before = await ledger.own(account.id, start)
        moves = await ledger.moves(account.id, start, end)
        known = opened is not None and opened < start
        return Statement(
            account=account,
            title=info.title,
            unit=look.unit if look is not None else info.unit,
            start=start,
            end=end,
            opening=before if known else None,
            closing=closing,
            # Messages that an earlier month paid for, before the first reading, are in what that reading began with.
            lines=_summed(moves, Decimal(0) if known else before),
            bookings=tuple(await ledger.bookings(account.id, start, end)),
        )


def _month(year: int, month: int) -> tuple[datetime, datetime]:
    """The beginning of a month, and of the one after it."""
    start = datetime(year, month, 1).astimezone()
    end = datetime(year + month // 12, month % 12 + 1, 1).astimezone()
    return start.astimezone(UTC), end.astimezone(UTC)


def _summed(moves: Iterable[Move], before: Decimal) -> tuple[StatementLine, ...]:
    amounts: dict[str, Decimal] = defaultdict(Decimal)
    counts: dict[str, int] = defaultdict(int)
    for move in moves:
        words = _words(move)
        amounts[words] += move.amount
        counts[words] += move.messages or move.count
    if BEGAN in amounts:
        amounts[BEGAN] += before
    return tuple(StatementLine(words, amounts[words], counts[words]) for words in amounts)


def _words(move: Move) -> str:
    into = move.amount > 0
    match move.cause:
        case Cause.OPENING:
            return BEGAN
        case Cause.MESSAGES:
            return phrase("Messages sent")
        case Cause.UNCERTAIN:
            return phrase("Messages that were uncertain")
        case Cause.OUTSIDE:
            return _sentence(BOUGHT if into else FALLEN)
        case Cause.TRANSFER if move.other is Purse.DISPUTE:
            if into:
                return phrase("In dispute: came in with a transfer for {child}", child=move.child)
            return phrase("In dispute: left with a transfer for {child}", child=move.child)
        case Cause.TRANSFER:
            return (
                phrase("Taken back from {child}", child=move.child)
                if into
                else phrase("Top-ups of {child}", child=move.child)
            )


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:]
