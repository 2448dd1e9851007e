"""Icons, fonts, translations, samples and licences: beside the package in a source tree, inside it when installed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent.parent


def folder(package: Path = _PACKAGE) -> Path:
    """The folder of all resources, a real one. Raises `FileNotFoundError` if this copy of the program has none."""
    tree = package.parent
    # Another project's `resources` may lie beside an installed package; a source tree is known by its pyproject.toml.
    places = [package / "resources"]
    if (tree / "pyproject.toml").is_file():
        places.insert(0, tree / "resources")
    for place in places:
        if (place / "icons").is_dir():
            return place
    raise FileNotFoundError(f"the resources of smsdesk are not in {' or '.join(map(str, places))}")


def path(*names: str) -> Path:
    """One resource: `path("icons", "send.svg")`. Raises `FileNotFoundError` if it is not there."""
    found = folder().joinpath(*names)
    if not found.exists():
        raise FileNotFoundError(f"the resource {'/'.join(names)} is missing")
    return found
