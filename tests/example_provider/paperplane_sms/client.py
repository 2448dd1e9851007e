"""Paper Plane: one JSON object over POST, the key in a header, delivery reports pushed with a token.

Source: "Paper Plane for programmers".
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from paperplane_sms.codes import DELIVERY, REFUSALS, TAKEN, WORDS
from smsdesk.core.provider import SENDER, Callback, Field, Limits, ProviderInfo, Purpose, country_field
from smsdesk.core.push import PushDenied, PushUnread, Receipt, Reply
from smsdesk.core.result import CallFailed, Fuse, Reason, Report
from smsdesk.core.state import State
from smsdesk.gateway.grammar import Verdict, judge, refused_here
from smsdesk.gateway.provider import Provider
from smsdesk.gateway.wire import (
    HiddenBytes,
    Unreadable,
    Unsendable,
    as_text,
    digits,
    json_body,
    member,
    read_json,
    read_text,
    sound,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.result import Outgoing, Sent
    from smsdesk.gateway.http import Exchange


class PaperPlane(Provider):
    """One Paper Plane account."""

    INFO = ProviderInfo(
        key="paperplane",
        title="Paper Plane",
        country="IS",
        region="Invented Island",
        mark="PP",
        tone="info",
        base_url="https://api.paperplane.example/v1",
        fields=(
            Field("api_key", "API key", secret=True, required=True),
            Field("token", "Token for callbacks", secret=True),
            SENDER,
            country_field("IS"),
        ),
        limits=Limits(characters=500, connections=1),
        callbacks=(Callback(Purpose.DELIVERY, "POST"),),
    )
    WORDS = WORDS

    async def send(self, messages: Sequence[Outgoing]) -> list[Sent]:
        """Send one message."""
        (message,) = messages
        try:
            key = sound("API key", self.credentials.secrets["api_key"], Reason.AUTH).reveal()
            body = json_body({
                "window": digits(message.to),
                "from": sound("sender name", message.sender, Reason.SENDER),
                "paper": sound("text", message.text, Reason.CONTENT, text=True),
            })  # fmt: skip
        except Unsendable as trouble:
            return [refused_here(trouble)]
        headers = {"X-Key": HiddenBytes(key.encode()), "Content-Type": "application/json"}
        target = f"{self.http.path}/planes".encode()
        exchange = await self.http.call("POST", target, headers=headers, content=body, spends=True, what="planes")
        return judge(exchange, 1, _verdict)

    async def preflight(self) -> None:
        """Connect, nothing more: no call only reads."""
        exchange = await self.http.knock()
        if exchange.failure is not None:
            raise CallFailed(Reason.TRANSPORT, exchange.words, fuse=Fuse.UNREACHABLE)

    def parse_push(self, purpose: Purpose, raw: bytes) -> list[Report]:
        """Read a delivery report."""
        told = self._told(purpose, raw)
        raw = b""  # it holds the token, and a traceback shows what variables hold
        if isinstance(told, Report):
            return [told]
        raise told

    def reply_push(self, purpose: Purpose, raw: bytes, receipt: Receipt, text: str = "") -> Reply:
        """200 ends it; anything else has it sent again."""
        return Reply({Receipt.STORED: 200, Receipt.FAILED: 503, Receipt.DENIED: 403}[receipt], b"thanks")

    def _told(self, purpose: Purpose, raw: bytes) -> Report | PushDenied | PushUnread:
        try:
            content = read_json(read_text(raw))
            given, plane = as_text(member(content, "token")) or "", as_text(member(content, "plane"))
            word = as_text(member(content, "word"))
        except Unreadable:
            return PushUnread("not JSON")
        token = self.credentials.secrets.get("token")
        if token and not hmac.compare_digest(given.encode(errors="replace"), token.reveal().encode()):
            return PushDenied("the token is not ours")
        if purpose is not Purpose.DELIVERY or not plane or not word:
            return PushUnread("a report has a plane and a word")
        return Report(plane, "", DELIVERY.get(word), code=word)


def _verdict(exchange: Exchange) -> list[Verdict | None] | None:
    content = read_json(read_text(exchange.body))
    word = as_text(member(content, "word"))
    if word == TAKEN:
        return [Verdict(State.ACCEPTED, words=word, provider_id=as_text(member(content, "plane")))]
    if word is None:
        return None
    reason = REFUSALS.get(word)
    return [Verdict(State.REJECTED, reason, word, listed=reason is not None)]
