"""The installed program moves credits and is killed, or runs several times at once; the provider's books judge it."""

from __future__ import annotations

import random
import shutil
import time

import pytest

from tests.cli.conftest import Program, simulated
from tests.e2e.test_kill_points import library

TARGETS = {"mspace": ("sub_account", "kisumu-branch"), "nextbyte": ("customer", "duka@mfano.example")}

__all__ = ["library"]  # the fixture


@pytest.fixture(scope="module")
def own_simulator(tmp_path_factory):
    with simulated(tmp_path_factory.mktemp("transfers")) as running:
        yield running


class Copies:
    """Desks that are made once: a key, an account, and nothing moved yet."""

    def __init__(self, folder, simulator, provider) -> None:
        self.simulator = simulator
        self.provider = provider
        self._folder = folder
        self._made = 0
        first = Program(folder / "first")
        first.key()
        first.account(simulator, provider)

    def another(self):
        """One more of them."""
        self._made += 1
        home = self._folder / f"desk-{self._made}"
        shutil.copytree(self._folder / "first", home)
        return Program(home)

    def booked(self):
        """How many top-ups the provider carried out."""
        return sum(entry["accepted"] for entry in self.simulator.received(self.provider, "top_up"))

    def asked(self):
        """How many it was asked for."""
        return len(self.simulator.received(self.provider, "top_up"))


def command(provider, *more):
    kind, child = TARGETS[provider]
    words = ("--account", provider, "--kind", kind, "--child", child, "--credits", "1", "--yes", "--by", "Asha")
    return ("topup", *words, *more)


def judged(copies, program, before):
    """What the next command says of a top-up whose program died, against what the provider did."""
    booked = copies.booked() - before
    done = program("ledger", "--json")
    assert done.code == 0, done
    states = [line["state"] for line in done.lines]
    assert booked <= 1, "moved twice"
    assert len(states) <= 1
    if not states:
        assert booked == 0, "moved, and no trace of it"
        return "nothing"
    allowed = {"done": {1}, "not_done": {0}, "refused": {0}, "unknown": {0, 1}}
    assert booked in allowed[states[0]], (states, booked)
    if states[0] == "unknown":
        asked = copies.asked()
        again = program(*command(copies.provider, "--again"))
        assert (again.code, "no known outcome" in again.err) == (1, True), again
        assert copies.asked() == asked
    return states[0]


def killed_at(copies, library, point):
    """Move credits until this sync of a file; whether it died there, and what is said of it."""
    program, before = copies.another(), copies.booked()
    env = dict(program.env)
    program.env |= {"LD_PRELOAD": str(library), "KILL_POINT": str(point)}
    process = program.start(*command(copies.provider))
    process.communicate(timeout=60)
    program.env = env
    assert process.returncode in (0, -9), process.returncode
    return process.returncode == -9, judged(copies, program, before)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("provider", sorted(TARGETS))
def test_killed_at_syncs_of_a_top_up(tmp_path, own_simulator, library, provider):
    copies = Copies(tmp_path, own_simulator, provider)
    found = [killed_at(copies, library, point) for point in (3, 5, 6, 7, 8)]
    assert [died for died, _ in found].count(True) >= 3
    assert "unknown" in {state for _, state in found}


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("provider", sorted(TARGETS))
def test_killed_at_every_sync_of_a_top_up(tmp_path, own_simulator, library, provider):
    copies = Copies(tmp_path, own_simulator, provider)
    said, point = [], 0
    while True:
        point += 1
        died, state = killed_at(copies, library, point)
        if not died:
            break
        said.append(state)
    assert state == "done"
    counts = {state: said.count(state) for state in sorted(set(said))}
    print(f"{provider}: {len(said)} kills: {counts}, 0 twice, 0 wrong")
    assert {"nothing", "not_done", "unknown"} <= set(said)


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("provider", sorted(TARGETS))
@pytest.mark.parametrize("kills", [3, pytest.param(100, marks=pytest.mark.slow)])
def test_killed_at_any_moment(tmp_path, own_simulator, provider, kills):
    copies = Copies(tmp_path, own_simulator, provider)
    chance = random.Random(f"{provider} {kills}")
    said, died = [], 0
    for number in range(kills):
        program, before, asked = copies.another(), copies.booked(), copies.asked()
        process = program.start(*command(provider))
        if number % 2:  # once the provider has it, in the next moments
            until = time.monotonic() + 30
            while copies.asked() == asked and process.poll() is None and time.monotonic() < until:
                time.sleep(0.002)  # noqa: TID251 - the other side is a program of its own
            time.sleep(chance.random() / 30)  # noqa: TID251 - the moment of the kill
        else:
            time.sleep(0.3 + chance.random())  # noqa: TID251 - the moment of the kill
        process.kill()
        process.communicate()
        died += process.returncode == -9
        said.append(judged(copies, program, before))
    counts = {state: said.count(state) for state in sorted(set(said))}
    print(f"{provider}: {died} of {kills} killed: {counts}, 0 twice, 0 wrong")


@pytest.mark.parametrize("provider", sorted(TARGETS))
def test_programs_that_are_started_at_once_move_once(tmp_path, own_simulator, provider):
    copies = Copies(tmp_path, own_simulator, provider)
    program, before = copies.another(), copies.asked()
    running = [program.start(*command(provider, "--json", *again)) for again in ((), ("--again",), ("--again",))]
    codes = []
    for process in running:
        process.communicate(timeout=60)
        codes.append(process.returncode)
    # Who starts after another has ended may mean it again; who waited for it does not.
    assert 1 <= codes.count(0) == copies.asked() - before
    done = program("ledger", "--json").lines
    assert len(done) == codes.count(0)
