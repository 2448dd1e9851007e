"""What the Check step looks at before anything is queued: each a finding, with or without a warning."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from smsdesk.core.flood import FloodGuard
from smsdesk.core.phrase import phrase
from smsdesk.core.shift import NameWatch
from smsdesk.host import settings as declared
from smsdesk.services.outbox import REPEAT
from smsdesk.services.quiet import hours

if TYPE_CHECKING:
    from collections.abc import Mapping

    from smsdesk.core.clock import Clock
    from smsdesk.core.message import Account, Reading
    from smsdesk.core.preview import CheckedRow, Summary
    from smsdesk.core.provider import ProviderInfo
    from smsdesk.host.settings import Settings
    from smsdesk.services.lists import Examined, OpenedList
    from smsdesk.services.outbox import Outbox

#: Gives every checked row of the list once more.
RowsOf = Callable[[], "AsyncGenerator[list[CheckedRow], None]"]

#: What a batch is called that came from no file.
TITLES: Final = {"pasted": phrase("Pasted numbers"), "people": phrase("People of an earlier batch")}
#: Words that ask for an answer, in the languages of our countries.
ASKS: Final = re.compile(r"\b(reply|respond|text (us )?back|jibu|tujibu|phendula|antwoord)", re.IGNORECASE)
#: Numbers of another country are pointed out while they are fewer than this share of the list.
FEW: Final = 0.2
#: A list that was saved longer ago is pointed out.
OLD_LIST: Final = timedelta(days=14)


class Finding(StrEnum):
    """What the Check step looks at."""

    PLACEHOLDERS = "placeholders"
    LEFT_OUT = "left_out"
    PARTS = "parts"
    CARRIERS = "carriers"  # some of them count more parts than the standard
    COUNTRIES = "countries"
    REPEATS = "repeats"
    SAME_FILE = "same_file"  # it was sent from the same file a short while ago, from whatever account
    FLOOD = "flood"  # the provider would refuse some of them
    SHIFTED = "shifted"  # names beside the wrong numbers
    QUIET = "quiet"
    BALANCE = "balance"
    OLD_LIST = "old_list"
    NO_ANSWER = "no_answer"  # the text asks for an answer, which a sender name cannot get
    TEST_MODE = "test_mode"  # the account sends nothing and charges nothing


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the Check step: whether it needs a look, how many people it is about, and words for the sentence."""

    what: Finding
    warns: bool
    count: int = 0
    words: Mapping[str, str] = field(default_factory=dict)
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What is to be sent, as the Check step looks at it."""

    examined: Examined
    account: Account
    info: ProviderInfo
    sender: str
    text: str
    when: datetime | None  # None: as soon as it is confirmed


def _left_out(summary: Summary) -> int:
    doubles = summary.duplicates + summary.merged
    return doubles + summary.opted_out + summary.hidden_out + summary.problem_rows


class Checks:
    """Looks at a message that is ready to be queued."""

    def __init__(self, outbox: Outbox, settings: Settings, clock: Clock) -> None:
        self._outbox = outbox
        self._settings = settings
        self._clock = clock

    async def look(self, seen: Seen, balance: Reading | None, rows: RowsOf) -> list[Found]:
        """Everything that was looked at, in the order of the page; `rows` gives the whole list once more."""
        summary, modified = seen.examined.summary, seen.examined.opened.modified
        found = [
            Found(Finding.PLACEHOLDERS, False, summary.ready),
            Found(Finding.LEFT_OUT, False, _left_out(summary)),
        ]
        if summary.several_parts:
            found.append(Found(Finding.PARTS, True, summary.several_parts, {"most": str(summary.most_parts)}))
        if summary.whole_parts > summary.parts:
            found.append(Found(Finding.CARRIERS, True, summary.parts, {"most": str(summary.whole_parts)}))
        found += self._countries(summary)
        found += await self._walk(seen, rows)
        found += await self._same_file(seen.examined.opened)
        found += self.quiet(summary, seen.when)
        if balance is not None and balance.amount is not None and balance.amount < summary.parts:
            found.append(Found(Finding.BALANCE, True, int(balance.amount), {"needed": str(summary.parts)}))
        if modified is not None and self._clock.now() - modified > OLD_LIST:
            found.append(Found(Finding.OLD_LIST, True, at=modified))
        if ASKS.search(seen.text) and not seen.info.answers:
            found.append(Found(Finding.NO_ANSWER, True, words={"sender": seen.sender}))
        if seen.account.is_on("test_mode"):
            found.append(Found(Finding.TEST_MODE, True))
        return found

    @staticmethod
    def _countries(summary: Summary) -> list[Found]:
        most = summary.countries.most_common()
        home = most[0][0] if most else ""
        return [
            Found(Finding.COUNTRIES, True, count, {"country": region, "home": home})
            for region, count in most[1:]
            if count < FEW * summary.ready
        ]

    async def _walk(self, seen: Seen, rows: RowsOf) -> list[Found]:
        """What one pass over the whole list tells: repeats, too many for a number, names that moved."""
        limit, now = seen.info.limits.flood, self._clock.now()
        guard = None if limit is None else FloodGuard(limit)
        repeated, latest = 0, None
        names = NameWatch()
        async with aclosing(rows()) as chunks:
            async for chunk in chunks:
                ready = [row for row in chunk if row.ready and row.to is not None]
                if self._settings.get(declared.WARN_REPEATS):
                    repeats = await self._outbox.repeats(ready)
                    repeated += len(repeats)
                    latest = max((at for at in (latest, *repeats.values()) if at is not None), default=None)
                numbers = [row.to or "" for row in ready]
                if guard is not None and limit is not None:
                    texts = [row.text for row in ready]
                    heard = await self._outbox.look.heard(seen.account.id, numbers, texts, now - limit.within)
                    for place, (number, text) in enumerate(zip(numbers, texts, strict=True)):
                        guard.add(number, text, *heard.get(place, (0, 0)))
                if any(row.name for row in ready):
                    known = await self._outbox.look.names_of(numbers)
                    names.add([(row.to or "", row.name) for row in ready], known)
        found = []
        if repeated:
            found.append(Found(Finding.REPEATS, True, repeated, at=latest))
        if guard is not None and limit is not None and guard.over:
            words = {"equal": str(limit.equal), "any": str(limit.any)}
            found.append(Found(Finding.FLOOD, True, guard.over, words))
        if names.shifted:
            found.append(Found(Finding.SHIFTED, True, names.other, {"known": str(names.known)}))
        return found

    async def _same_file(self, opened: OpenedList) -> list[Found]:
        """Whether a batch was made from this very file within a day, from whatever account."""
        if not opened.folder or not self._settings.get(declared.WARN_REPEATS):
            return []
        earlier = await self._outbox.look.same_file(opened.title, opened.folder, self._clock.now() - REPEAT)
        if earlier is None:
            return []
        _, title, at, account = earlier
        return [Found(Finding.SAME_FILE, True, words={"title": title, "account": account}, at=at)]

    def quiet(self, summary: Summary, when: datetime | None) -> list[Found]:
        """Countries where people are left in peace at that moment (None: now), if the office keeps quiet hours."""
        if not self._settings.get(declared.QUIET_HOURS):
            return []
        moment = when or self._clock.now()
        return [
            Found(Finding.QUIET, True, count, {"country": region}, at=hours(region).next_open(moment))
            for region, count in summary.countries.most_common()
            if hours(region).quiet(moment)
        ]
