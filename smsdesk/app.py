"""The window's root: a window on the screen first, and everything else after its first paint."""

from __future__ import annotations

import gc
import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from smsdesk import __version__
from smsdesk.host import given
from smsdesk.host.paths import Home, find_folder
from smsdesk.host.process import guard, name_for_the_system
from smsdesk.ui.arrivals import Arrivals
from smsdesk.ui.focus import KeyboardFocus
from smsdesk.ui.language import language
from smsdesk.ui.rail import paint_logo
from smsdesk.ui.theme import Look, theme
from smsdesk.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.host.settings import Settings


def run(folder: Path | None = None, *, demo: bool = False, lists: Sequence[Path] = ()) -> int:
    """Open the window over a desk, or over the demo's, until it is closed; returns the exit code.

    These lists are opened in it, or in the window that this desk has already.
    """
    guard()
    _read_no_sources()
    gc.disable()  # nearly all that is made until the first page stays; `Life` lets it work from there
    app = make_application()
    arrivals = Arrivals(lists)
    app.opened.connect(arrivals.put)
    bell = None
    kept = None
    if not demo:
        from smsdesk.ui.doorbell import Doorbell

        folder = folder or find_folder()
        bell = Doorbell(folder)
        if folder.exists():
            from smsdesk.host.settings import Settings

            if bell.has_other(lists):
                return 0
            kept = Settings(Home(folder).settings)
    window = open_window(kept, demo=demo)
    # One turn of Qt's loop paints it; the imports that follow take longer than all before them.
    app.processEvents()
    KeyboardFocus(app)

    from smsdesk.ui.life import live
    from smsdesk.ui.loop import Loop

    loop = Loop(app)
    try:
        return loop.run_until_complete(live(loop, window, folder, bell, arrivals))
    except KeyboardInterrupt:
        return 130
    finally:
        loop.close()


def _read_no_sources() -> None:
    """Keep PySide6 from reading the source of every module that is imported from here on.

    It looks there for its optional features, of which nothing here has any; it costs a sixth of each import, and the
    sources stay in memory.
    """
    known = vars(importlib.import_module("PySide6.support.feature"))
    if "_mod_uses_pyside" in known:
        known["_mod_uses_pyside"] = lambda _module: False


class Application(QApplication):
    """The application: `opened` carries the files that the system hands over while it runs, as macOS does."""

    opened = Signal(list)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            # Another scheme than file:// has no file, and leads nowhere.
            path = event.file()
            if given.is_list(path):
                self.opened.emit([Path(path)])
            return True
        return super().event(event)


def make_application() -> Application:
    """The application, dressed: fonts, theme, icon."""
    name_for_the_system()
    app = Application(sys.argv[:1])
    app.setApplicationName("smsdesk")
    app.setApplicationVersion(__version__)
    # The name of the .desktop file: without it Wayland has no icon for the window.
    app.setDesktopFileName("smsdesk")
    # Closing is ours: what is in the air has its answer first.
    app.setQuitOnLastWindowClosed(False)
    theme.install(app)
    language.speak()
    app.setWindowIcon(_icon())
    return app


def open_window(kept: Settings | None, *, demo: bool) -> Window:
    """Show the window in the look and at the place that the person chose; it says that the desk is being opened."""
    place = ""
    if kept is not None:
        from smsdesk.host import settings as declared

        language.speak(kept.get(declared.LANGUAGE))
        theme.choose(look=Look(kept.get(declared.THEME)), scale=kept.get(declared.TEXT_SIZE))
        place = kept.get(declared.WINDOW)
    window = Window(demo=demo)
    window.place(place)
    window.show()
    return window


def _icon() -> QIcon:
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_logo(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(pixmap)
    return made
