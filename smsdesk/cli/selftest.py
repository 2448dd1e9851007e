"""`--selftest FILE`: what a frozen copy of the program must find in itself, as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smsdesk import __version__
from smsdesk.cli import codes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

FONTS = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
SAMPLES = ("recipients.csv", "recipients.xlsx", "message.txt")
OURS = {"mspace", "nextbyte", "smsoffice", "ndovubase"}


def main(arguments: Sequence[str]) -> int:
    """Look for everything and write what was found; 1 where anything is missing, 2 without a file to write to."""
    if len(arguments) != 1:
        if sys.stderr is not None:
            sys.stderr.write("smsdesk: --selftest takes the name of the file to write. Nothing was done.\n")
        return codes.USAGE
    found = {name: _tried(look) for name, look in LOOKS.items()}
    ok = all(each["ok"] for each in found.values())
    report = {"version": __version__, "python": sys.version.split()[0], "ok": ok, **found}
    # A windowed program has no standard output on Windows, so the answer goes to a file.
    Path(arguments[0]).write_text(json.dumps(report, indent=1), encoding="utf-8")
    return codes.DONE if ok else codes.FAILED


def _tried(look: Callable[[], object]) -> dict[str, Any]:
    try:
        return {"ok": True, "found": look()}
    except Exception as error:  # noqa: BLE001 - whatever is wrong with this copy is what is asked for
        return {"ok": False, "found": f"{type(error).__name__}: {error}"}


def _providers() -> list[str]:
    from smsdesk.providers.registry import find

    registry = find()
    if registry.problems or OURS - registry.providers.keys():
        raise LookupError(f"{sorted(registry.providers)}; {registry.problems}")
    return sorted(registry.providers)


def _keyring() -> list[str]:
    import importlib

    from smsdesk.host.keys import BACKENDS

    backends = BACKENDS.get(sys.platform, BACKENDS["linux"])
    return [f"{module}.{getattr(importlib.import_module(module), name).__name__}" for module, name in backends]


def _certificates() -> str:
    from smsdesk.gateway.transport import tls_context

    context = tls_context(None)
    return f"{type(context).__module__}.{type(context).__name__}"


def _fonts() -> list[str]:
    from smsdesk.host.resources import path

    return [path("fonts", name).name for name in FONTS]


def _icons() -> int:
    from smsdesk.host.resources import path

    icons = [each for each in path("icons").iterdir() if each.suffix == ".svg" and each.stat().st_size]
    if not icons:
        raise LookupError("there are no icons")
    return len(icons)


def _samples() -> list[str]:
    from smsdesk.host.resources import path

    return [path("samples", name).name for name in SAMPLES]


def _licences() -> list[str]:
    from smsdesk.host.resources import path

    return sorted(each.name for each in path("licences").iterdir())


def _calamine() -> str:
    import importlib
    from importlib.metadata import version

    return f"{importlib.import_module('python_calamine').__name__} {version('python-calamine')}"


def _sqlite() -> str:
    from smsdesk.store.library import version

    return version()


def _fts5() -> bool:
    from smsdesk.store.library import searches

    if not searches():
        raise LookupError("this SQLite has no FTS5")
    return True


LOOKS: Mapping[str, Callable[[], object]] = {
    "providers": _providers,
    "keyring": _keyring,
    "certificates": _certificates,
    "fonts": _fonts,
    "icons": _icons,
    "samples": _samples,
    "licences": _licences,
    "calamine": _calamine,
    "sqlite": _sqlite,
    "fts5": _fts5,
}
