"""From a list to the providers by command line: what each one received is what the desk says, number by number and
text by text."""

from __future__ import annotations

import csv
from collections import Counter

import pytest
import xlsxwriter

from tests.cli.conftest import NUMBERS, PROVIDERS, Program, simulated

TAKEN = {"accepted", "enroute", "delivered"}
#: Signs that a URL, a form, JSON, a spreadsheet or a shell would take for its own.
NASTY = (
    "a/b/c", "who? me?", "no. #7", "100% sure", "1+1=2", "salt & pepper", 'she said "hi"', "it's", "two\nlines",
    "😀 poa 👍🏽", "Habari za asubuhi, Ng’ombe wangu – salio?", "مرحبا بكم في المدرسة", "..", "../../etc",
    "C:\\temp\\new", "x/recipient=254700000000/message=free", "%2F%3F%23%25", "a;b=c&d=e#f?g", "=SUM(A1:A9)",
    "{not_a_placeholder} }{", "<img src=x> &amp; ${HOME} `id`", "  spaces before and after  ", "€[]{}~^|\\",
    "nul\u2028line\u00a0space", "+254 700 000 000", "ß ñ Ä é ç", "\u202eright to left", "plain words",
)  # fmt: skip


@pytest.fixture(scope="module")
def own_simulator(tmp_path_factory):
    with simulated(tmp_path_factory.mktemp("providers")) as running:
        yield running


def people(provider, count):
    """Rows of a list: a number each, and every text in turn."""
    return [(f"Person {n}", f"{NUMBERS[provider]}{n:03d}", NASTY[n % len(NASTY)]) for n in range(count)]


def write_csv(path, rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("Name", "Phone", "Note"), *rows])


def write_workbook(path, rows):
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_numbers": False}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([("Name", "Phone", "Note"), *rows]):
            for column, cell in enumerate(row):
                sheet.write_string(number, column, cell)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(("count", "ending"), [(60, "csv"), pytest.param(1000, "xlsx", marks=pytest.mark.slow)])
def test_what_arrives_is_what_the_desk_says(tmp_path, own_simulator, provider, count, ending):
    desk = Program(tmp_path)
    desk.key()
    desk.account(own_simulator, provider)
    rows = people(provider, count)
    path = tmp_path / f"people.{ending}"
    (write_csv if ending == "csv" else write_workbook)(path, rows)
    before = len(own_simulator.received(provider))

    done = desk("send", "--account", provider, "--file", path, "--text", "{note}", "--yes", "--json", timeout=800)
    document, messages = done.document, desk.messages("--job", "1")
    received = own_simulator.received(provider)[before:]

    assert document["queued"] == len(messages) == count
    assert [message["text"] for message in messages] == [note for _, _, note in rows]
    assert [message["to"] for message in messages] == [phone for _, phone, _ in rows]
    assert document["states"] == Counter(message["state"] for message in messages)
    assert set(document["states"]) <= TAKEN | {"rejected"}
    assert done.code == (1 if "rejected" in document["states"] else 0)
    for accepted in (True, False):
        said = Counter(each(m) for m in messages if (m["state"] in TAKEN) is accepted)
        arrived = Counter(each(entry) for entry in received if entry["accepted"] is accepted)
        assert arrived == said
    assert [entry["violation"] for entry in received if entry["violation"]] == []
    ids = {each(entry)[:2]: entry["provider_id"] for entry in received if entry["accepted"]}
    assert {each(m)[:2]: m["provider_id"] or "" for m in messages if m["state"] in TAKEN} == ids


def each(entry):
    """What a message is, in the words of the desk and of the provider."""
    return "+" + entry["to"].lstrip("+"), entry["text"], entry["sender"]
