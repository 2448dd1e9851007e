"""Nextbyte, Tanzania: JSON over https with a user name and a password; the only one whose log can be asked.

Source: Nextbyte Developer API, and the vendor's public collection for the paths that it implies (text, logs).
"""

from __future__ import annotations

import base64
import secrets
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from smsdesk.core.provider import (
    CA_FILE,
    PASSWORD,
    RATE,
    SENDER,
    USERNAME,
    Field,
    FieldKind,
    Limits,
    ProviderInfo,
    country_field,
)
from smsdesk.core.result import Balance, CallFailed, Lookup, Reason, SignIn
from smsdesk.gateway.grammar import answer_of, judge, no_reading, refused_here
from smsdesk.gateway.http import LONG_ANSWER, SHORT_ANSWER
from smsdesk.gateway.provider import Provider
from smsdesk.gateway.wire import (
    HiddenBytes,
    Unsendable,
    amount,
    as_text,
    digits,
    json_body,
    member,
    read_json,
    sound,
)
from smsdesk.providers.nextbyte.statuses import found, log_rows, refusal, same_reference, send_verdicts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.result import Outgoing, Sent
    from smsdesk.gateway.http import Exchange

#: The most rows that a log gives at once.
ROWS = 500


class Nextbyte(Provider):
    """One Nextbyte account. Messages of one call share one `reference`, by which its log is asked afterwards."""

    INFO = ProviderInfo(
        key="nextbyte",
        title="Nextbyte",
        country="TZ",
        region="Tanzania",
        mark="NB",
        tone="teal",
        base_url="https://messaging-service.co.tz",
        fields=(
            USERNAME,
            PASSWORD,
            SENDER,
            country_field("TZ"),
            Field(
                "test_mode",
                "Test only",
                "Nextbyte makes the answers up: nothing is sent and nothing is paid.",
                kind=FieldKind.SWITCH,
                advanced=True,
            ),
            Field(
                "bundle",
                "Messages in one call",
                "Up to 100. If an answer is lost, that many messages are uncertain until the log is read.",
                default="1",
                kind=FieldKind.NUMBER,
                advanced=True,
            ),
            RATE,
            CA_FILE,
        ),
        limits=Limits(parts=25, connections=4, bundle=100),
        fuse_silent=3,
    )

    async def send(self, messages: Sequence[Outgoing]) -> list[Sent]:
        """Send one message, or several to different numbers in one call; all of one call have one reference.

        Raises `ValueError` for two references, for a number that is in it twice, and for more than the limit.
        """
        numbers = {message.to for message in messages}
        references = {message.reference for message in messages}
        if len(numbers) != len(messages) or len(references) != 1 or len(messages) > self.INFO.limits.bundle:
            raise ValueError("a bundle has one reference and no number twice")
        try:
            headers = self._headers()
            texts = [_text(message) for message in messages]
            body = json_body(
                {**texts[0], "reference": messages[0].reference}
                if len(texts) == 1
                else {"messages": texts, "reference": messages[0].reference}
            )
        except Unsendable as trouble:
            return [refused_here(trouble)] * len(messages)
        page = ("test/" if self._test_mode else "") + ("text/single" if len(texts) == 1 else "text/multi")
        target = self._target(page)
        exchange = await self.http.call("POST", target, headers=headers, content=body, spends=True, what=page)
        return judge(exchange, len(messages), lambda answer: send_verdicts(answer, [text["to"] for text in texts]))

    async def preflight(self) -> None:
        """Read the balance."""
        await self.balance()

    async def sign_in(self) -> SignIn:
        """Test the sign-in by reading the balance."""
        try:
            balance = await self.balance()
        except CallFailed as failed:
            if failed.reason is Reason.AUTH and failed.http_status is not None:
                return SignIn(False, failed.words, reason=Reason.AUTH)
            raise
        return SignIn(True, "Signed in.", balance)

    async def balance(self) -> Balance:
        """Read the balance (Get sms balance): messages, or money where the answer has a `display`."""
        exchange = await self._read("GET", "balance")
        if exchange.status == 405:
            # "All the requests are submitted thorough HTTP POST method", says the same document.
            exchange = await self._read("POST", "balance")
        return answer_of(exchange, lambda text: self._balance(exchange, text), refusal)

    def _balance(self, exchange: Exchange, text: str) -> Balance | None:
        content = read_json(text)
        credits_left = amount(member(content, "sms_balance"))
        if credits_left is None:
            return None
        if member(content, "type") is None:
            return Balance(credits_left, self.INFO.unit)
        display = exchange.say(as_text(member(content, "display")) or "")
        return Balance(credits_left, display.split(" ")[-1] if " " in display else "", display)

    async def lookup(self, reference: str, numbers: Sequence[str], control: str = "") -> Lookup:
        """Ask the log for one attempt by its reference; it can be asked again and reaches back 48 hours."""
        wanted = [digits(number) for number in numbers]
        rows = await self._log(reference)
        results = tuple(each for row in rows if (each := found(row, wanted)) is not None)
        # Where the rows do not say whose they are: see that the log really looks at the reference.
        vouched = all(same_reference(row, reference) for row in rows)
        if results and not vouched and await self._log(secrets.token_hex(16)):
            raise CallFailed(Reason.PARSE, "the log answers whatever it is asked for")
        return Lookup(results, bool(control) and bool(await self._log(control)))

    async def _log(self, reference: str) -> list[object]:
        exchange = await self._read("GET", "logs", {"reference": reference, "limit": str(ROWS)}, LONG_ANSWER)
        return answer_of(exchange, log_rows, refusal)

    async def _read(
        self, method: str, page: str, query: dict[str, str] | None = None, limit: int = SHORT_ANSWER
    ) -> Exchange:
        try:
            headers = self._headers()
        except Unsendable as trouble:
            raise no_reading(trouble) from None
        target = self._target(page) + (f"?{urlencode(query)}".encode() if query else b"")
        return await self.http.call(method, target, headers=headers, limit=limit, what=page)

    def _target(self, page: str) -> bytes:
        return f"{self.http.path}/api/sms/v1/{page}".encode()

    def _headers(self) -> dict[str, str | bytes]:
        user = self.credentials.fields.get("username", "")
        sound("user name", user, Reason.AUTH)
        sound("password", self.credentials.secrets["password"], Reason.AUTH)
        if ":" in user:
            raise Unsendable(Reason.AUTH, "a user name with a colon cannot sign in")
        pair = f"{user}:{self.credentials.secrets['password'].reveal()}".encode()
        # "RFC2045-MIME" in the document, but lines are never broken here: the header could not hold them.
        basic = HiddenBytes(b"Basic " + base64.b64encode(pair))
        return {"Authorization": basic, "Content-Type": "application/json", "Accept": "application/json"}

    @property
    def _test_mode(self) -> bool:
        return self.credentials.fields.get("test_mode", "").casefold() in ("1", "true", "yes", "on")


def _text(message: Outgoing) -> dict[str, str]:
    return {
        "from": sound("sender name", message.sender, Reason.SENDER),
        "to": digits(message.to),
        "text": sound("text", message.text, Reason.CONTENT, text=True),
    }
