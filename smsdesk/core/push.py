"""What a provider tells the desk by itself, and how the desk answers."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from typing import Final

#: A stamp names no zone; whoever pushes texts and subscriptions is in Kenya, which has no summer time.
_STAMPED: Final = timezone(timedelta(hours=3))
#: A stamp is believed if it lies within so long before the push came in, or so little after it: clocks differ.
_LATE: Final = timedelta(days=1)
_EARLY: Final = timedelta(minutes=15)


class Receipt(StrEnum):
    """What the desk did with a push."""

    STORED = "stored"  # also when it was not understood: the same bytes again would help nobody
    FAILED = "failed"  # it could not be stored; the provider should send it again
    DENIED = "denied"  # it does not carry the token of this account


class PushDenied(Exception):
    """A push does not carry the token of this account."""


class PushUnread(ValueError):
    """A push is not what the provider's document describes; it is kept as it came."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A text that somebody wrote to a short code. Ids are text; `link_id` goes back unchanged with the reply."""

    inbox_id: str
    sender: str
    short_code: str
    text: str
    service_id: str = ""
    link_id: str = ""
    network: str = ""
    time: str = ""  # as the provider writes it

    @property
    def key(self) -> str:
        """The same for every copy of one message."""
        return self.inbox_id


@dataclass(frozen=True, slots=True)
class Subscription:
    """Somebody joined a service (`active`) or left it."""

    number: str
    service_id: str
    active: bool
    short_code: str = ""
    keyword: str = ""
    subscriber_ref: str = ""
    network: str = ""
    time: str = ""

    @property
    def key(self) -> str:
        """The same for every exact copy of one event."""
        return _digest(*self._event, self.time)

    @property
    def event(self) -> str:
        """The same also for a copy that was stamped anew; a person may do the same twice, so time decides."""
        return _digest(*self._event)

    @property
    def _event(self) -> tuple[str, ...]:
        update = "activation" if self.active else "deactivation"
        return self.service_id, self.short_code, self.number, update, self.keyword, self.subscriber_ref


@dataclass(frozen=True, slots=True)
class Reply:
    """What a push is answered with."""

    status: int
    body: bytes
    content_type: str = "text/plain; charset=utf-8"


def said_at(stamp: str) -> datetime | None:
    """The moment of a stamp such as 20180217065028 (Ndovubase documentation: YmdHis); None where it is none."""
    if not (len(stamp) == 14 and stamp.isascii() and stamp.isdigit()):
        return None
    try:
        return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=_STAMPED)
    except ValueError:
        return None


def far_off(stamp: str, came: datetime) -> bool:
    """Whether a stamp says a moment that cannot be when this happened; one that is none says nothing."""
    said = said_at(stamp)
    return said is not None and not came - _LATE <= said <= came + _EARLY


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()
