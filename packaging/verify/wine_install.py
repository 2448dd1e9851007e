#!/usr/bin/env python3
"""`wine_install.py LANE`: install, use, upgrade and remove what is in LANE/dist, in the wine prefix of LANE.

wine.sh made both and has set the environment; there is an X display, on which the window is looked at. Pictures go to
LANE/dist. The first thing that is not as it should be ends it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LANE = Path(sys.argv[1]).resolve()
DIST = LANE / "dist"
TREE = LANE / "source" / "dist" / "smsdesk"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "windows"))
import wrap  # noqa: E402 - a script of the folder beside this one

C = LANE / "prefix" / "drive_c"
USER = next(each for each in (C / "users").iterdir() if each.name != "Public")
LOCAL = USER / "AppData" / "Local"
FOR_ONE = LOCAL / "Programs" / "smsdesk"
FOR_ALL = C / "Program Files" / "smsdesk"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\smsdesk"
CURRENT = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion"
PEOPLE = 25
#: Numbers of colours: of the window while the desk is being opened, 202 here, and with a page in it, 2375.
PAINTED, OPENED = 50, 800
PATIENCE = 90.0

INSTALLER = next(DIST.glob("smsdesk-*-setup.exe"))
PACKAGE = next(DIST.glob("smsdesk-*.msi"))
PORTABLE = next(DIST.glob("smsdesk-*-windows-x64.zip"))
OLDER = LANE / "older-setup.exe"
VERSION = INSTALLER.name.split("-")[1]

BEGAN = time.monotonic()


def told(what: str) -> None:
    """One thing is as it should be."""
    print(f"{time.monotonic() - BEGAN:5.1f} s  {what}", flush=True)


def must(holds: object, what: str) -> None:
    """End everything where it is not as it should be."""
    if not holds:
        sys.exit(f"NOT AS IT SHOULD BE: {what}")
    told(what)


def windows(path: Path) -> str:
    """A path of this computer as programs under wine know it."""
    if path.is_relative_to(C):
        return "C:\\" + str(path.relative_to(C)).replace("/", "\\")
    return "Z:" + str(path).replace("/", "\\")


class Program:
    """A program under wine. It wants streams that are there, and they may be nothing but pipes."""

    def __init__(self, *words: object) -> None:
        pipe = subprocess.PIPE
        self.words = words
        self._process = subprocess.Popen(
            ["wine", *map(str, words)], stdin=pipe, stdout=pipe, stderr=pipe, text=True, encoding="utf-8", cwd=LANE
        )
        self._said: list[str] = []
        # What wine starts for itself keeps standard error open for as long as it lives: nobody waits for its end.
        threading.Thread(target=self._overhear, daemon=True).start()

    def _overhear(self) -> None:
        if self._process.stderr is not None:
            self._said += self._process.stderr

    def line(self) -> str:
        """The next line that it writes."""
        return self._process.stdout.readline() if self._process.stdout is not None else ""

    def end(self, code: int | None = None, given: str = "") -> str:
        """What it writes until it ends; another exit code than `code` ends everything."""
        if self._process.stdin is not None:
            self._process.stdin.write(given)
            self._process.stdin.close()
        out = self._process.stdout.read() if self._process.stdout is not None else ""
        ended = self._process.wait(600)
        # Of a Windows exit code this system sees the last byte.
        if code is not None and ended != code & 0xFF:
            print(out, *self._said, sep="")
            sys.exit(f"NOT AS IT SHOULD BE: {self.words} ended with {ended}, not with {code}")
        return out


def run(*words: object, given: str = "", code: int | None = 0) -> str:
    """Run a program to its end and give back what it wrote."""
    return Program(*words).end(code, given)


def until(holds: Callable[[], object], what: str) -> None:
    """Wait for it, with patience but not for ever."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            sys.exit(f"NOT AS IT SHOULD BE: after {PATIENCE:.0f} s not yet: {what}")
        time.sleep(0.1)  # noqa: TID251 - there is no loop here
    told(what)


