"""The keyboard map: written once, for the shortcuts themselves and for the page that lists them."""

from __future__ import annotations

from typing import Final, NamedTuple

from smsdesk.core.phrase import phrase
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
HELP: Final = "window.help"
STOP: Final = "window.stop"
QUIT: Final = "window.quit"

KEYS: Final = (
    Key("Ctrl+1", phrase("Open a page, in the order of the rail (Ctrl+1 to Ctrl+9)")),
    Key("Ctrl+0", phrase("Settings"), SETTINGS),
    Key("Ctrl+,", phrase("Settings"), SETTINGS),
    Key("Ctrl+N", phrase("New message; a draft is kept"), NEW),
    Key("Ctrl+O", phrase("Open a list"), OPEN),
    Key("Ctrl+V", phrase("Paste numbers, under Recipients")),
    Key("Ctrl+Return", phrase("The page's main button"), Action.MAIN),
    Key("Ctrl+Enter", phrase("The page's main button"), Action.MAIN),
    Key("Alt+Left", phrase("Previous person in the preview"), Action.PREVIOUS),
    Key("Alt+Right", phrase("Next person in the preview"), Action.NEXT),
    Key("Ctrl+PgUp", phrase("Previous step"), Action.STEP_BACK),
    Key("Ctrl+PgDown", phrase("Next step"), Action.STEP_FORWARD),
    Key("F5", phrase("Refresh this page"), Action.REFRESH),
    Key("Shift+F5", phrase("Check the balance of every account"), Action.REFRESH_ALL),
    Key("Ctrl+F", phrase("Search on this page; Esc clears, then leaves"), Action.SEARCH),
    Key("Ctrl+E", phrase("Save as CSV"), Action.SAVE_CSV),
    Key("Ctrl+P", phrase("Print a report or a statement"), Action.PRINT),
    Key("Ctrl+C", phrase("Copy the chosen rows of a list as text")),
    Key("Ctrl+A", phrase("Choose all rows of a list")),
    Key("E", phrase("In the Inbox's list: mark the conversation as done")),
    Key("Ctrl+Up", phrase("In a list of rules: move the rule up; Ctrl+Down moves it down")),
    Key("Ctrl+Shift+H", phrase("Show or hide numbers"), NUMBERS),
    Key("F8", phrase("Stop all sending at once; a strip goes on with it"), STOP),
    Key("Pause", phrase("Stop all sending at once; a strip goes on with it"), STOP),
    Key("Esc", phrase("Close what opened last; never discards text, never stops a batch")),
    Key("F1", phrase("Help for this page"), HELP),
    Key("Ctrl+Q", phrase("Quit"), QUIT),
)

#: Shown once in the list, though two keys do it.
DOUBLES: Final = frozenset({"Ctrl+Enter", "Ctrl+,", "Pause"})
