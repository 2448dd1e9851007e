"""The accounts' secrets, in one file of ours: each sealed under the desk's key to its account and its address."""

from __future__ import annotations

import asyncio
import hashlib
import json
import secrets
import threading
from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeVar

from smsdesk.core.clock import stamp
from smsdesk.core.errors import DeskError, Refused
from smsdesk.core.phrase import phrase
from smsdesk.core.secret import Secret
from smsdesk.host import files
from smsdesk.host.keys import key_bytes
from smsdesk.host.lock import FileLock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from smsdesk.core.clock import Clock
    from smsdesk.core.redact import Redactor
    from smsdesk.host.keys import KeySource

T = TypeVar("T")

LIMIT: Final = 60.0
_FORM: Final = "smsdesk credentials 1"  # the file's form; sealed in, so that no other form can be read as this one
_NONCE: Final = 12
_BLOCK: Final = 256  # what is sealed is filled up to a multiple of this, so its size does not tell a password's length


@dataclass(frozen=True, slots=True)
class Entry:
    """One account's line in the file: everything but the secrets may be seen."""

    origin: str  # scheme://host:port that the secrets were given for
    key: str  # which key sealed it, so that another key is told from a damaged file
    sealed: str  # base64 of nonce and ciphertext
    saved_at: str  # RFC 3339, UTC


