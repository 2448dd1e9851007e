"""Requests that two readers of HTTP could take for different things, and callers that mean no good."""

from __future__ import annotations

import asyncio
import contextlib
import time

import pytest

from smsdesk.core.push import Reply
from smsdesk.webhook.listener import Limits, Listener

GET = b"GET /dlr?a=1 HTTP/1.1\r\nHost: desk\r\n\r\n"
CHUNKED = b"POST / HTTP/1.1\r\nHost: desk\r\nTransfer-Encoding: chunked\r\n\r\n"


def post(body: bytes, *headers: bytes) -> bytes:
    lines = (b"POST /in HTTP/1.1", b"Host: desk", b"Content-Length: %d" % len(body), *headers, b"", body)
    return b"\r\n".join(lines)


#: What is sent, and the status it is answered with; 0: the connection ends without a word.
TABLE = {
    "honest GET": (GET, 200),
    "honest POST": (post(b"{}"), 200),
    "honest chunks": (CHUNKED + b"2\r\n{}\r\n0\r\n\r\n", 200),
    "HTTP/1.0, as old proxies speak": (b"GET / HTTP/1.0\r\nHost: desk\r\n\r\n", 200),
    "length and chunks together": (CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Length: 2\r\n\r\n") + b"0\r\n\r\n", 400),
    "two lengths": (post(b"{}", b"Content-Length: 3"), 400),
    "a negative length": (b"POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: -1\r\n\r\n", 400),
    "a length of 5,000 digits": (b"POST / HTTP/1.1\r\nHost: d\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n", 400),
    "chunks by another name": (CHUNKED.replace(b"chunked", b"xchunked"), 501),
    "chunks twice": (CHUNKED.replace(b"chunked", b"chunked, chunked"), 501),
    "a chunk that ends in a bare line feed": (CHUNKED + b"2\n{}\r\n0\r\n\r\n", 400),
    "a folded header": (GET.replace(b"Host: desk", b"Host: desk\r\nX: a\r\n b"), 400),
    "bare line feeds": (GET.replace(b"\r\n", b"\n"), 400),
    "one bare line feed": (GET.replace(b"Host: desk\r\n", b"Host: desk\nX: y\r\n"), 400),
    "a bare carriage return": (GET.replace(b"Host: desk", b"Host: desk\rX: y"), 400),
    "NUL in a header": (GET.replace(b"desk", b"de\0sk"), 400),
    "a space before the colon": (GET.replace(b"Host:", b"Host :"), 400),
    "no Host": (b"GET / HTTP/1.1\r\n\r\n", 400),
    "two Hosts": (GET.replace(b"Host: desk", b"Host: desk\r\nHost: other"), 400),
    "an upgrade to h2c": (GET.replace(b"\r\n\r\n", b"\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"), 400),
    "HTTP/2 without asking": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 405),
    "HTTP/0.9": (b"GET /\r\n\r\n", 400),
    "TRACE": (GET.replace(b"GET", b"TRACE"), 405),
    "CONNECT": (b"CONNECT desk:443 HTTP/1.1\r\nHost: desk\r\n\r\n", 405),
    "PUT": (GET.replace(b"GET", b"PUT"), 405),
    "a whole address as target": (GET.replace(b"GET /", b"GET http://desk/"), 400),
    "an expectation": (post(b"{}", b"Expect: miracles"), 400),
    "a packed body": (post(b"\x1f\x8b", b"Content-Encoding: gzip"), 415),
    "a body of 20 MB": (b"POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: 20000000\r\n\r\n" + bytes(200_000), 413),
    "endless chunks": (CHUNKED + b"8000\r\n" + bytes(2**15) + b"\r\n8000\r\n" + bytes(2**15) + b"\r\n1\r\nx\r\n", 413),
    "an address of 5,000 characters": (GET.replace(b"/dlr", b"/" + b"a" * 5000), 414),
    "a head of 20 kB": (GET.replace(b"\r\n\r\n", b"\r\nX: " + b"a" * 20_000 + b"\r\n\r\n"), 431),
    "65 headers": (GET.replace(b"\r\n\r\n", b"".join(b"\r\nX-%d: y" % n for n in range(64)) + b"\r\n\r\n"), 431),
    "TLS where none is spoken": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(40) + b"\r\n\r\n", 400),
}  # fmt: skip


class Served:
    """A listener that says yes, and remembers what it was asked."""

    def __init__(self, limits: Limits) -> None:
        self.asked = []
        self.wait = 0.0
        self.listener = Listener(self.answer, limits)
        self.port = 0

    async def answer(self, request):
        self.asked.append(request)
        await asyncio.sleep(self.wait)
        return Reply(200, b"OK")

    async def connect(self):
        return await asyncio.open_connection("127.0.0.1", self.port)

    async def ask(self, data: bytes, *, half_close: bool = False) -> tuple[int, bytes]:
        """The status, 0 for none, and everything that was answered."""
        reader, writer = await self.connect()
        try:
            writer.write(data)
            if half_close:
                writer.write_eof()
            said = b""
            with contextlib.suppress(ConnectionError):
                said = await reader.read()
            return int(said.split(b" ", 2)[1]) if said else 0, said
        finally:
            writer.close()


