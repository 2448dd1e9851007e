"""Accounts, providers, balances, the key and the doctor by command line."""

from __future__ import annotations

import json
import re
import stat

import pytest

PROVIDERS = ("mspace", "nextbyte", "smsoffice", "ndovubase")
ACCOUNT_KEYS = ["name", "provider", "base_url", "fields", "capabilities", "paused"]


def test_a_key_is_made_once_and_for_its_owner_only(desk):
    file = desk.home / "another"
    assert desk.json("key", "--new", file) == {"file": str(file)}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    done = desk("key", "--new", file)
    assert (done.code, done.out) == (2, "")
    assert "exists already" in done.err
    assert file.read_bytes() == before


def test_providers_say_what_they_can_do(desk):
    found = {each["key"]: each for each in desk.json("providers")}
    assert tuple(sorted(found)) == tuple(sorted(PROVIDERS))
    for each in found.values():
        assert list(each) == ["key", "title", "country", "fields", "capabilities", "limits"]
        assert list(each["limits"]) == ["characters", "parts", "connections", "rate", "bundle"]
        assert all(list(field) == ["name", "secret", "required", "default", "help"] for field in each["fields"])
        assert "send" in each["capabilities"]
    assert "balance" not in found["ndovubase"]["capabilities"]
    assert [found[key]["limits"]["connections"] for key in PROVIDERS] == [2, 4, 1, 2]
    assert not (desk.home / "desk").exists(), "providers needs no desk"


def test_json_may_stand_before_the_command_and_after_it(desk):
    assert desk("--json", "providers").out == desk("providers", "--json").out


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_account_is_stored_shown_checked_and_forgotten(desk, simulator, provider):
    account = desk.account(simulator, provider, "Office")
    assert list(account) == ACCOUNT_KEYS
    assert account["base_url"] == simulator.base_urls[provider]
    assert account["paused"] is False
    assert desk.json("account", "list") == [account]
    answer = desk.json("account", "check", "office")
    assert list(answer) == ["ok", "message"]
    assert answer["ok"] is (None if provider == "ndovubase" else True)
    (balance,) = desk.json("balance")
    assert list(balance) == ["account", "credits", "unit", "read_at", "error"]
    assert balance["error"] is None
    if provider == "ndovubase":
        assert balance["credits"] is None
    else:
        assert re.fullmatch(r"\d+(\.\d+)?", balance["credits"])
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", balance["read_at"])
    assert desk.json("account", "resume", "Office") == {"name": "Office", "paused": False}
    assert desk("account", "remove", "Office").code == 2
    assert desk.json("account", "remove", "Office", "--yes") == {"name": "Office", "removed": True}
    assert desk.json("account", "list") == []


def test_no_secret_is_shown_or_left_lying_about(desk, simulator):
    desk.account(simulator, "mspace", "Office", password="Kanari-44-geheim")
    said = [desk("account", "list"), desk("account", "list", "--json"), desk("account", "check", "Office", "--json"),
            desk("balance"), desk("doctor")]  # fmt: skip
    assert not any("Kanari" in done.out + done.err for done in said)
    for file in (path for path in (desk.home / "desk").rglob("*") if path.is_file()):
        assert b"Kanari" not in file.read_bytes(), file


def test_secrets_come_from_standard_input_only(desk, simulator):
    words = ("account", "add", "A", "--provider", "mspace", "--base-url", simulator.base_urls["mspace"])
    open_fields = ("--set", "username=u", "--set", "sender=S")
    for given in ("", "not json", "[1]", '{"password": 1}', '{"pass', "9" * 70_000, '{"pin": "geheim"}', "{}"):
        done = desk(*words, *open_fields, "--secrets-stdin", given=given)
        assert (done.code, done.out) == (2, ""), given
        assert "geheim" not in done.err
    done = desk(*words, *open_fields)
    assert done.code == 2
    assert "no terminal" in done.err
    done = desk(*words, "--set", "password=geheim", "--secrets-stdin", given="{}")
    assert done.code == 2
    assert "geheim" not in done.err
    assert desk.json("account", "list") == []


