"""The one law of opting out: nothing is begun for a number that is on the list at that moment."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import nullcontext
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.core.errors import Refused
from smsdesk.core.message import Ended
from smsdesk.core.result import Handed
from smsdesk.core.state import State
from tests.store.inbound import ASHA, JUMA, NOON, opened

NUMBERS = st.sampled_from([ASHA, JUMA])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("job"), NUMBERS),
        st.tuples(st.just("writes"), NUMBERS, st.sampled_from(["STOP", "acha", "START", "anza", "habari", "bei"])),
        st.tuples(st.sampled_from(["add", "remove", "behind"]), NUMBERS),
        st.tuples(st.just("begin"), st.integers(1, 4)),
        st.tuples(st.just("end"), st.sampled_from([State.ACCEPTED, State.QUEUED, State.UNKNOWN, State.REJECTED])),
        st.tuples(st.just("again"), NUMBERS),
    ),
    max_size=25,
)


@settings(max_examples=25, deadline=None)
@given(STEPS)
def test_nothing_is_begun_for_whoever_opted_out(steps) -> None:
    asyncio.run(walk(steps))


async def walk(steps) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder)) as line:
            await line.rule("BEI", answer="message")
            desk = Desk(line)
            for number, (what, *words) in enumerate(steps):
                line.now = NOON + timedelta(minutes=number)
                await getattr(desk, what)(*words)


class Desk:
    """What may happen, each with what has to hold after it."""

    def __init__(self, line) -> None:
        self.line = line
        self.air = []

    async def opted_out(self):
        return {number for number, _ in await self.line.optouts()}

    async def waiting(self):
        return {message.to for message in await self.line.messages() if message.state is State.QUEUED}

    async def job(self, number) -> None:
        await self.line.job(number)

    async def writes(self, number, text) -> None:
        before = number in await self.opted_out()
        await self.line.arrive(text, number)
        if not before and number in await self.opted_out():
            assert number not in await self.waiting()

    async def add(self, number) -> None:
        await self.line.store.optouts.remove([number])
        await self.line.store.optouts.add([number], "asked", self.line.now)
        assert number not in await self.waiting()

    async def remove(self, number) -> None:
        await self.line.store.optouts.remove([number])

    async def behind(self, number) -> None:
        """As by whoever read the list before and writes a message now."""
        order = "INSERT OR IGNORE INTO optout (number, reason, at) VALUES (?, 'x', 1)"
        await self.line.do(lambda connection: connection.execute(order, (number,)).rowcount)

    async def begin(self, count) -> None:
        outbox, opted_out = self.line.store.outbox, await self.opted_out()
        reference = f"{len(self.air):032x}"
        begun = await outbox.begin(self.line.account.id, count, reference, "d" * 32, self.line.now)
        assert not {each.to for each in begun} & opted_out
        if not begun:
            assert not await self.waiting()
        self.air.extend(begun)

    async def end(self, state) -> None:
        if self.air:
            each = self.air.pop()
            handed = Handed.NONE if state is State.QUEUED else Handed.ALL
            outcome = State.NOT_SENT if state is State.QUEUED else state
            await self.line.store.outbox.end([Ended(each.id, each.reference, state, outcome, handed)], self.line.now)

    async def again(self, number) -> None:
        refused = number in await self.opted_out()
        for message in await self.line.messages():
            if message.to == number and message.state in (State.UNKNOWN, State.REJECTED):
                by_hand = self.line.store.outbox.resolve(
                    message.id, State.QUEUED, "Grace", self.line.now, NOON + timedelta(days=1)
                )
                with pytest.raises(Refused, match="no more messages") if refused else nullcontext():
                    await by_hand
