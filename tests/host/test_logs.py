"""The log: whole lines, no secret, nothing that acts, and the errors that nobody caught."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import stat
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from smsdesk.core.redact import DOTS, Redactor
from smsdesk.core.secret import Secret
from smsdesk.host import logs as module
from smsdesk.host.logs import Logs
from tests import capabilities

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from smsdesk.host.paths import Home
    from tests.host.conftest import Beside

CANARY = "Siri-Kubwa/2026"


@pytest.fixture
def redactor() -> Redactor:
    redactor = Redactor()
    redactor.add(Secret(CANARY))
    return redactor


@pytest.fixture
def logs(home: Home, redactor: Redactor) -> Iterator[Logs]:
    logs = Logs(home.logs, redactor, {"SMSDESK_LOG": "debug"})
    logs.start()
    yield logs
    logs.stop()


def records(folder: Path) -> list[dict[str, Any]]:
    data = "".join(path.read_text() for path in sorted(folder.glob("*.jsonl")))
    assert data.endswith("\n") or not data
    return [json.loads(line) for line in data.split("\n")[:-1]]


def test_one_record_is_one_line_without_secrets(home: Home, logs: Logs) -> None:
    log = logging.getLogger("smsdesk.tests")
    log.info("GET /send/%s/254722000000", CANARY)
    log.info("%s", base64.b64encode(f"amina:{CANARY}".encode()).decode())
    log.info('from\n{"level": "forged"}\x1b[2J\u202e')
    said = [each["text"] for each in records(home.logs)]
    assert said[0] == f"GET /send/{DOTS}/254722000000"
    assert DOTS in said[1]
    assert said[2] == 'from␊{"level": "forged"}␛[2J<U+202E>'
    assert CANARY not in "".join(path.read_text() for path in home.logs.iterdir())


@pytest.mark.logs("it failed")
def test_an_error_is_written_without_secrets_and_without_variables(home: Home, logs: Logs) -> None:
    in_a_variable = "a value that no log may show"
    try:
        int(f"could not sign in with {CANARY}, {len(in_a_variable)}")
    except ValueError:
        logging.getLogger("smsdesk.tests").exception("it failed")
    (record,) = records(home.logs)
    assert record["level"] == "error"
    assert f"could not sign in with {DOTS}, 28" in record["error"]
    assert record["error"].startswith("Traceback")
    assert CANARY not in json.dumps(record)
    assert in_a_variable not in json.dumps(record)


@pytest.mark.logs("httpx: odd")
def test_http_libraries_stay_quiet_even_at_debug(home: Home, logs: Logs) -> None:
    for name in ("httpx", "httpcore.http11", "hpack.table", "keyring.backend", "jeepney.io"):
        logging.getLogger(name).info("GET https://sms.example/%s", CANARY)
        logging.getLogger(name).debug("headers")
    assert records(home.logs) == []
    logging.getLogger("httpx").warning("odd")
    assert len(records(home.logs)) == 1


@pytest.mark.logs("smsdesk.tests: c")
@pytest.mark.parametrize(("word", "count"), [("debug", 3), ("info", 2), ("WARNING", 1), ("", 2)])
def test_the_level_is_chosen_in_words(home: Home, redactor: Redactor, word: str, count: int) -> None:
    logs = Logs(home.logs, redactor, {"SMSDESK_LOG": word})
    logs.start()
    log = logging.getLogger("smsdesk.tests")
    log.debug("a")
    log.info("b")
    log.warning("c")
    logs.stop()
    assert len(records(home.logs)) == count


@pytest.mark.logs("SMSDESK_LOG is 'loud'")
def test_a_level_that_is_none_is_said(home: Home, redactor: Redactor) -> None:
    logs = Logs(home.logs, redactor, {"SMSDESK_LOG": "loud"})
    logs.start()
    logs.stop()
    (said,) = records(home.logs)
    assert "debug, info or warning" in said["text"]


def test_everything_is_put_back(home: Home, redactor: Redactor) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook, logging.getLogger().level)
    handlers = list(logging.getLogger().handlers)
    logs = Logs(home.logs, redactor, {})
    logs.start()
    logs.stop()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook, logging.getLogger().level) == before
    assert logging.getLogger().handlers == handlers


@capabilities.modes
def test_the_files_are_for_their_owner_alone(home: Home, logs: Logs) -> None:
    logging.getLogger("smsdesk").info("a")
    for path in home.logs.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_old_days_are_deleted_and_a_day_has_an_end(
    home: Home, redactor: Redactor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in range(1, 29):
        (home.logs / f"2020-01-{day:02d}.jsonl").write_text("")
        (home.logs / f"2020-02-{day:02d}.jsonl").write_text("")
    monkeypatch.setattr(module, "DAY_LIMIT", 1000)
    logs = Logs(home.logs, redactor, {})
    logs.start()
    for _ in range(50):
        logging.getLogger("smsdesk").info("x" * 100)
    logs.stop()
    days = sorted(home.logs.glob("*.jsonl"))
    assert len(days) == module.DAYS_KEPT
    assert days[-1].stat().st_size < 1200
    assert records(home.logs)[-1]["text"] == "the log of this day is full"


def test_a_disk_that_takes_nothing_does_not_stop_the_program(
    home: Home, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.os, "write", full)
    logging.getLogger("smsdesk").info("a")
    monkeypatch.undo()
    logging.getLogger("smsdesk").info("b")
    assert [each["text"] for each in records(home.logs)] == ["b"]


@pytest.mark.logs("Exception in callback*fail")
async def test_what_the_loop_and_its_lost_tasks_raise_is_written(home: Home, logs: Logs) -> None:
    loop = asyncio.get_running_loop()
    logs.watch(loop)

    def fail() -> None:
        raise RuntimeError(CANARY)

    loop.call_soon(fail)
    await asyncio.sleep(0.01)
    loop.set_exception_handler(None)
    # asyncio's own text names the handle, whose repr names the function
    (record,) = [each for each in records(home.logs) if each["level"] == "error"]
    assert f"RuntimeError: {DOTS}" in record["error"]


PROGRAM = """
import sys, threading
from pathlib import Path
from smsdesk.core.redact import Redactor
from smsdesk.core.secret import Secret
from smsdesk.host.logs import Logs
from smsdesk.host.process import guard
guard()
redactor = Redactor()
secret = Secret("Siri-Kubwa/" + "2026")
redactor.add(secret)
logs = Logs(Path(sys.argv[1]), redactor, {})
logs.start()
class Broken:
    def __del__(self): raise ValueError("gone " + secret.reveal())
