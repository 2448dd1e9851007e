"""The installed receiver killed before and after each sync of a file, while pushes come in."""

from __future__ import annotations

import asyncio
import collections
import json
import sqlite3
from contextlib import closing, suppress

import pytest

from tests.e2e.installed_receiver import free_port
from tests.e2e.test_kill_points import library
from tests.e2e.test_pushes_under_kills import made_desk
from tests.webhook.pushing import exchange, inbound

__all__ = ["library"]  # the fixture

#: So many pushes are said to one life at most; each costs a sync or two.
SAID = 30


async def say(url, number):
    """The answer to one push: its status, 0 for none."""
    with suppress(OSError, TimeoutError):
        async with asyncio.timeout(10):
            return await exchange(url, "POST", inbound(str(number), f"text {number}"))
    return 0, b""


def one_life(program, port, urls, answers, numbers, library=None, point=0):
    """Start, push until it dies or all is said, end; whether it was killed."""
    env = dict(program.env)
    if point:
        program.env |= {"LD_PRELOAD": str(library), "KILL_POINT": str(point)}
    try:
        process = program.start("receive", "--port", port)
    finally:
        program.env = env
    line = process.stdout.readline()
    if line:
        urls.append(json.loads(line)["callbacks"]["ndovubase"]["inbound"])
        for number in numbers:
            status, body = asyncio.run(say(urls[-1], number))
            assert status in (0, 200, 500)
            if status == 200:
                answers[number].add(body)
            if status == 0:
                break
    process.terminate()
    _, said = process.communicate(timeout=30)
    assert process.returncode in (130, -9, -15), said
    return process.returncode == -9


@pytest.mark.parametrize(
    "points",
    [[5, 12, 21], pytest.param(list(range(1, 61)), marks=[pytest.mark.slow, pytest.mark.timeout(900)])],
    ids=["some", "all"],
)
def test_killed_at_each_sync_nothing_that_was_answered_is_lost_or_doubled(tmp_path, library, points):
    program, port, urls = made_desk(tmp_path), free_port(), []
    answers = collections.defaultdict(set)
    said = 0
    kills = 0
    for point in points:
        # What had no answer in the last life is said again, and then what is new.
        open_ones = [number for number in range(said) if number not in answers]
        kills += one_life(program, port, urls, answers, [*open_ones, *range(said, said + SAID)], library, point)
        said += SAID
    one_life(program, port, urls, answers, range(said))
    assert kills == len(points)
    assert len(set(urls)) == 1
    assert set(answers) == set(range(said))
    assert all(len(bodies) == 1 for bodies in answers.values())
    with closing(sqlite3.connect(program.home / "desk" / "desk.db")) as desk:
        assert desk.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        texts = [row[0] for row in desk.execute("SELECT text FROM incoming")]
    assert sorted(texts) == sorted(f"text {number}" for number in range(said))
    print(f"{kills} kills, {said} pushes: 0 lost, 0 doubled")
