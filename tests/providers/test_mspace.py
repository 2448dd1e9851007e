"""Every line of Mspace's document, and what public clients have seen."""

from __future__ import annotations

from decimal import Decimal
from urllib.parse import unquote

import pytest

from smsdesk.core.result import CallFailed, Fuse, Handed, Reason
from smsdesk.core.state import State

TAKEN = b'[{"messageId": "12345", "responseTime": "2018-06-25 11:12:19:793", "status": "successful"}]'


@pytest.fixture
def mspace(make_provider):
    return make_provider("mspace", password="pass word/1")


async def send(server, mspace, outgoing, body, **how):
    server.say(body, **how)
    (sent,) = await mspace.send([outgoing()])
    return sent


async def test_the_request_is_the_documented_one(server, mspace, outgoing):
    sent = await send(server, mspace, outgoing, TAKEN)
    assert server.asked[0].method == "GET"
    assert server.asked[0].target == (
        "/mspaceservice/wr/sms/sendtext/username=mwangaza/password=pass%20word%2F1"
        "/senderid=SHULE/recipient=254722000001/message=Habari"
    )
    assert server.asked[0].body == b""
    assert (sent.state, sent.provider_id, sent.handed) == (State.ACCEPTED, "12345", Handed.ALL)


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("", "/mspaceservice/wr/sms"),
        ("/", "/mspaceservice/wr/sms"),
        ("/mspaceservice/wr/sms", "/mspaceservice/wr/sms"),
        ("/mspaceservice/wr/sms/", "/mspaceservice/wr/sms"),
        ("/other/sms/", "/other/sms"),
    ],
)
async def test_the_address_is_taken_in_every_documented_form(server, make_provider, typed, base):
    server.say(b"50")
    await make_provider("mspace", server.url + typed).balance()
    assert server.asked[0].target.startswith(f"{base}/balance/username=mwangaza/password=")


@pytest.mark.parametrize(
    "body",
    [
        TAKEN,
        b'[{"messageId": "12345", "responseTime": "2018-06-2511:12:19:793", "status": "successful"}]',
        b'\xef\xbb\xbf[{"messageId": "12345", "status": "Successful"}]\r\n',
        b'{"messageId": 12345, "status": "successful"}',
        b'[{"MessageID": "12345", "Status": "SUCCESSFUL"}]',
    ],
)
async def test_a_message_that_was_taken(server, mspace, outgoing, body):
    sent = await send(server, mspace, outgoing, body)
    assert (sent.state, sent.provider_id, sent.fuse, sent.verified) == (State.ACCEPTED, "12345", Fuse.NONE, True)


async def test_an_id_may_be_missing_or_longer_than_any_integer(server, mspace, outgoing):
    assert (await send(server, mspace, outgoing, b'[{"status": "successful"}]')).provider_id is None
    sent = await send(server, mspace, outgoing, b'[{"messageId": 33779656999734994466, "status": "successful"}]')
    assert sent.provider_id == "33779656999734994466"


async def test_an_answer_without_its_length_is_marked(server, mspace, outgoing):
    sent = await send(server, mspace, outgoing, TAKEN, framed=False)
    assert (sent.state, sent.verified) == (State.ACCEPTED, False)


@pytest.mark.parametrize("status", ["200 OK", "400 Bad Request", "401 Unauthorized", "500 Error"])
@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Athentication failure", Reason.AUTH),
        ("Authentication failure", Reason.AUTH),
        ("Authentication failure.", Reason.AUTH),
        ("Error 100: Authentication Failure", Reason.AUTH),
        ("“Error 100: Authentication Failure”", Reason.AUTH),
        ("Insufficient Balance", Reason.CREDIT),
        ('"Insufficient Balance"', Reason.CREDIT),
        ("Invalid sender ID", Reason.SENDER),
        ("You are not Authorized to make this transaction", Reason.PERMISSION),
        ("indly Contact Providers for help", Reason.PERMISSION),
        ("Kindly Contact Providers for help", Reason.PERMISSION),
    ],
)
async def test_refusals_in_prose(server, mspace, outgoing, line, reason, status):
    sent = await send(server, mspace, outgoing, line.encode(), status=status)
    assert (sent.state, sent.reason) == (State.REJECTED, reason)
    assert sent.fuse is (Fuse.REFUSED if reason in (Reason.AUTH, Reason.CREDIT) else Fuse.NONE)
    assert sent.words == line


@pytest.mark.parametrize("line", ["internal service error", "Internal service error."])
async def test_an_internal_error_does_not_say_whether_it_was_taken(server, mspace, outgoing, line):
    sent = await send(server, mspace, outgoing, line.encode())
    assert (sent.state, sent.reason, sent.fuse) == (State.UNKNOWN, Reason.SERVER, Fuse.SILENT)


@pytest.mark.parametrize("body", [b"Error 200: Something else", b'[{"status": "failed"}]', b'[{"status": "rejected"}]'])
async def test_a_refusal_that_no_table_holds_stops_the_lane(server, mspace, outgoing, body):
    sent = await send(server, mspace, outgoing, body)
    assert (sent.state, sent.reason, sent.fuse) == (State.REJECTED, None, Fuse.UNREADABLE)


