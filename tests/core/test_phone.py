"""What a number is: every kind of damage, and the memory that must answer as the library does."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.core.country import calling_code, country_name, is_country
from smsdesk.core.numbering import Memo
from smsdesk.core.phone import Number, Problem, Trouble, ask_library, is_formula_error, normalise

KENYAN = Number("+254722000004", "KE")
TANZANIAN = Number("+255754000418", "TZ")


@pytest.mark.parametrize(
    "raw",
    [
        "0722000004",
        "722000004",  # a lost leading zero
        "254722000004",
        "+254722000004",
        "00254722000004",
        "254722000004.0",
        "254722000004.00",
        "722000004.0",
        "'0722000004",
        "  0722 000 004\t",
        "0722\u00a0000\u202f004",
        "0722-000-004",
        "0722–000–004",
        "0722\u2011000\u2011004",
        "0722.000.004",
        "(0722) 000.004",
        "+254 (0) 722 000 004",
        "[0722]000004",
        "\u202a+254 722 000004\u202c",
        "\u200e0722000004\u200f",
        "\ufeff0722000004",
        "＋254722000004",
        "٠٧٢٢٠٠٠٠٠٤",
        "0722\n000004",
        "2540722000004",
    ],
)
def test_ready_in_kenya(raw: str) -> None:
    assert normalise(raw, "KE") == KENYAN


@pytest.mark.parametrize(
    ("raw", "kind", "hint"),
    [
        ("", "empty", None),
        ("   ", "empty", None),
        ("'", "empty", None),
        ("\u200e\u00a0", "empty", None),
        ("1", "too_short", None),
        ("072200000", "too_short", None),
        ("25475400000.0", "too_short", None),
        ("07220000045", "too_long", None),
        ("2547220000045", "too_long", None),
        ("Neema", "not_a_number", None),
        ("-", "not_a_number", None),
        ("+", "not_a_number", None),
        ("-722000004", "not_a_number", None),
        ("−722000004", "not_a_number", None),
        ("0722_000_004", "not_a_number", None),
        ("0722000004#", "not_a_number", None),
        ("*0722000004", "not_a_number", None),
        ("0722000004.", "not_a_number", None),
        ("0722000004+", "not_a_number", None),
        ("254,722,000,004", "not_a_number", None),
        ("145000.5", "not_a_number", None),
        ("72200000.04", "not_a_number", None),
        ("254722004.000", "not_a_number", None),  # three decimals, or a group: nobody can tell
        ("2026-06-30", "not_a_number", None),
        ("2026-06-30 00:00:00", "not_a_number", None),
        ("30/06/2026", "not_a_number", None),
        ("30.06.2026", "not_a_number", None),
        ("²", "not_a_number", None),
        ("0722FLOWER", "letters", None),
        ("0722000004x", "letters", None),
        ("tel 0722000004", "letters", None),
        ("O722000004", "letters", KENYAN.e164),
        ("o722 OOO OO4", "letters", KENYAN.e164),
        ("O72200004", "letters", None),  # still too short without the letter
        ("0722000004/0733000004", "two_numbers", None),
        ("0722000004, 0733000004", "two_numbers", None),
        ("0722000004;0733000004", "two_numbers", None),
        ("0722000004 or 0733000004", "two_numbers", None),
        ("0722000004\n0733000004", "two_numbers", None),
        ("0722000004 0733000004", "two_numbers", None),
        ("0722 000 004 0733 000 004", "two_numbers", None),
        ("0722000004 +254733000004", "two_numbers", None),
        ("0722000004-0733000004", "two_numbers", None),
        ("2.54713E+11", "cut_by_excel", None),
        ("2,54713E+11", "cut_by_excel", None),
        ("2.54713e11", "cut_by_excel", None),
        ("254713E+6", "cut_by_excel", None),
        ("#REF!", "formula_error", None),
        ("#N/A", "formula_error", None),
        ("#DIV/0!", "formula_error", None),
        ("Err:502", "formula_error", None),
        ("0202222222", "landline", None),
        ("+254 20 222 2222", "landline", None),
        ("254254722000004", "country_twice", KENYAN.e164),
        ("+254+254722000004", "country_twice", KENYAN.e164),
        ("+254 254 722 000 004", "country_twice", KENYAN.e164),
        ("2540254722000004", "country_twice", KENYAN.e164),
        ("0522000004", "landline", None),
        ("0822000004", "invalid", None),
        ("+999722000004", "invalid", None),
        ("0800000004", "invalid", None),
        ("255754000418", "too_long", TANZANIAN.e164),  # only its plus is missing
        ("+0722000004", "invalid", KENYAN.e164),
        ("00722000004", "too_short", KENYAN.e164),
    ],
)
def test_problems_in_kenya(raw: str, kind: str, hint: str | None) -> None:
    assert normalise(raw, "KE") == Trouble(Problem(kind), hint)


@pytest.mark.parametrize(
    ("raw", "country", "found"),
    [
        ("0754000418", "TZ", TANZANIAN),
        ("0754 000 41", "TZ", Trouble(Problem.TOO_SHORT)),
        ("255255754000418", "TZ", Trouble(Problem.COUNTRY_TWICE, "+255754000418")),
        ("+27821234567", "TZ", Number("+27821234567", "ZA")),
        ("+2727821234567", "ZA", Trouble(Problem.COUNTRY_TWICE, "+27821234567")),
        ("0821234567", "ZA", Number("+27821234567", "ZA")),
        ("+12025550123", "KE", Number("+12025550123", "US")),  # a plan that does not tell mobiles apart
        ("0722000004", "", Trouble(Problem.INVALID)),
        ("+254722000004", "", KENYAN),
    ],
)
def test_in_other_countries(raw: str, country: str, found: Number | Trouble) -> None:
    assert normalise(raw, country) == found


def test_a_row_of_kinds_is_the_contract() -> None:
    words = (
        "empty too_short too_long not_a_number letters two_numbers cut_by_excel formula_error landline country_twice "
        "invalid missing_value text_too_long"
    )
    assert [str(kind) for kind in Problem] == words.split()


def test_new_kenyan_mobile_range() -> None:
    assert normalise("0135000004", "KE") == Number("+254135000004", "KE")


regions = st.sampled_from([*("KE", "TZ", "ZA", "UG", "US", "GB", "AR", "MX", "IT", "BR", "CI", "DE")])


@st.composite
def digit_strings(draw: st.DrawFn) -> tuple[str, str]:
    """Digits near the numbers of a country: its examples with a changed tail, with the heads people write."""
    region = draw(regions)
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
    assert metadata is not None
    examples = [kind.example_number for kind in (metadata.mobile, metadata.fixed_line, metadata.toll_free) if kind]
    example = draw(st.sampled_from([each for each in examples if each]))
    keep = draw(st.integers(0, len(example)))
    tail = draw(st.text("0123456789", min_size=0, max_size=len(example) - keep + 2))
    code = str(metadata.country_code)
    head = draw(st.sampled_from(["", "0", code, "+" + code, "+" + code + "0", code + "0", "+", "00"]))
    return head + example[:keep] + tail, draw(st.one_of(st.just(region), regions))


@given(st.one_of(digit_strings(), st.tuples(st.from_regex(r"\+?[0-9]{1,18}", fullmatch=True), regions)))
@settings(max_examples=1500, deadline=None)
def test_the_memory_answers_as_the_library(given_: tuple[str, str]) -> None:
    digits, country = given_
    memo = Memo(ask_library)
    expected = ask_library(digits, country)
    assert memo.answer(digits, country) == expected
    assert memo.answer(digits, country) == expected


SHARED = Memo(ask_library)


@given(digit_strings())
@settings(max_examples=1500, deadline=None)
def test_a_memory_in_long_use_answers_as_the_library(given_: tuple[str, str]) -> None:
    assert SHARED.answer(*given_) == ask_library(*given_)


def test_a_full_memory_begins_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Memo, "LIMIT", 3)
    memo = Memo(ask_library)
    for start in range(10, 99):
        digits = f"07{start}000004"
        assert memo.answer(digits, "KE") == ask_library(digits, "KE")
    home = memo._home["KE"]
    assert home is not None
    assert 0 < len(home.answers) <= 3


@given(st.text(max_size=40), regions)
@settings(max_examples=800)
def test_any_text_is_a_number_or_a_trouble(raw: str, country: str) -> None:
    found = normalise(raw, country)
    if isinstance(found, Number):
        assert phonenumbers.is_valid_number(phonenumbers.parse(found.e164))
        assert not any(c.isalpha() for c in raw)
    else:
        assert found.hint is None or isinstance(normalise(found.hint, country), Number)


@given(st.text("0123456789+-. ()/E,Oo'", max_size=24))
@settings(max_examples=1500)
def test_signs_never_make_a_number_of_other_digits(raw: str) -> None:
    found = normalise(raw, "KE")
    if isinstance(found, Number):
        assert found.e164[-7:] in "".join(c for c in raw.strip().removesuffix(".00").removesuffix(".0") if c.isdigit())


def test_formula_errors_are_known() -> None:
    assert is_formula_error("#VALUE!")
    assert is_formula_error(" #NAME? ")
    assert not is_formula_error("#1 parent of the year")
    assert not is_formula_error("Esther")


def test_countries() -> None:
    assert calling_code("TZ") == "+255"
    assert calling_code("XX") == ""
    assert country_name("TZ") == "Tanzania"
    assert country_name("ZZ") == "ZZ"
    assert is_country("KE")
    assert not is_country("ke")
