"""Every status of Nextbyte's tables in both numberings, its samples, bundles, and its log."""

from __future__ import annotations

import json
from base64 import b64decode
from dataclasses import replace
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest

from smsdesk.core.result import CallFailed, Fuse, Handed, Reason
from smsdesk.core.state import State
from smsdesk.providers.nextbyte import codes, statuses

TO = "255700000001"
DOCUMENTED = {
    "messages": [
        {
            "to": TO,
            "status": {
                "groupId": 1, "groupName": "PENDING", "id": 7, "name": "PENDING_ENROUTE",
                "description": "Message sent to next instance",
            },
            "smsCount": 1,
        }
    ]
}  # fmt: skip
REFERENCE = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def nextbyte(make_provider):
    return make_provider("nextbyte", username="Aladdin", password="open sesame")


@pytest.fixture
def message(outgoing):
    return outgoing("+" + TO, "Habari", "SHULE")


def row(group_id, group, number, name, to=TO, **more):
    status = {"groupId": group_id, "groupName": group, "id": number, "name": name, "description": "words"}
    return {"to": to, "status": status, "smsCount": 1, **more}


async def send(server, nextbyte, messages, content, status="200 OK"):
    server.say(content if isinstance(content, bytes) else json.dumps(content).encode(), status=status)
    return await nextbyte.send(messages)


async def test_the_request_is_the_documented_one(server, nextbyte, message):
    await send(server, nextbyte, [message], DOCUMENTED)
    asked = server.asked[0]
    assert asked.line == "POST /api/sms/v1/text/single HTTP/1.1"
    assert asked.headers["authorization"] == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    assert asked.headers["content-type"] == asked.headers["accept"] == "application/json"
    assert json.loads(asked.body) == {"from": "SHULE", "to": TO, "text": "Habari", "reference": REFERENCE}


async def test_a_long_password_breaks_no_line(server, make_provider, message):
    nextbyte = make_provider("nextbyte", password="ö" * 200)
    await send(server, nextbyte, [message], DOCUMENTED)
    basic = server.asked[0].headers["authorization"].removeprefix("Basic ")
    assert b64decode(basic, validate=True).decode() == "mwangaza:" + "ö" * 200


@pytest.mark.parametrize("how", [{"username": "a:b"}, {"username": ""}, {"password": "a\nb"}])
async def test_a_sign_in_that_no_header_can_hold(server, make_provider, message, how):
    nextbyte = make_provider("nextbyte", **how)
    (sent,) = await nextbyte.send([message])
    assert (sent.state, sent.reason, sent.handed) == (State.REJECTED, Reason.AUTH, Handed.NONE)
    with pytest.raises(CallFailed):
        await nextbyte.sign_in()
    assert server.opened == 0


async def test_test_mode_uses_the_documented_test_addresses(server, make_provider, message, outgoing):
    nextbyte = make_provider("nextbyte", test_mode="true")
    await send(server, nextbyte, [message], DOCUMENTED)
    await send(server, nextbyte, [message, outgoing("+255700000002")], DOCUMENTED)
    assert [asked.target for asked in server.asked] == ["/api/sms/v1/test/text/single", "/api/sms/v1/test/text/multi"]


async def test_the_documented_answer_has_no_id(server, nextbyte, message):
    (sent,) = await send(server, nextbyte, [message], DOCUMENTED)
    assert (sent.state, sent.provider_id, sent.parts, sent.fuse) == (State.ENROUTE, None, 1, Fuse.NONE)


@pytest.mark.parametrize("provider_id", ["33779656999734994466", 33779656999734994466])
async def test_an_id_may_be_text_or_a_number(server, nextbyte, message, provider_id):
    content = {"messages": [row(18, "PENDING", 51, "ENROUTE (SENT)", messageId=provider_id, price=16)]}
    (sent,) = await send(server, nextbyte, [message], content)
    assert (sent.state, sent.provider_id, sent.cost) == (State.ENROUTE, "33779656999734994466", Decimal(16))


