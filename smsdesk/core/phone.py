"""What a number is: a cell of a list becomes a mobile number in E.164, or a problem with its kind.

The library sees digits and one leading `+` only, because it reads too much into anything else: `25475400000.0` and
`0722FLOWER` are "valid" to it, and would text strangers.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumberType

from smsdesk.core.country import calling_code
from smsdesk.core.numbering import Memo
from smsdesk.core.phrase import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence


class Problem(StrEnum):
    """Why a row is left out until a person mends it."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NOT_A_NUMBER = "not_a_number"
    LETTERS = "letters"
    TWO_NUMBERS = "two_numbers"
    CUT_BY_EXCEL = "cut_by_excel"
    FORMULA_ERROR = "formula_error"
    LANDLINE = "landline"
    COUNTRY_TWICE = "country_twice"
    INVALID = "invalid"
    MISSING_VALUE = "missing_value"
    TEXT_TOO_LONG = "text_too_long"


#: What is wrong, in a few words.
PROBLEMS: Final = {
    Problem.EMPTY: phrase("No number in this row"),
    Problem.TOO_SHORT: phrase("A digit is missing"),
    Problem.TOO_LONG: phrase("Too many digits"),
    Problem.NOT_A_NUMBER: phrase("Not a phone number"),
    Problem.LETTERS: phrase("Letters in the number"),
    Problem.TWO_NUMBERS: phrase("Two numbers in one cell"),
    Problem.CUT_BY_EXCEL: phrase("Excel cut off digits"),
    Problem.FORMULA_ERROR: phrase("The formula failed"),
    Problem.LANDLINE: phrase("A landline gets no SMS"),
    Problem.COUNTRY_TWICE: phrase("Country code twice"),
    Problem.INVALID: phrase("No such number exists"),
    Problem.MISSING_VALUE: phrase("A value for the text is missing"),
    Problem.TEXT_TOO_LONG: phrase("The text is too long for this person"),
}


