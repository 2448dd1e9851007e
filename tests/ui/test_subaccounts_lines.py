"""The tree of sub-accounts as data: grouped, found, put in order, and said."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from smsdesk.core.balance import Point
from smsdesk.ui.rows import words
from smsdesk.ui.tabs.subaccounts.lines import Line, Wanted, children_of, columns, lines, mark
from tests.ui.purses import NOW, account, branch, child

if TYPE_CHECKING:
    from smsdesk.ui.tree import Node

SACCO = branch(
    child("bidii_farmers", used=Decimal(8120), last_top_up=Point(NOW - timedelta(days=14), Decimal(5000))),
    child("amani_health", 20, used=Decimal(3480)),
    child("loans_desk", 38, "sub_account"),
    child("Jirani", 886),
)
SCHOOL = branch(
    child("ofisi@moshi.example", None, "customer", account="school office"),
    of=account("School office", "nextbyte"),
    title="Nextbyte",
    kinds=("customer",),
    lists=False,
)


def said(nodes: list[Node[Line]], depth: int = 0) -> list[str]:
    found = []
    for node in nodes:
        found.append("  " * depth + node.row.title)
        found += said(node.children, depth + 1)
    return found


def cells(line: Line) -> list[str]:
    return [words(column, line) for column in columns(lambda: NOW)]


def test_providers_accounts_kinds_and_children() -> None:
    assert said(lines([SCHOOL, SACCO], Wanted())) == [
        "Mspace",
        "  Mwangaza SACCO",
        "    Reseller clients",
        "      bidii_farmers",
        "      amani_health",
        "      Jirani",
        "    Sub-users",
        "      loans_desk",
        "Nextbyte",
        "  School office",
        "    ofisi@moshi.example",
    ]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted("AMANI"), ["amani_health"]),
        (Wanted("  moshi "), ["ofisi@moshi.example"]),
        (Wanted("sacco"), ["bidii_farmers", "amani_health", "Jirani", "loans_desk"]),
        (Wanted(low=True), ["amani_health", "loans_desk"]),
        (Wanted("d", low=True), ["loans_desk"]),
        (Wanted("nobody"), []),
        (Wanted("nextbyte", low=True), []),
    ],
)
def test_what_is_found_keeps_what_stands_above_it(wanted: Wanted, found: list[str]) -> None:
    nodes = lines([SACCO, SCHOOL], wanted)
    children = [title.strip() for title in said(nodes)]
    above = {"Mspace", "Mwangaza SACCO", "Reseller clients", "Sub-users", "Nextbyte", "School office"}
    assert [title for title in children if title not in above] == found
    assert children_of(nodes) == len(found)
    assert bool(nodes) == bool(found)


@pytest.mark.parametrize(
    ("order", "down", "found"),
    [
        ("name", False, ["amani_health", "bidii_farmers", "Jirani"]),
        ("balance", True, ["bidii_farmers", "Jirani", "amani_health"]),
        ("used", False, ["amani_health", "bidii_farmers", "Jirani"]),  # what is not known comes last
        ("used", True, ["bidii_farmers", "amani_health", "Jirani"]),
        ("top_up", True, ["bidii_farmers", "amani_health", "Jirani"]),
    ],
)
def test_children_are_put_in_order_within_their_kind(order: str, down: bool, found: list[str]) -> None:
    (provider,) = lines([SACCO], Wanted(order=order, down=down))
    clients = provider.children[0].children[0]
    assert [node.row.title for node in clients.children] == found


def test_the_cells_of_each_line() -> None:
    provider, other = lines([SACCO, SCHOOL], Wanted())
    sacco = provider.children[0]
    clients = sacco.children[0]
    assert cells(provider.row) == ["Mspace", "Provider", "", "", ""]
    assert cells(sacco.row) == ["Mwangaza SACCO", "Account", "9,940", "31,204", ""]
    assert cells(clients.row) == ["Reseller clients", "3 clients", "6,306", "", ""]
    assert cells(clients.children[0].row) == [
        "bidii_farmers", "Reseller client", "5,400", "8,120", "Tue 2 Jun, 5,000"]  # fmt: skip
    assert cells(clients.children[1].row) == ["amani_health", "Reseller client", "20", "3,480", "Never"]
    assert cells(sacco.children[1].row) == ["Sub-users", "1 user", "38", "", ""]
    assert cells(other.children[0].children[0].row) == ["ofisi@moshi.example", "Customer", "Not known", "", "Never"]


def test_a_low_balance_stands_out_by_icon_words_and_face() -> None:
    (provider,) = lines([SACCO], Wanted())
    good, low = (node.row for node in provider.children[0].children[0].children[:2])
    assert mark(good).symbol == "user"
    assert (mark(low).symbol, mark(low).ink, mark(low).strong) == ("triangle-alert", "warn", (2,))
    name = columns(lambda: NOW)[0]
    assert name.spoken is not None
    assert name.spoken(low) == "amani_health, low"
    assert name.spoken(good) == "bidii_farmers"


def test_what_could_not_be_read_is_grey_and_says_its_age() -> None:
    stale = branch(child("amani_health", 20), error="No answer", read_at=NOW - timedelta(days=1, hours=2))
    (provider,) = lines([stale], Wanted())
    row = provider.children[0].row
    below = provider.children[0].children[0].children[0].row
    kind, balance = columns(lambda: NOW)[1:3]
    assert words(kind, row).startswith("From yesterday ")
    assert kind.ink is not None
    assert kind.ink(row) == "warn"
    assert balance.ink is not None
    assert balance.ink(below) == "text3"
    never = branch(error="No answer", read_at=None)
    assert words(kind, lines([never], Wanted())[0].children[0].row) == "Could not be read"
