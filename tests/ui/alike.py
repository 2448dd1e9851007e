"""Whether two pictures of the window show the same: a letter that is smoothed otherwise does not count, a part that
is gone, cut or elsewhere does.

Both are looked at through three sieves, small squares, long rows and long columns: a fault that is small is large in
one of them (an icon in a square, a thin line in a row), and what differs by a shade here and there is nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Width and height of the cells of each sieve, in pixels.
SIEVES: Final = ((8, 8), (64, 1), (1, 64))
#: How far a cell may differ on the average of its pixels, of 255.
LIMIT: Final = 12
#: Cells that are nearer than this belong to one place.
NEAR: Final = 16


def differences(approved: QImage, now: QImage) -> list[QRect]:
    """The places where they differ, none if they are alike; pictures of two sizes differ everywhere."""
    if approved.size() != now.size():
        return [QRect(0, 0, now.width(), now.height())]
    apart = _apart(approved, now)
    found: list[QRect] = []
    for cell in SIEVES:
        found += _coarse(apart, *cell)
    return _joined(found)


def beside(approved: QImage, now: QImage, places: list[QRect]) -> QImage:
    """Both beside each other, with a frame around each place where they differ."""
    gap = 12
    size = QSize(approved.width() + gap + now.width(), max(approved.height(), now.height()))
    drawn = QImage(size, QImage.Format.Format_RGB32)
    drawn.fill(QColor("#808080"))
    painter = QPainter(drawn)
    painter.drawImage(0, 0, approved)
    painter.drawImage(approved.width() + gap, 0, now)
    painter.setPen(QPen(QColor("#E00070"), 2))
    for place in places:
        around = place.adjusted(-4, -4, 4, 4)
        painter.drawRect(around)
        painter.drawRect(around.translated(approved.width() + gap, 0))
    painter.end()
    return drawn


def _apart(one: QImage, other: QImage) -> QImage:
    """How far each pixel of one is from the other's."""
    apart = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    return apart


def _coarse(apart: QImage, width: int, height: int) -> Iterator[QRect]:
    """The cells of a sieve that differ too much, in pixels of the picture."""
    across, down = max(1, apart.width() // width), max(1, apart.height() // height)
    coarse = apart.scaled(
        across, down, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB888)
    wide, high = apart.width() / across, apart.height() / down
    for y in range(down):
        line = bytes(coarse.constScanLine(y))[: across * 3]
        if max(line) <= LIMIT:
            continue
        for x in range(across):
            if max(line[3 * x : 3 * x + 3]) > LIMIT:
                yield QRect(int(x * wide), int(y * high), round(wide) or 1, round(high) or 1)


def _joined(cells: list[QRect]) -> list[QRect]:
    """Cells that lie close to each other as one place, from top to bottom."""
    places: list[QRect] = []
    for cell in cells:
        grown = cell
        apart = []
        for place in places:
            if place.adjusted(-NEAR, -NEAR, NEAR, NEAR).intersects(grown):
                grown = grown.united(place)
            else:
                apart.append(place)
        places = [*apart, grown]
    return sorted(places, key=lambda place: (place.y(), place.x()))
