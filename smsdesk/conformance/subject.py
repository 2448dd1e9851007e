"""The provider that is tried: its class, an account of it, and exchanges as they were recorded."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, is_dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from smsdesk.conformance.server import Answer, Server, framed
from smsdesk.core.provider import Capability, Credentials
from smsdesk.core.result import Customer, Outgoing
from smsdesk.core.secret import Secret
from smsdesk.gateway.http import Http, Patience

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

    from smsdesk.gateway.provider import Provider

#: Needs quoting, escaping and encoding everywhere; for accounts whose secrets are looked for afterwards.
CANARY: Final = 'cAn4ry/"p+ss%wörd&7Q'
#: The same where keys are plain, and in pushes.
PLAIN_CANARY: Final = "cAn4ryPlainKey7Qz"

#: A test waits this long for nothing, in seconds.
QUICK: Final = Patience(connect=0.5, read=0.5, write=0.5, whole=1.5)

#: What stands for the number and for the id in a recorded answer, where a case puts in others.
TO: Final = "<<to>>"
ID: Final = "<<id>>"


@dataclass(frozen=True, slots=True)
class Recorded:
    """One exchange: what was asked of the client, what went out, what came back, and what the client made of it."""

    name: str
    ask: dict[str, Any]
    requests: list[dict[str, Any]]
    answers: list[dict[str, Any]]
    result: Any

    @property
    def call(self) -> str:
        """The client's method: the file's name up to the first dot."""
        return self.name.split(".")[0]

    def answer(self, place: int = 0, to: str = "", provider_id: str = "12345") -> Answer:
        """One of its answers as bytes, with this number and id where it has marks for them."""
        said = self.answers[place]
        number = to or str(self.ask.get("to", "")).removeprefix("+")
        body = str(said["body"]).replace(TO, number).replace(ID, provider_id)
        return framed(body.encode(), int(said.get("status", 200)))

    def all_answers(self) -> list[Answer]:
        """All of them."""
        return [self.answer(place) for place in range(len(self.answers))]


class Subject:
    """A provider's class with a folder of exchanges."""

    def __init__(self, kind: type[Provider], folder: Path) -> None:
        self.kind = kind
        account = json.loads((folder / "account.json").read_text(encoding="utf-8"))
        self._fields: dict[str, str] = account["fields"]
        self._secrets: dict[str, str] = account["secrets"]
        self.plain_secrets: bool = account.get("plain_secrets", False)
        self.exchanges = {
            path.stem: _recorded(path.stem, json.loads(path.read_text(encoding="utf-8")))
            for path in sorted(folder.glob("*.json"))
            if path.stem != "account" and not path.stem.startswith("push.")
        }
        self.pushes = {
            path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("push.*.json"))
        }

    def can(self, needs: Capability | None) -> bool:
        """Whether the provider has this ability; None is had by all."""
        return needs is None or needs in self.kind.capabilities()

    @property
    def canary(self) -> str:
        """The value of every secret of a canary's account."""
        return PLAIN_CANARY if self.plain_secrets else CANARY

    def of(self, call: str) -> list[Recorded]:
        """The exchanges of one of the client's methods."""
        return [each for each in self.exchanges.values() if each.call == call]

    @asynccontextmanager
    async def provider(self, url: str, *, canary: str = "") -> AsyncIterator[Provider]:
        """A client of an account at this address, behind the path of the real one; `canary` is then every secret."""
        path = urlsplit(self.kind.INFO.base_url).path
        secrets = dict.fromkeys(self.kind.INFO.secrets, canary) if canary else self._secrets
        hidden = {name: Secret(value) for name, value in secrets.items()}
        credentials = Credentials("account-1", url + path, self._fields, hidden)
        http = Http(self.kind.INFO, credentials, patience=QUICK)
        try:
            yield self.kind(credentials, http)
        finally:
            await http.close()

    @asynccontextmanager
    async def served(self, *answers: Answer, canary: str = "") -> AsyncIterator[tuple[Provider, Server]]:
        """A client and the server that it calls."""
        async with Server(answers) as server, self.provider(server.url, canary=canary) as provider:
            yield provider, server


async def perform(provider: Provider, recorded: Recorded) -> object:
    """Do what the exchange asks; a send gives its one `Sent`. Raises what the client raises."""
    ask = dict(recorded.ask)
    match recorded.call:
        case "send":
            return (await provider.send([Outgoing(**ask)]))[0]
        case "schedule":
            at = datetime.fromisoformat(ask.pop("at"))
            return (await provider.schedule([Outgoing(**ask)], at))[0]
        case "reports":
            return await provider.reports(datetime.fromisoformat(ask["since"]), _keep)
        case "create_customer":
            return await provider.create_customer(Customer(**{**ask, "price": Decimal(ask["price"])}))
        case call:
            found: object = await getattr(provider, call)(**ask)
            return found


async def _keep(raw: bytes) -> None:
    _ = raw


def plain(value: object) -> object:
    """A result as JSON has it: enums and decimals as text."""
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(each) for name, each in asdict(value).items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    return value if value is None or isinstance(value, bool | int) else str(value)


def holds(found: object, wanted: object) -> bool:
    """Whether a result says what is wanted; of an object, only the names that are written down."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(holds(found.get(name), each) for name, each in wanted.items())
    if isinstance(wanted, list):
        return isinstance(found, list) and len(found) == len(wanted) and all(map(holds, found, wanted))
    return bool(found == wanted)


def _recorded(name: str, content: Mapping[str, Any]) -> Recorded:
    return Recorded(name, content.get("ask", {}), content.get("requests", []), content["answers"], content["result"])
