"""The providers' side in a thread of this process, so that a test can let it misbehave, and commands run without a
process of their own."""

from __future__ import annotations

import asyncio
import json
import threading
from contextlib import contextmanager

from smsdesk.cli import program
from smsdesk.core.secret import Secret
from smsdesk.desk import open_desk
from smsdesk.services.accounts import AccountForm
from smsdesk.simulator import Simulator
from tests.cli.conftest import SECRETS, Done


class Side:
    """The simulator, quiet; its answers come from a loop in a thread of its own."""

    def __init__(self, simulator, loop) -> None:
        self.simulator = simulator
        self.base_urls = {key: simulator.base_url(key) for key in simulator.sides}
        self.credentials = {key: simulator.credentials(key) for key in simulator.sides}
        self._loop = loop

    def fault(self, provider, fault, **details):
        """Let this go wrong with the next call."""
        self._loop.call_soon_threadsafe(lambda: self.simulator.fault(provider, fault, **details))

    def moves(self):
        """The top-ups and deductions that were received whole."""
        return [each for each in self.simulator.ledger if each.operation in ("top_up", "deduct")]

    def held(self, provider, name=None):
        """What an account, or a child of it, holds."""
        account = next(iter(self.simulator.sides[provider].accounts.values()))
        return (account if name is None else account.children[name]).balance


@contextmanager
def serving():
    """The providers' side while the block lasts."""
    ready, stop, made = threading.Event(), asyncio.Event(), []

    async def serve():
        async with Simulator(quiet=True) as simulator:
            made.extend((simulator, asyncio.get_running_loop()))
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),), name="simulator")
    thread.start()
    assert ready.wait(30)
    try:
        yield Side(*made)
    finally:
        made[1].call_soon_threadsafe(stop.set)
        thread.join(30)


class Here:
    """Commands on one desk, run in this process."""

    def __init__(self, capsys) -> None:
        self._capsys = capsys

    def __call__(self, *arguments) -> Done:
        """Run a command to its end."""
        self._capsys.readouterr()
        try:
            code = program.main([str(word) for word in arguments])
        except SystemExit as end:
            code = end.code
        out, err = self._capsys.readouterr()
        return Done(code, out, err)

    def json(self, *arguments, code=0):
        """The one document of a command that ends with this code."""
        done = self(*arguments, "--json")
        assert done.code == code, done
        return done.document

    def account(self, side, provider, name=None, **fields):
        """Store an account with the simulated provider."""
        given = {**side.credentials[provider], **fields}
        secrets = {key: Secret(given.pop(key)) for key in SECRETS & given.keys()}
        form = AccountForm(name or provider, provider, side.base_urls[provider], given, secrets)

        async def add():
            async with open_desk() as desk:
                await desk.accounts.add(form)

        asyncio.run(add())

    def lines(self, *arguments):
        """The JSON Lines of a command that goes well."""
        done = self(*arguments, "--json")
        assert done.code == 0, done
        return [json.loads(line) for line in done.out.splitlines()]
