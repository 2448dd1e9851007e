"""Drives a window from outside, as a person with a screen reader would: finds by name and identifier, clicks, types.

It needs Debian's own Python (python3-gi), a screen, a window manager and the accessibility bus, so the tests run it as
a program of its own. It imports nothing of smsdesk.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
import warnings
from contextlib import suppress

import gi

gi.require_version("Atspi", "2.0")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from gi.repository import Atspi

#: These are never walked into: a table of a million rows answers by row and column.
LEAVES = ("table", "tree table", "tree", "list")


class Gui:
    """A program on the screen, until the `with` ends; what goes wrong in it leaves `failed.png` among the pictures."""

    def __init__(self, argv, pictures, env=None, timeout=60):
        self.pictures = pictures
        self.process = None
        settings = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", **(env or {})}
        self.process = subprocess.Popen(argv, env=settings)
        try:
            self.app = self.wait(self._find_app, timeout, "the program on the accessibility bus")
            # This driver runs no event loop, so nothing would refresh what is remembered.
            self.app.set_cache_mask(Atspi.Cache.NONE)
            self.wait(lambda: any(self.has(each, "ACTIVE") for each in self.windows()), timeout, "an active window")
        except BaseException:
            self.close()
            raise

    def _find_app(self):
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(number)
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    # -- waiting: for a condition, never for a time

    def wait(self, condition, timeout=15, what="a condition"):
        end = time.monotonic() + timeout
        while True:
            if self.process is not None and self.process.poll() is not None:
                raise RuntimeError(f"the program ended with {self.process.returncode}")
            found = None
            with suppress(Exception):  # an object may go between two calls
                found = condition()
            if found:
                return found
            if time.monotonic() > end:
                raise TimeoutError(f"gave up waiting for {what}")
            time.sleep(0.05)  # noqa: TID251 - another program is looked at, nothing tells when it is there

    # -- looking

    def windows(self):
        return [self.app.get_child_at_index(number) for number in range(self.app.get_child_count())]

    def walk(self, node=None):
        node = node or self.app
        yield node
        if node.get_role_name() in LEAVES:
            return
        for number in range(node.get_child_count()):
            child = node.get_child_at_index(number)
            if child is not None:
                yield from self.walk(child)

    @staticmethod
    def has(node, state):
        return node.get_state_set().contains(getattr(Atspi.StateType, state))

    def all(self, *, identifier=None, name=None, role=None, showing=True):
        found = []
        for node in self.walk():
            with suppress(Exception):
                if identifier and not ("." + node.get_accessible_id()).endswith("." + identifier):
                    continue
                if name is not None and not re.search(name, node.get_name()):
                    continue
                if role and node.get_role_name() != role:
                    continue
                if showing and not self.has(node, "SHOWING"):
                    continue
                found.append(node)
        return found

    def find(self, timeout=15, **what):
        return self.wait(lambda: self.all(**what)[:1], timeout, str(what))[0]

    @staticmethod
    def text(node):
        return node.get_text(0, node.get_character_count()) if "Text" in node.get_interfaces() else node.get_name()

    def enabled(self, node):
        return self.has(node, "ENABLED") and self.has(node, "SENSITIVE")

    # -- hands

    def _do(self, *words):
        subprocess.run(["xdotool", *map(str, words)], check=True)

    def click(self, node):
        where = node.get_extents(Atspi.CoordType.SCREEN)
        self._do("mousemove", round(where.x + where.width / 2), round(where.y + where.height / 2))
        self._do("click", 1)

    def type(self, text):
        self._do("type", "--delay", 8, "--", text)

    def key(self, combination):
        self._do("key", "--clearmodifiers", combination)

    def fill(self, node, text):
        self.click(node)
        self.wait(lambda: self.has(node, "FOCUSED"), 10, "the focus")
        self.key("ctrl+a")
        self.type(text)
        self.wait(lambda: self.text(node) == text, 15, f"{text!r} in the field")

    # -- tables

    @staticmethod
    def rows(table):
        return table.get_n_rows()

    @staticmethod
    def cell(table, row, column):
        return table.get_accessible_at(row, column).get_name()

    @staticmethod
    def row_named(rows, word):
        """The first of the first rows of a list whose name holds this word; None if there is none."""
        count = min(6, rows.get_child_count())
        found = (rows.get_child_at_index(number) for number in range(count))
        return next((row for row in found if word in row.get_name()), None)

    # -- eyes

    def picture(self, name):
        subprocess.run(["import", "-window", "root", f"{self.pictures}/{name}.png"], check=True)

    def __enter__(self):
        return self

    def __exit__(self, failed, *_):
        try:
            if failed:
                self.picture("failed")
        finally:
            self.close()

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(45)
        except subprocess.TimeoutExpired:
            self.process.kill()
