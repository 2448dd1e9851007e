"""The command line as a whole: reads it, runs one command, and turns whatever ends it into words and a code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from smsdesk import __version__
from smsdesk.cli import (
    accounts,
    backup,
    codes,
    doctor,
    export,
    inbox,
    jobs,
    keys,
    lists,
    money,
    receive,
    sending,
    simulate,
)
from smsdesk.cli.command import Commands, Parser
from smsdesk.core.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Sequence

ABOUT: Final = (
    "Send many personal SMS from a list, and see what happened to every one. Without a command it opens the window; "
    "--demo opens it on a throw-away desk that talks to a simulator."
)


def parser() -> Parser:
    """Everything that can be said."""
    whole = Parser(prog="smsdesk", description=ABOUT)
    whole.add_argument("--version", action="version", version=f"smsdesk {__version__}")
    whole.add_argument("--json", action="store_true", help="answer in JSON, on any command")
    commands = Commands(whole, "COMMAND")
    for group in (accounts, lists, sending, jobs, inbox, money, export, backup, keys, receive, simulate, doctor):
        group.offer(commands)
    return whole


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code. Ends the program by itself after `--help` and bad usage."""
    arguments = parser().read(argv)

    import asyncio

    from smsdesk.cli.console import Console
    from smsdesk.host.process import guard

    guard()
    console = Console(arguments.json)
    try:
        code: int = asyncio.run(arguments.run(arguments, console))
    except DeskError as error:
        console.explain(error)
        code = codes.of_error(error)
    except KeyboardInterrupt:
        console.say("Interrupted. What was queued stays queued.")
        code = codes.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - our own bug: no traceback for people, it is in the log
        console.say(
            f"smsdesk failed in its own code ({type(error).__name__}). What was queued stays queued, and nothing is "
            "sent twice. Look at `smsdesk jobs`, and report what the log says."
        )
        code = codes.FAILED
    console.flush()
    return max(code, codes.FAILED) if console.failed else code
