"""A clock that is set, a computer that slept: nothing goes out early, and nothing late without a person."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from smsdesk.core.state import JobState, State
from smsdesk.services.outbox import Outbox

HOUR = timedelta(hours=1)


def looks_at(office):
    """How often the provider was asked whether it is there."""
    return sum(entry.operation != "send" for entry in office.simulator.entries("mspace"))


async def life(office):
    """One life of an engine, to its end."""
    sender = office.engine()
    await sender.start()
    await sender.until_quiet(patience=5)
    await sender.stop(5)


@pytest.mark.parametrize("history", [(-48, 0), (7.99, 8), (-1, 3, -5, 8.01), (1, 7, -1000, 31.9)])
async def test_nothing_goes_out_before_its_instant_however_the_clock_is_set(office, history):
    account = await office.account("mspace")
    start = office.clock.now() + 8 * HOUR
    job = await office.job(account, ["a", "b"], country="254", start=start)
    for hours in history:
        office.clock.ahead = hours * HOUR
        await life(office)
        due = hours * HOUR >= 8 * HOUR
        assert len(office.sent("mspace")) == (2 if due else 0)
    assert await office.states(job) in ({"accepted": 2}, {"queued": 2})


@pytest.mark.parametrize("days", [2, 3, 400])
async def test_what_slept_through_its_day_is_missed_and_asks_a_person(office, days):
    account = await office.account("mspace")
    job = await office.job(account, ["a"], country="254", start=office.clock.now() + HOUR)
    office.clock.ahead = timedelta(days=days)
    await life(office)
    assert office.sent("mspace") == []
    assert await office.states(job) == {"missed": 1}
    outbox = Outbox(office.store, office.clock)
    (message,) = await office.messages(job)
    assert await outbox.decide([message.id], State.QUEUED, "Asha") == {message.id: State.QUEUED}
    await life(office)
    assert len(office.sent("mspace")) == 1
    attempts = (await office.store.look.history(message.id)).attempts
    assert [each.authorised_by for each in attempts] == ["Asha"]


async def test_a_laptop_that_slept_through_eight_asks_before_it_sends(office):
    account = await office.account("mspace")
    job = await office.job(account, ["a"], country="254", start=office.clock.now() + HOUR)
    outbox = Outbox(office.store, office.clock)
    assert await outbox.stale() is None
    office.clock.ahead = 2 * HOUR
    stale = await outbox.stale()
    assert stale is not None
    assert stale[0] == 1
    # the window starts its engine held then, and a click releases it
    await office.sender.start(hold=True)
    await asyncio.sleep(0.6)
    assert office.sent("mspace") == []
    office.sender.release()
    assert await office.sender.until_quiet() == []
    assert (await outbox.job(job)).state is JobState.FINISHED


async def test_after_a_sleep_the_lane_looks_before_it_sends(office, monkeypatch):
    account = await office.account("mspace")
    await office.job(account, ["a"], country="254")
    await office.sender.start()
    assert await office.sender.until_quiet() == []
    looks = looks_at(office)
    await office.job(account, ["b"], country="254")
    office.sender.kick()
    assert await office.sender.until_quiet() == []
    assert looks_at(office) == looks  # a moment later there is no need
    awake = office.clock.monotonic
    monkeypatch.setattr(office.clock, "monotonic", lambda: awake() + 20)
    await asyncio.sleep(0.6)
    await office.job(account, ["c"], country="254")
    office.sender.kick()
    assert await office.sender.until_quiet() == []
    assert looks_at(office) == looks + 1


async def test_an_uncertain_message_cannot_be_decided_sooner_by_a_clock_set_back(office):
    account = await office.account("mspace")
    job = await office.job(account, ["a"], country="254")
    from smsdesk.core.errors import Refused
    from smsdesk.simulator import Fault

    office.simulator.fault("mspace", Fault.RESET_AFTER, operation="send")
    await life(office)
    (message,) = await office.messages(job)
    outbox = Outbox(office.store, office.clock)
    for ahead in (timedelta(0), -HOUR, timedelta(seconds=100)):
        office.clock.ahead = ahead
        with pytest.raises(Refused, match="may still"):
            await outbox.decide([message.id], State.QUEUED, "Asha")
    office.clock.ahead = timedelta(seconds=200)
    await outbox.decide([message.id], State.NOT_SENT, "Asha")


async def test_after_another_network_the_provider_is_looked_for_before_the_next_send(office):
    account = await office.account("mspace")
    await office.job(account, ["a"], country="254")
    await office.sender.start()
    await office.sender.until_quiet()
    looks = looks_at(office)
    await office.job(account, ["b"], country="254")
    await office.sender.until_quiet()
    assert looks_at(office) == looks  # nothing gave reason to doubt it
    office.sender.network_changed()
    await office.job(account, ["c"], country="254")
    await office.sender.until_quiet()
    assert looks_at(office) == looks + 1
    assert len(office.sent("mspace")) == 3


async def test_the_time_left_after_a_night_is_that_of_the_sending_alone(office):
    account = await office.account("mspace", rate="10")
    outbox = Outbox(office.store, office.clock)
    job = await office.job(account, [f"t{n}" for n in range(20)], country="254")
    assert await outbox.seconds_left([await outbox.job(job)]) is None  # nothing is known yet
    await office.sender.start()
    await office.sender.until_quiet()
    await office.sender.stop()
    office.clock.ahead = timedelta(hours=9)
    rest = await office.job(account, [f"r{n}" for n in range(100)], country="254")
    left = await outbox.seconds_left([await outbox.job(rest)])
    assert left is not None
    assert 5 < left < 40  # ten a second, on a machine that may be busy; the night is not in it