TABLE = [
    (18, "PENDING", 50, "PENDING_WAITING_DELIVERY", State.ENROUTE, None),
    (1, "PENDING", 3, "PENDING_WAITING_DELIVERY", State.ENROUTE, None),
    (18, "PENDING", 51, "ENROUTE (SENT)", State.ENROUTE, None),
    (1, "PENDING", 7, "PENDING_ENROUTE", State.ENROUTE, None),
    (18, "PENDING", 52, "PENDING_ACCEPTED", State.ACCEPTED, None),
    (1, "PENDING", 26, "PENDING_ACCEPTED", State.ACCEPTED, None),
    (19, "REJECTED", 53, "REJECTED_NETWORK", State.REJECTED, Reason.ROUTE),
    (5, "REJECTED", 6, "REJECTED_NETWORK", State.REJECTED, Reason.ROUTE),
    (19, "REJECTED", 54, "REJECTED_PREFIX_MISSING", State.REJECTED, Reason.DESTINATION),
    (5, "REJECTED", 8, "REJECTED_PREFIX_MISSING", State.REJECTED, Reason.DESTINATION),
    (19, "REJECTED", 55, "REJECTED_DND", State.REJECTED, Reason.BLOCKED),
    (5, "REJECTED", 10, "REJECTED_DND", State.REJECTED, Reason.BLOCKED),
    (19, "REJECTED", 56, "REJECTED_SOURCE", State.REJECTED, Reason.SENDER),
    (5, "REJECTED", 11, "REJECTED_SOURCE", State.REJECTED, Reason.SENDER),
    (19, "REJECTED", 57, "REJECTED_NOT_ENOUGH_CREDITS", State.REJECTED, Reason.CREDIT),
    (5, "REJECTED", 12, "REJECTED_NOT_ENOUGH_CREDITS", State.REJECTED, Reason.CREDIT),
    (19, "REJECTED", 58, "REJECTED_SENDER", State.REJECTED, Reason.SENDER),
    (5, "REJECTED", 13, "REJECTED_SENDER", State.REJECTED, Reason.SENDER),
    (19, "REJECTED", 59, "REJECTED_DESTINATION", State.REJECTED, Reason.BLOCKED),
    (5, "REJECTED", 14, "REJECTED_DESTINATION", State.REJECTED, Reason.BLOCKED),
    (19, "REJECTED", 60, "REJECTED_PREPAID_PACKAGE_EXPIRED", State.REJECTED, Reason.CREDIT),
    (5, "REJECTED", 17, "REJECTED_PREPAID_PACKAGE_EXPIRED", State.REJECTED, Reason.CREDIT),
    (19, "REJECTED", 61, "REJECTED_DESTINATION_NOT_REGISTERED", State.REJECTED, Reason.PERMISSION),
    (5, "REJECTED", 18, "REJECTED_DESTINATION_NOT_REGISTERED", State.REJECTED, Reason.PERMISSION),
    (19, "REJECTED", 62, "REJECTED_ROUTE_NOT_AVAILABLE", State.REJECTED, Reason.ROUTE),
    (5, "REJECTED", 19, "REJECTED_ROUTE_NOT_AVAILABLE", State.REJECTED, Reason.ROUTE),
    (19, "REJECTED", 63, "REJECTED_FLOODING_FILTER", State.REJECTED, Reason.FLOOD),
    (5, "REJECTED", 20, "REJECTED_FLOODING_FILTER", State.REJECTED, Reason.FLOOD),
    (19, "REJECTED", 64, "REJECTED_SYSTEM_ERROR", State.REJECTED, Reason.SERVER),
    (5, "REJECTED", 21, "REJECTED_SYSTEM_ERROR", State.REJECTED, Reason.SERVER),
    (19, "REJECTED", 65, "REJECTED_DUPLICATE_MESSAGE_ID", State.UNKNOWN, Reason.DUPLICATE),
    (5, "REJECTED", 23, "REJECTED_DUPLICATE_MESSAGE_ID", State.UNKNOWN, Reason.DUPLICATE),
    (19, "REJECTED", 66, "REJECTED_INVALID_UDH", State.REJECTED, Reason.CONTENT),
    (5, "REJECTED", 24, "REJECTED_INVALID_UDH", State.REJECTED, Reason.CONTENT),
    (19, "REJECTED", 67, "REJECTED_MESSAGE_TOO_LONG", State.REJECTED, Reason.LENGTH),
    (5, "REJECTED", 25, "REJECTED_MESSAGE_TOO_LONG", State.REJECTED, Reason.LENGTH),
    (19, "REJECTED", 68, "MISSING_TO", State.REJECTED, Reason.DESTINATION),
    (5, "REJECTED", 51, "MISSING_TO", State.REJECTED, Reason.DESTINATION),
    (19, "REJECTED", 69, "REJECTED_INVALID_DESTINATION", State.REJECTED, Reason.DESTINATION),
    (5, "REJECTED", 52, "REJECTED_INVALID_DESTINATION", State.REJECTED, Reason.DESTINATION),
    (22, "FAILED", 57, "FAILED_SENDER", State.REJECTED, Reason.SENDER),
    (22, "FAILED", 58, "FAILED_SENDER", State.REJECTED, Reason.SENDER),
]


