from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.contact import Person, alike, field_name, merged, needles, place, search_words, tidy

VALUES = st.sampled_from(["", "a", "b"])
FIELDS = st.dictionaries(st.sampled_from(["class", "due"]), VALUES)
ROWS = st.builds(Person, st.just("+254712345678"), VALUES, FIELDS)


@given(VALUES, FIELDS, ROWS, st.booleans())
def test_a_row_takes_nothing_away_and_the_same_row_again_changes_nothing(name, fields, row, replace):
    new_name, new_fields = merged(name, fields, row, replace=replace)
    assert merged(new_name, new_fields, row, replace=replace) == (new_name, new_fields)
    assert new_name or not (name or row.name)
    for key in {*fields, *row.fields}:
        before, said, now = fields.get(key, ""), row.fields.get(key, ""), new_fields.get(key, "")
        assert now == ((said or before) if replace else (before or said))


@given(FIELDS, ROWS, ROWS)
def test_the_order_of_two_rows_matters_only_where_they_disagree(fields, one, two):
    for replace in (False, True):
        first, second = (
            merged(*merged("", fields, here, replace=replace), there, replace=replace)
            for here, there in ((one, two), (two, one))
        )
        if one.name == two.name or not (one.name and two.name):
            assert first[0] == second[0]
        for key in {*fields, *one.fields, *two.fields}:
            values = {each.fields.get(key, "") for each in (one, two)} - {""}
            if len(values) < 2:
                assert first[1].get(key, "") == second[1].get(key, "")


def test_fields_are_placeholders_and_never_what_everybody_has():
    assert field_name("Due date (TZS)") == "due_date_tzs"
    assert (field_name("Name"), field_name("NUMBER"), field_name("—")) == ("name_2", "number_2", "")
    assert tidy({"Class": " 3 ", "class": "4", "Empty": " ", "!": "x"}) == {"class": "3"}


def test_people_stand_by_name_whatever_its_case_and_accents_and_the_nameless_last():
    people = [("", "+254700000002"), ("Zoë", "+1"), ("álvaro", "+2"), ("", "+254700000001"), ("Zoe B", "+3")]
    assert [number for _, number in sorted(people, key=lambda each: place(*each))] == [
        "+2", "+1", "+3", "+254700000001", "+254700000002",
    ]  # fmt: skip


@given(st.text(max_size=12), st.text(max_size=12), st.integers(100_000_000, 999_999_999))
def test_whoever_searches_for_a_whole_name_number_or_value_finds_it(name, value, digits):
    number = f"+254{digits:09d}"
    words = search_words(f"a{name}", number, {"field": f"b{value}", "same": name, "other": value})
    for search in (name, value, number, f"0{digits:09d}", f"a{name} b{value}"):
        assert all(needle in words for needle in needles(search)), search


def test_numbers_are_alike_when_one_digit_differs():
    pair = {"+254712345678", "+254712345679"}
    assert alike(pair) == pair
    assert alike([*pair, "+254712345688", "+1"]) == pair | {"+254712345688"}
    assert alike(["+254712345678", "+254712345687"]) == frozenset()
    assert alike(["+254712345678", "+254712345678"]) == frozenset()
    assert alike(["+254712345678", "+25471234567"]) == frozenset()
