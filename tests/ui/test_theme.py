"""Both themes can be read, in every strength of every role, and at every text size."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from smsdesk.ui.fonts import load_fonts
from smsdesk.ui.sheet import style_sheet
from smsdesk.ui.theme import DARK, FACES, LIGHT, ROLES, TEXT_SIZES, Look, Tokens, color, high_contrast, palette, theme

READ = 4.5  # words and icons
SEEN = 3.0  # edges of inputs, bars and plots

SURFACES = ("window", "sidebar", "card", "sunken", "raised", "hover", "sel")


def luminance(value: str) -> float:
    parts = [int(value[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def blend(ink: str, share: float, ground: str) -> str:
    mixed = (round(int(ink[at : at + 2], 16) * share + int(ground[at : at + 2], 16) * (1 - share)) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02X}" for part in mixed)


def pairs(t: Tokens) -> list[tuple[str, str, str, float]]:
    found = [
        (f"{ink} on {surface}", getattr(t, ink), getattr(t, surface), READ)
        for ink in ("text", "text2", "text3")
        for surface in SURFACES
    ]
    for name in ROLES:
        role = t.role(name)
        found += [
            (f"{name} on {surface}", role.text, getattr(t, surface), READ)
            for surface in ("window", "card", "sunken", "sidebar", "raised", "sel")
        ]
        found.append((f"{name} on its tint", role.text, role.bg, READ))
        found += [
            (f"{name} solid on {surface}", role.solid, getattr(t, surface), SEEN) for surface in ("card", "sunken")
        ]
    found += [
        ("main button", t.on_accent, t.accent, READ),
        ("main button, hovered", t.on_accent, t.accent_hover, READ),
        ("main button, pressed", t.on_accent, t.accent_press, READ),
        ("link on card", t.accent_text, t.card, READ),
        ("link on window", t.accent_text, t.window, READ),
        ("link in a chosen row", t.accent_text, t.sel, READ),
        ("link on a toast", t.accent_text, t.raised, READ),
        ("mapped column", t.accent_text, t.accent_tint, READ),
        ("placeholder", t.accent_text, t.accent_tint2, READ),
        ("chosen row", t.sel_text, t.sel, READ),
        ("bubble", t.bubble_text, t.bubble, READ),
        ("incoming bubble", t.text, t.bubble_in, READ),
        ("tool tip", t.tooltip_text, t.tooltip, READ),
        ("control on card", t.control, t.card, SEEN),
        ("control on window", t.control, t.window, SEEN),
        ("control on sunken", t.control, t.sunken, SEEN),
        ("focus on card", t.focus, t.card, SEEN),
        ("focus on window", t.focus, t.window, SEEN),
        ("focus on rail", t.focus, t.sidebar, SEEN),
    ]
    found += [(f"initials {ink}", ink, blend(ink, 0.13, t.card), READ) for ink in t.inks]
    return found


@pytest.mark.parametrize(
    "tokens",
    [LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK)],
    ids=["light", "dark", "light, high contrast", "dark, high contrast"],
)
def test_every_pair_can_be_read(tokens: Tokens) -> None:
    table = pairs(tokens)
    assert len(table) >= 79
    weak = [f"{name}: {contrast(a, b):.2f}" for name, a, b, least in table if contrast(a, b) < least]
    assert not weak


def test_high_contrast_makes_lines_as_strong_as_controls() -> None:
    strong = high_contrast(LIGHT)
    assert strong.line == LIGHT.control
    assert strong.text3 == strong.text2 == LIGHT.text


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_in_high_contrast_every_line_can_be_seen(tokens: Tokens) -> None:
    strong = high_contrast(tokens)
    grounds = ("window", "sidebar", "card", "sunken", "raised")
    lines = [(line, ground) for line in ("line", "line_strong") for ground in grounds]
    weak = [f"{a} on {b}" for a, b in lines if contrast(getattr(strong, a), getattr(strong, b)) < SEEN]
    assert not weak


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("scale", TEXT_SIZES)
def test_the_style_sheet_names_only_colours_of_the_theme(tokens: Tokens, scale: int) -> None:
    sheet = style_sheet(tokens, scale)
    assert sheet.count("{") == sheet.count("}")
    known = {value for name in Tokens.__slots__ if isinstance(value := getattr(tokens, name), str)}
    known |= {getattr(tokens.role(name), part) for name in ROLES for part in ("text", "bg", "line", "solid")}
    known |= {LIGHT.card, LIGHT.text}  # a statement is shown as the paper that it is printed on
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", sheet)) <= known
    assert f"font-size: {round(13 * scale / 100)}px" in sheet


def test_qt_takes_the_style_sheet_without_a_word(qtlog: object) -> None:
    theme.install(_app(), look=Look.DARK)
    assert theme.tokens is DARK
    assert _app().palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    theme.choose(look=Look.LIGHT)
    assert theme.tokens is LIGHT
    assert color("text") == QColor(LIGHT.text)


def test_the_text_size_counts_everywhere() -> None:
    theme.install(_app(), look=Look.LIGHT, scale=125)
    try:
        assert theme.font("body").pixelSize() == 16
        assert _app().font().pixelSize() == 16
    finally:
        theme.choose(scale=100)
    assert theme.font("body").pixelSize() == 13


def test_inter_is_there_in_its_four_weights() -> None:
    load_fonts()
    for face in FACES:
        assert QFontInfo(theme.font(face)).family() == "Inter"


def test_a_font_is_everybodys_own_copy() -> None:
    mine = theme.font("strong")
    mine.setPixelSize(99)
    assert theme.font("strong").pixelSize() == 13


def test_disabled_words_look_disabled() -> None:
    made = palette(LIGHT)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(LIGHT.disabled)


def _app():
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


class Dressed(QObject):
    """Counts how often a widget was dressed anew."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_another_theme_dresses_a_widget_as_often_however_deep_it_lies() -> None:
    top = QWidget()
    inner = top
    for _ in range(12):
        inner = QFrame(inner)
    theme.install(_app(), look=Look.LIGHT)
    top.ensurePolished()
    dressed = Dressed()
    inner.ensurePolished()
    inner.installEventFilter(dressed)
    theme.choose(look=Look.DARK)
    assert 0 < dressed.times <= 2
    theme.choose(look=Look.LIGHT)
    top.deleteLater()
