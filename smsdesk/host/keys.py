"""The desk's one key, under which the accounts' secrets are sealed, and the three places it can live in."""

from __future__ import annotations

import base64
import binascii
import os
import secrets
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, cast

from smsdesk.core.errors import BadInput, DeskError, Refused
from smsdesk.core.phrase import phrase
from smsdesk.core.secret import Secret
from smsdesk.host import files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from keyring.backend import KeyringBackend

SERVICE: Final = "smsdesk"
KEY_BYTES: Final = 32

#: The keyrings that are used, by name and no other: an installed plug-in may keep passwords in clear, or nowhere.
BACKENDS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "linux": (("keyring.backends.SecretService", "Keyring"), ("keyring.backends.kwallet", "DBusKeyring")),
}

#: Windows: the entry stays on this computer; the default roams to others of the company (CRED_PERSIST_LOCAL_MACHINE).
_LOCAL_MACHINE: Final = 2

_FILE_MARK: Final = "smsdesk-key-1:"


class KeySource(Protocol):
    """Where the key lives. Its methods may wait for a person, so they run on a worker thread."""

    @property
    def place(self) -> str:
        """The place in words, for a sentence: "Keychain"."""
        ...

    def read(self) -> Secret | None:
        """The key, or None where none was ever made. Raises `DeskError` (`keyring.*`, `keyfile.*`)."""
        ...

    def create(self) -> Secret:
        """Make a key, keep it, and return it once it was read back. Raises `DeskError` (`keyring.*`, `keyfile.*`)."""
        ...


def choose(desk: str, environ: Mapping[str, str] = os.environ) -> KeySource:
    """The key file if SMSDESK_KEY_FILE names one, else the system's keyring; nothing is opened yet."""
    named = environ.get("SMSDESK_KEY_FILE", "")
    return FileKey(Path(named).expanduser()) if named else KeyringKey(desk)


def store_name() -> str:
    """What this system calls the place it keeps passwords in: "saved in the … of this computer"."""
    return {"win32": phrase("Windows password store"), "darwin": phrase("Keychain")}.get(sys.platform, "keyring")


def make_key() -> Secret:
    """A new key of 256 bits, as text."""
    return Secret(base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode())


def key_bytes(key: Secret) -> bytes:
    """The 32 bytes of a key. Raises `ValueError` if it is not one."""
    try:
        raw = base64.b64decode(key.reveal().encode("ascii"), altchars=b"-_", validate=True)
    except (UnicodeEncodeError, binascii.Error) as error:
        raise ValueError(phrase("not a key")) from error
    if len(raw) != KEY_BYTES:
        raise ValueError(phrase("not a key"))
    return raw


class MemoryKey:
    """A key that ends with the program: the demo's, a test's, or one that another program of ours handed over."""

    place = phrase("memory of this program, until it is closed")

    def __init__(self, key: Secret | None = None) -> None:
        self._key = key or make_key()

    def read(self) -> Secret:
        """The key."""
        return self._key

    def create(self) -> Secret:
        """The key; there is only this one."""
        return self._key


