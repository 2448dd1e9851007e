"""The pages in docs/ say what the code says, and leave nothing out."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsdesk.conformance import pages
from smsdesk.core.meaning import Word, explain
from smsdesk.core.provider import Capability
from smsdesk.core.result import Reason
from smsdesk.core.state import State
from smsdesk.providers.mspace import codes as mspace
from smsdesk.providers.ndovubase import codes as ndovubase
from smsdesk.providers.nextbyte import codes as nextbyte
from smsdesk.providers.registry import find
from smsdesk.providers.smsoffice import codes as smsoffice
from smsdesk.simulator.ndovubase import CODES, DELIVERY
from smsdesk.simulator.smsoffice import MESSAGES

DOCS = Path(__file__).parents[2] / "docs"
OURS = {key: kind for key, kind in find().providers.items() if kind.__module__.startswith("smsdesk.")}


@pytest.mark.parametrize("name", ["providers.md", "statuses.md"])
def test_the_pages_are_up_to_date(tmp_path, name):
    pages.write(tmp_path)
    assert (tmp_path / name).read_text() == (DOCS / name).read_text()


@pytest.mark.parametrize("key", OURS)
def test_every_word_has_a_sentence_and_something_to_do(key):
    said = [(word.said, word.where) for word in OURS[key].WORDS]
    assert len(said) == len(set(said))
    for word in OURS[key].WORDS:
        assert word.meaning.endswith(".")
        assert word.todo.endswith(".")
        if word.state in (State.REJECTED, State.UNDELIVERED):
            assert word.todo != "Nothing." or word.reason is Reason.DUPLICATE, word


def test_every_table_is_on_the_page():
    page = (DOCS / "statuses.md").read_text()
    wanted = {phrase.words for phrase in (*mspace.REFUSALS, *mspace.AMBIGUOUS)}
    wanted |= {status.name for group in nextbyte.GROUPS.values() for status in group}
    wanted |= {*smsoffice.ERRORS, *MESSAGES.values(), *ndovubase.REFUSALS, *DELIVERY.values()}
    wanted |= {words.split(" {")[0] for code, words in CODES.items() if code not in ndovubase.SUCCESS}
    assert [each for each in wanted if each.casefold() not in page.casefold()] == []


def test_what_a_provider_can_do_is_on_the_page():
    page = pages.capabilities(OURS.values())
    rows = {line.split(" | ")[0].strip("| "): line.count("yes") for line in page.splitlines() if line.startswith("|")}
    for capability in Capability:
        able = sum(capability in kind.capabilities() for kind in OURS.values())
        assert rows[pages._VERBS[capability]] == able


@pytest.mark.parametrize("state", pages._STATES)
@pytest.mark.parametrize("reason", [None, *Reason])
def test_any_state_and_reason_has_a_sentence(state, reason):
    word = Word("x", "send", state, reason)
    assert word.meaning
    assert word.todo
    if state is State.UNKNOWN:
        assert "Do not send it again" in word.todo


@pytest.mark.parametrize(
    ("key", "said", "state", "reason", "found"),
    [
        ("smsoffice", "Not enough credits. Buy more.", State.REJECTED, Reason.CREDIT, "Not enough credits"),
        (
            "ndovubase",
            "1003: Invalid mobile number 267",
            State.REJECTED,
            Reason.DESTINATION,
            "1003 Invalid mobile number",
        ),
        ("mspace", "“Athentication failure”", State.REJECTED, Reason.AUTH, "Athentication failure"),
        (
            "mspace",
            "Error 100: Authentication Failure",
            State.REJECTED,
            Reason.AUTH,
            "Error 100: Authentication Failure",
        ),
        ("mspace", "Something new", State.REJECTED, None, "Something new"),
        ("mspace", "Invalid sender ID", State.UNKNOWN, Reason.TRANSPORT, "Invalid sender ID"),
    ],
)
def test_a_kept_answer_is_explained(key, said, state, reason, found):
    word = explain(OURS[key].WORDS, said, state, reason)
    assert (word.said, word.state, word.reason) == (found, state, reason)
    assert word.meaning
