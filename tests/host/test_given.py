"""What the command line names, and what another program may hand over."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from smsdesk.core.errors import BadInput
from smsdesk.host import given

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("wazazi.csv", "ada ya muhula, 2026.xlsx", "éwé ñandú 名簿.csv", "100% #1.csv", "it's this.csv")
if os.name != "nt":  # there no name holds these
    NAMES += ("what?.csv", 'it\'s "this".csv')


@pytest.mark.parametrize("name", NAMES)
def test_a_path_and_its_url_lead_to_the_same_file(tmp_path: Path, name: str, monkeypatch) -> None:
    if sys.platform == "win32" and '"' in name:
        pytest.skip("Windows knows no such name")
    path = tmp_path / name
    path.write_text("Phone\n")
    monkeypatch.chdir(tmp_path)
    url = path.as_uri()
    assert given.paths([name, str(path), url, url.replace("file:///", "file://localhost/")]) == [path] * 4
    given.check(path)
    assert given.is_list(str(path))


def test_a_url_that_forgot_to_quote_is_understood(tmp_path: Path) -> None:
    assert given.paths([f"file://{tmp_path}/a b#c.csv"]) == [tmp_path / "a b#c.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="names are text there")
def test_a_name_that_is_no_text_arrives_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.csv")
    path.write_text("Phone\n")
    assert given.paths([f"file://{tmp_path}/caf%E9.csv"]) == [path]
    assert given.is_list(str(path))


@pytest.mark.parametrize("word", ["parents.csv", "./parents", "lists/parents", "file:///home/asha/parents.csv", "."])
def test_a_file_is_told_from_a_command(word: str) -> None:
    assert given.is_path(word)


@pytest.mark.parametrize("word", ["send", "resolve-transfer", "--json", "--file=a.csv", "-x/y", ""])
def test_a_command_is_no_file(word: str) -> None:
    assert not given.is_path(word)


def test_every_command_is_told_from_a_file() -> None:
    from smsdesk.cli.program import parser

    (offered,) = [action.choices for action in parser()._actions if isinstance(action.choices, dict)]
    assert len(offered) > 20
    assert not [name for name in offered if given.is_path(name)]


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no file") as caught:
        given.check(tmp_path / "nosuchfile.csv")
    assert caught.value.code == "list.missing"
    with pytest.raises(BadInput, match="looks like a folder"):
        given.check(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes among the files there")
def test_a_pipe_is_no_list(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(BadInput, match="a pipe or a device"):
        given.check(tmp_path / "pipe.csv")
    assert not given.is_list(str(tmp_path / "pipe.csv"))
    assert not given.is_list("/dev/zero")


@pytest.mark.parametrize("word", ["", "parents.csv", "../parents.csv", "\0", "/x\0y", "/" + "a" * 40_000, "/none"])
def test_what_another_program_may_not_hand_over(word: str) -> None:
    assert not given.is_list(word)
