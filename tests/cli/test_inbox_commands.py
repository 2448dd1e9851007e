"""People write to a running receiver; the inbox, replies, subscriptions and opt-outs by command line."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal

import pytest

from smsdesk.simulator.faults import Fault
from tests.cli.conftest import Program

ASHA = "+254712000001"
JUMA = "+254712000002"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
INBOX_KEYS = ["id", "account", "from", "to", "text", "network", "link_id", "service_id", "received_at", "dated"]
SUBSCRIPTION_KEYS = ["id", "account", "number", "service_id", "short_code", "keyword", "state", "by", "at", "dated"]
SEND_KEYS = ["job", "queued", "skipped", "states", "seconds"]

#: Its report may be quicker than the command.
TAKEN = ({"accepted": 1}, {"delivered": 1})


class Phones:
    """People with phones, and the short code they write to."""

    def __init__(self, side) -> None:
        self._simulator = side.simulator
        self._loop = side._loop
        self._service = side.simulator.sides["ndovubase"].shortcodes

    def point(self, callbacks) -> None:
        for purpose, url in callbacks.items():
            self._simulator.set_callback("ndovubase", purpose, url)

    def writes(self, text, number=ASHA, **more):
        """What goes back to the phone at once."""
        before = len(self._service.texted_back)
        self._do(lambda: self._service.inbound(number.lstrip("+"), text, **more))
        return [said for _, said in self._service.texted_back[before:]]

    def joins(self, number=ASHA, update="activation") -> None:
        self._do(lambda: self._service.subscription(number.lstrip("+"), update))

    def sent(self):
        return [each for each in self._simulator.entries("ndovubase", "send") if each.accepted]

    def _do(self, work) -> None:
        async def run():
            work()
            await self._simulator.idle()

        asyncio.run_coroutine_threadsafe(run(), self._loop).result(30)


#: When the simulated service begins; its clock goes on with ours.
FIRST_MINUTE = "2026-03-02T09:00:"


@pytest.fixture
def phones(here, side, tmp_path):
    """A receiver in a process of its own, and people who write to it."""
    here.account(side, "ndovubase", "Code", country="KE")
    phones = Phones(side)
    with Program(tmp_path).start("receive", "--port", "0") as receiver:
        try:
            first = json.loads(receiver.stdout.readline())
            phones.point(first["callbacks"]["Code"])
            yield phones
        finally:
            receiver.send_signal(signal.SIGINT if os.name != "nt" else signal.SIGTERM)
            receiver.communicate(timeout=30)


def test_texts_are_listed_and_answered(here, phones):
    assert phones.writes("Habari \U0001f44b\nzenu", link_id="763723672367236526261") == []
    phones.writes("=cmd()", JUMA)
    first, second = here.lines("inbox")
    assert list(first) == INBOX_KEYS
    # The simulated service lives on another day than the desk.
    assert first["dated"].startswith(FIRST_MINUTE)
    assert {**first, "received_at": None, "dated": None} == {
        "id": "1", "account": "Code", "from": ASHA, "to": "22915", "text": "Habari \U0001f44b\nzenu",
        "network": "Safaricom", "link_id": "763723672367236526261", "service_id": "44", "received_at": None,
        "dated": None,
    }  # fmt: skip
    assert TIME.fullmatch(first["received_at"])
    assert (second["from"], second["text"]) == (JUMA, "=cmd()")
    done = here.json("reply", first["id"], "--text", "Asante {name}", "--by", "Grace")
    assert list(done) == SEND_KEYS
    assert done["queued"] == 1
    assert done["states"] in TAKEN
    (sent,) = phones.sent()
    body = json.loads(sent.body)
    assert (body["message"], body["sender_name"], body["link_id"], body["service_id"]) == (
        "Asante {name}", "22915", "763723672367236526261", "44",
    )  # fmt: skip
    (message,) = here.lines("messages")
    assert (message["to"], message["sender"]) == (ASHA, "22915")
    assert "Asante" in here("messages").out
    assert "Habari" in here("inbox").out
    later = here.json("reply", "2", "--text", "Kesho", "--queue-only")
    assert later["states"] == {"queued": 1}
    assert len(phones.sent()) == 1


def test_a_stop_word_stops_everything(here, phones):
    phones.writes("Habari")
    (said,) = phones.writes("STOP")
    assert "no more" in said
    assert phones.writes("stop") == []
    (entry,) = here.json("optouts")
    assert (entry["number"], entry["reason"]) == (ASHA, "STOP")
    refused = here("reply", "1", "--text", "Habari")
    assert refused.code == 2
    assert ASHA in refused.err
    left_out = here("send", "--account", "Code", "--to", ASHA, "--text", "Habari", "--yes", "--json")
    assert left_out.code == 2
    assert here.lines("messages") == []
    assert phones.writes("start") != []
    assert here.json("optouts") == []
    assert here.json("reply", "1", "--text", "Habari")["states"] in TAKEN


def test_subscriptions_are_listed_and_ordered(here, side, phones):
    phones.joins(JUMA)
    order = ("--account", "code", "--to", "0712000001")
    assert here.json("subscribe", *order) == {
        "account": "Code", "number": ASHA, "service_id": "44", "ok": True, "message": "Success",
    }  # fmt: skip
    assert here.json("subscribe", *order, "--service-id", "44", code=1)["ok"] is False
    assert here.json("unsubscribe", *order, "--by", "Grace")["ok"] is True
    side.fault("ndovubase", Fault.RESET_AFTER, operation="subscribe")
    unknown = here.json("subscribe", *order, code=3)
    assert (unknown["ok"], unknown["number"]) == (None, ASHA)
    juma, asha = here.lines("subscriptions")
    assert list(juma) == SUBSCRIPTION_KEYS
    assert juma["dated"].startswith(FIRST_MINUTE)
    assert {**juma, "at": None, "dated": None} == {
        "id": "1", "account": "Code", "number": JUMA, "service_id": "44", "short_code": "22915", "keyword": "GAME",
        "state": "active", "by": "phone", "at": None,
        "dated": None,
    }  # fmt: skip
    assert TIME.fullmatch(juma["at"])
    assert (asha["number"], asha["state"], asha["by"]) == (ASHA, "ended", "desk")
    states = [(each["number"], each["state"]) for each in here.lines("subscriptions", "--all")]
    assert states == [(JUMA, "active"), (ASHA, "active"), (ASHA, "ended")]
    assert "active" in here("subscriptions").out


def test_who_has_no_subscriptions(here):
    refused = here("subscribe", "--account", "Sacco", "--to", ASHA)
    assert refused.code == 1
    assert "no subscriptions" in refused.err
    assert here("subscribe", "--account", "nobody", "--to", ASHA).code == 2
    assert here("subscribe", "--account", "Sacco", "--to", "0712").code == 2
    assert here("subscriptions").out == "Nobody has subscribed yet.\n"
    assert here.lines("inbox") == []
    assert here("reply", "1", "--text", "Habari").code == 2


def test_the_opt_out_list(here, tmp_path):
    assert here.json("optouts") == []
    assert here("optouts").out == "Nobody has opted out.\n"
    added = here.json("optouts", "add", ASHA, "+254 712 000 002", "--reason", "by letter")
    assert [(each["number"], each["reason"]) for each in added] == [(ASHA, "by letter"), (JUMA, "by letter")]
    assert all(list(each) == ["number", "reason", "at"] and TIME.fullmatch(each["at"]) for each in added)
    assert [each["number"] for each in here.json("optouts", "remove", ASHA)] == [JUMA]
    nowhere = here("optouts", "add", "0712000003")
    assert (nowhere.code, "Nothing says which country it is from" in nowhere.err) == (2, True)
    old = tmp_path / "old.csv"
    old.write_text("Phone\n0712000003\n0712000002\n+255754000001\nnobody\n")
    imported = here("optouts", "import", old, "--country", "KE", "--json")
    assert imported.code == 0
    assert {each["number"] for each in imported.document} == {JUMA, "+254712000003", "+255754000001"}
    assert "2 are new on the list; 1 rows" in imported.err
    assert JUMA in here("optouts", "list").out
    sent = here.json("send", "--account", "Sacco", "--to", JUMA, "0712000009", "--text", "Habari", "--yes")
    assert (sent["queued"], sent["skipped"]["opted_out"]) == (1, 1)


@pytest.mark.parametrize(
    "words",
    [
        ("add",),
        ("remove",),
        ("import",),
        ("import", "a.csv", "b.csv"),
        ("list", ASHA),
        ("add", "0712FLOWER"),
        ("clear",),
    ],
)
def test_what_cannot_be_done_with_it(here, words):
    done = here("optouts", *words)
    assert done.code == 2
    assert done.out == ""
    assert here.json("optouts") == []
