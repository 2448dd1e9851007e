"""One word for each state, numbers that do not give themselves away, times as people say them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from smsdesk.core.state import JobState, State
from smsdesk.ui.theme import ROLES
from smsdesk.ui.words import (
    HIDDEN,
    batch_word,
    clock,
    day,
    duration,
    grouped,
    masked,
    message_word,
    number,
    people,
    sentence,
    since,
    zone,
)

NOW = datetime(2026, 6, 16, 7, 42, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def british() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("state", State)
def test_every_state_of_a_message_has_a_word_a_role_and_an_icon(state: State) -> None:
    word = message_word(state)
    assert word.text
    assert word.role in ROLES
    assert message_word(str(state)) == word


@pytest.mark.parametrize("state", JobState)
def test_every_state_of_a_batch_has_a_word(state: JobState) -> None:
    assert batch_word(state).role in ROLES


def test_the_words_are_those_of_the_design() -> None:
    assert message_word("unknown").text == "Uncertain"
    assert message_word("accepted").text == message_word("enroute").text == "Sent"
    assert message_word("queued").text == message_word("claimed").text == "Waiting"
    assert message_word("rejected").text == "Refused"
    assert batch_word("stopped").text == "Stopped"


@pytest.mark.parametrize(
    ("given_number", "shown"),
    [
        ("+254712345418", "+254 712 ••• 418"),
        ("+255754123418", "+255 754 ••• 418"),
        ("+27831234471", "+27 83 ••• 4471"),
        ("22915", "22 ••• 15"),
        ("123", "123"),
    ],
)
def test_numbers_are_half_hidden(given_number: str, shown: str) -> None:
    assert masked(given_number) == shown


def test_a_number_in_full_is_grouped() -> None:
    assert grouped("+254712345418") == "+254 712 345 418"


@given(st.from_regex(r"\+(254|255|256|27|44|1|93)[1-9][0-9]{6,9}", fullmatch=True))
def test_three_digits_are_always_hidden(e164: str) -> None:
    shown = masked(e164)
    digits = sum(character.isdigit() for character in shown)
    assert HIDDEN in shown
    assert digits == len(e164) - 1 - 3


@given(st.text(max_size=30))
def test_anything_can_be_masked(text: str) -> None:
    assert isinstance(masked(text), str)
    assert isinstance(grouped(text), str)


def test_numbers_have_groups() -> None:
    assert number(1284) == "1,284"
    assert number(Decimal("12550.50")) == "12,550.50"
    assert number(Decimal("-0.5")) == "-0.5"
    assert people(1) == "1 person"
    assert people(1284) == "1,284 people"


def test_days_and_times(monkeypatch: pytest.MonkeyPatch) -> None:
    assert day(NOW) == "Tue 16 Jun 2026"
    assert since(NOW, NOW) == clock(NOW)
    assert since(NOW - timedelta(days=1), NOW) == "Yesterday"
    assert since(NOW - timedelta(days=4), NOW) == "Fri 12 Jun"
    assert since(NOW - timedelta(days=400), NOW) == "12 May 2025"
    assert "UTC" in zone(NOW)


def test_lengths_of_time() -> None:
    assert duration(0.2) == "1 second"
    assert duration(40) == "40 seconds"
    assert duration(100) == "2 minutes"
    assert duration(14 * 3600) == "14 hours"


def test_a_sentence_begins_and_ends_like_one() -> None:
    assert sentence("nothing answers at this address") == "Nothing answers at this address."
    assert sentence("Done.") == "Done."
    assert sentence("") == ""
