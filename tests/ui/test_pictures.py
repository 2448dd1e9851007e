"""The screens look as approved; and the measure that says so sees what is wrong, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.alike import beside, differences

HERE = Path(__file__).parent
PICTURES = HERE.parents[1] / "docs" / "pictures"
HELP = HERE.parents[1] / "resources" / "help" / "pictures"

#: What all approved pictures may take in the repository, in bytes.
ROOM = 4_000_000


@pytest.fixture(params=["07-outbox-light", "19-outbox-dark"])
def page(request) -> QImage:
    """A full page, and the same in dark."""
    return QImage(str(PICTURES / f"{request.param}.png")).convertToFormat(QImage.Format.Format_RGB32)


def test_the_same_is_alike(page):
    assert differences(page, page.copy()) == []


def test_letters_that_are_smoothed_otherwise_are_alike(page):
    """A little of each pixel runs into its neighbour: every letter and every edge is another, and nobody sees it."""
    smoothed = page.copy()
    painter = QPainter(smoothed)
    painter.setOpacity(0.05)
    painter.drawImage(1, 0, page)
    painter.end()
    assert smoothed != page
    assert differences(page, smoothed) == []


def test_a_shade_here_and_there_is_alike(page):
    noisy = page.copy()
    for y in range(0, page.height(), 3):
        for x in range(y % 7, page.width(), 7):
            colour = page.pixelColor(x, y)
            noisy.setPixelColor(x, y, QColor(max(0, colour.red() - 9), colour.green(), min(255, colour.blue() + 9)))
    assert differences(page, noisy) == []


@pytest.mark.parametrize(
    "gone",
    [QRect(254, 172, 20, 14), QRect(552, 322, 110, 22), QRect(18, 130, 20, 20), QRect(1120, 22, 14, 20)],
    ids=["a word of a list", "a filter", "an icon of the rail", "an icon of a button"],
)
def test_what_is_missing_is_found_where_it_was(page, gone):
    less = page.copy()
    assert len({page.pixel(x, y) for x in range(gone.x(), gone.right()) for y in range(gone.y(), gone.bottom())}) > 3
    painter = QPainter(less)
    painter.fillRect(gone, page.pixelColor(gone.topLeft()))
    painter.end()
    places = differences(page, less)
    assert places
    assert all(place.intersects(gone.adjusted(-64, -64, 64, 64)) for place in places)


def test_what_moved_by_a_pixel_is_found(page):
    part = QRect(240, 120, 260, 500)
    moved = page.copy()
    painter = QPainter(moved)
    painter.drawImage(part.topLeft() + QPoint(0, 1), page, part)
    painter.end()
    assert differences(page, moved)


def test_a_thin_line_that_is_missing_is_found(page):
    drawn = page.copy()
    painter = QPainter(drawn)
    painter.setPen(QColor("#CDD3DC") if page.pixelColor(2, 2).lightness() > 128 else QColor("#3D4554"))
    painter.drawLine(300, 700, 700, 700)
    painter.end()
    assert differences(page, drawn)


def test_another_colour_of_a_chip_is_found(page):
    drawn = page.copy()
    painter = QPainter(drawn)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.fillRect(QRect(850, 440, 60, 20), QColor(25, 0, 0))
    painter.end()
    assert differences(page, drawn)


def test_another_size_is_another_picture(page):
    assert differences(page, page.scaled(page.width() + 1, page.height()))


def test_both_are_shown_beside_each_other_with_a_frame_around_the_place(page):
    place = QRect(300, 200, 40, 20)
    both = beside(page, page, [place])
    assert both.width() > 2 * page.width()
    assert both.pixelColor(place.topLeft() - QPoint(4, 4)) == QColor("#E00070")


def test_pictures_are_small_and_those_of_the_help_are_the_same_ones():
    """Nobody changes one and forgets the other."""
    assert sum(path.stat().st_size for path in PICTURES.glob("*.png")) < ROOM
    for path in HELP.glob("*.png"):
        whole = QImage(str(PICTURES / f"{path.stem}-light.png"))
        assert not whole.isNull(), path.stem
        small = QImage(str(path))
        same = whole.scaledToWidth(small.width(), Qt.TransformationMode.SmoothTransformation)
        assert differences(same, small) == [], path.stem


@pytest.mark.timeout(400)
def test_every_screen_looks_as_approved(tmp_path):
    """Made in a program of its own: another test's theme, time zone or language does not show."""
    made = subprocess.run(
        [sys.executable, str(HERE / "pictures.py"), "compare", str(tmp_path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert made.returncode == 0, f"{made.stdout}\n{made.stderr[-2000:]}\nLook at the pictures in {tmp_path}"
