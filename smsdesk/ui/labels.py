"""Words on the screen. Text is plain text always: what came from outside can never become markup."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from smsdesk.ui.focus import polish
from smsdesk.ui.icons import draw_icon
from smsdesk.ui.theme import theme


def plain_tip(text: str) -> str:
    """A text as it may be given to `setToolTip`, which guesses: what looks like markup would be taken for it."""
    return f"<qt>{escape(text)}</qt>" if text else ""


class PlainLabel(QLabel):
    """A label of plain text. `kind` is a step of the type scale (theme.FACES), `tone` a role or text token."""

    def __init__(
        self, text: str = "", kind: str = "body", *, tone: str = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("k", kind)
        if tone:
            self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if wrap:
            # A wrapped label may be as narrow as its place is.
            self.setMinimumWidth(1)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Say it in another colour: a role, a text token, or "" for the kind's own."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            polish(self)


class Digits(PlainLabel):
    """A number whose figures are all equally wide, so that it does not jitter while it counts."""

    def __init__(self, text: str = "", kind: str = "strong", *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, tone=tone, parent=parent)
        self._dress()

    def _dress(self) -> None:
        if self.font() != theme.font(str(self.property("k")), digits=True):
            self.setFont(theme.font(str(self.property("k")), digits=True))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()


class ElidedLabel(PlainLabel):
    """One line that ends in … where its place is too narrow; the whole text is in the tool tip then."""

    def __init__(self, text: str = "", kind: str = "body", *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, tone=tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        text = self.text()
        cut = self.fontMetrics().horizontalAdvance(text) > self.contentsRect().width()
        self.setToolTip(plain_tip(text) if cut else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)


class IconLabel(QLabel):
    """An icon in the colours of the theme; nameless, so readers pass it by, unless it is given a name."""

    def __init__(self, name: str, ink: str = "text2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._ink = ink
        self._size = size
        self.setFixedSize(size, size)

    def set_icon(self, name: str, ink: str) -> None:
        """Show another icon, or the same in another colour."""
        self._name, self._ink = name, ink
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink = self._ink if self.isEnabled() else "disabled"
        draw_icon(QPainter(self), self.rect().topLeft(), self._name, ink, self._size)
