"""httpx over our own httpcore pool: one connection for every call that spends, and nothing leaves unseen.

The only module that knows httpx and httpcore. It is imported when the first connection is made, not before.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
import struct
import sys
from contextlib import contextmanager
from functools import lru_cache
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Final

import httpcore
import httpx

from smsdesk.core.phrase import phrase
from smsdesk.gateway.address import THIS_COMPUTER, forbidden, literal
from smsdesk.gateway.failure import Failure
from smsdesk.gateway.witness import current

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    Lookup = Callable[[str, int], Awaitable[Sequence[str]]]
    SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]

#: Given up means given up: closing a socket with this set throws away what the kernel still holds, instead of
#: delivering it minutes after we called the attempt lost.
_PACKING: Final = "HH" if sys.platform == "win32" else "ii"
LINGER: Final = struct.pack(_PACKING, 1, 0)
NO_LINGER: Final = struct.pack(_PACKING, 0, 0)

#: Idle connections for reads are given up soon, so that a server's own limit does not meet our next request.
IDLE_SECONDS: Final = 5.0

#: What httpcore raises, as httpx's own transport says it (its table is private).
_SAME: Final[dict[type[Exception], type[httpx.TransportError]]] = {
    httpcore.TimeoutException: httpx.TimeoutException,
    httpcore.ConnectTimeout: httpx.ConnectTimeout,
    httpcore.ReadTimeout: httpx.ReadTimeout,
    httpcore.WriteTimeout: httpx.WriteTimeout,
    httpcore.PoolTimeout: httpx.PoolTimeout,
    httpcore.NetworkError: httpx.NetworkError,
    httpcore.ConnectError: httpx.ConnectError,
    httpcore.ReadError: httpx.ReadError,
    httpcore.WriteError: httpx.WriteError,
    httpcore.ProxyError: httpx.ProxyError,
    httpcore.UnsupportedProtocol: httpx.UnsupportedProtocol,
    httpcore.ProtocolError: httpx.ProtocolError,
    httpcore.LocalProtocolError: httpx.LocalProtocolError,
    httpcore.RemoteProtocolError: httpx.RemoteProtocolError,
}

for _name in ("httpx", "httpcore", "httpcore.connection", "httpcore.http11", "httpcore.proxy", "hpack"):
    # They log URLs and headers at INFO and DEBUG.
    logging.getLogger(_name).setLevel(logging.WARNING)


class NameUnknown(httpcore.ConnectError):
    """The name of the service leads to no address."""


class AddressRefused(httpcore.ConnectError):
    """The name of the service leads where no connection is made to."""


class Flooded(httpcore.ReadError):
    """The answer is longer than any answer of a provider."""


class CaFileUnusable(Exception):
    """The account's certificate file cannot be read, or holds no certificate."""


