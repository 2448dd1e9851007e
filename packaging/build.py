#!/usr/bin/env python3
"""Make what an office installs: `build.py linux`, `build.py windows` or `build.py macos`, each on that system.

First the frozen tree, then what wraps it, then SHA256SUMS; everything is in dist/. Standard library only: what builds
is installed into build/env from packaging/requirements.lock. With `--ready` the Python that runs this holds all of
that already, and smsdesk itself as a wheel.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
LOCK = PACKAGING / "requirements.lock"
ENVIRONMENT = BUILD / "env"
SYSTEMS = {"linux": "linux", "windows": "win32", "macos": "darwin"}

sys.path.insert(0, str(ROOT))
from smsdesk import __version__  # noqa: E402 - the one place that knows the version is in the tree above


def run(*command: str | Path, **variables: str) -> None:
    """Run a command and end with its code if it fails."""
    words = [str(word) for word in command]
    print("+", " ".join(words), file=sys.stderr, flush=True)
    # Not in the source tree: Python would take smsdesk from there, and not from the wheel.
    BUILD.mkdir(exist_ok=True)
    done = subprocess.run(words, check=False, cwd=BUILD, env={**os.environ, **variables})
    if done.returncode:
        sys.exit(f"This step failed: {' '.join(words)}")


def environment() -> Path:
    """The Python that builds, made once for each lock file, with smsdesk as it is now for a wheel in it."""
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = (python, "-m", "pip", "--disable-pip-version-check")
    key = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    stamp = ENVIRONMENT / "stamp"
    if not stamp.exists() or stamp.read_text() != key:
        run(sys.executable, "-m", "venv", "--clear", ENVIRONMENT)
        run(*pip, "install", "-q", "--require-hashes", "--only-binary=:all:", "-r", LOCK)
        stamp.write_text(key)
    wheels = BUILD / "wheel"
    # What setuptools left there would go into the wheel again, gone from the source or not.
    for old in (wheels, BUILD / "lib"):
        shutil.rmtree(old, ignore_errors=True)
    run(*pip, "wheel", "-q", "--no-deps", "--no-build-isolation", "--no-index", "-w", wheels, ROOT)
    # By its name and not by its path: a path would be written down as direct_url.json.
    run(
        *pip, "install", "-q", "--force-reinstall", "--no-deps", "--no-index", "--find-links", wheels,
        f"smsdesk=={__version__}",
    )  # fmt: skip
    return python


def moment() -> str:
    """The time that everything built here bears: that of the commit, so that two builds are the same."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    words = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def freeze(python: Path, epoch: str) -> Path:
    """The tree: the program, and everything it needs, in one folder."""
    run(python, PACKAGING / "icons.py", BUILD / "icons", QT_QPA_PLATFORM="offscreen")
    run(
        python, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN",
        "--distpath", DIST, "--workpath", BUILD / "freeze", PACKAGING / "smsdesk.spec",
        PYTHONHASHSEED="1", SOURCE_DATE_EPOCH=epoch, PYINSTALLER_CONFIG_DIR=str(BUILD / "cache"),
    )  # fmt: skip
    return DIST / ("smsdesk.app" if sys.platform == "darwin" else "smsdesk")


def refuse_traces(tree: Path) -> None:
    """No file of the tree may name the folder it was built in."""
    trace = str(ROOT).encode()
    found = [path for path in files(tree) if trace in path.read_bytes()]
    if found:
        sys.exit(f"These name the folder they were built in: {', '.join(map(str, found))}")


def files(tree: Path) -> list[Path]:
    """Every file of a tree, links aside."""
    return sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())


def megabytes(*paths: Path) -> str:
    """The size of files in words."""
    return f"{sum(path.stat().st_size for path in paths) / 1e6:.1f} MB"


def main() -> None:
    """Build for one system."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("system", choices=SYSTEMS)
    parser.add_argument("--ready", action="store_true", help="this Python holds everything that builds already")
    parser.add_argument("--tree", action="store_true", help="the frozen tree alone, without what wraps it")
    asked = parser.parse_args()
    if sys.platform != SYSTEMS[asked.system]:
        sys.exit(f"What is for {asked.system} is built on {asked.system}; this is {sys.platform}.")

    began = time.monotonic()

    def told(what: str) -> None:
        print(f"{what} ({time.monotonic() - began:.0f} s since the start)", flush=True)

    python = Path(sys.executable) if asked.ready else environment()
    epoch = moment()
    told("The environment is ready.")
    DIST.mkdir(exist_ok=True)
    tree = freeze(python, epoch)
    wrapper = importlib.import_module(f"{asked.system}.wrap")
    wrapper.finish(tree, python)
    refuse_traces(tree)
    told(f"{tree.relative_to(ROOT)}: {megabytes(*files(tree))}, {len(files(tree))} files.")
    if asked.tree:
        return
    made = []
    for each in wrapper.wrap(tree, DIST, __version__, int(epoch)):
        made.append(each)
        told(f"{each.relative_to(ROOT)}: {megabytes(each)}.")
    sums = "".join(f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n" for each in sorted(made))
    (DIST / "SHA256SUMS").write_text(sums, encoding="ascii")


if __name__ == "__main__":
    main()
