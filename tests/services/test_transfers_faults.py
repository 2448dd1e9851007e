"""Random histories of orders, faults and deaths: no top-up twice, no wrong word about one, books that agree."""

from __future__ import annotations

import asyncio
import random
import shutil
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.services.transfer_world import TransferWorld, a_desk, none_wrong, sequence
from tests.services.transferring import Count


class History(RuleBasedStateMachine):
    """Each step is drawn; what it breaks is shrunk to the steps that it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="transfers-"))
        self.runner = asyncio.Runner()
        self.open = AsyncExitStack()
        self.count = Count()

    @initialize(provider=st.sampled_from(["mspace", "nextbyte"]))
    def a_new_desk(self, provider):
        self.office = self.runner.run(self.open.enter_async_context(a_desk(self.folder)))
        self.world = TransferWorld(self.office, provider, self.choose, self.count)
        self.runner.run(self.world.begin())

    def choose(self, options):
        return self.data.draw(st.sampled_from(options))

    @rule(data=st.data())
    def something_happens(self, data):
        self.data = data
        self.runner.run(self.world.step())
        none_wrong(self.count)

    def teardown(self):
        if hasattr(self, "world"):
            self.runner.run(self.world.finish())
            self.runner.run(self.open.aclose())
            none_wrong(self.count)
        self.runner.close()
        shutil.rmtree(self.folder)


@pytest.mark.timeout(300)
def test_no_history_moves_twice_or_says_what_is_not():
    run_state_machine_as_test(
        History,
        settings=settings(
            max_examples=8,
            stateful_step_count=6,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("provider", ["mspace", "nextbyte"])
@pytest.mark.parametrize("histories", [12, pytest.param(500, marks=pytest.mark.slow)])
async def test_random_histories(tmp_path, provider, histories):
    count = Count()
    for block in range(0, histories, 50):
        # A new desk now and then, so that no list of an earlier history slows a later one down.
        async with a_desk(tmp_path / str(block)) as office:
            for number in range(block, min(block + 50, histories)):
                chance = random.Random(f"{provider} {number}")
                await sequence(office, provider, chance.choice, count, steps=8)
                none_wrong(count)
    print(f"{provider}: {count}")
    assert count.sequences == histories
    assert min(count.transfers, count.kills, count.faults, count.unknown, count.verdicts or 1) > 0
