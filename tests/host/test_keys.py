"""The desk's key: a keyring of the four that are named, a file that only its owner reads, or memory; else a refusal."""

from __future__ import annotations

import json
import os
import stat
import sys
from typing import TYPE_CHECKING, ClassVar

import pytest

from smsdesk.core.errors import BadInput, Refused
from smsdesk.host import keys
from smsdesk.host.keys import FileKey, KeyringKey, MemoryKey, choose, key_bytes, new_key_file, store_name
from tests import capabilities

if TYPE_CHECKING:
    from pathlib import Path

    from tests.host.conftest import Beside

# -- the key file


def test_a_new_key_file_is_for_its_owner_alone_and_holds_a_key(tmp_path: Path) -> None:
    path = tmp_path / "key"
    new_key_file(path)
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
    key = FileKey(path).read()
    assert len(key_bytes(key)) == 32
    assert FileKey(path).create() == key
    new_key_file(tmp_path / "other")
    assert FileKey(tmp_path / "other").read() != key


def test_a_key_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text("mine")
    with pytest.raises(BadInput) as caught:
        new_key_file(path)
    assert caught.value.code == "keyfile.exists"
    assert caught.value.exit_code == 2
    assert path.read_text() == "mine"
    with pytest.raises(BadInput) as caught:
        new_key_file(tmp_path / "no" / "such" / "key")
    assert caught.value.code == "keyfile.unwritten"


@capabilities.modes
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o644, 0o610])
def test_a_key_file_that_others_reach_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "key"
    new_key_file(path)
    path.chmod(mode)
    with pytest.raises(Refused) as caught:
        FileKey(path).read()
    assert caught.value.code == "keyfile.open"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can give a file away")
def test_a_key_file_of_another_user_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "key"
    new_key_file(path)
    os.chown(path, 12345, 12345)
    with pytest.raises(Refused) as caught:
        FileKey(path).read()
    assert caught.value.code == "keyfile.open"


@pytest.mark.parametrize("text", ["", "hello", "smsdesk-key-1:", "smsdesk-key-1:QUJD", "smsdesk-key-1:" + "ä" * 44])
def test_a_file_that_is_not_a_key_is_refused_without_showing_it(tmp_path: Path, text: str) -> None:
    path = tmp_path / "key"
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as caught:
        FileKey(path).read()
    assert caught.value.code == "keyfile.bad"


def test_a_missing_key_file_is_said_with_the_way_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="smsdesk key --new"):
        FileKey(tmp_path / "key").read()


def test_a_folder_is_not_a_key(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        FileKey(tmp_path).read()
    assert caught.value.code == "keyfile.bad"


# -- the choice


def test_the_key_file_is_a_choice_and_the_keyring_the_rule(tmp_path: Path) -> None:
    assert isinstance(choose("desk", {}), KeyringKey)
    assert choose("desk", {"SMSDESK_KEY_FILE": str(tmp_path / "k")}).place == f"key file {tmp_path / 'k'}"
    assert choose("desk", {}).place == store_name()


@pytest.mark.parametrize(
    ("platform", "name"),
    [("linux", "keyring"), ("win32", "Windows password store"), ("darwin", "Keychain"), ("freebsd14", "keyring")],
)
def test_each_system_has_its_own_word(monkeypatch: pytest.MonkeyPatch, platform: str, name: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert store_name() == name


def test_memory_has_one_key_for_each_program() -> None:
    source = MemoryKey()
    assert source.read() == source.create()
    assert MemoryKey().read() != source.read()


# -- the keyring, with keyrings that behave as real ones were seen to


class Pretend:
    """A keyring backend that works, until a test says otherwise."""

    priority = 5
    kept: ClassVar[dict[tuple[str, str], str]]

    def get_password(self, service: str, user: str) -> str | None:
        return self.kept.get((service, user))

    def set_password(self, service: str, user: str, value: str) -> None:
        self.kept[service, user] = value


@pytest.fixture
def pretend(monkeypatch: pytest.MonkeyPatch) -> type[Pretend]:
    class Backend(Pretend):
        kept: ClassVar[dict[tuple[str, str], str]] = {}

    monkeypatch.setattr(keys, "BACKENDS", {sys.platform: ((__name__, "Backend"),), "linux": ((__name__, "Backend"),)})
    monkeypatch.setitem(sys.modules, __name__, type("Module", (), {"Backend": Backend}))
    return Backend


def test_a_key_is_made_once_kept_and_read_back(pretend: type[Pretend]) -> None:
    source = KeyringKey("desk-1")
    assert source.read() is None
    key = source.create()
    assert source.read() == key
    assert pretend.kept == {("smsdesk", "desk-1"): key.reveal()}
    assert KeyringKey("desk-2").read() is None


def test_a_keyring_that_forgets_is_refused(pretend: type[Pretend], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pretend, "set_password", lambda *_: None)
    with pytest.raises(Refused, match="could not be read back") as caught:
        KeyringKey("desk").create()
    assert caught.value.code == "keyring.refused"


def test_what_is_not_a_key_is_refused(pretend: type[Pretend]) -> None:
    pretend.kept["smsdesk", "desk"] = "hunter2"
    with pytest.raises(Refused) as caught:
        KeyringKey("desk").read()
    assert caught.value.code == "keyring.refused"
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("keyring.errors.KeyringLocked", "keyring.locked"),
        ("keyring.errors.NoKeyringError", "keyring.none"),
        ("keyring.errors.InitError", "keyring.refused"),
        ("keyring.errors.PasswordSetError", "keyring.refused"),
        ("secretstorage.exceptions.PromptDismissedException", "keyring.locked"),
        ("secretstorage.exceptions.LockedException", "keyring.locked"),
        ("secretstorage.exceptions.SecretServiceNotAvailableException", "keyring.none"),
        ("builtins.OSError", "keyring.refused"),
    ],
)
def test_every_failure_has_its_word(
    pretend: type[Pretend], monkeypatch: pytest.MonkeyPatch, error: str, code: str
) -> None:
    module, _, name = error.rpartition(".")
    kind = getattr(pytest.importorskip(module), name)

    def fail(*_: object) -> None:
        raise kind("it did not work.")

    for method in ("get_password", "set_password"):
        monkeypatch.setattr(pretend, method, fail)
    for ask in (KeyringKey("desk").read, KeyringKey("desk").create):
        with pytest.raises(Refused) as caught:
            ask()
        assert caught.value.code == code


