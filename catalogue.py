#!/usr/bin/env python3
"""The catalogues of the window's languages: `resources/i18n/*.ts`, gathered from the code and built into `.qm`.

    catalogue.py update           new sentences of the code come in, what nobody says any more goes; then build
    catalogue.py left sw          the sentences that still want a translation, as JSON
    catalogue.py fill sw FILE…    translations come in: JSON, {source: translation, or a list of its plural forms}
    catalogue.py build            make the .qm files that the window reads, where a .ts is newer

Standard library only; `build` asks Qt's own `lrelease`, which comes with PySide6-Essentials.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "smsdesk"
#: Language and how many plural forms it has; English has a catalogue for its plurals alone.
LANGUAGES = {"en": 2, "sw": 2}
#: What is never in the window: the command line and what stands in for the providers speak English.
ELSEWHERE = ("cli", "simulator", "conformance")
#: The functions whose first argument is a sentence.
MARKS = ("tr", "phrase")
#: Sentences of Qt's own that the window shows, by Qt's context: menus of fields, and its dialogs for files and printing
#: where the system has none of its own.
QT: dict[str, tuple[str, ...]] = {
    "QAbstractFileIconProvider": ("Drive", "Folder"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QFileDialog": (
        "%1 already exists.\nDo you want to replace it?",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "&Choose", "&Delete", "&Look in:", "&New Folder", "&Open", "&Rename", "&Save",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        "All Files (*)", "Are you sure you want to delete '%1'?", "Back", "Change to detail view mode",
        "Change to list view mode", "Could not delete directory.", "Create New Folder", "Create a New Folder",
        "Detail View", "Directories", "Directory:", "File &name:", "Files", "Files of &type:", "Find Directory",
        "Forward", "Go back", "Go forward", "Go to the parent directory", "List View", "List of places and bookmarks",
        "My Computer", "New Folder", "Parent Directory", "Recent Places", "Remove", "Save As", "Show ",
        "Show &hidden files", "Sidebar",
    ),
    "QFileSystemModel": ("Computer", "Date Modified", "Name", "Size", "Type"),
    "QLineEdit": ("&Copy", "&Paste", "&Redo", "&Undo", "Cu&t", "Delete", "Select All"),
    "QPlatformTheme": ("&No", "&Yes", "Cancel", "Close", "OK", "Open", "Save"),
    "QPrintDialog": (
        "&Options <<", "&Options >>", "&Print", "All Pages", "Even Pages", "Local file", "Odd Pages", "Print",
        "Print to File (PDF)", "Write PDF file",
    ),
    "QPrintSettingsOutput": (
        "Collate", "Color", "Color Mode", "Copies", "Copies:", "Current Page", "Double Sided Printing", "Grayscale",
        "Long side binding", "Off", "Options", "Output Settings", "Page &Set:", "Pages", "Pages from", "Print all",
        "Print range", "Reverse", "Selection", "Short side binding",
        (
            "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. "
            "E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9."
        ),
        "to",
    ),
    "QPrintWidget": ("&Name:", "Location:", "Output &file:", "P&roperties", "Preview", "Printer", "Type:"),
    "QScrollBar": (
        "Bottom", "Left edge", "Page down", "Page left", "Page right", "Page up", "Right edge", "Scroll down",
        "Scroll here", "Scroll left", "Scroll right", "Scroll up", "Top",
    ),
    "QTabBar": ("Scroll Left", "Scroll Right"),
    "QWidgetTextControl": (
        "&Copy", "&Paste", "&Redo", "&Undo", "Copy &Link Location", "Cu&t", "Delete", "Select All",
    ),
}  # fmt: skip

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, order=True)
class Source:
    """A sentence of the code, in Qt's context for it."""

    context: str
    text: str
    counted: bool = False  # it has plural forms


#: A catalogue: the forms of each translation, one without plurals; an empty form is still to be written.
Catalogue = dict[Source, tuple[str, ...]]


# -- the code


def gather() -> dict[Source, str]:
    """Every sentence that the window may say, and where one of its places is."""
    found: dict[Source, str] = {}
    for path in sorted((ROOT / "smsdesk").rglob("*.py")):
        name = path.relative_to(ROOT / "smsdesk")
        if name.parts[0] in ELSEWHERE:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        marked = _table(tree) if name.parts[:2] == ("core", "texts") else _marked(tree)
        for source, line in marked:
            found.setdefault(source, f"{name}:{line}")
    found |= {Source(context, text): "Qt" for context, texts in QT.items() for text in texts}
    return found


def _marked(tree: ast.Module) -> list[tuple[Source, int]]:
    """The texts in calls of `tr` and `phrase`; what is no text there has been marked elsewhere."""
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name(name), [ast.Constant(str(text)), *count]) if name in MARKS:
                found.append((Source(CONTEXT, text, "%Ln" in text or bool(count)), node.lineno))
    return found


def _table(tree: ast.Module) -> list[tuple[Source, int]]:
    """The texts of `core/texts`: what its tables hold, keys apart, beside what is marked."""
    found = _marked(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            texts = (each for value in node.values if isinstance(value, ast.Tuple) for each in value.elts)
            found += [(Source(CONTEXT, each.value), each.lineno) for each in texts if isinstance(each, ast.Constant)]
    return found


# -- the files


def path_of(language: str) -> Path:
    """The catalogue's file."""
    return FOLDER / f"{language}.ts"


def read(language: str) -> Catalogue:
    """A catalogue as it is kept."""
    path = path_of(language)
    kept: Catalogue = {}
    if not path.exists():
        return kept
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]
            text, counted = message.findtext("source", ""), message.get("numerus") == "yes"
            kept[Source(context.findtext("name", ""), text, counted)] = tuple(forms)
    return kept


