"""One connection as a provider sees it: requests come in whole, anything can go out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import h11

if TYPE_CHECKING:
    import asyncio

    from smsdesk.simulator.exchange import Answer

#: Said with every answer: nobody shall take these for a real provider's.
SERVER: Final = "smsdesk-simulator"
BODY_CAP: Final = 4 * 1024 * 1024
_HEAD_CAP = 64 * 1024


class Reset(Exception):
    """This connection ends with a reset."""


class Wire:
    """One connection: reads requests whole, writes answers or anything else."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=_HEAD_CAP)

    async def read(self) -> tuple[h11.Request, bytes] | None:
        """The next request with its body; None at the end. Raises h11.RemoteProtocolError for what is not HTTP."""
        head: h11.Request | None = None
        body = bytearray()
        while True:
            event = self._http.next_event()
            if event is h11.NEED_DATA:
                if self._http.they_are_waiting_for_100_continue:
                    self._write(self._http.send(h11.InformationalResponse(status_code=100, headers=[])))
                self._http.receive_data(await self._reader.read(65536))
            elif isinstance(event, h11.Request):
                head = event
            elif isinstance(event, h11.Data):
                body += event.data
                if len(body) > BODY_CAP:
                    raise h11.RemoteProtocolError("the body is too large", error_status_hint=413)
            elif isinstance(event, h11.EndOfMessage) and head is not None:
                return head, bytes(body)
            else:
                return None

    async def send(self, answer: Answer) -> None:
        """Send an answer in good order."""
        headers = [*_headers(answer), ("Content-Length", str(len(answer.body)))]
        self._write(self._http.send(h11.Response(status_code=answer.status, headers=headers)))
        self._write(self._http.send(h11.Data(data=answer.body)))
        self._write(self._http.send(h11.EndOfMessage()))
        await self._writer.drain()

    async def raw(self, data: bytes) -> None:
        """Send these bytes, whatever they are."""
        self._write(data)
        await self._writer.drain()

    def goes_on(self) -> bool:
        """Make ready for the next request; False where this connection has to end."""
        if self._http.our_state is not h11.DONE or self._http.their_state is not h11.DONE:
            return False
        self._http.start_next_cycle()
        return True

    async def until_left(self) -> None:
        """Wait until the other side leaves."""
        while await self._reader.read(65536):
            pass

    def _write(self, data: bytes | None) -> None:
        if data:
            self._writer.write(data)


def _headers(answer: Answer) -> list[tuple[str, str]]:
    return [("Server", SERVER), ("Content-Type", answer.content_type), *answer.headers]


def serialise(answer: Answer, *, length: int | None = None, marked: bool = True, close: bool = True) -> bytes:
    """An answer as bytes; `length` lies about the body, `marked` False leaves Content-Length out."""
    headers = _headers(answer)
    if marked:
        headers.append(("Content-Length", str(len(answer.body) if length is None else length)))
    if close:
        headers.append(("Connection", "close"))
    lines = [f"HTTP/1.1 {answer.status} {_REASONS.get(answer.status, 'Answer')}", *(f"{n}: {v}" for n, v in headers)]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + answer.body


_REASONS = {200: "OK", 301: "Moved Permanently", 302: "Found", 307: "Temporary Redirect", 400: "Bad Request"}
