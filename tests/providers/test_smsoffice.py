"""Every line of SMS Office's document, with and without the blanks that it has in places."""

from __future__ import annotations

from decimal import Decimal
from urllib.parse import parse_qsl

import pytest

from smsdesk.core.result import CallFailed, Fuse, Handed, Reason
from smsdesk.core.state import State


@pytest.fixture
def office(make_provider):
    return make_provider("smsoffice", password="p&w=1")


@pytest.fixture
def message(outgoing):
    return outgoing("+27831234567", "Hello world", "SHULE")


async def send(server, office, message, body, **how):
    server.say(body, **how)
    (sent,) = await office.send([message])
    return sent


async def test_the_request_is_the_documented_one(server, office, message):
    await send(server, office, message, b"Success:1")
    assert server.asked[0].method == "GET"
    assert server.asked[0].target == (
        "/sms/api/sendsms.asp?username=mwangaza&password=p%26w%3D1&from=SHULE&to=27831234567&message=Hello%20world"
    )


@pytest.mark.parametrize(
    ("body", "provider_id"),
    [
        ("Success:123", "123"),
        ("Success: 123", "123"),
        ("Success:123:", "123"),
        ("Success:message tracking number:123", "123"),
        ("Success:message tracking number: 123", "123"),
        ("success : Message Tracking Number : 8f3e-12\r\n", "8f3e-12"),
        ("\ufeffSuccess:123<br>\r\n", "123"),
        ("Success:message tracking number:", None),
        ("Success:", None),
        ("Success:1,2", None),
        ("Success: 1 2", None),
        ("Success:33779656999734994466", "33779656999734994466"),
    ],
)
async def test_a_message_that_was_taken(server, office, message, body, provider_id):
    sent = await send(server, office, message, body.encode())
    assert (sent.state, sent.provider_id, sent.fuse) == (State.ACCEPTED, provider_id, Fuse.NONE)


@pytest.mark.parametrize("blank", ["", " "])
@pytest.mark.parametrize("tail", ["", " Example: from=MySender, see the manual"])
@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Invalid [from] parameter", Reason.SENDER),
        ("Invalid [to] parameter", Reason.DESTINATION),
        ("Invalid [message] parameter", Reason.CONTENT),
        ("Number must start with international prefix, 0 not allowed.", Reason.DESTINATION),
        ("Not enough credits", Reason.CREDIT),
        ("Max of 4 parts per message exceeded", Reason.LENGTH),
        ("Login Failed", Reason.AUTH),
    ],
)
async def test_refusals(server, office, message, words, reason, blank, tail):
    sent = await send(server, office, message, f"Error:{blank}{words}{tail}".encode())
    assert (sent.state, sent.reason) == (State.REJECTED, reason)
    assert sent.fuse is (Fuse.REFUSED if reason in (Reason.AUTH, Reason.CREDIT) else Fuse.NONE)
    assert sent.words == f"{words}{tail}"


async def test_a_refusal_that_no_table_holds_stops_the_lane(server, office, message):
    sent = await send(server, office, message, b"Error: Gateway is closed on Sundays")
    assert (sent.state, sent.reason, sent.fuse) == (State.REJECTED, None, Fuse.UNREADABLE)


@pytest.mark.parametrize(
    "body",
    [b"Succ", b"OK", b"123", b"Success:1\r\nError: Not enough credits", b"Error: x\r\nSuccess:1", b"<html>Success:1"],
)
async def test_what_cannot_be_understood_is_unknown(server, office, message, body):
    sent = await send(server, office, message, body)
    assert (sent.state, sent.fuse) == (State.UNKNOWN, Fuse.UNREADABLE)


@pytest.mark.parametrize("sender", ["", "TWELVELETTER", "MY SHOP", "SHOP-1", "É"])
async def test_sender_names_that_are_not_allowed(server, office, outgoing, sender):
    (sent,) = await office.send([outgoing("+27831234567", "x", sender)])
    assert (sent.state, sent.reason, sent.handed) == (State.REJECTED, Reason.SENDER, Handed.NONE)
    assert server.opened == 0


@pytest.mark.parametrize("sender", ["SHULE", "Shop24", "27831234567"])
async def test_sender_names_that_are_allowed(server, office, outgoing, sender):
    server.say(b"Success:1")
    (sent,) = await office.send([outgoing("+27831234567", "x", sender)])
    assert sent.state is State.ACCEPTED


async def test_texts_come_through(server, office, outgoing):
    text = "Shop / ? # % + & ; = \\ \" ' \n kesho 😀 مرحبا"
    server.say(b"Success:1")
    await office.send([outgoing("+27831234567", text)])
    assert dict(parse_qsl(server.asked[0].target.split("?")[1]))["message"] == text


@pytest.mark.parametrize(
    ("body", "amount"),
    [
        ("Success: 1234.56", "1234.56"),
        ("Success:1234.56", "1234.56"),
        ("1234.56", "1234.56"),
        ("Success: 1,234.56", "1234.56"),
        ("Success: 1234,56", "1234.56"),
        ("Success: 0.00\r\n", "0.00"),
    ],
)
async def test_the_balance(server, office, body, amount):
    server.say(body.encode())
    balance = await office.balance()
    assert (balance.amount, balance.unit) == (Decimal(amount), "credits")
    assert server.asked[0].target == "/sms/api/balance.asp?username=mwangaza&password=p%26w%3D1"


@pytest.mark.parametrize("body", [b"Error: Login Failed", b"Error:Login Failed", b"error: login failed"])
async def test_a_refused_sign_in_is_an_answer(server, office, body):
    server.say(body)
    signed = await office.sign_in()
    assert (signed.ok, signed.reason) == (False, Reason.AUTH)
    with pytest.raises(CallFailed) as caught:
        await office.preflight()
    assert caught.value.fuse is Fuse.REFUSED


async def test_signing_in(server, office):
    server.say(b"Success: 10.00")
    signed = await office.sign_in()
    assert signed.ok
    assert signed.balance is not None
    await office.preflight()


async def test_no_answer_is_not_a_refused_sign_in(server, office, make_provider, unused_tcp_port):
    server.say(b"Success: soon")
    with pytest.raises(CallFailed):
        await office.sign_in()
    with pytest.raises(CallFailed) as caught:
        await make_provider("smsoffice", f"http://127.0.0.1:{unused_tcp_port}").sign_in()
    assert caught.value.fuse is Fuse.UNREACHABLE


async def test_reads_leave_no_connection_open(server, office):
    server.keep = True
    server.say(b"Success: 10.00")
    for _ in range(2):
        await office.balance()
    assert server.opened == 2
    assert all(asked.headers["connection"] == "close" for asked in server.asked)


def test_one_connection_for_all_accounts(make_provider):
    info = make_provider("smsoffice").INFO
    assert info.shared_lane
    assert (info.limits.connections, info.limits.parts, info.limits.characters) == (1, 4, 620)