class FileKey:
    """A key in a file that only its owner can read: for machines without a keyring, chosen in words."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def place(self) -> str:
        """The file."""
        return phrase("key file {path}", path=self._path)

    def read(self) -> Secret:
        """The key. Raises `Refused`: `keyfile.missing`, `keyfile.open` (others can read it), `keyfile.bad`."""
        try:
            with self._path.open("rb") as file:
                found = os.fstat(file.fileno())
                if not stat.S_ISREG(found.st_mode):
                    raise Refused("keyfile.bad", path=self._path)
                if not _owner_only(found):
                    raise Refused("keyfile.open", path=self._path)
                text = file.read(200).decode("ascii", "replace").strip()
        except FileNotFoundError as error:
            raise Refused("keyfile.missing", path=self._path) from error
        except OSError as error:
            raise Refused("keyfile.bad", path=self._path) from error
        key = Secret(text.removeprefix(_FILE_MARK))
        try:
            key_bytes(key)
        except ValueError as error:
            raise Refused("keyfile.bad", path=self._path) from error
        return key

    def create(self) -> Secret:
        """The key that is there: a key file is made by `new_key_file` only, when a person asks for it."""
        return self.read()


def new_key_file(path: Path) -> None:
    """Write a new key to a new file, mode 0600. Raises `BadInput`: `keyfile.exists`, `keyfile.unwritten`."""
    try:
        files.write_new(path, f"{_FILE_MARK}{make_key().reveal()}\n".encode())
    except FileExistsError as error:
        raise BadInput("keyfile.exists", path=path) from error
    except OSError as error:
        raise BadInput("keyfile.unwritten", path=path, detail=error.strerror or str(error)) from error


class KeyringKey:
    """A key in the system's own password store, under the desk's id."""

    def __init__(self, desk: str) -> None:
        self._desk = desk

    @property
    def place(self) -> str:
        """The store's name on this system."""
        return store_name()

    def read(self) -> Secret | None:
        """The key, or None. Raises `Refused`: `keyring.none`, `keyring.locked`, `keyring.refused`."""
        backend = self._backend()
        try:
            value = backend.get_password(SERVICE, self._desk)
        except Exception as error:  # noqa: BLE001 - a keyring raises whatever its system raises (jeepney, pywintypes)
            raise _in_words(error) from None
        if value is None:
            return None
        key = Secret(value)
        try:
            key_bytes(key)
        except ValueError:
            raise Refused("keyring.refused", detail=phrase("what it keeps for smsdesk is not a key")) from None
        return key

    def create(self) -> Secret:
        """A new key, kept and read back. Raises `Refused`: `keyring.none`, `keyring.locked`, `keyring.refused`."""
        backend = self._backend()
        key = make_key()
        try:
            backend.set_password(SERVICE, self._desk, key.reveal())
            kept = backend.get_password(SERVICE, self._desk)
        except Exception as error:  # noqa: BLE001 - a keyring raises whatever its system raises (jeepney, pywintypes)
            raise _in_words(error) from None
        if kept is None or not secrets.compare_digest(kept.encode(), key.reveal().encode()):
            raise Refused("keyring.refused", detail=phrase("what was stored could not be read back"))
        return key

    def _backend(self) -> KeyringBackend:
        """The first of the named keyrings that works here, deaf to configuration files and the environment."""
        import importlib

        for module, name in BACKENDS.get(sys.platform, BACKENDS["linux"]):
            found: type[KeyringBackend] = getattr(importlib.import_module(module), name)
            try:
                usable = found.priority > 0
            except Exception:  # noqa: BLE001 - not viable is said with whatever the system raised
                usable = False
            if usable:
                return _deaf(found)
        raise Refused("keyring.none")


def _deaf(found: type[KeyringBackend]) -> KeyringBackend:
    """The keyring without what KEYRING_PROPERTY_…, KEYCHAIN_PATH and the program's name would make of it."""
    says = {
        "set_properties_from_env": lambda _: None,
        "appid": SERVICE,
        "keychain": None,
        "persist": _LOCAL_MACHINE,
    }
    return cast("KeyringBackend", type(found.__name__, (found,), says)())


def _in_words(error: Exception) -> DeskError:
    from keyring.errors import KeyringLocked, NoKeyringError

    name = type(error).__name__
    if isinstance(error, DeskError):
        return error
    if isinstance(error, NoKeyringError) or "ServiceNotAvailable" in name:
        return Refused("keyring.none")
    if isinstance(error, KeyringLocked) or name in ("LockedException", "PromptDismissedException"):
        return Refused("keyring.locked")
    return Refused("keyring.refused", detail=str(error).strip().rstrip(".") or name)


if sys.platform == "win32":

    def _owner_only(found: os.stat_result) -> bool:
        return stat.S_ISREG(found.st_mode)  # who may read is decided by the folder's access list there

else:

    def _owner_only(found: os.stat_result) -> bool:
        return found.st_uid == os.geteuid() and not stat.S_IMODE(found.st_mode) & 0o077
