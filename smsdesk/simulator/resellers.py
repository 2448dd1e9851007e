"""Nextbyte's reseller calls (Nextbyte Developer API, "Recharge customer", "Deduct customer")."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from smsdesk.simulator.accounts import Account, Child, transfer
from smsdesk.simulator.exchange import json_answer, read_object, refusal
from smsdesk.simulator.faults import Fault

if TYPE_CHECKING:
    from smsdesk.simulator.exchange import Answer, Call, Request
    from smsdesk.simulator.nextbyte import Nextbyte

_FIELDS = ("first_name", "last_name", "username", "email", "phone_number", "account_type", "sms_price")


def create(side: Nextbyte, call: Call, request: Request, account: Account) -> Answer:
    """Create a customer without credits."""
    body = read_object(request.body) or {}
    if set(body) != set(_FIELDS) or not str(body["email"]).strip():
        return refusal(call, "create takes " + ", ".join(_FIELDS), side.error(422, "Invalid data"))
    if body["account_type"] not in ("Sub Customer", "Sub Customer (Reseller)"):
        return refusal(call, "Unknown account type", side.error(422, "Invalid account type"))
    email = str(body["email"])
    if email in account.children:
        return side.error(422, "The email has already been taken")
    account.children[email] = Child(Decimal(0), name=email)
    call.items[0].accepted = True
    result = {
        "name": f"{body['first_name']} {body['last_name']}",
        "username": body["username"],
        "phone_number": "+" + str(body["phone_number"]).removeprefix("+"),
        "email": email,
        "account_type": body["account_type"],
        "sms_price": f"{Decimal(str(body['sms_price'])):.2f} TSH",
    }
    message = "Customer created successfully. Credentials were sent by SMS"
    return json_answer({"success": True, "status": 200, "message": message, "result": result})


def booking(side: Nextbyte, call: Call, request: Request, account: Account, fault: Fault | None) -> Answer:
    """Give credits to a customer, or take them back."""
    body = read_object(request.body) or {}
    email, asked = body.get("email"), body.get("smscount")
    # True is an int to Python, not to JSON.
    if set(body) != {"email", "smscount"} or not isinstance(email, str) or type(asked) is not int or asked <= 0:
        why = "A transfer takes email and smscount, a whole number above zero"
        return refusal(call, why, side.error(422, "Invalid data"))
    if not account.may_transfer:
        return _refused(side, 403, "You are not allowed to make this transaction")
    customer = account.children.get(email)
    if customer is None:
        return _refused(side, 404, "Customer not found")
    if (verdict := side.verdicts.get(email)) is not None:
        return _refused(side, 400, verdict)
    if fault is Fault.SYSTEM_ERROR:
        return _refused(side, 500, "Transaction failed")
    giver, taker = (account, customer) if call.operation == "top_up" else (customer, account)
    amount = Decimal(asked)
    if giver.balance < amount:
        return _refused(side, 402, "Insufficient balance")
    item = call.items[0]
    item.accepted, item.charged = True, amount
    if fault in (Fault.CREDITED_ONLY, Fault.DEBITED_ONLY):
        if fault is Fault.CREDITED_ONLY:
            taker.balance += amount
        else:
            giver.balance -= amount
        return _refused(side, 500, "Transaction failed")
    transfer(giver, taker, amount)
    result: dict[str, Any] = {"Customer": email}
    if call.operation == "top_up":
        result |= {"Sms transferred": asked, "Your sms balance": int(account.balance)}
    else:
        result |= {"Sms deducted": asked, "Your sms balance": int(account.balance)}
        result["Customer sms balance"] = int(customer.balance)
    if fault is Fault.UNKNOWN_CODE:
        return json_answer({"success": "maybe", "status": 299, "message": "Transaction queued", "result": result})
    message = "Transaction completed successfully"
    return json_answer({"success": True, "status": 200, "message": message, "result": result})


def _refused(side: Nextbyte, status: int, message: str) -> Answer:
    """A refused transfer says `success` false, with the HTTP status that fits or always the same one."""
    answered = side.dialect.reseller_status or status
    return json_answer({"success": False, "status": status, "message": message}, answered)
