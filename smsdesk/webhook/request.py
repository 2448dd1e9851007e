"""One request, read strictly: whatever two readers could take for different things is refused.

h11 does the reading; what it is lenient in (bare line feeds, folded headers, a length beside chunks) is looked for in
the bytes before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import h11

if TYPE_CHECKING:
    import asyncio

#: The most of one request, in bytes and in lines.
HEAD: Final = 16 * 1024
TARGET: Final = 4096
HEADERS: Final = 64
BODY: Final = 64 * 1024
#: How much is read at one time; also the limit of the stream's own buffer.
PIECE: Final = 64 * 1024

METHODS: Final = frozenset({b"GET", b"POST"})


class Refusal(Exception):
    """A request that is answered with this status, and goes no further."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """A whole request. Its path holds a secret, so it shows nothing of itself.

    `forwarded` is the last address of `X-Forwarded-For`, None where the header is not there; anybody can write one.
    `address` is where the request comes from, "" where that cannot be told; `ours`: straight from this computer.
    """

    method: str
    path: bytes
    query: bytes
    body: bytes
    forwarded: str | None = None
    address: str = ""
    ours: bool = False


async def read(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Request:
    """The one request of a connection. Raises `Refusal`, with status 0 where the other side left without a word."""
    http = h11.Connection(h11.SERVER, max_incomplete_event_size=HEAD)
    try:
        http.receive_data(await _head(reader))
        head = http.next_event()
        if not isinstance(head, h11.Request):
            raise Refusal(400)
        _check(head)
        body = await _body(http, reader, writer)
    except h11.RemoteProtocolError as error:
        raise Refusal(error.error_status_hint) from None
    path, _, query = head.target.partition(b"?")
    return Request(head.method.decode("ascii"), path, query, body, _forwarded(head))


async def _head(reader: asyncio.StreamReader) -> bytes:
    """Everything up to the empty line, and what came with it."""
    seen = b""
    while (end := seen.find(b"\r\n\r\n")) < 0:
        check_lines(seen)
        if len(seen) > HEAD:
            raise Refusal(431)
        piece = await reader.read(PIECE)
        if not piece:
            raise Refusal(408 if seen else 0)
        seen += piece
    if end > HEAD:
        raise Refusal(431)
    check_lines(seen[: end + 2])
    return seen


def check_lines(head: bytes) -> None:
    """Refuse what readers of HTTP disagree about in the lines of a head that is whole, or begins like this.

    Raises `Refusal`: 405 for a method that is not served, 431 for too many headers, 400 for the rest.
    """
    first, *headers = head.split(b"\r\n")
    # The last line may have been cut between its CR and its LF.
    *whole, last = first, *headers
    if any(byte in line for line in (*whole, last[:-1]) for byte in (b"\r", b"\n", b"\0")) or last[-1:] in (
        b"\n",
        b"\0",
    ):
        raise Refusal(400)
    if any(line[:1] in (b" ", b"\t") for line in headers):
        raise Refusal(400)  # folded
    if len(headers) > HEADERS + 1:
        raise Refusal(431)
    method, space, _ = first.partition(b" ")
    if space and method not in METHODS:
        raise Refusal(405 if method.isalpha() and method.isupper() else 400)
    if headers and not space:
        raise Refusal(400)


def _check(head: h11.Request) -> None:
    headers = dict(head.headers)
    if head.http_version not in (b"1.0", b"1.1") or not head.target.startswith(b"/"):
        raise Refusal(400)
    if len(head.target) > TARGET:
        raise Refusal(414)
    if b"upgrade" in headers or (b"content-length" in headers and b"transfer-encoding" in headers):
        raise Refusal(400)
    if headers.get(b"expect", b"100-continue").lower() != b"100-continue":
        raise Refusal(400)
    if b"content-encoding" in headers:
        raise Refusal(415)  # nothing is ever inflated
    if int(headers.get(b"content-length", b"0")) > BODY:
        raise Refusal(413)


def _forwarded(head: h11.Request) -> str | None:
    """What the nearest proxy wrote: proxies add to the end, and whatever stands before it was told to them."""
    lines = [value for name, value in head.headers if name == b"x-forwarded-for"]
    return lines[-1].rpartition(b",")[2].decode("latin-1").strip() if lines else None


async def _body(http: h11.Connection, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
    body = bytearray()
    while True:
        event = http.next_event()
        if event is h11.NEED_DATA:
            if http.they_are_waiting_for_100_continue:
                writer.write(http.send(h11.InformationalResponse(status_code=100, headers=[])) or b"")
            piece = await reader.read(PIECE)
            if not piece:
                raise Refusal(408)  # cut off: what came is not what was meant
            http.receive_data(piece)
        elif isinstance(event, h11.Data):
            body += event.data
            if len(body) > BODY:
                raise Refusal(413)
        elif isinstance(event, h11.EndOfMessage):
            return bytes(body)
        else:
            raise Refusal(400)
