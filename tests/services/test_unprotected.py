"""Nobody but a person, by name, makes an account that was protected unprotected; https is offered where it answers."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from smsdesk.core.address import protected
from smsdesk.core.errors import Refused
from smsdesk.core.secret import Secret
from smsdesk.services import accounts as module
from smsdesk.services.accounts import AccountForm, Accounts
from smsdesk.simulator import Simulator


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("http://41.90.1.2/smsapi", "https://41.90.1.2/smsapi"),
        ("http://sms.example:8080/api", "https://sms.example/api"),
        ("http://[2001:db8::1]:81/api", "https://[2001:db8::1]/api"),
        ("https://sms.example/api", ""),
        ("http://127.0.0.1:8080/api", ""),
        ("http://localhost/api", ""),
    ],
)
def test_the_same_service_over_https(typed, better):
    assert protected(typed) == better


def form(address, **more):
    return AccountForm("Office", "mspace", address, {"username": "u"}, {"password": Secret("a-long-password")}, **more)


async def test_https_is_lowered_by_a_named_person_only(office):
    accounts = Accounts(office.store, office.connections, office.drawer, office.clock)
    account = await accounts.add(form("https://sms.example/smsapi"))
    with pytest.raises(Refused) as refused:
        await accounts.change(account, form("http://sms.example/smsapi"))
    assert refused.value.code == "account.lowered"
    assert (await accounts.named("Office")).base_url == "https://sms.example/smsapi"
    changed = await accounts.change(account, form("http://sms.example/smsapi", lowered_by="Grace"))
    assert changed.fields["lowered_to_http"] == f"Grace, {office.clock.now():%Y-%m-%d}"
    kept = await accounts.change(changed, form("http://sms.example/smsapi"))  # changed again in another way
    assert kept.fields["lowered_to_http"].startswith("Grace, ")
    back = await accounts.change(kept, form("https://sms.example/smsapi"))
    assert "lowered_to_http" not in back.fields


async def test_an_account_that_was_never_protected_needs_no_name(office):
    accounts = Accounts(office.store, office.connections, office.drawer, office.clock)
    account = await accounts.add(form("http://sms.example/smsapi"))
    changed = await accounts.change(account, form("http://sms.example/other"))
    assert changed.base_url == "http://sms.example/other"


def authority(folder):
    file = Path(__file__).parents[1] / "gateway" / "certificates.py"
    spec = importlib.util.spec_from_file_location("test_authority", file)
    made = importlib.util.module_from_spec(spec)
    sys.modules["test_authority"] = made
    spec.loader.exec_module(made)
    return made.Authority(folder)


async def test_https_is_offered_only_where_it_answers_with_a_certificate_that_holds(office, tmp_path, monkeypatch):
    accounts = Accounts(office.store, office.connections, office.drawer, office.clock)
    trusted = authority(tmp_path)
    async with Simulator(tls=trusted.server()) as simulator:
        there = simulator.base_url("mspace")
        monkeypatch.setattr(module, "protected", lambda _: there)
        typed = form("http://sms.example/smsapi")
        assert await accounts.protected(typed) == ""  # signed by nobody we trust
        known = AccountForm(typed.name, typed.provider, typed.base_url, {"ca_file": str(trusted.file)}, typed.secrets)
        assert await accounts.protected(known) == there
        assert simulator.entries("mspace") == []  # not one request, and so no password
    monkeypatch.setattr(module, "protected", lambda _: office.simulator.base_url("mspace").replace("http", "https"))
    assert await accounts.protected(known) == ""  # plain http only
