"""What Ndovubase pushes, how often, and how it reads the replies."""

from __future__ import annotations

import json

import pytest

from smsdesk.simulator import Simulator, Tempo
from smsdesk.simulator.push import checked_callback

NUMBER = "254726770792"
OK = b'{"result_code": 1, "result_desc": "OK", "result_message": ""}'


@pytest.fixture
def codes(sim, receiver):
    for purpose in ("inbound", "subscription", "delivery"):
        sim.set_callback("ndovubase", purpose, f"{receiver.url}/{purpose}")
    return sim.ndovubase.shortcodes


async def test_inbound_as_the_document_shows_it(sim, codes, receiver):
    push = codes.inbound(NUMBER, "Test inbox", "70700")
    await sim.idle()
    (one,) = receiver.received
    packet = json.loads(one.body)
    assert (one.method, one.target) == ("POST", "/inbound")
    assert len(packet.pop("timestamp")) == 14
    assert int(packet.pop("link_id")) > 2**63
    assert packet == {
        "api_token": codes.token,
        "message": "Test inbox",
        "shortcode": "70700",
        "mobile": NUMBER,
        "inbox_id": "4448236",
        "service_id": "32",
        "network_name": "Safaricom",
    }
    assert push.taken


async def test_each_inbound_has_an_id_of_its_own(sim, codes, receiver):
    for _ in range(3):
        codes.inbound(NUMBER, "Hello")
    await sim.idle()
    assert len({json.loads(one.body)["inbox_id"] for one in receiver.received}) == 3


async def test_subscription_as_the_document_shows_it(sim, codes, receiver):
    codes.subscription(NUMBER, "activation", "22915")
    await sim.idle()
    packet = json.loads(receiver.received[0].body)
    assert len(packet.pop("timestamp")) == 14
    assert packet == {
        "api_token": codes.token,
        "mobile": NUMBER,
        "update_type": "activation",
        "shortcode": "22915",
        "keyword": "GAME",
        "subscriber_ref": "12345",
        "service_id": "44",
        "network_name": "Safaricom",
    }
    assert codes.subscribers == {("44", NUMBER)}
    codes.subscription(NUMBER, "deactivation", "22915")
    await sim.idle()
    assert codes.subscribers == set()


async def test_other_shapes(sim, codes, receiver):
    codes.dialect.numbers, codes.dialect.link = True, False
    codes.inbound(NUMBER, "Hello")
    codes.dialect.curly = True
    codes.subscription(NUMBER, "activation")
    await sim.idle()
    inbound, curly = sorted(receiver.received, key=lambda one: one.target)
    packet = json.loads(inbound.body)
    assert isinstance(packet["inbox_id"], int)
    assert isinstance(packet["service_id"], int)
    assert "link_id" not in packet
    with pytest.raises(ValueError, match="Expecting"):
        json.loads(curly.body)
    straight = curly.body.decode().replace("“", '"').replace("”", '"')
    assert json.loads(straight)["api_token"] == codes.token


@pytest.mark.parametrize(
    "bad",
    [
        (500, OK),
        (404, OK),
        (200, b""),
        (200, b"OK"),
        (200, b'{"result_code": 0, "result_desc": "FAILED"}'),
        (200, b'{"request_code": 1, "request_desc": "OK"}'),
        (200, b"[1]"),
    ],
)
async def test_what_was_not_taken_is_pushed_three_times_more(sim, codes, receiver, bad):
    receiver.answers = [bad] * 10
    push = codes.inbound(NUMBER, "Hello")
    await sim.idle()
    assert len(push.attempts) == 4
    assert (push.taken, push.done) == (False, True)
    assert len({one.body for one in receiver.received}) == 1


@pytest.mark.parametrize("family", ["result", "request"])
async def test_it_reads_one_family_of_keys(sim, codes, receiver, family):
    codes.dialect.reply_keys = family
    other = "request" if family == "result" else "result"
    receiver.answers = [
        (200, json.dumps({f"{other}_code": 1}).encode()),
        (200, json.dumps({f"{family}_code": 1, "result_message": "Thank you"}).encode()),
    ]
    push = codes.inbound(NUMBER, "Hello")
    await sim.idle()
    assert len(push.attempts) == 2
    assert codes.texted_back == [(NUMBER, "Thank you")]
    assert sim.ndovubase.accounts["short code 22915"].balance == 4999


async def test_an_empty_message_in_the_reply_sends_nothing(sim, codes, receiver):
    codes.inbound(NUMBER, "Hello")
    await sim.idle()
    assert codes.texted_back == []


async def test_delivery_reports_want_ok_and_not_failed(sim, codes, receiver):
    receiver.answers = [(200, b"FAILED"), (200, b"OK;1;DeliveredToTerminal;Safaricom")]
    push = codes.report("1", "1", "DeliveredToTerminal", "Safaricom", sim.world.now(), 0.0)
    await sim.idle()
    assert [attempt.body[:2] for attempt in push.attempts] == [b"FA", b"OK"]


async def test_any_bytes_can_be_pushed(sim, codes, receiver):
    codes.push("inbound", b'{"inbox_id": 1e400')
    await sim.idle()
    assert receiver.received[0].body == b'{"inbox_id": 1e400'


async def test_nobody_there_is_an_attempt_without_an_answer(sim, codes, receiver):
    await receiver.close()
    push = codes.inbound(NUMBER, "Hello")
    await sim.idle()
    assert [attempt.status for attempt in push.attempts] == [0] * 4
    await receiver.open()


async def test_people_write_back_in_a_lifelike_world(receiver, calling):
    async with Simulator(quiet=True, tempo=Tempo(answers=1000)) as sim:
        sim.set_callback("ndovubase", "inbound", receiver.url)
        await calling(sim).ndovubase_send(mobile=NUMBER)
        await sim.idle()
        packet = json.loads(receiver.received[0].body)
        assert (packet["mobile"], packet["shortcode"]) == (NUMBER, "22915")


@pytest.mark.parametrize(
    "url", ["http://example.com/x", "https://127.0.0.1/x", "http://10.0.0.1/", "ftp://localhost", "http://127.0.0.1.x/"]
)
def test_nothing_is_pushed_beyond_this_computer(url):
    with pytest.raises(ValueError, match="on this computer"):
        checked_callback(url)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/x", "http://localhost:1", "http://[::1]:8/"])
def test_this_computer_is_allowed(url):
    assert checked_callback(url) == url
