"""What is put into a request comes out the same on the other side; what cannot be is refused before."""

from __future__ import annotations

import json
from decimal import Decimal
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.core.result import Reason
from smsdesk.core.secret import Secret
from smsdesk.gateway import wire

values = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
names = st.sampled_from(["username", "password", "message", "to"])


@settings(max_examples=300)
@given(st.lists(st.tuples(names, values), min_size=1, max_size=4, unique_by=lambda pair: pair[0]))
def test_a_path_is_read_as_it_was_meant(pairs):
    target = wire.path_target("/base/wr/sms", "sendtext", pairs).decode()
    assert target.isascii()
    segments = target.split("/")[4:]
    assert segments[0] == "sendtext"
    assert [tuple(map(unquote, segment.split("="))) for segment in segments[1:]] == pairs
    assert not {".", ".."} & set(segments)


@settings(max_examples=300)
@given(st.lists(st.tuples(names, values), min_size=1, max_size=4, unique_by=lambda pair: pair[0]))
def test_a_query_is_read_as_it_was_meant(pairs):
    target = wire.query_target("/sms/send.asp", pairs).decode()
    path, _, query = target.partition("?")
    assert path == "/sms/send.asp"
    assert parse_qsl(query, keep_blank_values=True, strict_parsing=True) == pairs
    assert "+" not in query
    assert "#" not in target


@settings(max_examples=300)
@given(st.dictionaries(names, values, min_size=1))
def test_json_is_read_as_it_was_meant(content):
    assert json.loads(bytes(wire.json_body(content))) == content


@pytest.mark.parametrize(
    "value", ["x/recipient=1", "..", ".", "%2f", "a;b", "#", "+", "a&b=c", "?x", "\\", "ä", "😀", " "]
)
def test_nothing_is_injected(value):
    target = wire.path_target("", "m", [("message", value)]).decode()
    assert target.count("/") == 2
    assert unquote(target.split("=", 1)[1]) == value


def test_a_secret_is_put_in_and_not_shown():
    target = wire.path_target("", "balance", [("password", Secret("pass/word"))])
    assert bytes(target) == b"/balance/password=pass%2Fword"
    assert "pass" not in repr(target) + str(target) + f"{target}"


@pytest.mark.parametrize("character", ["\0", "\x07", "\x1b", "\ud800", "\x7f"])
def test_what_no_request_may_carry_is_refused(character):
    with pytest.raises(wire.Unsendable) as caught:
        wire.sound("text", f"a{character}b", Reason.CONTENT, text=True)
    assert caught.value.reason is Reason.CONTENT
    assert character not in caught.value.words


def test_a_text_may_have_lines_and_a_name_may_not():
    assert wire.sound("text", "a\nb\r\nc\td\f", Reason.CONTENT, text=True) == "a\nb\r\nc\td\f"
    for character in "\n\r\t\x85":
        with pytest.raises(wire.Unsendable):
            wire.sound("user name", f"a{character}b", Reason.AUTH)
    with pytest.raises(wire.Unsendable):
        wire.sound("text", "", Reason.CONTENT, text=True)


def test_a_line_that_no_server_takes_is_refused():
    with pytest.raises(wire.Unsendable) as caught:
        wire.path_target("", "m", [("message", "x" * 70_000)])
    assert caught.value.reason is Reason.LENGTH


@pytest.mark.parametrize(
    "number", ["0722000001", "+0722000001", "254722000001", "+2547", "+25472200000a", "+254 722", ""]
)
def test_only_international_numbers_go_out(number):
    with pytest.raises(wire.Unsendable):
        wire.digits(number)
    assert wire.digits("+254722000001") == "254722000001"


# -- reading


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"\xef\xbb\xbf ok\r\n", "ok"),
        (b"ok\0", "ok"),
        ("„ok“".encode("cp1252"), "„ok“"),
        ("ok é".encode("utf-16"), "ok é"),
        (b"", ""),
        ("\ufeff\ufeffü".encode(), "ü"),
    ],
)
def test_text_is_read_in_whatever_it_is_written(body, text):
    assert wire.read_text(body) == text


def test_json_loses_nothing():
    content = wire.read_json('{"id": 33779656999734994466, "price": 0.1, "n": 1e2}')
    assert content == {"id": 33779656999734994466, "price": Decimal("0.1"), "n": Decimal(100)}
    assert wire.as_text(wire.member(content, "id")) == "33779656999734994466"


@pytest.mark.parametrize(
    "text",
    ["", "x", '{"a":1}{"b":2}', "[1,]", "NaN", '{"a": Infinity}', "[" * 60_000, '{"a":1,"a":2}', "1" * 5000, '{"a":'],
)
def test_no_json_is_said_to_be_none(text):
    with pytest.raises(wire.Unreadable):
        wire.read_json(text)


def test_a_name_that_stands_twice_with_one_value_is_no_harm():
    assert wire.read_json('{"a":1,"a":1}') == {"a": 1}


def test_names_are_found_however_they_are_spelled():
    content = {"Your sms balance": 5, "messageId": "1"}
    assert wire.member(content, "your_sms_balance") == 5
    assert wire.member(content, "messageid") == "1"
    assert wire.member(content, "other") is None
    assert wire.member("text", "other") is None
    with pytest.raises(wire.Unreadable):
        wire.member({"status": "ok", "Status": "failed"}, "status")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("x", "x"),
        (" x ", "x"),
        (12, "12"),
        (Decimal("1.50"), "1.50"),
        (True, None),
        (None, None),
        ("", None),
        ([], None),
    ],
)
def test_ids_are_text(value, text):
    assert wire.as_text(value) == text


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        (50, "50"), ("50.0", "50.0"), ("1234.56", "1234.56"), ("1,234.56", "1234.56"), ("1234,56", "1234.56"),
        ("1,234", "1234"), ("1,234,567", "1234567"), ("-5", "-5"), ("+5", "5"), (".5", ".5"), ("1 234.50", "1234.50"),
        ("0,50", "0.50"),
    ],
)  # fmt: skip
def test_amounts_are_exact(value, amount):
    assert wire.amount(value) == Decimal(amount)


@pytest.mark.parametrize("value", ["", "x", "1e5", "NaN", "1.2.3", "12 SMS", None, True, [], "1,2,3", "9" * 40, "٥"])
def test_no_amount_is_none(value):
    assert wire.amount(value) is None
