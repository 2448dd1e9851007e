"""`send` and `run`: what is ordered here, or was queued before, goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from smsdesk.cli import codes
from smsdesk.cli.command import opened

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console
    from smsdesk.cli.engine import Engine
    from smsdesk.core.state import State
    from smsdesk.desk import Desk

#: Why a row is left out at the queueing.
LEFT_OUT: Final = ("duplicate", "opted_out", "repeat", "problem")


def offer(commands: Commands) -> None:
    """Offer the commands."""
    run = commands.offer("run", "Send whatever is queued, of all accounts.", _run)
    run.add_argument("--until-empty", action="store_true", help="end when nothing is left to do by itself")


# -- run


async def _run(arguments: argparse.Namespace, console: Console) -> int:
    from smsdesk.cli.engine import Engine, Moved, interruptible

    async with opened(console) as desk:
        began = desk.clock.monotonic()
        with interruptible() as interrupt:
            engine, moved = Engine(desk, console, "run", interrupt), Moved(desk)
            await moved.begin()
            await engine.everything(moved, for_ever=not arguments.until_empty)
            states = await moved.count(engine.why)
            await _say_why(desk, console, engine)
        document = {
            "queued": sum(states.values()),
            "skipped": dict.fromkeys(LEFT_OUT, 0),
            "states": {str(state): count for state, count in states.items()},
            "seconds": round(desk.clock.monotonic() - began, 3),
        }
        console.document(document, _told(states))
    return codes.of_states(states, left=bool(engine.why), interrupted=engine.interrupted)


async def _say_why(desk: Desk, console: Console, engine: Engine) -> None:
    """Which lanes paused themselves, and why."""
    names = {account.id: account.name for account in await desk.accounts.all()}
    for account, why in engine.why.items():
        name = names.get(account, "An account")
        console.say(
            f"{name} stopped by itself: {why.rstrip('.')}. Its messages stay queued. When the cause is gone: "
            f"`smsdesk account resume {name!r}`, then `smsdesk run --until-empty`."
        )


def _told(states: Mapping[State, int]) -> str:
    return ", ".join(f"{count:,} {state}" for state, count in states.items()) + "." if states else "Nothing was sent."
