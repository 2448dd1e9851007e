"""A secret does not show, whatever was done to it before it was written."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.redact import DOTS, Redactor, visible
from smsdesk.core.secret import Secret

VALUE = "Pä$s-wörd ~/+&\"'<%41>"
ENCODINGS = {
    "raw": lambda value: value,
    "url": lambda value: quote(value, safe=""),
    "url, slash kept": quote,
    "form": quote_plus,
    "url, small digits": lambda value: "".join(f"%{byte:02x}" for byte in value.encode()),
    "url, strict": lambda value: quote(value, safe="").replace("-", "%2D").replace("~", "%7E"),
    "url, half": lambda value: "".join(quote(each, safe="") if index % 2 else each for index, each in enumerate(value)),
    "url, old": lambda value: quote(value, safe="").replace("~", "%7E"),
    "url thrice": lambda value: quote(quote(quote(value, safe=""), safe=""), safe=""),
    "url twice": lambda value: quote(quote(value, safe=""), safe=""),
    "form twice": lambda value: quote(quote_plus(value), safe=""),
    "json": json.dumps,
    "json with its letters": lambda value: json.dumps(value, ensure_ascii=False),
    "json in json": lambda value: json.dumps(json.dumps({"password": value})),
    "repr": repr,
    "ascii": ascii,
    "bytes": lambda value: repr(value.encode()),
    "html": html.escape,
    "hex": lambda value: value.encode().hex(),
    "HEX": lambda value: value.encode().hex().upper(),
    "mojibake": lambda value: value.encode().decode("latin-1"),
    "utf-16": lambda value: value.encode("utf-16-le").decode("latin-1"),
    "utf-16 bytes": lambda value: repr(value.encode("utf-16-be")),
    "basic": lambda value: base64.b64encode(f"user:{value}".encode()).decode(),
    "basic, other start": lambda value: base64.b64encode(f"user2:{value}:tail".encode()).decode(),
    "basic, third start": lambda value: base64.urlsafe_b64encode(f"user22:{value}".encode()).decode(),
    "query": lambda value: urlencode({"username": "u", "password": value, "to": "254722000000"}),
}


@pytest.fixture
def redactor() -> Redactor:
    redactor = Redactor()
    redactor.add(Secret(VALUE))
    return redactor


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_spelling_is_hidden(redactor: Redactor, name: str) -> None:
    written = ENCODINGS[name](VALUE)
    cleaned = redactor.clean(f"before {written} after")
    assert DOTS in cleaned
    assert cleaned.startswith("before ")
    assert cleaned.endswith(" after")
    assert written not in cleaned
    for piece in ("wörd", "w%C3%B6rd", "w%c3%b6rd"):
        assert piece not in cleaned


@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=6, max_size=40), st.sampled_from(sorted(ENCODINGS)))
def test_any_secret_in_any_spelling(value: str, name: str) -> None:
    redactor = Redactor()
    redactor.add(Secret(value))
    written = ENCODINGS[name](value)
    assert redactor.clean(written) != written


def test_other_text_is_left_alone(redactor: Redactor) -> None:
    assert redactor.clean("254722000000 accepted in 0.4 s") == "254722000000 accepted in 0.4 s"


def test_a_secret_within_a_secret_leaves_nothing_over() -> None:
    redactor = Redactor()
    redactor.add(Secret("kahawa"))
    redactor.add(Secret("kahawa-na-chai"))
    assert redactor.clean("kahawa-na-chai") == DOTS


def test_two_letters_cannot_be_told_from_text() -> None:
    redactor = Redactor()
    redactor.add(Secret("ab"))
    assert redactor.clean("a table") == "a table"


def test_a_line_is_cleaned_quickly(redactor: Redactor) -> None:
    for number in range(20):
        redactor.add(Secret(f"another-secret-{number:04d}"))
    text = "x" * 64_000
    assert redactor.clean(text) == text


def test_control_characters_become_signs() -> None:
    assert visible("a\x1b[31mb\x07\r\n") == "a␛[31mb␇␍␊"
    assert visible("pay \u202etxt.exe\u2066") == "pay <U+202E>txt.exe<U+2066>"
    assert visible("\x7f\x85\u200b") == "␡<U+0085><U+200B>"
    assert visible("a\nb\tc", keep="\n\t") == "a\nb\tc"
    assert visible("Habari \u00a0yako 😀") == "Habari \u00a0yako 😀"


@given(st.text())
def test_what_is_visible_stays_visible(text: str) -> None:
    assert visible(visible(text)) == visible(text)
