"""Nextbyte, Tanzania: JSON over https with a user name and a password; the only one whose log can be asked.

Source: Nextbyte Developer API, and the vendor's public collection for the paths that it implies (text, logs).
"""

from __future__ import annotations

import base64
import re
import secrets
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from smsdesk.core.phrase import phrase
from smsdesk.core.provider import (
    CA_FILE,
    PASSWORD,
    RATE,
    SENDER,
    USERNAME,
    Field,
    FieldKind,
    Flood,
    Limits,
    ProviderInfo,
    country_field,
)
from smsdesk.core.result import Balance, CallFailed, Changed, ChildKind, Lookup, Outcome, Reason, SignIn
from smsdesk.gateway.change import moved, not_asked, whole
from smsdesk.gateway.grammar import answer_of, judge, no_reading, refused_here, signed_in_by
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
from smsdesk.providers.nextbyte.codes import WORDS
from smsdesk.providers.nextbyte.customers import balances, booked, created
from smsdesk.providers.nextbyte.statuses import found, log_rows, refusal, report, same_reference, send_verdicts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from smsdesk.core.result import Customer, Outgoing, Report, Sent
    from smsdesk.gateway.http import Exchange
    from smsdesk.gateway.provider import Keep

#: The most rows that a log gives at once, and how many such pages are read in one go.
ROWS = 500
PAGES = 40
#: Its times name no zone; Tanzania has one.
ZONE = timezone(timedelta(hours=3))


