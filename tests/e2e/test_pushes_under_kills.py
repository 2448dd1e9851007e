"""The installed receiver under duplicates, disorder, kills and restarts: what it answered with 2xx is kept, once."""

from __future__ import annotations

import asyncio
import collections
import json
import random
import sqlite3
import time
from contextlib import closing, suppress

import pytest

from tests.cli.conftest import Program
from tests.e2e.installed_receiver import Installed, free_port
from tests.webhook.pushing import FIELDS, dlr, exchange, inbound, subscription


def made_desk(folder):
    """A desk with two accounts whose providers push."""
    program = Program(folder)
    program.key()
    for provider, (fields, secrets) in FIELDS.items():
        program.json(
            *("account", "add", provider, "--provider", provider, "--secrets-stdin"),
            *("--base-url", "http://127.0.0.1:9/api"),
            *(word for key, value in fields.items() for word in ("--set", f"{key}={value}")),
            given=json.dumps(secrets),
        )
    return program


@pytest.fixture
def installed(tmp_path):
    installed = Installed(made_desk(tmp_path), free_port())
    installed.start()
    yield installed
    with suppress(ProcessLookupError):
        installed.process.kill()
    installed.process.stdout.close()
    installed.process.wait()


def pushes(callbacks, count, chance):
    """So many different pushes, as (key, url, method, bytes), each once to three times, in disorder."""
    short, office = callbacks["ndovubase"], callbacks["smsoffice"]
    different = []
    for n in range(count):
        kind = n % 4
        if kind < 2:
            said = inbound(str(10**19 + n), f"text {n}", mobile=f"2547220{n % 10_000:05d}")
            different.append((("message", n), short["inbound"], "POST", said))
        elif kind == 2:
            number, update = f"2547330{n:06d}"[:12], ("activation", "deactivation")[n // 4 % 2]
            said = subscription(
                update, mobile=number, subscriber_ref=str(n), timestamp=f"2026060112{n // 60 % 60:02d}{n % 60:02d}"
            )
            different.append((("subscription", n), short["subscription"], "POST", said))
        else:
            different.append(
                (("report", n), office["delivery"], "GET", dlr(f"m{n}", chance.choice(("100", "200", "300"))))
            )
    sent = [each for each in different for _ in range(chance.choice((1, 1, 2, 3)))]
    chance.shuffle(sent)
    return different, sent


@pytest.mark.parametrize(
    ("count", "kills"),
    [(2_000, 6), pytest.param(100_000, 60, marks=[pytest.mark.slow, pytest.mark.timeout(1800)])],
)
async def test_every_push_answered_with_2xx_is_stored_exactly_once(installed, count, kills):
    chance = random.Random(20260601)
    different, sent = pushes(installed.callbacks, count, chance)
    left = collections.deque(sent)
    answers = collections.defaultdict(set)
    tally = collections.Counter()
    killed_at = sorted(chance.sample(range(len(sent)), kills))

    async def provider():
        """Says what is next until it was taken, as providers do."""
        while left:
            key, url, method, said = left.popleft()
            while True:
                status, body = 0, b""
                with suppress(OSError, TimeoutError):
                    async with asyncio.timeout(10):
                        status, body = await exchange(url, method, said)
                tally[status] += 1
                if status == 200:
                    answers[key].add(body)
                    break
                assert status in (0, 500), status
                await asyncio.sleep(0.05)

    async def killer():
        for at in killed_at:
            while len(sent) - len(left) < at:
                await asyncio.sleep(0.005)
            installed.kill()
            await asyncio.to_thread(installed.start)

    before = installed.callbacks
    began = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for _ in range(16):
            group.create_task(provider())
        group.create_task(killer())
    spent = time.monotonic() - began
    assert installed.callbacks == before
    ended = installed.end()
    print(f"\n{len(sent):,} pushes of {count:,}, {kills} kills, {spent:.1f} s: {dict(tally)}; "
          f"ready after {max(installed.ready):.2f} s at most, ended in {ended:.2f} s")  # fmt: skip
    assert max(installed.ready) < 5
    assert ended < 5

    assert set(answers) == {key for key, *_ in different}
    assert all(len(bodies) == 1 for bodies in answers.values())  # copies got the reply of the first
    with closing(sqlite3.connect(installed.program.home / "desk" / "desk.db")) as desk:
        assert desk.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        kinds = dict(desk.execute("SELECT kind, count(*) FROM push GROUP BY kind").fetchall())
        assert kinds == {"message": count // 2, "subscription": count // 4, "report": count // 4}
        texts = [row[0] for row in desk.execute("SELECT text FROM incoming")]
        assert len(texts) == len(set(texts)) == count // 2
        # Every push whose connection or process died after the commit was said again: copies are more than said twice.
        assert desk.execute("SELECT sum(copies) FROM push").fetchone()[0] >= len(sent) - count
