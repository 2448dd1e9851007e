"""Why a call has no answer."""

from __future__ import annotations

from enum import StrEnum


class Failure(StrEnum):
    """How a call failed. It says nothing about whether the provider acted: only the byte witness does."""

    ADDRESS = "address"  # the name leads where we do not go
    NAME = "name"  # the name leads nowhere
    CONNECT = "connect"
    CONNECT_TIMEOUT = "connect_timeout"
    TLS = "tls"  # not trusted, another name, or no TLS at all
    REQUEST = "request"  # refused by our own side before a byte was written
    TIMEOUT = "timeout"  # silence while writing or waiting
    DEADLINE = "deadline"  # the whole call took too long
    BROKEN = "broken"  # reset, or ended before a whole answer
    FLOOD = "flood"  # more answer than we read
    ENCODED = "encoded"  # compressed, though we asked that it be not
    ODD = "odd"  # anything else; unlisted, so never taken for "not sent"

    @property
    def unreachable(self) -> bool:
        """Whether no connection was made at all: the lane's trouble, not the message's."""
        return self in _UNREACHABLE


_UNREACHABLE = frozenset({Failure.ADDRESS, Failure.NAME, Failure.CONNECT, Failure.CONNECT_TIMEOUT, Failure.TLS})
