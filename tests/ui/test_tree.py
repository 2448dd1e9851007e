"""The tree by keyboard, clipboard and screen reader, and with five thousand rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from smsdesk.ui.rows import Column
from smsdesk.ui.theme import LIGHT, Look, theme
from smsdesk.ui.tree import Mark, Node, Tree, TreeRows

Row = tuple[str, str, int]

COLUMNS = (
    Column[Row]("Name", lambda row: row[0], sort="name"),
    Column[Row]("Kind", lambda row: row[1], 120, hide_below=1024),
    Column[Row]("Balance", lambda row: str(row[2]), 100, right=True, digits=True, sort="balance"),
)


def leaf(name: str, held: int = 0) -> Node[Row]:
    return Node(name, (name, "Client", held))


def branch(name: str, *children: Node[Row]) -> Node[Row]:
    return Node(name, (name, "Account", 9), list(children))


FARM = branch("Mspace", branch("SACCO", leaf("bidii"), leaf("amani", 20)), branch("Clinic", leaf("jirani", 186)))


@pytest.fixture
def tree(qtbot) -> Tree:
    rows = TreeRows[Row](COLUMNS)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    made = Tree(rows, lambda _row: Mark("user"), "Sub-accounts", identifier="tree")
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show_nodes([FARM])
    made.show()
    return made


def shown(tree: Tree) -> list[str]:
    """The names from top to bottom, shut branches without what is in them."""
    found = []
    index = tree.model().index(0, 0)
    while index.isValid():
        found.append(index.data())
        index = tree.indexBelow(index)
    return found


def test_every_branch_is_open_at_first(tree: Tree) -> None:
    assert shown(tree) == ["Mspace", "SACCO", "bidii", "amani", "Clinic", "jirani"]


def test_arrows_and_enter_open_and_shut_branches(tree: Tree, qtbot) -> None:
    tree.choose("SACCO")
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert shown(tree) == ["Mspace", "SACCO", "Clinic", "jirani"]
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert "amani" in shown(tree)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert "amani" not in shown(tree)


def test_enter_and_double_click_open_what_has_nothing_below(tree: Tree, qtbot) -> None:
    opened: list[str] = []
    tree.opened.connect(lambda node: opened.append(node.key))
    tree.choose("amani")
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    where = tree.visualRect(tree.rows.find("jirani")).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    above = tree.visualRect(tree.rows.find("SACCO")).center()
    qtbot.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=above)
    assert opened == ["amani", "jirani"]


def test_letters_find_a_row(tree: Tree, qtbot) -> None:
    tree.setFocus()
    qtbot.keyClicks(tree, "jir")
    assert tree.current is not None
    assert tree.current.key == "jirani"


def test_what_is_shut_chosen_and_in_view_stays_so(tree: Tree) -> None:
    told: list[object] = []
    tree.choose("jirani")
    tree.collapse(tree.rows.find("SACCO"))
    tree.chosen.connect(told.append)
    again = branch("Mspace", branch("SACCO", leaf("bidii")), branch("Clinic", leaf("new"), leaf("jirani", 900)))
    tree.show_nodes([again])
    assert shown(tree) == ["Mspace", "SACCO", "Clinic", "new", "jirani"]
    assert tree.current is not None
    assert tree.current.row == ("jirani", "Client", 900)
    assert told == [tree.current]
    tree.show_nodes([branch("Mspace", branch("SACCO", leaf("bidii")))], everything_open=True)
    assert shown(tree) == ["Mspace", "SACCO", "bidii"]
    assert tree.current is None
    assert told[-1] is None
    tree.show_nodes([again])
    assert shown(tree) == ["Mspace", "SACCO", "Clinic", "new", "jirani"]


def test_a_header_asks_for_an_order_and_turns_it(tree: Tree) -> None:
    asked: list[tuple[str, bool]] = []
    tree.sort_asked.connect(lambda key, down: asked.append((key, down)))
    tree.header().sectionClicked.emit(2)
    tree.show_sort("balance", down=True)
    tree.header().sectionClicked.emit(2)
    tree.header().sectionClicked.emit(1)
    assert asked == [("balance", True), ("balance", False)]


def test_rows_are_copied_and_a_menu_is_asked_for_one(tree: Tree, qtbot) -> None:
    tree.choose("amani")
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "amani\tClient\t20"
    asked: list[str] = []
    tree.menu_asked.connect(lambda node, _point: asked.append(node.key))
    tree.customContextMenuRequested.emit(tree.visualRect(tree.rows.find("bidii")).center())
    tree.customContextMenuRequested.emit(QPoint(5, 390))
    assert asked == ["bidii"]


def test_columns_hide_in_narrow_windows(tree: Tree) -> None:
    tree.arrange(1000)
    assert tree.isColumnHidden(1)
    tree.arrange(1366)
    assert not tree.isColumnHidden(1)


def test_screen_readers_hear_the_tree_and_its_cells(tree: Tree) -> None:
    interface = QAccessible.queryAccessibleInterface(tree)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Tree
    assert interface.text(QAccessible.Text.Name) == "Sub-accounts"
    index = tree.rows.find("amani")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "amani"
    assert index.siblingAtColumn(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Balance: 20"


def test_a_chosen_row_is_painted_over_the_whole_width(tree: Tree) -> None:
    theme.choose(look=Look.LIGHT)
    tree.choose("amani")
    image = tree.viewport().grab().toImage()
    room = tree.visualRect(tree.rows.find("amani"))
    for x in (1, room.x() - 4, tree.viewport().width() - 2):
        assert image.pixelColor(x, room.y() + 3).name().upper() == LIGHT.sel


def test_five_thousand_rows_are_no_widgets(tree: Tree) -> None:
    def farm(words: str) -> list[Node[Row]]:
        return [branch("Mspace", branch("SACCO", *(leaf(f"c{n}", n) for n in range(5000) if words in f"c{n}")))]

    before = len(tree.findChildren(QWidget))
    for words in ("", "1", "12", "123", "12", "1", ""):
        tree.show_nodes(farm(words), everything_open=bool(words))
        tree.viewport().grab()
        assert len(tree.findChildren(QWidget)) == before
