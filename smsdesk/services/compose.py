"""One message on its way from a list to the outbox: what was chosen, what the check found, and the order itself."""

from __future__ import annotations

import asyncio
import re
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from smsdesk.core.contact import ContactGroup
from smsdesk.core.cost import Cost, cost
from smsdesk.core.errors import BadInput, DeskError, Refused
from smsdesk.core.feed import Feed
from smsdesk.core.message import Page
from smsdesk.core.pace import pace
from smsdesk.core.personalise import Template
from smsdesk.core.phone import PROBLEMS
from smsdesk.core.phrase import phrase
from smsdesk.core.preview import LATER, Check, Duplicates, Plan
from smsdesk.core.state import State
from smsdesk.host import settings as declared
from smsdesk.services.findings import TITLES, Checks, Found, Seen
from smsdesk.services.lists import ListRequest
from smsdesk.services.outbox import MEASURED, UNDO, Order
from smsdesk.services.people import CHOSEN
from smsdesk.sheets.columns import OURS
from smsdesk.sheets.sheet import Row

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence

    from smsdesk.core.clock import Clock
    from smsdesk.core.contact import Contact
    from smsdesk.core.message import Account, Reading
    from smsdesk.core.preview import CheckedRow, Summary
    from smsdesk.core.provider import Limits, ProviderInfo
    from smsdesk.host.settings import Settings
    from smsdesk.services.accounts import Accounts
    from smsdesk.services.contacts import Contacts
    from smsdesk.services.drafts import Drafts
    from smsdesk.services.imports import Imports
    from smsdesk.services.lists import Examined
    from smsdesk.services.outbox import Outbox, Queued
    from smsdesk.services.people import PeopleOf
    from smsdesk.store.verbs import Store

#: The draft of the Send page.
DRAFT: Final = "send"


