"""Desks in a folder of their own, and programs that run beside the test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from smsdesk.host.paths import Home, open_home

if TYPE_CHECKING:
    from pathlib import Path

Beside = Callable[..., "subprocess.Popen[str]"]


class StillClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    """`open_home` sets the umask of the process; the next test starts with the usual one."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return open_home(tmp_path / "desk")


@pytest.fixture
def beside() -> Iterator[Beside]:
    """Starts a Python program beside the test; it says what it has to say on standard output, line by line."""
    started: list[subprocess.Popen[str]] = []

    def start(program: str, *arguments: object, env: dict[str, str] | None = None) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-X", "dev", "-X", "utf8", "-c", program, *map(str, arguments)],
            stdout=subprocess.PIPE,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, **(env or {})},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()