class Stream(httpcore.AsyncNetworkStream):
    """A connection that tells the witness of the running call what goes through it."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's interface
        """Read, up to the call's limit."""
        data = await self._inner.read(max_bytes, timeout)
        if not current.get().reads(data):
            raise Flooded(phrase("longer than an answer can be"))
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's interface
        """Count first, then write: what was handed over before a failure was handed over."""
        current.get().writes(buffer)
        await self._inner.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close."""
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's interface
    ) -> httpcore.AsyncNetworkStream:
        """Begin TLS; its own bytes are not the request's and are not counted."""
        return Stream(await self._inner.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> object:
        """What the connection underneath says."""
        return self._inner.get_extra_info(info)


class Backend(httpcore.AsyncNetworkBackend):
    """Makes connections: resolves a name, checks every address it leads to, connects to exactly such an address."""

    def __init__(self, lookup: Lookup | None = None) -> None:
        self._inner = httpcore.AnyIOBackend()
        self._lookup = lookup or system_lookup
        self._worked: dict[str, str] = {}  # host → the address that answered last, tried first

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's interface
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect within `timeout` seconds, looking up included."""
        options = tuple(socket_options or ())
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._addresses(host, port)
                share = None if timeout is None else timeout / len(addresses)
                for last, address in enumerate(addresses, 1 - len(addresses)):
                    try:
                        stream = await self._inner.connect_tcp(address, port, share, local_address, options)
                    except (httpcore.ConnectError, httpcore.ConnectTimeout):
                        if last == 0:
                            raise
                    else:
                        self._worked[host] = address
                        return Stream(stream)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(phrase("no connection in time")) from error
        raise NameUnknown(host)

    async def _addresses(self, host: str, port: int) -> list[str]:
        typed = literal(host)
        known = THIS_COMPUTER.get(host.lower(), () if typed is None else (typed,))
        found = list(known or await self._lookup(host, port))
        if not found:
            raise NameUnknown(host)
        for each in found:
            if trouble := forbidden(each, named=not known):
                raise AddressRefused(trouble)
        found.sort(key=lambda each: each != self._worked.get(host))
        return found

    async def sleep(self, seconds: float) -> None:
        """Sleep."""
        await asyncio.sleep(seconds)


async def system_lookup(host: str, port: int) -> list[str]:
    """Ask the operating system for a name's addresses, IPv4 first; none if it does not know the name."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror:
        return []
    found.sort(key=lambda each: each[0] != socket.AF_INET)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


class Body(httpx.AsyncByteStream):
    """The answer's body. Once it is complete the connection may end in the ordinary way."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_httpx():
            async for part in self._answer.aiter_stream():
                yield part
        sock = self._answer.extensions["network_stream"].get_extra_info("socket")
        if sock is not None and sock.fileno() >= 0:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)

    async def aclose(self) -> None:
        """Give the connection back, or close it."""
        await self._answer.aclose()


class Transport(httpx.AsyncBaseTransport):
    """Two pools over one backend: a call that spends gets a connection of its own, reads may share one.

    HTTP/1.1 only: with HTTP/2 httpcore repeats a request by itself after GOAWAY, and a failure to connect no longer
    means that nothing was sent.
    """

    def __init__(self, context: ssl.SSLContext | None, *, keep_alive: bool, backend: Backend | None = None) -> None:
        self.backend = backend or Backend()
        self._spending = self._pool(context, idle=0, options=[(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)])
        self._reading = self._pool(context, idle=1 if keep_alive else 0, options=None)

    def _pool(
        self, context: ssl.SSLContext | None, *, idle: int, options: list[SocketOption] | None
    ) -> httpcore.AsyncConnectionPool:
        return httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=None,  # the lane is the limit; a second one here could only stand in its way
            max_keepalive_connections=idle,
            keepalive_expiry=IDLE_SECONDS,
            http1=True,
            http2=False,
            retries=0,
            network_backend=self.backend,
            socket_options=options,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Make the request. The extension `spends` chooses the connection."""
        pool = self._spending if request.extensions.get("spends", True) else self._reading
        url = request.url
        asked = httpcore.Request(
            request.method,
            httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with _as_httpx():
            answer = await pool.handle_async_request(asked)
        return httpx.Response(answer.status, headers=answer.headers, stream=Body(answer), extensions=answer.extensions)

    async def aclose(self) -> None:
        """Close what is still open."""
        await self._spending.aclose()
        await self._reading.aclose()


@contextmanager
def _as_httpx() -> Iterator[None]:
    try:
        yield
    except tuple(_SAME) as error:
        kind = next(_SAME[each] for each in type(error).__mro__ if each in _SAME)
        raise kind(str(error)) from error


def client(transport: Transport) -> httpx.AsyncClient:
    """A client that reads no environment, follows nothing, keeps no cookies and asks for no compression."""
    made = httpx.AsyncClient(
        transport=transport,
        trust_env=False,
        follow_redirects=False,
        headers={"User-Agent": "smsdesk", "Accept": "*/*", "Accept-Encoding": "identity"},
    )
    made.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=()))
    return made


