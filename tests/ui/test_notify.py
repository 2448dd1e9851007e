"""One door for messages: they wait for a window, errors stay, and a question stops nothing else."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from smsdesk.core.errors import Refused
from smsdesk.ui.notify import Notify, Question, Toast

QUESTION = Question("Stop and cancel the rest?", "472 have not been sent.", "Cancel 472 messages", danger=True)


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def toasts(window: QWidget) -> list[Toast]:
    shown = [toast for toast in window.findChildren(Toast) if not toast.isHidden()]
    return sorted(shown, key=lambda toast: toast.y())


def test_what_is_said_before_there_is_a_window_waits_for_it(window: QWidget) -> None:
    notify = Notify()
    notify.toast("warn", "Jirani Clinic is low", "212 SMS left.")
    notify.attach(window)
    assert [toast.accessibleName() for toast in toasts(window)] == ["Jirani Clinic is low 212 SMS left."]


def test_at_most_three_are_shown_and_none_covers_another(window: QWidget) -> None:
    notify = Notify()
    notify.attach(window)
    for place in range(5):
        notify.toast("info", f"News {place}", "A sentence that is long enough to need a second line in its toast.")
    shown = toasts(window)
    assert [toast.accessibleName()[:6] for toast in shown] == ["News 2", "News 3", "News 4"]
    for upper, lower in pairwise(shown):
        assert upper.geometry().bottom() < lower.geometry().top()
    assert all(window.rect().contains(toast.geometry()) for toast in shown)
    assert all(toast.height() < 120 for toast in shown)


def test_an_error_says_its_three_sentences(window: QWidget) -> None:
    notify = Notify()
    notify.attach(window)
    notify.error(Refused("desk.full"))
    (toast,) = toasts(window)
    assert toast.accessibleName() == (
        "Nothing new was queued; what was stored is safe. The disk is full. Free some space, then try again."
    )
    assert not toast._timer.isActive()


@pytest.mark.logs("an error that no page expected")
def test_a_bug_is_said_without_its_details(window: QWidget) -> None:
    notify = Notify()
    notify.attach(window)
    notify.error(KeyError("hunter2"))
    (toast,) = toasts(window)
    assert "hunter2" not in toast.accessibleName()


def test_markup_in_a_message_is_shown_as_it_is(window: QWidget) -> None:
    from smsdesk.ui.labels import PlainLabel

    notify = Notify()
    notify.attach(window)
    notify.toast("info", "<img src='file:///etc/passwd'>", "<b>bold</b>")
    labels = toasts(window)[0].findChildren(PlainLabel)
    assert {label.text() for label in labels} == {"<img src='file:///etc/passwd'>", "<b>bold</b>"}
    assert {label.textFormat().name for label in labels} == {"PlainText"}


@pytest.mark.parametrize(("press", "answer"), [("question.confirm", True), ("question.cancel", False), ("", False)])
async def test_a_question_is_answered_and_stops_nothing(window: QWidget, press: str, answer: bool) -> None:
    notify = Notify()
    notify.attach(window)
    dimmed: list[bool] = []
    notify.scrim = dimmed.append
    ticks: list[int] = []

    async def tick() -> None:
        while True:
            await asyncio.sleep(0.005)
            ticks.append(1)

    loop = asyncio.get_running_loop()
    ticker = loop.create_task(tick())
    asked = loop.create_task(notify.ask(QUESTION))
    await asyncio.sleep(0.05)
    (dialog,) = [child for child in window.children() if child.objectName() == "" and child.inherits("QDialog")]
    if press:
        next(b for b in dialog.findChildren(QPushButton) if b.accessibleIdentifier() == press).click()
    else:
        dialog.close()
    assert await asked is answer
    assert len(ticks) > 3
    assert dimmed == [True, False]
    ticker.cancel()
    await asyncio.sleep(0)


async def test_the_focus_is_not_on_what_costs(window: QWidget) -> None:
    from smsdesk.ui.notify import Asked

    dialog = Asked(QUESTION, window)
    dialog.show()
    await asyncio.sleep(0.02)
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.accessibleIdentifier() == "question.cancel"
    dialog.close()