@pytest.mark.parametrize("known_by", ["name", "group and number", "group number and number"])
@pytest.mark.parametrize(("group_id", "group", "number", "name", "state", "reason"), TABLE)
async def test_every_status_of_a_send(
    server, nextbyte, message, group_id, group, number, name, state, reason, known_by
):
    item = row(group_id, group, number, name)
    if known_by != "name":
        del item["status"]["name"]
    if known_by == "group number and number":
        del item["status"]["groupName"]
    (sent,) = await send(server, nextbyte, [message], {"messages": [item]})
    assert (sent.state, sent.reason) == (state, reason)
    assert sent.handed is Handed.ALL
    refused = reason in (Reason.AUTH, Reason.CREDIT)
    assert sent.fuse is (Fuse.REFUSED if refused else Fuse.SILENT if state is State.UNKNOWN else Fuse.NONE)


@pytest.mark.parametrize(
    ("number", "name", "state"),
    [
        (73, "DELIVERED", State.DELIVERED), (74, "EXPIRED", State.EXPIRED), (75, "DELETED", State.UNDELIVERED),
        (76, "UNDELIVERABLE", State.UNDELIVERED), (77, "ACCEPTED", State.ENROUTE), (78, "UNKNOWN", State.ENROUTE),
        (79, "REJECTED", State.UNDELIVERED), (80, "SKIPPED", State.UNDELIVERED),
    ],
)  # fmt: skip
@pytest.mark.parametrize("known_by", ["name", "number"])
def test_the_group_called_delivery_holds_failures(number, name, state, known_by):
    status = row(20, "DELIVERY", number, name if known_by == "name" else None)["status"]
    told = statuses.meaning(status)
    assert told is not None
    assert told.state is state


@pytest.mark.parametrize(
    ("group_id", "group", "number", "name", "state"),
    [
        (3, "DELIVERED", 5, "DELIVERED_TO_HANDSET", State.DELIVERED),
        (3, "DELIVERED", 2, "DELIVERED_TO_OPERATOR", State.ENROUTE),
        (4, "EXPIRED", 15, "EXPIRED_EXPIRED", State.EXPIRED),
        (4, "EXPIRED", 29, "EXPIRED_DLR_UNKNOWN", State.EXPIRED),
        (2, "UNDELIVERABLE", 4, "UNDELIVERABLE_REJECTED_OPERATOR", State.UNDELIVERED),
        (2, "UNDELIVERABLE", 9, "UNDELIVERABLE_NOT_DELIVERED", State.UNDELIVERED),
    ],
)
def test_the_ancestors_final_statuses(group_id, group, number, name, state):
    for known_by in (name, None):
        told = statuses.meaning(row(group_id, group, number, known_by)["status"])
        assert told is not None
        assert told.state is state


def test_a_number_alone_means_nothing():
    for number in (50, 51, 52, 57, 58):
        assert statuses.meaning({"id": number}) is None
    assert statuses.meaning(row(20, "DELIVERY", 999, "NEW")["status"]) is None
    assert statuses.meaning(row(3, "DELIVERED", 999, "NEW")["status"]) is None


def test_names_and_numbers_are_in_the_tables_once():
    every = [status for group in codes.GROUPS.values() for status in group]
    assert len({status.name for status in every}) == len(every)
    pairs = [(name, n) for name, group in codes.GROUPS.items() for s in group for n in (s.id, s.old_id) if n]
    assert len(set(pairs)) == len(pairs)


