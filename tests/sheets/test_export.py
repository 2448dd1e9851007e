from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from smsdesk.core.errors import BadInput
from smsdesk.sheets.export import write_rows

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_written_is_read_again_and_no_cell_is_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    rows = [("5", "=HYPERLINK(1)", "+255754112418"), ("6", "@cmd", "-12"), ("7", 'Ann, "A"', "2.5E+11")]
    write_rows(path, ("Row", "Name", "Number"), rows)
    with path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file))
    assert read[1:] == [
        ["5", "'=HYPERLINK(1)", "+255754112418"],
        ["6", "'@cmd", "-12"],
        ["7", 'Ann, "A"', "2.5E+11"],
    ]
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_place_that_takes_no_file_is_said_in_words_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        write_rows(tmp_path / "no folder" / "rows.csv", ("Row",), [("1",)])
    assert caught.value.code == "list.unwritten"
    assert not list(tmp_path.iterdir())
