"""What a reader of the screen, a hand on the keyboard and an eye would find wrong with widgets, in plain words."""

from __future__ import annotations

import inspect
import re
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORM = re.compile(r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$")


def parts(root: QWidget) -> Iterator[QWidget]:
    """Every widget of it that is on the screen, what Qt builds inside its own controls left out."""
    for each in root.findChildren(QWidget):
        if each.isVisibleTo(root) and not _inside(each):
            yield each


def _inside(each: QWidget) -> bool:
    """Whether Qt made it as a part of one of its controls."""
    above = each.parentWidget()
    while above is not None:
        if isinstance(above, (QAbstractSpinBox, QComboBox, QLineEdit)) and not isinstance(each, QDialog):
            return True
        above = above.parentWidget()
    return isinstance(each, (QScrollBar, QHeaderView, QSplitterHandle)) or each.objectName().startswith("qt_")


def said(each: QWidget) -> str:
    """What it is, for a report."""
    words = each.text() if isinstance(each, (QLabel, QAbstractButton, QLineEdit)) else ""
    chain, above = [], each.parentWidget()
    while above is not None and len(chain) < 3:
        if type(above).__name__ not in {"QWidget", "QStackedWidget", "Body"}:
            chain.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(each).__name__} {each.accessibleIdentifier()!r} {words.strip()[:50]!r} in {'<'.join(chain)}"


def controls(root: QWidget) -> Iterator[QWidget]:
    """What a person can act on: it takes the focus, or a click."""
    for each in parts(root):
        takes_focus = each.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(each, QScrollArea)
        if takes_focus or isinstance(each, QAbstractButton):
            yield each


def names(root: QWidget) -> list[str]:
    """Controls without a name or a proper identifier, and identifiers that two of them share."""
    found, seen = [], Counter()
    for each in controls(root):
        if isinstance(each, QLabel):
            continue  # it can be copied from; readers take its words for its name
        name, identifier = each.accessibleName(), each.accessibleIdentifier()
        if not name.strip():
            found.append(f"no name: {said(each)}")
        elif name.rstrip().endswith(":"):
            found.append(f"a colon in its name: {said(each)}")
        if not _FORM.match(identifier):
            found.append(f"no identifier: {said(each)}")
        else:
            seen[identifier] += 1
        if isinstance(each, QPushButton) and each.text().strip() and name and not isinstance(each, QCheckBox):
            words = each.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip()
            if words.rstrip(" …") not in name:
                found.append(f"named otherwise than it reads, {name!r}: {said(each)}")
        if isinstance(each, (QPushButton, QToolButton)) and not each.text().strip() and not each.icon().isNull():
            tip = re.sub(r"<[^>]*>", "", each.toolTip())
            if not tip.startswith(name.replace("'", "&#x27;").replace("&", "&") or "\0") and name not in tip:
                found.append(f"tool tip {tip!r} is not its name {name!r}: {said(each)}")
    return found + [f"{count} controls are {identifier!r}" for identifier, count in seen.items() if count > 1]


def buddies(root: QWidget) -> list[str]:
    """Combo boxes that no label beside them names: on Linux readers hear nothing else."""
    named = {(label.buddy(), label.parentWidget()) for label in root.findChildren(QLabel)}
    combos = [each for each in parts(root) if isinstance(each, QComboBox)]
    return [f"no label beside it: {said(each)}" for each in combos if (each, each.parentWidget()) not in named]


def painted(root: QWidget) -> list[str]:
    """Bare widgets that paint for themselves: readers pass them by."""
    found = []
    for each in parts(root):
        own = vars(type(each)).get("paintEvent")
        if own is None or type(each).__mro__[1] is not QWidget or not type(each).__module__.startswith("smsdesk"):
            continue
        # A frame of its own says nothing; words, icons and curves would.
        if re.search(r"drawText|paint_text|draw_icon|drawPolyline|paint_chip", inspect.getsource(own)):
            found.append(f"paints as a bare widget: {said(each)}")
    return found


def ownerless(window: QWidget) -> list[str]:
    """Widgets that nothing owns: Python's collector may not be the one that destroys them (see `states.Stage`)."""
    return [
        f"nothing owns it: {said(each)}"
        for each in QApplication.topLevelWidgets()
        if each.parent() is None and each is not window
    ]


