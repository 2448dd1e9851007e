"""`send`, `run`, `jobs`, `messages`, and a person's orders about them."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta

import pytest

SEND_KEYS = ["job", "queued", "skipped", "states", "seconds"]
JOB_KEYS = ["id", "account", "title", "state", "states", "not_before", "created_at", "finished_at"]
MESSAGE_KEYS = [
    "id", "job", "account", "to", "text", "sender", "state", "reason", "provider_id", "parts", "cost", "attempts",
    "queued_at", "updated_at", "row", "raw", "sentence",
]  # fmt: skip
NONE_LEFT_OUT = {"duplicate": 0, "opted_out": 0, "repeat": 0, "problem": 0}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


@pytest.fixture
def office(desk, simulator):
    """A desk with a Mspace account, whose simulated network refuses nobody."""
    desk.account(simulator, "mspace", "Office")
    return desk


def test_numbers_are_sent_to_and_told_of(office, simulator):
    before = len(simulator.received("mspace"))
    numbers = ("+254712000001", "0712000002", "--to", "+254712000003", "0712000001")
    done = office.json("send", "--account", "office", "--to", *numbers, "--text", "Habari\r\nza leo", "--yes")
    assert list(done) == SEND_KEYS
    assert (done["queued"], done["states"]) == (3, {"accepted": 3})
    assert done["skipped"] == {**NONE_LEFT_OUT, "duplicate": 1}
    assert isinstance(done["job"], str)
    assert isinstance(done["seconds"], float)
    received = simulator.received("mspace")[before:]
    assert sorted(entry["to"].lstrip("+") for entry in received) == ["254712000001", "254712000002", "254712000003"]
    assert {entry["text"] for entry in received} == {"Habari\nza leo"}
    messages = office.messages("--job", done["job"])
    assert all(list(message) == MESSAGE_KEYS for message in messages)
    assert [message["state"] for message in messages] == ["accepted"] * 3 + ["skipped"]
    first, last = messages[0], messages[-1]
    assert (first["to"], first["account"], first["cost"], first["attempts"]) == ("+254712000001", "Office", "1", 1)
    assert (first["reason"], first["sentence"], first["raw"]) == (None, None, "+254712000001")
    assert TIME.fullmatch(first["queued_at"])
    assert (last["provider_id"], last["cost"], last["reason"]) == (None, None, None)
    assert "earlier row" in last["sentence"]
    assert [each["to"] for each in office.messages("--state", "skipped")] == ["+254712000001"]
    job = office("jobs", "--json").lines[0]
    assert list(job) == JOB_KEYS
    assert (job["id"], job["state"], job["states"]) == (done["job"], "finished", {"accepted": 3, "skipped": 1})
    assert TIME.fullmatch(job["finished_at"])


def test_a_list_is_sent_with_what_is_left_out_listed(office, simulator, write):
    people = write(
        "people.csv",
        [("Asha", "0712 100 001", "10"), ("Juma", "0712FLOWER", "20"), ("Asha", "254712100001", "30"), ("X", "", "")],
    )
    words = ("send", "--account", "Office", "--file", people, "--text", "Habari {name}: {AMOUNT}", "--yes")
    done = office.json(*words, "--sender", simulator.credentials["mspace"]["sender"].split(",")[0])
    assert done["skipped"] == {**NONE_LEFT_OUT, "duplicate": 1, "problem": 2}
    assert (done["queued"], done["states"]) == (1, {"accepted": 1})
    sent, juma, again, empty = office.messages("--job", done["job"])
    assert (sent["row"], sent["raw"], sent["text"]) == (2, "0712 100 001", "Habari Asha: 10")
    assert (juma["row"], juma["raw"], juma["to"], juma["state"]) == (3, "0712FLOWER", None, "skipped")
    assert "letters" in juma["sentence"]
    assert (again["to"], again["state"]) == ("+254712100001", "skipped")
    assert (empty["raw"], empty["to"]) == ("", None)
    twice = office.json(*words, "--keep-duplicates")
    assert (twice["queued"], twice["skipped"]["duplicate"]) == (2, 0)


def test_repeats_are_warned_about_or_left_out(office):
    words = ("send", "--account", "Office", "--to", "+254712200001", "--text", "Mara moja", "--yes")
    assert "Warning" not in office(*words).err
    again = office(*words, "--json")
    assert again.code == 0
    assert "1 of these numbers within the last 24 hours" in again.err
    third = office(*words, "--skip-repeats", "--json")
    assert (third.code, third.out) == (2, "")
    both = ("send", "--account", "Office", "--to", "+254712200001", "+254712200002", "--text", "Mara moja", "--yes")
    done = office.json(*both, "--skip-repeats")
    assert (done["queued"], done["skipped"]["repeat"]) == (1, 1)


def test_queued_only_then_run(office, simulator):
    before = len(simulator.received("mspace"))
    words = ("send", "--account", "Office", "--to", "+254712300001", "+254712300002", "--text", "Baadaye", "--yes")
    queued = office.json(*words, "--queue-only")
    assert (queued["queued"], queued["states"]) == (2, {"queued": 2})
    assert len(simulator.received("mspace")) == before
    (job,) = office("jobs", "--json").lines
    assert (job["state"], job["finished_at"]) == ("queued", None)
    done = office.json("run", "--until-empty")
    assert list(done) == SEND_KEYS[1:]
    assert (done["queued"], done["skipped"], done["states"]) == (2, NONE_LEFT_OUT, {"accepted": 2})
    assert office.json("run", "--until-empty") == {
        **done,
        "queued": 0,
        "states": {},
        "seconds": pytest.approx(0, abs=9),
    }


def test_a_later_time_waits(office):
    words = ("send", "--account", "Office", "--to", "+254712400001", "--text", "Kesho", "--yes")
    later = datetime.now(UTC) + timedelta(days=2)  # noqa: TID251 - the program under test has the computer's clock
    for text in (later.strftime("%Y-%m-%dT%H:%M:%SZ"), later.astimezone().strftime("%Y-%m-%dT%H:%M:%S")):
        assert office.json(*words, "--at", text)["states"] == {"queued": 1}
    first, second = office("jobs", "--json").lines
    assert (first["state"], second["state"]) == ("scheduled", "scheduled")
    assert first["not_before"] == second["not_before"] == later.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    assert office.json("run", "--until-empty")["queued"] == 0
    for text in ("tomorrow", "2026-13-01T00:00", "2001-01-01T00:00"):
        done = office(*words, "--at", text)
        assert (done.code, done.out) == (2, "")
    assert len(office("jobs", "--json").lines) == 2


def test_orders_about_a_job(office):
    words = ("send", "--account", "Office", "--text", "Subiri", "--yes", "--queue-only")
    job = office.json(*words, "--to", "+254712500001", "+254712500002")["job"]
    assert office.json("pause", job) == {"job": job, "state": "paused"}
    assert office.json("run", "--until-empty")["queued"] == 0
    assert office.json("resume", job) == {"job": job, "state": "queued"}
    assert office.json("cancel", job) == {"job": job, "state": "cancelled"}
    assert office.json("cancel", job) == {"job": job, "state": "cancelled"}
    assert [message["state"] for message in office.messages("--job", job)] == ["cancelled"] * 2
    refused = office("resume", job)
    assert (refused.code, refused.out) == (1, "")
    for order in ("pause", "resume", "cancel"):
        done = office(order, "999")
        assert (done.code, done.out) == (2, "")
        assert "no job 999" in done.err
    assert office("messages", "--job", "999", "--json").code == 2


def test_without_a_terminal_nothing_is_sent_unasked(office):
    done = office("send", "--account", "Office", "--to", "+254712600001", "--text", "Je?", "--json")
    assert (done.code, done.out) == (2, "")
    assert "--yes" in done.err
    assert office.messages() == []


def test_the_senders_are_the_accounts(desk, simulator):
    desk.account(simulator, "smsoffice", "Cape", sender="")
    words = ("send", "--account", "Cape", "--to", "+27821234567", "--text", "Hi", "--yes")
    none = desk(*words)
    assert (none.code, none.out) == (2, "")
    assert "no sender name" in none.err
    bad = desk(*words, "--sender", "far too long a name")
    assert bad.code == 2
    assert "letters and digits" in bad.err
    assert desk.messages() == []


def test_a_refused_number_is_told_with_the_providers_words(desk, simulator):
    desk.account(simulator, "nextbyte", "Dar", sender="NOBODY-REGISTERED-IT")
    done = desk.json("send", "--account", "Dar", "--to", "+255754700001", "--text", "Hi", "--yes", code=1)
    assert done["states"] == {"rejected": 1}
    (message,) = desk.messages("--state", "rejected")
    assert message["reason"] in {"sender", "content", "permission"}
    assert message["sentence"].startswith("Refused, and not sent: ")
    assert message["cost"] is None


def test_a_wrong_password_leaves_everything_queued_and_can_be_mended(desk, simulator):
    desk.account(simulator, "mspace", "Office", password="wrong")
    words = ("send", "--account", "Office", "--to", "+254712800001", "+254712800002", "--text", "Siri", "--yes")
    done = desk(*words, "--json")
    assert done.code == 3
    assert (done.document["queued"], done.document["states"]) == (2, {"queued": 2})
    assert "Office stopped by itself" in done.err
    assert desk.json("account", "list")[0]["paused"] is True
    (job,) = desk("jobs", "--json").lines
    assert job["state"] == "stopped"
    again = desk("run", "--until-empty", "--json")
    assert (again.code, again.document["states"], again.document["queued"]) == (3, {"queued": 2}, 2)
    assert desk("account", "remove", "Office", "--yes").code == 1
    assert desk.json("account", "resume", "Office")["paused"] is False
    assert desk.json("account", "list")[0]["paused"] is False
    desk.json("cancel", job["id"])
    assert desk.json("account", "remove", "Office", "--yes")["removed"] is True
    assert len(desk.messages()) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--to", "0712FLOWER", "--text", "x"), "0712FLOWER cannot be sent to"),
        (("--to", "+254712000001", "12", "--text", "x"), "12 cannot be sent to"),
        (("--to", "+254712000001", "--text", "Dear {name}"), "there is no list"),
        (("--to", "+254712000001", "--text", ""), "no text"),
        (("--to", "+254712000001", "--text", "x" * 2000), "too long for Mspace"),
        (("--to", "+254712000001", "--text", "a {"), "no partner"),
        (("--to", "+254712000001", "--text", "\a"), "no phone can show"),
        (("--to", "0712000001", "--text", "x", "--country", "ZZ"), "not a country code"),
        (("--file", "nowhere.csv", "--text", "x"), "no file nowhere.csv"),
    ],
)
def test_bad_input_queues_nothing(quiet_desk, words, said):
    done = quiet_desk("send", "--account", "mspace", "--yes", "--json", *words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_nothing_left_to_decide(office):
    done = office.json("send", "--account", "Office", "--to", "+254712900001", "--text", "Amua", "--yes")
    (message,) = office.messages("--job", done["job"])
    refused = office("resolve", message["id"], "--as", "resend", "--json")
    assert (refused.code, refused.document) == (1, [])
    assert "is accepted" in refused.err
    assert office("resolve", "999", "--as", "sent", "--json").code == 2


def test_tables_for_people(office):
    done = office("send", "--account", "Office", "--to", "+254712900002", "--text", "Jedwali", "--yes")
    assert done.out == "Job 1: 1 accepted.\n"
    assert done.err == ""
    jobs = office("jobs").out.splitlines()
    assert jobs[0].split() == ["ID", "ACCOUNT", "STATE", "MESSAGES", "CREATED", "TITLE"]
    assert "accepted 1" in jobs[1]
    assert "Jedwali" in office("messages").out
    assert office("messages", "--state", "unknown").out == "There are no such messages.\n"
    assert json.loads(office("jobs", "--json").out)["title"] == "+254712900002"


def test_rows_with_the_same_number_become_one_message(office, write):
    rows = [("Asha", "0712600001", "10"), ("Juma", "0712600002", "20"), ("Neema", "0712600001", "40")]
    words = ("send", "--account", "Office", "--file", write("siblings.csv", rows), "--text", "{name} {amount}", "--yes")
    done = office.json(*words, "--country", "KE", "--duplicates", "merge")
    assert (done["queued"], done["states"]) == (2, {"accepted": 2})
    assert done["skipped"] == {"duplicate": 0, "opted_out": 0, "repeat": 0, "problem": 0, "merged": 1}
    sent = {each["to"]: each["text"] for each in office.messages("--job", done["job"]) if each["state"] == "accepted"}
    assert sent == {"+254712600001": "Asha 10\nNeema 40", "+254712600002": "Juma 20"}
    # Numbers alone all get one text: merged, it goes out once.
    numbers = ("send", "--account", "Office", "--to", "+254712600003", "+254712600003", "--text", "Moja", "--yes")
    assert office.json(*numbers, "--duplicates", "merge")["queued"] == 1
    assert office.json(*numbers, "--duplicates", "keep", "--text", "Mbili")["queued"] == 2
    assert office.json(*numbers, "--keep-duplicates", "--text", "Tatu")["queued"] == 2
    both = office(*numbers, "--keep-duplicates", "--duplicates", "merge")
    assert both.code == 2
    assert "not allowed with" in both.err
