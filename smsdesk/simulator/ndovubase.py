"""Ndovubase's own side (Ndovubase documentation, "Short code messaging"; the bulk form of its public site)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Final

from typing_extensions import override

from smsdesk.core.segments import count
from smsdesk.simulator.accounts import OPENING, Account, plain
from smsdesk.simulator.exchange import Answer, Call, Item, json_answer, read_object, read_query, refusal, text_answer
from smsdesk.simulator.faults import Fault
from smsdesk.simulator.network import Fate, operator
from smsdesk.simulator.shortcodes import ShortCodes
from smsdesk.simulator.side import Side

if TYPE_CHECKING:
    from smsdesk.simulator.exchange import Request
    from smsdesk.simulator.push import Push
    from smsdesk.simulator.world import World

#: Status codes, as the public site lists them.
CODES: Final = {
    "0": "Unknown error",
    "1": "Success",
    "1000": "Success",
    "1001": "Invalid sender name {sender}",
    "1002": "Network not allowed",
    "1003": "Invalid mobile number {mobile}",
    "1004": "Low bulk credits",
    "1005": "Failed. System error",
    "1006": "Invalid credentials",
    "1007": "Database connection failed",
    "1008": "Database selection failed",
    "1009": "Unsupported data type",
    "1010": "Unsupported request type",
    "1011": "Invalid user state",
    "1013": "Invalid API Key",
}
#: Delivery codes: a list of their own, sharing numbers with the status codes.
DELIVERY: Final = {
    1: "DeliveredToTerminal",
    2: "MessageWaiting",
    3: "DeliveryImpossible",
    4: "DeliveryNotificationNotSupported",
    5: "DeliveredToNetwork",
    6: "DeliveryUncertain",
    7: "Insufficient_Balance",
    8: "Invalid_Linkid",
    9: "TeleserviceNotProvisioned",
    10: "UserInBlacklist",
    11: "UserAbnormalState",
    12: "UserIsSuspended",
    13: "NotSFCUser",
    14: "UserNotSubscribed",
    15: "UserNotExist",
    16: "AbsentSubscriber",
    17: "NOT_DELIVERED",
    18: "DELIVERED",
    19: "ForwardedToNetwork",
    20: "MessagePaused",
    21: "MessageRejected",
    22: "Queued",
    23: "InvalidMobile",
    24: "ReportNotHandled",
    25: "SenderName blacklisted",
    26: "MessagePurged",
}
_REFUSED_BY_FATE: Final = {Fate.BLOCKED: "1011", Fate.UNREACHABLE: "1002"}
_REPORT_BY_FATE: Final = {Fate.DELIVERED: "1", Fate.UNDELIVERED: "3", Fate.EXPIRED: "16"}
_SHORT = {"api_key", "sender_name", "mobile", "message", "service_id", "link_id"}
_BULK = {"api_key", "mobile", "response_type", "shortcode", "message"}
_MANAGE = {"api_key", "service_id", "mobile", "option"}


@dataclass(slots=True)
class Dialect:
    """How this service has been seen to speak; the defaults are the document's."""

    array: bool = False  # an array of one instead of the object
    success: str = "1000"
    number_codes: bool = False  # status_code, message_id and message_cost as numbers where they can be
    balance: str | None = None  # credit_balance always this: "-1", ""


@dataclass(frozen=True, slots=True)
class _Kept:
    sent: datetime
    done: datetime
    code: str


