"""The one style sheet, made from the tokens. Heights are given in Python, never here as well: the sheet would win."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smsdesk.ui.theme import FACES, ROLES

if TYPE_CHECKING:
    from smsdesk.ui.theme import Tokens


def style_sheet(tokens: Tokens, scale: int) -> str:
    """The style sheet of a theme at a text size in per cent."""
    return "\n".join((_labels(tokens, scale), _surfaces(tokens), _buttons(tokens), _inputs(tokens), _views(tokens)))


def _labels(t: Tokens, scale: int) -> str:
    rules = [
        f'QLabel[k="{name}"] {{ font-size: {round(face.pixels * scale / 100)}px; font-weight: {face.weight}; '
        f"color: {t.ink(face.ink)}; }}"
        for name, face in FACES.items()
    ]
    rules += [f'QLabel[tone="{name}"] {{ color: {t.role(name).text}; }}' for name in ROLES]
    plain = ("text", "text2", "text3", "accent_text")
    rules += [f'QLabel[tone="{name}"] {{ color: {t.ink(name)}; }}' for name in plain]
    rules.append(f"QLabel:disabled {{ color: {t.disabled}; }}")
    return "\n".join(rules)


def _surfaces(t: Tokens) -> str:
    banners = "\n".join(
        f'QFrame[surface="banner"][tone="{name}"] {{ background: {t.role(name).bg}; '
        f"border: 1px solid {t.role(name).line}; border-radius: 8px; }}"
        for name in ROLES
    )
    return f"""
