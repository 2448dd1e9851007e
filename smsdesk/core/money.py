"""Credits and money: always Decimal, never a float."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

_NUMBER: Final = re.compile(r"[-+]?\d[\d.,' ]*(?:[eE][-+]?\d{1,3})?")
_GROUPED: Final = re.compile(r"[-+]?\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*")
_LONGEST: Final = 64


def parse_amount(value: object) -> Decimal | None:
    """Read an amount as people and providers write it; None if it is not exactly one finite number.

    Takes int, Decimal, and text such as `1,234.56`, `1.234,56`, `1234,56`, `64.00 TZS`, `KES 5`, `1e3`; a float by its
    shortest text. One comma or one dot before exactly three last digits groups thousands if it is a comma, and is a
    decimal point if it is a dot.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        return None
    if isinstance(value, int | Decimal):
        amount = Decimal(value)
        return amount if amount.is_finite() else None
    text = (repr(value) if isinstance(value, float) else value).replace("\u00a0", " ").replace("\u202f", " ").strip()
    if len(text) > _LONGEST:
        return None
    found = _NUMBER.findall(text)
    if len(found) != 1 or not _only_a_unit_beside(text, found[0]):
        return None
    plain = _plain(found[0].rstrip(" .,'"))
    return None if plain is None else Decimal(plain)


def _only_a_unit_beside(text: str, number: str) -> bool:
    """Around the number stands one word at most: a unit or a currency."""
    before, _, after = text.partition(number)
    words = [word.strip(" .:=/-") for word in (before, after)]
    words = [word for word in words if word]
    return len(words) <= 1 and all(len(word) <= 12 and not re.search(r"[\d,+-]", word) for word in words)


def _plain(number: str) -> str | None:
    """Take the grouping out and leave a dot for the decimals; None where that cannot be told."""
    number = number.replace("'", " ")
    mantissa = re.split(r"[eE]", number)[0]
    exponent = number[len(mantissa) :]
    marks = [mark for mark in mantissa if mark in ".,"]
    if " " in mantissa:
        whole = re.split(r"[.,]", mantissa)[0]
        if not _GROUPED.fullmatch(whole):
            return None
        mantissa = mantissa.replace(" ", "")
    if not marks:
        return mantissa + exponent
    last = marks[-1]
    if len(set(marks)) == 2:
        whole, _, decimals = mantissa.rpartition(last)
        other = "," if last == "." else "."
        if last in whole or other in decimals or not _GROUPED.fullmatch(whole):
            return None
        return whole.replace(other, "") + "." + decimals + exponent
    if len(marks) > 1 or (last == "," and _GROUPED.fullmatch(mantissa)):
        return mantissa.replace(last, "") + exponent if _GROUPED.fullmatch(mantissa) else None
    return mantissa.replace(",", ".") + exponent


def amount_text(amount: Decimal) -> str:
    """The amount as the contract has it: plain digits and a dot, no zeros at the end (`64`, `0.8`, `-3.25`)."""
    text = format(amount, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def amount_shown(amount: Decimal) -> str:
    """The amount for people: thousands grouped, decimals only where there are any (`12,550`, `1,234.5`)."""
    text = amount_text(amount)
    whole, dot, decimals = text.partition(".")
    sign = "-" if whole.startswith("-") else ""
    return f"{sign}{int(whole.removeprefix('-')):,}{dot}{decimals}"