@pytest.fixture
async def served():
    served = Served(Limits())
    served.port = await served.listener.start("127.0.0.1", 0)
    yield served
    await served.listener.stop(0.2)


@pytest.fixture
async def hasty():
    served = Served(Limits(whole=0.5))
    served.port = await served.listener.start("127.0.0.1", 0)
    yield served
    await served.listener.stop(0.2)


@pytest.mark.parametrize("name", TABLE)
async def test_each_of_the_table_is_answered_as_written(served, name):
    data, status = TABLE[name]
    said = await served.ask(data)
    assert said[0] == status, said
    assert len(served.asked) == (status == 200)
    if status != 200:
        assert served.listener.refused == {status: 1}


async def test_an_answer_says_nothing_of_the_program(served):
    _, said = await served.ask(GET)
    head, _, body = said.partition(b"\r\n\r\n")
    assert body == b"OK"
    assert head.split(b"\r\n") == [
        b"HTTP/1.1 200 OK",
        b"Content-Type: text/plain; charset=utf-8",
        b"Content-Length: 2",
        b"Cache-Control: no-store",
        b"Connection: close",
    ]


async def test_a_request_behind_a_request_is_not_read(served):
    _, said = await served.ask(GET + GET)
    assert said.count(b"HTTP/1.1") == 1
    assert len(served.asked) == 1


async def test_a_caller_may_wait_for_leave_to_send_its_body(served):
    reader, writer = await served.connect()
    writer.write(post(b"", b"Expect: 100-continue").replace(b"Length: 0", b"Length: 2"))
    assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 \r\n\r\n"
    writer.write(b"{}")
    assert (await reader.read()).startswith(b"HTTP/1.1 200 ")
    writer.close()
    assert served.asked[0].body == b"{}"


async def test_a_body_that_was_cut_off_is_not_taken(served):
    assert (await served.ask(post(b"{}")[:-1], half_close=True))[0] == 408
    assert not served.asked


@pytest.mark.parametrize("slow", [b"", GET[:20], post(bytes(100))[:-90]], ids=["silent", "head", "body"])
async def test_who_says_a_byte_at_a_time_is_cut_off_as_a_whole(hasty, slow):
    reader, writer = await hasty.connect()
    writer.write(slow)
    began = time.monotonic()

    async def trickle():
        with contextlib.suppress(ConnectionError):
            while slow:
                writer.write(b"a")
                await asyncio.sleep(0.1)

    drip = asyncio.get_running_loop().create_task(trickle())
    with contextlib.suppress(ConnectionError):
        assert (await reader.read()).startswith(b"HTTP/1.1 408 ")
    assert time.monotonic() - began > 0.4
    assert not hasty.asked
    drip.cancel()
    writer.close()


async def test_when_we_are_late_it_is_ours_to_say_so(hasty):
    hasty.wait = 30
    assert (await hasty.ask(GET))[0] == 500


@pytest.mark.parametrize("count", [400, pytest.param(2_000, marks=pytest.mark.slow)])
async def test_many_slow_callers_do_not_delay_an_honest_one(served, count):
    slow = []
    for n in range(count):
        slow.append(await served.connect())
        slow[-1][1].write(GET[: n % 20])
    assert (await served.ask(GET))[0] == 200
    # It waited for none of them: the newest is still being listened to.
    assert not slow[-1][0].at_eof()
    # The oldest of them were let go, not the newest.
    assert await asyncio.wait_for(_ended(slow[0][0]), 2)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(_ended(slow[-1][0]), 0.2)
    for _, writer in slow:
        writer.close()


async def _ended(reader):
    try:
        return await reader.read() == b""
    except ConnectionError:
        return True


async def test_one_address_has_twenty_connections_at_most():
    served = Served(Limits(tunnel=frozenset()))
    served.port = await served.listener.start("127.0.0.1", 0)
    callers = [await served.connect() for _ in range(21)]
    assert await asyncio.wait_for(_ended(callers[0][0]), 2)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(_ended(callers[1][0]), 0.2)
    for _, writer in callers:
        writer.close()
    await served.listener.stop(0.2)


async def test_the_end_waits_for_what_was_asked_and_not_for_ever():
    served = Served(Limits())
    served.port = await served.listener.start("127.0.0.1", 0)
    served.wait = 0.3
    quick = asyncio.get_running_loop().create_task(served.ask(GET))
    await asyncio.sleep(0.1)
    await served.listener.stop(2)
    assert (await quick)[0] == 200
    served = Served(Limits())
    served.port = await served.listener.start("127.0.0.1", 0)
    served.wait = 30
    never = asyncio.get_running_loop().create_task(served.ask(GET))
    await asyncio.sleep(0.1)
    await served.listener.stop(0.3)
    assert (await never)[0] == 500
    with pytest.raises(OSError, match=r"refused|Connect call failed"):
        await served.connect()
