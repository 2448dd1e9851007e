"""SMS Office, South Africa: two pages with everything in the query of a GET, one connection for everyone.

Source: SMS Office HTTP API Specification.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from smsdesk.core.phrase import phrase
from smsdesk.core.provider import (
    ALONE,
    CA_FILE,
    PASSWORD,
    RATE,
    REPORTS_FROM,
    SENDER,
    USERNAME,
    Callback,
    Limits,
    ProviderInfo,
    Purpose,
    country_field,
)
from smsdesk.core.push import PushUnread, Receipt, Reply
from smsdesk.core.result import Balance, Reason, Report, SignIn
from smsdesk.core.state import State
from smsdesk.gateway.grammar import (
    Contradiction,
    Verdict,
    answer_of,
    judge,
    no_reading,
    refused_here,
    signed_in_by,
)
from smsdesk.gateway.provider import Provider
from smsdesk.gateway.trace import tidy
from smsdesk.gateway.wire import Unsendable, amount, digits, query_target, read_text, sound
from smsdesk.providers.smsoffice.codes import DELIVERY, ERRORS, TRACKING, WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from smsdesk.core.push import Incoming, Subscription
    from smsdesk.core.result import Outgoing, Sent
    from smsdesk.gateway.http import Exchange
    from smsdesk.gateway.wire import Pairs


class SmsOffice(Provider):
    """One SMS Office account. "Please limit the number of concurrent connections to 1": one lane for all of them."""

    INFO = ProviderInfo(
        key="smsoffice",
        title="SMS Office",
        country="ZA",
        region=phrase("South Africa"),
        mark="SO",
        tone="warn",
        base_url="http://www.smsoffice.co.za/sms/api",
        fields=(USERNAME, PASSWORD, SENDER, country_field("ZA"), RATE, ALONE, REPORTS_FROM, CA_FILE),
        limits=Limits(characters=620, parts=4, connections=1),
        unit="credits",
        shared_lane=True,
        plain_http=True,
        callbacks=(
            Callback(
                Purpose.DELIVERY,
                "GET",
                phrase("Paste it in the API section of your SMS Office account."),
                phrase("SMS Office tries again after 1 hour, 3 hours and 12 hours; then the report is lost."),
            ),
        ),
        sender_pattern=r"[A-Za-z0-9]{1,11}|[0-9]{1,15}",
        sender_rule=phrase("letters and digits, at most 11"),
    )
    WORDS = WORDS

    async def send(self, messages: Sequence[Outgoing]) -> list[Sent]:
        """Send one message (Sending an SMS Message)."""
        (message,) = messages
        if not re.fullmatch(self.INFO.sender_pattern, message.sender):
            return [refused_here(Unsendable(Reason.SENDER, f"a sender name is {self.INFO.sender_rule}"))]
        try:
            target = self._target(
                "sendsms.asp",
                ("from", message.sender),
                ("to", digits(message.to)),
                ("message", sound("text", message.text, Reason.CONTENT, text=True)),
            )
        except Unsendable as trouble:
            return [refused_here(trouble)]
        exchange = await self.http.call("GET", target, spends=True, what="sendsms")
        return judge(exchange, 1, _send_answer)

    async def preflight(self) -> None:
        """Read the balance."""
        await self.balance()

    async def sign_in(self) -> SignIn:
        """Test the sign-in by reading the balance."""
        return await signed_in_by(self.balance())

    async def balance(self) -> Balance:
        """Read the balance (Retrieving your gateway balance)."""
        try:
            target = self._target("balance.asp")
        except Unsendable as trouble:
            raise no_reading(trouble) from None
        exchange = await self.http.call("GET", target, what="balance")
        return Balance(answer_of(exchange, _credits, _refused), self.INFO.unit)

    def parse_push(self, purpose: Purpose, raw: bytes) -> list[Incoming | Subscription | Report]:
        """Read a delivery report (Delivery Reports, Callback format). No token is documented."""
        told = _told(raw) if purpose is Purpose.DELIVERY else {}
        message, status = told.get("messageid", "").strip(), told.get("statusid", "").strip()
        if not message or not status:
            raise PushUnread("a report has a messageid and a StatusID")
        known = DELIVERY.get(status)
        to = re.sub(r"[^0-9]", "", told.get("to", ""))
        words = tidy(told.get("statusmessage", "").strip("\"'“”‘’ ")) or (known.words if known else "")
        return [
            Report(
                message[:200],
                f"+{to}" if to and to[0] != "0" else to,
                known.state if known else None,
                known.reason if known else None,
                code=status[:40],
                words=words,
            )
        ]

    def reply_push(self, purpose: Purpose, raw: bytes, receipt: Receipt, text: str = "") -> Reply:
        """200 for whatever is kept, known or not; 500, and no other status, has it sent again. It delivers no text."""
        _ = purpose, raw, text
        if receipt is Receipt.STORED:
            return Reply(200, b"OK")
        return Reply(500, b"FAILED") if receipt is Receipt.FAILED else Reply(404, b"Not found")

    def _target(self, page: str, *pairs: tuple[str, str]) -> bytes:
        who: Pairs = (
            ("username", sound(phrase("user name"), self.credentials.fields.get("username", ""), Reason.AUTH)),
            ("password", sound("password", self.credentials.secrets["password"], Reason.AUTH)),
        )
        base = self.http.path or "/sms/api"
        return query_target(f"{base}/{page}", (*who, *pairs))


def _told(raw: bytes) -> dict[str, str]:
    """The parameters of a callback, names in small letters. Raises `PushUnread`."""
    try:
        pairs = parse_qsl(raw.decode("ascii"), keep_blank_values=True, max_num_fields=40, errors="replace")
    except ValueError:
        raise PushUnread("not the query of an address") from None
    told: dict[str, str] = {}
    for name, value in pairs:
        if told.setdefault(name.casefold(), value) != value:
            raise PushUnread(f"{tidy(name, 40)} has two values")
    return {name: value.replace("\0", "\ufffd") for name, value in told.items()}


def _credits(text: str) -> Decimal | None:
    # "Returns: Success: (floating point …)" may also be read as the bare number.
    word, tail = spoken(text)
    return None if word == "error" else amount(tail)


def _refused(text: str, _status: int) -> Verdict | None:
    word, tail = spoken(text)
    return refusal(tail) if word == "error" else None


def _send_answer(exchange: Exchange) -> list[Verdict | None] | None:
    word, tail = spoken(read_text(exchange.body))
    if not word:
        return None
    other = "error" if word == "success" else "success"
    if re.search(rf"\b{other}\s*:", tail, re.IGNORECASE):
        raise Contradiction
    return [refusal(tail) if word == "error" else _taken(tail)]


def _taken(tail: str) -> Verdict:
    rest = re.sub(re.escape(TRACKING), " ", tail, flags=re.IGNORECASE)
    numbers = re.findall(r"[^\s:,]+", rest)
    # More than one, or none: it was taken all the same, and nothing can be found again by a guess.
    provider_id = numbers[0] if len(numbers) == 1 and len(numbers[0]) <= 64 else None
    return Verdict(State.ACCEPTED, words=tail, provider_id=provider_id)


def refusal(tail: str) -> Verdict:
    """What stands behind `Error:`; always a refusal, known or not."""
    line = " ".join(tail.split()).casefold()
    reason = next((reason for words, reason in ERRORS.items() if words in line), None)
    return Verdict(State.REJECTED, reason, tail, listed=reason is not None)


def spoken(text: str) -> tuple[str, str]:
    """`success` or `error` and what follows it; an empty word and the whole text if it begins with neither."""
    plain = re.sub(r"</?[a-zA-Z][^<>]*>", " ", text)
    found = re.match(r"\s*(success|error)\s*:\s*(.*)", plain, re.IGNORECASE | re.DOTALL)
    return (found[1].casefold(), found[2].strip()) if found else ("", plain.strip())
