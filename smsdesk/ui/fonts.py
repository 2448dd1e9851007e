"""The typeface that the program brings along."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from smsdesk.host import resources

_loaded: list[int] = []


def load_fonts() -> None:
    """Make Inter in its four weights known to Qt; once for each process."""
    if _loaded:
        return
    files = (
        str(resources.path("fonts", f"Inter-{weight}.otf")) for weight in ("Regular", "Medium", "SemiBold", "Bold")
    )
    _loaded.extend(QFontDatabase.addApplicationFont(file) for file in files)