class Number(NamedTuple):
    """A mobile number that exists in the numbering plan: E.164 with `+`, and its country (ISO 3166; 001 = none)."""

    e164: str
    region: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a cell, and in E.164 what was probably meant; a person decides, never the program."""

    kind: Problem
    hint: str | None = None


_MOBILE: Final = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
#: Digits of a mobile after the calling code, where the library also takes numbers that no person has. South Africa: its
#: plan gives nine to everyone (ICASA, Numbering Plan Regulations); a digit that is missing would make another number.
_FEWEST_DIGITS: Final = {27: 9}
_UNPARSED: Final = {
    phonenumbers.NumberParseException.INVALID_COUNTRY_CODE: Problem.INVALID,
    phonenumbers.NumberParseException.NOT_A_NUMBER: Problem.TOO_SHORT,  # digits, but too few to begin with
    phonenumbers.NumberParseException.TOO_SHORT_AFTER_IDD: Problem.TOO_SHORT,
    phonenumbers.NumberParseException.TOO_SHORT_NSN: Problem.TOO_SHORT,
    phonenumbers.NumberParseException.TOO_LONG: Problem.TOO_LONG,
}


def ask_library(digits: str, country: str) -> tuple[str, str | Problem]:
    """What the library says of digits with or without one leading `+`: E.164 and region, or nothing and why."""
    try:
        number = phonenumbers.parse(digits, country or None)
    except phonenumbers.NumberParseException as error:
        return "", _UNPARSED[error.error_type]
    if not phonenumbers.is_valid_number(number):
        return "", _amiss(number)
    kind = phonenumbers.number_type(number)
    if kind not in _MOBILE:
        return "", Problem.LANDLINE if kind == PhoneNumberType.FIXED_LINE else Problem.INVALID
    if len(phonenumbers.national_significant_number(number)) < _FEWEST_DIGITS.get(number.country_code or 0, 0):
        return "", Problem.TOO_SHORT
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return written, phonenumbers.region_code_for_number(number) or ""


def _amiss(number: phonenumbers.PhoneNumber) -> Problem:
    """Too short, too long, or of no known range.

    Measured against mobiles, because some plans have landlines of almost any length, and without the national prefix,
    which the library takes for a digit where that makes up the length.
    """
    code = number.country_code or 0
    plan = PhoneMetadata.metadata_for_region_or_calling_code(code, phonenumbers.region_code_for_country_code(code))
    if plan is None or plan.general_desc is None:
        return Problem.INVALID
    national = phonenumbers.national_significant_number(number).removeprefix(plan.national_prefix or "")
    mobile = plan.mobile.possible_length if plan.mobile is not None else ()
    lengths = mobile if mobile and mobile != (-1,) else plan.general_desc.possible_length
    if len(national) < min(lengths):
        return Problem.TOO_SHORT
    return Problem.TOO_LONG if len(national) > max(lengths) else Problem.INVALID


_memo: Final = Memo(ask_library)
#: Makes a named tuple of a plain one, past the named one's own function: a million numbers are made so.
_new: Final = tuple.__new__


def normalise(raw: str, country: str) -> Number | Trouble:
    """Read a cell as a mobile number, with `country` (ISO 3166, capitals, or empty) for numbers without a `+`.

    `raw` is the cell's text; of a spreadsheet number without a fraction that is the digits of its integer.
    """
    digits: str | Problem = raw
    if not (raw.isascii() and (raw.isdigit() or (raw[:1] == "+" and raw[1:].isdigit()))):
        digits = _digits(raw)
        if isinstance(digits, Problem):
            return Trouble(digits, _letter_o(raw, country) if digits is Problem.LETTERS else None)
    if digits[:2] == "00":
        digits = "+" + digits[2:]
    answer = _memo.answer(digits, country)
    if answer[0]:
        return _new(Number, answer)
    return _explain(raw, digits, country, Problem(answer[1]))


_INVISIBLE: Final = dict.fromkeys(
    map(
        ord,
        "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    )
)
_SIGNS: Final = dict.fromkeys(map(ord, "()[]")) | {ord(c): "-" for c in "‐‑‒–—―−﹣－"} | {ord("＋"): "+"}
_SPACES_AND_DASHES: Final = re.compile(r"[\s-]+")
_FORMULA_ERROR: Final = re.compile(r"#(?:[A-Z/0]+[!?]?|N/A|GETTING_DATA)|Err:\d+", re.IGNORECASE)
_CUT_BY_EXCEL: Final = re.compile(r"[+-]?\d+(?:[.,]\d*)?\s*E\s*[+-]?\s*\d+", re.IGNORECASE)
_DATE: Final = re.compile(r"\d{4}([-.])\d{1,2}\1\d{1,2}|\d{1,2}([-.])\d{1,2}\2\d{4}")
_TOTAL: Final = re.compile(
    r"(?:grand|sub|overall)?[\s-]*totals?(?: (?:amount|balance|due|paid|number))?[\s:.]*|sum[\s:.]*|"
    r"jumla(?: kuu| ndogo| ya [\w ]{1,30})?[\s:.]*",
    re.IGNORECASE,
)
_TOTAL_BEGINS: Final = frozenset("TtJjGgSsOo")
_BETWEEN_NUMBERS: Final = re.compile(r"[^\d \t.-]+")
_FRACTION: Final = re.compile(r"(.*\d)\.(\d+)", re.DOTALL)
_LOOSE_DOT: Final = re.compile(r"(?<!\d)\.|\.(?!\d)")
_CODE_AND_CODE: Final = re.compile(r"\+?(\d{1,3})\+(\1\d+)")
_TOO_LONG_TO_SHOW: Final = 11  # digits of a number that a spreadsheet shows with an E
_FEWEST: Final = 7  # digits that can be a number of their own
_FEWEST_ABROAD: Final = 10  # digits that can be a mobile with its calling code, for a suggestion


def is_formula_error(cell: str) -> bool:
    """Whether a cell holds what a spreadsheet shows for a formula that failed: `#REF!`, `#N/A`, `Err:502`."""
    return _FORMULA_ERROR.fullmatch(cell.strip()) is not None


def was_cut(cell: str) -> bool:
    """Whether a number may be what is left of 2.54713E+11 after somebody widened the column: its last digits are zeros.

    Only numbers that stand there as a spreadsheet computes them are meant, without a + or a zero in front. It shows six
    digits of a number that is too long for a column, and fewer where somebody chose a format.
    """
    digits = cell.translate(_INVISIBLE).strip().removesuffix(".0")
    zeros = len(digits) - 6 if len(digits) >= _TOO_LONG_TO_SHOW else 6
    return digits.isdigit() and digits[0] != "0" and digits.endswith("0" * zeros)


def is_day(cell: str) -> bool:
    """Whether a cell holds a date."""
    return _DATE.match(cell.strip()) is not None


def is_total(cells: Sequence[str]) -> str:
    """The word that a row of totals begins with, such as `Total` or `Jumla`; empty for any other row."""
    for cell in cells:
        if cell and (word := cell.strip()):
            return word if word[0] in _TOTAL_BEGINS and _TOTAL.fullmatch(word) else ""
    return ""


def _digits(raw: str) -> str | Problem:
    """Reduce a cell to digits and one leading `+`, or say why that cannot be done without guessing."""
    text = raw.translate(_INVISIBLE).strip().removeprefix("'").strip()
    if not text:
        return Problem.EMPTY
    if is_formula_error(text):
        return Problem.FORMULA_ERROR
    text = text.translate(_SIGNS).strip()
    if _CUT_BY_EXCEL.fullmatch(text):
        return Problem.CUT_BY_EXCEL
    text = _ascii_digits(text)
    if sum(_count_digits(piece) >= _FEWEST for piece in _BETWEEN_NUMBERS.split(text)) > 1:
        return Problem.TWO_NUMBERS
    if any(map(str.isalpha, text)):
        return Problem.LETTERS if any(map(str.isdigit, text)) else Problem.NOT_A_NUMBER
    if text.startswith("-") or _DATE.match(text):
        return Problem.NOT_A_NUMBER
    whole = _without_fraction(text)
    if whole is None:
        return Problem.NOT_A_NUMBER
    body = _SPACES_AND_DASHES.sub("", whole)
    if _LOOSE_DOT.search(body):
        return Problem.NOT_A_NUMBER
    body = _CODE_AND_CODE.sub(r"+\1\2", body.replace(".", ""))
    digits = body.removeprefix("+")
    return body if digits.isascii() and digits.isdigit() else Problem.NOT_A_NUMBER


def _count_digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _ascii_digits(text: str) -> str:
    """Write the digits of other scripts as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _without_fraction(text: str) -> str | None:
    """Take `.0` from the end; None if what follows the only dot is a fraction, or could be one."""
    found = _FRACTION.fullmatch(text)
    if found is None:
        return text
    whole, tail = found.groups()
    if tail == "0":
        return str(whole)
    if "." in whole:
        return text
    if tail == "00":
        return str(whole)
    return None if len(tail) < 3 or not tail.strip("0") else text


