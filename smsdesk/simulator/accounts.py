"""Purses of credits, and the bookings between them."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

#: What every account begins with: enough for a demo and a long day's tests.
OPENING: Final = Decimal(50_000)


@dataclass(slots=True)
class Purse:
    """Credits that somebody holds; `spent` is what messages have cost so far."""

    balance: Decimal
    spent: Decimal = field(default_factory=Decimal)
    postpaid: bool = False

    def can_pay(self, amount: Decimal) -> bool:
        """Whether this much is there."""
        return self.postpaid or self.balance >= amount

    def pay(self, amount: Decimal) -> None:
        """Take the price of messages out."""
        self.balance -= amount
        self.spent += amount


@dataclass(slots=True)
class Child(Purse):
    """A sub-account, client or customer."""

    name: str = ""


@dataclass(slots=True)
class Account(Purse):
    """Somebody who may call: a name, a secret, sender names, and children to give credits to."""

    name: str = ""
    key: str = field(default="", repr=False)  # a password or an API key
    senders: tuple[str, ...] = ()
    may_transfer: bool = True
    children: dict[str, Child] = field(default_factory=dict)

    def opens(self, key: str) -> bool:
        """Whether this is the account's key."""
        return hmac.compare_digest(self.key.encode(), key.encode())


def transfer(giver: Purse, taker: Purse, amount: Decimal) -> bool:
    """Move credits whole, or not at all."""
    if amount <= 0 or giver.balance < amount:
        return False
    giver.balance -= amount
    taker.balance += amount
    return True


def plain(amount: Decimal) -> str:
    """Credits as text without an exponent and without needless zeros: `50`, `12.5`."""
    text = format(amount, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
