"""The first start: from an empty desk to the first message that a provider took, as somebody who has read nothing.

    /usr/bin/python3 tests/e2e/drive_first.py PYTHON ACCOUNT PICTURES

ACCOUNT is JSON: the address of a simulated Mspace, user name, password and sender. The first half is done with the
mouse, the second by the keyboard alone. Prints a line of JSON with what the window said at each step; ends with 1 if a
step did not come about.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from driver import Gui

NUMBER = "0712 345 678"
TEXT = "Habari, hii ni jaribio la kwanza."


def main(python: str, given: str, pictures: str) -> dict:
    """Do it all; what was seen."""
    account = json.loads(given)
    seen: dict = {}
    began = time.monotonic()
    with Gui([python, "-m", "smsdesk"], pictures) as gui:
        # Welcome
        add = gui.find(identifier="welcome.add", timeout=30)
        gui.picture("welcome")
        gui.click(add)
        # The account: the first provider is chosen already
        name = gui.find(identifier="account.name")
        gui.wait(lambda: gui.has(name, "FOCUSED"), 10, "the focus on the first field")
        gui.picture("account")
        gui.fill(name, "Office")
        gui.fill(gui.find(identifier="account.username"), account["username"])
        password = gui.find(identifier="account.password")
        gui.click(password)
        gui.wait(lambda: gui.has(password, "FOCUSED"), 10, "the focus on the password")
        seen["password"] = password.get_role_name()
        gui.type(account["password"])
        gui.fill(gui.find(identifier="account.address"), account["address"])
        gui.fill(gui.find(identifier="account.sender"), account["sender"])
        save = gui.find(identifier="account.save")
        seen["save before the test"] = gui.enabled(save)
        gui.click(gui.find(identifier="account.test"))
        gui.wait(lambda: gui.enabled(gui.find(identifier="account.save", timeout=1)), 20, "a sign-in that was tested")
        gui.picture("signed-in")
        seen["signed in"] = gui.find(name=r"^Signed in\.").get_name()
        gui.click(gui.find(identifier="account.save"))
        # Recipients, from here on by the keyboard alone
        gui.find(identifier="nav.new", timeout=20)
        gui.picture("send")
        source = gui.find(identifier="send.source.file")
        gui.wait(lambda: gui.has(source, "FOCUSED"), 10, "the focus on where the list comes from")
        gui.key("Right")
        gui.key("Tab")
        gui.wait(
            lambda: gui.has(gui.find(identifier="send.paste", timeout=1), "FOCUSED"), 10, "the focus on the numbers"
        )
        gui.type(NUMBER)
        gui.wait(lambda: gui.enabled(gui.find(identifier="send.next", timeout=1)), 20, "a number that counts")
        gui.picture("recipients")
        gui.key("ctrl+Return")
        # Message
        text = gui.find(identifier="send.text", timeout=20)
        gui.wait(lambda: gui.has(text, "FOCUSED"), 10, "the focus on the message")
        gui.type(TEXT)
        gui.wait(lambda: gui.enabled(gui.find(identifier="send.next", timeout=1)), 20, "a text that can be checked")
        gui.picture("message")
        gui.key("ctrl+Return")
        # Check
        go = gui.find(identifier="send.go", timeout=20)
        gui.wait(lambda: gui.enabled(gui.find(identifier="send.go", timeout=1)), 10, "the button, a second later")
        seen["button"] = go.get_name()
        gui.picture("check")
        gui.key("ctrl+Return")
        gui.find(identifier="send.undo", timeout=10)
        # Send
        table = gui.find(identifier="progress.messages", timeout=30)
        gui.wait(lambda: gui.rows(table) == 1 and "Sent" in gui.cell(table, 0, 2), 30, "the message that was taken")
        seen["message"] = [gui.cell(table, 0, column) for column in range(3)]
        seen["seconds"] = round(time.monotonic() - began)
        gui.picture("sent")
    return seen


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