class Vault:
    """Opens and keeps the secrets of one desk.

    The key is fetched at the first use, one request at a time, on a thread of its own that is given 60 seconds; until
    then nothing is opened. Whatever is opened is hidden by the redactor from that moment.
    """

    def __init__(
        self, path: Path, source: KeySource, clock: Clock, redactor: Redactor, *, limit: float = LIMIT
    ) -> None:
        self._path = path
        self._source = source
        self._clock = clock
        self._redactor = redactor
        self._limit = limit
        self._key: Secret | None = None
        self._asking = asyncio.Lock()
        self._session: dict[str, tuple[str, dict[str, Secret]]] = {}

    @property
    def place(self) -> str:
        """Where the key lives, in words."""
        return self._source.place

    async def open(self, account: str, origin: str) -> dict[str, Secret]:
        """The secrets that were kept for this account and this origin (scheme://host:port); empty if there are none.

        Raises `Refused`: `account.address_changed` if they were given for another origin, `credentials.broken` if they
        cannot be opened, and `keyring.*` or `keyfile.*` for the key.
        """
        if account in self._session:
            for_origin, opened = self._session[account]
        else:
            entry = (await self._off_loop(self._read)).get(account)
            if entry is None:
                return {}
            for_origin, opened = entry.origin, {}
            if for_origin == origin:
                key = await self._fetch(self._existing_key)
                opened = _unseal(entry, account, key)
        if for_origin != origin:
            raise Refused("account.address_changed", name=account)
        for secret in opened.values():
            self._redactor.add(secret)
        return dict(opened)

    async def store(self, account: str, origin: str, secrets: Mapping[str, Secret], *, keep: bool = True) -> None:
        """Keep an account's secrets, in place of those it had; with `keep=False` in memory until the program ends.

        Raises `keyring.*`, `keyfile.*`, `desk.disk`, `desk.busy`; what was kept before stays then.
        """
        for secret in secrets.values():
            self._redactor.add(secret)
        if not keep:
            self._session[account] = (origin, dict(secrets))
            return
        key = await self._fetch(self._read_or_create)
        entry = _seal(account, origin, secrets, key, stamp(self._clock.now()))
        await self._off_loop(lambda: self._change(account, entry))
        self._session.pop(account, None)

    async def forget(self, account: str) -> None:
        """Keep nothing for this account any more; needs no key. Raises `desk.disk`, `desk.busy`."""
        self._session.pop(account, None)
        await self._off_loop(lambda: self._change(account, None))

    async def saved_at(self, account: str) -> datetime | None:
        """When the account's secrets were kept in the file, None if they are not; needs no key."""
        entry = (await self._off_loop(self._read)).get(account)
        return None if entry is None else datetime.fromisoformat(entry.saved_at)

    async def has(self, account: str) -> bool:
        """Whether there are secrets for this account, in the file or until the program ends; needs no key."""
        return account in self._session or account in await self._off_loop(self._read)

    # -- the key

    async def _fetch(self, fetch: Callable[[], Secret]) -> Secret:
        async with self._asking:
            if self._key is None:
                self._key = await self._off_loop(fetch)
                self._redactor.add(self._key)
            return self._key

    def _existing_key(self) -> Secret:
        key = self._source.read()
        if key is None:
            detail = phrase("its key is no longer in the {place}", place=self.place)
            raise Refused("credentials.broken", name=self._path.name, detail=detail)
        return key

    def _read_or_create(self) -> Secret:
        key = self._source.read()
        if key is not None:
            return key
        # Under the lock, so that two programs do not each make a key and seal under different ones.
        lock = self._lock()
        try:
            with lock.holding():
                return self._source.read() or self._source.create()
        finally:
            lock.close()

    # -- the file, on a worker thread

    def _lock(self) -> FileLock:
        return FileLock(self._path.with_name(self._path.name + ".lock"))

    def _read(self) -> dict[str, Entry]:
        try:
            whole = json.loads(self._path.read_bytes())
            return {account: Entry(**entry) for account, entry in whole[_FORM].items()}
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise Refused("credentials.broken", name=self._path.name, detail=error.strerror or str(error)) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise Refused("credentials.broken", name=self._path.name, detail=phrase("the file was damaged")) from error

    def _change(self, account: str, entry: Entry | None) -> None:
        lock = self._lock()
        try:
            with lock.holding():
                accounts = self._read_to_change()
                if entry is not None:
                    accounts[account] = entry
                elif accounts.pop(account, None) is None:
                    return
                whole = {_FORM: {name: asdict(each) for name, each in accounts.items()}}
                files.replace(self._path, json.dumps(whole, indent=1).encode())
        except OSError as error:
            raise DeskError("desk.disk", detail=error.strerror or str(error)) from error
        finally:
            lock.close()

    def _read_to_change(self) -> dict[str, Entry]:
        try:
            return self._read()
        except Refused:
            # What cannot be read must not keep a person from typing it again; it is put aside, not lost.
            self._path.replace(self._path.with_name(self._path.name + ".damaged"))
            return {}

    async def _off_loop(self, work: Callable[[], T]) -> T:
        """Run this on a thread that may hang without holding up the end of the program."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def answer(result: T | None, error: BaseException | None) -> None:
            if future.done():
                return
            if error is None:
                future.set_result(result)  # type: ignore[arg-type]  # None only where T is None or an error is set
            else:
                future.set_exception(error)

        def run() -> None:
            result: T | None = None
            failed: BaseException | None = None
            try:
                result = work()
            except BaseException as error:  # noqa: BLE001 - handed to the one who waits
                failed = error
            with suppress(RuntimeError):  # the loop was closed while the keyring was silent
                loop.call_soon_threadsafe(answer, result, failed)

        threading.Thread(target=run, name="vault", daemon=True).start()
        try:
            async with asyncio.timeout(self._limit):
                return await future
        except TimeoutError:
            raise Refused("keyring.timeout", seconds=f"{self._limit:g}") from None


def _bound_to(account: str, origin: str) -> bytes:
    return json.dumps([_FORM, account, origin]).encode()


def _key_mark(key: Secret) -> str:
    return hashlib.sha256(b"smsdesk key mark" + key_bytes(key)).hexdigest()[:16]


def _seal(account: str, origin: str, opened: Mapping[str, Secret], key: Secret, saved_at: str) -> Entry:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    plain = json.dumps({name: secret.reveal() for name, secret in opened.items()}).encode()
    plain = plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK)
    nonce = secrets.token_bytes(_NONCE)
    sealed = nonce + ChaCha20Poly1305(key_bytes(key)).encrypt(nonce, plain, _bound_to(account, origin))
    return Entry(origin=origin, key=_key_mark(key), sealed=b64encode(sealed).decode(), saved_at=saved_at)


def _unseal(entry: Entry, account: str, key: Secret) -> dict[str, Secret]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if entry.key != _key_mark(key):
        raise Refused("credentials.broken", name=account, detail=phrase("it was saved under another key"))
    try:
        sealed = b64decode(entry.sealed, validate=True)
        bound = _bound_to(account, entry.origin)
        plain = ChaCha20Poly1305(key_bytes(key)).decrypt(sealed[:_NONCE], sealed[_NONCE:], bound)
        return {name: Secret(value) for name, value in json.loads(plain).items()}
    except (InvalidTag, ValueError):
        raise Refused("credentials.broken", name=account, detail=phrase("the file was changed or damaged")) from None
