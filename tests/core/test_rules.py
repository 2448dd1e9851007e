from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.country import calling_code
from smsdesk.core.errors import BadInput
from smsdesk.core.inbox import Answer, Match, Rule
from smsdesk.core.rules import LIMITS, fill, find, is_person, may_answer, plain, word_met
from smsdesk.core.stopwords import at_home, words_of

LETTERS = st.text("abcdefghijklmnopqrstuvwxyzáéñ", min_size=1, max_size=8)
NOISE = st.text(" \t\n\u200b\u200e\u2060\ufeff\u00ad", max_size=4)
SECONDS = 1_000


def rule(*words, match=Match.STARTS, number=1, **more) -> Rule:
    return Rule(number, words, match, Answer.IN_REPLY, "Karibu", **more)


@pytest.mark.parametrize(
    ("text", "starts", "alone", "contains"),
    [
        ("stop now", True, False, True),
        ("STOP", True, True, True),
        ("stopper", False, False, True),
        ("“Stop.”", True, True, True),
        ("  s\u200btóp ", True, True, True),
        ("stop!!", True, True, True),
        ("please stop", False, False, True),
        ("non-stop", False, False, True),
        ("stop2", False, False, True),
        ("sto", False, False, False),
        ("", False, False, False),
    ],
)
def test_how_a_word_meets_a_text(text: str, starts: bool, alone: bool, contains: bool) -> None:
    met = [word_met(("STOP",), match, text) is not None for match in (Match.STARTS, Match.IS, Match.CONTAINS)]
    assert met == [starts, alone, contains]


def test_the_first_word_that_meets_is_told_as_the_rule_writes_it() -> None:
    assert word_met(("Habari", "ŞALİO"), Match.STARTS, "salio 4471") == "ŞALİO"
    assert word_met(("opt out",), Match.STARTS, "OPT  OUT please") == "opt out"
    assert word_met(("?",), Match.IS, "?") == "?"
    assert word_met((" ",), Match.CONTAINS, "anything") is None


@given(LETTERS, NOISE, NOISE)
def test_case_accents_and_what_cannot_be_seen_change_nothing(word: str, before: str, after: str) -> None:
    for match in Match:
        assert word_met((word,), match, before + word.upper() + after) == word
        assert word_met((word.upper(),), match, before + word + after) == word.upper()


@given(LETTERS, LETTERS)
def test_a_text_that_begins_with_the_word_and_more_is_another_word(word: str, more: str) -> None:
    assert word_met((word,), Match.STARTS, f"{word}{more}") is None
    assert word_met((word,), Match.STARTS, f"{word} {more}") == word


@given(LETTERS, st.text(max_size=30))
def test_a_stricter_match_is_a_looser_one_too(word: str, text: str) -> None:
    is_it, starts, contains = (word_met((word,), match, text) for match in (Match.IS, Match.STARTS, Match.CONTAINS))
    assert is_it is None or starts is not None
    assert starts is None or contains is not None


@given(st.text(max_size=60))
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert plain(plain(text)) == plain(text)


def test_the_first_rule_that_fits_wins() -> None:
    rules = [
        rule("SALIO", number=1, on=False),
        rule("SALIO", number=2, account="b"),
        rule("SALIO", number=3, short_code="70700"),
        rule("SALIO", number=4, service_id="45"),
        rule("BEI", number=5),
        rule("SALIO", number=6),
        rule("SALIO", number=7),
    ]
    found = find(rules, "salio", "a", "22915", "44")
    assert found is not None
    assert (found[0].id, found[1]) == (6, "SALIO")
    assert find(rules, "salio", "b", "22915", "44")[0].id == 2
    assert find(rules, "salio")[0].id == 2  # of what is not known nothing is asked
    assert find(rules, "salio", "a", "", "")[0].id == 6
    assert find(rules, "nothing of it", "a", "22915", "44") is None


