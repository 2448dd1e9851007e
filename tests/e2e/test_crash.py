"""The promise itself: killed at any instant and started again, nothing goes out twice and nothing is lost."""

from __future__ import annotations

import random
import time
from collections import Counter

import pytest

from tests.cli.conftest import NUMBERS, Program, simulated

WIDTH = {"mspace": 2, "nextbyte": 4, "smsoffice": 1, "ndovubase": 2}
TAKEN = {"accepted", "enroute", "delivered"}


@pytest.fixture(scope="module")
def own_simulator(tmp_path_factory):
    with simulated(tmp_path_factory.mktemp("crash")) as running:
        yield running


@pytest.mark.timeout(900)
@pytest.mark.parametrize("provider", sorted(WIDTH))
@pytest.mark.parametrize("kills", [4, pytest.param(75, marks=pytest.mark.slow)])
def test_killed_while_sending(tmp_path, own_simulator, provider, kills):
    program = Program(tmp_path)
    program.key()
    program.account(own_simulator, provider)
    rows = 60 + 20 * kills
    path = tmp_path / "list.csv"
    mark = f"{provider}{kills}"
    lines = [f"{n},{NUMBERS[provider]}{n % 1000:03d}" for n in range(rows)]
    path.write_text("N,Phone\n" + "\n".join(lines) + "\n")
    queued = program.json(
        *("send", "--account", provider, "--file", path, "--text", mark + " {n}", "--keep-duplicates"),
        *("--queue-only", "--yes"),
    )
    assert queued["queued"] == rows
    chance = random.Random(f"{provider} {kills}")
    for _ in range(kills):
        before = len(own_simulator.received(provider))
        process = program.start("run")
        until = time.monotonic() + 30
        # once it sends, at any moment of the next third of a second
        while len(own_simulator.received(provider)) == before and time.monotonic() < until:
            time.sleep(0.01)  # noqa: TID251 - the other side is a program of its own
        time.sleep(chance.random() / 3)  # noqa: TID251 - the moment of the kill
        process.kill()
        process.communicate()
    final = program("run", "--until-empty", "--json", timeout=300)
    messages = program.messages()
    arrived = Counter(
        entry["text"] for entry in own_simulator.received(provider) if entry["text"].startswith(mark + " ")
    )
    states = Counter(message["state"] for message in messages)
    assert len(messages) == rows, "lost"
    assert max(arrived.values()) == 1, "sent twice"
    assert set(states) <= TAKEN | {"rejected", "unknown"}, (states, final)
    assert states["unknown"] <= kills * WIDTH[provider]
    for message in messages:
        received = arrived[message["text"]]
        if message["state"] in TAKEN:
            assert received == 1, message
        assert message["attempts"] == 1 or message["state"] != "unknown"
