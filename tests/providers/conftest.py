"""A provider's client against a server that says what the test wants."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from smsdesk.core.provider import Credentials
from smsdesk.core.result import Outgoing
from smsdesk.core.secret import Secret
from smsdesk.gateway.http import Http, Patience
from smsdesk.providers.registry import find
from smsdesk.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from smsdesk.gateway.provider import Provider

#: Needs quoting, escaping and encoding everywhere.
CANARY = 'cAn4ry/"p+ss%wörd&7Q'

OURS = find().providers
KEYS = ("mspace", "nextbyte", "smsoffice", "ndovubase")
NUMBERS = {
    "mspace": "+254722000001",
    "nextbyte": "+255700000001",
    "smsoffice": "+27831234567",
    "ndovubase": "+254708400000",
}
QUICK = Patience(connect=0.4, read=0.4, write=0.4, whole=1.0)


def _scripted() -> Any:
    if "scripted" not in sys.modules:
        spec = importlib.util.spec_from_file_location("scripted", Path(__file__).parents[1] / "gateway/scripted.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules["scripted"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["scripted"])
    return sys.modules["scripted"]


@pytest.fixture
def reply() -> type[Any]:
    return _scripted().Reply


@pytest.fixture
async def server() -> AsyncIterator[Any]:
    made = _scripted().Scripted()
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def make_provider(server: Any) -> AsyncIterator[Callable[..., Provider]]:
    """A provider's client; its address is the server's unless another is given."""
    made: list[Http] = []

    def make(key: str, url: str = "", patience: Patience = QUICK, **values: str) -> Provider:
        kind = OURS[key]
        fields = {"username": "mwangaza", "service_id": "44", **values}
        secrets = {name: Secret(fields.pop(name, CANARY)) for name in kind.INFO.secrets}
        credentials = Credentials("account-1", url or server.url, fields, secrets)
        http = Http(kind.INFO, credentials, patience=patience)
        made.append(http)
        return kind(credentials, http)

    yield make
    for http in made:
        await http.close()


@pytest.fixture
def outgoing() -> Callable[..., Outgoing]:
    """A message as a client gets it."""

    def make(to: str = "+254722000001", text: str = "Habari", sender: str = "SHULE", **extras: str) -> Outgoing:
        return Outgoing(to, text, sender, "0123456789abcdef0123456789abcdef", extras)

    return make


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    """The four providers' own side, quick and the same every time."""
    async with Simulator(quiet=True) as made:
        yield made


@pytest.fixture
async def connect(simulator: Simulator) -> AsyncIterator[Callable[..., Provider]]:
    """A client with an account that works at the simulated provider, but for what is changed."""
    made: list[Provider] = []

    def connect(key: str, **changes: str) -> Provider:
        kind = OURS[key]
        fields = {**simulator.credentials(key), **changes}
        hidden = {name: Secret(fields.pop(name)) for name in kind.INFO.secrets if name in fields}
        credentials = Credentials("account-1", simulator.base_url(key), fields, hidden)
        provider = kind(credentials, Http(kind.INFO, credentials, patience=QUICK))
        made.append(provider)
        return provider

    yield connect
    for provider in made:
        await provider.http.close()
