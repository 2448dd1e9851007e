"""Each client against its provider's own side over real HTTP: what the desk says is what the provider received."""

from __future__ import annotations

import secrets
from decimal import Decimal

import pytest

from smsdesk.core.result import CallFailed, Outgoing, Reason
from smsdesk.core.state import State
from smsdesk.simulator import Fault, Simulator
from smsdesk.simulator.faults import MEANING

KEYS = ("mspace", "nextbyte", "smsoffice", "ndovubase")
NUMBERS = {
    "mspace": "+254722000001", "nextbyte": "+255754000001", "smsoffice": "+27831234567", "ndovubase": "+254722000001",
}  # fmt: skip
TEXT = "Shule / ? # % + & \" ' \n kesho 😀 مرحبا"
TAKEN = {State.ACCEPTED, State.ENROUTE}


def message(provider, to, text=TEXT):
    sender = provider.credentials.fields["sender"]
    return Outgoing(to, text, sender, secrets.token_hex(16))


@pytest.mark.parametrize("key", KEYS)
async def test_what_was_sent_is_what_arrived(simulator, connect, key):
    provider = connect(key)
    (sent,) = await provider.send([message(provider, NUMBERS[key])])
    (entry,) = simulator.entries(key, "send")
    assert sent.state in TAKEN
    assert sent.provider_id in (entry.provider_id or None, entry.provider_id)
    assert ("+" + entry.to, entry.text) == (NUMBERS[key], TEXT)
    assert entry.accepted
    assert simulator.violations() == []


@pytest.mark.parametrize("key", KEYS)
async def test_signing_in_and_the_balance(simulator, connect, key):
    provider = connect(key)
    await provider.preflight()
    signed = await provider.sign_in()
    if key == "ndovubase":
        assert signed.ok is None
        assert simulator.entries() == []
        return
    assert signed.ok
    assert signed.balance is not None
    assert signed.balance == await provider.balance()
    before = signed.balance.amount
    await provider.send([message(provider, NUMBERS[key], "One part")])
    (entry,) = simulator.entries(key, "send")
    assert before is not None
    assert (await provider.balance()).amount == before - entry.charged
    assert simulator.violations() == []


@pytest.mark.parametrize("key", KEYS)
async def test_a_wrong_password_is_refused_and_nothing_is_taken(simulator, connect, key):
    provider = connect(key, password="wrong", api_key="wrong")
    (sent,) = await provider.send([message(provider, NUMBERS[key])])
    assert (sent.state, sent.reason) == (State.REJECTED, Reason.AUTH)
    assert not any(entry.accepted for entry in simulator.ledger)
    if key != "ndovubase":
        assert (await provider.sign_in()).ok is False
        with pytest.raises(CallFailed):
            await provider.preflight()


TRANSFERS = {Fault.CREDITED_ONLY, Fault.DEBITED_ONLY}
CASES = [
    (key, fault)
    for key, side in Simulator(quiet=True).sides.items()
    for fault in Fault
    if fault not in TRANSFERS and (fault not in MEANING or fault in side.meanings)
]


@pytest.mark.parametrize(("key", "fault"), CASES)
async def test_no_fault_makes_a_message_safe_that_is_not(simulator, connect, key, fault):
    provider = connect(key)
    seconds = {Fault.LATE: 3.0, Fault.SLOW: 0.2}.get(fault)
    details = {} if seconds is None else {"seconds": seconds}
    simulator.fault(key, fault, times=None if fault is Fault.REFUSE else 1, **details)
    (sent,) = await provider.send([message(provider, NUMBERS[key])])
    entries = simulator.entries(key, "send")
    assert len(entries) <= 1
    accepted = any(entry.accepted for entry in entries)
    if sent.state is State.NOT_SENT:
        assert not entries
    if sent.state is State.REJECTED:
        assert not accepted
    if sent.state in TAKEN:
        assert accepted
    if key == "smsoffice" and fault in (Fault.SILENT, Fault.LATE, Fault.SLOW):
        return  # it still holds the connection that we left, and allows no second one
    # And the next message goes its own way.
    await simulator.mend()
    (following,) = await provider.send([message(provider, NUMBERS[key])])
    assert following.state in TAKEN
    last = simulator.entries(key, "send")[-1]
    assert following.provider_id in (last.provider_id, None)
    assert [entry.violation for entry in simulator.violations(key)] == []


@pytest.mark.parametrize("fault", [Fault.RESET_BEFORE, Fault.RESET_AFTER, Fault.NO_ANSWER, Fault.BAD_GATEWAY])
@pytest.mark.parametrize("size", [1, 5])
async def test_a_lost_answer_of_nextbyte_is_found_in_its_log(simulator, connect, fault, size):
    provider = connect("nextbyte")
    bundle = [message(provider, f"+25575400000{n}") for n in range(size)]
    reference = bundle[0].reference
    bundle = [Outgoing(each.to, each.text, each.sender, reference) for each in bundle]
    simulator.fault("nextbyte", fault)
    sent = await provider.send(bundle)
    assert {each.state for each in sent} == {State.UNKNOWN}
    later = message(provider, "+255754000009")
    assert (await provider.send([later]))[0].state in TAKEN
    looked = await provider.lookup(reference, [each.to for each in bundle], later.reference)
    assert looked.control_seen
    arrived = {"+" + entry.to for entry in simulator.entries("nextbyte", "send") if entry.accepted} - {later.to}
    assert {each.to for each in looked.found} == arrived
    assert len(arrived) == (0 if fault is Fault.RESET_BEFORE else size)


async def test_a_bundle_is_one_request(simulator, connect):
    provider = connect("nextbyte")
    numbers = [f"+2557540000{n:02}" for n in range(30)]
    bundle = [Outgoing(to, f"Habari {to}", provider.credentials.fields["sender"], "f" * 32) for to in numbers]
    sent = await provider.send(bundle)
    entries = simulator.entries("nextbyte", "send")
    assert {entry.request for entry in entries} == {entries[0].request}
    assert [("+" + entry.to, entry.text) for entry in entries] == [(each.to, each.text) for each in bundle]
    by_number = {"+" + entry.to: entry for entry in entries}
    for each, result in zip(bundle, sent, strict=True):
        assert (result.state in TAKEN) is by_number[each.to].accepted
    assert simulator.violations() == []


async def test_the_test_addresses_of_nextbyte_cost_nothing(simulator, connect):
    provider = connect("nextbyte", test_mode="true")
    before = (await provider.balance()).amount
    (sent,) = await provider.send([message(provider, NUMBERS["nextbyte"])])
    assert sent.state in TAKEN
    assert (await provider.balance()).amount == before
    assert sum((entry.charged for entry in simulator.ledger), Decimal(0)) == 0


async def test_one_connection_at_a_time_is_one_connection(simulator, connect):
    provider = connect("smsoffice")
    for _ in range(5):
        await provider.balance()
        await provider.send([message(provider, NUMBERS["smsoffice"])])
    assert simulator.violations() == []
