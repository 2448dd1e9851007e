"""How each fault looks on the wire."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

from smsdesk.simulator.exchange import Answer, text_answer
from smsdesk.simulator.faults import MEANING, STATUSES, Fault
from smsdesk.simulator.wire import Reset, serialise

if TYPE_CHECKING:
    from collections.abc import Callable

    from smsdesk.simulator.faults import Rule
    from smsdesk.simulator.wire import Wire

_CHUNK = b" " * 65536
_PORTAL = (
    "<!DOCTYPE html><html><head><title>Welcome</title></head><body><h1>Accept the terms to go online</h1></body></html>"
)
_LOGIN = (
    "<!DOCTYPE html><html><body><form method='post' action='/login'>"
    "<input name='username'><input name='password' type='password'></form></body></html>"
)
_ERROR = "<html><head><title>{0}</title></head><body><h1>Error {0}</h1></body></html>"
_HTML = "text/html; charset=utf-8"


def _page(html: str, status: int = 200) -> Callable[[Answer], Answer]:
    return lambda _: text_answer(html, status, _HTML)


def _around(before: bytes, after: bytes) -> Callable[[Answer], Answer]:
    return lambda answer: replace(answer, body=before + answer.body + after)


def _gzipped(answer: Answer) -> Answer:
    encoding = (("Content-Encoding", "gzip"),)
    return replace(answer, body=gzip.compress(answer.body, mtime=0), headers=answer.headers + encoding)


# The faults that only change what is said.
_OTHER_WORDS: dict[Fault, Callable[[Answer], Answer]] = {
    Fault.PORTAL_PAGE: _page(_PORTAL),
    Fault.LOGIN_PAGE: _page(_LOGIN),
    Fault.EMPTY_BODY: lambda answer: replace(answer, body=b""),
    Fault.WRONG_TYPE: lambda answer: replace(answer, content_type="image/png"),
    Fault.BOM: _around(b"\xef\xbb\xbf", b""),
    Fault.CRLF: _around(b"\r\n", b"\r\n"),
    Fault.INVALID_UTF8: lambda answer: replace(answer, body=answer.body[:3] + b"\xff\xfe\xc3(" + answer.body[3:]),
    Fault.GZIP: _gzipped,
    Fault.LATE: lambda answer: answer,
}


async def misbehave(wire: Wire, answer: Answer, rule: Rule) -> None:
    """Answer as the rule says; whatever it leaves open is closed by the caller."""
    fault = rule.fault
    if fault in MEANING:
        await wire.send(answer)
    elif fault is Fault.SAY:
        await wire.send(Answer(rule.status or 200, rule.body, rule.content_type))
    elif fault in STATUSES:
        await wire.send(_status(rule))
    elif fault in _OTHER_WORDS:
        if fault is Fault.LATE:
            await asyncio.sleep(30.0 if rule.seconds is None else rule.seconds)
        await wire.send(_OTHER_WORDS[fault](answer))
    elif fault in (Fault.RESET_BEFORE, Fault.RESET_AFTER):
        raise Reset
    elif fault is Fault.SLOW:
        await _slow(wire, answer, 1.0 if rule.seconds is None else rule.seconds)
    elif fault is Fault.NO_ANSWER:
        await wire.until_left()
    elif fault in (Fault.SPARE_ANSWER, Fault.SPARE_408):
        await wire.send(answer)
        spare = text_answer("Request timeout", 408) if fault is Fault.SPARE_408 else answer
        await wire.raw(serialise(spare, close=fault is Fault.SPARE_408))
    elif fault is not Fault.CLOSE_AFTER:
        await _broken(wire, answer, rule)


def _status(rule: Rule) -> Answer:
    status = rule.status or STATUSES[rule.fault]
    headers: tuple[tuple[str, str], ...] = ()
    if rule.fault in (Fault.TOO_MANY, Fault.UNAVAILABLE):
        headers = (("Retry-After", "1"),)
    elif rule.location:
        headers = (("Location", rule.location),)
    body = rule.body or _ERROR.format(status).encode()
    return Answer(status, body, rule.content_type if rule.body else _HTML, headers)


async def _broken(wire: Wire, answer: Answer, rule: Rule) -> None:
    """The faults whose bytes no HTTP library would write."""
    half = replace(answer, body=answer.body[: len(answer.body) // 2])
    match rule.fault:
        case Fault.CUT_BODY:
            await wire.raw(serialise(half, length=len(answer.body)))
        case Fault.CUT_BODY_UNMARKED:
            await wire.raw(serialise(half, marked=False))
        case Fault.CUT_CHUNKS:
            head = replace(half, body=b"", headers=(*answer.headers, ("Transfer-Encoding", "chunked")))
            await wire.raw(serialise(head, marked=False) + b"%x\r\n%b\r\n" % (len(half.body), half.body))
        case Fault.GZIP_BOMB:
            bomb = replace(answer, body=_bomb(rule.size or 200_000_000))
            await wire.raw(serialise(replace(bomb, headers=(*answer.headers, ("Content-Encoding", "gzip")))))
        case Fault.OVERSIZED:
            left = rule.size or 8_000_000
            await wire.raw(serialise(answer, length=len(answer.body) + left))
            while left > 0:
                await wire.raw(_CHUNK[:left])
                left -= len(_CHUNK)
        case Fault.ENDLESS_BODY:
            await _endless(wire, serialise(answer, marked=False), _CHUNK)
        case Fault.ENDLESS_HEADERS:
            await _endless(wire, b"HTTP/1.1 200 OK\r\n", b"X-More: and more\r\n" * 1000)
        case Fault.ENDLESS_1XX:
            await _endless(wire, b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 1000)
        case _:
            await wire.raw(b"\x16\x03\x01 this is not HTTP\r\n\r\n")


async def _slow(wire: Wire, answer: Answer, pause: float) -> None:
    for byte in serialise(answer):
        await wire.raw(bytes([byte]))
        await asyncio.sleep(pause)


async def _endless(wire: Wire, start: bytes, more: bytes) -> None:
    """Go on until the other side leaves, which ends in a ConnectionError, or this one is closed."""
    await wire.raw(start)
    while True:
        await wire.raw(more)


def _bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(1_000_000)
    pieces = [packer.compress(zeros) for _ in range(size // len(zeros))]
    return b"".join([*pieces, packer.flush()])
