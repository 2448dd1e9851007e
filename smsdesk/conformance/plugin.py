"""The options of the documented pytest command, and one test for each case that a provider's abilities call for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from smsdesk.conformance.cases import CASES
from smsdesk.conformance.subject import Subject
from smsdesk.providers.registry import find

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--provider` and `--exchanges`."""
    group = parser.getgroup("smsdesk", "conformance of a provider")
    group.addoption("--provider", default="", help="the key of the provider, as `smsdesk providers` lists it")
    group.addoption("--exchanges", default="", help="the folder of its recorded exchanges")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give `test_provider` every case of the chosen provider."""
    if "conformance_case" not in metafunc.fixturenames:
        return
    subject = chosen(metafunc.config.getoption("--provider"), metafunc.config.getoption("--exchanges"))
    named = [(name, case) for name, case in CASES.items() if subject.can(case.needs)]
    metafunc.parametrize("conformance_case", [case for _, case in named], ids=[name for name, _ in named])
    metafunc.parametrize("subject", [subject], ids=[subject.kind.INFO.key])


def chosen(key: str, folder: str) -> Subject:
    """The provider of this key with its exchanges. Raises `ValueError` in words where there is none."""
    registry = find()
    if key not in registry.providers:
        there = ", ".join(sorted(registry.providers))
        raise ValueError(f"there is no provider {key!r}; found: {there}. {' '.join(registry.problems)}")
    if not Path(folder, "account.json").is_file():
        raise ValueError(f"--exchanges: {folder or 'no folder'} holds no account.json")
    return Subject(registry.providers[key], Path(folder))