def _letter_o(raw: str, country: str) -> str | None:
    """The number that is meant where the only letters are an O for a zero."""
    zeros = raw.replace("O", "0").replace("o", "0")
    if zeros == raw:
        return None
    meant = normalise(zeros, country)
    return meant.e164 if isinstance(meant, Number) else None


def _explain(raw: str, digits: str, country: str, kind: Problem) -> Trouble:
    """Look closer at digits that are no number: a country code twice, two numbers side by side, a `+` amiss."""
    bare = digits.removeprefix("+")
    for code in {calling_code(country)[1:], *(bare[:n] for n in (1, 2, 3) if bare[n : 2 * n] == bare[:n])} - {""}:
        rest = bare[len(code) :].lstrip("0")
        if bare.startswith(code) and rest.startswith(code):
            meant = _memo.answer("+" + rest, country)[0]
            if meant:
                return Trouble(Problem.COUNTRY_TWICE, meant)
    groups = re.split(r"[\s.-]+", raw.translate(_INVISIBLE).translate(_SIGNS).strip())
    for at in range(1, len(groups)):
        left, right = "".join(groups[:at]), "".join(groups[at:])
        if len(left) >= _FEWEST and len(right) >= _FEWEST and _is_number(left, country) and _is_number(right, country):
            return Trouble(Problem.TWO_NUMBERS)
    foreign = digits.startswith("+")
    if kind is Problem.LANDLINE or len(bare) < (_FEWEST if foreign else _FEWEST_ABROAD):
        return Trouble(kind)
    other = bare if foreign else "+" + bare
    return Trouble(kind, _memo.answer(other, country)[0] or None)


def _is_number(text: str, country: str) -> bool:
    return _count_digits(text) == len(text.removeprefix("+")) and bool(_memo.answer(text, country)[0])
