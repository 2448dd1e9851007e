"""Lists: opened and checked off the loop's thread, in a process of their own when they are very long."""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from smsdesk.core.errors import BadInput, DeskError
from smsdesk.core.paste import find_numbers
from smsdesk.core.personalise import Template, placeholder_keys
from smsdesk.core.phrase import phrase
from smsdesk.core.preview import DUPLICATE, Check, CheckedRow, Duplicates, Plan
from smsdesk.services.lists import Examined, ListRequest, OpenedList
from smsdesk.sheets.columns import name_column, number_column
from smsdesk.sheets.files import BOOKS, open_list
from smsdesk.sheets.package import unpacked_size
from smsdesk.sheets.sheet import Row, Sheet

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator
    from multiprocessing.connection import Connection
    from pathlib import Path


#: Rows that travel together.
CHUNK: Final = 2_000
#: Ready rows that a check keeps for the preview, and problem rows for the table.
KEPT: Final = 500
#: Lists larger than this are checked in a process of their own, so that the window keeps all of this one.
LONG: Final = 8 * 1024 * 1024
#: Kinds of workbook whose extent nothing tells beforehand.
UNTOLD: Final = (".ods", ".xlsb", ".xls")
#: So are workbooks that unfold to more than this.
LONG_UNPACKED: Final = 16 * 1024 * 1024
#: What that process may take, in bytes of memory and in seconds without a sign of life.
MOST_MEMORY: Final = 1024 * 1024 * 1024
LONGEST: Final = 60
MEMORY_WORDS: Final = phrase("reading it takes more memory than a list should")
#: Rows that the picture of a list shows.
SHOWN: Final = 20


#: What is done with a list, piece by piece; a function of this module, so that a process of its own can do it too.
Work = Callable[[ListRequest], "Iterator[Any]"]
Event = float | list[CheckedRow] | Examined


class Imports:
    """Opens and checks lists; every verb can be cancelled, and then nothing of it goes on."""

    async def open(self, request: ListRequest) -> OpenedList:
        """What a list is. Raises `BadInput` with `list.*`."""
        async with aclosing(self._events(request, _look)) as events:
            async for event in events:
                return cast("OpenedList", event)
        raise RuntimeError("a list was opened without a result")

    async def examine(self, request: ListRequest, progress: Callable[[float], None] | None = None) -> Examined:
        """Check every row; `progress` is told the share that is done (0 to 1) on the loop's thread.

        Raises `BadInput`: `list.*`, `list.no_number_column` where nobody said it and no column shows it, `text.*`.
        """
        result: Examined | None = None
        async with aclosing(self._events(request, _check)) as events:
            async for event in events:
                if isinstance(event, Examined):
                    result = event
                elif isinstance(event, float) and progress is not None:
                    progress(event)
        if result is None:
            raise RuntimeError("a check ended without a result")
        return result

    async def rows(self, request: ListRequest) -> AsyncGenerator[list[CheckedRow], None]:
        """Every checked row in order, left-out ones too, some thousands at a time. Raises as `examine`.

        Whoever may stop before the end reads it inside `aclosing`: what reads the list is ended there and then.
        """
        async with aclosing(self._events(request, _check_with_rows)) as events:
            async for event in events:
                if isinstance(event, list):
                    yield event

    async def cells(
        self, request: ListRequest, progress: Callable[[float], None] | None = None
    ) -> AsyncGenerator[list[tuple[CheckedRow, tuple[str, ...]]], None]:
        """Every row in order with its number checked and all its cells, some thousands at a time; nothing else of the
        request is looked at but how it is to be read. To be read as `rows`, and raises `list.*` as it does."""
        async with aclosing(self._events(request, _cells)) as events:
            async for event in events:
                if isinstance(event, list):
                    yield event
                elif progress is not None:
                    progress(event)

    async def _events(self, request: ListRequest, work: Work) -> AsyncGenerator[Any, None]:
        apart = request.path is not None and await asyncio.to_thread(_wants_its_own_process, request.path)
        events = _from_process(request, work) if apart else _from_thread(request, work)
        async with aclosing(events):
            async for event in events:
                yield event


# -- the work itself, the same in a thread and in a process