@pytest.mark.parametrize(
    ("item", "state", "fuse"),
    [
        (row(18, "PENDING", 999, "PENDING_NEW"), State.ACCEPTED, Fuse.NONE),
        (row(19, "REJECTED", 999, "REJECTED_NEW"), State.REJECTED, Fuse.UNREADABLE),
        (row(22, "FAILED", 999, "FAILED_NEW"), State.REJECTED, Fuse.UNREADABLE),
        (row(20, "DELIVERY", 999, "NEW"), State.UNKNOWN, Fuse.UNREADABLE),
        (row(77, "NEW", 999, "NEW"), State.UNKNOWN, Fuse.UNREADABLE),
        (row(20, "DELIVERY", 73, "DELIVERED"), State.ACCEPTED, Fuse.NONE),
        (row(20, "DELIVERY", 76, "UNDELIVERABLE"), State.REJECTED, Fuse.NONE),
        (row(18, "PENDING", 57, "REJECTED_NOT_ENOUGH_CREDITS"), State.UNKNOWN, Fuse.UNREADABLE),
        (row(19, "REJECTED", 51, "ENROUTE (SENT)"), State.UNKNOWN, Fuse.UNREADABLE),
        ({"to": TO, "status": None}, State.UNKNOWN, Fuse.UNREADABLE),
        ({"to": TO}, State.UNKNOWN, Fuse.UNREADABLE),
        ("text", State.UNKNOWN, Fuse.UNREADABLE),
    ],
)
async def test_statuses_that_no_table_holds(server, nextbyte, message, item, state, fuse):
    (sent,) = await send(server, nextbyte, [message], {"messages": [item]})
    assert (sent.state, sent.fuse) == (state, fuse)


@pytest.mark.parametrize(
    ("content", "status", "state", "reason"),
    [
        ({"success": False, "status": 401, "message": "x"}, "401 Unauthorized", State.REJECTED, Reason.AUTH),
        ({"success": False, "status": 401, "message": "x"}, "200 OK", State.REJECTED, Reason.AUTH),
        ({"success": False, "status": 403, "message": "x"}, "403 Forbidden", State.REJECTED, Reason.AUTH),
        ({"success": False, "status": 402, "message": "x"}, "402 Payment", State.REJECTED, Reason.CREDIT),
        ({"success": False, "status": 422, "message": "x"}, "422 Entity", State.REJECTED, Reason.CONTENT),
        ({"success": False, "status": 404, "message": "x"}, "404 Not Found", State.REJECTED, Reason.ROUTE),
        ({"success": False, "status": 429, "message": "x"}, "429 Too Many", State.REJECTED, Reason.FLOOD),
        ({"success": False, "message": "Sorry"}, "200 OK", State.REJECTED, None),
        ({"success": False, "status": 500, "message": "x"}, "500 Error", State.UNKNOWN, Reason.SERVER),
        ({"success": False, "status": 409, "message": "x"}, "409 Conflict", State.UNKNOWN, Reason.PARSE),
        ({"success": True}, "200 OK", State.UNKNOWN, Reason.PARSE),
        (
            {"requestError": {"serviceException": {"messageId": "UNAUTHORIZED", "text": "Invalid login details"}}},
            "401 Unauthorized", State.REJECTED, Reason.AUTH,
        ),
        ({"requestError": {"serviceException": {"messageId": "NEW", "text": "x"}}}, "200 OK", State.REJECTED, None),
        ({"success": False, "status": 401, **DOCUMENTED}, "200 OK", State.UNKNOWN, Reason.PARSE),
        ({"messages": []}, "200 OK", State.UNKNOWN, Reason.PARSE),
        ([], "200 OK", State.UNKNOWN, Reason.PARSE),
        (b'{"messages":[{"to":"2557', "200 OK", State.UNKNOWN, Reason.PARSE),
        (b"General error", "200 OK", State.UNKNOWN, Reason.PARSE),
        (b"Unauthorized", "401 Unauthorized", State.REJECTED, Reason.AUTH),
    ],
)  # fmt: skip
async def test_answers_to_the_whole_request(server, nextbyte, message, content, status, state, reason):
    (sent,) = await send(server, nextbyte, [message], content, status)
    assert (sent.state, sent.reason) == (state, reason)


# -- bundles


async def test_a_bundle_is_one_request_with_one_reference(server, nextbyte, outgoing):
    messages = [outgoing(f"+25570000000{n}", f"Habari {n}") for n in range(3)]
    rows = [
        row(18, "PENDING", 52, "PENDING_ACCEPTED", "255700000002", messageId="c"),
        row(18, "PENDING", 51, "ENROUTE (SENT)", "255700000000", messageId="a"),
        row(19, "REJECTED", 55, "REJECTED_DND", "255700000001", messageId="b"),
    ]
    sent = await send(server, nextbyte, messages, {"messages": rows})
    asked = server.asked[0]
    assert asked.target == "/api/sms/v1/text/multi"
    assert json.loads(asked.body) == {
        "messages": [{"from": "SHULE", "to": f"25570000000{n}", "text": f"Habari {n}"} for n in range(3)],
        "reference": REFERENCE,
    }
    assert [(each.state, each.provider_id) for each in sent] == [
        (State.ENROUTE, "a"), (State.REJECTED, None), (State.ACCEPTED, "c"),
    ]  # fmt: skip


