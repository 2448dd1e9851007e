"""The one process of a desk that receives: its lock, its listener, and its orderly end."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import socket
import ssl
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from smsdesk import __version__
from smsdesk.core.clock import stamp
from smsdesk.core.errors import BadInput, DeskError, Refused
from smsdesk.core.phrase import phrase
from smsdesk.core.sources import plain_address
from smsdesk.host import files
from smsdesk.host.lock import FileLock, Holder
from smsdesk.host.settings import KEEP_PUSHES, Settings
from smsdesk.services.tasks import Tasks
from smsdesk.webhook.listener import Listener, server_context

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from smsdesk.core.clock import Clock
    from smsdesk.host.paths import Home
    from smsdesk.services.callbacks import Callbacks
    from smsdesk.services.receiver import Receiver
    from smsdesk.store.verbs import Store

log = logging.getLogger(__name__)

#: How often it is looked whether accounts changed, and whether somebody wants the receiver to end, in seconds.
LOOK: Final = 0.5
#: How often it is looked whether bytes of pushes are old enough to be forgotten, in seconds; so many go at a time, and
#: so many seconds lie between.
FORGET: Final = 3600.0
BATCH: Final = 200
BETWEEN: Final = 0.1
#: Strangers and refusals are counted, and told to the log so often, in seconds.
TOLD: Final = 60.0
#: Whoever asks whether a receiver runs holds its lock for an instant; so much longer is waited for it.
GLANCE: Final = 0.5
#: What is being answered is waited for so long at the end; the whole end takes five seconds at most.
PATIENCE: Final = 4.0


class Reception:
    """From `open` to `close` providers are answered. `ended` is set when somebody asked for the end.

    `url` is where it listens, without a path.
    """

    def __init__(self, home: Home, store: Store, receiver: Receiver, callbacks: Callbacks, clock: Clock) -> None:
        self._home = home
        self._store = store
        self._receiver = receiver
        self._callbacks = callbacks
        self._clock = clock
        self._lock = FileLock(home.receive_lock)
        self._listener = Listener(receiver.answer)
        self._tasks = Tasks()
        self.news = receiver.news
        self.ended = asyncio.Event()
        self.url = ""

    async def open(self, host: str, port: int, certificate: str = "", key: str = "", proxy: str = "") -> None:
        """Listen; `proxy` is the one address that is believed about where requests come from.

        Raises `receiver.running`, `.port`, `.address`, `.tls` or `.proxy`, or for the key.
        """
        if proxy and plain_address(proxy) is None:
            raise BadInput("receiver.proxy", proxy=proxy)
        self._listener.proxy = proxy
        if not await asyncio.to_thread(self._lock.acquire, GLANCE):
            raise Refused("receiver.running", who=holder(self._home) or phrase("it did not say who it is"))
        try:
            self._home.receive_stop.unlink(missing_ok=True)
            tls = _tls(certificate, key)
            await self._receiver.refresh()
            try:
                found = await self._listener.start(host, port, tls)
            except (OSError, OverflowError) as error:
                raise _unusable(host, port, error) from error
        except BaseException:
            self._lock.close()
            raise
        self.url = f"{'https' if tls else 'http'}://{f'[{host}]' if ':' in host else host}:{found}"
        note = {"kind": "receive", "pid": os.getpid(), "since": stamp(self._clock.now()), "url": self.url}
        with suppress(OSError):
            files.replace(self._home.receive_note, json.dumps(note).encode())
        self._tasks.start(self._watch(), "receiver-watch")
        self._tasks.start(self._keep(), "receiver-keep")

    async def addresses(self, public: str = "") -> dict[str, dict[str, str]]:
        """Every address to give to a provider, by account name and purpose; they begin with the public address."""
        base = public.rstrip("/") or self.url
        found: dict[str, dict[str, str]] = {}
        for each in await self._callbacks.addresses():
            found.setdefault(each.account_name, {})[each.purpose] = base + each.path
        return found

    async def close(self) -> None:
        """Take no more, answer what is being asked, and let the next receiver in."""
        await self._tasks.close()
        await self._listener.stop(PATIENCE)
        self._tell_counts()
        self._lock.close()

    async def _watch(self) -> None:
        version, secrets = await self._store.changed(), _changed_at(self._home.credentials)
        told = self._clock.monotonic()
        while True:
            await asyncio.sleep(LOOK)
            if self._home.receive_stop.exists():
                self.ended.set()
                return
            if self._clock.monotonic() - told > TOLD:
                told = self._clock.monotonic()
                self._tell_counts()
            now_version, now_secrets = await self._store.changed(), _changed_at(self._home.credentials)
            if (now_version, now_secrets) != (version, secrets):
                try:
                    await self._receiver.refresh(anew=now_secrets != secrets)
                except DeskError as error:
                    log.warning("the addresses could not be read again: %s", error.code)
                version, secrets = now_version, _changed_at(self._home.credentials)

    async def _keep(self) -> None:
        """Read again what an older program did not understand, and forget bytes that have served; by the hour."""
        while True:
            try:
                await self._receiver.read_again(__version__)
                days = Settings(self._home.settings).get(KEEP_PUSHES)  # anew: the window may have changed it
                if days:
                    await self._forget(self._clock.now() - timedelta(days=days))
            except DeskError as error:
                log.warning("old pushes are left as they are for now: %s", error.code)
            await asyncio.sleep(FORGET)

    async def _forget(self, before: datetime) -> None:
        more = True
        while more:
            more = await self._store.pushes.drop_bodies(before, BATCH) == BATCH
            await asyncio.sleep(BETWEEN)  # pushes that come in now go first

    def _tell_counts(self) -> None:
        """Requests that found nothing are told by their number only: their addresses may be guesses, or slips."""
        counts = self._receiver.strangers + self._listener.refused
        if counts:
            log.info("refused: %s", ", ".join(f"{count} with {status}" for status, count in sorted(counts.items())))
        for (account, where), count in self._receiver.elsewhere.items():
            # Whoever knows the address and is not on the list: its provider, if it moved.
            log.warning("%s: %d reports from %s, which is not on its list, were turned away", account, count, where)
        self._receiver.elsewhere.clear()
        self._receiver.strangers.clear()
        self._listener.refused.clear()


def holder(home: Home) -> Holder | None:
    """Who receives, as far as it could be written down."""
    try:
        note = json.loads(home.receive_note.read_bytes())
        return Holder(kind=str(note["kind"]), pid=int(note["pid"]), since=str(note["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def free_port(host: str, port: int) -> int:
    """A port near this one that nobody uses at this moment; 0 where none is found."""
    return next((near for near in range(port + 1, min(port + 50, 65536)) if is_free(host, near)), 0)


def is_free(host: str, port: int) -> bool:
    """Whether nobody listens there at this moment."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the listener has it
        try:
            probe.bind((host, port))
        except (OSError, OverflowError):
            return False
    return True


def _unusable(host: str, port: int, error: OSError | OverflowError) -> DeskError:
    import errno

    taken = {errno.EADDRINUSE, errno.EACCES, getattr(errno, "WSAEADDRINUSE", 0), getattr(errno, "WSAEACCES", 0)}
    if isinstance(error, OSError) and error.errno in taken:
        return Refused("receiver.port", port=port, free=free_port(host, port))
    if isinstance(error, OSError):
        return BadInput("receiver.address", host=host, detail=error.strerror or str(error))
    return BadInput("receiver.address", host=host, detail=phrase("there is no port {port}", port=port))


def _tls(certificate: str, key: str) -> ssl.SSLContext | None:
    if not certificate and not key:
        return None
    from pathlib import Path

    try:
        return server_context(Path(certificate), Path(key))
    except (OSError, ssl.SSLError) as error:
        detail = (
            phrase("they do not belong together") if isinstance(error, ssl.SSLError) else error.strerror or str(error)
        )
        raise BadInput("receiver.tls", detail=detail) from error


def _changed_at(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
