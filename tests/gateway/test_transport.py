"""The promises of the transport: what was handed over is known, and nothing goes out twice or elsewhere."""

from __future__ import annotations

import asyncio
import os
import socket
import struct

import httpcore
import pytest

from smsdesk.core.result import Handed
from smsdesk.gateway import transport, witness
from smsdesk.gateway.failure import Failure
from smsdesk.gateway.http import Patience

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


async def test_a_get_goes_out_whole_and_is_answered(server, make_http):
    server.say(b"ok")
    exchange = await make_http(server.url).call("GET", b"/a%20b?c=d", spends=True)
    assert (exchange.status, exchange.body, exchange.failure) == (200, b"ok", None)
    assert exchange.handed is Handed.ALL
    assert exchange.framed
    asked = server.asked[0]
    assert asked.target == "/a%20b?c=d"
    assert asked.headers["connection"] == "close"
    assert asked.headers["accept-encoding"] == "identity"
    assert asked.headers["user-agent"] == "smsdesk"
    assert "cookie" not in asked.headers


async def test_a_post_goes_out_whole(server, make_http):
    server.say(b"ok")
    exchange = await make_http(server.url).call(
        "POST", b"/x", content=b"12345", spends=True, headers={"Content-Type": "application/json", "X-Key": b"k"}
    )
    assert exchange.handed is Handed.ALL
    assert server.asked[0].body == b"12345"
    assert server.asked[0].headers["x-key"] == "k"


async def test_nothing_listens_so_nothing_was_handed_over(make_http, unused_tcp_port):
    exchange = await make_http(f"http://127.0.0.1:{unused_tcp_port}").call("GET", b"/", spends=True)
    assert (exchange.handed, exchange.failure, exchange.status) == (Handed.NONE, Failure.CONNECT, None)


async def test_reset_after_reading_was_handed_over(server, make_http, reply):
    server.replies = [reply(b"", end="reset")]
    exchange = await make_http(server.url).call("GET", b"/", spends=True)
    assert (exchange.handed, exchange.failure) == (Handed.ALL, Failure.BROKEN)


