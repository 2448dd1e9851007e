"""Ndovubase, Kenyan short codes: JSON over https with the API key in the body.

Source: Ndovubase documentation, Short code messaging.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.core.phrase import phrase
from smsdesk.core.provider import (
    CA_FILE,
    RATE,
    REPORTS_FROM,
    SENDER,
    Callback,
    Field,
    FieldKind,
    Limits,
    ProviderInfo,
    Purpose,
    country_field,
)
from smsdesk.core.result import CallFailed, Fuse, Reason, SignIn
from smsdesk.core.state import State
from smsdesk.gateway.change import changed, not_asked
from smsdesk.gateway.grammar import Contradiction, Verdict, judge, refused_here
from smsdesk.gateway.provider import Provider
from smsdesk.gateway.wire import Unsendable, amount, as_text, digits, json_body, member, read_json, read_text, sound
from smsdesk.providers.ndovubase import pushes
from smsdesk.providers.ndovubase.codes import NO_BALANCE, NO_ID, REFUSALS, SUBSCRIPTION_WORDS, SUCCESS, WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.push import Incoming, Receipt, Reply, Subscription
    from smsdesk.core.result import Changed, Outgoing, Report, Sent
    from smsdesk.gateway.http import Exchange

#: Where a request goes when only the host was typed.
PATH = "/sms/v3"


class Ndovubase(Provider):
    """One Ndovubase account. It has no read-only call: only sending tells whether the key is right."""

    INFO = ProviderInfo(
        key="ndovubase",
        title="Ndovubase",
        country="KE",
        region=phrase("Kenya, short codes"),
        mark="ND",
        tone="unsure",
        base_url="https://bulk.ndovubase.com/sms/v3",
        fields=(
            Field("api_key", phrase("API key"), secret=True, required=True),
            Field(
                "callback_token",
                phrase("Token for callbacks"),
                phrase("What Ndovubase sends along with every callback; not checked if empty."),
                secret=True,
            ),
            Field("short_code", phrase("Short codes"), phrase("Separate them with commas."), kind=FieldKind.LIST),
            Field("service_id", phrase("Service id"), phrase("The number of the service that Ndovubase gave you.")),
            SENDER,
            country_field("KE"),
            RATE,
            REPORTS_FROM,
            CA_FILE,
        ),
        limits=Limits(characters=920, connections=2),
        unit="credits",
        answers=True,
        callbacks=tuple(
            Callback(
                purpose,
                "POST",
                phrase("Send it to your Ndovubase account manager."),
                phrase("Ndovubase tries again 3 times, 3 minutes apart; after about 9 minutes it is lost."),
            )
            for purpose in Purpose
        ),
    )
    WORDS = WORDS

    async def send(self, messages: Sequence[Outgoing]) -> list[Sent]:
        """Send one message (Sending short code messages). `extras` may hold `service_id` and `link_id`."""
        (message,) = messages
        try:
            body = json_body({
                "api_key": self._api_key(),
                "sender_name": sound(phrase("sender name"), message.sender, Reason.SENDER),
                "mobile": digits(message.to),
                "message": sound("text", message.text, Reason.CONTENT, text=True),
                "service_id": message.extras.get("service_id", self.credentials.fields.get("service_id", "")),
                "link_id": message.extras.get("link_id", ""),
            })  # fmt: skip
        except Unsendable as trouble:
            return [refused_here(trouble)]
        return judge(await self._post("sendsms", body), 1, _send_answer)

    async def preflight(self) -> None:
        """Connect and check the certificate, nothing more: there is no call that only reads."""
        exchange = await self.http.knock()
        if exchange.failure is not None:
            raise CallFailed(Reason.TRANSPORT, exchange.words, fuse=Fuse.UNREACHABLE)

    async def sign_in(self) -> SignIn:
        """Say whether the service can be reached; the key shows with the first message."""
        await self.preflight()
        return SignIn(None, phrase("The service answers. Whether the API key is right shows with the first message."))

    async def subscribe(self, number: str, service_id: str, *, active: bool) -> Changed:
        """Have somebody join a service or leave it ((Un)Subscription API)."""
        try:
            body = json_body({
                "api_key": self._api_key(),
                "service_id": sound(phrase("service id"), service_id, Reason.CONTENT),
                "mobile": digits(number),
                "option": "activation" if active else "deactivation",
            })  # fmt: skip
        except Unsendable as trouble:
            return not_asked(trouble)
        return changed(await self._post("subscribermanage", body), _managed)

    def parse_push(self, purpose: Purpose, raw: bytes) -> list[Incoming | Subscription | Report]:
        """Read an inbound message, a subscription or a delivery report."""
        told = pushes.parse(purpose, raw, self.credentials.secrets.get("callback_token"))
        raw = b""  # it holds the token, and a traceback shows what variables hold
        if isinstance(told, Exception):
            told.__context__ = None
            raise told
        return told

    def reply_push(self, purpose: Purpose, raw: bytes, receipt: Receipt, text: str = "") -> Reply:
        """Answer with both families of keys that the document has; with `text`, the platform sends it at once."""
        return pushes.reply(purpose, raw, receipt, text)

    async def _post(self, page: str, body: bytes) -> Exchange:
        return await self.http.call(
            "POST",
            f"{self.http.path or PATH}/{page}".encode(),
            headers={"Content-Type": "application/json", "Accept": "application/json"},
            content=body,
            spends=True,
            what=page,
        )

    def _api_key(self) -> str:
        return sound(phrase("API key"), self.credentials.secrets["api_key"], Reason.AUTH).reveal()


def _send_answer(exchange: Exchange) -> list[Verdict | None] | None:
    content = read_json(read_text(exchange.body))
    # The short code form is an object, the bulk form an array of one.
    items = content if isinstance(content, list) else [content]
    verdicts = [_item(item) for item in items]
    if len({verdict and verdict.state for verdict in verdicts}) > 1:
        raise Contradiction
    return list(verdicts[:1]) if verdicts and verdicts[0] else None


def _item(item: object) -> Verdict | None:
    code = as_text(member(item, "status_code"))
    if code is None:
        return None
    words = as_text(member(item, "status_desc")) or ""
    provider_id = as_text(member(item, "message_id"))
    if provider_id in NO_ID:
        provider_id = None
    known = REFUSALS.get(code)
    if known is not None and provider_id is not None:
        raise Contradiction  # refused, and yet it has an id: somebody may get it
    if known is not None:
        return Verdict(State.REJECTED, known.reason, f"{code}: {words or known.words}")
    if code not in SUCCESS and provider_id is None:
        return Verdict(State.REJECTED, None, f"{code}: {words}", listed=False)
    balance = as_text(member(item, "credit_balance")) or ""
    return Verdict(
        State.ACCEPTED,
        words=words if code in SUCCESS else f"{code}: {words}",
        provider_id=provider_id,
        cost=amount(member(item, "message_cost")),
        balance=None if balance in NO_BALANCE else amount(balance),
    )


def _managed(exchange: Exchange) -> list[Verdict | None] | None:
    content = read_json(read_text(exchange.body))
    item = content[0] if isinstance(content, list) and len(content) == 1 else content
    code = as_text(member(item, "status_code"))
    if code is None:
        return None
    words = as_text(member(item, "status_desc")) or ""
    line = words.casefold()
    if code in SUCCESS:
        if "fail" in line:
            raise Contradiction
        return [Verdict(State.ACCEPTED, words=words)]
    # "1 – Success; else Failed", whatever the code.
    known = REFUSALS.get(code)
    reason = next((meant for piece, meant in SUBSCRIPTION_WORDS.items() if piece in line), known and known.reason)
    said = f"{code}: {words or (known.words if known else '')}"
    return [Verdict(State.REJECTED, reason, said, listed=known is not None)]
