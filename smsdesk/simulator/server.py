"""A small HTTP/1.1 server on loopback: asyncio and h11, with raw targets kept and connections counted."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import h11

from smsdesk.simulator.exchange import Answer, Request, text_answer
from smsdesk.simulator.faults import Fault
from smsdesk.simulator.misbehaviour import misbehave
from smsdesk.simulator.wire import BODY_CAP, Reset, Wire, serialise

if TYPE_CHECKING:
    import ssl

    from smsdesk.simulator.faults import Rule

HOST: Final = "127.0.0.1"
_NOW = struct.pack("HH" if sys.platform == "win32" else "ii", 1, 0)


@dataclass(slots=True)
class Traffic:
    """The connections of one provider."""

    opened: int = 0
    open_now: int = 0
    most_at_once: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """What to answer, after how long, and what goes wrong on the way."""

    answer: Answer
    rule: Rule | None = None
    delay: float = 0.0


class House(Protocol):
    """Who stands behind the doors."""

    def knock(self, door: Door) -> Fault | None:
        """Say what happens to a new connection; None if it is served."""
        ...

    def provider_at(self, door: Door, path: bytes) -> str | None:
        """The provider that answers at this path, None where nobody does."""
        ...

    def next_request(self) -> int:
        """The number of the request now received."""
        ...

    async def receive(self, door: Door, request: Request) -> Reply:
        """Write the request down, let the provider act, and say what to answer."""
        ...

    def malformed(self, door: Door, connection: int, why: str) -> None:
        """Write down something that was not HTTP."""
        ...


class Door:
    """One listening address on loopback, behind which one or more providers answer."""

    def __init__(self, house: House, providers: tuple[str, ...], tls: ssl.SSLContext | None) -> None:
        self.providers = providers
        self.port = 0
        self.connections = 0
        self._house, self._tls = house, tls
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._left = asyncio.Event()
        self._open: dict[str, Traffic] = {key: Traffic() for key in providers}

    @property
    def url(self) -> str:
        """The address of the door, without a slash at its end."""
        return f"{'http' if self._tls is None else 'https'}://{HOST}:{self.port}"

    @property
    def listening(self) -> bool:
        """Whether a connection would be accepted."""
        return self._server is not None

    def traffic(self, provider: str) -> Traffic:
        """The connections that this provider has had."""
        return self._open[provider]

    async def alone(self, provider: str, patience: float) -> int:
        """Wait for other connections of this provider to end, at most so many seconds; say how many are open then."""
        traffic = self._open[provider]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while traffic.open_now > 1:
                    self._left.clear()
                    await self._left.wait()
        return traffic.open_now

    async def open(self, port: int = 0) -> None:
        """Listen on this port, or on a free one; opened again, on the same one as before."""
        if self._server is None:
            self._server = await asyncio.start_server(
                self._welcome, HOST, port or self.port, backlog=1024, limit=BODY_CAP, ssl=self._tls
            )
            self.port = self._server.sockets[0].getsockname()[1]

    def shut(self) -> None:
        """Stop listening: connecting is refused from now on; open connections stay."""
        if self._server is not None:
            self._server.close()
            self._server = None

    async def close(self) -> None:
        """Stop listening and end every connection."""
        self.shut()
        for task in self._tasks:
            task.cancel()
        # They have all been told to end; what they raise on the way is theirs to handle.
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None:  # pragma: no cover - asyncio starts this in a task of its own
            return
        self._tasks.add(task)
        self.connections += 1
        seen: set[str] = set()
        try:
            await self._serve(self.connections, Wire(reader, writer), seen)
        except Reset:
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NOW)
            writer.transport.abort()
        except ConnectionError:
            pass  # the other side left
        except asyncio.CancelledError:
            # The door closes; passed on, asyncio would report it as an error of ours.
            writer.transport.abort()
        finally:
            for provider in seen:
                self._open[provider].open_now -= 1
            self._left.set()
            await _farewell(writer)
            self._tasks.discard(task)

    async def _serve(self, number: int, wire: Wire, seen: set[str]) -> None:
        if len(self.providers) == 1:
            self._count(self.providers[0], seen)
        match self._house.knock(self):
            case Fault.SILENT:
                await asyncio.get_running_loop().create_future()
            case Fault.RESET_ON_CONNECT:
                raise Reset
            case _:
                pass
        while True:
            try:
                received = await wire.read()
            except h11.RemoteProtocolError as error:
                self._house.malformed(self, number, str(error))
                await wire.raw(serialise(text_answer("Bad request", error.error_status_hint)))
                return
            if received is None:
                return
            provider = self._house.provider_at(self, received[0].target.partition(b"?")[0])
            if provider is not None:
                self._count(provider, seen)
            reply = await self._house.receive(self, self._request(number, provider, *received))
            if reply.delay:
                await asyncio.sleep(reply.delay)
            if reply.rule is None:
                await wire.send(reply.answer)
            else:
                await misbehave(wire, reply.answer, reply.rule)
            if not wire.goes_on():
                return

    def _count(self, provider: str, seen: set[str]) -> None:
        if provider not in seen:
            seen.add(provider)
            traffic = self._open[provider]
            traffic.opened += 1
            traffic.open_now += 1
            traffic.most_at_once = max(traffic.most_at_once, traffic.open_now)

    def _request(self, connection: int, provider: str | None, head: h11.Request, body: bytes) -> Request:
        return Request(
            number=self._house.next_request(),
            connection=connection,
            at_once=0 if provider is None else self._open[provider].open_now,
            method=head.method.decode("ascii"),
            target=head.target,
            headers=tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in head.headers),
            body=body,
        )


async def _farewell(writer: asyncio.StreamWriter) -> None:
    writer.close()
    try:
        await writer.wait_closed()
    except (ConnectionError, asyncio.CancelledError):
        writer.transport.abort()
