from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smsdesk.core.message import Job
from smsdesk.core.phone import Problem
from smsdesk.core.result import Reason
from smsdesk.core.state import JobState, State
from smsdesk.services.news import LaneNews, LaneState
from smsdesk.ui.lanes import stand
from smsdesk.ui.reasons import left_out_words, problem_words, reason_words
from smsdesk.ui.tabs.outbox.lines import due, in_order, line, subtitle
from smsdesk.ui.words import stop_words

NOW = datetime(2026, 6, 16, 7, 42, tzinfo=UTC)
IDLE = LaneNews("a", LaneState.IDLE)


def job(state: JobState, states: dict[State, int], **more) -> Job:
    plain = Job(
        1, "a", "School office", "nextbyte", "Fees", "Habari", "TUMAINI", {}, state, states, 0,
        NOW, NOW + timedelta(days=1), NOW, None, "Asha", None,
    )  # fmt: skip
    return replace(plain, **more)


@pytest.mark.parametrize(
    ("state", "states", "reports", "detail"),
    [
        (JobState.SENDING, {State.ACCEPTED: 800, State.REJECTED: 12, State.QUEUED: 472}, True, "812 of 1,284"),
        (JobState.QUEUED, {State.QUEUED: 1}, True, "1 person"),
        (JobState.SCHEDULED, {State.QUEUED: 2140}, True, "2,140 people"),
        (JobState.FINISHED, {State.DELIVERED: 618, State.EXPIRED: 2}, True, "618 of 620 delivered"),
        (JobState.FINISHED, {State.ACCEPTED: 1290}, False, "1,290 sent, no reports"),
        (JobState.CANCELLED, {State.ACCEPTED: 40, State.CANCELLED: 860}, True, "40 of 900 sent"),
    ],
)
def test_a_batch_in_a_few_words(state, states, reports, detail):
    assert line(job(state, states), NOW, reports=reports).detail == detail


def test_a_stopped_and_an_uncertain_batch_say_what_they_need():
    stopped = job(JobState.STOPPED, {State.QUEUED: 3}, stopped_by="auth")
    assert line(stopped, NOW, reports=True).detail == "Sign-in refused, 0 sent"
    asks = job(JobState.FINISHED, {State.UNKNOWN: 1}, asking=1)
    assert line(asks, NOW, reports=True).detail == "1 needs your decision"
    assert line(asks, NOW, reports=True).chip.text == "Uncertain"


def test_left_out_rows_are_not_counted_as_people():
    states = {State.ACCEPTED: 2, State.SKIPPED: 7}
    assert line(job(JobState.FINISHED, states), NOW, reports=False).detail == "2 sent, no reports"
    assert subtitle(job(JobState.FINISHED, states), NOW).startswith("2 people, sender TUMAINI, School office")


def test_what_needs_somebody_is_first():
    done = [replace(job(JobState.FINISHED, {}), id=number) for number in (1, 2, 3)]
    asks = replace(job(JobState.FINISHED, {}, asking=2), id=0)
    assert [each.id for each in in_order([*done, asks])] == [0, 3, 2, 1]


def test_when_a_batch_is_due():
    assert due(NOW + timedelta(hours=1), NOW).count(":") == 1
    assert due(NOW + timedelta(days=2), NOW).startswith("Thu ")
    assert due(NOW + timedelta(days=30), NOW) == "Thu 16 Jul"


def test_stopping_names_the_consequence():
    assert stop_words(812, 472)[0] == "472 have not been sent. 812 have."
    assert stop_words(1, 1)[0] == "1 has not been sent. 1 has."


@pytest.mark.parametrize(
    ("reason", "says", "verb"),
    [
        (Reason.AUTH, "Nextbyte refused the sign-in of School office.", "start"),
        (Reason.CREDIT, "School office has no SMS left.", "start"),
        (Reason.PARSE, "Nextbyte gave an answer that cannot be read.", "start"),
        (Reason.TRANSPORT, "Nextbyte did not answer.", "start"),
    ],
)
def test_a_stopped_lane_says_why_and_at_whom(reason, says, verb):
    stopped = job(JobState.STOPPED, {State.ACCEPTED: 2, State.QUEUED: 3}, stopped_by=str(reason))
    found = stand(stopped, IDLE, "Nextbyte", "Neema Mollel")
    assert found is not None
    assert (found.title, found.verb) == (says, verb)
    assert found.text.startswith("It stopped at Neema Mollel, person 3; 3 still wait.")


def test_a_lane_without_network_goes_on_by_itself():
    waiting = LaneNews("a", LaneState.WAITING, "could not connect", NOW)
    found = stand(job(JobState.SENDING, {State.QUEUED: 3}), waiting, "Nextbyte", "")
    assert found is not None
    assert (found.title, found.verb) == ("No connection to Nextbyte.", "try")
    assert stand(job(JobState.FINISHED, {State.ACCEPTED: 3}), waiting, "Nextbyte", "") is None
    assert stand(job(JobState.PAUSED, {State.QUEUED: 3}), waiting, "Nextbyte", "") is None


def test_every_reason_and_every_problem_has_its_words():
    assert all(reason_words(reason) for reason in Reason)
    assert all(problem_words(problem) for problem in Problem)
    assert {left_out_words(why) for why in ("duplicate", "opted_out", "repeat", "landline")} == {
        "Same number twice", "Opted out of SMS", "Got this text already", "A landline gets no SMS",
    }  # fmt: skip


def test_the_providers_own_words_where_we_have_none():
    assert reason_words(None, "EC_ABSENT_SUBSCRIBER") == "EC_ABSENT_SUBSCRIBER"
    assert reason_words("transport", "timeout", state=State.NOT_SENT) == "The provider could not be reached"
    assert reason_words("transport", "timeout", state=State.UNKNOWN) == "No answer from provider"
