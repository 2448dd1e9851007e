"""What the page asks of the desk: batches and messages that moved, and what takes a walk over a whole batch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from smsdesk.core.groups import MEMBERS, Group
from smsdesk.core.message import Message, Page
from smsdesk.core.state import State
from smsdesk.services.retry import Cause, causes
from smsdesk.ui.tabs.outbox.heading import bars_of
from smsdesk.ui.uncertain import why_uncertain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from smsdesk.core.message import Job
    from smsdesk.desk import Desk
    from smsdesk.services.accounts import ProviderCard
    from smsdesk.services.news import Changed
    from smsdesk.ui.paint.plot import Bar

#: Batches read at a time.
SOME: Final = 100
#: Bars of the plot.
BARS: Final = 26
#: So many changed messages are read again one by one; more come with the next look at the rows in view.
FEW: Final = 512

_FAILED: Final = (State.REJECTED, State.NOT_SENT, State.UNDELIVERED, State.EXPIRED)


@dataclass
class News:
    """What has changed since the page last looked."""

    jobs: set[int] = field(default_factory=set)
    messages: set[int] = field(default_factory=set)
    everything: bool = False

    def add(self, changed: Changed) -> None:
        """Remember this too."""
        self.jobs |= changed.jobs
        self.messages.update(changed.messages)
        # Without a job anything may have changed: another process wrote, or a person decided.
        self.everything |= not changed.jobs


@dataclass
class Found:
    """What was read after news; `whole` means that `jobs` is the list from its beginning."""

    whole: bool
    jobs: list[Job] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    totals: Mapping[State, int] = field(default_factory=dict)
    asking: int = 0


@dataclass
class Closer:
    """What was read of one batch (None: of the whole desk) by walking over it; None: as before."""

    job: int
    bars: Sequence[Bar] | None = None
    causes: Sequence[Cause] | None = None
    why: str = ""  # why messages are uncertain
    waits: str = ""  # the name of who comes next
    seconds: float | None = None  # how long the rest takes, where that can be said


class Reader:
    """Asks the services, for the page; nothing here knows a widget."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._failed: dict[int, tuple[int, ...]] = {}
        self._cards: dict[str, ProviderCard] | None = None

    def cards(self) -> Mapping[str, ProviderCard]:
        """Every provider by its key."""
        if self._cards is None:
            self._cards = {card.info.key: card for card in self._desk.accounts.providers()}
        return self._cards

    def title_of(self, provider: str) -> str:
        """A provider's name as people know it; its key, where it is not installed any more."""
        card = self.cards().get(provider)
        return card.info.title if card else provider

    async def read(
        self, news: News, known: Iterable[int], shown: int, search: str, at_hand: Callable[[Iterable[int]], list[int]]
    ) -> Found:
        """Read what moved. A batch that is not `known` yet changes the order of the list, so the list is read."""
        outbox, look = self._desk.outbox, self._desk.outbox.look
        known = set(known)
        found = Found(news.everything or not news.jobs <= known)
        if found.whole:
            found.jobs = await self._list(max(SOME, len(known)), shown, search)
        else:
            found.jobs = [await outbox.job(job) for job in sorted(news.jobs)]
        found.asking = await look.asking()
        found.totals = await look.totals()
        ids = at_hand(news.messages)
        if ids and len(ids) <= FEW:
            found.messages = await look.some(ids)
        return found

    async def _list(self, limit: int, shown: int, search: str) -> list[Job]:
        outbox = self._desk.outbox
        newest = await outbox.jobs(limit=limit, search=search)
        wanted = search.strip().casefold()
        concern = [job for job in await outbox.jobs_of_concern() if wanted in job.title.casefold()]
        jobs = {job.id: job for job in [*newest, *concern]}
        if shown > 0 and shown not in jobs:
            jobs[shown] = await outbox.job(shown)
        return list(jobs.values())

    def forget(self, job: int) -> None:
        """Read everything of this batch at the next closer look."""
        self._failed.pop(job, None)

    async def look_closer(self, job: Job | None, *, plot: bool) -> Closer:
        """Read the plot, why messages failed (if their number changed), and why some are uncertain."""
        look = self._desk.outbox.look
        found = Closer(job.id if job else 0)
        unknown = await look.page(Page(job.id if job else None, MEMBERS[Group.UNCERTAIN]), limit=1)
        if unknown:
            found.why = why_uncertain(unknown[0], self.title_of(unknown[0].provider))
        if job is None:
            return found
        if job.waiting:
            waiting = await look.page(Page(job.id, frozenset({State.QUEUED})), limit=1)
            found.waits = waiting[0].name if waiting else ""
            found.seconds = await self._desk.outbox.seconds_left([job])
        if plot:
            timeline = await look.timeline(job.id, BARS)
            found.bars = () if timeline is None else bars_of(*timeline)
        failed = tuple(job.count(state) for state in _FAILED)
        if failed != self._failed.get(job.id):
            found.causes = await causes(self._desk.outbox, job.id) if any(failed) else []
            self._failed[job.id] = failed
        return found
