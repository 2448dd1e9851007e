"""Mspace, Kenya and Uganda: the bulk SMS interface with everything in the path of a GET.

Source: MSpace Bulk SMS Service API Documentation, version 1.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from smsdesk.core.phrase import phrase
from smsdesk.core.provider import ALONE, CA_FILE, PASSWORD, RATE, SENDER, USERNAME, Limits, ProviderInfo, country_field
from smsdesk.core.result import Balance, CallFailed, ChildKind, Fuse, Reason, SignIn, SubAccount
from smsdesk.core.state import State
from smsdesk.gateway.change import moved, not_asked, whole
from smsdesk.gateway.grammar import (
    Contradiction,
    Verdict,
    answer_of,
    judge,
    no_reading,
    refused_here,
)
from smsdesk.gateway.http import LONG_ANSWER, SHORT_ANSWER
from smsdesk.gateway.provider import Provider
from smsdesk.gateway.wire import (
    Unreadable,
    Unsendable,
    amount,
    as_text,
    digits,
    member,
    path_target,
    read_json,
    read_text,
    sound,
)
from smsdesk.providers.mspace.codes import AMBIGUOUS, REFUSALS, REFUSED, SIGNED_IN, TAKEN, TOPPED_UP, WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.core.result import Changed, Outgoing, Sent
    from smsdesk.gateway.http import Exchange
    from smsdesk.gateway.wire import Pairs

#: Kind of child → method and argument of its top-up.
TOP_UPS = {
    ChildKind.RESELLER_CLIENT: ("resellerclienttopup", "clientname"),
    ChildKind.SUB_ACCOUNT: ("subacctopup", "subaccname"),
}
#: Kind of child → method that lists them.
LISTS = {ChildKind.RESELLER_CLIENT: "resellerclients", ChildKind.SUB_ACCOUNT: "subusers"}


class Mspace(Provider):
    """One Mspace account. The provider has no delivery reports and no look-up: a message ends at accepted."""

    INFO = ProviderInfo(
        key="mspace",
        title="Mspace",
        country="KE",
        region=phrase("Kenya, Uganda"),
        mark="MS",
        tone="ok",
        base_url="",  # "To get the IP to replace the main_url example kindly contact us."
        fields=(USERNAME, PASSWORD, SENDER, country_field("KE"), RATE, ALONE, CA_FILE),
        # No length is documented; six parts keep the address line within what common servers take.
        limits=Limits(parts=6, connections=2),
        plain_http=True,
        children=(ChildKind.RESELLER_CLIENT, ChildKind.SUB_ACCOUNT),
        phone="+254722962934",  # "Kenya offices"
    )
    WORDS = WORDS

    async def send(self, messages: Sequence[Outgoing]) -> list[Sent]:
        """Send one message (Send Text)."""
        (message,) = messages
        try:
            target = self._target(
                "sendtext",
                ("senderid", sound(phrase("sender name"), message.sender, Reason.SENDER)),
                ("recipient", digits(message.to)),
                ("message", sound("text", message.text, Reason.CONTENT, text=True)),
            )
        except Unsendable as trouble:
            return [refused_here(trouble)]
        exchange = await self.http.call("GET", target, spends=True, what="sendtext")
        return judge(exchange, 1, _send_answer)

    async def preflight(self) -> None:
        """Sign in: the strictest answer there is."""
        signed = await self._login()
        if not signed.ok:
            raise CallFailed(Reason.AUTH, signed.message, fuse=Fuse.REFUSED)

    async def sign_in(self) -> SignIn:
        """Test the sign-in (System Login), then read the balance with it."""
        signed = await self._login()
        if not signed.ok:
            return signed
        try:
            return replace(signed, balance=await self.balance())
        except CallFailed:
            return signed

    async def balance(self) -> Balance:
        """Read the balance (Query SMS Balance)."""
        exchange = await self._read("balance")
        credits_left = answer_of(exchange, lambda text: amount(prose(text)), refusal)
        return Balance(credits_left, self.INFO.unit)

    async def sub_accounts(self) -> list[SubAccount]:
        """Read clients (Query Re-Seller users) and sub-accounts (Query sub-account users), both with their balances."""
        found: list[SubAccount] = []
        for kind, method in LISTS.items():
            exchange = await self._read(method, LONG_ANSWER)
            try:
                found += answer_of(exchange, partial(_children, kind), refusal)
            except CallFailed as failed:
                if failed.reason is not Reason.PERMISSION:
                    raise  # an account that may have no clients has none
        return found

    async def top_up(self, kind: str, child: str, credits_moved: int) -> Changed:
        """Give SMS to a client or a sub-account (Re-Seller users Top-up, Sub-Account users Top-up)."""
        if kind not in TOP_UPS:
            raise ValueError(f"Mspace has clients and sub-accounts, not {kind}")
        method, argument = TOP_UPS[ChildKind(kind)]
        count = whole(credits_moved)
        try:
            name = (argument, sound(phrase("name of the account"), child, Reason.DESTINATION))
            target = self._target(method, name, ("noofsms", count))
        except Unsendable as trouble:
            return not_asked(trouble)
        exchange = await self.http.call("GET", target, spends=True, what=method)
        return moved(exchange, lambda answer: _topped_up(read_text(answer.body), count, child))

    async def _login(self) -> SignIn:
        exchange = await self._read("login")
        return answer_of(exchange, lambda text: _signed_in(exchange, text), refusal)

    async def _read(self, method: str, limit: int = SHORT_ANSWER) -> Exchange:
        try:
            target = self._target(method)
        except Unsendable as trouble:
            raise no_reading(trouble) from None
        return await self.http.call("GET", target, limit=limit, what=method)

    def _target(self, method: str, *pairs: tuple[str, str]) -> bytes:
        # main_url stands both for the host and for host and path in the document, so an address may have either.
        base = self.http.path or "/mspaceservice/wr/sms"
        who: Pairs = (
            ("username", sound(phrase("user name"), self.credentials.fields.get("username", ""), Reason.AUTH)),
            ("password", sound("password", self.credentials.secrets["password"], Reason.AUTH)),
        )
        return path_target(base, method, (*who, *pairs))


def _send_answer(exchange: Exchange) -> list[Verdict | None] | None:
    text = read_text(exchange.body)
    if text[:1] in ("[", "{"):
        return _taken(text)
    verdict = refusal(text)
    if verdict is not None and re.search(r"(?<!not )\bsuccessful\b", prose(text)):
        raise Contradiction
    return None if verdict is None else [verdict]


def _taken(text: str) -> list[Verdict | None] | None:
    content = read_json(text)
    items = content if isinstance(content, list) else [content]
    verdicts = [_item(item) for item in items]
    if len({verdict and verdict.state for verdict in verdicts}) > 1:
        raise Contradiction
    return list(verdicts[:1]) if verdicts and verdicts[0] else None


def _item(item: object) -> Verdict | None:
    status = as_text(member(item, "status"))
    if status is None:
        return None
    if status.casefold().startswith(TAKEN):
        return Verdict(State.ACCEPTED, words=status, provider_id=as_text(member(item, "messageId")))
    known = refusal(status)
    if known is not None:
        return known
    if status.casefold().startswith(REFUSED):
        return Verdict(State.REJECTED, words=status, listed=False)
    return None


def _signed_in(exchange: Exchange, text: str) -> SignIn | None:
    if prose(text) == SIGNED_IN:
        return SignIn(True, phrase("Signed in."))
    verdict = refusal(text)
    if verdict is not None and verdict.reason is Reason.AUTH:
        return SignIn(False, exchange.say(text), reason=Reason.AUTH)
    return None


def _children(kind: ChildKind, text: str) -> list[SubAccount] | None:
    if not text.startswith("["):
        return None
    content = read_json(text)
    return [_child(kind, item) for item in content] if isinstance(content, list) else None


def _child(kind: ChildKind, item: object) -> SubAccount:
    # One document has subUserName and clientname; clientName is seen too.
    name = member(item, "subUserName", "clientname")
    if not isinstance(name, str | int) or isinstance(name, bool) or name == "":
        raise Unreadable(phrase("an account without a name"))
    return SubAccount(str(name), kind, amount(member(item, "smsBalance")))


def _topped_up(text: str, count: str, child: str) -> list[Verdict | None] | None:
    line = prose(text)
    if line == prose(TOPPED_UP.format(credits=count, child=child)):
        return [Verdict(State.ACCEPTED, words=text)]
    for said in AMBIGUOUS:
        if said.words in line:
            return [Verdict(said.state, said.reason, text, fuse=said.fuse)]
    if "successful" in line:
        return [Verdict(State.UNKNOWN, Reason.PARSE, phrase("the answer is of another top-up: {text}", text=text))]
    verdict = refusal(text)
    return None if verdict is None else [verdict]


def refusal(text: str, _status: int = 0) -> Verdict | None:
    """What a line of prose refuses, None if it refuses nothing that is known; the status says nothing here."""
    line = prose(text)
    for said in REFUSALS:
        if said.words in line:
            return Verdict(said.state, said.reason, text, fuse=said.fuse)
    if re.match(r"error\b", line):
        return Verdict(State.REJECTED, words=text, listed=False)
    return None


def prose(text: str) -> str:
    """A line as it is compared: no quotes around it, no dots after it, one blank between words, small letters."""
    line = " ".join(text.split()).casefold()
    return line.lstrip("\"'“”‘’ ").rstrip("\"'“”‘’. ")  # in any order: a name at the end may have dots and quotes too
