"""A server on loopback that answers exactly the bytes it is told, and keeps every byte it was sent."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from smsdesk.gateway.transport import LINGER

if TYPE_CHECKING:
    import ssl


@dataclass
class Reply:
    """What one connection is answered: `end` is close, reset or hang; `pause` seconds between single bytes."""

    raw: bytes = b""
    end: str = "close"
    read: bool = True
    pause: float = 0.0


@dataclass
class Asked:
    """One request as it came."""

    head: bytes
    body: bytes

    @property
    def line(self) -> str:
        return self.head.split(b"\r\n", 1)[0].decode("ascii")

    @property
    def method(self) -> str:
        return self.line.split(" ")[0]

    @property
    def target(self) -> str:
        return self.line.split(" ")[1]

    @property
    def headers(self) -> dict[str, str]:
        lines = self.head.decode("latin-1").split("\r\n")[1:]
        return {name.lower(): value for name, value in (line.split(": ", 1) for line in lines if line)}


@dataclass
class Scripted:
    """The server. `replies` are given out one for each connection, the last one again and again."""

    replies: list[Reply] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    opened: int = 0
    received: int = 0
    reset: int = 0
    scheme: str = "http"
    port: int = 0
    keep: bool = False
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _server: asyncio.Server | None = None

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def say(self, *bodies: bytes, status: str = "200 OK", headers: str = "", framed: bool = True) -> None:
        """Answer these bodies, one for each connection."""
        self.replies = []
        for body in bodies:
            length = f"Content-Length: {len(body)}\r\n" if framed else ""
            self.replies.append(Reply(f"HTTP/1.1 {status}\r\n{length}{headers}\r\n".encode() + body))

    async def start(self, context: ssl.SSLContext | None = None) -> None:
        self.scheme = "http" if context is None else "https"
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        reply = self.replies[min(self.opened, len(self.replies) - 1)] if self.replies else Reply()
        self.opened += 1
        try:
            while True:
                if reply.read:
                    await self._read(reader)
                if reply.pause:
                    for byte in reply.raw:
                        writer.write(bytes([byte]))
                        await writer.drain()
                        await asyncio.sleep(reply.pause)
                else:
                    writer.write(reply.raw)
                    await writer.drain()
                if not self.keep:
                    break
            if reply.end == "hang":
                await reader.read()
            if reply.end == "reset":
                sock = writer.get_extra_info("socket")
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
                writer.transport.abort()
            elif reply.end == "close" and not writer.transport.get_extra_info("sslcontext"):
                writer.write_eof()
                await reader.read()
        except ConnectionResetError:
            self.reset += 1
        except (asyncio.IncompleteReadError, OSError, asyncio.LimitOverrunError, asyncio.CancelledError):
            pass  # the client left, or the test is over
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.received += len(head)
        asked = Asked(head[:-4], b"")
        asked.body = await reader.readexactly(int(asked.headers.get("content-length", "0")))
        self.received += len(asked.body)
        self.asked.append(asked)
