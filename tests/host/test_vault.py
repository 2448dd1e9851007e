"""Secrets: sealed to their account and address, whole after a crash, refused in words when somebody touched them."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smsdesk.core.errors import Refused
from smsdesk.core.redact import DOTS, Redactor
from smsdesk.core.secret import Secret
from smsdesk.host import files
from smsdesk.host.clock import SystemClock
from smsdesk.host.keys import FileKey, MemoryKey, new_key_file
from smsdesk.host.secrets import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from smsdesk.host.keys import KeySource
    from smsdesk.host.paths import Home
    from tests.host.conftest import Beside, StillClock

ORIGIN = "https://sms.example:443"
OTHER = "https://elsewhere.example:443"
PASSWORD = {"password": Secret("Siri-Kubwa-2026")}


class Counting(MemoryKey):
    """Counts how often the key was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def read(self) -> Secret:
        self.asked += 1
        return super().read()


@pytest.fixture
def source() -> Counting:
    return Counting()


@pytest.fixture
def vault(home: Home, source: Counting, clock: StillClock) -> Vault:
    return Vault(home.credentials, source, clock, Redactor())


def again(home: Home, source: KeySource) -> Vault:
    """As after a new start."""
    return Vault(home.credentials, source, SystemClock(), Redactor())


async def refusal(vault: Vault, account: str = "a1", origin: str = ORIGIN) -> Refused:
    with pytest.raises(Refused) as caught:
        await vault.open(account, origin)
    return caught.value


async def test_what_was_stored_is_opened_again(home: Home, vault: Vault, source: Counting, clock: StillClock) -> None:
    await vault.store("a1", ORIGIN, PASSWORD)
    await vault.store("a2", OTHER, {"api_key": Secret("ключ-🔑"), "callback_token": Secret("")})
    assert await again(home, source).open("a1", ORIGIN) == PASSWORD
    assert await again(home, source).open("a2", OTHER) == {"api_key": Secret("ключ-🔑"), "callback_token": Secret("")}
    assert await vault.saved_at("a1") == clock.moment
    assert await vault.has("a1")
    assert not await vault.has("a3")
    assert await vault.saved_at("a3") is None
    assert await vault.open("a3", ORIGIN) == {}


async def test_nothing_of_a_secret_is_in_the_file_and_others_cannot_read_it(home: Home, vault: Vault) -> None:
    await vault.store("a1", ORIGIN, PASSWORD)
    redactor = Redactor()
    redactor.add(PASSWORD["password"])
    text = home.credentials.read_text()
    assert redactor.clean(text) == text
    for path in home.folder.iterdir():
        assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


async def test_the_size_does_not_tell_a_passwords_length(home: Home, vault: Vault) -> None:
    await vault.store("a1", ORIGIN, {"password": Secret("1")})
    await vault.store("a2", ORIGIN, {"password": Secret("a" * 100)})
    accounts = json.loads(home.credentials.read_text())["smsdesk credentials 1"]
    assert len(accounts["a1"]["sealed"]) == len(accounts["a2"]["sealed"])


async def test_another_address_does_not_get_the_password(vault: Vault) -> None:
    await vault.store("a1", ORIGIN, PASSWORD)
    assert (await refusal(vault, origin=OTHER)).code == "account.address_changed"
    await vault.store("a2", ORIGIN, PASSWORD, keep=False)
    assert (await refusal(vault, "a2", OTHER)).code == "account.address_changed"


async def test_an_address_changed_in_the_file_is_found(home: Home, vault: Vault) -> None:
    await vault.store("a1", ORIGIN, PASSWORD)
    home.credentials.write_text(home.credentials.read_text().replace("sms.example", "elsewhere.example"))
    error = await refusal(vault, origin=OTHER)
    assert error.code == "credentials.broken"
    assert "changed or damaged" in error.why


async def test_a_line_put_under_another_account_is_found(home: Home, vault: Vault) -> None:
    await vault.store("a1", ORIGIN, PASSWORD)
    home.credentials.write_text(home.credentials.read_text().replace('"a1"', '"a2"'))
    assert (await refusal(vault, "a2")).code == "credentials.broken"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_any_changed_bit_is_refused_or_changes_nothing(home: Home, place: int, bit: int) -> None:
    async def run() -> None:
        source = MemoryKey()
        await again(home, source).store("a1", ORIGIN, PASSWORD)
        data = bytearray(home.credentials.read_bytes())
        data[place % len(data)] ^= 1 << bit
        home.credentials.write_bytes(data)
        try:
            said: object = await again(home, source).open("a1", ORIGIN)
        except Refused as error:
            said = error.code
        assert said in (PASSWORD, {}, "credentials.broken", "account.address_changed")
        home.credentials.unlink()

    asyncio.run(run())


async def test_another_key_is_told_from_a_damaged_file(home: Home, vault: Vault) -> None:
    await vault.store("a1", ORIGIN, PASSWORD)
    assert "another key" in (await refusal(again(home, MemoryKey()))).why


