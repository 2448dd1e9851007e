"""Credits that move: done only where the answer names what was asked, refused only where nothing was booked."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.core.result import CallFailed, ChildKind, Customer, Outcome, Reason, SubAccount
from smsdesk.providers.mspace.client import _topped_up, prose
from smsdesk.simulator import Fault
from smsdesk.simulator.faults import MEANING
from smsdesk.simulator.mspace import API_PAGE, PYTHON_PAGE

CLIENT, SUB, CUSTOMER = ChildKind.RESELLER_CLIENT, ChildKind.SUB_ACCOUNT, ChildKind.CUSTOMER
DUKA = "duka@mfano.example"
CALLS = [("mspace", CLIENT, "client1"), ("mspace", SUB, "kisumu-branch"), ("nextbyte", CUSTOMER, DUKA)]


# -- lists


@pytest.mark.parametrize("words", [API_PAGE, PYTHON_PAGE])
async def test_both_lists_are_read(simulator, connect, words):
    simulator.mspace.words = words
    assert await connect("mspace").sub_accounts() == [
        SubAccount("client1", CLIENT, Decimal(20)),
        SubAccount("client2", CLIENT, Decimal(18)),
        SubAccount("kisumu-branch", SUB, Decimal(120)),
        SubAccount("nakuru-branch", SUB, Decimal(45)),
    ]
    assert simulator.violations() == []


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        (b"[]", b"[]", []),
        (b'[{"smsBalance": "20", "clientName": "a b"}]', b'[{"smsBalance": 1.5, "SubUsername": 7}]', ["a b", "7"]),
        (b"You are not Authorized to make this transaction", b'[{"smsBalance": "x", "subUserName": "s"}]', ["s"]),
    ],
)
async def test_lists_as_they_may_be_written(server, make_provider, first, second, names):
    server.say(first, second)
    found = await make_provider("mspace").sub_accounts()
    assert [each.name for each in found] == names


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"Authentication failure.", Reason.AUTH),
        (b"Athentication failure", Reason.AUTH),
        (b"\xe2\x80\x9cError 100: Authentication Failure\xe2\x80\x9d", Reason.AUTH),
        (b"Internal service error", Reason.SERVER),
        (b'[{"smsBalance": "20"}]', Reason.PARSE),
        (b"50", Reason.PARSE),
        (b"<html>hello</html>", Reason.PARSE),
    ],
)
async def test_what_is_no_list_is_no_empty_list(server, make_provider, body, reason):
    server.say(body)
    with pytest.raises(CallFailed) as caught:
        await make_provider("mspace").sub_accounts()
    assert caught.value.reason is reason


# -- top-ups against the simulator


def purses(simulator, key, child):
    account = next(iter(simulator.sides[key].accounts.values()))
    return account.balance, account.children[child].balance


@pytest.mark.parametrize("words", [API_PAGE, PYTHON_PAGE])
@pytest.mark.parametrize(("key", "kind", "child"), CALLS)
async def test_a_top_up_moves_credits_once(simulator, connect, key, kind, child, words):
    simulator.mspace.words = words
    own, before = purses(simulator, key, child)
    change = await connect(key).top_up(kind, child, 17)
    assert change.outcome is Outcome.DONE
    assert purses(simulator, key, child) == (own - 17, before + 17)
    assert change.own == (own - 17 if key == "nextbyte" else None)
    assert simulator.violations() == []
    assert len(simulator.entries(key, "top_up")) == 1


async def test_a_deduction_takes_them_back(simulator, connect):
    own, before = purses(simulator, "nextbyte", DUKA)
    change = await connect("nextbyte").deduct(CUSTOMER, DUKA, 2000)
    assert (change.outcome, change.own, change.child) == (Outcome.DONE, own + 2000, before - 2000)
    assert purses(simulator, "nextbyte", DUKA) == (own + 2000, before - 2000)
    assert simulator.violations() == []


FAULTS = [
    (*call, fault)
    for call in CALLS
    for fault in Fault
    if fault not in (Fault.LATE, Fault.SLOW)
    and (
        fault not in MEANING or fault in (Fault.WRONG_KEY, Fault.SYSTEM_ERROR, Fault.CREDITED_ONLY, Fault.DEBITED_ONLY)
    )
]


@pytest.mark.parametrize(("key", "kind", "child", "fault"), FAULTS)
async def test_no_fault_makes_credits_safe_that_are_not(simulator, connect, key, kind, child, fault):
    provider = connect(key)
    before = purses(simulator, key, child)
    simulator.fault(key, fault, times=None if fault is Fault.REFUSE else 1)
    change = await provider.top_up(kind, child, 5)
    after = purses(simulator, key, child)
    if change.outcome in (Outcome.REFUSED, Outcome.NOT_SENT):
        assert after == before, change
    if change.outcome is Outcome.DONE:
        assert after == (before[0] - 5, before[1] + 5), change
    assert len(simulator.entries(key, "top_up")) <= 1


@pytest.mark.parametrize("status", [None, 200, 400])
@pytest.mark.parametrize("fault", [Fault.CREDITED_ONLY, Fault.DEBITED_ONLY])
async def test_half_a_transfer_is_never_refused_whatever_the_status(simulator, connect, fault, status):
    simulator.nextbyte.dialect.reseller_status = status
    simulator.fault("nextbyte", fault)
    assert (await connect("nextbyte").top_up(CUSTOMER, DUKA, 5)).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("status", [None, 200])
async def test_refusals_before_any_booking(simulator, connect, status):
    simulator.nextbyte.dialect.reseller_status = status
    nextbyte, mspace = connect("nextbyte"), connect("mspace")
    assert (await nextbyte.top_up(CUSTOMER, "nobody@mfano.example", 5)).reason is Reason.DESTINATION
    for provider, kind, child in (
        (nextbyte, CUSTOMER, DUKA),
        (mspace, CLIENT, "client1"),
        (mspace, SUB, "nakuru-branch"),
    ):
        change = await provider.top_up(kind, child, 10_000_000)
        assert (change.outcome, change.reason) == (Outcome.REFUSED, Reason.CREDIT)
    for side in simulator.sides.values():
        for account in side.accounts.values():
            account.may_transfer = False
    for provider, kind, child in ((nextbyte, CUSTOMER, DUKA), (mspace, CLIENT, "client1")):
        change = await provider.top_up(kind, child, 5)
        assert (change.outcome, change.reason) == (Outcome.REFUSED, Reason.PERMISSION)
    for key, kind, child in CALLS:
        change = await connect(key, password="wrong").top_up(kind, child, 5)
        assert (change.outcome, change.reason) == (Outcome.REFUSED, Reason.AUTH)


# -- every line of the documents


@pytest.mark.parametrize("edge", ["{}", "{}.", "“{}”", '"{}"', " {} \r\n"])
@pytest.mark.parametrize(
    ("line", "outcome", "reason"),
    [
        ("Successful Top up of 50 SMS to shop.", Outcome.DONE, None),
        ("SUCCESSFUL TOP UP OF 50 SMS TO SHOP", Outcome.DONE, None),
        ("Athentication failure", Outcome.REFUSED, Reason.AUTH),
        ("Authentication failure", Outcome.REFUSED, Reason.AUTH),
        ("Error 100: Authentication Failure", Outcome.REFUSED, Reason.AUTH),
        ("Insufficient Balance", Outcome.REFUSED, Reason.CREDIT),
        ("You are not Authorized to make this transaction", Outcome.REFUSED, Reason.PERMISSION),
        ("indly Contact Providers for help", Outcome.REFUSED, Reason.PERMISSION),
        ("Kindly Contact Providers for help", Outcome.REFUSED, Reason.PERMISSION),
        ("Failed to top up shop account", Outcome.UNKNOWN, Reason.SERVER),
        ("Failed to top up Insufficient Balance account", Outcome.UNKNOWN, Reason.SERVER),
        ("Top up not Successful", Outcome.UNKNOWN, Reason.SERVER),
        ("Failed to deduct your account", Outcome.UNKNOWN, Reason.SERVER),
        ("failed to deduct your account", Outcome.UNKNOWN, Reason.SERVER),
        ("internal service error", Outcome.UNKNOWN, Reason.SERVER),
        ("Internal service error", Outcome.UNKNOWN, Reason.SERVER),
        ("Successful Top up of 5 SMS to shop.", Outcome.UNKNOWN, Reason.PARSE),
        ("Successful Top up of 500 SMS to shop.", Outcome.UNKNOWN, Reason.PARSE),
        ("Successful Top up of 50 SMS to shop2.", Outcome.UNKNOWN, Reason.PARSE),
        ("Successful Top up of noOfSms SMS to clientname.", Outcome.UNKNOWN, Reason.PARSE),
        ("Successful", Outcome.UNKNOWN, Reason.PARSE),
        ("Error: something new", Outcome.UNKNOWN, None),
        ("something new", Outcome.UNKNOWN, Reason.PARSE),
    ],
)
@pytest.mark.parametrize("kind", [CLIENT, SUB])
async def test_every_line_of_mspace(server, make_provider, kind, line, outcome, reason, edge):
    server.say(edge.format(line).encode())
    change = await make_provider("mspace").top_up(kind, "shop", 50)
    assert (change.outcome, change.reason) == (outcome, reason)


@pytest.mark.parametrize(
    ("body", "status", "outcome"),
    [
        ('{"success":true,"status":200,"message":"m","result":{"Sms transferred":50}}', "200 OK", Outcome.DONE),
        ('{"success":true,"result":{"CUSTOMER":"A@b.c","sms_transferred":"50"}}', "201 Created", Outcome.DONE),
        ('{"success":true,"result":{"Sms deducted":50,"Sms transferred":50}}', "200 OK", Outcome.DONE),
        ('{"success":true,"result":{"Sms transferred":5}}', "200 OK", Outcome.UNKNOWN),
        ('{"success":true,"result":{"Customer":"x@y.z","Sms transferred":50}}', "200 OK", Outcome.UNKNOWN),
        ('{"success":true,"result":{}}', "200 OK", Outcome.UNKNOWN),
        ('{"success":"true","result":{"Sms transferred":50}}', "200 OK", Outcome.UNKNOWN),
        ('{"success":1,"result":{"Sms transferred":50}}', "200 OK", Outcome.UNKNOWN),
        ('{"success":true,"result":{"Sms transferred":50}}', "500 Oops", Outcome.UNKNOWN),
        ('{"success":false,"message":"Something odd"}', "200 OK", Outcome.UNKNOWN),
        ('{"success":false,"message":"Insufficient balance"}', "200 OK", Outcome.REFUSED),
        ('{"success":false,"status":402}', "402 Payment", Outcome.REFUSED),
        ('{"success":false,"status":500,"message":"Insufficient balance"}', "200 OK", Outcome.UNKNOWN),
        ('{"success":false,"message":"Insufficient balance"}', "503 Later", Outcome.UNKNOWN),
        ('{"success":false,"status":400,"message":"Transaction failed"}', "400 Bad", Outcome.UNKNOWN),
        ("no", "401 Unauthorized", Outcome.REFUSED),
        ("no", "429 Too Many", Outcome.UNKNOWN),
        ("", "200 OK", Outcome.UNKNOWN),
        ("<html>", "404 Not Found", Outcome.UNKNOWN),
        ("null", "200 OK", Outcome.UNKNOWN),
    ],
)
async def test_what_nextbyte_may_say_of_a_transfer(server, make_provider, body, status, outcome):
    server.say(body.encode(), status=status)
    for ask in ("top_up", "deduct"):
        server.opened = 0
        change = await getattr(make_provider("nextbyte"), ask)(CUSTOMER, "a@b.c", 50)
        assert change.outcome is outcome, change
        assert server.opened == 1


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(min_size=1, max_size=40), st.integers(1, 10**9), st.data())
def test_no_name_makes_a_line_say_something_else(child, count, data):
    words = data.draw(st.sampled_from([API_PAGE, PYTHON_PAGE]))
    for template in (words.failed, words.unsuccessful, words.not_deducted, words.internal):
        (verdict,) = _topped_up(template.format(who=child), str(count), child)
        assert verdict.state.value == "unknown"
    if prose(child):
        (verdict,) = _topped_up(words.topped_up.format(n=count, who=child), str(count), child)
        assert verdict.state.value == "accepted"
        (verdict,) = _topped_up(words.topped_up.format(n=count + 1, who=child), str(count), child)
        assert verdict.state.value == "unknown"


@pytest.mark.parametrize("child", ['a.."', "a.", "'a'.", '"', ".", "“a”.”", "a . ’ ."])
@pytest.mark.parametrize("edge", ["{}", "{}.", "“{}.”"])
def test_a_name_may_end_in_dots_and_quotes(child, edge):
    (verdict,) = _topped_up(edge.format(f"Successful Top up of 7 SMS to {child}"), "7", child)
    assert verdict.state.value == "accepted"


# -- what never leaves


@pytest.mark.parametrize("credits_moved", [0, -1, True, 1.5, "5"])
@pytest.mark.parametrize(("key", "kind", "child"), CALLS)
async def test_only_whole_numbers_above_zero(server, make_provider, key, kind, child, credits_moved):
    with pytest.raises(ValueError, match="whole numbers"):
        await make_provider(key).top_up(kind, child, credits_moved)
    assert server.opened == 0


@pytest.mark.parametrize(("key", "kind"), [("mspace", CUSTOMER), ("mspace", "x"), ("nextbyte", SUB)])
async def test_a_kind_that_the_provider_has_not(server, make_provider, key, kind):
    with pytest.raises(ValueError, match=f"not {kind}"):
        await make_provider(key).top_up(kind, "x", 5)
    assert server.opened == 0


@pytest.mark.parametrize(("key", "kind", "child"), CALLS)
@pytest.mark.parametrize("name", ["", "a\nb", "\ud800"])
async def test_a_name_that_cannot_be_sent_is_refused_here(server, make_provider, key, kind, child, name):
    change = await make_provider(key).top_up(kind, name, 5)
    assert (change.outcome, change.reason, server.opened) == (Outcome.REFUSED, Reason.DESTINATION, 0)


# -- customers


NEW = Customer("Asha", "O'Neil Ünal", "asha", "asha@mfano.example", "+255754000001", Decimal("20.00"))


async def test_a_customer_is_created(simulator, connect):
    provider = connect("nextbyte")
    assert (await provider.create_customer(NEW)).outcome is Outcome.DONE
    assert NEW.email in simulator.nextbyte.accounts["shule-ya-msingi"].children
    assert simulator.violations() == []
    again = await provider.create_customer(replace(NEW, reseller=True))
    assert (again.outcome, again.reason) == (Outcome.REFUSED, Reason.CONTENT)
    assert (await provider.top_up(CUSTOMER, NEW.email, 5)).outcome is Outcome.DONE


async def test_a_key_moves_no_credits(server, make_provider):
    provider = make_provider("nextbyte", bearer="true", password="5f2c9d0e71ab48369c55e0d1a7b3f846")
    for change in (await provider.top_up(CUSTOMER, DUKA, 5), await provider.create_customer(NEW)):
        assert (change.outcome, change.reason) == (Outcome.REFUSED, Reason.AUTH)
    assert server.opened == 0