def test_no_keyring_is_said_with_the_other_way(pretend: type[Pretend], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pretend, "priority", 0)
    with pytest.raises(Refused, match="SMSDESK_KEY_FILE") as caught:
        KeyringKey("desk").read()
    assert caught.value.code == "keyring.none"


def test_the_four_keyrings_are_there_under_their_names() -> None:
    named = {f"{module}.{name}" for rows in keys.BACKENDS.values() for module, name in rows}
    assert named == {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
    for each in named:
        module, _, name = each.rpartition(".")
        assert hasattr(pytest.importorskip(module), name)


def test_windows_keeps_the_entry_on_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.backends.Windows import WinVaultKeyring

    backend = keys._deaf(WinVaultKeyring)
    assert vars(type(backend))["persist"] == 2  # CRED_PERSIST_LOCAL_MACHINE; the default, 3, roams


# -- hostile settings (CWE-427): run in a program of its own, without a bus, so that no real keyring answers

HOSTILE = """
import json, sys
from smsdesk.core.errors import DeskError
from smsdesk.host.keys import KeyringKey
said = []
for ask in (KeyringKey("desk").read, KeyringKey("desk").create):
    try:
        said.append(repr(ask()))
    except DeskError as error:
        said.append(error.code)
print(json.dumps({"said": said, "planted": "planted" in sys.modules}))
"""

PLANTED = """
import keyring.backend
from pathlib import Path
class Keyring(keyring.backend.KeyringBackend):
    priority = 99
    def get_password(self, service, username): return None
    def set_password(self, service, username, password): Path(__file__).with_name("stolen").write_text(password)
"""


@capabilities.keyringless
@pytest.mark.parametrize(
    "hostile",
    [
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
        {"PYTHON_KEYRING_BACKEND": "planted.Keyring"},
        {"KEYRING_PROPERTY_PREFERRED_COLLECTION": "/org/freedesktop/secrets/collection/session"},
        {"keyringrc": "[backend]\ndefault-keyring=planted.Keyring\nkeyring-path={folder}\n"},
        {"keyringrc": "[backend]\ndefault-keyring=keyring.backends.null.Keyring\n"},
    ],
)
def test_no_setting_brings_in_another_keyring(tmp_path: Path, beside: Beside, hostile: dict[str, str]) -> None:
    folder = tmp_path / "hostile"
    folder.mkdir()
    (folder / "planted.py").write_text(PLANTED)
    config = tmp_path / "config"
    (config / "python_keyring").mkdir(parents=True)
    if text := hostile.get("keyringrc"):
        (config / "python_keyring" / "keyringrc.cfg").write_text(text.format(folder=folder))
    env = {
        "XDG_CONFIG_HOME": str(config),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/no-bus",
        **({} if "keyringrc" in hostile else {"PYTHONPATH": str(folder)}),
        **{name: value for name, value in hostile.items() if name != "keyringrc"},
    }
    said, errors = beside(HOSTILE, env=env).communicate(timeout=60)
    assert json.loads(said or errors) == {"said": ["keyring.none"] * 2, "planted": False}
    assert not (folder / "stolen").exists()
    assert not (tmp_path / "data").exists()


def test_a_property_from_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.backends.SecretService import Keyring

    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/elsewhere")
    monkeypatch.setenv("KEYRING_PROPERTY_APPID", "someone else")
    assert hasattr(Keyring(), "preferred_collection")
    backend = keys._deaf(Keyring)
    assert not hasattr(backend, "preferred_collection")
    assert backend.appid == "smsdesk"
