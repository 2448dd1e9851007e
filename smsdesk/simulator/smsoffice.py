"""SMS Office's own side (SMS Office HTTP API Specification)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final
from urllib.parse import urlencode

from typing_extensions import override

from smsdesk.core.segments import count
from smsdesk.simulator.accounts import OPENING, Account
from smsdesk.simulator.exchange import Answer, Call, Item, read_query, refusal, text_answer
from smsdesk.simulator.faults import Fault
from smsdesk.simulator.network import Fate
from smsdesk.simulator.push import Attempt, Push, deliver
from smsdesk.simulator.side import Side

if TYPE_CHECKING:
    from smsdesk.simulator.exchange import Request
    from smsdesk.simulator.world import World

_HTML = "text/html; charset=utf-8"
_LINE_CAP = 8192
_PAGES: Final = {
    "balance.asp": ("balance", {"username", "password"}),
    "sendsms.asp": ("send", {"username", "password", "from", "to", "message"}),
}
_REPORT_BY_FATE: Final = {
    Fate.DELIVERED: "200",
    Fate.UNDELIVERED: "300",
    Fate.EXPIRED: "300",
    Fate.BLOCKED: "300",
    Fate.UNREACHABLE: "400",
}
MESSAGES: Final = {
    "100": "Submitted to gateway",
    "200": "Delivered to Mobile",
    "300": "Delivery Failed",
    "400": "Route not available",
}
#: "after 60 minutes, again after another 3 hours, and again after another 12 hours"
RETRIES: Final = (3600.0, 3 * 3600.0, 12 * 3600.0)


@dataclass(slots=True)
class Dialect:
    """Where the document leaves the form open."""

    success: str = "Success:message tracking number:{id}"
    balance: str = "Success: {credits}"
    tail: str = ""  # "will contain useful information and syntax examples": stands after every error
    refuse_second: bool = True  # a second connection at the same time is refused, not only noted


class SmsOffice(Side):
    """Two pages, everything in the query, one connection."""

    key: ClassVar[str] = "smsoffice"
    roots: ClassVar[tuple[bytes, ...]] = (b"/sms/api/",)
    base: ClassVar[str] = "/sms/api"
    meanings: ClassVar[frozenset[Fault]] = frozenset(
        {
            Fault.WRONG_KEY,
            Fault.SYSTEM_ERROR,
            Fault.UNKNOWN_CODE,
            Fault.HUGE_ID,
            Fault.MISSING_ID,
            Fault.MIXED,
        }
    )

    def __init__(self, world: World, pushes: list[Push]) -> None:
        super().__init__(world, pushes)
        self.dialect = Dialect()
        account = Account(OPENING, name="cape-branch", key="blom & tafel 7?", senders=("CapeBranch",))
        self.accounts[account.name] = account
        self._last_id = 8812300

    @override
    def credentials(self) -> dict[str, str]:
        account = next(iter(self.accounts.values()))
        return {"username": account.name, "password": account.key, "sender": account.senders[0]}

    @override
    def read(self, request: Request) -> Call:
        page = request.path.removeprefix(b"/sms/api/").decode("ascii", "replace")
        if page not in _PAGES:
            return self.no_such_call("No such page")
        if request.method != "GET":
            return self.no_such_call("Every call is a GET", 405)
        if len(request.target) > _LINE_CAP:
            return self.no_such_call("The address is longer than 8 KB", 414)
        operation, names = _PAGES[page]
        asked = read_query(request.query)
        given = asked or {}
        call = Call(operation, page, lambda fault: self._work(call, request, asked, fault))
        call.account = given.get("username", "")
        if operation == "send":
            text = given.get("message", "")
            call.items.append(Item(given.get("to", ""), text, given.get("from", ""), parts=count(text).parts))
        if request.at_once > 1:
            call.violation = "A second connection at the same time"
        elif asked is None or set(asked) != names:
            call.violation = "The page takes " + ", ".join(sorted(names)) + ", each once"
        return call

    def _work(self, call: Call, request: Request, asked: dict[str, str] | None, fault: Fault | None) -> Answer:
        if request.at_once > 1 and self.dialect.refuse_second:
            return text_answer("Too many connections", 503)
        account = self.accounts.get(call.account)
        if asked is None:
            return self._error("Error:Invalid [message] parameter")
        if account is None or not account.opens(asked.get("password", "")) or fault is Fault.WRONG_KEY:
            return self._error("Error: Login Failed")
        if fault is Fault.SYSTEM_ERROR:
            return self._error("Error: Internal error")
        if call.operation == "balance":
            # One more parameter than the page takes is noted, and does no harm to a page that ignores it.
            return text_answer(self.dialect.balance.format(credits=f"{account.balance:.2f}"), content_type=_HTML)
        return self._send(call, account, fault)

    def _send(self, call: Call, account: Account, fault: Fault | None) -> Answer:
        item = call.items[0]
        if (why := _wrong(item)) is not None:
            return refusal(call, call.violation or why, self._error(why))
        if (verdict := self.verdicts.get(item.to)) is not None:
            return self._error(verdict)
        if not account.can_pay(Decimal(item.parts)):
            return self._error("Error: Not enough credits")
        account.pay(Decimal(item.parts))
        self._last_id += 1
        number = 2**64 + self._last_id if fault is Fault.HUGE_ID else self._last_id
        item.accepted, item.charged, item.provider_id = True, Decimal(item.parts), str(number)
        self._report(item)
        said = self.dialect.success.format(id="" if fault is Fault.MISSING_ID else number)
        if fault is Fault.MIXED:
            said += "\r\nError: Not enough credits"
        elif fault is Fault.UNKNOWN_CODE:
            said = f"Queued:{number}"
        return text_answer(said, content_type=_HTML)

    def _error(self, words: str) -> Answer:
        return text_answer(words + self.dialect.tail, content_type=_HTML)

    def _report(self, item: Item) -> None:
        if "delivery" not in self.callbacks:
            return
        self.push(item.provider_id, item.to, item.sender, "100")
        final = self.reports.get(item.to) or _REPORT_BY_FATE.get(self.world.network.fate(item.to))
        if final is not None:
            self.push(item.provider_id, item.to, item.sender, final, self.world.report_delay(item.to))

    def push(self, message: str, to: str, sender: str, status: str, after: float = 0.0) -> Push:
        """Send a status report to the callback address; repeated as the document says until it is taken."""
        url = self.callbacks["delivery"]
        words = MESSAGES.get(status, "")
        asked = {"messageid": message, "to": to, "from": sender, "StatusID": status, "statusMessage": words}
        push = Push(self.key, "delivery", "GET", f"{url}{'&' if '?' in url else '?'}{urlencode(asked)}")
        self.pushes.append(push)
        self.world.timetable.after(after, lambda: deliver(self.world, push, RETRIES, _taken))
        return push


def _wrong(item: Item) -> str | None:
    """The document's error line for what is not right in a message."""
    if not re.fullmatch(r"[A-Za-z0-9]{1,11}", item.sender):
        return "Error:Invalid [from] parameter"
    if item.to.startswith("0"):
        return "Error:Number must start with international prefix, 0 not allowed."
    if not re.fullmatch(r"[0-9]{8,15}", item.to):
        return "Error:Invalid [to] parameter"
    if not item.text or len(item.text) > 620:
        return "Error:Invalid [message] parameter"
    if item.parts > 4:
        return "Error:Max of 4 parts per message exceeded"
    return None


def _taken(attempt: Attempt) -> bool:
    """ "any value or http status" is enough, an HTTP error code is not: the document says both."""
    return 0 < attempt.status < 400