class Ndovubase(Side):
    """JSON over POST with the key in the body; pushes what phones write."""

    key: ClassVar[str] = "ndovubase"
    roots: ClassVar[tuple[bytes, ...]] = (b"/sms/v3/",)
    base: ClassVar[str] = "/sms/v3"
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
        }
    )

    def __init__(self, world: World, pushes: list[Push]) -> None:
        super().__init__(world, pushes)
        self.dialect = Dialect()
        key = "1ts3bK2QVbr7caV9211b28kf0dd3kfInvented2mGOLQca4"
        account = Account(OPENING, name="short code 22915", key=key, senders=("22915", "70700"))
        self.accounts[account.name] = account
        #: Service id → its short code.
        self.services = {"44": "22915", "32": "70700"}
        self.shortcodes = ShortCodes(world, pushes, self.callbacks, self.services, self._text_back)
        self._sent: dict[str, _Kept] = {}
        self._last_id = 288369252

    @override
    def credentials(self) -> dict[str, str]:
        account = next(iter(self.accounts.values()))
        return {
            "api_key": account.key,
            "callback_token": self.shortcodes.token,
            "short_code": ", ".join(account.senders),
            "service_id": next(iter(self.services)),
            "sender": account.senders[0],
        }

    @override
    def read(self, request: Request) -> Call:
        name = request.path.removeprefix(b"/sms/v3/").decode("ascii", "replace")
        expected = {"sendsms": "POST", "subscribermanage": "POST", "getdlr": "GET"}.get(name)
        if expected is None:
            return self.no_such_call("No such endpoint")
        if request.method != expected:
            return self.no_such_call(f"{name} is a {expected}", 405)
        if name == "getdlr":
            return Call("reports", name, lambda _: self._getdlr(request))
        body = read_object(request.body)
        given = body or {}
        account = self._account(given.get("api_key"))
        operation = "send"
        if name == "subscribermanage":
            operation = "subscribe" if given.get("option") == "activation" else "unsubscribe"
        call = Call(operation, name, lambda fault: self._work(call, request, body, fault))
        call.account = account.name if account else ""
        text = str(given.get("message", ""))
        sender = str(given.get("sender_name", given.get("shortcode", "")))
        reference = str(given.get("link_id", "") if operation == "send" else given.get("service_id", ""))
        parts = count(text).parts if operation == "send" else 0
        call.items.append(Item(str(given.get("mobile", "")), text, sender, reference, parts=parts))
        return call

    def _account(self, key: object) -> Account | None:
        return next((each for each in self.accounts.values() if isinstance(key, str) and each.opens(key)), None)

    def _work(self, call: Call, request: Request, body: dict[str, Any] | None, fault: Fault | None) -> Answer:
        item = call.items[0]
        kind = request.header("content-type").partition(";")[0].strip().lower()
        if body is None or kind != "application/json":
            return refusal(call, "The body must be a JSON object and say so", self._no(item, "1009"))
        account = self._account(body.get("api_key"))
        if account is None or fault is Fault.WRONG_KEY:
            return self._no(item, "1013")
        if fault is Fault.SYSTEM_ERROR:
            return self._no(item, "1005")
        if call.name == "subscribermanage":
            return self._manage(call, body)
        why = _violation(body)
        if why:
            return refusal(call, why, self._no(item, "1010"))
        return self._send(call, account, body, fault)

    # --- sending

    def _send(self, call: Call, account: Account, body: dict[str, Any], fault: Fault | None) -> Answer:
        item = call.items[0]
        array = "shortcode" in body or self.dialect.array
        number = formatted(item.to)
        if item.sender not in account.senders:
            return self._no(item, "1001", array=array)
        if "sender_name" in body and self.services.get(str(body["service_id"])) != item.sender:
            return refusal(call, "The service is not of this short code", self._no(item, "1010", array=array))
        if number is None:
            return self._no(item, "1003", array=array)
        code = self.verdicts.get(number) or _REFUSED_BY_FATE.get(self.world.network.fate(number))
        if code is None and not account.can_pay(Decimal(item.parts)):
            code = "1004"
        if code is not None:
            return self._no(item, code, array=array)
        account.pay(Decimal(item.parts))
        self._last_id += 1
        huge, draw = 10**20 + self._last_id, self.world.network.draw(str(self._last_id), 10**8)
        item.provider_id = str(huge) if fault is Fault.HUGE_ID else f"sms.{self._last_id:014x}.{draw:08d}"
        item.accepted, item.charged = True, Decimal(item.parts)
        self._report(item, number)
        row: dict[str, Any] = {
            "status_code": "1099" if fault is Fault.UNKNOWN_CODE else self.dialect.success,
            "status_desc": "Success",
            "message_id": huge if fault is Fault.HUGE_ID else item.provider_id,
            "mobile_number": "0" + number[3:] if fault is Fault.OTHER_NUMBER else number,
            "network_name": operator(number),
            "message_cost": str(item.parts),
            "credit_balance": "-1" if account.postpaid else plain(account.balance),
        }
        if fault is Fault.MISSING_ID:
            del row["message_id"]
        rows = [self._dressed(row)]
        if fault is Fault.MIXED:
            rows.append(self._dressed(self._refused(item, "1005")))
            array = True
        elif fault is Fault.MISSING_ROWS:
            rows, array = [], True
        return json_answer(rows if array else rows[0])

    def _no(self, item: Item, code: str, *, array: bool = False) -> Answer:
        row = self._dressed(self._refused(item, code))
        return json_answer([row] if array or self.dialect.array else row)

    @staticmethod
    def _refused(item: Item, code: str) -> dict[str, Any]:
        return {
            "status_code": code,
            "status_desc": CODES.get(code, "Failed").format(sender=item.sender, mobile=item.to),
            "message_id": "0",
            "mobile_number": "0",
            "network_name": "Not set",
            "message_cost": "0.00",
            "credit_balance": "",
        }

    def _dressed(self, row: dict[str, Any]) -> dict[str, Any]:
        if self.dialect.balance is not None:
            row["credit_balance"] = self.dialect.balance
        if self.dialect.number_codes:
            for key in ("status_code", "message_cost", "credit_balance"):
                if re.fullmatch(r"-?[0-9]+", str(row[key])):
                    row[key] = int(row[key])
            if str(row.get("message_id", "")).startswith("sms."):
                row["message_id"] = int(str(row["message_id"]).split(".")[1], 16)
        return row

    # --- reports

    def _report(self, item: Item, number: str) -> None:
        now = self.world.now()
        code = self.reports.get(number) or _REPORT_BY_FATE.get(self.world.network.fate(number), "")
        delay = self.world.report_delay(number)
        self._sent[item.provider_id] = _Kept(now, now + timedelta(seconds=delay), code)
        if code and "delivery" in self.callbacks:
            words, network = DELIVERY.get(int(code), "Unknown"), operator(number)
            self.shortcodes.report(item.provider_id, code, words, network, now, delay)
        if (words_back := self.world.network.answer(number, self.world.tempo.answers)) and "inbound" in self.callbacks:
            self.shortcodes.inbound(number, words_back, item.sender, after=delay * 2)

    def _getdlr(self, request: Request) -> Answer:
        asked = read_query(request.query) or {}
        if self._account(asked.get("api_key")) is None:
            return text_answer("1013;Invalid API Key")
        kept = self._sent.get(asked.get("messageid", ""))
        if kept is None or not kept.code or self.world.now() < kept.done:
            return text_answer("1009;No dlr")
        stamp = kept.done.astimezone(self.world.local().tzinfo).strftime("%Y-%m-%d %H:%M:%S")
        took = timedelta(seconds=int((kept.done - kept.sent).total_seconds()))
        words = DELIVERY.get(int(kept.code), "Unknown")
        return text_answer(f"{asked['messageid']};Success;{kept.code};{words};{stamp};{str(took).zfill(8)}")

    # --- subscriptions

    def _manage(self, call: Call, body: dict[str, Any]) -> Answer:
        item = call.items[0]
        service, option = body.get("service_id"), body.get("option")
        number = formatted(item.to)
        if set(body) != _MANAGE or option not in ("activation", "deactivation") or not isinstance(service, (str, int)):
            why = "subscribermanage takes api_key, service_id, mobile and option (activation or deactivation)"
            return refusal(call, why, self._managed("1010", CODES["1010"], item.to))
        if str(service) not in self.services or number is None:
            return self._managed("0", "Failed", item.to)
        if (verdict := self.verdicts.get(number)) is not None:
            return self._managed(verdict, CODES.get(verdict, "Failed"), number)
        key = (str(service), number)
        if option == "deactivation" and key not in self.shortcodes.subscribers:
            return self._managed("1011", CODES["1011"], number)
        if option == "activation" and key in self.shortcodes.subscribers:
            return self._managed("0", "Failed – user exists", number)
        self.shortcodes.subscribers ^= {key}
        item.accepted = True
        return self._managed("1", "Success", number)

    @staticmethod
    def _managed(code: str, words: str, number: str) -> Answer:
        network = operator(number) if code == "1" else "Not set"
        row = {"status_code": code, "status_desc": words, "mobile": number, "network_name": network}
        return json_answer(row)

    def _text_back(self, text: str) -> None:
        """Charge for the text that the desk put into its reply to a push."""
        account = next(iter(self.accounts.values()))
        account.pay(Decimal(count(text).parts))


