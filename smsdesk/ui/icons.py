"""Lucide icons, painted in the colours of the theme in force and crisp at every scale."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from smsdesk.host import resources
from smsdesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

STROKE = 1.75
STROKE_SMALL = 2.0  # inside 14 px chips


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, ink: str, stroke: float) -> QSvgRenderer:
    text = _drawing(name).replace("currentColor", ink).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(text.encode())


@lru_cache(maxsize=1024)
def _pixmap(name: str, ink: str, stroke: float, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, ink, stroke).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def draw_icon(painter: QPainter, where: QPoint, name: str, ink: str, size: int = 16, stroke: float = STROKE) -> None:
    """Paint an icon with its top left corner at `where`; `ink` is a token or #RRGGBB."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(where, _pixmap(name, tokens().ink(ink), stroke, size, ratio))


class IconEngine(QIconEngine):
    """Paints one icon at the size asked for; its colour is looked up anew at each painting, so themes may change."""

    def __init__(self, name: str, ink: str) -> None:
        super().__init__()
        self._name = name
        self._ink = ink

    def _drawn(self, size: int, mode: QIcon.Mode, ratio: float) -> QPixmap:
        ink = "disabled" if mode is QIcon.Mode.Disabled else self._ink
        return _pixmap(self._name, tokens().ink(ink), STROKE, size, ratio)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        size = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatioF()
        left = rect.x() + (rect.width() - size) // 2
        top = rect.y() + (rect.height() - size) // 2
        painter.drawPixmap(left, top, self._drawn(size, mode, ratio))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(min(size.width(), size.height()), mode, 1.0)

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._drawn(min(size.width(), size.height()), mode, scale)

    @override
    def clone(self) -> QIconEngine:
        return IconEngine(self._name, self._ink)


def icon(name: str, ink: str = "text2") -> QIcon:
    """The icon of that Lucide name in the colour of a token."""
    return QIcon(IconEngine(name, ink))
