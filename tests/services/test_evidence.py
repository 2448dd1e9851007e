"""A balance speaks for uncertain messages, for a person to decide; it moves none by itself."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from smsdesk.core.state import State
from smsdesk.services.accounts import Accounts
from smsdesk.services.evidence import SAYS, Weigher
from smsdesk.simulator import Fault

COUNTRY = {"mspace": "254", "smsoffice": "27"}


async def opened(office, provider, **fields):
    """An account whose balance is known."""
    account = await office.account(provider, alone="yes", **fields)
    accounts = Accounts(office.store, office.connections, office.drawer, office.clock)
    await accounts.read_balance(account)
    await office.sender.start()
    return account


async def lost(office, account, fault, before=()):
    """A message without an answer, after some that were taken."""
    country = COUNTRY[account.provider]
    if before:
        await office.job(account, before, country=country)
        await office.sender.until_quiet()
    office.simulator.fault(account.provider, fault, operation="send")
    job = await office.job(account, ["lost"], country=country)
    async with asyncio.timeout(20):
        while await office.states(job) != {"unknown": 1}:
            await asyncio.sleep(0.02)
    await office.store.accounts.lift_fuse(account.id)
    (message,) = await office.messages(job)
    return message


async def weigh(office):
    """Look, and look again after the time that has to lie between."""
    weigher = Weigher(office.sender)
    await weigher.round()
    office.clock.ahead += timedelta(minutes=3)
    await weigher.round()
    office.clock.ahead += timedelta(seconds=61)
    await weigher.round()


async def leaning(office, message):
    return (await office.store.look.history(message.id)).leaning


@pytest.mark.parametrize("provider", ["mspace", "smsoffice"])
@pytest.mark.parametrize(("fault", "said"), [(Fault.RESET_AFTER, State.ACCEPTED), (Fault.RESET_BEFORE, State.NOT_SENT)])
async def test_the_balance_tells_whether_a_message_was_taken(office, provider, fault, said):
    account = await opened(office, provider)
    message = await lost(office, account, fault, before=("a", "b"))
    await weigh(office)
    found = await leaning(office, message)
    assert found is not None
    assert found.state is said
    assert found.words == SAYS[said]
    (still,) = await office.store.look.some([message.id])
    assert still.state is State.UNKNOWN  # a person decides


async def test_two_of_which_one_was_taken_say_nothing(office):
    account = await opened(office, "smsoffice")
    taken = await lost(office, account, Fault.RESET_AFTER)
    left = await lost(office, account, Fault.RESET_BEFORE)
    await weigh(office)
    for message in (taken, left):
        assert await leaning(office, message) is None
        assert [each.words for each in (await office.store.look.history(message.id)).evidence] == [SAYS[State.UNKNOWN]]


async def test_an_account_that_others_use_is_not_weighed(office):
    account = await office.account("mspace")
    await Accounts(office.store, office.connections, office.drawer, office.clock).read_balance(account)
    await office.sender.start()
    message = await lost(office, account, Fault.RESET_AFTER)
    asked = len(office.simulator.entries("mspace", "balance"))
    await weigh(office)
    assert len(office.simulator.entries("mspace", "balance")) == asked
    assert await leaning(office, message) is None


async def test_a_balance_read_by_others_meanwhile_does_not_hide_what_fell(office):
    account = await opened(office, "mspace")
    message = await lost(office, account, Fault.RESET_AFTER)
    await Accounts(office.store, office.connections, office.drawer, office.clock).read_balance(account)
    await weigh(office)
    found = await leaning(office, message)
    assert found is not None
    assert found.state is State.ACCEPTED


async def test_nothing_is_weighed_while_it_may_be_on_its_way(office):
    account = await opened(office, "mspace")
    message = await lost(office, account, Fault.RESET_AFTER)
    asked = len(office.simulator.entries("mspace", "balance"))
    weigher = Weigher(office.sender)
    await weigher.round()
    office.clock.ahead += timedelta(seconds=61)
    await weigher.round()
    assert len(office.simulator.entries("mspace", "balance")) == asked
    assert await leaning(office, message) is None


async def test_without_a_balance_from_before_nothing_can_be_said(office):
    account = await office.account("mspace", alone="yes")
    await office.sender.start()
    message = await lost(office, account, Fault.RESET_AFTER)
    await weigh(office)
    assert await leaning(office, message) is None
