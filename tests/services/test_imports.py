from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from smsdesk.core.errors import BadInput
from smsdesk.core.phone import Problem
from smsdesk.host.resources import path as resource
from smsdesk.services import imports
from smsdesk.services.imports import Imports
from smsdesk.services.lists import ListRequest

TEXT = "Habari {parent}, salio ni {balance}."


async def gathered(request):
    return [row async for chunk in Imports().rows(request) for row in chunk]


@pytest.mark.parametrize("name", ["recipients.csv", "recipients.xlsx"])
async def test_the_sample_list(name):
    request = ListRequest(resource("samples", name), country="TZ", text=TEXT)
    told = []
    found = await Imports().examine(request, told.append)
    summary = found.summary
    assert summary.rows == 1_200 == summary.ready + summary.duplicates + summary.problem_rows
    assert {Problem.CUT_BY_EXCEL, Problem.LETTERS, Problem.TWO_NUMBERS, Problem.EMPTY} <= set(summary.problems)
    assert found.opened.number_column == 1
    assert found.opened.keys[0] == "parent"
    assert told[-1] == 1.0
    rows = await gathered(request)
    assert sum(row.ready for row in rows) == summary.ready
    assert rows[0].text.startswith("Habari ")


async def test_a_long_list_is_read_in_a_process_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setattr(imports, "LONG", 1_000)
    path = tmp_path / "long.csv"
    path.write_text("Name,Phone\n" + "".join(f"P{n},0754{n:06d}\n" for n in range(30_000)))
    request = ListRequest(path, country="TZ", text="Hi {name}")
    found = await Imports().examine(request)
    assert found.summary.ready == 30_000
    assert len(await gathered(request)) == 30_000
    with pytest.raises(BadInput) as caught:
        await Imports().examine(ListRequest(path, country="TZ", text="Hi {nome}"))
    assert caught.value.code == "text.unknown_placeholder"


@pytest.mark.parametrize("long", [1, 10**9])
async def test_it_can_be_stopped(tmp_path, monkeypatch, long):
    monkeypatch.setattr(imports, "LONG", long)
    path = tmp_path / "long.csv"
    path.write_text("Name,Phone\n" + "".join(f"P{n},0754{n % 1000000:06d}\n" for n in range(300_000)))
    begun = asyncio.Event()
    work = asyncio.get_running_loop().create_task(
        Imports().examine(ListRequest(path, country="TZ"), lambda _: begun.set())
    )
    await asyncio.wait_for(begun.wait(), 30)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work


async def test_what_cannot_be_read_is_said(tmp_path):
    with pytest.raises(BadInput) as caught:
        await Imports().examine(ListRequest(tmp_path / "gone.csv"))
    assert caught.value.code == "list.missing"
    path = tmp_path / "words.csv"
    path.write_text("a,b\nc,d\ne,f\n")
    with pytest.raises(BadInput) as caught:
        await Imports().examine(ListRequest(path))
    assert caught.value.code == "list.no_number_column"


async def test_pasted_numbers():
    rows = await gathered(ListRequest(pasted="Neema 0754 000 001\n0713000002", country="TZ", text="Hi {name}"))
    assert [(row.to, row.problem) for row in rows] == [
        ("+255754000001", None), (None, Problem.MISSING_VALUE),
    ]  # fmt: skip


async def test_a_workbook_of_unknown_extent_is_read_apart():
    path = Path(__file__).parents[1] / "sheets" / "files" / "list.ods"
    request = ListRequest(path, country="TZ")
    assert (await Imports().open(request)).number_column == 1
    assert [row.to for row in await gathered(request)] == ["+255754000001", "+255713000002"]
