"""A quiet simulator and the smallest client that can speak to it: raw bytes over a socket."""

from __future__ import annotations

import asyncio
import base64
import json
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit

import pytest

from smsdesk.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@dataclass
class Got:
    """What came back on a connection: everything, and the first answer taken apart."""

    raw: bytes
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    ended: str = "eof"  # eof, reset, silent

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def taken_apart(raw: bytes, ended: str) -> Got:
    head, _, body = raw.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    got = Got(raw, body=body, ended=ended)
    if lines[0].startswith("HTTP/1.1 "):
        got.status = int(lines[0].split()[1])
        got.headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    return got


class Caller:
    """Calls the simulated providers; every call on a connection of its own unless said otherwise."""

    def __init__(self, sim: Simulator) -> None:
        self.sim = sim

    def port(self, provider: str) -> int:
        port = urlsplit(self.sim.base_url(provider)).port
        assert port is not None
        return port

    async def bytes(self, provider: str, data: bytes, *, patience: float = 5.0, most: int = 2**20) -> Got:
        """Send bytes and read until the end, for so long and so much."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port(provider))
        raw, ended = b"", "eof"
        try:
            async with asyncio.timeout(patience):
                writer.write(data)
                while len(raw) < most and (piece := await reader.read(65536)):
                    raw += piece
        except TimeoutError:
            ended = "silent"
        except ConnectionError:
            ended = "reset"
        finally:
            writer.transport.abort()
        return taken_apart(raw, ended)

    async def call(
        self, provider: str, method: str, path: str, body: bytes = b"", *, patience: float = 5.0, **headers: str
    ) -> Got:
        target = urlsplit(self.sim.base_url(provider)).path + path
        lines = [f"{method} {target} HTTP/1.1", "Host: 127.0.0.1", "Connection: close"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        if body or method == "POST":
            lines.append(f"Content-Length: {len(body)}")
        return await self.bytes(provider, "\r\n".join([*lines, "", ""]).encode() + body, patience=patience)

    # --- the documented forms

    async def mspace(self, method: str, *pairs: tuple[str, str], **credentials: str) -> Got:
        who = self.sim.credentials("mspace") | credentials
        named = (("username", who["username"]), ("password", who["password"]), *pairs)
        return await self.call(
            "mspace", "GET", "/".join(["", method, *(f"{name}={quote(value, safe='')}" for name, value in named)])
        )

    async def mspace_send(self, to: str = "254722000001", text: str = "Hello", sender: str = "UHURU") -> Got:
        return await self.mspace("sendtext", ("senderid", sender), ("recipient", to), ("message", text))

    def basic(self, **credentials: str) -> dict[str, str]:
        who = self.sim.credentials("nextbyte") | credentials
        word = base64.b64encode(f"{who['username']}:{who['password']}".encode()).decode()
        return {"Authorization": f"Basic {word}", "Content_Type": "application/json", "Accept": "application/json"}

    async def nextbyte(self, path: str, document: object, **credentials: str) -> Got:
        return await self.call("nextbyte", "POST", path, json.dumps(document).encode(), **self.basic(**credentials))

    async def nextbyte_get(self, path: str, **asked: str) -> Got:
        query = f"?{urlencode(asked)}" if asked else ""
        return await self.call("nextbyte", "GET", path + query, **self.basic())

    async def nextbyte_send(
        self, to: str | list[str] = "255738234345", text: str = "Hello", reference: str = "r"
    ) -> Got:
        document = {"from": "SHULE", "to": to, "text": text, "reference": reference}
        return await self.nextbyte("/api/sms/v1/text/single", document)

    async def smsoffice(self, page: str, **asked: str) -> Got:
        who = {name: self.sim.credentials("smsoffice")[name] for name in ("username", "password")}
        return await self.call("smsoffice", "GET", f"/{page}?{urlencode(who | asked, quote_via=quote)}")

    async def smsoffice_send(self, to: str = "27831234567", text: str = "Hello", sender: str = "CapeBranch") -> Got:
        return await self.smsoffice("sendsms.asp", **{"from": sender, "to": to, "message": text})

    async def ndovubase(self, call: str, document: object, kind: str = "application/json") -> Got:
        return await self.call("ndovubase", "POST", f"/{call}", json.dumps(document).encode(), Content_Type=kind)

    async def ndovubase_send(self, mobile: str = "254722000001", message: str = "Hello", **other: object) -> Got:
        document = {
            "api_key": self.sim.credentials("ndovubase")["api_key"],
            "sender_name": "22915",
            "mobile": mobile,
            "message": message,
            "service_id": "44",
            "link_id": "",
        }
        return await self.ndovubase("sendsms", document | other)

    async def send(self, provider: str, to: str = "", text: str = "Hello") -> Got:
        """Send one message through any of the four."""
        number = to or {"nextbyte": "255738234345", "smsoffice": "27831234567"}.get(provider, "254722000001")
        match provider:
            case "mspace":
                return await self.mspace_send(number, text)
            case "nextbyte":
                return await self.nextbyte_send(number, text)
            case "smsoffice":
                return await self.smsoffice_send(number, text)
            case _:
                return await self.ndovubase_send(number, text)


@pytest.fixture
async def sim() -> AsyncIterator[Simulator]:
    """Quiet, with 5000 credits in every account (6000 with Nextbyte)."""
    async with Simulator(quiet=True) as simulator:
        for side in simulator.sides.values():
            for account in side.accounts.values():
                account.balance = Decimal(6000 if side.key == "nextbyte" else 5000)
        yield simulator


@pytest.fixture
def caller(sim: Simulator) -> Caller:
    return Caller(sim)


@pytest.fixture
def calling() -> type[Caller]:
    """For tests that start a simulator of their own."""
    return Caller


@dataclass
class Received:
    method: str
    target: str
    body: bytes


class Receiver:
    """Takes pushes and answers what it is told to; else 200 and, for JSON, the documents' own reply."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.answers: list[tuple[int, bytes]] = []
        self.otherwise = b'{"result_code": 1, "result_desc": "OK", "result_message": ""}'
        self.url = ""
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._take, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def close(self) -> None:
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        method, target, _ = head.split("\r\n")[0].split(" ")
        length = next((int(line[15:]) for line in head.split("\r\n") if line.lower().startswith("content-length:")), 0)
        self.received.append(Received(method, target, await reader.readexactly(length)))
        status, body = self.answers.pop(0) if self.answers else (200, self.otherwise)
        writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body)
        await writer.drain()
        writer.close()
        await writer.wait_closed()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    it = Receiver()
    await it.open()
    yield it
    await it.close()