class Composition:
    """Holds what a person has chosen so far; nothing of it is queued before `send`.

    `changed` tells that anything of it is not what it was. `text_error` says why the text cannot be used yet.
    """

    def __init__(
        self,
        imports: Callable[[], Imports],
        outbox: Outbox,
        accounts: Accounts,
        drafts: Drafts,
        settings: Settings,
        clock: Clock,
        store: Store,
        contacts: Contacts,
    ) -> None:
        self._imports = imports
        self._outbox = outbox
        self._accounts = accounts
        self._drafts = drafts
        self._settings = settings
        self._clock = clock
        self._store = store
        self._contacts = contacts
        self._checks = Checks(outbox, settings, clock)
        self.changed: Feed[None] = Feed()
        self.request: ListRequest | None = None
        self.examined: Examined | None = None
        self.account: Account | None = None
        self.sender = ""
        self.text = ""
        self.text_error: BadInput | None = None
        self.when: datetime | None = None  # None: as soon as it is confirmed
        self.skip_repeats = False
        self._queued = False

    # -- what was chosen

    async def open(self, request: ListRequest, progress: Callable[[float], None] | None = None) -> Examined:
        """Take this list, pasted text or people, and check it: also the list of now, read in another way.

        Raises `BadInput`; then the old list stays.
        """
        self._queued = False
        return await self._check(request, progress)

    async def open_file(self, path: Path, progress: Callable[[float], None] | None = None) -> Examined:
        """Take a file, with everything about it found out anew."""
        return await self.open(ListRequest(path=path, country=self.country), progress)

    async def open_people(self, people: PeopleOf) -> Examined:
        """Take the people of an earlier batch, with the text each of them was meant to get as {message}."""
        page = Page(people.job, people.states)
        rows: list[Row] = []
        async for message in self._outbox.look.messages(page):
            if message.to is not None and message.state is not State.SKIPPED:
                rows.append(Row(len(rows) + 1, (message.to, message.name, message.text)))
        self.text = self.text or "{message}"
        return await self.open(ListRequest(people=tuple(rows), country=self.country))

    async def open_groups(self, groups: Sequence[int], progress: Callable[[float], None] | None = None) -> Examined:
        """Take everybody in these groups of contacts, each once, with their fields as placeholders.

        Raises `Refused`: `group.unknown`, `group.opted_out`.
        """
        return await self.open(await self._of_groups(ListRequest(country=self.country), groups), progress)

    async def open_contacts(self, people: Sequence[Contact]) -> Examined:
        """Take these people, with their fields as placeholders."""
        names = tuple(dict.fromkeys(name for one in people for name in one.fields))
        rows = tuple(
            Row(place, (one.number, one.name, *(one.fields.get(name, "") for name in names)))
            for place, one in enumerate(people, start=1)
        )
        chosen = (ContactGroup(CHOSEN, phrase("Chosen contacts"), len(rows)),)
        return await self.open(ListRequest(people=rows, headings=names, groups=chosen, country=self.country))

    async def _of_groups(self, request: ListRequest, groups: Sequence[int]) -> ListRequest:
        known = {group.id: group for group in await self._contacts.groups()}
        missing = [group for group in groups if group not in known]
        if missing or not groups:
            raise Refused("group.unknown", id=missing[0] if missing else "")
        names = await self._contacts.field_names(groups)
        rows: list[Row] = []
        async with aclosing(self._contacts.recipients(groups)) as pages:
            async for page in pages:
                for one in page:
                    cells = (one.number, one.name, *(one.fields.get(name, "") for name in names))
                    rows.append(Row(len(rows) + 1, cells))
        chosen = tuple(known[group] for group in groups)
        return replace(request, people=tuple(rows), headings=tuple(names), groups=chosen)

    async def correct(self, numbers: Mapping[int, str]) -> Examined:
        """Put numbers right by row, as a person decided."""
        if self.request is None:
            raise BadInput("list.none_ready")
        return await self.open(replace(self.request, corrections={**self.request.corrections, **numbers}))

    async def fix(self) -> dict[int, str]:
        """Put right every number whose repair is certain; returns what they are now, by row."""
        fixed = {row.row: row.hint for row in await self.rows_where(lambda row: row.hint is not None) if row.hint}
        await self.correct(fixed)
        return fixed

    async def rows_where(self, wanted: Callable[[CheckedRow], bool], most: int | None = None) -> list[CheckedRow]:
        """The first `most` rows of the whole list that are wanted; a pass over the list."""
        found: list[CheckedRow] = []
        async with aclosing(self._rows()) as chunks:
            async for chunk in chunks:
                found += [row for row in chunk if wanted(row)]
                if most is not None and len(found) >= most:
                    break
        return found[:most]

    async def save_problems(
        self, path: Path, headings: tuple[str, str, str], reason: Callable[[CheckedRow], str]
    ) -> int:
        """Write the problem rows with all their columns, and three more: row, reason, suggestion; returns how many.

        CSV or a workbook, by the ending. Put right there and opened again, it is a list like the one it came from: its
        placeholders are the same. Raises `BadInput` (list.unwritten).
        """
        from smsdesk.sheets.export import write_rows

        if self.request is None or self.examined is None:
            raise BadInput("list.none_ready")
        problems = {row.row: row for row in await self.rows_where(lambda row: row.problem is not None)}
        known = self.examined.opened.headings
        keep = [place for place, heading in enumerate(known) if not heading.startswith(OURS)]
        rows: list[tuple[str, ...]] = []
        async with aclosing(self._imports().cells(self.request)) as chunks:
            async for chunk in chunks:
                for checked, cells in chunk:
                    found = problems.get(checked.row)
                    if found is not None:
                        own = tuple(cells[place] if place < len(cells) else "" for place in keep)
                        rows.append((*own, str(found.row), reason(found), found.hint or ""))
        more = tuple(OURS + heading for heading in headings)
        await asyncio.to_thread(write_rows, path, (*(known[place] for place in keep), *more), rows)
        return len(rows)

    async def write_plainly(self, plainly: bool) -> Examined | None:
        """Write messages without special characters wherever that says the same, or exactly as they are."""
        if self.request is not None:
            self.request = replace(self.request, plainly=plainly)
        return await self.recheck()

    async def send_first(self, parts: int | None) -> Examined | None:
        """Send only what this many parts pay for, in the order of the list; the rest becomes a batch that waits.

        None: send all of it.
        """
        if self.request is not None:
            self.request = replace(self.request, budget=parts)
        return await self.recheck()

    @property
    def budget(self) -> int | None:
        """How many parts are sent now, if not all of them."""
        return None if self.request is None else self.request.budget

    async def costs(self) -> list[tuple[Account, Cost]]:
        """What the list would come to through each account, the one that was chosen first."""
        summary = self.summary
        if summary is None:
            return []
        balances = await self._accounts.balances()
        found = []
        for account in sorted(await self._accounts.all(), key=lambda each: each != self.account):
            reading = balances.get(account.id)
            speed = pace(await self._outbox.look.newest_ends(account.id, MEASURED))
            limits = self._accounts.provider(account.provider).info.limits
            balance = None if reading is None else reading.amount
            found.append((account, cost(summary.sizes, limits, balance, speed)))
        return found

    @property
    def plainly(self) -> bool:
        """Whether messages are written without special characters wherever that says the same."""
        return self.request is not None and self.request.plainly

    def choose_account(self, account: Account) -> None:
        """Send from this account; a sender name it does not have is changed to its first."""
        self.account = account
        if self.sender not in account.senders:
            self.sender = next(iter(account.senders), "")
        self.changed.tell(None)

    async def recheck(self, progress: Callable[[float], None] | None = None) -> Examined | None:
        """Check the list again with the text and account of now; None while there is no list.

        A text that cannot be used yet is in `text_error`, and the list is checked without it.
        """
        if self.request is None:
            return None
        return await self._check(self.request, progress)

    async def _check(self, request: ListRequest, progress: Callable[[float], None] | None = None) -> Examined:
        opted_out = frozenset(number for number, _, _ in await self._store.optouts.all())
        request = replace(request, country=self.country, limits=self._limits(), opted_out=opted_out, text=None)
        opened = await self._imports().open(request)
        self.text_error = None
        if self.text.strip():
            try:
                Template.parse(self.text).bind(opened.headings)
                request = replace(request, text=self.text)
            except BadInput as error:
                self.text_error = error
        examined = await self._imports().examine(request, progress)
        self.request, self.examined = request, examined
        self.changed.tell(None)
        return examined

    def _limits(self) -> Limits | None:
        return None if self.account is None else self.info.limits

    # -- what follows from it

    @property
    def country(self) -> str:
        """Where numbers without a country code are at home: the account says it, or else the desk's setting."""
        own = "" if self.account is None else self.account.fields.get("country", "")
        return own or self._settings.get(declared.COUNTRY)

    @property
    def info(self) -> ProviderInfo:
        """What the account's provider says of itself."""
        if self.account is None:
            raise BadInput("account.unknown", name="", known="")
        return self._accounts.provider(self.account.provider).info

    @property
    def summary(self) -> Summary | None:
        """What the last check found."""
        return None if self.examined is None else self.examined.summary

    @property
    def title(self) -> str:
        """What the batch is called: the file without its ending, or what it was made from."""
        if self.examined is None:
            return ""
        opened = self.examined.opened
        return TITLES.get(opened.kind) or (opened.title if opened.kind == "groups" else Path(opened.title).stem)

    def must_type(self) -> bool:
        """Whether the number of people has to be typed before it is sent."""
        summary = self.summary
        return summary is not None and summary.ready > self._settings.get(declared.CONFIRM_ABOVE)

    # -- the Check step

    async def findings(self, balance: Reading | None) -> list[Found]:
        """Everything that was looked at, in the order of the page; it takes a pass over the whole list."""
        if self.examined is None or self.account is None:
            return []
        seen = Seen(self.examined, self.account, self.info, self.sender, self.text, self.when)
        return await self._checks.look(seen, balance, self._rows)

    def quiet(self, when: datetime | None) -> list[Found]:
        """Countries of this list where people are left in peace at that moment (None: now)."""
        return [] if self.summary is None else self._checks.quiet(self.summary, when)

    async def _rows(self) -> AsyncGenerator[list[CheckedRow], None]:
        if self.request is None:
            raise BadInput("list.none_ready")
        async with aclosing(self._imports().rows(self.request)) as rows:
            async for chunk in rows:
                yield chunk

    # -- the order

    async def send(self, by: str) -> Queued:
        """Queue it; nothing leaves the computer before the undo time is over. Raises `BadInput`, and queues nothing."""
        if self.text_error is not None:
            raise self.text_error
        if self.request is None or self.request.text is None or self.examined is None:
            raise BadInput("text.empty")
        order = self._order(by, self.title, self.when or self._clock.now() + UNDO)
        opened = self.examined.opened
        source = {"file": opened.title, "sheet": opened.sheet or "", "folder": opened.folder}
        order = replace(order, source={key: value for key, value in source.items() if value})
        if self.examined.summary.later:
            # First, so that a power cut between the two leaves a batch that waits, and nobody is forgotten.
            rest = replace(order, title=phrase("{title}, the rest", title=order.title), held=True)
            async with aclosing(self._rows_now(later=True)) as rows:
                await self._outbox.enqueue(rest, rows)
        async with aclosing(self._rows_now(later=False)) as rows:
            queued = await self._outbox.enqueue(order, rows)
        # A save that comes late would bring back as a draft what is on its way.
        self._queued = True
        await self._drafts.drop(DRAFT)
        return queued

    async def _rows_now(self, *, later: bool) -> AsyncGenerator[list[CheckedRow], None]:
        """The rows within the budget, or only those beyond it."""
        async with aclosing(self._rows()) as chunks:
            async for chunk in chunks:
                rows = [row for row in chunk if (row.left_out == LATER) == later]
                if rows:
                    yield [row._replace(left_out=None) for row in rows] if later else rows

    async def send_test(self, number: str, by: str, title: str) -> Queued:
        """Send the message of the first person to this number. It is paid for like any other."""
        if self.text_error is not None:
            raise self.text_error
        first = None if self.summary is None else self.summary.first
        text = first.text if first is not None else self.text
        if not text.strip():
            raise BadInput("text.empty")
        plan = Plan(0, None, self.country, Template(text, (text,), ()).bind(()), self._limits())
        row = Check(plan).row(1, (number,))
        if row.problem is not None:
            raise BadInput("number.bad", number=number, detail=PROBLEMS[row.problem])
        return await self._outbox.enqueue(self._order(by, title, None), _once([row]))

    def _order(self, by: str, title: str, when: datetime | None) -> Order:
        if self.account is None:
            raise BadInput("account.unknown", name="", known="")
        if not self.sender:
            raise BadInput("account.no_sender", name=self.account.name)
        if self.info.sender_pattern and not re.fullmatch(self.info.sender_pattern, self.sender):
            raise BadInput(
                "account.sender",
                sender=self.sender,
                detail=phrase("it has to be {sender_rule}", sender_rule=self.info.sender_rule),
            )
        return Order(self.account, title, self.text, self.sender, by, when, skip_repeats=self.skip_repeats)

    # -- the draft

    async def save(self) -> None:
        """Keep what was chosen and typed: a file by its name, groups by theirs; people of an earlier batch are not."""
        if self._queued:
            return
        request = self.request
        body: dict[str, object] = {
            "text": self.text, "sender": self.sender, "account": None if self.account is None else self.account.id,
            "when": None if self.when is None else self.when.isoformat(),
        }  # fmt: skip
        if request is not None and (request.people is None or request.groups):
            body["list"] = {
                "groups": [group.id for group in request.groups],
                "path": None if request.path is None else str(request.path), "pasted": request.pasted,
                "sheet": request.sheet, "header": request.header, "number_column": request.number_column,
                "name_column": request.name_column, "duplicates": str(request.duplicates),
                "leave_out_hidden": request.leave_out_hidden,
                "plainly": request.plainly, "budget": request.budget,
                "corrections": {str(row): number for row, number in request.corrections.items()},
            }  # fmt: skip
        await self._drafts.save(DRAFT, body)

    async def restore(self) -> bool:
        """Take up the draft that was kept; False where there is none. A list that is gone is left out."""
        body = await self._drafts.read(DRAFT)
        if body is None:
            return False
        accounts = {account.id: account for account in await self._accounts.all()}
        self.text, self.sender = str(body.get("text", "")), str(body.get("sender", ""))
        self.account = accounts.get(str(body.get("account", "")))
        when = body.get("when")
        self.when = datetime.fromisoformat(when) if isinstance(when, str) else None
        kept = body.get("list")
        if isinstance(kept, dict):
            path = kept.get("path")
            corrections = {int(row): str(number) for row, number in kept.pop("corrections", {}).items()}
            kept.pop("path", None)
            kept["duplicates"] = Duplicates(kept.get("duplicates", Duplicates.SKIP))
            kept.pop("keep_duplicates", None)  # as earlier drafts have it
            groups = kept.pop("groups", [])
            request = ListRequest(path=None if path is None else Path(path), corrections=corrections, **kept)
            try:
                await self.open(await self._of_groups(request, groups) if groups else request)
            except DeskError:
                self.request = self.examined = None
        self.changed.tell(None)
        return True

    def take_back(self) -> None:
        """It was queued and cancelled again: from here on it is a draft like before."""
        self._queued = False

    async def clear(self) -> None:
        """Begin anew; account and sender name stay."""
        self._queued = False
        self.request = self.examined = self.when = None
        self.text, self.text_error, self.skip_repeats = "", None, False
        await self._drafts.drop(DRAFT)
        self.changed.tell(None)


async def _once(rows: list[CheckedRow]) -> AsyncIterator[list[CheckedRow]]:
    yield rows
