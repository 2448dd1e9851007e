"""Nextbyte beyond one message at once: keys, provider-side scheduling, reports and the log."""

from __future__ import annotations

import json
import secrets
from datetime import UTC, datetime, timedelta, timezone

import pytest

from smsdesk.core.result import CallFailed, Outgoing, Reason
from smsdesk.core.state import State
from smsdesk.gateway.wire import read_json
from smsdesk.providers.nextbyte.codes import GROUPS
from smsdesk.providers.nextbyte.statuses import report
from smsdesk.simulator import Fault
from smsdesk.simulator.archive import Dialect

KEY = "5f2c9d0e71ab48369c55e0d1a7b3f846"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def message(provider, to="+255754000001", text="Habari"):
    return Outgoing(to, text, provider.credentials.fields["sender"], secrets.token_hex(16))


@pytest.fixture
def kept():
    """What was stored before it was read, and the function that stores it."""

    class Kept(list):
        async def keep(self, raw):
            self.append(raw)

    return Kept()


# -- keys


async def test_a_key_does_what_a_password_does(simulator, connect, kept):
    provider = connect("nextbyte", bearer="true", password=KEY)
    signed = await provider.sign_in()
    assert (signed.ok, signed.balance.unit) == (True, "TZS")
    one = message(provider)
    (sent,) = await provider.send([one])
    assert sent.state is State.ENROUTE
    assert (await provider.lookup(one.reference, [one.to])).found
    assert len(await provider.reports(LONG_AGO, kept.keep)) == 1
    assert simulator.violations() == []
    assert {entry.operation for entry in simulator.ledger} == {"balance", "send", "logs"}
    assert KEY not in repr(simulator.ledger)


async def test_a_wrong_key_is_refused(simulator, connect):
    provider = connect("nextbyte", bearer="true", password="0" * 32)
    assert (await provider.sign_in()).ok is False
    (sent,) = await provider.send([message(provider)])
    assert (sent.state, sent.reason) == (State.REJECTED, Reason.AUTH)


@pytest.mark.parametrize("key", ["a b", "ü", "a\r\nX: y", "\ud800"])
async def test_a_key_that_no_header_holds_is_refused_here(server, make_provider, outgoing, key):
    provider = make_provider("nextbyte", bearer="true", password=key)
    (sent,) = await provider.send([outgoing("+255754000001")])
    assert (sent.state, sent.reason, server.opened) == (State.REJECTED, Reason.AUTH, 0)


async def test_the_header_and_the_addresses_of_version_2(server, make_provider, outgoing):
    server.say(b"{}")
    provider = make_provider("nextbyte", bearer="true", test_mode="true", password=KEY)
    await provider.send([outgoing("+255754000001")])
    with pytest.raises(CallFailed):
        await provider.balance()
    assert [asked.target for asked in server.asked] == ["/api/sms/v2/test/text/single", "/api/v2/balance"]
    assert {asked.headers["authorization"] for asked in server.asked} == {f"Bearer {KEY}"}


# -- later


async def test_a_message_may_wait_at_the_provider(simulator, connect):
    provider = connect("nextbyte")
    now = simulator.world.now()
    at = (now + timedelta(hours=3)).astimezone(timezone(timedelta(hours=-5)))
    (sent,) = await provider.schedule([message(provider)], at)
    assert sent.state is State.ACCEPTED
    (kept,) = simulator.nextbyte.archive.kept
    assert timedelta() <= kept.sent_at - at < timedelta(minutes=1)
    assert simulator.violations() == []


@pytest.mark.parametrize(
    ("at", "date", "time"),
    [
        (datetime(2026, 12, 31, 20, 59, 0, tzinfo=UTC), "2026-12-31", "23:59"),
        (datetime(2026, 12, 31, 20, 59, 0, 1, tzinfo=UTC), "2027-01-01", "00:00"),
        (datetime(2026, 12, 31, 20, 59, 59, tzinfo=UTC), "2027-01-01", "00:00"),
        (datetime(2026, 3, 1, 9, 5, tzinfo=timezone(timedelta(hours=3))), "2026-03-01", "09:05"),
    ],
)
async def test_times_are_written_in_tanzania_and_never_earlier(server, make_provider, outgoing, at, date, time):
    server.say(b"{}")
    await make_provider("nextbyte").schedule([outgoing("+255754000001")], at)
    body = json.loads(server.asked[0].body)
    assert (body["date"], body["time"]) == (date, time)
    await make_provider("nextbyte").send([outgoing("+255754000001")])
    assert "date" not in json.loads(server.asked[-1].body)


