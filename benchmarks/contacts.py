"""How quickly 100,000 people are taken in, paged, searched and counted.

Against the rows themselves: `SELECT * FROM contact ORDER BY id LIMIT 200` for a page, `SELECT count(*)` with one
`LIKE` over the names for a search, and a bare insert of the same rows for taking them in.

python benchmarks/contacts.py [PEOPLE]
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk.core.contact import EVERYBODY, Person
from smsdesk.store.verbs import open_store

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from smsdesk.store.contacts import ContactStore

    Ask = Callable[[], Awaitable[object]]

NOON = datetime(2026, 6, 16, 12, tzinfo=UTC)
FIRST = ("Asha", "Baraka", "Chiku", "Dalila", "Elimu", "Faraji", "Grace", "Hamisi", "Imani", "Juma", "Khadija", "Neema")
LAST = ("Mwangi", "Otieno", "Njoroge", "Mushi", "Kimaro", "Achieng", "Wafula", "Mbwana", "Nyerere", "Odhiambo")
CHUNK = 2_000
ROUNDS = 7


def people(count: int) -> list[Person]:
    """As a school's list would have them; names come again, as they do."""
    chance = random.Random(1)
    return [
        Person(
            f"+2547{n:08d}",
            f"{chance.choice(FIRST)} {chance.choice(LAST)} {chance.choice(LAST)}",
            {"class": f"Form {n % 4 + 1}", "balance": str(chance.randrange(50_000)), "student": chance.choice(FIRST)},
        )
        for n in range(count)
    ]


async def main(count: int) -> None:
    """Print every figure."""
    rows = people(count)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite3"
        store = await open_store(path, contextlib.nullcontext(), lambda: False)
        kept = store.contacts
        taken = await clocked(lambda: take(kept, rows, "Parents"))
        again = await clocked(lambda: take(kept, rows, "Parents"))
        await take(kept, rows[: count // 100], "Board")
        bare = inserted(Path(folder) / "bare.sqlite3", rows)
        print(f"taken in {taken:.2f} s, again {again:.2f} s; bare insert {bare:.2f} s: {taken / bare:.1f}x")
        groups = {each.name: each.id for each in await kept.groups()}
        parents, board = groups["Parents"], groups["Board"]
        plain = sqlite3.connect(path, check_same_thread=False)

        def ask(statement: str) -> Ask:
            async def work() -> object:
                return await asyncio.get_running_loop().run_in_executor(
                    None, lambda: plain.execute(statement).fetchall()
                )

            return work

        page, scan = "a page of rows", "a LIKE over the names"
        baselines = {
            page: ask("SELECT * FROM contact ORDER BY id LIMIT 200"),
            scan: ask("SELECT count(*) FROM contact WHERE name LIKE '%zzz%'"),
        }
        deep = count - 200
        questions: dict[str, tuple[str, Ask]] = {
            "first page of everybody": (page, lambda: kept.page(EVERYBODY, "", 0, 200)),
            "last page of everybody": (page, lambda: kept.page(EVERYBODY, "", deep, 200)),
            "first page of a group": (page, lambda: kept.page(parents, "", 0, 200)),
            "last page of a group": (page, lambda: kept.page(parents, "", deep, 200)),
            "page of a small group": (page, lambda: kept.page(board, "", 0, 200)),
            "groups with their counts": (page, kept.groups),
            "search, a common name": (scan, lambda: kept.page(EVERYBODY, "asha", 0, 200)),
            "search, a number": (scan, lambda: kept.page(EVERYBODY, "0700 099 9", 0, 200)),
            "search, nobody": (scan, lambda: kept.page(EVERYBODY, "zzz", 0, 200)),
            "search, nobody in a group": (scan, lambda: kept.page(parents, "zzz", 0, 200)),
            "search, how many": (scan, lambda: kept.count(EVERYBODY, "mwangi form")),
            "whose number": (page, lambda: kept.by_number("+254700050000")),
            "field names": (scan, lambda: kept.field_names([EVERYBODY])),
            "namesakes": (scan, kept.namesakes),
        }
        for name, (against, work) in questions.items():
            here, there = await side_by_side(work, baselines[against])
            print(f"{name:28} {here * 1e3:8.2f} ms   {against} {there * 1e3:6.2f} ms   {here / there:6.1f}x")
        plain.close()
        await store.close()


async def take(kept: ContactStore, rows: list[Person], group: str) -> None:
    """As an import does, some thousands at a time."""
    for at in range(0, len(rows), CHUNK):
        await kept.take_in(rows[at : at + CHUNK], group, replace=False, now=NOON)


def inserted(path: Path, rows: list[Person]) -> float:
    """Seconds for the same people as plain rows, in transactions of the same size."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("CREATE TABLE person (number TEXT PRIMARY KEY, name TEXT, fields TEXT)")
    began = time.perf_counter()
    for at in range(0, len(rows), CHUNK):
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO person VALUES (?, ?, ?)",
            [(one.number, one.name, str(one.fields)) for one in rows[at : at + CHUNK]],
        )
        connection.execute("COMMIT")
    took = time.perf_counter() - began
    connection.close()
    return took


async def clocked(work: Ask) -> float:
    """Seconds that it takes."""
    began = time.perf_counter()
    await work()
    return time.perf_counter() - began


async def side_by_side(
    here: Callable[[], Awaitable[object]], there: Callable[[], Awaitable[object]]
) -> tuple[float, float]:
    """Medians of both, turn by turn."""
    pairs = [(await clocked(here), await clocked(there)) for _ in range(ROUNDS)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1].replace(",", "")) if sys.argv[1:] else 100_000))
