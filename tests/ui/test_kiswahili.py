"""Every page and dialog in Kiswahili: no English is left over, and every word has its room."""

from __future__ import annotations

import asyncio
import re
import sys
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QWidget,
)

from smsdesk.ui.language import language
from tests.ui import audit
from tests.ui.tour import DIALOGS, PAGES, calm, touring

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).parents[2]
SIZES = ((1366, 768), (1024, 640), (960, 520))

pytestmark = pytest.mark.timeout(300)

#: Words that are English and nothing else; a text with two of them is an English sentence.
ENGLISH = re.compile(
    r"\b(the|is|are|was|were|of|and|not|with|from|for|will|this|that|they|you|your|its|what|when|which|has|have|been|"
    r"nothing|nobody|before|after|every)\b",
    re.IGNORECASE,
)


@cache
def _catalogue() -> ModuleType:
    spec = spec_from_file_location("catalogue", ROOT / "catalogue.py")
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    sys.modules["catalogue"] = made
    spec.loader.exec_module(made)
    return made


@cache
def _english() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """What reads otherwise in Kiswahili: whole texts, and patterns of those with something filled in."""
    whole, filled = set(), []
    kiswahili = _catalogue().read("sw")
    said = {form for forms in kiswahili.values() for form in forms}
    for source, forms in kiswahili.items():
        if source.text in said:
            continue
        fixed = re.sub(r"\{[^{}]*\}|%Ln", "", source.text)
        if fixed == source.text:
            whole.add(source.text.replace("&", "").strip())
        elif len(re.findall(r"[a-z]{3,}", fixed)) >= 2:
            parts = re.split(r"\{[^{}]*\}|%Ln", source.text.replace("&", "").strip())
            filled.append(re.compile(".+".join(map(re.escape, parts)), re.DOTALL))
        assert forms
    return frozenset(whole), tuple(filled)


def _texts(root: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Everything that a person sees, points at or hears here."""
    for each in [root, *audit.parts(root)]:
        said = [each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.windowTitle()]
        if isinstance(each, QLabel | QAbstractButton):
            said.append(each.text())
        if isinstance(each, QLineEdit):
            said.append(each.placeholderText())
        if isinstance(each, QComboBox):
            said += [each.itemText(place) for place in range(each.count())]
        if isinstance(each, QTabBar):
            said += [each.tabText(place) for place in range(each.count())]
            said += [each.accessibleTabName(place) for place in range(each.count())]
        if isinstance(each, QAbstractItemView) and not isinstance(each.parentWidget(), QComboBox):
            said += _cells(each)
        for text in said:
            plain = re.sub(r"<[^>]*>", "", text).replace("&", "").strip()
            if plain:
                yield plain, each


def _cells(view: QAbstractItemView) -> list[str]:
    model = view.model()
    if model is None:
        return []
    top = QModelIndex()
    columns = range(1 if isinstance(view, QListView) else model.columnCount(top))
    rows = range(min(model.rowCount(top), 30))
    found = [model.headerData(column, Qt.Orientation.Horizontal) for column in columns]
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    found += [model.index(row, column).data(role) for row in rows for column in columns for role in roles]
    return [each for each in found if isinstance(each, str)]


#: What the demo's people and providers wrote, in whatever language; and names of programs and files.
THEIRS = re.compile(
    r"English|Word for STOP|We received your payment|Dear member|Annual general|The water is off|Clinic reminder|"
    r"Can I pay|invented|Short code 22915|You will get|"
    r"School opens|Parents' meeting|We are looking into it|Licence|GNU|SIL Open"
)


def left_over(root: QWidget) -> list[str]:
    """Texts that are still English."""
    whole, filled = _english()
    found = []
    for text, each in _texts(root):
        if THEIRS.search(text):
            continue
        if text in whole:
            found.append(f"untranslated {text!r}: {audit.said(each)}")
        elif any(pattern.fullmatch(text) for pattern in filled):
            found.append(f"untranslated, filled in {text!r}: {audit.said(each)}")
        elif len(ENGLISH.findall(text)) > 1:
            found.append(f"English {text!r}: {audit.said(each)}")
    return found


@pytest.fixture
def kiswahili() -> Iterator[None]:
    language.speak("sw")
    yield
    language.speak("en")


@pytest.mark.usefixtures("kiswahili")
async def test_no_english_is_left_and_every_word_has_its_room() -> None:
    english, wrong = set(), []
    async with touring() as tour:
        for name, scene in (PAGES | DIALOGS).items():
            tour.window.resize(1024, 640)
            root = await scene(tour)
            top = root if name in DIALOGS else tour.window
            english |= {f"{name}: {each}" for each in left_over(top)}
            for width, height in SIZES if name in PAGES else SIZES[1:2]:
                tour.window.resize(width, height)
                await calm()
                for see in (audit.cut, audit.overlapping, audit.sideways, audit.outside):
                    wrong += [f"{name} at {width}: {each}" for each in see(top) if not _wide(each)]
            for dialog in tour.dialogs():
                dialog.done(0)
            await asyncio.sleep(0.05)
    assert "\n".join(sorted(english)) == ""
    assert "\n".join(wrong) == ""


def _wide(found: str) -> bool:
    # A long list has more columns than the card is wide: that card alone goes sideways.
    return "send.map." in found or "QScrollArea '' ''" in found
