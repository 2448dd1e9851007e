"""Several programs on one desk, and programs that end early: nothing is sent twice, nothing is lost, all is said."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from contextlib import closing, suppress

import pytest

from tests import capabilities


def wait_for(what, process, seconds=30):
    """Wait until this holds, while the process goes on."""
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until, "it did not come to that"
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.05)
            assert what(), process.communicate()


def numbers(series, count):
    return [f"+2547{series:02d}{n:06d}" for n in range(count)]


def in_the_air(desk):
    """How many messages are being handed over at this instant."""
    with closing(sqlite3.connect(desk.home / "desk" / "desk.db")) as store:
        return store.execute("SELECT count(*) FROM message WHERE state = 'sending'").fetchone()[0]


def ended(process, seconds=60):
    out, err = process.communicate(timeout=seconds)
    assert "Traceback" not in err, err
    return process.returncode, json.loads(out), err


@pytest.fixture
def paced(desk, simulator):
    """A desk whose account sends eight messages a second, and what the provider got of one text."""
    desk.account(simulator, "mspace", "Office", rate="8")

    def got(text):
        return [entry["to"].lstrip("+") for entry in simulator.received("mspace") if entry["text"] == text]

    return desk, got


@capabilities.interrupts
def test_ctrl_c_waits_for_what_is_in_the_air_and_the_next_run_goes_on(paced):
    desk, got = paced
    people = numbers(10, 24)
    words = ("send", "--account", "Office", "--to", *people, "--text", "Simama", "--yes", "--json")
    with desk.start(*words) as process:
        wait_for(lambda: len(got("Simama")) > 2, process)
        process.send_signal(signal.SIGINT)
        code, document, _ = ended(process)
    assert code == 130
    assert document["queued"] == 24
    assert set(document["states"]) == {"accepted", "queued"}
    assert document["states"]["accepted"] == len(got("Simama"))
    done = desk.json("run", "--until-empty")
    assert done["states"] == {"accepted": document["states"]["queued"]}
    assert sorted(got("Simama")) == sorted(number[1:] for number in people)


def test_a_killed_program_leaves_uncertain_ones_that_only_a_person_settles(paced):
    desk, got = paced
    people = numbers(11, 16)
    words = ("send", "--account", "Office", "--to", *people, "--text", "Kufa", "--yes", "--json")
    with desk.start(*words) as process:
        wait_for(lambda: len(got("Kufa")) > 2 and in_the_air(desk), process)
        process.kill()
    done = desk("run", "--until-empty", "--json")
    states = done.document["states"]
    unknown = desk.messages("--state", "unknown")
    assert Counter(m["state"] for m in desk.messages()) == {"accepted": 16 - len(unknown), "unknown": len(unknown)}
    assert done.code == 3
    assert 1 <= len(unknown) <= 2, "at most as many as the lane is wide"
    assert states["unknown"] == len(unknown)
    assert "not sent again by themselves" in done.err
    assert max(Counter(got("Kufa")).values()) == 1
    ids = [message["id"] for message in unknown]
    assert all("may or may not" in message["sentence"] for message in unknown)
    early = desk("resolve", *ids, "--as", "sent", "--by", "Neema", "--json")
    assert (early.code, early.document) == (1, [])
    assert "Decide after" in early.err
    assert desk.json("resolve", *ids, "--as", "leave") == [{"id": each, "state": "unknown"} for each in ids]
    assert desk("account", "remove", "Office", "--yes").code == 1
    with closing(sqlite3.connect(desk.home / "desk" / "desk.db")) as store, store:
        store.execute("UPDATE message SET settle_until = 0 WHERE state = 'unknown'")
    assert desk.json("resolve", ids[0], "--as", "resend", "--by", "Neema") == [{"id": ids[0], "state": "queued"}]
    again = desk.json("run", "--until-empty")
    assert again["states"] == {"accepted": 1}
    for each in ids[1:]:
        assert desk.json("resolve", each, "--as", "sent") == [{"id": each, "state": "accepted"}]
    assert {message["state"] for message in desk.messages()} == {"accepted"}


def test_two_sends_at_once_share_the_desk(paced):
    desk, got = paced
    first, second = numbers(12, 16), numbers(13, 4)
    words = ("send", "--account", "Office", "--text", "Pamoja", "--yes", "--json", "--to")
    with desk.start(*words, *first) as one:
        wait_for(lambda: len(got("Pamoja")) > 1, one)
        with desk.start(*words, *second) as other:
            code, document, said = ended(other)
            assert (code, document["states"]) == (0, {"accepted": 4})
            assert "Another smsdesk is at work on this desk (send" in said
        code, document, said = ended(one)
        assert (code, document["states"], said) == (0, {"accepted": 16}, "")
    assert sorted(got("Pamoja")) == sorted(number[1:] for number in first + second)


@capabilities.interrupts
def test_a_send_through_another_account_is_not_kept_waiting(paced, simulator):
    desk, got = paced
    desk.account(simulator, "ndovubase", "Short code")
    with desk.start(
        "send", "--account", "Office", "--to", *numbers(14, 60), "--text", "Ndefu", "--yes", "--json"
    ) as one:
        wait_for(lambda: len(got("Ndefu")) > 1, one)
        done = desk.json("send", "--account", "Short code", "--to", "+254722000777", "--text", "Fupi", "--yes")
        assert done["states"] == {"accepted": 1}
        assert one.poll() is None, "the long one still goes on"
        one.send_signal(signal.SIGINT)
        assert ended(one)[0] == 130


def test_who_follows_goes_on_when_the_engine_is_gone(paced):
    desk, got = paced
    words = ("send", "--account", "Office", "--text", "Rithi", "--yes", "--json", "--to")
    first, second = numbers(15, 16), numbers(16, 3)
    with desk.start(*words, *first) as one:
        wait_for(lambda: len(got("Rithi")) > 2, one)
        with desk.start(*words, *second) as other:
            wait_for(lambda: len(desk("jobs", "--json").lines) == 2, other)
            one.kill()
            code, document, said = ended(other)
    assert (code, document["states"]) == (0, {"accepted": 3})
    assert "goes on with the sending" in said
    assert max(Counter(got("Rithi")).values()) == 1
    states = Counter(message["state"] for message in desk.messages("--job", "1"))
    assert set(states) <= {"accepted", "unknown"}
    assert states["unknown"] <= 2


def test_an_order_of_another_process_is_obeyed_within_a_second(paced):
    desk, got = paced
    words = ("send", "--account", "Office", "--to", *numbers(17, 40), "--text", "Tulia", "--yes", "--json")
    with desk.start(*words) as process:
        wait_for(lambda: len(got("Tulia")) > 2, process)
        assert desk.json("pause", "1")["state"] == "paused"
        code, document, _ = ended(process, 5)
    assert code == 0
    left = document["states"]["queued"]
    assert len(got("Tulia")) == 40 - left
    assert desk.json("cancel", "1")["state"] == "cancelled"
    assert desk.json("run", "--until-empty")["queued"] == 0
    assert Counter(message["state"] for message in desk.messages())["cancelled"] == left


@capabilities.interrupts
def test_run_goes_on_until_it_is_asked_to_end_and_sends_for_others(paced):
    desk, got = paced
    with desk.start("run", "--json") as running:
        queued = desk.json(
            *("send", "--account", "Office", "--to", *numbers(18, 3), "--text", "Endelea", "--yes", "--queue-only")
        )
        assert queued["states"] == {"queued": 3}
        wait_for(lambda: len(got("Endelea")) == 3, running)
        done = desk("send", "--account", "Office", "--to", *numbers(19, 2), "--text", "Fuata", "--yes", "--json")
        assert (done.code, done.document["states"]) == (0, {"accepted": 2})
        assert "Another smsdesk is at work on this desk (run" in done.err
        quiet = desk("run", "--until-empty", "--json")
        assert (quiet.code, quiet.document["queued"]) == (0, 0)
        running.send_signal(signal.SIGTERM)
        code, document, _ = ended(running)
    assert code == 130
    assert (document["queued"], document["states"]) == (5, {"accepted": 5})


def test_a_password_is_not_sent_to_another_address(desk, simulator):
    desk.account(simulator, "mspace", "Office")
    with closing(sqlite3.connect(desk.home / "desk" / "desk.db")) as store, store:
        store.execute("UPDATE account SET base_url = 'http://127.0.0.1:9'")
    done = desk("send", "--account", "Office", "--to", "+254712000009", "--text", "Wapi", "--yes", "--json")
    assert (done.code, done.out) == (2, "")
    assert "address" in done.err
    assert desk.messages() == []


@pytest.mark.slow
def test_a_provider_that_is_away_is_given_up_after_a_minute_with_all_still_queued(desk, simulator):
    desk.json(
        *("account", "add", "Away", "--provider", "mspace", "--base-url", "http://127.0.0.1:9", "--secrets-stdin"),
        *("--set", "username=u", "--set", "sender=S"),
        given='{"password": "x"}',
    )
    words = ("send", "--account", "Away", "--to", "+254712000009", "--text", "Wapi", "--yes", "--json")
    done = desk(*words, timeout=110)
    assert (done.code, done.document["states"]) == (3, {"queued": 1})
    assert 60 <= done.document["seconds"] < 75
    assert "Away stopped by itself" in done.err
    assert desk.json("account", "list")[0]["paused"] is False, "pauses for want of network lift themselves"