def test_a_rule_without_words_takes_what_is_left() -> None:
    rules = [rule("SALIO", number=1), rule(number=2)]
    assert find(rules, "salio")[0].id == 1
    assert find(rules, "anything else") == (rules[1], "")


def test_a_stop_rule_without_words_stops_nobody() -> None:
    assert find([rule(stop=True)], "habari") is None


@given(st.lists(st.tuples(LETTERS, st.sampled_from(list(Match)), st.booleans()), max_size=6), st.text(max_size=12))
def test_no_rule_before_the_found_one_fits(parts: list[tuple[str, Match, bool]], text: str) -> None:
    rules = [rule(word, match=match, number=n, on=on) for n, (word, match, on) in enumerate(parts)]
    fits = [each for each in rules if each.on and word_met(each.words, each.match, text) is not None]
    found = find(rules, text)
    assert found == ((fits[0], fits[0].words[0]) if fits else None)


def test_an_answer_names_the_person() -> None:
    assert fill("Habari {name}, asante.", {"name": "Asha"}) == "Habari Asha, asante."
    assert fill("Habari {name}, asante.", {}) == "Habari, asante."
    assert fill("{number}: {text}", {"number": "+2547", "text": "{name} {{"}) == "+2547: {name} {{"
    for bad in ("Habari {nam", "Habari {balance}"):
        with pytest.raises(BadInput):
            fill(bad, {})


@pytest.mark.parametrize("number", ["22915", "+22915", "MPESA", "", "254712000001", "+2547120000011111", "+0712000001"])
def test_only_a_whole_number_is_somebodys(number: str) -> None:
    assert not is_person(number)
    assert is_person("+254712000001")


@given(st.lists(st.integers(0, 3 * 86_400), max_size=200))
def test_two_machines_do_not_talk_for_ever(asked: list[int]) -> None:
    """Whatever comes in and when, no stretch of an hour or of a day has more answers than its limit."""
    answered: list[int] = []
    for at in sorted(each * SECONDS for each in asked):
        if may_answer(answered, at):
            answered.append(at)
    for most, seconds in LIMITS:
        for end in answered:
            assert sum(end - seconds * SECONDS < at <= end for at in answered) <= most


def test_an_opt_out_is_confirmed_although_the_hour_is_full() -> None:
    now = 10**9
    assert not may_answer([now] * 3, now)
    assert may_answer([now] * 3, now, confirms=True)
    assert not may_answer([now] * 10, now, confirms=True)


def test_stop_words_are_those_of_the_countries_and_a_persons_own() -> None:
    everywhere, kenya = words_of(frozenset()), words_of(frozenset({"KE"}), "acha, Basi; stop")
    assert {"STOP", "UNSUBSCRIBE"} <= set(everywhere.begin)
    assert "ACHA" not in everywhere.alone
    assert {"ACHA", "TOKA", "BASI", "CANCEL"} <= set(kenya.alone)
    assert kenya.alone.count("ACHA") == 1
    assert "STOP" not in kenya.alone
    assert {"START", "ANZA"} <= set(kenya.start)
    # Ordinary sentences begin with these, so they count alone.
    assert not {"ACHA", "ONDOA", "TOKA", "END"} & set(kenya.begin)
    assert "HAPANA" not in kenya.begin + kenya.alone


def test_the_countries_with_words_are_known_by_their_numbers() -> None:
    for country in ("KE", "TZ", "UG", "ZA", "CD", "RW", "BI"):
        assert at_home(f"{calling_code(country)}712000001") == {country}
        assert words_of(frozenset({country})) != words_of(frozenset())
    assert at_home("+447700900000") == frozenset()


def test_a_start_word_is_never_a_stop_word() -> None:
    for country in ("KE", "TZ", "UG", "ZA", "CD", "RW", "BI"):
        words = words_of(frozenset({country}))
        for word in words.start:
            assert word_met(words.begin, Match.STARTS, word) is None
            assert word_met(words.alone, Match.IS, word) is None
