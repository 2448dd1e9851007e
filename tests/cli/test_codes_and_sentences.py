"""Which code wins, and that nothing that can happen to a message is left without its sentence."""

from __future__ import annotations

from dataclasses import fields

import pytest

from smsdesk.cli import codes
from smsdesk.cli.sentences import left_out, sentence
from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.message import Message
from smsdesk.core.phone import Problem
from smsdesk.core.result import Reason
from smsdesk.core.state import State


@pytest.mark.parametrize(
    ("states", "left", "interrupted", "code"),
    [
        ({}, False, False, 0),
        ({State.ACCEPTED: 5, State.DELIVERED: 1, State.ENROUTE: 1}, False, False, 0),
        ({State.QUEUED: 5}, False, False, 0),
        ({State.CANCELLED: 5}, False, False, 0),
        *(({State.ACCEPTED: 5, state: 1}, False, False, 1) for state in codes.NOT_WELL),
        ({State.UNKNOWN: 1, State.REJECTED: 3}, False, False, 3),
        ({State.QUEUED: 1, State.REJECTED: 3}, True, False, 3),
        ({State.UNKNOWN: 1}, True, True, 130),
        ({State.ACCEPTED: 1}, False, True, 130),
    ],
)
def test_the_higher_line_wins(states, left, interrupted, code):
    assert codes.of_states(states, left=left, interrupted=interrupted) == code


def test_what_was_mistyped_is_bad_usage():
    assert codes.of_error(BadInput("text.empty")) == 2
    assert codes.of_error(Refused("job.unknown", job=3)) == 2
    assert codes.of_error(Refused("desk.busy")) == 1


def message(state, reason=None, words=""):
    given = {field.name: None for field in fields(Message)} | {"state": state, "reason": reason, "words": words}
    return Message(**given)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("reason", [None, *Reason])
def test_every_end_has_a_sentence_with_the_providers_words(state, reason):
    said = sentence(message(state, reason, "Nope."))
    if state in (*codes.NOT_WELL, State.UNKNOWN, State.CANCELLED, State.SKIPPED):
        assert said
        assert said.endswith(".")
        assert said[0].isupper()
    else:
        assert said is None
    if said and state in (State.REJECTED, State.UNKNOWN, State.UNDELIVERED):
        assert "(Nope)" in said


@pytest.mark.parametrize("why", ["duplicate", "opted_out", "repeat", *Problem])
def test_every_reason_to_leave_out_is_said(why):
    assert left_out(why).startswith("Left out: ")
    assert left_out(why) != left_out("something new").replace("something new", str(why))
