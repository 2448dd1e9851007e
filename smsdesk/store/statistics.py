"""Sums of a period, from what is counted as messages move; none of these questions reads a message that was sent."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from smsdesk.core.state import State
from smsdesk.store import rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.store.database import Database

#: Milliseconds.
QUARTER: Final = 900_000


class Outcome(NamedTuple):
    """So many messages of one day (its place in what was asked) came to the same; `reason` "" for none."""

    day: int
    account: str
    state: State
    reason: str
    messages: int
    parts: int


class StatisticsStore:
    """Questions of a report; `account` is an id, or None for all accounts."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def outcomes(self, borders: Sequence[datetime], account: str | None) -> list[Outcome]:
        """What became of messages between each border and the next; a message stands where it was last handed over."""
        quarters = [_quarter(each) for each in borders]
        days = json.dumps(list(pairwise(quarters)))
        found = await self._db.read("outcomes_by_day", {"days": days, "account": account})
        return [Outcome(int(day), of, State(state), reason, n, parts) for day, of, state, reason, n, parts in found]

    async def handed_over(self, since: datetime, until: datetime, account: str | None) -> int:
        """How many messages were handed to a provider, from `since` to before `until`."""
        params = {"since": _quarter(since), "until": _quarter(until), "account": account}
        return int((await self._db.read("handed_over", params))[0][0])

    async def waiting(self, account: str | None) -> list[tuple[str, datetime, int]]:
        """What waits now: the account, when it was to be sent, how many."""
        found = await self._db.read("still_waiting", {"account": account})
        return [(of, rows.moment(at), n) for of, at, n in found]

    async def received(self, since: datetime, until: datetime, account: str | None) -> dict[str, int]:
        """How many texts came in, by account."""
        params = {"since": rows.ms(since), "until": rows.ms(until), "account": account}
        return dict(await self._db.read("received_between", params))

    async def opted_out(self, since: datetime, until: datetime) -> int:
        """How many numbers went onto the list of those who want no messages, and are on it still."""
        params = {"since": rows.ms(since), "until": rows.ms(until)}
        return int((await self._db.read("opted_out_between", params))[0][0])

    async def names(self) -> list[tuple[str, str, str]]:
        """Id, name and provider of every account there ever was, oldest first."""
        return [(of, name, provider) for of, name, provider in await self._db.read("account_names")]


def _quarter(moment: datetime) -> int:
    return rows.ms(moment) // QUARTER
