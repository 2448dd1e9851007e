"""Ndovubase's own side: sending, subscribing, every status and delivery code, and what it pushes."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from smsdesk.simulator import Fate, Fault, Simulator, Tempo
from smsdesk.simulator.ndovubase import CODES, DELIVERY, formatted

NUMBER = "254708400000"


def account(sim):
    return sim.ndovubase.accounts["short code 22915"]


async def test_success_packet_of_the_document(sim, caller):
    row = (await caller.ndovubase_send(mobile="0708400000", message="x" * 161)).json
    assert re.fullmatch(r"sms\.[0-9a-f]{14}\.[0-9]{8}", row.pop("message_id"))
    assert row == {
        "status_code": "1000",
        "status_desc": "Success",
        "mobile_number": NUMBER,
        "network_name": "Safaricom",
        "message_cost": "2",
        "credit_balance": "4998",
    }
    (entry,) = sim.entries("ndovubase", "send")
    assert (entry.to, entry.sender, entry.charged) == ("0708400000", "22915", Decimal(2))


async def test_failed_packet_of_the_document(sim, caller):
    assert (await caller.ndovubase_send(mobile="26770792")).json == {
        "status_code": "1003",
        "status_desc": "Invalid mobile number 26770792",
        "message_id": "0",
        "mobile_number": "0",
        "network_name": "Not set",
        "message_cost": "0.00",
        "credit_balance": "",
    }


@pytest.mark.parametrize(
    ("mobile", "expected"),
    [
        ("0708400000", NUMBER),
        ("708400000", NUMBER),
        ("254708400000", NUMBER),
        ("+254708400000", NUMBER),
        ("255738234345", "255738234345"),
        ("26770792", None),
        ("0", None),
        ("", None),
        ("25470840000a", None),
    ],
)
def test_numbers_are_rewritten(mobile, expected):
    assert formatted(mobile) == expected


async def test_arrays_numbers_and_other_balances(sim, caller):
    dialect = sim.ndovubase.dialect
    dialect.array = True
    (row,) = (await caller.ndovubase_send()).json
    assert row["status_code"] == "1000"
    (row,) = (await caller.ndovubase_send(mobile="1")).json
    assert row["status_code"] == "1003"
    dialect.array, dialect.number_codes = False, True
    row = (await caller.ndovubase_send()).json
    assert (row["status_code"], row["message_cost"], row["credit_balance"]) == (1000, 1, 4998)
    assert isinstance(row["message_id"], int)
    dialect.number_codes, dialect.success = False, "1"
    assert (await caller.ndovubase_send()).json["status_code"] == "1"
    for balance in ("-1", ""):
        dialect.balance = balance
        assert (await caller.ndovubase_send()).json["credit_balance"] == balance
    dialect.balance, account(sim).postpaid, account(sim).balance = None, True, Decimal(0)
    assert (await caller.ndovubase_send()).json["credit_balance"] == "-1"


async def test_the_bulk_form_is_answered_with_an_array(sim, caller):
    document = {
        "api_key": sim.credentials("ndovubase")["api_key"],
        "service": 0,
        "mobile": NUMBER,
        "response_type": "json",
        "shortcode": "22915",
        "message": "Hello",
    }
    (row,) = (await caller.ndovubase("sendsms", document)).json
    assert row["status_code"] == "1000"
    refused = (await caller.ndovubase("sendsms", document | {"response_type": "plain"})).json
    assert refused["status_code"] == "1010"


@pytest.mark.parametrize("code", [code for code in CODES if code not in ("1", "1000")])
async def test_every_refusal_code(sim, caller, code):
    sim.ndovubase.verdicts[NUMBER] = code
    row = (await caller.ndovubase_send(mobile=NUMBER)).json
    assert (row["status_code"], row["message_id"]) == (code, "0")
    assert row["status_desc"] == CODES[code].format(sender="22915", mobile=NUMBER)
    assert account(sim).balance == 5000
    assert not sim.ledger[-1].accepted


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"api_key": "wrong"}, "1013"),
        ({"api_key": 5}, "1013"),
        ({"sender_name": "12345"}, "1001"),
        ({"service_id": "99"}, "1010"),
        ({"service_id": "32"}, "1010"),
        ({"service_id": None}, "1010"),
        ({"link_id": None}, "1010"),
        ({"link_id": "abc"}, "1010"),
        ({"message": ""}, "1010"),
        ({"message": "x" * 921}, "1010"),
        ({"message": 5}, "1010"),
        ({"mobile": 254708400000}, "1010"),
        ({"sender_name": 22915}, "1010"),
        ({"more": "x"}, "1010"),
    ],
)
async def test_requests_that_the_document_does_not_allow(sim, caller, change, code):
    row = (await caller.ndovubase_send(**change)).json
    assert row["status_code"] == code
    assert account(sim).balance == 5000
    assert not sim.ledger[-1].accepted


@pytest.mark.parametrize("change", [{"service_id": 44}, {"link_id": "763723672367236526261"}, {"link_id": 12345678}])
async def test_what_the_document_does_allow(sim, caller, change):
    assert (await caller.ndovubase_send(message="x" * 920, **change)).json["status_code"] == "1000"
    assert not sim.violations("ndovubase")


async def test_every_key_is_needed(sim, caller):
    for key in ("sender_name", "service_id", "link_id", "mobile", "message"):
        document = {
            "api_key": sim.credentials("ndovubase")["api_key"],
            "sender_name": "22915",
            "mobile": NUMBER,
            "message": "Hello",
            "service_id": "44",
            "link_id": "",
        }
        del document[key]
        assert (await caller.ndovubase("sendsms", document)).json["status_code"] == "1010"


async def test_what_is_not_json(sim, caller):
    got = await caller.call("ndovubase", "POST", "/sendsms", b"a=b", Content_Type="application/json")
    assert got.json["status_code"] == "1009"
    assert (await caller.ndovubase("sendsms", {}, kind="text/plain")).json["status_code"] == "1009"
    assert (await caller.call("ndovubase", "GET", "/sendsms")).status == 405
    assert (await caller.ndovubase("profile", {})).status == 404
    assert len(sim.violations("ndovubase")) == 4


async def test_no_credit(sim, caller):
    account(sim).balance = Decimal(1)
    assert (await caller.ndovubase_send(message="x" * 161)).json["status_code"] == "1004"
    assert (await caller.ndovubase_send()).json["credit_balance"] == "0"


@pytest.mark.parametrize(("fate", "code"), [(Fate.BLOCKED, "1011"), (Fate.UNREACHABLE, "1002")])
async def test_fates_become_refusals(sim, caller, fate, code):
    sim.world.network.choose(NUMBER, fate)
    assert (await caller.ndovubase_send(mobile=NUMBER)).json["status_code"] == code


# --- subscriptions by the desk


async def test_activation_and_deactivation(sim, caller):
    def packet(option, mobile="0708400000", service="44"):
        key = sim.credentials("ndovubase")["api_key"]
        return {"api_key": key, "service_id": service, "mobile": mobile, "option": option}

    async def answer(document):
        return (await caller.ndovubase("subscribermanage", document)).json

    assert await answer(packet("activation")) == {
        "status_code": "1",
        "status_desc": "Success",
        "mobile": NUMBER,
        "network_name": "Safaricom",
    }
    assert ("44", NUMBER) in sim.ndovubase.shortcodes.subscribers
    again = await answer(packet("activation"))
    assert (again["status_code"], again["status_desc"]) == ("0", "Failed – user exists")
    assert (await answer(packet("deactivation", service=44)))["status_code"] == "1"
    assert (await answer(packet("deactivation")))["status_code"] == "1011"
    assert not sim.ndovubase.shortcodes.subscribers
    assert (await answer(packet("activation", service="99")))["status_code"] == "0"
    assert (await answer(packet("activation", mobile="1")))["status_code"] == "0"
    assert (await answer(packet("pause")))["status_code"] == "1010"
    assert (await answer(packet("activation") | {"more": 1}))["status_code"] == "1010"
    assert (await answer(packet("activation") | {"api_key": "x"}))["status_code"] == "1013"
    sim.ndovubase.verdicts[NUMBER] = "1009"
    assert (await answer(packet("activation")))["status_code"] == "1009"
    assert [entry.accepted for entry in sim.ledger] == [True, False, True] + [False] * 7
    assert [entry.operation for entry in sim.ledger[:4]] == ["subscribe", "subscribe", "unsubscribe", "unsubscribe"]


# --- delivery


@pytest.mark.parametrize("code", DELIVERY)
async def test_every_delivery_code_by_question_and_by_push(sim, caller, receiver, code):
    sim.ndovubase.reports[NUMBER] = str(code)
    sim.set_callback("ndovubase", "delivery", receiver.url)
    receiver.answers = [(200, b"OK;id;desc;network")]
    message = (await caller.ndovubase_send(mobile=NUMBER)).json["message_id"]
    await sim.idle()
    (pushed,) = [json.loads(one.body) for one in receiver.received]
    assert (pushed["messageId"], pushed["dlrStatus"], pushed["dlrDesc"]) == (message, str(code), DELIVERY[code])
    assert set(pushed) == {"messageId", "dlrTime", "dlrStatus", "dlrDesc", "tat", "network"}
    key = sim.credentials("ndovubase")["api_key"]
    got = await caller.call("ndovubase", "GET", f"/getdlr?api_key={key}&messageId={message}")
    fields = got.text.split(";")
    assert fields[:4] == [message, "Success", str(code), DELIVERY[code]]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", fields[4])
    assert re.fullmatch(r"\d\d:\d\d:\d\d", fields[5])


async def test_no_report_yet(calling):
    moment = datetime(2026, 3, 2, 6, tzinfo=UTC)
    async with Simulator(quiet=True, now=lambda: moment, tempo=Tempo(report=(60, 60))) as sim:
        caller = calling(sim)
        message = (await caller.ndovubase_send()).json["message_id"]
        key = sim.credentials("ndovubase")["api_key"]

        async def asked(key, message):
            return (await caller.call("ndovubase", "GET", f"/getdlr?api_key={key}&messageId={message}")).text

        assert await asked(key, message) == "1009;No dlr"
        assert await asked(key, "288369252") == "1009;No dlr"
        assert await asked("wrong", message) == "1013;Invalid API Key"
        moment += timedelta(seconds=60)
        assert (await asked(key, message)).endswith(";00:01:00")


async def test_meanings(sim, caller):
    sim.fault("ndovubase", Fault.HUGE_ID)
    assert (await caller.ndovubase_send()).json["message_id"] > 2**63
    sim.fault("ndovubase", Fault.MISSING_ID)
    assert "message_id" not in (await caller.ndovubase_send()).json
    sim.fault("ndovubase", Fault.OTHER_NUMBER)
    assert (await caller.ndovubase_send(mobile=NUMBER)).json["mobile_number"] == "0708400000"
    sim.fault("ndovubase", Fault.UNKNOWN_CODE)
    assert (await caller.ndovubase_send()).json["status_code"] == "1099"
    sim.fault("ndovubase", Fault.MIXED)
    assert [row["status_code"] for row in (await caller.ndovubase_send()).json] == ["1000", "1005"]
    sim.fault("ndovubase", Fault.MISSING_ROWS)
    assert (await caller.ndovubase_send()).json == []
    assert all(entry.accepted for entry in sim.ledger)
    sim.fault("ndovubase", Fault.WRONG_KEY)
    assert (await caller.ndovubase_send()).json["status_code"] == "1013"
    sim.fault("ndovubase", Fault.SYSTEM_ERROR)
    assert (await caller.ndovubase_send()).json["status_code"] == "1005"
