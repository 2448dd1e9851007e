"""Nextbyte's own side (Nextbyte Developer API): sending, test mode, balance, reports, logs."""

from __future__ import annotations

import base64
import binascii
import re
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple

from typing_extensions import override

from smsdesk.core.segments import count
from smsdesk.simulator.accounts import OPENING, Account, Child
from smsdesk.simulator.archive import Archive, Dialect, Logged
from smsdesk.simulator.exchange import Answer, Call, Item, json_answer, read_object, refusal
from smsdesk.simulator.faults import Fault
from smsdesk.simulator.network import Fate
from smsdesk.simulator.nextbyte_body import due, violation
from smsdesk.simulator.resellers import booking, create
from smsdesk.simulator.side import Side
from smsdesk.simulator.statuses import refuses, status_object

if TYPE_CHECKING:
    from smsdesk.simulator.exchange import Request
    from smsdesk.simulator.push import Push
    from smsdesk.simulator.world import World

_NUMBER = re.compile(r"\+?[0-9]+")

_REFUSED_BY_FATE: Final = {Fate.BLOCKED: "REJECTED_DND", Fate.UNREACHABLE: "REJECTED_NETWORK"}
_REPORT_BY_FATE: Final = {Fate.DELIVERED: "DELIVERED", Fate.UNDELIVERED: "UNDELIVERABLE", Fate.EXPIRED: "EXPIRED"}


class Route(NamedTuple):
    """What stands behind a path."""

    operation: str
    name: str
    method: str
    version: int


@dataclass(slots=True)
class _Flood:
    """What one number received within the hour."""

    texts: deque[tuple[datetime, str]] = field(default_factory=deque)

    def refuses(self, text: str, now: datetime, varied: int, identical: int) -> bool:
        while self.texts and now - self.texts[0][0] >= timedelta(hours=1):
            self.texts.popleft()
        same = sum(1 for _, other in self.texts if other == text)
        return same >= identical or len({other for _, other in self.texts} | {text}) > varied


