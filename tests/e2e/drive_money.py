"""A top-up and a reply, done from outside on the demo desk: credits move once, and a conversation is answered.

    /usr/bin/python3 tests/e2e/drive_money.py PYTHON PICTURES

Prints a line of JSON with what the window said at each step; ends with 1 if a step did not come about.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from driver import Gui

CLIENT, CREDITS = "client1", 500
REPLY = "Asante Wanjiku. Risiti utapata leo jioni."


def main(python: str, pictures: str) -> dict:
    """Do it all; what was seen."""
    seen: dict = {}
    with Gui([python, "-m", "smsdesk", "--demo"], pictures) as gui:
        gui.find(timeout=60, identifier="nav.new")
        # The tree knows the clients.
        gui.click(gui.find(role="page tab", name="^Sub-accounts"))
        gui.find(identifier="tree", timeout=30)
        gui.find(name="clients and sub-users", timeout=30)
        gui.picture("subaccounts")
        # Top up, by the keyboard alone.
        gui.click(gui.find(role="page tab", name="^Top-ups"))
        account = gui.find(identifier="topup.account", timeout=30)
        gui.wait(lambda: gui.has(account, "FOCUSED"), 10, "the focus on the first field")
        gui.type("Mwa")
        gui.wait(lambda: "Mwangaza" in gui.text(account) or "Mwangaza" in account.get_name(), 10, "the account")
        gui.key("Tab")
        gui.type(CLIENT)
        gui.key("Tab")
        gui.key("ctrl+a")
        gui.type(str(CREDITS))
        gui.key("Tab")
        go = gui.find(identifier="topup.go", timeout=20)
        gui.wait(lambda: gui.enabled(gui.find(identifier="topup.go", timeout=1)), 30, "both balances, and the button")
        seen["button"] = go.get_name()
        gui.picture("topup")
        gui.key("ctrl+Return")
        ledger = gui.find(identifier="topup.ledger", timeout=30)
        gui.wait(lambda: gui.rows(ledger) > 0, 60, "the top-up in the list")
        gui.wait(lambda: "Done" in " ".join(gui.cell(ledger, 0, column) for column in range(5)), 60, "its outcome")
        seen["topups"] = gui.rows(ledger)
        seen["outcome"] = [gui.cell(ledger, 0, column) for column in range(5)]
        gui.picture("done")
        # Reply to the first conversation.
        gui.click(gui.find(role="page tab", name="^Inbox"))
        reply = gui.find(identifier="inbox.reply", timeout=30)
        gui.fill(reply, REPLY)
        gui.wait(lambda: gui.enabled(gui.find(identifier="inbox.send", timeout=1)), 10, "the button")
        gui.key("ctrl+Return")
        gui.wait(lambda: gui.text(gui.find(identifier="inbox.reply", timeout=1)) == "", 20, "an empty reply again")
        gui.picture("reply")
        # It is a message like any other.
        gui.key("ctrl+2")
        batches = gui.find(identifier="outbox.batches", timeout=30)
        seen["reply"] = gui.wait(lambda: gui.row_named(batches, "Reply"), 30, "the reply in the outbox").get_name()
        gui.picture("outbox")
    return seen


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
