"""Whatever is wrong with what smsdesk is given or stands on: one clear sentence, the right code, nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

SAMPLES = {
    "empty.csv": b"",
    "picture.xlsx": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "letter.csv": b"%PDF-1.7\n" + bytes(100),
    "broken.xlsx": b"PK\x03\x04" + bytes(200),
    "blank.csv": b"\n\n ,, \n",
    "words.csv": b"Name,Town\nAsha,Mwanza\nJuma,Arusha\n",
    "nobody.csv": b"Name,Phone\nAsha,0754FLOWER\nJuma,call me\n",
}


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("command", ["check", "send"])
def test_files_that_are_no_lists(quiet_desk, tmp_path, name, command):
    file = tmp_path / name
    file.write_bytes(SAMPLES[name])
    words = ("--file", file, "--account", "nextbyte", "--text", "Habari")
    done = quiet_desk(command, *words, *(("--yes",) if command == "send" else ()), "--json")
    if (command, name) == ("check", "nobody.csv"):
        assert (done.code, done.document["ready"]) == (1, 0)
        return
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Nothing was sent. ")
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize("command", ["check", "send"])
def test_files_that_cannot_be_opened(quiet_desk, tmp_path, command):
    yes = ("--yes",) if command == "send" else ()
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    for file, said in ((tmp_path / "nowhere.xlsx", "There is no file"), (folder, "a folder")):
        done = quiet_desk(command, "--file", file, "--account", "nextbyte", "--text", "Habari", *yes)
        assert (done.code, done.out) == (2, "")
        assert said in done.err


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that even the administrator cannot read")
def test_a_file_that_cannot_be_read(quiet_desk):
    done = quiet_desk("check", "--file", "/proc/self/mem", "--country", "TZ")
    assert (done.code, done.out) == (2, "")
    assert "mem could not be read" in done.err


def test_a_newer_desk_is_left_alone(desk):
    desk("jobs")
    with closing(sqlite3.connect(desk.home / "desk" / "desk.db")) as store:
        store.execute("PRAGMA user_version = 99")
    before = (desk.home / "desk" / "desk.db").read_bytes()
    for words, code in (
        (("jobs",), 1),
        (("run", "--until-empty"), 1),
        (("send", "--account", "A", "--to", "+254712000001", "--text", "x", "--yes"), 2),
    ):
        done = desk(*words, "--json")
        assert (done.code, done.out) == (code, "")
        assert "newer smsdesk" in done.err
    (database, *_) = desk.json("doctor", code=1)
    assert (database["check"], database["ok"]) == ("database", False)
    assert (desk.home / "desk" / "desk.db").read_bytes() == before


def test_a_damaged_desk_is_said_and_kept(desk):
    folder = desk.home / "desk"
    folder.mkdir()
    (folder / "desk.db").write_bytes(b"this is not a database at all" * 100)
    done = desk("jobs", "--json")
    assert (done.code, done.out) == (1, "")
    assert "cannot be read" in done.err
    assert (folder / "desk.db").read_bytes() == b"this is not a database at all" * 100


def test_a_folder_that_cannot_be_one(desk):
    (desk.home / "file").write_text("x")
    desk.env["SMSDESK_HOME"] = str(desk.home / "file")
    done = desk("jobs", "--json")
    assert (done.code, done.out) == (1, "")
    assert "a file is in its place" in done.err


def test_a_key_file_that_others_can_read_is_refused(desk, simulator):
    desk.account(simulator, "mspace", "Office")
    (desk.home / "key").chmod(0o644)
    done = desk("send", "--account", "Office", "--to", "+254712000001", "--text", "x", "--yes", "--json")
    assert (done.code, done.out) == (2, "")
    assert "chmod 600" in done.err
    assert desk.messages() == []


def test_another_key_does_not_open_the_passwords(desk, simulator):
    desk.account(simulator, "mspace", "Office")
    (desk.home / "key").unlink()
    desk.key()
    done = desk("send", "--account", "Office", "--to", "+254712000001", "--text", "x", "--yes", "--json")
    assert (done.code, done.out) == (2, "")
    assert "cannot be opened with this key" in done.err
    assert desk.messages() == []
    assert desk("balance", "--json").code == 1


def test_without_the_key_a_job_can_be_queued_and_waits_until_the_key_is_back(desk, simulator):
    desk.account(simulator, "nextbyte", "Dar")
    (desk.home / "key").rename(desk.home / "key.away")
    words = ("send", "--account", "Dar", "--to", "+255754000222", "--text", "Ufunguo", "--yes")
    refused = desk(*words, "--json")
    assert (refused.code, refused.out) == (2, "")
    assert "There is no key file" in refused.err
    assert desk.json(*words, "--queue-only")["states"] == {"queued": 1}
    done = desk("run", "--until-empty", "--json")
    assert (done.code, done.document["states"]) == (3, {"queued": 1})
    assert "Dar stopped by itself: There is no key file" in done.err
    (desk.home / "key.away").rename(desk.home / "key")
    assert desk.json("run", "--until-empty")["states"] == {"enroute": 1}


def test_a_shared_desk_is_refused_and_its_address_is_not_repeated(desk):
    desk.env["SMSDESK_DATABASE_URL"] = "postgresql://desk:geheim@db.example/desk"
    done = desk("jobs", "--json")
    assert (done.code, done.out) == (1, "")
    assert "geheim" not in done.err
    assert "shared desk" in done.err


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 24 MB, later of 400; only the administrator can make one."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only the administrator can mount a small disk")
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder], check=False)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk_loses_nothing(desk, simulator, write, small_disk):
    desk.env["SMSDESK_HOME"] = str(small_disk / "desk")
    desk.account(simulator, "nextbyte", "Dar")
    first = desk.json("send", "--account", "Dar", "--to", "+255754000111", "--text", "Kabla", "--yes", "--queue-only")
    free = os.statvfs(small_disk)
    (small_disk / "filler").write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - 300_000)))
    people = write("many.csv", [(f"P{n}", f"0754{n:06d}", "1" * 50) for n in range(20_000)])
    words = ("send", "--account", "Dar", "--file", people, "--text", "Habari {name} {amount}", "--yes", "--json")
    done = desk(*words, "--queue-only")
    assert (done.code, done.out) == (2, "")
    assert "The disk is full" in done.err
    (small_disk / "filler").unlink()
    subprocess.run(["mount", "-o", "remount,size=400m", small_disk], check=True)
    (job,) = desk("jobs", "--json").lines
    assert (job["id"], job["states"]) == (first["job"], {"queued": 1})
    assert desk.json("run", "--until-empty")["states"] == {"enroute": 1}