def fail(): raise ValueError("with " + secret.reveal())
what = sys.argv[2]
held = secret.reveal()
if what == "main": fail()
if what == "thread":
    thread = threading.Thread(target=fail); thread.start(); thread.join()
if what == "unraisable":
    Broken()
if what == "crash":
    import faulthandler; faulthandler._sigsegv()
"""


@pytest.mark.parametrize(
    ("what", "code", "text"), [("main", 1, "with"), ("thread", 0, "with"), ("unraisable", 0, "gone")]
)
def test_errors_that_nobody_caught_are_written_without_secrets(
    home: Home, beside: Beside, what: str, code: int, text: str
) -> None:
    program = beside(PROGRAM, home.logs, what)
    out, errors = program.communicate(timeout=30)
    assert program.returncode == code
    (record,) = records(home.logs)
    assert f"ValueError: {text} {DOTS}" in record["error"]
    assert CANARY not in out + errors + json.dumps(record)
    if what == "main":
        assert f"ValueError: with {DOTS}" in errors


@pytest.mark.skipif(sys.platform != "linux", reason="looks at Linux's limits")
def test_a_crash_leaves_no_memory_and_no_secret(home: Home, beside: Beside) -> None:
    program = beside(PROGRAM, home.logs, "crash")
    out, errors = program.communicate(timeout=30)
    assert program.returncode == -11
    crash = (home.logs / "crash.log").read_text()
    assert "Segmentation fault" in crash
    assert CANARY not in out + errors + crash
    assert not [path for path in home.folder.rglob("core*") if path.is_file()]


@pytest.mark.skipif(sys.platform != "linux", reason="looks at Linux's limits")
def test_a_guarded_process_dumps_nothing_and_writes_for_its_owner(beside: Beside) -> None:
    program = """
import ctypes, os, resource
from smsdesk.host.process import guard
guard()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), oct(os.umask(0)))
"""
    out, _ = beside(program).communicate(timeout=30)
    assert out.strip() == "(0, 0) 0 0o77"


def test_two_programs_write_whole_lines_to_one_file(home: Home, beside: Beside) -> None:
    program = """
import logging, sys
from pathlib import Path
from smsdesk.core.redact import Redactor
from smsdesk.host.logs import Logs
Logs(Path(sys.argv[1]), Redactor(), {}).start()
for number in range(300):
    logging.getLogger("smsdesk").info("%s", sys.argv[2] * 500)
"""
    for each in [beside(program, home.logs, letter) for letter in "ab"]:
        each.communicate(timeout=30)
    said = [each["text"] for each in records(home.logs)]
    assert sorted(said) == ["a" * 500] * 300 + ["b" * 500] * 300
