"""The main job, done from outside on the demo desk: a spreadsheet is opened, a message written, checked, and sent.

    /usr/bin/python3 tests/e2e/drive_demo.py PYTHON LIST PICTURES

Prints a line of JSON with what the window said at each step; ends with 1 if a step did not come about.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from driver import Gui

TEXT = "Habari {parent}, salio la ada ya {student} ni TZS {balance}."


def number(words: str) -> int:
    """The first number in some words."""
    return int(re.search(r"\d[\d,]*", words)[0].replace(",", ""))


def main(python: str, path: str, pictures: str) -> dict:
    """Do it all; what was seen."""
    seen: dict = {}
    with Gui([python, "-m", "smsdesk", "--demo"], pictures) as gui:
        gui.find(timeout=60, identifier="nav.new")
        # Recipients
        gui.key("ctrl+o")
        gui.find(role="dialog", timeout=20)
        gui.type(path)
        gui.key("Return")
        go_on = gui.find(timeout=60, identifier="send.next")
        gui.wait(lambda: gui.enabled(gui.find(identifier="send.next", timeout=1)), 60, "a list with people")
        gui.picture("recipients")
        gui.click(go_on)
        # Message
        gui.fill(gui.find(identifier="send.text"), TEXT)
        gui.wait(lambda: gui.enabled(gui.find(identifier="send.next", timeout=1)), 60, "a text that can be checked")
        gui.picture("message")
        gui.key("ctrl+Return")
        # Check
        field = gui.find(identifier="send.confirm", timeout=60)
        go = gui.find(identifier="send.go")
        people = number(go.get_name())
        seen["people"] = people
        gui.picture("check")
        gui.wait(lambda: not gui.enabled(go), 5, "a button that is off until the number is typed")
        gui.fill(field, str(people))
        gui.wait(lambda: gui.enabled(gui.find(identifier="send.go", timeout=1)), 10, "the button")
        gui.key("ctrl+Return")
        gui.find(identifier="send.undo", timeout=10)
        # Send
        gui.find(identifier="progress.pause", timeout=30)
        table = gui.find(identifier="progress.messages")
        gui.wait(lambda: gui.rows(table) > 0, 60, "messages on their way")
        gui.picture("send")
        gui.find(identifier=["progress.rest", "progress.new"][1], timeout=180)
        # Outbox
        gui.key("ctrl+2")
        batches = gui.find(identifier="outbox.batches", timeout=30)
        ours = gui.wait(lambda: gui.row_named(batches, "recipients"), 30, "the batch in the list")
        gui.click(ours)
        messages = gui.find(identifier="outbox.messages", timeout=30)
        gui.wait(lambda: gui.rows(messages) >= people, 60, "every message in the list")
        gui.wait(lambda: not gui.all(identifier="outbox.filter.waiting"), 240, "the last message")
        seen["rows"] = gui.rows(messages)
        seen["first"] = [gui.cell(messages, 0, column) for column in range(3)]
        # The providers' reports come by themselves.
        delivered = gui.find(identifier="outbox.filter.delivered")
        gui.wait(lambda: number(delivered.get_name()) > people // 2, 120, "delivery reports")
        seen["delivered"] = number(delivered.get_name())
        gui.picture("outbox")
    return seen


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
