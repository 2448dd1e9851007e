"""The catalogues of the languages say all that the code says, and nothing else."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]


def _catalogue() -> ModuleType:
    spec = importlib.util.spec_from_file_location("catalogue", ROOT / "catalogue.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["catalogue"] = made
    spec.loader.exec_module(made)
    return made


catalogue = _catalogue()
LANGUAGES = list(catalogue.LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_holds_every_sentence_of_the_code_and_no_other(language: str) -> None:
    kept, wanted = set(catalogue.read(language)), set(catalogue.wanted(language))
    update = "python3 dev.py words brings the catalogue to what the code says"
    assert not wanted - kept, update
    assert not kept - wanted, update


def test_no_sentence_is_said_with_a_count_here_and_without_there() -> None:
    """Qt would find the one for the other."""
    counted = {(source.context, source.text) for source in catalogue.gather() if source.counted}
    assert counted.isdisjoint((source.context, source.text) for source in catalogue.gather() if not source.counted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_no_gap(language: str) -> None:
    gaps = [source.text for source, forms in catalogue.read(language).items() if not all(forms)]
    assert gaps == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_what_their_source_has(language: str) -> None:
    many = catalogue.LANGUAGES[language]
    faults = {
        source.text: found
        for source, forms in catalogue.read(language).items()
        if (found := catalogue.faults_of(source, forms, many))
    }
    assert faults == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_written_as_the_tool_writes_it(language: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = catalogue.path_of(language).read_bytes()
    kept = catalogue.read(language)
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    catalogue.write(language, kept)
    assert catalogue.path_of(language).read_bytes() == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_reads_what_is_built_from_it(language: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    kept = catalogue.read(language)
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    monkeypatch.setattr(catalogue, "LANGUAGES", {language: catalogue.LANGUAGES[language]})
    catalogue.write(language, kept)
    catalogue.build()
    reader = QTranslator()
    assert reader.load(str(tmp_path / f"{language}.qm"))
    for source, forms in kept.items():
        for count, form in zip((1, 2) if source.counted else (-1,), forms, strict=True):
            assert reader.translate(source.context, source.text, None, count) == form


def test_a_sentence_is_found_where_the_code_says_it() -> None:
    found = {source.text: source for source in catalogue.gather()}
    assert found["%Ln people"].counted
    assert "{path} is not a list: it looks like {found}." in found  # of core/texts
    assert "list.missing" not in found  # a key


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("{name} is low", "Salio ni dogo"),
        ("&Name", "Jina"),
        ("Wait…", "Subiri"),
        ("by ", "na"),
        ("Send it.", "Tuma"),
        ("{a} of {b}", "{a} kati ya {c}"),
    ],
)
def test_a_translation_that_lost_something_is_refused(text: str, given: str) -> None:
    assert catalogue.faults_of(catalogue.Source("smsdesk", text), (given,), 2)


def test_a_plural_form_that_is_missing_is_refused() -> None:
    source = catalogue.Source("smsdesk", "%Ln people", True)
    assert catalogue.faults_of(source, ("watu %Ln",), 2)
    assert catalogue.faults_of(source, ("mtu mmoja", "watu %Ln"), 2)
    assert not catalogue.faults_of(source, ("mtu %Ln", "watu %Ln"), 2)


def test_translations_come_in_and_wrong_ones_stay_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    plain, counted = catalogue.Source("smsdesk", "Quit"), catalogue.Source("smsdesk", "%Ln people", True)
    catalogue.write("sw", {plain: ("",), counted: ("", "")})
    part = tmp_path / "part.json"
    part.write_text('{"Quit": "Funga", "%Ln people": ["mtu", "watu %Ln"], "Gone": "x"}')
    wrong = catalogue.fill("sw", [part])
    assert len(wrong) == 2
    assert catalogue.read("sw") == {plain: ("Funga",), counted: ("", "")}
    assert catalogue.left("sw") == {"%Ln people": ["", ""]}
