"""Colours, type and sizes of the window, light and dark; everything that paints reads them here."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Role:
    """One meaning in four strengths: words and icons, tint, edge, and solid areas."""

    text: str
    bg: str
    line: str
    solid: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of one theme, as #RRGGBB."""

    dark: bool
    window: str
    sidebar: str
    card: str
    sunken: str
    raised: str
    hover: str
    pressed: str
    scrim: str
    scrim_share: float
    line: str
    line_strong: str
    control: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_tint: str
    accent_tint2: str
    accent_text: str
    focus: str
    sel: str
    sel_text: str
    ok: Role
    warn: Role
    err: Role
    info: Role
    wait: Role
    unsure: Role
    bubble: str
    bubble_text: str
    bubble_in: str
    tooltip: str
    tooltip_text: str
    inks: tuple[str, ...]  # initials and provider squares

    def role(self, name: str) -> Role:
        """The role of that name: ok, warn, err, info, wait or unsure."""
        role: Role = getattr(self, name)
        return role

    def ink(self, name: str) -> str:
        """The colour of a token ("text2"), of a role's words ("err") or areas ("err_solid"), or #RRGGBB itself."""
        if name.startswith("#"):
            return name
        if name == "teal":
            return self.inks[4]
        role, _, part = name.partition("_")
        if role in ROLES:
            value: str = getattr(self.role(role), part or "text")
        else:
            value = getattr(self, name)
        return value


ROLES: Final = ("ok", "warn", "err", "info", "wait", "unsure")

LIGHT: Final = Tokens(
    dark=False,
    window="#F6F7F9",
    sidebar="#EEF0F4",
    card="#FFFFFF",
    sunken="#F1F3F6",
    raised="#FFFFFF",
    hover="#E7EAF0",
    pressed="#DCE1E9",
    scrim="#14181F",
    scrim_share=0.35,
    line="#E1E5EB",
    line_strong="#CDD3DC",
    control="#7F8899",
    text="#171C26",
    text2="#4B5464",
    text3="#5C6677",
    disabled="#9AA2B0",
    accent="#3653D3",
    accent_hover="#2C45B8",
    accent_press="#24399B",
    on_accent="#FFFFFF",
    accent_tint="#ECEFFC",
    accent_tint2="#D9E0FA",
    accent_text="#2F49BF",
    focus="#3653D3",
    sel="#E3E8FB",
    sel_text="#171C26",
    ok=Role("#116A3C", "#E5F4EB", "#A9D8BC", "#1F8A52"),
    warn=Role("#8A4B00", "#FDF1DC", "#EFCB8F", "#C77700"),
    err=Role("#B3261E", "#FCEBE9", "#F1B8B3", "#CF3A31"),
    info=Role("#2F49BF", "#ECEFFC", "#BCC7F3", "#4C66DE"),
    wait=Role("#4B5464", "#EDF0F4", "#CDD3DC", "#7F8899"),
    unsure=Role("#7A2E8E", "#F7EAFA", "#DFB9E9", "#9A45B0"),
    bubble="#3653D3",
    bubble_text="#FFFFFF",
    bubble_in="#ECEEF2",
    tooltip="#171C26",
    tooltip_text="#FFFFFF",
    inks=("#3653D3", "#116A3C", "#7A2E8E", "#8A4B00", "#0B6173", "#8C2F5A"),
)

