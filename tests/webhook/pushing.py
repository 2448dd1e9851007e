"""What providers push, and a desk that receives it: real store, real providers, real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import json

from smsdesk.core.secret import Secret
from smsdesk.services.accounts import AccountForm

TOKEN = "944a73412bed1240b5a2afa381a928a6"
FIELDS = {
    "ndovubase": ({"sender": "22915"}, {"api_key": "key-1234567", "callback_token": TOKEN}),
    "smsoffice": ({"username": "office", "sender": "Office"}, {"password": "pass-1234567"}),
}


def inbound(inbox_id="77", text="HELLO", **other) -> bytes:
    """A text to a short code, as Ndovubase pushes it."""
    packet = {
        "api_token": TOKEN, "message": text, "shortcode": "22915", "mobile": "254722000111", "inbox_id": inbox_id,
        "service_id": "1", "link_id": "9", "network_name": "Safaricom", "timestamp": "20260601120000", **other,
    }  # fmt: skip
    return json.dumps(packet).encode()


def subscription(update="activation", **other) -> bytes:
    """A subscription, as Ndovubase pushes it."""
    packet = {
        "api_token": TOKEN, "timestamp": "20260601120000", "mobile": "254722000111", "update_type": update,
        "shortcode": "22915", "keyword": "GAME", "subscriber_ref": "5", "service_id": "1", "network_name": "Safaricom",
        **other,
    }  # fmt: skip
    return json.dumps(packet).encode()


def dlr(message="m1", status="200", to="27821234567", words="Delivered") -> bytes:
    """A report, as SMS Office asks for it in an address."""
    return f"messageid={message}&to={to}&from=Office&StatusID={status}&statusMessage={words}".encode()


async def exchange(url: str, method: str = "POST", said: bytes = b"") -> tuple[int, bytes]:
    """One request of a provider: the status, 0 for none, and the body of the answer."""
    host, _, path = url.partition("//")[2].partition("/")
    name, port = host.split(":")
    reader, writer = await asyncio.open_connection(name, int(port))
    try:
        target = f"/{path}" + (f"?{said.decode()}" if method == "GET" and said else "")
        body = said if method == "POST" else b""
        head = f"{method} {target} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        answer = b""
        with contextlib.suppress(ConnectionError):
            answer = await reader.read()
        head, _, body = answer.partition(b"\r\n\r\n")
        return (int(head.split(b" ", 2)[1]) if head else 0), body
    finally:
        writer.close()


class Receptive:
    """One desk, and its receiving side."""

    def __init__(self, desk) -> None:
        self.desk = desk
        self.reception = None
        self.news = []

    async def account(self, provider, name=None):
        fields, secrets = FIELDS[provider]
        kept = {key: Secret(value) for key, value in secrets.items()}
        form = AccountForm(name or provider, provider, "http://127.0.0.1:9/api", fields, kept)
        return await self.desk.accounts.add(form)

    async def open(self) -> None:
        self.reception = self.desk.reception()
        self.reception.news.listen(self.news.append)
        await self.reception.open("127.0.0.1", 0)

    async def close(self) -> None:
        if self.reception is not None:
            await self.reception.close()
            self.reception = None

    async def urls(self):
        return await self.reception.addresses()

    async def rows(self, sql, *params):
        """What stands in the database."""
        return await self.desk.store._database.write(lambda connection: connection.execute(sql, params).fetchall())