def markup(root: QWidget) -> list[str]:
    """Labels and tool tips that would take a text for markup."""
    found = []
    for each in parts(root):
        if isinstance(each, QLabel) and each.text() and each.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"not plain text: {said(each)}")
        if each.toolTip() and not each.toolTip().startswith("<qt>") and "<" in each.toolTip():
            found.append(f"tool tip {each.toolTip()!r}: {said(each)}")
    return found


# -- what the eye sees


def cut(root: QWidget) -> list[str]:
    """Words that are cut off without an ellipsis."""
    found = []
    for each in parts(root):
        if each.visibleRegion().isEmpty() or "paintEvent" in vars(type(each)):
            continue
        if isinstance(each, QLabel):
            wide, high = _lacks(each)
        elif isinstance(each, (QCheckBox, QRadioButton)):
            wide, high = each.sizeHint().width() - each.width(), 0
        elif isinstance(each, QPushButton) and each.text().strip():
            wide, high = each.minimumSizeHint().width() - each.width(), 0
        else:
            continue
        if wide > 1 or high > 1:
            found.append(f"{max(wide, 0)} px too narrow, {max(high, 0)} px too low: {said(each)}")
    return found


def _lacks(label: QLabel) -> tuple[int, int]:
    """How much wider and higher it would have to be."""
    if not label.text():
        return 0, 0
    if label.wordWrap():
        return 0, label.heightForWidth(label.width()) - label.height()
    wide = max(label.fontMetrics().horizontalAdvance(line) for line in _read(label).split("\n"))
    return wide - label.contentsRect().width(), label.fontMetrics().height() - 1 - label.height()


def _read(label: QLabel) -> str:
    """What is read of it: the mark of a mnemonic is not."""
    return label.text().replace("&", "") if label.buddy() is not None else label.text()


def overlapping(root: QWidget) -> list[str]:
    """Neighbours that lie over each other."""
    found = []
    for above in [root, *parts(root)]:
        if above.layout() is None or isinstance(above, (QAbstractItemView, QTabBar)):
            continue
        if isinstance(above, QAbstractButton):
            continue
        inside = [
            each
            for each in above.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if each.isVisibleTo(root) and not each.visibleRegion().isEmpty() and not each.isWindow()
        ]
        for one, other in combinations(inside, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1:
                found.append(f"{both.width()}x{both.height()} px: {said(one)} and {said(other)}")
    return found


def sideways(root: QWidget) -> list[str]:
    """Bodies whose content is wider than they are."""
    found = []
    for each in parts(root):
        if isinstance(each, QScrollArea) and each.widget() is not None:
            more = each.widget().width() - each.viewport().width()
            if more > 0:
                widest = _widest(each.widget(), each.viewport().width())
                found.append(f"{more} px wider than its place: {said(each)}: {widest}")
        elif isinstance(each, QAbstractScrollArea) and each.horizontalScrollBar().isVisible():
            found.append(f"a bar to go sideways: {said(each)}")
    return found


def _widest(content: QWidget, room: int) -> str:
    """Which part of it asks for the most width."""
    asks = [each for each in parts(content) if each.minimumSizeHint().width() > room or each.minimumWidth() > room]
    return "; ".join(f"{said(each)} {max(each.minimumSizeHint().width(), each.minimumWidth())}" for each in asks[-3:])


def outside(root: QWidget) -> list[str]:
    """Controls that stick out of the place that shows them, where nothing scrolls."""
    found = []
    for each in controls(root):
        above = each.parentWidget()
        if isinstance(each, QTabBar) and not each.rect().contains(each.tabRect(each.count() - 1)):
            found.append(f"its last tab is out of sight: {said(each)}")
        if above is None or isinstance(above, (QAbstractItemView, QTabBar)):
            continue
        at = QRect(each.mapTo(root, QPoint(0, 0)), each.size())
        scrolled = above
        while scrolled is not None and scrolled is not root and not isinstance(scrolled, QAbstractScrollArea):
            scrolled = scrolled.parentWidget()
        if scrolled is root or scrolled is None:
            if not root.rect().contains(at):
                found.append(f"out of sight at {at.getRect()}: {said(each)}")
        else:
            left = each.mapTo(scrolled, QPoint(0, 0)).x()
            if left + each.width() > scrolled.width() + 1 or left < -1:
                found.append(f"out of sight sideways: {said(each)}")
    return found
