"""What `--selftest` looks at of the window. Qt is loaded by the looks themselves, in a process of their own."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

#: The plug-in that a window needs on each system, and what the program draws or lets people choose.
PLATFORMS: Final = {"win32": "windows", "darwin": "cocoa"}
IMAGES: Final = {"png", "svg"}


def looks() -> dict[str, Callable[[], object]]:
    """Everything to look at, in the order it is looked at in; the last ones need those before them."""
    return {
        "qt": _qt,
        "platforms": _platforms,
        "application": _application,
        "images": _images,
        "fonts shown": _fonts,
        "icons drawn": _icons,
        "translations": _translations,
        "pages": _pages,
        "bell": _bell,
    }


def _qt() -> str:
    from PySide6.QtCore import qVersion

    return qVersion()


def _platforms() -> list[str]:
    from pathlib import Path

    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    found = sorted(each.stem.removeprefix("lib").removeprefix("q") for each in folder.iterdir())
    if PLATFORMS.get(sys.platform, "xcb") not in found:
        raise LookupError(f"{found} in {folder}")
    return found


def _application() -> str:
    """An application on a screen that nobody sees: whether the real one can be reached is another question."""
    from PySide6.QtWidgets import QApplication

    from smsdesk.ui.theme import theme

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(["smsdesk"])
    theme.install(application)
    _kept.append(application)
    return application.platformName()


def _images() -> list[str]:
    from PySide6.QtGui import QImageReader

    found = sorted(bytes(each.data()).decode() for each in QImageReader.supportedImageFormats())
    if IMAGES - set(found):
        raise LookupError(f"{found}")
    return found


def _fonts() -> list[str]:
    from PySide6.QtGui import QFontDatabase

    styles = QFontDatabase.styles("Inter")
    if len(styles) < 4:
        raise LookupError(f"{styles}")
    return styles


def _icons() -> str:
    from smsdesk.ui.icons import icon

    drawn = icon("send").pixmap(64, 64).toImage()
    inked = sum(drawn.pixelColor(x, y).alpha() > 0 for x in range(drawn.width()) for y in range(drawn.height()))
    if not inked:
        raise LookupError("an icon without a line")
    return f"{inked} points"


def _translations() -> list[str]:
    from PySide6.QtCore import QTranslator

    from smsdesk.host.resources import folder

    found = sorted((folder() / "i18n").glob("*.qm"))
    for each in found:
        if not QTranslator().load(str(each)):
            raise LookupError(f"{each.name} cannot be read")
    return [each.stem for each in found]


def _pages() -> list[str]:
    from importlib import import_module

    from smsdesk.ui.tabs import TABS, load_all
    from smsdesk.ui.tabs.send import STEPS

    import_module("smsdesk.ui.dialogs.paper")  # reports are printed with a part of Qt that nothing else asks for
    load_all()
    return [*(each.key for each in TABS), *STEPS]


def _bell() -> str:
    from PySide6.QtNetwork import QLocalServer

    server = QLocalServer()
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    if not server.listen(f"smsdesk-selftest-{os.getpid()}"):
        raise LookupError(server.errorString())
    server.close()
    return "a second start is heard"


#: The application lives until the process ends.
_kept: list[object] = []
