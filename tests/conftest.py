"""What every test may rely on and is held to: no traces of the tester's desk, no stray log, thread or task.

Warnings and connections beyond this computer are failures by the settings in pyproject.toml.
"""

from __future__ import annotations

import asyncio
import fnmatch
import logging
import os
import shutil
import threading
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

#: How long a thread that is ending may take, in seconds.
THREAD_GRACE = 3.0

#: What asyncio's and the window's loop call the threads of their own executor.
LOOP_THREADS = ("asyncio_", "smsdesk-worker")


def pytest_addoption(parser: pytest.Parser) -> None:
    """The two switches of the check script."""
    parser.addoption("--slow", action="store_true", help="run the long version of the proofs as well")
    parser.addoption("--skips-fail", action="store_true", help="a skipped test is a failure")


def pytest_configure(config: pytest.Config) -> None:
    """The mark of a test that makes the program warn."""
    config.addinivalue_line("markers", "logs(*texts): the test logs these at WARNING or above (wildcards allowed)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, and say so, what this machine or this run has no means for."""
    slow = pytest.mark.skip(reason="the long version of a proof: add --slow")
    display = pytest.mark.skip(reason="needs a screen and xdotool: .ci/run brings them")
    screen = "DISPLAY" in os.environ and os.environ.get("QT_QPA_PLATFORM") == "xcb" and shutil.which("xdotool")
    for item in items:
        if "slow" in item.keywords and not config.getoption("--slow"):
            item.add_marker(slow)
        if "display" in item.keywords and not screen:
            item.add_marker(display)
        if isinstance(item, pytest.Function) and asyncio.iscoroutinefunction(item.obj):
            item.fixturenames.insert(_first_of_its_own(item), "no_stray_task")


def _first_of_its_own(item: pytest.Function) -> int:
    """Where the fixtures begin that are made for this test alone; those before it may be what a loop stands on."""
    known = item._fixtureinfo.name2fixturedefs
    shared = [name not in known or known[name][-1].scope != "function" for name in item.fixturenames]
    return shared.index(False) if False in shared else len(shared)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With --skips-fail a run that left something out has failed."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if session.config.getoption("--skips-fail") and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def no_desk_of_the_tester(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A test that forgets to say where its desk is does not find the tester's."""
    for name in ("SMSDESK_DATABASE_URL", "SMSDESK_KEY_FILE", "SMSDESK_LOG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SMSDESK_HOME", str(tmp_path_factory.getbasetemp() / "nowhere" / "desk"))


class _Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whatever is logged at WARNING or above is marked (`@pytest.mark.logs("the lane * paused")`), or fails."""
    kept = _Kept()
    logging.getLogger().addHandler(kept)
    yield
    logging.getLogger().removeHandler(kept)
    expected = [text for mark in request.node.iter_markers("logs") for text in mark.args]
    unseen = [text for text in expected if not any(fnmatch.fnmatchcase(said, f"*{text}*") for said in kept.said)]
    stray = [said for said in kept.said if not any(fnmatch.fnmatchcase(said, f"*{text}*") for text in expected)]
    assert not stray, f"logged, but not expected: {stray}"
    assert not unseen, f"expected in the log, but not said: {unseen}"


@pytest.fixture(autouse=True)
def no_stray_thread() -> Iterator[None]:
    """A test ends the threads that it started."""
    before = set(threading.enumerate())
    yield
    # The threads of a loop's own executor end with the loop, after this.
    now = (thread for thread in threading.enumerate() if not thread.name.startswith(LOOP_THREADS))
    started = [thread for thread in now if thread not in before]
    for thread in started:
        thread.join(THREAD_GRACE / len(started))
    left = [thread.name for thread in started if thread.is_alive()]
    assert not left, f"threads left behind: {left}"


@pytest.fixture
async def no_stray_task() -> AsyncIterator[None]:
    """A coroutine test ends the tasks that it started; asked for by every one of them."""
    before = asyncio.all_tasks()
    yield
    await asyncio.sleep(0)
    left = [task for task in asyncio.all_tasks() - before if task is not asyncio.current_task()]
    assert not left, f"tasks left behind: {left}"