async def knock(backend: Backend, host: str, port: int, context: ssl.SSLContext | None, patience: float) -> None:
    """Connect, check the certificate if there is a context, and close, without one byte of HTTP.

    Gives up after `patience` seconds, for each of the two. Raises as a call does.
    """
    with _as_httpx():
        stream = await backend.connect_tcp(host, port, patience)
        try:
            if context is not None:
                stream = await stream.start_tls(context, host, patience)
        finally:
            await stream.aclose()


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """What certificates are checked with: the operating system's trust, or one private CA and no other.

    Slow (tens of milliseconds): to be called off the loop. Raises `CaFileUnusable`.
    """
    if ca_file is None:
        return _system_trust()
    context = _bare_context()
    try:
        context.load_verify_locations(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise CaFileUnusable(str(ca_file)) from error
    return context


@lru_cache(maxsize=1)
def _system_trust() -> ssl.SSLContext:
    if sys.platform in ("win32", "darwin"):
        import truststore

        return _bare_context(truststore.SSLContext)
    # Not truststore here: on Linux it reads the whole list of certificates again for each connection.
    context = _bare_context()
    paths = ssl.get_default_verify_paths()
    if paths.cafile or paths.capath:
        context.load_verify_locations(paths.cafile, paths.capath)
    else:
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _bare_context(kind: type[ssl.SSLContext] = ssl.SSLContext) -> ssl.SSLContext:
    # Not ssl.create_default_context(): that one obeys SSLKEYLOGFILE, which writes down what decrypts the traffic.
    context = kind(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    return context


def explain(error: BaseException) -> tuple[Failure, str]:
    """What an exception of a call means, and words for it that hold nothing of the request."""
    chain = list(_chain(error))
    for each in chain:
        match each:
            case Flooded():
                return Failure.FLOOD, phrase("the answer is longer than an answer can be")
            case AddressRefused():
                return Failure.ADDRESS, str(each)
            case NameUnknown():
                return Failure.NAME, phrase("its name is not known on this network")
            case CaFileUnusable():
                return Failure.TLS, phrase("the certificate file {each} cannot be used", each=each)
            case ssl.SSLCertVerificationError():
                return Failure.TLS, phrase(
                    "its certificate is not trusted ({verify_message})", verify_message=each.verify_message
                )
            case ssl.SSLError() if isinstance(error, httpx.ConnectError):
                return Failure.TLS, phrase("it does not speak TLS as it should")
            case ConnectionRefusedError():
                return Failure.CONNECT, phrase("nothing answers at this address")
    for kinds, failure, words in _MEANINGS:
        if isinstance(error, kinds):
            return failure, words
    return Failure.ODD, phrase("the call broke ({name})", name=type(error).__name__)


_MEANINGS: Final[tuple[tuple[tuple[type[BaseException], ...], Failure, str], ...]] = (
    ((httpx.ConnectTimeout,), Failure.CONNECT_TIMEOUT, phrase("no connection in time")),
    ((httpx.ConnectError, httpx.ProxyError), Failure.CONNECT, phrase("no connection could be made")),
    ((httpx.PoolTimeout,), Failure.CONNECT_TIMEOUT, phrase("no connection was free in time")),
    (
        (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError, UnicodeError),
        Failure.REQUEST,
        phrase("the request could not be written"),
    ),
    ((httpx.ReadTimeout, httpx.WriteTimeout), Failure.TIMEOUT, phrase("no answer in time")),
    ((httpx.RemoteProtocolError,), Failure.BROKEN, phrase("the connection ended before a whole answer had come")),
    ((httpx.NetworkError, ssl.SSLError, OSError), Failure.BROKEN, phrase("the connection broke")),
)


def _chain(error: BaseException) -> Iterator[BaseException]:
    at: BaseException | None = error
    for _ in range(20):
        if at is None:
            return
        yield at
        at = at.__cause__ or at.__context__