def test_bad_accounts_are_refused_in_words(desk, simulator):
    desk.account(simulator, "mspace", "Office")
    given = json.dumps({"password": "x"})
    base = ("--base-url", simulator.base_urls["mspace"], "--secrets-stdin", "--set", "username=u")
    wrong = {
        "There is no provider called nosuch": ("A", "--provider", "nosuch", *base),
        "already an account called OFFICE": ("OFFICE", "--provider", "mspace", *base),
        "no field colour": ("A", "--provider", "mspace", *base, "--set", "colour=red"),
        "must be a number": ("A", "--provider", "mspace", *base, "--set", "rate=fast"),
        "User name is missing": ("A", "--provider", "nextbyte", "--secrets-stdin"),
        "service address": ("A", "--provider", "mspace", "--secrets-stdin", "--set", "username=u"),
        "over https only": (
            *("A", "--provider", "nextbyte", "--base-url", "http://example.org", "--secrets-stdin"),
            *("--set", "username=u"),
        ),
        "FIELD=VALUE": ("A", "--provider", "mspace", *base, "--set", "sender"),
    }
    for words, arguments in wrong.items():
        done = desk("account", "add", *arguments, given=given)
        assert (done.code, done.out) == (2, ""), done
        assert words in done.err
    assert len(desk.json("account", "list")) == 1


def test_plain_http_is_warned_about(desk, simulator):
    words = ("account", "add", "A", "--provider", "mspace", "--secrets-stdin", "--set", "username=u", "--json")
    done = desk(*words, "--base-url", "http://192.0.2.7:8080", given='{"password": "x"}')
    assert done.code == 0
    assert done.document["base_url"] == "http://192.0.2.7:8080"
    assert "plain http" in done.err


def test_a_wrong_password_is_said_and_fails(desk, simulator):
    desk.account(simulator, "mspace", "Office", password="wrong")
    answer = desk.json("account", "check", "Office", code=1)
    assert answer["ok"] is False
    (balance,) = desk.json("balance", "Office", code=1)
    assert balance["credits"] is None
    assert balance["error"]
    checks = {each["check"]: each["ok"] for each in desk.json("doctor", code=1)}
    assert checks["account Office"] is False


def test_an_account_that_is_not_there(desk):
    for words in (("account", "check"), ("account", "resume"), ("balance",)):
        done = desk(*words, "Nobody")
        assert (done.code, done.out) == (2, "")
        assert "no account called Nobody" in done.err


def test_the_doctor_says_what_the_desk_stands_on(desk, simulator):
    for provider in PROVIDERS:
        desk.account(simulator, provider)
    checks = desk.json("doctor")
    assert all(list(each) == ["check", "ok", "message"] for each in checks)
    names = [each["check"] for each in checks]
    assert names[:6] == ["keyring", "database", "disk", "clock", "providers", "receiver"]
    assert set(names[6:]) == {f"account {provider}" for provider in PROVIDERS}
    assert not [each for each in checks if each["ok"] is False]


def test_without_a_key_nothing_is_stored_and_the_doctor_says_why(desk, simulator):
    (desk.home / "key").unlink()
    fields = simulator.credentials["mspace"]
    done = desk(
        *("account", "add", "A", "--provider", "mspace", "--base-url", simulator.base_urls["mspace"]),
        *("--set", f"username={fields['username']}", "--secrets-stdin"),
        given='{"password": "x"}',
    )
    assert (done.code, done.out) == (1, "")
    assert "There is no key file" in done.err
    assert desk.json("account", "list") == []
    checks = {each["check"]: each for each in desk.json("doctor", code=1)}
    assert checks["keyring"]["ok"] is False
    assert "key file" in checks["keyring"]["message"]


def test_a_machine_without_a_keyring_is_told_what_to_do(desk, simulator):
    del desk.env["SMSDESK_KEY_FILE"]
    desk.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
    done = desk(
        *("account", "add", "A", "--provider", "mspace", "--base-url", simulator.base_urls["mspace"]),
        *("--set", "username=u", "--secrets-stdin"),
        given='{"password": "x"}',
    )
    assert done.code == 1
    assert "smsdesk key --new FILE" in done.err
    assert desk.json("account", "list") == []
