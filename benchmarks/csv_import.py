"""How long a list takes to read and check, against one pass of `csv.reader` over the same file. Prints the ratio.

Read and checked is all that the Check page needs: encoding, headings, numbers, duplicates, texts and their parts. It is
done in a process of its own for each round, whose peak memory is printed. Nothing is stored.
"""

from __future__ import annotations

import csv
import multiprocessing
import random
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

HEADINGS = ("Parent", "Mobile", "Student", "Balance", "Due", "Form", "Village", "Notes")
TEXT = "Habari {parent}, salio la ada ya {student} ni TZS {balance}. Tafadhali lipa kabla ya {due}."


def write(path: Path, rows: int) -> None:
    """Invented rows, mostly Tanzanian."""
    rng = random.Random(5)
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(HEADINGS)
        for row in range(rows):
            number = rng.choice(("0754", "0713", "+255622", "255767")) + f"{rng.randrange(10**6):06d}"
            balance = f"{rng.randrange(5, 900)},000"
            out.writerow((f"Mzazi {row}", number, f"Mtoto {row}", balance, "30 Juni", "Form 3", "Moshi", ""))


def plain(path: Path) -> int:
    """The baseline."""
    with path.open(newline="", encoding="utf-8") as file:
        return sum(1 for _ in csv.reader(file))


def checked(path: Path) -> int:
    """Every row, as the window and the queue get it."""
    from smsdesk.core.personalise import Template
    from smsdesk.core.preview import Check, Plan
    from smsdesk.sheets.columns import number_column
    from smsdesk.sheets.files import open_list

    sheet = open_list(path)
    column = number_column([row.cells for row in sheet.sample()], sheet.headings, "TZ")
    assert column == 1
    check = Check(Plan(column, 0, "TZ", Template.parse(TEXT).bind(sheet.headings)))
    for number, cells in sheet.rows():
        check.row(number, cells)
    summary = check.summary
    assert summary.rows == summary.ready + summary.duplicates + summary.opted_out + summary.problem_rows
    return summary.rows


def _measure(work: Callable[[Path], int], path: Path) -> tuple[float, float, int]:
    began = time.process_time()
    rows = work(path)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # kilobytes on Linux
    return time.process_time() - began, peak, rows


def main() -> None:
    """Interleaved rounds, medians of CPU time."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        write(path, rows)
        rounds = []
        for _ in range(3):
            pair = []
            for work in (plain, checked):
                with context.Pool(1) as pool:
                    pair.append(pool.apply(_measure, (work, path)))
            assert pair[0][2] - 1 == pair[1][2] == rows
            rounds.append(pair)
    base, here = (statistics.median(pair[n][0] for pair in rounds) for n in (0, 1))
    peak = max(pair[1][1] for pair in rounds)
    print(f"{rows:,} rows: csv.reader {base:.2f} s, read and checked {here:.2f} s: {here / base:.1f}x")
    print(f"peak {peak:.0f} MiB")


if __name__ == "__main__":
    main()
