"""Having somebody join a service, or leave it."""

from __future__ import annotations

import pytest

from smsdesk.core.result import Outcome, Reason
from smsdesk.simulator import Fault

NUMBER = "+254708400000"


async def test_joining_and_leaving(simulator, connect):
    provider = connect("ndovubase")
    assert (await provider.subscribe(NUMBER, "44", active=True)).outcome is Outcome.DONE
    assert ("44", "254708400000") in simulator.ndovubase.shortcodes.subscribers
    twice = await provider.subscribe(NUMBER, "44", active=True)
    assert (twice.outcome, twice.reason) == (Outcome.REFUSED, Reason.DUPLICATE)
    assert (await provider.subscribe(NUMBER, "44", active=False)).outcome is Outcome.DONE
    gone = await provider.subscribe(NUMBER, "44", active=False)
    assert (gone.outcome, gone.reason) == (Outcome.REFUSED, Reason.PERMISSION)
    assert [entry.operation for entry in simulator.ledger] == ["subscribe", "subscribe", "unsubscribe", "unsubscribe"]
    assert simulator.violations() == []


@pytest.mark.parametrize(
    ("body", "outcome", "reason"),
    [
        ('{"status_code":"1","status_desc":"Success","mobile":"254708400000"}', Outcome.DONE, None),
        ('{"status_code":1000,"status_desc":"Success"}', Outcome.DONE, None),
        ('[{"status_code":"1"}]', Outcome.DONE, None),
        ('{"status_code":"0","status_desc":"Failed"}', Outcome.REFUSED, Reason.SERVER),
        ('{"status_code":0,"status_desc":"Failed – user locked"}', Outcome.REFUSED, Reason.BLOCKED),
        ('{"status_code":"1009","status_desc":"Unsupported data type"}', Outcome.REFUSED, Reason.CONTENT),
        ('{"status_code":"1013","status_desc":"Invalid API Key"}', Outcome.REFUSED, Reason.AUTH),
        ('{"status_code":"77","status_desc":"New"}', Outcome.REFUSED, None),
        ('{"status_code":"1","status_desc":"Failed"}', Outcome.UNKNOWN, Reason.PARSE),
        ('{"status":"1"}', Outcome.UNKNOWN, Reason.PARSE),
        ("", Outcome.UNKNOWN, Reason.PARSE),
        ("<html>", Outcome.UNKNOWN, Reason.PARSE),
    ],
)
async def test_what_may_be_answered(server, make_provider, body, outcome, reason):
    server.say(body.encode())
    change = await make_provider("ndovubase").subscribe(NUMBER, "44", active=True)
    assert (change.outcome, change.reason) == (outcome, reason)


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault.value in (
    "refuse", "reset_before", "reset_after", "no_answer", "bad_gateway", "server_error", "cut_body", "garbage",
)])  # fmt: skip
async def test_no_fault_is_called_refused_or_done(simulator, connect, fault):
    simulator.fault("ndovubase", fault)
    change = await connect("ndovubase").subscribe(NUMBER, "44", active=True)
    assert change.outcome is (Outcome.NOT_SENT if fault is Fault.REFUSE else Outcome.UNKNOWN)


@pytest.mark.parametrize(("number", "service"), [("0708400000", "44"), (NUMBER, ""), (NUMBER, "4\n4")])
async def test_what_cannot_be_asked_is_refused_here(server, make_provider, number, service):
    change = await make_provider("ndovubase").subscribe(number, service, active=True)
    assert (change.outcome, server.opened) == (Outcome.REFUSED, 0)