QMainWindow, QDialog {{ background: {t.window}; }}
QFrame[surface="card"] {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 10px; }}
QFrame[surface="card"][tone="warn"] {{ border: 1px solid {t.warn.line}; }}
QFrame[surface="card"][chosen="true"] {{ border: 2px solid {t.accent}; }}
QFrame[surface="sunken"] {{ background: {t.sunken}; border: 1px solid {t.line}; border-radius: 8px; }}
QFrame[surface="rail"] {{ background: {t.sidebar}; border: 0; border-right: 1px solid {t.line}; }}
QFrame[surface="status"] {{ background: {t.sidebar}; border: 0; border-top: 1px solid {t.line}; }}
QFrame[surface="footer"] {{ background: {t.card}; border: 0; border-top: 1px solid {t.line}; }}
QFrame[surface="toast"] {{ background: {t.raised}; border: 1px solid {t.line_strong}; border-radius: 10px; }}
QFrame[surface="line"] {{ background: {t.line}; border: 0; }}
QFrame[surface="segments"] {{ background: {t.hover}; border: 0; border-radius: 8px; }}
QFrame[surface="demo"] {{ background: {t.unsure.bg}; border: 0; border-bottom: 1px solid {t.unsure.line}; }}
{banners}
QScrollArea, QScrollArea > QWidget > QWidget[plain="true"] {{ background: transparent; border: 0; }}
QToolTip {{ background: {t.tooltip}; color: {t.tooltip_text}; border: 0; padding: 5px 8px; }}
QMenu {{ background: {t.raised}; border: 1px solid {t.line_strong}; border-radius: 8px; padding: 4px; }}
QMenu::item {{ padding: 7px 28px 7px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.hover}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::icon {{ padding-left: 10px; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {t.line_strong}; border-radius: 3px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QProgressBar {{ background: {t.pressed}; border: 0; border-radius: 3px; }}
QProgressBar::chunk {{ background: {t.info.solid}; border-radius: 3px; }}
"""


def _buttons(t: Tokens) -> str:
    return f"""
QPushButton {{ background: {t.card}; color: {t.text}; border: 1px solid {t.control}; border-radius: 6px;
  padding: 0 12px; font-weight: 500; outline: 0; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.pressed}; }}
QPushButton:disabled {{ color: {t.disabled}; background: {t.sunken}; border-color: {t.line_strong}; }}
QPushButton[v="primary"] {{ background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent};
  font-weight: 600; }}
QPushButton[v="primary"]:hover {{ background: {t.accent_hover}; border-color: {t.accent_hover}; }}
QPushButton[v="primary"]:pressed {{ background: {t.accent_press}; border-color: {t.accent_press}; }}
QPushButton[v="primary"]:disabled {{ background: {t.pressed}; color: {t.disabled}; border-color: {t.pressed}; }}
QPushButton[v="ghost"] {{ background: transparent; border: 1px solid transparent; color: {t.text2}; }}
QPushButton[v="ghost"]:hover {{ background: {t.hover}; }}
QPushButton[v="ghost"]:pressed {{ background: {t.pressed}; }}
QPushButton[v="ghost"]:disabled {{ color: {t.disabled}; background: transparent; }}
QPushButton[v="link"] {{ background: transparent; border: 1px solid transparent; color: {t.accent_text};
  font-weight: 600; padding: 0 6px; }}
QPushButton[v="link"]:hover {{ background: {t.accent_tint}; }}
QPushButton[v="link"]:disabled {{ color: {t.disabled}; background: transparent; }}
QPushButton[v="danger"] {{ color: {t.err.text}; border-color: {t.err.text}; }}
QPushButton[v="danger"]:hover {{ background: {t.err.bg}; }}
QPushButton[v="danger"]:disabled {{ color: {t.disabled}; border-color: {t.line_strong}; }}
QPushButton[v="pill"] {{ border: 1px solid {t.line_strong}; border-radius: 15px; padding: 0 12px; }}
QPushButton[v="pill"]:checked {{ background: {t.accent_tint}; border-color: {t.accent}; color: {t.accent_text};
  font-weight: 600; }}
QPushButton[v="placeholder"] {{ background: {t.accent_tint}; border: 1px solid {t.info.line}; color: {t.accent_text};
  padding: 0 7px; }}
QPushButton[v="placeholder"]:hover {{ background: {t.accent_tint2}; }}
QPushButton[v="segment"] {{ background: transparent; border: 1px solid transparent; color: {t.text2};
  padding: 0 15px; }}
QPushButton[v="segment"]:hover {{ color: {t.text}; }}
QPushButton[v="segment"]:checked {{ background: {t.raised}; border-color: {t.line_strong}; color: {t.text};
  font-weight: 600; }}
QPushButton[v="segment"]:disabled {{ color: {t.disabled}; }}
QPushButton[v="icon"] {{ padding: 0; }}
QPushButton[v="quiet"] {{ padding: 0; background: transparent; border: 1px solid transparent; }}
QPushButton[v="quiet"]:hover {{ background: {t.hover}; }}
QPushButton[tight="true"] {{ padding: 0 8px; }}
QPushButton[kbFocus="true"] {{ border: 2px solid {t.focus}; padding: 0 11px; }}
QPushButton[v="primary"][kbFocus="true"] {{ border: 2px solid {t.text}; }}
QPushButton[v="segment"][kbFocus="true"] {{ border: 2px solid {t.focus}; padding: 0 14px; }}
QPushButton[v="icon"][kbFocus="true"], QPushButton[v="quiet"][kbFocus="true"] {{ padding: 0; }}
QPushButton[tight="true"][kbFocus="true"] {{ padding: 0 7px; }}
"""


def _inputs(t: Tokens) -> str:
    fields = "QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox"
    return f"""
{fields} {{ background: {t.card}; color: {t.text}; border: 1px solid {t.control}; border-radius: 6px;
  selection-background-color: {t.accent_tint2}; selection-color: {t.text}; }}
QLineEdit {{ padding: 0 10px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: 0; background: transparent; padding: 0; border-radius: 0; }}
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover {{ border-color: {t.text3}; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus {{ border-color: {t.accent}; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {{
  background: {t.sunken}; color: {t.disabled}; border-color: {t.line_strong}; }}
QLineEdit[tone="err"], QAbstractSpinBox[tone="err"], QComboBox[tone="err"] {{ border-color: {t.err.text}; }}
QLineEdit[tone="ok"], QLineEdit[tone="ok"]:focus {{ border: 2px solid {t.ok.solid}; padding: 0 9px; }}
QLineEdit[kbFocus="true"] {{ border: 2px solid {t.focus}; padding: 0 9px; }}
QComboBox[kbFocus="true"], QAbstractSpinBox[kbFocus="true"], QPlainTextEdit[kbFocus="true"] {{
  border: 2px solid {t.focus}; }}
QPlainTextEdit {{ padding: 4px 7px; }}
QTextEdit[paper="true"] {{ background: #FFFFFF; color: #171C26; border: 1px solid {t.line_strong};
  border-radius: 6px; }}
QPlainTextEdit[bare="true"], QPlainTextEdit[bare="true"]:focus {{ border: 0; border-radius: 0;
  background: transparent; }}
QComboBox {{ padding: 0 4px 0 10px; combobox-popup: 0; }}
QComboBox[kbFocus="true"] {{ padding: 0 3px 0 9px; }}
QComboBox[mapped="true"] {{ background: {t.accent_tint}; border-color: {t.accent}; color: {t.accent_text};
  font-weight: 600; }}
QComboBox[quiet="true"] {{ border-color: {t.line_strong}; color: {t.text2}; }}
QComboBox::drop-down {{ border: 0; width: 30px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.line_strong}; border-radius: 6px;
  padding: 4px; outline: 0; selection-background-color: {t.sel}; selection-color: {t.sel_text}; }}
QComboBox QAbstractItemView::item {{ min-height: 28px; padding: 0 6px; border-radius: 4px; }}
QSpinBox, QDateTimeEdit {{ padding: 0 26px 0 2px; }}
QSpinBox::up-button, QSpinBox::down-button {{ subcontrol-origin: border; width: 24px; border: 0;
  background: transparent; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-button:hover, QSpinBox::down-button:hover {{ background: {t.hover}; border-radius: 4px; }}
QSpinBox::up-arrow, QSpinBox::down-arrow {{ image: none; width: 0; height: 0; }}
QTimeEdit {{ padding: 0 2px; }}
QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; border: 0; }}
QTimeEdit::up-arrow, QTimeEdit::down-arrow {{ image: none; width: 0; height: 0; }}
QDateTimeEdit::drop-down {{ subcontrol-origin: border; subcontrol-position: center right; border: 0; width: 30px; }}
QDateTimeEdit::down-arrow {{ image: none; width: 0; height: 0; }}
QCheckBox, QRadioButton {{ spacing: 8px; color: {t.text}; background: transparent; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.disabled}; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {t.control}; border-radius: 4px;
  background: {t.card}; }}
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate {{ background: {t.accent}; border-color: {t.accent}; }}
QCheckBox::indicator:disabled {{ background: {t.sunken}; border-color: {t.line_strong}; }}
QCheckBox[kbFocus="true"]::indicator {{ width: 14px; height: 14px; border: 2px solid {t.focus}; }}
QRadioButton::indicator {{ width: 16px; height: 16px; border: 1px solid {t.control}; border-radius: 9px;
  background: {t.card}; }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {t.accent}; border-radius: 9px;
  background: {t.card}; }}
QRadioButton::indicator:disabled {{ background: {t.sunken}; border-color: {t.line_strong}; }}
QRadioButton[kbFocus="true"]::indicator:unchecked {{ width: 14px; height: 14px; border: 2px solid {t.focus}; }}
QRadioButton[kbFocus="true"] {{ color: {t.accent_text}; }}
QCalendarWidget QWidget {{ background: {t.raised}; color: {t.text}; }}
QCalendarWidget QToolButton {{ border: 0; border-radius: 4px; padding: 4px 8px; font-weight: 600; }}
QCalendarWidget QToolButton:hover {{ background: {t.hover}; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {t.accent}; selection-color: {t.on_accent};
  outline: 0; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {t.disabled}; }}
"""


def _views(t: Tokens) -> str:
    return f"""
QTableView, QListView, QTreeView {{ background: transparent; border: 0; outline: 0;
  selection-background-color: {t.sel}; selection-color: {t.sel_text}; }}
QTextBrowser[help="true"] {{ background: transparent; border: 0; padding: 0; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{ background: transparent; border: 0; }}
"""
