"""Finds the providers: each is a package that says `PROVIDER`, a class of `gateway.provider`; no list names it."""

from __future__ import annotations

import importlib
import logging
import pkgutil
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Final

import smsdesk.providers as ours
from smsdesk.gateway.provider import Provider

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

#: Our own package, and the entry-point group where others put theirs: `name = "package.module"`.
GROUP: Final = "smsdesk.providers"


@dataclass(frozen=True, slots=True)
class Registry:
    """Every provider by its key, and in words what was wrong with packages that cannot be used."""

    providers: dict[str, type[Provider]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def find() -> Registry:
    """Find our own providers and those of installed packages. A package that is broken is told, and stops nothing."""
    registry = Registry()
    for name in (*_own(), *_installed()):
        try:
            kind = _load(name)
            if registry.providers.setdefault(kind.INFO.key, kind) is not kind:
                raise ValueError(f"there is already a provider called {kind.INFO.key}")  # noqa: TRY301 - told below
        except Exception as error:  # noqa: BLE001 - somebody else's package may fail in any way
            registry.problems.append(f"The provider package {name} cannot be used: {error}")
            log.warning("provider package %s cannot be used: %s: %s", name, type(error).__name__, error)
    return registry


def _load(name: str) -> type[Provider]:
    kind = getattr(importlib.import_module(name), "PROVIDER", None)
    if not (isinstance(kind, type) and issubclass(kind, Provider)):
        raise TypeError("it says no PROVIDER")
    return kind


def _own() -> Iterator[str]:
    # Not through the entry points: a source tree and a frozen program may have none.
    return (f"{GROUP}.{module.name}" for module in pkgutil.iter_modules(ours.__path__) if module.ispkg)


def _installed() -> Iterator[str]:
    return (point.module for point in entry_points(group=GROUP) if not point.module.startswith(f"{GROUP}."))