def _work(request: ListRequest, *, with_rows: bool) -> Iterator[Event]:
    source = _source(request)
    opened = _opened(request, source)
    plan = _plan(request, opened, source)
    told = [0.0]

    def progress(share: float) -> None:
        told[0] = share

    twice: dict[int, int] = {}
    if plan.duplicates is Duplicates.MERGE:
        for _ in _numbers_seen_twice(source, plan, request.opted_out, twice):
            yield told[0]
    check = Check(plan, request.opted_out, twice)
    rows = source.rows(progress) if isinstance(source, Sheet) else iter(source)
    kept = _Kept()
    chunk: list[CheckedRow] = []
    for number, cells in rows:
        found = check.rows(number, cells) if twice else (check.row(number, cells),)
        chunk.extend(found)
        if len(chunk) >= CHUNK:
            kept.keep(chunk)
            yield told[0]
            if with_rows:
                yield chunk
            chunk = []
    chunk += check.rest()
    kept.keep(chunk)
    if chunk and with_rows:
        yield chunk
    yield 1.0
    problems = (*kept.mended, *kept.problems)[:KEPT]
    yield Examined(opened, check.summary, tuple(kept.ready), problems, tuple(kept.left_out))


@dataclass(slots=True)
class _Kept:
    """The first rows of each kind."""

    ready: list[CheckedRow] = field(default_factory=list)
    mended: list[CheckedRow] = field(default_factory=list)  # problem rows whose repair is known
    problems: list[CheckedRow] = field(default_factory=list)
    left_out: list[CheckedRow] = field(default_factory=list)

    def keep(self, rows: list[CheckedRow]) -> None:
        for row in rows:
            if row.problem is not None:
                kept = self.problems if row.hint is None else self.mended
            else:
                kept = self.ready if row.ready else self.left_out
            if len(kept) < KEPT:
                kept.append(row)


def _plan(request: ListRequest, opened: OpenedList, source: Sheet | list[Row]) -> Plan:
    """Raises `BadInput`: list.no_number_column, text.*."""
    if opened.number_column is None:
        raise BadInput("list.no_number_column", path=opened.title)
    text = None
    if request.text is not None:
        if not request.text.strip():
            raise BadInput("text.empty")
        text = Template.parse(request.text).bind(opened.headings)
    hidden = source.hidden if isinstance(source, Sheet) else frozenset()
    return Plan(
        opened.number_column, opened.name_column, request.country, text, request.limits, request.duplicates,
        request.corrections, request.plainly, request.budget, hidden, request.leave_out_hidden,
    )  # fmt: skip


def _numbers_seen_twice(
    source: Sheet | list[Row], plan: Plan, opted_out: frozenset[str], twice: dict[int, int]
) -> Iterator[None]:
    """Fills `twice` with the numbers of more than one row that could be sent to, and the last row of each."""
    first = Check(replace(plan, duplicates=Duplicates.SKIP, budget=None), opted_out)
    for place, (number, cells) in enumerate(source.rows() if isinstance(source, Sheet) else source, start=1):
        row = first.row(number, cells)
        if row.left_out == DUPLICATE and row.to is not None:
            twice[int(row.to[1:])] = number
        if not place % CHUNK:
            yield


def _look(request: ListRequest) -> Iterator[OpenedList]:
    yield _opened(request, _source(request))


def _check(request: ListRequest) -> Iterator[Event]:
    return _work(request, with_rows=False)


def _check_with_rows(request: ListRequest) -> Iterator[Event]:
    return _work(request, with_rows=True)


def _cells(request: ListRequest) -> Iterator[float | list[tuple[CheckedRow, tuple[str, ...]]]]:
    source = _source(request)
    request = replace(request, text=None, limits=None, duplicates=Duplicates.SKIP, budget=None)
    check = Check(_plan(request, _opened(request, source), source))
    told = [0.0]
    rows = source.rows(lambda share: told.__setitem__(0, share)) if isinstance(source, Sheet) else iter(source)
    chunk: list[tuple[CheckedRow, tuple[str, ...]]] = []
    for number, cells in rows:
        chunk.append((check.row(number, cells), tuple(cells)))
        if len(chunk) >= CHUNK:
            yield told[0]
            yield chunk
            chunk = []
    if chunk:
        yield chunk
    yield 1.0


def _wants_its_own_process(path: Path) -> bool:
    """Long lists, and workbooks whose size cannot be told before they are unpacked: one that is too much for the
    library that reads it then ends that process and not this one."""
    try:
        if path.stat().st_size > LONG or path.suffix.lower() in UNTOLD:
            return True
        return path.suffix.lower() in BOOKS and unpacked_size(path) > LONG_UNPACKED
    except OSError:
        return False  # said in words where the list is opened


def _source(request: ListRequest) -> Sheet | list[Row]:
    if request.path is not None:
        return open_list(
            request.path,
            sheet=request.sheet,
            header=request.header,
            encoding=request.encoding,
            delimiter=request.delimiter,
        )
    if request.people is not None:
        return list(request.people)
    found = find_numbers(request.pasted or "")
    return [Row(number, (each.raw, each.name)) for number, each in enumerate(found, start=1)]


