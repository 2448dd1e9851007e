"""Killed at every sync of a file, one after another: the disk's own steps are the points where a promise can break.

The program is the installed one. A `sitecustomize` that only these tests put on its path counts the syncs: SQLite's,
through a library that stands before the C library's, where a compiler is there to make it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter

import pytest

from tests.cli.conftest import NUMBERS, Program, simulated

TAKEN = {"accepted", "enroute", "delivered"}
WIDTH = {"mspace": 2, "nextbyte": 4, "smsoffice": 1, "ndovubase": 2}

#: Ends the process at the n-th sync, before or after it is done; n and which come from the environment.
SOURCE = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

static atomic_int count;

static int count_down(int (*work)(int), int file) {
    const char *point = getenv("KILL_POINT");
    int now = atomic_fetch_add(&count, 1) + 1;
    int at = point ? atoi(point) : 0;
    if (at && now * 2 - 1 == at) kill(getpid(), SIGKILL);
    int answer = work(file);
    if (at && now * 2 == at) kill(getpid(), SIGKILL);
    return answer;
}

int fsync(int file) { return count_down((int (*)(int))dlsym(RTLD_NEXT, "fsync"), file); }
int fdatasync(int file) { return count_down((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"), file); }
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """The counting library."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("needs a C compiler on Linux")
    folder = tmp_path_factory.mktemp("library")
    (folder / "count.c").write_text(SOURCE)
    made = folder / "count.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", made, folder / "count.c", "-ldl"], check=True)
    return made


@pytest.fixture(scope="module")
def own_simulator(tmp_path_factory):
    with simulated(tmp_path_factory.mktemp("points")) as running:
        yield running


def kill_at(program, library, point):
    """Run the engine until it reaches this point; whether it died there."""
    env = dict(program.env)
    program.env |= {"LD_PRELOAD": str(library), "KILL_POINT": str(point)}
    try:
        process = program.start("run", "--until-empty")
        process.communicate(timeout=60)
    finally:
        program.env = env
    assert process.returncode in (0, 1, 3, -9)
    return process.returncode == -9


def tried(tmp_path, simulator, library, provider, points, mark):
    """One desk, killed at each of these points in turn with a batch in flight, then brought to its end."""
    program = Program(tmp_path)
    program.key()
    program.account(simulator, provider)
    rows = 10 * len(points) + 6
    path = tmp_path / "list.csv"
    path.write_text("N,Phone\n" + "\n".join(f"{n},{NUMBERS[provider]}{n % 1000:03d}" for n in range(rows)) + "\n")
    program.json(
        *("send", "--account", provider, "--file", path, "--text", mark + " {n}", "--keep-duplicates"),
        *("--queue-only", "--yes"),
    )
    kills = 0
    for point in points:
        kills += kill_at(program, library, point)
        program("account", "resume", provider)
    program("run", "--until-empty", timeout=300)
    messages = program.messages()
    arrived = Counter(entry["text"] for entry in simulator.received(provider) if entry["text"].startswith(mark + " "))
    states = Counter(message["state"] for message in messages)
    assert len(messages) == rows, "lost"
    assert max(arrived.values()) == 1, "sent twice"
    assert set(states) <= TAKEN | {"rejected", "unknown"}, states
    assert states["unknown"] <= kills * WIDTH[provider]
    for message in messages:
        if message["state"] in TAKEN:
            assert arrived[message["text"]] == 1, message
    print(f"{provider}: {kills} kills, {rows} messages, {states['unknown']} unknown, 0 doubles, 0 lost")
    return kills


def test_killed_at_syncs_of_one_run(tmp_path, own_simulator, library):
    points = [7, 24, 29, 34]
    assert tried(tmp_path, own_simulator, library, "mspace", points, "quick") == 4


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("provider", sorted(WIDTH))
def test_killed_at_every_sync_of_a_run(tmp_path, own_simulator, library, provider):
    assert tried(tmp_path, own_simulator, library, provider, range(1, 81), f"points {provider}") >= 75
