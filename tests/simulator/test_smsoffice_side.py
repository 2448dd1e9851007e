"""SMS Office's own side against its document: every line, the one connection, the status reports."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest

from smsdesk.simulator import Fate, Fault

NUMBER = "27831234567"


def account(sim):
    return sim.smsoffice.accounts["cape-branch"]


async def test_balance_has_two_places(sim, caller):
    account(sim).balance = Decimal("1234.56")
    got = await caller.smsoffice("balance.asp")
    assert (got.status, got.text) == (200, "Success: 1234.56")
    sim.smsoffice.dialect.balance = "{credits}"
    assert (await caller.smsoffice("balance.asp")).text == "1234.56"


async def test_send(sim, caller):
    got = await caller.smsoffice_send(text="x" * 161)
    (entry,) = sim.entries("smsoffice", "send")
    assert got.text == f"Success:message tracking number:{entry.provider_id}"
    assert (entry.to, entry.sender, entry.parts, entry.accepted) == (NUMBER, "CapeBranch", 2, True)
    assert account(sim).balance == 4998


@pytest.mark.parametrize(
    "success",
    [
        "Success:{id}",
        "Success: {id}",
        "Success:{id}:",
        "Success:message tracking number:{id}",
        "Success:message tracking number: {id}",
        "Success:message tracking number:",
    ],
)
async def test_the_tracking_number_may_stand_anywhere(sim, caller, success):
    sim.smsoffice.dialect.success = success
    got = await caller.smsoffice_send()
    assert got.text == success.format(id=sim.ledger[-1].provider_id)


@pytest.mark.parametrize("text", ["a/b & c", "100% + 1?", "line\nend", "Ünïcode 😀", "مرحبا", "&from=x", "a+b"])
async def test_every_text_arrives_as_it_was_written(sim, caller, text):
    await caller.smsoffice_send(text=text)
    assert sim.ledger[-1].text == text


@pytest.mark.parametrize("tail", ["", " Example: from=MySender, up to 11 characters."])
@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"sender": "Twelve Chars"}, "Error:Invalid [from] parameter"),
        ({"sender": "abcdefghijkl"}, "Error:Invalid [from] parameter"),
        ({"sender": ""}, "Error:Invalid [from] parameter"),
        ({"to": "2783x"}, "Error:Invalid [to] parameter"),
        ({"to": "+27831234567"}, "Error:Invalid [to] parameter"),
        ({"to": "27831234567,27831234568"}, "Error:Invalid [to] parameter"),
        ({"to": ""}, "Error:Invalid [to] parameter"),
        ({"text": ""}, "Error:Invalid [message] parameter"),
        ({"text": "x" * 621}, "Error:Invalid [message] parameter"),
        ({"to": "0831234567"}, "Error:Number must start with international prefix, 0 not allowed."),
        ({"text": "x" * 613}, "Error:Max of 4 parts per message exceeded"),
        ({"text": "م" * 269}, "Error:Max of 4 parts per message exceeded"),
    ],
)
async def test_every_refusal(sim, caller, change, line, tail):
    sim.smsoffice.dialect.tail = tail
    assert (await caller.smsoffice_send(**change)).text == line + tail
    assert sim.violations("smsoffice")
    assert account(sim).balance == 5000


async def test_four_parts_are_allowed(sim, caller):
    assert (await caller.smsoffice_send(text="x" * 612)).text.startswith("Success:")
    assert (await caller.smsoffice_send(text="م" * 268)).text.startswith("Success:")


async def test_no_credits(sim, caller):
    account(sim).balance = Decimal("1.50")
    assert (await caller.smsoffice_send(text="x" * 161)).text == "Error: Not enough credits"
    assert (await caller.smsoffice_send()).text.startswith("Success:")


@pytest.mark.parametrize("page", ["balance.asp", "sendsms.asp"])
async def test_login_failed(sim, caller, page):
    extra = {} if page == "balance.asp" else {"from": "A", "to": NUMBER, "message": "Hello"}
    query = {"username": "cape-branch", "password": "wrong"} | extra
    got = await caller.call("smsoffice", "GET", f"/{page}?" + "&".join(f"{k}={v}" for k, v in query.items()))
    assert got.text == "Error: Login Failed"
    sim.fault("smsoffice", Fault.WRONG_KEY)
    right = await (caller.smsoffice("balance.asp") if page == "balance.asp" else caller.smsoffice_send())
    assert right.text == "Error: Login Failed"


@pytest.mark.parametrize("query", ["", "username=a", "username=a&password=b&x=1", "username=a&username=a&password=b"])
async def test_other_parameters_are_counted(sim, caller, query):
    await caller.call("smsoffice", "GET", f"/balance.asp?{query}")
    assert sim.violations("smsoffice")


@pytest.mark.parametrize(("path", "status"), [("/other.asp", 404), ("/balance.asp/x", 404)])
async def test_other_pages(sim, caller, path, status):
    assert (await caller.call("smsoffice", "GET", path)).status == status
    assert (await caller.call("smsoffice", "POST", "/balance.asp")).status == 405


# --- one connection


async def test_a_second_connection_at_the_same_time_is_refused_and_counted(sim, caller):
    held = await asyncio.open_connection("127.0.0.1", caller.port("smsoffice"))
    try:
        got = await caller.smsoffice_send()
    finally:
        held[1].close()
        await held[1].wait_closed()
    assert got.status == 503
    (entry,) = sim.violations("smsoffice")
    assert entry.violation == "A second connection at the same time"
    assert (entry.at_once, entry.accepted) == (2, False)
    assert sim.traffic("smsoffice").most_at_once == 2
    assert account(sim).balance == 5000


async def test_a_second_connection_can_be_only_noted(sim, caller):
    sim.smsoffice.dialect.refuse_second = False
    held = await asyncio.open_connection("127.0.0.1", caller.port("smsoffice"))
    got = await caller.smsoffice_send()
    held[1].close()
    await held[1].wait_closed()
    assert got.text.startswith("Success:")
    assert sim.violations("smsoffice")
    assert sim.ledger[-1].accepted


async def test_one_after_the_other_is_allowed(sim, caller):
    for _ in range(20):
        assert (await caller.smsoffice_send()).status == 200
    assert not sim.violations("smsoffice")
    assert sim.traffic("smsoffice").opened == 20


async def test_a_connection_that_ends_in_a_moment_is_not_a_second_one(sim, caller):
    held = await asyncio.open_connection("127.0.0.1", caller.port("smsoffice"))
    asyncio.get_running_loop().call_later(0.03, held[1].close)
    assert (await caller.smsoffice_send()).status == 200
    assert not sim.violations("smsoffice")


async def test_many_calls_on_one_connection_kept_alive(sim, caller):
    reader, writer = await asyncio.open_connection("127.0.0.1", caller.port("smsoffice"))
    for _ in range(5):
        writer.write(b"GET /sms/api/balance.asp?username=a&password=b HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"200" in await reader.readuntil(b"\r\n\r\n")
        assert await reader.readexactly(len("Error: Login Failed")) == b"Error: Login Failed"
    writer.close()
    await writer.wait_closed()
    assert {entry.connection for entry in sim.ledger} == {1}
    assert sim.traffic("smsoffice").opened == 1


# --- status reports


@pytest.mark.parametrize(
    ("fate", "final"),
    [
        (Fate.DELIVERED, ("200", "Delivered to Mobile")),
        (Fate.UNDELIVERED, ("300", "Delivery Failed")),
        (Fate.UNREACHABLE, ("400", "Route not available")),
        (Fate.SILENT, None),
    ],
)
async def test_reports_are_pushed(sim, caller, receiver, fate, final):
    sim.world.network.choose(NUMBER, fate)
    sim.set_callback("smsoffice", "delivery", receiver.url + "/reports.asp")
    await caller.smsoffice_send()
    await sim.idle()
    asked = [parse_qs(urlsplit(one.target).query) for one in receiver.received]
    assert {one["messageid"][0] for one in asked} == {sim.ledger[-1].provider_id}
    assert {(one["to"][0], one["from"][0]) for one in asked} == {(NUMBER, "CapeBranch")}
    said = {(one["StatusID"][0], one["statusMessage"][0]) for one in asked}
    assert said == {("100", "Submitted to gateway")} | ({final} if final else set())
    assert all(push.taken for push in sim.pushes)


async def test_a_secret_in_the_callback_address_stays_in_its_place(sim, caller, receiver):
    sim.set_callback("smsoffice", "delivery", receiver.url + "/r?token=abc")
    await caller.smsoffice_send()
    await sim.idle()
    assert receiver.received[0].target.startswith("/r?token=abc&messageid=")


async def test_an_error_is_repeated_three_times_and_then_given_up(sim, caller, receiver):
    sim.set_callback("smsoffice", "delivery", receiver.url)
    receiver.answers = [(500, b"")] * 10
    push = sim.smsoffice.push("unknown id", NUMBER, "CapeBranch", "200")
    await sim.idle()
    assert [attempt.status for attempt in push.attempts] == [500] * 4
    assert (push.taken, push.done) == (False, True)
    receiver.answers = [(500, b""), (200, b"anything")]
    push = sim.smsoffice.push("unknown id", NUMBER, "CapeBranch", "200")
    await sim.idle()
    assert [attempt.status for attempt in push.attempts] == [500, 200]
    assert push.taken


async def test_reports_out_of_order_and_twice(sim, receiver):
    sim.set_callback("smsoffice", "delivery", receiver.url)
    for status in ("200", "100", "200", "300"):
        sim.smsoffice.push("8812301", NUMBER, "CapeBranch", status)
        await sim.idle()
    asked = [parse_qs(urlsplit(one.target).query)["StatusID"][0] for one in receiver.received]
    assert asked == ["200", "100", "200", "300"]


async def test_meanings(sim, caller):
    sim.fault("smsoffice", Fault.HUGE_ID)
    assert int((await caller.smsoffice_send()).text.rpartition(":")[2]) > 2**63
    sim.fault("smsoffice", Fault.MISSING_ID)
    assert (await caller.smsoffice_send()).text == "Success:message tracking number:"
    sim.fault("smsoffice", Fault.MIXED)
    assert "Error: Not enough credits" in (await caller.smsoffice_send()).text
    sim.fault("smsoffice", Fault.UNKNOWN_CODE)
    assert (await caller.smsoffice_send()).text.startswith("Queued:")
    assert all(entry.accepted for entry in sim.ledger)
    sim.fault("smsoffice", Fault.SYSTEM_ERROR)
    assert (await caller.smsoffice_send()).text == "Error: Internal error"
    sim.smsoffice.verdicts[NUMBER] = "Error: something new"
    assert (await caller.smsoffice_send()).text == "Error: something new"
