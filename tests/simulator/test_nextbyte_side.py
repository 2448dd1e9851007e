"""Nextbyte's own side against its document: every status, test mode, once-only reports, logs, transfers."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from smsdesk.simulator import Fate, Fault, Simulator, Tempo
from smsdesk.simulator.statuses import STATUSES, refuses

SINGLE = "/api/sms/v1/text/single"
MULTI = "/api/sms/v1/text/multi"
NUMBER = "255738234345"


def account(sim):
    return sim.nextbyte.accounts["shule-ya-msingi"]


async def test_balance_as_the_document_shows_it(sim, caller):
    account(sim).balance = Decimal(5)
    assert (await caller.nextbyte_get("/api/sms/v1/balance")).json == {"sms_balance": 5}
    assert (await caller.nextbyte("/api/sms/v1/balance", {})).status == 405


async def test_balance_of_version_2_is_money(sim, caller):
    account(sim).balance = Decimal("64.5")
    answer = (await caller.nextbyte_get("/api/v2/balance")).json
    assert (answer["sms_balance"], answer["display"], answer["type"]) == (64.5, "64.50 TZS", "price")


async def test_single_to_one(sim, caller):
    answer = (await caller.nextbyte_send(text="x" * 161)).json
    (row,) = answer["messages"]
    assert (row["to"], row["smsCount"]) == (NUMBER, 2)
    assert row["status"] == {
        "groupId": 18,
        "groupName": "PENDING",
        "id": 51,
        "name": "ENROUTE (SENT)",
        "description": "Message sent to next instance",
    }
    assert int(row["messageId"]) > 2**63
    assert "reference" not in json.dumps(answer)
    (entry,) = sim.entries("nextbyte", "send")
    assert (entry.reference, entry.provider_id, entry.account) == ("r", row["messageId"], "shule-ya-msingi")
    assert account(sim).balance == 6000 - 2


async def test_single_to_several_keeps_duplicates(sim, caller):
    answer = (await caller.nextbyte_send(to=[NUMBER, "255700000002", NUMBER])).json
    assert [row["to"] for row in answer["messages"]] == [NUMBER, "255700000002", NUMBER]
    assert len({entry.request for entry in sim.ledger}) == 1
    assert len(sim.ledger) == 3


async def test_multi_has_one_row_for_each_message(sim, caller):
    messages = [{"from": "SHULE", "to": f"25570000000{n}", "text": f"Hello {n}"} for n in range(4)]
    answer = (await caller.nextbyte(MULTI, {"messages": messages, "reference": "bundle"})).json
    assert [row["to"] for row in answer["messages"]] == [message["to"] for message in messages]
    assert [(entry.to, entry.text) for entry in sim.ledger] == [(one["to"], one["text"]) for one in messages]
    assert {entry.reference for entry in sim.ledger} == {"bundle"}


@pytest.mark.parametrize("way", ["single", "multi"])
@pytest.mark.parametrize("version", [1, 2])
async def test_test_mode_charges_nothing_and_keeps_nothing(sim, caller, way, version):
    message = {"from": "SHULE", "to": NUMBER, "text": "Hello"}
    document = message if way == "single" else {"messages": [message]}
    answer = (await caller.nextbyte(f"/api/sms/v{version}/test/text/{way}", document)).json
    assert answer["messages"][0]["status"]["groupName"] == "PENDING"
    assert account(sim).balance == 6000
    assert sim.nextbyte.archive.kept == []
    assert not sim.entries("nextbyte", "test")[0].accepted


async def test_version_2_answers_with_text_and_price(sim, caller):
    document = {"from": "SHULE", "to": NUMBER, "text": "Hello", "flash": 0, "reference": "x"}
    (row,) = (await caller.nextbyte("/api/sms/v2/text/single", document)).json["messages"]
    assert (row["message"], row["price"]) == ("Hello", 16)


@pytest.mark.parametrize("token", ["5f2c9d0e71ab48369c55e0d1a7b3f846", "wrong"])
@pytest.mark.parametrize("version", [1, 2])
async def test_bearer_opens_version_2_only(sim, caller, token, version):
    path = "/api/sms/v1/balance" if version == 1 else "/api/v2/balance"
    got = await caller.call("nextbyte", "GET", path, Authorization=f"Bearer {token}")
    assert got.status == (200 if version == 2 and token != "wrong" else 401)


@pytest.mark.parametrize(
    "authorization",
    ["", "Basic", "Basic !!!", "Basic c2hvcnQ=", "Basic d3Jvbmc6d3Jvbmc=", "Digest x", "Basic c2h1bGU6\n eWE="],
)
async def test_wrong_credentials(sim, caller, authorization):
    headers = {"Authorization": authorization.replace("\n", "")} if authorization else {}
    got = await caller.call("nextbyte", "GET", "/api/sms/v1/balance", **headers)
    assert (got.status, got.json["success"], got.json["status"]) == (401, False, 401)
    sim.nextbyte.dialect.infobip_errors = True
    got = await caller.call("nextbyte", "GET", "/api/sms/v1/balance", **headers)
    assert got.json["requestError"]["serviceException"]["messageId"] == "UNAUTHORIZED"


async def test_without_a_content_type_there_is_a_general_error(sim, caller):
    headers = caller.basic() | {"Content_Type": "text/plain"}
    body = json.dumps({"from": "SHULE", "to": NUMBER, "text": "Hello"}).encode()
    got = await caller.call("nextbyte", "POST", SINGLE, body, **headers)
    assert got.status == 400
    assert got.json["message"] == "General error"
    assert sim.violations("nextbyte")
    headers["Content_Type"], headers["Accept"] = "application/json", "application/xml"
    assert (await caller.call("nextbyte", "POST", SINGLE, body, **headers)).status == 406
    assert account(sim).balance == 6000


@pytest.mark.parametrize(
    "document",
    [
        [],
        "text",
        {"from": "SHULE", "to": NUMBER},
        {"to": NUMBER, "text": "Hello"},
        {"from": "SHULE", "to": NUMBER, "text": ""},
        {"from": "SHULE", "to": 255738234345, "text": "Hello"},
        {"from": "SHULE", "to": [255738234345], "text": "Hello"},
        {"from": "SHULE", "to": NUMBER, "text": 5},
        {"from": "SHULE", "to": NUMBER, "text": "Hello", "sendAt": "x"},
        {"from": "SHULE", "to": NUMBER, "text": "Hello", "flash": 1},
        {"from": "SHULE", "to": NUMBER, "text": "Hello", "reference": 5},
        {"from": "SHULE", "to": NUMBER, "text": "Hello", "date": "2026-03-03"},
        {"from": "SHULE", "to": NUMBER, "text": "Hello", "date": "2026-03-03", "time": "25:00"},
        {"from": "SHULE", "to": NUMBER, "text": "Hello", "date": "2020-01-01", "time": "08:00"},
        {"from": "SHULE", "to": NUMBER, "text": "Hello", "date": "2026-03-03", "time": "08:00", "repeat": "yearly"},
    ],
)
async def test_bodies_that_the_document_does_not_allow(sim, caller, document):
    got = await caller.nextbyte(SINGLE, document)
    assert (got.status, got.json["success"]) == (400, False)
    assert sim.violations("nextbyte")
    assert account(sim).balance == 6000


@pytest.mark.parametrize("body", [b"", b"{", b'{"from":"a","from":"b"}', b"\xff", b"[" * 100_000])
async def test_broken_json(sim, caller, body):
    got = await caller.call("nextbyte", "POST", SINGLE, body, **caller.basic())
    assert got.status == 400


@pytest.mark.parametrize("document", [{"messages": []}, {"messages": "x"}, {"messages": [{"text": 1}]}, {"to": "x"}])
async def test_bundles_that_the_document_does_not_allow(sim, caller, document):
    assert (await caller.nextbyte(MULTI, document)).status == 400


@pytest.mark.parametrize(
    ("to", "name"),
    [
        ("", "MISSING_TO"),
        ([], "MISSING_TO"),
        ("0738234345", "REJECTED_PREFIX_MISSING"),
        ("255738", "REJECTED_PREFIX_MISSING"),
        ("2557382343451234", "REJECTED_PREFIX_MISSING"),
        ("25573823434a", "REJECTED_INVALID_DESTINATION"),
    ],
)
async def test_numbers_that_cannot_be(sim, caller, to, name):
    (row,) = (await caller.nextbyte_send(to=to)).json["messages"]
    assert row["status"]["name"] == name
    assert not sim.ledger[-1].accepted


async def test_a_plus_before_the_number_is_allowed_and_not_echoed(sim, caller):
    (row,) = (await caller.nextbyte_send(to="+" + NUMBER)).json["messages"]
    assert (row["to"], row["status"]["id"]) == (NUMBER, 51)


async def test_senders_length_and_credit(sim, caller):
    def name(got):
        return got.json["messages"][0]["status"]["name"]

    document = {"from": "STRANGER", "to": NUMBER, "text": "Hello"}
    assert name(await caller.nextbyte(SINGLE, document)) == "REJECTED_SOURCE"
    assert name(await caller.nextbyte_send(text="x" * (153 * 25 + 1))) == "REJECTED_MESSAGE_TOO_LONG"
    assert name(await caller.nextbyte_send(text="x" * (153 * 25))) == "ENROUTE (SENT)"
    account(sim).balance = Decimal(1)
    assert name(await caller.nextbyte_send(text="x" * 161)) == "REJECTED_NOT_ENOUGH_CREDITS"


async def test_flooding_is_six_identical_or_twenty_varied_in_an_hour(calling):
    moment = datetime(2026, 3, 2, 6, tzinfo=UTC)
    async with Simulator(quiet=True, now=lambda: moment) as sim:
        caller = calling(sim)

        async def name(text):
            return (await caller.nextbyte_send(text=text)).json["messages"][0]["status"]["name"]

        assert [await name("same") for _ in range(7)] == ["ENROUTE (SENT)"] * 6 + ["REJECTED_FLOODING_FILTER"]
        assert [await name(f"other {n}") for n in range(20)] == ["ENROUTE (SENT)"] * 19 + ["REJECTED_FLOODING_FILTER"]
        moment += timedelta(hours=1)
        assert await name("same") == "ENROUTE (SENT)"
        sim.nextbyte.flood = None
        assert {await name("again") for _ in range(10)} == {"ENROUTE (SENT)"}


@pytest.mark.parametrize("status", STATUSES.values(), ids=lambda status: status.name)
@pytest.mark.parametrize("infobip", [False, True], ids=["document", "infobip"])
async def test_every_status_in_both_numberings(sim, caller, status, infobip):
    """Those that refuse come in the answer, the others in the report."""
    sim.nextbyte.dialect.infobip = infobip
    if refuses(status.name):
        sim.nextbyte.verdicts[NUMBER] = status.name
        (row,) = (await caller.nextbyte_send()).json["messages"]
        assert account(sim).balance == 6000
    else:
        sim.nextbyte.reports[NUMBER] = status.name
        await caller.nextbyte_send()
        (row,) = (await caller.nextbyte_get("/api/sms/v1/reports")).json["results"]
    said = row["status"]
    if infobip and status.infobip:
        group, number, name = status.infobip
        assert (said["groupId"], said["id"], said["name"]) == (group, number, name)
    else:
        group = {"5": 18 if status.id < 53 else 19, "6": 19, "7": 20, "8": 20}[str(status.id)[0]]
        assert (said["groupId"], said["id"], said["name"]) == (group, status.id, status.name)


async def test_group_22_and_other_shapes(sim, caller):
    dialect = sim.nextbyte.dialect
    dialect.failed_group, sim.nextbyte.verdicts[NUMBER] = True, "REJECTED_SENDER"
    (row,) = (await caller.nextbyte_send()).json["messages"]
    assert (row["status"]["groupId"], row["status"]["groupName"], row["status"]["id"]) == (22, "FAILED", 58)
    sim.nextbyte.verdicts.clear()
    dialect.number_ids = True
    assert isinstance((await caller.nextbyte_send()).json["messages"][0]["messageId"], int)
    dialect.no_ids = True
    assert "messageId" not in (await caller.nextbyte_send()).json["messages"][0]


async def test_a_scheduled_message_is_accepted_and_goes_at_its_time(calling):
    moment = datetime(2026, 3, 2, 6, tzinfo=UTC)
    async with Simulator(quiet=True, now=lambda: moment) as sim:
        caller = calling(sim)
        document = {"from": "SHULE", "to": NUMBER, "text": "Later", "date": "2026-03-03", "time": "08:00"}
        (row,) = (await caller.nextbyte(SINGLE, document)).json["messages"]
        assert (row["status"]["id"], row["status"]["name"]) == (52, "PENDING_ACCEPTED")
        (logged,) = (await caller.nextbyte_get("/api/sms/v1/logs")).json["results"]
        assert (logged["sentAt"], logged["status"]["name"]) == ("2026-03-03 08:00:00", "PENDING_ACCEPTED")
        assert (await caller.nextbyte_get("/api/sms/v1/reports")).json == {"results": []}
        moment += timedelta(days=1)
        (report,) = (await caller.nextbyte_get("/api/sms/v1/reports")).json["results"]
        assert report["status"]["name"] == "DELIVERED"


async def test_each_report_is_handed_out_once(sim, caller):
    assert (await caller.nextbyte_get("/api/sms/v1/reports")).json == {"results": []}
    for n in range(5):
        await caller.nextbyte_send(to=f"25570000000{n}", reference=f"ref{n}")
    first = (await caller.nextbyte_get("/api/sms/v1/reports", size="3")).json["results"]
    rest = (await caller.nextbyte_get("/api/sms/v1/reports")).json["results"]
    assert [row["to"][-1] for row in first + rest] == ["0", "1", "2", "3", "4"]
    assert (await caller.nextbyte_get("/api/sms/v1/reports")).json == {"results": []}
    assert len((await caller.nextbyte_get("/api/sms/v1/logs")).json["results"]) == 5


async def test_reports_wait_for_the_handset(calling):
    moment = datetime(2026, 3, 2, 6, tzinfo=UTC)
    async with Simulator(quiet=True, now=lambda: moment, tempo=Tempo(report=(60, 60))) as sim:
        caller = calling(sim)
        await caller.nextbyte_send()
        assert (await caller.nextbyte_get("/api/sms/v1/reports")).json == {"results": []}
        (logged,) = (await caller.nextbyte_get("/api/sms/v1/logs", reference="r")).json["results"]
        assert (logged["status"]["name"], logged["doneAt"], logged["error"]) == ("PENDING_WAITING_DELIVERY", None, None)
        moment += timedelta(seconds=61)
        (report,) = (await caller.nextbyte_get("/api/sms/v1/reports")).json["results"]
        assert (report["status"]["id"], report["sentAt"], report["doneAt"]) == (
            73,
            "2026-03-02 09:00:00",
            "2026-03-02 09:01:00",
        )


@pytest.mark.parametrize(
    ("fate", "name"),
    [(Fate.DELIVERED, "DELIVERED"), (Fate.UNDELIVERED, "UNDELIVERABLE"), (Fate.EXPIRED, "EXPIRED"), (Fate.SILENT, "")],
)
async def test_fates_become_reports(sim, caller, fate, name):
    sim.world.network.choose(NUMBER, fate)
    await caller.nextbyte_send()
    rows = (await caller.nextbyte_get("/api/sms/v1/reports")).json["results"]
    assert [row["status"]["name"] for row in rows] == ([name] if name else [])


@pytest.mark.parametrize(("fate", "name"), [(Fate.BLOCKED, "REJECTED_DND"), (Fate.UNREACHABLE, "REJECTED_NETWORK")])
async def test_fates_become_refusals(sim, caller, fate, name):
    sim.world.network.choose(NUMBER, fate)
    assert (await caller.nextbyte_send()).json["messages"][0]["status"]["name"] == name


async def test_logs_answer_by_reference_to_and_page(sim, caller):
    for n in range(6):
        await caller.nextbyte_send(to=f"25570000000{n}", text=f"Text {n}", reference="a" if n % 2 else "b")

    async def asked(**asked):
        return [row["to"][-1] for row in (await caller.nextbyte_get("/api/sms/v1/logs", **asked)).json["results"]]

    assert await asked() == ["5", "4", "3", "2", "1", "0"]
    assert await asked(reference="a") == ["5", "3", "1"]
    assert await asked(reference="a", to="255700000003") == ["3"]
    assert await asked(reference="never") == []
    assert await asked(limit="2", offset="1") == ["4", "3"]
    assert await asked(**{"from": "SHULE", "limit": "1"}) == ["5"]
    assert await asked(**{"from": "OTHER"}) == []
    assert await asked(sentSince="2026-03-02 00:00:00", sentUntil="2026-03-03") == ["5", "4", "3", "2", "1", "0"]
    assert await asked(sentSince="2026-03-03") == []
    (row,) = (await caller.nextbyte_get("/api/sms/v1/logs", to="255700000002")).json["results"]
    assert (row["from"], row["text"], row["reference"]) == ("SHULE", "Text 2", "b")


async def test_logs_reach_back_48_hours_and_are_an_accounts_own(calling):
    moment = datetime(2026, 3, 2, 6, tzinfo=UTC)
    async with Simulator(quiet=True, now=lambda: moment) as sim:
        caller = calling(sim)
        await caller.nextbyte_send()
        sim.nextbyte.archive.kept[0].account, kept = "other", sim.nextbyte.archive.kept[0].account
        assert (await caller.nextbyte_get("/api/sms/v1/logs")).json == {"results": []}
        sim.nextbyte.archive.kept[0].account = kept
        moment += timedelta(hours=48)
        assert len((await caller.nextbyte_get("/api/sms/v1/logs")).json["results"]) == 1
        moment += timedelta(seconds=1)
        assert (await caller.nextbyte_get("/api/sms/v1/logs", reference="r")).json == {"results": []}


@pytest.mark.parametrize("query", ["limit=x", "limit=-1", "sentFrom=2020-02-08", "sentSince=soon", "a=1&a=2", "to=%zz"])
async def test_parameters_that_do_not_exist(sim, caller, query):
    got = await caller.call("nextbyte", "GET", f"/api/sms/v1/logs?{query}", **caller.basic())
    assert got.status == 400
    assert sim.violations("nextbyte")


async def test_shapes_of_reports_and_logs(sim, caller):
    await caller.nextbyte_send()
    dialect = sim.nextbyte.dialect
    dialect.status_null = True
    assert (await caller.nextbyte_get("/api/sms/v1/logs")).json["results"][0]["status"] is None
    dialect.status_null, dialect.delivery = False, "text"
    assert (await caller.nextbyte_get("/api/v2/logs")).json["results"][0]["delivery"] == "DELIVERED"
    dialect.delivery = "object"
    assert (await caller.nextbyte_get("/api/v2/logs")).json["results"][0]["delivery"]["id"] == 73


RESELLER = "/api/reseller/v1/sub_customer"
NEW = {
    "first_name": "Asha",
    "last_name": "Mfano",
    "username": "asha",
    "email": "asha@mfano.example",
    "phone_number": "255700000009",
    "account_type": "Sub Customer",
    "sms_price": 20,
}


async def test_create_recharge_deduct(sim, caller):
    created = (await caller.nextbyte(f"{RESELLER}/create", NEW)).json
    assert (created["success"], created["status"]) == (True, 200)
    assert created["result"]["sms_price"] == "20.00 TSH"
    assert created["result"]["phone_number"] == "+255700000009"
    recharged = (await caller.nextbyte(f"{RESELLER}/recharge", {"email": NEW["email"], "smscount": 5000})).json
    assert recharged == {
        "success": True,
        "status": 200,
        "message": "Transaction completed successfully",
        "result": {"Customer": NEW["email"], "Sms transferred": 5000, "Your sms balance": 1000},
    }
    deducted = (await caller.nextbyte(f"{RESELLER}/deduct", {"email": NEW["email"], "smscount": 2000})).json
    assert deducted["result"] == {
        "Customer": NEW["email"],
        "Sms deducted": 2000,
        "Your sms balance": 3000,
        "Customer sms balance": 3000,
    }
    assert [entry.operation for entry in sim.ledger] == ["create", "top_up", "deduct"]
    assert all(entry.accepted for entry in sim.ledger)


@pytest.mark.parametrize("call", ["recharge", "deduct"])
@pytest.mark.parametrize(
    ("document", "status"),
    [
        ({"email": "duka@mfano.example", "smscount": 900000}, 402),
        ({"email": "nobody@mfano.example", "smscount": 5}, 404),
        ({"email": "duka@mfano.example", "smscount": "5"}, 422),
        ({"email": "duka@mfano.example", "smscount": True}, 422),
        ({"email": "duka@mfano.example", "smscount": 0}, 422),
        ({"email": "duka@mfano.example", "smscount": -5}, 422),
        ({"email": "duka@mfano.example", "smscount": 5, "more": 1}, 422),
        ({"email": "duka@mfano.example"}, 422),
    ],
)
async def test_refused_transfers_say_success_false(sim, caller, call, document, status):
    got = await caller.nextbyte(f"{RESELLER}/{call}", document)
    assert (got.status, got.json["success"]) == (status, False)
    assert account(sim).balance == 6000
    assert account(sim).children["duka@mfano.example"].balance == 3000


async def test_refused_transfer_with_status_200(sim, caller):
    sim.nextbyte.dialect.reseller_status = 200
    got = await caller.nextbyte(f"{RESELLER}/recharge", {"email": "nobody@mfano.example", "smscount": 5})
    assert (got.status, got.json["success"], got.json["status"]) == (200, False, 404)


@pytest.mark.parametrize("missing", list(NEW))
async def test_create_needs_every_field(sim, caller, missing):
    document = {key: value for key, value in NEW.items() if key != missing}
    assert (await caller.nextbyte(f"{RESELLER}/create", document)).json["success"] is False


async def test_a_customer_is_created_once(sim, caller):
    assert (await caller.nextbyte(f"{RESELLER}/create", NEW)).json["success"] is True
    assert (await caller.nextbyte(f"{RESELLER}/create", NEW)).json["success"] is False
    assert (await caller.nextbyte(f"{RESELLER}/create", NEW | {"account_type": "King"})).json["success"] is False


@pytest.mark.parametrize("path", ["/link/sms/v1/text/single?username=u&password=p", "/api/sms/v1/text/multiple"])
async def test_paths_that_must_not_be_used(sim, caller, path):
    assert (await caller.nextbyte_get(path)).status == 404
    assert sim.violations("nextbyte")


async def test_meanings(sim, caller):
    def rows(got):
        return got.json["messages"]

    two = [NUMBER, "255700000002"]
    sim.fault("nextbyte", Fault.HUGE_ID)
    assert rows(await caller.nextbyte_send())[0]["messageId"] > 2**63
    sim.fault("nextbyte", Fault.MISSING_ID)
    assert "messageId" not in rows(await caller.nextbyte_send())[0]
    sim.fault("nextbyte", Fault.OTHER_NUMBER)
    assert rows(await caller.nextbyte_send())[0]["to"] == "0738234345"
    sim.fault("nextbyte", Fault.UNKNOWN_CODE)
    assert rows(await caller.nextbyte_send())[0]["status"]["name"] == "NOT_IN_THE_TABLE"
    assert sim.ledger[-1].accepted
    sim.fault("nextbyte", Fault.MIXED)
    assert [row["status"]["id"] for row in rows(await caller.nextbyte_send(to=two))] == [51, 64]
    sim.fault("nextbyte", Fault.MISSING_ROWS)
    assert [row["to"] for row in rows(await caller.nextbyte_send(to=two))] == [NUMBER]
    assert sim.ledger[-1].accepted
    sim.fault("nextbyte", Fault.DUPLICATE_ID)
    assert rows(await caller.nextbyte_send())[0]["status"]["id"] == 65
    assert not sim.ledger[-1].accepted
    sim.fault("nextbyte", Fault.SYSTEM_ERROR)
    assert rows(await caller.nextbyte_send())[0]["status"]["id"] == 64
    sim.fault("nextbyte", Fault.WRONG_KEY)
    assert (await caller.nextbyte_send()).status == 401


@pytest.mark.parametrize(("fault", "own", "child"), [(Fault.CREDITED_ONLY, 0, 7), (Fault.DEBITED_ONLY, -7, 0)])
async def test_transfers_half_done(sim, caller, fault, own, child):
    sim.fault("nextbyte", fault)
    got = await caller.nextbyte(f"{RESELLER}/recharge", {"email": "duka@mfano.example", "smscount": 7})
    assert (got.status, got.json["success"]) == (500, False)
    assert account(sim).balance == 6000 + own
    assert account(sim).children["duka@mfano.example"].balance == 3000 + child
