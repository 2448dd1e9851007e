"""Amounts are read as they are written in the world, and kept exact."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.money import amount_shown, amount_text, parse_amount


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        ("1,234.56", "1234.56"),
        ("1.234,56", "1234.56"),
        ("1234,56", "1234.56"),
        ("1,234", "1234"),
        ("1.234", "1.234"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1 234 567,8", "1234567.8"),
        ("64.00 TZS", "64.00"),
        ("KES 5", "5"),
        ("SMS: 12550", "12550"),
        ("-3.5", "-3.5"),
        ("+3.5", "3.5"),
        ("1e3", "1E+3"),
        (12550, "12550"),
        (0.1, "0.1"),
        (1e22, "1E+22"),
        (Decimal("0.80"), "0.80"),
        ("0.8000", "0.8000"),
        ("1'234", "1234"),
        ("1\u00a0234", "1234"),
    ],
)
def test_read(value: object, amount: str) -> None:
    found = parse_amount(value)
    assert found is not None
    assert str(found) == str(Decimal(amount))


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        "",
        "none",
        "nan",
        "Infinity",
        float("nan"),
        float("inf"),
        Decimal("NaN"),
        "1,23,4",
        "1.2.3",
        "5 of 6",
        "12-06-2026",
        "error 402 credit",
        "1,2345,678",
        "1 23",
        "9" * 100,
        [],
        "1,234.56,7",
    ],
)
def test_not_an_amount(value: object) -> None:
    assert parse_amount(value) is None


@pytest.mark.parametrize(
    ("amount", "text", "shown"),
    [
        ("64.00", "64", "64"),
        ("1E+3", "1000", "1,000"),
        ("12550", "12550", "12,550"),
        ("1234.50", "1234.5", "1,234.5"),
        ("-0.00", "0", "0"),
        ("-1234.5", "-1234.5", "-1,234.5"),
        ("0.8", "0.8", "0.8"),
        ("-0.5", "-0.5", "-0.5"),
        ("100", "100", "100"),
    ],
)
def test_written(amount: str, text: str, shown: str) -> None:
    assert amount_text(Decimal(amount)) == text
    assert amount_shown(Decimal(amount)) == shown


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**15), max_value=10**15))
def test_comes_back(amount: Decimal) -> None:
    assert parse_amount(amount_text(amount)) == amount
    assert parse_amount(amount) == amount
    shown = amount_shown(amount)
    assert Decimal(shown.replace(",", "")) == amount
