"""What is said of a release is what the changelog says of its version, and the version stands in one place."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

import smsdesk

ROOT = Path(__file__).parents[2]
CHANGELOG = """# Changelog

## [Unreleased]

### Added

- Something new.

## [1.2.0] - 2026-12-24

### Fixed

- What was [broken](docs/x.md).

## 1.1.0 - 2026-12-01

## [1.0.0] - 2026-11-30

- The first.

[Unreleased]: compare/1.2.0
[1.2.0]: compare/1.1.0
"""


@pytest.fixture(scope="module")
def notes():
    spec = importlib.util.spec_from_file_location("notes", ROOT / "packaging" / "notes.py")
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module.notes


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("1.2.0", "### Fixed\n\n- What was [broken](docs/x.md)."),
        ("1.0.0", "- The first."),
        ("Unreleased", "### Added\n\n- Something new."),
    ],
)
def test_a_version_has_its_own_section(notes, version, said):
    assert notes(CHANGELOG, version) == said


@pytest.mark.parametrize("version", ["1.1.0", "1.2", "2.0.0"])
def test_one_without_words_is_not_released(notes, version):
    with pytest.raises(LookupError):
        notes(CHANGELOG, version)


def run(*words):
    command = [sys.executable, ROOT / "packaging" / "notes.py", *words]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_what_is_not_signed_is_said_first():
    done = run("Unreleased", "--unsigned", "smsdesk.msi", "smsdesk.exe")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("**These files carry no signature:** smsdesk.exe, smsdesk.msi.")
    assert "### Added" in done.stdout


def test_a_version_that_is_not_there_ends_with_1():
    done = run("99.0.0")
    assert (done.returncode, done.stdout) == (1, "")
    assert "99.0.0" in done.stderr


def test_the_version_stands_in_one_place():
    said = re.compile(rf'(?<![\d.])version\s*=\s*["\']{re.escape(smsdesk.__version__)}["\']')
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a clone")
    texts = [ROOT / name for name in listed.stdout.splitlines() if name.endswith((".py", ".toml", ".in", ".spec"))]
    found = [str(path.relative_to(ROOT)) for path in texts if path.exists() and said.search(path.read_text("utf-8"))]
    assert found in ([], ["smsdesk/__init__.py"])
    assert 'version = { attr = "smsdesk.__version__" }' in (ROOT / "pyproject.toml").read_text("utf-8")