def write(language: str, catalogue: Catalogue) -> None:
    """Write a catalogue: sorted, and without line numbers, so that two people's sentences seldom meet."""
    lines = [f'<TS version="2.1" language="{language}">']
    contexts = sorted({source.context for source in catalogue})
    for context in contexts:
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        ours = [source for source in catalogue if source.context == context]
        for source in sorted(ours, key=lambda source: (source.text.casefold(), source.text)):
            lines += _message(source, catalogue[source])
        lines.append("</context>")
    path_of(language).write_text(HEAD + "\n".join([*lines, "</TS>"]) + "\n", encoding="utf-8", newline="\n")


def _message(source: Source, forms: tuple[str, ...]) -> list[str]:
    numerus = ' numerus="yes"' if source.counted else ""
    state = "" if all(forms) else ' type="unfinished"'
    lines = [f"    <message{numerus}>", f"        <source>{escape(source.text)}</source>"]
    if source.counted:
        many = [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines += [f"        <translation{state}>", *many, "        </translation>"]
    else:
        lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]


# -- what is done with them


def wanted(language: str) -> list[Source]:
    """What the catalogue of this language has to hold."""
    return [source for source in gather() if language != "en" or source.counted]


def update() -> None:
    """Bring every catalogue to what the code says; translations of what is still said are kept."""
    for language, forms in LANGUAGES.items():
        kept = read(language)
        new = {source: kept.get(source, ("",) * (forms if source.counted else 1)) for source in wanted(language)}
        write(language, new)
        left = sum(not all(forms) for forms in new.values())
        gone, come = len(set(kept) - set(new)), len(set(new) - set(kept))
        print(f"{language}: {len(new)} sentences, {come} new, {gone} gone, {left} without a translation")


def left(language: str) -> dict[str, str | list[str]]:
    """What still wants a translation, in the form that `fill` takes."""
    empty = {source: forms for source, forms in read(language).items() if not all(forms)}
    return {source.text: list(forms) if source.counted else forms[0] for source, forms in sorted(empty.items())}


def fill(language: str, files: list[Path]) -> list[str]:
    """Take translations in; what cannot be one is left out and told."""
    kept = read(language)
    known: dict[str, list[Source]] = {}
    for source in kept:
        known.setdefault(source.text, []).append(source)
    wrong: list[str] = []
    for file in files:
        for text, given in json.loads(file.read_text(encoding="utf-8")).items():
            forms = tuple(given) if isinstance(given, list) else (given,)
            if text not in known:
                wrong.append(f"nobody says: {text!r}")
            for source in known.get(text, []):
                faults = faults_of(source, forms, LANGUAGES[language])
                wrong += [f"{text!r}: {fault}" for fault in faults]
                if not faults and any(forms):
                    kept[source] = forms
    write(language, kept)
    return wrong


def faults_of(source: Source, forms: tuple[str, ...], many: int) -> list[str]:
    """What is wrong with a translation; an empty one is only unfinished."""
    faults = []
    if len(forms) != (many if source.counted else 1):
        faults.append(f"it has {len(forms)} forms")
    for form in filter(None, forms):
        for name, part in _PARTS.items():
            if sorted(part.findall(source.text)) != sorted(part.findall(form)):
                faults.append(f"{name} differ in {form!r}")
    return faults


#: What a translation has to have as its source has it.
_PARTS = {
    "placeholders": re.compile(r"\{\{|\}\}|\{[^{}]*\}|%L?[n\d]|\\n|\n"),
    "mnemonics": re.compile(r"&(?=\w)"),
    "outer spaces": re.compile(r"^\s+|\s+$"),
    "ellipses": re.compile(r"…|\.\.\."),
    "ends": re.compile(r"[.:?]$"),
}


def build() -> None:
    """Make each .qm whose .ts is newer."""
    for language in LANGUAGES:
        source, made = path_of(language), path_of(language).with_suffix(".qm")
        if made.exists() and made.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        # A program that is starting beside this one reads the old file or the new one, whole.
        fresh = made.with_suffix(".qm.new")
        done = subprocess.run(
            [_lrelease(), "-silent", str(source), "-qm", str(fresh)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            sys.exit(f"{source.name} cannot be built: {done.stdout}{done.stderr}")
        fresh.replace(made)


def _lrelease() -> str:
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        sys.exit("The languages are built with Qt's lrelease: install PySide6-Essentials for this Python first.")
    return str(Path(found.submodule_search_locations[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease"))


def main(words: list[str]) -> int:
    """Do what the first word says."""
    match words:
        case ["update"]:
            update()
            build()
        case ["build"]:
            build()
        case ["left", language]:
            print(json.dumps(left(language), ensure_ascii=False, indent=1))
        case ["fill", language, *files]:
            wrong = fill(language, [Path(file) for file in files])
            print("\n".join([*wrong, f"{language}: {len(left(language))} without a translation"]))
            return 1 if wrong else 0
        case _:
            sys.exit(__doc__)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
