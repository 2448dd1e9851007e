"""What the page shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from smsdesk.core.transfer import TransferState

if TYPE_CHECKING:
    from smsdesk.core.balance import Booking, Branch
    from smsdesk.core.message import Account
    from smsdesk.core.transfer import Transfer
    from smsdesk.desk import Desk


class Period(StrEnum):
    """From when to when entries are shown."""

    MONTH = "30"
    THIS = "this"
    LAST = "last"
    YEAR = "365"
    EVER = "ever"


class View(StrEnum):
    """What the table shows."""

    TOPUPS = "topups"
    BOOKS = "books"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person chose to see."""

    view: View = View.TOPUPS
    account: str = ""
    period: Period = Period.MONTH


@dataclass(frozen=True, slots=True)
class Found:
    """What was read: `transfers` and `bookings` newest first, `unknown` those that wait for a person, oldest first.

    `never` is true where nothing was ever moved.
    """

    asked: Asked
    accounts: tuple[Account, ...]
    branches: tuple[Branch, ...]
    transfers: tuple[Transfer, ...]
    bookings: tuple[Booking, ...]
    unknown: tuple[Transfer, ...]
    never: bool


async def read(desk: Desk, asked: Asked) -> Found:
    """Read what is kept; no provider is asked."""
    begin, end = span(asked.period, desk.clock.now())
    account = asked.account or None
    transfers: list[Transfer] = []
    bookings: list[Booking] = []
    if asked.view is View.TOPUPS:
        transfers = await desk.transfers.all(account, begin)
        transfers = [each for each in transfers if end is None or each.planned_at < end]
    else:
        bookings = await desk.ledger.bookings(account, begin, end)
    return Found(
        asked,
        tuple(await desk.accounts.all()),
        tuple(await desk.subaccounts.branches()),
        tuple(reversed(transfers)),
        tuple(reversed(bookings)),
        tuple(each for each in await desk.transfers.open() if each.state is TransferState.UNKNOWN),
        not transfers and not await desk.transfers.all(),
    )


def span(period: Period, now: datetime) -> tuple[datetime | None, datetime | None]:
    """When a period began and ended, by the calendar of this computer; None where it is open."""
    month = now.astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    match period:
        case Period.MONTH | Period.YEAR:
            return now - timedelta(days=int(period)), None
        case Period.THIS:
            return month, None
        case Period.LAST:
            return _month(month - timedelta(days=1)), month
        case Period.EVER:
            return None, None


def _month(moment: datetime) -> datetime:
    # Without its offset, so that the month before a change of the clocks begins at its own midnight.
    return datetime(moment.year, moment.month, 1).astimezone()