def _violation(body: dict[str, Any]) -> str:
    """What the documents do not allow in the body of a send."""
    text = body.get("message")
    if not isinstance(text, str) or not 1 <= len(text) <= 920:
        return "A message has 1 to 920 characters"
    if not isinstance(body.get("mobile"), str):
        return "mobile must be a text"
    if "shortcode" in body:
        if not set(body) >= _BULK or set(body) - _BULK - {"service", "service_id", "date_send"}:
            return "A bulk message has " + ", ".join(sorted(_BULK)) + " and service"
        return "" if body["response_type"] == "json" else "Only the JSON answer is spoken"
    if set(body) != _SHORT:
        return "A short code message has " + ", ".join(sorted(_SHORT))
    if not isinstance(body["sender_name"], str) or type(body["service_id"]) not in (str, int):
        return "sender_name must be a text and service_id a text or a number"
    link = body["link_id"]
    return "" if type(link) in (str, int) and re.fullmatch(r"[0-9]*", str(link)) else "link_id must be digits or empty"


def formatted(mobile: str) -> str | None:
    """A mobile number as this service rewrites it, 254708400000; None if it is not one."""
    digits = mobile.removeprefix("+")
    if re.fullmatch(r"0[0-9]{9}", digits):
        return "254" + digits[1:]
    if re.fullmatch(r"[71][0-9]{8}", digits):
        return "254" + digits
    return digits if re.fullmatch(r"[1-9][0-9]{9,14}", digits) else None
