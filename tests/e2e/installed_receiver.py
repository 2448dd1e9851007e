"""`smsdesk receive`, installed, on a port that stays the same over its lives."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Program

LOOPBACK = "127.0.0.1"


def free_port():
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return probe.getsockname()[1]


class Installed:
    """`smsdesk receive` in a process of its own, in as many lives as it takes."""

    def __init__(self, program: Program, port: int) -> None:
        self.program = program
        self.port = port
        self.process = None
        self.first = None
        self.ready = []

    def start(self) -> None:
        began = time.monotonic()
        self.process = self.program.start("receive", "--port", self.port, stderr=subprocess.DEVNULL)
        self.first = json.loads(self.process.stdout.readline())
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