# -- what is on the computer


def traces() -> set[str]:
    """Everything on this computer that is not the desk itself and was not there when it was new."""
    ours = LOCAL / "smsdesk"
    files = {
        windows(path)
        for path in C.rglob("*")
        if not path.is_relative_to(ours)
        and "Temp" not in path.parts
        and "temp" not in path.parts
        # Folders of Windows' own that a new prefix does not have yet are nobody's trace.
        and (path.is_file() or "smsdesk" in str(path).casefold())
    }
    listed = LANE / "registry.reg"
    run("regedit", "/E", windows(listed))
    keys, key = set(), ""
    for line in listed.read_text(encoding="utf-16").splitlines():
        if line.startswith("["):
            key = line
        # The desk's key in the password store belongs to the desk, and stays with it.
        if "smsdesk" in line.casefold() + key.casefold() and "Credential Manager" not in key:
            keys.add(f"{key} {line}")
    return files | keys


def value(key: str, name: str = "") -> str:
    """What a key of the registry says, or nothing."""
    said = run("reg", "query", key, *(("/v", name) if name else ("/ve",)), code=None)
    found = re.search(r"REG_\w+ +(.*)", said)
    return found[1].strip() if found and found[1].strip() != "(value not set)" else ""


# -- the program


def command(folder: Path, *words: object, given: str = "", code: int = 0) -> str:
    """One command of the installed program."""
    return run(folder / "smsdesk-cli.exe", *words, given=given, code=code)


def has_everything(folder: Path) -> None:
    """The program finds all of itself."""
    must(command(folder, "--version").strip() == f"smsdesk {VERSION}", f"smsdesk-cli says {VERSION}")
    found = LANE / "selftest.json"
    found.unlink(missing_ok=True)
    command(folder, "--selftest", windows(found))
    said = json.loads(found.read_text())
    must(
        said["ok"],
        f"it finds everything in itself: {', '.join(name for name in said if name not in ('ok', 'version'))}",
    )
    must("WinVaultKeyring" in str(said["keyring"]), "the keyring is that of Windows")


@contextmanager
def simulator(folder: Path) -> Iterator[tuple[dict[str, dict[str, str]], list[str]]]:
    """The simulated providers, run by the installed program; what they received is in the list at the end."""
    program = Program(folder / "smsdesk-cli.exe", "simulate")
    received: list[str] = []
    try:
        yield json.loads(program.line()), received
    finally:
        run("taskkill", "/f", "/im", "smsdesk-cli.exe", code=None)
        received += program.end().splitlines()


def sends(folder: Path) -> None:
    """An account, a list, and every message of it received once."""
    words = "{Maneno}"
    people = LANE / "watu.csv"
    rows = "".join(f"Mtu {n},+2557540001{n:02d},Ng’ombe №{n}\n" for n in range(PEOPLE))
    people.write_text(f"Jina,Simu,Maneno\n{rows}", encoding="utf-8")
    with simulator(folder) as (first, received):
        fields = dict(first["credentials"]["nextbyte"])
        secret = json.dumps({name: fields.pop(name) for name in ("password", "api_key") if name in fields})
        given = [word for name, each in fields.items() for word in ("--set", f"{name}={each}")]
        command(
            folder, "account", "add", "Ofisi", "--provider", "nextbyte", "--base-url", first["providers"]["nextbyte"],
            "--secrets-stdin", *given, given=secret,
        )  # fmt: skip
        said = json.loads(
            command(
                folder, "send", "--account", "Ofisi", "--file", windows(people), "--text", words, "--yes", "--json",
            )
        )  # fmt: skip
        must(said["queued"] == PEOPLE, f"{PEOPLE} messages queued: {said['states']}")
    texts = sorted(each["text"] for each in map(json.loads, received) if each.get("operation") == "send")
    must(texts == sorted(f"Ng’ombe №{n}" for n in range(PEOPLE)), "the provider received each of them once, as written")
    messages = command(folder, "messages", "--json").splitlines()
    must(len(messages) == PEOPLE, "and the desk in AppData knows them all")
    must((LOCAL / "smsdesk" / "desk.db").exists(), "the desk lies in the user's own data")