class Nextbyte(Side):
    """JSON over POST, Basic (version 1) or Bearer (version 2)."""

    key: ClassVar[str] = "nextbyte"
    roots: ClassVar[tuple[bytes, ...]] = (b"/api/", b"/link/")
    base: ClassVar[str] = ""
    meanings: ClassVar[frozenset[Fault]] = frozenset(
        {
            Fault.WRONG_KEY,
            Fault.SYSTEM_ERROR,
            Fault.UNKNOWN_CODE,
            Fault.HUGE_ID,
            Fault.MISSING_ID,
            Fault.OTHER_NUMBER,
            Fault.MIXED,
            Fault.MISSING_ROWS,
            Fault.DUPLICATE_ID,
            Fault.CREDITED_ONLY,
            Fault.DEBITED_ONLY,
        }
    )

    def __init__(self, world: World, pushes: list[Push]) -> None:
        super().__init__(world, pushes)
        self.dialect = Dialect()
        #: Varied and identical messages that one number may get in an hour; None: as many as come.
        self.flood: tuple[int, int] | None = (20, 6)
        self.archive = Archive()
        senders = ("MWALIMU", "SHULE", "NEXTSMS")
        account = Account(OPENING, name="shule-ya-msingi", key="open sesame 1/2", senders=senders)
        for email, held in (("duka@mfano.example", 3000), ("kliniki@mfano.example", 250)):
            account.children[email] = Child(Decimal(held), name=email)
        self.accounts[account.name] = account
        #: Version 2's keys: 32 hexadecimal digits → the account they open.
        self.tokens = {"5f2c9d0e71ab48369c55e0d1a7b3f846": account.name}
        self._flood: dict[str, _Flood] = {}
        self._next_id = 33779656999734994466

    @override
    def credentials(self) -> dict[str, str]:
        account = next(iter(self.accounts.values()))
        return {"username": account.name, "password": account.key, "sender": account.senders[0]}

    @override
    def read(self, request: Request) -> Call:
        route = ROUTES.get(request.path.decode("ascii", "replace"))
        if route is None:
            return self.no_such_call("No such path")
        if request.method != route.method:
            return self.no_such_call(f"{route.name} is a {route.method}", 405)
        call = Call(route.operation, route.name, lambda fault: self._work(route, call, request, fault))
        account = self._account(request, route.version)
        call.account = account.name if account else ""
        if route.method == "POST":
            call.items.extend(self._items(route, read_object(request.body) or {}))
        return call

    @staticmethod
    def _items(route: Route, body: dict[str, Any]) -> list[Item]:
        """What the request asks for, message by message, as far as it can be read."""
        if route.operation in ("top_up", "deduct", "create"):
            return [Item(str(body.get("email", "")), str(body.get("smscount", "")))]
        messages = body.get("messages") if route.name.endswith("multi") else [body]
        items = []
        for message in messages if isinstance(messages, list) else []:
            if not isinstance(message, dict):
                continue
            to = message.get("to")
            text = message.get("text") if isinstance(message.get("text"), str) else ""
            for number in to if isinstance(to, list) else [to or ""]:
                item = Item(str(number), text or "", str(message.get("from", "")), str(body.get("reference", "")))
                item.parts = count(item.text).parts
                items.append(item)
        return items

    def _account(self, request: Request, version: int) -> Account | None:
        scheme, _, secret = request.header("authorization").partition(" ")
        if scheme == "Bearer" and version == 2:
            return self.accounts.get(self.tokens.get(secret, ""))
        if scheme != "Basic":
            return None
        try:
            name, colon, password = base64.b64decode(secret, validate=True).decode("utf-8").partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return None
        account = self.accounts.get(name)
        return account if account is not None and colon and account.opens(password) else None

    def error(self, status: int, message: str, code: str = "BAD_REQUEST") -> Answer:
        """A refusal of the whole request."""
        if self.dialect.infobip_errors:
            return json_answer({"requestError": {"serviceException": {"messageId": code, "text": message}}}, status)
        return json_answer({"success": False, "status": status, "message": message}, status)

    def _work(self, route: Route, call: Call, request: Request, fault: Fault | None) -> Answer:
        accepts = request.header("accept")
        if accepts and not re.search(r"application/json|application/\*|\*/\*", accepts):
            return refusal(call, "Only JSON is spoken", self.error(406, "Not acceptable"))
        kind = request.header("content-type").partition(";")[0].strip().lower()
        if route.method == "POST" and kind != "application/json":
            return refusal(call, "Content-Type must be application/json", self.error(400, "General error", "GENERAL"))
        account = self._account(request, route.version)
        if account is None or fault is Fault.WRONG_KEY:
            return self.error(401, "Invalid login details", "UNAUTHORIZED")
        match route.operation:
            case "balance":
                return self._balance(account, route.version)
            case "reports":
                return self._results(call, self.archive.reports(account.name, request, self.world.now(), self.dialect))
            case "logs":
                return self._results(call, self.archive.logs(account.name, request, self.world.now(), self.dialect))
            case "create":
                return create(self, call, request, account)
            case "top_up" | "deduct":
                return booking(self, call, request, account, fault)
            case _:
                return self._send(route, call, request, account, fault)

    # --- sending

    def _send(self, route: Route, call: Call, request: Request, account: Account, fault: Fault | None) -> Answer:
        body = read_object(request.body)
        several = route.name.endswith("multi")
        why = violation(body, several=several, version=route.version)
        if body is None or why:
            return refusal(call, why, self.error(400, why))
        later = due(body)
        if later is not None and later < self.world.now() - timedelta(minutes=1):
            return refusal(call, "The time is past", self.error(400, "The time is past"))
        if not call.items:
            call.items.append(Item(sender=str(body.get("from", "")), text=str(body.get("text", ""))))
        rows = []
        for at, item in enumerate(call.items):
            name = self._judge(item, account, fault, odd=bool(at % 2))
            if not refuses(name) or fault is Fault.UNKNOWN_CODE:
                if later is not None:
                    name = "PENDING_ACCEPTED"
                self._take(item, account, later, test=route.operation == "test")
            rows.append(self._row(item, name, route.version, fault))
        if fault is Fault.MISSING_ROWS:
            rows.pop()
        return json_answer({"messages": rows})

    def _judge(self, item: Item, account: Account, fault: Fault | None, *, odd: bool) -> str:
        number = item.to.removeprefix("+")
        if fault is Fault.SYSTEM_ERROR or (fault is Fault.MIXED and odd):
            return "REJECTED_SYSTEM_ERROR"
        if fault is Fault.DUPLICATE_ID:
            return "REJECTED_DUPLICATE_MESSAGE_ID"
        if not number:
            return "MISSING_TO"
        if not _NUMBER.fullmatch(item.to):
            return "REJECTED_INVALID_DESTINATION"
        if number.startswith("0") or not 10 <= len(number) <= 15:
            return "REJECTED_PREFIX_MISSING"
        if item.sender not in account.senders:
            return "REJECTED_SOURCE"
        if item.parts > 25 or len(item.text.encode("utf-8", "surrogatepass")) > 4000:
            return "REJECTED_MESSAGE_TOO_LONG"
        if (verdict := self.verdicts.get(number)) is not None:
            return verdict
        if (refused := _REFUSED_BY_FATE.get(self.world.network.fate(number))) is not None:
            return refused
        if self.flood is not None and self._floods(number).refuses(item.text, self.world.now(), *self.flood):
            return "REJECTED_FLOODING_FILTER"
        if not account.can_pay(Decimal(item.parts)):
            return "REJECTED_NOT_ENOUGH_CREDITS"
        return "NOT_IN_THE_TABLE" if fault is Fault.UNKNOWN_CODE else "ENROUTE (SENT)"

    def _floods(self, number: str) -> _Flood:
        return self._flood.setdefault(number, _Flood())

    def _take(self, item: Item, account: Account, later: datetime | None, *, test: bool) -> None:
        self._next_id += 1
        item.provider_id = str(self._next_id)
        if test:
            return
        number = item.to.removeprefix("+")
        account.pay(Decimal(item.parts))
        item.accepted, item.charged = True, Decimal(item.parts)
        sent = later or self.world.now()
        self._floods(number).texts.append((sent, item.text))
        final = self.reports.get(number) or _REPORT_BY_FATE.get(self.world.network.fate(number), "")
        done = sent + timedelta(seconds=self.world.report_delay(number))
        written = (account.name, item.sender, number, item.text, item.reference, item.parts)
        self.archive.add(Logged(item.provider_id, *written, sent, done, final))

    def _row(self, item: Item, name: str, version: int, fault: Fault | None) -> dict[str, Any]:
        dialect = self.dialect
        number = item.to.removeprefix("+")
        row: dict[str, Any] = {
            "to": f"0{number[3:]}" if fault is Fault.OTHER_NUMBER else number,
            "status": status_object(name, infobip=dialect.infobip, failed_group=dialect.failed_group),
        }
        if item.provider_id and not dialect.no_ids and fault is not Fault.MISSING_ID:
            bare = dialect.number_ids or fault is Fault.HUGE_ID
            row["messageId"] = int(item.provider_id) if bare else item.provider_id
        if version == 2:
            row |= {"message": item.text, "price": 16 * item.parts}
        return row | {"smsCount": item.parts}

    # --- reading

    def _balance(self, account: Account, version: int) -> Answer:
        number: int | float = int(account.balance) if account.balance % 1 == 0 else float(account.balance)
        if version == 1:
            return json_answer({"sms_balance": number})
        money = {"over_draft": 0, "type": "price", "default_balance": 4, "default": "Internet Channel"}
        return json_answer({"sms_balance": number, **money, "display": f"{account.balance:.2f} TZS"})

    def _results(self, call: Call, rows: list[dict[str, Any]] | None) -> Answer:
        if rows is None:
            return refusal(call, "Unknown or broken parameter", self.error(400, "Invalid parameter"))
        return json_answer({"results": rows})


def _routes() -> dict[str, Route]:
    routes = {}
    for version in (1, 2):
        for test in ("", "test/"):
            for way in ("single", "multi"):
                name = f"{test}text/{way}"
                routes[f"/api/sms/v{version}/{name}"] = Route("test" if test else "send", name, "POST", version)
        root = "/api/sms/v1" if version == 1 else "/api/v2"
        for name in ("balance", "reports", "logs"):
            routes[f"{root}/{name}"] = Route(name, name, "GET", version)
    for operation, name in (("create", "create"), ("top_up", "recharge"), ("deduct", "deduct")):
        routes[f"/api/reseller/v1/sub_customer/{name}"] = Route(operation, f"sub_customer/{name}", "POST", 1)
    return routes


ROUTES: Final = _routes()