async def test_a_refusal_inside_json(server, mspace, outgoing):
    sent = await send(server, mspace, outgoing, b'[{"messageId": "", "status": "Insufficient Balance"}]')
    assert (sent.state, sent.reason) == (State.REJECTED, Reason.CREDIT)


@pytest.mark.parametrize(
    "body",
    [
        b"successful",
        b"Top up not Successful",
        b"[]",
        b"[{}]",
        b"{}",
        b'[{"messageId": "1", "status": "queued?"}]',
        b'[{"messageId": "12345", "responseTime": "2018',
        b'[{"status": "successful"}, {"status": "failed"}]',
        b'[{"status": "successful", "Status": "failed"}]',
        b'[{"status": "successful"}] Insufficient Balance',
        b"successful, but Insufficient Balance",
        b"hello",
        b"50",
        b"\x00\xff\xfe",
    ],
)
async def test_what_cannot_be_understood_is_unknown(server, mspace, outgoing, body):
    sent = await send(server, mspace, outgoing, body)
    assert (sent.state, sent.reason, sent.fuse) == (State.UNKNOWN, Reason.PARSE, Fuse.UNREADABLE)


async def test_a_slash_that_the_server_does_not_like(server, mspace, outgoing):
    sent = await send(server, mspace, outgoing, b"Bad Request", status="400 Bad Request")
    assert (sent.state, sent.reason) == (State.REJECTED, Reason.CONTENT)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"text": ""}, Reason.CONTENT),
        ({"text": "a\0b"}, Reason.CONTENT),
        ({"text": "\ud800"}, Reason.CONTENT),
        ({"text": "x" * 9000}, Reason.LENGTH),
        ({"sender": ""}, Reason.SENDER),
        ({"sender": "A\nB"}, Reason.SENDER),
        ({"to": "0722000001"}, Reason.DESTINATION),
    ],
)
async def test_what_cannot_be_sent_is_refused_before_it_is(server, mspace, outgoing, changes, reason):
    (sent,) = await mspace.send([outgoing(**changes)])
    assert (sent.state, sent.reason, sent.handed, sent.fuse) == (State.REJECTED, reason, Handed.NONE, Fuse.NONE)
    assert server.opened == 0


async def test_a_password_that_cannot_be_sent_stops_the_lane(server, make_provider, outgoing):
    (sent,) = await make_provider("mspace", password="a\nb").send([outgoing()])
    assert (sent.state, sent.reason, sent.fuse) == (State.REJECTED, Reason.AUTH, Fuse.REFUSED)
    assert server.opened == 0


async def test_texts_come_through(server, mspace, outgoing):
    text = "Shule / ? # % + & ; = \\ \" ' \n mkutano ni kesho 😀 مرحبا .."
    server.say(TAKEN)
    await mspace.send([outgoing(text=text)])
    assert unquote(server.asked[0].target.split("/message=")[1]) == text


# -- reads


@pytest.mark.parametrize(
    ("body", "amount"),
    [("50", "50"), ('"50"', "50"), ("“50”", "50"), ("‘50’", "50"), ("'50'", "50"), ("50.0", "50.0"),
     ("\ufeff1,250\r\n", "1250"), ("0", "0"), ("-3", "-3")],
)  # fmt: skip
async def test_the_balance(server, mspace, body, amount):
    server.say(body.encode())
    balance = await mspace.balance()
    assert (balance.amount, balance.unit) == (Decimal(amount), "SMS")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"Error 100: Authentication Failure", Reason.AUTH),
        (b"Authentication failure", Reason.AUTH),
        (b"Internal service error", Reason.SERVER),
        (b"50 SMS", Reason.PARSE),
        (b"<html>50</html>", Reason.PARSE),
        (b"", Reason.PARSE),
    ],
)
async def test_no_balance(server, mspace, body, reason):
    server.say(body)
    with pytest.raises(CallFailed) as caught:
        await mspace.balance()
    assert caught.value.reason is reason


@pytest.mark.parametrize("line", [b"User exists.", b"user exists.", b'"User exists."', b"USER EXISTS"])
async def test_signing_in_reads_the_balance_too(server, mspace, line):
    server.say(line, b"50")
    signed = await mspace.sign_in()
    assert signed.ok
    assert signed.balance is not None
    assert signed.balance.amount == Decimal(50)
    assert server.asked[0].target == "/mspaceservice/wr/sms/login/username=mwangaza/password=pass%20word%2F1"


async def test_signed_in_without_a_balance_is_signed_in(server, mspace):
    server.say(b"User exists.", b"hello")
    signed = await mspace.sign_in()
    assert (signed.ok, signed.balance) == (True, None)


async def test_a_refused_sign_in_is_an_answer(server, mspace):
    server.say(b"Authentication failure.")
    signed = await mspace.sign_in()
    assert (signed.ok, signed.reason, signed.message) == (False, Reason.AUTH, "Authentication failure.")
    with pytest.raises(CallFailed) as caught:
        await mspace.preflight()
    assert (caught.value.reason, caught.value.fuse) == (Reason.AUTH, Fuse.REFUSED)


async def test_preflight_is_strict(server, mspace):
    server.say(b"User exists.")
    await mspace.preflight()
    for body in (b"Welcome to Hotel WiFi", b"50", b"<html>User exists.</html>"):
        server.say(body)
        with pytest.raises(CallFailed) as caught:
            await mspace.preflight()
        assert caught.value.fuse is Fuse.UNREADABLE