DARK: Final = Tokens(
    dark=True,
    window="#14171D",
    sidebar="#0F1217",
    card="#1C2028",
    sunken="#171A21",
    raised="#252A34",
    hover="#272C37",
    pressed="#303643",
    scrim="#000000",
    scrim_share=0.6,
    line="#2D333F",
    line_strong="#3D4554",
    control="#7A8497",
    text="#EDF0F5",
    text2="#B4BCCA",
    text3="#98A1B2",
    disabled="#636C7C",
    accent="#8CA2FF",
    accent_hover="#A3B5FF",
    accent_press="#7890F7",
    on_accent="#0D1220",
    accent_tint="#232A45",
    accent_tint2="#2E3860",
    accent_text="#A9B9FF",
    focus="#8CA2FF",
    sel="#2A3256",
    sel_text="#EDF0F5",
    ok=Role("#7FD6A3", "#16301F", "#2C5A3F", "#3FB077"),
    warn=Role("#F2BD66", "#35270F", "#664C1E", "#D9952B"),
    err=Role("#FF9D95", "#3B1B1A", "#6F322F", "#E5645B"),
    info=Role("#A9B9FF", "#232A45", "#3C4876", "#7E95F7"),
    wait=Role("#B4BCCA", "#282D37", "#3D4554", "#7A8497"),
    unsure=Role("#E3A6F2", "#33203A", "#5F3C6B", "#C078D6"),
    bubble="#4A63DD",
    bubble_text="#FFFFFF",
    bubble_in="#2A303B",
    tooltip="#EDF0F5",
    tooltip_text="#14171D",
    inks=("#A9B9FF", "#7FD6A3", "#E3A6F2", "#F2BD66", "#7FD0E0", "#F0A3C4"),
)


@dataclass(frozen=True, slots=True)
class Face:
    """One step of the type scale: pixels at text size 100 %, weight, and the token of its colour."""

    pixels: int
    weight: int
    ink: str = "text"
    spacing: int = 100  # letter spacing in per cent


FACES: Final = {
    "tiny": Face(11, 400, "text3"),
    "caption": Face(12, 400, "text3"),
    "label": Face(12, 600, "text2"),
    "body": Face(13, 400),
    "medium": Face(13, 500),
    "strong": Face(13, 600),
    "section": Face(15, 600),
    "title": Face(20, 600),
    "number": Face(28, 600, spacing=98),
    "small_number": Face(20, 600, spacing=98),
    "hero": Face(26, 600),
    "editor": Face(15, 400),
}

FAMILIES: Final = ["Inter", "Segoe UI", "Noto Sans"]


