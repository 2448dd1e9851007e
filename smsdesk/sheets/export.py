"""Lists written for a spreadsheet program: whatever the cells hold, it computes none and changes no number."""

from __future__ import annotations

import csv
import io
import os
import re
import secrets
from contextlib import suppress
from decimal import Decimal
from pathlib import Path, PureWindowsPath
from typing import IO, TYPE_CHECKING, Final

from smsdesk.core.errors import BadInput
from smsdesk.sheets.guard import guarded
from smsdesk.sheets.workbook import WorkbookWriter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import TracebackType
    from typing import Self, TypeAlias

    #: Numbers that are added up are numbers; phone numbers and ids are texts. None is an empty cell.
    Cell: TypeAlias = str | int | Decimal | None

#: A file with one of these names is a device on Windows, whatever its ending.
_DEVICES: Final = re.compile(r"(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³]|CONIN\$|CONOUT\$)", re.IGNORECASE)
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class CsvWriter:
    """CSV in UTF-8 that Excel opens as text; a cell that begins like a formula gets an apostrophe before it."""

    def __init__(self, file: IO[bytes], headings: Sequence[str]) -> None:
        self._text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="", write_through=True)
        self._writer = csv.writer(self._text)
        self.add([headings])

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write these rows."""
        self._writer.writerows([_safe(cell) for cell in row] for row in rows)

    def finish(self) -> None:
        """Write what is still held back."""
        self._text.flush()

    def drop(self) -> None:
        """Write nothing more, also where it is not finished."""
        with suppress(OSError, ValueError):
            self._text.detach()


WRITERS: Final[dict[str, type[CsvWriter | WorkbookWriter]]] = {".csv": CsvWriter, ".xlsx": WorkbookWriter}


class Export:
    """A list on its way into a file, CSV or a workbook by its ending: `with Export(path, headings) as out: out.add(…)`.

    The file is there whole after the block, readable by its owner alone, or not at all. Raises `BadInput`:
    `export.kind` for another ending, `export.name` for the name of a device, `export.exists` unless `overwrite`, and
    `list.unwritten`.
    """

    def __init__(self, path: Path, headings: Sequence[str], *, overwrite: bool = False) -> None:
        kind = WRITERS.get(path.suffix.casefold())
        if kind is None:
            raise BadInput("export.kind", path=path.name)
        if _DEVICES.fullmatch(PureWindowsPath(path.name).name.partition(".")[0].strip()):
            raise BadInput("export.name", path=path.name)
        if not overwrite and os.path.lexists(path):
            raise BadInput("export.exists", path=path.name)
        self._path, self._overwrite = path, overwrite
        self._part = path.with_name(f".{secrets.token_hex(8)}.part")
        self.rows = 0
        try:
            self._file = os.fdopen(os.open(self._part, _NEW, 0o600), "wb")
        except OSError as error:
            raise self._unwritten(error) from error
        self._writer = kind(self._file, headings)

    def add(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Write these rows. Raises `BadInput` with `list.unwritten`."""
        try:
            self._writer.add(rows)
        except OSError as error:
            raise self._unwritten(error) from error
        self.rows += len(rows)

    def finish(self) -> None:
        """Put the file in its place, on the disk. Raises `BadInput`; then there is none."""
        try:
            self._writer.finish()
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._put_in_place()
        except OSError as error:
            raise self._unwritten(error) from error
        finally:
            self.drop()

    def drop(self) -> None:
        """Leave nothing behind; a file that is in its place stays."""
        self._writer.drop()
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._part.unlink()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is None:
            self.finish()
        else:
            self.drop()

    def _put_in_place(self) -> None:
        if self._overwrite:
            self._part.replace(self._path)
            return
        try:
            # Unlike a rename this fails where a file has come to be there meanwhile.
            os.link(self._part, self._path)
        except FileExistsError as error:
            raise BadInput("export.exists", path=self._path.name) from error
        except OSError:  # a file system without links
            if os.path.lexists(self._path):
                raise BadInput("export.exists", path=self._path.name) from None
            self._part.replace(self._path)

    def _unwritten(self, error: OSError) -> BadInput:
        return BadInput("list.unwritten", path=self._path.name, detail=error.strerror or str(error))


def write_rows(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a CSV file in place of what may be there, whole or not at all. Raises `BadInput` as `Export` does."""
    with Export(path, headings, overwrite=True) as out:
        out.add(list(rows))


def _safe(cell: Cell) -> str:
    if cell is None:
        return ""
    if not isinstance(cell, str):
        return f"{Decimal(cell):f}"
    return guarded(cell)
