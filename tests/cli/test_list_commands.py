"""`check`: what is in a list, row by row, before anything is sent."""

from __future__ import annotations

import pytest

KEYS = [
    "rows", "ready", "duplicates", "opted_out", "problems", "parts", "encoding", "columns", "to_column", "cost",
]  # fmt: skip
ROW_KEYS = ["row", "raw", "to", "text", "parts", "encoding", "problem", "hint", "left_out"]

ROWS = [
    ("Asha", "0754 000 001", "10"),
    ("Juma", "+255754000002", "20"),
    ("", "", ""),
    ("Neema", " 255754000003 ", "30"),
    ("Asha again", "0754000001", "40"),
    ("Letters", "0754FLOWER", "50"),
    ("Excel", "2.55754E+11", "60"),
    ("Zero", "O754000004", "70"),
    ("Nobody", "", "80"),
    ("Short", "0754", "90"),
]

ASHA_AGAIN = ("Neema", "+255 754 000 001", "40")


@pytest.fixture
def people(write):
    return write("people.csv", ROWS)


def test_everything_in_a_list_adds_up(quiet_desk, people):
    found = quiet_desk.json("check", "--file", people, "--country", "TZ", "--text", "Habari {Name}, {amount} 😀")
    assert list(found) == KEYS
    assert found["rows"] == 9
    assert found["rows"] == found["ready"] + found["duplicates"] + found["opted_out"] + sum(found["problems"].values())
    assert (found["ready"], found["duplicates"], found["opted_out"]) == (3, 1, 0)
    assert found["problems"] == {"letters": 2, "cut_by_excel": 1, "empty": 1, "too_short": 1}
    assert found["encoding"] == {"gsm7": 0, "ucs2": 3}
    assert (found["parts"], found["cost"]) == (3, "3")
    assert (found["columns"], found["to_column"]) == (["Name", "Phone", "Amount"], "Phone")


def test_every_row_in_order(quiet_desk, people):
    done = quiet_desk("check", "--file", people, "--country", "TZ", "--text", "Habari {name}", "--rows", "--json")
    assert done.code == 0
    assert all(list(row) == ROW_KEYS for row in done.lines)
    assert [row["row"] for row in done.lines] == [2, 3, 5, 6, 7, 8, 9, 10, 11]
    first, zero = done.lines[0], done.lines[6]
    assert (first["raw"], first["to"], first["text"]) == ("0754 000 001", "+255754000001", "Habari Asha")
    assert (first["parts"], first["encoding"], first["problem"], first["left_out"]) == (1, "gsm7", None, None)
    assert (zero["to"], zero["problem"], zero["hint"]) == (None, "letters", "+255754000004")
    assert done.lines[3]["left_out"] == "duplicate"
    assert done.lines[2]["raw"] == " 255754000003 "


def test_without_a_text_nothing_is_said_of_its_cost(quiet_desk, people):
    found = quiet_desk.json("check", "--file", people, "--country", "TZ")
    assert (found["ready"], found["parts"], found["cost"]) == (3, None, None)
    done = quiet_desk("check", "--file", people, "--country", "TZ", "--rows", "--json")
    assert {row["text"] for row in done.lines} == {None}


def test_the_account_gives_the_country_and_the_limits(quiet_desk, write):
    people = write("za.csv", [("A", "0821234567", "1"), ("B", "0821234568", "2" * 700)])
    found = quiet_desk.json("check", "--file", people, "--account", "SMSOffice", "--text", "{amount}")
    assert (found["ready"], found["problems"]) == (1, {"text_too_long": 1})


@pytest.mark.parametrize("column", ["Phone", "phone", "B", "b"])
def test_the_column_is_named_by_heading_or_letter(quiet_desk, people, column):
    found = quiet_desk.json("check", "--file", people, "--country", "TZ", "--to-column", column)
    assert found["to_column"] == "Phone"


def test_a_list_without_one_number_to_send_to_fails(quiet_desk, write):
    people = write("none.csv", [("A", "0754FLOWER", "1"), ("B", "call me", "2")])
    found = quiet_desk.json("check", "--file", people, "--country", "TZ", "--to-column", "Phone", code=1)
    assert found["ready"] == 0
    done = quiet_desk("check", "--file", people, "--country", "TZ", "--to-column", "Phone", "--rows", "--json")
    assert (done.code, len(done.lines)) == (1, 2)


def test_people_read_a_table(quiet_desk, people):
    done = quiet_desk("check", "--file", people, "--country", "TZ", "--text", "Habari")
    assert done.code == 0
    assert "9 rows, 3 ready" in done.out
    assert "letters in the number" in done.out
    rows = quiet_desk("check", "--file", people, "--country", "TZ", "--rows")
    assert rows.out.splitlines()[0].split()[:2] == ["ROW", "CELL"]


def test_a_reader_that_goes_away_is_no_trouble(quiet_desk, write):
    people = write("long.csv", [(f"P{n}", f"0754{n:06d}", "1") for n in range(30_000)])
    with quiet_desk.start("check", "--file", people, "--country", "TZ", "--rows", "--json") as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(60) == 0
        assert process.stderr.read() == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--text", "Dear {nobody}"), "no column for {nobody}"),
        (("--text", "Dear {name"), "no partner"),
        (("--text", " "), "no text"),
        (("--country", "XX"), "not a country code"),
        (("--to-column", "Mobile"), "no column called Mobile"),
        (("--account", "Nobody"), "no account called Nobody"),
    ],
)
def test_what_cannot_be_checked_is_said(quiet_desk, people, words, said):
    done = quiet_desk("check", "--file", people, "--json", *words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_rows_with_the_same_number_are_skipped_kept_or_merged(quiet_desk, write):
    people = write("siblings.csv", [("Asha", "0754000001", "10"), ("Juma", "0754000002", "20"), *[ASHA_AGAIN] * 2])
    words = ("check", "--file", people, "--country", "TZ", "--text", "Ada ya {name}: {amount}")
    for choice, ready, duplicates, parts in (("skip", 2, 2, 2), ("keep", 4, 0, 4), ("merge", 2, 2, 2)):
        found = quiet_desk.json(*words, "--duplicates", choice)
        assert list(found) == KEYS
        assert (found["rows"], found["ready"], found["duplicates"], found["parts"]) == (4, ready, duplicates, parts)
    assert quiet_desk.json(*words) == quiet_desk.json(*words, "--duplicates", "skip")
    rows = quiet_desk(*words, "--duplicates", "merge", "--rows", "--json").lines
    assert all(list(row) == ROW_KEYS for row in rows)
    merged = {row["row"]: (row["text"], row["left_out"]) for row in rows}
    assert merged == {
        2: ("Ada ya Asha: 10\nAda ya Neema: 40", None),
        3: ("Ada ya Juma: 20", None),
        4: ("Ada ya Neema: 40", "merged"),
        5: ("Ada ya Neema: 40", "merged"),
    }
    assert quiet_desk(*words, "--duplicates", "all").code == 2
