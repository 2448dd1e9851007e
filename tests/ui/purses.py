"""Balances and branches as services would tell them, for tests that need no provider."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from smsdesk.core.balance import BalanceCard, Branch, Child, Point
from smsdesk.core.message import Account

#: Tue 16 Jun 2026, 10:42 in UTC.
NOW = datetime(2026, 6, 16, 10, 42, tzinfo=UTC)


def account(name: str = "Mwangaza SACCO", provider: str = "mspace", username: str = "mwangaza") -> Account:
    return Account(name.casefold(), name, provider, "http://x", {"username": username}, NOW)


def child(name: str, held: int | None = 5400, kind: str = "reseller_client", **other: Any) -> Child:
    facts: dict[str, Any] = {
        "read_at": NOW,
        "listed": True,
        "used": None,
        "last_top_up": None,
        "warning": Decimal(500),
        "low": held is not None and held < 500,
    }
    purse = None if held is None else Decimal(held)
    return Child(**{"account": "mwangaza sacco", "kind": kind, "name": name, "credits": purse, **facts, **other})


def branch(*children: Child, of: Account | None = None, **other: Any) -> Branch:
    facts: dict[str, Any] = {
        "title": "Mspace",
        "unit": "SMS",
        "own": Decimal(9940),
        "used": Decimal(31204),
        "kinds": ("reseller_client", "sub_account"),
        "lists": True,
        "can_top_up": True,
        "can_deduct": False,
        "can_create": False,
        "read_at": NOW,
        "error": None,
    }
    return Branch(**{"account": of or account(), "children": children, **facts, **other})


def card(name: str = "Jirani Clinic", held: str | None = "186", of: Account | None = None, **other: Any) -> BalanceCard:
    facts: dict[str, Any] = {
        "title": "Mspace",
        "unit": "SMS",
        "read_at": NOW - timedelta(minutes=1),
        "words": "",
        "error": None,
        "error_at": None,
        "history": (Point(NOW - timedelta(days=2), Decimal(400)), Point(NOW, Decimal(186))),
        "warning": Decimal(500),
        "low": held is not None and Decimal(held) < 500,
        "days_left": None,
        "drift": None,
        "can_read": True,
    }
    amount = None if held is None else Decimal(held)
    return BalanceCard(**{"account": of or account(name), "amount": amount, **facts, **other})