class Look(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


TEXT_SIZES: Final = (100, 112, 125)


class Space:
    """The steps of space and the fixed sizes, in pixels."""

    MARGIN: Final = 24
    HEADER: Final = 62
    FOOTER: Final = 60
    STATUS: Final = 30
    CARD: Final = 16
    GAP: Final = 14
    CONTROL: Final = 32
    FOOTER_BUTTON: Final = 38
    BIG_BUTTON: Final = 40
    SMALL_BUTTON: Final = 26
    PILL: Final = 30
    CHIP: Final = 22
    TABLE_HEADER: Final = 34
    ROW: Final = 36
    ROW_TWO_LINES: Final = 48
    BATCH_ROW: Final = 68
    RAIL: Final = 213
    RAIL_ICONS: Final = 56
    RAIL_TAB: Final = 36
    RADIUS: Final = 6
    CARD_RADIUS: Final = 10
    BANNER_RADIUS: Final = 8
    BUBBLE_RADIUS: Final = 14
    FULL_WIDTH: Final = 1180  # from here on: the whole rail, three columns
    NARROW_WIDTH: Final = 1024  # below: the right column moves under the left one


@lru_cache(maxsize=512)
def _parsed(value: str) -> QColor:
    return QColor(value)


class Theme(QObject):
    """The look in force. `changed` comes after palette, fonts and style sheet are in place."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.scale = 100
        self.look = Look.SYSTEM
        self._app: QApplication | None = None
        self._applying = False

    def install(self, app: QApplication, *, look: Look = Look.SYSTEM, scale: int = 100) -> None:
        """Dress the application: Fusion, palette, font, style sheet; follows the system while `look` is SYSTEM."""
        from smsdesk.ui.fonts import load_fonts

        first = self._app is None
        self._app = app
        load_fonts()
        app.setStyle("Fusion")
        if first:
            hints = QGuiApplication.styleHints()
            hints.colorSchemeChanged.connect(self._system_changed)
            hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self.choose(look=look, scale=scale)

    def choose(self, *, look: Look | None = None, scale: int | None = None) -> None:
        """Change the look or the text size (100, 112 or 125 per cent) at once."""
        self.look = self.look if look is None else look
        self.scale = self.scale if scale is None else scale
        scheme = {
            Look.SYSTEM: Qt.ColorScheme.Unknown,
            Look.LIGHT: Qt.ColorScheme.Light,
            Look.DARK: Qt.ColorScheme.Dark,
        }[self.look]
        self._applying = True
        QGuiApplication.styleHints().setColorScheme(scheme)
        self._applying = False
        self._apply()

    def font(self, face: str = "body", *, digits: bool = False) -> QFont:
        """The font of one step of the type scale; `digits` makes all figures equally wide, for columns and clocks."""
        # A copy: fonts can be changed in place, and the cached one is everybody's.
        return QFont(_font(face, self.scale, digits))

    def _system_changed(self) -> None:
        if not self._applying:
            self._apply()

    def _apply(self) -> None:
        from smsdesk.ui.sheet import style_sheet

        hints = QGuiApplication.styleHints()
        dark = self.look is Look.DARK or (self.look is Look.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark)
        tokens = DARK if dark else LIGHT
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            tokens = high_contrast(tokens)
        self.tokens = tokens
        if self._app is not None:
            # Qt puts a changed sheet on every widget once for each of its ancestors; one that is taken off and put on
            # is put on once. With all pages built that is a sixth of the time.
            self._app.setStyleSheet("")
            self._app.setFont(self.font())
            self._app.setPalette(palette(tokens))
            self._app.setStyleSheet(style_sheet(tokens, self.scale))
        self.changed.emit()


def high_contrast(tokens: Tokens) -> Tokens:
    """The same theme for eyes that asked for more contrast."""
    return replace(tokens, line=tokens.control, line_strong=tokens.control, text2=tokens.text, text3=tokens.text)


@lru_cache(maxsize=128)
def _font(face: str, scale: int, digits: bool) -> QFont:
    step = FACES[face]
    font = QFont(FAMILIES)
    font.setPixelSize(round(step.pixels * scale / 100))
    font.setWeight(QFont.Weight(step.weight))
    # Even spacing at 125 and 150 per cent.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if step.spacing != 100:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, step.spacing)
    if digits:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def palette(tokens: Tokens) -> QPalette:
    """The surfaces, words and links of a theme as Qt wants them."""
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.card,
        QPalette.ColorRole.AlternateBase: tokens.sunken,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.card,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.err.text,
        QPalette.ColorRole.PlaceholderText: tokens.text3,
        QPalette.ColorRole.Highlight: tokens.accent_tint2,
        QPalette.ColorRole.HighlightedText: tokens.text,
        QPalette.ColorRole.Link: tokens.accent_text,
        QPalette.ColorRole.LinkVisited: tokens.accent_text,
        QPalette.ColorRole.Accent: tokens.accent,
        QPalette.ColorRole.ToolTipBase: tokens.tooltip,
        QPalette.ColorRole.ToolTipText: tokens.tooltip_text,
        QPalette.ColorRole.Light: tokens.card,
        QPalette.ColorRole.Midlight: tokens.hover,
        QPalette.ColorRole.Mid: tokens.line_strong,
        QPalette.ColorRole.Dark: tokens.control,
        QPalette.ColorRole.Shadow: tokens.line_strong,
    }
    made = QPalette()
    for role, value in roles.items():
        made.setColor(role, _parsed(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, _parsed(tokens.disabled))
    return made


#: The theme of this process; there is one window and one style.
theme: Final = Theme()


def tokens() -> Tokens:
    """The colours in force."""
    return theme.tokens


def color(name: str, alpha: float = 1.0) -> QColor:
    """The colour of a token in force, see `Tokens.ink`; `alpha` from 0 to 1."""
    made = _parsed(theme.tokens.ink(name))
    if alpha < 1:
        made = QColor(made)
        made.setAlphaF(alpha)
    return made


def repolish(event: QEvent) -> bool:
    """Whether a change event means that pictures made for the old theme must be made anew."""
    return event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)


def names() -> tuple[str, ...]:
    """The names of all plain tokens, for tests and the gallery."""
    return tuple(field.name for field in fields(Tokens) if isinstance(getattr(LIGHT, field.name), str))
