"""What kind of drive a folder lies on: the database and its locks are safe on a drive of this computer only."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

#: Linux's names for file systems that other computers (or the host of a virtual machine) write to as well.
NETWORK: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "lustre", "ncpfs", "gfs2", "ocfs2"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.ceph", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.s3fs"}
    | {"vboxsf", "prl_fs", "fuse.vmhgfs-fuse"}
)


def on_network(folder: Path) -> bool:
    """Whether the folder, or the nearest one above it that exists, lies on a network drive. Raises `OSError`."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return _on_network(folder.resolve())


def file_system(folder: Path, mounts: str) -> str:
    """The file system's type of an absolute folder, by the text of Linux's `/proc/self/mountinfo`; "" if not listed.

    The deepest mount point wins, and of several on one point the last (proc(5)).
    """
    best, found = -1, ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        point = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), left.split()[4]))
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, found = len(point.parts), right.split()[0]
    return found


if sys.platform == "win32":

    def _on_network(folder: Path) -> bool:
        import ctypes

        remote = 4  # DRIVE_REMOTE
        return folder.drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == remote

elif sys.platform == "darwin":

    def _on_network(folder: Path) -> bool:
        import ctypes
        import os

        flags_at, local = 64, 0x1000  # offset of f_flags in struct statfs, and MNT_LOCAL (sys/mount.h)
        answer = (ctypes.c_uint32 * 1024)()
        if ctypes.CDLL(None, use_errno=True).statfs(os.fsencode(folder), answer):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        return not answer[flags_at // 4] & local

else:

    def _on_network(folder: Path) -> bool:
        try:
            # Mount points are bytes; a name that is not UTF-8 must not stop the desk.
            mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return False  # no /proc: nothing can be said
        return file_system(folder, mounts) in NETWORK
