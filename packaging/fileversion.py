"""What Windows shows of the program on the page "Details" of a file."""

from __future__ import annotations

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

ENGLISH, UNICODE = 0x0409, 1200


def resource(name: str, version: str) -> VSVersionInfo:
    """The version resource of `name`.exe."""
    parts = [int(part) for part in version.split(".")[:3]]
    numbers = (*parts, *[0] * (4 - len(parts)))
    words = {
        "CompanyName": "smsdesk",
        "FileDescription": "smsdesk" if name == "smsdesk" else "smsdesk, command line",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "smsdesk",
        "ProductVersion": version,
    }
    table = StringTable(f"{ENGLISH:04x}{UNICODE:04x}", [StringStruct(key, text) for key, text in words.items()])
    kids = [StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [ENGLISH, UNICODE])])]
    return VSVersionInfo(ffi=FixedFileInfo(filevers=numbers, prodvers=numbers), kids=kids)
