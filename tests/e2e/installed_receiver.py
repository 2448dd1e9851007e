"""`smsdesk receive`, installed, on a port that stays the same over its lives."""

from __future__ import annotations

import json
import random
import signal
import socket
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Program

LOOPBACK = "127.0.0.1"


def free_port():
    """A port that nobody uses, and that no caller gets by itself while the receiver is between two lives."""
    for port in random.Random().sample(range(10_000, 32_000), 100):
        with socket.socket() as probe, suppress(OSError):
            probe.bind((LOOPBACK, port))
            return port
    raise AssertionError("no port is free")


class Installed:
    """`smsdesk receive` in a process of its own, in as many lives as it takes."""

    def __init__(self, program: Program, port: int, *more: str) -> None:
        self.program = program
        self.port = port
        self.more = more
        self.process = None
        self.first = None
        self.ready = []

    def start(self) -> None:
        began = time.monotonic()
        with (self.program.home / "said").open("w+", encoding="utf-8") as said:
            self.process = self.program.start("receive", "--port", self.port, *self.more, stderr=said)
            line = self.process.stdout.readline()
            said.seek(0)
            assert line, said.read()
        self.first = json.loads(line)
        self.ready.append(time.monotonic() - began)
        # Nobody reads the rest: the events must not hold it up.

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.stdout.close()
        self.process.wait()

    def end(self) -> float:
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(10) == 130  # although nobody has read what it said
        return time.monotonic() - began

    @property
    def callbacks(self):
        return self.first["callbacks"]
