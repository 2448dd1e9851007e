"""The listener: one request for each connection, within ten seconds, and room for the honest among the slow."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from smsdesk.core.push import Reply
from smsdesk.core.sources import plain_address
from smsdesk.webhook.request import PIECE, Refusal, Request, read

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

log = logging.getLogger(__name__)

#: Where a proxy or a tunnel on this computer calls from: all its callers come as one address.
LOOPBACK: Final = frozenset({"127.0.0.1", "::1"})
BACKLOG: Final = 128


@dataclass(frozen=True, slots=True)
class Limits:
    """What a stranger may have, in seconds and connections. `tunnel`: addresses that stand for many callers."""

    whole: float = 10.0  # a connection's whole life, its TLS handshake and our answer's way included
    handshake: float = 5.0
    connections: int = 200
    each: int = 20
    tunnel: frozenset[str] = LOOPBACK


@dataclass(slots=True, eq=False)
class _Caller:
    """One connection; `asked` from the moment its request is whole."""

    address: str
    writer: asyncio.StreamWriter
    task: asyncio.Task[None] | None
    asked: bool = False
    answered: bool = False


@dataclass(slots=True)
class Listener:
    """Serves `answer` until `stop`; every request gets exactly one reply, and then the connection ends.

    `refused` counts the requests that were not HTTP as we read it, by status; what was in them is written nowhere.
    `proxy` is the one address that is believed about whom it passes on; without it nobody is.
    """

    answer: Callable[[Request], Awaitable[Reply]]
    limits: Limits = field(default_factory=Limits)
    proxy: str = ""
    refused: Counter[int] = field(default_factory=Counter)
    _callers: dict[_Caller, None] = field(default_factory=dict)  # oldest first
    _server: asyncio.Server | None = None
    _tls: ssl.SSLContext | None = None

    async def start(self, host: str, port: int, tls: ssl.SSLContext | None = None) -> int:
        """Listen there, over TLS where a context is given, and return the port. Raises `OSError`."""
        self._tls = tls
        self._server = await asyncio.start_server(self._called, host, port, backlog=BACKLOG, limit=PIECE)
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self, patience: float) -> None:
        """Take no more connections, and give those that are here so many seconds; then they are answered with 500."""
        if self._server is None:
            return
        self._server.close()
        tasks = [caller.task for caller in self._callers if caller.task is not None]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self._server = None

    async def _called(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer = writer.get_extra_info("peername")
        caller = _Caller(peer[0] if peer else "", writer, asyncio.current_task())
        self._make_room(caller.address)
        self._callers[caller] = None
        try:
            await self._serve(caller, reader, writer)
        except (OSError, ssl.SSLError):
            pass  # they left
        finally:
            del self._callers[caller]
            writer.transport.abort() if not caller.answered else writer.close()

    def _make_room(self, address: str) -> None:
        """At a limit the oldest that has not said what it wants goes, so that a slow crowd keeps nobody out."""
        if len(self._callers) >= self.limits.connections:
            self._evict(list(self._callers))
        if address not in self.limits.tunnel and address != self.proxy:
            same = [caller for caller in self._callers if caller.address == address]
            if len(same) >= self.limits.each:
                self._evict(same)

    @staticmethod
    def _evict(callers: list[_Caller]) -> None:
        oldest = next((caller for caller in callers if not caller.asked), None)
        if oldest is not None:
            oldest.writer.transport.abort()
            oldest.asked = True  # it is on its way out, and not chosen again

    async def _serve(self, caller: _Caller, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        began = time.monotonic()
        try:
            async with asyncio.timeout(self.limits.whole):
                if self._tls is not None:
                    # Before anything is awaited, so that no byte of the handshake is read as plain text.
                    await writer.start_tls(self._tls, ssl_handshake_timeout=self.limits.handshake)
                try:
                    request = await read(reader, writer)
                except Refusal as refusal:
                    await self._refuse(refusal.status, caller, reader)
                    return
                caller.asked = True
                await self._reply(await self.answer(self._placed(request, caller.address)), caller)
        except TimeoutError:
            # Slow: if they did say what they wanted, it is we who are late, and they shall say it again.
            self._last_words(500 if caller.asked else 408, caller)
        except asyncio.CancelledError:
            self._last_words(500, caller)  # `stop` ran out of patience, and nothing follows in this task
        except (OSError, ssl.SSLError):
            raise
        except Exception:
            log.exception("a request failed in our own code after %.3f s", time.monotonic() - began)
            self._last_words(500, caller)

    def _placed(self, request: Request, peer: str) -> Request:
        """The request with where it comes from."""
        where, proxy = plain_address(peer), plain_address(self.proxy)
        if proxy is not None and where == proxy and request.forwarded is not None:
            where = plain_address(request.forwarded)
        ours = request.forwarded is None and peer in LOOPBACK
        return replace(request, address="" if where is None else str(where), ours=ours)

    async def _refuse(self, status: int, caller: _Caller, reader: asyncio.StreamReader) -> None:
        if not status:
            return
        self.refused[status] += 1
        await self._reply(plain(status), caller)
        # What they are still sending is let by for a moment: a reset would take our answer away from them.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(1.0):
                if caller.writer.can_write_eof():
                    caller.writer.write_eof()
                while await reader.read(PIECE):
                    pass

    async def _reply(self, reply: Reply, caller: _Caller) -> None:
        caller.answered = True
        caller.writer.write(serialise(reply))
        await caller.writer.drain()

    def _last_words(self, status: int, caller: _Caller) -> None:
        if not caller.answered and not caller.writer.is_closing():
            self.refused[status] += 1
            caller.answered = True
            caller.writer.write(serialise(plain(status)))


def plain(status: int) -> Reply:
    """A refusal in as many words as HTTP has for it."""
    return Reply(status, HTTPStatus(status).phrase.encode())


def serialise(reply: Reply) -> bytes:
    """A reply as bytes; it says nothing of the program, and is kept by nobody."""
    lines = [
        f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}",
        f"Content-Type: {reply.content_type}",
        f"Content-Length: {len(reply.body)}",
        "Cache-Control: no-store",
        "Connection: close",
    ]
    if reply.status == HTTPStatus.METHOD_NOT_ALLOWED:
        lines.append("Allow: GET, POST")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + reply.body


def server_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """TLS for a listener that stands in the open itself, 1.2 or newer. Raises `OSError` or `ssl.SSLError`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    context.load_cert_chain(certificate, key)
    return context
