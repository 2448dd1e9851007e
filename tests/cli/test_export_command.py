"""`export`: lists that a spreadsheet program opens without computing anything."""

from __future__ import annotations

import csv

import pytest
from python_calamine import CalamineWorkbook

from smsdesk.simulator.faults import Fault


@pytest.fixture
def filled(desk, simulator, write):
    desk.account(simulator, "mspace", "Office")
    path = write(
        "people.csv", [("=Asha", "0712000001", "1"), ("Juma", "0712000002", "-2"), ("Neema", "0712FLOWER", "3")]
    )
    words = ("--text", "=Salio: {amount}", "--queue-only", "--yes", "--json")
    assert desk("send", "--account", "Office", "--file", path, *words).code == 0
    return desk


def test_messages_are_written_once_and_not_over_another_file(filled, tmp_path):
    path = tmp_path / "out.csv"
    assert filled.json("export", "messages", "--to", path) == {"file": str(path), "rows": 3}
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    assert [(row["Number"], row["Name"], row["Text"]) for row in found] == [
        ("254712000001", "'=Asha", "'=Salio: 1"), ("254712000002", "Juma", "'=Salio: -2"),
        ("0712FLOWER", "Neema", "'=Salio: 3")]  # fmt: skip
    path.write_text("mine")
    done = filled("export", "messages", "--to", path, "--json")
    assert (done.code, done.out, path.read_text()) == (2, "", "mine")
    assert "--overwrite" in done.err
    assert filled.json("export", "messages", "--to", path, "--overwrite", "--job", "1")["rows"] == 3
    book = tmp_path / "out.xlsx"
    assert filled.json("export", "messages", "--to", book)["rows"] == 3
    read = CalamineWorkbook.from_path(book).get_sheet_by_index(0).to_python()
    assert [row[7] for row in read[1:]] == ["=Salio: 1", "=Salio: -2", "=Salio: 3"]


@pytest.mark.parametrize(
    "words",
    [
        ("messages", "--to", "out.pdf"),
        ("messages", "--to", "out.csv", "--job", "77"),
        ("ledger", "--to", "out.csv", "--job", "1"),
        ("inbox", "--to", "out.csv", "--all"),
        ("messages", "--to", "nowhere/out.csv"),
        ("messages", "--to", "CON.csv"),
        ("secrets", "--to", "out.csv"),
        ("messages",),
    ],
)
def test_what_cannot_be_written_ends_with_2_and_leaves_nothing(here, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.iterdir())
    done = here("export", *words, "--json")
    assert (done.code, done.out) == (2, "")
    assert done.err
    assert set(tmp_path.iterdir()) == before


def test_the_ledger_and_the_inbox(here, side, tmp_path):
    side.fault("mspace", Fault.RESET_AFTER, operation="top_up")
    client = ("--account", "Sacco", "--kind", "reseller_client", "--child", "client1")
    assert here("topup", *client, "--credits", "5", "--yes").code == 3
    assert here.json("export", "ledger", "--to", tmp_path / "moves.csv")["rows"] == 1
    assert "unknown" in (tmp_path / "moves.csv").read_text(encoding="utf-8-sig")
    lines = here.lines("ledger", "--all")
    assert here.json("export", "ledger", "--all", "--to", tmp_path / "books.xlsx")["rows"] == len(lines)
    assert here.json("export", "inbox", "--to", tmp_path / "inbox.csv")["rows"] == 0
