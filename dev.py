#!/usr/bin/env python3
"""Set everything up, then run: `dev.py demo` opens the program with the demo desk, `dev.py test` passes the tests.

Standard library only, so that a bare machine with Python 3.11 to 3.13 needs nothing else. Everything after the word
goes on to the program or to pytest: `dev.py test tests/core -k phone`.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements.lock"

# What Qt opens at run time on Linux, and the Debian package that carries it.
LINUX_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def run(*command: str | Path, quiet: bool = False) -> None:
    """Run a command and end with its code if it fails."""
    words = [str(word) for word in command]
    print("+", " ".join(words), file=sys.stderr, flush=True)
    done = subprocess.run(words, check=False, stdout=subprocess.DEVNULL if quiet else None)
    if done.returncode:
        sys.exit(
            f"This step failed: {' '.join(words)}\nNothing was sent and nothing was lost. Mend it, then run this again."
        )


def missing_packages() -> list[str]:
    """The Debian packages that this machine still lacks."""
    want = []
    for library, package in LINUX_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            want.append(package)
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        want.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    return want


def system_packages() -> None:
    """Bring what Qt needs from the system: with apt where there is one, else by saying what is missing."""
    want = missing_packages()
    if not want:
        return
    if not shutil.which("apt-get"):
        sys.exit("Install these with your package manager, then run this again: " + " ".join(want))
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    run(*sudo, "apt-get", "update", "-qq", quiet=True)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    run(*sudo, "env", "DEBIAN_FRONTEND=noninteractive", *install, *want, quiet=True)


def environment() -> None:
    """Make .venv from the lock file, once for each lock file and Python."""
    # The entry points are written at installation, so a change of pyproject.toml counts as well.
    seen = LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    key = hashlib.sha256(seen).hexdigest()
    stamp = VENV / "stamp"
    if stamp.exists() and stamp.read_text() == key:
        return
    run(sys.executable, "-m", "venv", "--clear", VENV)
    pip = (PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check")
    run(*pip, "--require-hashes", "--only-binary=:all:", "-r", LOCK)
    run(*pip, "--no-deps", "--no-build-isolation", "--no-index", "-e", ROOT)
    stamp.write_text(key)


def main() -> int:
    """Set up, then do what the first word says."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(f"smsdesk needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")
    what, rest = (sys.argv[1] if len(sys.argv) > 1 else "demo"), sys.argv[2:]
    if what not in ("demo", "test", "setup", "words"):
        sys.exit("Say `dev.py demo` to open the program, or `dev.py test` to pass the tests.")
    if sys.platform.startswith("linux"):
        system_packages()
    environment()
    if what == "words":
        return subprocess.run([PYTHON, ROOT / "catalogue.py", *(rest or ["update"])], check=False).returncode
    run(PYTHON, ROOT / "catalogue.py", "build", quiet=True)
    env = dict(os.environ)
    if what == "setup":
        return 0
    if what == "demo":
        return subprocess.run([PYTHON, "-m", "smsdesk", "--demo", *rest], check=False, cwd=ROOT, env=env).returncode
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return subprocess.run([PYTHON, "-m", "pytest", "-q", "-ra", *rest], check=False, cwd=ROOT, env=env).returncode


if __name__ == "__main__":
    sys.exit(main())
