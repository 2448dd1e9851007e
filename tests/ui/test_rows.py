"""Tables of any length: rows come in windows, old ones stay until newer are there, news is told calmly."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QModelIndex, Qt

from smsdesk.ui.rows import CALM, KEPT, ROW_ROLE, WINDOW, Column, PagedRows, Rows
from smsdesk.ui.tasks import Tasks
from smsdesk.ui.words import message_word

COLUMNS = (
    Column[int](title="Number", text=str),
    Column[int](title="State", text=lambda _: "", chip=lambda _: message_word("unknown")),
    Column[int](title="Why", text=lambda row: f"why {row}", spoken=lambda row: f"because of {row}"),
)


class Source:
    def __init__(self) -> None:
        self.asked: list[int] = []
        self.shift = 0

    async def fetch(self, offset: int, limit: int) -> list[int]:
        self.asked.append(offset // WINDOW)
        await asyncio.sleep(0.005)
        return [row + self.shift for row in range(offset, offset + limit)]


@pytest.fixture
async def paged():
    source, tasks = Source(), Tasks(asyncio.get_running_loop())
    model = PagedRows[int](COLUMNS, source.fetch, tasks.start_quiet)
    yield source, model
    await tasks.close()


def test_rows_in_memory_are_read_by_their_columns() -> None:
    model = Rows[int](COLUMNS)
    model.set_rows([5, 6])
    assert model.rowCount() == 2
    assert model.columnCount() == 3
    assert model.data(model.index(1, 0)) == "6"
    assert model.data(model.index(1, 1)) == "Uncertain"
    assert model.data(model.index(1, 0), ROW_ROLE) == 6
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, 1), spoken) == "State: Uncertain"
    assert model.data(model.index(0, 2), spoken) == "because of 5"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "State"
    assert model.line(0) == "5\tUncertain\twhy 5"
    assert model.rowCount(model.index(0, 0)) == 0


async def test_only_windows_in_view_are_fetched(paged) -> None:
    source, model = paged
    model.reset(1_000_000)
    assert model.data(model.index(0, 0)) is None
    assert model.data(model.index(999_999, 0)) is None
    assert model.data(model.index(1, 0)) is None
    await asyncio.sleep(0.05)
    assert source.asked == [0, 999_999 // WINDOW]
    assert model.data(model.index(0, 0)) == "0"
    assert model.data(model.index(999_999, 0)) == "999999"


async def test_old_rows_stay_until_newer_are_there(paged) -> None:
    source, model = paged
    model.reset(300)
    model.data(model.index(0, 0))
    await asyncio.sleep(0.03)
    source.shift = 1000
    model.refresh(310)
    assert model.rowCount() == 310
    assert model.data(model.index(0, 0)) == "0"
    await asyncio.sleep(0.03)
    assert model.data(model.index(0, 0)) == "1000"


async def test_rows_of_an_earlier_question_are_dropped(paged) -> None:
    source, model = paged
    model.reset(300)
    model.data(model.index(0, 0))
    source.shift = 7
    model.reset(10)
    await asyncio.sleep(0.03)
    assert model.known(0) is None
    model.data(model.index(0, 0))
    await asyncio.sleep(0.03)
    assert model.data(model.index(0, 0)) == "7"


async def test_memory_is_bounded(paged) -> None:
    _, model = paged
    model.reset(WINDOW * 100)
    for window in range(100):
        model.data(model.index(window * WINDOW, 0))
        await asyncio.sleep(0.002)
    await asyncio.sleep(0.05)
    assert len(model._windows) <= KEPT


async def test_many_changes_are_told_together(paged) -> None:
    _, model = paged
    model.reset(200)
    model.data(model.index(0, 0))
    await asyncio.sleep(0.03)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    for row in range(200):
        model.put({row: row + 500})
    assert told == []
    await asyncio.sleep(CALM / 1000 + 0.05)
    assert told == [(0, 199)]
    assert model.data(model.index(7, 0)) == "507"


async def test_fewer_rows_are_taken_away(paged) -> None:
    _, model = paged
    model.reset(200)
    model.refresh(50)
    assert model.rowCount() == 50
    assert model.rowCount(QModelIndex()) == 50


async def test_a_fetch_that_failed_is_asked_for_again() -> None:
    tries: list[int] = []

    async def fetch(offset: int, limit: int) -> list[int]:
        tries.append(offset)
        if len(tries) == 1:
            raise OSError("no disk")
        return [1]

    tasks = Tasks(asyncio.get_running_loop())
    tasks.report = lambda name, error: None
    model = PagedRows[int](COLUMNS, fetch, tasks.start_quiet)
    model.reset(1)
    model.data(model.index(0, 0))
    await asyncio.sleep(0.01)
    model.data(model.index(0, 0))
    await asyncio.sleep(0.01)
    assert model.data(model.index(0, 0)) == "1"
    await tasks.close()
