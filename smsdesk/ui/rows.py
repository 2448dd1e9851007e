"""Tables as data: columns, and models that page their rows in. Nothing here knows a widget."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from smsdesk.ui.words import Word

R = TypeVar("R")

Index = QModelIndex | QPersistentModelIndex

#: The role that gives the whole row to a delegate, and the one that gives the column.
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
COLUMN_ROLE: Final = Qt.ItemDataRole.UserRole + 2

#: Rows fetched at a time, and how many such windows are kept.
WINDOW: Final = 256
KEPT: Final = 24

#: Changes are told to the view at most this often, in milliseconds.
CALM: Final = 100


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column of a table, and everything that is said in it.

    `text` gives the words of a row. `width` is in pixels, 0 for the column that stretches. `chip` gives a status chip
    in place of the words, `second` a second line, `avatar` the name whose initials stand before the words. `digits`
    writes figures equally wide, `ink` gives the token of the colour. `spoken` is what a screen reader hears when that
    differs from "Title: words". The column hides in windows narrower than `hide_below` pixels. `sort` is the key that
    the header asks to sort by, "" for none.
    """

    title: str
    text: Callable[[R], str]
    width: int = 0
    chip: Callable[[R], Word | None] | None = None
    second: Callable[[R], str] | None = None
    avatar: Callable[[R], str] | None = None
    digits: bool = False
    right: bool = False
    face: str = "body"
    ink: Callable[[R], str] | None = None
    spoken: Callable[[R], str] | None = None
    hide_below: int = 0
    sort: str = ""
    link: bool = False


class Rows(QAbstractTableModel, Generic[R]):
    """Rows that are all in memory, such as the accounts or the problems of a list."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[R] = []

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, place: int) -> R | None:
        """The row at that place, None if it is not known (yet)."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        column = self.columns[index.column()]
        if role == COLUMN_ROLE:
            return column
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return words(column, row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.spoken(row) if column.spoken else f"{column.title}: {words(column, row)}".removeprefix(": ")
        return None

    def line(self, place: int) -> str:
        """A row as text, cells parted by tabs, for the clipboard; "" if it is not known yet."""
        row = self.row(place)
        return "" if row is None else "\t".join(words(column, row) for column in self.columns)


def words(column: Column[R], row: R) -> str:
    """What a cell says in words, its chip included."""
    if column.chip is not None:
        chip = column.chip(row)
        if chip is not None:
            return chip.text
    return column.text(row)


class PagedRows(Rows[R]):
    """A table of any length whose rows are fetched in windows of 256 when they come into view.

    `fetch(offset, limit)` is awaited for a window; `start` is what runs it (`Tasks.start_quiet`). Old rows stay on the
    screen until newer ones are there.
    """

    fetched = Signal()

    def __init__(
        self,
        columns: Sequence[Column[R]],
        fetch: Callable[[int, int], Coroutine[Any, Any, Sequence[R]]],
        start: Callable[[Coroutine[Any, Any, None], str], object],
    ) -> None:
        super().__init__(columns)
        self._fetch = fetch
        self._start = start
        self._count = 0
        self._windows: OrderedDict[int, list[R]] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._age = 0
        self._changed: set[int] = set()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._tell)

    @override
    def set_rows(self, rows: Sequence[R]) -> None:
        raise TypeError("a paged table fetches its rows")

    def reset(self, count: int) -> None:
        """Forget every row and show `count` new ones: another batch, filter or order."""
        self.beginResetModel()
        self._age += 1
        self._count = count
        self._windows.clear()
        self._stale.clear()
        self._asked.clear()
        self.endResetModel()

    def refresh(self, count: int | None = None) -> None:
        """Fetch again what is in view; the rows that are there stay until then. `count` is the new number of rows."""
        if count is not None and count != self._count:
            self._grow(count)
        self._stale.update(self._windows)
        self._changed.update(self._windows)
        self._soon()

    def put(self, rows: Mapping[int, R]) -> None:
        """Replace rows by their place; the view is told at most ten times a second."""
        for place, row in rows.items():
            window, offset = divmod(place, WINDOW)
            held = self._windows.get(window)
            if held is not None and offset < len(held):
                held[offset] = row
                self._changed.add(window)
        self._soon()

    @override
    def row(self, place: int) -> R | None:
        window, offset = divmod(place, WINDOW)
        held = self._windows.get(window)
        if held is None or window in self._stale:
            self._ask(window)
        if held is None or offset >= len(held):
            return None
        self._windows.move_to_end(window)
        return held[offset]

    def known(self, place: int) -> R | None:
        """The row at that place if it is at hand; nothing is fetched."""
        window, offset = divmod(place, WINDOW)
        held = self._windows.get(window)
        return held[offset] if held is not None and offset < len(held) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._count

    def _grow(self, count: int) -> None:
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
        else:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
        more, self._count = count > self._count, count
        if more:
            self.endInsertRows()
        else:
            self.endRemoveRows()

    def _ask(self, window: int) -> None:
        if window in self._asked:
            return
        self._asked.add(window)
        self._stale.discard(window)
        self._start(self._bring(window, self._age), "rows")

    async def _bring(self, window: int, age: int) -> None:
        try:
            rows = await self._fetch(window * WINDOW, WINDOW)
        finally:
            if age == self._age:
                self._asked.discard(window)
        if age != self._age:
            return
        self._windows[window] = list(rows)
        self._windows.move_to_end(window)
        while len(self._windows) > KEPT:
            gone, _ = self._windows.popitem(last=False)
            self._stale.discard(gone)
        self._changed.add(window)
        self._tell()
        self.fetched.emit()

    def _soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    def _tell(self) -> None:
        changed, self._changed = self._changed, set()
        last = len(self.columns) - 1
        for window in sorted(changed):
            first = window * WINDOW
            end = min(first + WINDOW, self._count) - 1
            if first <= end:
                self.dataChanged.emit(self.index(first, 0), self.index(end, last))
