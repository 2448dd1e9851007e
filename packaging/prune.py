"""What stays of what PyInstaller collects: an allow list, so that what a new Qt brings along stays out by itself."""

from __future__ import annotations

import re
import sys
from pathlib import PurePosixPath

#: (place in the tree, file it comes from, kind), as PyInstaller's tables have it.
Entry = tuple[str, str, str]

#: Modules that nothing here needs at run time, though something imports them where they are there.
EXCLUDED = [
    "tkinter", "unittest", "test", "pydoc", "pdb", "doctest", "lib2to3", "ensurepip", "venv", "idlelib", "turtledemo",
    "bz2", "_bz2", "lzma", "_lzma", "curses", "readline", "dbm", "nis", "crypt", "ossaudiodev", "spwd",
    "setuptools", "pip", "pkg_resources", "_pytest", "pytest", "smsdesk.conformance",
    "rich", "pygments", "click", "trio", "h2", "socksio", "httpx._main", "pycparser", "IPython",
    # Only its `_cffi_backend` is needed. Where this were there without pycparser, Windows' password store would fail.
    "cffi",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtDesigner", "PySide6.QtUiTools",
]  # fmt: skip

#: Qt's plugins: folder, and the names in it.
PLUGINS = {
    "platforms": r"q(xcb|wayland|offscreen|windows|cocoa)",
    "imageformats": r"q(svg|ico|icns|jpeg|gif)",
    "iconengines": r".*",
    "styles": r".*",
    "printsupport": r".*",
    "platforminputcontexts": r"(compose|ibus)platforminputcontextplugin",
    "platformthemes": r"qxdgdesktopportal",
    "wayland-shell-integration": r"xdg-shell",
    "wayland-decoration-client": r"bradient",
}

#: Qt's libraries by the end of their name, with whatever the system puts before and behind it.
LIBRARIES = r"(Core|Gui|Widgets|Network|Svg|PrintSupport|DBus|XcbQpa|WaylandClient)"

#: Libraries of the system that are taken along on Linux all the same, since not every distribution has this one.
TAKEN_ALONG = r"lib(python3\.\d+|mpdec)\.so"

#: What a folder of metadata is kept for: the version, the entry points and the licences.
METADATA = {"METADATA", "entry_points.txt"}


def binaries(entries: list[Entry]) -> list[Entry]:
    """The libraries, plugins and modules that stay."""
    return [each for each in entries if _stays(_place(each), each[1])]


def data(entries: list[Entry], languages: set[str]) -> list[Entry]:
    """The other files that stay, and links to libraries that stay; `languages` are those that the program speaks."""
    return [
        each
        for each in entries
        if (_stays(_place(each), each[1]) if each[2] == "SYMLINK" else _is_needed(_place(each), languages))
    ]


def _place(entry: Entry) -> PurePosixPath:
    return PurePosixPath(entry[0].replace("\\", "/"))


def _stays(place: PurePosixPath, source: str) -> bool:
    if "plugins" in place.parts:
        name = re.sub(r"^lib", "", place.name.split(".")[0])
        return re.fullmatch(PLUGINS.get(place.parent.name, r"(?!)"), name) is not None
    if found := re.match(r"(?:lib)?Qt6?(?=[A-Z])(\w+)", place.name):
        is_module = place.parent.name == "PySide6" and not place.name.startswith("Qt6")
        return is_module or re.fullmatch(LIBRARIES, found[1]) is not None
    if sys.platform.startswith("linux") and _is_of_system(source):
        return re.match(TAKEN_ALONG, place.name) is not None
    return place.name.lower() not in {"opengl32sw.dll", "d3dcompiler_47.dll"}


def _is_of_system(source: str) -> bool:
    """Whether the package depends on it instead; what belongs to the system's Python has its own folder there."""
    return source.startswith(("/lib", "/usr/lib")) and "/lib-dynload/" not in source


def _is_needed(place: PurePosixPath, languages: set[str]) -> bool:
    if place.suffix == ".ts":
        return False  # a catalogue that was built into a .qm beside it
    if place.suffix == ".qm" and "PySide6" in place.parts:
        return place.stem.removeprefix("qtbase_") in languages
    for part in place.parts:
        if part.endswith(".dist-info"):
            return place.name in METADATA
    return True
