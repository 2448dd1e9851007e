"""Trying failed messages again: first why they failed, then only what can end better."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from smsdesk.core.groups import FREE_AGAIN, PAID_AGAIN, hopeless
from smsdesk.core.message import Page
from smsdesk.core.state import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.message import Job, Message
    from smsdesk.services.outbox import Outbox

#: How many decisions are asked for at once, so that they share commits.
_AT_ONCE: Final = 128


@dataclass(frozen=True, slots=True)
class Cause:
    """Messages of one job that failed alike: state, reason, the provider's words, and how many."""

    state: State
    reason: str | None
    words: str
    count: int

    @property
    def hopeless(self) -> bool:
        """Whether the number or the text itself was refused, so that another try can only fail again."""
        return hopeless(self.reason)

    @property
    def paid(self) -> bool:
        """Whether another try is paid for again."""
        return self.state in PAID_AGAIN


async def causes(outbox: Outbox, job: int) -> list[Cause]:
    """Why messages of a job did not arrive, the most frequent first."""
    return [Cause(*each) for each in await outbox.look.reasons(job)]


async def retry(outbox: Outbox, job: Job, chosen: Sequence[Cause], by: str, title: str) -> int:
    """Try the messages of these causes again, in that person's name; how many were queued.

    What was never paid for is queued as it is; what was paid for goes into a new job called `title`. Hopeless ones
    stay as they are, whatever was chosen, and so do those whose number is opted out.
    """
    wanted = {(cause.state, cause.reason, cause.words) for cause in chosen if not cause.hopeless}
    states = frozenset(state for state, _, _ in wanted)
    if not states:
        return 0
    free: list[Message] = []
    paid: list[Message] = []
    async for message in outbox.look.messages(Page(job.id, states)):
        if not message.emptied and (message.state, message.reason, message.words) in wanted:
            (free if message.state in FREE_AGAIN else paid).append(message)
    opted_out = await outbox.opted_out([*free, *paid])
    waiting = [message.id for message in free if message.to not in opted_out]
    again = [message.id for message in paid if message.to not in opted_out]
    for start in range(0, len(waiting), _AT_ONCE):
        some = waiting[start : start + _AT_ONCE]
        await asyncio.gather(*(outbox.decide([message], State.QUEUED, by) for message in some))
    queued = (await outbox.again(again, by, title)).queued if again else 0
    return len(waiting) + queued