async def test_rows_that_are_missing_or_doubled_are_unknown(server, nextbyte, outgoing):
    messages = [outgoing(f"+25570000000{n}") for n in range(4)]
    rows = [
        row(18, "PENDING", 52, "PENDING_ACCEPTED", "0700000000"),
        row(18, "PENDING", 52, "PENDING_ACCEPTED", "255700000002"),
        row(19, "REJECTED", 55, "REJECTED_DND", "255700000002"),
        row(18, "PENDING", 52, "PENDING_ACCEPTED", "+255 700 000 003"),
        row(18, "PENDING", 52, "PENDING_ACCEPTED", "254999999999"),
    ]
    sent = await send(server, nextbyte, messages, {"messages": rows})
    assert [each.state for each in sent] == [State.ACCEPTED, State.UNKNOWN, State.UNKNOWN, State.ACCEPTED]


async def test_a_lost_answer_leaves_the_whole_bundle_unknown(server, nextbyte, outgoing, reply):
    server.replies = [reply(b"", end="reset")]
    sent = await nextbyte.send([outgoing(f"+25570000000{n}") for n in range(3)])
    assert [(each.state, each.handed) for each in sent] == [(State.UNKNOWN, Handed.ALL)] * 3


async def test_what_is_no_bundle_is_a_mistake_of_ours(server, nextbyte, outgoing):
    one, two = outgoing("+255700000001"), outgoing("+255700000002")
    for messages in ([one, one], [one, replace(two, reference="f" * 32)], []):
        with pytest.raises(ValueError, match="bundle"):
            await nextbyte.send(messages)
    assert server.opened == 0


async def test_the_number_may_be_echoed_differently(server, nextbyte, message):
    for echo in ("0700000001", "+255700000001", "00255700000001", "255-700-000-001", ""):
        (sent,) = await send(server, nextbyte, [message], {"messages": [row(18, "PENDING", 52, "x", echo)]})
        assert sent.state is State.ACCEPTED


# -- reads


@pytest.mark.parametrize(
    ("content", "amount", "unit"),
    [
        ({"sms_balance": 5}, "5", "SMS"),
        ({"sms_balance": "1,250"}, "1250", "SMS"),
        ({"sms_balance": 5.5}, "5.5", "SMS"),
        ({"sms_balance": 64, "over_draft": 0, "type": "price", "display": "64.00 TZS"}, "64", "TZS"),
    ],
)
async def test_the_balance(server, nextbyte, content, amount, unit):
    server.say(json.dumps(content).encode())
    balance = await nextbyte.balance()
    assert (balance.amount, balance.unit) == (Decimal(amount), unit)
    assert server.asked[0].line == "GET /api/sms/v1/balance HTTP/1.1"
    assert server.asked[0].headers["authorization"] == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="


async def test_the_balance_by_post_where_the_server_insists(server, nextbyte, reply):
    body = b'{"sms_balance": 7}'
    server.replies = [
        reply(b"HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n"),
        reply(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body),
    ]
    assert (await nextbyte.balance()).amount == 7
    assert [asked.method for asked in server.asked] == ["GET", "POST"]


async def test_signing_in(server, nextbyte):
    server.say(b'{"sms_balance": 5}')
    signed = await nextbyte.sign_in()
    assert (signed.ok, signed.balance and signed.balance.amount) == (True, 5)
    await nextbyte.preflight()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b'{"success": false, "status": 401, "message": "Wrong password"}', "401 Unauthorized"),
        (b'{"success": false, "status": 401, "message": "Wrong password"}', "200 OK"),
        (b"Wrong password", "401 Unauthorized"),
        (b'{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED","text":"Wrong password"}}}', "401 No"),
    ],
)
async def test_a_refused_sign_in_is_an_answer(server, nextbyte, body, status):
    server.say(body, status=status)
    signed = await nextbyte.sign_in()
    assert (signed.ok, signed.reason) == (False, Reason.AUTH)
    assert "Wrong password" in signed.message


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b'{"sms_balance": null}', b'{"sms_balance": 1, "SMS balance": 2}', b"5"]
)
async def test_no_balance(server, nextbyte, body):
    server.say(body)
    with pytest.raises(CallFailed) as caught:
        await nextbyte.balance()
    assert caught.value.fuse is Fuse.UNREADABLE


