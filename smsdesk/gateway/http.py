"""One account's way to its provider: every call ends in an `Exchange`, whatever the world does."""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from smsdesk.core import address
from smsdesk.core.phrase import phrase
from smsdesk.core.redact import Redactor
from smsdesk.gateway.failure import Failure
from smsdesk.gateway.trace import tidy, trace_id
from smsdesk.gateway.wire import HiddenBytes
from smsdesk.gateway.witness import begin

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Iterator, Mapping

    import httpx

    from smsdesk.core.provider import Credentials, ProviderInfo
    from smsdesk.core.result import Handed
    from smsdesk.gateway.transport import Backend
    from smsdesk.gateway.witness import Witness

log = logging.getLogger(__name__)

#: The most of an answer that is read, in bytes: of a send, and of a list (a reseller's customers, a log).
SHORT_ANSWER: Final = 64 * 1024
LONG_ANSWER: Final = 8 * 1024 * 1024
#: And of its status line and headers, those of interim answers included.
HEAD: Final = 32 * 1024


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited, in seconds: to connect, for each piece of the answer, to write, and for the whole call."""

    connect: float = 10.0
    read: float = 25.0
    write: float = 10.0
    whole: float = 35.0


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one call came to: an answer (`status` is not None), or a `failure` with our words for it.

    `framed`: the answer told its own length, so it is whole. `exposed`: it went over plain http to another computer.
    """

    status: int | None
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    framed: bool
    handed: Handed
    failure: Failure | None
    words: str
    seconds: float
    trace: str
    exposed: bool
    redactor: Redactor = field(repr=False)

    @property
    def redirected(self) -> bool:
        """Whether the answer points elsewhere; it is never followed."""
        return self.status is not None and 300 <= self.status < 400

    def say(self, text: str) -> str:
        """The provider's words as they may be kept and shown: one plain line, cut, without secrets."""
        # Cleaned before it is cut, so that no half of a secret is left, and after, so that no tag was hiding one.
        return self.redactor.clean(tidy(self.redactor.clean(text)))


