"""How a batch stands: read from the store after news, and counted into a speed."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from smsdesk.core.groups import Group, counted
from smsdesk.core.message import Message, Page
from smsdesk.core.state import OPEN, State
from smsdesk.ui.paint.plot import Bar
from smsdesk.ui.words import clock, duration, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from smsdesk.core.message import Job
    from smsdesk.desk import Desk
    from smsdesk.services.news import Changed

#: Latest messages that are kept in sight.
LATEST: Final = 50
#: Bars that have room side by side, and the steps of time that people count in, in seconds.
BARS: Final = 24
STEPS: Final = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400)
#: Speed is that of the last seconds.
WINDOW: Final = 10.0

_MOVED: Final = frozenset(State) - OPEN - {State.SKIPPED, State.HELD, State.DRAFT}


@dataclass
class News:
    """What has changed since somebody last looked, newest message last."""

    messages: deque[int] = field(default_factory=lambda: deque(maxlen=4 * LATEST))
    some: bool = True
    everything: bool = True

    def add(self, changed: Changed, job: int) -> None:
        """Remember what of it is about this batch."""
        if not changed.jobs:
            self.some = self.everything = True
        elif job in changed.jobs:
            self.some = True
            self.messages.extend(changed.messages)


@dataclass(frozen=True)
class Standing:
    """How a batch stands: itself, its latest messages, who comes next, and the batch that is sent before it."""

    job: Job
    latest: list[Message]
    next: str = ""
    before: str = ""


async def read(desk: Desk, job: int, news: News, shown: Iterable[Message]) -> Standing:
    """Read a batch again. Raises `Refused` where there is none of that number."""
    found = await desk.outbox.job(job)
    look = desk.outbox.look
    known = {message.id: message for message in shown if message.job == job}
    if news.everything:
        known.update({each.id: each for each in await look.page(Page(job, _MOVED, down=True), limit=LATEST)})
    if news.messages:
        known.update({each.id: each for each in await look.some(list(dict.fromkeys(news.messages)))})
    moved = [message for message in known.values() if message.job == job and message.state in _MOVED]
    moved.sort(key=lambda message: (message.updated_at, message.id), reverse=True)
    waiting = await look.page(Page(job, frozenset({State.QUEUED})), limit=1) if found.waiting else []
    ahead = ""
    if found.waiting and not found.done:
        concern = [each for each in await desk.outbox.jobs_of_concern() if each.account == found.account]
        ahead = next((each.title for each in concern if each.id < job and each.waiting), "")
    return Standing(found, moved[:LATEST], waiting[0].name if waiting else "", ahead)


async def timeline(desk: Desk, job: int) -> tuple[int, list[Bar]]:
    """Delivery over time: seconds a bar, and the bars from the first message to the last."""
    found = await desk.outbox.look.timeline(job, 3600)
    return (STEPS[0], []) if found is None else bars(*found)


def bars(start: datetime, step: float, counts: Sequence[Mapping[State, int]]) -> tuple[int, list[Bar]]:
    """Put fine steps together into bars that have room; the time stands under the first, and at every full minute."""
    whole = step * len(counts)
    wide = next((each for each in STEPS if each * BARS >= whole), STEPS[-1])
    sums: list[dict[State, int]] = [{} for _ in range(int((len(counts) - 1) * step // wide) + 1)]
    for place, states in enumerate(counts):
        into = sums[int(place * step // wide)]
        for state, count in states.items():
            into[state] = into.get(state, 0) + count
    made = []
    for place, states in enumerate(sums):
        groups = counted(states)
        label = clock(start + timedelta(seconds=wide * place)) if place % 12 == 0 else ""
        made.append(
            Bar(label, groups[Group.DELIVERED], groups[Group.SENT], groups[Group.FAILED], groups[Group.UNCERTAIN])
        )
    return wide, made


def every(seconds: int) -> str:
    """The heading of the plot: "Delivery, every 5 seconds"."""
    return tr("Delivery, every {time}").format(time=duration(seconds))


class Speed:
    """Messages a second, over the last seconds."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, now: float, done: int) -> None:
        """So many were done at that moment (monotonic seconds)."""
        self._seen.append((now, done))
        while len(self._seen) > 2 and self._seen[1][0] < now - WINDOW:
            self._seen.popleft()

    def forget(self) -> None:
        """Begin anew: the batch stood still."""
        self._seen.clear()

    @property
    def value(self) -> float:
        """Messages a second; 0 while it is not known."""
        if len(self._seen) < 2:
            return 0.0
        (began, first), (ended, last) = self._seen[0], self._seen[-1]
        return (last - first) / (ended - began) if ended - began >= 1 and last > first else 0.0
