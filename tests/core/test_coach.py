"""The coach counts what a plainer spelling saves over a whole list, and where the dear characters come from."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.coach import TEXT
from smsdesk.core.personalise import Template
from smsdesk.core.preview import Check, Plan
from smsdesk.core.segments import count, replace_all

HEADINGS = ("phone", "name", "note")
LONG = "Mpendwa mzazi wa {name}, salio la ada yako ni TZS 85,000. Tafadhali lipa kabla ya tarehe 30. {note}"


def checked(text, people, *, plainly=False):
    bound = Template.parse(text).bind(HEADINGS)
    check = Check(Plan(0, 1, "TZ", bound, plainly=plainly))
    rows = [check.row(n, (f"0754{n:06d}", name, note)) for n, (name, note) in enumerate(people, 100_000)]
    return check.summary, rows


def test_a_curly_quote_in_a_name_is_told_with_its_column_and_its_saving():
    summary, _ = checked(LONG, [("Ng’ombe", "Asante"), ("Asha", "Asante"), ("Ng’ang’a", "Karibu")])
    advice = summary.coach.advice()
    assert (advice.dear, advice.saves) == (2, 2)
    (quotes,) = advice.costly
    assert (quotes.name, quotes.characters, quotes.plain) == ("curly quotes", "’", "'")
    assert quotes.sources == (("name", 2),)
    assert (quotes.messages, quotes.saves) == (2, 2)
    assert advice.columns == ("name",)


def test_the_text_itself_is_no_column():
    summary, _ = checked("Ada – {name} {note}", [("Asha", "x"), ("Juma", "y")])
    advice = summary.coach.advice()
    assert advice.costly[0].sources == ((TEXT, 2),)
    assert advice.columns == ()


def test_what_carries_meaning_is_kept_and_named():
    summary, rows = checked("Habari {name} {note}", [("Ŵanjiru", "🎉"), ("Asha", "x")], plainly=True)
    assert summary.plained == 0
    assert "Ŵanjiru 🎉" in rows[0].text
    assert {character for character, _ in summary.coach.advice().keeps} == {"Ŵ", "🎉"}


def test_plainly_is_what_is_queued_and_counted():
    people = [("Ng’ombe", "Asante…"), ("Asha", "Karibu")]
    summary, rows = checked(LONG, people, plainly=True)
    assert summary.plained == 1
    assert "Ng'ombe" in rows[0].text
    assert rows[0].text.endswith("Asante...")
    assert summary.parts == 2
    assert summary.coach.advice().dear == 0


names = st.text(st.sampled_from("abcŵ’–…🎉 \u00a0"), min_size=1, max_size=40).filter(str.strip)


@given(st.lists(st.tuples(names, names), min_size=1, max_size=12))
def test_what_it_promises_is_what_is_saved(people):
    before, rows = checked(LONG, people)
    after, plain = checked(LONG, people, plainly=True)
    advice = before.coach.advice()
    assert before.parts - after.parts == advice.saves
    assert advice.dear == sum(row.encoding == "ucs2" for row in rows)
    for row, written in zip(rows, plain, strict=True):
        # Only what saves is changed, and then wholly.
        assert written.text == (replace_all(row.text) if written.parts < row.parts else row.text)
        assert written.parts <= row.parts
    assert all(each.saves >= 0 for each in advice.costly)
    assert sum(count(row.text).parts for row in rows) == before.parts
    assert "?" not in "".join(row.text for row in plain)