def _opened(request: ListRequest, source: Sheet | list[Row]) -> OpenedList:
    if isinstance(source, list):
        people = request.people is not None
        headings = ("Number", "Name", *(request.headings if people else ()))
        title, kind = ("people of an earlier batch", "people") if people else ("pasted numbers", "pasted")
        if request.groups:
            title, kind = ", ".join(group.name for group in request.groups), "groups"
        return OpenedList(
            title, "", kind, (), None, headings, placeholder_keys(headings), True, None, None, None, 0,
            tuple(source[:SHOWN]), 0, 1,
        )  # fmt: skip
    sample = source.sample()
    cells = [row.cells for row in sample]
    number = request.number_column
    if number is None:
        number = number_column(cells, source.headings, request.country)
    name = request.name_column if request.name_column is not None else name_column(cells, source.headings, number)
    return OpenedList(
        title=source.path.name,
        folder=str(source.path.parent),
        kind=source.kind,
        sheets=source.sheets,
        sheet=source.chosen,
        headings=source.headings,
        keys=placeholder_keys(source.headings),
        has_headings=source.has_headings,
        encoding=source.encoding,
        delimiter=source.delimiter,
        modified=source.modified,
        size=source.size,
        shown=tuple(sample[:SHOWN]),
        number_column=number,
        name_column=name,
        first=source.first,
        oddities=source.oddities,
    )


# -- in a thread


async def _from_thread(request: ListRequest, work: Work) -> AsyncGenerator[Any, None]:
    loop = asyncio.get_running_loop()
    # Two places: the thread prepares one chunk while the other is used, and never runs ahead of that.
    ready: asyncio.Queue[Any] = asyncio.Queue(2)
    stop = threading.Event()

    def put(event: object) -> None:
        if not stop.is_set():
            asyncio.run_coroutine_threadsafe(ready.put(event), loop).result()

    def pump() -> None:
        try:
            for event in work(request):
                if stop.is_set():
                    return
                put(event)
        except Exception as error:  # noqa: BLE001 - raised again on the loop's side
            put(error)
        else:
            put(None)

    running = loop.run_in_executor(None, pump)
    try:
        while (event := await ready.get()) is not None:
            if isinstance(event, Exception):
                raise event
            yield event
    finally:
        stop.set()
        while not running.done():
            with suppress(asyncio.QueueEmpty):
                ready.get_nowait()
            await asyncio.wait([running], timeout=0.01)


# -- in a process


class _Said(NamedTuple):
    """An error on its way between two processes."""

    code: str
    words: dict[str, Any]


def _limit_memory() -> None:
    """No list, whatever it unfolds to, takes more of this computer; reading it then fails in that process alone."""
    if sys.platform == "win32":
        return  # there the caps before a workbook is opened have to do
    import resource

    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))


def _child(connection: Connection, request: ListRequest, work: Work) -> None:
    """The other end: sends every event, then None; an error as its code and words."""
    _limit_memory()
    # Ctrl+C on a terminal reaches both processes: it is the other one's to end, and it ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        for event in work(request):
            connection.send(event)
        connection.send(None)
    except DeskError as error:
        words = {key: value if isinstance(value, int | float) else str(value) for key, value in error.words.items()}
        connection.send(_Said(error.code, words))
    except MemoryError:
        connection.send(_Said("list.too_big", {"path": request.path and request.path.name, "detail": MEMORY_WORDS}))
    except (BrokenPipeError, ConnectionResetError):
        pass  # nobody waits for it any more


async def _from_process(request: ListRequest, work: Work) -> AsyncGenerator[Any, None]:
    # Spawned, never forked: a fork would hold the engine's lock after the engine is gone.
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(there, request, work), name="smsdesk-list", daemon=True)
    await asyncio.to_thread(process.start)
    there.close()
    try:
        name = request.path.name if request.path is not None else ""
        while (event := await asyncio.to_thread(_receive, here, name)) is not None:
            if isinstance(event, _Said):
                raise BadInput(event.code, **event.words)
            yield event
    finally:
        process.kill()
        await asyncio.to_thread(process.join)
        here.close()
        process.close()


def _receive(connection: Connection, name: str) -> Any:  # noqa: ANN401 - whatever the other end sent
    try:
        if not connection.poll(LONGEST):
            raise BadInput(
                "list.too_big",
                path=name,
                detail=phrase("reading it took longer than {seconds} seconds", seconds=LONGEST),
            )
        return connection.recv()
    except EOFError as error:
        raise BadInput("list.too_big", path=name, detail=MEMORY_WORDS) from error
