"""A list is opened as by a double-click and lands on the page Send: `opened.py LIST PICTURES`, for Debian's Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2] / "tests" / "e2e")]

from driver import Atspi, Gui  # noqa: E402 - it lies beside this file where this is run


class Opened(Gui):
    """A window that the desktop has opened, by itself."""

    def __init__(self, path: str, pictures: str) -> None:
        self.pictures = pictures
        self.process = None
        subprocess.run(["gio", "open", path], check=True)
        self.app = self.wait(self._find_app, 60, "the program on the accessibility bus")
        self.app.set_cache_mask(Atspi.Cache.NONE)

    def _find_app(self) -> Atspi.Accessible | None:
        desktop = Atspi.get_desktop(0)
        apps = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
        return next((app for app in apps if app is not None and "smsdesk" in app.get_name()), None)


def main(path: str, pictures: str) -> None:
    """Open it, look at it, close it."""
    gui = Opened(path, pictures)
    try:
        gui.find(timeout=60, name=Path(path).name)
        gui.wait(lambda: gui.enabled(gui.find(identifier="send.next", timeout=1)), 60, "a list with people")
    finally:
        gui.picture("opened")
    gui.key("ctrl+q")


if __name__ == "__main__":
    main(*sys.argv[1:])
