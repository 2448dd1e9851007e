"""A canary for every secret, through every call and every fault: nowhere in results, errors, tracebacks or logs."""

from __future__ import annotations

import logging
import traceback
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from smsdesk.core.provider import Capability, Purpose
from smsdesk.core.push import PushDenied, PushUnread
from smsdesk.core.redact import spellings
from smsdesk.core.result import CallFailed, Customer, Outgoing
from smsdesk.providers.registry import find
from smsdesk.simulator import Fault, Simulator
from smsdesk.simulator.faults import MEANING

KEYS = ("mspace", "nextbyte", "smsoffice", "ndovubase")
NUMBERS = {
    "mspace": "+254722000001", "nextbyte": "+255754000001", "smsoffice": "+27831234567", "ndovubase": "+254722000001",
}  # fmt: skip
CANARY = 'cAn4ry/"p+ss%wörd&7Q'
#: An API key is one word.
KEY_CANARY = "cAn4ry/p+ss%w0rd&7Q="
CHILDREN = {"mspace": ("reseller_client", "client1"), "nextbyte": ("customer", "duka@mfano.example")}
NEVER = {Fault.NO_ANSWER, Fault.LATE, Fault.SLOW}  # nothing comes that could show anything; they only take long


def hidden(canary):
    return sorted(spelling for spelling in spellings(canary) if len(spelling) > 6)


def calls(provider, key):
    """Every call that this provider has, by its method."""
    can, to = provider.capabilities(), NUMBERS[key]
    message = Outgoing(to, "Habari", provider.credentials.fields["sender"], "0123456789abcdef0123456789abcdef")

    async def keep(raw):
        _ = raw

    made = {
        Capability.SEND: lambda: provider.send([message]),
        Capability.SCHEDULE: lambda: provider.schedule([message], datetime(2030, 1, 1, tzinfo=UTC)),
        Capability.BALANCE: lambda: provider.balance(),
        Capability.SIGN_IN: lambda: provider.sign_in(),
        Capability.REPORTS: lambda: provider.reports(datetime(2020, 1, 1, tzinfo=UTC), keep),
        Capability.LOOKUP: lambda: provider.lookup(message.reference, [to]),
        Capability.SUB_ACCOUNTS: lambda: provider.sub_accounts(),
        Capability.TOP_UP: lambda: provider.top_up(*CHILDREN[key], 3),
        Capability.DEDUCT: lambda: provider.deduct(*CHILDREN[key], 3),
        Capability.SUBSCRIBE: lambda: provider.subscribe(to, "44", active=True),
        Capability.CREATE_CUSTOMER: lambda: provider.create_customer(
            Customer("A", "B", "c", "d@mfano.example", to, Decimal(20))
        ),
    }
    assert set(can) <= {*made, Capability.PARSE_PUSH, Capability.REPLY_PUSH}
    return {"preflight": provider.preflight} | {name: ask for name, ask in made.items() if name in can}


def told(error):
    frames = error.__traceback__
    while frames is not None and Path(frames.tb_frame.f_code.co_filename) == Path(__file__):
        frames = frames.tb_next  # the test itself knows the canary
    lines = traceback.TracebackException(type(error), error, frames, capture_locals=True).format()
    return "".join(lines) + repr(error) + str(error) + repr(vars(error))


@pytest.fixture
def logged():
    """Everything that any logger says at any level, with the arguments of each record."""
    lines: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record):
            lines.append(logging.Formatter().format(record) + repr(record.args))

    root, handler = logging.getLogger(), Kept()
    level = root.level
    root.addHandler(handler)
    root.setLevel(1)
    yield lines
    root.removeHandler(handler)
    root.setLevel(level)


CASES = [
    (key, fault)
    for key, side in Simulator(quiet=True).sides.items()
    for fault in Fault
    if fault not in NEVER and (fault not in MEANING or fault in side.meanings)
]


@pytest.mark.parametrize(("key", "fault"), CASES)
async def test_no_fault_of_any_call_shows_a_secret(simulator, connect, logged, key, fault):
    account = next(iter(simulator.sides[key].accounts.values()))
    account.key = CANARY
    provider = connect(key, **dict.fromkeys(find().providers[key].INFO.secrets, CANARY))
    needles = hidden(CANARY)
    details = {
        Fault.SAY: {"body": f"You said {CANARY}, or {CANARY.encode()!r}".encode()},
        Fault.GZIP_BOMB: {"size": 2_000_000},
    }.get(fault, {})
    for name, ask in calls(provider, key).items():
        simulator.fault(key, fault, times=None, **details)
        try:
            shown = repr(await ask())
        except CallFailed as failed:
            shown = told(failed)
        await simulator.mend()
        assert not [each for each in needles if each in shown], name
    shown = repr(provider) + repr(vars(provider)) + repr(vars(provider.http)) + repr(provider.credentials)
    assert not [each for each in needles if each in shown + "\n".join(logged)]
    assert fault is Fault.SILENT or len(logged) >= len(calls(provider, key))


@pytest.mark.parametrize(
    "fault", [Fault.RESET_AFTER, Fault.BAD_GATEWAY, Fault.WRONG_KEY, Fault.SAY, Fault.REDIRECT_302]
)
async def test_no_fault_shows_an_api_key(simulator, connect, logged, fault):
    simulator.nextbyte.tokens = {KEY_CANARY: "shule-ya-msingi"}
    provider = connect("nextbyte", bearer="true", password=KEY_CANARY)
    details = {"body": f"Bearer {KEY_CANARY}".encode()} if fault is Fault.SAY else {}
    for name, ask in calls(provider, "nextbyte").items():
        simulator.fault("nextbyte", fault, times=None, **details)
        try:
            shown = repr(await ask())
        except CallFailed as failed:
            shown = told(failed)
        await simulator.mend()
        assert not [each for each in hidden(KEY_CANARY) if each in shown], name
    assert not [each for each in hidden(KEY_CANARY) if each in "\n".join(logged)]


@pytest.mark.parametrize(
    "raw",
    [
        b'{"api_token": "%s"}',
        b'{"api_token": "%s", "mobile": "1", "inbox_id": []}',
        b'{"api_token": "%s", "API-token": "x", "mobile": "254722000001", "inbox_id": "1"}',
        b'{"api_token": "%s", "mobile": "254722000001"',
        b'{"api_token": "x%s", "mobile": "254722000001", "inbox_id": "1"}',
    ],
)
@pytest.mark.parametrize("purpose", Purpose)
def test_no_push_that_is_not_taken_shows_the_token(raw, purpose):
    from smsdesk.core.provider import Credentials
    from smsdesk.core.secret import Secret
    from smsdesk.gateway.http import Http

    kind = find().providers["ndovubase"]
    credentials = Credentials("account-1", "", {}, {"callback_token": Secret(KEY_CANARY)})
    provider = kind(credentials, Http(kind.INFO, Credentials("account-1", "https://127.0.0.1")))
    with pytest.raises((PushUnread, PushDenied)) as caught:
        provider.parse_push(purpose, raw % KEY_CANARY.encode())
    assert not [each for each in hidden(KEY_CANARY) if each in told(caught.value)]
    assert caught.value.__context__ is None