def doctor(folder: Path) -> None:
    """What the program says of everything it stands on."""
    said = command(folder, "doctor", code=None)
    print(said)
    must("Windows password store" in said, "doctor names the password store")


@contextmanager
def window(folder: Path, picture: str, *words: object) -> Iterator[None]:
    """The window, from its start to a picture of it, for as long as the block lasts."""
    began = time.monotonic()
    program = Program(folder / "smsdesk.exe", *words)
    until(lambda: '("smsdesk.exe"' in tree_of_windows(), "the window is on the screen")
    until(lambda: look(picture)[1] > PAINTED, "and painted")
    told(f"{time.monotonic() - began:.1f} s after its start")
    until(lambda: rests(picture, ""), "and has opened the desk")
    try:
        yield
    finally:
        run("taskkill", "/f", "/im", "smsdesk.exe", code=None)
        program.end()


def tree_of_windows() -> str:
    """Every window on the display."""
    return subprocess.run(["xwininfo", "-root", "-tree"], check=True, capture_output=True, text=True).stdout


def look(picture: str) -> tuple[str, int]:
    """What the screen shows, as a name for it and its number of colours; the picture is kept."""
    path = DIST / f"{picture}.png"
    subprocess.run(["import", "-window", "root", path], check=True, stderr=subprocess.DEVNULL)
    said = subprocess.run(["identify", "-format", "%# %k", path], check=True, capture_output=True, text=True)
    name, colours = said.stdout.split()
    return name, int(colours)


def rests(picture: str, before: str) -> bool:
    """Whether the screen shows something else than `before`, and has come to rest."""
    name, colours = look(picture)
    time.sleep(1)  # noqa: TID251 - that nothing happens for a second is what is asked for
    return colours > OPENED and name != before and look(picture)[0] == name


def receives(folder: Path) -> None:
    """The program without a console is also the receiver that the window starts, and is heard through a pipe."""
    program = Program(folder / "smsdesk.exe", "receive", "--port", "0")
    try:
        must("listening" in json.loads(program.line()), "the receiver listens, and says so through its pipe")
    finally:
        run("taskkill", "/f", "/im", "smsdesk.exe", code=None)
        program.end()


def opens_a_list(folder: Path) -> None:
    """A list that is opened while the window is there appears in it; the second program ends."""
    before, _ = look("windows-list")
    command = value(r"HKCU\Software\Classes\smsdesk.list\shell\open\command")
    must(command == f'"{windows(folder)}\\smsdesk.exe" "%1"', f"a list is opened by {command}")
    run(folder / "smsdesk.exe", windows(LANE / "watu.csv"))
    until(lambda: rests("windows-list", before), "a list that is opened appears in the window that is there")


# -- the installers


def make_older() -> None:
    """The same installer with an older number, and a file that is no longer there; its programs are never started."""
    older = LANE / "older"
    (older / "_internal").mkdir(parents=True)
    for name in wrap.PROGRAMS:
        (older / name).touch()
    (older / "_internal" / "stale.txt").touch()
    wrap.installer(older, wrap.icon_of(TREE), "0.0.1", OLDER, int(os.environ["SOURCE_DATE_EPOCH"]))


def silently(code: int = 0, installer: Path = INSTALLER) -> None:
    """Run the installer for one person without a question."""
    run(installer, "/S", code=code)


def package(what: str, code: int = 0) -> None:
    """Install or remove the package for the whole computer without a question."""
    run("msiexec", what, windows(PACKAGE), "/qn", code=code)


