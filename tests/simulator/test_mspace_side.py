"""Mspace's own side against its two documents, line by line."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from urllib.parse import quote

import pytest

from smsdesk.simulator import Fault
from smsdesk.simulator.mspace import API_PAGE, PYTHON_PAGE


def account(sim):
    return sim.mspace.accounts["uhuru-stores"]


async def test_balance_is_the_bare_number(sim, caller):
    got = await caller.mspace("balance")
    assert (got.status, got.text) == (200, "5000")
    assert got.headers["server"] == "smsdesk-simulator"


@pytest.mark.parametrize("shown", ["“{n}”", "‘{n}’", '"{n}"', "{n}.0"])
async def test_balance_in_every_spelling(sim, caller, shown):
    sim.mspace.words = replace(API_PAGE, balance=shown)
    assert (await caller.mspace("balance")).text == shown.format(n="5000")


async def test_send_gives_an_id_and_takes_a_credit_for_each_part(sim, caller):
    (row,) = (await caller.mspace_send(text="x" * 161)).json
    assert row["status"] == "successful"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d\d\d:\d\d:\d\d:\d{3}", row["responseTime"])
    (entry,) = sim.entries("mspace", "send")
    assert (entry.to, entry.sender, entry.parts, entry.accepted) == ("254722000001", "UHURU", 2, True)
    assert entry.provider_id == row["messageId"]
    assert account(sim).balance == 5000 - 2


async def test_the_other_document_has_a_space_in_the_time(sim, caller):
    sim.mspace.words = PYTHON_PAGE
    (row,) = (await caller.mspace_send()).json
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d:\d{3}", row["responseTime"])


@pytest.mark.parametrize(
    "text", ["a/b", "100% + 1?", "#; =&", "line\nend", "Ünïcode 😀", "مرحبا", "x/recipient=0", ".."]
)
async def test_every_text_arrives_as_it_was_written(sim, caller, text):
    await caller.mspace_send(text=text)
    assert sim.entries("mspace", "send")[-1].text == text


async def test_a_plus_stays_a_plus_so_that_a_form_encoder_is_seen(sim, caller):
    who = sim.credentials("mspace")
    start = f"username={who['username']}/password={quote(who['password'], safe='')}"
    await caller.call("mspace", "GET", f"/sendtext/{start}/senderid=UHURU/recipient=254722000001/message=a+b")
    assert sim.ledger[-1].text == "a+b"


@pytest.mark.parametrize("words", [API_PAGE, PYTHON_PAGE], ids=["api page", "python page"])
@pytest.mark.parametrize(
    ("method", "line"),
    [
        ("balance", "denied_balance"),
        ("sendtext", "denied"),
        ("subusers", "denied_list"),
        ("resellerclients", "denied_list"),
        ("resellerclienttopup", "denied"),
        ("subacctopup", "denied"),
        ("login", "denied_list"),
    ],
)
@pytest.mark.parametrize("wrong", [{"password": "wrong"}, {"username": "nobody"}], ids=["password", "user"])
async def test_wrong_credentials_are_refused_in_the_documents_words(sim, caller, words, method, line, wrong):
    sim.mspace.words = words
    arguments = {
        "sendtext": (("senderid", "UHURU"), ("recipient", "254722000001"), ("message", "Hello")),
        "resellerclienttopup": (("clientname", "client1"), ("noofsms", "5")),
        "subacctopup": (("subaccname", "nakuru-branch"), ("noofsms", "5")),
    }.get(method, ())
    got = await caller.mspace(method, *arguments, **wrong)
    assert (got.status, got.text) == (200, getattr(words, line))
    assert account(sim).balance == 5000
    assert not sim.ledger[-1].accepted


def test_the_two_documents_differ_where_they_differ():
    assert API_PAGE.denied_balance == "Error 100: Authentication Failure"
    assert PYTHON_PAGE.denied_balance == "Authentication failure"
    assert API_PAGE.denied == PYTHON_PAGE.denied == "Athentication failure"
    assert (API_PAGE.user, PYTHON_PAGE.user) == ("User exists.", "user exists.")
    assert API_PAGE.contact.startswith("indly")
    assert PYTHON_PAGE.contact.startswith("Kindly")
    assert PYTHON_PAGE.not_deducted.startswith("failed")


async def test_sender_that_is_not_registered(sim, caller):
    assert (await caller.mspace_send(sender="NOBODY")).text == "Invalid sender ID"


async def test_no_credit_left(sim, caller):
    account(sim).balance = Decimal(1)
    assert (await caller.mspace_send(text="x" * 161)).text == "Insufficient Balance"
    assert (await caller.mspace_send(text="x" * 160)).json[0]["status"] == "successful"
    assert account(sim).balance == 0


async def test_children_in_their_two_lists(sim, caller):
    subs = (await caller.mspace("subusers")).json
    clients = (await caller.mspace("resellerclients")).json
    assert subs == [
        {"smsBalance": "120", "subUserName": "kisumu-branch"},
        {"smsBalance": "45", "subUserName": "nakuru-branch"},
    ]
    assert clients == [{"smsBalance": "20", "clientname": "client1"}, {"smsBalance": "18", "clientname": "client2"}]
    account(sim).children.clear()
    assert (await caller.mspace("subusers")).text == "[]"
    assert (await caller.mspace("resellerclients")).text == "[]"


async def test_login(sim, caller):
    assert (await caller.mspace("login")).text == "User exists."


@pytest.mark.parametrize(
    ("method", "key", "who"),
    [("resellerclienttopup", "clientname", "client1"), ("subacctopup", "subaccname", "nakuru-branch")],
)
async def test_top_up_moves_credits(sim, caller, method, key, who):
    before = account(sim).children[who].balance
    got = await caller.mspace(method, (key, who), ("noofsms", "300"))
    assert got.text == f"Successful Top up of 300 SMS to {who}."
    assert account(sim).balance == 4700
    assert account(sim).children[who].balance == before + 300
    (entry,) = sim.entries("mspace", "top_up")
    assert (entry.to, entry.text, entry.charged) == (who, "300", Decimal(300))


@pytest.mark.parametrize(
    ("arrange", "who", "count", "line"),
    [
        ("", "client1", "9000", "Insufficient Balance"),
        ("not authorized", "client1", "5", "You are not Authorized to make this transaction"),
        ("contact", "client1", "5", "indly Contact Providers for help"),
        ("kindly", "client1", "5", "Kindly Contact Providers for help"),
        ("", "stranger", "5", "Failed to top up stranger account"),
        ("", "nakuru-branch", "5", "Failed to top up nakuru-branch account"),
        ("", "client1", "0", "Top up not Successful"),
        ("", "client1", "-5", "Top up not Successful"),
        ("", "client1", "5.5", "Top up not Successful"),
        ("half", "client1", "5", "Failed to deduct your account"),
        ("half, small letter", "client1", "5", "failed to deduct your account"),
        ("other half", "client1", "5", "Failed to top up client1 account"),
        ("system", "client1", "5", "Internal service error"),
    ],
)
async def test_every_refusal_of_a_top_up(sim, caller, arrange, who, count, line):
    match arrange:
        case "not authorized":
            account(sim).may_transfer = False
        case "contact":
            sim.mspace.verdicts["client1"] = API_PAGE.contact
        case "kindly":
            sim.mspace.verdicts["client1"] = PYTHON_PAGE.contact
        case "half":
            sim.fault("mspace", Fault.CREDITED_ONLY)
        case "half, small letter":
            sim.mspace.words = PYTHON_PAGE
            sim.fault("mspace", Fault.CREDITED_ONLY)
        case "other half":
            sim.fault("mspace", Fault.DEBITED_ONLY)
        case "system":
            sim.fault("mspace", Fault.SYSTEM_ERROR)
    got = await caller.mspace("resellerclienttopup", ("clientname", who), ("noofsms", count))
    assert got.text == line
    moved = (account(sim).balance - 5000, account(sim).children["client1"].balance - 20)
    assert moved == {"half": (0, 5), "half, small letter": (0, 5), "other half": (-5, 0)}.get(arrange, (0, 0))


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/wr/sms/balance/username=u/password=p", 404),
        ("/mspaceservice/wr/sms//balance/username=u/password=p", 404),
        ("/mspaceservice/wr/sms/balance/password=p/username=u", 404),
        ("/mspaceservice/wr/sms/balance/username=u", 404),
        ("/mspaceservice/wr/sms/balance/username=u/password=p/", 404),
        ("/mspaceservice/wr/sms/balance/username=u/password=p?x=1", 404),
        ("/mspaceservice/wr/sms/balance/username=u/password=%zz", 404),
        ("/mspaceservice/wr/sms/balance/username=u/password=%ff", 404),
        ("/mspaceservice/wr/sms/balance/username=u/password=a;b", 404),
        ("/mspaceservice/wr/sms/sendtext/username=u/password=p/senderid=s/recipient=1/message=", 404),
        ("/mspaceservice/wr/sms/sendtext/username=u/password=p/senderid=s/recipient=1/message=" + "x" * 8200, 414),
        ("/mspaceservice/wr/sms/forget/username=u/password=p", 404),
    ],
)
async def test_what_the_document_does_not_allow_is_refused_and_counted(sim, caller, target, status):
    got = await caller.bytes("mspace", f"GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    assert got.status == status
    assert len(sim.violations("mspace")) == 1
    assert not sim.ledger[-1].accepted


async def test_only_get(sim, caller):
    assert (await caller.call("mspace", "POST", "/balance/username=u/password=p")).status == 405


async def test_several_recipients_are_not_in_the_document(sim, caller):
    got = await caller.mspace_send(to="254722000001,254733000002")
    assert got.text == "Internal service error"
    assert sim.violations("mspace")


async def test_a_container_that_refuses_encoded_slashes(sim, caller):
    sim.mspace.refuse_slash = True
    assert (await caller.mspace("balance")).status == 400  # the password holds a slash
    account(sim).key = "plain"
    assert (await caller.mspace("balance")).text == "5000"
    assert (await caller.mspace_send(text="a/b")).status == 400


@pytest.mark.parametrize("line", ["Athentication failure", "Internal service error", "anything at all"])
async def test_a_number_can_be_answered_with_any_line(sim, caller, line):
    sim.mspace.verdicts["254722000001"] = line
    assert (await caller.mspace_send()).text == line
    assert account(sim).balance == 5000


async def test_meanings(sim, caller):
    sim.fault("mspace", Fault.HUGE_ID)
    assert (await caller.mspace_send()).json[0]["messageId"] > 2**63
    sim.fault("mspace", Fault.MISSING_ID)
    assert "messageId" not in (await caller.mspace_send()).json[0]
    sim.fault("mspace", Fault.UNKNOWN_CODE)
    assert (await caller.mspace_send()).json[0]["status"] == "queued"
    sim.fault("mspace", Fault.MIXED)
    assert [row["status"] for row in (await caller.mspace_send()).json] == ["successful", "failed"]
    sim.fault("mspace", Fault.MISSING_ROWS)
    assert (await caller.mspace_send()).json == []
    assert all(entry.accepted for entry in sim.entries("mspace", "send"))
    with pytest.raises(ValueError, match="mspace cannot say"):
        sim.fault("mspace", Fault.DUPLICATE_ID)
