"""`simulate`: the providers' own side, alone on loopback."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from smsdesk.cli import codes

if TYPE_CHECKING:
    import argparse

    from smsdesk.cli.command import Commands
    from smsdesk.cli.console import Console


def offer(commands: Commands) -> None:
    """Offer the command."""
    simulate = commands.offer(
        "simulate", "Run the simulated providers on this computer until interrupted; always answers in JSON.", _simulate
    )
    simulate.add_argument("--port", type=int, default=0, metavar="P", help="the port; 0, as usual, picks a free one")


async def _simulate(arguments: argparse.Namespace, console: Console) -> int:
    import asyncio

    from smsdesk.cli.engine import interruptible
    from smsdesk.services.tasks import Tasks

    tasks = Tasks()
    with interruptible() as interrupt:
        serving = tasks.start(_served(arguments.port), "simulator")
        waiting = tasks.start(interrupt.wait(), "interrupt")
        await asyncio.wait((serving, waiting), return_when=asyncio.FIRST_COMPLETED)
        error: Exception | None = serving.result() if serving.done() else None
        await tasks.close()
    if isinstance(error, BrokenPipeError):
        console.gone = True
        return codes.DONE
    if isinstance(error, OSError | OverflowError):
        why = os.strerror(error.errno).lower() if isinstance(error, OSError) and error.errno else str(error).rstrip(".")
        console.say(f"Nothing was started. Port {arguments.port} cannot be used: {why}. Choose another.")
        return codes.USAGE
    return codes.INTERRUPTED


async def _served(port: int) -> Exception | None:
    """What kept it from listening, or from being heard; the world's doing, so no entry in the log."""
    from smsdesk.simulator import serve

    try:
        await serve(port, sys.stdout)
    except (OSError, OverflowError) as error:
        return error
    return None
