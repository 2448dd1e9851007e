"""The simulator alone, for the command line: what it listens on, then what it receives, as JSON Lines."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, TextIO

from smsdesk.simulator.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from smsdesk.simulator.ledger import Entry


async def serve(
    port: int, out: TextIO, *, now: Callable[[], datetime] | None = None, ledger_file: Path | None = None
) -> None:
    """Run the four providers on one loopback port (0 picks one) until cancelled.

    The first line on `out` is `{"listening", "providers", "credentials"}`; each further line is one entry of the
    ledger. Every line is flushed. Raises OSError where the port cannot be had.
    """

    def say(document: dict[str, Any]) -> None:
        # ASCII, so that no code page changes a character on the way.
        out.write(json.dumps(document) + "\n")
        out.flush()

    def received(entry: Entry) -> None:
        say(entry.as_json())

    simulator = Simulator(now=now, ledger_file=ledger_file)
    try:
        await simulator.start(port)
        say(
            {
                "listening": simulator.address,
                "providers": {key: simulator.base_url(key) for key in simulator.sides},
                "credentials": {key: simulator.credentials(key) for key in simulator.sides},
            }
        )
        simulator.listen(received)
        await asyncio.get_running_loop().create_future()
    finally:
        await simulator.stop()
