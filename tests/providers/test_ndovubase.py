"""Every sample and every status code of Ndovubase's documentation."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from smsdesk.core.result import CallFailed, Fuse, Handed, Reason
from smsdesk.core.state import State
from smsdesk.providers.ndovubase.codes import REFUSALS

SUCCESS = {
    "status_code": "1000", "status_desc": "Success", "message_id": "sms.5ed0e9e9619937.17151728",
    "mobile_number": "254708400000", "network_name": "Safaricom", "message_cost": "1", "credit_balance": "-1",
}  # fmt: skip
FAILURE = {
    "status_code": "1003", "status_desc": "Invalid mobile number 26770792", "message_id": "0", "mobile_number": "0",
    "network_name": "Not set", "message_cost": "0.00", "credit_balance": "",
}  # fmt: skip
BULK = {
    "status_code": "1000", "status_desc": "Success", "message_id": 288369252, "mobile_number": "254708400000",
    "network_id": "1", "message_cost": 1, "credit_balance": 148,
}  # fmt: skip


@pytest.fixture
def ndovubase(make_provider):
    return make_provider("ndovubase", api_key="1ts3bK2QVbr7")


async def send(server, ndovubase, outgoing, content, status="200 OK", **extras):
    server.say(content if isinstance(content, bytes) else json.dumps(content).encode(), status=status)
    (sent,) = await ndovubase.send([outgoing("+254708400000", "This is a message from Ndovubase", "22915", **extras)])
    return sent


async def test_the_request_is_the_documented_one(server, ndovubase, outgoing):
    await send(server, ndovubase, outgoing, SUCCESS)
    asked = server.asked[0]
    assert asked.line == "POST /sms/v3/sendsms HTTP/1.1"
    assert asked.headers["content-type"] == "application/json"
    assert json.loads(asked.body) == {
        "api_key": "1ts3bK2QVbr7", "sender_name": "22915", "mobile": "254708400000",
        "message": "This is a message from Ndovubase", "service_id": "44", "link_id": "",
    }  # fmt: skip


async def test_a_reply_carries_its_link(server, ndovubase, outgoing):
    await send(server, ndovubase, outgoing, SUCCESS, link_id="763723672367236526261", service_id="32")
    body = json.loads(server.asked[0].body)
    assert (body["link_id"], body["service_id"]) == ("763723672367236526261", "32")


async def test_the_documented_success(server, ndovubase, outgoing):
    sent = await send(server, ndovubase, outgoing, SUCCESS)
    assert (sent.state, sent.provider_id) == (State.ACCEPTED, "sms.5ed0e9e9619937.17151728")
    assert (sent.cost, sent.balance, sent.fuse) == (Decimal(1), None, Fuse.NONE)


@pytest.mark.parametrize("content", [BULK, [BULK]])
async def test_the_bulk_form(server, ndovubase, outgoing, content):
    sent = await send(server, ndovubase, outgoing, content)
    assert (sent.state, sent.provider_id, sent.balance) == (State.ACCEPTED, "288369252", Decimal(148))


@pytest.mark.parametrize("code", ["1000", 1000, "1", 1])
@pytest.mark.parametrize("provider_id", ["x", "0", "", None])
async def test_success_as_text_or_number_with_or_without_an_id(server, ndovubase, outgoing, code, provider_id):
    sent = await send(server, ndovubase, outgoing, {"status_code": code, "message_id": provider_id})
    assert (sent.state, sent.provider_id) == (State.ACCEPTED, "x" if provider_id == "x" else None)


@pytest.mark.parametrize(
    ("cost", "balance", "read"),
    [("1", "12.5", ("1", "12.5")), (1, 12, ("1", "12")), ("0.80", "", ("0.80", None)), ("", "-1", (None, None)),
     (0.8, -1, ("0.8", None))],
)  # fmt: skip
async def test_cost_and_balance(server, ndovubase, outgoing, cost, balance, read):
    sent = await send(server, ndovubase, outgoing, {**SUCCESS, "message_cost": cost, "credit_balance": balance})
    assert (sent.cost, sent.balance) == tuple(None if each is None else Decimal(each) for each in read)


async def test_the_documented_failure(server, ndovubase, outgoing):
    sent = await send(server, ndovubase, outgoing, FAILURE)
    assert (sent.state, sent.reason, sent.provider_id) == (State.REJECTED, Reason.DESTINATION, None)
    assert "Invalid mobile number 26770792" in sent.words


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("0", Reason.SERVER), ("1001", Reason.SENDER), ("1002", Reason.ROUTE), ("1003", Reason.DESTINATION),
        ("1004", Reason.CREDIT), ("1005", Reason.SERVER), ("1006", Reason.AUTH), ("1007", Reason.SERVER),
        ("1008", Reason.SERVER), ("1009", Reason.CONTENT), ("1010", Reason.CONTENT), ("1011", Reason.PERMISSION),
        ("1013", Reason.AUTH),
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", ["200 OK", "400 Bad Request"])
@pytest.mark.parametrize("shape", ["text", "number", "array"])
async def test_every_status_code(server, ndovubase, outgoing, code, reason, status, shape):
    item = {**FAILURE, "status_code": int(code) if shape == "number" else code}
    sent = await send(server, ndovubase, outgoing, [item] if shape == "array" else item, status)
    assert (sent.state, sent.reason) == (State.REJECTED, reason)
    assert sent.fuse is (Fuse.REFUSED if reason in (Reason.AUTH, Reason.CREDIT) else Fuse.NONE)


def test_no_status_code_is_missing():
    assert set(REFUSALS) == {"0", *(str(code) for code in (*range(1001, 1012), 1013))}


async def test_a_code_that_no_table_holds(server, ndovubase, outgoing):
    sent = await send(server, ndovubase, outgoing, {"status_code": "1099", "status_desc": "New", "message_id": "0"})
    assert (sent.state, sent.reason, sent.fuse) == (State.REJECTED, None, Fuse.UNREADABLE)
    sent = await send(server, ndovubase, outgoing, {"status_code": "1099", "status_desc": "New", "message_id": "7"})
    assert (sent.state, sent.provider_id, sent.words) == (State.ACCEPTED, "7", "1099: New")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"OK",
        b"{}",
        b"[]",
        b'{"status_code": "10',
        [SUCCESS, FAILURE],
        {**FAILURE, "message_id": "77"},
        b"1000",
        b"null",
    ],
)
async def test_what_cannot_be_understood_is_unknown(server, ndovubase, outgoing, content):
    sent = await send(server, ndovubase, outgoing, content)
    assert (sent.state, sent.reason, sent.fuse) == (State.UNKNOWN, Reason.PARSE, Fuse.UNREADABLE)


async def test_what_cannot_be_sent_is_refused_before_it_is(server, ndovubase, outgoing):
    for message in (outgoing(text=""), outgoing(text="\ud800"), outgoing(sender=""), outgoing(to="254722")):
        (sent,) = await ndovubase.send([message])
        assert (sent.state, sent.handed) == (State.REJECTED, Handed.NONE)
    assert server.opened == 0


async def test_signing_in_says_what_cannot_be_known(server, ndovubase):
    signed = await ndovubase.sign_in()
    assert signed.ok is None
    assert server.received == 0


async def test_preflight_connects_and_says_nothing(server, ndovubase, make_provider, unused_tcp_port):
    await ndovubase.preflight()
    assert server.received == 0
    with pytest.raises(CallFailed) as caught:
        await make_provider("ndovubase", f"http://127.0.0.1:{unused_tcp_port}").preflight()
    assert caught.value.fuse is Fuse.UNREACHABLE
