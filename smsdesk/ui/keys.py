"""The keyboard map: written once, for the shortcuts themselves and for the page that lists them."""

from __future__ import annotations

from typing import Final, NamedTuple

from smsdesk.ui.tab import Action


class Key(NamedTuple):
    """Keys, what they do in words, and the action they ask for ("" for what Qt or a page does by itself)."""

    keys: str
    words: str
    action: str = ""


NEW: Final = "window.new"
OPEN: Final = "window.open"
NUMBERS: Final = "window.numbers"
SETTINGS: Final = "window.settings"
STOP: Final = "window.stop"
QUIT: Final = "window.quit"

KEYS: Final = (
    Key("Ctrl+1", "Open a page, in the order of the rail (Ctrl+1 to Ctrl+9)"),
    Key("Ctrl+0", "Settings", SETTINGS),
    Key("Ctrl+,", "Settings", SETTINGS),
    Key("Ctrl+N", "New message; a draft is kept", NEW),
    Key("Ctrl+O", "Open a list", OPEN),
    Key("Ctrl+V", "Paste numbers, under Recipients"),
    Key("Ctrl+Return", "The page's main button", Action.MAIN),
    Key("Ctrl+Enter", "The page's main button", Action.MAIN),
    Key("Alt+Left", "Previous person in the preview", Action.PREVIOUS),
    Key("Alt+Right", "Next person in the preview", Action.NEXT),
    Key("Ctrl+PgUp", "Previous step", Action.STEP_BACK),
    Key("Ctrl+PgDown", "Next step", Action.STEP_FORWARD),
    Key("F5", "Refresh this page", Action.REFRESH),
    Key("Shift+F5", "Check the balance of every account", Action.REFRESH_ALL),
    Key("Ctrl+F", "Search on this page; Esc clears, then leaves", Action.SEARCH),
    Key("Ctrl+E", "Save as CSV", Action.SAVE_CSV),
    Key("Ctrl+P", "Print a report or a statement", Action.PRINT),
    Key("Ctrl+C", "Copy the chosen rows of a list as text"),
    Key("Ctrl+A", "Choose all rows of a list"),
    Key("E", "In the Inbox's list: mark the conversation as done"),
    Key("Ctrl+Up", "In a list of rules: move the rule up; Ctrl+Down moves it down"),
    Key("Ctrl+Shift+H", "Show or hide numbers", NUMBERS),
    Key("F8", "Stop all sending at once; a strip goes on with it", STOP),
    Key("Pause", "Stop all sending at once; a strip goes on with it", STOP),
    Key("Esc", "Close what opened last; never discards text, never stops a batch"),
    Key("Ctrl+Q", "Quit", QUIT),
)

#: Shown once in the list, though two keys do it.
DOUBLES: Final = frozenset({"Ctrl+Enter", "Ctrl+,", "Pause"})
