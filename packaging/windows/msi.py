"""The package that an IT department rolls out: one for the whole computer, made from the tree by wixl.

It does not know the installer for one person (smsdesk.nsi) except by its keys: each refuses where the other one is.
"""

from __future__ import annotations

import os
import subprocess
import uuid
import xml.etree.ElementTree as ET
from pathlib import Path

#: What Windows knows every version of smsdesk by. It never changes, or versions would stand beside each other.
UPGRADE_CODE = uuid.UUID("7c1b3f0e-5d0b-4b1e-9a55-6f2f6a0c9d11")

ENDINGS = ("csv", "xlsx", "ods")
OLDEST_BUILD = 17763  # Windows 10, 1809: the first with the ICU that Qt uses

FOR_ONE = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\smsdesk"
CLASSES = r"Software\Classes"
OPEN = '"[INSTALLDIR]smsdesk.exe" "%1"'

#: The shortcut's name for Windows, as in smsdesk/host/process.py, in the form of a table of the package.
SHORTCUT_NAME = "\r\n".join(
    "\t".join(row)
    for row in (
        ("MsiShortcutProperty", "Shortcut_", "PropertyKey", "PropVariantValue"),
        ("s72", "s72", "s255", "s255"),
        ("MsiShortcutProperty", "MsiShortcutProperty"),
        ("name", "menu", "System.AppUserModel.ID", "smsdesk.smsdesk"),
        (),
    )
)

TOO_OLD = "smsdesk needs Windows 10, version 1809, or newer. Nothing was installed and nothing was changed."
ALREADY = (
    "smsdesk is already installed for this person alone. Nothing was installed and nothing was changed: two copies "
    "would get in each other's way. Remove that one first (Settings, Apps); accounts and messages stay."
)
NEWER = (
    "A newer version of smsdesk is installed. Nothing was installed and nothing was changed: an older version cannot "
    "read what a newer one has written."
)


def make(tree: Path, icon: Path, version: str, folder: Path, out: Path) -> None:
    """Write the package `out`; `folder` takes what is needed on the way."""
    source = folder / "smsdesk.wxs"
    # wixl knows files by their way from here only.
    here = Path(os.path.relpath(tree, folder))
    described = ET.ElementTree(_wix(tree, here, Path(os.path.relpath(icon, folder)), version))
    ET.indent(described)
    described.write(source, encoding="utf-8", xml_declaration=True)
    subprocess.run(["wixl", "-a", "x64", "-o", out, source], check=True, cwd=folder)
    # The window and its shortcut are one button in the task bar if they bear one name; wixl has no word for it.
    table = folder / "MsiShortcutProperty.idt"
    table.write_text(SHORTCUT_NAME, encoding="ascii", newline="")
    subprocess.run(["msibuild", out, "-i", table], check=True)


def product_code(version: str) -> str:
    """What Windows knows this version by."""
    return f"{{{_guid('product', version)}}}"


def _guid(*parts: str) -> str:
    """Always the same for the same thing, so that two builds are alike and an upgrade recognises its files."""
    return str(uuid.uuid5(UPGRADE_CODE, "/".join(parts))).upper()


