"""Every kind of damage, through real files: nothing lost is ever ready, and how much is found (`-s` prints it)."""

from __future__ import annotations

import csv
from collections import Counter
from typing import TYPE_CHECKING

import pytest
import xlsxwriter

from smsdesk.services.imports import Imports
from smsdesk.services.lists import ListRequest
from tests.corpus.damage import CELLS, HOMES, LOST, MENDED, READY, TEXTS, rows

if TYPE_CHECKING:
    from pathlib import Path

    from tests.corpus.damage import Cell

#: Rows of each kind for each country.
COUNT = 50
FILES = ("csv", "xlsx")
CASES = [(kind, "csv") for kind in TEXTS] + [(kind, "xlsx") for kind in (*TEXTS, *CELLS)]


def write(path: Path, cells: list[Cell]) -> None:
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("Name", "Mobile", "Balance"))
            writer.writerows((f"Person {n}", cell.value, n) for n, cell in enumerate(cells))
        return
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ("Name", "Mobile", "Balance"))
    formats = {cell.format: book.add_format({"num_format": cell.format}) for cell in cells if cell.format}
    for n, cell in enumerate(cells):
        sheet.write_string(n + 1, 0, f"Person {n}")
        if isinstance(cell.value, str):
            sheet.write_string(n + 1, 1, cell.value)
        else:
            sheet.write_number(n + 1, 1, cell.value, formats.get(cell.format))
        sheet.write_number(n + 1, 2, n)
    book.close()


@pytest.mark.parametrize(("kind", "ending"), CASES)
async def test_each_kind_of_damage(tmp_path: Path, kind: str, ending: str) -> None:
    found: Counter[str] = Counter()
    for country in HOMES:
        cells = rows(kind, country, COUNT)
        path = tmp_path / f"{country}.{ending}"
        write(path, cells)
        request = ListRequest(path, country=country, header=True, number_column=1)
        checked = [row async for chunk in Imports().rows(request) for row in chunk]
        assert len(checked) == len(cells)
        for cell, row in zip(cells, checked, strict=True):
            told = (cell, row)
            if cell.should == LOST:
                # What matters most: neither sent to, nor put right by one click.
                assert row.to is None, told
                assert row.hint is None, told
                found["left out"] += 1
            elif cell.should == READY:
                assert row.to in (cell.meant, None), told
                found["right"] += row.to == cell.meant
            else:
                assert row.to is None, told
                assert row.hint in (cell.meant, None), told
                found["right"] += row.hint == cell.meant
    should = cells[0].should
    all_of_them = COUNT * len(HOMES)
    share = sum(found.values()) / all_of_them
    print(f"| {kind} | {ending} | {all_of_them} | {should} | {share:.1%} |")
    assert share >= (0.95 if should == MENDED else 1.0)


async def test_every_kind_in_one_list_is_told_apart(tmp_path: Path) -> None:
    cells = [cell for kind in (*TEXTS, *CELLS) for country in ("TZ",) for cell in rows(kind, country, 20)]
    path = tmp_path / "all.xlsx"
    write(path, cells)
    found = await Imports().examine(ListRequest(path, country="TZ"))
    summary = found.summary
    assert found.opened.number_column == 1
    assert summary.rows == len(cells) == summary.ready + summary.duplicates + summary.problem_rows
    assert summary.ready + summary.duplicates == sum(cell.should == READY for cell in cells)
    assert all(row.hint for row in found.problems[: summary.hints])
