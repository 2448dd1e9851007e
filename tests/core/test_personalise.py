"""Placeholders: found by heading, filled once, and nothing in a cell is ever looked into."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.errors import BadInput
from smsdesk.core.personalise import BadBraces, Template, UnknownPlaceholder, marks, placeholder_keys, snake

HEADINGS = ("Parent", "Mobile", "Student", "Balance", "Due date (TZS)")
ROW = ("Neema Mollel", "0754 000 418", "Faith", "145,000", "30 Juni")


def render(text: str, row: tuple[str, ...] = ROW, headings: tuple[str, ...] = HEADINGS) -> str:
    return Template.parse(text).bind(headings).render(row)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Habari {parent}", "Habari Neema Mollel"),
        ("Habari {Parent}, {PARENT}, { parent }", "Habari Neema Mollel, Neema Mollel, Neema Mollel"),
        ("{due_date_tzs} = {Due date (TZS)} = {DUE DATE (tzs)}", "30 Juni = 30 Juni = 30 Juni"),
        ("{{parent}} is {parent}", "{parent} is Neema Mollel"),
        ("{{{student}}}", "{Faith}"),
        ("100 % {student} %s %(x)s", "100 % Faith %s %(x)s"),
        ("a\r\nb {student}", "a\nb Faith"),
        ("nothing", "nothing"),
        ("", ""),
        ("{student}{student}", "FaithFaith"),
        ("{mobile}", "0754 000 418"),
    ],
)
def test_rendered(text: str, message: str) -> None:
    assert render(text) == message


def test_a_value_is_never_expanded_again() -> None:
    row = ("{balance}", "", "{{student}} %s", "{parent}", "\\1")
    assert render("{parent} {student} {balance} {due_date_tzs}", row) == "{balance} {{student}} %s {parent} \\1"


def test_values_are_kept_exactly_but_for_crlf() -> None:
    assert render("[{parent}]", ("  Neema\r\nMollel ", "", "", "", "")) == "[  Neema\nMollel ]"


def test_unknown_placeholder_says_what_was_meant() -> None:
    with pytest.raises(UnknownPlaceholder) as caught:
        Template.parse("{studnet}").bind(HEADINGS)
    assert caught.value.code == "text.unknown_placeholder"
    assert caught.value.exit_code == 2
    assert caught.value.name == "studnet"
    assert caught.value.meant == "student"
    assert "{studnet}" in caught.value.why
    assert "{due_date_tzs}" in caught.value.now
    with pytest.raises(UnknownPlaceholder) as caught:
        Template.parse("{zebra}").bind(HEADINGS)
    assert caught.value.meant is None


@pytest.mark.parametrize(
    ("text", "position"), [("a {b", 3), ("a } b", 3), ("{}", 1), ("{ }", 1), ("{a}} b", 4), ("{a{b}}", 1)]
)
def test_bad_braces(text: str, position: int) -> None:
    with pytest.raises(BadBraces) as caught:
        Template.parse(text)
    assert caught.value.position == position
    assert caught.value.code == "text.bad_braces"


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x7f", "\ud800"])
def test_characters_that_no_phone_can_show(character: str) -> None:
    with pytest.raises(BadInput) as caught:
        Template.parse(f"a{character}b")
    assert caught.value.code == "text.control_character"


def test_missing_values_are_named_once() -> None:
    bound = Template.parse("{Parent} {parent} {student} {parent}").bind(HEADINGS)
    assert bound.missing((" ", "", "Faith", "", "")) == ("Parent", "parent")
    assert bound.missing(ROW) == ()


def test_the_exact_heading_goes_before_a_snake_cased_one() -> None:
    headings = ("Due date", "due_date")
    assert render("{due_date} {Due date}", ("a", "b"), headings) == "b a"


def test_columns_of_one_name() -> None:
    assert placeholder_keys(("Name", "name", "", "NAME", "???", "name_2")) == (
        "name",
        "name_2",
        "column_3",
        "name_3",
        "column_5",
        "name_2_2",
    )
    assert render("{name} {name_2}", ("a", "b"), ("Name", "Name")) == "a b"


def test_snake() -> None:
    assert snake("  Jina la Mzazi / Mlezi ") == "jina_la_mzazi_mlezi"
    assert snake("Élève №1") == "élève_1"


def test_marks_of_a_half_written_text() -> None:
    assert marks("Habari {parent}, {{no}} {stud {} } {x}") == ((7, 15, "parent"), (35, 38, "x"))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])), st.lists(st.text(), min_size=5, max_size=5))
def test_escaped_text_comes_back(text: str, row: list[str]) -> None:
    escaped = text.replace("{", "{{").replace("}", "}}")
    assert render(escaped, tuple(row)) == text
    assert Template.parse(escaped).names == ()


@given(st.lists(st.text(st.characters(exclude_characters="\r")), min_size=5, max_size=5))
def test_filling_is_concatenation(row: list[str]) -> None:
    assert render("<{parent}|{student}>", tuple(row)) == f"<{row[0]}|{row[2]}>"


@given(st.lists(st.text(), max_size=8))
def test_placeholder_keys_are_unique(headings: list[str]) -> None:
    keys = placeholder_keys(headings)
    assert len(set(keys)) == len(headings)
    assert all(keys)