class Nextbyte(Provider):
    """One Nextbyte account. Messages of one call share one `reference`, by which its log is asked afterwards."""

    INFO = ProviderInfo(
        key="nextbyte",
        title="Nextbyte",
        country="TZ",
        region=phrase("Tanzania"),
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
                phrase("Test only"),
                phrase("Nextbyte makes the answers up: nothing is sent and nothing is paid."),
                kind=FieldKind.SWITCH,
                advanced=True,
            ),
            Field(
                "bearer",
                phrase("Sign in with an API key"),
                phrase("The password above is then a key from the dashboard (Customization, API Keys)."),
                kind=FieldKind.SWITCH,
                advanced=True,
            ),
            Field(
                "collect_reports",
                phrase("Collect delivery reports"),
                phrase("Quicker, but Nextbyte hands each report out once: only if no other program asks for them."),
                kind=FieldKind.SWITCH,
                advanced=True,
            ),
            Field(
                "bundle",
                phrase("Messages in one call"),
                phrase("Up to 100. If an answer is lost, that many messages are uncertain until the log is read."),
                default="1",
                kind=FieldKind.NUMBER,
                advanced=True,
            ),
            RATE,
            CA_FILE,
        ),
        # Status Codes, REJECTED_FLOODING_FILTER: 20 different or 6 identical messages to one number within an hour.
        limits=Limits(parts=25, connections=4, bundle=100, flood=Flood(6, 20, timedelta(hours=1))),
        fuse_silent=3,
        children=(ChildKind.CUSTOMER,),
    )
    WORDS = WORDS

    async def send(self, messages: Sequence[Outgoing]) -> list[Sent]:
        """Send one message, or several to different numbers in one call; all of one call have one reference.

        Raises `ValueError` for two references, for a number that is in it twice, and for more than the limit.
        """
        return await self._send(messages, {})

    async def schedule(self, messages: Sequence[Outgoing], at: datetime) -> list[Sent]:
        """Hand messages over as `send` does, to go at a time (`date` and `time` of the vendor's collection)."""
        due = (at.astimezone(UTC) + timedelta(seconds=59, microseconds=999_999)).astimezone(ZONE)
        return await self._send(messages, {"date": due.strftime("%Y-%m-%d"), "time": due.strftime("%H:%M")})

    async def _send(self, messages: Sequence[Outgoing], due: dict[str, str]) -> list[Sent]:
        numbers = {message.to for message in messages}
        references = {message.reference for message in messages}
        if len(numbers) != len(messages) or len(references) != 1 or len(messages) > self.INFO.limits.bundle:
            raise ValueError("a bundle has one reference and no number twice")
        try:
            headers = self._headers()
            texts = [_text(message) for message in messages]
            body = json_body(
                {**texts[0], "reference": messages[0].reference, **due}
                if len(texts) == 1
                else {"messages": texts, "reference": messages[0].reference, **due}
            )
        except Unsendable as trouble:
            return [refused_here(trouble)] * len(messages)
        page = ("test/" if self._on("test_mode") else "") + ("text/single" if len(texts) == 1 else "text/multi")
        target = self._target(page)
        exchange = await self.http.call("POST", target, headers=headers, content=body, spends=True, what=page)
        return judge(exchange, len(messages), lambda answer: send_verdicts(answer, [text["to"] for text in texts]))

    async def preflight(self) -> None:
        """Read the balance."""
        await self.balance()

    async def sign_in(self) -> SignIn:
        """Test the sign-in by reading the balance."""
        return await signed_in_by(self.balance())

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

    async def reports(self, since: datetime, keep: Keep) -> list[Report]:
        """Read the log since then, or collect the reports that nobody collected yet, as the account has it.

        Reports are handed out once: what `keep` did not get is lost. The log can be read again.
        """
        once = self._on("collect_reports")
        begin = since.astimezone(ZONE).strftime("%Y-%m-%d %H:%M:%S")
        collected: list[Report] = []
        for page in range(PAGES):
            if once:
                exchange = await self._read("GET", "reports", {"size": str(ROWS)}, LONG_ANSWER)
            else:
                query = {"sentSince": begin, "limit": str(ROWS), "offset": str(page * ROWS)}
                exchange = await self._read("GET", "logs", query, LONG_ANSWER)
            if exchange.body:
                await keep(exchange.body)
            try:
                rows = answer_of(exchange, log_rows, refusal)
            except CallFailed:
                if once and collected:
                    break  # what came before it does not come again
                raise
            said = (each for row in rows if (each := report(row)) is not None)
            collected += (replace(each, words=exchange.say(each.words)) for each in said)
            if len(rows) < ROWS:
                break
        return collected

    async def top_up(self, kind: str, child: str, credits_moved: int) -> Changed:
        """Give messages to a customer, named by email (Recharge customer)."""
        return await self._book("recharge", kind, child, credits_moved)

    async def deduct(self, kind: str, child: str, credits_moved: int) -> Changed:
        """Take messages back from a customer (Deduct customer)."""
        return await self._book("deduct", kind, child, credits_moved)

    async def create_customer(self, customer: Customer) -> Changed:
        """Create a customer (the vendor's collection: sub_customer/create)."""
        try:
            content: dict[str, object] = {
                "first_name": sound(phrase("first name"), customer.first_name, Reason.CONTENT),
                "last_name": sound(phrase("last name"), customer.last_name, Reason.CONTENT),
                "username": sound(phrase("user name"), customer.username, Reason.CONTENT),
                "email": sound("email", customer.email, Reason.CONTENT),
                "phone_number": digits(customer.phone),
                "account_type": "Sub Customer (Reseller)" if customer.reseller else "Sub Customer",
                "sms_price": f"{customer.price:f}",
            }
        except Unsendable as trouble:
            return not_asked(trouble)
        exchange = await self._resell("create", content)
        return exchange if isinstance(exchange, Changed) else moved(exchange, partial(created, email=customer.email))

    async def _book(self, page: str, kind: str, child: str, credits_moved: int) -> Changed:
        if kind != ChildKind.CUSTOMER:
            raise ValueError(f"Nextbyte has customers, not {kind}")
        whole(credits_moved)
        try:
            content = {
                "email": sound(phrase("email of the customer"), child, Reason.DESTINATION),
                "smscount": credits_moved,
            }
        except Unsendable as trouble:
            return not_asked(trouble)
        exchange = await self._resell(page, content)
        if isinstance(exchange, Changed):
            return exchange
        change = moved(exchange, partial(booked, child=child, count=credits_moved))
        if change.outcome is not Outcome.DONE:
            return change
        own, left = balances(exchange)
        return replace(change, own=own, child=left)

    async def _resell(self, page: str, content: dict[str, object]) -> Exchange | Changed:
        if self._on("bearer"):
            words = phrase("customers need an account with user name and password, not a key")
            return not_asked(Unsendable(Reason.AUTH, words))
        try:
            headers, body = self._headers(), json_body(content)
        except Unsendable as trouble:
            return not_asked(trouble)
        target = f"{self.http.path}/api/reseller/v1/sub_customer/{page}".encode()
        return await self.http.call("POST", target, headers=headers, content=body, spends=True, what=page)

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
        # Keys belong to version 2, whose reads stand elsewhere than its texts.
        if not self._on("bearer"):
            return f"{self.http.path}/api/sms/v1/{page}".encode()
        return f"{self.http.path}/api/{'sms/v2' if page.endswith(('single', 'multi')) else 'v2'}/{page}".encode()

    def _headers(self) -> dict[str, str | bytes]:
        user = self.credentials.fields.get("username", "")
        sound(phrase("user name"), user, Reason.AUTH)
        sound("password", self.credentials.secrets["password"], Reason.AUTH)
        if self._on("bearer"):
            key = self.credentials.secrets["password"].reveal()
            if not re.fullmatch(r"[!-~]+", key):
                raise Unsendable(Reason.AUTH, phrase("an API key has letters, digits and signs only"))
            who = HiddenBytes(b"Bearer " + key.encode())
        elif ":" in user:
            raise Unsendable(Reason.AUTH, phrase("a user name with a colon cannot sign in"))
        else:
            pair = f"{user}:{self.credentials.secrets['password'].reveal()}".encode()
            # "RFC2045-MIME" in the document, but lines are never broken here: the header could not hold them.
            who = HiddenBytes(b"Basic " + base64.b64encode(pair))
        return {"Authorization": who, "Content-Type": "application/json", "Accept": "application/json"}

    def _on(self, switch: str) -> bool:
        return self.credentials.fields.get(switch, "").casefold() in ("1", "true", "yes", "on")


def _text(message: Outgoing) -> dict[str, str]:
    return {
        "from": sound(phrase("sender name"), message.sender, Reason.SENDER),
        "to": digits(message.to),
        "text": sound("text", message.text, Reason.CONTENT, text=True),
    }
