"""What providers tell us: every form that the documents leave open is read, and answered exactly."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.provider import Credentials, Purpose
from smsdesk.core.push import Incoming, PushDenied, PushUnread, Receipt, Subscription
from smsdesk.core.result import Reason
from smsdesk.core.secret import Secret
from smsdesk.core.state import State
from smsdesk.gateway.http import Http
from smsdesk.providers.ndovubase import Ndovubase
from smsdesk.providers.ndovubase.codes import DELIVERY as NDOVUBASE_DELIVERY
from smsdesk.providers.smsoffice import SmsOffice
from smsdesk.simulator.ndovubase import DELIVERY as SAID

TOKEN = "944a73412bed1240b5a2afa381a928a6"


def client(kind, **secrets):
    hidden = {name: Secret(value) for name, value in secrets.items()}
    credentials = Credentials("account-1", "", {}, hidden)
    reachable = Credentials("account-1", "https://127.0.0.1", {}, hidden)
    return kind(credentials, Http(kind.INFO, reachable))


NDOVUBASE = client(Ndovubase, api_key="k", callback_token=TOKEN)
OPEN = client(Ndovubase, api_key="k")
SMSOFFICE = client(SmsOffice, password="p")

INBOUND = {
    "api_token": TOKEN,
    "message": "Test inbox",
    "shortcode": "70700",
    "mobile": "254726770792",
    "inbox_id": "4448236",
    "service_id": "32",
    "network_name": "Safaricom",
    "timestamp": "20180217065028",
    "link_id": "763723672367236526261",
}
UPDATE = {
    "api_token": TOKEN,
    "timestamp": "20200528124756",
    "mobile": "254708400000",
    "update_type": "activation",
    "shortcode": "22915",
    "keyword": "GAME",
    "subscriber_ref": 12345,
    "service_id": 44,
    "network_name": "Safaricom",
}
# The sample of the document, letter by letter.
CURLY = """{
“api_token”:“23627367236232ghgge23g22gh2gh2”,
"network_name": "Safaricom",
"shortcode": "22915",
"service_id": "44",
"mobile": "254708400000",
"update_type": "activation",
"keyword": "GAME",
"subscriber_ref": "12345",
"timestamp": "20200528124756"
}"""


def raw(packet, **changes):
    return json.dumps({**packet, **changes}, ensure_ascii=False).encode(errors="surrogatepass")


def inbound(**changes):
    (read,) = NDOVUBASE.parse_push(Purpose.INBOUND, raw(INBOUND, **changes))
    return read


# -- Ndovubase, read


def test_the_documents_inbound_message():
    assert inbound() == Incoming(
        inbox_id="4448236",
        sender="+254726770792",
        short_code="70700",
        text="Test inbox",
        service_id="32",
        link_id="763723672367236526261",
        network="Safaricom",
        time="20180217065028",
    )


@pytest.mark.parametrize("link", ["763723672367236526261", 763723672367236526261, "326372781291728", 12345678987654321])
def test_a_link_id_is_text_of_any_length(link):
    assert inbound(link_id=link).link_id == str(link)


@pytest.mark.parametrize("link", ["", None])
def test_a_link_id_may_be_nothing(link):
    assert inbound(link_id=link).link_id == ""
    bare = {name: value for name, value in INBOUND.items() if name != "link_id"}
    assert NDOVUBASE.parse_push(Purpose.INBOUND, raw(bare)) == [inbound(link_id="")]


def test_numbers_may_be_numbers():
    assert inbound(inbox_id=4448236, service_id=32) == inbound()
    assert NDOVUBASE.parse_push(Purpose.SUBSCRIPTION, raw(UPDATE, subscriber_ref="12345", service_id="44")) == (
        NDOVUBASE.parse_push(Purpose.SUBSCRIPTION, raw(UPDATE))
    )


@pytest.mark.parametrize(("update", "active"), [("activation", True), ("DEACTIVATION", False), ("Activation", True)])
def test_the_documents_subscription(update, active):
    (read,) = NDOVUBASE.parse_push(Purpose.SUBSCRIPTION, raw(UPDATE, update_type=update))
    assert read == Subscription("+254708400000", "44", active, "22915", "GAME", "12345", "Safaricom", "20200528124756")


def test_the_documents_subscription_in_curly_quotes():
    token = "23627367236232ghgge23g22gh2gh2"
    (read,) = client(Ndovubase, callback_token=token).parse_push(Purpose.SUBSCRIPTION, CURLY.encode())
    assert (read.number, read.active, read.keyword) == ("+254708400000", True, "GAME")
    with pytest.raises(PushDenied):
        NDOVUBASE.parse_push(Purpose.SUBSCRIPTION, CURLY.encode())


def test_curly_quotes_inside_a_text_stay():
    assert inbound(message='say “hi” \\ "x"').text == 'say “hi” \\ "x"'
    mixed = raw(INBOUND, message="say “hi”").decode().replace('"api_token"', "“api_token”")
    (read,) = NDOVUBASE.parse_push(Purpose.INBOUND, mixed.encode())
    assert read.text == "say “hi”"


def test_a_text_stays_as_it_was_written_but_for_what_no_database_takes():
    assert inbound(message=" two\n lines\t😀 \u202e ").text == " two\n lines\t😀 \u202e "
    (read,) = NDOVUBASE.parse_push(Purpose.INBOUND, raw(INBOUND).replace(b"Test inbox", b"a\\u0000b\\ud800c"))
    assert read.text == "a\ufffdb\ufffdc"
    assert inbound(message=None).text == inbound(message="").text == ""


@pytest.mark.parametrize("purpose", [Purpose.INBOUND, Purpose.SUBSCRIPTION])
@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", None, 5, "ü", "\ud800"])
def test_another_token_is_denied(purpose, token):
    packet = INBOUND if purpose is Purpose.INBOUND else UPDATE
    body = json.dumps({**packet, "api_token": token}).encode()
    with pytest.raises(PushDenied):
        NDOVUBASE.parse_push(purpose, body)
    assert len(OPEN.parse_push(purpose, body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"[]", b"5", b"not json", b"{", b"\xff\xfe", b"[" * 100_000, b'{"a":NaN}',
        b'{"api_token":"a","api_token":"b"}', b"a=b&c=d",
    ],
)  # fmt: skip
@pytest.mark.parametrize("purpose", Purpose)
def test_what_cannot_be_read_is_unread(purpose, body):
    with pytest.raises(PushUnread):
        NDOVUBASE.parse_push(purpose, body)


@pytest.mark.parametrize("missing", ["inbox_id", "mobile"])
def test_what_identifies_a_message_must_be_there(missing):
    for value in ("", None, [], {}, True):
        with pytest.raises(PushUnread):
            inbound(**{missing: value})


@pytest.mark.parametrize("change", [{"update_type": "pause"}, {"mobile": ""}, {"service_id": None}])
def test_a_subscription_must_say_who_what_and_which(change):
    with pytest.raises(PushUnread):
        NDOVUBASE.parse_push(Purpose.SUBSCRIPTION, raw(UPDATE, **change))


@pytest.mark.parametrize("code", sorted(SAID))
def test_every_delivery_code(code):
    assert NDOVUBASE_DELIVERY[str(code)].words == SAID[code]
    packet = {"messageId": 288369252, "dlrTime": "2020-05-13 08:47:03", "dlrStatus": code, "dlrDesc": SAID[code]}
    (read,) = NDOVUBASE.parse_push(Purpose.DELIVERY, json.dumps(packet).encode())
    assert (read.provider_id, read.code, read.words) == ("288369252", str(code), SAID[code])
    delivered, waiting, purged = {1, 4, 18}, {2, 5, 6, 19, 20, 22}, {26}
    expected = State.DELIVERED if code in delivered else State.ENROUTE if code in waiting else State.UNDELIVERED
    assert read.state is (State.EXPIRED if code in purged else expected)


def test_a_delivery_code_of_no_table_says_nothing():
    (read,) = NDOVUBASE.parse_push(Purpose.DELIVERY, b'{"messageId":"m","dlrStatus":99,"dlrDesc":"New"}')
    assert (read.state, read.code, read.words) == (None, "99", "New")


# -- Ndovubase, answered


@pytest.mark.parametrize("purpose", [Purpose.INBOUND, Purpose.SUBSCRIPTION])
def test_the_answers_byte_for_byte(purpose):
    packet = raw(INBOUND)
    stored = NDOVUBASE.reply_push(purpose, packet, Receipt.STORED)
    assert (stored.status, stored.body) == (
        200,
        b'{"result_code":1,"result_desc":"OK","request_code":1,"request_desc":"OK","result_message":""}',
    )
    assert stored.content_type.startswith("application/json")
    no = b'{"result_code":0,"result_desc":"FAILED","request_code":0,"request_desc":"FAILED","result_message":""}'
    assert NDOVUBASE.reply_push(purpose, packet, Receipt.FAILED, "text").body == no
    assert NDOVUBASE.reply_push(purpose, packet, Receipt.FAILED).status == 500
    assert NDOVUBASE.reply_push(purpose, packet, Receipt.DENIED).body == no
    assert NDOVUBASE.reply_push(purpose, packet, Receipt.DENIED).status == 403
    texted = json.loads(NDOVUBASE.reply_push(purpose, packet, Receipt.STORED, "Asante “sana” 😀\n").body)
    assert texted["result_message"] == "Asante “sana” 😀\n"


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        (b'{"messageId":"m1","dlrDesc":"DELIVERED","network":"Safaricom"}', b"OK;m1;DELIVERED;Safaricom"),
        (b'{"messageId":7,"dlrDesc":"a;b"}', b"OK;7;a,b;"),
        (b"not json", b"OK"),
    ],
)
def test_a_delivery_report_is_echoed(body, answer):
    assert NDOVUBASE.reply_push(Purpose.DELIVERY, body, Receipt.STORED).body == answer
    assert NDOVUBASE.reply_push(Purpose.DELIVERY, body, Receipt.FAILED).body == b"FAILED"


# -- SMS Office

QUERY = b"messageid=8812301&to=27831234567&from=CapeBranch&StatusID={}&statusMessage=x"


@pytest.mark.parametrize(
    ("status", "state", "reason"),
    [
        ("100", State.ENROUTE, None),
        ("200", State.DELIVERED, None),
        ("300", State.UNDELIVERED, None),
        ("400", State.UNDELIVERED, Reason.ROUTE),
        ("500", None, None),
    ],
)
def test_the_four_status_ids(status, state, reason):
    (read,) = SMSOFFICE.parse_push(Purpose.DELIVERY, QUERY.replace(b"{}", status.encode()))
    assert (read.provider_id, read.to, read.code) == ("8812301", "+27831234567", status)
    assert (read.state, read.reason, read.words) == (state, reason, "x")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (
            b"MESSAGEID=1&TO=27831234567&STATUSID=200&STATUSMESSAGE=%E2%80%9CDelivered+to+Mobile%E2%80%9D",
            "Delivered to Mobile",
        ),
        (b"messageid=1&to=%2B27831234567&StatusID=200", "Delivered to Mobile"),
        (b"StatusID= 200 &messageid=1&to=27 83 123 4567&StatusID= 200 &other=1", "Delivered to Mobile"),
        (b"messageid=1&to=27831234567&StatusID=200&statusMessage=%FF%00", "\ufffd\ufffd"),
    ],
)
def test_callbacks_as_they_may_be_written(query, words):
    (read,) = SMSOFFICE.parse_push(Purpose.DELIVERY, query)
    assert (read.provider_id, read.to, read.state, read.words) == ("1", "+27831234567", State.DELIVERED, words)


@pytest.mark.parametrize(
    "query",
    [b"", b"messageid=1", b"StatusID=200", b"messageid=1&StatusID=200&StatusID=300", b"\xff", b"&".join([b"a=1"] * 99)],
)
def test_a_callback_that_says_nothing_is_unread(query):
    with pytest.raises(PushUnread):
        SMSOFFICE.parse_push(Purpose.DELIVERY, query)
    assert SMSOFFICE.reply_push(Purpose.DELIVERY, query, Receipt.STORED).status == 200


def test_only_500_has_it_sent_again():
    replies = {receipt: SMSOFFICE.reply_push(Purpose.DELIVERY, b"", receipt) for receipt in Receipt}
    assert {receipt: reply.status for receipt, reply in replies.items()} == {
        Receipt.STORED: 200,
        Receipt.FAILED: 500,
        Receipt.DENIED: 404,
    }


# -- laws


@given(st.binary(max_size=300), st.sampled_from(list(Purpose)), st.sampled_from([NDOVUBASE, OPEN, SMSOFFICE]))
def test_bytes_are_read_or_unread_and_always_answered(body, purpose, provider):
    try:
        first = provider.parse_push(purpose, body)
    except (PushUnread, PushDenied):
        pass
    else:
        assert provider.parse_push(purpose, body) == first
    for receipt in Receipt:
        assert provider.reply_push(purpose, body, receipt).status in (200, 403, 404, 500)


@given(
    st.dictionaries(
        st.sampled_from([*INBOUND, *UPDATE]), st.none() | st.integers() | st.text(max_size=30) | st.booleans()
    )
)
def test_any_values_are_read_or_unread(values):
    for purpose in Purpose:
        try:
            (read,) = OPEN.parse_push(
                purpose, json.dumps({**INBOUND, **UPDATE, "messageId": 1, "dlrStatus": 1, **values}).encode()
            )
        except PushUnread:
            continue
        assert read.key
        assert "\0" not in repr(read)


@given(st.binary(max_size=80))
def test_what_is_written_down_of_a_push_is_all_of_it_but_the_token(around):
    assert NDOVUBASE.keepable(around) == around
    packet = around + raw(INBOUND) + around
    kept = NDOVUBASE.keepable(packet)
    assert TOKEN.encode() not in kept
    assert kept == packet.replace(TOKEN.encode(), "•••".encode())


def test_copies_have_one_key_and_others_another():
    assert inbound().key == inbound(message="changed").key != inbound(inbox_id="4448237").key
    (first,) = NDOVUBASE.parse_push(Purpose.SUBSCRIPTION, raw(UPDATE))
    (stamped,) = NDOVUBASE.parse_push(Purpose.SUBSCRIPTION, raw(UPDATE, timestamp="20200528125056"))
    (other,) = NDOVUBASE.parse_push(Purpose.SUBSCRIPTION, raw(UPDATE, update_type="deactivation"))
    assert first.key != stamped.key
    assert first.event == stamped.event != other.event


# -- as the simulator pushes


@pytest.mark.parametrize("curly", [False, True])
@pytest.mark.parametrize("numbers", [False, True])
async def test_what_the_simulator_pushes_is_read(simulator, curly, numbers):
    side = simulator.ndovubase.shortcodes
    side.dialect.curly, side.dialect.numbers = curly, numbers
    for purpose in Purpose:
        simulator.set_callback("ndovubase", purpose, "http://127.0.0.1:9/nobody")
    pushed = [
        side.inbound("254722000001", "Habari “wote”", "70700", link_id="763723672367236526261"),
        side.subscription("254722000001", "activation"),
        side.subscription("254722000001", "deactivation"),
        side.report("sms.1", "1", "DeliveredToTerminal", "Safaricom", simulator.world.now(), 0.0),
    ]
    text, joined, left, report = [NDOVUBASE.parse_push(Purpose(push.purpose), push.body)[0] for push in pushed]
    assert (text.text, text.sender, text.link_id) == ("Habari “wote”", "+254722000001", "763723672367236526261")
    assert (joined.active, left.active, joined.service_id) == (True, False, "44")
    assert (report.provider_id, report.state) == ("sms.1", State.DELIVERED)
