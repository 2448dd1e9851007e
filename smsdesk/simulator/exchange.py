"""One request as it came over the wire, what it means to a provider, and what is answered."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from smsdesk.simulator.faults import Fault


@dataclass(frozen=True, slots=True)
class Request:
    """A request received to its last byte; `target` is exactly what stood in the request line."""

    number: int  # counted over the whole simulator, from 1
    connection: int  # which connection brought it
    at_once: int  # how many connections of this provider were open then, this one included
    method: str
    target: bytes
    headers: tuple[tuple[str, str], ...]  # names in lower case, in their order
    body: bytes

    @property
    def path(self) -> bytes:
        """The target up to the first question mark, still encoded."""
        return self.target.partition(b"?")[0]

    @property
    def query(self) -> bytes | None:
        """What follows the first question mark, still encoded; None where there is none."""
        _, mark, query = self.target.partition(b"?")
        return query if mark else None

    def header(self, name: str) -> str:
        """The first header of this name (lower case), or an empty text."""
        return next((value for each, value in self.headers if each == name), "")


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: a status, a body as bytes, and what the body calls itself."""

    status: int
    body: bytes
    content_type: str = "text/plain; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Item:
    """One message or one booking within a request; the provider fills in what became of it."""

    to: str = ""
    text: str = ""
    sender: str = ""
    reference: str = ""
    accepted: bool = False
    charged: Decimal = field(default_factory=Decimal)
    provider_id: str = ""
    parts: int = 0


@dataclass(slots=True)
class Call:
    """What a request means: `work` lets the provider act and gives its answer; until then nothing has happened."""

    operation: str  # the desk's verb: send, balance, sign_in, top_up …; empty where nobody knows such a call
    name: str  # the provider's own word: sendtext, text/multi …
    work: Callable[[Fault | None], Answer]
    account: str = ""
    items: list[Item] = field(default_factory=list)
    violation: str = ""  # what the provider's document does not allow, in words


def text_answer(text: str, status: int = 200, content_type: str = "text/plain; charset=utf-8") -> Answer:
    """A line of prose in UTF-8."""
    return Answer(status, text.encode(), content_type)


def json_answer(document: object, status: int = 200) -> Answer:
    """A JSON document, as these services write it: UTF-8, not escaped."""
    return Answer(status, json.dumps(document, ensure_ascii=False).encode(), "application/json")


def refusal(call: Call, violation: str, answer: Answer) -> Answer:
    """Note what the document does not allow, and give the answer back."""
    call.violation = violation
    return answer


class _Twice(Exception):
    """A JSON object names the same key twice."""


def _once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    for key, value in pairs:
        if key in seen:
            raise _Twice(key)
        seen[key] = value
    return seen


def read_object(body: bytes) -> dict[str, Any] | None:
    """The JSON object in `body`; None for anything else, for broken UTF-8 and for a key said twice."""
    try:
        document = json.loads(body.decode("utf-8"), object_pairs_hook=_once)
    except (ValueError, RecursionError, _Twice):
        return None
    return document if isinstance(document, dict) else None


def percent_decode(raw: bytes, *, plus: bool = False) -> str | None:
    """Undo percent-encoding strictly; None for a broken escape or for bytes that are not UTF-8.

    `plus` turns a plus sign into a space, as forms have it; otherwise it stays a plus sign.
    """
    if plus:
        raw = raw.replace(b"+", b" ")
    first, *rest = raw.split(b"%")
    pieces = [first]
    for piece in rest:
        if len(piece) < 2 or not all(digit in b"0123456789abcdefABCDEF" for digit in piece[:2]):
            return None
        pieces.append(bytes([int(piece[:2], 16)]) + piece[2:])
    try:
        return b"".join(pieces).decode("utf-8")
    except UnicodeDecodeError:
        return None


def read_query(query: bytes | None) -> dict[str, str] | None:
    """The parameters of a query with their names in lower case; None if broken, or if a name stands twice."""
    found: dict[str, str] = {}
    for pair in (query or b"").split(b"&") if query else ():
        name, equals, value = pair.partition(b"=")
        key, text = percent_decode(name, plus=True), percent_decode(value, plus=True)
        if not equals or key is None or text is None or key.lower() in found:
            return None
        found[key.lower()] = text
    return found
