"""What the store keeps of top-ups and deductions: append-only, and at most one open for each target."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from smsdesk.core.errors import Refused
from smsdesk.core.phrase import phrase
from smsdesk.core.transfer import LEFT, UNREAD, Direction, Sides, Transfer, TransferState
from smsdesk.store import rows
from smsdesk.store.children import record
from smsdesk.store.database import Database, one
from smsdesk.store.ledger import COUNTED, book_transfer, record_reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from smsdesk.core.message import Reading
    from smsdesk.core.result import Changed, SubAccount
    from smsdesk.core.transfer import TransferOrder

#: What is said of a transfer whose program ended in the middle of it.
NEVER_LEFT = phrase("smsdesk closed before it was handed over")
LEFT_BEHIND = phrase("smsdesk closed while it was being handed over")


@dataclass(frozen=True, slots=True)
class Looked:
    """Both sides as they were read; `children` is the whole list, where the provider gives one."""

    own: Reading
    child: Decimal | None
    children: tuple[SubAccount, ...] = ()

    @property
    def sides(self) -> Sides:
        """The two numbers alone."""
        return Sides(self.own.amount, self.child)


@dataclass(frozen=True, slots=True)
class TransferEnd:
    """What became of one: the answer, and both sides afterwards as far as they were read."""

    state: TransferState
    answer: Changed
    reason: str | None
    after: Looked | Sides = UNREAD


class TransferStore:
    """Verbs on transfers. The database itself refuses what the table of moves does not have."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # -- reading

    async def all(self, account: str | None, since: datetime) -> list[Transfer]:
        """Every transfer planned since then, oldest first."""
        params = {"account": account, "since": rows.ms(since)}
        return [_transfer(row) for row in await self._db.read("transfer_list", params)]

    async def open(self) -> list[Transfer]:
        """Those without a known outcome, oldest first."""
        return [_transfer(row) for row in await self._db.read("transfer_open")]

    async def one(self, transfer: int) -> Transfer:
        """One transfer. Raises `Refused` with `transfer.unknown_id`."""
        found = await self._db.read("transfer_one", {"id": transfer})
        if not found:
            raise Refused("transfer.unknown_id", id=transfer)
        return _transfer(found[0])

    async def newest(self, account: str, kind: str, child: str) -> Transfer | None:
        """The last one to this target."""
        found = await self._db.read("transfer_newest", {"account": account, "kind": kind, "child": child})
        return _transfer(found[0]) if found else None

    async def recent(self, order: TransferOrder, since: datetime) -> Transfer | None:
        """The last one after `since` that moved, or may have moved, the same amount the same way."""
        found = await self._db.read("transfer_recent", {**_asked(order), "since": rows.ms(since)})
        return _transfer(found[0]) if found else None

    async def left(self) -> list[str]:
        """Accounts with a transfer that is planned or being handed over, by somebody who lives or does not."""
        return list(dict.fromkeys(row[1] for row in await self._db.read("transfer_left")))

    async def readings(self, transfer: Transfer) -> list[tuple[datetime, Sides]]:
        """Every comparison of an uncertain transfer, oldest first, as if nothing else of ours had moved the own purse.

        Messages and other transfers since are taken off; the own side is None where one of them has no known outcome.
        """
        about = {"id": transfer.id, "account": transfer.account, "planned_at": rows.ms(transfer.planned_at)}
        found = await self._db.read("transfer_readings", about)
        besides = [(at, Decimal(amount)) for at, amount in await self._db.read("transfer_besides", about)]
        disturbed = bool((await self._db.read("transfer_disturbed", about))[0][0])
        readings = []
        for at, own, child in found:
            moved = sum((amount for when, amount in besides if when <= at), Decimal(0))
            known = None if own is None or disturbed else Decimal(own) - moved
            readings.append((rows.moment(at), Sides(known, rows.money_or_none(child))))
        return readings

    # -- the life of one

    async def plan(self, order: TransferOrder, before: Looked) -> int:
        """Write down what is going to be moved, with both sides as they are. Raises `Refused` with `transfer.open`."""

        def work(connection: sqlite3.Connection) -> int:
            _keep(connection, before)
            params = {**_asked(order), **_numbers(before.sides), "now": rows.ms(before.own.at), "by": order.by}
            try:
                return int(one(connection, "transfer_plan", params).lastrowid or 0)
            except sqlite3.IntegrityError as error:
                found = one(connection, "transfer_newest", _asked(order)).fetchone()
                if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_UNIQUE or found is None:
                    raise
                raise in_the_way(_transfer(found)) from error

        return await self._db.write(work)

    async def begin(self, transfer: int, now: datetime) -> bool:
        """From now on it may have left; False where somebody ended it meanwhile, so that it must not."""
        params = {"id": transfer, "now": rows.ms(now)}
        return await self._db.write(lambda connection: one(connection, "transfer_begin", params).rowcount) == 1

    async def end(self, transfer: int, ended: TransferEnd, now: datetime, settle_until: datetime | None) -> None:
        """Write down what became of it, once; what is done is booked in the same transaction."""
        answer, after = ended.answer, ended.after
        params = {
            "id": transfer, "now": rows.ms(now), "state": str(ended.state), "words": answer.words,
            "reason": None if ended.reason is None else str(ended.reason),
            **_numbers(after.sides if isinstance(after, Looked) else after),
            "settle_until": rows.ms_or_none(settle_until), "handed": str(answer.handed),
            "http_status": answer.http_status, "trace": answer.trace,
        }  # fmt: skip

        def work(connection: sqlite3.Connection) -> None:
            if not one(connection, "transfer_end", params).rowcount:
                return  # it was written already: the first try went through after all
            if ended.state is TransferState.DONE:
                _book(connection, transfer, None, now)
            if isinstance(after, Looked):
                _keep(connection, after)

        await self._db.write(work)

    async def recover(self, account: str, now: datetime, settled_from: Callable[[datetime, datetime], datetime]) -> int:
        """What a program that is gone left of this account's: never begun, or uncertain. How many that were.

        The caller holds the account's transfer lock, so nobody else's is touched. `settled_from` says from when one
        that began then is decided.
        """

        def work(connection: sqlite3.Connection) -> int:
            found = [row for row in one(connection, "transfer_left", {}).fetchall() if row[1] == account]
            for transfer, _, source, began in found:
                begun = source == TransferState.SENDING
                state = TransferState.UNKNOWN if begun else TransferState.NOT_DONE
                words = LEFT_BEHIND if begun else NEVER_LEFT
                until = rows.ms(settled_from(rows.moment(began), now)) if begun else None
                params = {"id": transfer, "now": rows.ms(now), "source": source, "state": str(state), "words": words}
                one(connection, "transfer_recover", {**params, "reason": LEFT, "settle_until": until})
                _evidence(connection, transfer, "start", now, words=words, state=state)
            return len(found)

        return await self._db.write(work)

    # -- settling an uncertain one

    async def compared(self, transfer: Transfer, found: Looked) -> None:
        """Keep what both sides held when somebody looked."""

        def work(connection: sqlite3.Connection) -> None:
            _keep(connection, found)
            _evidence(connection, transfer.id, "balances", found.own.at, sides=found.sides)

        await self._db.write(work)

    async def settle(self, transfer: int, state: TransferState, by: str, now: datetime, moved: tuple[int, int]) -> None:
        """Keep what a person decided; `moved` is by how much own and target changed, to be booked with it.

        Raises `Refused`: `transfer.unknown_id`, `transfer.settled`, `transfer.too_early`.
        """

        def work(connection: sqlite3.Connection) -> None:
            row = one(connection, "transfer_one", {"id": transfer}).fetchone()
            if row is None:
                raise Refused("transfer.unknown_id", id=transfer)
            found = _transfer(row)
            may_be_settled(found, now)
            params = {"id": transfer, "state": str(state), "by": by, "now": rows.ms(now)}
            one(connection, "transfer_settle", params)
            _book(connection, transfer, moved, now)
            _evidence(connection, transfer, "person", now, state=state, by=by, words="decided")

        await self._db.write(work)


