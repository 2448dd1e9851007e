"""From the frozen application to what macOS opens: a .dmg for this kind of processor, signed where it can be."""

from __future__ import annotations

import platform
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent


def finish(tree: Path, python: Path) -> None:
    """PyInstaller leaves the bundle as it has to be."""
    del tree, python


def wrap(tree: Path, out: Path, version: str, epoch: int) -> Iterator[Path]:
    """Sign the application, then the image that carries it."""
    del epoch  # an image bears the time it was made at
    subprocess.run([HERE / "sign_notarise.sh", tree], check=True)
    image = out / f"smsdesk-{version}-macos-{platform.machine()}.dmg"
    subprocess.run([HERE / "dmg.sh", tree, image], check=True)
    subprocess.run([HERE / "sign_notarise.sh", image], check=True)
    yield image
