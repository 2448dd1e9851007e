"""The focus ring is for the keyboard only: style sheets know no `:focus-visible`, so a property says it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class KeyboardFocus(QObject):
    """Sets the property `kbFocus` on the widget that the keyboard reached, and takes it away again."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(watched, QWidget) and isinstance(event, QFocusEvent):
            _mark(watched, event.reason() in _BY_KEYBOARD)
        elif kind == QEvent.Type.FocusOut and isinstance(watched, QWidget) and watched.property("kbFocus"):
            _mark(watched, by_keyboard=False)
        return False


@contextmanager
def unwatched() -> Iterator[None]:
    """While many widgets are made: each takes some fifty events, and none of them is about the focus."""
    app = QApplication.instance()
    watch = None if app is None else app.findChild(KeyboardFocus)
    if app is None or watch is None:
        yield
        return
    app.removeEventFilter(watch)
    try:
        yield
    finally:
        app.installEventFilter(watch)


def _mark(widget: QWidget, by_keyboard: bool) -> None:
    if bool(widget.property("kbFocus")) == by_keyboard:
        return
    widget.setProperty("kbFocus", by_keyboard)
    polish(widget)


def has_ring(widget: QWidget) -> bool:
    """Whether a painted widget shows its focus ring now."""
    return widget.hasFocus() and bool(widget.property("kbFocus"))


def polish(widget: QWidget) -> None:
    """Let the style sheet look at the widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