def _wix(tree: Path, here: Path, icon: Path, version: str) -> ET.Element:
    wix = ET.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    product = ET.SubElement(
        wix, "Product", Id=_guid("product", version), Name="smsdesk", Language="1033", Version=version,
        Manufacturer="smsdesk", UpgradeCode=str(UPGRADE_CODE).upper(),
    )  # fmt: skip
    ET.SubElement(
        product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine",
        Description=f"smsdesk {version}", Manufacturer="smsdesk",
    )  # fmt: skip
    ET.SubElement(product, "MajorUpgrade", DowngradeErrorMessage=NEWER)
    ET.SubElement(product, "Media", Id="1", Cabinet="smsdesk.cab", EmbedCab="yes")
    ET.SubElement(product, "Icon", Id="smsdesk.ico", SourceFile=str(icon))
    for name, value in (("ARPPRODUCTICON", "smsdesk.ico"), ("ARPNOMODIFY", "1"), ("ARPNOREPAIR", "1")):
        ET.SubElement(product, "Property", Id=name, Value=value)
    _search(product, "WINDOWSBUILD", "HKLM", r"SOFTWARE\Microsoft\Windows NT\CurrentVersion", "CurrentBuildNumber")
    _search(product, "FORONE", "HKCU", FOR_ONE, "InstallLocation")
    ET.SubElement(product, "Condition", Message=TOO_OLD).text = f"Installed OR WINDOWSBUILD >= {OLDEST_BUILD}"
    ET.SubElement(product, "Condition", Message=ALREADY).text = "Installed OR NOT FORONE"

    root = ET.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    ET.SubElement(root, "Directory", Id="ProgramMenuFolder", Name="Programs")
    programs = ET.SubElement(root, "Directory", Id="ProgramFiles64Folder", Name="PFiles")
    place = ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name="smsdesk")
    feature = ET.SubElement(product, "Feature", Id="All", Title="smsdesk", Level="1")
    _folder(place, tree, tree, here, feature)
    _keys(place, version, feature)
    return wix


def _search(product: ET.Element, name: str, root: str, key: str, value: str) -> None:
    found = ET.SubElement(product, "Property", Id=name)
    ET.SubElement(
        found, "RegistrySearch", Id=name.lower(), Root=root, Key=key, Name=value, Type="raw", Win64="yes"
    )  # fmt: skip


def _component(place: ET.Element, feature: ET.Element, *name: str) -> ET.Element:
    guid = _guid(*name)
    known = f"c{guid.replace('-', '')}"
    ET.SubElement(feature, "ComponentRef", Id=known)
    return ET.SubElement(place, "Component", Id=known, Guid=guid, Win64="yes")


def _folder(place: ET.Element, folder: Path, tree: Path, here: Path, feature: ET.Element) -> None:
    for path in sorted(folder.iterdir()):
        within = path.relative_to(tree).as_posix()
        known = _guid("path", within).replace("-", "")
        if path.is_dir():
            _folder(ET.SubElement(place, "Directory", Id=f"d{known}", Name=path.name), path, tree, here, feature)
            continue
        component = _component(place, feature, "file", within)
        ET.SubElement(
            component, "File", Id=f"f{known}", Name=path.name, Source=str(here / within), KeyPath="yes", DiskId="1"
        )  # fmt: skip
        if within == "smsdesk.exe":
            ET.SubElement(
                component, "Shortcut", Id="menu", Directory="ProgramMenuFolder", Name="smsdesk",
                Target="[INSTALLDIR]smsdesk.exe", WorkingDirectory="INSTALLDIR", Icon="smsdesk.ico",
            )  # fmt: skip


def _keys(place: ET.Element, version: str, feature: ET.Element) -> None:
    """What the other installer looks for, and "Open with" without taking a kind of file from another program."""
    component = _component(place, feature, "keys")
    values = [
        (r"Software\smsdesk", "Version", version),
        (r"Software\smsdesk", "InstallLocation", "[INSTALLDIR]"),
        (rf"{CLASSES}\Applications\smsdesk.exe", "FriendlyAppName", "smsdesk"),
        (rf"{CLASSES}\Applications\smsdesk.exe\shell\open\command", None, OPEN),
        (rf"{CLASSES}\smsdesk.list", None, "List for smsdesk"),
        (rf"{CLASSES}\smsdesk.list\DefaultIcon", None, "[INSTALLDIR]smsdesk.exe,0"),
        (rf"{CLASSES}\smsdesk.list\shell\open\command", None, OPEN),
    ]
    for ending in ENDINGS:
        values.append((rf"{CLASSES}\Applications\smsdesk.exe\SupportedTypes", f".{ending}", ""))
        values.append((rf"{CLASSES}\.{ending}\OpenWithProgids", "smsdesk.list", ""))
    for number, (key, name, value) in enumerate(values):
        said = {"Root": "HKLM", "Key": key, "Type": "string", "Value": value}
        if name:
            said["Name"] = name
        if number == 0:
            said["KeyPath"] = "yes"
        ET.SubElement(component, "RegistryValue", said)
