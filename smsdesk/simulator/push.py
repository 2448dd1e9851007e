"""What the providers send by themselves: one small HTTP client, to loopback only, with the providers' own retries."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import h11

from smsdesk.simulator.wire import SERVER

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from smsdesk.simulator.world import World

_ANSWER_CAP = 65536


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try: `status` 0 where there was no answer."""

    time: datetime
    status: int
    body: bytes


@dataclass(slots=True)
class Push:
    """Something a provider tells the desk; `done` when it was taken, or given up."""

    provider: str
    purpose: str  # delivery, inbound, subscription
    method: str
    url: str
    body: bytes = b""
    attempts: list[Attempt] = field(default_factory=list)
    taken: bool = False
    done: bool = False


def checked_callback(url: str) -> str:
    """`url` if it leads to this computer over plain http; raises ValueError otherwise: nothing here goes further."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    local = host == "localhost"
    with contextlib.suppress(ValueError):
        local = local or ipaddress.ip_address(host).is_loopback
    if parts.scheme != "http" or not local:
        raise ValueError("a simulated provider pushes to http addresses on this computer only")
    return url


async def deliver(world: World, push: Push, waits: tuple[float, ...], taken: Callable[[Attempt], bool]) -> None:
    """Push until taken: at once, then after each of `waits` (seconds, before the world's tempo)."""
    for wait in (0.0, *waits):
        if wait:
            await asyncio.sleep(wait * world.tempo.retry)
        status, body = await _exchange(push, world.tempo.push_timeout)
        attempt = Attempt(world.now(), status, body)
        push.attempts.append(attempt)
        if taken(attempt):
            push.taken = True
            break
    push.done = True


async def _exchange(push: Push, limit: float) -> tuple[int, bytes]:
    try:
        async with asyncio.timeout(limit):
            return await _request(push)
    except (OSError, TimeoutError, h11.RemoteProtocolError):
        return 0, b""


async def _request(push: Push) -> tuple[int, bytes]:
    parts = urlsplit(push.url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
    try:
        http = h11.Connection(h11.CLIENT)
        headers = [("Host", parts.netloc.rpartition("@")[2]), ("User-Agent", SERVER), ("Connection", "close")]
        if push.body:
            headers += [("Content-Type", "application/json"), ("Content-Length", str(len(push.body)))]
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        writer.write(http.send(h11.Request(method=push.method, target=target, headers=headers)) or b"")
        writer.write(http.send(h11.Data(data=push.body)) or b"")
        writer.write(http.send(h11.EndOfMessage()) or b"")
        status, body = 0, b""
        while True:
            event = http.next_event()
            if event is h11.NEED_DATA:
                http.receive_data(await reader.read(65536))
            elif isinstance(event, h11.Response):
                status = event.status_code
            elif isinstance(event, h11.Data) and len(body) < _ANSWER_CAP:
                body += bytes(event.data)
            elif isinstance(event, (h11.EndOfMessage, h11.ConnectionClosed)):
                return status, body
    finally:
        writer.close()
