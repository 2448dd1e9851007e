"""Every icon that the program names is there, is drawn in the colour asked for, and follows the theme."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import smsdesk
from smsdesk.core.state import JobState, State
from smsdesk.host import resources
from smsdesk.ui.banner import SYMBOLS
from smsdesk.ui.icons import icon
from smsdesk.ui.rail import paint_logo
from smsdesk.ui.theme import DARK, LIGHT, Look, theme
from smsdesk.ui.words import batch_word, message_word

FILES = sorted(resources.path("icons").glob("*.svg"))
NAMES = {file.stem for file in FILES}


def inks(image: QImage) -> set[str]:
    found = set()
    for x in range(image.width()):
        for y in range(image.height()):
            pixel = image.pixelColor(x, y)
            if pixel.alpha() == 255:
                found.add(pixel.name().upper())
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_icon_is_a_drawing_that_takes_a_colour(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "currentColor" in text
    assert 'stroke-width="2"' in text
    assert QSvgRenderer(text.encode()).isValid()


def test_states_and_banners_have_their_icons() -> None:
    words = [message_word(state) for state in State] + [batch_word(state) for state in JobState]
    assert {word.icon for word in words} | set(SYMBOLS.values()) <= NAMES


def test_icons_named_in_the_code_are_there() -> None:
    """A name with a hyphen, or one given as `symbol=`, to `icon()` or to `IconLabel()`, must be a file."""
    folder = Path(smsdesk.__file__).parent / "ui"
    missing = []
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            given = [keyword.value for keyword in node.keywords if keyword.arg == "symbol"]
            if name in ("icon", "IconLabel", "IconButton", "Notice", "Disc", "set_symbol", "set_icon"):
                given += node.args[:1]
            missing += [
                f"{path.name}: {value.value}"
                for value in given
                if isinstance(value, ast.Constant) and value.value and value.value not in NAMES
            ]
    assert not missing


def test_an_icon_is_drawn_in_the_colour_asked_for_and_greyed_when_disabled() -> None:
    theme.install(_app(), look=Look.LIGHT)
    made = icon("square", "err")
    assert LIGHT.err.text in inks(made.pixmap(QSize(64, 64)).toImage())
    off = made.pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage()
    assert inks(off) <= {QColor(LIGHT.disabled).name().upper()}


def test_an_icon_follows_the_theme_without_being_made_anew() -> None:
    theme.install(_app(), look=Look.LIGHT)
    made = icon("square", "text")
    assert LIGHT.text in inks(made.pixmap(QSize(64, 64)).toImage())
    theme.choose(look=Look.DARK)
    assert DARK.text in inks(made.pixmap(QSize(64, 64)).toImage())
    theme.choose(look=Look.LIGHT)


def test_an_icon_is_crisp_at_one_and_a_half() -> None:
    pixmap = icon("square", "text").pixmap(QSize(16, 16), 1.5)
    assert pixmap.width() == 24
    assert pixmap.devicePixelRatio() == 1.5


def test_the_logo_follows_the_theme() -> None:
    theme.install(_app(), look=Look.LIGHT)

    def painted() -> set[str]:
        image = QImage(56, 56, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        paint_logo(painter, QRectF(0, 0, 56, 56))
        painter.end()
        return inks(image)

    for look, tokens in ((Look.LIGHT, LIGHT), (Look.DARK, DARK)):
        theme.choose(look=look)
        assert {tokens.accent.upper(), tokens.on_accent.upper()} <= painted()
    theme.choose(look=Look.LIGHT)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