def may_be_settled(transfer: Transfer, now: datetime) -> None:
    """Raises `Refused` with `transfer.settled` or `transfer.too_early` where a person may not decide it now."""
    if transfer.state is not TransferState.UNKNOWN:
        raise Refused("transfer.settled", id=transfer.id)
    if transfer.settle_until is not None and now < transfer.settle_until:
        raise Refused("transfer.too_early", when=f"{transfer.settle_until.astimezone():%Y-%m-%d %H:%M:%S}")


def in_the_way(transfer: Transfer) -> Refused:
    """Nothing is moved to a target before this transfer to it has a known outcome."""
    when = f"{transfer.planned_at.astimezone():%Y-%m-%d %H:%M}"
    return Refused("transfer.open", child=transfer.child, credits=transfer.credits, when=when)


def _book(connection: sqlite3.Connection, transfer: int, moved: tuple[int, int] | None, now: datetime) -> None:
    """Into the books, by how much own and target changed; None: as it was meant. Purses of money hold no SMS."""
    found = _transfer(one(connection, "transfer_one", {"id": transfer}).fetchone())
    unit = one(connection, "reading_unit", {"account": found.account}).fetchone()
    own, target = moved or (-found.signed, found.signed)
    if (own or target) and unit is not None and unit[0] == COUNTED:
        book_transfer(
            connection, transfer=transfer, account=found.account, kind=found.kind, child=found.child, own=Decimal(own),
            target=Decimal(target), now=rows.ms(now),
        )  # fmt: skip


def _keep(connection: sqlite3.Connection, looked: Looked) -> None:
    """Into the books and the tree. The whole lane is held while both sides are read, so nothing of ours moves them."""
    record_reading(connection, looked.own, quiet=True)
    if looked.children:
        record(connection, looked.own.account, looked.children, rows.ms(looked.own.at))


def _evidence(
    connection: sqlite3.Connection,
    transfer: int,
    kind: str,
    at: datetime,
    *,
    sides: Sides | None = None,
    state: TransferState | None = None,
    words: str = "",
    by: str | None = None,
) -> None:
    params = {
        "id": transfer, "now": rows.ms(at), "kind": kind, "state": None if state is None else str(state),
        "words": words, "by": by, **_numbers(sides or UNREAD),
    }  # fmt: skip
    one(connection, "transfer_evidence_add", params)


def _asked(order: TransferOrder) -> dict[str, Any]:
    return {
        "account": order.account, "kind": order.kind, "child": order.child, "direction": str(order.direction),
        "credits": order.credits,
    }  # fmt: skip


def _numbers(sides: Sides) -> dict[str, str | None]:
    return {"own": rows.text_or_none(sides.own), "held": rows.text_or_none(sides.child)}


def _sides(own: str | None, child: str | None) -> Sides:
    return Sides(rows.money_or_none(own), rows.money_or_none(child))


def _transfer(row: Sequence[Any]) -> Transfer:
    """A row of `transfer_columns`; its sentence is written by who knows the provider's words."""
    return Transfer(
        row[0], row[1], row[2], row[3], row[4], row[5], Direction(row[6]), row[7], TransferState(row[8]),
        _sides(row[9], row[10]), _sides(row[11], row[12]), rows.moment(row[13]), rows.moment_or_none(row[14]),
        rows.moment_or_none(row[15]), row[16], row[17], "", row[18], row[19], rows.moment_or_none(row[20]),
    )  # fmt: skip
