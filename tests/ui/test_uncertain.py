"""What speaks for a message having been sent, or not, pre-selects the choice; a person still saves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smsdesk.core.message import Attempt, Evidence, History, Message
from smsdesk.core.state import State
from smsdesk.ui.dialogs.uncertain import Choice, Uncertain
from smsdesk.ui.paint.segmented import Segmented
from tests.ui.life import named

BEGAN = datetime(2026, 6, 16, 10, 2, tzinfo=UTC)
READY = BEGAN + timedelta(minutes=3)


def history(number: int, *told: Evidence) -> History:
    message = Message(
        number, 1, "a" * 32, "Clinic", "mspace", "Reminders", number, "", f"Person {number}", f"+25471234567{number}",
        "Hello", "CLINIC", State.UNKNOWN, "transport", "", None, 1, None, 1, BEGAN, BEGAN, READY, None, None,
    )  # fmt: skip
    attempt = Attempt(1, "r", BEGAN, BEGAN, State.UNKNOWN, None, None, None, "", "", True, None)
    return History(message, (attempt,), told)


def said(kind: str, state: State, minutes: float = 5) -> Evidence:
    return Evidence(BEGAN + timedelta(minutes=minutes), kind, state, "the balance says so", None)


@pytest.mark.parametrize(
    ("told", "choice"),
    [
        ((said("balance", State.ACCEPTED),), Choice.SENT),
        ((said("balance", State.NOT_SENT),), Choice.AGAIN),
        ((said("balance", State.UNKNOWN),), None),
        ((said("balance", State.ACCEPTED, -5),), None),  # of an earlier attempt
        (tuple(said("lookup", State.UNKNOWN, at) for at in (1, 3, 10)), None),  # silent, but not for long
        (tuple(said("lookup", State.UNKNOWN, at) for at in (1, 10, 31)), Choice.AGAIN),
        ((), None),
    ],
)
def test_evidence_pre_selects_and_saves_nothing(application, told, choice) -> None:
    dialog = Uncertain([history(1, *told)], "What happened", lambda: READY, None)
    dialog.show()
    made = dialog.findChild(Segmented).key
    assert (Choice(made) if made else None) is choice
    assert dialog.decisions == {}
    assert named(dialog, "uncertain.save").isEnabled() == (choice is not None)
    named(dialog, "uncertain.save").click()
    assert dialog.decisions == ({1: choice} if choice else {})
    dialog.close()


def test_a_person_s_choice_is_not_turned_back(application) -> None:
    moment = [READY]
    dialog = Uncertain([history(1, said("balance", State.NOT_SENT))], "What happened", lambda: moment[0], None)
    dialog.show()
    choices = dialog.findChild(Segmented)
    choices.choose(str(Choice.LEAVE))
    moment[0] += timedelta(seconds=5)
    dialog._look()
    assert choices.key == Choice.LEAVE
    dialog.close()


def test_nothing_is_selected_before_its_time(application) -> None:
    dialog = Uncertain(
        [history(1, said("balance", State.ACCEPTED, 0.5))], "What happened", lambda: READY - timedelta(seconds=1), None
    )
    dialog.show()
    assert not dialog.findChild(Segmented).key
    dialog.close()
