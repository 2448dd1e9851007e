"""The log: one JSON record to a line, no secret and nothing that acts in it; errors that nobody caught go there too."""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import sys
import threading
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from smsdesk.core.clock import stamp
from smsdesk.core.redact import visible
from smsdesk.host import files

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping
    from pathlib import Path
    from types import TracebackType

    from smsdesk.core.redact import Redactor

LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}

#: These write whole addresses and headers below WARNING.
TALKATIVE: Final = ("httpx", "httpcore", "hpack", "jeepney", "keyring")

DAYS_KEPT: Final = 30
DAY_LIMIT: Final = 20 * 1024 * 1024

log = logging.getLogger("smsdesk")


class DayFile(logging.Handler):
    """Writes each record as one line to the file of its day (UTC), mode 0600; several programs may write to one file.

    A day's file stops at 20 MB, with a line that says so; files older than the last 30 are deleted.
    """

    def __init__(self, folder: Path, redactor: Redactor) -> None:
        super().__init__()
        self._folder = folder
        self._redactor = redactor
        self._day = ""
        self._handle: int | None = None
        self._full = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; where the disk does not take it, the program goes on."""
        try:
            moment = datetime.fromtimestamp(record.created, UTC)
            with suppress(OSError):
                self._write(moment.strftime("%Y-%m-%d"), self.line(record, moment))
        except Exception:  # noqa: BLE001 - a record that cannot be written must not stop what it tells of
            self.handleError(record)

    def line(self, record: logging.LogRecord, moment: datetime) -> bytes:
        """The record as JSON, without secrets, with control characters as signs."""
        said = {
            "at": stamp(moment),
            "level": record.levelname.lower(),
            "from": record.name,
            "pid": record.process,
            "text": visible(self._redactor.clean(record.getMessage())),
        }
        if record.exc_info and record.exc_info[1] is not None:
            said["error"] = told(record.exc_info[1], self._redactor)
        return json.dumps(said, ensure_ascii=False).encode(errors="backslashreplace") + b"\n"

    def close(self) -> None:
        """Close the file."""
        self.acquire()
        try:
            if self._handle is not None:
                os.close(self._handle)
            self._handle = None
        finally:
            self.release()
        super().close()

    def _write(self, day: str, line: bytes) -> None:
        if day != self._day or self._handle is None:
            self._turn(day)
        if self._handle is None or self._full:
            return
        if os.fstat(self._handle).st_size + len(line) > DAY_LIMIT:
            self._full = True
            line = b'{"level": "warning", "text": "the log of this day is full"}\n'
        # One call on an appending handle: whole lines, also from several programs.
        with files.appending(self._handle):
            os.write(self._handle, line)

    def _turn(self, day: str) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        self._handle = os.open(self._folder / f"{day}.jsonl", files.APPEND, 0o600)
        self._day, self._full = day, False
        for old in sorted(self._folder.glob("????-??-??.jsonl"))[:-DAYS_KEPT]:
            with suppress(OSError):
                old.unlink()


def told(error: BaseException, redactor: Redactor) -> str:
    """The error with where it came from, without the values of any variable and without secrets."""
    lines = traceback.TracebackException.from_exception(error, capture_locals=False).format()
    return visible(redactor.clean("".join(lines)), keep="\n\t")


class Logs:
    """The log of one process, from `start` to `stop`."""

    def __init__(self, folder: Path, redactor: Redactor, environ: Mapping[str, str] = os.environ) -> None:
        self._folder = folder
        self._redactor = redactor
        self._level = environ.get("SMSDESK_LOG", "").lower() or "info"
        self._handler = DayFile(folder, redactor)

    def start(self) -> None:
        """Take over the root logger, the errors that nobody caught, and the crash file."""
        root = logging.getLogger()
        self._before = root.level, sys.excepthook, threading.excepthook, sys.unraisablehook
        root.addHandler(self._handler)
        root.setLevel(LEVELS.get(self._level, logging.INFO))
        for name in TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        if self._level not in LEVELS:
            log.warning("SMSDESK_LOG is %r; it can be debug, info or warning", self._level)
        handle = os.open(self._folder / "crash.log", files.APPEND, 0o600)
        self._crash = os.fdopen(handle, "wb")
        faulthandler.enable(self._crash)  # it writes where each thread was, never what it held

    def stop(self) -> None:
        """Put everything back as it was and close the files."""
        root = logging.getLogger()
        root.removeHandler(self._handler)
        level, sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        root.setLevel(level)
        faulthandler.disable()
        self._crash.close()
        self._handler.close()

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Log what the loop's callbacks and lost tasks raise."""
        loop.set_exception_handler(self._in_loop)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("stopped by an error that nobody caught", exc_info=error)
        if sys.stderr is not None:
            sys.stderr.write(told(error, self._redactor))

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            name = args.thread.name if args.thread else "?"
            log.error("the thread %s ended by an error that nobody caught", name, exc_info=args.exc_value)

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        # What object it was is not written: its repr may be anything.
        log.error("%s", args.err_msg or "an error that could not be raised", exc_info=args.exc_value)

    def _in_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        log.error("%s", context.get("message", "an error in the loop"), exc_info=context.get("exception"))
