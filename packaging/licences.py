"""The licence texts of everything that is shipped, as files of the tree: `licences/<package>/…`."""

from __future__ import annotations

import re
import sys
import sysconfig
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prune import Entry
    from PyInstaller.building.build_main import Analysis

#: Wheels without a text of their own, which resources/licences has instead.
ELSEWHERE = {"pyside6-essentials", "shiboken6"}


def collected(analysis: Analysis) -> list[Entry]:
    """The texts of the packages in `analysis`, of Python, and of the loader. Raises `LookupError` if one has none."""
    found = [*_python(), *_texts("pyinstaller")]
    for name in sorted(_packages(analysis) - ELSEWHERE):
        texts = list(_texts(name))
        if not texts:
            raise LookupError(f"{name} is shipped, but its licence text was not found")
        found += texts
    return found


def _packages(analysis: Analysis) -> set[str]:
    entries = [*analysis.pure, *analysis.binaries, *analysis.datas]
    tops = {re.split(r"[./\\]", place)[0] for place, _, _ in entries}
    owners = metadata.packages_distributions()
    return {re.sub(r"[-_.]+", "-", owner).lower() for top in tops for owner in owners.get(top, ())}


def _texts(name: str) -> list[Entry]:
    wanted = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)", re.IGNORECASE)
    texts = [each for each in metadata.files(name) or () if ".dist-info" in str(each) and wanted.match(each.name)]
    return [(f"licences/{name}/{each.name}", str(each.locate()), "DATA") for each in texts]


def _python() -> list[Entry]:
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = [
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path("/usr/share/doc", version, "copyright"),
    ]
    for place in places:
        if place.is_file():
            return [("licences/python/LICENSE.txt", str(place), "DATA")]
    raise LookupError("the licence of Python was not found beside it")
