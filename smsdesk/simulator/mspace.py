"""Mspace's own side ("MSpace Bulk SMS Service API Documentation" and its page "Python Client")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Final

from typing_extensions import override

from smsdesk.core.segments import count
from smsdesk.simulator.accounts import OPENING, Account, Child, plain, transfer
from smsdesk.simulator.exchange import Answer, Call, Item, json_answer, percent_decode, refusal, text_answer
from smsdesk.simulator.faults import Fault
from smsdesk.simulator.side import Side

if TYPE_CHECKING:
    from smsdesk.simulator.exchange import Request
    from smsdesk.simulator.push import Push
    from smsdesk.simulator.world import World

_LINE_CAP = 8192
_RECIPIENT = re.compile(r"\+?[0-9]{9,15}")
_COUNT = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Words:
    """The lines as one of the two documents spells them; `{n}` is the number of SMS, `{who}` the client."""

    balance: str = "{n}"
    denied_balance: str = "Error 100: Authentication Failure"
    denied: str = "Athentication failure"
    denied_list: str = "Authentication failure."
    no_credit: str = "Insufficient Balance"
    no_sender: str = "Invalid sender ID"
    internal: str = "Internal service error"
    topped_up: str = "Successful Top up of {n} SMS to {who}."
    not_authorized: str = "You are not Authorized to make this transaction"
    contact: str = "indly Contact Providers for help"
    failed: str = "Failed to top up {who} account"
    unsuccessful: str = "Top up not Successful"
    not_deducted: str = "Failed to deduct your account"
    user: str = "User exists."
    stamp: str = "%Y-%m-%d%H:%M:%S:"


API_PAGE: Final = Words()
PYTHON_PAGE: Final = replace(
    API_PAGE,
    denied_balance="Authentication failure",
    contact="Kindly Contact Providers for help",
    not_deducted="failed to deduct your account",
    user="user exists.",
    stamp="%Y-%m-%d %H:%M:%S:",
)

# Method → the desk's verb, and the arguments after username and password, in their order.
_METHODS: Final = {
    "balance": ("balance", ()),
    "sendtext": ("send", ("senderid", "recipient", "message")),
    "subusers": ("sub_accounts", ()),
    "resellerclients": ("sub_accounts", ()),
    "resellerclienttopup": ("top_up", ("clientname", "noofsms")),
    "subacctopup": ("top_up", ("subaccname", "noofsms")),
    "login": ("sign_in", ()),
}


class Mspace(Side):
    """Everything in the path, answers in prose, HTTP 200 whatever happened."""

    key: ClassVar[str] = "mspace"
    roots: ClassVar[tuple[bytes, ...]] = (b"/mspaceservice/",)
    base: ClassVar[str] = "/mspaceservice/wr/sms"
    meanings: ClassVar[frozenset[Fault]] = frozenset(
        {
            Fault.WRONG_KEY,
            Fault.SYSTEM_ERROR,
            Fault.UNKNOWN_CODE,
            Fault.HUGE_ID,
            Fault.MISSING_ID,
            Fault.MIXED,
            Fault.MISSING_ROWS,
            Fault.CREDITED_ONLY,
            Fault.DEBITED_ONLY,
        }
    )

    def __init__(self, world: World, pushes: list[Push]) -> None:
        super().__init__(world, pushes)
        self.words = API_PAGE
        #: Servlet containers commonly refuse an encoded slash or backslash in a path with 400.
        self.refuse_slash = False
        account = Account(OPENING, name="uhuru-stores", key="tell/no one 50%?", senders=("UHURU", "UHURU-SHOP"))
        account.children = {
            name: Child(Decimal(held), name=name)
            for name, held in (("kisumu-branch", 120), ("nakuru-branch", 45), ("client1", 20), ("client2", 18))
        }
        self.accounts[account.name] = account
        #: The children that are clients of a reseller; the others are sub-accounts.
        self.clients = {"client1", "client2"}
        self._last_id = 49032370

    @override
    def credentials(self) -> dict[str, str]:
        account = next(iter(self.accounts.values()))
        return {"username": account.name, "password": account.key, "sender": account.senders[0]}

    @override
    def read(self, request: Request) -> Call:
        if request.method != "GET":
            return self.no_such_call("Every call is a GET", 405)
        if len(request.target) > _LINE_CAP:
            return self.no_such_call("The address is longer than 8 KB", 414)
        prefix, found, rest = request.target.partition(b"/mspaceservice/wr/sms/")
        segments = rest.split(b"/")
        method = segments[0].decode("ascii", "replace")
        if prefix or not found or method not in _METHODS:
            return self.no_such_call("No such method")
        operation, names = _METHODS[method]
        expected = ("username", "password", *names)
        values = [self._value(segment, name) for segment, name in zip(segments[1:], expected, strict=False)]
        if len(segments) - 1 != len(expected) or None in values:
            return self.no_such_call("The path must be " + "/".join([method, *(f"{name}={{…}}" for name in expected)]))
        arguments = dict(zip(expected, (value or "" for value in values), strict=True))
        if self.refuse_slash and re.search(rb"(?i)%2f|%5c", rest):
            return self.no_such_call("An encoded slash in the path", 400)
        call = Call(operation, method, lambda fault: self._work(call, arguments, fault), account=arguments["username"])
        if method == "sendtext":
            message, sender = arguments["message"], arguments["senderid"]
            call.items.append(Item(arguments["recipient"], message, sender, parts=count(message).parts))
        elif operation == "top_up":
            call.items.append(Item(arguments[names[0]], arguments["noofsms"]))
        return call

    @staticmethod
    def _value(segment: bytes, name: str) -> str | None:
        """The decoded value of `name=value`, None where the segment is not that or is empty."""
        start = name.encode() + b"="
        # What separates and what a container strips must come encoded.
        if not segment.startswith(start) or re.search(rb"[?#;=&\\]", segment[len(start) :]):
            return None
        return percent_decode(segment[len(start) :]) or None

    def _work(self, call: Call, arguments: dict[str, str], fault: Fault | None) -> Answer:
        words = self.words
        account = self.accounts.get(arguments["username"])
        if account is None or not account.opens(arguments["password"]) or fault is Fault.WRONG_KEY:
            if call.operation in ("send", "top_up"):
                return text_answer(words.denied)
            return text_answer(words.denied_balance if call.operation == "balance" else words.denied_list)
        if fault is Fault.SYSTEM_ERROR:
            return text_answer(words.internal)
        match call.name:
            case "balance":
                return text_answer(words.balance.format(n=plain(account.balance)))
            case "sendtext":
                return self._send(call, account, fault)
            case "subusers":
                return self._children(account, "subUserName", clients=False)
            case "resellerclients":
                return self._children(account, "clientname", clients=True)
            case "login":
                return text_answer(words.user)
            case _:
                return text_answer(self._top_up(call, account, fault))

    def _send(self, call: Call, account: Account, fault: Fault | None) -> Answer:
        item = call.items[0]
        if not _RECIPIENT.fullmatch(item.to):
            return refusal(call, "One recipient, in digits", text_answer(self.words.internal))
        if item.sender not in account.senders:
            return text_answer(self.words.no_sender)
        if (verdict := self.verdicts.get(item.to.removeprefix("+"))) is not None:
            return text_answer(verdict)
        if not account.can_pay(Decimal(item.parts)):
            return text_answer(self.words.no_credit)
        account.pay(Decimal(item.parts))
        self._last_id += 2
        item.accepted, item.charged, item.provider_id = True, Decimal(item.parts), str(self._last_id)
        now = self.world.local()
        row: dict[str, str | int] = {
            "messageId": item.provider_id,
            "responseTime": now.strftime(self.words.stamp) + f"{now.microsecond // 1000:03d}",
            "status": "successful",
        }
        rows = [row]
        if fault is Fault.HUGE_ID:
            item.provider_id = str(2**64 + self._last_id)
            row["messageId"] = 2**64 + self._last_id
        elif fault is Fault.MISSING_ID:
            del row["messageId"]
        elif fault is Fault.UNKNOWN_CODE:
            row["status"] = "queued"
        elif fault is Fault.MIXED:
            rows.append({**row, "status": "failed"})
        elif fault is Fault.MISSING_ROWS:
            rows.clear()
        return json_answer(rows)

    def _children(self, account: Account, key: str, *, clients: bool) -> Answer:
        return json_answer(
            [
                {"smsBalance": plain(child.balance), key: child.name}
                for child in account.children.values()
                if (child.name in self.clients) is clients
            ]
        )

    def _top_up(self, call: Call, account: Account, fault: Fault | None) -> str:
        item, words = call.items[0], self.words
        child = account.children.get(item.to)
        if not account.may_transfer:
            return words.not_authorized
        if not _COUNT.fullmatch(item.text) or not int(item.text):
            call.violation = "The number of SMS is a whole number above zero"
            return words.unsuccessful
        if child is None or (child.name in self.clients) is not (call.name == "resellerclienttopup"):
            return words.failed.format(who=item.to)
        if (verdict := self.verdicts.get(item.to)) is not None:
            return verdict
        amount = Decimal(item.text)
        if account.balance < amount:
            return words.no_credit
        item.accepted, item.charged = True, amount
        if fault is Fault.CREDITED_ONLY:
            child.balance += amount
            return words.not_deducted
        if fault is Fault.DEBITED_ONLY:
            account.balance -= amount
            return words.failed.format(who=item.to)
        transfer(account, child, amount)
        return words.topped_up.format(n=item.text, who=item.to)
