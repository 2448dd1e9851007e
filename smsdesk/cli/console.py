"""Where a command's answer goes: one JSON document or JSON Lines, or a table; words for people on standard error."""

from __future__ import annotations

import errno
import io
import json
import os
import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TextIO

from smsdesk.core.redact import visible

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterator, Mapping, Sequence

    from smsdesk.core.errors import DeskError

#: A table's columns are as wide as the widest cell of so many rows; then rows go out as they come.
MEASURED: Final = 100
WIDEST: Final = 60
#: Nobody reads any more; Windows says EINVAL.
GONE: Final = (errno.EPIPE, errno.EINVAL) if os.name == "nt" else (errno.EPIPE,)


class Column(NamedTuple):
    """A column of a table: its heading, and what of a row stands in it."""

    heading: str
    cell: Callable[[Mapping[str, Any]], object]


def column(heading: str, key: str) -> Column:
    """The column of one key."""
    return Column(heading, lambda row: row[key])


class Console:
    """Standard output for the answer, standard error for everything else.

    A reader that goes away (`| head`) ends the answer quietly; `gone` says so. `failed`: the answer could not be
    written for another reason, such as a full disk, which was said.
    """

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self.gone = False
        self.failed = False
        self._out = _plain(sys.stdout)
        self._err = _plain(sys.stderr)
        self._progress = ""

    # -- the answer

    def document(self, value: object, words: str) -> None:
        """One JSON document, or the same in words."""
        if self.as_json:
            self.record(value)
        else:
            self.write(words)

    def write(self, words: str) -> None:
        """A line of the answer in words."""
        self._clear()
        self._write(visible(words, keep="\n\t") + "\n")
        self.flush()

    def table(self, rows: Sequence[Mapping[str, Any]], columns: Sequence[Column], none: str) -> None:
        """One JSON array, or a table; `none` is said where there are no rows."""
        if self.as_json:
            self.record(rows)
        else:
            self._head(rows, columns, none)
            self.flush()

    async def stream(self, rows: AsyncIterable[Mapping[str, Any]], columns: Sequence[Column], none: str) -> None:
        """JSON Lines, or a table whose rows go out as they come: a million of them need no more memory than ten."""
        first: list[Mapping[str, Any]] = []
        widths: list[int] | None = None
        async for row in rows:
            if self.as_json:
                self._write(_json(row) + "\n")
            elif widths is not None:
                self._row(row, columns, widths)
            else:
                first.append(row)
                if len(first) == MEASURED:
                    widths = self._head(first, columns, none)
            if self.gone:
                return
        if not self.as_json and widths is None:
            self._head(first, columns, none)
        self.flush()

    def record(self, value: object) -> None:
        """One line of JSON, flushed, whatever was asked for."""
        self._write(_json(value) + "\n")
        self.flush()

    # -- words for people

    def say(self, text: str) -> None:
        """A line on standard error."""
        self._clear()
        self._tell(visible(text, keep="\n\t") + "\n")

    def explain(self, error: DeskError) -> None:
        """An error in its three sentences."""
        self.say(str(error))

    @property
    def watched(self) -> bool:
        """Whether a person looks at standard error, so that progress is worth showing."""
        return self._err.isatty()

    def progress(self, text: str) -> None:
        """Show how far things are, in one line that the next one replaces; only on a terminal."""
        if self.watched and text != self._progress:
            self._tell("\r\x1b[K" + visible(text))
            self._progress = text

    def can_ask(self) -> bool:
        """Whether there is a person to ask."""
        return sys.stdin is not None and sys.stdin.isatty() and self.watched

    def ask(self, question: str) -> bool:
        """Whether a person says yes."""
        self._clear()
        with _interruptible():
            self._tell(visible(question) + " [y/N] ")
            return sys.stdin.readline().strip().casefold() in {"y", "yes"}

    def ask_word(self, question: str) -> str:
        """What a person types."""
        self._clear()
        with _interruptible():
            self._tell(visible(question) + " ")
            return sys.stdin.readline().strip()

    def ask_secret(self, question: str) -> str:
        """What a person types unseen."""
        import getpass

        self._clear()
        with _interruptible():
            return getpass.getpass(visible(question))

    # -- inside

    def flush(self) -> None:
        """See everything on its way."""
        self._try(self._out.flush)

    def _head(self, rows: Sequence[Mapping[str, Any]], columns: Sequence[Column], none: str) -> list[int]:
        if not rows:
            self._write(none + "\n")
            return []
        cells = [_cells(row, columns) for row in rows]
        widths = [max(len(each.heading), *(len(line[place]) for line in cells)) for place, each in enumerate(columns)]
        for line in ([each.heading.upper() for each in columns], *cells):
            self._line(line, widths)
        return widths

    def _row(self, row: Mapping[str, Any], columns: Sequence[Column], widths: Sequence[int]) -> None:
        self._line(_cells(row, columns), widths)

    def _line(self, cells: Sequence[str], widths: Sequence[int]) -> None:
        text = "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        self._write(text.rstrip() + "\n")

    def _clear(self) -> None:
        if self._progress:
            self._progress = ""
            self._tell("\r\x1b[K")

    def _write(self, text: str) -> None:
        self._try(lambda: self._out.write(text))

    def _tell(self, text: str) -> None:
        try:
            self._err.write(text)
            self._err.flush()
        except OSError:
            self._err = _nowhere()

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except OSError as error:
            self.gone = True
            # What Python would still flush at its end must not fail either.
            self._out = _nowhere()
            if sys.stdout is not None:
                os.dup2(self._out.fileno(), sys.stdout.fileno())
            if error.errno not in GONE:
                self.failed = True
                self.say(f"The answer could not be written: {error.strerror or error}. What was done stays done.")


@contextmanager
def _interruptible() -> Iterator[None]:
    """While a person is asked nothing else runs, so Ctrl+C ends the asking at once."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _json(value: object) -> str:
    # ASCII, so that no locale, code page or pipe can change a character.
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def _cells(row: Mapping[str, Any], columns: Sequence[Column]) -> list[str]:
    """A row's cells; long texts are cut but in the last one: nothing stands behind it, and it often says why."""
    last = columns[-1]
    return [_cell(each.cell(row), None if each is last else WIDEST) for each in columns]


def _cell(value: object, widest: int | None) -> str:
    if value is None:
        return "–"
    if isinstance(value, dict):
        return ", ".join(f"{key} {count}" for key, count in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(str(each) for each in value)
    text = visible(str(value))
    return text if widest is None or len(text) <= widest else text[: widest - 1] + "…"


def _plain(stream: TextIO | None) -> TextIO:
    """The stream, never failing for a character that its code page lacks; nowhere in a program without a console."""
    if stream is None:
        return _nowhere()
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")
    return stream


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - it lives as long as the program