def removed(new: set[str]) -> None:
    """Nothing of ours is left but the desk."""
    end = time.monotonic() + PATIENCE
    while (left := traces() - new) and time.monotonic() < end:
        time.sleep(0.5)  # noqa: TID251 - there is no loop here; the uninstaller leaves a copy of itself that goes on
    must(not left, f"nothing is left behind but the desk {sorted(left) or ''}")


def old_windows() -> None:
    """A Windows without its own ICU is refused."""
    build = value(CURRENT, "CurrentBuildNumber")
    run("reg", "add", CURRENT, "/v", "CurrentBuildNumber", "/d", "7601", "/f")
    silently(code=3)
    package("/i", code=1603)
    run("reg", "add", CURRENT, "/v", "CurrentBuildNumber", "/d", build, "/f")
    must(not FOR_ONE.exists() and not FOR_ALL.exists(), "both installers refuse Windows 7")


def for_one_person(new: set[str]) -> None:
    """The installer that an office double-clicks."""
    silently(installer=OLDER)
    must(value(UNINSTALL, "DisplayVersion") == "0.0.1", "an older version is installed")
    stale = FOR_ONE / "_internal" / "stale.txt"
    must(stale.exists(), "with a file that the new one does not have")
    silently()
    must(not stale.exists(), "the new version takes its place, and the old file is gone")
    must(value(UNINSTALL, "DisplayVersion") == VERSION, "Apps and features knows the new version")
    menu = USER / "AppData" / "Roaming" / "Microsoft/Windows/Start Menu/Programs/smsdesk.lnk"
    must(menu.exists(), "it is in the Start menu")
    for ending in ("csv", "xlsx", "ods"):
        said = run("reg", "query", rf"HKCU\Software\Classes\.{ending}\OpenWithProgids")
        must("smsdesk.list" in said, f"it is offered for .{ending}")
        must(value(rf"HKCU\Software\Classes\.{ending}") == "", f"and does not take .{ending} from another program")
    has_everything(FOR_ONE)
    sends(FOR_ONE)
    doctor(FOR_ONE)
    messages = command(FOR_ONE, "messages", "--json")

    silently(code=6, installer=OLDER)
    told("an older version refuses to take the newer one's place")
    receives(FOR_ONE)
    with window(FOR_ONE, "windows-window"):
        opens_a_list(FOR_ONE)
        silently(code=5)
        run(FOR_ONE / "uninstall.exe", "/S", f"_?={windows(FOR_ONE)}", code=5)
        told("neither the installer nor the uninstaller touches a running program")
    package("/i", code=1603)
    must(not FOR_ALL.exists(), "the package for the whole computer refuses beside it")

    silently()
    must(command(FOR_ONE, "messages", "--json") == messages, "installed once more, the desk is as it was")
    run(FOR_ONE / "uninstall.exe", "/S")
    removed(new)
    must((LOCAL / "smsdesk" / "desk.db").exists(), "and the desk is still there")


def for_everyone(new: set[str]) -> None:
    """The package that IT rolls out."""
    package("/i")
    has_everything(FOR_ALL)
    must(len(command(FOR_ALL, "messages", "--json").splitlines()) == PEOPLE, "it goes on with the same desk")
    must(value(r"HKLM\Software\Classes\smsdesk.list\shell\open\command"), "it is offered for lists")
    silently(code=4)
    must(not FOR_ONE.exists(), "the installer for one person refuses beside it")
    with window(FOR_ALL, "windows-package-window"):
        pass
    package("/x")
    removed(new)


def portable() -> None:
    """The tree from any folder."""
    place = LANE / "mahali pengine"
    shutil.rmtree(place, ignore_errors=True)
    with zipfile.ZipFile(PORTABLE) as archive:
        archive.extractall(place)
    has_everything(place / "smsdesk")


def main() -> None:
    """Everything, one after the other."""
    if "DISPLAY" not in os.environ:
        sys.exit("There is no display to look at the window on.")
    make_older()
    new = traces()
    old_windows()
    for_one_person(new)
    for_everyone(new)
    portable()


main()
