"""Files that are whole whatever happens while they are written."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from smsdesk.host import files

if TYPE_CHECKING:
    from pathlib import Path


def test_the_old_file_or_the_new_one_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    files.replace(path, b"old")
    files.replace(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_put_in_place_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    with pytest.raises(OSError, match=r".+"):
        files.replace(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "nt", reason="elsewhere a file that is being read can be replaced at once")
def test_a_reader_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"old")
    reader = path.open("rb")
    with pytest.raises(PermissionError):
        path.replace(path.with_name("aside"))
    done = threading.Timer(0.2, reader.close)
    done.start()
    files.replace(path, b"new")
    done.join()
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
