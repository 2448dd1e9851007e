"""The byte witness: how much of a request was handed to the socket, counted where it happens."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from smsdesk.core.result import Handed

if TYPE_CHECKING:
    from collections.abc import Iterator


class Witness:
    """What one call wrote and read. `handed` is NONE only if the socket was given no byte of the request.

    `parts` is the number of pieces the request is written in (its head, and its body if it has one); `limit` the most
    bytes of an answer, head and body together, that are read.
    """

    __slots__ = ("_parts", "_pieces", "flooded", "limit", "read")

    def __init__(self, parts: int = 1, limit: int = 0) -> None:
        self._parts = parts
        self._pieces = 0
        self.limit = limit
        self.read = 0
        self.flooded = False

    def writes(self, data: bytes) -> None:
        """Note a piece that is about to be handed over; TLS handshakes do not come by here."""
        if data:
            self._pieces += 1

    def reads(self, data: bytes) -> bool:
        """Note what was received; False if it is more than the limit."""
        self.read += len(data)
        self.flooded = self.flooded or (self.limit > 0 and self.read > self.limit)
        return not self.flooded

    @property
    def handed(self) -> Handed:
        """How much of the request was handed over."""
        if not self._pieces:
            return Handed.NONE
        return Handed.ALL if self._pieces >= self._parts else Handed.SOME


class Watch:
    """Everything that spending calls hand over inside one `watching()` block."""

    def __init__(self) -> None:
        self._seen: list[Witness] = []

    def add(self, witness: Witness) -> None:
        """Watch one more call."""
        self._seen.append(witness)

    @property
    def handed(self) -> Handed:
        """NONE only if no spending call inside the block handed over a single byte."""
        kinds = {witness.handed for witness in self._seen} or {Handed.NONE}
        return kinds.pop() if len(kinds) == 1 else Handed.SOME


#: The witness of the call that is being made in this task.
current: ContextVar[Witness] = ContextVar("witness")
_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watching() -> Iterator[Watch]:
    """See what spending calls inside the block handed over, also when they are cancelled and so give no answer."""
    watch = Watch()
    token = _watch.set(watch)
    try:
        yield watch
    finally:
        _watch.reset(token)


def begin(parts: int, limit: int, *, spends: bool) -> Witness:
    """The witness of a new call, made the current one of this task and shown to who is watching."""
    witness = Witness(parts, limit)
    current.set(witness)
    watch = _watch.get()
    if spends and watch is not None:
        watch.add(witness)
    return witness
