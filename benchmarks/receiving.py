"""Durable pushes a second: 32 callers at once, each push answered after its commit. Prints a table.

Against a bare asyncio server that reads no more of a request than it must, writes its bytes into one table of an SQLite
file with the same settings, and shares commits as we do: the price of strict HTTP, of the secret path, of reading,
applying and replying, and of a copy found. A connection for each push, as the real callers have it. The callers are in
a process of their own; every push that was answered is counted in the file afterwards.
"""

from __future__ import annotations

import asyncio
import json
import os
import queue
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from functools import partial
from pathlib import Path

from smsdesk.core.secret import Secret
from smsdesk.desk import open_desk
from smsdesk.host.keys import FileKey, new_key_file
from smsdesk.services.accounts import AccountForm

PUSHES = 4_000
ROUNDS = 5
AT_ONCE = 32


class Caller(asyncio.Protocol):
    """One push on one connection."""

    def __init__(self, request: bytes, done: asyncio.Future[bytes]) -> None:
        self._request, self._done, self._said = request, done, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        self._said += data

    def connection_lost(self, exc: Exception | None) -> None:
        _ = exc
        if not self._done.done():
            self._done.set_result(self._said)


async def call(port: int, target: str, first: int) -> None:
    """Push them all, and print pushes a second with the median and the slowest hundredth in milliseconds."""
    loop = asyncio.get_running_loop()
    times: list[float] = []
    numbers = iter(range(first, first + PUSHES))

    async def caller() -> None:
        for number in numbers:
            query = f"messageid=m{number}&to=27821234567&from=Office&StatusID=200&statusMessage=Delivered"
            request = f"GET {target}?{query} HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n".encode()
            began = time.perf_counter()
            while True:
                done: asyncio.Future[bytes] = loop.create_future()
                await loop.create_connection(partial(Caller, request, done), "127.0.0.1", port)
                answer = await done
                if answer.startswith(b"HTTP/1.1 200 "):
                    break
            times.append(time.perf_counter() - began)

    began = time.perf_counter()
    await asyncio.gather(*(caller() for _ in range(AT_ONCE)))
    spent = time.perf_counter() - began
    times.sort()
    print(json.dumps([PUSHES / spent, times[len(times) // 2] * 1000, times[len(times) * 99 // 100] * 1000]))


class Bare(asyncio.Protocol):
    """The baseline: no more HTTP than it takes to answer."""

    def __init__(self, store: Table | None) -> None:
        self._store = store

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if self._store is None:
            self.answer()
        else:
            self._store.put(data.partition(b"\r\n")[0], self.answer)

    def answer(self) -> None:
        self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK")
        self._transport.close()


class Table:
    """One table, one writer thread; whoever comes while it commits shares the next commit."""

    def __init__(self, path: str) -> None:
        self._path, self._loop = path, asyncio.get_running_loop()
        self._queue: queue.SimpleQueue[tuple[bytes, object]] = queue.SimpleQueue()
        threading.Thread(target=self._work, daemon=True).start()

    def put(self, body: bytes, done: object) -> None:
        self._queue.put((body, done))

    def _work(self) -> None:
        database = sqlite3.connect(self._path, isolation_level=None)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE push (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
        while True:
            batch = [self._queue.get()]
            while not self._queue.empty():
                batch.append(self._queue.get())
            database.execute("BEGIN IMMEDIATE")
            database.executemany("INSERT INTO push (body) VALUES (?)", [(body,) for body, _ in batch])
            database.execute("COMMIT")
            self._loop.call_soon_threadsafe(lambda batch=batch: [done() for _, done in batch])


async def serve_bare(path: str) -> None:
    """Serve until killed; the first line is the port."""
    store = Table(path) if path else None
    server = await asyncio.get_running_loop().create_server(lambda: Bare(store), "127.0.0.1", 0, backlog=128)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()


def called(port: int, target: str, first: int) -> list[float]:
    """One round of the callers."""
    command = [sys.executable, __file__, "call", str(port), target, str(first)]
    found: list[float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


async def make_desk(folder: Path) -> None:
    """A desk with one account that is reported to."""
    async with open_desk(folder / "desk", key=FileKey(folder / "key")) as desk:
        fields, secrets = {"username": "office", "sender": "Office"}, {"password": Secret("pass-1234567")}
        await desk.accounts.add(AccountForm("office", "smsoffice", "http://127.0.0.1:9/api", fields, secrets))


def main() -> None:
    """Rounds alternate between the three."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        new_key_file(folder / "key")
        asyncio.run(make_desk(folder))
        environment = {**os.environ, "SMSDESK_HOME": str(folder / "desk"), "SMSDESK_KEY_FILE": str(folder / "key")}
        started = {
            "bare, without a store": [sys.executable, __file__, "bare", ""],
            "bare, durable": [sys.executable, __file__, "bare", str(folder / "bare.db")],
            "smsdesk receive": [sys.executable, "-m", "smsdesk", "receive", "--port", "0"],
        }
        running, doors = {}, {}
        for name, command in started.items():
            running[name] = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True)
            line = running[name].stdout.readline()
            if name.startswith("bare"):
                doors[name] = int(line), "/dlr"
            else:
                url = json.loads(line)["callbacks"]["office"]["delivery"]
                doors[name] = int(url.split(":")[2].split("/")[0]), "/" + url.split("/", 3)[3]
        figures: dict[str, list[list[float]]] = {name: [] for name in started}
        for number in range(ROUNDS):
            for name, (port, target) in doors.items():
                figures[name].append(called(port, target, number * PUSHES))
        for process in running.values():
            process.kill()
            process.wait()
        with sqlite3.connect(folder / "desk" / "desk.db") as desk:
            kept = desk.execute("SELECT count(*) FROM push").fetchone()[0]
    medians = {
        name: [statistics.median(each) for each in zip(*rounds, strict=True)] for name, rounds in figures.items()
    }
    base = medians["bare, durable"][0]
    for name, (rate, half, slowest) in medians.items():
        print(f"{name:24} {rate:7,.0f}/s  {rate / base:5.2f}x  median {half:5.1f} ms  p99 {slowest:5.1f} ms")
    print(f"answered by smsdesk: {ROUNDS * PUSHES:,}, in its store: {kept:,}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["call"]:
        asyncio.run(call(int(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
    elif sys.argv[1:2] == ["bare"]:
        asyncio.run(serve_bare(sys.argv[2]))
    else:
        main()