# -- the log


def log_row(name="DELIVERED", group="DELIVERY", number=73, to=TO, **more):
    return {"messageId": "9", "sentAt": "2020-02-08 12:28:51", "from": "SHULE", "text": "<b>Habari</b>",
            **row(20, group, number, name, to), **more}  # fmt: skip


class Log:
    """Answers `logs?reference=` like the provider: rows by reference."""

    def __init__(self, server, rows, *, deaf=False):
        self.server, self.rows, self.deaf = server, rows, deaf

    async def read(self, nextbyte, control=""):
        log, server = self, self.server
        original = server._read

        async def answer(reader):
            await original(reader)
            reference = parse_qs(urlsplit(server.asked[-1].target).query)["reference"][0]
            results = [r for rows in log.rows.values() for r in rows] if log.deaf else log.rows.get(reference, [])
            server.say(json.dumps({"results": results}).encode())
            reply.raw = server.replies[0].raw

        server._read = answer
        server.say(b"")
        reply = server.replies[0]
        original_say = server.say

        def say(*bodies, **how):
            original_say(*bodies, **how)
            reply.raw = server.replies[0].raw
            server.replies = [reply]

        server.say = say
        return await nextbyte.lookup(REFERENCE, ["+" + TO], control)


@pytest.mark.parametrize(
    ("item", "state", "reason"),
    [
        (log_row(), State.DELIVERED, None),
        (log_row("PENDING_ENROUTE", "PENDING", 7), State.ENROUTE, None),
        (log_row("REJECTED_DND", "REJECTED", 55), State.REJECTED, Reason.BLOCKED),
        (log_row("REJECTED_DUPLICATE_MESSAGE_ID", "REJECTED", 65), State.ACCEPTED, Reason.DUPLICATE),
        (log_row("UNDELIVERABLE"), State.UNDELIVERED, None),
        (log_row("EXPIRED"), State.EXPIRED, None),
        (log_row(status=None), State.ACCEPTED, None),
        (log_row(status=None, delivery="DELIVERED"), State.DELIVERED, None),
        (log_row(status=None, delivery="FAILED"), State.UNDELIVERED, None),
        (log_row("PENDING_ENROUTE", "PENDING", 7, delivery={"name": "DELIVERED"}), State.DELIVERED, None),
        (log_row("NEW", "NEW", 1), State.ACCEPTED, None),
    ],
)  # fmt: skip
async def test_a_row_of_the_log_is_proof(server, nextbyte, item, state, reason):
    looked = await Log(server, {REFERENCE: [item]}).read(nextbyte)
    (found,) = looked.found
    assert (found.to, found.state, found.reason, found.provider_id) == ("+" + TO, state, reason, "9")
    assert server.asked[0].target == f"/api/sms/v1/logs?reference={REFERENCE}&limit=500"
    assert len(server.asked) == 2  # and once with a reference that nothing has


async def test_a_log_that_names_the_reference_needs_no_second_question(server, nextbyte):
    looked = await Log(server, {REFERENCE: [log_row(reference=REFERENCE)]}).read(nextbyte)
    assert len(looked.found) == len(server.asked) == 1


async def test_a_log_that_does_not_look_at_the_reference_proves_nothing(server, nextbyte):
    with pytest.raises(CallFailed) as caught:
        await Log(server, {"another": [log_row()]}, deaf=True).read(nextbyte)
    assert caught.value.reason is Reason.PARSE


async def test_silence_counts_only_beside_a_later_message(server, nextbyte):
    looked = await Log(server, {"later": [log_row(to="255711111111")]}).read(nextbyte, "later")
    assert (looked.found, looked.control_seen) == ((), True)
    looked = await Log(server, {}).read(nextbyte, "later")
    assert not looked.control_seen
    assert not (await Log(server, {}).read(nextbyte)).control_seen


async def test_rows_of_other_numbers_are_not_ours(server, nextbyte):
    looked = await Log(server, {REFERENCE: [log_row(to="255711111111")]}).read(nextbyte)
    assert looked.found == ()


async def test_a_log_that_cannot_be_read(server, nextbyte):
    for body in (b"{}", b"<html>", b'{"results": "x"}', b""):
        server.say(body)
        with pytest.raises(CallFailed):
            await nextbyte.lookup(REFERENCE, ["+" + TO])
