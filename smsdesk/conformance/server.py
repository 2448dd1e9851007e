"""A server on loopback that answers exactly the bytes it is told, and keeps what it was asked."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self


@dataclass(frozen=True, slots=True)
class Answer:
    """The bytes of one answer and what follows them: close, reset, or hang. `echo`: the request stands in it."""

    raw: bytes = b""
    end: str = "close"
    echo: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came."""

    head: bytes
    body: bytes

    @property
    def line(self) -> str:
        """Method and target."""
        return self.head.split(b"\r\n", 1)[0].decode("latin-1").rpartition(" ")[0]

    @property
    def headers(self) -> dict[str, str]:
        """Its headers, names in small letters."""
        lines = self.head.decode("latin-1").split("\r\n")[1:]
        return {name.lower(): value for name, value in (line.split(": ", 1) for line in lines if line)}


def framed(body: bytes, status: int = 200, headers: str = "") -> Answer:
    """An ordinary answer that tells its length."""
    return Answer(f"HTTP/1.1 {status} Status\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body)


@dataclass(slots=True)
class Server:
    """Answers each connection once, with the answers in their order, the last one again and again."""

    answers: Sequence[Answer] = ()
    asked: list[Asked] = field(default_factory=list)
    opened: int = 0
    _listening: asyncio.Server | None = None
    _open: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> Self:
        self._listening = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=2**22)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._listening is not None:
            self._listening.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    @property
    def url(self) -> str:
        """Where it listens."""
        port = self._listening.sockets[0].getsockname()[1] if self._listening is not None else 0
        return f"http://127.0.0.1:{port}"

    def say(self, *answers: Answer) -> None:
        """Answer this from now on."""
        self.answers, self.asked, self.opened = answers, [], 0

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answer = self.answers[min(self.opened, len(self.answers) - 1)]
        self.opened += 1
        task = asyncio.current_task()
        if task is not None:
            self._open.add(task)
            task.add_done_callback(self._open.discard)
        try:
            # It is cancelled at the end, and a client may leave whenever it likes.
            with contextlib.suppress(OSError, EOFError, asyncio.LimitOverrunError, asyncio.CancelledError):
                await self._exchange(answer, reader, writer)
        finally:
            writer.close()

    async def _exchange(self, answer: Answer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        lengths = [line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        body = await reader.readexactly(int(lengths[0]) if lengths else 0)
        self.asked.append(Asked(head, body))
        writer.write(framed(answer.raw + head + body, 400).raw if answer.echo else answer.raw)
        await writer.drain()
        if answer.end == "hang":
            await reader.read()
        elif answer.end == "reset":
            connection = writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
        else:
            writer.write_eof()
            await reader.read()
