"""A scripted server, certificates, and the HTTP side of an account."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from smsdesk.core.provider import Credentials, Limits, ProviderInfo
from smsdesk.core.secret import Secret
from smsdesk.gateway.http import Http, Patience

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable


def load(name: str) -> Any:
    """A module beside this file; tests are no packages."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


scripted = load("scripted")
certificates = load("certificates")

QUICK = Patience(connect=0.4, read=0.4, write=0.4, whole=1.0)

INFO = ProviderInfo(
    key="any", title="Any", country="KE", region="", mark="AN", tone="ok", base_url="", fields=(), plain_http=True,
    limits=Limits(connections=2),
)  # fmt: skip


@pytest.fixture
def reply() -> type[Any]:
    return scripted.Reply


@pytest.fixture
async def server() -> AsyncIterator[Any]:
    made = scripted.Scripted()
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def make_http() -> AsyncIterator[Callable[..., Http]]:
    """The HTTP side of an account at an address."""
    made: list[Http] = []

    def make(url: str, patience: Patience = QUICK, info: ProviderInfo = INFO, **fields: str) -> Http:
        http = Http(info, Credentials("account-1", url, fields, {"password": Secret("canary-7Q")}), patience=patience)
        made.append(http)
        return http

    yield make
    for http in made:
        await http.close()


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A certificate authority of our own."""
    return certificates.Authority(tmp_path_factory.mktemp("certificates"))
