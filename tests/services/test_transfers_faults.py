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

from smsdesk.simulator import Fault, Simulator
from smsdesk.simulator.faults import DOOR, MEANING
from tests.services.transfer_world import DETAILS, TransferWorld, a_desk, none_wrong, sequence
from tests.services.transferring import CHILDREN, Count, asked_of, order


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


@pytest.mark.logs("task transfer failed")  # the way in which a program dies here
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


@pytest.mark.logs("task transfer failed")
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


CASES = [
    (provider, fault)
    for provider, side in Simulator(quiet=True).sides.items()
    if provider in CHILDREN
    for fault in Fault
    if fault not in MEANING or fault in side.meanings
]
QUICK = {Fault.REFUSE, Fault.RESET_BEFORE, Fault.RESET_AFTER, Fault.LOGIN_PAGE, Fault.EMPTY_BODY, Fault.DEBITED_ONLY}


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("faults", [QUICK, pytest.param(set(Fault), marks=pytest.mark.slow)], ids=["some", "every"])
async def test_every_fault_at_the_call_and_at_the_readings_around_it(tmp_path, faults):
    count = Count()
    async with a_desk(tmp_path) as office:
        for provider, fault in CASES:
            for place in ("before", "call", "after") if fault in faults else ():
                await meet(office, provider, fault, place, count)
    print(count)
    none_wrong(count)
    assert count.transfers > 2 * len(faults)


async def meet(office, provider, fault, place, count):
    """One top-up; the fault is met by the readings before, the call itself, or the readings after."""
    world = TransferWorld(office, provider, lambda options: options[0], count)
    await world.begin()
    simulator, details = office.simulator, dict(DETAILS.get(fault, {}))
    asked = len(asked_of(office, provider))

    def after(request):
        return len(asked_of(office, provider)) > asked

    if fault in DOOR:
        shut = {"before": "", "call": "balance", "after": "top_up"}[place]
        heard = []
        if shut:
            # The door knows no operations: it shuts when the call before has come in.
            simulator.listen(
                lambda entry: (
                    entry.operation == shut and not heard and heard.append(simulator.fault(provider, fault, times=None))
                )
            )
        else:
            heard.append(simulator.fault(provider, fault, times=None))
    elif place == "call":
        simulator.fault(provider, fault, operation="top_up", **details)
        heard = [1]
    else:
        for operation in ("balance", "sub_accounts"):
            match = {"match": after} if place == "after" else {}
            simulator.fault(provider, fault, operation=operation, times=None, **match, **details)
        heard = [1]
    count.faults += 1
    kind, child = CHILDREN[provider][0]
    await world.carried_out([(world.service, order(world.account, child, 50, kind=kind))])
    heard.append(1)
    await world.finish()
