"""A tree of 5,000 clients on the screen: shown, found in and put in order, against Qt's own item model and filter.

Offscreen, painted; medians of alternating rounds, as processor time of one step. The baseline is a `QStandardItemModel`
behind a recursive `QSortFilterProxyModel` in a plain `QTreeView`, its words made once beforehand.
"""

from __future__ import annotations

import os
import statistics
import time
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView

from smsdesk.app import make_application
from smsdesk.core.balance import Branch, Child
from smsdesk.core.message import Account
from smsdesk.ui.tabs.subaccounts.lines import Wanted, columns, lines, mark
from smsdesk.ui.tree import Tree, TreeRows

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 6, 16, tzinfo=UTC)
COUNT = 5000
KEYS = ("4", "49", "498", "49", "4", "")
ROUNDS = 9


def reseller() -> Branch:
    """An account with so many clients."""
    clients = tuple(
        Child("1", "reseller_client", f"client_{n}", Decimal(n * 7), NOW, True, Decimal(n), None, Decimal(100), n < 15)
        for n in range(COUNT)
    )
    account = Account("1", "Mwangaza SACCO", "mspace", "http://x", {}, NOW)
    kinds = ("reseller_client", "sub_account")
    return Branch(
        account, "Mspace", "SMS", Decimal(9940), Decimal(0), clients, kinds, True, True, False, False, NOW, None
    )


class Stock:
    """Qt's own way."""

    def __init__(self, branch: Branch) -> None:
        self.model = QStandardItemModel(0, 5)
        parent = self.model.invisibleRootItem()
        for title in (branch.title, branch.account.name, "Reseller clients"):
            item = QStandardItem(title)
            parent.appendRow([item])
            parent = item
        for child in branch.children:
            cells = (child.name, "Reseller client", f"{child.credits:,}", f"{child.used:,}", "Never")
            parent.appendRow([QStandardItem(cell) for cell in cells])
        self.proxy = QSortFilterProxyModel()
        self.proxy.setRecursiveFilteringEnabled(True)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QTreeView()
        self.view.setUniformRowHeights(True)
        self.view.resize(786, 620)

    def show(self) -> None:
        self.proxy.setSourceModel(self.model)
        self.view.setModel(self.proxy)
        self.view.expandAll()
        self.view.show()
        self.view.viewport().grab()

    def find(self, words: str) -> None:
        self.proxy.setFilterFixedString(words)
        self.view.expandAll()
        self.view.viewport().grab()


class Ours:
    """The page's tree, from what the service tells to the painted rows."""

    def __init__(self, branch: Branch) -> None:
        self.branch = branch
        self.view = Tree(TreeRows(columns(lambda: NOW)), mark, "Sub-accounts")
        self.view.resize(786, 620)

    def show(self) -> None:
        self.view.show_nodes(lines([self.branch], Wanted()))
        self.view.show()
        self.view.viewport().grab()

    def find(self, words: str) -> None:
        self.view.show_nodes(lines([self.branch], Wanted(words)), everything_open=bool(words))
        self.view.viewport().grab()


def milliseconds(work: Callable[[], None]) -> float:
    """Processor time of one call."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1e3


def main() -> None:
    """Alternating rounds; medians, and the slowest key."""
    app = make_application()
    branch = reseller()
    shown: dict[type, list[float]] = {Stock: [], Ours: []}
    keys: dict[type, list[float]] = {Stock: [], Ours: []}
    worst: dict[type, list[float]] = {Stock: [], Ours: []}
    for _ in range(ROUNDS):
        for kind in (Stock, Ours):
            tree = kind(branch)
            shown[kind].append(milliseconds(tree.show))
            times = [milliseconds(lambda words=words, tree=tree: tree.find(words)) for words in KEYS]
            keys[kind].append(statistics.median(times))
            worst[kind].append(max(times))
            tree.view.hide()
            app.processEvents()
    print(f"{'':22}{'stock':>10}{'smsdesk':>10}{'ratio':>8}")
    for name, found in (("shown", shown), ("a key, median", keys), ("a key, the slowest", worst)):
        stock, ours = statistics.median(found[Stock]), statistics.median(found[Ours])
        print(f"{name:22}{stock:8.1f}ms{ours:8.1f}ms{ours / stock:7.2f}x")


if __name__ == "__main__":
    main()
