"""Fields with labels: every field has its label as a buddy, a name for readers, and an identifier for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QPoint, QSize, Qt, QTime
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QTimeEdit,
    QWidget,
)
from typing_extensions import override

from smsdesk.ui.cards import column, row
from smsdesk.ui.focus import polish
from smsdesk.ui.icons import STROKE_SMALL, draw_icon, icon
from smsdesk.ui.labels import IconLabel, PlainLabel
from smsdesk.ui.theme import Space, theme
from smsdesk.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


#: A moment that needs about as much room as any.
_LONGEST: Final = QDateTime(QDate(2026, 9, 30), QTime(20, 48))


def _clean(label: str) -> str:
    return label.replace("&", "").rstrip(":")


class LineField(QLineEdit):
    """One line of text. `symbol` puts an icon at its left, `secret` hides what is typed and offers to show it."""

    def __init__(
        self,
        name: str,
        *,
        identifier: str = "",
        hint: str = "",
        symbol: str = "",
        secret: bool = False,
        height: int = Space.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(_clean(name))
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self.setPlaceholderText(hint)
        self.setFixedHeight(height)
        # Painted, not an action: Qt makes a nameless button of each action, and readers stop at it.
        self._symbol = symbol
        if symbol:
            self.setTextMargins(22, 0, 0, 0)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
            self._eye = QAction(icon("eye", "text2"), tr("Show what is typed"), self)
            self._eye.triggered.connect(self._look)
            self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def _look(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if hidden else "eye", "text2"))
        self._eye.setText(tr("Hide what is typed") if hidden else tr("Show what is typed"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._symbol:
            draw_icon(QPainter(self), QPoint(9, self.height() // 2 - 8), self._symbol, "text3", 16)

    def mark(self, *, wrong: bool) -> None:
        """Give the field a red edge, or take it away; the reason belongs beside it in words."""
        tone = "err" if wrong else ""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            polish(self)


class SearchField(LineField):
    """A field to search in: Esc clears it first, and leaves it then."""

    def __init__(self, name: str, *, identifier: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, identifier=identifier, hint=hint or name, symbol="search", parent=parent)
        self.setClearButtonEnabled(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.clearFocus()
            return
        super().keyPressEvent(event)


class Combo(QComboBox):
    """A list to choose from; it needs a label with `setBuddy` (see `field`), since readers hear its text as its name.

    Each choice is (key, words, icon or "").
    """

    def __init__(
        self,
        choices: Sequence[tuple[str, str, str]] = (),
        *,
        name: str = "",
        identifier: str = "",
        height: int = Space.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        view = QListView(self)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setView(view)
        self.setFixedHeight(height)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if name:
            self.setAccessibleName(_clean(name))
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """Offer other choices; the one taken stays if it is among them. No signal is sent."""
        key = self.key
        self.blockSignals(True)
        self.clear()
        for each, words, symbol in choices:
            self.addItem(icon(symbol), words, each) if symbol else self.addItem(words, each)
        self.choose(key)
        self.blockSignals(False)
        self.update()

    @property
    def key(self) -> str:
        """The key of the choice taken, "" if there is none."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> bool:
        """Take a choice by its key; False if there is no such choice."""
        place = self.findData(key)
        if place >= 0:
            self.setCurrentIndex(place)
        return place >= 0

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # A page is scrolled across its fields: the wheel must not change what was chosen.
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink = "disabled" if not self.isEnabled() else "accent_text" if self.property("mapped") else "text2"
        at = QPoint(self.width() - 23, self.height() // 2 - 8)
        draw_icon(QPainter(self), at, "chevron-down", ink, 16)


class Number(QSpinBox):
    """A whole number."""

    def __init__(
        self, name: str, low: int, high: int, *, identifier: str = "", step: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(_clean(name))
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setGroupSeparatorShown(True)
        self.setFixedHeight(Space.CONTROL)
        self.setMinimumWidth(90)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.lineEdit().setTextMargins(8, 0, 0, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink = "text2" if self.isEnabled() else "disabled"
        draw_icon(painter, QPoint(self.width() - 19, self.height() // 2 - 14), "chevron-up", ink, 14)
        draw_icon(painter, QPoint(self.width() - 19, self.height() // 2 + 1), "chevron-down", ink, 14)


class Moment(QDateTimeEdit):
    """A day and a time of this computer's zone, with a calendar."""

    def __init__(self, name: str, *, identifier: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_clean(name))
        if identifier:
            self.setAccessibleIdentifier(identifier)
        # Without the calendar button Qt gives the editor one pixel.
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMM yyyy,  HH:mm")
        self.setFixedHeight(Space.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.lineEdit().setTextMargins(8, 0, 0, 0)

    @override
    def sizeHint(self) -> QSize:
        # Qt counts the words, but not what the style sheet and the margins take of them.
        words = self.fontMetrics().horizontalAdvance(QLocale().toString(_LONGEST, self.displayFormat()))
        return QSize(words + 76, Space.CONTROL)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def moment_seconds(self) -> int:
        """The moment chosen, in seconds since 1970 in UTC."""
        return self.dateTime().toSecsSinceEpoch()

    def set_seconds(self, seconds: int, *, earliest: int | None = None) -> None:
        """Show a moment given in seconds since 1970 in UTC, and refuse anything before `earliest`."""
        if earliest is not None:
            self.setMinimumDateTime(QDateTime.fromSecsSinceEpoch(earliest))
        self.setDateTime(QDateTime.fromSecsSinceEpoch(seconds))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink = "text2" if self.isEnabled() else "disabled"
        draw_icon(QPainter(self), QPoint(self.width() - 25, self.height() // 2 - 8), "calendar-clock", ink, 16)


class Clock(QTimeEdit):
    """A time of day."""

    def __init__(self, name: str, *, identifier: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_clean(name))
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self.setDisplayFormat("HH:mm")
        self.setFixedSize(76, Space.CONTROL)
        self.lineEdit().setTextMargins(8, 0, 0, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Check(QCheckBox):
    """A box to tick."""

    def __init__(self, text: str, *, identifier: str = "", on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(_clean(text))
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self.setChecked(on)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            at = box.center() - QPoint(6, 6)
            draw_icon(
                QPainter(self), at, "check", "on_accent" if self.isEnabled() else "disabled", 14, STROKE_SMALL + 0.5
            )


class Radio(QRadioButton):
    """One of several choices; radio buttons that belong together go into one QButtonGroup."""

    def __init__(self, text: str, *, identifier: str = "", on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(_clean(text))
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self.setChecked(on)


class Editor(QPlainTextEdit):
    """Text of several lines in 15 px. Tab leaves it; Ctrl+Enter belongs to the page. `bare` draws no frame."""

    def __init__(self, name: str, *, identifier: str = "", bare: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_clean(name))
        if identifier:
            self.setAccessibleIdentifier(identifier)
        self.setProperty("bare", bare)
        self.setTabChangesFocus(True)
        self.setFont(theme.font("editor"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != theme.font("editor"):
            self.setFont(theme.font("editor"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 72)


class Help(QWidget):
    """A line under a field: a hint, a warning or what is wrong; hidden while it says nothing."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("triangle-alert", "warn", 14)
        self._words = PlainLabel(text, "caption", wrap=True)
        row_ = row(spacing=6, owner=self)
        row_.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row_.addWidget(self._words, 1)
        self.say(text)

    def say(self, text: str, role: str = "") -> None:
        """Say it, in a role (warn, err) with its icon, or plainly."""
        self._words.setText(text)
        self._words.set_tone(role)
        self._icon.setVisible(bool(role))
        if role:
            self._icon.set_icon("circle-alert" if role == "err" else "triangle-alert", role)
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        """What it says now."""
        return self._words.text()


class Field(QWidget):
    """A label, its field as buddy, and a line of help under it."""

    def __init__(self, label: str, field: QWidget, *, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = PlainLabel(label, "label")
        self.label.setBuddy(field)
        self.help = Help(help_text)
        stack = column(self, spacing=6)
        stack.addWidget(self.label)
        stack.addWidget(field)
        stack.addWidget(self.help)
        grows = isinstance(field, Editor)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding if grows else policy.Fixed)


class Setting(QWidget):
    """One line of settings: what it is, what it does, and its control at the right."""

    def __init__(self, title: str, text: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        name = PlainLabel(title, "medium", wrap=True)
        name.setBuddy(control)
        self.text = PlainLabel(text, "caption", tone="text2", wrap=True)
        words = column(spacing=3)
        words.addWidget(name)
        words.addWidget(self.text)
        line = row(spacing=16, owner=self)
        line.setContentsMargins(0, 9, 0, 9)
        line.addLayout(words, 1)
        line.addWidget(control)
