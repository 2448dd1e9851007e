"""Lists for a spreadsheet program, written page by page off the loop's thread."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from smsdesk.core.contact import EVERYBODY, OPTED_OUT
from smsdesk.core.message import Page
from smsdesk.sheets.export import Export

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from smsdesk.core.balance import Booking, Branch, Child
    from smsdesk.core.inbox import Received, SubscriptionEvent
    from smsdesk.core.message import Message
    from smsdesk.core.statistics import Cell as ReportCell
    from smsdesk.core.statistics import PeriodReport
    from smsdesk.core.transfer import Transfer
    from smsdesk.services.ledger import LedgerBooks
    from smsdesk.services.transfers import Transfers
    from smsdesk.sheets.export import Cell
    from smsdesk.store.verbs import Store

T = TypeVar("T")

#: Rows that are written at a time.
CHUNK: Final = 512

MESSAGES: Final = (
    "Id", "Batch", "Title", "Account", "Row", "Name", "Number", "Text", "Sender", "State", "Reason",
    "Provider's words", "Provider's id", "SMS", "Cost", "Tries", "Queued", "Last change",
)  # fmt: skip
TRANSFERS: Final = (
    "Id", "Time", "Account", "Kind", "Sub-account", "Direction", "Credits", "State", "Own before", "Own after",
    "Sub-account before", "Sub-account after", "What happened", "By", "Settled by", "Settled",
)  # fmt: skip

CONTACT: Final = ("Number", "Name")  # and then the fields, as placeholders
INBOX: Final = (
    "Id", "Time", "Account", "From", "To", "Text", "Network", "Link id", "Service id",
)  # fmt: skip
SUBSCRIPTIONS: Final = (
    "Id", "Time", "Account", "Number", "Service id", "Short code", "Keyword", "State", "By", "Person", "Network",
)  # fmt: skip
CHILDREN: Final = (
    "Provider", "Account", "Kind", "Sub-account", "Credits", "Unit", "Warned under", "Used this month",
    "Last top-up", "Credits of it", "Read",
)  # fmt: skip
REPORT: Final = (
    "Day", "Account", "Provider", "Messages", "Delivered", "Sent, no report", "Failed", "Uncertain", "Waiting",
    "Not sent", "SMS paid",
)  # fmt: skip
BOOKINGS: Final = (
    "Id", "Entry", "Time", "Account", "Purse", "Kind", "Sub-account", "Credits", "Note", "Top-up",
)  # fmt: skip


class Exports:
    """Writes what the desk has into a file, CSV or a workbook by its ending; phone numbers are in full, without `+`.

    Every verb returns how many rows were written, headings not counted, and raises `BadInput`: `export.kind`,
    `export.name`, `export.exists` unless `overwrite`, and `list.unwritten`. The file is there whole or not at all.
    """

    def __init__(self, store: Store, transfers: Transfers, ledger: LedgerBooks) -> None:
        self._store = store
        self._transfers = transfers
        self._ledger = ledger

    async def messages(self, path: Path, page: Page | None = None, *, overwrite: bool = False) -> int:
        """Write the messages that a question finds, all of them without one."""
        return await _write(path, MESSAGES, self._each_message(page or Page()), overwrite)

    async def transfers(
        self,
        path: Path,
        *,
        account: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        overwrite: bool = False,
    ) -> int:
        """Write the top-ups and deductions of every account, or of one (by id), from `since` to before `until`."""
        found = await self._transfers.all(account, since)
        shown = [_transfer(each) for each in found if until is None or each.planned_at < until]
        return await _write(path, TRANSFERS, _in_chunks(shown), overwrite)

    async def ledger(
        self,
        path: Path,
        *,
        account: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        overwrite: bool = False,
    ) -> int:
        """Write every booking of every account, or of one (by id), from `since` to before `until`; oldest first."""
        found = await self._ledger.bookings(account, since, until)
        return await _write(path, BOOKINGS, _in_chunks([_booking(each) for each in found]), overwrite)

    async def children(self, path: Path, rows: Sequence[tuple[Branch, Child]], *, overwrite: bool = False) -> int:
        """Write these accounts below accounts, as they were last read, in this order."""
        return await _write(path, CHILDREN, _in_chunks([_child(*each) for each in rows]), overwrite)

    async def contacts(self, path: Path, group: int = EVERYBODY, *, overwrite: bool = False) -> int:
        """Write the people of a group, with a column for each field that any of them has; it can be taken in again.

        Numbers are in full here: without the `+` those of another country would not be found again.
        """
        names = await self._store.contacts.field_names((group,)) if group != OPTED_OUT else []
        return await _write(path, (*CONTACT, *names), self._each_contact(group, names), overwrite)

    async def _each_contact(self, group: int, names: Sequence[str]) -> AsyncGenerator[Sequence[Sequence[Cell]], None]:
        people, offset, after = self._store.contacts, 0, None
        while found := (
            await people.page(OPTED_OUT, "", offset, CHUNK)
            if group == OPTED_OUT
            else await people.recipients((group,), after, CHUNK)
        ):
            yield [(one.number, one.name, *(one.fields.get(name) for name in names)) for one in found]
            offset, after = offset + len(found), found[-1]

    async def report(self, path: Path, report: PeriodReport, *, overwrite: bool = False) -> int:
        """Write a report: a row for each day of each account on which there was anything, so that columns add up."""
        return await _write(path, REPORT, _in_chunks([_cell(each) for each in report.cells]), overwrite)

    async def inbox(self, path: Path, *, overwrite: bool = False) -> int:
        """Write every text that came in, oldest first."""
        return await _write(path, INBOX, self._each_received(), overwrite)

    async def subscriptions(self, path: Path, *, account: str | None = None, overwrite: bool = False) -> int:
        """Write everybody who joined or left a service of any account, or of one (by id), oldest first."""
        return await _write(path, SUBSCRIPTIONS, self._each_event(account), overwrite)

    async def _each_received(self) -> AsyncGenerator[Sequence[Sequence[Cell]], None]:
        after = 0
        while found := await self._store.inbox.received(after, CHUNK):
            yield [_received(each) for each in found]
            after = found[-1].id

    async def _each_event(self, account: str | None) -> AsyncGenerator[Sequence[Sequence[Cell]], None]:
        after = 0
        while found := await self._store.subscriptions.after(account, after, CHUNK):
            yield [_event(each) for each in found]
            after = found[-1].id

    async def _each_message(self, page: Page) -> AsyncGenerator[Sequence[Sequence[Cell]], None]:
        after = None
        while found := await self._store.look.page(page, after=after, limit=CHUNK):
            yield [_message(each) for each in found]
            after = found[-1].id


async def _write(
    path: Path, headings: Sequence[str], chunks: AsyncGenerator[Sequence[Sequence[Cell]], None], overwrite: bool
) -> int:
    out = Export(path, headings, overwrite=overwrite)
    try:
        async with aclosing(chunks):
            async for rows in chunks:
                await _away(partial(out.add, rows))
    except BaseException:
        out.drop()
        raise
    await _away(out.finish)
    return out.rows


async def _away(work: Callable[[], T]) -> T:
    """Do this in a thread, and leave no thread at work where nobody waits any more."""
    future = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        await asyncio.wait((future,))
        raise


async def _in_chunks(rows: Sequence[Sequence[Cell]]) -> AsyncGenerator[Sequence[Sequence[Cell]], None]:
    for start in range(0, len(rows), CHUNK):
        yield rows[start : start + CHUNK]


def _message(message: Message) -> Sequence[Cell]:
    return (
        str(message.id), str(message.job), message.title, message.account_name, message.row, message.name,
        number(message.to) or message.raw, message.text, message.sender, str(message.state), message.reason,
        message.words, message.provider_id, message.parts, message.cost, message.attempts, time(message.queued_at),
        time(message.updated_at),
    )  # fmt: skip


def _transfer(transfer: Transfer) -> Sequence[Cell]:
    before, after = transfer.before, transfer.after
    return (
        str(transfer.id), time(transfer.planned_at), transfer.account_name, transfer.kind, transfer.child,
        str(transfer.direction), transfer.credits, str(transfer.state), before.own, after.own, before.child,
        after.child, transfer.sentence or transfer.words, transfer.by, transfer.settled_by, time(transfer.settled_at),
    )  # fmt: skip


def _child(branch: Branch, child: Child) -> Sequence[Cell]:
    last = child.last_top_up
    return (
        branch.title, branch.account.name, child.kind, child.name, child.credits, branch.unit, child.warning,
        child.used, None if last is None else time(last.at), None if last is None else last.amount, time(child.read_at),
    )  # fmt: skip


def _received(text: Received) -> Sequence[Cell]:
    return (
        str(text.id), time(text.received_at), text.account_name, number(text.number), text.short_code, text.text,
        text.network, text.link_id, text.service_id,
    )  # fmt: skip


def _event(event: SubscriptionEvent) -> Sequence[Cell]:
    return (
        str(event.id), time(event.at), event.account_name, number(event.number), event.service_id, event.short_code,
        event.keyword, "active" if event.active else "ended", event.by, event.person, event.network,
    )  # fmt: skip


def _cell(cell: ReportCell) -> tuple[Cell, ...]:
    counts = cell.counts
    return (
        cell.day.isoformat(), cell.name, cell.title, counts.messages, counts.delivered, counts.sent, counts.failed,
        counts.uncertain, counts.waiting, counts.not_sent, counts.parts,
    )  # fmt: skip


def _booking(booking: Booking) -> Sequence[Cell]:
    return (
        str(booking.id), str(booking.entry), time(booking.at), booking.account_name, str(booking.purse), booking.kind,
        booking.child, booking.amount, booking.note, None if booking.transfer is None else str(booking.transfer),
    )  # fmt: skip


def number(to: str | None) -> str | None:
    """A phone number as digits alone: with a `+` before it a spreadsheet program takes it for something to compute."""
    return None if to is None else to.removeprefix("+")


def time(moment: datetime | None) -> str | None:
    """A time where the computer is, with its distance from UTC: "2026-06-16 15:04:05 +0300"."""
    return None if moment is None else f"{moment.astimezone():%Y-%m-%d %H:%M:%S %z}"
