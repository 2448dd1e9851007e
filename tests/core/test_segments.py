"""Parts are counted as 3GPP TS 23.038 and TS 23.040 say, against the plainest way to count them."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.core import segments
from smsdesk.core.segments import (
    BASIC,
    EXTENSION,
    Encoding,
    count,
    replace,
    replace_all,
    replacements,
    special,
    whole_parts,
)


def naive(text: str) -> tuple[str, int, int]:
    """Count one character after the other, with no trick at all."""
    if all(c in BASIC or c in EXTENSION for c in text):
        name, single, part = "gsm7", 160, 153
        sizes = [2 if c in EXTENSION else 1 for c in text]
    else:
        name, single, part = "ucs2", 70, 67
        sizes = [2 if ord(c) > 0xFFFF else 1 for c in text]
    if sum(sizes) <= single:
        return name, sum(sizes), 1
    parts, used = 1, 0
    for size in sizes:
        if used + size > part:
            parts, used = parts + 1, 0
        used += size
    return name, sum(sizes), parts


mixed = st.text(alphabet=st.one_of(st.sampled_from(BASIC), st.sampled_from(EXTENSION), st.characters()), max_size=700)
gsm = st.text(alphabet=BASIC + EXTENSION * 3, max_size=700)
pairs = st.text(alphabet="a–😀", max_size=400)


@given(st.one_of(mixed, gsm, pairs))
@settings(max_examples=600)
def test_equals_the_naive_count(text: str) -> None:
    assert count(text)[:3] == naive(text)


def test_equals_the_naive_count_at_every_border() -> None:
    rng = random.Random(4)
    for length in [*range(60, 75), *range(128, 140), *range(150, 165), *range(298, 312), *range(455, 465)]:
        for alphabet in ("ab", "a[", "a€", "aΩ", "aΩ€{", "aê", "a–", "a–😀", "😀", "a\ud83d"):
            for _ in range(8):
                text = "".join(rng.choice(alphabet) for _ in range(length))
                assert count(text)[:3] == naive(text), (length, alphabet)


def test_the_alphabet_is_the_standards() -> None:
    assert len(BASIC) == len(set(BASIC)) == 127
    assert len(EXTENSION) == len(set(EXTENSION)) == 10
    assert BASIC[:5] == "@£$¥è"
    assert "ç" not in BASIC
    assert "`" not in BASIC + EXTENSION


@pytest.mark.parametrize(
    ("text", "encoding", "units", "parts", "room"),
    [
        ("", "gsm7", 0, 1, 160),
        ("a" * 160, "gsm7", 160, 1, 160),
        ("a" * 161, "gsm7", 161, 2, 306),
        ("a" * 306, "gsm7", 306, 2, 306),
        ("a" * 307, "gsm7", 307, 3, 459),
        ("a" * 152 + "€" + "a" * 153, "gsm7", 307, 3, 459),  # the euro sign does not straddle
        ("€" * 80, "gsm7", 160, 1, 160),
        ("é" * 160, "gsm7", 160, 1, 160),
        ("ç" * 70, "ucs2", 70, 1, 70),
        ("ç" * 71, "ucs2", 71, 2, 134),
        ("😀" * 35, "ucs2", 70, 1, 70),
        ("😀" * 36, "ucs2", 72, 2, 134),
        ("😀" * 67, "ucs2", 134, 3, 201),  # 33 whole ones to a part
        ("مرحبا", "ucs2", 5, 1, 70),
        ("Ng’ombe", "ucs2", 7, 1, 70),
        ("Ng'ombe", "gsm7", 7, 1, 160),
    ],
)
def test_known_counts(text: str, encoding: str, units: int, parts: int, room: int) -> None:
    assert count(text) == (encoding, units, parts, room)


def test_special_characters_and_where_they_stand() -> None:
    assert special("Habari – Ng’ombe – €5") == (("–", (7, 17)), ("’", (11,)))
    assert special("plain {braces} €") == ()


def test_replacements_of_a_swahili_text() -> None:
    text = "Salio la ng’ombe – ‘Tumaini’ " + "a" * 60
    found = replacements(text)
    assert [(each.name, each.characters, each.plain, each.times) for each in found] == [
        ("curly quotes", "’‘", "'", 3),
        ("long dash", "–", "-", 1),
    ]
    assert [each.saves for each in found] == [0, 0]
    assert count(text).parts - count(replace_all(text)).parts == 1
    assert replace(text, "’‘").startswith("Salio la ng'ombe – 'Tumaini'")


def test_one_dash_alone_says_what_it_saves() -> None:
    (only,) = replacements("a" * 100 + "–")
    assert only.saves == 1


def test_what_carries_meaning_is_kept() -> None:
    text = "ŵ ā 😀 مرحبا ç á \u200d"
    assert replacements(text) == ()
    assert replace_all(text) == text


@given(mixed)
@settings(max_examples=300)
def test_replacing_never_costs_more_and_is_done_once(text: str) -> None:
    plain = replace_all(text)
    assert replace_all(plain) == plain
    assert "?" not in plain or "?" in text
    if count(plain).encoding is Encoding.GSM7:
        assert count(plain).parts <= count(text).parts


def test_every_replacement_is_gsm7() -> None:
    for _, characters, plain in segments._PLAIN:
        assert not special(plain)
        assert all(special(character) for character in characters)


ALPHABETS = (
    BASIC, BASIC + EXTENSION * 4, "abcdefghij ", "ab–", "ab😀", "aé€[", "Ωab", "abŵç😀[", "Habari ya mzazi, salio ni ’",
)  # fmt: skip


@pytest.mark.parametrize("texts", [20_000, pytest.param(1_000_000, marks=pytest.mark.slow)])
def test_equals_the_naive_count_of_many_texts(texts: int) -> None:
    rng = random.Random(7)
    for _ in range(texts):
        length = rng.choice((rng.randrange(1, 80), rng.randrange(60, 170), rng.randrange(140, 480)))
        text = "".join(rng.choices(rng.choice(ALPHABETS), k=length))
        assert count(text)[:3] == naive(text)


FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"  # 11 units, one picture
KENYA = "\U0001f1f0\U0001f1ea"  # 4 units


@pytest.mark.parametrize(
    ("text", "parts", "whole"),
    [
        ("", 1, 1),
        ("x" * 500, 4, 4),
        ("ŵ" * 134, 2, 2),
        ("ŵ" * 59 + FAMILY, 1, 1),  # all in one SMS
        ("ŵ" * 60 + FAMILY, 2, 2),
        ("ŵ" * 61 + FAMILY + "ŵ" * 62, 2, 3),  # 134 units, and the family does not fit into the first 67
        ("ŵ" * 65 + KENYA + "ŵ" * 65, 2, 3),
        ("ŵ" * 66 + "e\u0301" + "ŵ" * 66, 2, 3),
        ("ŵ" * 66 + "\U0001f44b" + "ŵ" * 66, 3, 3),  # a surrogate pair is not split by the standard either
        ("ŵ" * 65 + "\U0001f44b\U0001f3fd" + "ŵ" * 65, 2, 3),
        ("ŵ" * 66 + "\r\n" + "ŵ" * 66, 2, 3),
        ("e" + "\u0301" * 133, 2, 2),  # longer than a part: split all the same
        ("ŵ" + "e" + "\u0301" * 132, 2, 3),
        ("ŵ" + KENYA * 33 + "ŵ", 2, 3),
    ],
)
def test_a_carrier_that_keeps_characters_whole_may_count_more(text, parts, whole):
    assert count(text).parts == parts
    assert whole_parts(text) == whole


@given(
    st.text(alphabet=st.sampled_from(["a", "ŵ", "é", "\u0301", "\u200d", *FAMILY, *KENYA, "\r", "\n"]), max_size=400)
)
def test_it_never_counts_less_and_one_character_in_a_part_never_more_than_all(text):
    parts = count(text).parts
    assert parts <= whole_parts(text)
    assert whole_parts("ŵ" * len(text)) == count("ŵ" * len(text)).parts
