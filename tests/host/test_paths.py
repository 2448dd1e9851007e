"""One folder for one person on this computer: made tight, or refused in words."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from smsdesk.core.errors import Refused
from smsdesk.host import paths
from smsdesk.host.paths import find_folder, open_home
from smsdesk.host.volume import NETWORK, file_system, on_network
from tests import capabilities


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_folder_is_the_one_that_was_chosen(tmp_path: Path) -> None:
    assert find_folder({"SMSDESK_HOME": str(tmp_path / "x")}) == tmp_path / "x"
    assert find_folder({}).name == "smsdesk"


@capabilities.modes
def test_everything_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    home = open_home(tmp_path / "new" / "desk")
    assert home.notices == ()
    for folder in (home.folder, home.logs, home.lanes, home.folder.parent):
        assert mode(folder) == 0o700
    home.database.write_bytes(b"")
    assert mode(home.database) == 0o600


@capabilities.modes
def test_a_folder_that_is_too_open_is_tightened_and_said(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    folder.chmod(0o755)
    home = open_home(folder)
    assert mode(folder) == 0o700
    assert home.notices == (f"Others could look into {folder}. Now only you can.",)
    assert open_home(folder).notices == ()


def test_a_file_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("x")
    with pytest.raises(Refused, match="a file is in its place") as caught:
        open_home(tmp_path / "desk")
    assert caught.value.code == "desk.folder"


def test_a_folder_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refused, match=r"Not a directory|a file is in its place"):
        open_home(tmp_path / "file" / "desk")


@capabilities.modes
def test_the_temporary_folder_and_the_own_folder_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = tmp_path / "tmp"
    shared.mkdir()
    shared.chmod(0o1777)
    with pytest.raises(Refused, match="used for other things"):
        open_home(shared)
    assert mode(shared) == 0o1777
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(Refused, match="used for other things"):
        open_home(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can give a folder away")
def test_a_folder_of_another_user_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    os.chown(folder, 12345, 12345)
    with pytest.raises(Refused, match="belongs to another user"):
        open_home(folder)


@capabilities.modes
def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    readonly = Path("/proc/self") if os.geteuid() == 0 else tmp_path / "closed"
    if os.geteuid() != 0:
        readonly.mkdir(mode=0o500)
    with pytest.raises(Refused) as caught:
        open_home(readonly / "desk")
    assert caught.value.code == "desk.folder"


def test_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "on_network", lambda folder: True)
    with pytest.raises(Refused) as caught:
        open_home(tmp_path / "desk")
    assert caught.value.code == "desk.network_share"
    assert not (tmp_path / "desk").exists()


MOUNTS = """\
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
41 27 0:40 / /mnt/office rw,relatime shared:5 - cifs //server/share rw
42 27 0:41 / /mnt/with\\040space rw - nfs4 server:/x rw
43 41 254:1 / /mnt/office/local rw - ext4 /dev/vdb rw
44 27 0:42 / /mnt/twice rw - ext4 /dev/vdc rw
45 27 0:43 / /mnt/twice rw - fuse.sshfs me@server:/ rw
46 27 0:44 / /mnt/wsl rw - 9p drvfs rw
"""


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/home/amina/desk", "ext4"),
        ("/mnt/office/desk", "cifs"),
        ("/mnt/office2/desk", "ext4"),
        ("/mnt/office/local/desk", "ext4"),
        ("/mnt/with space/desk", "nfs4"),
        ("/mnt/twice/desk", "fuse.sshfs"),
        ("/mnt/wsl", "9p"),
    ],
)
def test_the_deepest_and_last_mount_says_what_a_folder_lies_on(folder: str, expected: str) -> None:
    assert file_system(Path(folder), MOUNTS) == expected
    assert (expected in NETWORK) == (expected != "ext4")


def test_this_computers_own_drive_is_not_a_network(tmp_path: Path) -> None:
    assert not on_network(tmp_path / "not" / "yet" / "there")
