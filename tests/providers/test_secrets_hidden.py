"""A canary for a password: it is in no log at any level, no result, no error, no traceback with local variables."""

from __future__ import annotations

import asyncio
import logging
import traceback
from dataclasses import asdict

import pytest

from smsdesk.core.redact import spellings
from smsdesk.core.result import CallFailed
from smsdesk.gateway.http import Patience

KEYS = ("mspace", "nextbyte", "smsoffice", "ndovubase")
NUMBERS = {
    "mspace": "+254722000001", "nextbyte": "+255700000001", "smsoffice": "+27831234567", "ndovubase": "+254708400000",
}  # fmt: skip
CANARY = 'cAn4ry/"p+ss%wörd&7Q'
SPELLINGS = sorted(spelling for spelling in spellings(CANARY) if len(spelling) > 6)


def echo(asked: bytes) -> bytes:
    """A server that says back what it was asked, as error pages do."""
    return b"<html>You asked " + asked + b"</html>"


@pytest.fixture
def logged():
    """Everything that any logger says at DEBUG, formatted with its exceptions."""
    lines: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record):
            lines.append(logging.Formatter().format(record) + repr(record.args))

    handler = Kept()
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(handler)
    root.setLevel(level)


def found_in(text: str) -> list[str]:
    return [spelling for spelling in SPELLINGS if spelling in text]


def told(error: BaseException) -> str:
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename == __file__:
        frames = frames.tb_next  # the test itself knows the canary
    lines = traceback.TracebackException(type(error), error, frames, capture_locals=True).format()
    return "".join(lines) + repr(error) + str(error) + repr(vars(error))


def test_the_search_would_find_it():
    assert found_in(f"GET /password={CANARY}")
    assert len(SPELLINGS) > 12


REPLIES = {
    "reset": (b"", "reset"),
    "closed": (b"", "close"),
    "silence": (b"", "hang"),
    "cut": (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx", "close"),
    "no HTTP": (b"hello\r\n\r\n", "close"),
    "echoed page": (None, "close"),
    "echoed words": (None, "close"),
    "echoed header": (None, "close"),
    "good": (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nSuccess:1", "close"),
}


def script(server, reply, fault):
    raw, end = REPLIES[fault]
    answer = reply(raw or b"", end=end)
    server.replies = [answer]
    if raw is not None:
        return
    read = server._read

    async def read_and_echo(reader):
        await read(reader)
        asked = server.asked[-1].head + b" " + server.asked[-1].body + CANARY.encode()
        body = {"echoed page": echo(asked), "echoed words": b"Error: " + asked}.get(fault, b"x")
        line = asked.split(b"\r\n")[0]
        header = b"Location: /" + line + b"\r\n" if fault == "echoed header" else b""
        answer.raw = b"HTTP/1.1 400 Bad\r\n" + header + b"Content-Length: %d\r\n\r\n" % len(body) + body

    server._read = read_and_echo


@pytest.mark.parametrize("fault", REPLIES)
@pytest.mark.parametrize("key", KEYS)
async def test_no_send_shows_a_secret(server, make_provider, outgoing, reply, logged, key, fault):
    script(server, reply, fault)
    provider = make_provider(key)
    (sent,) = await provider.send([outgoing(NUMBERS[key])])
    assert server.asked
    assert not found_in(repr(sent) + str(asdict(sent)))
    assert not found_in("\n".join(logged))
    assert not found_in(repr(provider) + repr(provider.credentials) + repr(vars(provider)) + repr(vars(provider.http)))


@pytest.mark.parametrize("fault", REPLIES)
@pytest.mark.parametrize("key", KEYS)
async def test_no_read_shows_a_secret(server, make_provider, reply, logged, key, fault):
    script(server, reply, fault)
    provider = make_provider(key)
    for ask in (provider.preflight, provider.sign_in, provider.balance):
        server.opened = 0
        (came,) = await asyncio.gather(ask(), return_exceptions=True)
        assert not isinstance(came, BaseException) or isinstance(came, CallFailed | NotImplementedError)
        assert not found_in(told(came) if isinstance(came, BaseException) else repr(came))
    assert not found_in("\n".join(logged))


@pytest.mark.parametrize("key", KEYS)
async def test_no_cancelled_send_shows_a_secret(server, make_provider, outgoing, reply, logged, key):
    server.replies = [reply(b"", end="hang")]
    provider = make_provider(key, patience=Patience())
    task = asyncio.get_running_loop().create_task(provider.send([outgoing(NUMBERS[key])]))
    while not server.asked:
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert not found_in(told(caught.value))
    assert not found_in("\n".join(logged))


@pytest.mark.parametrize("key", KEYS)
async def test_no_send_cancelled_while_it_writes_shows_a_secret(
    server, make_provider, outgoing, logged, key, monkeypatch
):
    from smsdesk.gateway import transport

    writing = asyncio.Event()

    async def write(self, buffer, timeout=None):
        writing.set()
        await asyncio.sleep(60)

    # The frames of httpcore then hold the request as it goes out, in bytes that hide nothing.
    monkeypatch.setattr(transport.Stream, "write", write)
    task = asyncio.get_running_loop().create_task(
        make_provider(key, patience=Patience()).send([outgoing(NUMBERS[key])])
    )
    await writing.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert not found_in(told(caught.value))
    assert not found_in("\n".join(logged))


@pytest.mark.parametrize("key", KEYS)
async def test_a_secret_that_cannot_be_sent_is_not_shown_either(server, make_provider, outgoing, logged, key):
    bad = CANARY + "\0"
    provider = make_provider(key, password=bad, api_key=bad)
    (sent,) = await provider.send([outgoing(NUMBERS[key])])
    assert server.opened == 0
    assert not found_in(repr(sent))
    if key != "ndovubase":
        with pytest.raises(CallFailed) as caught:
            await provider.preflight()
        assert not found_in(told(caught.value))
    assert not found_in("\n".join(logged))


def test_the_libraries_say_nothing_below_a_warning():
    from smsdesk.gateway import transport

    assert transport
    for name in ("httpx", "httpcore", "httpcore.connection", "httpcore.http11", "httpcore.http2", "hpack"):
        assert logging.getLogger(name).getEffectiveLevel() >= logging.WARNING