async def test_reset_in_the_middle_of_the_answer(server, make_http, reply):
    server.replies = [reply(b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nSucc", end="reset")]
    exchange = await make_http(server.url).call("GET", b"/", spends=True)
    assert (exchange.handed, exchange.failure) == (Handed.ALL, Failure.BROKEN)


async def test_an_answer_cut_short_is_no_answer(server, make_http, reply):
    server.replies = [reply(b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nSucc")]
    exchange = await make_http(server.url).call("GET", b"/", spends=True)
    assert exchange.failure is Failure.BROKEN


async def test_an_answer_without_its_length_is_not_vouched_for(server, make_http):
    server.say(b"Success:1", framed=False)
    exchange = await make_http(server.url).call("GET", b"/", spends=True)
    assert exchange.body == b"Success:1"
    assert not exchange.framed


async def test_a_chunked_answer_is_vouched_for(server, make_http, reply):
    server.replies = [reply(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n")]
    exchange = await make_http(server.url).call("GET", b"/", spends=True)
    assert (exchange.body, exchange.framed) == (b"ok", True)


@pytest.mark.parametrize(
    "raw",
    [
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok",
        b"HTTP/9.9 hello",
    ],
)
async def test_no_http_is_no_answer(server, make_http, reply, raw):
    server.replies = [reply(raw)]
    exchange = await make_http(server.url).call("GET", b"/", spends=True)
    assert (exchange.handed, exchange.failure) == (Handed.ALL, Failure.BROKEN)


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_redirect_is_not_followed(server, make_http, status, method):
    server.say(b"", status=status, headers=f"Location: {server.url}/elsewhere\r\n")
    content = b"x" if method == "POST" else None
    exchange = await make_http(server.url).call(method, b"/", content=content, spends=True)
    assert exchange.redirected
    assert len(server.asked) == server.opened == 1


async def test_cookies_are_not_kept(server, make_http):
    server.say(b"ok", headers="Set-Cookie: a=b\r\n")
    http = make_http(server.url)
    await http.call("GET", b"/")
    await http.call("GET", b"/")
    assert all("cookie" not in asked.headers for asked in server.asked)


async def test_every_spending_call_has_a_connection_of_its_own(server, make_http, reply):
    # Two answers to one request: over keep-alive the second would be taken for the answer to the next request.
    server.replies = [reply(OK + b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong")]
    http = make_http(server.url)
    for _ in range(3):
        assert (await http.call("GET", b"/", spends=True)).body == b"ok"
    assert server.opened == 3


async def test_reads_share_a_connection_where_the_provider_allows_two(server, make_http, reply):
    server.keep = True
    server.replies = [reply(OK)]
    http = make_http(server.url)
    for _ in range(3):
        assert (await http.call("GET", b"/")).body == b"ok"
    assert server.opened == 1
    assert (await http.call("GET", b"/", spends=True)).body == b"ok"
    assert server.opened == 2


async def test_http_2_is_off():
    made = transport.Transport(None, keep_alive=True)
    for pool in (made._spending, made._reading):
        assert pool._http1
        assert not pool._http2
        assert pool._retries == 0
    assert made._spending._max_keepalive_connections == 0


async def test_only_http_1_is_spoken_over_tls(authority, make_http, server):
    context = authority.server()
    context.set_alpn_protocols(["h2", "http/1.1"])
    await server.stop()
    await server.start(context)
    server.say(b"ok")
    http = make_http(server.url, ca_file=str(authority.file))
    assert (await http.call("GET", b"/", spends=True)).body == b"ok"
    assert server.asked[0].line.endswith("HTTP/1.1")


# -- what the kernel does after we gave up


def lingers(sock: socket.socket) -> bool:
    held = sock.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, len(transport.LINGER))
    return bool(struct.unpack(transport._PACKING, held)[0])


async def test_linger_is_on_until_the_answer_is_complete(server, make_http, reply, monkeypatch):
    seen = []
    real = transport.Stream.read

    async def read(self, max_bytes, timeout=None):
        seen.append(lingers(self.get_extra_info("socket")))
        return await real(self, max_bytes, timeout)

    closed = []
    real_close = transport.Stream.aclose

    async def aclose(self):
        sock = self.get_extra_info("socket")
        closed.append(lingers(sock) if sock.fileno() >= 0 else None)
        await real_close(self)

    monkeypatch.setattr(transport.Stream, "read", read)
    monkeypatch.setattr(transport.Stream, "aclose", aclose)
    server.say(b"ok")
    await make_http(server.url).call("GET", b"/", spends=True)
    assert seen
    assert all(seen)
    assert closed == [False]


@pytest.mark.skipif(os.name == "nt", reason="asyncio shuts a connection down there before it closes it")
async def test_giving_up_resets_the_connection(server, make_http, reply):
    server.replies = [reply(b"", end="hang")]
    exchange = await make_http(server.url).call("GET", b"/", spends=True)
    assert (exchange.failure, exchange.handed) == (Failure.TIMEOUT, Handed.ALL)
    for _ in range(100):
        if server.reset:
            break
        await asyncio.sleep(0.01)
    assert server.reset == 1  # a FIN would have let the kernel deliver what it still held


# -- time and size


async def test_one_byte_at_a_time_ends_at_the_deadline(server, make_http, reply):
    server.replies = [reply(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + b"x" * 900, pause=0.1)]
    exchange = await make_http(server.url).call("GET", b"/", spends=True)
    assert (exchange.failure, exchange.handed) == (Failure.DEADLINE, Handed.ALL)
    assert exchange.seconds < 2


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n" + b"x" * 9_000_000,
        b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 200_000,
        b"HTTP/1.1 100 Continue\r\n\r\n" * 20_000,
        b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"x" * 200_000,
        b"HTTP/1.1 200 OK\r\n" + b"X-Many: y\r\n" * 20_000,
    ],
    ids=["length", "endless", "interim", "long header", "many headers"],
)
async def test_a_flood_is_no_answer(server, make_http, reply, raw):
    server.replies = [reply(raw)]
    exchange = await make_http(server.url, Patience(2, 2, 2, 5)).call("GET", b"/", spends=True)
    assert (exchange.failure, exchange.handed) == (Failure.FLOOD, Handed.ALL)
    assert len(exchange.body) <= 128 * 1024


async def test_a_list_may_be_longer(server, make_http):
    server.say(b"x" * 200_000)
    http = make_http(server.url, Patience(2, 2, 2, 5))
    assert (await http.call("GET", b"/")).failure is Failure.FLOOD
    assert len((await http.call("GET", b"/", limit=1_000_000)).body) == 200_000


async def test_a_compressed_answer_is_not_unpacked(server, make_http):
    server.say(b"\x1f\x8b" + b"\0" * 50, headers="Content-Encoding: gzip\r\n")
    exchange = await make_http(server.url).call("GET", b"/", spends=True)
    assert exchange.failure is Failure.ENCODED


# -- cancelled


async def test_a_cancelled_call_tells_what_it_handed_over(server, make_http, reply):
    server.replies = [reply(b"", end="hang")]
    http = make_http(server.url, Patience(5, 5, 5, 5))
    with witness.watching() as watch:
        task = asyncio.get_running_loop().create_task(http.call("GET", b"/secret-target", spends=True))
        while not server.asked:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert watch.handed is Handed.ALL


async def test_a_call_cancelled_before_it_connected_handed_over_nothing(make_http):
    async def never(host: str, port: int) -> list[str]:
        await asyncio.sleep(60)
        return []

    http = make_http("http://provider.test", Patience(5, 5, 5, 5))
    http._backend = transport.Backend(never)
    with witness.watching() as watch:
        task = asyncio.get_running_loop().create_task(http.call("GET", b"/", spends=True))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert watch.handed is Handed.NONE


async def test_reads_are_not_watched(server, make_http):
    server.say(b"ok")
    with witness.watching() as watch:
        await make_http(server.url).call("GET", b"/")
    assert watch.handed is Handed.NONE


async def test_half_a_request_is_some(server, make_http):
    class Broken(transport.Backend):
        async def connect_tcp(self, *args, **kwargs):
            return transport.Stream(HeadOnly())

    class HeadOnly(httpcore.AsyncNetworkStream):
        wrote = 0

        async def write(self, buffer, timeout=None):
            self.wrote += 1
            if self.wrote == 1:
                raise httpcore.WriteTimeout

        async def read(self, max_bytes, timeout=None):
            raise httpcore.ReadError

        async def aclose(self):
            pass

        def get_extra_info(self, info):
            return None

    http = make_http(server.url)
    http._backend = Broken()
    exchange = await http.call("POST", b"/", content=b"body", spends=True)
    assert (exchange.handed, exchange.failure) == (Handed.SOME, Failure.TIMEOUT)


# -- where a name may lead


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.8", "192.168.1.2", "169.254.169.254", "::1", "fe80::1", "fc00::1", "::ffff:127.0.0.1",
     "0.0.0.0", "100.64.0.1", "224.0.0.1"],
)  # fmt: skip
async def test_a_name_that_leads_inside_is_refused(make_http, address):
    async def lookup(host: str, port: int) -> list[str]:
        return ["93.184.215.14", address]

    http = make_http("http://provider.test")
    http._backend = transport.Backend(lookup)
    exchange = await http.call("GET", b"/", spends=True)
    assert (exchange.failure, exchange.handed) == (Failure.ADDRESS, Handed.NONE)


@pytest.mark.parametrize("host", ["169.254.169.254", "[fe80::1]", "[::ffff:169.254.1.1]", "0.0.0.0"])
async def test_some_addresses_are_never_connected_to(host):
    backend = transport.Backend()
    with pytest.raises(transport.AddressRefused):
        await backend._addresses(host.strip("[]"), 80)


@pytest.mark.parametrize("host", ["127.0.0.1", "10.0.0.8", "::1", "93.184.215.14"])
async def test_an_address_that_was_typed_is_consent(host):
    assert await transport.Backend()._addresses(host, 80) == [host]


async def test_localhost_is_not_looked_up():
    async def lookup(host: str, port: int) -> list[str]:
        raise AssertionError(host)

    assert await transport.Backend(lookup)._addresses("localhost", 80) == ["127.0.0.1", "::1"]


async def test_other_spellings_of_loopback_are_names():
    for spelled in ("2130706433", "0x7f.1", "127.1"):
        with pytest.raises((transport.AddressRefused, transport.NameUnknown)):
            await transport.Backend()._addresses(spelled, 80)


async def test_an_unknown_name_is_said_to_be_one(make_http):
    async def lookup(host: str, port: int) -> list[str]:
        return []

    http = make_http("http://provider.test")
    http._backend = transport.Backend(lookup)
    exchange = await http.call("GET", b"/", spends=True)
    assert (exchange.failure, exchange.handed) == (Failure.NAME, Handed.NONE)


async def test_the_address_that_was_checked_is_the_one_connected_to(server, monkeypatch):
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])

    async def lookup(host: str, port: int) -> list[str]:
        return next(answers)

    monkeypatch.setattr(transport, "forbidden", lambda address, named: "")
    backend = transport.Backend(lookup)
    stream = await backend.connect_tcp("provider.test", server.port, 1.0)
    assert stream.get_extra_info("server_addr")[0] == "127.0.0.1"
    await stream.aclose()


async def test_the_second_address_is_tried_and_remembered(server, monkeypatch):
    tried = []

    async def lookup(host: str, port: int) -> list[str]:
        return ["::1", "127.0.0.1"]

    monkeypatch.setattr(transport, "forbidden", lambda address, named: "")
    backend = transport.Backend(lookup)
    real = backend._inner.connect_tcp

    async def connect(address, *rest):
        tried.append(address)
        return await real(address, *rest)

    monkeypatch.setattr(backend._inner, "connect_tcp", connect)
    for _ in range(2):
        await (await backend.connect_tcp("provider.test", server.port, 1.0)).aclose()
    assert tried == ["::1", "127.0.0.1", "127.0.0.1"]


# -- TLS


@pytest.fixture
async def tls(server, authority):
    async def start(**how):
        await server.stop()
        await server.start(authority.server(**how))
        server.say(b"ok")
        return server

    return start


async def test_a_private_authority_is_trusted_where_it_is_named(tls, make_http, authority):
    server = await tls()
    exchange = await make_http(server.url, ca_file=str(authority.file)).call("GET", b"/", spends=True)
    assert (exchange.body, exchange.handed) == (b"ok", Handed.ALL)


@pytest.mark.parametrize("how", [{}, {"expired": True}, {"address": "127.0.0.9"}], ids=["untrusted", "expired", "name"])
async def test_a_bad_certificate_gets_no_byte(tls, make_http, authority, how):
    server = await tls(**how)
    fields = {"ca_file": str(authority.file)} if how else {}
    exchange = await make_http(server.url, **fields).call("POST", b"/", content=b"secret", spends=True)
    assert (exchange.failure, exchange.handed) == (Failure.TLS, Handed.NONE)
    assert server.received == 0


async def test_no_tls_on_the_other_side(server, make_http, reply):
    server.replies = [reply(b"HTTP/1.1 200 OK\r\n\r\n", read=False)]
    exchange = await make_http(server.url.replace("http", "https")).call("GET", b"/", spends=True)
    assert exchange.handed is Handed.NONE
    assert exchange.failure is not None
    assert exchange.failure.unreachable


async def test_a_stalled_handshake_is_no_connection(server, make_http, reply):
    server.replies = [reply(b"", end="hang", read=False)]
    exchange = await make_http(server.url.replace("http", "https")).call("GET", b"/", spends=True)
    assert (exchange.failure, exchange.handed) == (Failure.CONNECT_TIMEOUT, Handed.NONE)


async def test_a_certificate_file_that_is_none(server, make_http, tmp_path):
    (tmp_path / "none.pem").write_text("hello")
    for name in ("none.pem", "missing.pem"):
        http = make_http(server.url.replace("http", "https"), ca_file=str(tmp_path / name))
        exchange = await http.call("GET", b"/", spends=True)
        assert (exchange.failure, exchange.handed) == (Failure.TLS, Handed.NONE)
        assert name in exchange.words


def test_the_context_is_strict(tmp_path, monkeypatch):
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    transport._system_trust.cache_clear()
    context = transport.tls_context(None)
    transport._system_trust.cache_clear()
    assert context.check_hostname
    assert context.verify_mode.name == "CERT_REQUIRED"
    assert context.minimum_version.name == "TLSv1_2"
    assert context.keylog_filename is None
    assert not (tmp_path / "keys").exists()


async def test_proxies_of_the_environment_are_not_used(server, make_http, monkeypatch, unused_tcp_port):
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{unused_tcp_port}")
    monkeypatch.delenv("no_proxy", raising=False)
    server.say(b"ok")
    assert (await make_http(server.url).call("GET", b"/")).body == b"ok"


async def test_a_knock_sends_no_http(server, make_http, tls, authority):
    server.say(b"")
    exchange = await make_http(server.url).knock()
    assert (exchange.failure, exchange.status, server.received) == (None, None, 0)
    secure = await tls()
    assert (await make_http(secure.url, ca_file=str(authority.file)).knock()).failure is None
    assert (await make_http(secure.url).knock()).failure is Failure.TLS
    assert secure.received == 0


async def test_httpx_is_not_imported_before_the_first_call():
    code = (
        "import sys; import smsdesk.providers.registry as r; assert len(r.find().providers) >= 4;"
        "print([name for name in ('httpx', 'httpcore', 'anyio', 'ssl') if name in sys.modules])"
    )
    import subprocess
    import sys

    done = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() in ("[]", "['ssl']"), done.stderr
