"""The table by keyboard, clipboard and screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from smsdesk.ui.rows import Column, PagedRows, Rows
from smsdesk.ui.table import Table
from smsdesk.ui.words import message_word

PEOPLE = [("Neema Mollel", "delivered"), ("Sipho Nkosi", "unknown"), ("Asha Juma", "rejected")]
COLUMNS = (
    Column[tuple](title="Person", text=lambda row: row[0], avatar=lambda row: row[0], width=200, sort="name"),
    Column[tuple](title="State", text=lambda row: "", chip=lambda row: message_word(row[1]), width=140),
    Column[tuple](title="SMS", text=lambda row: "1", width=60, right=True, digits=True, hide_below=1180),
    Column[tuple](title="Next", text=lambda row: "Edit", width=80, link=True),
    Column[tuple](title="Reason", text=lambda row: "No answer from the provider, and nobody knows why"),
)


@pytest.fixture
def table(qtbot) -> Table:
    model = Rows[tuple](COLUMNS)
    model.set_rows(PEOPLE)
    made = Table(model, "Messages", identifier="outbox.messages")
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def test_chosen_rows_are_copied_as_text(table: Table, qtbot) -> None:
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["Neema Mollel", "Delivered"],
        ["Sipho Nkosi", "Uncertain"],
        ["Asha Juma", "Refused"],
    ]


def test_enter_and_double_click_open_a_row(table: Table, qtbot) -> None:
    opened: list[int] = []
    table.opened.connect(opened.append)
    table.selectRow(1)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    point = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened == [1, 2]


def test_home_and_end(table: Table, qtbot) -> None:
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.chosen() == [2]
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.chosen() == [0]


def test_a_header_asks_for_an_order_and_turns_it(table: Table) -> None:
    asked: list[tuple[str, bool]] = []
    table.sort_asked.connect(lambda key, down: asked.append((key, down)))
    table.horizontalHeader().sectionClicked.emit(0)
    table.show_sort("name", down=True)
    table.horizontalHeader().sectionClicked.emit(0)
    table.horizontalHeader().sectionClicked.emit(1)
    assert asked == [("name", True), ("name", False)]


def test_columns_hide_in_narrow_windows(table: Table) -> None:
    table.arrange(1100)
    assert table.isColumnHidden(2)
    table.arrange(1366)
    assert not table.isColumnHidden(2)


def test_a_link_is_pressed_by_one_click(table: Table, qtbot) -> None:
    pressed: list[tuple[int, int]] = []
    table.pressed_link.connect(lambda row, column: pressed.append((row, column)))
    point = table.visualRect(table.model().index(1, 3)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert pressed == [(1, 3)]


def test_a_menu_is_asked_for_a_row(table: Table) -> None:
    asked: list[int] = []
    table.menu_asked.connect(lambda row, _: asked.append(row))
    table.customContextMenuRequested.emit(table.visualRect(table.model().index(1, 0)).center())
    table.customContextMenuRequested.emit(QPoint(5, 290))
    assert asked == [1]


def test_screen_readers_hear_the_state(table: Table) -> None:
    interface = QAccessible.queryAccessibleInterface(table)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Messages"
    assert table.accessibleIdentifier() == "outbox.messages"
    spoken = table.model().index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "State: Uncertain"


def test_typing_does_not_read_a_paged_table_from_end_to_end(qtbot) -> None:
    asked: list[int] = []

    async def fetch(offset: int, limit: int) -> list[tuple]:
        return PEOPLE

    def start(work, name: str) -> None:
        asked.append(1)
        work.close()

    model = PagedRows[tuple](COLUMNS, fetch, start)
    model.reset(1_000_000)
    table = Table(model, "Messages")
    qtbot.addWidget(table)
    table.keyboardSearch("zz")
    assert asked == []


@pytest.mark.timeout(30)
def test_a_million_rows_are_no_work(qtbot) -> None:
    """Sizes given to a header that has its million sections already took a minute each."""

    async def fetch(offset: int, limit: int) -> list[tuple]:
        return PEOPLE

    model = PagedRows[tuple](COLUMNS, fetch, lambda work, name: work.close())
    model.reset(1_000_000)
    table = Table(model, "Messages")
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    table.scrollToBottom()
    table.viewport().grab()


def test_it_paints_itself_in_both_themes(table: Table) -> None:
    from smsdesk.ui.theme import LIGHT, Look, theme

    theme.choose(look=Look.LIGHT)
    table.selectRow(1)
    image = table.viewport().grab().toImage()
    room = table.visualRect(table.model().index(1, 0))
    assert image.pixelColor(room.x() + 1, room.center().y()).name().upper() == LIGHT.accent
    assert image.pixelColor(room.x() + 8, room.y() + 4).name().upper() == LIGHT.sel