# -- reports


@pytest.mark.parametrize("collect", ["", "true"])
@pytest.mark.parametrize(
    "dialect",
    [Dialect(), Dialect(infobip=True), Dialect(number_ids=True), Dialect(delivery="object"), Dialect(delivery="text")],
)
async def test_reports_of_every_dialect(simulator, connect, kept, collect, dialect):
    simulator.nextbyte.dialect = dialect
    simulator.nextbyte.reports = {"255754000002": "UNDELIVERABLE", "255754000003": "EXPIRED"}
    provider = connect("nextbyte", collect_reports=collect)
    ids = [(await provider.send([message(provider, f"+25575400000{n}")]))[0].provider_id for n in (1, 2, 3)]
    told = {each.to: each for each in await provider.reports(LONG_AGO, kept.keep)}
    states = {to: each.state for to, each in told.items()}
    text = bool(dialect.delivery == "text" and not collect)
    assert states == {
        "+255754000001": State.DELIVERED,
        "+255754000002": State.UNDELIVERED,
        "+255754000003": State.UNDELIVERED if text else State.EXPIRED,
    }
    assert {each.provider_id for each in told.values()} == set(ids)
    again = await provider.reports(LONG_AGO, kept.keep)
    assert len(again) == (0 if collect else 3)
    assert read_json(kept[0].decode())["results"]
    assert simulator.violations() == []


async def test_only_what_was_sent_since_then(simulator, connect, kept):
    provider = connect("nextbyte")
    await provider.send([message(provider)])
    assert await provider.reports(simulator.world.now() + timedelta(minutes=1), kept.keep) == []
    assert len(await provider.reports(simulator.world.now() - timedelta(minutes=1), kept.keep)) == 1


async def test_more_than_a_page(simulator, connect, kept):
    provider = connect("nextbyte")
    simulator.nextbyte.flood = None
    for start in range(0, 1100, 100):
        reference = secrets.token_hex(16)
        sender = provider.credentials.fields["sender"]
        await provider.send(
            [Outgoing(f"+25575400{n:04}", "Habari", sender, reference) for n in range(start, start + 100)]
        )
    assert len({each.provider_id for each in await provider.reports(LONG_AGO, kept.keep)}) == 1100
    assert len(kept) == 3


@pytest.mark.parametrize("collect", ["", "true"])
@pytest.mark.parametrize(
    "fault", [Fault.BAD_GATEWAY, Fault.GARBAGE, Fault.PORTAL_PAGE, Fault.CUT_BODY, Fault.EMPTY_BODY]
)
async def test_reports_that_cannot_be_read_are_no_empty_list(simulator, connect, kept, fault, collect):
    provider = connect("nextbyte", collect_reports=collect)
    await provider.send([message(provider)])
    simulator.fault("nextbyte", fault)
    with pytest.raises(CallFailed):
        await provider.reports(LONG_AGO, kept.keep)
    assert len(kept) == (fault not in (Fault.GARBAGE, Fault.EMPTY_BODY))


ROWS = [
    (status, group, number)
    for group, statuses in GROUPS.items()
    for status in statuses
    for number in (status.id, status.old_id)
    if number
]


@pytest.mark.parametrize(("status", "group", "number"), ROWS)
def test_every_status_in_a_report(status, group, number):
    expected = {State.REJECTED: State.UNDELIVERED, State.UNKNOWN: None}.get(status.state, status.state)
    for said in ({"name": status.name}, {}):
        row = {"messageId": 1, "to": "255754000001", "status": {"groupName": group, "id": number, **said}}
        assert report(row).state is expected


@pytest.mark.parametrize(
    ("row", "state"),
    [
        ({"status": None, "error": {"permanent": True, "name": "EC_ABSENT"}}, State.UNDELIVERED),
        ({"status": None, "error": {"permanent": False}}, None),
        ({"status": None, "error": None}, None),
        ({"status": {"groupName": "DELIVERY", "name": "SOMETHING_NEW"}}, None),
        ({"delivery": "SOMETHING_NEW", "status": {"name": "DELIVERED"}}, State.DELIVERED),
    ],
)
def test_reports_that_say_little(row, state):
    assert report({"messageId": "1", **row}).state is state


def test_a_row_of_nothing_is_no_report():
    assert report({}) is None
    assert report("x") is None
    assert report({"messageId": "0", "to": ""}) is None
