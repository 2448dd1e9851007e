from __future__ import annotations

import csv
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from smsdesk.core.state import State
from smsdesk.ui.privacy import privacy
from smsdesk.ui.tab import Action
from smsdesk.ui.tabs.outbox import OutboxTab
from tests.ui.batches import batch
from tests.ui.desk import named, on_a_desk, until

#: The offscreen platform has no window manager that sizes could be told to.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


async def opened(here):
    await batch(here.desk, "Clinic: 3/4", {State.DELIVERED: 4, State.REJECTED: 2}, ago=timedelta(hours=1))
    tab = here.open(OutboxTab)
    await until(lambda: tab.messages.rows.rowCount() == 6)
    return tab


def asked_where(here):
    return next((each for each in here.window.findChildren(QFileDialog) if each.isVisible()), None)


async def save_as(here, path):
    """Say where, as a person does."""
    await until(lambda: asked_where(here))
    dialog = asked_where(here)
    proposed = dialog.selectedFiles()[0]
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()
    return proposed


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@on_a_desk
async def test_what_the_filter_shows_is_saved_with_real_numbers_after_a_question(here, tmp_path):
    tab = await opened(here)
    assert privacy.hidden
    named(tab, "outbox.filter.failed").click()
    await until(lambda: tab.messages.rows.rowCount() == 2)
    named(tab, "outbox.save").click()
    await until(lambda: here.dialog("save.numbers"))
    assert asked_where(here) is None
    here.dialog("save.numbers").accept()
    proposed = await save_as(here, tmp_path / "failed.csv")
    assert proposed.endswith("Clinic- 3-4.csv")
    await until(lambda: (tmp_path / "failed.csv").exists())
    found = read(tmp_path / "failed.csv")
    assert [row["State"] for row in found] == ["rejected", "rejected"]
    assert all(row["Number"].isdigit() for row in found)
    await until(lambda: not tab.tasks.running("outbox.save", tab))
    assert not here.errors


@on_a_desk
async def test_whoever_says_no_saves_nothing(here, tmp_path):
    tab = await opened(here)
    assert tab.act(Action.SAVE_CSV)
    await until(lambda: here.dialog("save.numbers"))
    here.dialog("save.numbers").reject()
    await until(lambda: not tab.tasks.running("outbox.save", tab))
    assert asked_where(here) is None


@on_a_desk
async def test_nothing_is_asked_about_numbers_that_are_shown(here, tmp_path):
    privacy.set_always_shown(True)
    try:
        tab = await opened(here)
        tab.act(Action.SAVE_CSV)
        await save_as(here, tmp_path / "all.xlsx")
        await until(lambda: (tmp_path / "all.xlsx").exists())
        await until(lambda: not tab.tasks.running("outbox.save", tab))
    finally:
        privacy.set_always_shown(False)


@on_a_desk
async def test_without_messages_there_is_nothing_to_save(here):
    tab = here.open(OutboxTab)
    await until(lambda: tab.stage.currentWidget() not in (tab.stage.content, tab.stage.skeleton))
    assert not named(tab, "outbox.save").isVisible()
    assert not tab.act(Action.SAVE_CSV)