async def test_a_key_that_was_deleted_is_said(home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    await vault.store("a1", ORIGIN, PASSWORD)
    source = MemoryKey()
    monkeypatch.setattr(source, "read", lambda: None)
    assert "no longer in the memory" in (await refusal(again(home, source))).why


async def test_a_damaged_file_is_put_aside_when_the_password_is_typed_again(home: Home, vault: Vault) -> None:
    home.credentials.write_text("{")
    assert (await refusal(vault)).code == "credentials.broken"
    await vault.store("a1", ORIGIN, PASSWORD)
    assert await vault.open("a1", ORIGIN) == PASSWORD
    assert (home.folder / "credentials.damaged").read_text() == "{"


async def test_forgetting_needs_no_key(home: Home, vault: Vault, source: Counting) -> None:
    await vault.store("a1", ORIGIN, PASSWORD)
    asked = source.asked
    fresh = again(home, source)
    assert await fresh.has("a1")
    assert await fresh.saved_at("a1") is not None
    await fresh.forget("a1")
    await fresh.forget("a1")
    assert not await fresh.has("a1")
    assert source.asked == asked


async def test_the_key_is_fetched_once_and_only_when_needed(vault: Vault, source: Counting) -> None:
    assert await vault.open("a1", ORIGIN) == {}
    assert source.asked == 0
    await asyncio.gather(*(vault.store(f"a{number}", ORIGIN, PASSWORD) for number in range(5)))
    await asyncio.gather(*(vault.open(f"a{number}", ORIGIN) for number in range(5)))
    assert source.asked == 1


async def test_until_i_quit_is_in_memory_only(home: Home, vault: Vault, source: Counting) -> None:
    await vault.store("a1", ORIGIN, PASSWORD, keep=False)
    assert await vault.open("a1", ORIGIN) == PASSWORD
    assert await vault.has("a1")
    assert not home.credentials.exists()
    assert source.asked == 0
    assert await again(home, source).open("a1", ORIGIN) == {}
    await vault.forget("a1")
    assert await vault.open("a1", ORIGIN) == {}


async def test_what_was_opened_is_hidden_from_then_on(home: Home, vault: Vault, source: Counting) -> None:
    await vault.store("a1", ORIGIN, PASSWORD)
    redactor = Redactor()
    fresh = Vault(home.credentials, source, SystemClock(), redactor)
    assert redactor.clean("Siri-Kubwa-2026") == "Siri-Kubwa-2026"
    await fresh.open("a1", ORIGIN)
    assert redactor.clean("Siri-Kubwa-2026") == DOTS
    assert redactor.clean(source.read().reveal()) == DOTS


async def test_a_silent_keyring_is_given_up_in_words(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = threading.Event()
    source = MemoryKey()
    monkeypatch.setattr(source, "read", waiting.wait)
    vault = Vault(home.credentials, source, SystemClock(), Redactor(), limit=0.2)
    with pytest.raises(Refused, match=r"for 0\.2 seconds") as caught:
        await vault.store("a1", ORIGIN, PASSWORD)
    assert caught.value.code == "keyring.timeout"
    assert not home.credentials.exists()
    monkeypatch.undo()
    await vault.store("a1", ORIGIN, PASSWORD)  # it answers again: nothing hangs on the first try
    waiting.set()


async def test_forty_accounts_with_long_secrets(home: Home, vault: Vault, source: Counting) -> None:
    kept = {f"account-{number}": {"password": Secret(f"{number:03d}" + "é" * 197)} for number in range(40)}
    for account, secrets in kept.items():
        await vault.store(account, ORIGIN, secrets)
    fresh = again(home, source)
    assert {account: await fresh.open(account, ORIGIN) for account in kept} == kept


STORING = """
import asyncio, sys
from pathlib import Path
from smsdesk.core.redact import Redactor
from smsdesk.core.secret import Secret
from smsdesk.host.clock import SystemClock
from smsdesk.host.keys import FileKey
from smsdesk.host.secrets import Vault
async def main(home, key, name):
    vault = Vault(Path(home) / "credentials", FileKey(Path(key)), SystemClock(), Redactor())
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(15):
        await vault.store(f"{name}-{number}", "https://sms.example:443", {"password": Secret(f"{name} {number}")})
        print(number, flush=True)
asyncio.run(main(*sys.argv[1:]))
"""


async def test_two_programs_that_store_at_once_lose_nothing(home: Home, tmp_path: Path, beside: Beside) -> None:
    new_key_file(tmp_path / "key")
    programs = [beside(STORING, home.folder, tmp_path / "key", name) for name in ("left", "right")]
    for program in programs:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdout.readline()
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
    vault = again(home, FileKey(tmp_path / "key"))
    for name in ("left", "right"):
        for number in range(15):
            assert await vault.open(f"{name}-{number}", ORIGIN) == {"password": Secret(f"{name} {number}")}


@pytest.mark.parametrize("after", [0, 2, 5])
async def test_a_program_killed_while_it_stores_leaves_a_whole_file(
    home: Home, tmp_path: Path, beside: Beside, after: int
) -> None:
    new_key_file(tmp_path / "key")
    program = beside(STORING, home.folder, tmp_path / "key", "left")
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write("go\n")
    program.stdin.flush()
    said = ""
    while said != str(after):
        said = program.stdout.readline().strip()
    program.kill()
    program.wait()
    vault = again(home, FileKey(tmp_path / "key"))
    for number in range(after + 1):
        assert await vault.open(f"left-{number}", ORIGIN) == {"password": Secret(f"left {number}")}
    await vault.store("next", ORIGIN, PASSWORD)


async def test_a_disk_that_takes_nothing_keeps_the_old_file(
    home: Home, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    await vault.store("a1", ORIGIN, PASSWORD)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(Exception, match="No space left on device") as caught:
        await vault.store("a1", ORIGIN, {"password": Secret("new")})
    assert getattr(caught.value, "code", "") == "desk.disk"
    monkeypatch.undo()
    assert await vault.open("a1", ORIGIN) == PASSWORD
    assert not list(home.folder.glob(".credentials*"))
