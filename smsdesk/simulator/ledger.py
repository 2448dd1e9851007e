"""What the providers received, written down before anything can go wrong with the answer."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from smsdesk.core.clock import stamp

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from decimal import Decimal
    from pathlib import Path

_MASK = "***"
_IN_TARGET = re.compile(r"(?i)((?:password|api_key|apikey|token)=)[^/&?\s]*")
_IN_BODY = re.compile(r'(?i)("(?:password|api_key|apikey|api_token|token)"\s*:\s*)("(?:[^"\\]|\\.)*"?|[^\s,}]+)')


@dataclass(frozen=True, slots=True)
class Entry:
    """One message, booking or question that a provider received whole; a bundle gives one entry for each message.

    `accepted` says that the provider acted; `charged` is what it took, in credits. `target` and `body` are as
    received, with secrets replaced by three stars. `violation` says what the provider's document does not allow.
    """

    number: int  # of this entry, from 1
    request: int  # entries of one bundle share it
    connection: int
    at_once: int
    time: datetime
    provider: str
    operation: str
    call: str
    account: str
    to: str
    text: str
    sender: str
    reference: str
    accepted: bool
    charged: Decimal
    provider_id: str
    parts: int
    violation: str
    fault: str
    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: str

    def as_json(self) -> dict[str, Any]:
        """The entry with plain values: times in RFC 3339, credits as text."""
        plain: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__}
        plain["time"] = stamp(self.time)
        plain["charged"] = format(self.charged, "f")
        return plain


def masked_target(target: bytes) -> str:
    """A request target without the values of its passwords and keys."""
    return _IN_TARGET.sub(rf"\g<1>{_MASK}", target.decode("utf-8", "backslashreplace"))


def masked_body(body: bytes) -> str:
    """A body without the values of its passwords and keys; bytes that are not UTF-8 are shown as escapes."""
    return _IN_BODY.sub(rf'\g<1>"{_MASK}"', body.decode("utf-8", "backslashreplace"))


def masked_headers(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Headers with the credential of `Authorization` replaced; its scheme stays."""
    return tuple(
        (name, f"{value.partition(' ')[0]} {_MASK}" if name == "authorization" else value) for name, value in headers
    )


class Ledger:
    """Keeps the entries in order, in memory and, if a file is given, as JSON Lines that survive the process."""

    def __init__(self, file: Path | None = None) -> None:
        self.entries: list[Entry] = []
        self._listeners: list[Callable[[Entry], None]] = []
        # Each line is one write to the file: what was written is the kernel's, and a kill cannot take it back.
        self._file = None if file is None else os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def listen(self, listener: Callable[[Entry], None]) -> None:
        """Call `listener` with every further entry, before the provider answers."""
        self._listeners.append(listener)

    def write(self, entry: Entry) -> None:
        """Add an entry; returns when it is in the file."""
        self.entries.append(entry)
        if self._file is not None:
            line = json.dumps(entry.as_json(), ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
            while line:
                line = line[os.write(self._file, line) :]
        for listener in self._listeners:
            listener(entry)

    def close(self) -> None:
        """Close the file; what is in memory stays."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