class Http:
    """The HTTP side of one account. Opens nothing before the first call; `close()` it at the end."""

    def __init__(
        self,
        info: ProviderInfo,
        credentials: Credentials,
        redactor: Redactor | None = None,
        *,
        patience: Patience | None = None,
        backend: Backend | None = None,
    ) -> None:
        self.address = address.checked(info, credentials.base_url or info.base_url)
        parts = address.split(self.address)
        self.path = parts.path.rstrip("/")
        self._https = parts.scheme == "https"
        self._host = parts.hostname or ""
        self._port = parts.port or address.PORTS[parts.scheme]
        self._exposed = address.unprotected(self.address)
        self._account = credentials.account
        self._ca_file = Path(given) if (given := credentials.fields.get("ca_file", "")) else None
        # A second connection that idles would be one too many where the provider allows one.
        self._keep_alive = info.limits.connections > 1
        self._patience = patience or Patience()
        self._backend = backend
        self._client: httpx.AsyncClient | None = None
        self._context: ssl.SSLContext | None = None
        self._opening = asyncio.Lock()
        self._apart = 0
        self.redactor = redactor or Redactor()
        for secret in credentials.secrets.values():
            self.redactor.add(secret)

    async def call(
        self,
        method: str,
        target: bytes,
        *,
        headers: Mapping[str, str | bytes] | None = None,
        content: bytes | None = None,
        spends: bool = False,
        limit: int = SHORT_ANSWER,
        what: str = "",
    ) -> Exchange:
        """Make one request, once; follow nothing, repeat nothing, raise nothing but `CancelledError`.

        `target` is what stands behind the host, quoted as it is to go out; it, `headers` and `content` reach no log.
        `spends`: the call may cost money, so it gets a connection of its own. `limit` is the most of the body that is
        read. `what` names the call in the log. What a cancelled call handed over is known to `witness.watching()`.
        """
        witness = begin(2 if content else 1, limit + HEAD, spends=spends)
        # Hidden here already: these are the local variables of every frame below.
        hidden = {
            name: value if isinstance(value, str) else HiddenBytes(value) for name, value in (headers or {}).items()
        }
        body = None if content is None else HiddenBytes(content)
        answer = _Answer()
        asking = self._ask(answer, method, HiddenBytes(target), hidden, body, spends=spends, limit=limit)
        return await self._outcome(asking, answer, witness, what)

    async def knock(self) -> Exchange:
        """Connect, and check the certificate on https, without one byte of HTTP."""
        return await self._outcome(self._knock(), _Answer(), begin(1, HEAD, spends=False), "knock")

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Inside, every call has a connection of its own, also one that only reads.

        Over one that is kept, a stray answer to an earlier reading is taken for the answer to the next.
        """
        self._apart += 1
        try:
            yield
        finally:
            self._apart -= 1

    async def close(self) -> None:
        """Close what is still open; a later call opens it again."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def _outcome(self, doing: Awaitable[None], answer: _Answer, witness: Witness, what: str) -> Exchange:
        began = asyncio.get_running_loop().time()
        failure: Failure | None = None
        words = ""
        stopped: BaseException | None = None
        try:
            async with asyncio.timeout(self._patience.whole):
                await doing
        except TimeoutError:
            failure, words = Failure.DEADLINE, phrase("no whole answer in time")
        except Exception as error:  # noqa: BLE001 - whatever the world does to a call is an outcome
            from smsdesk.gateway.transport import explain

            failure, words = explain(error)
        except BaseException as error:  # noqa: BLE001 - raised again below, without the frames that held the request
            stopped = error
        if failure is None and answer.headers.get("content-encoding", "identity").lower() != "identity":
            failure, words = Failure.ENCODED, phrase("the answer is compressed, which was not asked for")
        exchange = Exchange(
            answer.status,
            answer.headers,
            bytes(answer.body),
            answer.framed,
            witness.handed,
            failure,
            words,
            asyncio.get_running_loop().time() - began,
            trace_id(),
            self._exposed,
            self.redactor,
        )
        self._note(exchange, what, stopped)
        if stopped is not None:
            stopped.__cause__ = stopped.__context__ = None
            raise stopped.with_traceback(None)
        return exchange

    async def _ask(
        self,
        answer: _Answer,
        method: str,
        target: HiddenBytes,
        headers: Mapping[str, str | HiddenBytes],
        content: HiddenBytes | None,
        *,
        spends: bool,
        limit: int,
    ) -> None:
        client = await self._opened()
        from smsdesk.gateway.transport import Flooded

        apart = spends or self._apart

        # The URL is harmless: httpx logs it and puts it into errors. What goes out is the extension.
        request = client.build_request(
            method,
            self._harmless,
            headers=[
                (name.encode(), value.encode() if isinstance(value, str) else value) for name, value in headers.items()
            ],
            content=content,
            extensions={"target": target, "spends": apart, "timeout": self._timeouts},
        )
        request.headers["Connection"] = "keep-alive" if self._keep_alive and not apart else "close"
        response = await client.send(request, stream=True, auth=None)
        try:
            answer.begins(response)
            async for part in response.aiter_raw():
                answer.body += part
                if len(answer.body) > limit:
                    raise Flooded(phrase("longer than an answer can be"))
        finally:
            await response.aclose()

    async def _knock(self) -> None:
        from smsdesk.gateway import transport

        context = await self._tls()
        backend = self._backend or transport.Backend()
        await transport.knock(backend, self._host, self._port, context, self._patience.connect)

    async def _opened(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._client is None:
                from smsdesk.gateway import transport

                context = await self._tls()
                made = transport.Transport(context, keep_alive=self._keep_alive, backend=self._backend)
                self._client = transport.client(made)
            return self._client

    async def _tls(self) -> ssl.SSLContext | None:
        if self._https and self._context is None:
            from smsdesk.gateway.transport import tls_context

            # Reading the trusted certificates takes tens of milliseconds: not on the window's thread.
            self._context = await asyncio.to_thread(tls_context, self._ca_file)
        return self._context

    @property
    def _harmless(self) -> str:
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{'https' if self._https else 'http'}://{host}:{self._port}/"

    @property
    def _timeouts(self) -> dict[str, float]:
        waits = self._patience
        return {"connect": waits.connect, "read": waits.read, "write": waits.write, "pool": waits.connect}

    def _note(self, exchange: Exchange, what: str, stopped: BaseException | None) -> None:
        came = type(stopped).__name__ if stopped else exchange.failure or exchange.status
        log.log(
            logging.INFO if stopped or exchange.failure else logging.DEBUG,
            "call %s of account %s: %s, %s, %s bytes handed over, %.3f s",
            exchange.trace, self._account, what, came, exchange.handed, exchange.seconds,
        )  # fmt: skip


class _Answer:
    """An answer as it comes in, so that what had come is known when the rest does not."""

    def __init__(self) -> None:
        self.status: int | None = None
        self.headers: dict[str, str] = {}
        self.framed = False
        self.body = bytearray()

    def begins(self, response: httpx.Response) -> None:
        version = response.extensions.get("http_version", b"")
        if version not in (b"HTTP/1.1", b"HTTP/1.0"):
            raise AssertionError(f"a request went out as {version!r}: with HTTP/2 it may have gone out twice")
        self.status = response.status_code
        self.headers = dict(response.headers)
        self.framed = (
            "content-length" in self.headers
            or "chunked" in self.headers.get("transfer-encoding", "").lower()
            or self.status in (204, 304)
        )
