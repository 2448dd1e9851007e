"""Run first in the frozen program: an upgrade may replace the program's file while it runs.

Most modules are read from that file only when they are first needed, and from the new one they could not be read. The
kernel keeps the old one for as long as it runs, under this name.
"""

from pathlib import Path

import pyimod02_importers

RUNNING = "/proc/self/exe"

if Path(RUNNING).exists():
    pyimod02_importers.pyz_archive._filename = RUNNING  # noqa: SLF001 - PyInstaller has no other door to it
