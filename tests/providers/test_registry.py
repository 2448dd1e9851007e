"""Providers are found; what is broken is told."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from smsdesk.core.provider import Capability
from smsdesk.gateway.provider import Provider
from smsdesk.providers import mspace, registry


@pytest.fixture
def installed(monkeypatch, tmp_path):
    """Packages of others, written down and found through the entry points."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def add(**sources: str) -> None:
        points = [EntryPoint(name, name, registry.GROUP) for name in sources]
        for name, source in sources.items():
            (tmp_path / f"{name}.py").write_text(source)
        monkeypatch.setattr(registry, "entry_points", lambda group: points)

    return add


def test_our_four_are_there():
    found = registry.find()
    assert set(found.providers) >= {"mspace", "nextbyte", "smsoffice", "ndovubase"}
    assert found.problems == []


def test_our_four_are_there_without_entry_points(monkeypatch):
    monkeypatch.setattr(registry, "entry_points", lambda group: [])
    assert set(registry.find().providers) == {"mspace", "nextbyte", "smsoffice", "ndovubase"}


def test_anothers_package_is_found(installed):
    installed(
        other_sms="""
from dataclasses import replace
from smsdesk.providers.mspace import Mspace
class Other(Mspace):
    INFO = replace(Mspace.INFO, key="other")
PROVIDER = Other
"""
    )
    found = registry.find()
    assert found.providers["other"].INFO.key == "other"
    assert found.problems == []


@pytest.mark.logs("provider package broken_sms cannot be used")
@pytest.mark.parametrize(
    "source",
    ["raise RuntimeError('no')", "x = 1", "PROVIDER = int", "PROVIDER = 'Mspace'", "import no_such_module_at_all"],
)
def test_a_broken_package_is_told_and_stops_nothing(installed, source, monkeypatch):
    import sys

    monkeypatch.delitem(sys.modules, "broken_sms", raising=False)
    installed(broken_sms=source)
    found = registry.find()
    assert set(found.providers) == {"mspace", "nextbyte", "smsoffice", "ndovubase"}
    assert len(found.problems) == 1
    assert "broken_sms" in found.problems[0]
    monkeypatch.delitem(sys.modules, "broken_sms", raising=False)


@pytest.mark.logs("provider package second_sms cannot be used")
def test_a_key_is_given_once(installed):
    installed(second_sms="from smsdesk.providers.mspace import Mspace\nclass PROVIDER(Mspace): pass\n")
    found = registry.find()
    assert found.providers["mspace"] is mspace.PROVIDER
    assert "already" in found.problems[0]


@pytest.mark.parametrize(
    ("key", "can"),
    [
        ("mspace", {"send", "balance", "sign_in", "sub_accounts", "top_up"}),
        (
            "nextbyte",
            {"send", "balance", "reports", "lookup", "top_up", "deduct", "sign_in", "schedule", "create_customer"},
        ),
        ("smsoffice", {"send", "balance", "sign_in", "parse_push", "reply_push"}),
        ("ndovubase", {"send", "sign_in", "subscribe", "parse_push", "reply_push"}),
    ],
)
def test_what_each_can_do_is_what_it_overrides(key, can):
    kind = registry.find().providers[key]
    assert {capability.value for capability in kind.capabilities()} == can
    assert all(callable(getattr(kind, capability)) for capability in can)


def test_what_nobody_overrides_nobody_can():
    assert Provider.capabilities() == ()
    assert Capability.BALANCE not in registry.find().providers["ndovubase"].capabilities()


@pytest.mark.parametrize(
    ("key", "width", "bundle", "silent", "plain"),
    [
        ("mspace", 2, 1, 1, True),
        ("nextbyte", 4, 100, 3, False),
        ("smsoffice", 1, 1, 1, True),
        ("ndovubase", 2, 1, 1, False),
    ],
)
def test_what_each_says_of_itself(key, width, bundle, silent, plain):
    info = registry.find().providers[key].INFO
    assert (info.key, info.limits.connections, info.limits.bundle) == (key, width, bundle)
    assert (info.fuse_silent, info.plain_http) == (silent, plain)
    names = [field.name for field in info.fields]
    assert len(set(names)) == len(names)
    assert {"sender", "country", "rate"} <= set(names)
    assert info.secrets
    assert all(field.label for field in info.fields)
    country = next(field for field in info.fields if field.name == "country")
    assert country.default == info.country
