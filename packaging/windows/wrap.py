#!/usr/bin/env python3
"""What goes around the frozen tree for Windows: the installer, the package for IT, and the tree as a .zip.

`wrap.py TREE FOLDER` does it on Linux, where all the tools are (nsis, wixl, osslsigncode), with a tree that was frozen
on Windows or under wine; build.py calls it where it builds the tree.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import string
import subprocess
import sys
import zipfile
from pathlib import Path
from time import gmtime
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]
import msi  # noqa: E402 - a script beside this one

from smsdesk import __version__  # noqa: E402 - the one place that knows the version is in the tree above

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What the uninstaller removes by name; a tree with anything else beside it would leave that behind.
TOP = {"smsdesk.exe", "smsdesk-cli.exe", "_internal"}
PROGRAMS = ("smsdesk.exe", "smsdesk-cli.exe")
TOOLS = {"makensis": "nsis", "wixl": "wixl", "msibuild": "msitools"}
SIGN = HERE / "sign.sh"


def finish(tree: Path, python: Path) -> None:  # noqa: ARG001 - build.py finishes every system's tree the same way
    """See that the uninstaller knows everything in the tree."""
    found = {path.name for path in tree.iterdir()}
    if found != TOP:
        sys.exit(f"The uninstaller does not know {sorted(found ^ TOP)}.")


def wrap(tree: Path, out: Path, version: str, epoch: int) -> Iterator[Path]:
    """Sign the programs, then make the three forms, each signed where it can be."""
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if missing:
        sys.exit(
            f"{' and '.join(missing)} are not on this computer. Build the tree alone here (build.py windows --tree) "
            "and wrap it on Linux: packaging/windows/wrap.py TREE FOLDER."
        )
    out.mkdir(parents=True, exist_ok=True)
    sign(*(tree / name for name in PROGRAMS))
    _same_time(tree, epoch)

    portable = out / f"smsdesk-{version}-windows-x64.zip"
    _zip(tree, portable, epoch)
    yield portable

    icon = icon_of(tree)
    setup = out / f"smsdesk-{version}-setup.exe"
    installer(tree, icon, version, setup, epoch)
    yield setup

    package = out / f"smsdesk-{version}.msi"
    msi.make(tree, icon, version, icon.parent, package)
    sign(package)
    yield package

    if address := os.environ.get("SMSDESK_DOWNLOADS"):
        winget(out / "winget", address, version, setup, package)


def sign(*files: Path) -> None:
    """Sign, or say loudly that nothing is signed."""
    subprocess.run([SIGN, *files], check=True)


def icon_of(tree: Path) -> Path:
    """The icon that build.py made beside the tree."""
    return tree.parent.parent / "build" / "icons" / "smsdesk.ico"


def _same_time(tree: Path, epoch: int) -> None:
    """Everything in the tree bears the time of the commit, so that two builds are the same."""
    for path in tree.rglob("*"):
        os.utime(path, (epoch, epoch))


def _zip(tree: Path, out: Path, epoch: int) -> None:
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in sorted(tree.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(f"smsdesk/{path.relative_to(tree).as_posix()}", gmtime(epoch)[:6])
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes())


def installer(tree: Path, icon: Path, version: str, out: Path, epoch: int) -> None:
    """Make the installer for one person."""
    kilobytes = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    numbers = ".".join([*version.split(".")[:3], "0"])
    said = {
        "TREE": tree, "VERSION": version, "NUMBERS": numbers, "KILOBYTES": kilobytes, "OUT": out, "ICON": icon,
        "PANEL": icon.with_name("panel.bmp"), "SIGN": SIGN,
    }  # fmt: skip
    subprocess.run(
        ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in said.items()),
         HERE / "smsdesk.nsi"],
        check=True, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )  # fmt: skip


def winget(folder: Path, address: str, version: str, setup: Path, package: Path) -> None:
    """Fill in the manifests of winget, for a release whose files are below `address`."""
    said = {
        "version": version, "address": address.rstrip("/"), "product": msi.product_code(version),
        "setup": setup.name, "setup_sha256": checksum(setup).upper(),
        "package": package.name, "package_sha256": checksum(package).upper(),
    }  # fmt: skip
    folder.mkdir(exist_ok=True)
    for form in sorted((HERE / "winget").glob("*.yaml.in")):
        filled = string.Template(form.read_text(encoding="utf-8")).substitute(said)
        (folder / form.name.removesuffix(".in")).write_text(filled, encoding="utf-8")


def checksum(file: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def main() -> None:
    """Wrap a tree that was frozen elsewhere."""
    if len(sys.argv) != 3:
        sys.exit((__doc__ or "").strip())
    tree, out = (Path(each).resolve() for each in sys.argv[1:])
    words = ["git", "-C", str(HERE), "log", "-1", "--format=%ct"]
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or subprocess.run(words, check=True, capture_output=True).stdout
    finish(tree, Path(sys.executable))
    made = list(wrap(tree, out, __version__, int(epoch)))
    for each in made:
        print(f"{each.name}: {each.stat().st_size / 1e6:.1f} MB", flush=True)
    sums = "".join(f"{checksum(each)}  {each.name}\n" for each in sorted(made))
    (out / "SHA256SUMS").write_text(sums, encoding="ascii")


if __name__ == "__main__":
    main()
